"""Why somebody left a club: what the sentences that tell it add, where they add a reason."""

import re
from functools import lru_cache

from ...rdf.rows import ClaimRow
from ..evidence import Books, sentence_around
from ..phrases import list_of, the
from ..timelines import sentence_of
from .lookups import fill, one_or_many
from .nearby import sentence_rows
from .parsing import Understood
from .rows import Found
from .templates import load_templates

_MOST_TOLD = 3
_TIME = (
    r"(?:just |only |barely |almost |nearly |about |around |less than |more than )*\w+(?: and a half)? "
    r"(?:day|week|month|year|season|spell)s?\b(?! (?:of|without)\b)"
)
# Between the words of a claim and the reason: no other clause, only a day, a post, "two days".
_BETWEEN = r"(?: (?:on|in|last|this|at|by|as|from) [\w ]{1,30}?)?(?: \w+ (?:hour|day|week)s?)?"


def why_left(books: Books, asked: Understood) -> Found:
    """Return that a person left a club, with what the sentences that tell it add of why, the newest first."""
    person, club, how = asked.entity("person"), asked.arguments.get("club"), asked.kind.answers["person"]
    at = asked.entity("club") if club else None
    claims = reversed(books.claims(subject=person.iri, object=at.iri if at else None))
    told = [row for row in claims if row.relation in how.relations]
    firm = [row for row in told if row.certainty in ("confirmed", "reported")]
    if not firm:
        rumours = [row for row in told if row.certainty == "rumoured"]
        words = fill(how.nothing, {"person": person.label, "it": f" {the(at.label)}" if at else ""})
        only = " There is only a rumour of it." if rumours else ""
        return Found(words + only, tuple(sentence_rows(books, rumours)))
    meant = {name for concept, names in how.narrows.items() if concept in asked.concepts for name in names}
    clubs = {row.object for row in firm if row.relation in meant}
    firm = [row for row in firm if row.object in clubs or not clubs]
    reasons: dict[str, dict[str, None]] = {}
    for row in firm:
        reason = reason_in(*_sentence(books, row))
        reasons.setdefault(sentence_of(books, row), {}).update({f"“{reason}”": None} if reason else {})
    given = [(words.removesuffix("."), list(some)) for words, some in reasons.items() if some][:_MOST_TOLD]
    rows = sorted(sentence_rows(books, firm), key=lambda row: not reasons[row.label])
    if not given:
        return Found(fill(how.past or "", {}, rows[0].label.removesuffix(".")), tuple(rows))
    parts = [fill(one_or_many(how.says, len(some)), {"reasons": list_of(some)}, words) for words, some in given]
    return Found(" ".join(parts), tuple(rows))


def _sentence(books: Books, row: ClaimRow) -> tuple[str, int, int]:
    """Return the sentence around a claim's words, and where they begin and end in it."""
    article = books.article(row.article_id)
    sentence, start = sentence_around(article.text if article else "", row.start, row.end, row.quote)
    return sentence, start, start + len(" ".join(row.quote.split()))


def reason_in(sentence: str, start: int, end: int) -> str:
    """Return the words of a sentence that tell a reason for what `sentence[start:end]` says; nothing without any.

    >>> reason_in("Northtown sacked Ann on Monday after six defeats in a row, they said.", 0, 20)
    'after six defeats in a row'
    >>> reason_in("Because of six defeats, Northtown sacked Ann.", 24, 44)
    'Because of six defeats'
    >>> reason_in("Northtown sacked Ann after two years and hired Bob because he was free.", 0, 20)
    ''
    """
    behind, before = _patterns()
    found, front = behind.match(sentence, end), before.match(sentence)
    if not found and front and front.end() == start:
        found = front
    return found["reason"] if found else ""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns for a reason behind the words of a claim, and before them."""
    templates = load_templates()
    sure, other = (
        "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
        for words in (templates.reasons, templates.reasons_or_times)
    )
    reason = rf"(?P<reason>(?:(?:{sure})|(?:{other})(?! {_TIME})) [^,;:.!?()–—]{{4,160}})"
    return re.compile(rf"{_BETWEEN},? {reason}", re.IGNORECASE), re.compile(rf"{reason}, ", re.IGNORECASE)
