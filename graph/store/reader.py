"""The reading side of a store: entities, claims, edges and articles as rows, found by index."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import cast

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple, serialize

from ..errors import AmbiguousNameError, StoreError, UnknownNameError
from ..rdf.dates import bounds
from ..rdf.ontology import load_ontology
from ..rdf.rows import ArticleRow, ClaimHead, ClaimRow, Earlier, Edge, EntityRow
from ..rdf.vocabulary import WIKIDATA_ENTITY, Names, fold, local_name, term
from .backend import Backend, Checkpoint, rows
from .changes import Changes
from .direct import Claims
from .folder import BEFORE, CHANGES, StoreFolder
from .heads import Heads, claims_of, every_head, every_type
from .lookup import looks_like, subjects, values_of
from .rows import CLAIM_COLUMNS, CLAIM_PATTERN, Head, Quote, claim_order, claim_row, edges_of

_SUGGESTIONS = 3
_LEAST_LIKENESS = 70
_FEW = 20
_MANY = 2000
_KINDS = {"NationalTeam": "national team"}


class Reader:
    """Reads a graph.  Every method gives sorted, plain rows; what is not there gives none."""

    def __init__(self, backend: Backend, names: Names, checkpoint: str = "", cache_folder: Path | None = None) -> None:
        """Take what answers queries; `open_reader` makes one of a store.

        `cache_folder` is where what is worked out from the checkpoint may be kept: it goes when the checkpoint goes.
        """
        self.backend, self.names, self.checkpoint, self.cache_folder = backend, names, checkpoint, cache_folder

    def close(self) -> None:
        """Let go of the checkpoint."""
        self.__dict__.pop("_direct", None)  # it holds the store too
        self.backend.close()

    # Entities

    def entities(self, type_: str = "Agent") -> list[EntityRow]:
        """Return the entities of a class, by IRI: people, teams and organisations if none is named."""
        return self._entities(f"?e rdf:type {term('tl:' + type_)} .")

    def types(self) -> dict[str, str]:
        """Return the class of each person, team and organisation, by IRI."""
        if isinstance(self.backend, Checkpoint):
            return every_type(self.backend.store, self.names)
        return {row.iri: row.type for row in self.entities()}

    def entity(self, iri: str) -> EntityRow | None:
        """Return the entity with that IRI, or that a former IRI leads to now; None where there is none."""
        if isinstance(self.backend, Checkpoint):
            found = _entity_rows({iri: values_of(self.backend.store, iri, self.names.entities.value)})
        else:
            found = self._entities(f"VALUES ?e {{ {NamedNode(iri)} }}")
        if found:
            return found[0]
        leads = self._in_entities(f"{NamedNode(iri)} tl:redirectsTo ?to")
        target = next(self._rows(f"SELECT ?to WHERE {{ {leads} }}"), None)
        return self.entity(str(target[0])) if target else None

    def agents(self, iris: Iterable[str]) -> list[EntityRow]:
        """Return those of some people, teams and organisations that there are, by IRI."""
        agent, found = "?e rdf:type tl:Agent .", list[EntityRow]()
        for part in _parts(sorted(set(iris)), most=None):
            found += self._entities(f"VALUES ?e {{ {' '.join(str(NamedNode(iri)) for iri in part)} }} {agent}")
        return found

    def find(self, name: str) -> list[EntityRow]:
        """Return the entities that bear a name, whatever its case and diacritics, by IRI."""
        if not isinstance(self.backend, Checkpoint):
            return self._entities(f"?e rdf:type tl:Agent ; tl:foldedName {Literal(fold(name))} .")
        store, graph, agent = self.backend.store, self.names.entities.value, term("tl:Agent").value
        bearers = [iri for iri, _ in subjects(store, "tl:foldedName", Literal(fold(name)), graph)]
        told = {iri: values_of(store, iri, graph) for iri in bearers}
        return _entity_rows({iri: said for iri, said in told.items() if agent in said.get(term("rdf:type").value, ())})

    def suggest(self, name: str, limit: int = _SUGGESTIONS) -> list[str]:
        """Return the preferred names of the entities whose names are closest to one, best first.

        Names that hold every word of it ("Smith" of "Dean Smith") go before those that are spelt alike.
        """
        from rapidfuzz import fuzz, process

        query = f"SELECT ?n ?l WHERE {{ {self._in_entities('?e tl:foldedName ?n ; rdfs:label ?l')} }}"
        pairs = sorted({(str(folded), str(label)) for folded, label in self._rows(query)})
        hits = process.extract(
            fold(name), [folded for folded, _ in pairs], scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS, limit=20
        )
        hits.sort(key=lambda hit: (-hit[1], pairs[hit[2]]))
        words = set(fold(name).split())
        holding = [label for folded, label in pairs if words and words <= set(folded.split())]
        return list(dict.fromkeys([*holding, *(pairs[place][1] for _, _, place in hits)]))[:limit]

    def resolve_name(self, name: str, types: Collection[str] = (), pick: int | None = None) -> EntityRow:
        """Return the one entity that a person at the keyboard means by a name or an IRI (`<…>` or bare).

        `types` narrows it to classes ("Person", "Team"); `pick` chooses, from 1, among several bearers.  An entity
        whose preferred name it is goes before those of whom it is another name.  Raises UnknownNameError, with
        suggestions, and AmbiguousNameError, with the candidates.
        """
        iri = name.removeprefix("<").removesuffix(">")
        if "://" in iri:
            try:
                entity = self.entity(iri)
            except ValueError:
                entity = None
            if entity is None:
                raise UnknownNameError(name)
            return entity
        ontology = load_ontology()
        found = [e for e in self.find(name) if not types or any(ontology.fits(e.type, type_) for type_ in types)]
        preferred = [entity for entity in found if fold(entity.label) == fold(name)]
        found = preferred or found
        if not found:
            raise UnknownNameError(name, self.suggest(name))
        if len(found) == 1:
            return found[0]
        candidates = self._candidates(found)
        if pick is not None and 1 <= pick <= len(candidates):
            return candidates[pick - 1][0]
        raise AmbiguousNameError(name, [(entity.iri, line) for entity, line in candidates])

    def neighbours(self, iri: str) -> list[EntityRow]:
        """Return the entities that a claim relates to one, by IRI."""
        claims = self.claims_about(iri)
        others = {end for claim in claims for end in (claim.subject, claim.object, claim.at) if end} - {iri}
        return self.entities_of(others)

    def entities_of(self, iris: Iterable[str]) -> list[EntityRow]:
        """Return the entities with those IRIs, by IRI."""
        values = " ".join(str(NamedNode(iri)) for iri in sorted(set(iris)))
        return self._entities(f"VALUES ?e {{ {values} }}") if values else []

    # Claims

    def claims(
        self,
        subject: str | None = None,
        object: str | None = None,
        relation: str | None = None,
        article: str | None = None,
    ) -> list[ClaimRow]:
        """Return the claims with that subject, object (IRIs), relation ("sackedBy") and article (identity or IRI).

        Claims that a curator rejected are not among them.
        """
        if self._direct and subject and not article:
            return sorted(self._direct.rows(self._direct.with_ends(subject, object), relation), key=claim_order)
        ends = "".join(
            f"?c {slot} {NamedNode(iri)} . " for slot, iri in (("tl:subject", subject), ("tl:object", object)) if iri
        )
        more = f"?c tl:relation {term('tl:' + relation)} . " if relation else ""
        if article:
            node = NamedNode(self._article_iri(article))
            return self._claims(ends, more, f"GRAPH {node} {{ ?c prov:wasDerivedFrom {node} }}")
        return self._claims(ends, more)

    def claims_between(
        self, one: str, other: str, ids: Sequence[str] = (), wordless: Collection[str] = ()
    ) -> list[ClaimRow]:
        """Return the claims that have one entity for their subject and the other for their object.

        `ids`: what the IRIs of these claims, or of those that are wanted, end in, if that is known.  It saves going
        through all that is said of either; where it turns out not to be so, that is done after all.
        `wordless`: relations whose claims may go without the words of their evidence, which saves reading those.
        """
        if self._direct and ids:
            found = self._direct.rows((f"{self.names.base}claim/{id_}" for id_ in ids), wordless=wordless)
            if len(found) == len(ids) and all({row.subject, row.object} == {one, other} for row in found):
                return sorted(found, key=claim_order)
        return sorted([*self.claims(one, other), *self.claims(other, one)], key=claim_order)

    def claims_about(self, iri: str) -> list[ClaimRow]:
        """Return the claims whose subject, object or place an entity is."""
        node = NamedNode(iri)
        return self._claims(f"{{ ?c tl:subject {node} }} UNION {{ ?c tl:object {node} }} UNION {{ ?c tl:at {node} }}")

    def claim(self, iri: str) -> ClaimRow | None:
        """Return the claim with that IRI, None where there is none (or it was rejected)."""
        found = self._claims(f"VALUES ?c {{ {NamedNode(iri)} }}")
        return found[0] if found else None

    def claims_by_iri(self, iris: Iterable[str]) -> list[ClaimRow]:
        """Return the claims with those IRIs; what is none, or was rejected, is left out."""
        values = " ".join(str(NamedNode(iri)) for iri in sorted(set(iris)))
        return self._claims(f"VALUES ?c {{ {values} }}") if values else []

    def edges(self, iri: str | None = None) -> list[Edge]:
        """Return the edges of the graph, or those of one entity, with their claims."""
        return edges_of(self._claims("") if iri is None else self.claims_about(iri))

    def claim_heads(self) -> Iterator[ClaimHead]:
        """Yield what the network of connections needs of every claim, in no order."""
        if isinstance(self.backend, Checkpoint):
            yield from every_head(self.backend.store, self.names)
            return
        where = (
            f"GRAPH {self.names.entities} {{ ?c tl:subject ?subject ; tl:object ?object }} "
            "GRAPH ?a { ?c tl:relation ?relation ; tl:certainty ?certainty . ?a tl:textHash ?hash . "
            "OPTIONAL { ?c tl:status ?status } OPTIONAL { ?a dcterms:issued ?published } "
            "OPTIONAL { ?c tl:from ?from } OPTIONAL { ?c tl:latest ?latest } OPTIONAL { ?c tl:earliest ?earliest } "
            "OPTIONAL { ?c tl:until ?until } OPTIONAL { ?c tl:duration ?duration } }"
        )
        query = (
            "SELECT ?c ?hash ?relation ?subject ?object ?certainty ?status ?published ?from ?latest "
            "?earliest ?until ?duration "
            f"WHERE {{ {where} }}"
        )
        for iri, hash_, relation, subject, object_, certainty, status, *dates in self._rows(query):
            yield ClaimHead(
                iri or "",
                hash_ or "",
                local_name(relation or ""),
                subject or "",
                object_ or "",
                local_name(certainty or "").casefold(),
                local_name(status).casefold() if status else None,
                *dates,
            )

    def heads_of(self, claims: Iterable[str]) -> Iterator[ClaimHead]:
        """Yield what the network needs of some claims."""
        heads = Heads(self._store(), self.names)
        return (head for claim in claims if (head := heads.head(claim)))

    def heads_between(self, pairs: Iterable[tuple[str, str]]) -> Iterator[ClaimHead]:
        """Yield what the network needs of the claims of which one entity is the subject and another the object."""
        return Heads(self._store(), self.names).between(pairs)

    def earlier(self) -> Earlier | None:
        """Return what was worked out from an earlier state and what changed since; None where that is not known."""
        place = self.cache_folder / BEFORE if self.cache_folder else None
        changes = Changes.read(place / CHANGES) if place else None
        if place is None or changes is None:
            return None
        told = {claim for article in changes.articles for claim in claims_of(self._store(), article)}
        return Earlier(place, frozenset(changes.claims | told), frozenset(changes.entities))

    # Articles

    def articles(self) -> list[ArticleRow]:
        """Return all articles, by date (undated last), then identity."""
        found = self._articles()
        return sorted(found, key=lambda row: (row.date is None, row.date or "", row.id))

    def article(self, id_or_iri: str) -> ArticleRow | None:
        """Return an article by identity or IRI; None where there is none."""
        if self._direct:
            return self._direct.article(self._article_iri(id_or_iri))
        found = self._articles(self._article_iri(id_or_iri))
        return found[0] if found else None

    def article_iris(self) -> list[str]:
        """Return the IRIs of all articles, sorted."""
        return sorted(str(iri) for (iri,) in self._rows("SELECT ?a WHERE { GRAPH ?a { ?a rdf:type tl:Article } }"))

    def articles_naming(self, name: str) -> int:
        """Return how many articles hold a name: words without capitals and marks that they write with capitals."""
        letters = looks_like(name)
        has = f'FILTER(REGEX(?t, {Literal(letters)}, "i"))'
        pattern = re.compile(rf"(?<!\w){letters}(?!\w)", re.IGNORECASE)
        texts = [str(text) for (text,) in self._rows(f"SELECT ?t WHERE {{ GRAPH ?a {{ ?a tl:text ?t }} {has} }}")]
        hits = ((hit[0] for hit in pattern.finditer(text)) for text in texts)
        return sum(any(hit[0].isupper() and fold(hit) == name for hit in found) for found in hits)

    def newest_date(self) -> str | None:
        """Return the last day that the newest article's date allows; None where no article has a date."""
        kept = self.cache_folder / "newest" if self.cache_folder else None
        with suppress(OSError):
            if kept and kept.exists():
                return kept.read_text() or None
        dates = self._rows("SELECT DISTINCT ?d WHERE { GRAPH ?a { ?a dcterms:issued ?d } }")
        newest = max((bounds(str(date))[1] for (date,) in dates), default=None)
        with suppress(OSError):
            if kept:
                kept.write_text(newest or "")
        return newest

    def counts(self) -> dict[str, int]:
        """Return how many articles, claims, people, teams and facts there are."""
        found = {}
        for name, where in {
            "articles": "GRAPH ?x { ?x rdf:type tl:Article }",
            "claims": self._in_entities("?x tl:subject ?y"),
            "rumoured": "GRAPH ?g { ?x tl:certainty tl:Rumoured }",
            "denied": "GRAPH ?g { ?x tl:certainty tl:Denied }",
            "people": self._in_entities("?x rdf:type tl:Person"),
            "clubs": self._in_entities("?x rdf:type tl:Club"),
            "national_teams": self._in_entities("?x rdf:type tl:NationalTeam"),
            "organisations": self._in_entities("?x rdf:type tl:Organisation FILTER NOT EXISTS { ?x rdf:type tl:Team }"),
            "sources": self._in_entities("?x rdf:type tl:Source"),
            "facts": f"GRAPH {self.names.facts} {{ ?x ?p ?o }}",
        }.items():
            row = next(self._rows(f"SELECT (COUNT(*) AS ?n) WHERE {{ {where} }}"))
            found[name] = int(str(row[0]))
        return found

    # The whole

    def graphs(self) -> list[str]:
        """Return the names of all graphs that are exported, sorted."""
        store = self._store()
        return sorted(graph.value for graph in store.named_graphs() if graph != self.names.reading)

    def nquads(self) -> Iterator[bytes]:
        """Give the store as N-Quads, graph by graph, each in lines in the order of their bytes.

        The same articles, gazetteer and decisions give the same bytes.
        """
        store = self._store()
        for graph in self.graphs():
            quads = store.quads_for_pattern(None, None, None, NamedNode(graph))
            data = serialize(quads, format=RdfFormat.N_QUADS) or b""
            yield from sorted(data.splitlines(keepends=True))

    def article_context(self, iri: str) -> Iterator[Triple]:
        """Give the triples of an article's graph, and what the derived graphs say of its claims and their ends."""
        store, derived = self._store(), self.names.entities
        seen: set[str] = set()
        for quad in store.quads_for_pattern(None, None, None, NamedNode(iri)):
            yield quad.triple
            node = cast(NamedNode, quad.subject)
            if node.value not in seen:
                seen.add(node.value)
                for link in store.quads_for_pattern(node, None, None, derived):
                    yield link.triple
                    end = link.object
                    if isinstance(end, NamedNode) and end.value not in seen:
                        seen.add(end.value)
                        yield from (about.triple for about in store.quads_for_pattern(end, None, None, derived))

    # Inside

    @cached_property
    def sources(self) -> dict[str, str]:
        """The names of all sources by IRI."""
        query = f"SELECT ?s ?l WHERE {{ {self._in_entities('?s rdf:type tl:Source ; rdfs:label ?l')} }}"
        return {str(iri): str(label) for iri, label in self._rows(query)}

    def _store(self) -> Store:
        if not isinstance(self.backend, Checkpoint):
            raise StoreError("A graph behind an endpoint cannot be exported from here; ask the endpoint itself.")
        return self.backend.store

    def _rows(self, query: str) -> Iterator[Sequence[str | None]]:
        return rows(self.backend, query)

    def _in_entities(self, pattern: str) -> str:
        return f"GRAPH {self.names.entities} {{ {pattern} }}"

    def _article_iri(self, id_or_iri: str) -> str:
        prefix = f"{self.names.base}article/"
        return id_or_iri if id_or_iri.startswith(prefix) else self.names.article(id_or_iri)

    def _claims(self, ends: str, more: str = "", first: str = "") -> list[ClaimRow]:
        variables = " ".join(f"?{name}" for name in CLAIM_COLUMNS)
        where = first + CLAIM_PATTERN.format(entities=self.names.entities, ends=ends, more=more)
        solutions = list(self._rows(f"SELECT DISTINCT {variables} WHERE {{ {where} }}"))
        article, evidence = CLAIM_COLUMNS.index("a"), CLAIM_COLUMNS.index("evidence")
        self._learn_heads({str(solution[article]) for solution in solutions})
        quotes = self._quotes({str(solution[evidence]) for solution in solutions})
        return sorted((claim_row(row, self._heads, quotes, self.sources) for row in solutions), key=claim_order)

    def _quotes(self, evidence: set[str]) -> dict[str, Quote]:
        """The words and places of evidence, by its IRI."""
        words: dict[str, str] = {}
        places: dict[str, tuple[int, int]] = {}
        for part in _parts(sorted(evidence)):
            values = " ".join(str(NamedNode(f"{iri}#quote")) for iri in part)
            given = f"VALUES ?q {{ {values} }} " if values else ""
            for node, quote in self._rows(f"SELECT ?q ?w WHERE {{ {given}GRAPH ?a {{ ?q oa:exact ?w }} }}"):
                words[str(node).removesuffix("#quote")] = str(quote)
            pattern = f"{given.replace('#quote>', '#position>')}GRAPH ?a {{ ?q oa:start ?s ; oa:end ?e }}"
            for node, start, end in self._rows(f"SELECT ?q ?s ?e WHERE {{ {pattern} }}"):
                places[str(node).removesuffix("#position")] = int(str(start)), int(str(end))
        return {iri: Quote(words[iri], *places[iri]) for iri in evidence}

    @cached_property
    def _direct(self) -> Claims | None:
        """Reads claims by index, where there is one."""
        backend = self.backend
        return Claims(backend.store, self.names, self.sources) if isinstance(backend, Checkpoint) else None

    @cached_property
    def _heads(self) -> dict[str, Head]:
        return {}

    def _learn_heads(self, articles: set[str]) -> None:
        """Make sure that what rows of claims say of these articles is known: one by one if few, else of all."""
        missing = sorted(articles - self._heads.keys())
        nodes = [str(NamedNode(iri)) for iri in missing] if len(missing) <= _FEW else ["?a"]
        for node in nodes:
            column = "?a" if node == "?a" else f"({node} AS ?a)"
            where = (
                f"GRAPH {node} {{ {node} dcterms:identifier ?id ; tl:textHash ?hash . "
                f"OPTIONAL {{ {node} dcterms:issued ?published }} }}"
            )
            for iri, id_, hash_, published in self._rows(f"SELECT {column} ?id ?hash ?published WHERE {{ {where} }}"):
                self._heads[str(iri)] = Head(str(id_), str(hash_), published)

    def _articles(self, iri: str | None = None) -> list[ArticleRow]:
        # An IRI in the place of the variable, not VALUES: the latter is joined to every article.
        node, column = (str(NamedNode(iri)), f"({NamedNode(iri)} AS ?a)") if iri else ("?a", "?a")
        optional = {"title": "dcterms:title", "date": "dcterms:issued", "by": "tl:publishedBy", "url": "schema:url"}
        query = (
            f"SELECT {column} ?id ?text ?hash ?title ?date ?by ?url WHERE {{ "
            f"GRAPH {node} {{ {node} dcterms:identifier ?id ; tl:text ?text ; tl:textHash ?hash . "
            + " ".join(f"OPTIONAL {{ {node} {name} ?{variable} }}" for variable, name in optional.items())
            + " } }"
        )
        found = [
            ArticleRow(
                iri=str(iri),
                id=str(id_),
                text=str(text),
                source_id=str(hash_),
                title=title,
                date=date,
                publisher=self.sources.get(by, by) if by else None,
                url=url,
            )
            for iri, id_, text, hash_, title, date, by, url in self._rows(query)
        ]
        return sorted(found, key=lambda row: row.id)

    def _entities(self, pattern: str) -> list[EntityRow]:
        found: dict[str, dict[str, list[str]]] = {}
        query = f"SELECT ?e ?p ?o WHERE {{ {self._in_entities(pattern + ' ?e ?p ?o')} }}"
        for iri, predicate, value in self._rows(query):
            found.setdefault(str(iri), {}).setdefault(str(predicate), []).append(str(value))
        return _entity_rows(found)

    def _candidates(self, entities: Sequence[EntityRow]) -> list[tuple[EntityRow, str]]:
        """The bearers of a name, most spoken of first, each with a line that tells it from the others."""
        found = []
        for entity in entities:
            claims = self.claims_about(entity.iri)
            tally: dict[str, int] = {}
            for claim in claims:
                for end in {claim.subject, claim.object, claim.at} - {entity.iri, None}:
                    tally[str(end)] = tally.get(str(end), 0) + 1
            close = sorted(tally, key=lambda iri: (-tally[iri], iri))[:3]
            labels = {row.iri: row.label for row in self.entities_of(close)}
            with_ = ", ".join(labels[iri] for iri in close if iri in labels)
            kind = _KINDS.get(entity.type, entity.type.casefold())
            found.append((len(claims), entity, f"{entity.label} ({kind}{'; with ' + with_ if with_ else ''})"))
        found.sort(key=lambda item: (-item[0], item[1].iri))
        return [(entity, line) for _, entity, line in found]


