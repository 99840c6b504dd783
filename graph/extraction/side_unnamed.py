"""Teams of a match that the text calls by no name: "Rick Holm's men", "the hosts" where nothing tells who is at home.

Each has somebody who stands for it, its manager or one made up, with whom whoever is of that team is linked: once
what is told of one of them settles whose side that is, it is settled for all.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from .document import PERSON, LocalEntity, Mention, Sentence
from .side_links import LONGEST_GAP, Link
from .side_results import Result
from .side_signs import Sign
from .side_standings import StandingWords
from .words import any_word

_ROLES = (
    r"(?= (?:goal|net|box|area|defence|midfield|attack|bench|keeper|goalkeeper|captain|skipper|striker|forward)"
    r"\b)"
)
OF_HOME = re.compile(rf"\b(?:the (?:home (?:side|team)|hosts)|hosts)\b(?!['’-](?!\s))|\b(?:the )?home{_ROLES}")
OF_GUESTS = re.compile(
    rf"\b(?:the (?:visitors|visiting side|away side|away team))\b(?!['’-](?!\s))|\b(?:the )?(?:visiting|away){_ROLES}"
)
_MEN = re.compile(
    r"['’]s? (?:[a-z-]+ )?(?:side|men|team|charges|outfit|troops)\b(?!['’-])(?! (?:sheet|news|talk|bus)\b)"
)
_HIS_MEN = re.compile(
    r"\b(?:his|her|whose) (?:(?!former|old|previous|next|national)[a-z-]+ )?(?:side|men|team|charges|outfit|troops)\b"
    r"(?!['’-])(?! (?:sheet|news|talk|bus|selection)\b)"
)
_OPPOSITE = re.compile(r"\b(?:opposite number|counterpart),? (?:the )?$")
_APART = re.compile(r",| (?:and|as|when|while|after) ")
_ITS_OWN = re.compile(rf"\b{any_word('done_to_ones_own')} (?:[a-z-]+ ){{0,2}}$")
BARE_BOSS = re.compile(rf"(?:^|[.,;:]\s+|\b(?:and|but|while|as|for) )(?:the )?{any_word('managing')} $", re.MULTILINE)
_HOSTS, _GUESTS, _FIRST = -1, -2, -3
_MEETS, _TWO_BENCHES = 0.85, 0.75


class UnnamedTeams:
    """The teams of one match that are called by no name, each as a team of its own."""

    def __init__(self, words: StandingWords, text: str, layer: str, *, at_home: bool) -> None:
        """`text`: that of the article in lower case; `at_home`: whether it is told who is at home."""
        self.words, self.text, self.layer, self.at_home = words, text, layer, at_home
        self.teams: dict[int, LocalEntity] = {}
        self._heads: dict[int, Mention] = {}
        self._links: list[Link] = []

    def meet(self, boss: Mention) -> None:
        """Note somebody who manages one of the two, where he is named first."""
        self._team(_FIRST - boss.entity.id, boss)

    def team_of(self, boss: LocalEntity) -> LocalEntity | None:
        """The team that a manager stands for, who was met."""
        return self.teams.get(_FIRST - boss.id)

    def has_met(self, boss: int) -> bool:
        """Whether a manager was met: one who is only told to dispose of others, or in another part, is not."""
        return _FIRST - boss in self._heads

    def head_of(self, boss: int) -> Mention:
        """Where a manager who was met is named first."""
        return self._heads[_FIRST - boss]

    def is_boss(self, person: Mention) -> bool:
        """Whether somebody has men of his own, or is called the opposite number of a manager."""
        return (
            _MEN.match(self.text, person.end) is not None
            or _OPPOSITE.search(self.text, max(0, person.start - LONGEST_GAP), person.start) is not None
        )

    def is_bare(self, person: Mention) -> bool:
        """Whether somebody is called a manager without a club: "Manager A is without B"."""
        return BARE_BOSS.search(self.text, max(0, person.start - LONGEST_GAP // 2), person.start) is not None

    def _team(self, id: int, head: Mention) -> LocalEntity:
        if id not in self.teams:
            self.teams[id] = LocalEntity(id, self.layer, head.text)
            self._heads[id] = head
        return self.teams[id]

    def in_sentence(
        self, sentence: Sentence, people: list[Mention], known: dict[int, LocalEntity]
    ) -> Iterator[Mention]:
        """Where a sentence calls a team without its name; `known`: the teams of the managers that are told."""
        for one in people:
            team = known.get(one.entity.id) or self.team_of(one.entity)
            men = _MEN.match(self.text, one.end) if team is not None else None
            if team is not None and men is not None:
                yield Mention(one.start, men.end(), one.text, "team noun", team, sentence.index)
        yield from self._his(sentence, people, known)
        if self.at_home:
            return
        for id, pattern in ((_HOSTS, OF_HOME), (_GUESTS, OF_GUESTS)):
            for match in pattern.finditer(self.text, sentence.start, sentence.end):
                made_up = LocalEntity(id, PERSON, match.group())
                head = Mention(match.start(), match.end(), match.group(), "team noun", made_up, sentence.index)
                yield Mention(*match.span(), match.group(), "team noun", self._team(id, head), sentence.index)

    def _his(self, sentence: Sentence, people: list[Mention], known: dict[int, LocalEntity]) -> Iterator[Mention]:
        """Where "his side" is that of the manager named last before it: "Holm watched his side fall behind"."""
        for his in _HIS_MEN.finditer(self.text, sentence.start, sentence.end):
            before = [one for one in people if one.end <= his.start()]
            team = (known.get(before[-1].entity.id) or self.team_of(before[-1].entity)) if before else None
            if team is not None and not sentence.is_quoted(his.start()):
                yield Mention(*his.span(), his.group(), "team noun", team, sentence.index)

    def meetings(self, teams: list[Mention], result: Result | None) -> Iterator[Sign]:
        """Whom a team without a name is told to meet, or to have won or lost like: "the hosts edged T"."""
        for one, other in itertools.pairwise(teams):
            gap = self.text[one.end : other.start]
            for mine, theirs in ((one, other), (other, one)):
                if mine.entity.id < 0 <= theirs.entity.id and len(gap) < LONGEST_GAP and self._meet(gap):
                    yield Sign(self._heads[mine.entity.id], theirs.entity, -_MEETS, "meets", theirs)
        if result is None or result.scored == result.conceded:
            return
        for one in teams:
            beaten = self.words.beats.search(self.text, max(0, one.start - LONGEST_GAP // 4), one.start)
            if one.entity.id < 0 and self.words.is_beaten.match(self.text, one.end):
                yield Sign(self._heads[one.entity.id], result.loser, _TWO_BENCHES, "loses")
            elif one.entity.id < 0 and not beaten and self.words.winning.match(self.text, one.end):
                yield Sign(self._heads[one.entity.id], result.winner, _TWO_BENCHES, "wins")

    def _meet(self, gap: str) -> bool:
        # "Holm's men were beaten as T lost at U": of another clause; "T's win lifted Holm's men": of one team.
        own = gap.startswith(("'", "’")) and _ITS_OWN.search(gap) is not None
        return not own and _APART.search(gap) is None and self.words.meeting.search(gap) is not None

    def parted(self, signs: Iterable[Sign]) -> tuple[list[Sign], list[Link]]:
        """The signs for teams with names, and those for others as links with whoever stands for them."""
        named: list[Sign] = []
        links: list[Link] = []
        for sign in signs:
            if sign.team.id >= 0:
                named.append(sign)
            elif sign.person.entity.id != self._heads[sign.team.id].entity.id:
                links.append(Link(sign.person, self._heads[sign.team.id], sign.weight > 0, abs(sign.weight), sign.how))
        if _HOSTS in self._heads and _GUESTS in self._heads:
            links.append(Link(self._heads[_HOSTS], self._heads[_GUESTS], False, _MEETS, "meets"))
        return named, links

    def benches(self, managers: Iterable[LocalEntity]) -> Iterator[Link]:
        """Of two managers in the report of a match one is of each side; `managers`: those whose team is told."""
        bosses = [one for id, one in self._heads.items() if id <= _FIRST]
        told = [Mention(0, 0, one.label, "name", one, 0) for one in managers]
        for at, one in enumerate(bosses):
            for other in (*bosses[at + 1 :], *told):
                yield Link(one, other, False, _TWO_BENCHES, "two-benches")
