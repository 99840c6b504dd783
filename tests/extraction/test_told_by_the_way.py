"""Whose somebody is, told by the way: what a team has in him, how much it needs him, that it is without him."""

from functools import partial

import pytest
import reading
from reading import read

_said = partial(reading.noted, notes="status")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton have an outstanding manager in Rick Holm.", "Rick Holm managed Everton (current)"),
        (
            "In Dan Perrow, Everton have one of the best strikers in the league.",
            "Dan Perrow playedFor Everton (current)",
        ),
        ("Everton will be hard to beat. In Rick Holm they have a fine coach.", "Rick Holm managed Everton (current)"),
        ("Everton are blessed with a top-class striker in Dan Perrow.", "Dan Perrow playedFor Everton (current)"),
        ("In Rick Holm, Everton have the perfect manager.", "Rick Holm managed Everton (current)"),
        ("Everton boss Rick Holm has a fine assistant in Ben Cole.", "Ben Cole assistantAt Everton (current)"),
        ("Everton have a former Leeds striker in Dan Perrow.", "Dan Perrow playedFor Everton (current)"),
        (
            '"We have a great striker in Dan Perrow," said Everton boss Al Moss.',
            "Dan Perrow playedFor Everton (current)",
        ),
    ],
)
def test_a_team_has_somebody_for_what_he_is(text: str, says: str) -> None:
    assert says in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "In Dan Perrow, the Leeds manager has a player who can score goals.",
        "Leeds may have found a new manager in Dan Perrow.",
        "Leeds had wanted a manager in Dan Perrow's mould.",
        "Leeds have served a manager in Dan Perrow.",
        "Leeds take on a manager in Dan Perrow on Sunday.",
    ],
)
def test_nobody_is_manager_of_a_team_that_has_not_got_him(text: str) -> None:
    assert "Dan Perrow managed Leeds United (current)" not in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The defeat merely confirmed the importance of Dan Perrow to Everton.",
        "Everton know how important Dan Perrow is to them.",
        "Dan Perrow's importance to Everton is clear.",
        "Dan Perrow is vital to Everton.",
        "Without Dan Perrow, Everton are weak at the back.",
        "Without the injured Al Moss and Dan Perrow, Everton lost 2-0 at Leeds.",
        "Everton have looked weak without Dan Perrow.",
        "Without Dan Perrow's late goals, Everton would be bottom.",
        "Without leading scorer Dan Perrow, Everton lost again.",
        "Everton lost again without the late goals of Dan Perrow.",
        "Everton travel to Hull on Saturday without the suspended Dan Perrow.",
    ],
)
def test_whoever_a_team_needs_is_its_player(text: str) -> None:
    assert "Dan Perrow playedFor Everton (current)" in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow knows how important the cup is to Everton.",
        "Beating Everton is vital for Dan Perrow and Leeds.",
        "Everton signed the striker without Dan Perrow's knowledge.",
        "Leeds travel to Everton on Saturday without the suspended Dan Perrow.",
        "Without Dan Perrow's money, Everton would go under.",
        "Without Dan Perrow's advice, Everton sacked their coach.",
        "Without the late Dan Perrow, Everton would not exist.",
        "Without the help of Dan Perrow, Everton would be lost.",
        "Without telling Dan Perrow, Everton sold the ground.",
        "Everton sold the ground without a word from Dan Perrow.",
    ],
)
def test_not_everything_that_a_team_needs_is_its_player(text: str) -> None:
    assert "Dan Perrow playedFor Everton (current)" not in _said(text)


def test_a_player_of_some_team_is_not_of_the_club_named_last() -> None:
    said = _said(
        "Everton's Dan Perrow and Fulham's Rick Holm are on the list. "
        "The women named are Germany's Anna Moss and the Brazilian youngster Lia. The striker Moss won it last year."
    )
    assert said >= {"Dan Perrow playedFor Everton (current)", "Rick Holm playedFor Fulham (current)"}
    assert not any(one.startswith(("Lia ", "Anna Moss playedFor E", "Anna Moss playedFor F")) for one in said)


@pytest.mark.parametrize(
    "text",
    [
        "Everton boss Rick Holm has told Perrow he is free to leave Goodison Park. Dan Perrow is 30.",
        "Everton boss Rick Holm told striker Dan Perrow he would be sold by Everton.",
        "Everton manager Rick Holm has assured captain Dan Perrow he will stay at Everton.",
    ],
)
def test_what_a_manager_tells_a_player_is_about_the_player(text: str) -> None:
    said = _said(text)
    assert not any(one.startswith(("Rick Holm departedFrom", "Rick Holm committedTo")) for one in said)
    assert any(one.startswith(("Dan Perrow departedFrom", "Dan Perrow committedTo")) for one in said)


def test_what_a_player_tells_his_manager_is_about_himself() -> None:
    said = _said("Everton striker Dan Perrow has told manager Rick Holm he wants to leave Everton.")
    assert "Dan Perrow departedFrom Everton" in said
    assert "Rick Holm departedFrom Everton" not in said


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Ben Cole has resigned as Everton manager after talks with owner Al Moss.",
            "Al Moss ownerOf Everton (current)",
        ),
        ("Everton boss Ben Cole will hold talks with chairman Al Moss.", "Al Moss presidentOf Everton (current)"),
    ],
)
def test_whoever_is_above_the_manager_is_not_approached(text: str, says: str) -> None:
    said = _said(text)
    assert says in said
    assert "Al Moss approachedBy Everton" not in said


def test_whoever_works_beside_an_assistant_works_not_beside_the_manager() -> None:
    said = _said("Rick Holm will work alongside assistant manager Al Moss at Goodison Park.")
    assert not any(one.startswith("Al Moss managed") for one in said)


