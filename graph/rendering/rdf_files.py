"""The whole store as RDF: every syntax that others read, and RDF 1.2 with named reifiers.

Formats that know graphs (TriG, N-Quads, JSON-LD) keep them; the others hold the union of all graphs, each triple once.
All are written in an order that depends on nothing but what the store holds.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse, serialize

from ..errors import UsageError
from ..rdf.vocabulary import PREFIXES, term
from .jsonld import json_ld

RDF_SUFFIXES = {
    "turtle": ".ttl",
    "trig": ".trig",
    "nquads": ".nq",
    "ntriples": ".nt",
    "rdfxml": ".rdf",
    "jsonld": ".jsonld",
    "turtle12": ".ttl",
}
_REIFIES = NamedNode(PREFIXES["rdf"] + "reifies")


def write_rdf(nquads: Iterable[bytes], format_name: str, path: Path | BinaryIO) -> None:
    """Write quads, given as lines of N-Quads in their order, in a format of `RDF_SUFFIXES`.

    Raises UsageError for a format that is none of these.
    """
    writers: dict[str, Callable[[Iterable[bytes]], Iterator[bytes]]] = {
        "nquads": iter,
        "trig": _trig,
        "turtle": lambda lines: _triples(lines, RdfFormat.TURTLE),
        "ntriples": lambda lines: _triples(lines, RdfFormat.N_TRIPLES),
        "rdfxml": lambda lines: _triples(lines, RdfFormat.RDF_XML),
        "jsonld": lambda lines: json_ld(_quads(lines)),
        "turtle12": _reified,
    }
    if format_name not in writers:
        raise UsageError(f"--format: one of {', '.join(RDF_SUFFIXES)}, not '{format_name}'.")
    chunks = writers[format_name](nquads)
    if isinstance(path, Path):
        with path.open("wb") as file:
            file.writelines(chunks)
    else:
        path.writelines(chunks)


def _quads(lines: Iterable[bytes]) -> Iterator[Quad]:
    for quad in parse(b"".join(lines), format=RdfFormat.N_QUADS):
        assert isinstance(quad, Quad)
        yield quad


def _trig(lines: Iterable[bytes]) -> Iterator[bytes]:
    yield serialize(_quads(lines), format=RdfFormat.TRIG, prefixes=PREFIXES) or b""


def _triples(lines: Iterable[bytes], format_: RdfFormat) -> Iterator[bytes]:
    prefixes = None if format_ == RdfFormat.N_TRIPLES else PREFIXES
    yield serialize(_sorted({quad.triple for quad in _quads(lines)}), format=format_, prefixes=prefixes) or b""


def _sorted(triples: Iterable[Triple]) -> list[Triple]:
    return sorted(triples, key=str)


def _reified(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Give the union of all graphs, each claim the reifier of the triple that it states."""
    triples = {quad.triple for quad in _quads(lines)}
    triples |= set(reifications(triples))
    yield serialize(_sorted(triples), format=RdfFormat.TURTLE, prefixes=PREFIXES) or b""


def reifications(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Give, for every claim, `<claim> rdf:reifies <<( subject relation object )>>`."""
    wanted = {term("tl:subject"): 0, term("tl:relation"): 1, term("tl:object"): 2}
    found: dict[NamedNode, list[NamedNode | None]] = {}
    for triple in triples:
        place = wanted.get(triple.predicate)
        if place is not None and isinstance(triple.subject, NamedNode) and isinstance(triple.object, NamedNode):
            found.setdefault(triple.subject, [None, None, None])[place] = triple.object
    for claim, (subject, relation, object_) in found.items():
        if subject and relation and object_:
            yield Triple(claim, _REIFIES, Triple(subject, relation, object_))
