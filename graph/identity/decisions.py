"""What curators decided, in the form in which identity is worked out with it: over mentions, not over IRIs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from .gazetteer import fold
from .names import read_name
from .records import NameRecord, make_record

Mention = tuple[str, str]
"""A record's article and key."""


@dataclass(frozen=True)
class Decisions:
    """Decisions that bear on identity.

    `together`: sets of mentions that are one entity.  `splits`: pairs of sets of mentions that are two.
    `names`: preferred names and `aliases` further names, each of the entity that holds one of the mentions, the latest
    last.
    """

    together: tuple[frozenset[Mention], ...] = ()
    splits: tuple[tuple[frozenset[Mention], frozenset[Mention]], ...] = ()
    names: tuple[tuple[frozenset[Mention], str], ...] = ()
    aliases: tuple[tuple[frozenset[Mention], str], ...] = ()

    def speaks_of(self, mention: Mention) -> bool:
        """Whether a merge or split names the mention."""
        return mention in self._linked

    def splits_of(self, mention: Mention) -> bool:
        """Whether a split names the mention."""
        return any(mention in left or mention in right for left, right in self.splits)

    def partners(self, mention: Mention) -> frozenset[Mention]:
        """Return the mentions that any decision names together with this one: they are decided together."""
        return self._linked.get(mention, frozenset())

    def apart(self, one: Iterable[NameRecord], other: Iterable[NameRecord]) -> bool:
        """Whether a split keeps two sets of records apart."""
        if not self.splits:
            return False
        mine, theirs = ({(record.article, record.key) for record in records} for records in (one, other))
        return any((mine & left and theirs & right) or (mine & right and theirs & left) for left, right in self.splits)

    @cached_property
    def called(self) -> Mapping[Mention, tuple[str, ...]]:
        """The further names that curators gave, by each mention that a decision names."""
        found: dict[Mention, set[str]] = {}
        for group, name in self.aliases:
            for mention in group if read_name(name).words else ():
                found.setdefault(mention, set()).add(name)
        return {mention: tuple(sorted(names)) for mention, names in found.items()}

    def named(self, record: NameRecord) -> NameRecord:
        """Return a record as if its article used the names that curators gave as well.

        A club or another thing is found under them besides its own name; an entry of the gazetteer takes none.
        """
        given = self.called.get((record.article, record.key), ())
        if not given or record.iri:
            return record
        if record.type != "Person":
            further = {f"{record.type} {fold(name) or name}" for name in given}
            return replace(record, keys=tuple(dict.fromkeys((*record.keys, *sorted(further)))))
        if set(given) <= set(record.names):
            return record
        named = make_record(
            record.article, record.key, record.type, record.label, (*record.names, *given), record.iri, record.context
        )
        own = {f"called {fold(name)}" for name in given if not read_name(name).full}
        return replace(named, keys=tuple(sorted(own.union(named.keys))))

    @cached_property
    def _linked(self) -> dict[Mention, frozenset[Mention]]:
        groups = [*self.together, *(left | right for left, right in self.splits)]
        found: dict[Mention, frozenset[Mention]] = {}
        for group in groups:
            for mention in group:
                found[mention] = found.get(mention, frozenset()) | group
        return found
