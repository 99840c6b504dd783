"""What a first clause tells is of its own people: "when X was manager, Y joined Everton"."""

import pytest
from reading import FEBRUARY, told

_OF_EACH = [
    ("When José Mourinho was Chelsea manager, Rick Holm joined Everton.", "José Mourinho managed Chelsea former"),
    ("When Dan Perrow was manager of Chelsea, Rick Holm joined Hull.", "Dan Perrow managed Chelsea former"),
    ("While Arne Slot is Liverpool head coach, Rick Holm will play.", "Arne Slot managed Liverpool current"),
    ("When Dan Perrow was Leeds manager, Everton have signed Rick Holm.", "Dan Perrow managed Leeds United former"),
    ("Now that Al Moss is Leeds captain, Rick Holm wants to join Hull.", "Al Moss playedFor Leeds United current"),
    ("Since Al Moss became Leeds manager, Rick Holm has scored six.", "Al Moss managed Leeds United current"),
    ("Although Al Moss is England captain, Rick Holm took the penalty.", "Al Moss playedFor England current"),
    ("Although Al Moss is the Leeds manager, Rick Holm did the talking.", "Al Moss managed Leeds United current"),
    ("Because Dan Perrow was named Leeds boss, Rick Holm left for Hull.", "Dan Perrow managed Leeds United current"),
    ("As long as Dan Perrow is Hull owner, Rick Holm will not return.", "Dan Perrow ownerOf Hull City current"),
    ("When Al Moss was a Leeds player, Rick Holm lived in Hull.", "Al Moss playedFor Leeds United former"),
    ("When he was Everton manager, Rick Holm lived in Leeds.", "Rick Holm managed Everton former"),
    ("Once he becomes Hull boss, Al Moss will sign Rick Holm.", "Al Moss managed Hull City current"),
]
_HIS_OWN = [
    ("As Leeds manager, Al Moss signed Rick Holm.", "Al Moss managed Leeds United"),
    ("Since he was named Leeds manager, Al Moss has signed Rick Holm.", "Al Moss managed Leeds United"),
    ("Having been named Leeds manager, Al Moss signed Rick Holm.", "Al Moss managed Leeds United"),
    ("The man in charge is Leeds manager, Al Moss.", "Al Moss managed Leeds United"),
    ("When the Leeds manager, Al Moss, called, Rick Holm was out.", "Al Moss managed Leeds United"),
    ("Leeds manager, Al Moss, has sold Rick Holm to Hull.", "Al Moss managed Leeds United"),
]


@pytest.mark.parametrize(("text", "claim"), _OF_EACH, ids=[text[:45] for text, _ in _OF_EACH])
def test_an_office_is_of_its_own_clause(text: str, claim: str) -> None:
    relation = next(one for one in ("managed", "playedFor", "ownerOf") if f" {one} " in claim)
    assert told(text, relation, more="status", date=FEBRUARY) == {claim}


@pytest.mark.parametrize(("text", "claim"), _HIS_OWN, ids=[text[:45] for text, _ in _HIS_OWN])
def test_an_office_of_whom_it_explains_is_his(text: str, claim: str) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("When José Mourinho was Chelsea manager, Rick Holm joined Everton.", "Rick Holm signedFor Everton"),
        ("When Dan Perrow became Leeds boss, Rick Holm was sold to Hull.", "Rick Holm signedFor Hull City"),
        ("Because Dan Perrow was named Leeds boss, Rick Holm left for Hull.", "Rick Holm signedFor Hull City"),
    ],
)
def test_whoever_follows_is_no_manager(text: str, move: str) -> None:
    assert move in told(text)
    assert not any(one.startswith("Rick Holm managed") for one in told(text))


_BEHIND_WITH = [
    ("Rick Holm has been sacked by Everton, with Dan Perrow in line to replace him.", "linkedWith Everton rumoured"),
    ("Everton have sacked Rick Holm, with Dan Perrow set to take over.", "linkedWith Everton rumoured"),
    ("Everton sacked Rick Holm, with Dan Perrow named as his replacement.", "appointedBy Everton confirmed"),
    ("Everton have sacked Rick Holm, with Dan Perrow in charge until May.", "managed Everton confirmed"),
    ("Everton parted company with Rick Holm, with Dan Perrow in temporary charge.", "managed Everton confirmed"),
    ("Rick Holm resigned as Hull manager, with Dan Perrow expected to succeed him.", "linkedWith Hull City rumoured"),
    ("Rick Holm has quit Derby, with Dan Perrow now in the frame.", "linkedWith Derby County rumoured"),
    ("Hull fired Rick Holm – with Dan Perrow the favourite to replace him.", "linkedWith Hull City rumoured"),
    ("Hull have dismissed Rick Holm, with Under-21s coach Dan Perrow placed in charge.", "managed Hull City confirmed"),
]


