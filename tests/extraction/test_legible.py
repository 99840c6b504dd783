"""What nobody sees in a text changes nothing that is read from it, and quotes are of the text as it was given."""

import pytest
from reading import read

from graph.articles.article import Article
from graph.extraction import Extractor

_TEXT = (
    "Leeds United have signed the 22-year-old striker Dan Perrow from Everton for £4 million. Leeds boss Rick Holm's "
    "first signing will leave the field to nobody, said the official."
)


def _told(text: str) -> list[tuple[str, str, str, str | None]]:
    article, claims = Article.of(text), read(text)
    for claim in claims:
        for start, end in filter(None, (claim.subject.mention, claim.object.mention)):
            assert article.text[start:end].strip()
    return [(one.subject.label, one.relation, one.object.label, one.status) for one in claims]


@pytest.mark.parametrize(
    ("seen", "given"),
    [
        (" ", "\u00a0"),
        (" ", "\u202f"),
        ("e", "e\u00ad"),
        (" ", " \u200b"),
        ("n", "\u2060n\u200d"),
        ("-", "\u2011"),
        ("'", "\u00b4"),
        ("'", "`"),
        ("fi", "\ufb01"),
        ("ffi", "\ufb03"),
        (". ", ".\u2028"),
        (". ", ".\x0c"),
    ],
    ids=ascii,
)
def test_odd_characters_change_no_claim(seen: str, given: str) -> None:
    assert seen in _TEXT
    assert len(_told(_TEXT)) >= 5
    assert _told(_TEXT.replace(seen, given)) == _told(_TEXT)


def test_a_quote_keeps_what_nobody_sees() -> None:
    (claim,) = read("Dan Per\u00adrow has joined Leeds\u00a0Uni\u00adted\u200b.")
    assert claim.evidence.quote == "Dan Per\u00adrow has joined Leeds\u00a0Uni\u00adted"
    assert (claim.subject.label, claim.object.label) == ("Dan Perrow", "Leeds United")
    assert claim.subject.mention == (0, 11)


def test_an_article_is_given_back_as_it_came() -> None:
    article = Article.of("Dan Per\u00adrow has joined Leeds\u00a0United.")
    assert [one for one, _ in Extractor().extract_many([article])] == [article]


@pytest.mark.parametrize(
    "text",
    [
        "🚨 Everton sign Rick Holm from Leeds!",
        "Everton sign Rick Holm 🔥🔥 from Leeds.",
        "Everton  sign Rick  Holm from Leeds.",
        "🇫🇷✅ Everton sign Rick Holm from Leeds.",
    ],
)
def test_pictures_and_wide_gaps_are_passed_over(text: str) -> None:
    assert {one[:3] for one in _told(text)} >= {
        ("Rick Holm", "signedFor", "Everton"),
        ("Rick Holm", "departedFrom", "Leeds United"),
    }


@pytest.mark.parametrize("group", ["Under-21", "Under 21", "under 21", "U-21", "U21"])
def test_an_age_group_is_one_however_it_is_written(group: str) -> None:
    told = _told(f"The Scotland {group} midfielder Dan Perrow joined Leeds.")
    assert ("Dan Perrow", "playedFor", "Scotland Under-21", "current") in told
    assert ("Dan Perrow", "playedFor", "England Under-21", "current") in _told(
        f"Dan Perrow plays for the England {group}s."
    )


def test_what_is_under_a_number_is_no_age_group() -> None:
    assert _told("Dan Perrow scored for England in under 21 minutes.") == [
        ("Dan Perrow", "playedFor", "England", "current")
    ]
