"""Who has come has left where he was; who may come, or comes on loan, has not; who shares a country shares no club."""

import pytest
from reading import FEBRUARY, noted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Everton have confirmed the signing of Hull forward Rick Holm.", "former"),
        ("Everton have announced the arrival of Hull forward Rick Holm.", "former"),
        ("Everton announced the signing of Hull forward Rick Holm in a statement on Monday.", "former"),
        ("Everton have confirmed the capture of Hull forward Rick Holm on a three-year deal.", "former"),
        ("Everton have completed the loan signing of Hull forward Rick Holm.", "current"),
        ("Everton hope to complete the signing of Hull forward Rick Holm.", "current"),
        ("Everton are close to confirming the signing of Hull forward Rick Holm.", "current"),
    ],
)
def test_whose_signing_is_announced_has_left(text: str, status: str) -> None:
    assert f"Rick Holm playedFor Hull City ({status})" in noted(text, "status", FEBRUARY)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Rick Holm could be the third player to leave Everton this summer.", " (rumoured)"),
        ("Rick Holm is set to become the third player to leave Everton this summer.", " (rumoured)"),
        ("Rick Holm is the third player to leave Everton this summer.", ""),
        ("Rick Holm is not the first player to leave Everton this summer.", ""),
    ],
)
def test_whoever_could_be_the_next_to_leave_has_not(text: str, certainty: str) -> None:
    assert f"Rick Holm departedFrom Everton{certainty}" in noted(text, "certainty")


def test_team_mates_for_a_country_are_not_at_the_same_club() -> None:
    found = noted("Hull forward Rick Holm scored twice. Holm was alongside Scotland team-mate Dan Moss.", "")
    assert "Dan Moss playedFor Scotland" in found
    assert "Dan Moss playedFor Hull City" not in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Jan Moss questions Rick Holm's work during his tenure as Leeds manager.", "managed Leeds United (former)"),
        ("After his spell as Leeds manager, Rick Holm joined Everton.", "managed Leeds United (former)"),
        ("Leeds manager Rick Holm is back.", "managed Leeds United (current)"),
        # A bare verb of thinking between two names is a verb.
        ("Everton hope Rick Holm will be their next manager.", "linkedWith Everton (rumoured)"),
        ("Everton hope Rick Holm will be a worthy replacement for Dan Moss.", "succeeded Dan Moss (rumoured)"),
        ("Everton fear Rick Holm could leave in January.", "departedFrom Everton (rumoured)"),
    ],
)
def test_what_was_during_his_time_and_what_is_hoped(text: str, claim: str) -> None:
    found = noted(text, "status certainty", FEBRUARY)
    assert f"Rick Holm {claim}" in found, found


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Now in charge of Leeds, Rick Holm spent four years at Hull.",
            {"Rick Holm managed Leeds United (current)", "Rick Holm managed Hull City (former)"},
        ),
        ("Previously in charge of Leeds, Rick Holm lost again.", {"Rick Holm managed Leeds United (former)"}),
    ],
)
def test_what_opens_with_now_is_so_now(text: str, claims: set[str]) -> None:
    assert claims <= noted(text, "status"), noted(text, "status")


def test_vacant_roles_are_of_no_club_in_particular() -> None:
    text = "Leeds sacked Dan Moss. Ali Bell and Rick Holm have been linked with"
    assert "Ali Bell linkedWith Leeds United" in noted(f"{text} the job.", "")
    assert "Ali Bell linkedWith Leeds United" not in noted(f"{text} vacant roles in the Championship.", "")


def test_a_star_player_plays_under_whose_he_is() -> None:
    found = noted("Leeds manager Rick Holm was hurt by the absence of his star player Alex Moss.", "")
    assert "Alex Moss playedUnder Rick Holm" in found
    assert "Rick Holm playedUnder Alex Moss" not in found


@pytest.mark.parametrize(
    "replaces",
    [
        "The 43-year-old replaces Dan Moss.",
        "Holm replaces Dan Moss, who left to take charge of Everton.",
        "The 43-year-old succeeds Dan Moss, who was sacked.",
    ],
)
def test_whoever_replaces_somebody_succeeds_him(replaces: str) -> None:
    found = noted(f"Leeds have appointed Rick Holm as head coach. {replaces}", "")
    assert "Rick Holm succeeded Dan Moss" in found, found


