"""What players do, they do not do for their clubs; who looks up to somebody need not be at his club."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    "does",
    [
        "has held talks with",
        "has approached",
        "met",
        "has been in contact with",
        "contacted",
        "wants",
        "has invited",
    ],
)
def test_a_player_speaks_for_himself(does: str) -> None:
    assert told(f"Everton striker Rick Holm {does} Al Moss.") == {"Rick Holm playedFor Everton"}
    manager = told(f"Everton manager Rick Holm {does} Al Moss.")
    assert {"Al Moss approachedBy Everton", "Al Moss linkedWith Everton"} & manager, does


@pytest.mark.parametrize(
    "text",
    [
        "Everton striker Rick Holm says Al Moss is his hero.",
        "Everton striker Rick Holm wants to emulate his boyhood hero Al Moss.",
        "Everton striker Rick Holm modelled himself on his idol, Al Moss.",
        "Everton striker Rick Holm named Al Moss as his favourite player.",
        '"Al Moss is my hero," said Everton striker Rick Holm.',
        "Everton coach Rick Holm says Al Moss is the best manager he has worked with.",
    ],
)
def test_nobody_is_at_the_club_of_who_looks_up_to_him(text: str) -> None:
    assert not any(one.startswith("Al Moss") for one in told(text))


@pytest.mark.parametrize("who", ["Everton hero Al Moss", "Al Moss, the Everton legend,", "Everton favourite Al Moss"])
def test_a_hero_of_a_club_has_been_there(who: str) -> None:
    assert "Al Moss playedFor Everton" in told(f"{who} was at the match.")
