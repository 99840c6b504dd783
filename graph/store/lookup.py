"""Look-ups in an Oxigraph store by index, with IRIs and literals as strings: stored data has no blank nodes."""

import re
from collections.abc import Iterator
from typing import cast

from pyoxigraph import Literal, NamedNode, Quad, Store

from ..rdf.vocabulary import term


def quads_of(store: Store, subject: str, graph: str | None = None) -> Iterator[Quad]:
    """Return the quads with that subject, of one graph or of all."""
    return store.quads_for_pattern(NamedNode(subject), None, None, NamedNode(graph) if graph else None)


def graph_quads(store: Store, graph: str) -> Iterator[Quad]:
    """Return the quads of a graph."""
    return store.quads_for_pattern(None, None, None, NamedNode(graph))


def values_of(store: Store, subject: str, graph: str) -> dict[str, list[str]]:
    """Return what a graph says of something: its values by property."""
    found: dict[str, list[str]] = {}
    for quad in quads_of(store, subject, graph):
        found.setdefault(quad.predicate.value, []).append(cast("NamedNode | Literal", quad.object).value)
    return found


def value(store: Store, subject: str, predicate: str, graph: str | None = None) -> str | None:
    """Return the value of a property, by its prefixed name; None where there is none."""
    quads = store.quads_for_pattern(NamedNode(subject), term(predicate), None, NamedNode(graph) if graph else None)
    found = next(iter(quads), None)
    return cast("NamedNode | Literal", found.object).value if found else None


def subjects(
    store: Store, predicate: str, object_: str | Literal, graph: str | None = None
) -> Iterator[tuple[str, str]]:
    """Return what has a property with that value (a string is an IRI): pairs of the subject and its graph."""
    wanted = NamedNode(object_) if isinstance(object_, str) else object_
    for quad in store.quads_for_pattern(None, term(predicate), wanted, NamedNode(graph) if graph else None):
        yield cast(NamedNode, quad.subject).value, cast(NamedNode, quad.graph_name).value


def looks_like(name: str) -> str:
    """Return a pattern for a folded name, in which letters that may bear a mark stand for any letter.

    >>> looks_like("muller")
    'm[^ ][^ ][^ ][^ ]r'
    """
    return "[^a-z0-9]+".join(re.sub("[aeiouyclnsz]", "[^ ]", word) for word in name.split())
