"""What a text is read to tell, as the tests of extraction ask for it.

All of it is read by the one extractor that `extract` keeps. A test file whose texts share a day says so once:

    told = partial(reading.told, date="2024-05-05")
"""

from collections.abc import Iterable

from graph.articles.article import Article
from graph.extraction import Claim, extract
from graph.extraction.claim import Participant

FEBRUARY = "2026-02-20"


def read(text: str, *relations: str, of: str | None = None, date: str | None = None) -> list[Claim]:
    """The claims of a text, every quote in its place.

    `relations`: those of these relations alone, `of`: those about this subject alone; `date`: when it was published.
    """
    article = Article.of(text, date=date)
    claims = extract(article)
    for one in claims:
        assert article.text[one.evidence.start : one.evidence.end] == one.evidence.quote, one
    return [one for one in claims if (not relations or one.relation in relations) and of in (None, one.subject.label)]


def rows(
    text: str,
    *relations: str,
    parts: str = "subject relation object",
    of: str | None = None,
    date: str | None = None,
) -> set[tuple[str | None, ...]]:
    """What a text tells, a tuple of `parts` for each claim: ("Rick Holm", "managed", "Everton")."""
    claims = read(text, *relations, of=of, date=date)
    return {tuple(_part(claim, part) for part in parts.split()) for claim in claims}


def told(text: str, *relations: str, more: str = "", date: str | None = None) -> set[str]:
    """What a text tells, a line for each claim: "Rick Holm managed Everton".

    `more`: further parts of a claim, left out where it has none: `more="status date"` for "... former 2006".
    """
    found = rows(text, *relations, parts=f"subject relation object {more}", date=date)
    return {" ".join(part for part in row if part) for row in found}


def noted(text: str, notes: str, date: str | None = None) -> set[str]:
    """What a text tells, with the `notes` on each claim in brackets: "Rick Holm managed Everton (former, rumoured)".

    `notes`: parts of a claim, left out where it has none and where it is "confirmed"; `at` and `attributed_to` stand
    as "at Everton", "by the BBC".
    """
    before = {"at": "at ", "attributed_to": "by "}
    found = set()
    for row in rows(text, parts=f"subject relation object {notes}", date=date):
        more = [
            before.get(note, "") + part
            for note, part in zip(notes.split(), row[3:], strict=True)
            if part not in (None, "confirmed")
        ]
        found.add(" ".join(map(str, row[:3])) + (f" ({', '.join(more)})" if more else ""))
    return found


def told_with_certainty(text: str) -> set[str]:
    """What a text of February 2026 tells: "Rick Holm managed Everton confirmed"."""
    return told(text, more="certainty", date=FEBRUARY)


def told_with_status(text: str) -> set[str]:
    """What a text of February 2026 tells: "Rick Holm playedFor Everton (former)", "... (rumoured)"."""
    return noted(text, "status certainty", FEBRUARY)


def by_subject(claims: Iterable[Claim]) -> dict[str, set[str]]:
    """With whom or what the claims join each of those whom they are about."""
    found: dict[str, set[str]] = {}
    for one in claims:
        found.setdefault(one.subject.label, set()).add(one.object.label)
    return found


def named(text: str) -> set[str]:
    """The people and teams of which a text of February 2026 tells something."""
    return {end.label for one in read(text, date=FEBRUARY) for end in (one.subject, one.object)}


def _part(claim: Claim, part: str) -> str | None:
    found: Participant | str | None = getattr(claim, part)
    return found.label if isinstance(found, Participant) else found
