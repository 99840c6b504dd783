"""Who is meant by words that are no names: pronouns, "the Spaniard", "the 44-year-old", "the club", a ground for a job.

Nothing is guessed where the text leaves it open: "their rivals", "a striker" and "both clubs" stand for nobody.
"""

import re
from collections.abc import Set
from typing import TYPE_CHECKING

from .alternatives import alternatives
from .binding import HE, RELATIVE, SHE, is_beside_subject, subjects_of
from .descriptions import AGE, Description, Descriptions
from .document import PERSON, TEAM, Document, LocalEntity, Mention, Sentence
from .gazetteer import Matcher
from .role_words import ABOVE, MANAGING, PLAYING
from .salience import SUBJECT, SUBJECT_DEPS, Focus, Trace, subject_weight
from .several import one_of_two
from .speakers import SPEAKING, Speakers
from .team_references import is_empty
from .usage import is_verb
from .words import any_word, name_words, plain, word_list

if TYPE_CHECKING:
    from .tokens import Token

_THEY = frozenset(["they", "them", "their", "theirs", "themselves", "it", "its", "itself"])
_ARTICLES = frozenset(["the", "a", "an"])
_ONE_OF = frozenset(("one", "another"))
_BECOMING = frozenset(("become", "becomes", "became", "becoming"))
_I = frozenset(["i", "me", "my", "mine", "myself"])
_WE = frozenset(["we", "us", "our", "ours", "ourselves"])
_DEEDS = frozenset(["signing", "arrival", "acquisition", "addition"])
_OF_TEAM = frozenset(["they", "their"])
_FOCUSING = frozenset([*HE, *SHE, *_OF_TEAM, "club", "side", "old"])  # and nouns and names
_ONE_OF_MANY = word_list("one_of_many")
_OF_OFFICE = MANAGING | ABOVE
_AGENTS = word_list("speaking_for")
_ANY_HE = re.compile(r"\b(?:[Hh]e|[Hh]is|him|[Ss]he|[Hh]er)\b")
_BARE_ROLE = re.compile(
    r"(?:^|[,;:.\"“]|\b(?:and|but|while|as|that|when|with|their|its|club|meanwhile|head|by|for|new|current))"
    r" ?((?i:[a-z-]+)) $"
)
_SINGULAR_TEAM = word_list("singular_team")
DESCRIBED = re.compile(rf"\b(?:[Hh]e|[Ss]he|(?<=\b[Tt]he )(?:[1-4]\d-year-old|[A-Z][a-z]+|{alternatives(PLAYING)}))\b")
_HE_FIRST = re.compile(r"(?:He|She)\b")
_INTERVIEW = re.compile(rf"\b{any_word('interviewing')}\b", re.IGNORECASE)
_AS_A = re.compile(r"\bas an? $")
_WORD_BEHIND = re.compile(r" ([^\W\d_]+)")


