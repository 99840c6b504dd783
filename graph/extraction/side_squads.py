"""Signs of whose side a player is on, from whole sentences: squads, injuries, and what a manager says of his own."""

import re
from collections.abc import Iterable, Iterator

from .document import Document, LocalEntity, Mention, Sentence
from .section_heads import teams_of_sections
from .side_call_ups import nation_called, picked_in
from .side_fixtures import other_than_met
from .side_signs import AIMED_AT, HOPED_FOR, Sign, SignReader
from .side_speech import CARRIES, LIKE, OTHERS, REACH, Known, SpeechReader
from .side_unnamed import BARE_BOSS
from .topic import is_aside, is_in_passing
from .words import any_word

_SAW = re.compile(r"\b(?:saw|sees|see|seen) ")
_OPPONENTS = re.compile(r"\b(?:opponents?|opposition|rivals?|(?:staff|assistants?),? (?:including|among|like|such))\b")
_ELSEWHERE_NOW = re.compile(r",? (?:who is )?(?:now|currently|later|these days)\b")
_PASSIVE = re.compile(r",? (?:who )?(?:was|is|has been|had been|will be) (?!without)")
_A_MANAGER = re.compile(r" (?:is|was|has been|had been)(?: [\w-]+){1,3} (?:manager|coach|boss|chairman)\b")
_HIS_MATE = re.compile(r"['’]s? (?:[a-z-]+ ){0,3}(?:team|club)-?mate")
_IN_ITS_SIDE = re.compile(r"\bplace (?:at|in)(?: the)? $")
_SINCE_A_COACH = re.compile(rf"\b{any_word('managing')}\b[^,.;]{{0,40}} since $")  # "the best coach since A"
# "A, who fell out with B, will miss the match": B is rather the coach.
_AT_ODDS = re.compile(
    r"\b(?:f[ae]ll(?:en|ing|s)?[ -]out|row(?:ed|s)?|clash(?:es|ed)?|disputes?|disagreements?|rift|spat|feud) with $"
)
_OF_NO_SQUAD = re.compile(
    r"\bdoubt(?:s|ful)? (?:if|whether|that)\b"
    r"|\bof starting (?:the|an?) (?!match|game|season|final|tie)"  # "accused A of starting the row"
    r"|\btouchline (?:ban|suspension)\b"  # which only coaches serve
    rf"|{HOPED_FOR.pattern}"
)
# In which match somebody was hurt: "an injury in the win over V" tells of no goal.
_THEN = re.compile(
    r"\b(?:in|during|after|from|since|of) (?:[a-z'’-]+ ){0,5}(?:win|victory|defeat|draw|loss)"
    r" (?:over|against|at|to|by|with)\b"
)
_OF_A_NATION = (" squad", " set-up", " camp")
_OF_A_DEAL = re.compile(r"\b(?:targets?|list|shortlist|deal|offer|bid|swap|package|candidates|options)\b[^,;]*$")
_LEAVING = re.compile(r"\b(?:since|after|before|having) (?:leaving|quitting|left|quit|departing) (?:the )?$")
# "When they face T, A and B will be missing" tells of no players of T.
_FACED = re.compile(
    r"\b(?:(?:fac|host|visit|meet|chas|trail|pursu)(?:e|es|s|ing|ed)?|(?:take|takes|taking|took) on) (?:the )?$"
)
_LOST = re.compile(r", who (?:had |has |also )?(?:lost|loses) (?:[a-z-]+ ){0,2}$")
_BOSS_BANNED = re.compile(rf"\b{any_word('managing')} (?:[a-z]+ ){{0,5}}(?:banned|ban|suspended|suspension)\b")
_SAYS = re.compile(
    r"[,\"”]* (?:also |later |then )?(?:said|says|told|tells|added|adds|believes|insisted|insists|admitted|admits|"
    r"hinted|claimed|claims|revealed|reveals|explained|explains|thinks|reckons|hopes|feels|confirmed|welcomed|wrote)\b"
)
_SAID = re.compile(r"\b(?:said|says|added|adds|admitted|insisted|explained|claimed|according to) (?:[a-z-]+ ){0,3}$")
_SQUAD_OF = re.compile(
    r"(?:['’]s?)? (?:national |world cup |latest |[0-9]+-man )?(?:squad|team|line-up|starting|set-up)\b"
)
_CAPTAIN = re.compile(r"(?:['’]s?)? (?:[a-z-]+ )?(?:captain|skipper)\b")
_OF_PLAYER = re.compile(r"(?:['’]s?)?(?: [a-z-]+){0,3} ")
_BESIDE = (", the ", ", a ", ", an ")
_JOINED = re.compile(r",? and (?:[a-z-]+ ){0,3}|, (?:[a-z-]+ ){0,3}")
_WITH_OTHERS = re.compile(
    r"[^.;]*?,? \(?(?:alongside|along with|together with|including|which includes|that includes|featuring|as well as)\b"
    r"[^.;]*"
)
_IN_THE_SQUAD = re.compile(
    r"(?: (?:is|are|was|were|have been|has been|will be))?(?: also| both| all)*"
    r"(?: named| included| selected| picked| back)* (?:in|part of|among|for) the (?:[0-9]+-man )?(?:squad|party)\b"
)
_SERVED = re.compile(rf"\b{any_word('out_for_a_team')} for (?:the )?$")
_THE_SQUAD = re.compile(r"\bthe (?:(?!first)[a-z0-9-]+ )?(?:squad|party)\b")
_GIVES = re.compile(rf" (?:has |had |then )?{any_word('giving_somebody')} (?=[A-Z])")
_CALLED_UP = re.compile(rf"\b{any_word('called_up')}\b")
_ON_DUTY = re.compile(r"\binternational duty\b[^.;:\"]* (?:with|as|when|while|where|because|before|after) $")
_AND = re.compile(r" (?:and|but|while) (?:the )?$")
_ACTS = re.compile(r" (?:are|is) (?:keen|eager|anxious|right|expected|due)\b")
_NOT_SQUAD_OF = re.compile(r"\b(?:against|face|faced|facing|beat|by|over|under-21|under-19|under-20|u21) (?:the )?$")


