"""Whose player somebody is of whom clubs talk: who prices him, keeps him, lets him talk, or is asked about him.

"T want £5m for A", "A has turned down a new contract at T", "U have asked T about A".  The words stand in
`ontology/lexicon/sides.toml`.
"""

import re
from functools import cached_property

from .document import Mention
from .side_duels import DuelWords
from .side_goal_words import GoalWords

BEFORE = 48
_MONEY = r"[£€$][0-9.]+ ?(?:m|k|bn|million)?"
_WHO = r"(?:(?!on\b|eye\b|track\b)[a-z0-9-]+ ){0,3}"
_FEW = r"(?: [a-z0-9-]+){0,3}?"
_NEW = rf"(?:(?:an?|his|the))?{_FEW} ?(?:new|improved|better|fresh|extended|long-term|another|bumper){_FEW}"


class OwnerWords(GoalWords, DuelWords):
    """The patterns between a club and the player whom it owns; texts are in lower case."""

    def owns(self, text: str, team: Mention, person: Mention, gap: str) -> bool:
        """Whether a club named before a player has him, by the words between (`gap`) and about them."""
        before = text[max(0, team.start - BEFORE) : team.start]
        asked = self._asking.search(before) is not None and self._about.fullmatch(gap) is not None
        return asked or any(
            between.fullmatch(gap) is not None and behind.match(text, person.end) is not None
            for between, behind in self._keeping_pairs
        )

    def is_owned(self, text: str, person: Mention, team: Mention, gap: str) -> bool:
        """Whether a player named before a club is its own."""
        before = text[max(0, person.start - BEFORE) : person.start]
        if self._standing.search(gap):
            return True
        if self._telling.fullmatch(gap) and self._leaving.match(text, team.end):
            return True
        if self._his.search(gap) and self._contract.match(text, team.end):
            return True
        if self._refused.fullmatch(gap) and self._bid.search(before):
            return True
        return gap in (" from ", " away from ") and self._luring.search(before) is not None

    @cached_property
    def _keeping_pairs(self) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
        anything, terms = re.compile(""), self._any("side_terms", "noun")
        role = self._any("side_players", "noun")
        mine = re.compile(rf" {_NEW} {terms}\b| down\b")
        return (
            (re.compile(rf" {_WHO}{self._any('side_pricing')} (?:an? )?{_MONEY} {_WHO}(?:for|on) {_WHO}"), anything),
            (
                re.compile(rf" {_WHO}(?:value|values|valued|price|priced) {_WHO}"),
                re.compile(rf" at (?:about )?{_MONEY}"),
            ),
            (re.compile(rf" {_WHO}{self._any('side_retaining')} {_WHO}"), anything),
            (re.compile(rf" {_WHO}(?:insist|insists|say|says|maintain|insisted) (?:that )?{_WHO}"), self._stays),
            (re.compile(rf" {_WHO}{self._any('side_rewarding')} {_WHO}"), mine),
            (
                re.compile(rf" {_WHO}(?:have|has|boast|boasts)(?: [a-z0-9-]+){{1,8}} {role}(?: [a-z]+){{0,6}} in "),
                anything,
            ),
            (re.compile(rf" {_WHO}talks with {_WHO}"), re.compile(rf" (?:over|about|on) {_NEW} {terms}\b")),
            (re.compile(rf" {_WHO}{self._any('side_allowing')} {_WHO}"), self._may_go),
            (
                re.compile(rf" {_WHO}{self._any('side_asked_to_stay')} {_WHO}"),
                re.compile(rf" (?:to )?(?:commit|stay on|(?:sign|agree|extend)(?: to)? {_NEW} {terms})\b"),
            ),
            (re.compile(rf" {_WHO}{self._any('side_requests')} {_WHO}"), self._request),
        )

    @cached_property
    def _stays(self) -> re.Pattern[str]:
        return re.compile(rf" {self._any('side_staying')}\b")

    @cached_property
    def _may_go(self) -> re.Pattern[str]:
        return re.compile(
            r" (?:permission|(?:that )?he (?:can|may|could|is free)|he has no future|to (?:leave|find|look))\b"
        )

    @cached_property
    def _request(self) -> re.Pattern[str]:
        return re.compile(
            r"['’]s? (?:transfer request|request (?:for a transfer|to (?:leave|go)|to be (?:sold|released)))\b"
        )

    @cached_property
    def _telling(self) -> re.Pattern[str]:
        return re.compile(rf" (?:(?:has|have|had|already|also) )*{self._any('side_telling_his_club')} ")

    @cached_property
    def _leaving(self) -> re.Pattern[str]:
        """What somebody tells his club: that he goes, or of his wish to go."""
        wish = r"(?:wants|would like|wishes|intends) to (?:leave|go|stay|move|be (?:sold|allowed))"
        plan = r"(?:will|would|may|might|could) (?:leave|go|not (?:be staying|sign|renew|extend))"
        return re.compile(
            rf" (?:that )?(?:he|she) (?:{wish}|{plan})"
            r"\b| of (?:his|her) (?:desire|wish|intention|decision) to (?:leave|go|move)\b"
        )

    @cached_property
    def _asking(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('side_asking')} (?:the )?$")

    @cached_property
    def _about(self) -> re.Pattern[str]:
        bids = self._any("side_bids", "noun")
        return re.compile(
            rf" (?:(?:about|over|for|regarding)|with {_WHO}{bids} for)(?: the (?:signing|transfer) of)? {_WHO}"
        )

    @cached_property
    def _standing(self) -> re.Pattern[str]:
        terms = self._any("side_terms", "noun")
        return re.compile(
            rf"\b(?:{self._any('side_standing')} (?:at|with|for)|left on his {terms} (?:at|with)"
            rf"|{self._any('side_terms_talk')} {_NEW} {terms} (?:at|with)) $"
        )

    @cached_property
    def _his(self) -> re.Pattern[str]:
        return re.compile(r"(?:, whose(?: current)?| on his| of his) $")

    @cached_property
    def _contract(self) -> re.Pattern[str]:
        return re.compile(rf" {self._any('side_terms', 'noun')}\b")

    @cached_property
    def _refused(self) -> re.Pattern[str]:
        return re.compile(rf" (?:(?:has|have|had|was|were|been|is|are|being) )*{self._any('side_answers')} by ")

    @cached_property
    def _bid(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._any('side_bids', 'noun')} for {_WHO}$")

    @cached_property
    def _luring(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?<!agreed )(?:to|in|could|may|might|would) {self._any('side_luring')} {_WHO}$")
