"""What two players do with or to each other, told by the words around the name of the second."""

import re
from functools import cached_property

from .side_words import SideWords

_AFTER = re.compile(r"\b(?:after|when|once) $")
_INTO_HIS_OWN = re.compile(r"['’]s? (?:[a-z-]+ ){1,4}(?:into|past) (?:his|her) own\b")
OWN_GOAL = re.compile(r"\bown (?:goal|net)\b")
"""That a goal counts for the other side."""
_NOT_HIS = r"by|from|when|as|after|and|but|before|while|who|was|were|forced|forces|forcing"
OWN_GOAL_OF = re.compile(rf"(?:['’]s?)?(?: (?!(?:{_NOT_HIS})\b)[a-z-]+){{0,5}} own (?:goal|net)\b")
"""Behind the name of whoever scored it: "A's early own goal", "A turned the ball into his own net"."""

_SPARED_BY = re.compile(r"['’]s? blushes were spared by (?:[a-z-]+ ){0,2}$")
_TO_DO_IT = re.compile(r" (?:for|to (?!discuss\b)|with (?:a|an|his)\b|and he\b|, who\b)")
_TAKES_BALL = re.compile(
    r"\b(?:lo(?:st|se|ses|sing)|giv(?:es|ing)|gave)(?: away)? (?:the ball|possession) to $"
    r"|\b(?:shield|protect|win|won|steal|stole|nick|pinch)[a-z]* (?:the )?ball (?:from|off) $"
)
_FALLS_TO = re.compile(r",? (?:and|but|only for|before) (?:the )?$")
_GOES_OFF = re.compile(r"\b(?:limp|hobbl|went|go|goes|going|carri|stretcher|help)[a-z]* off[^,;]*?,? (?:and|with) $")
_COMES_ON = re.compile(r" (?:came|come|comes|coming) on\b")
_FOULED = re.compile(
    r" (?:had been|has been|was|is|had) (?:[a-z]+ )?(?:foul|trip|brought down|fell|upend|haul|pull|chopp|push)"
)
_HANDLES = re.compile(r"\b(?:handl[a-z]+|(?:gave|gives|giving) away a penalty|conced[a-z]+ a penalty)\b.* and $")
_PUNISHED = re.compile(r" (?:were|are|have been|had been) (?:both )?(?:sent off|dismissed|booked|cautioned|shown)\b")
_WORD = re.compile(r"[a-z]+")
_TELLING = frozenset(
    ("own", "ball", "possession", "blushes", "off", "after", "when", "once", "penalty", "handled", "was", "bar", "post")
)
_DISALLOWED = re.compile(r"\b(?:ruled out|disallowed|chalked off)\b")


