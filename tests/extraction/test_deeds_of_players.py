"""What only players do, or have, somewhere: games counted, records, prizes of a club, training, a youth system."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    "said",
    [
        "It was Dan Perrow's 300th game for Everton.",
        "Dan Perrow's 300th game for Everton ended in defeat.",
        "Dan Perrow clocked up more than 300 games for Everton.",
        "After 300 games for Everton, Dan Perrow is 12 short of the record.",
        "Dan Perrow retired after 300 games for Everton.",
        "Dan Perrow has 300 Everton appearances to his name.",
        "Dan Perrow holds the Everton appearance record.",
        "Dan Perrow was voted Everton's player of the year.",
        "Dan Perrow was named Everton's player of the month.",
        "Dan Perrow came up through the Everton youth system.",
        "Dan Perrow is a product of Everton's youth set-up.",
        "Dan Perrow turned professional with Everton in 1990.",
        "Dan Perrow was at Everton as a boy.",
        "Dan Perrow is back in training with Everton.",
        "Dan Perrow has resumed training at Everton.",
        "Dan Perrow hurt his knee in training with Everton.",
        "Dan Perrow is not wanted at Everton.",
        "Dan Perrow cannot get a game at Everton.",
    ],
)
def test_they_play_for_whom_they_do_it(said: str) -> None:
    assert "Dan Perrow playedFor Everton" in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "Dan Perrow won, while his brother has 200 games for Everton.",
        "Dan Perrow is fit, while the other has 200 games for Everton.",
        "Dan Perrow went to Everton as a fan and a boy with a season-ticket.",
        "Dan Perrow took charge of his 300th game for Everton.",
        "Dan Perrow was on trial at Everton.",
        "Dan Perrow is wanted at Everton.",
        "Dan Perrow said it was a huge game for Everton.",
    ],
)
def test_others_do_not(said: str) -> None:
    assert "Dan Perrow playedFor Everton" not in told(said)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Everton smashed their transfer record for Dan Perrow.", "Dan Perrow signedFor Everton"),
        ("Everton lavished £20m on Dan Perrow.", "Dan Perrow signedFor Everton"),
        ("Hull received £20m for Dan Perrow from Everton.", "Dan Perrow departedFrom Hull City"),
        ("Everton have added Dan Perrow to their attack.", "Dan Perrow signedFor Everton"),
        ("Dan Perrow has come home to Everton.", "Dan Perrow signedFor Everton"),
    ],
)
def test_what_they_cost(said: str, claim: str) -> None:
    assert claim in told(said)


def test_a_loan_move_that_falls_through_is_none() -> None:
    assert "Dan Perrow signedFor Everton" not in told("Dan Perrow's loan move to Everton has fallen through.")


@pytest.mark.parametrize(
    "said",
    [
        "Everton have lost Dan Perrow for the rest of the season.",
        "Everton hope to have Dan Perrow back.",
        "Dan Perrow has been left out by Everton.",
        "Everton granted Dan Perrow a testimonial.",
        "Dan Perrow was on the bench for Everton.",
        "Dan Perrow was among the Everton substitutes.",
        "Dan Perrow salvaged a draw for Everton.",
        "Dan Perrow spared Everton's blushes.",
        "Dan Perrow headed Everton into the next round.",
        "Dan Perrow marshalled the Everton defence.",
        "Dan Perrow, once the darling of Goodison Park, has retired.",
        "Everton will not stand in Dan Perrow's way.",
        "Everton have sent Dan Perrow out on loan.",
    ],
)
def test_news_of_a_team_tells_whose_they_are(said: str) -> None:
    assert "Dan Perrow playedFor Everton" in told(said)


def test_whoever_is_sent_on_leaves_nobody() -> None:
    assert "Dan Perrow departedFrom Everton" not in told("Everton sent on Dan Perrow.")
    assert "Dan Perrow departedFrom Everton" in told("Everton have sent Dan Perrow to Hull.")


@pytest.mark.parametrize(
    "said",
    [
        '"Being released by Everton at 15 broke my heart," says Dan Perrow.',
        "Being released by Everton was hard for Dan Perrow.",
    ],
)
def test_what_was_done_to_him_opens_the_sentence(said: str) -> None:
    assert "Dan Perrow departedFrom Everton" in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "Dan Perrow rebuilt his career with Everton.",
        "Dan Perrow found his feet at Everton.",
        "Dan Perrow hung up his gloves at Everton.",
        "With Dan Perrow away on international duty, Everton lost 2-0.",
        "With Dan Perrow injured, Everton need a striker.",
    ],
)
def test_where_careers_go_on(said: str) -> None:
    assert "Dan Perrow playedFor Everton" in told(said)
    assert "Dan Perrow linkedWith Everton" not in told(said)
