"""What pages and pictures say of relations: their words, their themes, whether they have a direction."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A relation as pages name it.

    `label` stands in lists ("sacked by"); `phrase` in sentences ("was sacked by"), `phrases` by status where the
    ontology tells them apart; `reported` the same of what is only reported ("was reportedly sacked by"), "" where the
    status is not known; `rumoured` of what is only rumoured ("may be sacked by").  `theme` decides the colour
    ("leaving"); a symmetric relation is drawn without an arrow.
    """

    label: str
    phrase: str
    phrases: Mapping[str, str]
    reported: Mapping[str, str]
    rumoured: str
    theme: str
    symmetric: bool = False

    def label_of(self, certainty: str) -> str:
        """Return the label of something of that certainty, so that no rumour is called a fact.

        >>> [wording("succeeded").label_of(name) for name in ("confirmed", "rumoured", "denied")]
        ['succeeded', 'tipped to succeed', 'denied: succeeded']
        """
        if certainty == "rumoured":
            return self.rumoured.removeprefix("has been ")
        return f"denied: {self.label}" if certainty == "denied" else self.label


@cache
def wording(name: str) -> Wording:
    """Return how the ontology words the relation called `name`; one that it lacks is given the words of its name.

    >>> wording("sackedBy").phrase, wording("lentBy").phrase
    ('was sacked by', 'lent by')
    """
    from ..connections.phrases import Link
    from ..rdf.ontology import load_ontology

    known = load_ontology().relations.get(name)
    if known is None:
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower() or "related to"
        return Wording(label=words, phrase=words, phrases={}, reported={}, rumoured=f"rumoured: {words}", theme="other")
    link = Link(left="", right="", relation=name)
    return Wording(
        label=known.label,
        phrase=known.phrase(),
        phrases={status: phrase for status, phrase in known.phrases.items() if status},
        reported={
            status or "": replace(link, certainty="reported", status=status).phrase()
            for status in (None, *known.phrases)
        },
        rumoured=replace(link, certainty="rumoured").phrase(),
        theme=known.theme,
        symmetric=known.symmetric,
    )
