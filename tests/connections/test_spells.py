"""Spells put together from claims: bounds, lengths, two spells at one club, and what is derived from two of them."""

from dataclasses import replace
from datetime import date

import pytest
from small_graph import Story

from graph.connections.derived import derive_ties
from graph.connections.spells import Spell, spells_of


def spells(story: Story, role: str | None = None, now: date | None = None) -> list[Spell]:
    found = spells_of(story.claims, lambda id_: story.articles[id_].date, now=now)
    return [spell for spell in found if role in (None, spell.role)]


def test_appointment_dismissal_and_length_are_one_spell_with_the_claims_of_each_bound() -> None:
    story = Story()
    story.article("may", "2025-05-26")
    story.article("january", "2026-01-13")
    appointed = story.claim("may", "Ann", "appointedBy", "Northtown", date="2025-05")
    sacked = story.claim("january", "Ann", "sackedBy", "Northtown", date="2026-01-12")
    story.claim("january", "Ann", "managed", "Northtown", status="former", duration="P7M")
    (spell,) = spells(story)
    assert (spell.role, spell.words()) == ("managed", "May 2025 – 12 January 2026")
    assert spell.start.claims == (appointed,)
    assert spell.end
    assert spell.end.claims == (sacked,)
    assert len(spell.claims) == 3


def test_a_length_gives_the_bound_that_no_claim_gives() -> None:
    story = Story()
    story.article("a", "2026-01-13")
    story.claim("a", "Ann", "sackedBy", "Northtown", date="2026-01-12")
    story.claim("a", "Ann", "managed", "Northtown", status="former", duration="P7M")
    (spell,) = spells(story)
    assert spell.start.worked_out
    assert spell.start.earliest
    assert spell.start.latest
    assert spell.start.earliest < date(2025, 6, 12) < spell.start.latest


def test_two_spells_at_one_club_stay_two() -> None:
    story = Story()
    story.article("a", "2025-05-13")
    story.claim("a", "Ann", "managed", "Northtown", status="former", from_="2013", until="2015")
    story.claim("a", "Ann", "managed", "Northtown", status="current", from_="2021")
    assert [spell.words() for spell in spells(story)] == ["2013 – 2015", "since 2021"]


def test_a_dismissal_between_two_appointments_ends_the_first() -> None:
    story = Story()
    story.article("a", "2020-01-01")
    for date_, relation in (("2012-06", "appointedBy"), ("2014-04", "sackedBy"), ("2017-11", "appointedBy")):
        story.claim("a", "Ann", relation, "Northtown", date=date_)
    assert [spell.words() for spell in spells(story)] == ["June 2012 – April 2014", "since November 2017"]


def test_denied_and_rumoured_claims_make_no_spell() -> None:
    story = Story()
    story.article("a", "2020-01-01")
    story.claim("a", "Ann", "managed", "Northtown", "rumoured", status="future")
    story.claim("a", "Ann", "playedFor", "Northtown", "denied", status="former")
    assert spells(story) == []


def test_reports_of_one_event_are_one_bound() -> None:
    story = Story()
    story.article("a", "2025-06-01")
    story.article("b", "2025-06-02")
    story.claim("a", "Ann", "appointedBy", "Northtown", date="2025-05")
    story.claim("b", "Ann", "appointedBy", "Northtown", date="2025-05-25")
    (spell,) = spells(story)
    assert (spell.start.earliest, spell.start.latest) == (date(2025, 5, 25), date(2025, 5, 25))
    assert len(spell.start.claims) == 2


def test_nothing_is_derived_without_a_sure_overlap() -> None:
    story = Story()
    story.article("a", "2020-01-01")
    story.claim("a", "Ann", "playedFor", "Northtown", status="former")
    story.claim("a", "Bob", "playedFor", "Northtown", status="former")
    ann, bob = ([s for s in spells(story) if s.person.endswith(name)] for name in ("ann", "bob"))
    assert derive_ties(ann, bob) == []


