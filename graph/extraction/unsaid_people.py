"""The person whom a clause leaves unsaid: "T want X.  U have also made a bid", "with U interested"."""

import itertools
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from .arguments import Arguments
from .document import PERSON, TEAM, Document, LocalEntity, Mention, Sentence
from .fillers import Filler
from .knowledge import Knowledge
from .lexicon import Lexicon
from .schema import Slot
from .title import Title
from .usage import OBJECTS, SUBJECTS, is_verb

if TYPE_CHECKING:
    from .tokens import Token

OFF_PITCH = ("staff", "board", "owner")
"""The kinds of those who do not play."""

_AIMED = ("for", "about", "over")
_HIS, _ANOTHER = frozenset(("his", "her", "my")), frozenset(("another", "one", "somebody", "someone", "nobody"))
_LATELY = 3
_TOO = frozenset(("also", "too", "likewise"))


def _is_told_of(name: "Token", predicate: "Token", *, keen: bool) -> bool:
    """Whether the clause before is about somebody, or something of his: "X's contract ends, and T made a bid".

    Those who are `keen` may be so on whom it has for an object: "T offered X a deal, but U are watching the situation".
    """
    subject = name.head if name.dep_ == "poss" else name
    joined = (one for one in (predicate, *predicate.ancestors) if one.dep_ == "conj" and is_verb(one))
    parts = (*SUBJECTS, *OBJECTS, "dative") if keen else SUBJECTS
    return subject.dep_ in parts and any(one.head is subject.head for one in joined)


def _is_of_another(aim: "Token") -> bool:
    """Whether what is bid for is not just one who goes without saying: "two players", "one of the four", "his mate"."""
    own = any(child.dep_ == "poss" and child.lower_ in _HIS for child in aim.children)
    other = any(child.lower_ in _ANOTHER for child in aim.children)
    return own or other or aim.tag_ in ("NNS", "CD") or aim.lower_ in _ANOTHER


def _is_as_well(token: "Token") -> bool:
    return token.lower_ == "well" and token.i > 0 and token.doc[token.i - 1].lower_ == "as"


