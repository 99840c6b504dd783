"""What is called by a club's name and a noun is read alike, whatever the club: "made his Wolves debut"."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Al Moss made his Leeds debut under Rick Holm in 1992.", "Al Moss playedFor Leeds United"),
        ("Al Moss made his Wolves debut in 1992.", "Al Moss playedFor Wolverhampton Wanderers"),
        ("Al Moss made his Burnley bow in May.", "Al Moss playedFor Burnley"),
        (
            "Striker Rick Holm has spoken about his Wolves spell for the first time.",
            "Rick Holm playedFor Wolverhampton Wanderers",
        ),
        ("Al Moss, whose Leeds stay ended in May, has joined Hull.", "Al Moss playedFor Leeds United"),
    ],
)
def test_it_is_his_time_at_the_club(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Leeds paid Hull £3m for Dan Perrow.", "Hull City"),
        ("Everton paid Wolves £500,000 for Dan Perrow in 1998.", "Wolverhampton Wanderers"),
        ("Everton, who paid Leeds £6m for Dan Perrow in May, want a striker.", "Leeds United"),
    ],
)
def test_a_club_is_paid_the_sum_behind_its_name(text: str, club: str) -> None:
    assert f"Dan Perrow departedFrom {club}" in told(text)
