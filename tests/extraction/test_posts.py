"""Who has, gets, keeps, shares and loses a post at a club: the wordings in which news tells it."""

import pytest
from reading import read

Said = set[tuple[str, str, str, str]]


def told(text: str, date: str | None = None) -> Said:
    """The claims of a text: subject, relation, object and certainty; of states the status in its place."""
    claims = read(text, date=date)
    return {(one.subject.label, one.relation, one.object.label, one.status or one.certainty) for one in claims}


@pytest.mark.parametrize("verb", ["left in May", "was sacked", "resigned"])
@pytest.mark.parametrize("wording", ["replaced Tom Ashdale", "succeeded Tom Ashdale", "took over from Tom Ashdale"])
def test_he_who_left_is_the_one_replaced(wording: str, verb: str) -> None:
    said = told(f"Rick Holm is the new manager of Leeds. He {wording} after he {verb}.")
    leavings = ("sackedBy", "resignedFrom", "departedFrom")
    assert not [one for one in said if one[0] == "Rick Holm" and one[1] in leavings]


@pytest.mark.parametrize(
    "wording",
    [
        "insists he has not resigned as coach of Everton",
        "could quit as Everton manager",
        "has refused to resign as Everton manager",
        "has ruled out leaving his post as Everton manager",
        "faces the sack as Everton coach",
        "is fighting to keep his job as Everton manager",
        "will not stay as Everton manager",
    ],
)
def test_whoever_may_lose_or_keeps_a_post_has_it(wording: str) -> None:
    said = told(f"Tom Ashdale {wording}.")
    assert ("Tom Ashdale", "managed", "Everton", "current") in said
    assert ("Tom Ashdale", "linkedWith", "Everton", "rumoured") not in said


def test_whoever_wants_a_post_has_it_not() -> None:
    said = told("Tom Ashdale wants the job as Everton manager.")
    assert ("Tom Ashdale", "linkedWith", "Everton", "rumoured") in said
    assert ("Tom Ashdale", "managed", "Everton", "current") not in said


def test_a_leaving_that_is_ruled_out_is_denied() -> None:
    said = told("Tom Ashdale has ruled out leaving his post as Everton manager.")
    assert ("Tom Ashdale", "departedFrom", "Everton", "denied") in said


def test_whose_successor_is_presented_is_not_appointed() -> None:
    said = told("Everton will announce the replacement for manager Tom Ashdale this week.")
    assert ("Tom Ashdale", "appointedBy", "Everton", "confirmed") not in said


def test_a_ground_is_left_after_a_match_and_a_club_for_another() -> None:
    assert not told("Tom Ashdale left Goodison Park empty-handed after Leeds lost 2-0 to Everton.")
    said = told("Tom Ashdale left Goodison Park for Leeds in 2004.")
    assert ("Tom Ashdale", "departedFrom", "Everton", "confirmed") in said


@pytest.mark.parametrize("time", ["hours", "days", "a week"])
def test_who_is_sacked_a_time_before(time: str) -> None:
    said = told(f"Everton have dismissed Tom Ashdale {time} before their Cup tie with Leeds.")
    assert ("Tom Ashdale", "sackedBy", "Everton", "confirmed") in said


def test_two_who_share_an_office() -> None:
    said = told("Everton's co-sporting directors Rick Holm and Sam Burwell met on Monday.")
    assert {one[:3] for one in said} == {
        ("Rick Holm", "sportingDirectorOf", "Everton"),
        ("Sam Burwell", "sportingDirectorOf", "Everton"),
    }


def test_whom_somebody_wants_to_stay_is_not_himself() -> None:
    said = told("Everton manager Tom Ashdale is unhappy. Chairman Rick Holm wants him to stay.")
    assert not [one for one in said if one[:2] == ("Rick Holm", "committedTo")]


def test_the_coach_is_not_the_chairman_who_wants_something() -> None:
    said = told(
        "Everton boss Tom Ashdale may leave. Chairman Rick Holm wants him to stay "
        "but the former England coach says he will go."
    )
    assert ("Tom Ashdale", "managed", "England", "former") in said


