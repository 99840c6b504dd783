"""When it happened: what dates resolve to, and which of a sentence's dates a claim takes."""

import pytest
from reading import read

from graph.extraction import Claim
from graph.extraction.dates import Clock, period

DATE = "2023-09-22"


def claim(text: str, relation: str, date: str | None = DATE) -> Claim:
    """The one claim of a relation that a text makes."""
    found = read(text, relation, date=date)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("in January", "2023-01"),
        ("in the January window", "2023-01"),
        ("ten years ago this week", "2013-09"),
        ("two years ago", "2021"),
        ("earlier in the year", "2023"),
        ("late last year", "2022"),
        ("last autumn", "2022"),
        ("at the end of 2019", "2019"),
        ("at the end of 2017-18", "2018"),
        ("at the start of 2017/18", "2017"),
        ("at home; it was 2020, and all was well", "2020"),
        ("at the end of last season", "2023"),
        ("on New Year's Eve", "2022-12-31"),
        ("this morning", "2023-09-22"),
        ("over the weekend", "2023-09"),
        ("at the weekend", "2023-09"),
        ("on Wednesday", "2023-09-20"),
        ("in May 2012 and left a year later", "2013"),
        ("in 2003 and left the following season", "2004"),
        ("in July 2003 and left the following February", "2004-02"),
        ("in 2014 and left that summer", "2014"),
        ("on 30 August 2014 and left two days later", "2014-09-01"),
    ],
)
def test_last_date_of_a_phrase(said: str, value: str) -> None:
    assert max(Clock(DATE).find(said), key=lambda when: when.start).value == value


def test_a_season_of_an_article_of_which_only_the_year_is_known() -> None:
    assert [one.value for one in Clock("2015").find("this summer")] == ["2015"]
    assert Clock("2015").find("last summer") == []


@pytest.mark.parametrize("said", ["a year later", "that summer", "two days earlier", "on 20 September", "in the year"])
def test_nothing_is_made_up(said: str) -> None:
    """What goes by a date that nobody gives, or by the article's where it has none, gives nothing."""
    assert Clock(None).find(said) == []


@pytest.mark.parametrize(
    ("text", "relation", "date"),
    [
        # A comma behind a date is none of its words; a month or a year may stand before a noun.
        ("Striker Anton Berg, signed by Leeds United in May 2012, has scored.", "signedFor", "2012-05"),
        ("Anton Berg's January move from Burnley to Leeds United was a hit.", "signedFor", "2023-01"),
        ("Anton Berg's 2021 move from Burnley to Leeds United was a hit.", "signedFor", "2021"),
        # News is told with its date behind it, counted from another, or in a scene of its own.
        ("Anton Berg has left Leeds United by fax, the club announced on Sunday.", "departedFrom", "2023-09-17"),
        ("Leeds United sacked Anton Berg in May, six months after hiring him.", "appointedBy", "2022-11"),
        (
            "The carousel spun after the 2020 season. Manager Anton Berg resigned at Leeds United.",
            "resignedFrom",
            "2020",
        ),
        ("Rewind to October 2020. Manager Anton Berg resigned at Leeds United.", "resignedFrom", "2020-10"),
        ("Manager Anton Berg, who loves Leeds United, may himself leave them.", "departedFrom", None),
        # The date of the clause above is the predicate's too.
        ("Leeds United announced on Sunday that they had appointed Anton Berg.", "appointedBy", "2023-09-17"),
        ("In December 2015 it was Leeds United who sacked Anton Berg.", "sackedBy", "2015-12"),
        ("Anton Berg was jobless on Wednesday when Leeds United sacked him.", "sackedBy", "2023-09-20"),
        ("Since March, when Leeds United sacked him, Anton Berg has rested.", "sackedBy", "2023-03"),
        ("Anton Berg is wanted by Everton, who saw a bid turned down by Leeds last month.", "approachedBy", "2023-08"),
        ("Anton Berg coached Leeds United until May 2004, when the club sacked him.", "sackedBy", "2004-05"),
        ("Anton Berg, in charge of Leeds United until 2004, when he was sacked, is back.", "sackedBy", "2004"),
        ("In May 2012 Leeds United sold him and signed Anton Berg.", "signedFor", "2012-05"),
        ("Leeds United surprised all on Monday night by signing Anton Berg.", "signedFor", "2023-09-18"),
        ("Anton Berg committed himself to Leeds United until 2027 last autumn.", "committedTo", "2022"),
        # What is told in the present of "the summer" is to come.
        ("Anton Berg joins Leeds United in the summer.", "signedFor", "2024"),
        ("Striker Anton Berg leaves Leeds United in the summer.", "departedFrom", "2024"),
        ("Anton Berg joined Leeds United in the summer.", "signedFor", "2023"),
        ("Anton Berg plays for Leeds United, whom he joined in the summer.", "signedFor", "2023"),
        # A date of another clause, of a match or of an apposition is not, nor one of what may come of it.
        ("Winger Anton Berg has joined Leeds United on loan, with a return in June.", "signedFor", "2023-09"),
        ("Leeds United signed Anton Berg on loan in May, with a permanent move in July.", "signedFor", "2023-05"),
        ("Anton Berg, in charge of Leeds United since May, has resigned.", "resignedFrom", "2023-09"),
        ("Leeds United, champions in 2006, have sacked Anton Berg.", "sackedBy", "2023-09"),
        ("Leeds United signed Anton Berg for Saturday's game.", "signedFor", None),
        ("Leeds United said in May that they had been wrong when Anton Berg was sacked.", "sackedBy", None),
    ],
)
def test_date_of_a_claim(text: str, relation: str, date: str | None) -> None:
    assert claim(text, relation).date == date