class UnsaidPeople(ABC):
    """The part of `slots.SlotFinder` that finds whom a clause is about though it names nobody."""

    lexicon: Lexicon
    document: Document
    sentence: Sentence
    knowledge: Knowledge
    titles: dict[int, Title]

    @abstractmethod
    def form(self, token: "Token") -> Arguments:
        """The arguments of `token`."""

    @abstractmethod
    def mention(self, token: "Token", want: str, avoid: LocalEntity | None) -> Mention | None:
        """The mention of a person, team or agent that `token` heads."""

    def names_team(self, token: "Token") -> bool:
        """Whether a word is part of a team's name."""
        named = self.document.mention_at(self.sentence, token)
        return named is not None and named.entity.is_team

    def person_in_context(self, slot: Slot, form: Arguments) -> list[Filler]:
        """Whom a clause is about that leaves it out: whom the article is about, else the only player told of before."""
        if any(_is_of_another(token) for name in _AIMED if name in slot.paths for token in form.step(name)):
            return []  # "a bid for the two players"
        if form.aim or any(self.mention(token, TEAM, None) for token in form.preps.get("for", ())):
            return []  # "in a bid to stay up", "the next destination for Everton"
        if beside := self._subject_beside(form.predicate) or self._wooed_before(form.predicate):
            return beside
        keen = is_verb(form.predicate) and self._is_keen(form.predicate)
        if keen and self._is_hurt(self.sentence):
            return []
        found: dict[int, Filler] = {}
        told = False
        for token in form.predicate.doc[: form.predicate.i]:
            one = self.mention(token, PERSON, None) if token.pos_ in ("NOUN", "PROPN", "PRON") else None
            if one is not None and self.knowledge.kind(one.entity) not in OFF_PITCH:
                found.setdefault(one.entity.id, Filler(one, token, "context", 3))
                told = told or _is_told_of(token, form.predicate, keen=keen)
        if len(found) == 1 and told:
            return list(found.values())  # "X was offered a new deal, but T are watching the situation"
        if keen:
            return []  # "are watching the situation": whose, if the text has just told of nobody
        topic = self.knowledge.topic
        if topic is not None:
            return [Filler(topic, None, "topic", 4)] if self.knowledge.kind(topic.entity) not in OFF_PITCH[1:] else []
        return list(found.values()) if len(found) == 1 else []

    def _wooed_before(self, predicate: "Token") -> list[Filler]:
        """Whom another team wants by what has just been told: "T want X.  U have also made an enquiry".

        A bid may be told some sentences later, as long as these name no other player: "U had a bid turned down".
        """
        added, at = self.is_added(predicate), self.sentence.index
        pos = "verb" if is_verb(predicate) else "noun"
        bids, keen = self.lexicon.lemma(predicate.text, pos) in self.lexicon.any_of("bids"), self._is_keen(predicate)
        lately = _LATELY if bids or (keen and not is_verb(predicate)) else 1
        if not added and (not (bids or keen) or self._players_in(self.sentence)):
            return []
        for before in reversed(self.document.sentences[max(0, at - lately) : at]):
            named = self._players_in(before)
            wooed = [one for one in named.values() if self.knowledge.suitors(one.entity, before.index)]
            if keen and not wooed and self._is_hurt(before):
                return []  # "X was carried off.  T are monitoring the situation"
            if keen and len(named) == 1:
                wooed = [*named.values()]  # "X may leave.  T and U are interested"
            if wooed or named:
                return [Filler(wooed[0], None, "context", 3)] if len(wooed) == 1 else []
        return []

    def _is_hurt(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of an injury, and of nothing for which another club might want somebody."""
        hurt = self.lexicon.is_said("signs_of_an_injury", sentence.text)
        return hurt and not self.lexicon.is_said("signs_of_leaving", sentence.text)

    def _is_keen(self, predicate: "Token") -> bool:
        """Whether a clause tells of interest, be it in somebody told of before: "Leeds are keen"."""
        lemma = self.lexicon.lemma(predicate.text, "verb" if is_verb(predicate) else "noun")
        return lemma in self.lexicon.any_of("interest_without_object")

    def _players_in(self, sentence: Sentence) -> dict[int, Mention]:
        """Those whom a sentence names, but for those who do not play."""
        named = (one for one in self.document.mentions_in(sentence) if one.entity.is_person)
        return {one.entity.id: one for one in named if self.knowledge.kind(one.entity) not in OFF_PITCH}

    def is_of_suitor(self, noun: "Token") -> bool:
        """Whether an offer that somebody weighs up is another club's: "T are considering a bid from U for X"."""
        weighed = self.lexicon.lemma(noun.head.text, "verb") in self.lexicon.any_of("weighing_offers")
        if not weighed or self.lexicon.lemma(noun.text, "noun") not in self.lexicon.any_of("offers"):
            return False
        return any(self.mention(one, TEAM, None) is not None for one in self.form(noun).step("from"))

    def is_added(self, predicate: "Token") -> bool:
        """Whether a clause adds to what was told before it: "Leeds are also interested"."""
        clause = (predicate, *itertools.islice(predicate.ancestors, 2))
        beside = [child for one in clause for child in one.children] if self.sentence.index else []
        return any(one.lower_ in _TOO or _is_as_well(one) for one in beside)

    def _subject_beside(self, predicate: "Token") -> list[Filler]:
        """Whom the clause is about to which "with Everton interested" is added."""
        verb = predicate.head.head
        if predicate.dep_ != "pcomp" or predicate.head.lower_ != "with" or not is_verb(verb):
            return []
        form = self.form(verb)
        people = [
            (self.mention(token, PERSON, None), token) for token in (form.patient if form.passive else form.agent)
        ]
        named = [(one, token) for one, token in people if one and self.knowledge.kind(one.entity) not in OFF_PITCH]
        return [Filler(one, token, "context", 3) for one, token in named[:1]]

    def is_of_some_team(self, token: "Token") -> bool:
        """Whether somebody who acts is told to coach or run a team, and not yet which."""
        who = self.document.mention_at(self.sentence, token)
        if who is None or not who.entity.is_person or self.knowledge.kind(who.entity, guess=False) not in OFF_PITCH:
            return False
        return not self.knowledge.teams(who.entity, self.sentence.index, plays=False)

    def ends_job(self, verb: "Token") -> bool:
        """Whether a verb, or the one that it goes on from, ends a job off the pitch: "was sacked and replaced by X"."""
        of_jobs = self.lexicon.any_of("leaving_a_job")
        first = verb.head if verb.dep_ == "conj" else verb
        return any(self.lexicon.lemma(one.text, "verb") in of_jobs for one in (verb, first))
