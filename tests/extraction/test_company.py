"""Who is named together: team-mates in a list, the front three of a club, a duo."""

from functools import partial

import pytest
import reading
from reading import read

HIS = "Striker Dan Perrow joined Everton last week. "


claims = partial(reading.told, date="2024-05-05")


@pytest.mark.parametrize(
    ("text", "mates"),
    [
        (HIS + "His new team-mates include Rick Holm, Tom Ashdale and Ben Cole.", ["Rick Holm", "Ben Cole"]),
        (HIS + "He met his old Leeds United team-mates Rick Holm and standby keeper Ben Cole.", ["Ben Cole"]),
        ("Dan Perrow and Wales team-mate Rick Holm were both booked.", ["Rick Holm"]),
        (HIS + "He will miss Ben Cole, Rick Holm and the rest of his Leeds mates.", ["Ben Cole", "Rick Holm"]),
        (HIS + "He trained with Ben Cole, Rick Holm and his other Wales team-mates.", ["Ben Cole", "Rick Holm"]),
        (HIS + "Uruguay team-mate Rick Holm is also wanted.", ["Rick Holm"]),
        ("Could Dan Perrow be partnering up with Uruguay team-mate Rick Holm in Spain?", ["Rick Holm"]),
    ],
)
def test_team_mates_in_a_list(text: str, mates: list[str]) -> None:
    found = claims(text)
    for mate in mates:
        assert {f"Dan Perrow teammateOf {mate}", f"{mate} teammateOf Dan Perrow"} & found


@pytest.mark.parametrize(
    ("words", "status"),
    [("1998 Wales", "former"), ("former Wales", "former"), ("2024 Wales", "current"), ("Wales", "current")],
)
def test_team_mates_of_another_year_are_former_ones(words: str, status: str) -> None:
    text = f"{HIS}His {words} team-mates include Rick Holm and Ben Cole."
    found = {one.status for one in read(text, "teammateOf", date="2024-05-05")}
    assert found == {status}


@pytest.mark.parametrize(("word", "his"), [("fellow", True), ("international", True), ("injured", False)])
def test_team_mates_of_whom_no_team_is_told_are_of_the_only_player(word: str, his: bool) -> None:
    found = claims(f"{HIS}Later, {word} team-mates Rick Holm, Tom Ashdale and Ben Cole came in.")
    assert ("Dan Perrow teammateOf Rick Holm" in found) == his


def test_team_mates_of_a_team_play_for_it() -> None:
    found = claims("Dan Perrow and Wales team-mate Rick Holm were both booked.")
    assert {"Dan Perrow playedFor Wales", "Rick Holm playedFor Wales"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Everton may lose one of their iconic front three of Dan Perrow, Rick Holm and Ben Cole.",
        "The Everton back three of Dan Perrow, Rick Holm and Ben Cole kept a clean sheet.",
        "Everton's strike trio Dan Perrow, Rick Holm and Ben Cole were rested.",
    ],
)
def test_part_of_a_team(text: str) -> None:
    assert {f"{name} playedFor Everton" for name in ("Dan Perrow", "Rick Holm", "Ben Cole")} <= claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Everton duo of Dan Perrow and the judge Rick Holm met.",
        "They are unlike the Everton front three of Dan Perrow, Rick Holm and Ben Cole.",
        "Everton met a trio of Dan Perrow, Rick Holm and Ben Cole.",
        "They played against the Everton trio of Dan Perrow, Rick Holm and Ben Cole.",
    ],
)
def test_not_of_the_team_that_stands_by(text: str) -> None:
    assert "Rick Holm playedFor Everton" not in claims(text)


def test_whoever_may_be_sold_plays_there() -> None:
    assert "Rick Holm playedFor Everton" in claims("Rick Holm was put up for sale by Everton.")
    assert "Rick Holm playedFor Everton" not in claims("Rick Holm could be on his way out of Everton.")


def test_who_is_in_the_squad_of_a_country() -> None:
    found = claims(
        "Liverpool have signed striker Dan Perrow from Southampton. Perrow is in Miami with England's World Cup squad, "
        "alongside his new Liverpool team-mates Jordan Holm, Tom Ashdale and standby defender Joe Marsh. "
        "Southampton duo Ben Cole and Al Moss are also in the squad."
    )
    for name in ("Dan Perrow", "Jordan Holm", "Tom Ashdale", "Joe Marsh", "Ben Cole", "Al Moss"):
        assert f"{name} playedFor England" in found
    for name in ("Jordan Holm", "Joe Marsh"):
        assert {f"Dan Perrow teammateOf {name}", f"{name} playedFor Liverpool"} <= found


@pytest.mark.parametrize(
    ("told", "team"),
    [
        ("is with the England squad.", "England"),
        ("is with the England squad. The game is on Monday. The ground is sold out.", "England"),
        ("is with the England squad. The game is on Monday. The ground is sold out. It may rain.", "England"),
        ("trains on Monday.", "Everton"),
    ],
)
def test_the_squad_of_a_match_is_of_the_country_just_told_of(told: str, team: str) -> None:
    found = claims(f"Everton striker Dan Perrow {told} Rick Holm is also in the squad for the game with Wales.")
    assert {claim for claim in found if claim.startswith("Rick Holm")} == {f"Rick Holm playedFor {team}"}