def test_a_story_sets_its_own_time() -> None:
    text = "Anton Berg joined Leeds United in May 2003. He was happy there. Two years later he signed for Everton."
    dates = {one.object.label: one.date for one in read(text, "signedFor")}
    assert dates == {"Leeds United": "2003-05", "Everton": "2005"}


def test_what_has_followed_is_of_a_later_time() -> None:
    text = "Winger Anton Berg left Burnley in 2019, and spells at Leeds United and Hull City have followed."
    dates = {one.object.label: one.date for one in read(text, "playedFor")}
    assert dates["Leeds United"] is None


def test_an_event_told_twice_has_one_date() -> None:
    text = "When Anton Berg walked away from Leeds United last May, all wept. Berg resigned as Leeds United manager."
    assert claim(text, "resignedFrom").date == "2023-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leeds United manager Anton Berg (2004-2010) waved.", ("2004", "2010", None)),
        ("Anton Berg, Leeds United manager from 2004 until 2010, waved.", ("2004", "2010", None)),
        ("Anton Berg was sacked after just seven months in charge of Leeds United.", (None, None, "P7M")),
        ("Anton Berg, in charge of Leeds United for the past two years, waved.", (None, None, "P2Y")),
        ("Anton Berg was Leeds United manager from 2004 to 2010.", ("2004", "2010", None)),
        ("Anton Berg has been Leeds United manager since 2011.", ("2011", None, None)),
        ("Anton Berg has been Leeds United manager since May 2011.", ("2011-05", None, None)),
        ("Anton Berg has managed Leeds United since January.", ("2023-01", None, None)),
        ("Anton Berg has been in charge of Leeds United since last autumn.", ("2022", None, None)),
        ("Anton Berg was in charge of Leeds United for seven months.", (None, None, "P7M")),
        ("Anton Berg coached Leeds United until 2010.", (None, "2010", None)),
        # A record is of the time before it, unless that is the time in office.
        ("Leeds United sacked Anton Berg after their first defeat in three years.", (None, None, None)),
        ("Leeds United sacked Anton Berg after the worst run in over 20 years.", (None, None, None)),
        ("Leeds United sacked Anton Berg after his worst spell in four years in charge.", (None, None, "P4Y")),
        (
            "Anton Berg was sacked by Leeds United after one trophy, the only one in six years at the club.",
            (None, None, "P6Y"),
        ),
        ("Leeds United sacked Anton Berg after his first bad season in four years as manager.", (None, None, "P4Y")),
    ],
)
def test_period_of_a_state(text: str, expected: tuple[str | None, str | None, str | None]) -> None:
    found = claim(text, "managed")
    assert (found.from_, found.until, found.duration) == expected