def test_nobody_is_derived_to_have_followed_whom_a_third_followed() -> None:
    story = Story()
    story.article("a", "2024-06-01")
    for name, start, end in (
        ("Ann", "2020-01", "2023-12-20"),
        ("Bob", "2023-12-28", "2024-01-30"),
        ("Cy", "2024-02", ""),
    ):
        story.claim("a", name, "appointedBy", "Northtown", date=start)
        if end:
            story.claim("a", name, "sackedBy", "Northtown", date=end)
    by = {name: [s for s in spells(story) if s.person.endswith(name.lower())] for name in ("Ann", "Bob", "Cy")}
    everybody = spells(story)
    assert [tie.relation for tie in derive_ties(by["Bob"], by["Ann"], everybody)] == ["succeeded"]
    assert derive_ties(by["Cy"], by["Ann"], everybody) == []


def test_leaving_a_club_is_no_managing_of_it() -> None:
    story = Story()
    story.article("a", "2024-06-01")
    story.claim("a", "Ann", "departedFrom", "Northtown", date="2024-05")
    assert spells(story) == []
    story.claim("a", "Ann", "managed", "Northtown", status="former")
    assert [(spell.role, spell.words()) for spell in spells(story)] == [("managed", "until May 2024")]


def test_managing_told_by_the_very_words_of_a_departure_is_no_managing() -> None:
    story = Story()
    story.article("a", "2024-06-01")
    left = story.claim("a", "Ann", "departedFrom", "Northtown")
    managed = story.claim("a", "Ann", "managed", "Northtown", status="former")
    for quote, roles in (("Ann joined from Northtown", []), ("the coach Ann left Northtown", ["managed"])):
        rows = [replace(left, quote=quote), replace(managed, quote=quote)]
        assert [spell.role for spell in spells_of(rows, lambda _: "2024-06-01")] == roles


@pytest.mark.parametrize(
    ("quote", "role"),
    [
        ("Northtown hired Ann from Southmere as the new sporting director", "sportingDirectorOf"),
        ("Ann was appointed assistant manager", "assistantAt"),
        ("the sporting director hired Ann", "managed"),
    ],
)
def test_an_appointment_is_to_the_office_that_the_sentence_names(quote: str, role: str) -> None:
    story = Story()
    story.article("a", "2024-06-01")
    row = replace(story.claim("a", "Ann", "appointedBy", "Northtown"), quote=quote, subject_words="Ann")
    assert [spell.role for spell in spells_of([row], lambda _: "2024-06-01")] == [role]


def test_an_appointment_that_is_yet_to_come_makes_no_spell() -> None:
    story = Story()
    story.article("a", "2024-06-01")
    story.claim("a", "Ann", "managed", "Northtown", status="future")
    story.claim("a", "Ann", "appointedBy", "Northtown")
    assert spells(story) == []


def test_an_appointment_of_a_former_player_is_no_playing_spell() -> None:
    story = Story()
    story.article("a", "2026-02-21")
    story.claim("a", "Ann", "playedFor", "Northtown", status="former")
    story.claim("a", "Ann", "appointedBy", "Northtown", date="2026-02")
    story.claim("a", "Ann", "signedFor", "Northtown", date="2026-02")
    found = {spell.role: spell.words() for spell in spells(story)}
    assert found == {"managed": "since February 2026", "playedFor": "until 21 February 2026 or before"}


def test_a_players_years_are_not_those_of_the_manager() -> None:
    story = Story()
    story.article("a", "2020-01-01")
    row = story.claim("a", "Ann", "managed", "Northtown", status="former", from_="2009", until="2014")
    row = replace(row, quote="Bob played there from 2009 to 2014, first under Ann", subject_words="Ann")
    (spell,) = spells_of([row], lambda _: "2020-01-01")
    assert spell.words() == "until 1 January 2020 or before"


def test_an_end_without_a_date_does_not_shorten_an_appointment_to_days() -> None:
    story = Story()
    story.article("a", "2025-05-13")
    story.article("b", "2025-05-26")
    story.claim("a", "Ann", "departedFrom", "Northtown")
    story.claim("b", "Ann", "departedFrom", "Northtown")
    story.claim("b", "Ann", "appointedBy", "Northtown", date="2025-05")
    assert [spell.words() for spell in spells(story)] == ["until 13 May 2025 or before"]


