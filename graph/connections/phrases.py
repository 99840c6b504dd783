"""Sentences in English about a chain of relations, from the phrases of the ontology."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ..errors import DataFileError
from ..rdf.ontology import load_ontology
from ..resources import folder

_PREPOSITIONS = frozenset({"at", "by", "for", "from", "of", "over", "to", "under", "with"})
_AUXILIARIES = frozenset({"is", "was", "are", "were", "has", "have", "may"})


@dataclass(frozen=True, slots=True)
class _Phrases:
    together: Mapping[str, Mapping[str, str]]
    rumoured: Mapping[str, str]
    with_article: tuple[str, ...]


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    path = folder("ontology") / "phrases.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return _Phrases(
            together={name: _texts(table) for name, table in data.pop("together").items()},
            rumoured=_texts(data.pop("rumoured")),
            with_article=tuple(_texts(dict(enumerate(data.pop("with_article")))).values()),
            **data,
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise DataFileError(f"{path}: {error}") from None


def _texts(table: Mapping[Any, Any]) -> dict[Any, str]:
    for name, text in table.items():
        if not isinstance(text, str):
            raise ValueError(f"{name}: this is no text")
    return dict(table)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One step as a sentence sees it: its ends by name, the relation, whether it points backwards along the chain.

    `certainty`: "confirmed", "reported" or "rumoured".  `status`: "current", "former" or None.
    `left_person`, `right_person`: whether the ends are people ("whom") or not ("which").
    `told`: when it was last said to hold, where that is long ago ("May 2024").
    """

    left: str
    right: str
    relation: str
    backwards: bool = False
    status: str | None = None
    certainty: str = "confirmed"
    at: str | None = None
    national: bool = False
    left_person: bool = True
    right_person: bool = True
    told: str | None = None

    @property
    def symmetric(self) -> bool:
        """Whether it reads both ways."""
        return load_ontology().relations[self.relation].symmetric

    @property
    def points_right(self) -> bool:
        """Whether the left end may be its subject."""
        return self.symmetric or not self.backwards

    @property
    def points_left(self) -> bool:
        """Whether the right end may be its subject."""
        return self.symmetric or self.backwards

    def reversed(self) -> "Link":
        """Return the same step seen from its other end."""
        return replace(
            self,
            left=self.right,
            right=self.left,
            backwards=not self.backwards,
            left_person=self.right_person,
            right_person=self.left_person,
        )

    def phrase(self) -> str:
        """Return the words between subject and object, hedged as its certainty asks.

        >>> Link(left="a", right="b", relation="sackedBy", certainty="reported").phrase()
        'was reportedly sacked by'
        """
        if self.certainty == "rumoured":
            return rumoured(self.relation)
        words = load_ontology().relations[self.relation].phrase(self.status or "former")
        return _hedge(words) if self.certainty == "reported" else words

    def where(self) -> str:
        """Return " at Bayern Munich", " with England", or nothing."""
        if not self.at:
            return ""
        return f" {'with' if self.national else 'at'} {self.at}"

    def long_ago(self) -> str:
        """Return " (as told in May 2024)" where it was last said to hold long ago, or nothing."""
        return f" (as told in {self.told})" if self.told and self.status == "current" else ""


def rumoured(relation: str) -> str:
    """Return the words for a relation that is only rumoured.

    >>> rumoured("sackedBy")
    'may be sacked by'
    """
    return _phrases().rumoured.get(relation, "is rumoured to be tied to")


def the(name: str) -> str:
    """Return a name as it stands within a sentence: "the United States"."""
    return f"the {name}" if name in _phrases().with_article else name


def _hedge(words: str) -> str:
    first, _, rest = words.partition(" ")
    return f"{first} reportedly {rest}" if first in _AUXILIARIES and rest else f"reportedly {words}"


def sentence(links: Sequence[Link]) -> str:
    """Return one sentence that tells the whole chain.

    >>> sentence([Link(left="Benatia", right="Alonso", relation="teammateOf", status="former", at="Bayern Munich")])
    'Benatia and Alonso were team-mates at Bayern Munich.'
    """
    if len(links) == 1:
        text = _single(links[0])
    elif len(links) == 2:
        text = _pair(*links)
    else:
        backwards = [link.reversed() for link in reversed(links)]
        text = _chain(backwards if not links[0].points_right and backwards[0].points_right else links)
    return text[0].upper() + text[1:] + "."


def _single(link: Link) -> str:
    together = _together(link, link) if link.symmetric else None
    if together:
        return f"{link.left} and {link.right} {together}{link.where()}"
    when = f", as told in {link.told}" if link.long_ago() else ""
    subject, object_ = (link.left, link.right) if link.points_right else (link.right, link.left)
    return f"{subject} {link.phrase()} {object_}{link.where()}{when}"


