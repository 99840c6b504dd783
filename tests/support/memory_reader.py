"""A reader over rows in memory, and rows made of annotated articles: the double of the store for unit tests."""

import json
import os
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from graph.connections import days
from graph.errors import AmbiguousNameError, UnknownNameError
from graph.identity.gazetteer import fold
from graph.rdf.rows import ArticleRow, ClaimHead, ClaimRow, Earlier, EntityRow

SHARED = Path(os.environ.get("TOUCHLINE_SHARED") or Path(__file__).parents[2].parent / "shared")


class MemoryReader:
    """Answers as the store's reader does, from rows."""

    def __init__(
        self, entities: Iterable[EntityRow], claims: Iterable[ClaimRow], articles: Iterable[ArticleRow] = ()
    ) -> None:
        self._entities = {row.iri: row for row in entities}
        self._claims = list(claims)
        self._articles = {row.id: row for row in articles}
        self.cache_folder: Path | None = None

    def entities(self, type_: str = "Agent") -> list[EntityRow]:
        is_source = type_ in ("Source", "Outlet")
        return [row for row in self._entities.values() if (row.type in ("Source", "Outlet")) == is_source]

    def entity(self, iri: str) -> EntityRow | None:
        return self._entities.get(iri)

    def find(self, name: str) -> list[EntityRow]:
        key = fold(name)
        return [row for row in self._entities.values() if key in {fold(n) for n in (row.label, *row.alt_labels)}]

    def resolve_name(self, name: str, types: Sequence[str] = (), pick: int | None = None) -> EntityRow:
        if name in self._entities:
            return self._entities[name]
        found = [row for row in self.find(name) if not types or row.type in types]
        if not found:
            raise UnknownNameError(name, self.suggest(name))
        if len(found) > 1 and pick is None:
            raise AmbiguousNameError(name, [(row.iri, row.label) for row in found])
        return found[(pick or 1) - 1]

    def suggest(self, name: str) -> list[str]:
        from rapidfuzz import process

        return [m[0] for m in process.extract(name, [row.label for row in self._entities.values()], limit=3)]

    def claim_heads(self) -> list[ClaimHead]:
        return [
            ClaimHead(
                iri=row.iri,
                source_id=row.source_id,
                relation=row.relation,
                subject=row.subject,
                object=row.object,
                certainty=row.certainty,
                status=row.status,
                published=self._articles[row.article_id].date,
                from_=row.from_,
                latest=row.latest,
                earliest=row.earliest,
                until=row.until,
                duration=row.duration,
            )
            for row in self._claims
        ]

    def heads_of(self, claims: Iterable[str]) -> list[ClaimHead]:
        wanted = set(claims)
        return [head for head in self.claim_heads() if head.iri in wanted]

    def heads_between(self, pairs: Iterable[tuple[str, str]]) -> list[ClaimHead]:
        wanted = set(pairs)
        return [head for head in self.claim_heads() if (head.subject, head.object) in wanted]

    def agents(self, iris: Iterable[str]) -> list[EntityRow]:
        return [self._entities[iri] for iri in sorted(set(iris)) if iri in self._entities]

    def types(self) -> dict[str, str]:
        return {row.iri: row.type for row in self.entities()}

    def earlier(self) -> Earlier | None:
        return None

    def claims(
        self,
        *,
        subject: str | None = None,
        object: str | None = None,
        relation: str | None = None,
        article: str | None = None,
    ) -> list[ClaimRow]:
        return [
            row
            for row in self._claims
            if (subject is None or row.subject == subject)
            and (object is None or row.object == object)
            and (relation is None or row.relation == relation)
            and (article is None or row.article_id == article)
        ]

    def claims_between(
        self, one: str, other: str, ids: Sequence[str] = (), wordless: Collection[str] = ()
    ) -> list[ClaimRow]:
        found = [row for row in self._claims if {row.subject, row.object} == {one, other}]
        bare = {"quote": "", "start": 0, "end": 0}
        return [replace(row, **bare) if row.relation in wordless else row for row in found]  # type: ignore[arg-type]

    def claims_about(self, iri: str) -> list[ClaimRow]:
        return [row for row in self._claims if iri in (row.subject, row.object, row.at)]

    def article(self, id_or_iri: str) -> ArticleRow | None:
        return self._articles.get(id_or_iri)

    def articles_naming(self, name: str) -> int:
        return sum(name.title() in row.text for row in self._articles.values())

    def newest_date(self) -> str | None:
        return max((row.date for row in self._articles.values() if row.date), default=None)


