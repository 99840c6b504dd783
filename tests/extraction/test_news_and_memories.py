"""What team news and memories tell: who is fit, who played with whom, and what somebody was called years ago."""

import pytest

from tests.support.reading import named, told, told_with_certainty, told_with_status


@pytest.mark.parametrize(
    "text",
    [
        "Everton face Hull on Saturday. Winger Rick Holm was out for a month but could be in contention.",
        "Everton striker Rick Holm is fit, while Sam Burwell is also in contention for a return to the Everton side.",
        "Rick Holm is in contention for Everton's trip to Leeds.",
        "Sean Dyke is back in the mix for Hull.",
        "Sean Dyke is back in the mix at Hull after a knee injury.",
        "Everton meet Hull. Striker Rick Holm, who is on the long-term injured list, is in London.",
        "Defender Rick Holm is on Everton's injured list.",
    ],
)
def test_whoever_may_play_on_saturday_is_not_spoken_of_as_new(text: str) -> None:
    assert not {one for one in told_with_certainty(text) if "linkedWith" in one}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is in contention for the vacant Everton job.",
        "Rick Holm is in the frame to replace Tom Ashdale at Everton.",
        "Everton need a new manager. Everton are in no hurry. The former Rangers manager Rick Holm is in the mix.",
    ],
)
def test_whoever_may_get_the_job_is(text: str) -> None:
    assert "Rick Holm linkedWith Everton" in told(text)


def test_a_paragraph_on_another_club_goes_on_with_its_players() -> None:
    text = (
        "Tottenham pair Joe Tarrant and Neil Dobbin are fit for the visit of Leeds, Tottenham say.\n\n"
        "Birmingham midfielder Rick Holm has recovered from illness. Veteran striker Dan Perrow has a sore hamstring."
    )
    assert "Dan Perrow playedFor Birmingham City" in told(text)


def test_whoever_is_missed_may_be_told_by_his_country() -> None:
    text = "Chelsea could face Leeds without England midfielder Rick Holm and Ghana striker Dan Perrow."
    assert {"Rick Holm playedFor Chelsea", "Dan Perrow playedFor Chelsea"} <= told(text)
    text = "Chelsea could face Leeds without Rick Holm, and Hull manager Tom Ashdale is glad."
    assert "Tom Ashdale playedFor Chelsea" not in told(text)


def test_nobody_plays_who_names_an_era_or_is_a_number() -> None:
    assert named("Swansea are set to start the Rick Holm era without the injured Dan Perrow.") == {
        "Dan Perrow",
        "Swansea City",
    }
    text = "Wigan boss Rick Holm has no injuries and is expected to stick with the same XI who beat Leeds."
    assert "XI" not in named(text)


def test_a_nickname_in_quotes_is_nobody_else() -> None:
    text = 'Known as "El Jefe" (The Boss), Rick Holm spent the majority of his career at Leeds.'
    assert told(text) == {"Rick Holm playedFor Leeds United"}


def test_what_a_club_buys_sacks_nobody() -> None:
    assert not {
        one for one in told("Rick Holm was forced out by Everton's purchase of Dan Perrow.") if "sackedBy" in one
    }
    assert "Rick Holm sackedBy Everton" in told("Rick Holm was forced out by Everton's board.")


@pytest.mark.parametrize(
    ("when", "status"), [("in 2005", "former"), ("in the 1980s", "former"), ("in 2025", "current"), ("", "current")]
)
def test_whose_team_it_was_in_what_happened_years_ago(when: str, status: str) -> None:
    said = told_with_status(f"Dan Perrow joined Rick Holm's Everton {when}.")
    assert f"Rick Holm managed Everton ({status})" in said


def test_whose_team_it_is_that_is_met_today() -> None:
    said = told_with_status("Dan Perrow, who played for Leeds in 2005, faces Rick Holm's Everton on Sunday.")
    assert "Rick Holm managed Everton (current)" in said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rick Holm was still turning out for Leeds back then.", "former"),
        ("Rick Holm was playing for Leeds on Saturday when he was hurt.", "current"),
        ("Rick Holm is playing for Leeds.", "current"),
    ],
)
def test_what_was_going_on_then_is_over(text: str, status: str) -> None:
    assert f"Rick Holm playedFor Leeds United ({status})" in told_with_status(text)


