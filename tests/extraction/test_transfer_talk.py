"""Transfers and contracts as news tells them: who is swapped, let go, bid for, and what is only planned."""

import pytest
from reading import read

from graph.extraction.stand_ins import stand_ins

Triple = tuple[str, str, str]


def told(text: str) -> dict[Triple, str]:
    """What a text is read to say, subject, relation and object, and how certain it is."""
    return {(one.subject.label, one.relation, one.object.label): one.certainty for one in read(text)}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Striker Dan Perrow quit Leeds for Everton in 2003.", ("Dan Perrow", "signedFor", "Everton")),
        ("Striker Dan Perrow could quit Leeds for Everton.", ("Dan Perrow", "linkedWith", "Everton")),
        (
            "Rick Holm followed Dan Perrow in signing a new contract at Everton.",
            ("Dan Perrow", "committedTo", "Everton"),
        ),
        ("The striker Dan Perrow was let go by Everton in May.", ("Dan Perrow", "departedFrom", "Everton")),
        (
            "It would take £40m for Leeds to sign Everton's Dan Perrow.",
            ("Dan Perrow", "linkedWith", "Leeds United"),
        ),
        (
            "Leeds have been told they must pay £70m to prise striker Dan Perrow from Everton.",
            ("Dan Perrow", "linkedWith", "Leeds United"),
        ),
        (
            "Everton coach Rick Holm brought on Dan Perrow for his first appearance since arriving from Wolves.",
            ("Dan Perrow", "playedFor", "Wolverhampton Wanderers"),
        ),
        (
            "Striker Dan Perrow has been frozen out by the Everton boss Rick Holm.",
            ("Dan Perrow", "playedUnder", "Rick Holm"),
        ),
        ("Dan Perrow's £6m move to Leeds last summer was a surprise.", ("Dan Perrow", "signedFor", "Leeds United")),
        ("Everton have agreed a fee with Leeds to sign Dan Perrow.", ("Dan Perrow", "playedFor", "Leeds United")),
        (
            "The Everton striker Dan Perrow has turned down a new contract.",
            ("Dan Perrow", "playedFor", "Everton"),
        ),
        (
            "Dan Perrow, who began his career with Leeds, spent six years at Rangers before returning to England.",
            ("Dan Perrow", "playedFor", "Rangers"),
        ),
        (
            "Dan Perrow rose through the youth ranks at Leeds before a £5m switch to Everton.",
            ("Dan Perrow", "playedFor", "Leeds United"),
        ),
        (
            "Everton boss Rick Holm is ready to sell Dan Perrow to fund a move for Leeds' Neil Dobbin.",
            ("Neil Dobbin", "linkedWith", "Everton"),
        ),
        (
            "Everton are weighing up whether to make Leeds an offer for goalkeeper Dan Perrow.",
            ("Dan Perrow", "linkedWith", "Everton"),
        ),
        (
            "Everton are without Neil Dobbin for the visit of Leeds on Saturday. "
            "Dan Perrow, a £6m signing from Southampton, will make his home debut. Leeds still miss Rick Holm.",
            ("Dan Perrow", "signedFor", "Everton"),
        ),
        ("Dan Perrow returns for Everton after a one-match ban.", ("Dan Perrow", "playedFor", "Everton")),
        (
            "Everton want Dan Perrow. The Leeds forward joined from Fulham in 2021.",
            ("Dan Perrow", "playedFor", "Fulham"),
        ),
        (
            "The striker Dan Perrow arrived at Everton on a free from Fulham last summer.",
            ("Dan Perrow", "playedFor", "Fulham"),
        ),
        (
            "The striker Dan Perrow is back with Leeds. Perrow tore up his Everton contract in May.",
            ("Dan Perrow", "departedFrom", "Everton"),
        ),
        (
            "Neil Dobbin may go. Everton have sounded out the agent of Leeds captain Dan Perrow.",
            ("Dan Perrow", "approachedBy", "Everton"),
        ),
    ],
)
def test_claim(text: str, claim: Triple) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Leeds have had a £3m bid for Rangers' Dan Perrow turned down.", ("Dan Perrow", "rejected", "Leeds United")),
        (
            "Leeds saw their opening offer for the Rangers striker Dan Perrow rejected.",
            ("Dan Perrow", "rejected", "Leeds United"),
        ),
        ("Everton have opened contract talks with striker Dan Perrow.", ("Dan Perrow", "approachedBy", "Everton")),
        ("Everton are open to offers for Dan Perrow.", ("Dan Perrow", "linkedWith", "Everton")),
        ("The Everton striker Dan Perrow has two years left on his deal.", ("Dan Perrow", "departedFrom", "Everton")),
        (
            "Ashley Perrow is happy. The Everton and England left-back has two years left on his contract.",
            ("Ashley Perrow", "departedFrom", "Everton"),
        ),
        (
            "Everton are weighing up whether to make Leeds an offer for goalkeeper Dan Perrow.",
            ("Dan Perrow", "linkedWith", "Leeds United"),
        ),
        (
            "Leeds' Dan Perrow has handed in a transfer request in an effort to force through a switch to Everton.",
            ("Dan Perrow", "signedFor", "Everton"),
        ),
        (
            "Leeds' Dan Perrow has handed in a transfer request in an effort to force through a switch to Everton.",
            ("Dan Perrow", "departedFrom", "Everton"),
        ),
        (
            "Dan Perrow plays on. Everton have sounded out the agent of Leeds captain Rick Holm.",
            ("Dan Perrow", "approachedBy", "Everton"),
        ),
        ("Dan Perrow has agreed terms with Leeds but Everton want £30m.", ("Dan Perrow", "signedFor", "Everton")),
        (
            "The Everton coach Rick Holm brought on Dan Perrow for his first appearance since arriving from Wolves.",
            ("Rick Holm", "departedFrom", "Wolverhampton Wanderers"),
        ),
        ("Leeds manager Rick Holm turned down Everton's offer for his captain.", ("Rick Holm", "rejected", "Everton")),
        ("Leeds manager Rick Holm reluctantly accepted Everton's bid.", ("Rick Holm", "approachedBy", "Everton")),
        ("Rick Holm accepted Everton's £20m bid on Friday.", ("Rick Holm", "linkedWith", "Everton")),
        ("Chairman Rick Holm has accepted a £2m bid from Everton.", ("Rick Holm", "approachedBy", "Everton")),
        ("He said no. Rick Holm refused Everton's offer for the striker.", ("Rick Holm", "rejected", "Everton")),
        ("Everton are battling Leeds to sign Dan Perrow.", ("Dan Perrow", "signedFor", "Everton")),
        ("Rick Holm left in May to join Everton.", ("Rick Holm", "departedFrom", "Everton")),
        (
            "Everton's Al Moss and Ed Cole have been joined on the sidelines by Rick Holm.",
            ("Rick Holm", "assistantAt", "Everton"),
        ),
        ("Rick Holm left to become Everton manager.", ("Rick Holm", "departedFrom", "Everton")),
        (
            "Leeds chairman Al Moss accused Rick Holm of being vague about his reasons for leaving the club.",
            ("Al Moss", "departedFrom", "Leeds United"),
        ),
        ("Al Moss suspected Rick Holm of planning his move to Leeds.", ("Al Moss", "linkedWith", "Leeds United")),
        (
            "Leeds have sacked Al Moss. They have turned to Rick Holm, who had spells at Everton before.",
            ("Al Moss", "playedUnder", "Rick Holm"),
        ),
    ],
)
def test_no_claim(text: str, claim: Triple) -> None:
    assert claim not in told(text)