def iri_of(type_: str, name: str) -> str:
    kind = {"Person": "person", "Club": "club", "NationalTeam": "national-team"}.get(type_, type_.casefold())
    return f"https://w3id.org/touchline/id/{kind}/{fold(name).replace(' ', '-')}"


def reader_of_gold(folder: Path) -> MemoryReader:
    """Return a reader over the annotated facts of a folder, the optional ones included."""
    entities: dict[str, EntityRow] = {}
    claims: list[ClaimRow] = []
    articles: list[ArticleRow] = []
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        article = ArticleRow(id=gold["id"], iri=f"x:{gold['id']}", text=text, date=gold["date"], source_id=gold["id"])
        articles.append(article)
        iris = {}
        for entity in gold["entities"]:
            iri = iri_of(entity["type"], entity["name"])
            iris[entity["name"]] = iri
            known = entities.get(iri)
            names = {*entity["aliases"], *(known.alt_labels if known else ())} - {entity["name"]}
            row = EntityRow(iri=iri, type=entity["type"], label=entity["name"], alt_labels=tuple(sorted(names)))
            entities[iri] = row
        for number, fact in enumerate(gold["facts"]):
            claims.append(_claim(fact, number, article, iris))
    return MemoryReader(entities.values(), claims, articles)


def _claim(fact: dict[str, str], number: int, article: ArticleRow, iris: dict[str, str]) -> ClaimRow:
    start = article.text.find(fact["evidence"])
    row = ClaimRow(
        iri=f"https://w3id.org/touchline/id/claim/{article.id}-{number}",
        article_id=article.id,
        relation=fact["r"],
        subject=iris[fact["s"]],
        object=iris[fact["o"]],
        at=iris.get(fact.get("at", "")),
        certainty=fact["certainty"],
        status=fact.get("status"),
        date=fact.get("date"),
        quote=fact["evidence"],
        start=start,
        end=start + len(fact["evidence"]),
        source_id=article.id,
        published=article.date,
    )
    if row.date:
        first, last = days.bounds(row.date)
        row = replace(row, earliest=first.isoformat(), latest=last.isoformat())
    return row


def reader_of_facts(path: Path) -> MemoryReader:
    """Return a reader over a file of facts; see the head of tests/connections/example_facts.txt for its lines."""
    entities: dict[str, EntityRow] = {}
    claims: list[ClaimRow] = []
    articles: list[ArticleRow] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            id_, date = line.strip("[]").split()
            articles.append(ArticleRow(id=id_, iri=f"x:{id_}", text="", date=date, source_id=id_))
        elif line.strip() and not line.startswith("#"):
            claims.append(_fact(line, f"{len(claims):024x}", articles[-1], entities))
    return MemoryReader(entities.values(), claims, articles)


def _fact(line: str, number: str, article: ArticleRow, entities: dict[str, EntityRow]) -> ClaimRow:
    ties = ("teammateOf", "playedUnder", "succeeded", "relativeOf")
    subject, relation, rest, *more = (part.strip() for part in line.split("|"))
    object_, _, at = (part.strip() for part in rest.partition("@"))

    def entity(name: str, plain: str) -> str:
        type_ = {"*": "NationalTeam", "+": "Organisation"}.get(name[-1], plain)
        label = name.rstrip("*+")
        iri = iri_of(type_, label)
        entities.setdefault(iri, EntityRow(iri=iri, type=type_, label=label))
        return iri

    certainty = next((word for word in more if word in ("reported", "rumoured", "denied")), "confirmed")
    status = next((word for word in more if word in ("current", "former", "future")), None)
    written = next((word for word in more if word[0].isdigit()), "")
    start, spell, end = written.partition("..")
    row = ClaimRow(
        iri=f"https://w3id.org/touchline/id/claim/{number}",
        article_id=article.id,
        relation=relation,
        subject=entity(subject, "Person"),
        object=entity(object_, "Person" if relation in ties else "Club"),
        at=entity(at, "Club") if at else None,
        certainty=certainty,
        status=status,
        from_=start or None if spell else None,
        until=end or None if spell else None,
        quote=line,
        start=0,
        end=0,
        source_id=article.id,
        published=article.date,
    )
    if written and not spell:
        first, last = days.bounds(written)
        row = replace(row, date=written, earliest=first.isoformat(), latest=last.isoformat())
    return row
