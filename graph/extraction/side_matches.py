"""Which two teams meet, who is at home, and which sentences are on which match where an article tells of several.

A round-up and a page of previews tell of one match after the other: each is read by itself, so that "the visitors", "he
doubled the lead" and "A (knee) is out" are of the match that the text is on.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .calendar_words import DAYS
from .document import Document, LocalEntity, Mention, Sentence
from .section_heads import headed_by_pairs, team_alone
from .side_links import LONGEST_GAP
from .side_results import EARLIER, LAST_NUMBER, NUMBER, SCORE, Result, ResultReader, is_compared, met
from .side_standings import StandingWords
from .topic import is_in_passing, is_of_players

FIRST_SENTENCES = 3
Pair = tuple[LocalEntity, LocalEntity]
_PLACES = r"(?: \(\d{1,2}(?:st|nd|rd|th)?\))?"
_SCORE = re.compile(r"\s\d{1,2}-\d{1,2}(?: \([^)]*\))? $")
_VERSUS = re.compile(rf"{_PLACES} vs? ")
_HEADING = re.compile(rf"{_PLACES} (?:vs?|\d{{1,2}}-\d{{1,2}}(?: \([^)]*\))?) ")
_PLAYS_AT = re.compile(r"\b(?:win|won|wins|draw|drew|victory|defeat|lose|loss|lost|point|beaten|held|\d-\d) at $")
_OTHER_MATCH = re.compile(r"\b(?:side|team|line-up|eleven|xi|one) (?:that|which|who) (?:[a-z]+ ){1,4}$")
_AT_HOME = re.compile(r"\b(?:at home (?:to|against|by)|on home soil (?:to|against|by)|beaten at home by) (?:the )?$")
_VISITED = re.compile(
    r"\b(?:at|over|against|with|past|by|to|from|of|(?:fac|host|visit|meet|play|beat)(?:e|es|s|ing|ed)?) (?:the )?$"
)
_ON_A_DAY = re.compile(rf"\b(?:{'|'.join(one.capitalize() for one in DAYS)}|weekend|[Tt]omorrow|[Tt]onight)\b")
_AHEAD = re.compile(
    r"\b(?:ahead of|before|prepar(?:e|es|ing)|will|could|may|to face|for|when|go into|hop(?:e|es|ing))\b"
)
_PLAYED = re.compile(
    r"\b(?:was|were|won|lost|beat|beaten|drew|scored|played|had|did)\b|['’]s (?:draw|win|defeat|victory|loss)\b"
)
_AT_GROUND = re.compile(r"\bat (?:the )?$")
_WINNERS = re.compile(r"\bthe (?:winners|victors)\b(?! of\b|['’-])")
_LOSERS = re.compile(r"\bthe (?:losers|beaten (?:side|team))\b(?! of\b|['’-])")
_THEY = re.compile(r"they(?<!\wthey)(?= (?:had|have)\b)")
_THEY_FIRST = re.compile(r"(?:(?:but|and|yet|then|however),? )?they\b")
_THEM = re.compile(r"\bthem\b")
AROUND = 30
_NEWS_OF_TWO = 2
FEWEST = 2
FEWEST_PARAGRAPHS = 3
LEAST_OF_PLAY, SHARE_OF_PLAY = 3, 0.25


@dataclass(frozen=True, slots=True)
class Part:
    """The sentences of an article that are on one match, and the two that meet there if it is one of several."""

    sentences: list[Sentence]
    teams: frozenset[int] | None = None

    @property
    def is_section(self) -> bool:
        """Whether a page of team news has it on one club."""
        return self.teams is not None and len(self.teams) == 1

    def is_heading(self, sentence: Sentence) -> bool:
        """Whether a line tells of no squad: a headline, but not "Out: A (knee), B" on such a page."""
        return sentence.kind == "headline" and not (self.is_section and ":" in sentence.text)


class MatchReader:
    """Tells who meets in some sentences."""

    def __init__(
        self, document: Document, words: StandingWords, text: str, layer: str, sentences: list[Sentence]
    ) -> None:
        """`text`: that of the article in lower case; `layer`: the kind of team that meets."""
        self.document, self.words, self.text, self.layer = document, words, text, layer
        self.sentences = sentences
        self.previews = False
        self.pair = self._pair()

    def _is_scored(self, number: int, gap: str, other: LocalEntity) -> bool:
        """Whether a number stands behind each of two teams that head an article: "T 1 U 0"."""
        if NUMBER.fullmatch(gap) is None:
            return False
        sentence = self.sentences[number]
        ends = [one.end for one in self.named_in(sentence) if one.entity is other]
        return any(LAST_NUMBER.match(self.text, end, sentence.end) is not None for end in ends)

    def _pair(self) -> Pair | None:
        """The two teams of a match, the home team first: of a result in the headline, or of "A v B" in front."""
        for number, gap, one, other in self._joined_teams():
            self.previews = number == 0 and _VERSUS.fullmatch(gap) is not None
            if _SCORE.match(gap) or self.previews or self._is_scored(number, gap, other):
                return one, other
            if EARLIER.search(gap) and len(gap) <= LONGEST_GAP:
                continue  # "bounced back from a 1-0 defeat at U"
            if len(gap) <= LONGEST_GAP and _PLAYS_AT.search(gap):
                return other, one
            if len(gap) <= LONGEST_GAP and _AT_HOME.search(gap):
                return one, other
        return None

    def looks_ahead(self) -> LocalEntity | None:
        """With whose news an article begins on a match to come that no heading names: "T sweat on A for U's visit".

        It tells of a day, of no score, and of more than one sentence's injuries and line-ups.
        """
        if self.pair is not None or any(SCORE.search(one.text) for one in self.sentences[:FIRST_SENTENCES]):
            return None
        of_squads = sum(self.words.squad.search(self.text, one.start, one.end) is not None for one in self.sentences)
        for sentence in self.sentences[:FIRST_SENTENCES] if of_squads >= FEWEST else ():
            named = self.named_in(sentence)
            day = _ON_A_DAY.search(sentence.text) is not None and _AHEAD.search(sentence.text) is not None
            if (
                day
                and _PLAYED.search(sentence.text) is None
                and any(self._meets(gap) for _, _, gap in met(self.text, named))
            ):
                return named[0].entity
        return None

    def turn(self) -> int:
        """The sentence with which the guests' news begins where it names no team; -1 where there is none.

        Under a heading "A v B" stand two paragraphs on who is fit, first the home team's.
        """
        if not self.previews or self.pair is None or self.sentences[0].kind != "headline":
            return -1
        home, guests = self.pair
        starts: dict[int, int] = {}
        for sentence in self.sentences[1:]:
            named = {one.entity.id for one in self.named_in(sentence)}
            if guests.id in named and home.id not in named:
                return -1
            if self.words.squad.search(self.text, sentence.start, sentence.end):
                starts.setdefault(sentence.paragraph, sentence.index)
        if len(starts) != _NEWS_OF_TWO:
            return -1
        second = max(starts)
        news = (one for one in self.sentences if one.paragraph == second)
        return starts[second] if not any(self.named_in(one) for one in news) else -1

    def at_ground(self) -> Pair | None:
        """The two teams of which the first sentences tell that they met, at the ground of one of them."""
        hosts = self._hosts()
        for _, gap, one, other in self._joined_teams():
            if self._meets(gap) and len(hosts & {one.id, other.id}) == 1:
                return (one, other) if one.id in hosts else (other, one)
        return None

    def at_ground_of(self, rivals: Pair) -> Pair | None:
        """Two teams that meet, the home team first, where the first sentences are at the ground of one of them."""
        one, other = rivals
        hosts = self._hosts() & {one.id, other.id}
        if len(hosts) != 1:
            return None
        return (one, other) if one.id in hosts else (other, one)

    def scores_once(self) -> bool:
        """Whether the first sentences tell a score, and the text names two teams: it is on their one match."""
        named = {one.entity.id for sentence in self.sentences for one in self.named_in(sentence)}
        return len(named) == FEWEST and any(
            SCORE.search(self.text, one.start, one.end) for one in self.sentences[:FIRST_SENTENCES]
        )

    def is_played(self) -> bool:
        """Whether sentence after sentence tells who shot, passed and saved."""
        with_people = [one for one in self.sentences if self._names_somebody(one)]
        wanted, left = max(LEAST_OF_PLAY, len(with_people) * SHARE_OF_PLAY), len(with_people)
        for one in with_people:
            if wanted <= 0 or wanted > left:
                break
            wanted, left = wanted - self._is_of_play(one), left - 1
        return wanted <= 0

    def _is_of_play(self, sentence: Sentence) -> bool:
        words, place = self.words, (sentence.start, sentence.end)
        return (
            words.attacking.search(self.text, *place) is not None or words.passing.search(self.text, *place) is not None
        )

    def _names_somebody(self, sentence: Sentence) -> bool:
        return any(one.entity.is_person for one in self.document.mentions_in(sentence))

    def _hosts(self) -> set[int]:
        """Whose ground the first sentences are at."""
        resolver = self.document.resolver
        named = [
            one
            for sentence in self.sentences[:FIRST_SENTENCES]
            for one in self.document.mentions_in(sentence)
            if _AT_GROUND.search(self.text, max(0, one.start - 8), one.start)
        ]
        return {host.id for one in named if resolver is not None and (host := resolver.host_of(one.entity)) is not None}

    def _meets(self, gap: str) -> bool:
        """Whether the words between two teams tell that they meet."""
        return (
            len(gap) <= LONGEST_GAP
            and _OTHER_MATCH.search(gap) is None
            and any(told.search(gap) for told in (self.words.meeting, self.words.beats, self.words.losing))
            and (self.words.market.search(gap) is None or self.words.wins.search(gap) is not None)
        )

    def _joined_teams(self) -> Iterator[tuple[int, str, LocalEntity, LocalEntity]]:
        """Two teams side by side in the first sentences, with the sentence's number and the words between them."""
        for number, sentence in enumerate(self.sentences[:FIRST_SENTENCES]):
            for one, other, gap in met(self.text, self.named_in(sentence)):
                yield number, gap, one.entity, other.entity

    def named_in(self, sentence: Sentence) -> list[Mention]:
        """The teams of the kind that a sentence names."""
        return [
            one
            for one in self.document.mentions_in(sentence)
            if one.entity.type == self.layer and one.kind != "demonym"
        ]

    def called(self, sentence: Sentence, named: list[Mention], result: Result | None) -> Iterator[Mention]:
        """Where a sentence means a team by "the winners" or "the losers", or by "they", "them" the one told of last."""
        if result is not None and result.scored != result.conceded:
            for pattern, team in ((_WINNERS, result.winner), (_LOSERS, result.loser)):
                for match in pattern.finditer(self.text, sentence.start, sentence.end):
                    yield Mention(*match.span(), match.group(), "team noun", team, sentence.index)
        they = _THEY_FIRST.match(self.text, sentence.start, sentence.end)
        they = they or _THEY.search(self.text, sentence.start, sentence.end)
        meant = they or self._put_ahead(sentence)
        if meant is None or not sentence.index or any(one.start < meant.start() for one in named) or sentence.quotes:
            return
        before = self.document.sentences[sentence.index - 1]
        told = self.named_in(before)
        if they is None and before.kind != "headline":
            told = [one for one in told if not is_in_passing(self.document.article.text, one)]
        teams = {one.entity.id: one.entity for one in told}
        acts = len(teams) == len(told) == FEWEST and any(self._meets(gap) for _, _, gap in met(self.text, told))
        if before.paragraph == sentence.paragraph and (acts or len(teams) == 1):
            yield Mention(*meant.span(), meant.group(), "team noun", told[0].entity, sentence.index)

    def _put_ahead(self, sentence: Sentence) -> re.Match[str] | None:
        """Where a sentence tells by "them" of whom somebody put ahead: "a penalty gave them the win"."""
        for them in _THEM.finditer(self.text, sentence.start, sentence.end):
            put = self.words.putting.search(self.text, max(sentence.start, them.start() - AROUND), them.start())
            if put is not None and self.words.gains.match(self.text, them.end()) is not None:
                return them
        return None

    def opponent(self, team: LocalEntity) -> LocalEntity | None:
        """Against whom else a team has played: "T go into the game on the back of a win over U"."""
        found: dict[int, LocalEntity] = {}
        for sentence in self.sentences:
            named = self.named_in(sentence)
            for one, other, gap in met(self.text, named):
                if team not in (one.entity, other.entity) or not self._meets(gap):
                    continue
                rival = other.entity if team is one.entity else self._of_whom(named, one).entity
                found[rival.id] = rival
        return next(iter(found.values())) if len(found) == 1 else None

    def _of_whom(self, named: list[Mention], met: Mention) -> Mention:
        """Of whom a match is told behind a team that is to be met: "T go to V after a win over U"."""
        start = self.document.sentences[met.sentence].start
        return named[0] if _VISITED.search(self.text, start, met.start) else met

    def only_two(self, first: Iterable[list[Mention]], topic: LocalEntity | None) -> Pair | None:
        """The only two teams that the `first` sentences tell of, and the `topic`, where they play a match."""
        told = [[one for one in teams if not is_compared(self.text, one)] for teams in first]
        named = {one.entity.id: one.entity for teams in told for one in teams}
        acting = {one.entity.id for teams in told for one in teams if not is_of_players(self.document, one)}
        if topic is not None:
            named.setdefault(topic.id, topic)
            acting.add(topic.id)
        if len(named) > len(acting) > 1:  # "on-loan T defender A" is told of neither match nor side of T
            named = {id: team for id, team in named.items() if id in acting}
        if len(named) != FEWEST or not (self.is_played() or self._tells_meeting()):
            return None
        one, other = sorted(named.values(), key=lambda team: team.id)
        return one, other

    def _tells_meeting(self) -> bool:
        return any(self.words.meeting.search(self.text, one.start, one.end) for one in self.sentences[:FIRST_SENTENCES])

    def joined(self) -> Pair | None:
        """The first two teams of which the first sentences tell that they meet."""
        for sentence in self.sentences[:FIRST_SENTENCES]:
            named = self.named_in(sentence)
            for one, other, gap in met(self.text, named):
                if not self._meets(gap):
                    continue
                first = self._of_whom(named, one)
                both = (one, other) if first.entity in (one.entity, other.entity) else (first, one)
                return both[0].entity, both[1].entity
        return None