def test_what_the_chairman_tells_the_coach_is_of_the_coach() -> None:
    said = told("Everton chairman Rick Holm has told Tom Ashdale he will not stay as coach.")
    assert ("Tom Ashdale", "managed", "Everton", "current") in said
    assert not [one for one in said if one[:2] == ("Rick Holm", "managed")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton coach Tom Ashdale has been removed as manager.", ("Tom Ashdale", "sackedBy", "Everton", "confirmed")),
        (
            "Leeds was Rick Holm's last club, as Leeds manager, until Dan Moss dispensed with him.",
            ("Rick Holm", "sackedBy", "Leeds United", "confirmed"),
        ),
        (
            "Rick Holm takes over as coach of Brazil, who parted with Tom Ashdale in March.",
            ("Tom Ashdale", "departedFrom", "Brazil", "confirmed"),
        ),
        (
            "Everton manager Tom Ashdale will be helped by Sam Burwell.",
            ("Sam Burwell", "assistantAt", "Everton", "future"),
        ),
        (
            "Everton manager Tom Ashdale followed Rick Holm into the job.",
            ("Tom Ashdale", "succeeded", "Rick Holm", "confirmed"),
        ),
        (
            "The Moss Group completed its purchase of Everton from Rick Holm.",
            ("Rick Holm", "ownerOf", "Everton", "former"),
        ),
        ("American tycoon Al Moss has taken control of Everton.", ("Al Moss", "ownerOf", "Everton", "current")),
        ("Leeds appointed Rick Holm to replace Tom Ashdale.", ("Rick Holm", "succeeded", "Tom Ashdale", "confirmed")),
        (
            "Everton sacked manager Tom Ashdale. Former Leeds boss Rick Holm is thought to be next in line.",
            ("Rick Holm", "linkedWith", "Everton", "rumoured"),
        ),
        (
            "Everton are in a row over the arrival of Rick Holm as director of football.",
            ("Rick Holm", "sportingDirectorOf", "Everton", "current"),
        ),
        (
            "Leeds named Rick Holm as head coach. Sam Burwell, in interim charge since Dan Moss's exit, goes home.",
            ("Sam Burwell", "managed", "Leeds United", "current"),
        ),
        ("Sam Burwell assisted Rick Holm at Derby.", ("Rick Holm", "managed", "Derby County", "former")),
        (
            "Rick Holm was plucked from Tom Ashdale's staff at Spurs.",
            ("Rick Holm", "assistantAt", "Tottenham Hotspur", "former"),
        ),
        (
            "Brighton chairman Al Moss made Rick Holm head coach in June.",
            ("Rick Holm", "appointedBy", "Brighton & Hove Albion", "confirmed"),
        ),
        (
            "Rick Holm became assistant to Tom Ashdale at St Pauli.",
            ("Rick Holm", "assistantAt", "FC St. Pauli", "current"),
        ),
        (
            "Rick Holm, whose Leeds have won five in a row, is happy.",
            ("Rick Holm", "managed", "Leeds United", "current"),
        ),
        (
            "Rick Holm's time at Coventry ended by mutual consent in January.",
            ("Rick Holm", "departedFrom", "Coventry City", "confirmed"),
        ),
        (
            "The Everton job, which went to Sam Burwell in 2022, is vacant again.",
            ("Sam Burwell", "appointedBy", "Everton", "confirmed"),
        ),
        (
            "Leeds coach Rick Holm is wanted by Everton. Holm was a coach at Derby, where he took over "
            "when Tom Ashdale got the boot. Leeds are fifth.",
            ("Tom Ashdale", "sackedBy", "Derby County", "confirmed"),
        ),
        (
            "Leeds have appointed Rick Holm as manager. He will be accompanied by Sam Burwell.",
            ("Sam Burwell", "assistantAt", "Leeds United", "future"),
        ),
        (
            "Real Madrid president Al Moss wants Rick Holm in charge next term.",
            ("Rick Holm", "linkedWith", "Real Madrid", "rumoured"),
        ),
        ("Norwich director Ann Smith was pleased.", ("Ann Smith", "executiveOf", "Norwich City", "current")),
        (
            "Sam Burwell has been minding the shop at Wolves.",
            ("Sam Burwell", "managed", "Wolverhampton Wanderers", "current"),
        ),
        (
            "Republic of Ireland legend Rick Holm's Sunderland go to Molineux on Saturday.",
            ("Rick Holm", "managed", "Sunderland", "current"),
        ),
        (
            "Celtic have turned to Rick Holm to fill the void left by Tom Ashdale.",
            ("Rick Holm", "succeeded", "Tom Ashdale", "confirmed"),
        ),
        (
            "Rick Holm turned down a job on Sam Burwell's staff at Southampton.",
            ("Rick Holm", "rejected", "Southampton", "confirmed"),
        ),
        (
            "Fenerbahce have sacked Rick Holm. His year there followed spells with Roma and Tottenham.",
            ("Rick Holm", "managed", "Roma", "former"),
        ),
        (
            "Rick Holm came after two fine years with Bologna, succeeding Tom Ashdale at Juventus.",
            ("Rick Holm", "managed", "Bologna", "former"),
        ),
    ],
)
def test_posts_told_in_other_words(text: str, claim: tuple[str, str, str, str]) -> None:
    assert claim in told(text)


