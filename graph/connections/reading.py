"""What connections need of a graph: a protocol that the store's reader fulfils, and any in-memory double."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from ..rdf.rows import ArticleRow, ClaimHead, ClaimRow, Earlier, EntityRow


class GraphReader(Protocol):
    """Reads one state of a graph; everything here is answered from it."""

    @property
    def cache_folder(self) -> Path | None:
        """A folder that lives and dies with this state of the graph, or None where nothing may be kept."""

    def entities(self, type_: str = "Agent") -> Iterable[EntityRow]:
        """Every entity of a class: people, teams and organisations if none is named, "Source" for outlets."""

    def types(self) -> Mapping[str, str]:
        """The class of every person, team and organisation, by IRI."""

    def entity(self, iri: str) -> EntityRow | None:
        """The entity with that IRI, or None."""

    def resolve_name(self, name: str, types: tuple[str, ...] = (), pick: int | None = None) -> EntityRow:
        """The entity that a name or an IRI stands for.

        Raises UnknownNameError or AmbiguousNameError.
        """

    def claim_heads(self) -> Iterable[ClaimHead]:
        """What the network needs of every claim."""

    def heads_of(self, claims: Iterable[str]) -> Iterable[ClaimHead]:
        """What the network needs of the claims with those IRIs, as far as there are such."""

    def heads_between(self, pairs: Iterable[tuple[str, str]]) -> Iterable[ClaimHead]:
        """What the network needs of the claims with those subjects and objects."""

    def agents(self, iris: Iterable[str]) -> Iterable[EntityRow]:
        """The people, teams and organisations among the entities with those IRIs."""

    def earlier(self) -> Earlier | None:
        """What was kept of an earlier state of the graph, or None."""

    def claims(
        self,
        *,
        subject: str | None = None,
        object: str | None = None,
        relation: str | None = None,
        article: str | None = None,
    ) -> Iterable[ClaimRow]:
        """Every claim that fits all that is given."""

    def claims_between(
        self, one: str, other: str, ids: Sequence[str] = (), wordless: Collection[str] = ()
    ) -> Iterable[ClaimRow]:
        """Every claim about two entities; `ids` may tell what the IRIs of those end in that are wanted.

        Claims of the relations `wordless` may come without the words of their evidence.
        """

    def claims_about(self, iri: str) -> Iterable[ClaimRow]:
        """Every claim in which the entity is subject, object or `at`."""

    def article(self, id_or_iri: str) -> ArticleRow | None:
        """The article, or None."""

    def articles_naming(self, name: str) -> int:
        """How many articles hold a name, given without capitals and marks, and write it with capitals."""

    def newest_date(self) -> str | None:
        """The date of the newest article."""
