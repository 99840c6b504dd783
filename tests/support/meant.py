"""Who and what is meant in a text, and what it tells, as the tests ask for it."""

from graph.articles.article import Article
from graph.extraction.document import Document
from graph.extraction.extractor import extract
from graph.extraction.pipeline import Reader

READER = Reader()


def read(text: str) -> Document:
    """The document of a text, every sentence parsed."""
    return READER.read(Article.of(text))


def meant(text: str, word: str, want: str, nth: int = -1) -> str | None:
    """The label of whom or what the `nth` token `word` stands for."""
    document = read(text)
    places = [
        (sentence, token) for sentence in document.parsed() for token in sentence.span or () if token.text == word
    ]
    sentence, token = places[nth]
    mention = document.mention_of(sentence, token, want)
    return mention.entity.label if mention else None


def told(text: str) -> set[tuple[str, str, str]]:
    """What a text tells, as subject, relation and object."""
    return {(one.subject.label, one.relation, one.object.label) for one in extract(Article.of(text))}


def told_with_certainty(text: str) -> set[str]:
    """What a text of February 2026 tells, a line each: "Rick Holm managed Everton confirmed"."""
    claims = extract(Article.of(text, date="2026-02-20"))
    return {f"{one.subject.label} {one.relation} {one.object.label} {one.certainty}" for one in claims}


def told_with_status(text: str) -> set[str]:
    """What a text of February 2026 tells, a line each: "Rick Holm playedFor Everton (former)", "... (rumoured)"."""
    claims = extract(Article.of(text, id="x", date="2026-02-20"))
    return {
        f"{one.subject.label} {one.relation} {one.object.label}"
        + "".join(f" ({told})" for told in (one.status, one.certainty) if told not in (None, "confirmed"))
        for one in claims
    }


def named(text: str) -> set[str]:
    """The people and teams of which a text of February 2026 tells something."""
    claims = extract(Article.of(text, date="2026-02-20"))
    return {end.label for one in claims for end in (one.subject, one.object)}