def _entity_rows(found: Mapping[str, Mapping[str, Sequence[str]]]) -> list[EntityRow]:
    """Return rows of what is said of entities, by IRI and property: of those that have a name and a class."""
    ontology = load_ontology()
    entities = []
    for iri, values in sorted(found.items()):
        labels = values.get(term("rdfs:label").value)
        type_ = ontology.most_specific({local_name(name) for name in values.get(term("rdf:type").value, ())})
        if labels and type_:
            wikidata = values.get(term("skos:exactMatch").value, [""])[0].removeprefix(WIKIDATA_ENTITY)
            others = tuple(sorted(values.get(term("skos:altLabel").value, ())))
            entities.append(
                EntityRow(iri=iri, type=type_, label=min(labels), alt_labels=others, wikidata=wikidata or None)
            )
    return entities


def open_reader(folder: StoreFolder) -> Reader:
    """Return a reader of the current checkpoint of a store.

    Raises StoreError where nothing was published yet.
    """
    name, store, lock = folder.open_current()
    return Reader(Checkpoint(store, lock), folder.names, name, folder.cache(name))


def _parts(iris: list[str], most: int | None = _MANY) -> Iterator[list[str]]:
    """The IRIs in parts that a query can name one by one; where they are more than `most`, one empty part: all."""
    if most is not None and len(iris) > most:
        yield []
        return
    for start in range(0, len(iris), _MANY // 10):
        yield iris[start : start + _MANY // 10]
