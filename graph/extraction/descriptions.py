"""Whom a description stands for: "the Spaniard", "the 44-year-old", "the former Newcastle man", "their manager"."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .binding import OBJECT_DEPS
from .document import TEAM, LocalEntity, Sentence
from .newcomers import newcomer
from .replaced import newcomer_before
from .role_words import (
    ABOVE,
    CLASSES,
    DEFINITE,
    DIRECTING,
    MANAGING,
    MONEYED,
    OLDEST_PLAYER,
    OUTSIDE,
    PLAYING,
    RELATIVES,
    conflicts,
    fits_age,
    has_other_position,
)
from .salience import SUBJECT_DEPS
from .surroundings import Surroundings
from .words import any_word, plain, word_list

if TYPE_CHECKING:
    from .tokens import Token

AGE = re.compile(r"\b([1-7]\d)[-‐‑ ]year[-‐‑ ]old$")
SPOKEN_OF = 1.8
JUST_SHOT = 3.0
FAR_AHEAD = 1.2
CLEARLY = 0.6
_ROUNDING = 1e-9
_COACHED = frozenset(f"former {role}" for role in MANAGING)
OUT_OF_SIGHT = 3.5
LATELY = 0.7
LATELY_ALONE = 1.4
SPEAKS_ON = 2.0
UNDER_HIM = 2.5
OF_BOARD = -0.8
_FORMER, _OUTGOING, _NOT_YET = word_list("once_in_a_role"), word_list("outgoing"), word_list("not_yet")
_ANYONE, _OBJECTS = frozenset(("man", "woman")), frozenset(("dobj", "pobj"))
_NEWCOMERS, _NEW = word_list("newcomers"), word_list("newly_come")
_COACHING, _SCORING = word_list("coaching"), word_list("scoring")
_SPEAKING_ON, _SPEAKING = word_list("speaking_on"), word_list("speaking")
_REPLACED = re.compile(rf"\b(?:{any_word('replacing_somebody')}) (?!by )(?:[a-z-]+ ){{0,3}}$")
_JOINTS = frozenset(["and", "&", "-", "'s", "’s", ","])
_LONGEST_PHRASE = 20
_ONCE_PLAYING = frozenset(f"former {role}" for role in PLAYING)


@dataclass(frozen=True, slots=True)
class Description:
    """What a description tells of somebody: "the former Newcastle defender"; `by_name`: its team is not "their"."""

    age: int | None = None
    country: str | None = None
    role: str | None = None
    team: LocalEntity | None = None
    former: bool = False
    by_name: bool = False
    newcomer: bool = False

    @property
    def tells_where(self) -> bool:
        """Whether it names a team or a country."""
        return bool(self.team or self.country)


@dataclass(slots=True)
class _Case:
    """A description at its place: whom it cannot mean, and who is named about it."""

    said: Description
    sentence: Sentence
    token: "Token"
    offset: int
    out: set[int]
    above: set[int]
    joined: LocalEntity | None
    lately: LocalEntity | None = None
    spoken_of: LocalEntity | None = None
    spoke: LocalEntity | None = None
    accepted: dict[int, bool] = field(default_factory=dict)


class Descriptions(Surroundings):
    """The part of `coreference.References` that finds the people whom descriptions mean."""

    _bosses: set[int]

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
        self, sentence: Sentence, token: "Token", avoid: LocalEntity | None, said: Description
    ) -> LocalEntity | None:
        """The person in focus whom a description fits; what the article says of people decides before focus does."""
        self._read_up_to(sentence.index)
        case = self._case(sentence, token, avoid, said)
        headed = self._heading(sentence, case.offset)
        if headed is not None and headed is not avoid and self._may_be_headed(headed, said):
            return headed
        ranked = self.focus.ranked(
            sentence,
            case.offset,
            lambda entity: self._accepts(case, entity),
            lambda entity: self._bonus(case, entity) + self._bonus_of_words(said, entity),
            per_mention=0.5,
        )
        if said.team is not None and said.role is not None and not said.former:
            # "the Liverpool manager": somebody known in that job, or nobody.
            holder = self._holder(ranked, case, said.team)
            if holder is not None or said.role in ABOVE or said.role in MANAGING:
                return holder
        return self._first_of(ranked, case)

    def _heading(self, sentence: Sentence, offset: int) -> LocalEntity | None:
        """Of whom a line is that opens with a name and a colon: "Rick Holm: Hull want the striker"; of nobody else."""
        first = next((one for one in self.document.mentions_in(sentence) if one.entity.is_person), None)
        if first is None or not self.document.article.text.startswith(":", first.end) or first.start != sentence.start:
            return None
        others = (one for one in self.document.mentions_in(sentence) if one.entity.is_person and one.start < offset)
        return first.entity if all(one.entity is first.entity for one in others) else None

    def _may_be_headed(self, entity: LocalEntity, said: Description) -> bool:
        """Whether a description does not contradict what is told of somebody."""
        foreign = said.country is not None and entity.nationalities and said.country not in entity.nationalities
        unfit = said.age is not None and not fits_age(entity, said.age)
        return not foreign and not unfit and (said.role is None or not conflicts(entity, said.role))

    def _case(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None, said: Description) -> _Case:
        """Whom a description cannot mean, and who is named about it."""
        out = self._people_of_phrase(sentence, token) | self._of_own_clause(sentence, token)
        out |= self._named_in_his_words(sentence, token) | self._of_phrases_above(sentence, token, said.role)
        if avoid is not None:
            out.add(avoid.id)
        if sentence.in_quote(token) and said.role is not None:
            out |= self._not_called_so_in_speech(sentence, token, said.role)
        out |= self._named_behind(sentence, token)
        plain = said.role is None and said.country is None
        above = self._above(sentence, token, said=said.role is not None, told=plain)
        joined = self._subject_of_clause_before(sentence, token)
        case = _Case(said, sentence, token, sentence.char(token), out, above, joined)
        case.lately = self._named_lately(sentence, token, lambda entity: self._accepts(case, entity))
        outside = not sentence.in_quote(token)
        if outside and case.lately is not None and self.speakers.is_only_quoted(sentence, case.lately):
            case.lately = None
        case.spoken_of = self._spoken_of(sentence, token, aged=said.age is not None)
        says = token.dep_ in SUBJECT_DEPS and token.head.lower_ in _SPEAKING
        if case.spoken_of is not None and says and said.role in MANAGING and not case.spoken_of.roles & MANAGING:
            case.spoken_of = self._teller_of(sentence) or case.spoken_of
        if token.dep_ in SUBJECT_DEPS and token.head.lower_ in _SPEAKING_ON:
            case.spoke = self.speakers.before(case.offset)
        return case

    def _named_behind(self, sentence: Sentence, token: "Token") -> set[int]:
        """Whom a sentence names behind a clause in front: "when the Dutchman left, Berg took over" is of two."""
        clause = token.head
        if token.dep_ not in SUBJECT_DEPS or clause.dep_ != "advcl" or clause.head.i < clause.i:
            return set()
        end = sentence.char_end(clause.right_edge)
        return {one.entity.id for one in self.document.mentions_in(sentence) if one.start >= end}

    def _not_called_so_in_speech(self, sentence: Sentence, token: "Token", role: str) -> set[int]:
        """Whom "the manager" cannot mean in what somebody says: himself, and who is not told to be one."""
        speaker = self.speakers.at(sentence.char(token))
        if speaker is None or role in PLAYING:
            return set() if speaker is None else {speaker.id}
        group = MANAGING if role in MANAGING else ABOVE
        return {one.id for one in self.document.people if one is speaker or not one.roles & group}

    def _accepts(self, case: _Case, entity: LocalEntity) -> bool:
        """Whether a description may mean somebody at all."""
        known = case.accepted.get(entity.id)
        if known is None:
            known = case.accepted[entity.id] = self._may_mean(case, entity)
        return known

    def _may_mean(self, case: _Case, entity: LocalEntity) -> bool:
        said, role, country = case.said, case.said.role, case.said.country
        if not entity.is_person or entity.id in case.out:
            return False
        if entity.id in case.above and (
            role is not None or said.age is not None or country not in entity.nationalities
        ):
            return False
        if said.age is not None and not fits_age(entity, said.age):
            return False
        if country is not None and entity.nationalities and country not in entity.nationalities:
            return False
        if self._is_aside(case.sentence, entity) and said.tells_where and role not in entity.roles:
            return False
        if role in PLAYING and said.former and entity.roles & (ABOVE | OUTSIDE):
            return False
        if role in PLAYING and not said.former and not entity.roles & PLAYING and entity.roles & _COACHED:
            return False  # "the former England coach X took over, and Y signed.  The defender left"
        if role is not None and self._is_outsider(entity, role):
            return False  # "his agent X denied that the striker would leave"
        if role in PLAYING and not said.former and not entity.roles and entity.id in self._bosses | self.reigning:
            return False  # "X has refused, but the Leeds boss knows that others want the striker"
        if role in PLAYING and not said.former and entity.age is not None and entity.age > OLDEST_PLAYER:
            return False
        if role in ABOVE - DIRECTING and not entity.roles & ABOVE:
            return False  # "X replaced Y as the owner sold his shares" has not told who owns the club
        if role in MANAGING and not entity.roles and entity.id in self.sidelined:
            return False  # "with X injured, the Leeds boss"
        if said.team is not None and not said.former and self._is_elsewhere(entity, said.team, role in MANAGING):
            return False
        return role is None or not conflicts(entity, role, former=said.former and entity is not case.joined)

    def _is_outsider(self, entity: LocalEntity, role: str) -> bool:
        """Whether somebody is told to be no part of a team, whom "the striker" or "the manager" cannot mean."""
        told = next((group for group in (PLAYING, MANAGING) if role in group), None)
        return told is not None and not entity.roles & told and bool(entity.roles & OUTSIDE - RELATIVES)

    def _bonus(self, case: _Case, entity: LocalEntity) -> float:
        """What speaks for somebody by where he is named, and against him by what else he is."""
        said, role, former = case.said, case.said.role, case.said.former
        more = 0.0
        if entity is case.lately and case.token.dep_ in SUBJECT_DEPS:
            more += LATELY_ALONE if said.age is not None and self._is_alone_before(case.sentence, entity) else LATELY
        elif entity is case.lately and said.age is not None and case.token.dep_ in OBJECT_DEPS:
            more += LATELY_ALONE  # "T's manager wants Berg.  He sees the 26-year-old as the man to follow him"
        if said.team is not None and said.team.type == "Club" and not former and self._clubs(entity) - {said.team.id}:
            more -= 1.5
        if role in PLAYING and not former and not _ONCE_PLAYING.isdisjoint(entity.roles):
            more -= 0.0 if entity.roles & PLAYING else 1.0
        more += SPEAKS_ON if entity is case.spoke else 0.0  # "the winger added"
        outside = case.token.dep_ in SUBJECT_DEPS and not case.sentence.in_quote(case.token)
        more -= SPEAKS_ON if outside and self.speakers.is_only_quoted(case.sentence, entity) else 0.0
        if (
            role in PLAYING
            and case.token.dep_ in OBJECT_DEPS
            and self._is_named_before(case.sentence, case.offset, entity)
        ):
            more += SPOKEN_OF  # "applause for Berg as they greeted the winger"
        opens = role is None and case.token.dep_ in SUBJECT_DEPS and self._starts_paragraph(case.sentence)
        if opens and entity.roles & ABOVE and entity is not self.protagonist:
            more += OF_BOARD
        if self._is_aside(case.sentence, entity) and not (role is not None and role in entity.roles):
            more -= 1.5
        if role is not None and former and role not in PLAYING and conflicts(entity, role):
            more -= 2.0
        # Ages are told of the main person, unless the sentence before names but another.
        another = case.lately not in (None, entity) and (
            case.token.dep_ in OBJECT_DEPS or self._is_alone_before(case.sentence, case.lately)
        )
        aged = said.age is not None and not another
        more += self._leads(case.sentence, case.offset, entity) * (3 if aged else 1)
        if said.age is not None and entity.age == said.age and self._is_out_of_sight(case, entity):
            more -= OUT_OF_SIGHT  # of a column's many people, several are of one age
        if entity.id in self.disposers and role is not None:
            more += 1.5 * (role in MANAGING and not former) - 2.5 * (role in PLAYING)
        elif role in MANAGING and not former and entity.id in self.over_others:
            more += UNDER_HIM  # "Berg won two titles under Holm.  When the coach was sacked"
        elif role in MANAGING and not former and entity.id in self.reigning:
            more += 1.5
        comes = entity is case.spoken_of and entity is newcomer_before(self.document, case.sentence)
        if entity is case.spoken_of and (comes or not former):
            comes = comes or (role in PLAYING and not self._plays_before(case.sentence, entity))
            more += JUST_SHOT if comes else SPOKEN_OF
        if entity.roles & PLAYING and not entity.roles & MANAGING and _is_coaching(case.token):
            more -= SPOKEN_OF
        if entity.roles & MANAGING and not entity.roles & PLAYING and _is_scoring(case.token):
            more -= SPOKEN_OF
        if role is None and not former and case.token.dep_ in SUBJECT_DEPS and self._is_followed(entity, case.sentence):
            more -= SPEAKS_ON  # "A has replaced B.  The 44-year-old ..."
        other = role is not None and has_other_position(entity, role)
        if role in PLAYING and not (former or other) and self._has_just_shot(case.sentence, case.offset, entity):
            more += JUST_SHOT  # "X was angry after Y's strike. The Hull forward pounced when ..."
        if role in MANAGING and self._is_listed(entity, case.sentence):
            more -= 0.8
        if case.lately is not None and entity is not case.lately and self._is_of_headline(entity, case.offset):
            more -= 1.5
        return more

    def _is_followed(self, entity: LocalEntity, sentence: Sentence) -> bool:
        """Whether one of the two sentences before tells that another has taken somebody's place."""
        text = self.document.article.text
        return any(
            one.entity is entity and _REPLACED.search(text, before.start, one.start)
            for before in self.document.sentences[max(0, sentence.index - 2) : sentence.index]
            for one in self.document.mentions_in(before)
        )

    def _is_out_of_sight(self, case: _Case, entity: LocalEntity) -> bool:
        """Whether somebody was named long before, and another whom a description may mean stands in its sentence."""
        if self.focus.is_near(entity, case.sentence.index):
            return False
        here = [one.entity for one in self.document.mentions_in(case.sentence) if one.start < case.offset]
        return any(one.is_person and one is not entity and self._accepts(case, one) for one in here)

    def _bonus_of_words(self, said: Description, entity: LocalEntity) -> float:
        """What speaks for somebody by the words of the description: his age, country, role or team."""
        more, role = 0.0, said.role
        if said.age is not None and entity.age == said.age:
            more += 4
        if said.country is not None and said.country in entity.nationalities:
            more += 3
        if role is not None:
            if said.former and role in MANAGING:
                more += 1.5 if f"former {role}" in entity.roles else 0.5 if role in entity.roles else 0.0
            elif said.former and f"former {role}" in entity.roles:
                more += 2.5  # "former striker X" is "the ex-Scotland striker", though all is about his manager
            elif role in entity.roles:
                more += 1.5
            elif any(role in group and entity.roles & group for group in CLASSES):
                more += 0.0 if has_other_position(entity, role) else 1.0
        if said.team is not None and said.team.id in entity.teams:
            more += 2
        return more

    def _holder(self, ranked: list[tuple[float, LocalEntity]], case: _Case, team: LocalEntity) -> LocalEntity | None:
        """Who has the job that a description names, or is newly told to have it."""
        said = case.said
        jobs = next((group for group in CLASSES if said.role in group), frozenset((said.role,)))
        holders = [entity for _, entity in ranked if team.id in entity.teams and entity.roles & jobs]
        if holders:
            return holders[0]
        if not said.by_name or any(team.id in one.teams and one.roles & jobs for one in self.document.people):
            return None  # another is known in that job, who cannot be meant here
        return ranked[0][1] if self._is_newly_told(ranked, team, case) else None

    def _first_of(self, ranked: list[tuple[float, LocalEntity]], case: _Case) -> LocalEntity | None:
        """The first of those whom a description fits; of two that it fits as well the nearer, or neither."""
        if len(ranked) < 2 or ranked[0][0] - ranked[1][0] >= CLEARLY:
            return ranked[0][1] if ranked else None
        said, first, second = case.said, ranked[0][1], ranked[1][1]
        told = said.tells_where and not said.former
        if case.spoken_of in (first, second) and not said.former:
            return case.spoken_of
        if said.role is not None:
            near = self._only_near([entity for _, entity in ranked], case.sentence, case.token)
            even = told and self._are_joined(first, second)
            return near if near is not None or even else first
        if not told:
            return first
        goes_on = case.lately in (first, second) and not self._starts_paragraph(case.sentence)
        return case.lately if goes_on and self.protagonist not in (first, second) else None

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
            return role is None or not conflicts(entity, role)

        def bonus(entity: LocalEntity) -> float:
            told = country in entity.nationalities or (age is not None and entity.age == age) or role in entity.roles
            return 3.0 * told + self._leads(sentence, offset, entity)

        ranked = self.focus.ranked(sentence, offset, accepts, bonus, per_mention=0.5)
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEARLY):
            return None
        return ranked[0][1]

    def _is_newly_told(self, ranked: list[tuple[float, LocalEntity]], team: LocalEntity, case: _Case) -> bool:
        """Whether a description tells something new of the one in focus: far ahead, and of no other team.

        Of the subject of the clause before, it is enough that he is ahead: "X wants Y back, but the Leeds boss says".
        """
        if not ranked:
            return False
        goes_on = case.joined or self._acts_in_sentence_before(case.sentence, case.token)
        ahead = CLEARLY if ranked[0][1] is goes_on else FAR_AHEAD
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < ahead - _ROUNDING:
            return False
        known = ranked[0][1].teams
        return not known or team.type == "NationalTeam"

    def _by_role(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        """ "the striker", "the former Newcastle defender", "their manager", "the Reds boss"."""
        said = self._told_by_role(sentence, token, avoid)
        if said is None:
            return None
        if said.newcomer:
            about = self.protagonist if self._is_about_one else None
            one = newcomer(self.document, sentence, self._role_at(token), about)
            return one if one is not avoid else None
        if token.tag_ in ("NNS", "NNPS"):
            return None
        behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
        someone = behind is not None and behind.tag_ == "TO" and behind.head.tag_ == "VB" and not _has_for(behind.head)
        with_him = token.left_edge.i > 0 and token.doc[token.left_edge.i - 1].lower_ == "with"
        headed = someone and self._is_bare_below_name(sentence, token)  # "X: Hull boss to leave"
        if someone and not headed and not (with_him and said.by_name and said.role in MANAGING):
            return None  # "the man to replace him" is yet to be found; not so "with the Hull manager to replace him"
        if token.lower_ in _ANYONE and token.dep_ in _OBJECTS and behind is not None and behind.tag_ == "WP":
            return None  # "lost the man who hired him": his deed tells who
        return self._by_description(sentence, token, avoid, said)

    def _told_by_role(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> Description | None:
        """What the words about a role noun tell; None where it is not of somebody in particular."""
        age, country, role = None, None, self._role_at(token)
        team: LocalEntity | None = None
        definite = by_name = former = False
        for child in self._modifiers(sentence, token):
            low = child.lower_
            mention = self.document.mention_at(sentence, child)
            if child.dep_ == "det" and low in DEFINITE:
                definite = True
            elif low == "old" and (told := AGE.search(sentence.text, 0, child.idx + len(low))):
                age = int(told.group(1))
            elif low in _FORMER or low in _OUTGOING:
                former = former or low in _FORMER
            elif low in _NEW and role in _NEWCOMERS and definite:
                return Description(newcomer=True)
            elif low in _NOT_YET:
                return None
            elif mention is not None and mention.entity.is_team:
                if mention.kind == "demonym":
                    country = mention.entity.country
                else:
                    team, by_name = mention.entity, True
                    definite = definite or child.dep_ == "poss"
            elif child.dep_ == "poss":
                others = low == "their" and sentence.in_quote(child)  # "their keeper" is the other side's
                owner = self.document.mention_of(sentence, child, TEAM, avoid) if not others else None
                if owner is None:
                    return None
                team, definite = owner.entity, True
            elif plain(low) in self.matcher.demonyms:
                country = self.matcher.country_of(child.text, sentence.text[: child.idx])
        if sentence.text[max(0, token.left_edge.idx - 3) : token.idx].lower().startswith("ex-"):
            former = True
        definite = definite or self._is_bare_below_name(sentence, token)
        return Description(age, country, role, team, former, by_name) if definite else None

    def _is_bare_below_name(self, sentence: Sentence, token: "Token") -> bool:
        """Whether a headline that opens with somebody's name and a colon says a role alone: "X: Leeds sack manager"."""
        bare = sentence.kind == "headline" and not any(child.dep_ == "det" for child in token.children)
        return bare and self._heading(sentence, sentence.char(token)) is not None


def _is_coaching(token: "Token") -> bool:
    """Whether whoever is meant coaches somebody: "the Italian coached him at Empoli"."""
    verb = token.head
    coaches = token.dep_ in SUBJECT_DEPS and verb.lower_ in _COACHING
    return coaches and any(child.dep_ == "dobj" and child.lower_ in ("him", "her") for child in verb.children)


def _is_scoring(token: "Token") -> bool:
    """Whether whoever is meant does what players do: "the 35-year-old scored 60 goals"."""
    return token.dep_ in SUBJECT_DEPS and token.head.lower_ in _SCORING


def _has_for(verb: "Token") -> bool:
    """Whether an infinitive has a subject of its own: "for the striker to sign"."""
    return any(child.dep_ == "mark" and child.lower_ == "for" for child in verb.children)
