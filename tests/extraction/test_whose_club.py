"""For whom people play where no sentence names their club beside them."""

import pytest

from tests.support.reading import told

PREVIEW = (
    "Everton coach Rick Holm has warned his players not to underestimate Wigan when they visit Goodison Park. The "
    "Dane, who replaced Tom Berg last month, has Dan Perrow and Ben Lund available again, but must do without Jim Roe, "
    "who is suspended. Alan Mott's men are without Gary Hale, who hurt a knee, but Ed Coyne is expected to lead the "
    "attack."
)


@pytest.mark.parametrize("headline", ("", "Wigan wait for Everton\n\n", "Holm wary of Wigan upset\n\n"))
def test_the_team_of_whose_manager_a_text_begins(headline: str) -> None:
    found = told(headline + PREVIEW, "playedFor", "managed")
    assert {f"{name} playedFor Everton" for name in ("Dan Perrow", "Ben Lund", "Jim Roe")} <= found
    assert {"Gary Hale playedFor Wigan Athletic", "Ed Coyne playedFor Wigan Athletic"} <= found
    assert "Alan Mott managed Everton" not in found


@pytest.mark.parametrize(
    "club, nickname", (("Barnsley", "Tykes"), ("Mansfield Town", "Stags"), ("Derby County", "Rams"))
)
def test_a_nickname_acts(club: str, nickname: str) -> None:
    assert f"Rick Holm signedFor {club}" in told(f"The {nickname} brought in Rick Holm from Yeovil in January.")


def test_a_nickname_undergoes() -> None:
    assert not told("The Tykes beaten by Yeovil in front of Rick Holm.", "signedFor", "departedFrom")
