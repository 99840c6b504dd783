"""What binds nobody to a role or a team: who or which country is named beside them, and other trades."""

import pytest
from reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm's row with the Leeds manager has gone on for weeks.",
        "Rick Holm is unhappy. His interview with the Leeds chairman was printed on Sunday.",
        "Rick Holm's shot beyond the Leeds goalkeeper won the game.",
        "Rick Holm's hopes of beating the Leeds boss were dashed.",
        "Rick Holm's bid to convince the Leeds striker failed.",
        "Rick Holm's shot was saved by the Leeds goalkeeper.",
        "Rick Holm's cross was headed clear by the Leeds captain.",
        "A cross from Rick Holm deceived the Leeds goalkeeper.",
        "A row between Rick Holm and the Leeds chairman went on.",
        "Rick Holm fouled the Leeds captain.",
    ],
)
def test_whose_things_are_told_is_not_whom_they_are_about(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm's performances have earned the Leeds striker a call-up.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm's agent says the Leeds striker will stay.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm's time as the Leeds captain ended in May.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm's appointment as the Leeds manager was confirmed on Monday.", "Rick Holm managed Leeds United"),
        ("Rick Holm remains Leeds captain.", "Rick Holm playedFor Leeds United"),
    ],
)
def test_who_is_meant_all_the_same(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize("trade", ["stadium manager", "kit man", "ticket office manager", "media manager", "shop boss"])
def test_whoever_is_in_charge_of_something_else_is_no_coach(trade: str) -> None:
    assert not told(f"Leeds {trade} Rick Holm has warned fans to leave flares at home.")
    assert not told(f"Rick Holm, the {trade} at Leeds, said gates would open at noon.")
    assert "Rick Holm managed Leeds United" in told("Leeds team manager Rick Holm has warned his players.")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Tunisia have lost. Rick Holm, who lives in France, has retired from the national team.", "Tunisia"),
        ("Rick Holm, who worked in Germany, has taken over the national team of Tunisia.", "Tunisia"),
        ("In Spain, Rick Holm has left his job as coach of the national team.", "Spain"),
    ],
)
def test_where_somebody_lives_is_not_whose_team_is_meant(text: str, country: str) -> None:
    assert {one.rsplit(" ", 1)[1] for one in told(text)} == {country}


def test_a_coach_who_drops_somebody_is_not_of_the_country_he_comes_from() -> None:
    said = told(
        "Tunisia want goals, and their coach is Al Moss. Rick Berg came from England to score them. "
        "Berg was axed by former coach Dan Holm."
    )
    assert not [one for one in said if one.endswith("England")]


def test_a_club_whose_name_begins_with_as_is_no_comparison() -> None:
    said = told("Rick Holm left AS Roma for AS Monaco. Holm had played in a friendly for his club AS Roma in May.")
    assert {"Rick Holm departedFrom Roma", "Rick Holm signedFor Monaco", "Rick Holm playedFor Roma"} <= said


def test_clubs_of_players_whom_a_country_calls_up_are_theirs_alone() -> None:
    said = told(
        "Scotland coach Al Moss has called up three uncapped players for the friendly with Hungary. Hearts defender "
        "Andy Berg, Rangers winger Dan Holm and Everton striker Rick Perrow are in the squad. Moss, who succeeded Ed "
        "Vane last month, will be without Tom Hale. The Rangers midfielder has a knee problem."
    )
    assert {"Dan Holm playedFor Rangers", "Dan Holm playedFor Scotland", "Rick Perrow playedFor Scotland"} <= said
    assert not said & {"Rick Perrow playedFor Rangers", "Rick Perrow playedFor Heart of Midlothian"}