def test_an_age_may_act_in_the_present() -> None:
    found = noted("Leeds have signed Rick Holm. The 23-year-old joins from Hull for £5m.", "")
    assert "Rick Holm departedFrom Hull City" in found, found


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm, who joined Everton in 2022, has been called up by England.",
        "Rick Holm joined Everton in 2022 and plays for Wales.",
        "Rick Holm joined Everton in 2022 and is with England this week.",
        "Rick Holm joined Everton in 2020, having spent two seasons at Leeds.",
        "Rick Holm joined Everton in 2020 after he spent two years at Leeds.",
        "Rick Holm joined Everton in 2021. He has retired from international football.",
        "Rick Holm joined Everton in 2021 before returning from injury last month.",
        "Rick Holm joined Everton in 2021 before signing a new contract last year.",
        "Rick Holm joined Everton in 2021 before returning to full fitness in May.",
        "Rick Holm joined Everton in 2021 before going off the boil and moving into midfield.",
        "Rick Holm joined Everton in 2022. He said team-mate Dan Perrow has retired.",
        "Defender Rick Holm, who joined Everton in 2015, scored the winner on Saturday.",
        "Rick Holm joined Everton in 2014 and has been there since.",
        "Rick Holm joined Everton in 2015 from Leeds. His contract expires in June.",
        "Rick Holm joined the Toffees in 2015 and is in his eleventh season there.",
        "Rick Holm wants to leave Everton, the club he joined in 2016.",
        "Leeds have made a bid for Rick Holm, who joined Everton in 2016.",
    ],
)
def test_who_came_years_ago_may_be_there(text: str) -> None:
    assert "Rick Holm playedFor Everton (former)" not in noted(text, "status", FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm joined Everton in 2022 and plays for Leeds.",
        "Rick Holm joined Everton in 2022 and is now with Leeds.",
        "Rick Holm joined Everton in 2020 and spent two years there.",
        "Rick Holm joined Everton in 2020. He has retired.",
        "Rick Holm joined Everton in 2020 before returning to Leeds.",
        "Rick Holm joined Everton in 2020 before heading back to Spain.",
        "Rick Holm joined Everton in 2020 before signing for Hull on a free transfer.",
        "Rick Holm joined Everton in 2013 and has since retired.",
        "Rick Holm joined Everton in 2012 and scored 40 goals.",
        "Rick Holm joined Everton in 2020. He left Leeds in 2024.",
    ],
)
def test_who_came_years_ago_has_gone(text: str) -> None:
    assert "Rick Holm playedFor Everton (former)" in noted(text, "status", FEBRUARY)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rick Holm was playing for Everton last season.", "former"),
        ("As a boy Rick Holm was playing for Everton.", "former"),
        ("Rick Holm was playing for Everton as a teenager.", "former"),
        ("Rick Holm was playing for Everton a year earlier.", "former"),
        ("Rick Holm was playing for Everton before joining Leeds.", "former"),
        ("Rick Holm was playing for Everton until January.", "former"),
        ("Rick Holm was playing for Everton for the first time.", "current"),
        ("Rick Holm was playing for Everton for the first time since last season.", "current"),
        ("Rick Holm was playing for Everton before the break.", "current"),
        ("Rick Holm was playing for Everton as a striker.", "current"),
    ],
)
def test_what_was_going_on_at_another_time_is_over(text: str, status: str) -> None:
    found = noted(text, "status", FEBRUARY)
    assert f"Rick Holm playedFor Everton ({status})" in found
    assert "Rick Holm linkedWith Leeds United" not in found


def test_whoever_was_working_until_a_month_works_no_more() -> None:
    text = "Rick Holm was working as Everton's assistant coach until January."
    assert noted(text, "status", FEBRUARY) == {"Rick Holm assistantAt Everton (former)"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Rick Holm was sacked by Leeds, having taken over from Dan Perrow in May.",
            {"managed Leeds United (former, 2025-05)", "sackedBy Leeds United", "appointedBy Leeds United (2025-05)"},
        ),
        (
            "Rick Holm has been sacked by Hull, having replaced Dan Perrow in October.",
            {"managed Hull City (former)", "sackedBy Hull City (2026-02)"},
        ),
        (
            "Rick Holm was dismissed by Derby in June, having been appointed in March.",
            {"managed Derby County (former)", "sackedBy Derby County (2025-06)", "appointedBy Derby County (2025-03)"},
        ),
        (
            "Rick Holm left Hull on Monday, having joined from Leeds in 2023.",
            {"departedFrom Hull City (2026-02-16)", "signedFor Hull City (2023)"},
        ),
    ],
)
def test_what_somebody_had_done_before_he_went_is_of_its_own_time(text: str, claims: set[str]) -> None:
    assert noted(text, "status date", FEBRUARY) >= {f"Rick Holm {one}" for one in claims}
