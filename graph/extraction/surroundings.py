"""Who is named about a description, and what that says of whom it means: "the striker" is none of his own clause."""

import itertools
import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from .binding import OBJECT_DEPS, subject_over, subjects_of
from .deeds import disposes
from .document import PERSON, LocalEntity, Mention, Sentence
from .pronouns import Pronouns
from .replaced import newcomer_before
from .role_words import ABOVE, MANAGING, OUTSIDE, PLAYING
from .salience import SUBJECT_DEPS, unique
from .usage import is_behind_with, is_verb
from .words import any_word, word_list

if TYPE_CHECKING:
    from .tokens import Token

_JOBS = MANAGING | ABOVE
_SAYING = word_list("saying_of_others")
_SPEAKS = re.compile(
    r"(?:, [^,.;\n]{3,60},)? (?:(?:has|had|have|is|was|will|also|now|already|again|still) )*([a-z]+)\b"
)
_PLEASED = re.compile(rf" (?:[a-z]+ ){{1,3}}{any_word('weighing_others')} (?:of praise )?(?:with|by|for|at|about) ")
_HIS_SIDE = re.compile(r"['’]s? (?:[a-z-]+ ){0,2}(?:side|team|men|women|club|squad|players)\b")
_OF_HIMSELF = re.compile(
    r"(?: that)? (?:he|she|his|her)\b"
    r"(?! (?:hope|hoping|think|thought|believe|expect|want|understand|knew|know|fear|felt|feel)"
    r"| (?:is|was) (?:sure|confident|happy|glad|sad|sorry|delighted|disappointed|pleased|convinced|surprised)\b)"
)
_KEEPS = re.compile(rf"\b{any_word('keeping_players')}\b")
_OUT = re.compile(
    rf"(?: and [A-ZÀ-Þ][\w’' -]*?)?(?: {any_word('being_out')}){{0,3}} {any_word('out_of_a_match')}\b"
    r"|['’]s? (?:[a-z]+ ){0,2}(?:injury|suspension)\b"
    rf"|(?:, who [^,.;]{{3,80}},)? (?:[a-z]+ ){{0,2}}(?:be absent|has an? (?:[a-z]+ ){{0,2}}{any_word('hurt_parts')})\b"
    r"|,? (?:who )?(?:was|has been|is|were|have been|is to be|will be) (?:[a-z]+ )?(?:sold|loaned)\b"
)
_SHOT = re.compile(
    rf"['’]s? (?:[\w-]+ ){{0,3}}{any_word('shots_and_goals')}\b|,? (?:who )?(?:had |then )?{any_word('shooting')}\b"
)
_REIGN = re.compile(
    rf"['’]s? (?:[a-z-]+ )?(?:{any_word('reigns')}|{any_word('led_by_coaches')})\b"
    rf"|,?(?: who)? (?:is|has been|was|will be)(?: [a-z]+)? (?:without|short of|light on) "
)
_WITHOUT = re.compile(rf"\b{any_word('left_without')} $", re.IGNORECASE)
_LONGEST_BEFORE, _CLOSE = 24, 24
_CITED = re.compile(r"\b[Aa]ccording to (?:(?:[a-z-]+ ){0,3}(?=[A-Z]))")
_AND_OR, _FROM = frozenset(("and", "or")), frozenset(("from", "by", "of"))
_OF_A_PHRASE = frozenset(("pobj", "prep", "pcomp", "dobj", "dative", "xcomp", "acl"))
_IN_THE_PART_OF = frozenset(("as", "into", "like", "than"))
_IN_DEFENCE, _SIGNING = word_list("keepers") | word_list("at_the_back"), word_list("signing_terms")
_OF_THE_BALL = word_list("of_the_ball")
_BELOW = frozenset(("dobj", "dative", "prep", "ccomp", "xcomp", "agent"))
_ALTHOUGH = frozenset(("although", "though"))
_BESIDE = _ALTHOUGH | {"while", "whilst", "whereas"}
_DONE_FOR, _EXPLAINING = frozenset(("for", "of", "from")), frozenset((":", ";"))
_UPON = frozenset(("after", "following", "since", "upon", "before"))


