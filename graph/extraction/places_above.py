"""Where something came about that a clause of time tells: "A has not played for T since X replaced Y"."""

import dataclasses
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from .document import PERSON, TEAM, Document, LocalEntity, Mention
from .drafts import FIRM, Draft
from .lexicon import Lexicon
from .usage import SUBJECTS, is_verb

if TYPE_CHECKING:
    from .tokens import Token

_WHEN = frozenset(("after", "before", "since", "until", "when", "because"))
_AT = frozenset(("for", "at"))
_NOW = re.compile(r",? (?:who (?:is|has) )?(?:now|currently|since|today)\b")


def team_above(
    verb: "Token", people: Iterable[LocalEntity], named: "Callable[[Token, str], Mention | None]", lexicon: Lexicon
) -> Mention | None:
    """The one team at which the clause above a clause of time has somebody, who is none of `people`.

    `named`: whom or what a word names, of a type.
    """
    above = verb.head
    if verb.dep_ != "advcl" or above.i > verb.i or not any(one.lower_ in _WHEN for one in verb.children):
        return None
    who = [one for token in above.children if token.dep_ in SUBJECTS and (one := named(token, PERSON)) is not None]
    if not who or any(one.entity in people for one in who):
        return None
    behind = [one for one in above.children if one.i > above.i]
    nouns = [one for one in behind if one.dep_ == "dobj"]
    at = [
        child
        for one in (*behind, *(inner for noun in nouns for inner in noun.children))
        for child in one.children
        if one.lower_ in _AT and child.dep_ == "pobj"
    ]
    if is_verb(above) and lexicon.lemma(above.text, "verb") in lexicon.any_of("leaving_a_place"):
        at += nouns
    teams = {one.entity.id: one for token in at if (one := named(token, TEAM)) is not None}
    return next(iter(teams.values())) if len(teams) == 1 else None


def with_places_above(document: Document, drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, those of who took over another's job with the team that the clause above tells."""
    found = list(drafts)
    for place, draft in enumerate(drafts):
        if draft.at is not None or not lexicon.relations[draft.relation].same_kind:
            continue
        people = draft.subject.entity, draft.object.entity
        team = team_above(draft.predicate, people, partial(document.mention_of, draft.sentence), lexicon)
        if team is not None:
            found[place] = dataclasses.replace(draft, at=team)
    return found


def job_lost(draft: Draft, jobs: list[Draft], topic: Mention | None, lexicon: Lexicon) -> Draft | None:
    """The one job that the sentence has whoever is followed in: "T chairman X was replaced by Y", in one breath.

    What he once was, or is now, is another job: "Y replaced X, now at T", "X, the former T coach, was replaced".
    `jobs`: his.
    """
    about = topic.entity if topic is not None else None
    behind = draft.sentence.text[draft.object.end - draft.sentence.start :]
    if _NOW.match(behind):
        return None
    here = {
        (one.object.entity.id, one.relation): one
        for one in jobs
        if one.sentence is draft.sentence
        and lexicon.relations[one.relation].state
        and one.frame.startswith("role-")
        and one.status != "former"
        and (one.object.entity is about or not one.how.get("team", "").startswith("context"))
    }
    job = next(iter(here.values())) if len(here) == 1 else None
    return job if job is not None and job.relation not in lexicon.of_juniors else None


def job_left_for_another(draft: Draft, drafts: list[Draft], jobs: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The team that somebody left before he got one of his `jobs`: "X replaces Y, who quit to become T manager"."""
    here = [one for one in drafts if one.sentence is draft.sentence and one.subject.entity is draft.object.entity]
    left = [one for one in here if one.certainty in FIRM and _ends_job(one, lexicon)]
    teams = {one.object.entity.id for one in left}
    goes = any(one in here and one.object.entity.id not in teams for one in jobs)
    return left[0].object if len(teams) == 1 and goes else None


def _ends_job(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim says that somebody gives up, or loses, what only a coach has."""
    spec = lexicon.relations[draft.relation]
    return spec.ends and "managed" in [one.otherwise for one in spec.entails]