COACH = "Al Moss was named Everton manager in June. "


@pytest.mark.parametrize(
    "text",
    [
        COACH + "His players, among them captain Dan Perrow and Rick Holm, trained on Monday.",
        COACH + "His front three of Dan Perrow, Ben Cole and Rick Holm scored 30 goals.",
        COACH + "Dan Perrow and Rick Holm, two of his best players, trained on Monday.",
    ],
)
def test_whom_a_coach_calls_his_play_for_his_team_and_under_him(text: str) -> None:
    expected = {
        f"{one} {rest}" for one in ("Dan Perrow", "Rick Holm") for rest in ("playedUnder Al Moss", "playedFor Everton")
    }
    assert expected <= claims(text)


def test_whom_a_director_deals_with_play_for_his_club() -> None:
    found = claims(
        "Al Moss is the new director of football at Everton. Dan Perrow, Ben Cole and Rick Holm, three of the players "
        "he will be dealing with, are out of contract in June."
    )
    assert {"Dan Perrow playedFor Everton", "Ben Cole playedFor Everton", "Rick Holm playedFor Everton"} <= found
    assert not {one for one in found if "playedUnder" in one}


def test_players_of_a_country_may_be_named_with_their_clubs() -> None:
    found = claims(
        "Al Moss took charge of Wales in May. His players, among them captain Dan Perrow of Leeds United, Rick Holm, "
        "who is with Rangers, and Everton's Ben Cole, were told on Friday."
    )
    assert {f"{one} playedFor Wales" for one in ("Dan Perrow", "Rick Holm", "Ben Cole")} <= found
    assert {"Dan Perrow playedFor Leeds United", "Ben Cole playedFor Everton"} <= found


def test_his_players_of_another_time_and_of_an_agent_are_of_no_team() -> None:
    assert "Dan Perrow playedFor Everton" not in claims(COACH + "His former players Dan Perrow and Rick Holm came.")
    text = "The agent Al Moss was at Everton. His players, among them Dan Perrow and Rick Holm, earn well."
    assert "Dan Perrow playedFor Everton" not in claims(text)


@pytest.mark.parametrize(
    ("text", "mates"),
    [
        ("Dan Perrow has started once for Everton, with Ben Cole and Rick Holm both ahead of him.", False),
        ("Everton striker Dan Perrow is happy. He now has Ben Cole and Rick Holm for company.", True),
        ("Leeds have borrowed Dan Perrow from Everton. He was idle with Ben Cole and Rick Holm ahead of him.", False),
    ],
)
def test_whoever_is_ahead_of_a_player_or_beside_him_is_of_his_team(text: str, mates: bool) -> None:
    found = claims(text)
    assert {"Ben Cole playedFor Everton", "Rick Holm playedFor Everton"} <= found
    assert ("Rick Holm teammateOf Dan Perrow" in found) == mates


def test_who_sits_beside_a_coach_need_not_play() -> None:
    found = claims("The manager Al Moss has left Everton. He came with Ben Cole and Rick Holm beside him.")
    assert "Ben Cole playedFor Everton" not in found


@pytest.mark.parametrize("verb", ["can call on", "must do without", "gave chances to"])
def test_those_on_whom_a_manager_calls_are_of_his_team(verb: str) -> None:
    found = claims(f"Everton manager Al Moss {verb} Dan Perrow, Ben Cole and Rick Holm.")
    assert {"Dan Perrow playedFor Everton", "Ben Cole playedFor Everton", "Rick Holm playedFor Everton"} <= found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Dan Perrow and Rick Holm, both of Everton, are in the squad.", "playedFor Everton"),
        ("There was no Dan Perrow, Tom Ashdale or Rick Holm, all of Everton, in the Wales squad.", "playedFor Everton"),
        ("Dan Perrow, Tom Ashdale, 23, and Rick Holm, all now with Everton, were there.", "playedFor Everton"),
        ("Dan Perrow and Rick Holm, both formerly of Everton, have joined Fulham.", "playedFor Everton"),
        ("Dan Perrow and Rick Holm, both team-mates of Ben Cole at Everton, are 30.", "playedFor Everton"),
    ],
)
def test_what_is_said_of_all_of_a_list(words: str, said: str) -> None:
    assert {f"Dan Perrow {said}", f"Rick Holm {said}"} <= claims(words)


def test_the_team_mates_of_one_are_not_told_to_be_of_each_other() -> None:
    text = "Everton striker Ben Cole is 30. Dan Perrow and Rick Holm, both old team-mates of his, were there."
    found = {one for one in claims(text) if "teammateOf" in one}
    assert found == {"Ben Cole teammateOf Dan Perrow", "Ben Cole teammateOf Rick Holm"}


