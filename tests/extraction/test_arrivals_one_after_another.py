"""One signing after another: whom a newcomer follows, who makes him his, whose offers he thinks over."""

import pytest
from reading import told, told_with_certainty


@pytest.mark.parametrize(
    "text",
    [
        "Everton have signed midfielder Ben Cole. He follows Dan Perrow, Tom Ash and Rick Holm to Goodison Park.",
        "Everton have signed midfielder Ben Cole, who follows Dan Perrow, Tom Ash and Rick Holm through the door at "
        "Goodison Park.",
        "Ben Cole has become Everton's third addition after the signings of Dan Perrow, Tom Ash and Rick Holm.",
        "Ben Cole is Everton's fourth signing of the summer after Dan Perrow, from Arsenal, and Tom Ash.",
    ],
)
def test_whom_a_newcomer_follows_came_before_him(text: str) -> None:
    claims = told(text)
    assert {"Dan Perrow signedFor Everton", "Tom Ash signedFor Everton"} <= set(claims)
    assert not [one for one in claims if one.startswith("Ben Cole") and ("departed" in one or "Arsenal" in one)]


@pytest.mark.parametrize(
    "text",
    [
        "Ben Cole could follow Dan Perrow to Everton.",
        "Ben Cole follows his old manager Dan Perrow to Everton.",
        "Ben Cole followed Dan Perrow out of the door at Everton.",
    ],
)
def test_who_is_followed_elsewhere_or_as_a_coach_is_no_signing(text: str) -> None:
    assert "Dan Perrow signedFor Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ashdale has made Rick Holm his first signing as Everton boss. The midfielder has joined from Hull.",
        "Tom Ashdale made Rick Holm his sixth signing as Everton manager. The midfielder has joined from Hull.",
        "Tom Ashdale has made Rick Holm his third recruit as Everton head coach. The midfielder joined from Hull.",
    ],
)
def test_who_makes_somebody_his_signing_is_the_manager_and_not_the_midfielder(text: str) -> None:
    claims = told(text)
    assert {"Tom Ashdale managed Everton", "Rick Holm departedFrom Hull City"} <= set(claims)
    assert not {"Rick Holm managed Everton", "Tom Ashdale departedFrom Hull City", "Tom Ashdale signedFor Everton"} & (
        set(claims)
    )


def test_who_is_made_manager_is() -> None:
    assert "Rick Holm managed Everton" in told("Everton have made Rick Holm their third choice as manager.")
    assert "Rick Holm managed Everton" in told("Everton have named Rick Holm as manager.")


@pytest.mark.parametrize(
    "text",
    [
        "Everton keeper Rick Holm is mulling over offers from Hull and Leeds.",
        "Rick Holm is considering offers from Hull and Leeds.",
        "Rick Holm is weighing up an offer from Hull.",
        "Striker Rick Holm, who is pondering an offer from Hull, was at Everton on Monday.",
    ],
)
def test_an_offer_that_is_thought_over_was_made(text: str) -> None:
    assert "Rick Holm approachedBy Hull City" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm would consider an offer from Hull.",
        "Rick Holm is expecting an offer from Hull.",
        "Hull are considering an offer for Rick Holm.",
        "Hull are weighing up a bid for Rick Holm.",
    ],
)
def test_an_offer_to_come_was_not(text: str) -> None:
    assert "Rick Holm approachedBy Hull City" not in told(text)


def test_who_is_unlikely_to_stay_may_leave() -> None:
    assert "Rick Holm departedFrom Everton rumoured" in told_with_certainty(
        "Everton midfielder Rick Holm is unlikely to stay."
    )
    text = "Everton midfielder Rick Holm will not stay at Goodison Park."
    assert "Rick Holm departedFrom Everton confirmed" in told_with_certainty(text)


def test_who_walks_through_the_door_comes() -> None:
    text = "Rick Holm was the first player to walk through the door at Everton."
    assert "Rick Holm departedFrom Everton" not in told(text)
    assert "Rick Holm resignedFrom Everton" in told("Rick Holm has walked out of the door at Everton.")


@pytest.mark.parametrize(
    "text",
    [
        "Newcastle sold striker Ben Cole to Chelsea. The club have turned to Rick Holm of Hull to fill the gap.",
        "Leeds lost Ben Cole to Chelsea for a fee of £8m. They have now turned to Rick Holm of Hull.",
        "Ben Cole completed a £7m transfer. Leeds have turned to Rick Holm of Hull.",
    ],
)
def test_to_whom_a_club_turns_that_has_sold_a_player_is_no_coach(text: str) -> None:
    assert not [one for one in told(text) if "appointedBy" in one or " managed " in one]
    assert "Rick Holm playedFor Hull City" in told(text)


def test_to_whom_a_club_turns_that_has_sacked_its_coach_is_one() -> None:
    for text in (
        "Leeds have sacked manager Ben Cole. They have turned to Rick Holm of Hull.",
        "Leeds have turned to former Hull boss Rick Holm.",
    ):
        assert "Rick Holm appointedBy Leeds United" in told(text)
