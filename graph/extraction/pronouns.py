"""Whom "he", "she", "his" and "her" stand for.

A pronoun is bound by the grammar of its sentence first, then by who is in focus: named lately, as a subject, often.
"""

from abc import abstractmethod
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from .addressees import addressee_of
from .binding import (
    HE,
    OBJECT_DEPS,
    RELATIVE,
    SHE,
    belongs_to,
    goes_on_of,
    is_bound,
    is_instead,
    is_mate,
    is_of_kin,
    is_own_club,
    is_own_words,
    is_subject_anew,
    object_asked_for,
    objects_of_verb,
    owner_of_first,
    owner_of_object,
    participles_before,
    receiver_of,
    tells_of_others,
    understood_subjects,
)
from .deeds import deed_of, is_of_a_player, is_priced, likelihood, seen_to_coach
from .document import PERSON, LocalEntity, Mention, Sentence
from .ellipsis import is_unsaid
from .protagonists import Protagonists
from .replaced import predecessor, replaced
from .role_words import ABOVE, MANAGING, OUTSIDE, PLAYING, RELATIVES
from .salience import SUBJECT_DEPS, unique
from .section_heads import only_one_headed
from .speakers import Speakers
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

CLEAR_LEAD = 0.4
CONTINUED = 1.4
OF_BOARD = -0.5
IN_SPEECH = 2.0
BOUND, REPORTED, REPEATED, PARALLEL, ADDRESSED = 1.4, 3.2, 0.8, 2.4, 3.0
REACH_OF_NAME = 4
FAR_ABOVE, LONGEST_HEADING = 6, 60
_OUT_OF_WORK = word_list("without_a_club")
_EMPHATIC = frozenset(["himself", "herself"])
_OBJECTIVE = frozenset(["him", "her"])
_SPEAKING, _ONE_OF_MANY = word_list("speaking"), word_list("one_of_many")


