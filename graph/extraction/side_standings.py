"""What somebody is to one of the teams of a match, told by set phrases between his name and the team's.

"The pick of the visitors was A", "A, in the T goal", "A was at fault for T's second".  The words stand in
`ontology/lexicon/sides.toml`.
"""

import re
from functools import cached_property

from .alternatives import alternatives
from .callings import does_what_coaches_do
from .document import Mention
from .side_owners import OwnerWords

_FOR, _AGAINST = 0.75, -0.7
_ROLE = r"(?:[a-z-]+ ){0,3}"
_OF_TEAM = r"['’]?s?"
_AROUND = 40
_WHO = re.compile(r",? (?:who|which)(?: (?:are|will|must|now|next))*(?= )")
_IN_GOAL = re.compile(rf"{_OF_TEAM} goal\b(?![ -](?:line|kick|mouth|difference|area|frame|for|from|by)\b)")
_IN_THE = re.compile(r",? in (?:the )?$")
_CAPTAINS = re.compile(r" (?:who )?(?:captained|skippered|led out|captains|skippers) (?:the )?$")
_KEEPS = re.compile(r"\b(?:keep|kept|keeping|keeps|held|holding) (?:the )?$")
_AT_BAY = re.compile(r" (?:at bay|at arm['’]s length|out\b(?! of)|scoreless|goalless|quiet)")
_DENIES = re.compile(r"\b(?:denied|denying|denies|frustrated|frustrating|thwarted|thwarting|defied|defying) (?:the )?$")
_IS = re.compile(r",?(?: who)? (?:was|is|were|proved|remained|looked|had been)(?: [a-z]+){0,2} (?:the )?$|, (?:the )?$")
_PENALTY = re.compile(r"\b(?:penalty|spot[- ]kick|free[- ]kick)\b[^,;]*\b(?:when|after|as)(?: [a-z-]+){0,2} $")
_CONCEDES = re.compile(r"\b(?:conced(?:e|es|ed|ing)|(?:gave|give|gives|giving) away)\b")
_DEED = re.compile(r"['’]|,?(?: from)? [a-z]+ing\b")
_GOES_DOWN = re.compile(
    r"(?: (?:had|has))?(?: (?:was|were|is|been|being|got))? (?:[a-z]+ )?"
    r"(?:fell|falls|tumbl|went (?:down|to ground|over)|goes down|collaps|hit the (?:deck|turf|ground))"
)
_IS_FOULED = re.compile(
    r" (?:was|were|is|had been|has been|got|being) (?!adjudged|judged|penalised|deemed|ruled)[a-z]+"
)
_OPENS = re.compile(r"(?:^|[.;!?] )(?:[a-z-]+ (?:[a-z]+ )?)?for (?:the )?$")
_COMMA = re.compile(r",(?: (?:only|it was|it is|meanwhile,|though,|however,))? (?:(?!of\b)[a-z-]+ ){0,3}")
_OPENS_IN = re.compile(r"^(?:at the (?:heart|centre|back|base) of|in|behind|inside) (?:the )?$")
_GIVEN = re.compile(r"\b(?:given|handed) (?:to )?(?:the )?$")
_BY = re.compile(rf" by {_ROLE}")
_CHANCE_FOR = re.compile(r"\b(?:chance|opportunity|opening|effort|goal|shot)s? for (?:the )?$")
_FELL_TO = re.compile(
    rf" (?:fell to|came from|came through|came to|was from|were from|were scored by|was scored by) {_ROLE}"
)
_THEN = re.compile(r" (?:last|in|during|before|until|at|over|on loan)\b")
_WITH = re.compile(rf"\b(?:through|with|courtesy of|came from|thanks to) {_ROLE}$")
_REPLY = re.compile(rf"^{_OF_TEAM} (?:[a-z-]+ )?(?:reply|response|riposte|comeback|second|third|fourth)\b")
_DOING = re.compile(r" (?:[a-z]+ )?[a-z]+ing\b")
_HAD_TO = re.compile(
    r" (?:had|have|has|were forced|was forced|are forced|will have) to"
    rf" (?:replace|substitute|withdraw|take off) {_ROLE}"
)
_OFF = re.compile(
    r"\b(?:after|following|by|with|when|as) (?:the )?(?:[a-z-]+ ){0,2}(?:dismissals?|sending[- ]off|red card|withdrawal"
    rf"|departure|loss|injury|injuries|suspensions?) (?:of|to|for|shown to) {_ROLE}$"
)
_WHEN = re.compile(rf"\b(?:when|as|after|with) {_ROLE}$")