class Surroundings(Pronouns):
    """The part of `coreference.References` that looks at who is named where, about a description."""

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
            for verb in (one for one in sentence.span or () if disposes(one)):
                named = [
                    [self.document.mention_at(sentence, child) for child in verb.children if child.dep_ in deps]
                    for deps in (("nsubj",), ("dobj",))
                ]
                actors, others = ([one for one in side if one and one.entity.is_person] for side in named)
                if others or any(child.dep_ == "dobj" and child.lower_ in ("him", "her") for child in verb.children):
                    found.update(one.entity.id for one in actors)
        return found

    @cached_property
    def reigning(self) -> set[int]:
        """Those of whose reign, or side, it is told: no players."""
        text = self.document.article.text
        own = {one.entity.id for one in self.document.mentions if _REIGN.match(text, one.end) is not None}
        return self.over_others | self.seen_to_coach | own

    @cached_property
    def over_others(self) -> set[int]:
        """Those under whom others worked: "he won two titles under Rick Holm"."""
        text = self.document.article.text
        people = (one for one in self.document.mentions if one.entity.is_person)
        return {one.entity.id for one in people if text.endswith((" under ", "Under "), 0, one.start)}

    @cached_property
    def sidelined(self) -> set[int]:
        """Those of whom it is told that they miss a match: no coaches."""
        text = self.document.article.text
        return {
            one.entity.id
            for one in self.document.mentions
            if one.entity.is_person
            and (
                _OUT.match(text, one.end) is not None
                or _WITHOUT.search(text, max(0, one.start - _LONGEST_BEFORE), one.start) is not None
            )
        }

    @cached_property
    def of_clubs(self) -> dict[int, set[int]]:
        """The clubs whose somebody is called beside his name: "Dan Perrow of Hull", "Hull's Dan Perrow"."""
        found: dict[int, set[int]] = {}
        text = self.document.article.text
        for one, other in itertools.pairwise(self.document.mentions):
            gap = text[one.end : other.start]
            pair = (one, other) if gap in (" of ", ", of ") else (other, one) if gap in ("'s ", "’s ") else None
            if pair is not None and pair[0].entity.is_person and pair[1].entity.type == "Club":
                found.setdefault(pair[0].entity.id, set()).add(pair[1].entity.id)
        return found

    def _clubs(self, entity: LocalEntity) -> set[int]:
        return {id for id in entity.teams if self.document.entity(id).type == "Club"}

    def _is_elsewhere(self, entity: LocalEntity, team: LocalEntity, manages: bool) -> bool:
        """Whether somebody is told to be of another country than a description names, or of another club's men."""
        if team.type != "NationalTeam" or team.id in entity.teams:
            clubs = self.of_clubs.get(entity.id, set()) if manages else set[int]()
            clubs = clubs | (self._clubs(entity) if manages and entity.roles and not entity.roles & _JOBS else set())
            return bool(clubs) and team.id not in clubs | entity.teams
        nations = {
            self.document.entity(id).country for id in entity.teams if self.document.entity(id).type == team.type
        }
        nations |= entity.nationalities
        return bool(nations) and team.country not in nations

    def _spoken_of(self, sentence: Sentence, token: "Token", *, aged: bool) -> LocalEntity | None:
        """The only other person in the sentence before, whose subject says something: "Pugh says that Berg may go".

        Of himself the speaker is hardly called by a description next: "The striker" is Berg.  `aged`: so it is with
        "the 21-year-old", whatever the subject does.  Whom clubs want is he, not the manager who keeps him.
        """
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        at = token.head if token.dep_ in ("poss", "amod", "nmod", "compound") else token
        if before is None or before.kind == "headline":
            return None
        people = [one for one in self.document.mentions_in(before) if one.entity.is_person]
        others = {one.entity.id: one.entity for one in people if one.entity is not people[0].entity}
        if at.dep_ not in SUBJECT_DEPS:
            kept = len(others) == 1 and at.dep_ in OBJECT_DEPS and _KEEPS.search(before.text) is not None
            other = next(iter(others.values())) if kept else None
            speaks = _SPEAKS.match(self.document.article.text, people[0].end) if kept else None
            keeps = speaks and (speaks.group(1) in _SAYING or people[0].entity.roles & _JOBS)
            return other if other is not None and keeps and not other.roles & _JOBS else None
        if len(others) != 1 or _HIS_SIDE.match(self.document.article.text, people[1].end):
            return None  # "X says he is ready for Berg's side"
        if (newcomer := newcomer_before(self.document, sentence)) is not None:
            return newcomer  # "X has left and been replaced by Berg. The Norwegian"
        if before.is_quoted(people[0].start) and self.speakers.at(people[0].start) in others.values():
            return people[0].entity  # '"Berg will be missed," said X.  The Norwegian'
        speaks = _SPEAKS.match(self.document.article.text, people[0].end)
        spoke = speaks is not None and speaks.group(1) in _SAYING and speaks.end() <= people[1].start
        pleased = _PLEASED.match(self.document.article.text, people[0].end)
        if pleased is not None and pleased.end() <= people[1].start <= pleased.end() + _CLOSE:
            return people[1].entity  # "X was full of praise for Berg's display. The striker"
        if spoke and speaks is not None and _OF_HIMSELF.match(self.document.article.text, speaks.end()):
            return None  # "X says he will stay, though Berg wants him"
        return next(iter(others.values())) if spoke or (aged and self._acts_first(before, people)) else None

    def _plays_before(self, sentence: Sentence, entity: LocalEntity) -> bool:
        """Whether another whom the sentence before names is told to play, too."""
        before = self.document.mentions_in(self.document.sentences[sentence.index - 1])
        return any(one.entity is not entity and one.entity.roles & PLAYING for one in before)

    def _acts_first(self, sentence: Sentence, people: list[Mention]) -> bool:
        """Whether the first person of a sentence is the subject of its main verb, and the second stands behind that."""
        main = next((one for one in sentence.span or () if one.dep_ == "ROOT"), None)
        if main is None or people[1].start < sentence.char(main) or self._is_told_upon(sentence, people[1]):
            return False
        subjects = [child for child in main.children if child.dep_ == "nsubj" and child.i < main.i]
        return any(self.document.mention_at(sentence, one) is people[0] for one in subjects)

    def _is_told_upon(self, sentence: Sentence, other: Mention) -> bool:
        """Whether somebody is only he after whose going something is done: "Holm took charge upon Berg's exit"."""
        token = next((one for one in sentence.span or () if sentence.char_end(one) >= other.end), None)
        return token is not None and any(one.lower_ in _UPON for one in token.ancestors)

    def _acts_in_sentence_before(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """Who is the subject of the sentence before, where a description opens its own as the subject."""
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        if before is None or before.kind == "headline" or token.dep_ not in SUBJECT_DEPS:
            return None
        main = next((one for one in before.span or () if one.dep_ == "ROOT"), None)
        subjects = [one for one in main.children if one.dep_ in SUBJECT_DEPS and one.i < main.i] if main else []
        return self._person_at(before, subjects[0]) if subjects else None

    def _is_named_before(self, sentence: Sentence, offset: int, entity: LocalEntity) -> bool:
        """Whether a sentence has named somebody before an offset."""
        return any(one.entity is entity and one.start < offset for one in self.document.mentions_in(sentence))

    def _has_just_shot(self, sentence: Sentence, offset: int, entity: LocalEntity) -> bool:
        """Whether somebody is the last to have shot before an offset, here or in the sentence before."""
        text = self.document.article.text
        people = [one for one in self.document.mentions_in(sentence) if one.entity.is_person and one.start < offset]
        if not people and sentence.index:
            before = self.document.sentences[sentence.index - 1]
            people = [one for one in self.document.mentions_in(before) if one.entity.is_person]
        shot = [one.entity for one in people if _SHOT.match(text, one.end) is not None]
        return bool(shot) and shot[-1] is entity

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

    def _teller_of(self, sentence: Sentence) -> LocalEntity | None:
        """Who said something of another just before, if "the T boss" may well be he: "X hopes Y stays.  The T boss"."""
        before = self.document.mentions_in(self.document.sentences[sentence.index - 1])
        first = next(one.entity for one in before if one.entity.is_person)
        return None if first.roles & (ABOVE | PLAYING | OUTSIDE) or first.teams else first

    def _is_alone_before(self, sentence: Sentence, entity: LocalEntity | None) -> bool:
        """Whether the sentence before names nobody else."""
        before = self.document.sentences[sentence.index - 1]
        return all(one.entity is entity for one in self.document.mentions_in(before) if one.entity.is_person)

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

    def _people_of_phrase(self, sentence: Sentence, token: "Token") -> set[int]:
        """People named inside the phrase itself or whom it is said of: "Alonso's manager"."""
        low, high = sentence.char(token.left_edge), sentence.char_end(token)
        return {
            m.entity.id for m in self.document.mentions_in(sentence) if low <= m.start < high and m.entity.is_person
        }

    def _named_in_his_words(self, sentence: Sentence, token: "Token") -> set[int]:
        """Whom somebody names in what he says: '"Andy stays," said the Everton manager' is of two people.

        So is "according to Andy, the manager stays".
        """
        text, people = self.document.article.text, self.document.mentions_in(sentence)
        cited = _CITED.search(text, sentence.start, sentence.char(token))
        if cited is not None:
            return {one.entity.id for one in people if one.entity.is_person and one.start == cited.end()}
        return self.speakers.named_by(sentence, token) if token.dep_ in SUBJECT_DEPS else set()

    def _of_own_clause(self, sentence: Sentence, token: "Token") -> set[int]:
        """The subject of the clause in which a description is an object: "Berg met the Norwegian" is of two people."""
        at = token
        if token.dep_ in SUBJECT_DEPS:
            return self._in_opening(sentence, token) | self._named_below(sentence, token)
        if token.dep_ == "poss" and token.head.dep_ in ("pobj", "dobj"):
            at = token.head  # "Berg left after the Norwegian's sacking"
        while at.head != at and (
            at.dep_ in ("pobj", "dobj", "dative", "prep", "acomp", "agent")
            or at.lower_ == "following"
            or (at.dep_ == "attr" and at != token)
        ):
            at = at.head  # "Berg was full of praise for the Norwegian", "Berg is an admirer of the Norwegian"
        if at == token or at.pos_ not in ("VERB", "AUX"):
            return set()
        asks = at  # "Berg asked for permission to speak to the Norwegian"
        while asks.dep_ in ("acl", "xcomp", "pobj", "prep", "dobj") and not subjects_of(asks):
            asks = asks.head
        subjects = [child for child in subjects_of(asks) if child.i < token.i]
        clauses = [one for child in subjects for one in child.children if one.dep_ in ("acl", "ccomp")]
        subjects += [one for clause in clauses for one in subjects_of(clause)]  # "reports that Berg has left were ..."
        named = [one for child in subjects for one in (child, *child.conjuncts)]
        before = self.document.sentences[sentence.index - 1 : sentence.index]
        if any(one.entity.is_person for told in before for one in self.document.mentions_in(told)):
            asides = (one for child in subjects for one in child.children if one.dep_ == "relcl")
            named += [one for aside in asides for one in aside.subtree]  # "Hull, who sold Berg, want the striker"
        return {person.id for one in named if (person := self._person_at(sentence, one)) is not None}

    def _of_phrases_above(self, sentence: Sentence, token: "Token", role: str | None) -> set[int]:
        """Whose things the nouns are to which a description belongs: "Berg's row with the manager" is of two people.

        So is "Berg and the captain", and "Berg's shot was saved by the keeper".
        """
        at, low = token, token.left_edge.i
        if at.dep_ == "conj" and low and at.doc[low - 1].lower_ in _AND_OR:
            found = [at.head, *(one for one in at.head.conjuncts if one.i < low)]
            at = found[-1] if found[-1].dep_ != "conj" else found[0]
        else:
            found = []
        if at.dep_ == "poss" and at.head.dep_ in ("pobj", "dobj"):
            at = at.head
        if at.dep_ not in _OF_A_PHRASE:
            found += _owners(subject) if (subject := _struck_by(at, role)) is not None else ()
            return self._people_at(sentence, found, low)
        while at.dep_ in _OF_A_PHRASE and at.lower_ not in _IN_THE_PART_OF and at.head != at:
            at = at.head
            if at.pos_ in ("NOUN", "PROPN"):
                found += [at, *_owners(at)]
        if (subject := _struck_by(at, role)) is not None:
            found += _owners(subject)
        return self._people_at(sentence, found, low)

    def _people_at(self, sentence: Sentence, tokens: "list[Token]", end: int) -> set[int]:
        """The people for whom words stand, those from `end` on left out."""
        people = (self._person_at(sentence, one) for one in tokens if one.i < end)
        return {person.id for person in people if person is not None}

    def _in_opening(self, sentence: Sentence, token: "Token") -> set[int]:
        """Whom what opens a clause names before its subject: "having sold Berg to Leeds, the manager" is of two."""
        first, verb = token.left_edge.i, token.head
        if first < 2 or token.doc[first - 1].text != ",":
            return set()
        opening = [one for one in verb.children if one.i < first and one.dep_ in ("advcl", "prep", "advmod")]
        found: set[int] = set()
        for one in (word for above in opening for word in above.subtree if word.dep_ in ("dobj", "pobj", "conj")):
            named = self._person_at(sentence, one) if one.pos_ == "PROPN" else None
            if named is not None and all(above.lower_ != "as" for above in one.ancestors):
                found.add(named.id)  # but "as for Berg, the manager" is of one
        return found

    def _named_below(self, sentence: Sentence, token: "Token") -> set[int]:
        """Whom the clause names of which a description is the subject: "the manager said that Berg may go" is of two.

        In another clause he may be named again: "the manager is back and Berg is glad", "because Berg is glad".
        """
        words = [one for one in token.head.children if one.i > token.i and one.dep_ in _BELOW and one.lower_ != "as"]
        below = [one for top in words for one in top.subtree if one.pos_ == "PROPN" and one.dep_ != "attr"]
        here = (self.document.mention_at(sentence, one) for one in below)
        return {one.entity.id for one in here if one is not None and one.entity.is_person}

    def _above(self, sentence: Sentence, token: "Token", *, said: bool, told: bool) -> set[int]:
        """The subjects of the clauses around a description: "he stayed until the Norwegian left" is of two people.

        `said`: of that right above it, and of those which say or want it: "Holm hopes that the striker stays"; `told`:
        only of those which say it.
        """
        found: set[int] = set()
        at, clauses, aside = token, 0, False
        for _ in range(8):
            if at.head == at:
                break
            inside, at = at, at.head
            if inside.lower_ == "with" and aside:
                if token.dep_ in SUBJECT_DEPS and token.head.head is inside:  # "Holm left, with the Swede taking over"
                    verb = next((one for one in inside.ancestors if is_verb(one)), at)
                    signs = token.head.lower_ in _SIGNING  # "Holm joined, with the Swede signing for two years"
                    others = [one for one in subjects_of(verb) if not signs or one.dep_ != "nsubj"]
                    found |= self._people_at(sentence, others, token.i)
                break  # "Holm wants to go, with Hull keen on the winger"
            aside = aside or inside.dep_ in ("amod", "acl", "pcomp")
            if inside.dep_ == "advcl" and (is_behind_with(inside) or _is_set_beside(inside, token)):
                break
            if inside.dep_ == "advcl" and not told and self._goes_on_about(sentence, inside, token):
                break
            if inside.dep_ == "ccomp" and any(one.text in _EXPLAINING for one in token.doc[at.i : token.i]):
                break  # "he said no: the 35-year-old stays"
            if said and clauses and inside.dep_ in ("advcl", "relcl", "acl"):
                break
            clauses += inside.dep_ in ("advcl", "ccomp", "relcl", "pcomp", "xcomp", "acl")
            if inside.dep_ not in (("ccomp",) if told else ("advcl", "ccomp", "relcl", "pcomp", "xcomp", "acl")):
                continue
            mark = inside.left_edge
            if inside.dep_ == "ccomp" and (doer := _doer(at)) is not None:
                found |= self._people_at(sentence, [doer, *doer.conjuncts], token.i)
            denials = mark.doc[mark.i - 1].children if mark.lower_ == "that" and mark.i else ()
            subjects = [one for one in denials if one.dep_ == "poss"]  # "Berg's denials that the manager"
            subjects = subjects or [one for one in at.children if one.dep_ in SUBJECT_DEPS and one.i < token.i]
            for one in (one for child in subjects for one in (child, *child.conjuncts)):
                person = self._person_at(sentence, one) or self._described_subject(sentence, one)
                if person is not None:
                    found.add(person.id)
        return found

    def _described_subject(self, sentence: Sentence, subject: "Token") -> LocalEntity | None:
        """Whom a subject means that is a title with a team: "the Hull boss said that the striker" is of two people."""
        described = subject.lower_ in MANAGING and self.document.mention_at(sentence, subject) is None
        meant = self.document.mention_of(sentence, subject, PERSON) if described else None
        return meant.entity if meant is not None else None

    def _goes_on_about(self, sentence: Sentence, clause: "Token", token: "Token") -> bool:
        """Whether a clause is told of the only one about: "Holm takes training, though the ex-striker is not keen"."""
        mark = next((one for one in clause.children if one.dep_ == "mark" and one.lower_ in _ALTHOUGH), None)
        top = subject_over(clause)
        if mark is None or top is None or not mark.i or mark.doc[mark.i - 1].text != ",":
            return False
        own = {one.i for one in top.subtree}
        people = (one for one in token.doc[: token.i] if one.pos_ == "PROPN" and one.i not in own)
        return all(self._person_at(sentence, one) is None for one in people)

    def _subject_of_clause_before(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """Who is the subject of the clause to which a description's is joined: "X wants it but the coach says"."""
        if token.dep_ not in SUBJECT_DEPS or token.head.dep_ != "conj":
            return None
        subjects = [one for one in token.head.head.children if one.dep_ in SUBJECT_DEPS and one.i < token.i]
        return self._person_at(sentence, subjects[0]) if subjects else None


def _doer(verb: "Token") -> "Token | None":
    """Who does what a verb without a subject of its own says: "Berg angered Holm by claiming that the winger hid".

    It is whom somebody blames or thanks for it: "Berg fined Holm for saying that the manager lied".
    """
    if verb.tag_ != "VBG" or subjects_of(verb):
        return None
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    if verb.dep_ not in ("pcomp", "advcl") or not is_verb(above):
        return None
    if verb.dep_ == "pcomp" and verb.head.lower_ in _DONE_FOR:
        told = next((one for one in above.children if one.dep_ == "dobj"), None)
        if told is not None:
            return told
    return next((one for one in above.children if one.dep_ in SUBJECT_DEPS), None) or _doer(above)


def _is_set_beside(clause: "Token", token: "Token") -> bool:
    """Whether a clause says what another does about it: "Holm wants to go, while Hull have bid for the Norwegian"."""
    mark = next((one for one in clause.children if one.dep_ == "mark" and one.lower_ in _BESIDE), None)
    subjects = [one for one in subjects_of(clause) if one.i <= token.i]
    if mark is None or not subjects or not mark.i or mark.doc[mark.i - 1].text != ",":
        return False
    return all(token not in one.subtree for one in subjects)


def _owners(noun: "Token") -> "list[Token]":
    """Whose something is, or from whom it comes: "Berg's shot", "a shot from Berg"."""
    of = [one for child in noun.children if child.lower_ in _FROM for one in child.children if one.dep_ == "pobj"]
    return [*(child for child in noun.children if child.dep_ == "poss"), *of]


def _struck_by(at: "Token", role: str | None) -> "Token | None":
    """The subject of a passive whose agent a word is, or of what a ball does to a goalkeeper or defender."""
    verb = at.head
    if not is_verb(verb):
        return None
    subjects = [one for one in verb.children if one.dep_ in SUBJECT_DEPS and one.i < at.i]
    if not subjects:
        return None
    done_by = at.dep_ == "agent" or (at.dep_ == "prep" and at.lower_ == "by")
    ball = role in _IN_DEFENCE and subjects[0].lower_ in _OF_THE_BALL
    return subjects[0] if (done_by and subjects[0].dep_ == "nsubjpass") or ball else None


def _is_subordinate(sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody is named in a clause that depends on another."""
    token = next((one for one in sentence.span or () if sentence.char_end(one) >= mention.end), None)
    while token is not None and token.head != token:
        if token.dep_ in ("advcl", "relcl", "acl", "pcomp", "ccomp"):
            return True
        token = token.head
    return False
