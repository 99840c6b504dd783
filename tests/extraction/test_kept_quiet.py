"""What somebody will not talk of is not denied; who else is interested goes without saying in whom."""

import pytest
from reading import noted, told


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm would not discuss Dan Moss's proposed move to Everton.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Holm is not allowed to discuss Dan Moss's move to Everton.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Holm declined to comment on Dan Moss's move to Everton.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Everton would not confirm the signing of Dan Moss.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Holm would neither confirm nor deny Dan Moss's move to Everton.", "Dan Moss linkedWith Everton (rumoured)"),
        ("Rick Holm declined to discuss the sacking of Everton manager Dan Moss.", "Dan Moss sackedBy Everton"),
        # What has not been discussed is not under way.
        ("Rick Holm has not discussed a move to Everton with his agent.", "Rick Holm linkedWith Everton (denied)"),
        ("Everton will not sign Dan Moss.", "Dan Moss linkedWith Everton (denied)"),
    ],
)
def test_whoever_will_not_talk_of_a_move_does_not_deny_it(text: str, claim: str) -> None:
    found = noted(text, "certainty")
    assert claim in found, found


@pytest.mark.parametrize(
    ("text", "who", "teams"),
    [
        ("Dan Moss could leave Leeds. Everton and Fulham are all interested.", "Dan Moss", "Everton, Fulham"),
        ("Dan Moss could leave Leeds. Everton are watching developments.", "Dan Moss", "Everton"),
        ("Leeds want £20m for striker Dan Moss. They need money. Everton and Fulham are keen.", "Dan Moss", "Everton"),
        ("Porto striker Dan Moss is also of interest to Everton and Fulham.", "Dan Moss", "Everton, Fulham"),
        ("Everton have offered a three-year deal to the Leeds winger Dan Moss.", "Dan Moss", "Everton"),
        (
            "Everton need a striker. Porto's Dan Moss is the latest to be linked, along with Al Berg.",
            "Al Berg",
            "Everton",
        ),
        ("Everton striker Dan Moss and Leeds winger Al Berg may move. Fulham are interested.", "Dan Moss", ""),
        ("Everton have offered a new contract to winger Dan Moss.", "Dan Moss", ""),
        ("Everton striker Dan Moss is back. Fulham are keen to win.", "Dan Moss", ""),
        ("The result was of interest to Everton manager Dan Moss.", "Dan Moss", ""),
    ],
)
def test_in_whom_others_are_interested_goes_without_saying(text: str, who: str, teams: str) -> None:
    found = told(text, "linkedWith", "approachedBy")
    for team in filter(None, teams.split(", ")):
        assert any(one.startswith(who) and one.endswith(team) for one in found), found
    assert bool(teams) == bool(found), found


def test_a_shirt_number_is_no_name() -> None:
    assert told("Everton have sold their No.9 to Leeds. Leeds want Hull No.1 Dan Moss.") == {
        "Dan Moss linkedWith Leeds United"
    }


@pytest.mark.parametrize("well", ["impressed at", "shone at", "made his name at", "cemented his reputation at"])
def test_whoever_is_sacked_as_coaches_are_did_well_elsewhere_as_one(well: str) -> None:
    assert told(f"Chelsea sacked Rick Holm in April. Holm had {well} Leeds.", "managed", "playedFor") == {
        "Rick Holm managed Chelsea",
        "Rick Holm managed Leeds United",
    }
