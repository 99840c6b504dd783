"""The words by which sides are told, `ontology/lexicon/sides.toml`, as patterns over text in lower case."""

import re
from functools import cached_property

from .alternatives import alternatives
from .lexicon import Lexicon

_POSSESSIVE = r"(?:['’]s?)?"
_SOME_WORDS = r"(?:[a-z0-9'’-]+ ){0,4}"  # what "~" stands for in a phrase


class SideWords:
    """The word lists of a lexicon as patterns."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def _forms(self, key: str, pos: str = "verb") -> set[str]:
        """The phrases of a list, their first words in every form."""
        found: set[str] = set()
        for phrase in self._lexicon.any_of(key):
            first, *rest = phrase.split()
            found.update(" ".join((form, *rest)) for form in self._lexicon.inflector.forms(first, pos))
        return found

    def _any(self, key: str, pos: str = "verb") -> str:
        return alternatives(self._forms(key, pos)).replace(r"\~", _SOME_WORDS)

    @cached_property
    def passes(self) -> str:
        """What one player gives another."""
        return self._any("side_passes", "noun")

    @cached_property
    def passing(self) -> re.Pattern[str]:
        """That one player gives something to another."""
        return re.compile(self.passes)

    @cached_property
    def pass_behind(self) -> re.Pattern[str]:
        """Behind a name: "'s deep cross", " free kick"."""
        return re.compile(rf"(?:['’]s?(?: [a-z-]+){{0,3}}?|) {self.passes}\b")

    @cached_property
    def pass_before(self) -> re.Pattern[str]:
        """Before a name: "a long ball from "."""
        return re.compile(rf"\b{self.passes} (?:(?:in|down|wide) )?(?:from|by) (?:[a-z-]+ ){{0,3}}$")

    @cached_property
    def shot_behind(self) -> re.Pattern[str]:
        """Behind a name: "'s misdirected effort"."""
        return re.compile(rf"['’]s?(?: [a-z-]+){{0,3}}? {self._any('side_shots', 'noun')}\b")

    @cached_property
    def clearing(self) -> re.Pattern[str]:
        """Between who defends and whose ball he gets away."""
        return re.compile(rf"\b{self._any('side_clearing')}(?: (?:an?|the))? $")

    @cached_property
    def receiving(self) -> re.Pattern[str]:
        """Before a name whose ball is got: "on the end of "."""
        return re.compile(rf"\b{self._any('side_receiving')} (?:an? |the )?$")

    @cached_property
    def feeding(self) -> re.Pattern[str]:
        """Between who gives a ball and who gets it."""
        return re.compile(rf"\b{self._any('side_feeding')}(?: [a-z-]+){{0,3}} $")

    @cached_property
    def sending(self) -> re.Pattern[str]:
        """Between the two where the verb has a second half."""
        return re.compile(rf"\b{self._any('side_sending')} (?:the [a-z-]+ )?$")

    @cached_property
    def sent(self) -> re.Pattern[str]:
        """The second half."""
        return re.compile(rf" {self._any('side_sent', 'adverb')}\b")

    @cached_property
    def relief(self) -> re.Pattern[str]:
        """Between a player and whom he stands in for."""
        return re.compile(rf"\b{self._any('side_relief')}(?: (?:by|the|an?|injured|fellow|suspended|his))* $")

    @cached_property
    def buying(self) -> re.Pattern[str]:
        """Before a player whom a club may buy, lend or ask for, who stands in for nobody of its side yet."""
        return re.compile(rf"\b{self._any('side_buying')}\b")

    @cached_property
    def resigning(self) -> re.Pattern[str]:
        """Of whoever leaves a club, whom the next to be named follows in a job and not in a match."""
        return re.compile(rf"\b{self._any('side_resigning')}\b")

    @cached_property
    def stopping(self) -> re.Pattern[str]:
        """Between a player and whom he stops, or who stops him."""
        stopping = self._any("side_stopping")
        return re.compile(rf"\b(?<!free |free-|goal |spot |sent )(?<!put ){stopping}\b(?: [a-z-]+){{0,8}} $")

    @cached_property
    def stopped_by(self) -> re.Pattern[str]:
        """Before whoever stopped another: "was denied an early goal by keeper "."""
        return re.compile(rf"\b{self._any('side_stopping')}\b[^.;,]* by (?:[a-z-]+ ){{0,2}}$")

    @cached_property
    def opposing(self) -> re.Pattern[str]:
        """Before whoever is of the other side: "clashed with opposing skipper "."""
        return re.compile(rf"\b{self._any('side_opposing', 'noun')}(?: [a-z-]+)?,? $")

    @cached_property
    def past(self) -> re.Pattern[str]:
        """Between who shoots and whom he beats."""
        attacking, past = self._any("side_attacking"), self._any("side_past", "adverb")
        return re.compile(rf"\b{attacking}\b.*\b{past} (?:(?:the|keeper|goalkeeper|diving|stranded|advancing) )*$")

    @cached_property
    def attacking(self) -> re.Pattern[str]:
        """What a player does before a goal."""
        return re.compile(rf"\b{self._any('side_attacking')}\b")

    @cached_property
    def attacks(self) -> re.Pattern[str]:
        """Right behind a player's name: what he does before a goal; not "heads their shortlist"."""
        no_goal = r"(?: [a-z'’-]+){0,3} (?:(?:short)?list|field|queue|race|betting|market|poll)\b"
        return re.compile(rf" (?:[a-z]+ )?{self._any('side_attacking')}\b(?!{no_goal})")

    @cached_property
    def keeping(self) -> re.Pattern[str]:
        """Before a player whom his club may sell, or will not: "no intention of selling "."""
        return re.compile(rf"\b{self._any('side_keeping')} (?:[a-z-]+ ){{0,2}}$")

    @cached_property
    def bids_for(self) -> re.Pattern[str]:
        """From a club to the player for whom it had an offer: " turned down a bid from X for "."""
        bids, answers = self._any("side_bids", "noun"), self._any("side_answers")
        asked = rf"(?:{answers}\b(?! (?:to|that)\b)[^.;]*\b{bids}|{self._any('side_weighing')}\b[^.;]*\b{bids} from)"
        return re.compile(rf"\b{asked}\b[^.;]*\b{self._any('side_bids_on')} (?:[a-z0-9-]+ ){{0,4}}$")

    @cached_property
    def goals(self) -> re.Pattern[str]:
        """Behind a team's name: what is attacked."""
        return re.compile(rf"{_POSSESSIVE} (?!own )(?:[a-z]+ )?{self._any('side_goals', 'noun')}\b")

    @cached_property
    def leading(self) -> re.Pattern[str]:
        """Between a team and who scored for it."""
        through = self._any("side_through", "adverb")
        return re.compile(rf"\b{self._any('side_leading')}\b.*\b{through}\b(?: [a-z0-9-]+){{0,6}} $")

    @cached_property
    def putting(self) -> re.Pattern[str]:
        """Between who scored and his team."""
        return re.compile(rf"\b{self._any('side_putting')}(?: the)? $")

    @cached_property
    def gains(self) -> re.Pattern[str]:
        """Behind a team that somebody "put": "ahead"."""
        return re.compile(rf"{_POSSESSIVE}(?: [a-z0-9-]+){{0,4}} {self._any('side_gains', 'noun')}\b")

    @cached_property
    def levels(self) -> re.Pattern[str]:
        """What whoever draws level does."""
        return re.compile(rf"\b{self._any('side_levelling')}\b")

    @cached_property
    def leads(self) -> re.Pattern[str]:
        """Where a team is that has scored first."""
        return re.compile(rf"\b{self._any('side_ahead')}\b")

    @cached_property
    def suffers(self) -> re.Pattern[str]:
        """What a team does that is attacked."""
        return re.compile(rf"\b{self._any('side_suffering')}\b")

    @cached_property
    def win_at(self) -> re.Pattern[str]:
        """Before a team that was met: " win at "."""
        return re.compile(rf"\b{self._any('side_results', 'noun')} (?:at|over|against|with) (?:the )?$")

    @cached_property
    def brings_on(self) -> re.Pattern[str]:
        """Between a team and its substitute: " brought on striker "."""
        return re.compile(rf" (?:then )?{self._any('side_bringing')} (?:[a-z]+ )?")

    @cached_property
    def comes_in(self) -> re.Pattern[str]:
        """Behind players who come into a side or go out: " all coming in"."""
        return re.compile(rf",?(?: (?:all|both|also|each|again|now))? {self._any('side_coming_in')}\b")

    @cached_property
    def bringing(self) -> re.Pattern[str]:
        """Before a substitute: "sent on striker "."""
        return re.compile(rf"\b{self._any('side_bringing')} (?:[a-z-]+ )?$")

    @cached_property
    def beaten(self) -> re.Pattern[str]:
        """Before a name to whom it is done: "a deflection off "."""
        return re.compile(
            r"\b(?:(?<!followed )by|sav(?:e|ed|es|ing)(?: [a-z]+){0,3} from"
            rf"|{self._any('side_past', 'adverb')}) (?:(?!to |for )[a-z-]+ )?$"
        )

    @cached_property
    def goals_of(self) -> re.Pattern[str]:
        """From whoever shot to his team: " wasted "."""
        return re.compile(rf"\b{self._any('side_shooting')}(?: [a-z]+)? $")

    @cached_property
    def chance_behind(self) -> re.Pattern[str]:
        """Behind a team: what its own players have or miss, "'s best chance"."""
        return re.compile(rf"['’]s?(?: [a-z0-9-]+){{0,3}}? {self._any('side_chances', 'noun')}\b")

    @cached_property
    def goal_by(self) -> re.Pattern[str]:
        """From a team to whoever shot: "'s goals came from "."""
        chances, through = self._any("side_chances", "noun"), self._any("side_through", "adverb")
        by = rf"(?:{through}|from|by|fell to|came to)"
        return re.compile(rf"^['’]s?(?: [a-z0-9-]+){{0,3}}? {chances}(?: [a-z0-9-]+){{0,4}}? {by}(?: [a-z-]+)? $")

    @cached_property
    def fouls_on(self) -> re.Pattern[str]:
        """From a team to whom it fouled: "'s late challenges on "."""
        fouls = self._any("side_fouls", "noun")
        return re.compile(rf"['’]s?(?: [a-z-]+){{0,2}} {fouls}(?: [a-z]+){{0,3}},?(?: [a-z]+)? on ")

    @cached_property
    def saves_behind(self) -> re.Pattern[str]:
        """Behind a goalkeeper: " made some great saves", " saved"."""
        return re.compile(rf" (?:[a-z]+ )?{self._any('side_saving')}(?: [a-z-]+){{0,3}} saves?\b| (?:[a-z]+ )?saved\b")

    @cached_property
    def player_behind(self) -> re.Pattern[str]:
        """Behind a team: one player's role that no name follows."""
        return re.compile(rf" {self._any('side_players', 'noun')}\b(?! [a-z]+ [a-z]+ed\b)")

    @cached_property
    def winning(self) -> re.Pattern[str]:
        """Behind a team for which somebody "scored twice as" it won."""
        apart = [
            rf"{re.escape(first)} (?:[a-z-]+ ){{1,3}}{re.escape(last)}"
            for first, last in sorted(one.split() for one in self._forms("side_winning") if one.count(" ") == 1)
        ]
        goes_on = self._any("side_going_on")
        return re.compile(rf" (?:[a-z]+ |{goes_on} )?(?:{'|'.join((self._any('side_winning'), *apart))})\b")

    @cached_property
    def praise(self) -> re.Pattern[str]:
        """What is said of one's own player."""
        return re.compile(rf"\b{self._any('side_praise')}\b")

    @cached_property
    def changing(self) -> re.Pattern[str]:
        """What a manager does with his players."""
        return re.compile(rf"\b{self._any('side_changing')}\b")

    @cached_property
    def owning(self) -> re.Pattern[str]:
        """What a manager does or says of his own players."""
        return re.compile(rf"\b{self._any('side_own')}\b")

    @cached_property
    def scoring(self) -> re.Pattern[str]:
        """Behind the name of whoever scores: " opened the scoring"."""
        return re.compile(rf" (?:(?:also|then|later|had|has|duly|again|both) ){{0,2}}{self._any('side_scoring')}\b")

    @cached_property
    def beating(self) -> re.Pattern[str]:
        """Between who wins and who is beaten."""
        return re.compile(rf"\b{self._any('side_beating')}(?: [a-z-]+){{0,2}} $")

    @cached_property
    def beats(self) -> re.Pattern[str]:
        """What the one who wins does, or what is done to the other."""
        return re.compile(rf"\b{self._any('side_beating')}\b")

    @cached_property
    def wins(self) -> re.Pattern[str]:
        """Between who wins and who is beaten, with the score: " with a 2-1 win at "."""
        return re.compile(rf"\b(?:\d-\d (?:[a-z-]+ ){{0,2}}{self._any('side_won', 'noun')}|(?:win|wins|won) \d-\d)\b")

    @cached_property
    def losing(self) -> re.Pattern[str]:
        """Between who is beaten and who wins, with the score: " slumped to a 2-1 defeat at "."""
        nouns = rf"\d-\d (?:[a-z-]+ ){{0,2}}{self._any('side_lost', 'noun')}"
        verbs = rf"{self._any('side_losing')}(?: [a-z-]+)?(?: \d-\d)?(?: at home)?"
        return re.compile(rf"\b(?:{nouns}|{verbs})(?: away)? (?:to|at|by|against) (?:the )?$")

    @cached_property
    def drawing(self) -> re.Pattern[str]:
        """Between two sides that drew."""
        return re.compile(rf"\b{self._any('side_drawing')}\b")

    @cached_property
    def comes_back(self) -> re.Pattern[str]:
        """What a side does that wins after it was behind."""
        return re.compile(rf"\b{self._any('side_comeback')}\b")

    @cached_property
    def hushes(self) -> re.Pattern[str]:
        """What a scorer does to those who watch: "silenced the home crowd"; the group is whose they are."""
        return re.compile(
            rf"\b{self._any('side_hushing')} the (home|travelling|away) {self._any('side_watching', 'noun')}\b"
        )

    @cached_property
    def unscored(self) -> re.Pattern[str]:
        """What tells that somebody did not score."""
        return re.compile(rf"\b{self._any('side_unscored', 'adverb')}\b")

    @cached_property
    def goal_behind(self) -> re.Pattern[str]:
        """Behind a name: "'s early goal"."""
        goals = alternatives(self._forms("side_goals_scored", "noun") | self._forms("side_chances", "noun"))
        return re.compile(rf"['’]s?(?: [a-z0-9-]+){{0,3}}? {goals}\b")

    @cached_property
    def cancelling(self) -> re.Pattern[str]:
        """Between who draws level and whose goal it was: " cancelled out "."""
        goal, cancels = self._any("side_chances", "noun"), self._any("side_cancelling")
        return re.compile(
            rf"\b{cancels} $|\b{cancels} (?:[a-z-]+ ){{1,3}}{goal} (?:[a-z]+ )*by $|{goal} was {cancels} by $"
        )

    @cached_property
    def delivers(self) -> re.Pattern[str]:
        """From who gives the ball in to who scores: " put in the cross and "."""
        return re.compile(
            rf"^ (?:then )?{self._any('side_delivering')}\b(?: [a-z-]+){{0,5}},? (?:and|for|which) (?:[a-z-]+ ){{0,2}}$"
        )

    @cached_property
    def fouls(self) -> re.Pattern[str]:
        """Between who fouls and who is fouled."""
        return re.compile(rf"\b(?<!free )(?<!free-){self._any('side_fouling')}(?: [a-z-]+){{0,6}} $")

    @cached_property
    def takes_penalty(self) -> re.Pattern[str]:
        """Behind who scores from it: " converted the penalty"."""
        return re.compile(rf"\b{self._any('side_penalties', 'adverb')}\b")

    @cached_property
    def keeps_out(self) -> re.Pattern[str]:
        """Behind whoever stops a penalty, or gives it away."""
        return re.compile(rf"\b{self._any('side_keeping_out')}\b")

    @cached_property
    def penalised(self) -> re.Pattern[str]:
        """From a team to whoever gave the other side's penalty away: " were given a penalty when "."""
        return re.compile(rf"\b{self._any('side_penalised', 'adverb')}(?: [a-z-]+){{0,3}} $")

    @cached_property
    def leading_now(self) -> re.Pattern[str]:
        """Behind a team: " were 2-0 up"."""
        return re.compile(r" (?:were|was|went|led|are) (?:\d-\d|one|two|three|ahead|in front)\b")

    @cached_property
    def scores_for(self) -> re.Pattern[str]:
        """From a player to his team: " was sent off for ", " won it for the "."""
        verbs = alternatives(
            set().union(*(self._forms(f"side_{what}") for what in ("settling", "adding", "levelling", "acting_for")))
        ).replace(r"\~", _SOME_WORDS)
        return re.compile(rf"\b{verbs}(?! record\b)(?: [a-z0-9-]+){{0,5}} for (?:the )?$")

    @cached_property
    def selection(self) -> re.Pattern[str]:
        """Words of who is called up by a country."""
        return re.compile(rf"\b{self._any('side_selection', 'noun')}\b")

    @cached_property
    def squad(self) -> re.Pattern[str]:
        """Words of squads and injuries: "back in training", not "put T back in front"."""
        ahead = r"(?:(?:in )?front|ahead|level|on level|on terms|(?:into |in )?the (?:lead|game|match|tie))"
        return re.compile(rf"\b{self._any('side_squad', 'noun')}\b(?![ -]time| the bill| {ahead}\b)")

    @cached_property
    def play(self) -> re.Pattern[str]:
        """Words of a match's play, where "ruled out" is a goal and "fit" a shot."""
        return re.compile(rf"\b{self._any('side_play', 'noun')}\b")

    @cached_property
    def many_players(self) -> str:
        """ "pair", "strikers"."""
        plural = {form for noun in self._lexicon.any_of("side_players") for form in (f"{noun}s", noun)}
        return alternatives(one for one in plural if one.endswith(("s", "pair", "duo", "trio")))

    @cached_property
    def dressing_room(self) -> re.Pattern[str]:
        """Behind a team in which somebody is: " dug-out"."""
        return re.compile(rf"{_POSSESSIVE} (?:[a-z-]+ )?{self._any('side_places', 'noun')}\b")

    @cached_property
    def form_for(self) -> re.Pattern[str]:
        """From a player's name to his team's: "'s form for ", " is in great form for ", " has not played for "."""
        form = self._any("side_form", "noun")
        # Who "has never scored for" a team plays for it, who "has never played for" it does not.
        never = r"never (?!play|feature|appear)"
        return re.compile(
            rf"(?:'s?(?: [a-z-]+){{0,2}}| (?:is|was|(?:has|have) been) in(?: [a-z-]+)?) {form} (?:for|with) (?:the )?"
            rf"| (?:has|had) (?:(?:not|yet to|hardly|rarely) |{never}){self._any('side_playing')} for (?:the )?"
        )

    @cached_property
    def lacks(self) -> re.Pattern[str]:
        """From a team to a player of its own: " will be without injured striker "."""
        words = r"(?: (?!since\b|wins?\b|goals?\b|points?\b|against\b|after\b|when\b|as\b)[a-z-]+){0,6} "
        return re.compile(rf",?(?: [a-z]+){{0,3}} {self._any('side_lacking')}{words}")

    @cached_property
    def mishap(self) -> re.Pattern[str]:
        """Behind a player whom a team "had": " sent off"."""
        return re.compile(rf" {self._any('side_mishaps')}\b")

    @cached_property
    def misses(self) -> re.Pattern[str]:
        """From a player to the team in whose match he acts, or is missing: " will miss ", " was sent off in "."""
        return re.compile(rf"(?:\b{self._any('side_missing')}|\b{self._any('side_acting')}\b.* (?:in|during)) $")

    @cached_property
    def acts_in_a(self) -> re.Pattern[str]:
        """From a player to the team in one of whose matches he acts: " was hurt in an "; not "in the"."""
        return re.compile(rf"\b{self._any('side_acting')}\b.* (?:in|during) an? $")

    @cached_property
    def acts_in_a_match(self) -> re.Pattern[str]:
        """What somebody does in a match, with the match: "picked up the injury in a Norway friendly"."""
        matches = self._any("side_matches", "noun")
        return re.compile(
            rf"\b{self._any('side_acting')}\b[^.;]{{0,60}} (?:in|during) (?:[a-z0-9'’-]+ ){{1,4}}{matches}\b"
        )

    @cached_property
    def a_match_behind(self) -> re.Pattern[str]:
        """Behind a team: what is one of its matches."""
        return re.compile(rf" (?:[a-z0-9-]+ ){{0,2}}?{self._any('side_matches', 'noun')}\b")

    @cached_property
    def match_behind(self) -> re.Pattern[str]:
        """Behind a team: its match."""
        return re.compile(rf"['’]s?(?: [a-z0-9-]+){{0,4}}? {self._any('side_matches', 'noun')}\b")

    @cached_property
    def met(self) -> re.Pattern[str]:
        """Before a team that another met, or is to meet: " beat ", " win over ", " face "."""
        met = f"{self._any('side_winning')}|{self._any('side_hosting')}"
        return re.compile(rf"\b(?:{met}|at|over|against|with|past|off|by) (?:the )?$")

    @cached_property
    def won_by(self) -> re.Pattern[str]:
        """From the team that did well to whoever scored: " beat T with goals from "."""
        goals = self._any("side_goals_scored", "noun")
        by = r"(?:thanks to|courtesy of|through(?!.* of $)|on the back of)(?: [a-z0-9'’-]+){0,6}? (?:(?:by|from) )?$"
        won = rf"(?:{self._any('side_winning')}|(?:\d-\d|[a-z]+[- ](?:nil|goals?)) (?:up|ahead|in front))"
        return re.compile(rf"\b{won}\b.* (?:{by}|with (?:[a-z0-9'’-]+ ){{0,4}}{goals} (?:by|from) $)")

    @cached_property
    def without(self) -> re.Pattern[str]:
        """Before whom a team misses: "without the injured ", "without the goals of "; not "without telling "."""
        word = rf"(?!{self._any('side_not_missed', 'adverb')} )[a-z-]+ "
        deed = rf"(?!{self._any('side_not_done', 'adverb')} )[a-z]+ing "
        his = rf"(?:[a-z-]+ ){{0,2}}(?!{self._any('side_not_missed_of', 'noun')} )[a-z-]+ of (?:the )?"
        return re.compile(rf"[\"“]?\bwithout (?!{deed})(?:the )?(?:{his})?(?:{word}){{0,4}}$")

    @cached_property
    def goes_on(self) -> re.Pattern[str]:
        """Between whom a team misses, or what he does on the pitch, and the team: ", ", "'s late goals, "."""
        return re.compile(rf"(?:['’]s?(?: [a-z-]+)? {self._missed})?,(?: (?:though|however),)? (?:the )?")

    @cached_property
    def _missed(self) -> str:
        return self._any("side_missed", "noun")

    @cached_property
    def players(self) -> re.Pattern[str]:
        """ "striker ", "the pair " before a name."""
        return re.compile(rf"\b{self._any('side_players', 'noun')},? (?:- |of )?$")

    @cached_property
    def market(self) -> re.Pattern[str]:
        """Words of players bought and sold."""
        return re.compile(rf"\b{self._any('side_market')}\b")

    @cached_property
    def due_back(self) -> re.Pattern[str]:
        """From a player to the team in whose next match he plays: " may feature when "; not " scored when "."""
        return re.compile(
            rf"\b(?:will|would|could|may|might|should|can|to)\b(?: [a-z]+)* {self._any('side_due_back')}\b"
            r"(?: [a-z]+){0,3} when (?:the )?$"
        )

    @cached_property
    def meets(self) -> re.Pattern[str]:
        """Behind a team that is to meet another: " welcome "."""
        return re.compile(rf" {self._any('side_hosting')}\b")

    @cached_property
    def meeting(self) -> re.Pattern[str]:
        """Between two teams that meet."""
        return re.compile(rf"\b{self._any('side_meeting')}\b")