def test_whose_assistant_somebody_is_now_is_not_what_he_was_elsewhere() -> None:
    said = told("Rick Holm replaced Tom Vane at Everton in May. Vane is now assistant to Carl Moss at Leeds.")
    assert "Tom Vane assistantAt Leeds United" in said
    assert not said & {"Tom Vane assistantAt Everton", "Rick Holm assistantAt Everton"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton captain Rick Holm and his Leeds counterpart Dan Perrow led the teams out.", "playedFor Leeds United"),
        ("Everton goalkeeper Rick Holm and his Leeds counterpart Dan Perrow were busy.", "playedFor Leeds United"),
        ("England captain Rick Holm and his Wales counterpart Dan Perrow shook hands.", "playedFor Wales"),
        ("Hull assistant coach Rick Holm and his Derby counterpart Dan Perrow argued.", "assistantAt Derby County"),
        ("Hull head coach Rick Holm embraced his Derby counterpart Dan Perrow.", "managed Derby County"),
        ("Everton chairman Rick Holm met his Leeds counterpart, Dan Perrow, on Monday.", "presidentOf Leeds United"),
        (
            "Everton sporting director Rick Holm is in talks with his Leeds counterpart Dan Perrow over Sam Moss.",
            "sportingDirectorOf Leeds United",
        ),
        ("Hull manager Al Moss and striker Rick Holm met Moss's Leeds counterpart Dan Perrow.", "managed Leeds United"),
    ],
)
def test_a_counterpart_has_the_same_office_elsewhere(text: str, claim: str) -> None:
    assert {one for one in told(text) if one.startswith("Dan Perrow")} == {f"Dan Perrow {claim}"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has stepped up his row with Dan Perrow by claiming the Leeds manager should be banned.",
        "Rick Holm renewed his feud with Dan Perrow by insisting the Leeds manager was wrong.",
        "Rick Holm has criticised Dan Perrow, saying the Leeds manager has no respect for referees.",
        "Rick Holm defended Dan Perrow, insisting that the Leeds manager did nothing wrong.",
        "Rick Holm was unhappy with Dan Perrow. The Leeds manager had blamed Holm for the defeat.",
        "Rick Holm has met Dan Perrow. The Leeds manager told reporters that Holm was a friend.",
        "Dan Perrow criticised Rick Holm for claiming the Leeds manager was a cheat.",
    ],
)
def test_whoever_says_something_of_somebody_is_another(text: str) -> None:
    assert told(text) == {"Dan Perrow managed Leeds United"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm joins former Leeds team-mate Dan Perrow at Everton.", {"Rick Holm signedFor Everton"}),
        ("Rick Holm will be reunited with former Leeds team-mate Dan Perrow at Everton.", set()),
        ("Rick Holm will link up with his former Leeds team-mate Dan Perrow at Everton.", set()),
        ("Rick Holm is set to join ex-Leeds team-mate Dan Perrow at Everton.", {"Rick Holm linkedWith Everton"}),
        ("Rick Holm has joined old Leeds team-mate Dan Perrow at Everton.", {"Rick Holm signedFor Everton"}),
    ],
)
def test_former_team_mates_were_so_at_the_club_before_them(text: str, says: set[str]) -> None:
    found = told(text, more="at status")
    assert "Dan Perrow playedFor Everton current" in found
    assert "Rick Holm playedFor Everton former" not in found
    assert "Rick Holm teammateOf Dan Perrow Leeds United former" in found
    assert says <= told(text)


def test_whom_a_player_joins_elsewhere_was_his_manager_before() -> None:
    text = "Rick Holm has joined his former Leeds manager Dan Perrow at Everton."
    found = told(text, more="at status")
    assert {"Dan Perrow managed Everton current", "Dan Perrow managed Leeds United former"} <= found
    assert "Rick Holm playedUnder Dan Perrow Leeds United" in found
    assert "Rick Holm signedFor Everton" in found


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm, a former team-mate of Dan Perrow at Everton, agrees.",
        "Rick Holm was a team-mate of Dan Perrow at Everton.",
    ],
)
def test_where_team_mates_were_stands_behind_them_too(text: str) -> None:
    assert any("teammateOf" in one and one.endswith("Everton") for one in told(text, more="at"))


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is keen to sign Dan Perrow, believing the Fulham striker is the best in England.",
        "Rick Holm ended talk of a move for Dan Perrow by saying the Fulham striker was too dear.",
        "Rick Holm spoke to Dan Perrow. The Fulham striker has never played under Holm.",
    ],
)
def test_so_is_of_whom_he_thinks_something(text: str) -> None:
    assert "Dan Perrow playedFor Fulham" in told(text)
    assert "Rick Holm playedFor Fulham" not in told(text)


def test_the_next_clause_may_name_him_again() -> None:
    text = "Rick Holm is back. The Leeds manager is pleased, and Holm may sit on the bench on Sunday."
    assert "Rick Holm managed Leeds United" in told(text)
    assert told("The Leeds manager is said to be Rick Holm.") == {"Rick Holm managed Leeds United"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm joined Dan Perrow on the sidelines at Everton.",
        "Rick Holm has joined coach Dan Perrow's backroom staff at Everton.",
        "Rick Holm joined Dan Perrow at the top of the charts.",
    ],
)
def test_who_joins_somebody_in_something_signs_for_nobody(text: str) -> None:
    assert not any("signedFor" in one for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hull striker Rick Holm scored twice. Holm was superb. There was applause for Dan Perrow as fans rose to greet "
        "the Norway striker.",
        "Hull keeper Rick Holm was busy. Holm saved from Ben Cole. There was worry for Dan Perrow when Cole ran into "
        "the Norway keeper.",
    ],
)
def test_an_object_means_whom_its_sentence_names(text: str) -> None:
    assert "Dan Perrow playedFor Norway" in told(text)
    assert "Rick Holm playedFor Norway" not in told(text)
