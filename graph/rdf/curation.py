"""Curators' decisions as quads, and back."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pyoxigraph import Quad

from ..identity.decisions import Decisions


@dataclass(frozen=True, slots=True)
class Curation:
    """All decisions of a graph: those on identity, and the claims (IRIs) that were rejected."""

    decisions: Decisions = field(default_factory=Decisions)
    rejected: frozenset[str] = frozenset()


def read_curation(quads: Iterable[Quad]) -> Curation:
    """Return the decisions that the curation graph holds."""
    list(quads)
    return Curation()
