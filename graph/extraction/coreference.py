"""Who is meant by words that are no names: pronouns, "the Spaniard", "the 44-year-old", "the club", a ground for a job.

Nothing is guessed where the text leaves it open: "their rivals", "a striker" and "both clubs" stand for nobody.
"""

import re
from functools import cached_property
from typing import TYPE_CHECKING

from .document import PERSON, TEAM, Document, LocalEntity, Mention, Sentence
from .gazetteer import Matcher
from .salience import SUBJECT, SUBJECT_DEPS, Focus, Trace, subject_weight
from .speakers import Speakers
from .team_references import TeamReferences, is_empty
from .words import name_words, plain, word_list

if TYPE_CHECKING:
    from spacy.tokens import Token

_HE = frozenset(["he", "him", "his", "himself"])
_SHE = frozenset(["she", "her", "hers", "herself"])
_THEY = frozenset(["they", "them", "their", "theirs", "themselves", "it", "its", "itself"])
_I = frozenset(["i", "me", "my", "mine", "myself"])
_WE = frozenset(["we", "us", "our", "ours", "ourselves"])
_RELATIVE = frozenset(["who", "whom", "whose", "that", "which"])
_DEFINITE = frozenset(["the", "this", "that"])
_PLAYING = word_list("playing")
_MANAGING = frozenset(["manager", "coach", "boss", "head-coach", "trainer", "tactician", "gaffer", "supremo"])
_ABOVE = word_list("above")
_OUTSIDE = word_list("outside")
YOUNGEST_MANAGER, OLDEST_PLAYER = 34, 42
CLEAR_LEAD = 0.4
_CLASSES = (_PLAYING, _MANAGING, _ABOVE)
_SPEAKING = word_list("speaking")
_ONE_OF_MANY = word_list("one_of_many")
_ANY_HE = re.compile(r"\b(?:[Hh]e|[Hh]is|him|[Ss]he|[Hh]er)\b")
_AGE = re.compile(r"\b([1-7]\d)[-‐‑ ]year[-‐‑ ]old$")
_BARE_ROLE = re.compile(
    r"(?:^|[,;:.\"“]|\b(?:and|but|while|as|that|when|with|their|its|club|meanwhile|head|by|for|new|current))"
    r" ?((?i:[a-z-]+)) $"
)
_SINGULAR_TEAM = word_list("singular_team")


