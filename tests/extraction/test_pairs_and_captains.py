"""Two who form a pair in a team, whose captain somebody was, and who is shown as a club's new player."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm and Dan Perrow formed a fearsome partnership up front for Everton in the 1990s.",
        "Rick Holm forged a fine understanding with Dan Perrow at Everton.",
        "Rick Holm's strike partner at Everton, Dan Perrow, scored twice.",
        "Rick Holm's colleague at Everton, the midfielder Dan Perrow, scored twice.",
    ],
)
def test_a_pair_are_team_mates(text: str) -> None:
    assert {"Rick Holm teammateOf Dan Perrow", "Dan Perrow teammateOf Rick Holm"} & told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm and Dan Perrow, the owners, formed a business partnership at Everton.",
        "Rick Holm and Dan Perrow formed a managerial partnership at Everton.",
        "Everton formed a partnership with Leeds.",
    ],
)
def test_partners_off_the_pitch_are_not(text: str) -> None:
    assert not any("teammateOf" in one for one in told(text))


def test_the_captain_of_somebody_played_under_him() -> None:
    assert {"Dan Perrow playedUnder Rick Holm", "Rick Holm managed Everton"} <= told(
        "Dan Perrow was Rick Holm's captain at Everton."
    )
    assert "Dan Perrow playedUnder Rick Holm" not in told(
        "Everton striker Rick Holm praised Dan Perrow, Holm's captain at Everton."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow was unveiled as an Everton player on Friday.",
        "Everton presented Dan Perrow as their new signing.",
        "Dan Perrow, presented as Everton's latest recruit, smiled.",
    ],
)
def test_who_is_shown_as_a_new_player_has_signed(text: str) -> None:
    assert "Dan Perrow signedFor Everton" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow was introduced as a former Everton player.",
        "Everton announced Dan Perrow as their player of the year.",
        "Everton unveiled Dan Perrow as their new manager.",
    ],
)
def test_others_who_are_shown_have_not(text: str) -> None:
    assert "Dan Perrow signedFor Everton" not in told(text)


def test_a_club_that_will_not_rule_out_a_bid_does_not_have_the_player() -> None:
    read = told("Everton manager Rick Holm has refused to rule out a move for Dan Perrow.")
    assert "Dan Perrow playedFor Everton" not in read
    assert "Dan Perrow linkedWith Everton" in read
