"""Mending what a verb says of its object that the parser hung elsewhere: "stopped X joining Hull"."""

from typing import TYPE_CHECKING

from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

STOPPABLE = frozenset(("advcl", "acl"))
_STOPPING = word_list("stopping")


def be_stopped(verb: "Token") -> None:
    """Have him do what stands right behind whom somebody stops: "Hull tried to stop X joining Derby"."""
    name = verb.doc[verb.i - 1] if verb.i else verb
    if name.dep_ == "dobj" and name.pos_ in ("PROPN", "PRON") and name.head.lower_ in _STOPPING:
        verb.hang(name.head, "xcomp")