class Pronouns(Protagonists):
    """The part of `coreference.References` that finds the people whom pronouns mean."""

    _pronouns: dict[tuple[int, int], LocalEntity | None]
    _said: dict[int, LocalEntity]
    _roles: frozenset[str]
    _open: set[int]
    _adrift: set[int]

    @property
    @abstractmethod
    def speakers(self) -> Speakers:
        """Who says what."""

    @abstractmethod
    def _acting_in(self, sentence: Sentence) -> LocalEntity | None: ...

    @abstractmethod
    def _relative(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None: ...

    @abstractmethod
    def _apposition(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None: ...

    def _person_pronoun(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        self._read_up_to(sentence.index + 1)
        place = (sentence.index, token.i)
        if (avoid is None or self._pronouns.get(place) is not avoid) and place in self._pronouns:
            return self._pronouns[place]
        return self._antecedent(sentence, token, avoid)

    @cached_property
    def seen_to_coach(self) -> set[int]:
        """Those who are sacked, or take charge of a team."""
        return seen_to_coach(self.document)

    def _pronoun_at(self, sentence: Sentence, offset: int, female: bool, out: set[int]) -> LocalEntity | None:
        """The person meant by a pronoun at `offset` of a sentence that may not be parsed, none of `out`."""
        self._read_up_to(sentence.index)
        ranked = self.focus.ranked(
            sentence, offset, lambda entity: self._may_be(entity, female) and entity.id not in out
        )
        return ranked[0][1] if ranked else None

    def _may_be(self, entity: LocalEntity, female: bool) -> bool:
        if not entity.is_person:
            return False
        return entity.gender is None or (entity.gender == "f") == female

    def _people_before(
        self,
        sentence: Sentence,
        offset: int,
        female: bool,
        out: set[int],
        bound: Callable[[LocalEntity], float] = lambda entity: 0.0,
        speaks: bool = True,
    ) -> list[tuple[float, LocalEntity]]:
        def bonus(entity: LocalEntity) -> float:
            more: float = self._leads(sentence, offset, entity) + bound(entity)
            return more - (1.2 if not speaks and self._is_aside(sentence, entity) else 0.0)

        return self.focus.ranked(
            sentence,
            offset,
            lambda entity: self._may_be(entity, female) and entity.id not in out,
            bonus,
            pronoun=CONTINUED,
        )

    def _is_aside(self, sentence: Sentence, entity: LocalEntity) -> bool:
        """Whether somebody is none of those whom the text is on about: a journalist, a father who does nothing here."""
        aside = entity.roles & OUTSIDE
        return bool(aside) and not (aside <= RELATIVES and self.focus.was_subject(entity, sentence.index))

    def _antecedent(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        if is_unsaid(token):
            noted = self._noted(sentence)
            return noted if noted is not avoid else None
        female = token.lower_ in SHE
        offset = sentence.char(token)
        out = self._others(sentence, token, avoid)
        ahead = self._subject_ahead(sentence, token, female, out)
        if ahead is not None:
            return ahead
        headed = only_one_headed(self.document, self._people_of_sections, sentence, offset)
        if headed is not None and headed.id not in out and self._may_be(headed, female):
            return headed
        beside = token.doc[token.i - 1] if token.lower_ in _EMPHATIC and token.i else None
        if beside is not None and beside.lower_ in RELATIVE:
            return self._person_at(sentence, beside)  # "Holm, who himself played for Hull"
        receiver = receiver_of(token) or owner_of_object(token) or owner_of_first(token)
        if receiver is not None:
            return self._person_at(sentence, receiver)
        if self._follows_an_open_one(sentence, token):
            return None
        if self._is_adrift(sentence, offset, out):
            self._leave_open(sentence, avoid)
            return None
        if token.dep_ == "poss" and token.head.dep_ == "conj" and is_of_kin(token.head):
            beside = token.head.head  # "the businessman and his sister"
            told = self._person_at(sentence, beside) or self.document.mention_of(sentence, beside, PERSON)
            return told.entity if isinstance(told, Mention) else told
        subject = self._subject_before(sentence, token)
        if subject is not None and self._is_open(sentence, subject, female):
            return None
        addressee = addressee_of(self.document, sentence, token)
        addressee = addressee or self._who_went(sentence, token, subject)
        near = self._subject_person(sentence, subject) if subject is not None and addressee is None else None
        if near is not None and subject is not None and subject.dep_ in OBJECT_DEPS and near.id not in out:
            return near if self._may_be(near, female) else None
        same, parallel = self._pronoun_before(sentence, token, female)
        speaks = token.dep_ in SUBJECT_DEPS and token.head.lower_ in _SPEAKING
        acts = token.dep_ in SUBJECT_DEPS and not speaks
        if near is not None and subject is not None and tells_of_others(token, subject, near):
            out.add(near.id)
        if near is not None and is_bound(token.head):
            return near if near.id not in out and self._may_be(near, female) else None
        if near is not None and subject is not None and near.id not in out and is_own_words(token, subject):
            return near if self._may_be(near, female) else None
        if is_priced(token):  # no coach is bought, nor lent
            out |= {one.id for one in self.document.people if one.roles & (MANAGING | ABOVE)}
        elif is_of_a_player(token):
            out |= self._coaches_beside_players(sentence, offset)
        firm = (is_own_club, goes_on_of)
        bound = REPORTED if subject is not None and any(one(token, subject) for one in firm) else BOUND
        if subject is not None and is_subject_anew(token, subject):
            if same is None and any(one.lower_ in (SHE if female else HE) for one in objects_of_verb(subject.head)):
                self._leave_open(sentence, avoid)
                return None  # "A signed him, and he": of him it is open who he is
            if same not in (None, near):
                bound, parallel = 0.0, True

        deed, in_speech = deed_of(token), self._spoken_of_in_speech(sentence, token)

        def bonus(entity: LocalEntity) -> float:
            again = likelihood(entity, deed, self.seen_to_coach) if deed else 0.0
            again += IN_SPEECH if entity.id in in_speech else 0.0
            again += (PARALLEL if parallel else REPEATED) if entity is same else 0.0
            if acts and entity.roles & ABOVE and entity is not self.protagonist:
                again += OF_BOARD  # who runs a club says things; what else "he" does is done by those he hired
            return again + (bound if entity is near else ADDRESSED if entity is addressee else 0.0)

        ranked = self._people_before(sentence, offset, female, out, bonus, speaks)
        return self._first_of_people(sentence, token, ranked, out)

    def _noted(self, sentence: Sentence) -> LocalEntity | None:
        """Of whom a sentence is that leaves its subject out: who is named on a line above, or acts in that before."""
        for before in self.document.sentences[max(0, sentence.index - FAR_ABOVE) : sentence.index][::-1]:
            first = before.span[0] if before.span else None
            if first is not None and is_unsaid(first):
                return self._person_at(before, first)
            people = [one for one in self.document.mentions_in(before) if one.entity.is_person]
            alone = before.paragraph != sentence.paragraph
            if alone and people and (len(before.text) > LONGEST_HEADING or people[0].start - before.start > 4):
                return None
            if alone and people:
                return unique(one.entity for one in people)
            if (acting := self._acting_in(before)) is not None or people:
                return acting or unique(one.entity for one in people)
        return None

    def _spoken_of_in_speech(self, sentence: Sentence, token: "Token") -> set[int]:
        """Of whom somebody has spoken, in the speech in which a pronoun stands, before it."""
        at = sentence.char(token)
        speech = self.speakers.speech_at(at) if sentence.quotes else None
        if speech is None:
            return set()
        named = [one for one in self.document.mentions if speech[0] <= one.start < at and one.entity.is_person]
        meant = {place: one for place, one in self._said.items() if speech[0] <= place < at}
        if meant and (not named or max(meant) > named[-1].start):
            return {meant[max(meant)].id}
        return {one.entity.id for one in named if one.sentence == named[-1].sentence}

    def _coaches_beside_players(self, sentence: Sentence, offset: int) -> set[int]:
        """Who coaches, where somebody else is named near by of whom it can be told that he plays."""
        coaches = {one.id for one in self.document.people if one.roles & MANAGING and not one.roles & PLAYING}
        near = self.document.sentences[max(0, sentence.index - 3) : sentence.index + 1]
        named = (one for other in near for one in self.document.mentions_in(other) if one.start < offset)
        aside = MANAGING | ABOVE | OUTSIDE
        return coaches if any(one.entity.is_person and not one.entity.roles & aside for one in named) else set()

    def _others(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> set[int]:
        """Who cannot be meant by a pronoun: who takes part beside it, who speaks, who coaches if it is of players."""
        out = self._co_arguments(sentence, token) | self._of_own_phrase(sentence, token)
        out |= self.speakers.named_by(sentence, token)
        for done in participles_before(token):
            low, high = sentence.char(done.left_edge), sentence.char_end(done.right_edge)
            named = (one for one in self.document.mentions_in(sentence) if low <= one.start < high)
            out.update(one.entity.id for one in named if one.entity.is_person)
        for other in belongs_to(token):
            out |= self._named_within(sentence, other)
        if avoid is not None:
            out.add(avoid.id)
        if sentence.in_quote(token) and (speaker := self.speakers.at(sentence.char(token))) is not None:
            out.add(speaker.id)
        if is_mate(token):
            coaches = (one for one in self.document.people if one.roles & (MANAGING | ABOVE))
            out.update(one.id for one in coaches if not one.roles & PLAYING)
        return out

    def _first_of_people(
        self, sentence: Sentence, token: "Token", ranked: list[tuple[float, LocalEntity]], out: set[int]
    ) -> LocalEntity | None:
        """The first of those whom a pronoun may mean, where he is clearly ahead and named near enough."""
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEAR_LEAD:
            return None
        if not ranked or self.focus.is_near(ranked[0][1], sentence.index):
            return ranked[0][1] if ranked else None
        if sentence.index - 1 in self._open:
            self._open.add(sentence.index)
            return None  # "The Portuguese started young. Holm signed him": whoever the Portuguese is
        alone = token.dep_ not in OBJECT_DEPS and self._is_alone(sentence, sentence.char(token), out)
        return ranked[0][1] if alone or ranked[0][1] is self.protagonist else None

    def _is_adrift(self, sentence: Sentence, offset: int, out: set[int]) -> bool:
        """Whether the sentence before tells of somebody of whom it is open who he is, and nobody is named since.

        `out`: who is named but cannot be meant.
        """
        if sentence.index - 1 not in self._adrift or self._starts_paragraph(sentence):
            return False
        named = [one for one in self.document.mentions_in(sentence) if one.entity.is_person and one.start < offset]
        return all(one.entity.id in out for one in named)

    def _leave_open(self, sentence: Sentence, avoid: LocalEntity | None) -> None:
        """Note that it is open whom a sentence tells of; not where a claim asks for another than `avoid`.

        What later sentences mean would depend on which claims have been read by then.
        """
        if avoid is None:
            self._adrift.add(sentence.index)

    def _is_alone(self, sentence: Sentence, offset: int, out: set[int]) -> bool:
        """Whether neither the sentence before nor this one, before `offset`, names anybody who can be meant."""
        near = self.document.sentences[max(0, sentence.index - 1) : sentence.index + 1]
        return not any(
            one.entity.is_person and one.start < offset and one.entity.id not in out
            for other in near
            for one in self.document.mentions_in(other)
        )

    def _pronoun_before(self, sentence: Sentence, token: "Token", female: bool) -> tuple[LocalEntity | None, bool]:
        """Whom the pronoun before this one, in the same sentence, stands for; whether both are objects."""
        before = [
            other
            for other in reversed(token.doc[: token.i])
            if other.lower_ in (SHE if female else HE)
            and not other.lower_.endswith("self")
            and sentence.in_quote(other) == sentence.in_quote(token)
        ]
        if token.dep_ in OBJECT_DEPS:
            before.sort(key=lambda other: other.dep_ not in OBJECT_DEPS)
        for other in before[:1]:
            parallel = other.dep_ in OBJECT_DEPS and token.dep_ in OBJECT_DEPS
            return self._pronouns.get((sentence.index, other.i)), parallel
        return None, False

    def _who_went(self, sentence: Sentence, token: "Token", subject: "Token | None") -> LocalEntity | None:
        """Whose job another has got, if "he" is that one."""
        new = self._person_at(sentence, subject) if subject is not None else None
        found = replaced(self.document, sentence, token, subject, new) if subject is not None else None
        return found or predecessor(self.document, sentence, token)

    def _subject_before(self, sentence: Sentence, token: "Token") -> "Token | None":
        """The subject of the innermost clause around a pronoun that has one before it, no club if there are others.

        Of a relative clause whose subject is a club, the one whom it is about.
        """
        found: Token | None = None
        at, steps = token, 0
        while at.head != at and steps < 12:
            at, steps = at.head, steps + 1
            for child in at.children:
                if child.dep_ in SUBJECT_DEPS and child.i < token.i and not child.is_ancestor(token):
                    named = self.document.mention_at(sentence, child)
                    if named is None or not named.entity.is_team or self._office_of(child) is not None:
                        return child
                    found = found or child
            if at.dep_ == "relcl" and at is not token.head and (asked := object_asked_for(at)) is not None:
                return asked  # "X, whom Everton wanted before he joined Leeds"
            if at.dep_ == "acl" and at.lower_ in _OUT_OF_WORK:
                return at.head  # "Cole admires Holm, available since he left Hull"
        return found

    def _follows_an_open_one(self, sentence: Sentence, token: "Token") -> bool:
        """Whether the last person spoken of as a subject, by a description, is one of whom it is open who he is."""
        at = sentence.char(token)
        named = [one.start for one in self.document.mentions_in(sentence) if one.entity.is_person and one.start < at]
        for other in reversed(token.doc[: token.i]):
            if named and sentence.char(other) <= named[-1]:
                return False
            if other.lower_ in HE or other.lower_ in SHE:
                return False
            if other.dep_ in SUBJECT_DEPS and other.lower_ in self._roles and self._is_open(sentence, other, False):
                return True
        return False

    def _is_open(self, sentence: Sentence, subject: "Token", female: bool) -> bool:
        """Whether a subject is a pronoun or a description of somebody, but it is open of whom: "his" is then too."""
        if subject.lower_ in (SHE if female else HE):
            return self._pronouns.get((sentence.index, subject.i)) is None
        if subject.lower_ not in self._roles or subject.tag_ != "NN" or subject.lower_ in _ONE_OF_MANY:
            return False
        if not any(child.lower_ == "the" for child in subject.children):
            return False
        named = self.document.mention_at(sentence, subject)
        return named is None and self.document.mention_of(sentence, subject, PERSON) is None

    def _person_at(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The person whom a name, a relative pronoun or a pronoun before stands for."""
        if token.lower_ in HE or token.lower_ in SHE:
            place = (sentence.index, token.i)
            if place not in self._pronouns:
                self._pronouns[place] = None  # a pronoun that leads back to itself stands for nobody
                self._pronouns[place] = self._antecedent(sentence, token, None)
            return self._pronouns[place]
        mention = self.document.mention_at(sentence, token)
        if mention is None and token.lower_ in RELATIVE:
            mention = self._relative(sentence, token, PERSON, None)
        elif mention is None:
            mention = self._apposition(sentence, token, PERSON, None)
        return mention.entity if mention is not None and mention.entity.is_person else None

    def _subject_person(self, sentence: Sentence, subject: "Token") -> LocalEntity | None:
        """Whom a subject stands for; of "the former A, B and C boss", which parsers head by A, the boss."""
        person = self._person_at(sentence, subject)
        office = self._office_of(subject) if person is None else None
        found = self.document.mention_of(sentence, office, PERSON) if office is not None else None
        return found.entity if found is not None else person

    def _office_of(self, subject: "Token") -> "Token | None":
        """The role noun at the end of a list of teams that the parser takes for the subject."""
        offices = [one for one in subject.conjuncts if one.i > subject.i and one.lower_ in self._roles]
        return offices[-1] if offices and subject.pos_ == "PROPN" else None

    def _of_own_phrase(self, sentence: Sentence, token: "Token") -> set[int]:
        """Who cannot be meant by a possessive: whom its own phrase names, "his brother X", "X, his brother"."""
        if token.dep_ != "poss":
            return set()
        noun = token.head
        low, high = sentence.char(noun), sentence.char_end(noun.right_edge)
        out = {
            mention.entity.id
            for mention in self.document.mentions_in(sentence)
            if mention.entity.is_person
            and low <= mention.start < high
            and mention.start < low + REACH_OF_NAME + len(noun.text)
        }
        if noun.dep_ == "appos" and (named := self.document.mention_at(sentence, noun.head)) is not None:
            out.add(named.entity.id)
        return out

    def _named_within(self, sentence: Sentence, noun: "Token") -> set[int]:
        """Who a noun is, and who is named beside it in its phrase: all of "X, Y and the striker Z"."""
        clauses = (child.left_edge for child in noun.children if child.dep_ in ("relcl", "acl"))
        last = min((one.i for one in clauses), default=noun.right_edge.i + 1) - 1
        low, high = sentence.char(noun.left_edge), sentence.char_end(noun.doc[max(last, noun.i)])
        people = [one for one in self.document.mentions_in(sentence) if one.entity.is_person]
        named = {one.entity.id for one in people if low <= one.start < high}
        person = self._person_at(sentence, noun)
        return named if person is None else named | {person.id}

    def _co_arguments(self, sentence: Sentence, token: "Token") -> set[int]:
        """Who cannot be meant: the subject of the clause of which an object pronoun is an argument."""
        raised = token.dep_ in SUBJECT_DEPS and token.lower_ in _OBJECTIVE and token.head.dep_ in ("ccomp", "xcomp")
        instead = is_instead(token)
        if not (token.dep_ in OBJECT_DEPS or raised or instead) or token.lower_.endswith("self"):
            return set()
        # "wants him to stay", "was hired in his stead"
        verb = token.head.head if raised or instead else token.head
        while (verb.pos_ == "ADP" or verb.dep_ == "acomp") and verb.head != verb:
            verb = verb.head  # "they were devoted to him"
        while verb.dep_ == "pobj" and (there := self.document.mention_at(sentence, verb)) and there.entity.is_team:
            verb = verb.head.head  # "Holm was at Hull with him"
        if is_bound(verb):
            return set()
        out = set()
        for subject in understood_subjects(verb):
            for one in (subject, *subject.conjuncts):
                person = self._person_at(sentence, one)
                if person is not None:
                    out.add(person.id)
        return out

    def _subject_ahead(self, sentence: Sentence, token: "Token", female: bool, out: set[int]) -> LocalEntity | None:
        """ "After his sacking, Alonso ...": the subject behind a phrase in front, if nobody stands before."""
        if any(m.entity.is_person and m.start < sentence.char(token) for m in self.document.mentions_in(sentence)):
            return None
        at, steps = token, 0
        while at.head != at and steps < 12:
            if at.dep_ == "prep" and at.lower_ == "of":
                return None  # "of those whom he coached, only X": X is one of them
            if at.dep_ in ("prep", "advcl", "npadvmod", "agent") and at.head.i > token.i:
                for child in at.head.children:
                    if child.dep_ in SUBJECT_DEPS and child.i > token.i:
                        mention = self.document.mention_at(sentence, child)
                        if mention and self._may_be(mention.entity, female) and mention.entity.id not in out:
                            return mention.entity
                return None
            at, steps = at.head, steps + 1
        return None
