"""Who is who: the gazetteer of teams, the resolution of people's names, and what curators decide.

Nothing loads until it is asked for.
"""

from typing import TYPE_CHECKING

from ..lazily import names_of

if TYPE_CHECKING:
    from .curation import Decision
    from .gazetteer import Gazetteer, load_gazetteer
    from .reach import affected
    from .records import NameRecord, records_of
    from .resolution import Entity, Resolution, resolve

__all__ = [
    "Decision",
    "Entity",
    "Gazetteer",
    "NameRecord",
    "Resolution",
    "affected",
    "load_gazetteer",
    "records_of",
    "resolve",
]

_PLACES = {
    "Decision": "curation",
    "Entity": "resolution",
    "Gazetteer": "gazetteer",
    "NameRecord": "records",
    "Resolution": "resolution",
    "affected": "reach",
    "load_gazetteer": "gazetteer",
    "records_of": "records",
    "resolve": "resolution",
}

__getattr__, __dir__ = names_of(__name__, _PLACES)