class _Parts:
    """Deals the sentences of an article out to the matches of which it tells."""

    def __init__(self, document: Document, words: StandingWords, text: str, layer: str) -> None:
        self.document, self.text = document, text
        self.whole = MatchReader(document, words, text, layer, document.sentences)
        self.results = ResultReader(document, words, text, layer)
        self.pairs: list[frozenset[int]] = []
        self.starts: dict[int, frozenset[int]] = {}

    def find(self) -> list[Part]:
        """The parts; one alone where the article tells of one match, or of none."""
        sentences = self.document.sentences
        headed = 0
        for sentence in sentences:
            pair, heads = self._match_of(sentence)
            if pair is None or not all(pair.isdisjoint(one) for one in self.pairs):
                continue
            headed += heads
            self.pairs.append(pair)
            self.starts[sentence.index] = pair
        if len(self.pairs) < FEWEST or (headed and headed < FEWEST):
            return self._by_section(sentences) or self._by_paragraph(sentences) or [Part(sentences)]
        return self._dealt(sentences)

    def _by_section(self, sentences: list[Sentence]) -> list[Part]:
        """The parts of a page of team news, on a club each, whose name alone is their heading; [] where it is none."""
        parts = [Part([], frozenset())]
        pairs = headed_by_pairs(self.document)
        for sentence in sentences:
            head = pairs.get(sentence.index)
            team = head[1].entity if head is not None else team_alone(self.document, sentence)
            if team is not None and team.type == self.whole.layer:
                parts.append(Part([], frozenset((team.id,))))
            parts[-1].sentences.append(sentence)
        signs = self.whole.words.squad, self.whole.words.of_one_team
        on_squads = [
            one.teams
            for one in parts[1:]
            if pairs or any(sign.search(self.text, told.start, told.end) for told in one.sentences for sign in signs)
        ]
        return parts if len(set(on_squads)) >= FEWEST else []

    def _by_paragraph(self, sentences: list[Sentence]) -> list[Part]:
        """The paragraphs of a round-up, each on the match of the two teams that it names; [] where it is none.

        In a round-up most paragraphs tell of a goal or a result and name two teams, none of which another names.
        """
        named: dict[int, set[int]] = {}
        for sentence in sentences:
            named.setdefault(sentence.paragraph, set()).update(one.entity.id for one in self.whole.named_in(sentence))
        if sum(len(teams) == FEWEST for teams in named.values()) < FEWEST_PARAGRAPHS:
            return []
        told: set[int] = set()
        for sentence in sentences:
            if self.whole.words.attacking.search(self.text, sentence.start, sentence.end) or SCORE.search(
                self.text, sentence.start, sentence.end
            ):
                told.add(sentence.paragraph)
        pairs = {at: frozenset(teams) for at, teams in named.items() if len(teams) == FEWEST and at in told}
        once = Counter(id for teams in named.values() for id in teams)
        if len(pairs) < FEWEST_PARAGRAPHS or any(once[id] > 1 for pair in pairs.values() for id in pair):
            return []
        return [
            Part([one for one in sentences if one.paragraph == at], pairs.get(at, frozenset(teams)))
            for at, teams in named.items()
        ]

    def _match_of(self, sentence: Sentence) -> tuple[frozenset[int] | None, bool]:
        """The two who meet by a heading, "A (3) v B (17)", or by a result; whether it is a heading."""
        teams = self.whole.named_in(sentence)
        if len(teams) < 2:
            return None, False
        for one, other, gap in met(self.text, teams):
            around = len(sentence.text) - (other.end - one.start)
            if around < AROUND and _HEADING.fullmatch(gap):
                return frozenset((one.entity.id, other.entity.id)), True
        result = next(self.results.of_sentence(sentence), None)
        return (frozenset((result.winner.id, result.loser.id)) if result is not None else None), False

    def _dealt(self, sentences: list[Sentence]) -> list[Part]:
        """A paragraph that names other teams alone is on none of the matches, one that names those of a match on it."""
        parts: list[Part] = []
        own: frozenset[int] = frozenset()
        paragraph = -1
        for sentence in sentences:
            named = {one.entity.id for one in self.whole.named_in(sentence)}
            pair = self.starts.get(sentence.index)
            if pair is None and sentence.paragraph != paragraph and named and named.isdisjoint(own):
                pair = next((one for one in self.pairs if named & one), frozenset(named))
            paragraph = sentence.paragraph
            if pair is not None or not parts:
                own = pair if pair is not None else own
                parts.append(Part([], own))
            parts[-1].sentences.append(sentence)
        return parts


def parts_of(document: Document, words: StandingWords, text: str, layer: str) -> list[Part]:
    """Return the parts of an article, each on one match or on none, in their order."""
    return _Parts(document, words, text, layer).find()
