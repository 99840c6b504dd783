"""Whom a description stands for: "the Spaniard", "the 44-year-old", "the former Newcastle man", "their manager"."""

import itertools
import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from .document import TEAM, LocalEntity, Mention, Sentence
from .pronouns import Pronouns, subjects_of
from .role_words import (
    ABOVE,
    CLASSES,
    DEFINITE,
    MANAGING,
    MONEYED,
    OLDEST_PLAYER,
    OUTSIDE,
    PLAYING,
    POSITIONS,
    WIDE,
    YOUNGEST_MANAGER,
)
from .salience import SUBJECT_DEPS, unique
from .words import plain, word_list

if TYPE_CHECKING:
    from .tokens import Token

AGE = re.compile(r"\b([1-7]\d)[-‐‑ ]year[-‐‑ ]old$")
_SPEAKING = word_list("speaking")
_DISPOSING = word_list("disposing")
_SAYING = word_list("saying_of_others")
_SPEAKS = re.compile(r"(?:, [^,.;\n]{3,60},)? (?:(?:has|had|have|also|now|already|again) )*([a-z]+)\b")
SPOKEN_OF = 1.8
FAR_AHEAD = 1.2
CLEARLY = 0.6
LATELY = 0.7
_FORMER, _OUTGOING, _NOT_YET = word_list("former"), word_list("outgoing"), word_list("not_yet")
_NEWCOMERS = word_list("newcomers")
_COMING, _GOING = word_list("coming"), word_list("going")
_WORDS = re.compile(r"[a-z]+")
_JOINTS = frozenset(["and", "&", "-", "'s", "’s", ","])
_LONGEST_PHRASE = 12


