"""Whom a list names together: "his new team-mates X, Y and Z", "T's front three of X, Y and Z", "T duo X and Y".

Lists of names are read along the words, for parsers lose the thread in them; a sentence need not be parsed for it.
The words stand in `ontology/lexicon/players.toml`.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .alternatives import alternatives
from .document import Document, Mention, Sentence
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .side_words import SideWords
from .spans import draft_of, name_of
from .spotting import Spotter
from .words import any_word, name_words, word_list

REACH = 90
MATES, UNIT, WITH_HIM, CHARGES = 0.82, 0.8, 0.8, 0.8
_TEAM = "\ue000"
_HIS, _OF = ("his", "her", "he", "she"), ("'", "’")
_WANTING = word_list("wanting_somebody")
_OWNED = re.compile(r"['’]s? (?:[a-z0-9-]+ ){0,3}| (?!an? |the )(?:[a-z0-9-]+ )?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "Former Leeds and" before "Hull team-mate".
_MORE_TEAMS = re.compile(rf"\b(?i:{any_word('once_in_a_role')})[ -]?(?:[A-ZÀ-Þ][\w'’.-]*,? )+and ?$")


@dataclass(frozen=True, slots=True)
class _List:
    """Names in a row and the words before them: `head` was found in the text from `start`; `team`: which they name.

    `scattered`: the list tells at which club each of them is.
    """

    document: Document
    sentence: Sentence
    names: list[Mention]
    head: "re.Match[str]"
    start: int
    team: Mention | None
    status: str
    scattered: bool = False

    @property
    def own(self) -> str:
        """Whose they are: "his", "'s", "their", or nothing; "he" of those whom he has."""
        return (self.head.group(self._owning) or "").lower()

    @property
    def own_at(self) -> int:
        """Where the text tells whose they are."""
        return self.place(self._owning)

    @property
    def _owning(self) -> str:
        return "he" if self.head.groupdict().get("he") and not self.head.group("own") else "own"

    def place(self, group: str) -> int:
        """Where a part of the words begins in the text."""
        return self.start + self.head.start(group)

    def draft(
        self,
        relation: str,
        subject: Mention,
        obj: Mention,
        frame: str,
        precision: float,
        at: Mention | None = None,
    ) -> Draft:
        """A claim of the list, shown by the words beside a name of it; by the team where the player is named above."""
        above = subject.sentence != self.sentence.index
        shown = name_of(self.sentence, obj if obj.entity.is_person or above else subject)
        return draft_of(shown, relation, subject, obj, frame=frame, precision=precision, status=self.status, at=at)


class CompanyReader(SideWords):
    """Reads who are named together as players of one team, and as whose team-mates."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lexicon)
        self._relations = lexicon.relations
        lists = ("company_mates", "company_units", "company_rest")
        self._spotter = Spotter(set().union(*(self._forms(one, "noun") for one in lists)))
        self._player = next(name for name, one in lexicon.relations.items() if one.kind == "player")
        self._coach, self._under = "managed", "playedUnder"
        self._together = next(
            name for name, one in lexicon.relations.items() if one.state and one.object == ("Person",)
        )

    def read(self, document: Document, knowledge: Knowledge, told: list[Draft]) -> Iterator[Draft]:
        """The claims of every list of names behind a word for those who play together; `told`: what frames say."""
        for sentence in document.sentences:
            people = [one for one in document.mentions_in(sentence) if one.entity.is_person]
            if not people or not self._spotter.may_be_in(sentence.text) or self._heads.search(sentence.text) is None:
                continue
            done = 0
            for first in people:
                if first.start >= done and (listed := self.list_from(document, people, first)):
                    done = listed[-1].end
                    yield from self._of_list(document, knowledge, told, sentence, listed)

    def list_from(self, document: Document, people: list[Mention], first: Mention) -> list[Mention]:
        """Return the names of a list that starts at one: up to the one behind its only "and"."""
        found = [first]
        for mention in people:
            if mention.start < found[-1].end:
                continue
            joint = self._joint.fullmatch(between(document, found[-1], mention))
            if joint is None:
                break
            found.append(mention)
            if joint.group(1) != ",":
                return found
        rest = self._rest_of.search(document.article.text[found[-1].end : found[-1].end + REACH])
        return found if rest is not None else found[:1]

    def _of_list(
        self, document: Document, knowledge: Knowledge, told: list[Draft], sentence: Sentence, listed: list[Mention]
    ) -> Iterator[Draft]:
        first = max(sentence.start, listed[0].start - REACH)
        behind = (self._some_of, self._rest_of)
        for pattern, several in ((self._mates, False), (self._units, True), (behind[0], True), (behind[1], False)):
            start, end = (first, listed[0].start) if pattern not in behind else (listed[-1].end, sentence.end)
            head = pattern.search(document.article.text[start:end])
            if head is None or (several and len(listed) < 2) or self._opposed.search(head.group()):
                continue
            plural = head.group("head").lower().endswith("s") or several
            teams = [
                one
                for one in document.mentions_in(sentence)
                if one.entity.is_team and start + head.start() <= one.start < start + head.start("head")
            ]
            if len(teams) > 1 or any(one.kind in ("demonym", "place") for one in teams):
                return
            more = _MORE_TEAMS.search(document.article.text, sentence.start, start + head.start())
            before = more[0] if more is not None else ""
            found = _List(
                document=document,
                sentence=sentence,
                names=listed if plural else listed[:1],
                head=head,
                start=start,
                team=teams[0] if teams else None,
                status="former" if self._is_past(document, before + head.group()) else "current",
                scattered=any(_TEAM in between(document, *two) for two in itertools.pairwise(listed)),
            )
            if pattern is self._rest_of and found.team is None and not self._mate.fullmatch(head.group("head")):
                return  # "the rest of his mates" are friends
            yield from self._of_unit(found, knowledge, told) if several else self._of_mates(found, knowledge)
            return

    # A part of a team.

    def _of_unit(self, found: "_List", knowledge: Knowledge, told: list[Draft]) -> Iterator[Draft]:
        team, owned = found.team, found.own in _HIS or (found.own[:1] in _OF and found.team is None)
        coach = self._owner(found, knowledge) if owned else None
        if coach is not None:
            yield from self._of_charges(found, coach, knowledge, told)
            return
        between = found.document.article.text[team.end : found.place("head")] if team is not None else ""
        if team is not None and (not _OWNED.fullmatch(between) or not _WANTING.isdisjoint(between.split())):
            return  # "T want strikers X and Y"
        if team is None and found.own in ("their", "its"):
            named = {
                one.entity.id: one
                for one in found.document.mentions_in(found.sentence)
                if one.entity.is_team and one.start < found.names[0].start and one.kind not in ("demonym", "place")
            }
            team = next(iter(named.values())) if len(named) == 1 else None
        if team is None or (found.scattered and team.entity.type == "Club"):
            return
        for name in found.names:
            yield found.draft(self._player, name, team, "company-unit", UNIT)

    def _of_charges(self, found: "_List", chief: Mention, knowledge: Knowledge, told: list[Draft]) -> Iterator[Draft]:
        """For whom they play whom somebody has under him, a coach or an official: "his players, among them X"."""
        firm = [one for one in told if one.subject.entity is chief.entity and one.certainty in FIRM]
        posts = {one.object.entity.id: one for one in firm if self._is_post(one)}
        teams = {id: one.object for id, one in posts.items()}
        coaches = any(one.relation == self._coach for one in posts.values())
        if not teams and knowledge.kind(chief.entity) in ("staff", "board"):
            named = knowledge.teams(chief.entity, found.sentence.index, plays=False)
            named = named or [one.object for one in firm if self._relations[one.relation].ends]
            teams = {one.entity.id: one for one in named}
            coaches = knowledge.kind(chief.entity) == "staff"
        if len(teams) != 1 or found.status == "former":
            return
        team = next(iter(teams.values()))
        for name in found.names:
            if name.entity is chief.entity:
                continue
            if coaches:
                yield found.draft(self._under, name, chief, "company-charges", CHARGES, at=team)
            if not (found.scattered and team.entity.type == "Club"):
                yield found.draft(self._player, name, team, "company-charges", CHARGES)

    def _is_post(self, told: Draft) -> bool:
        """Whether a claim gives somebody a post now."""
        spec = self._relations[told.relation]
        ruling = spec.state and spec.kind != "player" and told.object.entity.is_team
        now = told.status != "former" and not told.wording.future
        return ruling and now and told.relation not in self._lexicon.of_juniors

    # Team-mates.

    def _of_mates(self, found: "_List", knowledge: Knowledge) -> Iterator[Draft]:
        owner, team = self._owner(found, knowledge), found.team
        if owner is None:
            if team is not None and not found.own:
                yield from self._of_each_other(found, team)
            return
        for name in found.names:
            if name.entity is owner.entity:
                continue
            yield found.draft(self._together, owner, name, "company-mates", MATES, at=team)
            if team is not None:
                yield found.draft(self._player, name, team, "company-of", WITH_HIM)
        if team is not None:
            yield found.draft(self._player, owner, team, "company-of", WITH_HIM)

    def _of_each_other(self, found: "_List", team: Mention) -> Iterator[Draft]:
        """Of those who are nobody else's each is the others': "former T team-mates A and B met on Saturday"."""
        for name in found.names:
            yield found.draft(self._player, name, team, "company-of", WITH_HIM)
        for one, other in itertools.combinations(found.names, 2):
            yield found.draft(self._together, one, other, "company-mates", MATES, at=team)

    def _owner(self, found: "_List", knowledge: Knowledge) -> Mention | None:
        """Whose team-mates are meant: his whose name or pronoun stands before, else of the only player told of."""
        document, sentence, at, own = found.document, found.sentence, found.own_at, found.own
        before = [one for one in document.mentions_in(sentence) if one.entity.is_person and one.end <= at]
        if own in _HIS:
            resolver = document.resolver
            out = {one.entity.id for one in found.names if one.end <= at}
            entity = resolver.pronoun_at(sentence, at, own in ("her", "she"), out) if resolver is not None else None
            known = next((one for one in reversed(before) if one.entity is entity), None)
            words = document.article.text[at : at + len(own)]
            shown = Mention(at, at + len(own), words, "pronoun", entity, sentence.index) if entity else None
            return known or shown
        if own:
            return next((one for one in before if one.end == at), None)
        if found.team is None and not self._shared.search(found.head.group("words")):
            return None
        text = document.article.text
        if at > sentence.start and not self._before_bare.search(text[max(sentence.start, at - 12) : at] + " "):
            return None
        players = {one.entity.id: one for one in before if knowledge.kind(one.entity, guess=False) in (None, "player")}
        if not before and sentence.index:
            previous = document.mentions_in(document.sentences[sentence.index - 1])
            people = [one for one in previous if one.entity.is_person]
            players = {one.entity.id: one for one in people if knowledge.kind(one.entity) in (None, "player")}
        return next(iter(players.values())) if len(players) == 1 else None

    def _is_past(self, document: Document, words: str) -> bool:
        """Whether words tell of a time that is over: "his former team-mates", or by a year, "the 1966 team-mates"."""
        today = document.article.date
        return self._past.search(words) is not None or any(
            today is None or year < today[:4] for year in _YEAR.findall(words)
        )

    # The words.

    @cached_property
    def _words(self) -> str:
        """Up to five words between whose they are and the word for them."""
        return rf"(?:(?:^| )(?!{self._any('company_stops', 'adverb')}\b)[\w-]+){{0,5}}?"

    @cached_property
    def _before_bare(self) -> re.Pattern[str]:
        return re.compile(rf"(?:^|[,;:] |\b{self._any('company_before', 'adverb')} )$")

    @cached_property
    def _opposed(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('company_opposed', 'adverb')}\b")

    @cached_property
    def _heads(self) -> re.Pattern[str]:
        lists = ("company_mates", "company_units", "company_rest")
        return re.compile(rf"\b(?:{'|'.join(self._any(one, 'noun') for one in lists)})\b", re.IGNORECASE)

    @cached_property
    def _mates(self) -> re.Pattern[str]:
        """Before the first name: "his new Everton team-mates ", "Everton team-mate ", "team-mates include "."""
        return self._before_names(
            r"\b[Hh]is\b|\b[Hh]er\b|['’]s?\b|", "company_mates", r"(?: (?:{naming}|in)| and [A-Z][\w-]+)?,?"
        )

    @cached_property
    def _units(self) -> re.Pattern[str]:
        """Before the first name: "Everton's front three of ", "their strike duo ", "his players, among them "."""
        own = r"\b[Tt]heir\b|\b[Ii]ts\b|\b[Hh]is\b|\b[Hh]er\b|['’]s?|"
        return self._before_names(own, "company_units", r"(?:,? (?:{naming}|of)|,|:| -)?")

    @cached_property
    def _some_of(self) -> re.Pattern[str]:
        """Behind the last name: ", two of his best players", ", three of the players he will miss"."""
        head, number = self._any("company_units", "noun"), self._any("company_numbers", "adverb")
        return re.compile(
            rf"^,? {number} of (?:the|(?P<own>his|her|their|its))(?P<words>{self._words}) (?P<head>{head})\b"
            r"(?: (?:that |whom |who )?(?P<he>he|she)\b)?"
        )

    @cached_property
    def _rest_of(self) -> re.Pattern[str]:
        """Behind the last name: " and the rest of his England team-mates", " or her other Everton mates"."""
        head = alternatives(self._forms("company_mates", "noun") | self._forms("company_rest", "noun"))
        return re.compile(
            r"^,? (?:and|or|plus|with) (?:all )?(?=the (?:rest|others) of|(?:his|her) other)"
            rf"(?:the \w+ of )?(?P<own>his|her)(?P<words>{self._words}) ?\b(?P<head>(?i:{head}))\b"
        )

    @cached_property
    def _mate(self) -> re.Pattern[str]:
        return re.compile(self._any("company_mates", "noun"), re.IGNORECASE)

    def _before_names(self, own: str, heads: str, joint: str) -> re.Pattern[str]:
        """Whose, up to five words, the word for them, and what joins it to the first name."""
        between = joint.replace("{naming}", self._any("company_naming", "adverb"))
        head = self._any(heads, "noun")
        return re.compile(rf"(?P<own>{own})(?P<words>{self._words}) ?\b(?P<head>(?i:{head})){between} {self._roles}$")

    @cached_property
    def _shared(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('company_shared', 'adverb')}\b|^$")

    @cached_property
    def _past(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!-)\b{self._any('company_past', 'adverb')}\b", re.IGNORECASE)

    @cached_property
    def _joint(self) -> re.Pattern[str]:
        """Between two names of a list, teams written as one sign: it may tell at which club each of them is."""
        at_club = (
            rf"(?: (?:of|from)| \(|,? (?:who(?: is| plays|['’]s)|now)(?: now)? (?:at|with|for))(?: the)? {_TEAM}\)?"
        )
        age = r"(?:, [1-4]\d(?=,| and| or)| \([1-4]\d\))"
        return re.compile(rf"(?:{at_club}|{age})?(,|,? and|,? n?or| &) (?:{_TEAM}['’]s? )?{self._roles}", re.IGNORECASE)

    @cached_property
    def _roles(self) -> str:
        """What may stand before a name of a list."""
        return rf"(?:{alternatives(name_words().roles | self._lexicon.any_of('company_fillers'))} ){{0,3}}"


def between(document: Document, one: Mention, other: Mention) -> str:
    """Return the words between two names, with a sign for each team named there."""
    text, at, words = document.article.text, one.end, ""
    for team in document.mentions_in(document.sentences[one.sentence]):
        if team.entity.is_team and team.start >= at and team.end <= other.start:
            words, at = f"{words}{text[at : team.start]}{_TEAM}", team.end
    return words + text[at : other.start]