def test_an_end_told_with_a_new_appointment_is_of_an_earlier_time() -> None:
    story = Story()
    story.article("a", "2025-09-19")
    story.claim("a", "Ann", "appointedBy", "Northtown", date="2025-09-18")
    story.claim("a", "Ann", "managed", "Northtown", status="current")
    story.claim("a", "Ann", "resignedFrom", "Northtown")
    assert [spell.words() for spell in spells(story)] == ["since 18 September 2025"]


def test_a_contract_that_has_not_run_out_ends_no_spell() -> None:
    story = Story()
    story.article("a", "2025-06-27")
    row = story.claim("a", "Ann", "managed", "Northtown", status="current", until="2028")
    story.claim("a", "Ann", "appointedBy", "Northtown", date="2025-06")
    (spell,) = spells(story, now=date(2026, 2, 1))
    assert (spell.words(), spell.end, spell.ended) == ("since June 2025 (meant to last until 2028)", None, False)
    assert spell.holds(date(2026, 2, 1))
    story.claims[0] = replace(row, quote="Ann has taken charge of Northtown on a contract until 2028")
    (spell,) = spells(story, now=date(2026, 2, 1))
    assert spell.words() == "since June 2025 (contract until 2028)"
    data = spell.to_json()
    assert data["planned_end"]["latest"] == "2028-12-31"
    assert data["end"] is None
    (over,) = spells(story, now=date(2029, 2, 1))
    assert (over.words(), over.ended) == ("June 2025 – 2028", True)


def test_a_dismissal_ends_a_spell_before_its_contract_does() -> None:
    story = Story.told(
        {"a": "2025-06-27", "b": "2026-01-13"},
        """
        a: Ann managed Northtown, current, from=2025-06, until=2028
        b: Ann sackedBy Northtown, date=2026-01-12
        """,
    )
    (spell,) = spells(story, "managed", date(2026, 2, 1))
    assert (spell.words(), spell.planned, spell.holds(date(2026, 2, 1))) == ("June 2025 – 12 January 2026", None, False)


def test_whoever_is_said_to_hold_on_after_the_agreed_end_holds_on() -> None:
    story = Story()
    story.article("a", "2020-06-27")
    story.article("b", "2025-12-01")
    story.claim("a", "Ann", "managed", "Northtown", status="current", from_="2020", until="2023")
    story.claim("b", "Ann", "managed", "Northtown", status="current")
    (spell,) = spells(story, now=date(2026, 2, 1))
    assert (spell.words(), spell.ended) == ("since 2020", False)


def test_a_time_that_ended_after_the_day_asked_for_still_holds_on_it() -> None:
    story = Story()
    story.article("a", "2025-05-13")
    story.claim("a", "Ann", "managed", "Northtown", status="former", from_="2009", until="2014")
    assert spells(story, now=date(2010, 5, 1))[0].holds(date(2010, 5, 1))
    assert not spells(story, now=date(2020, 5, 1))[0].holds(date(2020, 5, 1))


@pytest.mark.parametrize(
    ("said", "words"),
    [(("2026-02-20",), "known in February 2026"), (("2024-03-30", "2026-02-20"), "since March 2024 or before")],
)
def test_what_is_only_known_to_hold_is_not_told_as_one_month(said: tuple[str, ...], words: str) -> None:
    story = Story()
    for day in said:
        story.article(day, day)
        story.claim(day, "Ann", "ownerOf", "Northtown", status="current")
    assert [spell.words() for spell in spells(story)] == [words]


def test_an_end_that_is_only_a_latest_day_is_told_as_one() -> None:
    story = Story()
    story.article("a", "2023-05-08")
    story.claim("a", "Ann", "managed", "Northtown", status="former", from_="1986")
    assert [spell.words() for spell in spells(story)] == ["1986 – 8 May 2023 or before"]


