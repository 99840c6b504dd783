"""Filling a frame's slots: from paths over a predicate's arguments to the people and teams meant.

A noun that only carries the meaning on ("a move to X", "the X job", "the signature of X") is seen through: the words
inside its phrase are asked instead.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from .arguments import Arguments, arguments
from .conjuncts import with_conjuncts
from .document import PERSON, TEAM, Document, LocalEntity, Mention, Sentence
from .enumerations import both_teams, list_before_who, rest_of_list, they_of_above
from .exemplified import named_behind, named_behind_clause, named_beside, named_with
from .federations import team_of_federation
from .fillers import Filler, is_of_player, is_origin, meant_there, stands_for_another
from .groups import heads_of
from .knowledge import Knowledge
from .left_out import TEAM_NOUNS, is_of_other_club
from .lexicon import Lexicon
from .named_along import dangling, is_of_club_before, named_along
from .names_beside import apposed, name_beside, team_between_commas, told_of
from .offices import goes_alone, is_aim, is_job_of_country, is_not_his_own
from .paths import LOOSE, steps_of
from .prepositions import antecedent, named_within
from .schema import Slot
from .several import several
from .subjects import clause_subjects
from .title import Title
from .unsaid import UnsaidTeams
from .usage import OBJECTS, SUBJECTS, is_half, is_infinitive, is_renewal, is_verb

if TYPE_CHECKING:
    from .tokens import Token

_BEFORE_COMMA = {"patient": told_of, "head": apposed}
_MET_BEHIND, _MEANT = frozenset(("with", "to", "at")), frozenset(("after", "at"))
_INNER = ("to", "at", "for", "of", "with", "from", "in", "as", "on", "including")
_DEEP, _LOST = 4, LOOSE | {"agent", "patient", "subject"}
_EVEN_ALONE = frozenset(("agent", "patient", "head", "holder"))
_OF_EACH = frozenset(("agent.team", "patient.team"))
_IN_CHARGE, _HIS = frozenset(("charge", "control", "command")), frozenset(("his", "her"))
_TEAMS = (TEAM, "Club", "NationalTeam")
_PLAYERS = {"player", None}
_PARTICIPIAL = ("acl", "advcl", "pcomp", "conj")


class SlotFinder(UnsaidTeams):
    """Resolves the slots of frames in one sentence."""

    def __init__(
        self,
        lexicon: Lexicon,
        document: Document,
        sentence: Sentence,
        titles: list[Title],
        knowledge: Knowledge,
    ) -> None:
        self.knowledge = knowledge
        self.lexicon, self.document, self.sentence = lexicon, document, sentence
        self.titles = {token: title for title in titles for token in (title.last, title.head.i)}
        self._named = {i: one for one in titles if one.how == "title" for i in range(one.first, one.last + 1)}
        self._forms: dict[int, Arguments] = {}

    def form(self, token: "Token") -> Arguments:
        """The arguments of `token`, read once."""
        if token.i not in self._forms:
            self._forms[token.i] = arguments(token, self.lexicon)
        return self._forms[token.i]

    def is_in_name(self, token: "Token") -> bool:
        """Whether a word is part of somebody's name."""
        mention = self.document.mention_at(self.sentence, token)
        return mention is not None and mention.entity.is_person and mention.kind == "name"

    def fill(
        self,
        slot: Slot,
        form: Arguments,
        avoid: LocalEntity | None = None,
        words: frozenset[int] = frozenset(),
        others: Mapping[str, list[Filler]] = MappingProxyType({}),
    ) -> list[Filler]:
        """Return the fillers that the first path which resolves gives; [] where none does.

        `words` are the tokens of the trigger itself: a word of it is no filler, but its phrase is searched.
        `others`: what fills the frame's other slots so far; no word fills two of them.
        """
        narrow = slot.narrow
        want = TEAM if narrow else slot.type
        for path in slot.paths:
            found = self._walk(want, path, form, avoid, words)
            if not found:
                continue
            if narrow:
                found = [one for one in found if one.entity.type == narrow]
            if slot.off_pitch:
                found = [one for one in found if self.knowledge.may_be_boss(one.entity)]
            found = [one for one in found if not stands_for_another(one, others)]
            if found and slot.type in (PERSON, "Agent"):
                return list_before_who(self.document, self.sentence, form.predicate, found)
            if found:
                return found + self._listed(found)
        for path in slot.paths:
            found = self._lost(slot.type, path, form, avoid)
            if found:
                return found + (self._listed(found) if found[0].entity.is_team else [])
        return []

    def is_of_player(self, found: Filler, others: Mapping[str, list[Filler]]) -> bool:
        """Whether a team would act by one of its players, of whom the clause tells nothing else."""
        return is_of_player(found, others, self.document, self.sentence, self.knowledge)

    def _listed(self, found: list[Filler]) -> list[Filler]:
        """The other teams of a list of which one was found."""
        return rest_of_list(self.document, self.sentence, found)

    def _lost(self, want: str, path: str, form: Arguments, avoid: LocalEntity | None) -> list[Filler]:
        """What a path means where the parser lost it: a participle's subject, a preposition attached too low."""
        token = form.predicate
        if want == "Title":
            return []
        if path == "as.team" and not form.step("as"):
            return self._of_office_behind(token, path, avoid)
        if path not in _LOST:
            return []
        actors = form.patient if form.passive else form.agent
        indefinite = self.lexicon.any_of("indefinite") if actors else ()
        if any(one.lower_ in indefinite for one in actors) or (is_infinitive(token) and token.head in actors):
            return []  # "Holm wants a striker to replace Berg", whoever that may be
        acted = path == ("patient" if form.passive else "agent") and token.dep_ in _PARTICIPIAL
        if acted and any(self.is_in_name(one) if want in _TEAMS else self.names_team(one) for one in actors):
            return []  # "T want X, signed by Y in May": X was signed, no team; "having signed X, T want Y": by T
        if acted and not any(child.dep_ in SUBJECTS for child in token.children):
            if token.dep_ == "acl" and token.head.i == token.i - 1 and self._is_of_no_team(token.head):
                return []
            if want == "Person" and is_of_club_before(self.document, self.sentence, token):
                return []
            return self._of_clause(want, form, avoid) or dangling(self.document, self.sentence, want, token, avoid)
        if path in ("agent", "subject") and not is_verb(token):
            above = next((one for one in token.ancestors if is_verb(one)), None)
            if above is not None and above.dep_ == "advcl" and not any(c.dep_ in SUBJECTS for c in above.children):
                return dangling(self.document, self.sentence, want, above, avoid)
        if path in LOOSE and not (path == "at" and any(map(self._is_met, form.step("in")))):
            return named_along(self.document, self.sentence, want, path, token, avoid)
        return []

    def _is_of_no_team(self, noun: "Token") -> bool:
        """Whether a noun stands for nobody that a frame knows: "bought by a consortium led by X"."""
        lemma = self.lexicon.lemma(noun.text, "noun")
        return noun.pos_ == "NOUN" and lemma not in TEAM_NOUNS and self.lexicon.role_of(lemma) is None

    def _of_office_behind(self, token: "Token", path: str, avoid: LocalEntity | None) -> list[Filler]:
        """The team of the office right behind "as", whatever the parser made of it: "stepped down as T chairman"."""
        for word in token.doc[token.i + 1 : token.i + 4]:
            title = next((one for one in self.titles.values() if one.first == word.i + 1), None)
            if word.lower_ == "as" and title is not None and title.role.kind != "player":
                return [Filler(one, word, path, 1) for one in title.teams if one.entity is not avoid]
        return []

    def _walk(
        self, want: str, path: str, form: Arguments, avoid: LocalEntity | None, words: frozenset[int]
    ) -> list[Filler]:
        if path == "subject":
            return self._of_clause(want, form, avoid)
        steps = steps_of(path)
        tokens = self._step(form, steps[0])
        if tokens and steps[0] in _MEANT:
            tokens = meant_there(path, tokens, form, next(filter(self._is_met, form.step("in")), None))
        if not tokens and path not in _EVEN_ALONE:
            return []
        for step in steps[1:]:
            if path == "agent.team" and is_of_other_club(form.predicate):
                return []
            if path in ("agent.team", "patient.team") and self.is_of_another_club(form.predicate):
                return []
            if path == "patient.team" and self._joined_to_one_of_another_team(form.predicate, tokens):
                return []
            if step in ("team", "holder"):
                everybody = with_conjuncts(tokens, form.predicate) if path in _OF_EACH else tokens
                return self._of_titles(everybody, step, path, avoid, form.predicate)
            tokens = [inner for token in with_conjuncts(tokens) for inner in self._step(self.form(token), step)]
        if steps[-1] == "holder":
            return self._of_titles([form.predicate], "holder", path, avoid, form.predicate)
        if want == "Title":
            return [
                Filler(None, token, path, title=self.titles[token.i])
                for token in with_conjuncts(tokens)
                if token.i in self.titles and not is_not_his_own(self.titles[token.i], token)
            ]
        found: list[Filler] = []
        reader = _BEFORE_COMMA.get(path) if want == PERSON else None
        told = reader(self.document, self.sentence, form.predicate) if reader is not None else None
        if told is not None and told.entity is not avoid:
            return [Filler(told, None, path, 1)]
        if path == "patient" and want == PERSON and len(tokens) == 1 and tokens[0].tag_ == "NNS":
            named = named_behind(self.document, self.sentence, tokens[0], self.lexicon)
            if len(named) > 1:
                return [Filler(one, tokens[0], path, 1) for one in named]
        if path == "patient" and form.agent and not form.passive and avoid is None:
            actor = self.document.mention_of(self.sentence, form.agent[0], want)
            avoid = actor.entity if actor is not None else None
        called = path == "head" and form.predicate.dep_ == "compound" and form.predicate.tag_ == "NN"
        for token in tokens if called else with_conjuncts(tokens, form.predicate):  # "Leeds loanee X and Y"
            # "Holm's side" is a team, however it is found
            itself = steps[-1] == "self" and token.lower_ in TEAM_NOUNS
            filler = self.resolve(token, want, path, avoid, seen_through=token.i in words and not itself)
            if filler is None:
                if want == PERSON:
                    found += self._several(token, path, form.predicate, words)
                elif want == TEAM and token.tag_ == "NNS":
                    found += both_teams(self.document, self.sentence, token, path)
                continue
            fillers = [filler]
            if want in (PERSON, "Agent") and filler.token is token and filler.mention is not None:
                beside = named_beside(self.document, self.sentence, token, filler.mention)
                if path in ("agent", "patient"):
                    marks = self.lexicon.any_of("along_with")
                    beside += named_with(self.document, self.sentence, filler.mention, token.doc, marks)
                fillers += [Filler(one, token, path, 1) for one in beside]
            elif filler.token is not None and filler.token != token:
                inner = [
                    self.resolve(one, want, path, avoid, filler.depth) for one in with_conjuncts([filler.token])[1:]
                ]
                fillers += [one for one in inner if one is not None]
            found += [one for one in fillers if all(one.entity is not other.entity for other in found)]
        if not found and path == "agent" and want == PERSON:
            return self._of_object_above(form, avoid)
        return found

    def _several(self, token: "Token", path: str, verb: "Token", words: frozenset[int]) -> list[Filler]:
        """The people for whom one word stands: "the pair", and "they" as a subject."""
        together = any(token.doc[i].lower_ == "together" for i in words)
        playing = self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("playing_together")
        named = several(self.document, self.sentence, token, they=together and token.dep_ in SUBJECTS)
        if together and not playing:
            kinds = {self.knowledge.kind(one.entity, guess=False) for one in named}
            named = named if kinds <= _PLAYERS and ("player" in kinds or token.lower_ != "they") else []
        if named or token.dep_ not in SUBJECTS:
            return [Filler(one, token, path, 2) for one in named]
        listed = named_behind_clause(self.document, self.sentence, token, self.lexicon)
        behind = [Filler(one, token, path, 1) for one in listed if len(listed) > 1]
        return they_of_above(self.document, self.sentence, token, path) or behind

    def _of_object_above(self, form: Arguments, avoid: LocalEntity | None) -> list[Filler]:
        """Whom a participle is said of that no club can do: "Everton have appointed X as manager, replacing Y"."""
        verb = form.predicate
        above = verb.head
        if verb.tag_ != "VBG" or verb.dep_ != "advcl" or not above.i < verb.i - 1 or verb.doc[verb.i - 1].text != ",":
            return []
        if (
            self.lexicon.lemma(verb.text, "verb") not in self.lexicon.any_of("displacing")
            or not form.agent
            or self.mention(form.agent[0], TEAM, None) is None
        ):
            return []
        found = [(self.mention(one, PERSON, avoid), one) for one in self.form(above).patient]
        return [Filler(one, token, "agent", 1) for one, token in found[:1] if one is not None]

    def _of_clause(self, want: str, form: Arguments, avoid: LocalEntity | None) -> list[Filler]:
        """The subject of the nearest clause around the predicate that can fill the slot."""
        if want == TEAM and form.refused:
            return []  # whoever turns a bid down has not made it
        for token in clause_subjects(form.predicate, self.lexicon):
            if token is form.predicate or (form.predicate.dep_ == "compound" and token is form.predicate.head):
                continue  # "an approach to T for X was turned down" is not made by T; nor is X his own predecessor
            found = [self.resolve(one, want, "subject", avoid, 1) for one in with_conjuncts([token], form.predicate)]
            fillers = [one for one in found if one is not None]
            if not fillers and want == PERSON and form.copular and token in form.agent:
                mates = self.lexicon.lemma(form.predicate.text, "noun") in self.lexicon.any_of("team_mates")
                named = several(self.document, self.sentence, token, they=mates)
                fillers = [Filler(one, token, "subject", 2) for one in named]
            if fillers or (want == PERSON and (fillers := self._concerned(token, avoid))):
                return fillers
        return []

    def _concerned(self, subject: "Token", avoid: LocalEntity | None) -> list[Filler]:
        """The one person whom a subject is about: "talks over a new deal for X stalled amid interest from T"."""
        found = [one for name in named_within(subject) if (one := self.resolve(name, PERSON, "subject", avoid, 1))]
        return found if len(found) == 1 else []

    def _step(self, form: Arguments, step: str) -> "list[Token]":
        if step == "holder":
            return [form.predicate]
        return form.step(step)

    def waits_for_title(self, slot: Slot, form: Arguments) -> bool:
        """Whether it is the team of whoever acts that is asked for, and the context alone tells it: "manager X"."""
        titles = [
            one for one in self.titles.values() if one.role.kind != "player" and one.how != "as" and not one.teams
        ]
        return "agent.team" in slot.paths and any(
            any(token is one.head or any(self._covers(held, token) for held in one.holders) for one in titles)
            or self.is_of_some_team(token)
            for token in form.agent
        )

    def _of_titles(
        self, tokens: "list[Token]", step: str, path: str, avoid: LocalEntity | None, predicate: "Token"
    ) -> list[Filler]:
        found = []
        for token in tokens:
            title = self.titles.get(token.i)
            if title is None and step == "team":
                titles = (one for one in self.titles.values() for held in one.holders if self._covers(held, token))
                title = next((one for one in titles if not is_aim(one, predicate)), None)
            past = title is not None and title.status == "former" and not title.tells(predicate)
            acts = path == "agent.team" and any(one.dep_ in OBJECTS for one in predicate.children)
            past = past or (title is not None and title.is_capped and acts)  # hires, but does not retire, for his club
            if step == "team" and (title is None or not title.teams or past):
                found += self._team_of_person(token, path, avoid, predicate)
            elif step == "holder" and (title is None or not title.holders):
                beside = name_beside(self.document, self.sentence, token, avoid)
                found += [Filler(beside[0], beside[1], path)] if beside else []
            elif title is not None and not (title.youth and step == "holder"):
                mentions = title.teams if step == "team" else title.holders
                found += [Filler(one, token, path) for one in mentions if one.entity is not avoid]
        return found

    def _team_of_person(self, token: "Token", path: str, avoid: LocalEntity | None, predicate: "Token") -> list[Filler]:
        """The one team that the article gives the person whom `token` stands for, of whom `predicate` is said."""
        person = self.document.mention_of(self.sentence, token, PERSON)
        if person is None or self.knowledge.kind(person.entity) not in ("staff", "board", "owner"):
            return []
        if self._played_then(person):
            return []  # "now the T coach, he began his career at U, and retired in 1998"
        verb = predicate if is_verb(predicate) else token.head
        lost = self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("giving_up")
        told = self.knowledge.teams(person.entity, self.sentence.index, lost=lost)
        teams = [one for one in told if lost or not self._is_aside(one, verb)]
        inside = self._teams_inside(verb) if lost else set()
        if inside:  # "quit to become T manager"
            only = self.knowledge.is_only_claimed
            aims = {team.entity.id for one in self.titles.values() if is_aim(one, verb) for team in one.teams}
            new = {one.entity.id for one in teams if one.entity.id in aims or only(person.entity, one.entity)}
            teams = [one for one in teams if one.entity.id not in inside & new]
        teams = teams or self._teams_then(person.entity)
        if path == "patient.team" and any(self.knowledge.is_of(person.entity, one.entity) for one in teams):
            return []  # "they chose Moyes of Everton": who is chosen goes elsewhere
        return [Filler(teams[0], token, path, 2)] if len(teams) == 1 and teams[0].entity is not avoid else []

    def _joined_to_one_of_another_team(self, verb: "Token", people: "list[Token]") -> bool:
        """Whether a team stands between somebody and a verb joined to another: "he rose with Hull, but was sacked"."""
        if verb.dep_ != "conj" or not is_verb(verb.head) or not people or people[0].i > verb.head.i:
            return False
        low, high = self.sentence.char(people[0]), self.sentence.char(verb)
        return any(one.entity.is_team and low < one.start < high for one in self.document.mentions_in(self.sentence))

    def _covers(self, mention: Mention, token: "Token") -> bool:
        return mention.sentence == self.sentence.index and mention.start <= self.sentence.char(token) < mention.end

    def resolve(
        self,
        token: "Token",
        want: str,
        path: str,
        avoid: LocalEntity | None = None,
        depth: int = 0,
        seen_through: bool = False,
    ) -> Filler | None:
        """What `token`'s phrase stands for, seen through the nouns that only carry it on."""
        if not seen_through:
            mention = self.mention(token, want, avoid)
            if (
                mention is not None
                and want in _TEAMS
                and path in ("agent", "subject")
                and self._is_of_past(token, mention)
            ):
                return None
            if mention is not None and mention.kind == "role" and self._speaks_for(token, want):
                return self._inside_noun(token, want, path, avoid, depth)
            if mention is not None:
                return Filler(mention, token, path, depth)
            title = self.titles.get(token.i) or self._named.get(token.i)
            held = title.holders if title and want == PERSON else []
            if held and held[0].entity is not avoid:
                return Filler(held[0], token, path, depth)
            for child in token.children:
                if child.dep_ == "appos" and (mention := self.mention(child, want, avoid)) is not None:
                    return Filler(mention, child, path, depth + 1)
            if want == TEAM and (team := team_of_federation(self.document, self.sentence, token)):
                return Filler(team, token, path, depth + 1)
            if want == TEAM and (team := team_between_commas(self.document, self.sentence, token)):
                return Filler(team, token, path, depth + 1)
        if depth >= _DEEP:
            return None
        lemma = self.lexicon.lemma(token.text, "noun")
        if is_verb(token) and token.dep_ in ("pcomp", "acl", "xcomp", "advcl", "ccomp"):
            return self._inside_verb(token, want, path, avoid, depth)
        title = self.titles.get(token.i)
        if want in _TEAMS and title is not None and title.teams and (want == TEAM or title.status == "former"):
            if title.status == "former" or (title.is_capped and path in ("head.agent", "agent")):
                return None  # "the Gambia international has done well under Holm" tells of no Gambia coach
            return Filler(title.teams[0], token, path, depth + 1)
        if want == PERSON and (lemma in TEAM_NOUNS or lemma in self.lexicon.any_of("of_another")):
            return None
        if want == "Agent" and (heads := heads_of(token, self.lexicon)):
            return self.resolve(heads[0], want, path, avoid, depth + 1)
        if seen_through or title is not None or lemma in self.lexicon.any_of("transparent"):
            return self._inside_noun(token, want, path, avoid, depth)
        return None

    def _is_of_past(self, token: "Token", team: Mention) -> bool:
        """Whether a team only tells where somebody was: "former Leeds and Hull boss X is to take over"."""
        past = (one for one in self.titles.values() if one.status == "former" and token != one.head)
        return any(one.first <= token.i <= one.last and team in one.teams for one in past)

    def _speaks_for(self, token: "Token", want: str) -> bool:
        """Whether a word stands for whoever deals for somebody whom its phrase names: "the agent of X"."""
        if want != PERSON or self.lexicon.lemma(token.text, "noun") not in self.lexicon.any_of("go_betweens"):
            return False
        return any(child.dep_ == "poss" or child.lower_ in ("of", "for") for child in token.children)

    def mention(self, token: "Token", want: str, avoid: LocalEntity | None) -> Mention | None:
        """The mention of a person, team or agent that `token` heads."""
        named = self.document.mention_at(self.sentence, token) is not None
        if (
            want == PERSON
            and not named
            and not (token.dep_ == "appos" and self.is_in_name(token.head))  # "X, a veteran who played for T"
            and any(  # "the right man", but "the right-back"
                child.lower_ in self.lexicon.any_of("generic") and not is_half(child) for child in token.children
            )
        ):
            return None
        kind = None if want == "Agent" else want
        found = self.document.mention_of(self.sentence, token, kind, avoid)
        if want == "Agent" and found is not None and found.kind == "demonym":
            found = self.document.mention_of(self.sentence, token, PERSON, avoid)  # "X, the American who owns T"
        if found is None or (want == "Agent" and found.entity.type not in ("Person", "Organisation")):
            return None
        own = want != TEAM or is_job_of_country(token.head)  # "linked with the Scottish job"
        return found if found.kind != "demonym" or own else None

    def _inside_noun(
        self, token: "Token", want: str, path: str, avoid: LocalEntity | None, depth: int
    ) -> Filler | None:
        if (want == TEAM and token.lower_ == "home") or (want == PERSON and is_renewal(token)):
            return None  # "the last game at home to T", "signed a new deal with X", who is there
        if want == PERSON and goes_alone(token, self.lexicon):
            return None  # "X's agent left without a deal"
        form = self.form(token)
        if want == PERSON and token.dep_ == "dobj" and self.is_of_suitor(token):
            return None
        inner = [child for child in token.children if child.dep_ in ("poss", "compound", "nmod", "amod")]
        lemma, left = self.lexicon.lemma(token.text, "noun"), self.lexicon.lemma(token.head.text, "verb")
        stands = want == TEAM or lemma in self.lexicon.any_of("stands_for_owner")
        moves = want == TEAM and lemma in self.lexicon.any_of("moves_and_terms")
        owned = [one for one in inner if one.dep_ == "poss" and stands and not (moves and one.lower_ in _HIS)]
        met = want == TEAM and self._is_met(token)  # "called up for the Wales game"
        order = [one for one in inner if one.dep_ != "poss" and not met and (want == TEAM or one.pos_ == "PROPN")]
        away = token.dep_ == "dobj" and left in self.lexicon.any_of("leaving")  # "left the post for T"
        parted = want == TEAM and (away or lemma in self.lexicon.any_of("parting"))
        unmeant = ["at"] if any(map(self._is_met, form.preps.get("in", ()))) else []  # "his debut in the derby at T"
        unmeant += ["for"] if parted else []
        for name in _INNER if token.lower_ not in _IN_CHARGE else ("of", "at"):
            if name in unmeant or (want == TEAM and name in _MET_BEHIND and self._is_met(token)):
                continue  # "packed his bags for T", "called up for the match with T", "debut in a game away to T"
            # A move from a team is none to it, nor he the move; nor is "(joined) the French club from T" a move to T.
            if not (name == "from" and (moves or want == PERSON or token.lower_ in TEAM_NOUNS)):
                behind = form.preps.get(name, [])
                side = token.lower_ in TEAM_NOUNS and token.dep_ in SUBJECTS  # "whose side lost at T": T is met
                behind = [one for one in behind if not is_origin(self.document, self.sentence, one)]
                order += [one for one in behind if not (side and not token.is_ancestor(one)) and not self._is_met(one)]
        order += owned
        order += [one for one in token.children if one.dep_ in ("acl", "relcl") and one.i > token.i and not away]
        for one in order:
            if one.dep_ in ("acl", "relcl"):
                if not any(child.dep_ == "aux" and child.lower_ == "to" for child in one.children):
                    continue
                found = self._inside_verb(one, want, path, avoid, depth)
            else:
                found = self.resolve(antecedent(one), want, path, avoid, depth + 1)
            if found is not None:
                return found
        return None

    def _is_met(self, noun: "Token") -> bool:
        """Whether a team inside a noun's phrase is the opponent: "charge for the games with T"."""
        return self.lexicon.lemma(noun.text, "noun") in self.lexicon.any_of("games")

    def _inside_verb(
        self, token: "Token", want: str, path: str, avoid: LocalEntity | None, depth: int
    ) -> Filler | None:
        if want == TEAM and self.lexicon.lemma(token.text, "verb") in self.lexicon.any_of("leaving"):
            return None
        form = self.form(token)
        displaced = want == PERSON and self.lexicon.lemma(token.text, "verb") in self.lexicon.any_of("displacing")
        order = form.preps.get("with", []) if displaced else [*form.patient, *form.attr]
        # "the favourites to take over from X" are not X
        for name in [one for one in _INNER if not displaced and (want != PERSON or one != "from")]:
            order = [
                *order,
                *(one for one in form.preps.get(name, []) if not is_origin(self.document, self.sentence, one)),
            ]
        order = [*order, *(child for child in token.children if child.dep_ == "xcomp")]
        found = (self.resolve(one, want, path, avoid, depth + 1) for one in order)
        return next((one for one in found if one is not None), None)
