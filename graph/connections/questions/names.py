"""Names in questions: whole names, surnames and nicknames of what the graph holds, misspelt ones too."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest

from rapidfuzz import process
from rapidfuzz.distance import OSA

from ...identity.gazetteer import fold, load_gazetteer
from ...rdf.rows import EntityRow

MOST_WORDS = 5
_LEAST_LIKENESS = 0.72
_PROMINENT = 3.0
_SLOT = {"Person": "person", "Club": "club", "NationalTeam": "club", "Outlet": "outlet", "Source": "outlet"}


@dataclass(frozen=True, slots=True)
class Match:
    """A name that was found: the entities that bear it, the most prominent first, and how alike it is (1 is exact)."""

    entities: tuple[EntityRow, ...]
    likeness: float
    name: str
    doubtful: bool = False

    @property
    def entity(self) -> EntityRow:
        """The bearer that is meant."""
        return self.entities[0]


def slot_of(entity: EntityRow) -> str | None:
    """Return the slot that an entity fills: person, club, outlet, or None."""
    return _SLOT.get(entity.type)


@dataclass(slots=True)
class NameIndex:
    """Names to entities.  `weight` says how prominent each entity is, for surnames that several people bear."""

    weight: dict[str, float] = field(default_factory=dict)
    _names: dict[str, dict[str, EntityRow]] = field(default_factory=dict)
    _whole: set[str] = field(default_factory=set)
    _keys: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, entities: Iterable[EntityRow], weight: dict[str, float]) -> "NameIndex":
        """Return the index of entities, with the gazetteer's names for those that stand in it."""
        index = cls(weight)
        gazetteer = load_gazetteer()
        for entity in entities:
            if slot_of(entity) is None:
                continue
            names = {entity.label, *entity.alt_labels}
            entry = gazetteer.by_iri(entity.iri)
            if entry:
                names |= {entry.name, *entry.aliases, *entry.nicknames, *entry.ambiguous_nicknames}
            for name in names:
                index._add(name, entity)
        index._keys = sorted(index._names)
        return index

    def _add(self, name: str, entity: EntityRow) -> None:
        words = fold(name).split()
        if words and words[0] == "the" and len(words) > 1:
            words = words[1:]
        if not words or len(words) > MOST_WORDS:
            return
        self._whole.add(" ".join(words))
        starts = range(len(words)) if entity.type == "Person" else (0,)
        for start in starts:
            self._names.setdefault(" ".join(words[start:]), {})[entity.iri] = entity

    def exact(self, words: Sequence[str]) -> Match | None:
        """Return what bears exactly this folded name, or None."""
        key = " ".join(words)
        bearers = self._names.get(key)
        return self._match(bearers, 1.0, key) if bearers else None

    def like(self, words: Sequence[str]) -> Match | None:
        """Return what bears the name most like this one, if it is like enough and not as like another."""
        wanted = " ".join(words)
        close = process.extract(
            wanted, self._keys, scorer=OSA.normalized_similarity, score_cutoff=_LEAST_LIKENESS, limit=6
        )
        close = [hit for hit in close if _near(wanted, hit[0])]
        if not close:
            return None
        best = close[0][1]
        bearers: dict[str, EntityRow] = {}
        for key, likeness, _ in close:
            if best - likeness <= 0.02:
                bearers.update(self._names[key])
        return self._match(bearers, best, close[0][0])

    def suggest(self, words: Sequence[str]) -> list[str]:
        """Return the labels of what is called most like this, best first."""
        hits = process.extract(" ".join(words), self._keys, scorer=OSA.normalized_similarity, score_cutoff=0.7, limit=4)
        labels = [entity.label for key, _, _ in hits for entity in self._names[key].values()]
        return list(dict.fromkeys(labels))[:3]

    def best_known(self, count: int) -> list[EntityRow]:
        """Return for each slot so many of the best known, those first; only such as are meant by their names."""
        entities = {entity.iri: entity for bearers in self._names.values() for entity in bearers.values()}
        found = []
        for slot in dict.fromkeys(_SLOT.values()):
            some = (entity for entity in entities.values() if slot_of(entity) == slot)
            best = nsmallest(4 * count, some, key=lambda entity: (-self._weight(entity), entity.iri))
            found += [entity for entity in best if self._is_meant(entity)][:count]
        return found

    def _is_meant(self, entity: EntityRow) -> bool:
        words = fold(entity.label).split()
        match = self.exact(words[1:] if words[:1] == ["the"] else words)
        return match is not None and match.entity.iri == entity.iri and not match.doubtful

    def _match(self, bearers: dict[str, EntityRow], likeness: float, name: str) -> Match:
        ordered = sorted(bearers.values(), key=lambda e: (not self._is_whole(name, e), -self._weight(e), e.iri))
        doubtful = False
        if len(ordered) > 1 and self._is_whole(name, ordered[0]) == self._is_whole(name, ordered[1]):
            doubtful = self._weight(ordered[0]) < _PROMINENT * self._weight(ordered[1])
        return Match(tuple(ordered), likeness, name, doubtful)

    def _is_whole(self, name: str, entity: EntityRow) -> bool:
        return name in {fold(other) for other in (entity.label, *entity.alt_labels)}

    def _weight(self, entity: EntityRow) -> float:
        return self.weight.get(entity.iri, 0.0) + 0.5


def _near(wanted: str, name: str) -> bool:
    """Whether a name may be a misspelling of another: few letters differ, fewer in short names."""
    shortest = min(len(wanted), len(name))
    if shortest <= 3 or len(wanted.split()) != len(name.split()):
        return False
    most = 1 if shortest <= 6 else 2 if shortest <= 11 else 4
    if wanted[0] != name[0] and most == 1:
        return False
    pairs = zip(wanted.split(), name.split(), strict=True)
    return OSA.distance(wanted, name) <= most and all(_near_word(*pair) for pair in pairs)


def _near_word(wanted: str, name: str) -> bool:
    shortest = min(len(wanted), len(name))
    most = 0 if shortest <= 2 else 1 if shortest <= 4 else 2 if shortest <= 6 else 3
    return OSA.distance(wanted, name) <= most