@pytest.mark.parametrize(("text", "claim"), _BEHIND_WITH, ids=[text[:50] for text, _ in _BEHIND_WITH])
def test_whom_a_clause_behind_with_is_about_goes_nowhere(text: str, claim: str) -> None:
    found = told(text, more="certainty", date=FEBRUARY)
    assert f"Dan Perrow {claim}" in found
    gone = {one.split(" ")[2] for one in found if one.startswith("Dan Perrow ")}
    assert gone.isdisjoint({"sackedBy", "resignedFrom", "departedFrom"})
    assert not any(one.startswith("Rick Holm succeeded") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have sacked Rick Holm along with assistant Dan Perrow.",
        "Everton have sacked Rick Holm with assistant Dan Perrow.",
        "Everton have sacked Rick Holm, together with Dan Perrow.",
        "Rick Holm has been sacked by Everton, with assistants Dan Perrow and Al Moss.",
    ],
)
def test_whoever_goes_along_is_sacked_too(text: str) -> None:
    assert "Dan Perrow sackedBy Everton" in told(text)


def test_talks_with_another_are_not_dismissed_with_the_manager() -> None:
    assert not told("Hull have dismissed Al Moss, with Rick Holm in talks to take over.", more="certainty") & {
        "Rick Holm linkedWith Hull City denied"
    }


def test_a_club_behind_with_may_be_one_that_he_is_linked_with() -> None:
    text = "Rick Holm has been linked with several clubs, with Hull the favourites."
    assert "Rick Holm linkedWith Hull City" in told(text)


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Having lost Dan Perrow to Leeds and Al Moss to Hull, Barnsley need a striker.",
            {"Dan Perrow signedFor Leeds United", "Al Moss signedFor Hull City", "Al Moss departedFrom Barnsley"},
            {"Dan Perrow departedFrom Leeds United", "Al Moss linkedWith Hull City"},
        ),
        (
            "Having sold Dan Perrow to Hull and Al Moss to Burnley, Celtic have signed Tom Varley.",
            {"Dan Perrow signedFor Hull City", "Al Moss signedFor Burnley", "Tom Varley signedFor Celtic"},
            {"Tom Varley signedFor Burnley"},
        ),
        (
            "Having signed Dan Perrow, Al Moss and Tom Varley, Everton are looking for a goalkeeper.",
            {"Dan Perrow signedFor Everton", "Al Moss signedFor Everton", "Tom Varley signedFor Everton"},
            set(),
        ),
        (
            "Having signed Dan Perrow from Hull, Everton want Tom Varley.",
            {"Dan Perrow signedFor Everton", "Tom Varley linkedWith Everton"},
            {"Dan Perrow playedUnder Tom Varley"},
        ),
        (
            "Having signed Dan Perrow from Hull, Everton are also interested in Tom Varley.",
            {"Dan Perrow signedFor Everton", "Tom Varley linkedWith Everton"},
            {"Dan Perrow playedUnder Tom Varley"},
        ),
    ],
)
def test_a_team_behind_an_opening_of_its_own_is_the_one_that_acts(text: str, says: set[str], wrong: set[str]) -> None:
    found = told(text)
    assert says <= found
    assert not wrong & found


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Dan Perrow, whose dad Tom Perrow was a striker at Hull, signed for Leeds on Tuesday.",
            "Dan Perrow signedFor Leeds United",
            "Tom Perrow signedFor Leeds United",
        ),
        (
            "Al Moss, whose dad Tom Moss was a defender at Burnley, moved to Everton in May.",
            "Al Moss signedFor Everton",
            "Tom Moss signedFor Everton",
        ),
    ],
)
def test_what_follows_an_aside_is_done_by_whom_it_is_on(text: str, says: str, wrong: str) -> None:
    found = told(text)
    assert says in found
    assert wrong not in found
