"""Whether somebody plays or coaches, told by what the article says of him anywhere, not by a role noun."""

from functools import partial

import pytest
import reading

READ = {
    "Leeds's Rick Holm is an old friend. Holm made four changes on Saturday.": {"Rick Holm managed Leeds United"},
    "Everton's Rick Holm told his players to calm down.": {"Rick Holm managed Everton"},
    "Everton's Rick Holm named an unchanged team.": {"Rick Holm managed Everton"},
    "Rick Holm went to Chelsea in 2004. His side won the title at once.": {"Rick Holm appointedBy Chelsea"},
    "Dan Perrow went to Chelsea in 2004. He won 11 caps. His side lost the final.": {"Dan Perrow signedFor Chelsea"},
}


_said = partial(reading.told, date="2024-05-02")


@pytest.mark.parametrize("text", READ)
def test_what_the_article_says_of_somebody_tells_whether_he_plays(text: str) -> None:
    assert READ[text] <= _said(text)


_BENCHES = "Manager Al Moss, coach Ben Cole and manager Carl Pugh met. The coaches ate. The bosses drank. "


def test_in_an_article_on_coaches_those_of_whom_a_sentence_on_players_tells_play() -> None:
    said = _said(_BENCHES + "Two of his forwards have gone. Dan Perrow went to Everton in 2022, Rick Holm to Leeds.")
    assert {"Dan Perrow signedFor Everton", "Rick Holm signedFor Leeds United"} <= said


def test_who_is_loaned_or_signs_for_a_club_plays_in_an_article_on_coaches() -> None:
    said = _said(_BENCHES + "In May Dan Perrow signed for Everton.")
    assert "Dan Perrow signedFor Everton" in said


def test_who_may_get_a_post_coaches() -> None:
    said = _said("The chairman leads the search for a fifth manager. A favourite is Aberdeen's Rick Holm.")
    assert "Rick Holm managed Aberdeen" in said


def test_who_may_get_a_prize_need_not_coach() -> None:
    said = _said("Fulham's Dan Perrow is a candidate for the prize, said his manager. Perrow is happy.")
    assert "Dan Perrow playedFor Fulham" in said


_PLACES = ["on the wing", "in midfield", "up front", "at left-back"]


@pytest.mark.parametrize("place", _PLACES)
def test_who_takes_a_place_on_the_pitch_plays_as_does_whoever_had_it(place: str) -> None:
    assert not _said(f"Everton have turned to Rick Holm to replace Dan Perrow {place}.", "appointedBy", "managed")
    assert not _said(f"Everton turned to Rick Holm to fill in for the injured Dan Perrow {place}.", "appointedBy")


@pytest.mark.parametrize("place", ["in the dugout", "on a short-term deal", "in the hot seat", "after a defeat"])
def test_who_takes_another_place_coaches(place: str) -> None:
    text = f"Everton have turned to Rick Holm to replace Al Moss {place}."
    assert {"Rick Holm managed Everton", "Al Moss managed Everton"} <= _said(text)
    told = _said("Everton have hired Rick Holm, who spoke to Al Moss in defence of his record.")
    assert "Rick Holm appointedBy Everton" in told
