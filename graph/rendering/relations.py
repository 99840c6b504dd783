"""What pages and pictures say of relations: their words, their themes, whether they have a direction."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A relation as pages name it.

    `label` stands in lists ("sacked by"); `phrase` in sentences ("was sacked by"), `phrases` by status where the
    ontology tells them apart; `theme` decides the colour ("leaving"); a symmetric relation is drawn without an arrow.
    """

    label: str
    phrase: str
    phrases: Mapping[str, str]
    theme: str
    symmetric: bool = False


@cache
def wording(name: str) -> Wording:
    """Return how the ontology words the relation called `name`; one that it lacks is given the words of its name.

    >>> wording("sackedBy").phrase, wording("lentBy").phrase
    ('was sacked by', 'lent by')
    """
    from ..rdf.ontology import load_ontology

    known = load_ontology().relations.get(name)
    if known is None:
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower() or "related to"
        return Wording(label=words, phrase=words, phrases={}, theme="other")
    return Wording(
        label=known.label,
        phrase=known.phrase(),
        phrases={status: phrase for status, phrase in known.phrases.items() if status},
        theme=known.theme,
        symmetric=known.symmetric,
    )