class References(Descriptions):
    """Resolves what the words of one document stand for; the same words always stand for the same."""

    def __init__(self, document: Document, matcher: Matcher) -> None:
        self.document, self.matcher = document, matcher
        self._memory: dict[tuple[int, int, str | None, int], Mention | None] = {}
        self._focus: Focus | None = None
        self._read = 0
        self._speakers: Speakers | None = None
        self._pronouns: dict[tuple[int, int], LocalEntity | None] = {}
        self._said: dict[int, LocalEntity] = {}
        self._open: set[int] = set()
        self._adrift: set[int] = set()
        self._bosses: set[int] = set()
        words = name_words()
        self._roles = words.roles
        self._heads = words.roles | words.team_nouns

    def read_on(self) -> None:
        """Learn from all that was parsed what it tells of its people: an age, a nationality, a club told later."""
        self._read_up_to(max((one.index + 1 for one in self.document.parsed()), default=0))

    def mention_of(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        """What the noun phrase headed by `token` stands for."""
        place = (sentence.index, token.i, want, avoid.id if avoid is not None else -1)
        if place not in self._memory:
            self._memory[place] = None  # a phrase that leads back to itself stands for nothing
            self._memory[place] = self._resolve(sentence, token, want, avoid)
        return self._memory[place]

    def speaker_at(self, offset: int) -> LocalEntity | None:
        """Who says the direct speech in which `offset` lies."""
        return self.speakers.at(offset)

    def pronoun_at(
        self, sentence: Sentence, offset: int, female: bool, out: Set[int] = frozenset()
    ) -> LocalEntity | None:
        """Whom a pronoun at `offset` means, none of `out`, of a sentence that need not be parsed."""
        for token in sentence.span or () if not out else ():
            if sentence.char(token) == offset:
                return self._person_pronoun(sentence, token, None)
        return self._pronoun_at(sentence, offset, female, set(out))

    def described_in(self, sentence: Sentence) -> list[Mention]:
        """Whom the pronouns and descriptions of a sentence mean, in order, whether it was parsed or not."""
        found = []
        tokens = {sentence.char_end(token): token for token in sentence.span or ()}
        for match in DESCRIBED.finditer(sentence.text):
            at, end, words = sentence.start + match.start(), sentence.start + match.end(), match.group()
            if any(low <= at < high for low, high in sentence.quotes) or not self._stands_alone(sentence, match.end()):
                continue
            if sentence.span is None:
                person = self._described_unparsed(sentence, at, words)
            else:
                token = tokens.get(end)
                named = self.mention_of(sentence, token, PERSON, None) if token is not None else None
                person = named.entity if named is not None else None
            if person is not None:
                found.append(Mention(at, end, words, "pronoun", person, sentence.index))
        return found

    def _stands_alone(self, sentence: Sentence, at: int) -> bool:
        """Whether no noun follows a description: "the Italian scored", but not "the Italian side"."""
        behind = _WORD_BEHIND.match(sentence.text, at)
        return behind is None or not (behind.group(1)[0].isupper() or behind.group(1) in self._heads)

    def _described_unparsed(self, sentence: Sentence, at: int, words: str) -> LocalEntity | None:
        """Whom a description means in a sentence that was not parsed: nobody where several are as likely."""
        low = words.lower()
        if low in HE or low in SHE:
            return self._pronoun_at(sentence, at, low in SHE, set())
        age = int(words[:2]) if words[0].isdigit() else None
        role = low if low in PLAYING else None
        country = None
        if age is None and role is None:
            country = self.matcher.country_of(words, sentence.text[: at - sentence.start])
            if country is None:
                return None
        return self._fitting(sentence, at, age, country, role)

    def speaker_of(self, sentence: Sentence, token: "Token") -> Mention | None:
        """Who says the direct speech in which `token` stands."""
        speaker = self.speakers.at(sentence.char(token))
        return self._mention(sentence, token, "speaker", speaker) if speaker is not None else None

    @property
    def focus(self) -> Focus:
        """What is in focus where, made on first use."""
        if self._focus is None:
            self._focus = Focus(self.document, self.host_of)
        return self._focus

    @property
    def speakers(self) -> Speakers:
        """Who says what, made on first use."""
        if self._speakers is None:
            self._speakers = Speakers(self.document, self._pronoun_at, self._described_speaker, self._acting_in)
        return self._speakers

    def _described_speaker(self, sentence: Sentence, low: int, high: int) -> LocalEntity | None:
        """Whom a description between two offsets means that is the subject of a verb of saying: "said the Dane"."""
        for token in sentence.span or ():
            if low <= sentence.char(token) < high and token.dep_ in SUBJECT_DEPS and token.head.lower_ in SPEAKING:
                meant = self.mention_of(sentence, token, PERSON, None)
                return meant.entity if meant is not None else None
        return None

    def _acting_in(self, sentence: Sentence) -> LocalEntity | None:
        """Who is the subject of a sentence's main clause; of one that was not parsed, whom it starts with."""
        for token in sentence.span or ():
            if subject_weight(token) >= SUBJECT:
                meant = self.document.mention_of(sentence, token, PERSON)
                return meant.entity if meant is not None else None
        if sentence.span is not None:
            return None
        he = _HE_FIRST.match(sentence.text)
        if he is not None:
            return self._pronoun_at(sentence, sentence.start, he[0].lower() in SHE, set())
        people = [one for one in self.document.mentions_in(sentence) if one.entity.is_person]
        alone = len({one.entity.id for one in people}) == 1
        return people[0].entity if people and (alone or people[0].start == sentence.start) else None

    def _mention(self, sentence: Sentence, token: "Token", kind: str, entity: LocalEntity) -> Mention:
        start, end = sentence.char(token), sentence.char_end(token)
        return Mention(start, end, token.text, kind, entity, sentence.index)

    def _resolve(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        low = token.lower_
        if low in RELATIVE and token.tag_ in ("WP", "WDT", "WP$", "IN", "DT"):
            return self._relative(sentence, token, want, avoid)
        entity: LocalEntity | None = None
        kind = "pronoun"
        if low in HE or low in SHE:
            if want in (PERSON, None):
                entity = self._person_pronoun(sentence, token, avoid)
            elif want == TEAM and low in ("his", "her"):
                owner = self._person_pronoun(sentence, token, None)
                entity, kind = self._team_of(owner) if owner else None, "possessive"
        elif low in _I:
            if want in (PERSON, None):
                entity, kind = self._who_i_am(sentence, token), "speaker"
        elif low in _WE:
            if want in (TEAM, None):
                entity, kind = self._who_we_are(sentence, token), "speaker"
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

    def _who_we_are(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """ "We": the team of whoever speaks; outside quotes that of the article, which then is the club's own."""
        if not sentence.in_quote(token):
            answering = self._who_i_am(sentence, token)
            return self.topic if answering is None else self._team_of(answering)
        return self._team_of(self.speakers.at(sentence.char(token)))

    def _who_i_am(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """ "I": whoever speaks; outside quotes whoever answers in an interview."""
        if sentence.in_quote(token):
            return self.speakers.at(sentence.char(token))
        return self.speakers.answering(sentence, self._interviewed)

    def _interviewed(self) -> LocalEntity | None:
        """Who answers the questions of an article whose first lines call it an interview with him."""
        first = self.document.sentences[:3]
        told = any(_INTERVIEW.search(one.text) is not None for one in first)
        return self.protagonist if told else None

    def _told_to_be(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """Who is named as what a noun with a clause of its own says: "X has emerged as the man (whom) Everton want".

        So is who becomes it: "X said yes, becoming the man who will lead Everton".
        """
        become = token.dep_ == "attr" and token.head.lower_ in _BECOMING
        verb = token.head if become else token.head.head
        while become and verb.dep_ in ("advcl", "conj") and not subjects_of(verb):
            aside = verb.head.dep_ == "relcl" and verb.doc[verb.i - 1].text == ","  # "the job that Y left, becoming"
            verb = next((one for one in verb.head.head.ancestors if is_verb(one)), verb.head) if aside else verb.head
        if not become and (token.dep_ != "pobj" or token.head.lower_ != "as" or verb.pos_ != "VERB"):
            return None
        if not any(child.dep_ == "relcl" for child in token.children):
            return None
        objects = [child for child in verb.children if child.dep_ == "dobj" and child.i < token.i and not become]
        for one in objects or subjects_of(verb):
            named = self.document.mention_at(sentence, one)
            if named is not None and named.entity.is_person:
                return named.entity
        return None

    def _relative(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        """ "who", "which": what the relative clause hangs on."""
        if token.tag_ == "WP$" and token.head.dep_ == "appos":
            return self.document.mention_of(sentence, token.head.head, want, avoid)  # "T, whose manager, X, said"
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
            if club is not None and club is not avoid and not self._is_visited(sentence, token, club):
                return Mention(named.start, named.end, named.text, "ground", club, sentence.index)
        by_apposition = self._apposition(sentence, token, want, avoid)
        if by_apposition is not None:
            return by_apposition
        low = token.lower_
        entity: LocalEntity | None = None
        kind = "role"
        if want in (PERSON, None) and named is None and (one := one_of_two(self.document, sentence, token)) is not None:
            entity = one.entity
        elif want in (PERSON, None) and (named is None or named.kind == "demonym"):
            age = AGE.search(sentence.text, 0, token.idx + len(token.text)) if low.endswith("old") else None
            if age and token.idx < age.end() <= token.idx + len(token.text):
                entity, kind = self._by_description(sentence, token, avoid, Description(age=int(age.group(1)))), "age"
            elif token.text[:1].isupper() and plain(low) in self.matcher.demonyms and self._is_definite(token):
                if _is_plural(token):
                    return None
                country = self.matcher.country_of(token.text, sentence.text[: token.idx])
                entity, kind = self._by_description(sentence, token, avoid, Description(country=country)), "demonym"
            elif low == "client":
                entity = self._client(sentence, token)
            elif self._role_at(token) and low not in _ONE_OF_MANY and not _is_deed(token):
                told = self._told_to_be(sentence, token)
                entity = told if told is not None else self._by_role(sentence, token, avoid)
        of_unknown = token.dep_ == "appos" and token.head.pos_ == "PROPN"  # "joined Marlow, the franchise that"
        if entity is None and want in (TEAM, None) and low in _SINGULAR_TEAM and named is None and not of_unknown:
            entity, kind = self._by_team_noun(sentence, token, avoid), "team noun"
        if entity is None or entity is avoid or not entity.fits(want):
            return None
        return self._mention(sentence, token, kind, entity)

    def _client(self, sentence: Sentence, token: "Token") -> LocalEntity | None:
        """For whom he speaks whose "client" is named: "X's agent says that his client"; his agent of late."""
        before = self.document.sentences[sentence.index - 1] if sentence.index else sentence
        here = (token.doc[: token.i], sentence)
        for words, one in (here, (before.span or (), before)):
            for word in words:
                whose = [child for child in word.children if child.dep_ == "poss"] if word.lower_ in _AGENTS else []
                mention = self.document.mention_of(one, whose[0], PERSON) if whose else None
                if mention is not None:
                    return mention.entity
        return None

    def _apposition(
        self, sentence: Sentence, token: "Token", want: str | None, avoid: LocalEntity | None
    ) -> Mention | None:
        """ "the manager, Arne Slot", "Slot, the manager", "his former club Liverpool": the name that stands beside."""
        named = self.document.mention_at(sentence, token)
        beside = [child for child in token.children if child.dep_ == "appos"]
        if token.dep_ == "appos":
            beside.append(token.head)
        if token.dep_ in ("compound", "nmod") and token.head.i == token.i + 1:
            beside.append(token.head)
        one = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token
        if one.lower_ in _ONE_OF and one.dep_ == "appos":
            beside.append(one.head)  # "Leeds, another of the clubs he played for"
        for other in beside:
            mention = self.document.mention_at(sentence, other)
            if mention is None or mention.kind in ("place", "demonym"):
                continue
            if named is not None and named.kind == "name" and named.entity.is_team and mention.entity.is_person:
                continue  # "have joined Everton: X, Y and Z"
            if mention.entity.fits(want) and mention.entity is not avoid:
                return mention
        return self._told_more(sentence, token, avoid) if want in (PERSON, None) else None

    def _told_more(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> Mention | None:
        """ "Rick Holm, the man they sacked": the person right before the comma, however the parser hangs it."""
        first = token.left_edge
        told = any(child.dep_ == "relcl" for child in token.children)
        if not told or first.i < 2 or first.lower_ not in _ARTICLES or token.dep_ in SUBJECT_DEPS:
            return None
        if token.lower_ not in self._roles or token.doc[first.i - 1].text != ",":
            return None
        mention = self.document.mention_at(sentence, token.doc[first.i - 2])
        right = mention is not None and mention.entity.is_person and mention.entity is not avoid
        return mention if right else None

    def _read_up_to(self, index: int) -> None:
        """Resolve what keeps somebody in focus in the sentences before `index`, in order of the text."""
        while self._read < index:
            sentence = self.document.sentences[self._read]
            self._read += 1
            if sentence.span is not None:
                for token in sentence.span:
                    if token.lower_ in _FOCUSING or token.tag_ == "NN" or token.text[:1].isupper():
                        self._read_token(sentence, token)
            else:
                self._read_unparsed(sentence)
            self._bare_roles(sentence)

    def _read_unparsed(self, sentence: Sentence) -> None:
        """Keep in focus whom "he" and "the Dutchman" mean in a sentence that was not parsed."""
        for match in _ANY_HE.finditer(sentence.text):
            offset = sentence.start + match.start()
            if any(start <= offset < end for start, end in sentence.quotes):
                continue
            ranked = self._people_before(sentence, offset, match.group(0).lower() in SHE, set())
            if ranked:
                subject = SUBJECT if match.group(0).lower() in ("he", "she") else 0.0
                self.focus.repeat(Trace(offset, sentence.index, ranked[0][1], subject))
        for match in DESCRIBED.finditer(sentence.text):
            offset, words = sentence.start + match.start(), match.group()
            if words.lower() in ("he", "she") or not self._stands_alone(sentence, match.end()):
                continue
            person = self._described_unparsed(sentence, offset, words)
            first = len(sentence.text[: match.start()].split()) <= 2
            if person is None and first:
                self._adrift.add(sentence.index)
            if person is None or any(start <= offset < end for start, end in sentence.quotes):
                continue
            self.focus.add(Trace(offset, sentence.index, person, SUBJECT if first else 0.0))

    def _age_told(self, sentence: Sentence, token: "Token") -> "re.Match[str] | None":
        """The age by which a description calls somebody; what he did "as a 16-year-old" tells how old he was then."""
        age = AGE.search(sentence.text, 0, token.idx + len(token.text))
        return None if age is None or _AS_A.search(sentence.text, 0, age.start()) else age

    def _read_token(self, sentence: Sentence, token: "Token") -> None:
        low = token.lower_
        found: LocalEntity | None = None
        if low in HE or low in SHE:
            found = self._antecedent(sentence, token, None)
            self._pronouns[(sentence.index, token.i)] = found
            if sentence.in_quote(token):
                if found is not None:
                    self._said[sentence.char(token)] = found
                return
        elif low in ("club", "side"):
            found = self._by_team_noun(sentence, token, None)
        elif low in _OF_TEAM:
            team = self._team_pronoun(sentence, token, None) if not sentence.in_quote(token) else None
            if team is not None:  # keeps in focus, but does not make the article more about it
                self.focus.add(Trace(sentence.char(token), sentence.index, team, subject_weight(token)))
        elif low == "old" and (age := self._age_told(sentence, token)):
            found = self._by_description(sentence, token, None, Description(age=int(age.group(1))))
            if found is not None and found.age is None:
                found.age = int(age.group(1))
        elif (
            token.text[:1].isupper()
            and plain(low) in self.matcher.demonyms
            and self._is_definite(token)
            and not _is_plural(token)
        ):
            country = self.matcher.country_of(token.text, sentence.text[: token.idx])
            found = self._by_description(sentence, token, None, Description(country=country))
            if found is not None and country is not None:
                found.nationalities.add(country)
            if found is None and subject_weight(token) >= SUBJECT:
                self._open.add(sentence.index)
        elif token.tag_ == "NN" and token.dep_ in SUBJECT_DEPS and self._role_at(token) and low not in _ONE_OF_MANY:
            described = None
            if self.document.mention_at(sentence, token) is None:
                described = self._by_role(sentence, token, None)
            if described is not None:  # keeps in focus, but does not make the article more about somebody
                self.focus.add(Trace(sentence.char(token), sentence.index, described, subject_weight(token)))
                self._note_country(sentence, token, described)
                if low in MANAGING and described is self._subject_of_clause_before(sentence, token):
                    self._bosses.add(described.id)  # "X refused, but the Leeds boss ..."
        if found is not None:
            again = (low in HE or low in SHE) and not is_beside_subject(token)
            weight = subject_weight(token)
            self.focus.repeat(Trace(sentence.char(token), sentence.index, found, weight, pronoun=again))

    def _note_country(self, sentence: Sentence, token: "Token", person: LocalEntity) -> None:
        """Take in for which country a player is told to play: "the England forward" is no "Brazil winger"."""
        said = self._told_by_role(sentence, token, None)
        nation = said.team if said is not None and said.role in PLAYING else None
        if nation is not None and nation.type == "NationalTeam" and nation.country and not person.nationalities:
            person.nationalities.add(nation.country)

    def _bare_roles(self, sentence: Sentence) -> None:
        """ "Manager David Moyes", "chairman John Wardle": somebody of the club in focus."""
        for mention in self.document.mentions_in(sentence):
            person = mention.entity
            if not person.is_person or person.teams or _OF_OFFICE.isdisjoint(person.roles):
                continue
            before = sentence.text[: mention.start - sentence.start]
            bare = _BARE_ROLE.search(before)
            if not bare or bare.group(1).lower() not in _OF_OFFICE:
                continue
            club = self._team_unsaid(sentence, sentence.start + bare.start(1))
            if club is not None:
                person.teams.add(club.id)


def _is_deed(token: "Token") -> bool:
    """Whether a noun that may mean a person means what is done to one: "the signing of X", "X's arrival"."""
    done = token.lower_ in _DEEDS
    return done and any(
        child.lower_ == "of" or (child.dep_ == "poss" and child.pos_ == "PROPN") for child in token.children
    )


def _is_plural(token: "Token") -> bool:
    """Whether a verb or a possessive tells that several are meant: "the Japanese have made their offer"."""
    if token.tag_ in ("NNS", "NNPS"):
        return True
    if token.dep_ not in SUBJECT_DEPS:
        return False
    verb = token.head
    finite = [verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass"))]
    if any(one.tag_ == "VBP" or one.lower_ == "were" for one in finite):
        return True
    return any(one.lower_ == "their" and one.head.head == verb for one in verb.subtree)
