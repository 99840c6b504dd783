"""Which teams of the context yield to those that the same sentence names of the same person."""

from collections.abc import Iterable

from .drafts import Draft
from .lexicon import Lexicon

_TEAM_NOUN, _CLUB, _TITLED = "team noun", "Club", "role-title"


def without_guessed_teams(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop what is said with a team of the context where the same sentence says it of the same person with a named one.

    "Three have been sacked: X by Everton, Y by Fulham."  Not so of whoever is here "on loan from Everton", or is an
    assistant now and was one at Everton before.
    """
    drafts = list(drafts)
    plain: dict[tuple[int, str, int], list[Draft]] = {}
    for draft in drafts:
        team = draft.how.get("team", "")
        if not team.startswith("context") and (lexicon.relations[draft.relation].ends or not team.startswith("from")):
            plain.setdefault(_told(draft), []).append(draft)
    return [
        draft
        for draft in (one for one in drafts if not _is_of_other_squad(one, plain))
        if not draft.how.get("team", "").startswith("context")
        or not (named := [one for one in plain.get(_told(draft), ()) if not _is_earlier(one, draft, lexicon)])
        or any(one.object.entity is draft.object.entity for one in named)
    ]


def _is_of_other_squad(draft: Draft, plain: dict[tuple[int, str, int], list[Draft]]) -> bool:
    """Whether "the squad" is taken for one club's in which there is a player who is called another's: "T striker X"."""
    if draft.object.kind != _TEAM_NOUN or draft.object.entity.type != _CLUB:
        return False
    titles = (one for one in plain.get(_told(draft), ()) if one.frame == _TITLED and one.status == "current")
    return any(one.object.entity.type == _CLUB and one.object.entity is not draft.object.entity for one in titles)


def _told(draft: Draft) -> tuple[int, str, int]:
    return draft.sentence.index, draft.relation, draft.subject.entity.id


def _is_earlier(one: Draft, other: Draft, lexicon: Lexicon) -> bool:
    """Whether one of two claims tells of whose assistant somebody was, and the other of whose he is by his title."""
    helps = other.relation in lexicon.of_juniors and other.frame.startswith("role-")
    return helps and one.status == "former" != other.status