def test_since_when_somebody_is_there_is_the_day_of_nothing() -> None:
    found = claim("Anton Berg has been on loan at Leeds United since May.", "playedFor")
    assert (found.from_, found.date) == ("2023-05", None)


def test_period_of_text() -> None:
    assert period("between 1998 and 2003") == ("1998", "2003", None)
    assert period("21-year-old") == (None, None, None)


def test_a_family_has_no_date() -> None:
    text = "Anton Berg's son Tom, who made his debut for Everton in 1985, is a midfielder."
    dates = {claim.relation: claim.date for claim in read(text)}
    assert dates == {"relativeOf": None, "playedFor": "1985"}


def test_no_part_of_a_name_is_a_date() -> None:
    text = "Rick Holm quit Sheffield Wednesday in March."
    assert {one.date for one in read(text, "resignedFrom", date="2004-05-05")} == {"2004-03"}


@pytest.mark.parametrize(
    ("text", "duration"),
    [("Rick Holm walked out on rivals Leeds two weeks before joining Hull.", None), ("a two-week stint", "P2W")],
)
def test_what_lies_between_two_events_is_no_length_of_either(text: str, duration: str | None) -> None:
    assert period(text)[2] == duration


def test_what_came_later_is_of_another_year() -> None:
    text = "Striker Rick Holm joined Bristol City in 1976 and later managed Barnsley."
    assert claim(text, "managed").date is None
    assert claim(text, "signedFor").date == "1976"


def test_what_was_wanted_was_so_in_the_past() -> None:
    text = "Everton wanted the Leeds striker Dan Perrow in January."
    assert claim(text, "linkedWith", "2026-02-20").date == "2026-01"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Rick Holm moved to Leeds in 2003, Hull in 2006 and Derby in 2009.",
            {"Leeds": "2003", "Hull": "2006", "Derby": "2009"},
        ),
        ("Rick Holm joined Leeds in 2003 and Hull in 2006.", {"Leeds": "2003", "Hull": "2006"}),
        ("Rick Holm joined Leeds and Hull in 2003.", {"Leeds": "2003", "Hull": "2003"}),
    ],
)
def test_each_stage_of_a_career_has_its_own_date(text: str, dates: dict[str, str]) -> None:
    claims = read(text, "signedFor")
    assert {one.object.label.split()[0]: one.date for one in claims} == dates


def test_each_stage_of_a_career_has_its_own_period() -> None:
    text = "Rick Holm managed Leeds from 2003 to 2005, Hull from 2006 to 2008 and Derby for a year."
    periods = {one.object.label: (one.from_, one.until, one.duration) for one in read(text)}
    assert periods == {
        "Leeds United": ("2003", "2005", None),
        "Hull City": ("2006", "2008", None),
        "Derby County": (None, None, "P1Y"),
    }


def test_the_months_of_a_list_are_of_the_year_that_is_told_of() -> None:
    text = "Everton sacked two coaches in 2020: Rick Holm in January and Al Moss in August."
    assert {one.subject.label: one.date for one in read(text, "sackedBy")} == {
        "Rick Holm": "2020-01",
        "Al Moss": "2020-08",
    }


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Striker Dan Perrow went to Everton in 2020, Rick Holm to Leeds in 2021 and Ben Cole to Hull a year later.",
            {"Dan Perrow": "2020", "Rick Holm": "2021", "Ben Cole": "2022"},
        ),
        (
            "Striker Dan Perrow went to Everton in 2020, Rick Holm to Leeds a year later and Ben Cole to Hull.",
            {"Dan Perrow": "2020", "Rick Holm": "2021", "Ben Cole": None},
        ),
        (
            "Striker Dan Perrow went to Everton, Rick Holm to Leeds and Ben Cole to Hull in 2021.",
            {"Dan Perrow": "2021", "Rick Holm": "2021", "Ben Cole": "2021"},
        ),
    ],
)
def test_each_of_a_list_whose_verb_stands_once_has_the_time_that_stands_with_him(
    text: str, dates: dict[str, str | None]
) -> None:
    found = read(text, date="2024-05-02")
    assert {one.subject.label: one.date for one in found if one.relation == "signedFor"} == dates


