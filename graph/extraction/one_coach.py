"""A club has one manager: what is told there of others who were taken for him."""

import dataclasses
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .consistency import SURE
from .document import LocalEntity
from .drafts import FIRM, Draft
from .heirs import MANAGED, ORDINALS, is_for_now
from .knowledge import Knowledge
from .lexicon import Lexicon
from .status import status_of
from .usage import is_passive

if TYPE_CHECKING:
    from .tokens import Token


_COUNTERPART, _ONES_TEAM = "team-counterpart-person", "person-s-team"
_TAKING = frozenset(("took", "taking", "bought", "arrived"))
_COACHES = frozenset(("manager", "managers", "coach", "coaches", "boss", "bosses"))
_STAYING = 0.7  # less precise are frames that only tell that somebody is somewhere


def with_one_coach(drafts: Iterable[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Read as a player's what was taken for a manager's where a role phrase names another manager of that team.

    "Leeds's Tom Ashdale expects a hard game": who speaks so for a club coaches it, unless somebody else does.
    """
    drafts = without_owners(list(drafts), lexicon)
    held: dict[int, set[int]] = {}
    left: set[int] = set()
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if spec.of_staff and spec.state and draft.frame.startswith("role-") and draft.status != "former":
            held.setdefault(draft.object.entity.id, set()).add(draft.subject.entity.id)
        if draft.certainty != "denied" and spec.ends:
            left.add(draft.subject.entity.id)
    if not held:
        return drafts
    told_by = {one.name: one.claims for one in lexicon.sequences}
    player = next((name for name, spec in lexicon.relations.items() if spec.kind == "player" and spec.state), None)
    kept = []
    for draft in drafts:
        spec, person = lexicon.relations[draft.relation], draft.subject.entity
        others = held.get(draft.object.entity.id, set()) - {person.id}
        if (
            player is not None
            and spec.of_staff
            and spec.state
            and others
            and draft.status != "former"
            and draft.precision < SURE
            and not draft.frame.startswith("role-")
            and not others <= left
            and any(one.kind == "player" for one in told_by.get(draft.frame, ()))
            and knowledge.kind(person, guess=False) in (None, "player")
        ):
            draft = dataclasses.replace(draft, relation=player)
        kept.append(draft)
    return kept


def without_owners(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts but that a team is managed by whose it is called where the sentence has another coach it.

    "He had a job with X's Everton" tells of X as the owner.
    """
    coached = {
        (one.sentence.index, one.object.entity.id): one.subject.entity
        for one in drafts
        if lexicon.relations[one.relation].of_staff and one.certainty in FIRM and one.frame != _ONES_TEAM
    }
    return [
        one
        for one in drafts
        if one.frame != _ONES_TEAM
        or coached.get((one.sentence.index, one.object.entity.id), one.subject.entity) is one.subject.entity
    ]


def with_counterparts(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Give who is called somebody's counterpart that one's office: "captain X and his T counterpart Y".

    Whoever talks to his counterpart is not out to hire him.
    """
    drafts = list(drafts)
    met: set[tuple[int, int, int]] = set()
    for place, one in enumerate(drafts):
        if one.frame != _COUNTERPART:
            continue
        before = [
            other
            for other in drafts
            if other.sentence is one.sentence
            and other.frame.startswith("role-")
            and other.predicate.i < one.predicate.i
            and other.subject.entity is not one.subject.entity
            and lexicon.relations[other.relation].state
        ]
        doc, at = one.predicate.doc, one.predicate.i
        if at > 1 and doc[at - 1].tag_ == "POS":  # "X's Leeds counterpart"
            owner = doc[at - 2].text
            before = [other for other in before if any(owner in name.split() for name in other.subject.entity.names)]
        if before:
            drafts[place] = dataclasses.replace(one, relation=before[-1].relation)
            met.add((one.sentence.index, one.subject.entity.id, before[-1].object.entity.id))
    return [one for one in drafts if not _is_of_meeting(one, met, lexicon)]


def _is_of_meeting(draft: Draft, met: set[tuple[int, int, int]], lexicon: Lexicon) -> bool:
    """Whether a claim makes an approach of a meeting of two who hold one office."""
    wanted = not lexicon.relations[draft.relation].state and not lexicon.relations[draft.relation].ends
    return wanted and (draft.sentence.index, draft.subject.entity.id, draft.object.entity.id) in met


def without_counters(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts but that somebody coaches since whose coming coaches are counted: "its fourth since X took over"."""
    return [one for one in drafts if one.predicate.dep_ != "advcl" or not _counts_coaches(one.predicate)]


def _counts_coaches(verb: "Token") -> bool:
    """Whether a clause with "since" tells from when on coaches are counted: "the fourth manager since X took over"."""
    if verb.lower_ not in _TAKING or all(one.lower_ != "since" for one in verb.children):
        return False
    said = [one for one in verb.head.children if one.dep_ in ("attr", "dobj") and one.i < verb.i]
    counted = [one for noun in said if noun.lower_ in _COACHES for one in noun.children]
    return any(one.dep_ == "nummod" or one.lower_ in ORDINALS for one in counted)


def with_second_coaches(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Read who is called no more than a coach as an assistant where another is called the club's manager.

    "Manager X is happy.  Coach Y is contracted until May."  "X, the manager, has brought in Y as coach."
    """
    drafts = list(drafts)
    benches = {
        (draft.sentence.index, draft.object.entity.id)
        for draft in drafts
        if draft.frame.startswith("role-") and draft.relation in lexicon.of_juniors
    }
    managers: dict[int, set[int]] = {}
    coaches: list[int] = []
    left: set[int] = set()
    come: set[int] = set()
    brought = {(one.sentence.index, one.subject.entity.id) for one in drafts if _is_brought_by_somebody(one, lexicon)}
    for place, draft in enumerate(drafts):
        spec, club = lexicon.relations[draft.relation], draft.object.entity
        if (draft.sentence.index, draft.subject.entity.id) in brought:
            if spec.of_staff and spec.state and spec.of_youth:
                coaches.append(place)
            continue
        if draft.certainty != "denied" and (spec.ends or spec.begins):
            (left if spec.ends else come).add(draft.subject.entity.id)
        if spec.same_kind and draft.certainty in FIRM:
            left.add(club.id)  # whom somebody has followed
        if not (spec.of_staff and spec.state) or draft.status == "former" or draft.certainty != "confirmed":
            continue
        if draft.frame != "role-title" or club.type != "Club" or not _is_called_coach(draft):
            managers.setdefault(club.id, set()).add(draft.subject.entity.id)
        elif spec.of_youth:
            coaches.append(place)
    for place in coaches:
        one = drafts[place]
        others = managers.get(one.object.entity.id, set())
        beside = (one.sentence.index, one.object.entity.id) in benches  # "assistant X and coach Y"
        if one.subject.entity.id not in left | come | others and (beside or others - left):
            drafts[place] = dataclasses.replace(one, relation=lexicon.relations[one.relation].of_youth or one.relation)
    helps = {(one.predicate.i, one.pair) for one in drafts if one.relation in lexicon.of_juniors}
    called = {one.pair for one in drafts if one.frame == "role-title" and one.relation in lexicon.of_juniors}
    return [  # who "coaches at T under X" helps him, as does the assistant who will "extend his stay at T"
        one
        for one in drafts
        if not lexicon.relations[one.relation].of_youth
        or not ((one.predicate.i, one.pair) in helps or (one.precision < _STAYING and one.pair in called))
    ]


def with_former_jobs(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Tell as past the job that somebody who has one elsewhere shared with another: "X, his assistant at T"."""
    jobs = [
        one
        for one in drafts
        if one.certainty in FIRM
        and lexicon.relations[one.relation].of_staff
        and (lexicon.relations[one.relation].begins or status_of(one, lexicon) == "current")
    ]
    beside = [one for one in jobs if one.predicate.dep_ == "appos" and one.how.get("person", "").startswith("poss")]
    past = {
        id(one.predicate)
        for one in beside
        for other in jobs
        if other.subject.entity is one.subject.entity and other.object.entity is not one.object.entity
    }
    for draft in drafts:
        if id(draft.predicate) in past and lexicon.relations[draft.relation].of_staff:
            draft.status = "former"
    return drafts


def without_own_job(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts but that the job that a manager only may get is his own: "T's X wants to succeed Y" is of none at T.

    An interim one may get it there.
    """
    has = {one.pair for one in drafts if _is_in_charge(one, lexicon) and not is_for_now(one)}
    wished = {
        id(one.predicate): one.subject.entity.id
        for one in drafts
        if lexicon.relations[one.relation].same_kind and one.certainty == "rumoured"
    }
    return [
        one
        for one in drafts
        if not one.how.get("team", "").startswith("context")
        or (wished.get(id(one.predicate)), one.object.entity.id) not in has
    ]


def _is_in_charge(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether it is stated that somebody manages a team now."""
    sure = draft.certainty == "confirmed" and not draft.how.get("team", "").startswith("context")
    return draft.relation == MANAGED and sure and status_of(draft, lexicon) == "current"


def _is_brought_by_somebody(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody gets no more than a coach, and no club does: "he has brought in X as coach"."""
    verb = draft.predicate
    told = lexicon.relations[draft.relation].begins or draft.relation in lexicon.of_juniors
    if not told or verb.pos_ != "VERB" or (verb.tag_ == "VBN" and is_passive(verb)):
        return False
    titles = [one for word in verb.children if word.lower_ == "as" for one in word.children]
    if not any(_is_bare_coach(one) for one in titles):
        return False
    return not draft.how.get("team", "").startswith(("agent+", "by+"))


def _is_called_coach(draft: Draft) -> bool:
    """Whether a role phrase says "coach" and no more: no head coach, no coach of the year."""
    return draft.predicate.lower_ == "coach" and _is_bare_coach(draft.predicate)


def _is_bare_coach(word: "Token") -> bool:
    return word.lower_ in ("coach", "coaches") and all(one.dep_ not in ("amod", "compound") for one in word.children)


def without_origins(drafts: Iterable[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """The drafts but that a coach of another team is at the country that only tells where he is from.

    "Hull sacked Spain's X" tells of nobody who coaches Spain, or plays for it.  Nor does "Spain's X" tell of its coach
    where nothing but what the article is about has him coach at all.
    """
    drafts = list(drafts)
    jobs = [one for one in drafts if _is_hired(one, lexicon)]
    hired = {(one.sentence.index, one.subject.entity.id): one.object.entity for one in jobs}
    return [one for one in drafts if not (_is_origin(one, hired) or _is_only_guessed(one, knowledge))]


def _is_only_guessed(draft: Draft, knowledge: Knowledge) -> bool:
    """Whether somebody whom a country's name stands beside is not told to be a coach anywhere."""
    guessed = draft.frame == "team-s-person" and draft.relation == "managed"
    told = guessed and knowledge.kind(draft.subject.entity, guess=False) == "staff"
    return guessed and not told and draft.object.entity.type == "NationalTeam"


def _is_hired(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim says that somebody has, gets or loses a coach's job."""
    spec = lexicon.relations[draft.relation]
    sacked = spec.ends and "managed" in [one.otherwise for one in spec.entails]
    return draft.how.get("team") != "beside" and (sacked or (spec.of_staff and (spec.begins or spec.state)))


def _is_origin(draft: Draft, hired: dict[tuple[int, int], LocalEntity]) -> bool:
    """Whether the country beside a name is where a coach of another team is from."""
    country = draft.object.entity
    if draft.how.get("team") != "beside" or country.type != "NationalTeam" or draft.frame != "team-s-person":
        return False
    return hired.get((draft.sentence.index, draft.subject.entity.id), country) is not country
