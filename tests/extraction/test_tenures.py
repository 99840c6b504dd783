"""A manager's time with a team: what he makes of it, how long he has it, and what is counted of his days there."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The first task for Rick Holm at Everton was to rebuild a squad of nine.", "Rick Holm managed Everton"),
        ("Rick Holm's first job at Everton will be to raise morale.", "Rick Holm managed Everton"),
        ("Rick Holm's 44 days in charge at Leeds included two wins.", "Rick Holm managed Leeds United"),
        ("Rick Holm's ten months in the hot seat at Hull City were dull.", "Rick Holm managed Hull City"),
        ("Rick Holm is the man in the Everton hot seat.", "Rick Holm managed Everton"),
        ("Rick Holm is in the Everton managerial hot seat.", "Rick Holm managed Everton"),
        ("Everton won 12 of Rick Holm's 40 games in charge.", "Rick Holm managed Everton"),
        ("Rick Holm's win rate at Everton was poor.", "Rick Holm managed Everton"),
        ("Rick Holm oversaw Hull's promotion to the Premier League.", "Rick Holm managed Hull City"),
        ("Rick Holm presided over the worst run in Everton's history.", "Rick Holm managed Everton"),
        ("Rick Holm delivered two promotions in three years at Hull.", "Rick Holm managed Hull City"),
        ("Rick Holm failed to keep Leeds up.", "Rick Holm managed Leeds United"),
        ("Rick Holm took Leeds down.", "Rick Holm managed Leeds United"),
        ("Rick Holm kept Leeds in the division.", "Rick Holm managed Leeds United"),
        ("Leeds went down under Rick Holm.", "Rick Holm managed Leeds United"),
        ("Leeds were promoted under Rick Holm in 1990.", "Rick Holm managed Leeds United"),
        ("Manager Rick Holm transformed Everton from also-rans into champions.", "Rick Holm managed Everton"),
        ("Manager Rick Holm rebuilt Everton from the bottom up.", "Rick Holm managed Everton"),
        ("Rick Holm inherited an Everton side that had lost nine in a row.", "Rick Holm managed Everton"),
        ("Rick Holm got off to a winning start as Leeds manager.", "Rick Holm managed Leeds United"),
        ("Rick Holm is back for a second stint as Leeds coach.", "Rick Holm managed Leeds United"),
        ("Rick Holm, the most successful of Everton managers, died on Monday.", "Rick Holm managed Everton"),
        ("Rick Holm was the last of Everton's amateur managers.", "Rick Holm managed Everton"),
        ("Rick Holm is facing the sack at Everton.", "Rick Holm managed Everton"),
        ("Everton, managerless since the sacking of Rick Holm, lost again.", "Rick Holm managed Everton"),
        ("Rick Holm picked up the reins from Tom Ashdale at Leeds.", "Rick Holm succeeded Tom Ashdale"),
        ("Manager Tom Ashdale passed the baton to Rick Holm at Leeds.", "Rick Holm succeeded Tom Ashdale"),
        ("Rick Holm fell on his sword at Leeds.", "Rick Holm resignedFrom Leeds United"),
        ("Rick Holm threw in the towel at Leeds.", "Rick Holm resignedFrom Leeds United"),
        ("Rick Holm retired as Leeds manager in 1981.", "Rick Holm departedFrom Leeds United"),
        ("Rick Holm was parachuted into Leeds in March.", "Rick Holm appointedBy Leeds United"),
        ("Rick Holm kept Everton up at Bolton and was fired by October.", "Rick Holm managed Everton"),
        ("Rick Holm was at Hull before starting work with Everton.", "Rick Holm managed Everton"),
        ("Everton have got through eight managers, among them Rick Holm and Al Moss.", "Al Moss managed Everton"),
        ("Everton have hired six managers in five years, Rick Holm and Al Moss among them.", "Al Moss managed Everton"),
        ("Everton went through five managers, including Rick Holm.", "Rick Holm managed Everton"),
        ("Manager Al Moss spoke to Rick Holm, his opposite number at Everton.", "Rick Holm managed Everton"),
        ("The coach Rick Holm, doing so well at Everton, was happy.", "Rick Holm managed Everton"),
        ("Rick Holm turned Dan Perrow into a centre-half at Leeds.", "Dan Perrow playedUnder Rick Holm"),
    ],
)
def test_his_time_there(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Owner Rick Holm transformed Everton from also-rans into champions with his millions.",
        "Rick Holm, the Hull chairman, presided over the relegation of Hull City.",
        "The striker Dan Perrow kept Leeds up with a goal in the last minute.",
        "The striker Dan Perrow had Leeds ahead within a minute.",
        "The Leeds keeper Dan Perrow kept Leeds in third place with a late save.",
        "Rick Holm would thrive at Leeds.",
        "Rick Holm transformed Everton from also-rans into champions with his dribbling.",
        "Rick Holm's days at Everton were numbered.",
        "Rick Holm could not save Everton from defeat.",
        "Rick Holm went it alone at Everton, beating three men.",
        "Rick Holm was parachuted into the Everton side.",
        "The Leeds striker Dan Perrow kept Everton up with two goals at Bolton.",
        "The striker Dan Perrow had six shots, one among them a volley, for Everton.",
    ],
)
def test_who_only_does_something_for_it(text: str) -> None:
    assert not [one for one in told(text) if " managed " in one]


def test_a_player_credits_his_coach_with_what_is_no_interest() -> None:
    said = told("Striker Dan Perrow credits the Everton coach Rick Holm with reviving his career.")
    assert "Dan Perrow playedUnder Rick Holm" in said
    assert not [one for one in said if "linkedWith" in one]