@pytest.mark.parametrize(
    "text",
    [
        "The two were team-mates at Leeds.",
        "Both were team-mates at Leeds for a decade.",
        "The pair are former Leeds team-mates.",
        "They were team-mates at Leeds.",
        "They played together at Leeds.",
    ],
)
def test_two_who_were_just_named_were_team_mates(text: str) -> None:
    said = told(f"Everton manager Rick Holm praised Sam Burwell. {text}")
    assert {"Rick Holm playedFor Leeds United", "Sam Burwell playedFor Leeds United"} <= said
    assert {"Rick Holm teammateOf Sam Burwell", "Sam Burwell teammateOf Rick Holm"} & said


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Rick Holm has brought in Tom Ashdale as his assistant. They were together at Leeds.",
        "Everton manager Rick Holm has signed Dan Perrow. They won the title together at Leeds.",
        "Everton owner Rick Holm and Leeds owner Joe Fry are friends. They were together in Dubai.",
    ],
)
def test_a_coach_or_an_owner_was_no_team_mate_of_those_he_was_with(text: str) -> None:
    assert not {one for one in told(text) if "teammateOf" in one or one.startswith("Rick Holm playedFor")}


def test_players_who_won_together_were_team_mates() -> None:
    said = told("Striker Rick Holm praised defender Sam Burwell. They won two titles together at Leeds.")
    assert {"Rick Holm teammateOf Sam Burwell", "Sam Burwell teammateOf Rick Holm"} & said


def test_of_three_nobody_knows_which() -> None:
    said = told("Everton manager Rick Holm praised Sam Burwell and Tom Ashdale. They were team-mates at Leeds.")
    assert not {one for one in said if "teammateOf" in one}


def test_who_own_a_club_together_need_not_play() -> None:
    said = told("Rick Holm is the co-owner of Salford City together with Sam Burwell.")
    assert "Rick Holm ownerOf Salford City" in said
    assert not {one for one in said if "teammateOf" in one}


def test_whom_a_coach_had_who_played_together_is_told_by_their_club() -> None:
    text = "Rick and Dan Holm are part-owners of Salford City. Under Tom Ashdale they played together at Old Trafford."
    assert told(text, "managed") == {"Tom Ashdale managed Manchester United"}


def test_whoever_is_thought_to_have_to_go_is_not_who_thinks_so() -> None:
    assert not told("Leeds struggle and Dan Perrow has named one player that he thinks should leave the club.")
    said = told("Tom Ashdale likes Rick Holm, who he believes will join Hull.")
    assert said == {"Rick Holm linkedWith Hull City"}


def test_a_clause_on_one_tells_of_the_last_of_a_list() -> None:
    text = "Under Joe Tarrant and Rick Holm, who joined the club in 1965 as assistant manager, Leeds won the cup."
    said = told(text)
    assert {"Rick Holm appointedBy Leeds United", "Rick Holm assistantAt Leeds United"} <= said
    assert said.isdisjoint({"Joe Tarrant appointedBy Leeds United", "Joe Tarrant assistantAt Leeds United"})
    both = told("Joe Tarrant and Rick Holm, who joined Leeds as coaches in 2005, have left.", "appointedBy")
    assert both == {"Joe Tarrant appointedBy Leeds United", "Rick Holm appointedBy Leeds United"}


@pytest.mark.parametrize("doing", ["signed for", "joined", "moved to", "gone to", "returned to", "agreed terms with"])
def test_a_clause_on_one_tells_it_of_him_whatever_he_does(doing: str) -> None:
    said = told(f"Everton have released Joe Tarrant and Rick Holm, who has {doing} Hull.", "signedFor")
    assert said == {"Rick Holm signedFor Hull City"}
    assert len(told(f"Everton have released Joe Tarrant and Rick Holm, who have {doing} Hull.", "signedFor")) == 2


def test_whoever_makes_his_name_as_a_coach_is_not_made_one() -> None:
    text = "Leeds legend Dan Perrow praised Rick Holm. The flamboyant Holm made his name as a coach at Leeds."
    assert not told(text, "appointedBy")


def test_who_is_dismissed_for_a_fight_is_sent_off() -> None:
    text = "Leeds and Hull were reduced to ten men: Rick Holm and Dan Perrow were dismissed for fighting."
    assert not told(text, "sackedBy")


