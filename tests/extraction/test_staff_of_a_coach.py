"""The staff who come and go with a coach."""

import pytest
from reading import read

SACKED = "Everton have sacked coach Al Moss. "
MOVED = "Everton manager Al Moss has joined Leeds United. "


def claims(text: str) -> dict[tuple[str, str, str], tuple[str, str | None]]:
    """What is claimed, with how certain it is and whether it holds."""
    found = read(text, date="2024-05-05")
    return {(one.subject.label, one.relation, one.object.label): (one.certainty, one.status) for one in found}


@pytest.mark.parametrize(
    "text",
    [
        SACKED + "Out of the door with him go his assistants Ben Cole and Rick Holm.",
        SACKED + "Out go his assistants Ben Cole and Rick Holm, who were both with him at Hull.",
        MOVED + "Ben Cole and Rick Holm have followed him.",
        MOVED + "Ben Cole has followed him, and so has Rick Holm.",
    ],
)
def test_who_goes_with_a_coach_leaves_his_club(text: str) -> None:
    found = claims(text)
    assert {("Ben Cole", "departedFrom", "Everton"), ("Rick Holm", "departedFrom", "Everton")} <= found.keys()


def test_who_goes_with_a_coach_goes_when_he_does() -> None:
    text = "Everton sacked coach Al Moss on Monday. Out of the door with him go his assistants Ben Cole and Rick Holm."
    found = read(text, date="2024-05-08")
    dates = {one.subject.label: one.date for one in found if one.relation in ("sackedBy", "departedFrom")}
    assert dates == dict.fromkeys(("Al Moss", "Ben Cole", "Rick Holm"), "2024-05-06")


def test_whoever_may_follow_a_coach_is_linked_with_the_new_club() -> None:
    found = claims(
        "Al Moss has been appointed by Leeds United. Ben Cole and Rick Holm are expected to follow him to England, as "
        "are fitness coach Tom Ashdale and Dan Perrow."
    )
    assert {one for one, relation, _ in found if relation == "linkedWith"} >= {"Ben Cole", "Rick Holm"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Al Moss resigned in 1997. Rick Holm followed him.",
        "Everton sacked Al Moss, who took over at Hull. Rick Holm followed him at Goodison Park.",
    ],
)
def test_who_follows_a_coach_in_the_job_leaves_nothing(text: str) -> None:
    assert ("Rick Holm", "departedFrom", "Everton") not in claims(text)


def test_whoever_helps_a_coach_is_his_assistant() -> None:
    found = claims("Al Moss took charge of Everton on Tuesday. Ben Cole and Rick Holm help him.")
    assert {("Ben Cole", "assistantAt", "Everton"), ("Rick Holm", "assistantAt", "Everton")} <= found.keys()


def test_an_assistant_who_was_elsewhere_with_the_coach_was_his_assistant_there() -> None:
    found = claims(
        "Al Moss has been named England manager. Ben Cole, who was with him at Hull and Fulham, comes as his assistant."
    )
    assert found["Ben Cole", "assistantAt", "England"] == ("confirmed", "current")
    assert found["Ben Cole", "assistantAt", "Hull City"] == ("confirmed", "former")
    assert found["Ben Cole", "assistantAt", "Fulham"] == ("confirmed", "former")
    assert ("Ben Cole", "assistantAt", "Hull City") not in claims(
        "Al Moss met Ben Cole, who was with him at Hull City."
    )


def test_a_role_at_the_start_of_a_sentence_is_no_part_of_a_name() -> None:
    found = claims("Everton have dismissed manager Al Moss. Assistants Ben Cole and Rick Holm will leave as well.")
    assert {one for one, _, _ in found} == {"Al Moss", "Ben Cole", "Rick Holm"}


def test_the_coaches_of_a_manager_are_not_whom_he_plays_under() -> None:
    found = claims("Everton manager Al Moss and his coaches Ben Cole and Rick Holm were there.")
    assert ("Al Moss", "playedUnder", "Ben Cole") not in found
    assert ("Al Moss", "playedUnder", "Tom Ashdale") in claims("Everton boss Al Moss met his former coach Tom Ashdale.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Moss will be joined by Ben Cole as his assistant.",
        "Moss will be assisted by Ben Cole as his number two.",
        "He will be joined at the club by Ben Cole as assistant manager.",
    ],
)
def test_by_whom_a_coach_is_joined_is_the_assistant(sentence: str) -> None:
    found = claims("Everton have appointed Al Moss as head coach. " + sentence)
    assert ("Ben Cole", "assistantAt", "Everton") in found
    assert ("Al Moss", "assistantAt", "Everton") not in found
    assert ("Ben Cole", "managed", "Everton") not in found


def test_by_whom_a_coach_is_replaced_has_the_job() -> None:
    found = claims("Al Moss was replaced by Ben Cole as Everton manager.")
    assert found["Ben Cole", "managed", "Everton"] == ("confirmed", "current")
    assert found["Al Moss", "managed", "Everton"] == ("confirmed", "former")


@pytest.mark.parametrize(
    "text",
    [
        "The plan was made by Everton's new owners, led by Ben Cole.",
        "Everton's defence, led by Ben Cole, was good.",
        "The club's players, led by Ben Cole, went home. Everton had won.",
    ],
)
def test_who_leads_a_part_of_a_club_is_no_coach(text: str) -> None:
    assert claims(text) == {}


@pytest.mark.parametrize("team", ["Everton", "Everton's team", "The Everton side"])
def test_who_leads_a_team_is(team: str) -> None:
    assert ("Ben Cole", "managed", "Everton") in claims(f"{team}, led by Ben Cole, won in the cup.")


def test_the_match_of_which_somebody_takes_charge_is_against_another_club() -> None:
    found = claims(
        "Everton have appointed Al Moss as coach. He will take charge of the match with Mansfield on Saturday."
    )
    assert {team for _, _, team in found} == {"Everton"}


def test_a_coach_may_be_close_to_a_club() -> None:
    found = claims("Al Moss is close to joining Everton. He managed Leeds.")
    assert found["Al Moss", "linkedWith", "Everton"] == ("rumoured", None)
