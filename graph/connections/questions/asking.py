"""`ask`: a question in plain English, answered in a sentence with its evidence."""

import contextlib
import json
import os
import shlex
import weakref
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...errors import UsageError
from ...rdf.rows import EntityRow
from ...sparql import load_queries
from .. import days
from ..evidence import Books
from ..network import Network
from ..phrases import the
from ..reading import GraphReader
from .answering import Answerer
from .names import NameIndex, slot_of
from .parsing import NotUnderstood, QuestionParser, Understood
from .rows import Row
from .templates import Kind, load_templates

if TYPE_CHECKING:
    from ..answers import Connections

MOST_LETTERS = 400
_MOST_NAMED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to a question.

    `understood`: whether it was; if not, `sentence` says why and `nearest` holds questions that would be.
    `kind`, `arguments`: what was asked, with names as the graph has them.  `query`: how to ask the graph the same.
    `taken`: what misspelt and shortened names were taken for.  `now`: what counted as now.
    `ambiguous`: whether a name has several bearers; `nearest` then holds them, each with the --pick that means it.
    """

    question: str
    understood: bool
    sentence: str
    kind: str | None = None
    arguments: dict[str, str]
    rows: tuple[Row, ...] = ()
    query: str | None = None
    taken: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()
    now: str | None = None
    as_of: str | None = None
    connections: "Connections | None" = None
    ambiguous: bool = False

    def __str__(self) -> str:
        """Return the answer's sentence, and where there are several rows, each."""
        rows = [f"- {row.label}  {row.detail}".rstrip() for row in self.rows] if len(self.rows) > 1 else []
        return "\n".join([self.sentence, *rows])

    def __repr__(self) -> str:
        """Return the question and the answer's sentence: the whole is `to_json()`."""
        return f"<Answer to {self.question!r}: {self.sentence}>"

    @property
    def found(self) -> bool:
        """Whether there is anything to show for it."""
        return bool(self.rows or self.connections)

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "question": self.question,
            "understood": self.understood,
            "kind": self.kind,
            "arguments": self.arguments,
            "sentence": self.sentence,
            "taken": list(self.taken),
            "now": self.now,
            "as_of": self.as_of,
            "query": self.query,
            "answers": [row.to_json() for row in self.rows],
            "connections": self.connections.to_json() if self.connections else None,
            "nearest_questions": list(self.nearest),
        }


def ask(reader: GraphReader, question: str, *, as_of: str | None = None, pick: int | None = None) -> Answer:
    """Return the answer to a question in English; a question that is not understood gets the nearest that are.

    `pick`: which bearer of an ambiguous name.  Raises UsageError for a question that is empty or very long, for a date
    that is none, and for a time that ends before it begins.
    """
    if not question.strip():
        raise UsageError("The question is empty; `touchline ask --help` shows some.")
    if len(question) > MOST_LETTERS:
        raise UsageError(f"The question is longer than {MOST_LETTERS} letters.")
    books = Books(reader, days.read_date(as_of, "--as-of") if as_of else None)
    now_words, as_of_date = books.now_in_words(), books.as_of_date()
    asked = parser_of(reader).parse(question)
    if isinstance(asked, NotUnderstood) and asked.ambiguous and pick:
        asked = _picked(reader, question, asked, pick)
    if isinstance(asked, NotUnderstood):
        nearest = _examples(parser_of(reader).names, asked)
        names = [entity.label for entity in asked.ambiguous[1]] if asked.ambiguous else []
        return Answer(
            question=question,
            understood=False,
            sentence=_only_named(reader, asked.strange) or asked.reason,
            arguments={},
            nearest=nearest or tuple(f"{n}. {name} (--pick {n})" for n, name in enumerate(names, 1)),
            now=now_words,
            as_of=as_of_date,
            ambiguous=bool(asked.ambiguous),
        )
    first, last = (asked.arguments.get(name) for name in ("from", "until"))
    if isinstance(first, str) and isinstance(last, str) and first > last:
        raise UsageError(f"The time ends ({days.in_words(last)}) before it begins ({days.in_words(first)}).")
    found = Answerer(books, Network.of(reader)).answer(asked)
    return Answer(
        question=question,
        understood=True,
        sentence=found.sentence,
        kind=asked.kind.name,
        arguments={name: v.label if isinstance(v, EntityRow) else v for name, v in asked.arguments.items()},
        rows=found.rows,
        query=query_of(asked),
        taken=asked.taken,
        now=now_words,
        as_of=as_of_date,
        connections=found.connections,
    )


