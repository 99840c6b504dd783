"""What the claims of one sentence say of each other: guesses that another claim refutes, and clauses left out."""

import dataclasses
from collections.abc import Iterable

from .drafts import Draft
from .lexicon import Lexicon

SURE = 0.85
GAPPED = "and-person-from-team"


def without_guesses(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop the guess that somebody is at a club where the same sentence says that the club only wants him.

    "Everton are interested in striker X": the role names no club, and the club of the sentence is not his.
    """
    drafts = list(drafts)
    wanted = {
        (draft.sentence.index, draft.subject.entity.id, draft.object.entity.id)
        for draft in drafts
        if lexicon.relations[draft.relation].not_of_own and draft.certainty != "denied"
    }
    return [
        draft
        for draft in drafts
        if not (
            lexicon.relations[draft.relation].kind == "player"
            and draft.precision < SURE
            and draft.status != "former"
            and draft.predicate.tag_ != "VBD"
            and (draft.sentence.index, draft.subject.entity.id, draft.object.entity.id) in wanted
        )
    ]


def with_gaps(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Add what a clause without its verb takes from the one before: "bought X from A, and Y from B"."""
    drafts = list(drafts)
    added = []
    for draft in drafts:
        if draft.frame != GAPPED:
            continue
        donors = [
            one
            for one in drafts
            if one.sentence is draft.sentence
            and one.predicate.i < draft.predicate.i
            and lexicon.relations[one.relation].begins
            and lexicon.relations[one.relation].object == ("Club",)
            and one.object.entity is not draft.object.entity
        ]
        if donors:
            donor = donors[-1]
            added.append(dataclasses.replace(donor, subject=draft.subject, tokens=[*draft.tokens, donor.predicate]))
    return drafts + added