@pytest.mark.parametrize(
    ("text", "claim", "certainty"),
    [
        (
            "Everton are resigned to losing Dan Perrow this summer.",
            ("Dan Perrow", "departedFrom", "Everton"),
            "rumoured",
        ),
        (
            "The striker Dan Perrow has no regrets about leaving Everton.",
            ("Dan Perrow", "departedFrom", "Everton"),
            "confirmed",
        ),
        (
            "The striker Dan Perrow is thinking about leaving Everton.",
            ("Dan Perrow", "departedFrom", "Everton"),
            "rumoured",
        ),
        ("Rick Holm has turned down an offer from Everton.", ("Rick Holm", "rejected", "Everton"), "confirmed"),
        ("Dan Perrow turned down a bid from Everton.", ("Dan Perrow", "approachedBy", "Everton"), "confirmed"),
        ("Rick Holm has accepted an offer from Everton.", ("Rick Holm", "approachedBy", "Everton"), "confirmed"),
        ("Dan Perrow is going back to Spain to join Getafe.", ("Dan Perrow", "signedFor", "Getafe"), "confirmed"),
        ("Dan Perrow is heading home to Spain to join Getafe.", ("Dan Perrow", "signedFor", "Getafe"), "confirmed"),
        ("Dan Perrow is moving to Spain to sign for Getafe.", ("Dan Perrow", "signedFor", "Getafe"), "confirmed"),
        ("Rick Holm left in May to join Everton.", ("Rick Holm", "signedFor", "Everton"), "confirmed"),
        (
            "Leeds chairman Al Moss accused Rick Holm of lying about his reasons for leaving the club.",
            ("Rick Holm", "departedFrom", "Leeds United"),
            "confirmed",
        ),
        ("Getafe are moving to sign Dan Perrow.", ("Dan Perrow", "linkedWith", "Getafe"), "rumoured"),
        ("Dan Perrow may be heading to Spain to join Getafe.", ("Dan Perrow", "linkedWith", "Getafe"), "rumoured"),
        (
            "Dan Perrow is considering going back to Spain to join Getafe.",
            ("Dan Perrow", "linkedWith", "Getafe"),
            "rumoured",
        ),
    ],
)
def test_certainty(text: str, claim: Triple, certainty: str) -> None:
    assert told(text).get(claim) == certainty