def test_whoever_works_beside_a_coach_is_not_the_coach() -> None:
    said = told("Sam Burwell, who worked beside Leeds manager Tom Ashdale at Everton, has left.")
    assert ("Sam Burwell", "managed", "Everton", "former") not in said


def test_a_club_is_not_sold_as_players_are() -> None:
    said = {one[:2] for one in told("The Moss Group completed its purchase of Everton from Rick Holm.")}
    assert not said & {("Rick Holm", "playedFor"), ("Rick Holm", "departedFrom")}


LISTED = (
    "Rick Holm is to manage Salford City, a week after Sam Burwell left. The former Leeds, Hull and Bradford City "
    "boss, 52, was without a job because Bradford had dispensed with him. "
)


def test_the_former_boss_of_a_list_is_whom_the_article_starts_with() -> None:
    said = told(
        f"{LISTED}Burwell had lost six games. Burwell was not told why. "
        "Holm, the son of former Everton defender Al, is pleased."
    )
    assert ("Rick Holm", "managed", "Hull City", "former") in said
    assert not [one for one in said if one[0] == "Sam Burwell" and one[2] == "Bradford City"]


def test_he_is_the_boss_whose_clubs_are_listed() -> None:
    assert ("Rick Holm", "sackedBy", "Bradford City", "confirmed") in told(LISTED)
    under = (
        "Salford City have appointed Rick Holm, who worked under Sam Burwell. The former Blackburn Rovers, Blackpool "
        "and Bradford City boss, 49, has been out of work since Bradford dispensed with him in May."
    )
    assert ("Rick Holm", "sackedBy", "Bradford City", "confirmed") in told(under)


def test_whose_side_is_met_is_not_the_club_that_meets_it() -> None:
    for text in (
        "Everton lost 2-0 to Tom Ashdale's side.",
        "Everton's win over Tom Ashdale's side was their first.",
        "Everton beat Tom Ashdale's men on Saturday.",
    ):
        assert not [one for one in told(text) if one[:2] == ("Tom Ashdale", "managed")], text
    said = told("Everton lost on Saturday and Tom Ashdale's side are bottom.")
    assert ("Tom Ashdale", "managed", "Everton", "current") in said


def test_who_is_told_to_be_wanted_is_whom_the_verb_is_about() -> None:
    text = "Hours after Tom Ashdale's exit from Everton, Leeds' Rick Holm emerged as the man Everton want."
    said = {one[:3] for one in told(text)}
    assert ("Rick Holm", "linkedWith", "Everton") in said
    assert ("Tom Ashdale", "linkedWith", "Everton") not in said


def test_candidates_named_beside_their_clubs_coach_them() -> None:
    said = told(
        "Everton and Tom Ashdale, who managed Everton for a year, have parted company. "
        "Leeds' Rick Holm and Joe Tarrant of Fulham are on the shortlist."
    )
    assert ("Rick Holm", "managed", "Leeds United", "current") in said
    assert ("Joe Tarrant", "managed", "Fulham", "current") in said
    assert not [one for one in said if one[1] == "playedFor"]


def test_a_denial_by_whom_it_concerns_outweighs_a_report() -> None:
    said = told(
        "Tom Ashdale insists he has not resigned as Everton manager. "
        "Reports on Sunday said that Ashdale had resigned as Everton manager."
    )
    assert ("Tom Ashdale", "resignedFrom", "Everton", "denied") in said
    assert ("Tom Ashdale", "resignedFrom", "Everton", "reported") not in said


def test_a_later_job_is_not_the_one_that_was_lost() -> None:
    said = told(
        "Salford City have changed their manager again. Salford are a club in a hurry. Dan Moss was fired in October. "
        "Moss has since taken the reins at Motherwell."
    )
    assert ("Dan Moss", "sackedBy", "Motherwell", "confirmed") not in said


def test_a_club_beyond_a_semicolon_is_another_mans() -> None:
    said = told(
        "Everton and Leeds need a coach. Dan Moss had stood down for his health; Rick Holm has since quit Plymouth."
    )
    assert ("Dan Moss", "resignedFrom", "Plymouth Argyle", "confirmed") not in said


