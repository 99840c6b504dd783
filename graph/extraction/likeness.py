"""What somebody else did too, told in a clause without its verb: "X left T, as Y had done", "like Y, X joined T".

Parsers hang such clauses anywhere, so they are read along the words.  "X, like Y, has left T" and "X has left T, as
has Y" are `lists`: there the others do it together with the first.
"""

import dataclasses
import re
from collections.abc import Iterable, Iterator

from .document import Document
from .drafts import Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .lists import Entry, entry_at, more_people, rest_of
from .sequences import Item, items_of
from .usage import FINITE
from .wording import Wording

_UNITS = ("hour", "day", "week", "fortnight", "month", "year", "season")
_SPAN = rf"(?:[\w-]+ ){{1,4}}(?:{'|'.join(_UNITS)})s? after [A-ZÀ-Þ].*\b(?:also|too)\b"
_LIKENESS = re.compile(rf"\b(?:as|like)\b.* (?:did|had|has|have|does|was|were)\b|^[\"“]?Like |^{_SPAN}")
_SECOND, _TOO = re.compile(_SPAN), frozenset(("also", "too"))
_MARKS, _OPENING, _DONE = ("as", "like"), "like", "done"
_SHORT = frozenset(("did", "had", "has", "have", "does", "was", "were"))
_BEFORE_HIM, _QUOTES, _LEAST = (("before", "him"), ("before", "her")), ('"', "“", "``"), 6
_CLOSED = frozenset((".", ",", ";", "-", "in", "last", "two", "three", "four", "five", "a"))
_TIMES = frozenset(("earlier", "previously", "recently", "once", "this", "on", "at", "for", "after", "before", "when"))


def with_likeness(drafts: Iterable[Draft], document: Document, knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, with what they say of somebody said of whoever did it before, or does it like him."""
    drafts = list(drafts)
    told: dict[int, list[Draft]] = {}
    for draft in drafts:
        if _is_of_verb(draft, lexicon) and _LIKENESS.search(draft.sentence.text) is not None:
            told.setdefault(draft.sentence.index, []).append(draft)
    said = {(draft.relation, *draft.pair) for draft in drafts}
    added = []
    for group in told.values():
        sentence = group[0].sentence
        items = items_of(document, sentence)
        for draft in (*_done_before(group, items, knowledge, lexicon), *_alike(group, items, knowledge, lexicon)):
            if (draft.relation, *draft.pair) not in said:
                said.add((draft.relation, *draft.pair))
                added.append(draft)
    return drafts + added


def _is_of_verb(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a verb of the sentence says of the person what he does: no role phrase, nor names side by side."""
    spec = lexicon.relations[draft.relation]
    told = spec.event or spec.not_of_own or spec.ended
    framed = not draft.frame.startswith(("role-", "entailed-")) and "beside" not in draft.how.values()
    return bool(told and framed and draft.subject.sentence == draft.sentence.index)


def _done_before(group: list[Draft], items: list[Item], knowledge: Knowledge, lexicon: Lexicon) -> Iterator[Draft]:
    """What others did: "X may leave T like Y did", "X joined T, just as Y had done a year earlier"."""
    for n in range(2, len(items) - 2):
        if items[n].word not in _MARKS:
            continue
        other, after = entry_at(items, n + 1, people=True)
        if other is None or (items[n + 1].mention is not None and items[n + 1].mention is not other.mention):
            continue
        listed = rest_of(items, after, [other], items[-1].token, people=True)
        after = next(at for at, item in enumerate(items) if item is listed[-1].item) + 1
        if after + 1 >= len(items) or items[after].word not in _SHORT or not _ends(items, after + 1):
            continue
        before = [one for one in group if one.predicate.i < items[n].token.i]
        at = max((one.predicate.i for one in before), default=-1)
        acts = any(at < item.token.i < items[n].token.i and item.token.tag_ in FINITE for item in items)
        for draft in before if not acts else ():
            if draft.predicate.i != at or lexicon.relations[draft.relation].not_of_own:
                continue
            first = Entry(draft.subject, items[n])
            sure = dataclasses.replace(draft, certainty="confirmed", wording=Wording(), dated=False)
            yield from more_people([sure], [first, *listed], knowledge, lexicon)


def _ends(items: list[Item], at: int) -> bool:
    """Whether a clause without its verb ends at a place, but for when it was: "did in 2003", "had done"."""
    at += items[at].word == _DONE
    return at >= len(items) or items[at].word in _CLOSED | _TIMES or items[at].token.tag_ == "CD"


def _alike(group: list[Draft], items: list[Item], knowledge: Knowledge, lexicon: Lexicon) -> Iterator[Draft]:
    """Those whom a sentence that begins with them likens to somebody: "Like Y before him, X joined T from U".

    Or tells that somebody did so too: "Two days after Y, X has also signed for T".
    """
    start = int(bool(items) and items[0].word in _QUOTES)
    late = _SECOND.match(group[0].sentence.text) is not None
    if late:
        start = next((n for n, item in enumerate(items) if item.word == "after"), len(items))
    if len(items) < start + _LEAST or items[start].word != ("after" if late else _OPENING):
        return
    before, after = entry_at(items, start + 1, people=True)
    if before is None:
        return
    listed = rest_of(items, after, [before], items[-1].token, people=True)
    after = next(at for at, item in enumerate(items) if item is listed[-1].item) + 1
    after += 2 * (tuple(one.word for one in items[after : after + 2]) in _BEFORE_HIM)
    own, behind = entry_at(items, after + 1, people=True) if items[after : after + 1] else (None, after)
    if own is None or items[after].word != "," or behind >= len(items):
        return
    verb = next((item.token.i for item in items[behind:] if item.token.tag_ in FINITE), -1)
    second = next((item.token.i for item in items[behind:] if item.token.tag_ in FINITE and item.token.i > verb), None)
    if late and not any(item.word in _TOO and (second is None or item.token.i < second) for item in items[behind:]):
        return
    for draft in group:
        other = draft.predicate.i < verb or (second is not None and draft.predicate.i >= second)
        if draft.subject.start == own.mention.start and not other:
            same = dataclasses.replace(draft, dated=False)
            yield from more_people([same], [Entry(draft.subject, items[behind - 1]), *listed], knowledge, lexicon)
