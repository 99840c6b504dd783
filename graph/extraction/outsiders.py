"""What those foretell who have no say: "former T striker X reckons that Y will join U" is a rumour."""

import dataclasses
from collections.abc import Iterable, Iterator

from .document import Document, LocalEntity
from .drafts import FIRM, Draft
from .lexicon import Lexicon
from .role_words import ABOVE, MANAGING, MONEYED, PLAYING
from .words import word_list

_OUTSIDERS = word_list("outsiders")
_ON_THE_SPOT = PLAYING | MANAGING | ABOVE | MONEYED
_FORMER = "former "


def without_prophecies(document: Document, drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, each that only an outsider foretells as a rumour: that somebody will come, go or stay."""
    drafts = list(drafts)
    if not any(one.wording.future and one.wording.attributed_to for one in drafts):
        return drafts
    outside = {one.label: one for one in document.people if _is_outsider(one)}
    return [one for draft in drafts for one in _weighed(draft, outside, lexicon)]


def _is_outsider(person: LocalEntity) -> bool:
    """Whether somebody only talks about football, or is called what he was: "pundit X", "former T striker X"."""
    told = person.roles & _OUTSIDERS or any(one.startswith(_FORMER) for one in person.roles)
    return bool(told) and not person.roles & _ON_THE_SPOT


def _weighed(draft: Draft, outside: dict[str, LocalEntity], lexicon: Lexicon) -> Iterator[Draft]:
    spec, teller = lexicon.relations[draft.relation], outside.get(draft.wording.attributed_to or "")
    moves = spec.begins or spec.ends or spec.keeps
    if teller is None or teller is draft.subject.entity or not moves or not draft.wording.future:
        yield draft
        return
    if draft.certainty not in FIRM:
        yield draft
        return
    relation = spec.instead.get("rumoured", draft.relation)
    if relation:
        yield dataclasses.replace(draft, relation=relation, certainty="rumoured")