class StandingWords(OwnerWords):
    """The patterns between a team and who stands out, errs, or is lost to it; texts are in lower case."""

    def behind_team(self, text: str, team: Mention, person: Mention, gap: str) -> tuple[float, str] | None:
        """How surely somebody named behind a team is of it, negative: of the other side, and by what."""
        before, end = text[max(0, team.start - _AROUND) : team.start], person.end
        if team.kind == "team noun" and self._its_role.fullmatch(gap):
            return _FOR, "in-the-team"
        if (penalty := self._of_penalty(text, end, gap)) is not None:
            return penalty
        if self._errs_for(text, end, gap) or (self._cannot.search(gap) and not _DEED.match(text, end)):
            return _AGAINST, "errs"
        if self._hampered.search(gap) and (_OFF.search(gap) or (_WHEN.search(gap) and self.mishap.match(text, end))):
            return _FOR, "lacks"
        if _HAD_TO.fullmatch(gap):
            return _FOR, "lacks"
        given = _BY.fullmatch(gap) and _GIVEN.search(before) and self._lead.search(before)
        fell = _CHANCE_FOR.search(before) and _FELL_TO.fullmatch(gap)
        thanks = self._indebted.search(gap) and not self._error.search(gap)
        if given or fell or thanks or self._given_by.search(gap):
            return _FOR, "stands-out"
        if _REPLY.match(gap) and _WITH.search(gap) and (not gap.endswith("with ") or _DOING.match(text, end)):
            return _FOR, "leads"
        return self._opened_by(text, team, gap)

    def before_team(self, text: str, team: Mention, gap: str) -> tuple[float, str] | None:
        """The same of somebody named before a team."""
        end = team.end
        if self._is_best_of.search(gap) or (_IS.fullmatch(gap) and self._best_behind.match(text, end)):
            return _FOR, "stands-out"
        if self._good_for.search(gap) and _THEN.match(text, end) is None:
            return _FOR, "stands-out"
        if _IN_THE.fullmatch(gap) and _IN_GOAL.match(text, end):
            return _FOR, "in-the-team"
        if team.kind == "team noun" and _CAPTAINS.fullmatch(gap):
            return _FOR, "in-the-team"
        if self._at_fault.search(gap) and self._a_goal.match(text, end):
            return _AGAINST, "errs"
        if self.errors[0].fullmatch(gap):
            return _AGAINST, "errs"
        if _DENIES.search(gap) or (_KEEPS.search(gap) and _AT_BAY.match(text, end)):
            return _AGAINST, "stopped-by"
        if self._torments.search(gap) and self.goals.match(text, end):
            return _AGAINST, "attacks"
        return None

    def _of_penalty(self, text: str, end: int, gap: str) -> tuple[float, str] | None:
        """Whose a penalty is that is told with whoever was fouled, or fouled: "T won a penalty when A fell"."""
        if not _PENALTY.search(gap):
            return None
        sign = -1 if _CONCEDES.search(gap) else 1
        if _GOES_DOWN.match(text, end) or _IS_FOULED.match(text, end):
            return sign * 0.7, "penalty"
        if self.errs.match(text, end) or self._fouls_behind.match(text, end):
            return -sign * 0.7, "penalty"
        return 0.0, "penalty"

    def _errs_for(self, text: str, end: int, gap: str) -> bool:
        """Whether somebody erred, and the team named before gained by it."""
        if self.error_by.search(gap) or (self.errors[1].search(gap) and self.errors[2].match(text, end)):
            return True
        return self.leading_to.search(gap) is not None and self.errs.match(text, end) is not None

    def _opened_by(self, text: str, team: Mention, gap: str) -> tuple[float, str] | None:
        """Of which team a sentence opens with telling: "For T, A shone", "In the T goal A saved"."""
        start = max(text.rfind(". ", 0, team.start) + 2, text.rfind("\n", 0, team.start) + 1, 0)
        before = text[start : team.start]
        if _OPENS.search(before) and len(before) < _AROUND and _COMMA.fullmatch(gap):
            return _FOR, "stands-out"
        if _OPENS_IN.fullmatch(before) and self._its_part.fullmatch(gap):
            return _FOR, "in-the-team"
        return None

    @cached_property
    def coaches(self) -> re.Pattern[str]:
        """Behind the name of a manager, in the letters of the article: " has a full squad to choose from"."""
        return does_what_coaches_do(self._lexicon)

    @cached_property
    def of_one_team(self) -> re.Pattern[str]:
        """What tells of players whose they are, in an article on one team: "wears the armband"."""
        return re.compile(rf"\b{alternatives(self._lexicon.any_of('side_of_one_team'))}\b")

    @cached_property
    def of_no_team(self) -> re.Pattern[str]:
        """What tells that somebody named there need not be of that team: "the record of"."""
        return re.compile(rf"\b{alternatives(self._lexicon.any_of('side_of_no_team'))}\b")

    @cached_property
    def is_beaten(self) -> re.Pattern[str]:
        """Behind a team that lost: " were beaten", " fell to a third defeat"."""
        verbs = rf"(?:(?:is|are|was|were|being) )?{self._any('side_losing')}\b"
        return re.compile(rf" (?:[a-z]+ )?{verbs}(?! (?:just|only once|in none)\b)")

    @cached_property
    def pressing(self) -> re.Pattern[str]:
        """Behind a team that is on the attack: " began brightly", " were on top"."""
        return re.compile(rf"\b{self._any('side_pressing')}\b")

    @cached_property
    def won_when(self) -> re.Pattern[str]:
        """From the team that did well to whoever scored then: " beat T when captain "."""
        return re.compile(rf"^ (?:[a-z]+ )?{self._any('side_winning')}\b.* (?:when|as) (?:[a-z-]+ ){{0,3}}$")

    @cached_property
    def scored_there(self) -> re.Pattern[str]:
        """Behind those with whom a team won: " both on target", " and B among the goals"."""
        told = self._any("side_scored_there", "adverb")
        return re.compile(rf"(?: and [a-z'’-]+(?: [a-z'’-]+)?)?(?: (?:both|all|again|also|twice))? {told}\b")

    @cached_property
    def scored_by(self) -> re.Pattern[str]:
        """Before whoever scored: " a late goal by "."""
        return re.compile(rf"\b{self._any('side_goals_scored', 'noun')} by (?:[a-z-]+ ){{0,3}}$")

    def plays_on(self, text: str, team: Mention) -> bool:
        """Whether a clause on a team tells whom it is to meet: "T, who face U on Sunday"."""
        behind = _WHO.match(text, team.end)
        return behind is not None and self.meets.match(text, behind.end()) is not None

    @cached_property
    def _its_role(self) -> re.Pattern[str]:
        """ "The home keeper A", "the visitors' captain, A"."""
        return re.compile(rf"{_OF_TEAM} (?:[a-z-]+ ){{0,2}}{self._any('side_players', 'noun')},? |['’] ")

    @cached_property
    def _its_part(self) -> re.Pattern[str]:
        part = r"(?:defence|midfield|attack|goal|rearguard|back four|back three|back line|backline)"
        return re.compile(rf"{_OF_TEAM} {part},? {_ROLE}")

    @cached_property
    def leading_to(self) -> re.Pattern[str]:
        """From a team to whoever let it score: "'s second came when "."""
        return re.compile(
            rf"(?:\b{self._any('side_leading')}\b|{_OF_TEAM} (?:[a-z-]+ )?{self._any('side_chances', 'noun')}\b)"
            rf".*\b(?:when|as|after) {_ROLE}$"
        )

    @cached_property
    def _fouls_behind(self) -> re.Pattern[str]:
        return re.compile(
            rf" (?:had |was (?:adjudged|judged|deemed|ruled) to have |was penalised for )?{self._any('side_fouling')}\b"
        )

    @cached_property
    def _lead(self) -> re.Pattern[str]:
        return re.compile(
            rf"\b{self._any('side_in_front', 'adverb')}|\b(?:opener|goal|lead|advantage|start|lifeline)\b"
        )

    @cached_property
    def _given_by(self) -> re.Pattern[str]:
        what = r"(?:lead|opener|advantage|breakthrough|start|hope|lifeline|equaliser|equalizer|cushion)"
        return re.compile(rf"\b(?:given|handed)(?: [a-z'’-]+){{0,4}} {what} by {_ROLE}$")

    @cached_property
    def _indebted(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('side_indebted', 'adverb')} {_ROLE}$")

    @cached_property
    def _error(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self._any('side_errors', 'noun')}|own goal)\b")

    @cached_property
    def _hampered(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('side_hampered')}\b")

    @cached_property
    def _cannot(self) -> re.Pattern[str]:
        cannot = r"(?:could(?: not|n['’]t)|struggled to|had no answer to|failed to|(?:were|was) unable to)"
        coping = self._any("side_coping")
        return re.compile(rf"\b{cannot}(?: {coping})? $|\b{cannot} {coping} (?:the )?$")

    @cached_property
    def _best(self) -> str:
        return rf"(?:[a-z-]+ ){{0,2}}{self._any('side_standouts', 'noun')}"

    @cached_property
    def _is_best_of(self) -> re.Pattern[str]:
        return re.compile(
            r"\b(?:was|is|were|proved|emerged as|remained)(?: [a-z]+){0,2}? (?:the )?"
            rf"{self._best} (?:of|for|in) (?:the )?$"
        )

    @cached_property
    def _best_behind(self) -> re.Pattern[str]:
        return re.compile(rf"['’]s? {self._best}\b")

    @cached_property
    def _good_for(self) -> re.Pattern[str]:
        return re.compile(rf"(?:,| was| were| looked| is) (?:[a-z]+ )?{self._any('side_excelling')} for (?:the )?$")

    @cached_property
    def _at_fault(self) -> re.Pattern[str]:
        return re.compile(r"\b(?:at fault|to blame|culpable|guilty|responsible|blamed) for (?:[a-z]+ ){0,3}$")

    @cached_property
    def _a_goal(self) -> re.Pattern[str]:
        return re.compile(rf"{_OF_TEAM} (?:[a-z-]+ ){{0,2}}{self._any('side_chances', 'noun')}\b")

    @cached_property
    def _torments(self) -> re.Pattern[str]:
        torments = self._any("side_tormenting")
        return re.compile(rf"\b{torments} (?:the )?$|\b(?:denied|thwarted|foiled|stopped|blocked) by (?:the )?$")
