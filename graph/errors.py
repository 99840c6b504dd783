"""Every exception that Touchline raises on purpose, as one tree.

    TouchlineError
    ├── UsageError            used wrongly: an option, a name, a query that cannot be read      (exit code 2)
    │   ├── UnknownNameError      a name that the graph does not hold, with suggestions
    │   ├── AmbiguousNameError    a name with several bearers, with the candidates
    │   └── QueryError            a query that is malformed, or whose parameters are wrong
    ├── ArticleError          an article that is refused: empty, binary, not English ...        (exit code 1)
    ├── ClaimError            a claim that is refused: quote not in the text, wrong types ...   (exit code 1)
    ├── DataFileError         a data file (lexicon, gazetteer, ontology) that is malformed      (exit code 1)
    ├── CurationError         a merge, split or rename that makes no sense                      (exit code 1)
    └── StoreError            a store that is none, is broken, is full or is being written      (exit code 1)
        └── StoreBusyError        another writer is at work

A message says what was wrong, where, and what to do; it is one or two plain sentences.
"""

from collections.abc import Sequence


class TouchlineError(Exception):
    """The root of the tree; `exit_code` is what the command line leaves with."""

    exit_code = 1


class UsageError(TouchlineError):
    """Used wrongly: an option, an argument or a question that cannot be read."""

    exit_code = 2


class UnknownNameError(UsageError):
    """A name that nothing in the graph bears.

    `name` is what was asked for, `suggestions` the closest names there are, best first.
    """

    exit_code = 1

    def __init__(self, name: str, suggestions: Sequence[str] = ()) -> None:
        self.name, self.suggestions = name, tuple(suggestions)
        hint = f" Did you mean {' or '.join(suggestions[:3])}?" if suggestions else ""
        super().__init__(f"Nobody and nothing in the graph is called '{name}'.{hint}")


class AmbiguousNameError(UsageError):
    """A name that several entities bear; `candidates` are their IRIs with a line that tells each apart."""

    def __init__(self, name: str, candidates: Sequence[tuple[str, str]]) -> None:
        self.name, self.candidates = name, tuple(candidates)
        lines = "".join(f"\n  {i}. {line}  <{iri}>" for i, (iri, line) in enumerate(candidates, 1))
        super().__init__(f"'{name}' may be any of {len(candidates)}; say which with --pick N or give the IRI:{lines}")


class QueryError(UsageError):
    """A query that is malformed, unknown, or whose parameters are missing or wrong."""


class ArticleError(TouchlineError):
    """An article that cannot be taken in; `source` is where it came from."""

    def __init__(self, source: str, reason: str) -> None:
        self.source, self.reason = source, reason
        super().__init__(f"{source}: {reason}")


class ClaimError(TouchlineError):
    """A claim that is refused, whatever extractor made it."""


class DataFileError(TouchlineError):
    """A data file of Touchline or of the user that is malformed; the message names file and line or entry."""


class CurationError(TouchlineError):
    """A decision that cannot be carried out: a merge of a club with a person, a cycle of merges."""


class StoreError(TouchlineError):
    """A store that cannot be opened, read or written."""


class StoreBusyError(StoreError):
    """Another process is writing to the store."""
