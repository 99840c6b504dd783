"""Spells put together from claims: bounds, lengths, two spells at one club, and what is derived from two of them."""

from datetime import date

from small_graph import Story

from graph.connections.derived import derive_ties
from graph.connections.spells import Spell, spells_of


def spells(story: Story, role: str | None = None) -> list[Spell]:
    found = spells_of(story.claims, lambda id_: story.articles[id_].date)
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
