"""What reports tell in few words: in asides, by a bare verb, of somebody who did so too."""

import pytest
from reading import told

READ = [
    # an aside between a name and its verb, or behind the name at the end
    ("Al Moss, elected president of Barcelona last week, wants a new coach.", "Al Moss presidentOf Barcelona"),
    ("Rick Holm, appointed Leeds boss in May, said that he was happy.", "Rick Holm appointedBy Leeds United"),
    ("Rick Holm, made head coach of Hull in May, was sacked on Monday.", "Rick Holm sackedBy Hull City"),
    ("Everton have appointed Rick Holm, recently sacked by Leeds.", "Rick Holm sackedBy Leeds United"),
    ("Everton have signed Dan Perrow, previously released by Leeds.", "Dan Perrow departedFrom Leeds United"),
    (
        "Hull have sacked Al Moss. Rick Holm, sacked by Leeds in May, has taken over.",
        "Rick Holm appointedBy Hull City",
    ),
    # what somebody could have become ties him to nobody; who "they" are in a clause below one about somebody
    (
        "Rick Holm could have become manager of Leeds. Leeds approached him while he was in charge of Hull.",
        "Rick Holm approachedBy Leeds United",
    ),
    (
        "Hull hired Al Moss in May. Rick Holm was linked with Everton until they appointed Dan Perrow.",
        "Dan Perrow appointedBy Everton",
    ),
    (
        "Hull lost again. Rick Holm had left Everton before they signed Dan Perrow.",
        "Dan Perrow signedFor Everton",
    ),
    # whose job somebody gets who is told to follow him
    ("Rick Holm, the Leeds chairman, has been replaced by Al Moss.", "Al Moss presidentOf Leeds United"),
    ("Rick Holm was Leeds coach until he was replaced by Al Moss.", "Al Moss managed Leeds United"),
    ("Leeds chief executive Rick Holm was succeeded by Al Moss.", "Al Moss executiveOf Leeds United"),
    # an outcome behind "only for", and what somebody signs who turns others down
    ("Everton wanted Dan Perrow, only for the Hull striker to reject them.", "Dan Perrow rejected Everton"),
    ("Hull had hoped to sign Dan Perrow, only for Leeds to sign him.", "Dan Perrow signedFor Leeds United"),
    (
        "Hull striker Dan Perrow turned down overtures from Leeds to sign a new contract until 2029.",
        "Dan Perrow committedTo Hull City",
    ),
    # an office that the parser takes for a clause
    ("Al Moss has taken Rick Holm's place as Leeds coach.", "Al Moss succeeded Rick Holm"),
    ("Al Moss took Rick Holm's place as chairman of Leeds.", "Al Moss presidentOf Leeds United"),
    # how long somebody had an office, and where else a player may go
    ("Rick Holm lasted only three months as Leeds manager.", "Rick Holm managed Leeds United"),
    ("Rick Holm survived just two games as head coach of Hull.", "Rick Holm managed Hull City"),
    ("Al Moss has served six years as Everton chairman.", "Al Moss presidentOf Everton"),
    ("Dan Perrow may leave Everton. Leeds and Hull are possible destinations.", "Dan Perrow linkedWith Hull City"),
    # the scene that a paragraph sets
    (
        "Everton have sacked Al Moss. At Leeds there is no thought of change. Manager Rick Holm is happy.",
        "Rick Holm managed Leeds United",
    ),
    (
        "Everton have sacked Al Moss. At Leeds Dan Perrow has gone to Hull. Chairman Rick Holm is not happy.",
        "Rick Holm presidentOf Leeds United",
    ),
    # a bare verb behind a club's name
    ("Dan Perrow is a striker. Everton admire him.", "Dan Perrow linkedWith Everton"),
    ("Dan Perrow is a striker. Everton court him.", "Dan Perrow linkedWith Everton"),
]


@pytest.mark.parametrize(("text", "claim"), READ)
def test_it_is_read(text: str, claim: str) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Leeds lost to Rick Holm's Everton, recently bought by Al Moss.", "Rick Holm ownerOf Everton"),
        ("Rick Holm, the chairman, appointed Hull boss Al Moss in May.", "Rick Holm appointedBy Hull City"),
        ("Rick Holm, voted player of the year at Hull, has joined Leeds.", "Rick Holm appointedBy Hull City"),
        ("Al Moss scored twice last week as Leeds beat Hull.", "Al Moss managed Leeds United"),
        (
            "Dan Perrow left Hull at home. Leeds are the next destination for Hull.",
            "Dan Perrow linkedWith Leeds United",
        ),
        ("Dan Perrow and Al Moss may leave. Leeds are a possible destination.", "Dan Perrow linkedWith Leeds United"),
        ("Everton are low. At Leeds they lost. Manager Rick Holm was not happy.", "Rick Holm managed Leeds United"),
        ("Hull lost. Rick Holm, dismissed by Leeds in May, took over.", "Rick Holm appointedBy Leeds United"),
        ("Hull beat Everton before they signed Dan Perrow.", "Dan Perrow signedFor Everton"),
        ("Rick Holm, the former Hull manager, was replaced by Al Moss.", "Al Moss managed Hull City"),
        ("Al Moss replaced Rick Holm, who is now manager of Leeds.", "Al Moss managed Leeds United"),
        ("Leeds captain Rick Holm was replaced by Al Moss.", "Al Moss managed Leeds United"),
        ("Leeds assistant Rick Holm has been replaced by Al Moss.", "Al Moss managed Leeds United"),
        ("Leeds have money only for a striker like Dan Perrow to sign.", "Dan Perrow signedFor Leeds United"),
        (
            "Hull striker Dan Perrow turned down overtures from Leeds to sign a new contract until 2029.",
            "Dan Perrow committedTo Leeds United",
        ),
        ("Al Moss took Rick Holm's place as captain of Leeds.", "Al Moss succeeded Rick Holm"),
        ("Al Moss took Rick Holm's place as a substitute.", "Al Moss succeeded Rick Holm"),
        ("A Liverpool court has heard Rick Holm.", "Rick Holm linkedWith Liverpool"),
    ],
)
def test_it_is_not_read(text: str, claim: str) -> None:
    assert claim not in told(text)


MAIN = "Everton have signed Dan Perrow. Perrow, 24, is a striker. Perrow scored twice."


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            f"{MAIN} The striker Rick Holm wants to go, and Leeds have had an offer rejected.",
            "Rick Holm approachedBy Leeds United",
        ),
        (
            f"{MAIN} Rick Holm may leave Hull, and Leeds have made a bid.",
            "Rick Holm approachedBy Leeds United",
        ),
    ],
)
def test_an_offer_is_for_whom_the_clause_before_is_about(text: str, claim: str) -> None:
    assert claim in told(text)
    assert "Dan Perrow approachedBy Leeds United" not in told(text)


def test_whoever_was_replaced_has_the_job_no_more() -> None:
    text = "Rick Holm, the Leeds chairman, has been replaced by Al Moss."
    assert "Rick Holm presidentOf Leeds United former" in told(text, more="status")


@pytest.mark.parametrize(
    "text", ["Dan Perrow, once of Everton, will join Leeds.", "Dan Perrow, once of Everton, is to go."]
)
def test_whoever_was_once_of_a_team_is_so_no_more_whatever_he_will_do(text: str) -> None:
    assert "Dan Perrow playedFor Everton former" in told(text, more="status")