class SquadReader(SpeechReader):
    """Reads signs for the players of one kind of team ("Club" or "NationalTeam") out of whole sentences."""

    def __init__(
        self,
        document: Document,
        signs: SignReader,
        known: Known,
        topic: LocalEntity | None,
        layer: str,
        home: LocalEntity | None = None,
        met: tuple[LocalEntity, ...] = (),
        turn: tuple[int, LocalEntity] | None = None,
    ):
        """`home`: with whose news an article begins that looks forward to a match; `met`: the two teams that meet.

        `turn`: the sentence from which on it is the other's, and that team.
        """
        self.met, self._turn, self._paragraph, self._heads = met, turn, -1, teams_of_sections(document, layer)
        self.document, self.signs, self.known, self.topic = document, signs, known, topic
        self.text, self.words = signs.text, signs.words
        self.current: LocalEntity | None = home or topic
        self._before, self._facing = self.current, self.current
        self._previews = home is not None
        self._stays = home is not None and home is topic and not met  # of its page of team news each has a part
        self._told_at, self._told_in = 0, -1
        self._called: tuple[int, Mention] | None = None
        self._plain: tuple[list[Mention], list[Mention]] = ([], [])
        self._of_market: tuple[int, bool] = (-1, False)

    def advance(self, sentence: Sentence, people: list[Mention], teams: list[Mention]) -> None:
        """Note which team the text is on from a sentence on: the only one that it names, or whose manager it names."""
        self._before, self._facing = self.current, None
        called = nation_called(self.text, sentence, self.document.mentions_in(sentence), self._led_by)
        self._called = self._called if called is None else (sentence.index, called)
        if self._turn is not None and sentence.index == self._turn[0]:
            self.current, self._paragraph = self._turn[1], sentence.paragraph
        if sentence.paragraph == self._paragraph:
            return
        named = {one.entity.id: one.entity for one in self._not_in_passing(teams) if one.kind != "city"}
        named = named or {one.entity.id: one.entity for one in self._not_in_passing(teams)}
        if not named and self._previews:
            named = {one.entity.id: one.entity for one in teams if one.entity in self.met and self._is_served(one)}
        self._facing = None if named else other_than_met(self.text, self.met, teams)
        named = named if self._facing is None else {self._facing.id: self._facing}
        for person in people:
            team = self.known.team(person.entity) if self.known.manages(person.entity) else None
            if team is not None and not _ELSEWHERE_NOW.match(self.text, person.end):
                named[team.id] = team
        head = self._heads.get(sentence.index)
        if head is not None and (not named or head.id in named):
            named = {head.id: head}  # below a heading with its name alone
        if len(named) > 1 and len(met := {id: one for id, one in named.items() if one in self.met}) == 1:
            named = met  # "T are in good heart after the rout of V"
        if named and not self._stays:
            self.current = next(iter(named.values())) if len(named) == 1 else self.topic
            self._told_at, self._told_in = sentence.index, sentence.paragraph
        elif sentence.index - self._told_at > CARRIES and not self._previews:
            self.current = self.topic

    def _led_by(self, person: LocalEntity) -> LocalEntity | None:
        return self.known.team(person) if self.known.manages(person) else None

    def read(self, sentence: Sentence, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """The signs of a sentence for the `people` and with the `teams` that it names."""
        yield from self._of_owner(sentence, people, teams)
        yield from self._of_manager(sentence, people, teams)
        yield from self._of_speech(sentence, people, teams)
        yield from self._of_bench(people, teams)
        if self._turn is not None and sentence.paragraph == self._paragraph:
            for person in people:
                if self.known.is_open(person.entity) or self.known.manages(person.entity):
                    yield Sign(person, self._turn[1], 0.6, "squad")
        if not self._is_of_market(sentence):
            yield from self._of_squad(sentence, people, teams)

    def _is_of_market(self, sentence: Sentence) -> bool:
        if self._of_market[0] != sentence.index:
            told = self.words.market.search(self.text, sentence.start, sentence.end) is not None
            self._of_market = sentence.index, told
        return self._of_market[1]

    def _only(self, team: LocalEntity, teams: list[Mention]) -> bool:
        """Whether no other team is named but in passing, as the one that is met."""
        return all(one.entity is team for one in self._not_in_passing(teams))

    def _not_in_passing(self, teams: list[Mention]) -> list[Mention]:
        """The teams that are not named as met: "against T and U"; those of the last sentence asked for are kept."""
        if self._plain[0] is teams:
            return self._plain[1]
        text, found = self.document.article.text, []
        before: Mention | None = None
        for one in teams:
            listed = before is not None and text[before.end : one.start] in (" and ", ", ")
            left = _LEAVING.search(self.text, max(0, one.start - REACH), one.start) is not None
            faced = _FACED.search(self.text, max(0, one.start - REACH), one.start) is not None
            if listed or left or faced or (is_in_passing(text, one) and not self._is_topic(one)):
                before = one
            else:
                before = None
                found.append(one)
        self._plain = teams, found
        return found

    def _is_served(self, team: Mention) -> bool:
        """Whether a team is the one for which somebody does something: "misses out for T"."""
        return _SERVED.search(self.text, max(0, team.start - REACH), team.start) is not None

    def _is_topic(self, team: Mention) -> bool:
        """Whether a sentence turns to a team: "For the T, A and B are out"."""
        start = self.document.sentences[team.sentence].start
        return self.text[start : team.start] in ("for ", "for the ") and self.text.startswith(",", team.end)

    def _speaks(self, person: Mention) -> bool:
        """Whether a verb of saying stands beside a name."""
        behind = _SAYS.match(self.text, person.end)
        return behind is not None or _SAID.search(self.text[max(0, person.start - REACH) : person.start]) is not None

    def _of_manager(self, sentence: Sentence, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """What a manager does with his players, or says of them: those named behind him and such a verb."""
        for at, manager in enumerate(people):
            team = self.known.team(manager.entity)
            if team is None or not self.known.manages(manager.entity):
                continue
            for player in people[at + 1 :]:
                if not self._only(team, [one for one in teams if one.start < player.start]):
                    break
                if self.known.manages(player.entity):
                    break  # "A threw on B, but C's team came closest"
                between = self.text[manager.end : player.start]
                if sentence.is_quoted(player.start) or _OPPONENTS.search(between) or LIKE.search(between):
                    break
                if self.words.opposing.search(between) or self.words.concedes.search(between):
                    break  # "praised his opposite number A", "picked A, but saw his side fall behind to B's goal"
                if self.words.changing.search(between) and not _OF_A_DEAL.search(between):
                    yield Sign(player, team, 0.75, "changes")
                elif (
                    self.words.owning.search(between)
                    and not _HIS_MATE.match(self.text, player.end)
                    and not _A_MANAGER.match(self.text, player.end)
                    and not _PASSIVE.match(between)
                    and not self._is_of_market(sentence)
                    and not _is_another_subject(manager, between, teams)
                ):
                    yield Sign(player, team, 0.55, "of-his-own")

    def _of_bench(self, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Whose manager somebody is who is only seen to be one: "A has a full squad to choose from as T go to U".

        Of the one team that a sentence tells of, else of a preview the one that the text is on.
        """
        named = {one.entity.id: one for one in self._not_in_passing(teams) if one.entity in self.met}
        for manager in people:
            known = self.known.team(manager.entity)
            is_open = self.known.manages(manager.entity) and (known is None or known.id < 0)
            bare = BARE_BOSS.search(self.text, max(0, manager.start - REACH), manager.start)
            if not is_open or not (bare or self.words.coaches.match(self.document.article.text, manager.end)):
                continue
            if len(named) == 1:
                yield Sign(manager, next(iter(named.values())).entity, 0.75, "bench")
            elif not named and self._previews:
                side = self._before if self.current is None or self.current.id < 0 else self.current
                yield from [Sign(manager, side, 0.6, "bench")] if side is not None else []

    def _of_owner(self, sentence: Sentence, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Whose player somebody is who will not be sold, or for whom bids come in: "T turned down an offer for A"."""
        resolver = self.document.resolver
        for player in people:
            owners: list[tuple[int, LocalEntity, Mention | None]] = [
                (one.end, one.entity, one) for one in teams if one.end <= player.start
            ]
            for person in people:
                team = self.known.speaks_for(person.entity)
                if person.end <= player.start and person.entity is not player.entity and team is not None:
                    owners.append((person.end, team, None))
            if resolver is not None and sentence.is_quoted(player.start):
                speaker = resolver.speaker_at(player.start)
                team = self.known.speaks_for(speaker) if speaker is not None and speaker is not player.entity else None
                if team is not None:
                    owners = [(sentence.start, team, None)]
            for end, team, beside in owners:
                between = self.text[end : player.start]
                keeps = self.words.keeping.search(between) and (beside is None or self.signs.gap(end, player.start))
                others = OTHERS if beside is None else _OPPONENTS  # "T will not budge on their valuation of A"
                # "On the point of selling up to X", "saw two offers for X rejected".
                sold_to = between.endswith(" to ") or _SAW.search(between) is not None
                if (keeps or self.words.bids_for.search(between)) and not others.search(between) and not sold_to:
                    yield Sign(player, team, 0.7, "keeps", beside)

    def _of_squad(self, sentence: Sentence, people: list[Mention], teams: list[Mention]) -> Iterator[Sign]:
        """Who is fit, hurt or picked: of the one team that the sentence names, else of the article's."""
        words = _BOSS_BANNED.sub("", _OF_NO_SQUAD.sub("", self.text[sentence.start : sentence.end]))
        if not self.words.squad.search(words):
            return
        words = self._without_captains(words, people, teams)
        if not self.words.squad.search(words) or _OPPONENTS.search(words) or self.words.play.search(words):
            return
        named = {one.entity.id: one for one in self._not_in_passing(teams)}
        told = _THEN.sub("", words)
        if len(named) > 1 or (not named and any(goal.search(told) for goal in self.words.goals_of_either)):
            return  # "A came off the bench to level"
        picked, called = self.words.selection.search(words), _CALLED_UP.search(words)
        for player in people:
            team = next((one for one in named.values() if one.start < player.start), None)
            if any(self.words.plays_on(self.text, one) and one is not team for one in teams if one.end < player.start):
                continue  # "go above U, who play V without A"
            side = team.entity if team is not None else self.current
            if team is None and named and self._previews:
                side = self._before  # "A is doubtful T are missing B": the text goes on to T there
            elif team is None and named and (self.topic is None or self.topic.id not in named):
                continue
            if team is None and self._is_of_next_clause(player, named.values()):
                continue
            if team is None and _LOST.search(self.text, sentence.start, player.start):
                continue  # "said A, who lost B to injury", whoever A is
            ours = side is not None and side.type == "Club" and team is None
            if ours and (called or self._is_of_country(sentence)):
                continue  # a country's call, or squad, whichever club the text is on
            if any(one.entity is side and self._is_aimed_at(player, one) for one in teams):
                continue
            if called and (self.text.endswith(" by ", 0, player.start) or _GIVES.match(self.text, player.end)):
                continue  # "was handed a call-up by A", "A gave B his first call-up"
            if side is None or not self.known.is_open(player.entity) or self._speaks(player):
                continue
            if self.text.endswith((" a ", " an ", " under "), 0, player.start) or self._is_elsewhere(player, side):
                continue  # "has hardly played under A"
            if any(one.search(self.text, sentence.start, player.start) for one in (_SINCE_A_COACH, _AT_ODDS)):
                continue
            before = sentence.start, player.start
            if self.words.stopped_by.search(self.text, *before) or self.words.opposing.search(self.text, *before):
                continue  # "A, back from injury, was denied by B", "clashed with opposing skipper B"
            if team is None and (
                self._is_of_other_kind(sentence, player, side) or self._relieved(people, player, side)
            ):
                continue
            met = bool(teams) and not named and not (picked and side.type == "NationalTeam")
            headed = self._heads.get(sentence.index) is side
            if team is None and not self._previews and not headed and not self._is_clear(side, met=met):
                continue
            far = sentence.paragraph != self._told_in and sentence.index > self._told_at + 1
            if team is None and not named and not self._previews and side is not self.topic and far and not headed:
                continue
            if sentence.is_quoted(player.start) and (self.current is not self.topic or OTHERS.search(words)):
                continue
            weight = 0.8 if side is self._facing else 0.5 if team is None and not named else 0.6
            yield Sign(player, side, weight, "squad", team)

    def _is_aimed_at(self, player: Mention, nation: Mention) -> bool:
        """Whether somebody would only like to be in a country's squad that is named behind him."""
        told = self.text[player.end : nation.start] if nation.entity.type == "NationalTeam" else ""
        return AIMED_AT.search(told) is not None

    def _without_captains(self, words: str, people: list[Mention], teams: list[Mention]) -> str:
        """The words of a sentence but for captains of teams who are not named there: "A fouled the T captain"."""
        named = {one.start for one in people}
        for team in teams:
            captain = _CAPTAIN.match(self.text, team.end)
            if captain is not None and captain.end() + 1 not in named:
                words = words.replace(self.text[team.start : captain.end()], "")
        return words

    def _is_clear(self, side: LocalEntity, *, met: bool) -> bool:
        """Whether a sentence that names no team but one that is met can be on a side: the article's, or one of two."""
        if side is self.topic:
            return not met
        others = [one for one in self.document.teams if one.type == side.type]
        return len(others) <= 2 or (
            side in self.met and all(one in self.met or is_aside(self.document, one) for one in others)
        )

    def _is_elsewhere(self, player: Mention, side: LocalEntity) -> bool:
        """Whether what is said of a player is said of another team's ground: "his place to A at Highbury"."""
        here = self.document.mentions_in(self.document.sentences[player.sentence])
        places = [one for one in here if one.entity.is_team or one.entity.type == "Ground"]
        before = next((one for one in reversed(places) if one.end <= player.start), None)
        if (
            before is not None
            and before.entity.type == "Ground"
            and self.text.endswith((" at ", " at the "), 0, before.start)
        ):
            host = self.document.resolver.host_of(before.entity) if self.document.resolver is not None else None
            if host is not None and host is not side and host not in self.met and not self._previews:
                return True  # "fell down the pecking order at The Hawthorns when A was signed"
        other = before if before is not None and before.entity.type != side.type else None
        if other is not None and _IN_ITS_SIDE.search(self.text, max(0, other.start - REACH), other.start):
            return True  # "has lost his place in the T side to A"
        behind = self.text.startswith(" at ", player.end)
        return behind and any(one.start == player.end + 4 and one.entity is not side for one in places)

    def _is_of_next_clause(self, player: Mention, teams: Iterable[Mention]) -> bool:
        """Whether a team acts in a clause behind the player's: "A was banned for it and T are keen to"."""
        return any(_AND.search(self.text, player.end, one.start) and _ACTS.match(self.text, one.end) for one in teams)

    def _relieved(self, people: list[Mention], player: Mention, side: LocalEntity) -> bool:
        """Whether another team's player takes his place, or its manager disposes of him, where the text was on T."""
        at = people.index(player)
        other, end = (self.known.team(people[at - 1].entity), people[at - 1].end) if at else (None, player.start)
        led = [self.known.manages(one.entity) for one in people[:at]]  # "A rests B, while C picks D"
        his = self.words.relief.search(self.text, end, player.start) is not None or (sum(led) > 1 and led[-1])
        return other is not None and other is not side and his

    def _is_of_other_kind(self, sentence: Sentence, player: Mention, side: LocalEntity) -> bool:
        """Whether a team of the other kind is named before a player: "came on for Spain, replacing the injured A"."""
        return any(
            one.entity.is_team and one.entity.type != side.type and one.kind not in ("demonym", "place")
            for one in self.document.mentions_in(sentence)
            if one.end <= player.start and not self._tells_whose(one, sentence, side)
        )

    def _tells_whose(self, team: Mention, sentence: Sentence, side: LocalEntity) -> bool:
        """Whether a team only tells whose players are called up: "T captain A", "T's A and B", "A, the T man"."""
        people = self.signs.people_of(sentence)
        if any(self.text[one.end : team.start] in _BESIDE for one in people if one.end < team.start):
            return True
        if side is not self.topic:
            return False
        behind = next((one for one in people if one.start >= team.end), None)
        return behind is not None and _OF_PLAYER.fullmatch(self.text, team.end, behind.start) is not None

    def national(self, sentence: Sentence, people: list[Mention]) -> Iterator[Sign]:
        """Who is named before "the England squad" or "the German team" in one clause, or is on duty for a match."""
        for mention in self.document.mentions_in(sentence):
            if mention.entity.type == "NationalTeam" and self.words.meets.match(self.text, mention.end):
                yield from self._on_duty(sentence, people, mention)
            before = self.text[max(0, mention.start - REACH) : mention.start]
            squad = _SQUAD_OF.match(self.text, mention.end)
            if mention.entity.type == "Club" and squad and squad.group().endswith("squad"):
                self._called = None
            if mention.entity.type != "NationalTeam" or not squad or _NOT_SQUAD_OF.search(before):
                continue
            if mention.kind == "demonym" and not squad.group().endswith(("squad", "national team", "line-up")):
                continue
            self._called = sentence.index, mention
            behind = mention.end + len(squad.group())
            for player in people:
                near = player.end <= mention.start and self.signs.gap(player.end, mention.start) is not None
                near = near and HOPED_FOR.search(self.text, player.end, mention.start) is None
                near = near and not self._is_aimed_at(player, mention)
                beside = player.start > behind and _WITH_OTHERS.fullmatch(self.text, behind, player.start)
                if (near or beside) and self.known.is_open(player.entity) and not self._speaks(player):
                    yield Sign(player, mention.entity, 0.6, "national-squad", mention)
        if self._called is not None and 0 < sentence.index - self._called[0] <= CARRIES:
            nation = self._called[1]
            for player in people:
                if _IN_THE_SQUAD.match(self.text, player.end) and self.known.is_open(player.entity):
                    yield from self._called_with(player, people, nation)
            for player in picked_in(self.text, sentence, people, self.document.mentions_in(sentence)):
                self._called = sentence.index, nation
                if self.known.is_open(player.entity) and not self._speaks(player):
                    yield Sign(player, nation.entity, 0.6, "national-squad", player)

    def _is_of_country(self, sentence: Sentence) -> bool:
        """Whether "the squad" of a sentence is that of the country of whose squad the text has just told."""
        near = self._called is not None and sentence.index - self._called[0] <= CARRIES
        theirs = (one for one in self.document.mentions_in(sentence) if one.kind == "demonym")
        if any(self.text.startswith(_OF_A_NATION, one.end) for one in theirs):
            return True  # "from my time in the Irish squads"
        return near and _THE_SQUAD.search(self.text, sentence.start, sentence.end) is not None

    def _on_duty(self, sentence: Sentence, people: list[Mention], nation: Mention) -> Iterator[Sign]:
        """Who goes to his country, or cannot, when it meets another: "is on international duty, with T facing U"."""
        duty = _ON_DUTY.search(self.text, sentence.start, nation.start)
        away = [one for one in people if duty is not None and one.end <= duty.start()]
        if away and self.known.is_open(away[-1].entity) and not self._speaks(away[-1]):
            yield Sign(away[-1], nation.entity, 0.6, "national-squad", nation)

    def _called_with(self, last: Mention, people: list[Mention], nation: Mention) -> Iterator[Sign]:
        """Who is "in the squad" of which the text has just told, and whoever stands before him in his list."""
        yield Sign(last, nation.entity, 0.6, "national-squad", nation)
        at = last
        for player in reversed(people[: people.index(last)]):
            if not _JOINED.fullmatch(self.text, player.end, at.start) or not self.known.is_open(player.entity):
                return
            yield Sign(player, nation.entity, 0.6, "national-squad", nation)
            at = player


def _is_another_subject(manager: Mention, between: str, teams: list[Mention]) -> bool:
    """Whether the verb behind a manager is not his: "having sacked X, T want Y", "T, who sacked X, want Y"."""
    ends_aside = between.startswith(",") and "," not in between[1:]
    return ends_aside or any(manager.end <= one.start < manager.end + len(between) for one in teams)
