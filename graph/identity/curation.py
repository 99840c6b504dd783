"""Curators' decisions: what one is, which make sense together, and their form as lines of JSON.

Decisions speak of *mentions* (an article and the key of a name record in it), never of IRIs, so they survive another
reading of the articles and a rebuilding of the graph.  They are a person's acts: who decided, why and on which day is
what the curator says; the clock is not read.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..errors import CurationError
from .decisions import Decisions, Mention

KINDS = ("merge", "split", "rename", "alias", "reject")
_FIELDS = frozenset({"id", "kind", "first", "second", "name", "claim", "by", "why", "on"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision of a curator.

    `kind`: "merge" (the mentions of both sides are one entity), "split" (each side is one, and they are two), "rename"
    and "alias" (the entity of `first` has the `name`), "reject" (the `claim`, an IRI, is wrong).
    `by`, `why`, `on`: who, why and when, as the curator gave them; empty where not given.
    """

    kind: str
    first: tuple[Mention, ...] = ()
    second: tuple[Mention, ...] = ()
    name: str = ""
    claim: str = ""
    by: str = ""
    why: str = ""
    on: str = ""

    @property
    def id(self) -> str:
        """What it is known by: a hash of what was decided, not of who decided it."""
        parts = [self.kind, sorted(self.first), sorted(self.second), self.name, self.claim]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:12]

    @property
    def mentions(self) -> frozenset[Mention]:
        """Every mention that it names."""
        return frozenset((*self.first, *self.second))

    def to_json(self) -> dict[str, Any]:
        """Return the decision as a JSON object."""
        record: dict[str, Any] = {"id": self.id, "kind": self.kind}
        for side in ("first", "second"):
            if getattr(self, side):
                record[side] = [list(mention) for mention in sorted(getattr(self, side))]
        for field in ("name", "claim", "by", "why", "on"):
            if getattr(self, field):
                record[field] = getattr(self, field)
        return record

    @classmethod
    def from_json(cls, record: Any) -> "Decision":
        """Return the decision that a JSON object holds.

        Raises CurationError where it holds none.

        >>> Decision.from_json({"kind": "reject", "claim": "https://w3id.org/touchline/id/claim/1"}).kind
        'reject'
        """
        if not isinstance(record, Mapping):
            raise CurationError("a decision is a JSON object")
        unknown = sorted(set(record) - _FIELDS)
        if unknown:
            raise CurationError(f"unknown field '{unknown[0]}'; the fields are {', '.join(sorted(_FIELDS))}")
        words = {field: record.get(field, "") for field in ("kind", "name", "claim", "by", "why", "on")}
        for field, value in words.items():
            if not isinstance(value, str):
                raise CurationError(f"'{field}' must be text")
        decision = cls(first=_mentions(record, "first"), second=_mentions(record, "second"), **words)
        decision.check()
        return decision

    def check(self) -> None:
        """Raise CurationError where the decision makes no sense by itself."""
        if self.kind not in KINDS:
            raise CurationError(f"unknown kind '{self.kind}'; it is one of {', '.join(KINDS)}")
        if self.on and not _is_day(self.on):
            raise CurationError(f"'{self.on}' is no day; write it as 2026-02-20")
        if self.kind == "reject":
            if ":" not in self.claim or re.search(r'[\s<>"{}|\\^`]', self.claim):
                raise CurationError("a rejection needs the IRI of a claim")
            return
        if not self.first:
            raise CurationError(f"a {self.kind} needs mentions")
        if self.kind in ("rename", "alias"):
            if not self.name.strip():
                raise CurationError(f"{'an' if self.kind == 'alias' else 'a'} {self.kind} needs a name")
            if any(entry_of(mention) for mention in self.first):
                raise CurationError(
                    "it is in the gazetteer, which says what it is called: add the name there, in gazetteer.csv of the "
                    "store's folder or a file that TOUCHLINE_GAZETTEER names; `touchline gazetteer check FILE` reads it"
                )
            return
        self._check_sides()

    def _check_sides(self) -> None:
        if not self.second:
            raise CurationError(f"a {self.kind} needs mentions on both sides")
        common = sorted(set(self.first) & set(self.second))
        if common:
            raise CurationError(f"the mention {_told(common[0])} stands on both sides")
        types = sorted({type_of(mention) for mention in self.mentions})
        if len(types) > 1:
            raise CurationError(f"a {types[0]} and a {types[1]} are never one entity: this {self.kind} is refused")
        entries = sorted({entry_of(mention) for mention in self.mentions} - {""})
        if self.kind == "merge" and len(entries) > 1:
            raise CurationError(f"both are in the gazetteer ({', '.join(entries)}): correct the gazetteer instead")


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except ValueError:
        return False


def type_of(mention: Mention) -> str:
    """Return the type of entity that a mention is of.

    >>> type_of(("a1", "Person|Arne Slot"))
    'Person'
    """
    return mention[1].partition("|")[0]


def entry_of(mention: Mention) -> str:
    """Return the IRI of the gazetteer's entry that a mention is of, or nothing."""
    rest = mention[1].partition("|")[2]
    return rest if "://" in rest else ""


