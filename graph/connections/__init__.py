"""Connections between people and clubs, questions in English, dossiers, timelines and rumours.

Everything here is answered from a `GraphReader`; nothing loads until it is asked for.
"""

from typing import TYPE_CHECKING

from ..lazily import names_of

if TYPE_CHECKING:
    from .answers import Connection, Connections, Step
    from .connecting import connect
    from .dossier import Dossier, show
    from .questions.asking import Answer, ask
    from .reading import GraphReader
    from .rumour_record import RumourRecord, rumours
    from .spells import Spell, spells_of
    from .timelines import Timeline, timeline

__all__ = [
    "Answer",
    "Connection",
    "Connections",
    "Dossier",
    "GraphReader",
    "RumourRecord",
    "Spell",
    "Step",
    "Timeline",
    "ask",
    "connect",
    "rumours",
    "show",
    "spells_of",
    "timeline",
]

_PLACES = {
    "Answer": "questions.asking",
    "Connection": "answers",
    "Connections": "answers",
    "Dossier": "dossier",
    "GraphReader": "reading",
    "RumourRecord": "rumour_record",
    "Spell": "spells",
    "Step": "answers",
    "Timeline": "timelines",
    "ask": "questions.asking",
    "connect": "connecting",
    "rumours": "rumour_record",
    "show": "dossier",
    "spells_of": "spells",
    "timeline": "timelines",
}

__getattr__, __dir__ = names_of(__name__, _PLACES)
