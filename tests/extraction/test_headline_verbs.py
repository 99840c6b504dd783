"""Headlines in the bare present, and what is only hung on a condition or came about."""

from functools import partial

import pytest
import reading

from graph.extraction.headline_verbs import headline_verb

claims = partial(reading.rows, parts="relation object certainty", of="Rick Holm", date="2026-02-20")


TEAMS = ["Everton", "Leeds United", "Nottingham Forest", "Brighton & Hove Albion"]


@pytest.mark.parametrize("team", TEAMS)
@pytest.mark.parametrize(
    ("rest", "relation", "certainty"),
    [
        ("seal deal for Rick Holm", "signedFor", "confirmed"),
        ("complete move for Rick Holm", "signedFor", "confirmed"),
        ("announce Rick Holm as manager", "appointedBy", "confirmed"),
        ("appoint Rick Holm", "appointedBy", "confirmed"),
        ("name Rick Holm manager", "appointedBy", "confirmed"),
        ("sack Rick Holm", "sackedBy", "confirmed"),
        ("axe coach Rick Holm", "sackedBy", "confirmed"),
        ("sell Rick Holm to Porto", "departedFrom", "confirmed"),
        ("release striker Rick Holm", "departedFrom", "confirmed"),
        ("hand Rick Holm new deal", "committedTo", "confirmed"),
        ("launch bid for Rick Holm", "approachedBy", "confirmed"),
        ("eye move for Rick Holm", "linkedWith", "rumoured"),
        ("chase Porto striker Rick Holm", "linkedWith", "rumoured"),
        ("admire the Porto striker Rick Holm", "linkedWith", "rumoured"),
        ("court Rick Holm", "linkedWith", "rumoured"),
    ],
)
def test_the_bare_verb_of_a_headline_is_one(team: str, rest: str, relation: str, certainty: str) -> None:
    assert (relation, team, certainty) in claims(f"{team} {rest}")


@pytest.mark.parametrize(
    "text", ["Everton bid for Rick Holm is rejected", "The club name Rick Holm", "everton sign Rick Holm", "Everton"]
)
def test_what_is_no_bare_verb_of_a_headline_stays(text: str) -> None:
    assert headline_verb(text) is None


def test_a_headline_with_a_small_verb_is_not_all_in_capitals() -> None:
    assert ("playedFor", "Porto", "confirmed") in claims("Nottingham Forest eye Porto striker Rick Holm")


@pytest.mark.parametrize(
    "text",
    [
        "Everton will pay a fortune if they agree terms with Leeds and sign Rick Holm.",
        "Unless Everton change their minds and sell Rick Holm, fans will be happy.",
        "Everton will decide whether to keep Tom Pike and sign Rick Holm.",
    ],
)
def test_what_is_joined_to_a_condition_is_only_possible(text: str) -> None:
    events = {one for one in claims(text) if one[0] in ("signedFor", "departedFrom") and one[2] == "confirmed"}
    assert not events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Everton were able to sign Rick Holm.", ("signedFor", "Everton", "confirmed")),
        ("Everton have been able to bring in Rick Holm.", ("signedFor", "Everton", "confirmed")),
        ("Everton might be able to sign Rick Holm.", ("linkedWith", "Everton", "rumoured")),
        ("Everton were not able to sign Rick Holm.", ("linkedWith", "Everton", "denied")),
        ("Everton were only able to sign Rick Holm after a talk.", ("signedFor", "Everton", "confirmed")),
        ("Everton said they were able to sign Rick Holm.", ("signedFor", "Everton", "confirmed")),
        ("Everton were able to sign Rick Holm but did not sign Al Moss.", ("signedFor", "Everton", "confirmed")),
        ("Rick Holm was finally able to leave Everton in January.", ("departedFrom", "Everton", "confirmed")),
        ("Rick Holm was able to leave Everton for nothing and joined Hull.", ("signedFor", "Hull City", "confirmed")),
    ],
)
def test_what_somebody_was_able_to_do_came_about(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in claims(text)
    if expected[2] != "confirmed":
        assert not any(relation == "signedFor" for relation, _, _ in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "Everton were barely able to sign Rick Holm.",
        "Everton were only able to sign Rick Holm if Hull agreed.",
        "Everton were able to sign Rick Holm, but chose to wait.",
        "Everton knew they were able to sign Rick Holm.",
        "Everton told Rick Holm he was able to join Leeds.",
        "Everton were able to sack Rick Holm without compensation.",
        "Rick Holm was able to leave Everton for nothing.",
    ],
)
def test_what_somebody_was_only_free_to_do_did_not_come_about(text: str) -> None:
    """Hardly able, able on a condition, known or told to be able, and able to go."""
    certain = {certainty for relation, _, certainty in claims(text) if relation != "playedFor"}
    assert certain == {"rumoured"}


def test_what_somebody_was_no_longer_able_to_do_did_not_come_about() -> None:
    assert {one[2] for one in claims("Everton were no longer able to sign Rick Holm.")} == {"denied"}


def test_whoever_is_called_a_player_of_a_club_does_not_join_that_one_now() -> None:
    found = claims("Fulham have signed Rick Holm. The Chelsea forward joins on loan until the end of the season.")
    assert {team for relation, team, _ in found if relation == "signedFor"} == {"Fulham"}
    assert not claims("Rick Holm has left Leeds. The Everton striker arrives for free.") & {
        ("signedFor", "Everton", "confirmed"),
        ("signedFor", "Leeds United", "confirmed"),
    }


def test_a_part_of_a_country_is_not_its_team() -> None:
    assert not claims("Rick Holm heads to south Wales on a three-year contract.")
    assert claims("Rick Holm has left the Wales squad.")


@pytest.mark.parametrize("town", ["Augsburg", "Twente", "Copenhagen", "Groningen", "Midtjylland"])
def test_a_club_called_by_its_town(town: str) -> None:
    assert any(relation == "departedFrom" for relation, _, _ in claims(f"Everton have signed Rick Holm from {town}."))


def test_a_long_term_target_is_no_long_term_deal() -> None:
    found = claims("Fulham have signed their long-term target Rick Holm on loan.")
    assert "committedTo" not in {relation for relation, _, _ in found}
    assert ("signedFor", "Fulham", "confirmed") in found


def test_terms_agreed_for_somebody_are_no_new_contract() -> None:
    found = claims("Sheffield United agreed long-term deals for Rick Holm and Max Lowe from Derby County.")
    assert "committedTo" not in {relation for relation, _, _ in found}


@pytest.mark.parametrize("label", ["May 23", "12 June", "Aug 25", "OFFICIAL", "Done deal"])
def test_a_day_or_a_label_may_stand_before_a_headline(label: str) -> None:
    found = reading.told(f"{label}: Everton appoint Rick Holm after the sacking of Al Moss.")
    assert {"Rick Holm appointedBy Everton", "Al Moss sackedBy Everton"} <= found
    assert "Rick Holm signedFor Hull City" in reading.told(f"{label}: Hull sign Rick Holm.")
