"""Curators' decisions as quads, and back."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad

from ..identity.curation import Decision, decisions_of, rejected_claims
from ..identity.decisions import Decisions
from .dates import date_literal
from .reading import by_subject, need
from .vocabulary import Names, term

_CLASSES = {
    "merge": "tl:Merge",
    "split": "tl:Split",
    "rename": "tl:Rename",
    "alias": "tl:Alias",
    "reject": "tl:Rejection",
}


@dataclass(frozen=True, slots=True)
class Curation:
    """All decisions of a graph: those on identity, and the claims (IRIs) that were rejected."""

    decisions: Decisions = field(default_factory=Decisions)
    rejected: frozenset[str] = frozenset()


def read_curation(quads: Iterable[Quad]) -> Curation:
    """Return the decisions that the curation graph holds, as identity takes them."""
    decided = [decision for _, decision in read_decided(quads)]
    return Curation(decisions_of(decided), rejected_claims(decided))


def read_decided(quads: Iterable[Quad]) -> list[tuple[int, Decision]]:
    """Return the decisions that the curation graph holds, each with its place, in order."""
    found = [values for values in by_subject(quads).values() if term("tl:asWritten").value in values]
    return in_order((need(values, "tl:order"), need(values, "tl:asWritten")) for values in found)


def in_order(written: Iterable[tuple[str, str]]) -> list[tuple[int, Decision]]:
    """Return decisions, given by their places and as lines of JSON, in order."""
    found = [(int(order), Decision.from_json(json.loads(text))) for order, text in written]
    return sorted(found, key=lambda item: (item[0], item[1].id))


def decision_quads(decision: Decision, order: int, names: Names) -> list[Quad]:
    """Return a decision as quads: for queries its parts, and whole as a line of JSON, from which it is read again."""
    node, graph = NamedNode(f"{names.base}decision/{decision.id}"), names.curation
    quads = [
        Quad(node, term("rdf:type"), term("tl:Decision"), graph),
        Quad(node, term("rdf:type"), term(_CLASSES[decision.kind]), graph),
        Quad(node, term("tl:order"), Literal(str(order), datatype=term("xsd:integer")), graph),
        Quad(node, term("tl:asWritten"), Literal(json.dumps(decision.to_json(), ensure_ascii=False)), graph),
    ]
    for name, value in (("tl:decidedBy", decision.by), ("tl:reason", decision.why), ("tl:newName", decision.name)):
        if value:
            quads.append(Quad(node, term(name), Literal(value), graph))
    if decision.on and (day := date_literal(decision.on)):
        quads.append(Quad(node, term("tl:decidedOn"), day, graph))
    if decision.claim:
        quads.append(Quad(node, term("tl:rejectedClaim"), NamedNode(decision.claim), graph))
    for side, mentions in (("tl:firstMention", decision.first), ("tl:secondMention", decision.second)):
        quads.extend(Quad(node, term(side), NamedNode(names.record(*mention)), graph) for mention in mentions)
    return quads


def decided_quads(decided: Sequence[tuple[int, Decision]], names: Names) -> list[Quad]:
    """Return decisions, each with its place, as quads."""
    return [quad for order, decision in decided for quad in decision_quads(decision, order, names)]