def test_the_club_that_somebody_joined_is_the_one_by_which_he_is_called() -> None:
    text = (
        "Rick Holm is a Liverpool defender. Liverpool like him. So does Dan Perrow, the 20-year-old Everton defender "
        "who joined the club's youth system at 16."
    )
    assert "Dan Perrow playedFor Liverpool" not in told(text)
    assert "Dan Perrow playedFor Everton" in told(text)


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Manchester United fans are angry. Manchester United lost at Leeds United.", "Manchester United"),
        ("Newcastle United drew 1-1 with Manchester United on Sunday.", "Newcastle United"),
        ("Leeds United won 2-1 against Sheffield United.", "Leeds United"),
    ],
)
def test_half_a_name_is_not_of_whoever_is_only_met(text: str, club: str) -> None:
    assert f"Rick Holm playedFor {club}" in told(f"{text} United striker Rick Holm was hurt.")


def test_under_the_name_of_a_match_the_guests_news_is_second() -> None:
    text = (
        "Everton v Hull City\n\n"
        "The Toffees are unbeaten in six. Striker Rick Holm is out with a knee injury.\n\n"
        "Goalkeeper Joe Tarrant is a doubt with a thigh strain. Boss Neil Dobbin will assess winger Sam Burwell."
    )
    assert told(text) == {
        "Rick Holm playedFor Everton",
        "Joe Tarrant playedFor Hull City",
        "Sam Burwell playedFor Hull City",
        "Neil Dobbin managed Hull City",
    }
    named_later = (
        "Everton v Hull City\n\nStriker Rick Holm is out with a knee injury.\n\nWinger Dan Perrow is fit again.\n\n"
    )
    assert "Dan Perrow playedFor Hull City" not in told(named_later + "Hull are without defender Joe Tarrant (knee).")


def test_a_club_told_by_its_country_is_nobody() -> None:
    assert "Puchon" not in named("Everton striker Rick Holm missed the tie against Slovakia's Puchon on Wednesday.")


@pytest.mark.parametrize("text", ["Rick Holm remains a fixture at Leeds.", "Rick Holm remains a key figure at Leeds."])
def test_what_somebody_remains_is_no_promise(text: str) -> None:
    assert not told(text, "committedTo")
    assert told("Rick Holm will remain at Leeds.", "committedTo")


def test_with_his_family_nobody_joins_a_club() -> None:
    assert not told("Rick Holm retired in 2006 and moved to Mallorca with his family.", "signedFor")


def test_a_cornerstone_of_a_side_played_in_it() -> None:
    assert told("Rick Holm was an elegant cornerstone of Burnley's title-winning side.") == {
        "Rick Holm playedFor Burnley"
    }


def test_a_game_is_called_by_whom_it_is_against() -> None:
    said = told("Everton's Rick Holm has been called up for the Wales game.")
    assert said == {"Rick Holm playedFor Everton"}
    assert "Rick Holm playedFor Wales" in told("Everton's Rick Holm has been called up for Wales.")


def test_whoever_is_without_a_player_is_his_coach() -> None:
    said = told("Rick Holm will also be without the services of Celtic captain Dan Perrow, who has a knee injury.")
    assert said == {"Dan Perrow playedFor Celtic"}


def test_a_coach_who_picks_somebody_has_chosen_no_club() -> None:
    text = "Scotland manager Rick Holm ended Dan Perrow's exile by picking him for his first game at Hampden."
    assert not told(text, "appointedBy")


def test_whoever_a_country_calls_up_is_of_no_club_by_it() -> None:
    text = (
        "Celtic have a busy week. Celtic striker Rick Holm is fit. "
        "Three additional players have been called up: Dan Perrow, Joe Tarrant and Sam Burwell."
    )
    assert told(text) == {"Rick Holm playedFor Celtic"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is back in the frame for the Everton job.",
        "Rick Holm is back in contention for the Everton job.",
        "Rick Holm is in the mix for a return to Everton.",
        "Rick Holm is in the frame for a place on the Everton coaching staff.",
    ],
)
def test_who_is_back_in_the_frame_for_a_job_is_a_candidate(text: str) -> None:
    assert told_with_status(text) == {"Rick Holm linkedWith Everton (rumoured)"}


@pytest.mark.parametrize(
    "what",
    ["back in contention for Everton", "in contention to start for Everton against Leeds", "in the mix for Everton"],
)
def test_who_is_in_contention_for_a_match_is_none(what: str) -> None:
    assert "Rick Holm linkedWith Everton" not in told(f"Rick Holm is {what}.")
