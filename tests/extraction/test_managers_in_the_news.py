"""Managers in the news: who goes, who minds the team, who is spoken of, and of which club each is told."""

import pytest
import reading

OPENED = "Everton lost at home. "


@pytest.mark.parametrize(
    "role", ["First-team coach", "Under-21s coach", "Set-piece coach", "Goalkeeping coach", "Under-18s manager"]
)
def test_a_hyphen_or_a_capital_in_front_leaves_a_title_whole(role: str) -> None:
    told = reading.told(f"{OPENED}{role} Neil Overy has left Everton.", "managed", "assistantAt")
    assert told == {"Neil Overy assistantAt Everton"}
    assert "Neil Overy assistantAt Everton" in reading.told(f"Neil Overy, the Everton {role.lower()}, was there.")


@pytest.mark.parametrize(
    "text",
    [
        "Everton can confirm that Rick Holm has left his post as head coach.",
        "Everton have announced that Rick Holm has departed his role as head coach.",
        "Rick Holm has left his role as head of recruitment at Everton.",
    ],
)
def test_who_leaves_a_post_of_head_coach_has_gone(text: str) -> None:
    assert "Rick Holm departedFrom Everton" in reading.told(text)


def test_a_bowed_head_is_no_post() -> None:
    text = "Rick Holm left with his head in his hands. Everton had lost again."
    assert not reading.told(text, "departedFrom")


def test_who_oversees_a_match_has_not_the_opponents() -> None:
    text = "Everton sacked Tom Ashdale. Rick Holm, his assistant, oversaw the {} Hull on Saturday."
    for match in ("draw at", "2-1 win at", "defeat by", "goalless draw against"):
        assert reading.told(text.format(match), "managed") == {
            "Rick Holm managed Everton",
            "Tom Ashdale managed Everton",
        }
    assert reading.told("Rick Holm masterminded Everton's win at Hull.", "managed") == {"Rick Holm managed Everton"}
    scored = "The Hull midfielder Rick Holm masterminded Hull's win at Derby."
    assert not reading.told(scored, "managed")


def test_who_inherits_a_stripped_squad_has_lost_no_job() -> None:
    text = "Rick Holm, the Everton coach, inherited a squad stripped of its best players."
    assert not reading.told(text, "sackedBy")
    assert "Rick Holm sackedBy Everton" in reading.told("Everton have stripped Rick Holm of his duties as manager.")


def test_a_ground_keeps_its_club_in_focus() -> None:
    text = (
        "Rick Holm's successor at Goodison Park could be known within days.\n\n"
        "Dan Moss was on the bench for the draw at Burnley. "
        "Tom Ashdale and Al Perrow have both held talks with the club.\n\n"
        "In the longer term Everton like Ben Cole."
    )
    approached = reading.told(text, "approachedBy")
    assert approached == {"Tom Ashdale approachedBy Everton", "Al Perrow approachedBy Everton"}
    away = (
        "Hull drew at Goodison Park. Tom Ashdale and Al Perrow have held talks with the club, Hull said. "
        "Everton stay bottom."
    )
    assert "Tom Ashdale approachedBy Everton" not in reading.told(away, "approachedBy")


@pytest.mark.parametrize(
    "upon", ["after the exit of coach", "following the departure of manager", "upon the sacking of"]
)
def test_an_age_is_of_whoever_came_not_of_who_went(upon: str) -> None:
    text = f"Rick Holm has been given the Everton job {upon} Emre Sahin. The 44-year-old used to manage Bradford City."
    told = reading.told(text, "managed")
    assert "Rick Holm managed Bradford City" in told
    assert "Emre Sahin managed Bradford City" not in told
    bought = (
        "Hull boss Rick Holm has signed Emre Sahin from Everton. The 24-year-old scored ten goals for Leeds last year."
    )
    assert "Emre Sahin playedFor Leeds United" in reading.told(bought)


def test_who_works_under_a_director_plays_for_nobody() -> None:
    text = "Rick Holm is the new Everton manager. He worked under sporting director Al Moss at Bradford."
    assert not reading.told(text, "playedUnder", "playedFor")
    assert "Dan Perrow playedUnder Rick Holm" in reading.told("Striker Dan Perrow worked under Rick Holm at Hull.")
    played = "Rick Holm played under Al Moss at Bradford, where Moss is now chairman."
    assert "Rick Holm playedUnder Al Moss" in reading.told(played)
