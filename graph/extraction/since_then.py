"""Who came to a club years ago and is no longer there: "joined T in 2014 and retired in 2019" tells that he played."""

import re
from collections.abc import Sequence
from dataclasses import replace

from .dates import Clock
from .document import Sentence
from .drafts import FIRM, Draft
from .lexicon import Lexicon
from .usage import is_infinitive
from .words import any_word

_YEARS_AGO, _LONG_AGO, _SURE_ENOUGH = 2, 8, 0.7
_SOON = 2
_SPENT = re.compile(
    rf"(?<!\bhas )(?<!\bhave )(?<!['’]s )\b{any_word('spent_there')} "
    rf"(?:[a-z0-9-]+ ){{1,3}}?{any_word('terms_of_years')}\b"
)
_ELSEWHERE = re.compile(rf"\b{any_word('gone_to')} (?=[A-ZÀ-Þ])")


def long_since(drafts: list[Draft], lexicon: Lexicon, clock: Clock, sentences: Sequence[Sentence]) -> list[Draft]:
    """Return what goes without saying of events of years ago: who joined a club in 2014 has played for it.

    Unless something else is told of him there, that he did not play, or the club is in doubt.  He may be there still,
    if it was not long ago and nothing tells that he went, or if what is told of him next is of that club.
    """
    if clock.year is None:
        return []
    told = {one.pair for one in drafts if lexicon.relations[one.relation].state}
    found: list[Draft] = []
    for draft in drafts:
        state = lexicon.relations[draft.relation].long_since
        if state is None or not draft.date or draft.certainty not in FIRM or draft.pair in told:
            continue
        guessed = draft.how.get("team", "").startswith("context") or draft.precision < _SURE_ENOUGH
        if guessed or draft.wording.future or is_infinitive(draft.predicate):
            continue  # "had agreed to join T"
        ago = clock.year - int(draft.date[:4])
        if ago >= _YEARS_AGO and _is_over(draft, drafts, _said_of_him(draft, sentences), lexicon, ago):
            told.add(draft.pair)
            found.append(
                replace(
                    draft,
                    relation=state,
                    frame=f"entailed-{draft.relation}",
                    precision=draft.precision * 0.97,
                    status="former",
                    date=None,
                    readings=1,
                )
            )
    return found


def _said_of_him(come: Draft, sentences: Sequence[Sentence]) -> str:
    """What a text says of somebody behind where it tells that he came, as long as it goes on of him."""
    names = {word for name in come.subject.entity.names for word in name.split()}
    at = come.sentence.index + 1
    word = come.predicate
    said = [come.sentence.text[word.idx + len(word.text) :]]
    for one in sentences[at : at + _SOON]:
        first = re.match(r"[\w’'-]+", one.text)
        if first is None or (first[0].lower() not in ("he", "she") and first[0] not in names):
            break
        said.append(one.text)
    return " ".join(said)


def _is_over(come: Draft, drafts: list[Draft], said: str, lexicon: Lexicon, years: int) -> bool:
    """Whether somebody who came to a club and played there has gone since."""
    if lexicon.is_said("never_played", f"{come.sentence.text} {said}"):
        return False
    if _has_gone(come, drafts, lexicon) or lexicon.is_said("gone_since", said):
        return True
    if _SPENT.search(said) or _ELSEWHERE.search(said):
        return True
    return years >= _LONG_AGO and not lexicon.is_said("there_since", said)


def _has_gone(come: Draft, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether it is told that somebody who came to a club left it, or came to another later, or is at another."""
    for one in drafts:
        if one.subject.entity is not come.subject.entity or one.certainty not in FIRM:
            continue
        relation = lexicon.relations[one.relation]
        if one.object.entity is come.object.entity:
            if relation.ends:
                return True
        elif (relation.begins and (one.date or "") > (come.date or "")) or (relation.state and one.status == "current"):
            return True
    return False
