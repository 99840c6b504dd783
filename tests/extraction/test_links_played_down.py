"""Who says something of links with a club, and what is shown of newcomers."""

from functools import partial

import pytest
import reading

claims = partial(reading.rows, parts="relation object certainty", of="Rick Holm", date="2026-02-20")
ABOUT = ["links to Brighton", "links with Brighton"]


@pytest.mark.parametrize("about", [*ABOUT, "the Brighton links", "interest from Brighton", "Brighton's interest"])
@pytest.mark.parametrize(
    "verb", ["shrugged off", "brushed aside", "played down", "batted away", "addressed", "responded to"]
)
def test_who_plays_links_down_is_linked(verb: str, about: str) -> None:
    text = f"Luton boss Rick Holm has {verb} {about}."
    assert ("linkedWith", "Brighton & Hove Albion", "rumoured") in claims(text)


@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("verb", ["stayed silent on", "refused to comment on", "was coy on", "opened up on"])
def test_who_is_asked_about_links_is_linked(verb: str, about: str) -> None:
    text = f"Luton boss Rick Holm {verb} {about}."
    assert ("linkedWith", "Brighton & Hove Albion", "rumoured") in claims(text)


@pytest.mark.parametrize("verb", ["laughed off", "dismissed", "distanced himself from", "quashed", "rubbished"])
def test_who_laughs_links_off_denies_them(verb: str) -> None:
    text = f"Luton boss Rick Holm has {verb} links to Brighton."
    assert ("linkedWith", "Brighton & Hove Albion", "denied") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Luton boss Rick Holm has close links to Brighton.",
        "Luton boss Rick Holm wants to build links with Brighton.",
        "Rick Holm refused to discuss links between Brighton and the town's schools.",
    ],
)
def test_links_that_somebody_has_are_no_rumour(text: str) -> None:
    assert not [one for one in claims(text) if one[0] == "linkedWith"]


def test_a_refusal_to_be_drawn_turns_nothing_down() -> None:
    text = "Luton boss Rick Holm has refused to be drawn on talk of a move to Brighton."
    assert not [one for one in claims(text) if one[0] == "rejected"]


def test_a_newcomer_who_is_no_coach_is_unveiled_as_a_player() -> None:
    found = claims("Rick Holm is all smiles at his Everton unveiling.")
    assert ("signedFor", "Everton", "confirmed") in found
    assert not [one for one in found if one[0] == "appointedBy"]


@pytest.mark.parametrize("opening", ["as", "after", "because", "although"])
def test_what_was_possible_was_done_in_a_clause_too(opening: str) -> None:
    text = f"Leeds were unhappy {opening} Everton were able to sign Rick Holm."
    assert ("signedFor", "Everton", "confirmed") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm could revive his career with a switch to Leicester City.",
        "Rick Holm might keep his place with a move to Leicester City.",
        "The deal clears the way for Rick Holm to become Leicester City manager.",
        "Leeds paved the way for Rick Holm to join Leicester City.",
    ],
)
def test_what_is_made_possible_is_not_done(text: str) -> None:
    assert {one[2] for one in claims(text) if one[1] == "Leicester City"} == {"rumoured"}


def test_who_is_put_off_does_nothing() -> None:
    assert not claims("Rick Holm has been put off managing Watford after the way his friend was treated.")