def _together(first: Link, second: Link) -> str | None:
    """Return the words for two who share a relation, or None where they do not."""
    if first.relation != second.relation:
        return None
    if "rumoured" in (first.certainty, second.certainty) and first.relation != "linkedWith":
        return None
    both = first.status == second.status == "current" and not (first.told or second.told)
    status = "current" if both else "former"
    table = _phrases().together
    words = table[status].get(first.relation) or table["former"].get(first.relation)
    return _hedge(words) if words and "reported" in (first.certainty, second.certainty) else words


def _pair(first: Link, second: Link) -> str:
    middle = first.right
    if first.points_right and second.points_left and not (first.symmetric or second.symmetric):
        together = _together(first, second)
        if together:
            return f"{first.left} and {second.right} {together} {middle}"
        return f"{first.left} {first.phrase()} {middle}{first.long_ago()}, {_relative(second)}"
    if first.symmetric and second.symmetric and first.relation == second.relation:
        return f"{first.left} {first.phrase()} {middle}, who {second.phrase()} {second.right}{second.where()}"
    if first.points_left and second.points_right and not first.symmetric:
        if first.relation == second.relation and first.phrase() == second.phrase() and first.told == second.told:
            return f"{middle} {first.phrase()} both {first.left} and {second.right}{second.long_ago()}"
        return f"{middle} {_back(first)} and {second.phrase()} {second.right}{second.where()}{second.long_ago()}"
    if not first.points_right and second.points_left:
        return _chain([second.reversed(), first.reversed()])
    return _chain([first, second])


def _onward(link: Link) -> str:
    """Return what is said of the left end of a link: "managed Chelsea"."""
    return f"{link.phrase()} {link.right}{link.long_ago()}"


def _back(link: Link) -> str:
    """Return what is said of the right end of a link that points left: "managed Chelsea"."""
    return f"{link.phrase()} {link.left}{link.long_ago()}"


def _relative(link: Link) -> str:
    """Return a clause about the chain's last name: "which Slot manages", "for which Beye played", "who owned X"."""
    if link.points_right:
        return f"{'who' if link.left_person else 'which'} {link.phrase()} {link.right}{link.long_ago()}"
    words = link.phrase().split()
    if words[0] == "was" and words[-1] == "by":
        return f"{'who' if link.left_person else 'which'} {' '.join(words[1:-1])} {link.right}{link.long_ago()}"
    pronoun = "whom" if link.left_person else "which"
    if words[-1] in _PREPOSITIONS:
        return f"{words[-1]} {pronoun} {link.right} {' '.join(words[:-1])}{link.long_ago()}"
    return f"{pronoun} {link.right} {' '.join(words)}{link.long_ago()}"


def _chain(links: Sequence[Link]) -> str:
    """Return the chain as one sentence: each further clause is about the name before it, or names its subject."""
    first, rest = links[0], list(links[1:])
    last: Link | None = first
    if first.points_right:
        text = f"{first.left} {_onward(first)}"
    else:
        second, text = rest[0], f"{first.right} {_back(first)}"
        if second.points_right:
            same = first.phrase() == second.phrase() and not first.told
            text = f"{text} and {second.right}{second.long_ago()}" if same else f"{text} and {_onward(second)}"
            last, rest = None if same else second, rest[1:]
        elif len(rest) == 1 or not rest[1].points_right:
            text, rest = f"{text} and {second.right} {_back(second)}", rest[1:]
            if rest:
                return f"{text}; {_told(rest)}"
    while rest:
        before, last, link, rest = last, rest[0], rest[0], rest[1:]
        if link.points_right or not rest:
            text = f"{text}, {_relative(link)}"
        elif rest[0].points_right:
            who = "who" if link.right_person else "which"
            too = _too(before, link)
            if too:
                text = f"{text}, {too} {link.right}, {who} {_onward(rest[0])}"
            elif link.phrase() == rest[0].phrase() and not link.told:
                text = f"{text}; {link.right} {link.phrase()} both {link.left} and {rest[0].right}{rest[0].long_ago()}"
            else:
                text = f"{text}; {link.right}, {who} {_back(link)}, {_onward(rest[0])}"
            last, rest = rest[0], rest[1:]
        else:
            return f"{text}, {_relative(link)}; {_told(rest)}"
    return text + links[-1].where()


def _too(before: Link | None, link: Link) -> str | None:
    """Return how to say that the right end does what the end before did: "as did"; None where it is something else."""
    if before is None or before.phrase() != link.phrase() or before.right != link.left:
        return None
    if (
        not before.points_right
        or before.certainty != "confirmed"
        or link.certainty != "confirmed"
        or before.told
        or link.told
    ):
        return None
    verb = link.phrase().split()[0]
    if verb in _AUXILIARIES:
        return f"as {verb}"
    return "as does" if link.status == "current" else "as did"


def _told(links: Sequence[Link]) -> str:
    return _chain(links) if len(links) > 1 else _single(links[0])


def list_of(names: Sequence[str], *, most: int = 12, word: Callable[[int], str] = lambda n: f"{n} others") -> str:
    """Return names as an English list.

    >>> list_of(["A", "B", "C"])
    'A, B and C'
    """
    shown = list(names[:most])
    if len(names) > most:
        shown.append(word(len(names) - most))
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} and {shown[-1]}"
