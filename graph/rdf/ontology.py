"""The ontology as code sees it: relations with their domains and ranges, read from `ontology/football.ttl`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from ..errors import DataFileError
from ..resources import folder
from .vocabulary import ONTOLOGY_IRI, PREFIXES, local_name

KINDS = ("State", "Event", "Tie")
_PHRASES = {"phrase": None, "currentPhrase": "current", "formerPhrase": "former", "futurePhrase": "future"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A relation that claims state.

    `kind`: "State", "Event" or "Tie" (between two people).  `domain`, `range`: names of classes.
    `inverse`, `inverse_label`: the property that reads it backwards, and how that is called.
    `supers`: relations that it implies.  `has_status`: whether its claims say current, former or future.
    `fact_from`: the least certainty of a claim that makes it a fact.
    `theme`: the family it belongs to ("leaving"), by which pages colour and group relations.
    `phrases`: status (None where it has none) to the words between subject and object: {"former": "played for"}.
    """

    name: str
    kind: str
    label: str
    comment: str
    domain: str
    range: str
    inverse: str | None
    inverse_label: str
    symmetric: bool
    supers: tuple[str, ...]
    has_status: bool
    phrases: Mapping[str | None, str]
    fact_from: str = "reported"
    theme: str = "other"

    def phrase(self, status: str | None = None) -> str:
        """Return the words that say it of something with that status ("is to play for").

        >>> load_ontology().relations["managed"].phrase("current")
        'manages'
        """
        return self.phrases.get(status) or self.phrases.get("former") or self.phrases.get(None) or self.label


@dataclass(frozen=True, slots=True)
class Ontology:
    """Relations, classes and their super-classes.

    `ranks`: certainty to its order.  `derived`: relation and status to what a claim of it implies besides.

    >>> ontology = load_ontology()
    >>> ontology.fits("Club", "Team"), ontology.fits("Person", "Team")
    (True, False)
    """

    relations: Mapping[str, Relation]
    supers: Mapping[str, tuple[str, ...]]
    ranks: Mapping[str, int]
    derived: Mapping[tuple[str, str], tuple[str, ...]]
    terms: frozenset[str]

    def implied(self, relation: str, status: str | None) -> tuple[str, ...]:
        """Return the relation, all that it is a kind of, and all that it implies with that status, each once.

        >>> load_ontology().implied("teammateOf", "former")
        ('teammateOf', 'formerTeammateOf')
        """
        found = [relation, *self.derived.get((relation, status or ""), ())]
        for name in found:
            if name in self.relations:
                found.extend(parent for parent in self.relations[name].supers if parent not in found)
        return tuple(found)

    def is_fact(self, relation: str, certainty: str, status: str | None) -> bool:
        """Whether a claim with that certainty and status makes the relation a plain fact.

        >>> ontology = load_ontology()
        >>> ontology.is_fact("linkedWith", "rumoured", None), ontology.is_fact("managed", "rumoured", None)
        (True, False)
        """
        return status != "future" and self.ranks[certainty] >= self.ranks[self.relations[relation].fact_from]

    def fits(self, type_: str, wanted: str) -> bool:
        """Whether a thing of class `type_` is also of class `wanted`."""
        return type_ == wanted or wanted in self.supers.get(type_, ())

    def most_specific(self, types: set[str]) -> str | None:
        """Return the class of those given that none of the others is a kind of."""
        known = sorted(t for t in types if t in self.supers)
        return next((t for t in known if not any(t in self.supers[u] for u in known if u != t)), None)


def load_ontology(path: Path | None = None) -> Ontology:
    """Read the ontology; from `ontology/football.ttl` where no path is given.

    Raises DataFileError where the file is no Turtle, or a relation lacks its label, domain or range.
    """
    return _load(path or _shipped())


@lru_cache(maxsize=1)
def _shipped() -> Path:
    return folder("ontology") / "football.ttl"