@pytest.mark.parametrize("words", ["both from Everton, were fined", "all smiles at Everton, have been there"])
def test_a_town_or_a_mood_is_no_team_of_all(words: str) -> None:
    assert not [one for one in claims(f"Dan Perrow and Rick Holm, {words}.") if "playedFor" in one]


def test_the_side_in_which_all_of_a_list_played_with_somebody_is_told_by_what_the_text_is_on() -> None:
    text = "Ben Cole played for Wales. Dan Perrow and Rick Holm, both team-mates of his in the side of 1994, are 60."
    found = read(text, "teammateOf", date="2024-05-05")
    assert [one.at.label if one.at else None for one in found] == ["Wales", "Wales"]


def test_a_sentence_may_begin_with_the_team_mate_of_whom_the_last_was() -> None:
    text = "Everton striker Ben Cole is happy. Team-mate Dan Perrow signed a new deal last week."
    assert {"Ben Cole teammateOf Dan Perrow", "Dan Perrow playedFor Everton"} <= claims(text)
    text = "Everton captain Ben Cole, who is on loan from Leeds until May, signed. Everton team-mate Dan Perrow left."
    assert {"Ben Cole teammateOf Dan Perrow", "Ben Cole playedFor Everton"} <= claims(text)
    text = "Everton boss Ben Cole is happy. Team-mates Dan Perrow and Rick Holm are not."
    assert not [one for one in claims(text) if one.startswith("Ben Cole teammateOf")]


def test_a_team_mate_may_be_called_by_his_country_too() -> None:
    text = "Coach Al Moss spoke of Ben Cole to Everton team-mate and Spanish international Dan Perrow."
    assert {"Ben Cole teammateOf Dan Perrow", "Dan Perrow playedFor Spain"} <= claims(text)


@pytest.mark.parametrize(
    ("text", "players"),
    [
        ("Ben Cole, Dan Perrow and several more Everton players burst in.", {"Ben Cole", "Dan Perrow"}),
        ("Ben Cole, Dan Perrow and other Everton players were there.", {"Ben Cole", "Dan Perrow"}),
        ("Ben Cole and three other Everton players were called up.", {"Ben Cole"}),
        (
            "They may lose Ben Cole, Dan Perrow and a number of other former Everton players.",
            {"Ben Cole", "Dan Perrow"},
        ),
        ("Leeds midfielder Ben Cole, Dan Perrow and two other Everton players were sent off.", {"Dan Perrow"}),
        ("Ben Cole, Dan Perrow and two Everton players were sent off.", set()),
        ("Coach Ben Cole, Dan Perrow and several Everton players stayed behind.", set()),
        ("Ben Cole and more Everton fans sang.", set()),
    ],
)
def test_others_who_are_not_named_end_a_list_of_a_teams_players(text: str, players: set[str]) -> None:
    assert {one.subject.label for one in read(text, "playedFor") if one.object.label == "Everton"} == players


def test_who_ends_a_list_with_others_may_have_left() -> None:
    assert {one.status for one in read("Ben Cole, Dan Perrow and other former Everton players met.")} == {"former"}


@pytest.mark.parametrize("done", ["played together at Everton", "both played for Everton", "were together at Everton"])
def test_who_did_something_together_are_all_who_are_joined(done: str) -> None:
    found = read(f"Ben Cole and Dan Perrow, who {done}, are now rivals.", "playedFor")
    assert {one.subject.label for one in found} == {"Ben Cole", "Dan Perrow"}


def test_who_did_it_alone_is_the_last() -> None:
    (claim,) = read("Ben Cole and Dan Perrow, who joined Everton in May, are rivals.", "signedFor", of="Dan Perrow")
    assert claim.object.label == "Everton"


@pytest.mark.parametrize(
    "text",
    [
        "Chelsea want Everton centre-back Rick Holm's international team-mate Dan Perrow.",
        "Everton striker Rick Holm and his international team-mate Dan Perrow met in Cardiff.",
        "Everton striker Rick Holm has an ally in international team-mate Dan Perrow.",
        "Everton winger Rick Holm's former international team-mate Dan Perrow said so.",
        "The Everton winger Rick Holm spoke to Dan Perrow, an international team-mate of his.",
        "Everton full-back Rick Holm rooms with international colleague Dan Perrow.",
    ],
)
def test_an_international_team_mate_is_of_no_club(text: str) -> None:
    assert "Dan Perrow playedFor Everton" not in claims(text)
    assert "Rick Holm playedFor Everton" in claims(text)


def test_another_team_mate_is_of_his_club() -> None:
    for text in (
        "Everton striker Rick Holm's team-mate Dan Perrow is injured.",
        "Everton's England international Rick Holm's team-mate Dan Perrow wants to go.",
    ):
        assert "Dan Perrow playedFor Everton" in claims(text)
    text = "Everton striker Rick Holm's Wales team-mate Dan Perrow is injured."
    assert "Dan Perrow playedFor Wales" in claims(text)