def test_a_job_may_be_offered_to_somebody() -> None:
    assert "Rick Holm approachedBy Everton" in _said("Everton have offered their vacant manager's job to Rick Holm.")
    said = _said("Everton are ready to offer their vacant manager's job to Rick Holm.")
    assert "Rick Holm linkedWith Everton" in said
    assert "Rick Holm approachedBy Everton" not in said


def test_who_is_out_of_the_running_is_so_for_the_vacancy() -> None:
    text = "Everton sacked Ben Cole on Monday. Falkirk boss Al Moss has ruled himself out of the running."
    denied = read(text, "linkedWith")
    assert [(one.subject.label, one.object.label, one.certainty) for one in denied] == [
        ("Al Moss", "Everton", "denied")
    ]
    text = "Everton striker Dan Perrow has ruled himself out of Saturday's game against Hull."
    assert not any("linkedWith" in one for one in _said(text))


def test_the_club_in_a_managers_words_is_his_own() -> None:
    said = _said(
        "Portsmouth have agreed a fee with Everton for midfielder Al Moss. "
        "Toffees manager Rick Holm admitted Moss had played his last game for the club."
    )
    assert "Al Moss departedFrom Everton" in said
    assert "Al Moss departedFrom Portsmouth" not in said


def test_the_club_of_somebody_from_elsewhere_is_not_the_tellers() -> None:
    said = _said(
        "Real Madrid coach Al Moss may go. Everton chairman Rick Holm said Moss could leave the club in the summer."
    )
    assert "Al Moss departedFrom Everton" not in said


@pytest.mark.parametrize("first", ["Dan Perrow is a Leeds player.", "Dan Perrow plays for Leeds."])
def test_the_club_in_a_managers_words_is_that_of_whom_he_tells_if_it_is_another(first: str) -> None:
    said = _said(f"{first} Everton manager Rick Holm said Perrow would leave the club in summer.")
    assert "Dan Perrow departedFrom Leeds United" in said
    assert not any(one.startswith("Dan Perrow") and "Everton" in one for one in said)


@pytest.mark.parametrize("first", ["Dan Perrow is wanted by Leeds.", "Dan Perrow used to play for Leeds."])
def test_the_club_in_a_managers_words_is_no_suitor_and_no_old_club_of_whom_he_tells(first: str) -> None:
    said = _said(f"{first} Everton manager Rick Holm said Perrow would leave the club in summer.")
    assert "Dan Perrow departedFrom Everton" in said


@pytest.mark.parametrize(
    "first",
    [
        "Dan Perrow is a Leeds player. Perrow left Leeds in May.",
        "Dan Perrow plays for Leeds. Perrow joined Everton on Monday.",
    ],
)
def test_the_club_in_a_managers_words_is_his_own_if_who_leaves_has_gone_from_the_other(first: str) -> None:
    said = reading.told(
        f"{first} Everton manager Rick Holm said Perrow would leave the club in summer.", date=reading.FEBRUARY
    )
    assert "Dan Perrow departedFrom Everton" in said


def test_who_is_only_spoken_of_behind_the_missing_is_not_missed() -> None:
    said = _said("Everton lost again at Leeds without Dan Perrow, and nobody had any word on when Al Moss would speak.")
    assert "Dan Perrow playedFor Everton (current)" in said
    assert not any("Al Moss" in one for one in said)


def test_where_another_comes_from_is_no_club_of_whom_he_replaces() -> None:
    said = _said("Dan Perrow joined Everton, replaced at Hull by the signing of Al Moss from Leeds.")
    assert not any(one.startswith("Dan Perrow") and "Leeds" in one for one in said)


def test_who_wants_no_job_at_all_turns_no_vacancy_down() -> None:
    text = "Everton need a manager. Former Leeds boss Al Moss has ruled himself out of any job this year."
    assert not any("linkedWith" in one for one in _said(text))


@pytest.mark.parametrize("what", ["experience", "creative spark", "influence", "leadership", "goals"])
def test_whatever_is_missed_of_a_player_is_missed_by_his_team(what: str) -> None:
    said = reading.told(f"Without the {what} of Dan Perrow, Everton lost 2-0 at Leeds.")
    assert said == {"Dan Perrow playedFor Everton"}


@pytest.mark.parametrize("what", ["money", "support", "words", "permission", "guidance", "signature"])
def test_what_no_player_gives_on_the_pitch_is_missed_of_none(what: str) -> None:
    assert not reading.told(f"Without the {what} of Dan Perrow, Everton lost 2-0 at Leeds.")


@pytest.mark.parametrize(
    "what", ["way of playing", "tactics", "build-up", "pressing", "run", "title hopes", "success", "survival"]
)
def test_who_is_vital_to_how_a_team_does_plays_for_it(what: str) -> None:
    assert "Dan Perrow playedFor Everton" in reading.told(f"Dan Perrow is vital to Everton's {what}.")


@pytest.mark.parametrize(
    "text",
    [
        "Signing Dan Perrow is vital to Everton's hopes.",
        "Dan Perrow is vital to Everton's rivals.",
        "Dan Perrow is vital to Everton's accountants.",
        "The doctor Dan Perrow is vital to Everton's success.",
    ],
)
def test_who_is_vital_to_others_need_not_play(text: str) -> None:
    assert not reading.told(text)


@pytest.mark.parametrize("name", ["Dan Perrow", "John Smith"])
def test_a_summer_signing_is_called_so_and_is_signed_by_nobody_here(name: str) -> None:
    said = reading.told(f"Summer signing {name} has become crucial for Everton.")
    assert said == {f"{name} playedFor Everton"}