BENCHES = (
    "Tom Ashdale was sacked as manager of Rangers. The new manager, Rick Holm, was the manager of Fulham. "
    "The Reading manager and the Luton coach were also in the running for the job as manager. "
)


def test_whoever_scores_is_a_player() -> None:
    """Also where the article is about managers: he has left, and not resigned as a coach does."""
    quits = BENCHES + "{} Perrow quit Everton in May."
    seen = told(quits.format("Dan Perrow scored twice on Monday."))
    assert ("Dan Perrow", "departedFrom", "Everton") in seen
    assert ("Dan Perrow", "resignedFrom", "Everton") not in seen
    assert ("Dan Perrow", "resignedFrom", "Everton") in told(quits.format("Dan Perrow was there."))


def test_words_that_the_parser_misreads_are_quoted_as_they_are_written() -> None:
    text = "Fans look forward to it. Leeds want the Wales forward Dan Perrow on loan."
    claims = read(text)
    assert any(one.evidence.quote.endswith("the Wales forward Dan Perrow") for one in claims)
    assert all(text[one.evidence.start : one.evidence.end] == one.evidence.quote for one in claims)


def test_only_nouns_get_a_stand_in() -> None:
    assert set(stand_ins("The Everton forward, a great, looked forward to Perrow moving forward.")) == {12, 23}
    assert stand_ins("Going forward, Everton came forward.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds manager Tom Ashdale has turned down a bid from Everton for Dan Perrow.",
        "Chairman Tom Ashdale rejected two offers from Everton for the midfielder Dan Perrow.",
    ],
)
def test_whoever_turns_down_an_offer_for_another_is_not_wanted(text: str) -> None:
    seen = told(text)
    assert ("Dan Perrow", "approachedBy", "Everton") in seen
    assert not [one for one in seen if one[0] == "Tom Ashdale" and one[2] == "Everton"]


def test_no_plans_to_quit_turn_no_club_down() -> None:
    seen = told("Everton's Dan Perrow insists he has no plans to quit Goodison Park.")
    assert ("Dan Perrow", "rejected", "Everton") not in seen


def test_an_arrival_is_the_article_s_club_s() -> None:
    text = "Everton boss Tom Ashdale is delighted. Dan Perrow is Ashdale's second signing after the arrival of {}."
    seen = told(text.format("Rick Holm from Southampton"))
    assert ("Rick Holm", "signedFor", "Everton") in seen


def test_whose_situation_is_watched_is_wanted() -> None:
    seen = told("Everton are monitoring the situation of Leeds winger Dan Perrow.")
    assert ("Dan Perrow", "linkedWith", "Everton") in seen


def test_a_name_torn_from_its_noun_is_joined_to_it() -> None:
    text = "Rick Holm, 57, walked out on south-coast rivals Portsmouth two weeks before taking over at Southampton."
    seen = told(text)
    assert ("Rick Holm", "resignedFrom", "Portsmouth") in seen
    assert ("Rick Holm", "resignedFrom", "Southampton") not in seen


def test_a_club_of_a_match_s_name_is_left_for_good() -> None:
    seen = told("Derby midfielder Dan Perrow will leave Pride Park when his deal expires.")
    assert ("Dan Perrow", "departedFrom", "Derby County") in seen


@pytest.mark.parametrize(
    "text",
    [
        "England striker Dan Perrow was carried off on Saturday. His club, Everton, are monitoring the situation.",
        "Dan Perrow pulled out of the England squad with a knock. Everton are monitoring the situation.",
        "Leeds striker Dan Perrow broke a leg on Saturday. Everton are monitoring the situation.",
        "Wales winger Dan Perrow has a hamstring injury. Everton are watching developments.",
    ],
)
def test_who_is_hurt_is_looked_after(text: str) -> None:
    assert ("Dan Perrow", "linkedWith", "Everton") not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds striker Dan Perrow, out with a knee injury, may leave in May. Everton are monitoring the situation.",
        "Leeds want Dan Perrow, who is injured. Everton are monitoring the situation.",
        "Leeds striker Dan Perrow is unhappy. Everton are monitoring the situation.",
    ],
)
def test_who_may_leave_is_wanted_though_he_is_hurt(text: str) -> None:
    assert ("Dan Perrow", "linkedWith", "Everton") in told(text)
