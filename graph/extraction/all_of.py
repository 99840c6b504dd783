"""What words behind a list of names say of all of them: "X, Y and Z, all of T", "X and Y, both team-mates of his".

Parsers hang such words on the last name or on the verb; they are read along the words.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from .alternatives import alternatives
from .company import CompanyReader
from .document import TEAM, Document, Mention, Sentence
from .drafts import Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .side_words import SideWords
from .spans import Shown, draft_of, words_of
from .words import any_word

PLAYERS, MATES = 0.8, 0.82
_ALL = re.compile(r"\b(?:both|all)\b|, the ")
_MORE = re.compile(r"and(?<!\wand)\b[^,.;:]* (?:other|more)\b")
_COMMA = re.compile(r", ")


class AllOfReader(SideWords):
    """Reads what is said of all whom a list names, right behind it."""

    def __init__(self, lexicon: Lexicon, company: CompanyReader) -> None:
        super().__init__(lexicon)
        self._company = company
        self._player = next(name for name, one in lexicon.relations.items() if one.kind == "player")
        self._together = next(
            name for name, one in lexicon.relations.items() if one.state and one.object == ("Person",)
        )

    def with_all(self, document: Document, knowledge: Knowledge, told: list[Draft]) -> list[Draft]:
        """The claims, with those of all of a list, and of whoever they are said to have played with.

        Of the team-mates of one, parsers make team-mates of each other.
        """
        drafts: list[Draft] = []
        for sentence in document.sentences:
            mentions, text = document.mentions_in(sentence), sentence.text
            if len(mentions) < 2:
                continue  # neither two people nor one and his team
            if ("other" in text or "more" in text) and _MORE.search(text) is not None:
                drafts += self._with_others(document, knowledge, sentence)
            if _ALL.search(text) is None:
                continue
            people = [one for one in mentions if one.entity.is_person]
            done = 0
            for first in people:
                listed = self._company.list_from(document, people, first) if first.start >= done else []
                if len(listed) < 2:
                    continue
                done = listed[-1].end
                drafts += self._of_team(document, knowledge, sentence, listed)
                found = self._mates.match(document.article.text, done, sentence.end)
                if found is not None:
                    ids = {one.entity.id for one in listed}
                    told = [one for one in told if one.relation != self._together or not ids.issuperset(one.pair)]
                    drafts += self._of_mate(document, sentence, listed, found)
        return told + drafts

    def _of_team(
        self, document: Document, knowledge: Knowledge, sentence: Sentence, listed: list[Mention]
    ) -> Iterator[Draft]:
        """For whom all of a list play: "X and Y, both of T"."""
        found = self._of.match(document.article.text, listed[-1].end, sentence.end)
        team = _named_at(document, sentence, found.end()) if found is not None else None
        if found is None or team is None or not team.entity.is_team or team.kind in ("demonym", "place"):
            return
        if (self._pair if found["the"] else self._closed).match(document.article.text, team.end) is None:
            return
        for one in listed[-2:] if found["two"] else listed:
            if knowledge.kind(one.entity, guess=False) in (None, "player"):
                shown = _from_to(sentence, listed[0], team)
                status = "former" if found["once"] else "current"
                yield self._draft(shown, self._player, one, team, status, PLAYERS)

    def _with_others(self, document: Document, knowledge: Knowledge, sentence: Sentence) -> Iterator[Draft]:
        """For whom those play whom a list names with others of a team: "X, Y and several other T players"."""
        text, listed = document.article.text, list[Mention]()
        for one in (one for one in document.mentions_in(sentence) if one.entity.is_person):
            goes_on = listed and _COMMA.fullmatch(text, listed[-1].end, one.start) is not None
            listed = [*listed, one] if goes_on else [one]
            found = self._others.match(text, one.end, sentence.end)
            team = _named_at(document, sentence, found.end()) if found is not None else None
            if found is None or team is None or not team.entity.is_team or team.kind in ("demonym", "place"):
                continue
            if self._pair.match(text, team.end) is None:
                continue
            status = "former" if found["once"] else "current"
            for player in listed:
                if team.entity.type == "Club" and knowledge.has_other_club(player.entity, team.entity):
                    continue
                if knowledge.kind(player.entity, guess=False) in (None, "player"):
                    yield self._draft(_from_to(sentence, player, team), self._player, player, team, status, PLAYERS)

    def _of_mate(
        self, document: Document, sentence: Sentence, listed: list[Mention], found: re.Match[str]
    ) -> Iterator[Draft]:
        """Whose team-mates all of a list were: "X and Y, both team-mates of his at T"."""
        text = document.article.text
        if found["his"]:
            out = {one.entity.id for one in listed}
            female, at = found["his"][:3] == "her", found.start("his")
            meant = document.resolver.pronoun_at(sentence, at, female, out) if document.resolver is not None else None
            mate = next((one for one in reversed(document.mentions) if one.entity is meant and one.end <= at), None)
            end = found.end()
        else:
            mate = _named_at(document, sentence, found.end())
            end = mate.end if mate is not None else 0
        if mate is None or not mate.entity.is_person:
            return
        behind = next((one for one in document.mentions_in(sentence) if one.start >= end and one.entity.is_team), None)
        team = behind if behind is not None and self._there.fullmatch(text, end, behind.start) else None
        team = team or self._side_behind(document, sentence, end)
        for one in listed:
            shown = _from_to(sentence, listed[0], listed[-1])
            yield self._draft(shown, self._together, mate, one, "former", MATES, at=team)
            for player in (one, mate) if team is not None else ():
                assert team is not None
                yield self._draft(_from_to(sentence, listed[0], team), self._player, player, team, "former", MATES)

    def _side_behind(self, document: Document, sentence: Sentence, at: int) -> Mention | None:
        """The team that "in the great side of 1994" means behind a place."""
        found = self._side.match(document.article.text, at, sentence.end)
        for token in sentence.span or () if found is not None else ():
            if found is not None and sentence.char(token) == found.start("side"):
                return document.mention_of(sentence, token, TEAM)
        return None

    def _draft(
        self,
        shown: Shown,
        relation: str,
        subject: Mention,
        obj: Mention,
        status: str,
        precision: float,
        at: Mention | None = None,
    ) -> Draft:
        return draft_of(shown, relation, subject, obj, frame="all-of", precision=precision, status=status, at=at)

    @cached_property
    def _of(self) -> re.Pattern[str]:
        """Between a list and the team of all of it: ", both now with ", " - all of "."""
        once, many = self._any("former_before", "adverb"), "(?: (?:two|three|four|five|six))?"
        return re.compile(
            rf"(?:,? [(]?[1-4]\d[)]?)?(?:(?:,? (?:[-–—] )?| [(])(?:(?P<two>both)|all){many}"
            rf"(?: (?:(?P<once>{once})|now|currently|still))? (?:playing )?(?:of|with|at|for) (?:the )?"
            r"| [(](?:both|all) |, (?P<the>the) )"
        )

    @cached_property
    def _others(self) -> re.Pattern[str]:
        """Between the names of a list and the team of more who are not named: " and several other former "."""
        once = alternatives(self._lexicon.any_of("former_before") | self._lexicon.any_of("former"))
        many = r"(?: [a-z]+){0,2}?(?: number of)?"
        return re.compile(rf",? and{many} (?:other|more)(?: [a-z]+)?? (?:(?P<once>{once}) )?(?:of the )?(?:the )?")

    @cached_property
    def _pair(self) -> re.Pattern[str]:
        """What tells behind a team that several play for it: "X and Y, the T pair"."""
        return re.compile(rf" (?:[a-z-]+ )?{self._any('pairs_of_players', 'noun')}\b")

    @cached_property
    def _closed(self) -> re.Pattern[str]:
        """What may stand behind the team."""
        return re.compile(r"[,.;:)]|$| (?:and|but|while|are|were|have|had|will|in|who|[-–—])\b|\n")

    @cached_property
    def _mates(self) -> re.Pattern[str]:
        """Between a list and whose team-mates they are: ", all former team-mates of "."""
        mates = self._any("company_mates", "noun")
        return re.compile(
            rf",? (?:[-–—] )?(?:both|all)(?: (?:of (?:them|whom)|had been|[a-z]+)){{0,2}}? {mates} of "
            r"(?:(?P<his>his|hers|her|him)\b)?"
        )

    @cached_property
    def _there(self) -> re.Pattern[str]:
        return re.compile(r" (?:at|with|in|for|from)(?: the| that| his| her)?(?: [a-z-]+){0,3} ")

    @cached_property
    def _side(self) -> re.Pattern[str]:
        return re.compile(rf" in (?:the|that|his|her)(?: [a-z0-9-]+){{0,4}}? (?P<side>{any_word('singular_team')})\b")


def _named_at(document: Document, sentence: Sentence, at: int) -> Mention | None:
    """Who or what is named right at a place of a sentence."""
    return next((one for one in document.mentions_in(sentence) if one.start == at), None)


def _from_to(sentence: Sentence, first: Mention, last: Mention) -> Shown:
    """The sentence cut about what stands from one name to another, on which a claim of the list stands."""
    whole = Mention(first.start, last.end, "", last.kind, last.entity, sentence.index)
    shown = words_of(sentence, whole)
    return shown._replace(words=[shown.chief])
