"""What the sides of a match overrule: guesses of the context, of a title's team and of where somebody has come."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from .document import Document
from .drafts import Draft
from .lexicon import Lexicon
from .side_told import is_described, is_guess, is_soft, mention_of
from .status import status_of

_AS = "role-as"  # "his time as a player at the Goodison Park club" was not that with another side
Sides = Mapping[tuple[int, str], Draft]


def agreed(
    document: Document, lexicon: Lexicon, drafts: Iterable[Draft], sides: Sides, met: Collection[int]
) -> Iterator[Draft]:
    """The drafts that agree with the `sides` of people, by their ids and the kind of team.

    Who has come somewhere, where only the context told where, has come to his side; `met`: the teams of a match, of
    which the context does not tell to which of the two he has come, nor that somebody coaches another.
    """
    kinds = {one.type for one in document.teams if one.id in met}
    for draft in drafts:
        told = sides.get((draft.subject.entity.id, draft.object.entity.type))
        comes = _comes_to_play(draft, lexicon) and is_soft(draft)
        if told is None:
            spec, here = lexicon.relations[draft.relation], draft.object.entity.id in met
            leads = spec.of_staff and spec.state and is_guess(draft) and draft.object.entity.type in kinds
            if not (comes and here) and not (leads and not here):
                yield draft
        elif not _is_overruled(draft, told, lexicon):
            yield replace(draft, object=mention_of(document, told.object.entity, draft.sentence)) if comes else draft


def _is_overruled(draft: Draft, told: Draft, lexicon: Lexicon) -> bool:
    """Whether a title gave somebody a team by the context alone who is of another side: "midfielder A"."""
    spec = lexicon.relations[draft.relation]
    if told.frame == "side-lacks" and spec.ends:
        return is_soft(draft)  # "down to ten men after the dismissal of X": he was not sacked
    return (
        told.object.entity is not draft.object.entity
        and spec.state
        and (is_guess(draft) or is_soft(draft) or is_described(draft))
        and (draft.frame != _AS or status_of(draft, lexicon) != "former")
    )


def _comes_to_play(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim is that a player has come to a team."""
    spec = lexicon.relations[draft.relation]
    return spec.begins and not spec.of_staff