def test_years_in_brackets_belong_to_the_club_before_them() -> None:
    text = "Striker Dan Perrow played for Hull (2004-07), Burnley (2007-10) and Wycombe."
    found = read(text, date="2024-05-02")
    assert {one.object.label: (one.from_, one.until) for one in found} == {
        "Hull City": ("2004", "2007"),
        "Burnley": ("2007", "2010"),
        "Wycombe Wanderers": (None, None),
    }


@pytest.mark.parametrize(
    ("text", "relation", "date"),
    [
        ("Everton signed Dan Perrow from Leeds this summer for £20m.", "signedFor", "2025"),
        ("Dan Perrow, who joined Everton this summer, is out for a month.", "signedFor", "2025"),
        ("Everton have won five games since they sacked Rick Holm this summer.", "sackedBy", "2025"),
        ("Dan Perrow has scored twice since his move from Leeds to Everton this summer.", "signedFor", "2025"),
        ("Dan Perrow has decided to leave Everton this summer.", "departedFrom", "2026"),
        ("Dan Perrow is leaving Everton this summer.", "departedFrom", "2026"),
    ],
)
def test_what_came_about_this_summer_was_the_last_one(text: str, relation: str, date: str) -> None:
    assert claim(text, relation, "2026-02-20").date == date


@pytest.mark.parametrize(
    ("text", "relation", "date"),
    [
        ("Rick Holm's impending exit from Everton was announced in January.", "departedFrom", None),
        ("Everton announced on Monday the forthcoming appointment of Rick Holm as manager.", "appointedBy", None),
        ("Everton confirmed on Thursday the impending departure of Dan Perrow.", "departedFrom", None),
        ("Rick Holm's impending departure from Everton in June is sad.", "departedFrom", "2026-06"),
        ("Everton announced the impending departure of Dan Perrow in the summer.", "departedFrom", "2026"),
    ],
)
def test_the_day_of_the_news_is_not_that_of_what_is_to_come(text: str, relation: str, date: str | None) -> None:
    assert claim(text, relation, "2026-02-20").date == date


def test_who_is_about_to_move_is_still_where_he_comes_from() -> None:
    text = "Dan Perrow's upcoming move from Leeds to Everton was confirmed on Friday."
    assert claim(text, "playedFor", "2026-02-20").status == "current"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It was only last May that Everton dismissed Rick Holm.", "2025-05"),
        ("It was in March 2019 that Rick Holm, once of Leeds, was sacked by Everton.", "2019-03"),
        ("It was his goal in 2019 that Everton remembered when they sacked Rick Holm.", None),
    ],
)
def test_a_date_in_front_of_that_is_of_what_happened_then(text: str, date: str | None) -> None:
    assert {one.date for one in read(text, "sackedBy", date="2026-02-20")} == {date}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It is 18 months since Everton sacked Rick Holm.", "2024-08"),
        ("It has been two years since Everton sacked Rick Holm.", "2024"),
        ("He has waited two years since Everton sacked Rick Holm.", None),
        ("It is nearly two years since Everton sacked Rick Holm.", None),
    ],
)
def test_how_long_since_tells_when(text: str, date: str | None) -> None:
    assert {one.date for one in read(text, "sackedBy", date="2026-02-20")} == {date}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Rick Holm takes over from Al Moss at Everton.", "2026-02"),
        ("Rick Holm will take over from Al Moss at Everton.", None),
        ("Rick Holm took over from Al Moss at Everton.", None),
    ],
)
def test_what_the_present_tells_of_an_event_is_news(text: str, date: str | None) -> None:
    assert {one.date for one in read(text, "succeeded", date="2026-02-20")} == {date}
