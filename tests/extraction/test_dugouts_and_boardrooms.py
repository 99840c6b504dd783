"""Who coaches and who runs a club, as papers and agencies of all kinds tell it."""

import pytest

from tests.support.reading import FEBRUARY, read, rows, told_with_status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Hull City have parted company with boss Tom Ashdale. "
            "Former Aston Villa and Birmingham City boss Rick Holm is favourite to replace Ashdale.",
            {"Rick Holm linkedWith Hull City (rumoured)", "Rick Holm managed Aston Villa (former)"},
            id="two clubs that somebody had before are not the one that needs a coach",
        ),
        pytest.param(
            "Inter Milan want coach Tim Kerr, former Leeds chief Tom Ashdale and ex-Barcelona chief Rick Holm.",
            {"Tom Ashdale managed Leeds United (former)", "Rick Holm managed Barcelona (former)"},
            id="a former chief",
        ),
        pytest.param(
            "Hull City parted ways with coach Rick Holm. "
            "Sam Burwell, a legendary MLS No. 10 during his Leeds days, took over Hull City on an interim basis "
            "after being an assistant on Holm's staff.",
            {"Sam Burwell managed Hull City (current)"},
            id="a shirt number denies nothing",
        ),
        pytest.param(
            'Everton chairman Al Moss said: "Sam Burwell no longer owns Everton Football Club."',
            {"Sam Burwell ownerOf Everton (former)"},
            id="who no longer owns it, in somebody's words",
        ),
        pytest.param(
            "Rick Holm revealed that he would no longer be the coach of Mexico.",
            {"Rick Holm managed Mexico (former)"},
            id="would no longer be",
        ),
        pytest.param(
            "Rick Holm has served two stints as head coach of Hull.",
            {"Rick Holm managed Hull City (former)"},
            id="several stints are over",
        ),
        pytest.param(
            "Rick Holm since became Crystal Palace manager.",
            {"Rick Holm managed Crystal Palace (current)"},
            id="what somebody since became he is",
        ),
        pytest.param(
            "Ipswich Town have promoted Rick Holm to the role of director of football operations.",
            {"Rick Holm sportingDirectorOf Ipswich Town (current)"},
            id="promoted to the role of",
        ),
        pytest.param(
            "Everton sacked Tom Ashdale. The new manager is likely to be Rick Holm, the Russia coach.",
            {"Rick Holm linkedWith Everton (rumoured)", "Rick Holm managed Russia (current)"},
            id="whom the new manager is likely to be",
        ),
    ],
)
def test_states(text: str, expected: set[str]) -> None:
    assert expected <= told_with_status(text)


def test_who_had_two_clubs_before_is_not_linked_with_them() -> None:
    text = (
        "Hull City have parted company with boss Tom Ashdale. "
        "Former Aston Villa and Birmingham City boss Rick Holm is favourite to replace Ashdale."
    )
    assert ("Tom Ashdale", "managed", "Aston Villa") not in rows(text)
    assert ("Rick Holm", "linkedWith", "Aston Villa") not in rows(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Everton sacked Tom Ashdale. His replacement is expected to be Rick Holm.", ("Rick Holm", "Tom Ashdale")),
        ("Everton sacked Tom Ashdale. His successor is likely to be Rick Holm.", ("Rick Holm", "Tom Ashdale")),
        ("Club owner Al Moss will replace Sam Burwell as Everton chairman.", ("Al Moss", "Sam Burwell")),
    ],
)
def test_who_succeeds_whom(text: str, expected: tuple[str, str]) -> None:
    assert expected in {(one, other) for one, _, other in rows(text, "succeeded")}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("India fired Croatia’s Rick Holm on Monday.", "Croatia"),
        ("Everton have appointed Spain's Rick Holm as manager.", "Spain"),
    ],
)
def test_the_country_of_a_coach_of_another_team_is_where_he_is_from(text: str, country: str) -> None:
    assert all(team != country for _, _, team in rows(text))
    assert ("Rick Holm", "playedFor", "Spain") in rows("Everton signed Spain's Rick Holm from Hull.")
    assert ("Rick Holm", "managed", "Leeds United") in rows("Hull have appointed Leeds's Rick Holm as manager.")


def test_whoever_controls_the_purse_coaches_nobody() -> None:
    text = "Everton sacked Tom Ashdale as Rick Holm took control of the purse strings at Everton."
    assert ("Rick Holm", "managed", "Everton") not in rows(text)


@pytest.mark.parametrize(
    ("text", "relation", "date"),
    [
        (
            "Rick Holm, sacked in May as Hull boss, has been installed as the favourite to replace Al Moss at Leeds.",
            "linkedWith",
            None,
        ),
        ("Rick Holm was sacked by Hull in May and has been appointed by Leeds.", "appointedBy", "2026-02"),
    ],
)
def test_when_somebody_was_sacked_is_not_when_he_was_named(text: str, relation: str, date: str | None) -> None:
    assert [one.date for one in read(text, relation, date=FEBRUARY)] == [date]