def _examples(names: NameIndex, asked: NotUnderstood) -> tuple[str, ...]:
    """Return a question of each of the nearest kinds, about those whom the question names and the best known."""
    about: dict[str, list[str]] = {}
    for entity in (*asked.named, *names.best_known(_MOST_NAMED)) if asked.nearest else ():
        slot, label = slot_of(entity), the(entity.label)
        if slot and label not in about.setdefault(slot, []):
            about[slot].append(label)
    own = [question for kind in asked.nearest if (question := kind.example_with(about))]
    return tuple(own or [kind.example for kind in asked.nearest])


def _only_named(reader: GraphReader, strange: Iterable[str]) -> str:
    """Return what to say of words that are names to articles, though no claim was read about anybody so called."""
    for words in strange:
        count = reader.articles_naming(words) if len(words) > 2 else 0
        if count:
            articles = "one article names" if count == 1 else f"{count} articles name"
            return (
                f"{articles[0].upper()}{articles[1:]} '{words.title()}', but no claim was read about anybody so called."
            )
    return ""


def _picked(reader: GraphReader, question: str, asked: NotUnderstood, pick: int) -> Understood | NotUnderstood:
    assert asked.ambiguous is not None
    name, bearers = asked.ambiguous
    if not 1 <= pick <= len(bearers):
        raise UsageError(f"--pick: '{name}' has candidates 1 to {len(bearers)}, not {pick}.")
    parser = parser_of(reader)
    chosen = NameIndex.of(
        [e for e in _named(reader) if e not in bearers or e == bearers[pick - 1]], parser.names.weight
    )
    return QuestionParser(parser.templates, chosen).parse(question)


def query_of(asked: Understood) -> str:
    """Return the command that asks the same: a named query with its parameters, `connect`, `show` or `rumours`."""
    values = {name: v.label if isinstance(v, EntityRow) else v for name, v in asked.arguments.items()}
    query = asked.kind.query
    if query in ("connect", "show"):
        return shlex.join(["touchline", query, *values.values()])
    if query == "rumours":
        return shlex.join(["touchline", query, *(word for name, v in values.items() for word in (f"--{name}", v))])
    takes = load_queries()[query].parameters
    if "b" in takes and "b" not in values:
        values |= {"a": values.get("person", ""), "b": values.get("club", "")}
    if "about" in takes and "about" not in values:
        values["about"] = values.get("person") or values.get("club") or ""
    if "from" in takes and "since" in values:
        values["from"] = values["since"]
    elif "from" not in takes and "from" in values:
        values["since"] = values["from"]
    given = [("person" if name in ("a", "b") and name not in takes else name, v) for name, v in values.items()]
    params = (word for name, v in given if name in takes and v for word in ("--param", f"{name}={v}"))
    return shlex.join(["touchline", "query", query, *params])


_PARSERS: "weakref.WeakKeyDictionary[Any, QuestionParser]" = weakref.WeakKeyDictionary()


def parser_of(reader: GraphReader) -> QuestionParser:
    """Return the parser for the names of a graph; it is made once for each state."""
    try:
        known = _PARSERS.get(reader)
    except TypeError:
        known = None
    if known is None:
        network = Network.of(reader)
        entities = _named(reader)
        weight = {}
        for entity in entities:
            node = network.node(entity.iri)
            weight[entity.iri] = float(network.degree(node)) if node is not None else 0.0
        known = QuestionParser(load_templates(), NameIndex.of(entities, weight))
        try:
            _PARSERS[reader] = known
        except TypeError:
            return known
    return known


def _named(reader: GraphReader) -> list[EntityRow]:
    """Return what a question may name: people, teams, and the outlets that articles come from or quote.

    They are kept in a file beside the state of the graph: reading them out of a large store takes many times longer.
    """
    kept = reader.cache_folder / "named.json" if reader.cache_folder else None
    if kept:
        with contextlib.suppress(OSError, ValueError, TypeError):
            return [
                EntityRow(iri=iri, type=type_, label=label, alt_labels=tuple(others), wikidata=wikidata)
                for iri, type_, label, others, wikidata in json.loads(kept.read_text(encoding="utf-8"))
            ]
    rows = {row.iri: row for row in (*_outlets(reader), *reader.entities()) if slot_of(row)}
    named = [rows[iri] for iri in sorted(rows)]
    if kept:
        draft = kept.with_name(f"{kept.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            data = [(row.iri, row.type, row.label, row.alt_labels, row.wikidata) for row in named]
            draft.write_text(json.dumps(data), encoding="utf-8")
            draft.replace(kept)
    return named


def _outlets(reader: GraphReader) -> Iterable[EntityRow]:
    return reader.entities("Source")


def kinds() -> tuple[Kind, ...]:
    """Return every kind of question that is understood."""
    return load_templates().kinds