@lru_cache(maxsize=8)
def _load(path: Path) -> Ontology:
    out: dict[str, dict[str, list[NamedNode | Literal]]] = {}
    try:
        for triple in parse(path=path, format=RdfFormat.TURTLE):
            if isinstance(triple.subject, NamedNode) and isinstance(triple.object, NamedNode | Literal):
                out.setdefault(triple.subject.value, {}).setdefault(triple.predicate.value, []).append(triple.object)
    except (SyntaxError, OSError) as error:
        raise DataFileError(f"{path}: {error}") from None
    things = {local_name(iri): values for iri, values in out.items() if iri.startswith(ONTOLOGY_IRI)}
    relations = {
        name: _relation(name, values, things, path)
        for name, values in sorted(things.items())
        if any(kind in _locals(values, "rdf:type") for kind in KINDS)
    }
    classes = {name for name, values in things.items() if f"{_OWL}Class" in _iris(values, "rdf:type")}
    ranks = {
        name.casefold(): int(values[ONTOLOGY_IRI + "rank"][0].value)
        for name, values in things.items()
        if ONTOLOGY_IRI + "rank" in values
    }
    return Ontology(
        relations=MappingProxyType(relations),
        supers=MappingProxyType({name: _closure(name, things) for name in sorted(classes)}),
        ranks=MappingProxyType(ranks),
        derived=MappingProxyType(_derived(things)),
        terms=frozenset(things),
    )


_OWL = "http://www.w3.org/2002/07/owl#"
_Values = Mapping[str, list[NamedNode | Literal]]


def _iris(values: _Values, name: str) -> list[str]:
    prefix, _, local = name.partition(":")
    return [value.value for value in values.get(PREFIXES[prefix] + local, ())]


def _locals(values: _Values, name: str) -> list[str]:
    return sorted(local_name(iri) for iri in _iris(values, name) if iri.startswith(ONTOLOGY_IRI))


def _closure(name: str, things: Mapping[str, _Values]) -> tuple[str, ...]:
    found: list[str] = []
    todo = [name]
    while todo:
        for parent in _locals(things.get(todo.pop(), {}), "rdfs:subClassOf"):
            if parent not in found:
                found.append(parent)
                todo.append(parent)
    return tuple(sorted(found))


def _derived(things: Mapping[str, _Values]) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for name, values in sorted(things.items()):
        for status in _locals(values, "tl:derivedWhen"):
            for parent in _locals(values, "rdfs:subPropertyOf"):
                found[parent, status.casefold()] = (*found.get((parent, status.casefold()), ()), name)
    return found


def _relation(name: str, values: _Values, things: Mapping[str, _Values], path: Path) -> Relation:
    label, comment = _iris(values, "rdfs:label"), _iris(values, "rdfs:comment")
    domain, range_ = _locals(values, "rdfs:domain"), _locals(values, "rdfs:range")
    if not (label and comment and len(domain) == 1 and len(range_) == 1):
        raise DataFileError(f"{path}: the relation tl:{name} needs a label, a comment, one domain and one range")
    inverse = next(
        (n for n, v in things.items() if ONTOLOGY_IRI + name in [i.value for i in v.get(_OWL + "inverseOf", ())]), None
    )
    types = _iris(values, "rdf:type")
    symmetric = f"{_OWL}SymmetricProperty" in types
    phrases = {
        status: values[ONTOLOGY_IRI + phrase][0].value
        for phrase, status in _PHRASES.items()
        if ONTOLOGY_IRI + phrase in values
    }
    return Relation(
        name=name,
        kind=next(kind for kind in KINDS if ONTOLOGY_IRI + kind in types),
        label=label[0],
        comment=comment[0],
        domain=domain[0],
        range=range_[0],
        inverse=inverse,
        inverse_label=_iris(things[inverse], "rdfs:label")[0] if inverse else label[0],
        symmetric=symmetric,
        supers=tuple(_locals(values, "rdfs:subPropertyOf")),
        has_status="current" in phrases,
        phrases=MappingProxyType(phrases),
        fact_from=next((name.casefold() for name in _locals(values, "tl:factFrom")), "reported"),
        theme=next((theme.value for theme in values.get(ONTOLOGY_IRI + "theme", ())), "other"),
    )
