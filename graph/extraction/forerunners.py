"""Who did before what somebody now does at a club: "the first T player since X", "X's T scoring record".

A sentence on whoever comes after them says in passing that they played there, or were in charge; how it goes on does
not matter, and parsers hang "since X" on any word before it.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from .alternatives import alternatives
from .document import Document, Mention, Sentence
from .drafts import Draft
from .lexicon import Lexicon
from .role_words import MANAGING, PLAYING
from .side_words import SideWords
from .spans import draft_of, up_to
from .spotting import Spotter
from .words import any_word

FRAME, COACHING, PRECISION = "forerunner", "managed", 0.82
_PERSON, _TEAM = "\N{OBJECT REPLACEMENT CHARACTER}", "\N{WHITE SQUARE}"
_LIST = rf"(?P<who>{_PERSON}(?:, {_PERSON})*(?:,? and {_PERSON})?)"
_WORDS = r"(?:[\w'’-]+ ){0,4}?"
_WHOSE = rf"(?P<team>{_TEAM})"
_GAP = rf"[^.;:{_TEAM}]*?"
_IN_NO_TEAM = ("demonym", "place")


class ForerunnerReader(SideWords):
    """Reads who was at a club before somebody else."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lexicon)
        self._spotter = Spotter(lexicon.any_of("telling_of_forerunners"))
        self._plays = next(name for name, one in lexicon.relations.items() if one.kind == "player")

    def read(self, document: Document) -> Iterator[Draft]:
        """Whom sentences name as having played for a team before, or as having coached it."""
        for sentence in document.sentences:
            if len(document.mentions_in(sentence)) < 2 or not self._spotter.may_be_in(sentence.text):
                continue
            cut, named = self._cut(document, sentence)
            if _PERSON not in cut or _TEAM not in cut:
                continue
            for pattern in self._patterns:
                for found in pattern.finditer(cut):
                    role = found.groupdict().get("role")
                    relation = COACHING if role in MANAGING else self._plays
                    team, bygone = named[found.start("team")], pattern in self._of_bygone
                    for at in range(found.start("who"), found.end("who")):
                        if at in named and "referee" not in named[at].entity.roles:
                            yield _draft(sentence, named[at], relation, team, "former" if bygone else None)

    def _cut(self, document: Document, sentence: Sentence) -> tuple[str, dict[int, Mention]]:
        """A sentence with one sign for each person and team it names, and where these stand in it."""
        text, cut, at = document.article.text, "", sentence.start
        named: dict[int, Mention] = {}
        for one in document.mentions_in(sentence):
            if one.start < at or one.kind in _IN_NO_TEAM or not (one.entity.is_person or one.entity.is_team):
                continue
            cut += text[at : one.start]
            named[len(cut)] = one
            cut, at = cut + (_PERSON if one.entity.is_person else _TEAM), one.end
        return cut + text[at : sentence.end], named

    @cached_property
    def _patterns(self) -> list[re.Pattern[str]]:
        return [*self._of_bygone, *self._of_records]

    @cached_property
    def _of_bygone(self) -> list[re.Pattern[str]]:
        """Of whom somebody comes after: "the first T player since X", "overtook X as T's record scorer"."""
        nouns = PLAYING | MANAGING | self._lexicon.any_of("more_of_forerunners")
        role, rank = rf"(?P<role>{alternatives(nouns)})", rf"(?:{self._any('ordinals', 'adverb')}|[Nn]o(?: other)?)"
        heads = [
            rf"\b{rank} {_WORDS}{_WHOSE}(?:['’]s?)? {_WORDS}{role}\b{_GAP}",
            rf"{_WHOSE}['’]s? (?:[a-z]+ )?{rank} {_WORDS}{role}\b{_GAP}",
            rf"\b{rank} {_WORDS}{role}\b{_GAP} {self._any('before_their_team', 'adverb')} {_WHOSE}(?: shirt\b)?{_GAP}",
        ]
        called = alternatives(nouns | self._lexicon.any_of("before_forerunners"))
        end = rf"(?=$|[.,;)]| [-–—(]| {any_word('behind_forerunners')}\b)"  # none of what they did but "did so"
        outdoing, men = self._any("outdoing"), self._any("record_men", "noun")
        return [
            *(re.compile(rf"{head} (?:since|after|following) (?:{called} ){{0,4}}{_LIST}{end}") for head in heads),
            re.compile(rf"\b{outdoing} {_LIST} as {_WHOSE}['’]s? {_WORDS}{men}\b"),
        ]

    @cached_property
    def _of_records(self) -> list[re.Pattern[str]]:
        """Of whose record it is, or who breaks it: "X broke Y's T goals record"."""
        record = self._any("records_of_players", "adverb")
        of_team = rf"{_WHOSE}(?:['’]s?)? (?:[a-z-]+ ){{0,2}}?{record}\b"
        for_team = rf"{record} (?:of [\w,]+ [a-z]+ )?(?:for|with) {_WHOSE}"
        who = rf"(?P<who>{_PERSON})"
        breaking = rf"{who} (?:[a-z]+ ){{0,2}}?{self._any('breaking_records')} (?:{_PERSON}['’]s? |the )?"
        return [
            re.compile(rf"{who}['’]s? (?:[a-z-]+ ){{0,2}}?{of_team}"),
            re.compile(rf"{who}['’]s? {_WORDS}{for_team}"),
            re.compile(breaking + of_team),
            re.compile(breaking + for_team),
        ]


def _draft(sentence: Sentence, person: Mention, relation: str, team: Mention, status: str | None) -> Draft:
    shown = up_to(sentence, max(person, team, key=lambda one: one.start))
    return draft_of(shown, relation, person, team, frame=FRAME, precision=PRECISION, status=status)
