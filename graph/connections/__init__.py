"""Connections between people and clubs, questions in English, dossiers, timelines and rumours.

Everything here is answered from a `GraphReader`; nothing loads until it is asked for.
"""

from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name in _PLACES:
        from importlib import import_module

        value = getattr(import_module(f".{_PLACES[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