class References(TeamReferences):
    """Resolves what the words of one document stand for; the same words always stand for the same."""

    def __init__(self, document: Document, matcher: Matcher) -> None:
        self.document, self.matcher = document, matcher
        self._memory: dict[tuple[int, int, str | None, int], Mention | None] = {}
        self._focus: Focus | None = None
        self._read = 0
        self._speakers: Speakers | None = None
        self._pronouns: dict[tuple[int, int], LocalEntity | None] = {}
        words = name_words()
        self._roles = words.roles

    def mention_of(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        """What the noun phrase headed by `token` stands for."""
        place = (sentence.index, token.i, want, avoid.id if avoid is not None else -1)
        if place not in self._memory:
            self._memory[place] = None  # a phrase that leads back to itself stands for nothing
            self._memory[place] = self._resolve(sentence, token, want, avoid)
        return self._memory[place]

    def speaker_of(self, sentence: Sentence, token: "Token") -> Mention | None:
        """Who says the direct speech in which `token` stands."""
        speaker = self.speakers.at(sentence, sentence.char(token))
        return self._mention(sentence, token, "speaker", speaker) if speaker is not None else None

    @property
    def focus(self) -> Focus:
        """What is in focus where, made on first use."""
        if self._focus is None:
            self._focus = Focus(self.document)
        return self._focus

    @property
    def speakers(self) -> Speakers:
        """Who says what, made on first use."""
        if self._speakers is None:
            self._speakers = Speakers(self.document, self._pronoun_at)
        return self._speakers

    def _mention(self, sentence: Sentence, token: "Token", kind: str, entity: LocalEntity) -> Mention:
        start, end = sentence.char(token), sentence.char_end(token)
        return Mention(start, end, token.text, kind, entity, sentence.index)

    def _resolve(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        low = token.lower_
        if low in _RELATIVE and token.tag_ in ("WP", "WDT", "WP$", "IN", "DT"):
            return self._relative(sentence, token, want, avoid)
        entity: LocalEntity | None = None
        kind = "pronoun"
        if low in _HE or low in _SHE:
            if want in (PERSON, None):
                entity = self._person_pronoun(sentence, token, avoid)
            elif want == TEAM and low in ("his", "her"):
                owner = self._person_pronoun(sentence, token, None)
                entity, kind = self._team_of(owner) if owner else None, "possessive"
        elif low in _I and sentence.in_quote(token):
            if want in (PERSON, None):
                entity, kind = self.speakers.at(sentence, sentence.char(token)), "speaker"
        elif low in _WE:
            if want in (TEAM, None) and sentence.in_quote(token):
                speaker = self.speakers.at(sentence, sentence.char(token))
                entity, kind = (self._team_of(speaker) if speaker else None), "speaker"
        elif low in _THEY:
            if low == "it" and is_empty(token):
                return None
            if want == TEAM or (want is None and low in ("they", "their", "them")):
                entity = self._team_pronoun(sentence, token, avoid)
        else:
            return self._noun(sentence, token, want, avoid)
        if entity is None or entity is avoid or not entity.fits(want):
            return None
        return self._mention(sentence, token, kind, entity)

    def _relative(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        """ "who", "which": what the relative clause hangs on."""
        at, steps = token, 0
        while at.dep_ not in ("relcl", "acl") and at.head != at and steps < 8:
            at, steps = at.head, steps + 1
        if at.dep_ not in ("relcl", "acl") or at.head.i >= token.i:
            return None
        return self.document.mention_of(sentence, at.head, want, avoid)

    def _noun(self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None) -> Mention | None:
        named = self.document.mention_at(sentence, token)
        if named is not None and want in (TEAM, None) and named.entity.type == "Ground":
            club = self._club_of_ground(named.entity)
            if club is not None and club is not avoid:
                return Mention(named.start, named.end, named.text, "ground", club, sentence.index)
        by_apposition = self._apposition(sentence, token, want, avoid)
        if by_apposition is not None:
            return by_apposition
        low = token.lower_
        entity: LocalEntity | None = None
        kind = "role"
        if want in (PERSON, None) and (named is None or named.kind == "demonym"):
            age = _AGE.search(sentence.text, 0, token.idx + len(token.text))
            if age and token.idx < age.end() <= token.idx + len(token.text):
                entity, kind = self._by_description(sentence, token, avoid, age=int(age.group(1))), "age"
            elif token.text[:1].isupper() and plain(low) in self.matcher.demonyms and self._is_definite(token):
                country = self.matcher.demonyms[plain(low)]
                entity, kind = self._by_description(sentence, token, avoid, country=country), "demonym"
            elif low in self._roles and low not in _ONE_OF_MANY:
                entity = self._by_role(sentence, token, avoid)
        if entity is None and want in (TEAM, None) and low in _SINGULAR_TEAM and named is None:
            entity, kind = self._by_team_noun(sentence, token, avoid), "team noun"
        if entity is None or entity is avoid or not entity.fits(want):
            return None
        return self._mention(sentence, token, kind, entity)

    def _apposition(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        """ "the manager, Arne Slot", "Slot, the manager", "his former club Liverpool": the name that stands beside."""
        beside = [child for child in token.children if child.dep_ == "appos"]
        if token.dep_ == "appos":
            beside.append(token.head)
        if token.dep_ in ("compound", "nmod") and token.head.i == token.i + 1:
            beside.append(token.head)
        for other in beside:
            mention = self.document.mention_at(sentence, other)
            if mention is None or mention.kind in ("place", "demonym"):
                continue
            if mention.entity.fits(want) and mention.entity is not avoid:
                return mention
        return None

    def _is_definite(self, token: "Token") -> bool:
        return any(child.lower_ in _DEFINITE and child.dep_ == "det" for child in token.children)

    # People.

    def _person_pronoun(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        self._read_up_to(sentence.index + 1)
        place = (sentence.index, token.i)
        if (avoid is None or self._pronouns.get(place) is not avoid) and place in self._pronouns:
            return self._pronouns[place]
        return self._antecedent(sentence, token, avoid)

    @cached_property
    def protagonist(self) -> LocalEntity | None:
        """Whom the article is about: the person named most, of those whom its first lines name."""
        people: dict[int, LocalEntity] = {}
        for sentence in self.document.sentences[:3]:
            for mention in self.document.mentions_in(sentence):
                if mention.entity.is_person and not mention.entity.roles & _OUTSIDE:
                    people.setdefault(mention.entity.id, mention.entity)
        counts = self.focus.counts
        return max(people.values(), key=lambda one: (counts.get(one.id, 0), -one.id), default=None)

    def _starts_paragraph(self, sentence: Sentence) -> bool:
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        return before is not None and before.paragraph != sentence.paragraph

    def _leads(self, sentence: Sentence, offset: int, entity: LocalEntity) -> float:
        """What speaks for the person whom the article is about, more so where a paragraph starts."""
        if entity is not self.protagonist or not self._is_about_one:
            return 0.0
        if any(m.entity.is_person and m.start < offset for m in self.document.mentions_in(sentence)):
            return 0.0
        return 1.0 if self._starts_paragraph(sentence) else 0.4

    @cached_property
    def _is_about_one(self) -> bool:
        """Whether one person is named much more than all others: no round-up, no gossip column."""
        named: dict[int, int] = {}
        for mention in self.document.mentions:
            if mention.entity.is_person:
                named[mention.entity.id] = named.get(mention.entity.id, 0) + 1
        first = named.pop(self.protagonist.id, 0) if self.protagonist is not None else 0
        return first > 0 and first >= max(named.values(), default=0) and first >= 0.25 * (first + sum(named.values()))

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

    def _read_up_to(self, index: int) -> None:
        """Resolve what keeps somebody in focus in the sentences before `index`, in order of the text."""
        while self._read < index:
            sentence = self.document.sentences[self._read]
            self._read += 1
            if sentence.span is not None:
                for token in sentence.span:
                    self._read_token(sentence, token)
            elif not sentence.quotes:
                self._read_unparsed(sentence)
            self._bare_roles(sentence)

    def _read_unparsed(self, sentence: Sentence) -> None:
        """Keep in focus whom "he" means in a sentence that was not parsed."""
        for match in _ANY_HE.finditer(sentence.text):
            offset = sentence.start + match.start()
            ranked = self._people_before(sentence, offset, match.group(0).lower() in _SHE, set())
            if ranked:
                subject = SUBJECT if match.group(0).lower() in ("he", "she") else 0.0
                self.focus.repeat(Trace(offset, sentence.index, ranked[0][1], subject))

    def _people_before(
        self,
        sentence: Sentence,
        offset: int,
        female: bool,
        out: set[int],
        near: LocalEntity | None = None,
        speaks: bool = True,
    ) -> list[tuple[float, LocalEntity]]:
        def bonus(entity: LocalEntity) -> float:
            more: float = self._leads(sentence, offset, entity) + (1.0 if entity is near else 0.0)
            return more - (1.2 if entity.roles & _OUTSIDE and not speaks else 0.0)

        return self.focus.ranked(
            sentence, offset, lambda entity: self._may_be(entity, female) and entity.id not in out, bonus
        )

    def _read_token(self, sentence: Sentence, token: "Token") -> None:
        low = token.lower_
        found: LocalEntity | None = None
        if low in _HE or low in _SHE:
            found = self._antecedent(sentence, token, None)
            self._pronouns[(sentence.index, token.i)] = found
            if sentence.in_quote(token):
                return
        elif low in ("club", "side"):
            found = self._by_team_noun(sentence, token, None)
        elif low == "old" and (age := _AGE.search(sentence.text, 0, token.idx + 3)):
            found = self._by_description(sentence, token, None, age=int(age.group(1)))
            if found is not None and found.age is None:
                found.age = int(age.group(1))
        elif token.text[:1].isupper() and plain(low) in self.matcher.demonyms and self._is_definite(token):
            country = self.matcher.demonyms[plain(low)]
            found = self._by_description(sentence, token, None, country=country)
            if found is not None:
                found.nationalities.add(country)
        if found is not None:
            self.focus.repeat(Trace(sentence.char(token), sentence.index, found, subject_weight(token)))

    def _bare_roles(self, sentence: Sentence) -> None:
        """ "Manager David Moyes", "chairman John Wardle": somebody of the club in focus."""
        for mention in self.document.mentions_in(sentence):
            person = mention.entity
            if not person.is_person or person.teams or not person.roles & (_MANAGING | _ABOVE):
                continue
            before = sentence.text[: mention.start - sentence.start]
            bare = _BARE_ROLE.search(before)
            if not bare or bare.group(1).lower() not in _MANAGING | _ABOVE:
                continue
            ranked = self.focus.ranked(
                sentence, sentence.start + bare.start(1), lambda entity: entity.type == "Club", per_mention=1.2
            )
            if ranked:
                person.teams.add(ranked[0][1].id)

    def _antecedent(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        female = token.lower_ in _SHE
        offset = sentence.char(token)
        out = self._co_arguments(sentence, token)
        if avoid is not None:
            out.add(avoid.id)
        if sentence.in_quote(token):
            speaker = self.speakers.at(sentence, offset)
            if speaker is not None:
                out.add(speaker.id)
        ahead = self._subject_ahead(sentence, token, female, out)
        if ahead is not None:
            return ahead
        near = self._clause_subject(sentence, token)
        speaks = token.dep_ in SUBJECT_DEPS and token.head.lower_ in _SPEAKING
        ranked = self._people_before(sentence, offset, female, out, near, speaks)
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < CLEAR_LEAD:
            return None
        return ranked[0][1] if ranked else None

    def _clause_subject(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """The person who is the subject of the innermost clause around a pronoun that has one before it."""
        at, steps = token, 0
        while at.head != at and steps < 12:
            at, steps = at.head, steps + 1
            for child in at.children:
                if child.dep_ in SUBJECT_DEPS and child.i < token.i and not child.is_ancestor(token):
                    mention = self.document.mention_at(sentence, child)
                    if mention is None and child.lower_ in _RELATIVE:
                        mention = self._relative(sentence, child, PERSON, None)
                    return mention.entity if mention is not None and mention.entity.is_person else None
        return None

    def _co_arguments(self, sentence: Sentence, token: "Token") -> set[int]:
        """Who cannot be meant: the subject of the clause of which an object pronoun is an argument."""
        if token.dep_ not in ("dobj", "pobj", "dative", "iobj") or token.lower_.endswith("self"):
            return set()
        verb = token.head
        if verb.pos_ == "ADP":
            verb = verb.head
        out = set()
        for child in verb.children:
            if child.dep_ in SUBJECT_DEPS:
                mention = self.document.mention_at(sentence, child)
                if mention is not None:
                    out.add(mention.entity.id)
                elif child.lower_ in _HE | _SHE:
                    person = self.document.mention_of(sentence, child, PERSON)
                    if person is not None:
                        out.add(person.entity.id)
        return out

    def _subject_ahead(self, sentence: Sentence, token: "Token", female: bool, out: set[int]) -> LocalEntity | None:
        """ "After his sacking, Alonso ...": the subject behind a phrase in front, if nobody stands before."""
        if any(m.entity.is_person and m.start < sentence.char(token) for m in self.document.mentions_in(sentence)):
            return None
        at, steps = token, 0
        while at.head != at and steps < 12:
            if at.dep_ in ("prep", "advcl", "npadvmod", "agent") and at.head.i > token.i:
                for child in at.head.children:
                    if child.dep_ in SUBJECT_DEPS and child.i > token.i:
                        mention = self.document.mention_at(sentence, child)
                        if mention and self._may_be(mention.entity, female) and mention.entity.id not in out:
                            return mention.entity
                return None
            at, steps = at.head, steps + 1
        return None

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
    ) -> LocalEntity | None:
        """The person in focus whom a description fits; what the article says of people decides before focus does."""
        self._read_up_to(sentence.index)
        offset = sentence.char(token)
        same_phrase = self._people_of_phrase(sentence, token)

        def accepts(entity: LocalEntity) -> bool:
            if not entity.is_person or entity is avoid or entity.id in same_phrase:
                return False
            if age is not None and entity.age is not None and abs(entity.age - age) > 1:
                return False
            if age is not None and age < YOUNGEST_MANAGER and entity.roles & (_MANAGING | _ABOVE):
                return False
            if age is not None and age > OLDEST_PLAYER and entity.roles & _PLAYING and not entity.roles & _MANAGING:
                return False
            if country is not None and entity.nationalities and country not in entity.nationalities:
                return False
            if role in _PLAYING and former and entity.roles & (_ABOVE | _OUTSIDE):
                return False
            return not (role is not None and not former and self._conflicts(entity, role))

        def bonus(entity: LocalEntity) -> float:
            more = 0.0
            if entity.roles & _OUTSIDE and not (role is not None and role in entity.roles):
                more -= 1.5
            if role is not None and former and role not in _PLAYING and self._conflicts(entity, role):
                more -= 0.8
            more += self._leads(sentence, offset, entity) * (1 if age is None else 3)  # ages: of the main person
            if age is not None and entity.age == age:
                more += 4
            if country is not None and country in entity.nationalities:
                more += 3
            if role is not None:
                if role in entity.roles:
                    more += 1.5
                elif any(role in group and entity.roles & group for group in _CLASSES):
                    more += 1
            if team is not None and team.id in entity.teams:
                more += 2
            return more

        ranked = self.focus.ranked(sentence, offset, accepts, bonus, per_mention=0.5)
        if team is not None and role is not None and not former:
            # "the Liverpool manager": somebody known in that job, or nobody.
            jobs = next((group for group in _CLASSES if role in group), frozenset((role,)))
            holders = [entity for _, entity in ranked if team.id in entity.teams and entity.roles & jobs]
            if holders:
                return holders[0]
            if role in _ABOVE or role in _MANAGING:
                return None
        if not former and (team or country) and len(ranked) > 1 and ranked[0][0] - ranked[1][0] < 0.6:
            return None
        return ranked[0][1] if ranked else None

    def _conflicts(self, entity: LocalEntity, role: str) -> bool:
        known = [group for group in _CLASSES if entity.roles & group]
        return bool(known) and any(role in group for group in _CLASSES) and not any(role in group for group in known)

    def _people_of_phrase(self, sentence: Sentence, token: "Token") -> set[int]:
        """People named inside the phrase itself or whom it is said of: "Alonso's manager"."""
        low, high = sentence.char(token.left_edge), sentence.char_end(token)
        return {
            m.entity.id for m in self.document.mentions_in(sentence) if low <= m.start < high and m.entity.is_person
        }

    def _by_role(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        """ "the striker", "the former Newcastle defender", "their manager", "the Reds boss"."""
        former = False
        team: LocalEntity | None = None
        country: str | None = None
        definite = False
        for child in token.children:
            low = child.lower_
            mention = self.document.mention_at(sentence, child)
            if child.dep_ == "det" and low in _DEFINITE:
                definite = True
            elif low in ("former", "ex", "ex-", "then", "previous", "old", "outgoing", "one-time"):
                former = former or low not in ("then", "outgoing")
            elif low in (
                "new",
                "next",
                "future",
                "potential",
                "another",
                "other",
                "possible",
                "any",
                "prospective",
                "first",
            ):
                return None
            elif mention is not None and mention.entity.is_team:
                if mention.kind == "demonym":
                    country = mention.entity.country
                else:
                    team = mention.entity
                    definite = definite or child.dep_ == "poss"
            elif child.dep_ == "poss":
                owner = self.document.mention_of(sentence, child, TEAM, avoid)
                if owner is None:
                    return None
                team, definite = owner.entity, True
            elif plain(low) in self.matcher.demonyms:
                country = self.matcher.demonyms[plain(low)]
        if sentence.text[max(0, token.left_edge.idx - 3) : token.idx].lower().startswith("ex-"):
            former = True
        if not definite or token.tag_ in ("NNS", "NNPS"):
            return None
        return self._by_description(
            sentence, token, avoid, role=token.lower_, team=team, country=country, former=former
        )
