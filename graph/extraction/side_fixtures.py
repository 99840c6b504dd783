"""Whose news it is where only the team is named that is met: "A is out for the trip to T" is told of the other."""

import re
from collections.abc import Iterable

from .document import LocalEntity, Mention

_REACH = 40
_TO_MEET = re.compile(
    r"\b(?:for|miss|misses|of|from|before|ahead of) (?:the|their|his|her|this) (?:[a-z'’-]+ ){0,2}"
    r"(?:trip|visit|journey|clash|game|match|tie) (?:to|of|with|against|at) (?:the )?$"
    r"|\bto (?:face|play|meet) (?:the )?$"
)


def other_than_met(text: str, met: tuple[LocalEntity, ...], teams: Iterable[Mention]) -> LocalEntity | None:
    """Of two teams that meet, the one whose news a sentence gives that names the other as met, and it alone."""
    if not met:
        return None
    named = {one.entity.id for one in teams if one.entity in met}
    facing = {one.entity.id for one in teams if one.entity in met and _is_met(text, one)}
    others = [one for one in met if one.id not in facing]
    return others[0] if len(facing) == len(others) == 1 and named == facing else None


def _is_met(text: str, team: Mention) -> bool:
    return _TO_MEET.search(text, max(0, team.start - _REACH), team.start) is not None