def _mentions(record: Mapping[str, Any], side: str) -> tuple[Mention, ...]:
    found = record.get(side, [])
    if not isinstance(found, list):
        raise CurationError(f"'{side}' must be a list of mentions, each an article and a record key")
    for mention in found:
        pair = isinstance(mention, list) and len(mention) == 2 and all(isinstance(part, str) for part in mention)
        if not pair or "|" not in mention[1] or not mention[0]:
            raise CurationError(f'a mention is ["article", "Type|name"], not {json.dumps(mention)}')
    return tuple(sorted({(mention[0], mention[1]) for mention in found}))


def _told(mention: Mention) -> str:
    return f"'{mention[1].partition('|')[2]}' of article '{mention[0]}'"


def add_decision(known: Sequence[Decision], new: Decision) -> list[Decision]:
    """Return the decisions with a new one behind them.

    Raises CurationError where it makes no sense, or not together with those there are: the same again, a merge of what
    is merged already (a cycle), a merge of what was split, a split of what was merged.
    """
    new.check()
    if any(new.id == decision.id for decision in known):
        raise CurationError(f"this was decided already ({new.id})")
    if new.kind == "merge":
        groups = _merged(known)
        first, second = ({groups.get(mention, mention) for mention in side} for side in (new.first, new.second))
        if first & second:
            raise CurationError("the two are one already by earlier merges: this one would close a cycle")
        for split in (decision for decision in known if decision.kind == "split"):
            if _split_by(split, new.mentions, groups):
                raise CurationError(f"they were split by decision {split.id}: undo that first")
    if new.kind == "split":
        groups = _merged(known)
        first, second = ({groups.get(mention, mention) for mention in side} for side in (new.first, new.second))
        if first & second:
            raise CurationError("some of the two were merged by earlier decisions: undo those first")
    return [*known, new]


def _merged(decisions: Iterable[Decision]) -> dict[Mention, Mention]:
    """Return for each mention that decisions put together with others the smallest of them."""
    leader: dict[Mention, Mention] = {}
    for group in _groups(decisions):
        leaders = {leader.get(mention, mention) for mention in group}
        least = min(leaders)
        for mention, old in list(leader.items()):
            if old in leaders:
                leader[mention] = least
        leader.update(dict.fromkeys(group, least))
    return leader


def _groups(decisions: Iterable[Decision]) -> Iterator[frozenset[Mention]]:
    for decision in decisions:
        if decision.kind == "merge":
            yield decision.mentions
        elif decision.kind == "split":
            yield frozenset(decision.first)
            yield frozenset(decision.second)


def _split_by(split: Decision, mentions: Iterable[Mention], groups: Mapping[Mention, Mention]) -> bool:
    touched = {groups.get(mention, mention) for mention in mentions}
    return all(touched & {groups.get(m, m) for m in side} for side in (split.first, split.second))


def decisions_of(decided: Iterable[Decision]) -> Decisions:
    """Return decisions, in their order, as the resolver takes them."""
    decided = list(decided)
    return Decisions(
        together=tuple(group for group in _groups(decided) if len(group) > 1),
        splits=tuple((frozenset(d.first), frozenset(d.second)) for d in decided if d.kind == "split"),
        names=tuple((frozenset(d.first), d.name) for d in decided if d.kind == "rename"),
        aliases=tuple((frozenset(d.first), d.name) for d in decided if d.kind == "alias"),
    )


def rejected_claims(decided: Iterable[Decision]) -> frozenset[str]:
    """Return the IRIs of the claims that decisions reject."""
    return frozenset(decision.claim for decision in decided if decision.kind == "reject")


def write_decisions(decided: Iterable[Decision]) -> str:
    """Return decisions as lines of JSON, in their order."""
    return "".join(json.dumps(decision.to_json(), ensure_ascii=False) + "\n" for decision in decided)


def read_decisions(path: Path, known: Sequence[Decision] = ()) -> list[Decision]:
    """Return the decisions of a file that `known` does not hold, in order.

    Raises CurationError, naming file and line, for the first line that holds no decision or one that makes no sense
    with those before it; nothing is taken then.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CurationError(f"{path}: cannot be read: {error}") from error
    decided, fresh = list(known), []
    ids = {decision.id for decision in known}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            decision = Decision.from_json(json.loads(line))
            if decision.id not in ids:
                decided = add_decision(decided, decision)
                fresh.append(decision)
        except json.JSONDecodeError as error:
            raise CurationError(f"{path}:{number}: no line of JSON: {error.msg}") from None
        except CurationError as error:
            raise CurationError(f"{path}:{number}: {error}") from None
    return fresh


def undo_decision(known: Sequence[Decision], id_: str) -> Decision:
    """Return the decision with that id, or whose id begins so.

    Raises CurationError where there is none, or several.
    """
    found = [decision for decision in known if decision.id.startswith(id_)] if id_ else []
    if len(found) != 1:
        told = f"{len(found)} decisions begin so" if found else "there is no such decision"
        raise CurationError(f"'{id_}': {told}; `touchline curation list` shows them")
    return found[0]