def test_a_run_in_headline_ends_with_no_verb_that_lacks_its_object() -> None:
    said = told("Tom Ashdale does not intend to leave Everton, his agent says. Everton lost, and Everton are last.")
    assert ("Tom Ashdale", "departedFrom", "Everton", "denied") in said


def test_who_is_to_be_followed_is_not_wanted() -> None:
    said = told("Hearts, whose owner Al Moss wants a big name to follow Rick Holm, are waiting.")
    assert not [one for one in said if one[:2] == ("Rick Holm", "linkedWith")]


def test_a_coach_who_played_somewhere_is_not_said_to_have_coached_there() -> None:
    said = told("Everton have sacked Rick Holm. As a player he had spells with Roma and Tottenham.")
    assert ("Rick Holm", "managed", "Roma", "former") not in said
    said = told("Al-Qadsiah have appointed Rick Holm. Rick Holm, once of Leeds, is pleased.")
    assert ("Rick Holm", "managed", "Leeds United", "former") not in said


@pytest.mark.parametrize(
    "sentence",
    [
        "Everton are considering sacking Rick Holm.",
        "Everton deny that they have sacked Rick Holm.",
        "Rick Holm may resign from Everton.",
        "Rick Holm could leave Everton.",
        "Rick Holm is staying at Everton.",
    ],
)
def test_a_coach_who_may_lose_his_job_or_keeps_it_has_it(sentence: str) -> None:
    benches = "A manager's life is hard. Fulham coach Al Moss, the former Hull boss, is another manager in trouble. "
    assert ("Rick Holm", "managed", "Everton", "current") in told(benches + sentence)
    assert ("Rick Holm", "managed", "Everton", "current") not in told(sentence)


def test_a_manager_who_is_called_a_midfielder_was_signed_as_one() -> None:
    said = told("Rick Holm is the Everton manager. Tom Ashdale took the midfielder to Derby County in 1999.")
    assert ("Rick Holm", "signedFor", "Derby County", "confirmed") in said
    assert ("Rick Holm", "appointedBy", "Derby County", "confirmed") not in said


def test_a_player_who_may_be_sold_is_no_coach() -> None:
    said = told("Everton are considering selling the striker Dan Perrow. Dan Perrow could leave Everton.")
    assert not [one for one in said if one[1] == "managed"]


def test_a_word_inside_another_makes_nobody_a_coach() -> None:
    said = {one[:3] for one in told("Dan Perrow was overwhelmed as he joined Leeds from Everton in May.")}
    assert ("Dan Perrow", "signedFor", "Leeds United") in said
    assert ("Dan Perrow", "appointedBy", "Leeds United") not in said


@pytest.mark.parametrize(
    ("words", "renews"), [("The newspapers knew", False), ("It is news", False), ("A new day", True)]
)
def test_a_contract_of_whoever_was_just_appointed_is_no_renewal_unless_it_is_new(words: str, renews: bool) -> None:
    said = told(f"Real Madrid have appointed Rick Holm as coach. {words}: Holm has signed a contract until 2028.")
    assert any(one[1] == "committedTo" for one in said) == renews


def test_a_coach_hired_from_a_club_managed_it() -> None:
    said = told("Coventry manager Rick Holm was hired from Falkirk in March. Coventry are fifth.")
    assert ("Rick Holm", "managed", "Falkirk", "former") in said


@pytest.mark.parametrize(
    ("words", "coaches"),
    [
        ("replaced Tom Ashdale at Everton", False),
        ("replaced Tom Ashdale as coach at Everton", True),
        ("succeeded Tom Ashdale at Everton", True),
        ("replaced Tom Ashdale, whom Everton had sacked, at Everton", True),
    ],
)
def test_who_replaces_another_is_a_coach_only_where_a_job_is_told(words: str, coaches: bool) -> None:
    said = {one[:3] for one in told(f"Rick Holm {words}. Holm has a contract with Everton, and came from Leeds.")}
    assert (("Rick Holm", "managed", "Leeds United") in said) == coaches
    assert (("Rick Holm", "playedFor", "Leeds United") in said) != coaches


def test_a_player_who_replaces_another_at_a_club_manages_nothing() -> None:
    said = told("Dan Perrow replaced Rick Holm at Everton. Perrow has made ten appearances for Everton.")
    assert ("Dan Perrow", "playedFor", "Everton", "current") in said
    assert not [one for one in said if one[1] == "managed"]