def test_bounds_that_are_both_the_latest_days_are_one_latest_day() -> None:
    story = Story()
    story.article("a", "2023-05-08")
    story.article("b", "2025-09-19")
    story.claim("a", "Ann", "appointedBy", "Northtown")
    story.claim("b", "Ann", "managed", "Northtown", status="former")
    assert [spell.words() for spell in spells(story)] == ["until 19 September 2025 or before"]


def test_a_bound_that_was_worked_out_roughly_is_told_roughly() -> None:
    story = Story()
    story.article("a", "2024-01-13")
    story.claim("a", "Ann", "managed", "Northtown", status="former", duration="P2Y", until="2023")
    assert [spell.words() for spell in spells(story)] == ["about 2021 – 2023"]


def test_what_began_long_ago_and_nobody_says_to_hold_is_told_from_its_beginning() -> None:
    story = Story()
    story.article("a", "2025-09-02")
    story.claim("a", "Ann", "signedFor", "Northtown", date="2022")
    assert [spell.words() for spell in spells(story, now=date(2022, 12, 1))] == ["since 2022"]
    (spell,) = spells(story, now=date(2025, 9, 2))
    assert (spell.words(), spell.holds(date(2025, 9, 2))) == ("from 2022", False)
    story.claim("a", "Ann", "playedFor", "Northtown", status="current")
    assert [spell.words() for spell in spells(story, now=date(2025, 9, 2))] == ["since 2022"]


def test_as_of_a_day_nothing_is_told_that_only_the_date_of_a_later_article_bounds() -> None:
    story = Story()
    story.article("a", "2025-05-26")
    story.claim("a", "Ann", "managed", "Northtown", status="former", from_="2010")
    assert [spell.words() for spell in spells(story, now=date(2025, 6, 1))] == ["2010 – 26 May 2025 or before"]
    (spell,) = spells(story, now=date(2024, 6, 30))
    assert (spell.words(), spell.end, spell.ended, spell.holds(date(2024, 6, 30))) == ("from 2010", None, False, False)


def test_as_of_a_day_between_its_beginning_and_a_later_article_that_says_it_holds_a_spell_held() -> None:
    story = Story()
    story.article("a", "2026-02-20")
    story.claim("a", "Ann", "managed", "Northtown", status="current", from_="2010")
    story.claim("a", "Bob", "managed", "Northtown", status="current")
    (spell,) = [spell for spell in spells(story, now=date(2024, 6, 30)) if spell.start.latest]
    assert spell.words() == "since 2010"
    assert spell.holds(date(2024, 6, 30))
    assert spell.told(date(2024, 6, 30)) is None
    (other,) = [spell for spell in spells(story, now=date(2024, 6, 30)) if not spell.start.latest]
    assert other.held is None


def test_a_resignation_taken_back_ends_nothing() -> None:
    story = Story()
    story.article("a", "2026-02-20")
    story.claim("a", "Ann", "sportingDirectorOf", "Northtown", status="current")
    story.claim("a", "Ann", "resignedFrom", "Northtown", date="2026-02")
    (spell,) = spells(story, now=date(2026, 2, 21))
    assert (spell.ended, spell.holds(date(2026, 2, 21))) == (False, True)


def test_a_resignation_of_long_ago_ends_a_time_before_the_one_told_of() -> None:
    story = Story()
    story.article("a", "2026-02-20")
    story.claim("a", "Ann", "managed", "Northtown", status="current")
    story.claim("a", "Ann", "resignedFrom", "Northtown", date="2019-05")
    assert any(spell.ended for spell in spells(story, now=date(2026, 2, 21)))


def test_a_resignation_that_another_article_tells_of_ends_what_it_ends() -> None:
    story = Story()
    story.article("a", "2026-02-10")
    story.article("b", "2026-02-20")
    story.claim("a", "Ann", "sportingDirectorOf", "Northtown", status="current")
    story.claim("b", "Ann", "resignedFrom", "Northtown", date="2026-02-19")
    (spell,) = spells(story, now=date(2026, 2, 21))
    assert spell.ended
