"""Quads as JSON-LD with a compact context: short names, no repeated IRIs, numbers and dates typed once."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad

from ..rdf.vocabulary import DEFAULT_BASE
from ..rdf.vocabulary import PREFIXES as VOCABULARIES

PREFIXES = {**VOCABULARIES, "id": DEFAULT_BASE}
_RDF_TYPE = PREFIXES["rdf"] + "type"
_STRING = PREFIXES["xsd"] + "string"
_MIXED = "mixed"


def json_ld(quads: Iterable[Quad]) -> Iterator[bytes]:
    """Give the document in chunks: the context, then a graph object a line, its nodes and keys sorted."""
    graphs: dict[str, dict[str, dict[str, set[Any]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(set)))
    kinds: dict[str, str] = {}
    for quad in quads:
        graph = "" if isinstance(quad.graph_name, DefaultGraph) else _name(quad.graph_name)
        graphs[graph][_name(quad.subject)][quad.predicate.value].add(quad.object)
        kind = _kind(quad.object)
        kinds[quad.predicate.value] = kind if kinds.setdefault(quad.predicate.value, kind) == kind else _MIXED
    context = _Context(kinds)
    yield b'{"@context":' + _bytes(context.as_json()) + b',\n"@graph":[\n'
    nodes = ((name, graphs[name]) for name in sorted(graphs))
    for number, (name, subjects) in enumerate(nodes):
        yield b",\n" if number else b""
        inside = [context.node(subject, subjects[subject]) for subject in sorted(subjects)]
        if name:
            yield _bytes({"@id": context.short(name), "@graph": inside})
        else:
            yield b",\n".join(map(_bytes, inside))
    yield b"\n]}\n"


class _Context:
    """Short names for predicates, each with the type that all its values share."""

    def __init__(self, kinds: dict[str, str]) -> None:
        self.kinds = kinds
        self.terms: dict[str, str] = {}
        taken: set[str] = set(PREFIXES)
        for predicate in sorted(kinds, key=lambda iri: (not iri.startswith(PREFIXES["tl"]), iri)):
            prefixed = self.short(predicate)
            local = prefixed.rpartition(":")[2]
            usable = prefixed != predicate and local.isidentifier() and local not in taken and predicate != _RDF_TYPE
            self.terms[predicate] = local if usable else prefixed
            taken.add(self.terms[predicate])

    def as_json(self) -> dict[str, Any]:
        """Return the context."""
        made: dict[str, Any] = dict(PREFIXES)
        for predicate, name in self.terms.items():
            kind = self.kinds[predicate]
            if predicate == _RDF_TYPE or (name == self.short(predicate) and kind in (_MIXED, _STRING)):
                continue
            made[name] = {"@id": self.short(predicate)} | (
                {} if kind in (_MIXED, _STRING) else {"@type": self.short(kind)}
            )
        return made

    def node(self, subject: str, facts: dict[str, set[Any]]) -> dict[str, Any]:
        """Return a node object."""
        made: dict[str, Any] = {"@id": self.short(subject)}
        for predicate in sorted(facts):
            values = sorted(facts[predicate], key=str)
            if predicate == _RDF_TYPE and all(isinstance(value, NamedNode) for value in values):
                made["@type"] = _alone([self.short(value.value) for value in values])
            else:
                made[self.terms[predicate]] = _alone([self.value(predicate, value) for value in values])
        return made

    def value(self, predicate: str, value: Any) -> Any:
        """Return a value, bare where the context says its type."""
        kind = self.kinds[predicate] if predicate != _RDF_TYPE else _MIXED
        if not isinstance(value, Literal):
            return self.short(_name(value)) if kind == "@id" else {"@id": self.short(_name(value))}
        if kind == _kind(value) and not value.language:
            return value.value
        if value.language:
            return {"@value": value.value, "@language": value.language}
        if value.datatype.value == _STRING:
            return value.value
        return {"@value": value.value, "@type": self.short(value.datatype.value)}

    def short(self, iri: str) -> str:
        """Return an IRI as prefix and name where that is safe, else as it is."""
        for prefix, namespace in PREFIXES.items():
            rest = iri.removeprefix(namespace)
            if rest != iri and rest and not rest.startswith("//"):
                return f"{prefix}:{rest}"
        return iri


def _kind(value: Any) -> str:
    if not isinstance(value, Literal):
        return "@id"
    return _MIXED if value.language else value.datatype.value


def _name(node: Any) -> str:
    return f"_:{node.value}" if isinstance(node, BlankNode) else str(node.value)


def _alone(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