class Descriptions(Pronouns):
    """The part of `coreference.References` that finds the people whom descriptions mean."""

    def _role_at(self, token: "Token") -> str:
        """The role noun that ends at a word: "striker", "right-back", "full back"; "" where none does."""
        doc, low = token.doc, token.lower_
        for gap in (2, 1):
            joined = gap == 1 or doc[token.i - 1].text == "-"
            if token.i >= gap and joined and (whole := f"{doc[token.i - gap].lower_}-{low}") in self._roles:
                return whole
        return low if low in self._roles else ""

    def _modifiers(self, sentence: Sentence, token: "Token") -> "list[Token]":
        """The words of a noun's phrase that tell of it: from "the" on, along the words, else by the parse.

        Those of its compounds too: "the Denmark midfield man", "the Everton and Norway right-back".
        """
        doc, found = token.doc, []
        for at in range(token.i - 1, max(-1, token.i - _LONGEST_PHRASE), -1):
            one = doc[at]
            found.append(one)
            if one.lower_ in DEFINITE and one.tag_ == "DT":
                return found[::-1]
            named = self.document.mention_at(sentence, one)
            if named is not None and named.entity.is_person:
                break
            if one.pos_ not in ("ADJ", "NOUN", "PROPN", "NUM") and one.lower_ not in _JOINTS and named is None:
                break
        found = []
        for child in token.children:
            found.append(child)
            if child.dep_ in ("compound", "nmod", "amod") and child.i < token.i:
                found += [one for one in child.children if one.dep_ in ("compound", "nmod") and one.pos_ == "PROPN"]
        return found

    def _is_definite(self, token: "Token") -> bool:
        return any(child.lower_ in DEFINITE and child.dep_ == "det" for child in token.children)

    # People.

    def _by_description(
        self,
        sentence: Sentence,
        token: "Token",
        avoid: LocalEntity | None,
        age: int | None = None,
        country: str | None = None,
        role: str | None = None,
        team: LocalEntity | None = None,
        former: bool = False,
        by_name: bool = False,
    ) -> LocalEntity | None:
        """The person in focus whom a description fits; what the article says of people decides before focus does."""
        self._read_up_to(sentence.index)
        offset = sentence.char(token)
        same_phrase = self._people_of_phrase(sentence, token) | self._of_own_clause(sentence, token)
        same_phrase |= self._named_in_his_words(sentence, token)
        plain = role is None and country is None
        above = self._above(sentence, token, said=role is not None, told=plain)
        joined = self._subject_of_clause_before(sentence, token)

        def accepts(entity: LocalEntity) -> bool:
            if not entity.is_person or entity is avoid or entity.id in same_phrase:
                return False
            if entity.id in above and (role is not None or age is not None or country not in entity.nationalities):
                return False
            if age is not None and entity.age is not None and abs(entity.age - age) > 1:
                return False
            if age is not None and age < YOUNGEST_MANAGER and entity.roles & (MANAGING | ABOVE):
                return False
            if age is not None and age > OLDEST_PLAYER and entity.roles & PLAYING and not entity.roles & MANAGING:
                return False
            if country is not None and entity.nationalities and country not in entity.nationalities:
                return False
            if self._is_aside(sentence, entity) and (team or country) and role not in entity.roles:
                return False
            if role in PLAYING and former and entity.roles & (ABOVE | OUTSIDE):
                return False
            if role in PLAYING and not former and entity.age is not None and entity.age > OLDEST_PLAYER:
                return False
            if team is not None and not former and self._is_elsewhere(entity, team):
                return False
            return not (role is not None and self._conflicts(entity, role, former and entity is not joined))

        lately = self._named_lately(sentence, token, accepts)
        spoken_of = self._spoken_of(sentence, token, aged=age is not None)

        def bonus(entity: LocalEntity) -> float:
            more = LATELY if entity is lately and token.dep_ in SUBJECT_DEPS else 0.0
            if team is not None and team.type == "Club" and not former and self._clubs(entity) - {team.id}:
                more -= 1.5
            if role in PLAYING and not former and any(f"former {one}" in entity.roles for one in PLAYING):
                more -= 0.0 if entity.roles & PLAYING else 1.0
            if self._is_aside(sentence, entity) and not (role is not None and role in entity.roles):
                more -= 1.5
            if role is not None and former and role not in PLAYING and self._conflicts(entity, role):
                more -= 0.8
            more += self._leads(sentence, offset, entity) * (1 if age is None else 3)  # ages: of the main person
            if entity.id in self.disposers and role is not None:
                more += 1.5 * (role in MANAGING and not former) - 2.5 * (role in PLAYING)
            if entity is spoken_of and not former:
                more += SPOKEN_OF
            if role in MANAGING and self._is_listed(entity, sentence):
                more -= 0.8
            if lately is not None and entity is not lately and self._is_of_headline(entity, offset):
                more -= 1.5
            if age is not None and entity.age == age:
                more += 4
            if country is not None and country in entity.nationalities:
                more += 3
            if role is not None:
                if former and role in MANAGING:
                    more += 1.5 if f"former {role}" in entity.roles else 0.5 if role in entity.roles else 0.0
                elif role in entity.roles:
                    more += 1.5
                elif any(role in group and entity.roles & group for group in CLASSES):
                    more += 0.0 if self._has_other_position(entity, role) else 1.0
            if team is not None and team.id in entity.teams:
                more += 2
            return more

        ranked = self.focus.ranked(sentence, offset, accepts, bonus, per_mention=0.5)
        if team is not None and role is not None and not former:
            # "the Liverpool manager": somebody known in that job, or nobody.
            jobs = next((group for group in CLASSES if role in group), frozenset((role,)))
            holders = [entity for _, entity in ranked if team.id in entity.teams and entity.roles & jobs]
            if holders:
                return holders[0]
            if by_name and self._is_newly_told(ranked, team):
                return ranked[0][1]
            if role in ABOVE or role in MANAGING:
                return None
        if role is not None and len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEARLY:
            near = self._only_near([entity for _, entity in ranked], sentence, token)
            even = (team or country) and not former and self._are_joined(ranked[0][1], ranked[1][1])
            return near if near is not None or even else ranked[0][1]
        if not former and (team or country) and len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEARLY:
            return None
        return ranked[0][1] if ranked else None

    def _fitting(
        self, sentence: Sentence, offset: int, age: int | None, country: str | None, role: str | None
    ) -> LocalEntity | None:
        """Whom a description at `offset` of a sentence without a parse means: the one far ahead, or told to be so."""
        self._read_up_to(sentence.index)
        named = {one.entity.id for one in self.document.mentions_in(sentence) if one.start < offset}

        def accepts(entity: LocalEntity) -> bool:
            if not entity.is_person or entity.id in named or entity.roles & OUTSIDE:
                return False
            if entity.roles & MONEYED and country not in entity.nationalities:
                return False
            if age is not None and ((entity.age is not None and abs(entity.age - age) > 1) or entity.roles & MANAGING):
                return False
            if country is not None and entity.nationalities and country not in entity.nationalities:
                return False
            return role is None or not self._conflicts(entity, role)

        def bonus(entity: LocalEntity) -> float:
            told = country in entity.nationalities or (age is not None and entity.age == age) or role in entity.roles
            return 3.0 * told + self._leads(sentence, offset, entity)

        ranked = self.focus.ranked(sentence, offset, accepts, bonus, per_mention=0.5)
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEARLY):
            return None
        return ranked[0][1]

    def _are_joined(self, one: LocalEntity, other: LocalEntity) -> bool:
        """Whether two people are told of in one breath: "A and B"."""
        text = self.document.article.text
        return any(
            {before.entity, behind.entity} == {one, other} and text[before.end : behind.start] == " and "
            for before, behind in itertools.pairwise(self.document.mentions)
        )

    @cached_property
    def disposers(self) -> set[int]:
        """Those who sign, pick or drop others: no players."""
        found: set[int] = set()
        for sentence in self.document.parsed():
            for verb in (token for token in sentence.span or () if token.lower_ in _DISPOSING):
                named = [
                    [self.document.mention_at(sentence, child) for child in verb.children if child.dep_ in deps]
                    for deps in (("nsubj",), ("dobj",))
                ]
                actors, others = ([one for one in side if one and one.entity.is_person] for side in named)
                if others:
                    found.update(one.entity.id for one in actors)
        return found

    def _has_other_position(self, entity: LocalEntity, role: str) -> bool:
        """Whether somebody is called a winger only, whom "the striker" hardly means, or the other way round."""
        up_front = POSITIONS[-1] - WIDE
        groups = ((up_front, WIDE), (WIDE, up_front))
        return any(role in one and entity.roles & other and not entity.roles & one for one, other in groups)

    def _spoken_of(self, sentence: Sentence, token: "Token", *, aged: bool) -> LocalEntity | None:
        """The only other person in the sentence before, whose subject says something: "Pugh says that Berg may go".

        Of himself the speaker is hardly called by a description next: "The striker" is Berg.  `aged`: so it is with
        "the 21-year-old", whatever the subject does.
        """
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        at = token.head if token.dep_ in ("poss", "amod", "nmod", "compound") else token
        if before is None or before.kind == "headline" or at.dep_ not in SUBJECT_DEPS:
            return None
        people = [one for one in self.document.mentions_in(before) if one.entity.is_person]
        others = {one.entity.id: one.entity for one in people if one.entity is not people[0].entity}
        if len(others) != 1:
            return None
        speaks = _SPEAKS.match(self.document.article.text, people[0].end)
        spoke = speaks is not None and speaks.group(1) in _SAYING and speaks.end() <= people[1].start
        return next(iter(others.values())) if spoke or (aged and self._acts_first(before, people)) else None

    def _acts_first(self, sentence: Sentence, people: list[Mention]) -> bool:
        """Whether the first person of a sentence is the subject of its main verb, and the second stands behind that."""
        main = next((one for one in sentence.span or () if one.dep_ == "ROOT"), None)
        if main is None or people[1].start < sentence.char(main):
            return False
        subjects = [child for child in main.children if child.dep_ in SUBJECT_DEPS and child.i < main.i]
        return any(self.document.mention_at(sentence, one) is people[0] for one in subjects)

    def _is_listed(self, entity: LocalEntity, sentence: Sentence) -> bool:
        """Whether the sentence before names somebody as one of several: "A, B and C"."""
        text, near = self.document.article.text, self.document.sentences[max(0, sentence.index - 1)]
        people = [one for one in self.document.mentions_in(near) if one.entity.is_person]
        pairs = itertools.pairwise(people)
        joined = [pair for pair in pairs if text[pair[0].end : pair[1].start] in (", ", " and ", ", and ")]
        return len(joined) > 1 and any(entity in (one.entity, other.entity) for one, other in joined)

    def _is_of_headline(self, entity: LocalEntity, offset: int) -> bool:
        """Whether only headlines have named somebody so far."""
        before = [one for one in self.document.mentions if one.entity is entity and one.start < offset]
        return bool(before) and all(one.sentence == 0 for one in before) and self._is_headed

    @cached_property
    def _is_headed(self) -> bool:
        """Whether the article begins with a headline."""
        return bool(self.document.sentences) and self.document.sentences[0].kind == "headline"

    def _clubs(self, entity: LocalEntity) -> set[int]:
        return {id for id in entity.teams if self.document.entity(id).type == "Club"}

    def _named_lately(
        self, sentence: Sentence, token: "Token", accepts: Callable[[LocalEntity], bool]
    ) -> LocalEntity | None:
        """The only one of its sentence, else of the one before, whom a description may mean; pronouns count too."""
        at = sentence.char(token.left_edge)
        here = [m.entity for m in self.document.mentions_in(sentence) if m.start < at and accepts(m.entity)]
        if here or not sentence.index:
            return unique(here)
        before = self.document.sentences[sentence.index - 1]
        if before.kind == "headline":
            return None
        return unique(one for one in self.focus.mentioned_in(before) if accepts(one))

    def _only_near(self, people: list[LocalEntity], sentence: Sentence, token: "Token") -> LocalEntity | None:
        """Which of several that a description fits is meant, by where they are named.

        The only one of its sentence, of several the last before an object; the only one of the sentence before, of
        several the one of its main clause.
        """
        at = sentence.char(token.left_edge)
        here = [m.entity for m in self.document.mentions_in(sentence) if m.start < at and m.entity in people]
        if here:
            return here[-1] if token.dep_ not in SUBJECT_DEPS else unique(here)
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        if before is None or not any(m.entity in people for m in self.document.mentions_in(before)):
            return None
        last = [m for m in self.document.mentions_in(before) if m.entity in people]
        return unique(m.entity for m in last) or unique(m.entity for m in last if not _is_subordinate(before, m))

    def _is_newly_told(self, ranked: list[tuple[float, LocalEntity]], team: LocalEntity) -> bool:
        """Whether a description tells something new of the one in focus: far ahead, and of no other team."""
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < FAR_AHEAD):
            return False
        known = ranked[0][1].teams
        return not known or team.type == "NationalTeam"

    def _conflicts(self, entity: LocalEntity, role: str, former: bool = False) -> bool:
        """Whether somebody is told to be something else than a role noun says: a coach, or a player of another place.

        `former`: the noun tells what he was, which need not be what he is.
        """
        if any(role in group for group in POSITIONS):
            known = [group for group in POSITIONS if entity.roles & group]
            if known and not any(role in group for group in known):
                return True
        known = [group for group in CLASSES if entity.roles & group]
        told = any(role in group for group in CLASSES)
        return not former and bool(known) and told and not any(role in group for group in known)

    def _is_elsewhere(self, entity: LocalEntity, team: LocalEntity) -> bool:
        """Whether somebody is told to be of another country than a description names."""
        if team.type != "NationalTeam" or team.id in entity.teams:
            return False
        nations = {
            self.document.entity(id).country for id in entity.teams if self.document.entity(id).type == team.type
        }
        nations |= entity.nationalities
        return bool(nations) and team.country not in nations

    def _people_of_phrase(self, sentence: Sentence, token: "Token") -> set[int]:
        """People named inside the phrase itself or whom it is said of: "Alonso's manager"."""
        low, high = sentence.char(token.left_edge), sentence.char_end(token)
        return {
            m.entity.id for m in self.document.mentions_in(sentence) if low <= m.start < high and m.entity.is_person
        }

    def _named_in_his_words(self, sentence: Sentence, token: "Token") -> set[int]:
        """Whom somebody names in what he says: '"Andy stays," said the Everton manager' is of two people."""
        if token.dep_ not in SUBJECT_DEPS or token.head.lower_ not in _SPEAKING or sentence.in_quote(token):
            return set()
        return {
            one.entity.id
            for one in self.document.mentions_in(sentence)
            if one.entity.is_person and any(low <= one.start < high for low, high in sentence.quotes)
        }

    def _of_own_clause(self, sentence: Sentence, token: "Token") -> set[int]:
        """The subject of the clause in which a description is an object: "Berg met the Norwegian" is of two people."""
        at = token
        if token.dep_ == "poss" and token.head.dep_ in ("pobj", "dobj"):
            at = token.head  # "Berg left after the Norwegian's sacking"
        while at.head != at and at.dep_ in ("pobj", "dobj", "dative", "prep", "acomp"):
            at = at.head  # "Berg was full of praise for the Norwegian"
        if at == token or at.pos_ not in ("VERB", "AUX"):
            return set()
        subjects = [child for child in subjects_of(at) if child.i < token.i]
        named = [one for child in subjects for one in (child, *child.conjuncts)]
        return {person.id for one in named if (person := self._person_at(sentence, one)) is not None}

    def _above(self, sentence: Sentence, token: "Token", *, said: bool, told: bool) -> set[int]:
        """The subjects of the clauses around a description: "he stayed until the Norwegian left" is of two people.

        `said`: of that right above it, and of those which say or want it: "Holm hopes that the striker stays"; `told`:
        only of those which say it.
        """
        found: set[int] = set()
        at, clauses = token, 0
        for _ in range(8):
            if at.head == at:
                break
            inside, at = at, at.head
            if said and clauses and inside.dep_ in ("advcl", "relcl", "acl"):
                break
            clauses += inside.dep_ in ("advcl", "ccomp", "relcl", "pcomp", "xcomp", "acl")
            if inside.dep_ not in (("ccomp",) if told else ("advcl", "ccomp", "relcl", "pcomp", "xcomp", "acl")):
                continue
            subjects = [child for child in at.children if child.dep_ in SUBJECT_DEPS and child.i < token.i]
            for one in (one for child in subjects for one in (child, *child.conjuncts)):
                person = self._person_at(sentence, one)
                if person is not None:
                    found.add(person.id)
        return found

    def _subject_of_clause_before(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """Who is the subject of the clause to which a description's is joined: "X wants it but the coach says"."""
        if token.dep_ not in SUBJECT_DEPS or token.head.dep_ != "conj":
            return None
        subjects = [one for one in token.head.head.children if one.dep_ in SUBJECT_DEPS and one.i < token.i]
        return self._person_at(sentence, subjects[0]) if subjects else None

    def _newcomer(self, sentence: Sentence, avoid: LocalEntity | None) -> LocalEntity | None:
        """Whom "the new man" means: him whom the article is about, where it has told that he comes."""
        one = self.protagonist if self._is_about_one else None
        if one is None or one is avoid:
            return None
        for mention in self.document.mentions:
            if mention.entity is one and mention.sentence < sentence.index:
                told = set(_WORDS.findall(self.document.sentences[mention.sentence].text.lower()))
                if told & _COMING:
                    return one if not told & _GOING else None
        return None

    def _by_role(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        """ "the striker", "the former Newcastle defender", "their manager", "the Reds boss"."""
        former = False
        team: LocalEntity | None = None
        country: str | None = None
        age: int | None = None
        definite = by_name = False
        for child in self._modifiers(sentence, token):
            low = child.lower_
            mention = self.document.mention_at(sentence, child)
            if child.dep_ == "det" and low in DEFINITE:
                definite = True
            elif low == "old" and (told := AGE.search(sentence.text, 0, child.idx + len(low))):
                age = int(told.group(1))
            elif low in _FORMER or low in _OUTGOING:
                former = former or low in _FORMER
            elif low == "new" and self._role_at(token) in _NEWCOMERS and definite:
                return self._newcomer(sentence, avoid)
            elif low in _NOT_YET:
                return None
            elif mention is not None and mention.entity.is_team:
                if mention.kind == "demonym":
                    country = mention.entity.country
                else:
                    team, by_name = mention.entity, True
                    definite = definite or child.dep_ == "poss"
            elif child.dep_ == "poss":
                owner = self.document.mention_of(sentence, child, TEAM, avoid)
                if owner is None:
                    return None
                team, definite = owner.entity, True
            elif plain(low) in self.matcher.demonyms:
                country = self.matcher.country_of(child.text, sentence.text[: child.idx])
        if sentence.text[max(0, token.left_edge.idx - 3) : token.idx].lower().startswith("ex-"):
            former = True
        if not definite or token.tag_ in ("NNS", "NNPS"):
            return None
        behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
        if behind is not None and behind.tag_ == "TO" and behind.head.tag_ == "VB" and not _has_for(behind.head):
            return None  # "the man to replace him" is yet to be found
        role = self._role_at(token)
        return self._by_description(sentence, token, avoid, age, country, role, team, former=former, by_name=by_name)


def _has_for(verb: "Token") -> bool:
    """Whether an infinitive has a subject of its own: "for the striker to sign"."""
    return any(child.dep_ == "mark" and child.lower_ == "for" for child in verb.children)


def _is_subordinate(sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody is named in a clause that depends on another."""
    token = next((one for one in sentence.span or () if sentence.char_end(one) >= mention.end), None)
    while token is not None and token.head != token:
        if token.dep_ in ("advcl", "relcl", "acl", "pcomp", "ccomp"):
            return True
        token = token.head
    return False