class DuelWords(SideWords):
    """The patterns on either side of a name: "left A for dead", "set up A for the second"."""

    @cached_property
    def troubling(self) -> re.Pattern[str]:
        """Before the name of whoever is beaten: "left ", "gave the keeper "."""
        return re.compile(rf"\b{self._any('side_troubling')}(?: the)?(?: [a-z-]+)? $")

    @cached_property
    def troubled(self) -> re.Pattern[str]:
        """Behind it: " for dead", " no chance"."""
        return re.compile(rf" (?:with )?(?:all (?:sorts|kinds) of )?{self._any('side_troubled', 'adverb')}\b")

    @cached_property
    def serving(self) -> re.Pattern[str]:
        """Before the name of whoever is to score: "set up "."""
        return re.compile(rf"\b{self._any('side_serving')}(?: the)?(?: [a-z-]+)? $")

    @cached_property
    def combining(self) -> re.Pattern[str]:
        """Between two who play together: "a one-two with ", behind the names of both: " combined"."""
        return re.compile(rf"\b{self._any('side_combining')}(?: the)?(?: [a-z-]+)? $")

    @cached_property
    def combine(self) -> re.Pattern[str]:
        """Behind the names of both: " combined", " exchanged passes"."""
        return re.compile(rf" (?:[a-z]+ )?{self._any('side_combine')}\b")

    @cached_property
    def woodwork(self) -> re.Pattern[str]:
        """Behind the name of whoever was as near to scoring as the one who did: " had hit the post"."""
        frame = r"(?:post|(?:cross)?bar|woodwork|upright)"
        return re.compile(rf" (?:had |has )?{self._any('side_woodwork')}(?: [a-z-]+){{0,3}} {frame}\b")

    @cached_property
    def spilling(self) -> re.Pattern[str]:
        """Before the name of whoever's ball a keeper or defender gets away: "fumbled a low cross from "."""
        balls = rf"(?:{self.passes}|{self._any('side_shots', 'noun')})"
        got = rf"\b{self._any('side_spilling')} (?:an?|the|his)(?: [a-z-]+){{0,3}}? {balls}"
        return re.compile(rf"{got}(?: in)? (?:from|by) (?:[a-z-]+ ){{0,2}}$")

    @cached_property
    def telling(self) -> frozenset[str]:
        """The words without one of which nothing of all this is told between two names."""
        verbs = ("troubling", "serving", "combining", "spilling", "beating_him", "profiting")
        forms = [form for name in verbs for form in self._forms(f"side_{name}")] + [*self._forms("side_errors", "noun")]
        return frozenset(form.replace("-", " ").split()[0] for form in forms) | _TELLING

    @cached_property
    def off_the_line(self) -> re.Pattern[str]:
        """Behind the name of whoever shot at a goal that another stood in: "'s header off the line"."""
        return re.compile(rf"['’]s?(?: [a-z-]+){{0,2}} {self._any('side_shots', 'noun')} off the (?:goal-?)?line\b")

    @cached_property
    def beating_him(self) -> re.Pattern[str]:
        """Right before the name of whoever is beaten: "lobbed the advancing ", "brushed aside "."""
        return re.compile(
            rf"\b{self._any('side_beating_him')}(?: the)?(?: (?:advancing|onrushing|diving|stranded|exposed))?"
            r"(?: (?:keeper|goalkeeper|defender|full-back|centre-back))? $"
        )

    @cached_property
    def errors(self) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
        """From who errs to who profits by it, and from who profits to who erred, with what stands behind him."""
        errs = rf"['’]s? (?:[a-z-]+ ){{0,2}}{self._any('side_errors', 'noun')}\b"
        gains = rf"\b{self._any('side_profiting')}\b[^,;]* $"
        let_in = re.compile(rf"{errs} (?:let|gift|allow|present|hand|gave|give)[a-z]*(?: in)? $")
        return let_in, re.compile(gains), re.compile(errs)

    @cached_property
    def rebounding(self) -> re.Pattern[str]:
        """Between who shot and who followed up: "'s shot was parried and ", "'s header came back off the bar and "."""
        balls = rf"(?:{self.passes}|{self._any('side_shots', 'noun')})"
        kept = rf"(?:was|were|had been) (?:only |well |half-)?{self._any('side_spilling')}\b(?! by)"
        frame = r"(?:came|come|comes|bounced|cannoned|rebounded|hit|struck)\b[^,;]* (?:post|(?:cross)?bar|woodwork)"
        return re.compile(rf"['’]s? (?:[a-z-]+ ){{0,3}}{balls} (?:{kept}|{frame})[^,;]*$")

    @cached_property
    def follows_up(self) -> re.Pattern[str]:
        """Behind the name of whoever follows up: " tapped in", " was first to react"."""
        return re.compile(
            rf" (?:[a-z]+ )?(?:{self._any('side_attacking')}|was (?:the )?first to|reacted|followed up)\b"
        )

    @cached_property
    def got_by(self) -> re.Pattern[str]:
        """Between who gave a ball and who got it: " broke clear and his cross was headed in by "."""
        got = rf"(?:{self._any('side_attacking')}|met|turned|touched|flicked|knocked|nodded)"
        return re.compile(
            rf"\b(?:his|her|the) (?:[a-z-]+ ){{0,2}}{self.passes} was {got}\b[^,;]* by (?:[a-z-]+ ){{0,2}}$"
        )

    @cached_property
    def from_the_spot(self) -> re.Pattern[str]:
        """Behind the name of whoever scores a penalty."""
        return re.compile(rf" [^.;,]*\b{self._any('side_penalties', 'adverb')}\b")

    def duel(self, text: str, end: int, gap: str) -> tuple[bool, float, str] | None:
        """Whether two are of one side, how surely and by what: `gap` stands between them, the second ends at `end`."""
        if _INTO_HIS_OWN.match(text, end) or self.off_the_line.match(text, end):
            return False, 0.75, "stops"
        if gap != " and " and self.telling.isdisjoint(_WORD.findall(gap)):
            return None  # so it is between most names
        let_in, gains, errs = self.errors
        if OWN_GOAL.search(gap) or _TAKES_BALL.search(gap) or self.beating_him.search(gap) or self.spilling.search(gap):
            return False, 0.75, "stops"
        if self.troubling.search(gap) and self.troubled.match(text, end):
            return False, 0.75, "stops"
        if let_in.match(gap) or (gains.search(gap) and errs.match(text, end)):
            return False, 0.75, "errs"
        if _HANDLES.search(gap) and self.from_the_spot.match(text, end):
            return False, 0.75, "errs"
        return self._together(text, end, gap)

    def _together(self, text: str, end: int, gap: str) -> tuple[bool, float, str] | None:
        """Whether two play together, how surely and by what."""
        if _SPARED_BY.search(gap):
            return True, 0.7, "spares"
        if self.combining.search(gap) or (gap == " and " and self.combine.match(text, end)):
            return True, 0.75, "feeds"
        if self.got_by.search(gap) or (self.serving.search(gap) and _TO_DO_IT.match(text, end)):
            return True, 0.75, "feeds"
        follows = _AFTER.search(gap) and (self.attacking.search(gap) or "stepped up" in gap or " took " in gap)
        if follows and (self.woodwork.match(text, end) or _FOULED.match(text, end)):
            return True, 0.65, "gives"
        if _FALLS_TO.search(gap) and self.rebounding.match(gap) and self.follows_up.match(text, end):
            return True, 0.7, "gives"
        if _GOES_OFF.search(gap) and _COMES_ON.match(text, end):
            return True, 0.8, "relieves"
        return None


def is_of_neither(text: str, end: int, gap: str) -> bool:
    """Whether what two do together tells nothing of sides: both are booked, a goal is disallowed for a foul."""
    return (gap == " and " and _PUNISHED.match(text, end) is not None) or _DISALLOWED.search(gap) is not None
