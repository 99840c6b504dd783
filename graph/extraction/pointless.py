"""What other claims make pointless: a link with his own club, a sacking told as a departure, leaving once more."""

import re

from .document import LocalEntity
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .own_places import UNDER
from .role_words import MANAGING, MONEYED, PLAYING
from .schema import Relation
from .sellers import is_of_seller
from .status import status_of
from .usage import can_but, is_verb

_AS, _OF_TALKS = "role-as", frozenset(("talks", "talks-about"))
_AGAIN = re.compile(r"\b(?:return|re-?appoint|rejoin|reuni)[a-z]*|\b(?:back|again|second|third|comeback|homecoming)\b")
_GUESSED = 0.8  # less precise are frames that tell of playing for want of anything better: "his old club"


def _place(draft: Draft) -> tuple[int, int, int]:
    return draft.sentence.index, *draft.pair


def _is_of_staff_below(draft: Draft, knowledge: Knowledge, lexicon: Lexicon) -> bool:
    """Whether somebody only worked for who rules the club: "worked under sporting director X" as a coach or scout."""
    if draft.relation != UNDER or knowledge.kind(draft.object.entity, guess=False) not in ("board", "owner"):
        return False
    verb = draft.predicate if is_verb(draft.predicate) else draft.predicate.head
    return lexicon.lemma(verb.text, "verb") == "work"


def _is_of_money(person: LocalEntity) -> bool:
    """Whether a club that talks with somebody wants what he has, and not him: "T are in talks with tycoon X"."""
    return bool(person.roles & MONEYED) and not person.roles & (PLAYING | MANAGING)


def _is_of_armband(draft: Draft, captains: list[Draft], lexicon: Lexicon) -> bool:
    """Whether somebody only leads his side no more: "was sacked as T captain"."""
    if not _ends_a_job(lexicon.relations[draft.relation]) or not is_verb(draft.predicate):
        return False
    at, team = draft.predicate.i, draft.pair
    return any(
        one.pair == team and one.predicate.head.head.i == at for one in captains if one.sentence is draft.sentence
    )


def _ends_a_job(spec: Relation) -> bool:
    """Whether only whoever managed a team can leave it so."""
    return spec.ends and any(one.otherwise == "managed" for one in spec.entails)


def _is_of_option(draft: Draft, joined: set[tuple[int, int]], lexicon: Lexicon) -> bool:
    """Whether a club that somebody came to may only keep him: "signed X on loan with an option to buy"."""
    if draft.certainty != "rumoured" or draft.pair not in joined:
        return False
    options = lexicon.any_of("options_of_loans")
    return any(one.lower_ in options for one in draft.predicate.ancestors)


class _Past:
    """Who is told to have left which team, and to be at which now."""

    def __init__(self, drafts: list[Draft], knowledge: Knowledge, lexicon: Lexicon) -> None:
        self._knowledge, self._lexicon = knowledge, lexicon
        firm = [(one, lexicon.relations[one.relation]) for one in drafts if one.certainty in FIRM]
        self._led = {one.pair for one, spec in firm if (spec.of_staff and spec.state) or _ends_a_job(spec)}
        self._gone = {one.pair for one, spec in firm if spec.ends or (spec.state and one.status == "former")}
        there = [one for one, spec in firm if spec.state and status_of(one, lexicon) == "current"]
        self._there = {one.pair for one in there}
        self._elsewhere = {one.subject.entity.id for one in there if one.object.entity.type == "Club"}

    def is_of_coach(self, draft: Draft) -> bool:
        """Whether a coach's "old club" is taken for one that he played for, where the text has him coach it."""
        plays = self._lexicon.relations[draft.relation].kind == "player" and draft.precision < _GUESSED
        staff = plays and self._knowledge.kind(draft.subject.entity, guess=False) == "staff"
        staff = staff and not draft.frame.startswith("role-")
        return staff and draft.status == "former" and draft.pair in self._led

    def is_over(self, draft: Draft) -> bool:
        """Whether somebody may leave a club that he has left: "I can walk away from T with my head held high"."""
        guess = draft.certainty == "rumoured" and self._lexicon.relations[draft.relation].ends
        over = guess and draft.pair in self._gone and draft.pair not in self._there
        return over and draft.subject.entity.id in self._elsewhere


def without_pointless(drafts: list[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Drop what other claims make pointless: a link with one's own club, a sacking told as a departure."""
    said: dict[tuple[str, int, int], set[bool]] = {}
    for draft in drafts:
        if draft.certainty != "denied":
            ends = (draft.relation, *draft.pair)
            said.setdefault(ends, set()).add(draft.certainty in FIRM)
    staff = {
        draft.subject.entity.id
        for draft in drafts
        if lexicon.relations[draft.relation].of_staff
        and draft.certainty in FIRM
        and draft.status != "former"
        and draft.precision >= 0.75
        and knowledge.kind(draft.subject.entity) != "player"
    }
    leavings = [one for one in drafts if lexicon.relations[one.relation].ends and one.certainty in FIRM]
    left = {_place(one) for one in leavings}
    gone = {one.pair for one in leavings if knowledge.kind(one.subject.entity, guess=False) == "staff"}
    joined = {one.pair for one in drafts if lexicon.relations[one.relation].begins and one.certainty in FIRM}
    past = _Past(drafts, knowledge, lexicon)
    captains = [one for one in drafts if one.frame == _AS and lexicon.relations[one.relation].kind == "player"]
    kept: list[Draft] = []
    outdone: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        subject, obj = draft.subject.entity, draft.object.entity
        if spec.not_of_own and (
            knowledge.is_at(subject, obj) or (draft.certainty == "denied" and _place(draft) in left)
        ):
            continue  # "X gave up his job at T" turns nothing down
        talks = draft.frame in _OF_TALKS and spec.not_of_own and draft.pair in gone
        if talks and _AGAIN.search(draft.sentence.text) is None:
            continue  # "T have sacked coach X. ... The board held talks with X on Sunday"
        if spec.not_of_own and spec.event and _is_of_money(subject):
            continue
        if spec.answers is not None and draft.certainty == "denied" and can_but(draft.predicate):
            continue  # "could not turn down the chance to join T" tells that he has joined them
        if not spec.ends and _is_of_option(draft, joined, lexicon):
            continue
        if is_of_seller(draft, knowledge, lexicon) or past.is_of_coach(draft) or past.is_over(draft):
            continue
        if _is_of_staff_below(draft, knowledge, lexicon) or _is_of_armband(draft, captains, lexicon):
            continue
        sure = draft.certainty in FIRM
        if any(sure <= firm for one in spec.not_beside for firm in said.get((one, subject.id, obj.id), ())):
            outdone.setdefault((subject.id, obj.id), []).append(draft)
            continue
        playing = knowledge.still_played(subject, draft.sentence.index)
        claimed = draft.unless_staff and not spec.not_of_own  # a coach may be wanted as well
        if claimed and subject.id in staff and draft.status != "former" and not playing:
            continue
        kept.append(draft)
    for draft in kept:
        if lexicon.relations[draft.relation].ends and draft.certainty in FIRM:
            draft.vaguer = outdone.get(draft.pair, [])
    return kept
