"""Filling a frame's slots: from paths over a predicate's arguments to the people and teams meant.

A noun that only carries the meaning on ("a move to X", "the X job", "the signature of X") is seen through: the words
inside its phrase are asked instead.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .arguments import SUBJECTS, Arguments, arguments, clause_subjects, is_verb
from .conjuncts import with_conjuncts
from .document import PERSON, TEAM, Document, LocalEntity, Mention, Sentence
from .knowledge import Knowledge
from .lexicon import Lexicon, Slot
from .names_beside import name_beside
from .prepositions import antecedent
from .titles import Title
from .topic import is_in_passing, team_with_opponent, tells_whose
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_INNER = ("to", "at", "for", "of", "with", "from", "in", "as", "on", "including")
_DEEP = 4
_LOOSE = frozenset(("from", "for", "by", "to"))
_ANNOUNCING = frozenset(("confirm", "announce", "accept", "sanction", "reveal", "agree"))
_TEAM_NOUNS = word_list("singular_team")
_OFF_PITCH = ("staff", "board", "owner")
_PARTICIPIAL = ("acl", "advcl", "pcomp", "conj")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_CLAUSE_WORDS = frozenset(("who", "which", "that", "where", "when", "while", "after", "before", "because", "if", "but"))


@dataclass(frozen=True, slots=True, eq=False)
class Filler:
    """What fills a slot: a mention (or a title), the token found, and how: the path, "inner" steps, or "context"."""

    mention: Mention | None
    token: "Token | None"
    path: str
    depth: int = 0
    title: Title | None = None

    @property
    def entity(self) -> LocalEntity:
        """The entity meant."""
        assert self.mention is not None
        return self.mention.entity


class SlotFinder:
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

    def fill(
        self, slot: Slot, form: Arguments, avoid: LocalEntity | None = None, words: frozenset[int] = frozenset()
    ) -> list[Filler]:
        """Return the fillers that the first path which resolves gives; [] where none does.

        `words` are the tokens of the trigger itself: a word of it is no filler, but its phrase is searched.
        """
        for path in slot.paths:
            found = self._walk("Team" if slot.type == "Club" else slot.type, path, form, avoid, words)
            if slot.type == "Club":
                found = [one for one in found if one.entity.type == "Club"]
            if found:
                return found
        for path in slot.paths:
            found = self._lost(slot.type, path, form, avoid)
            if found:
                return found
        return []

    def _lost(self, want: str, path: str, form: Arguments, avoid: LocalEntity | None) -> list[Filler]:
        """What a path means where the parser lost it: a participle's subject, a preposition attached too low."""
        token = form.predicate
        if want == "Title":
            return []
        actors = form.patient if form.passive else form.agent
        if any(one.lower_ in self.lexicon.any_of("indefinite") for one in actors):
            return []
        alone = not any(child.dep_ in SUBJECTS for child in token.children)
        if alone and path == ("patient" if form.passive else "agent") and token.dep_ in _PARTICIPIAL:
            return self._of_clause(want, form, avoid) or self._dangling(want, token, avoid)
        if path in ("agent", "subject") and not is_verb(token):
            above = next((one for one in token.ancestors if is_verb(one)), None)
            if above is not None and above.dep_ == "advcl" and not any(c.dep_ in SUBJECTS for c in above.children):
                return self._dangling(want, above, avoid)
        if path in _LOOSE:
            return self._along(want, path, token, avoid)
        return []

    def _dangling(self, want: str, token: "Token", avoid: LocalEntity | None) -> list[Filler]:
        """Whom a participle at the start of its sentence is about: the only person that the rest names."""
        if want != PERSON or token.dep_ != "advcl" or token.i > token.head.i or token.left_edge.i > 1:
            return []
        edge = self.sentence.char_end(token.right_edge)
        named = {
            one.entity.id: one
            for one in self.document.mentions_in(self.sentence)
            if one.entity.is_person and one.start >= edge
        }
        if len(named) != 1:
            return []
        mention = next(iter(named.values()))
        return [Filler(mention, None, "dangling", 2)] if mention.entity is not avoid else []

    def _along(self, want: str, preposition: str, token: "Token", avoid: LocalEntity | None) -> list[Filler]:
        """The name behind a preposition that stands, along the words, in the predicate's own stretch."""
        doc = token.doc
        for at in range(token.i + 1, min(len(doc), token.i + 20)):
            if doc[at].tag_ in _FINITE or doc[at].text in ";:" or doc[at].lower_ in _CLAUSE_WORDS:
                break
            above = doc[at].head
            if above.pos_ in ("ADV", "ADJ") and above != token:
                continue
            misread = doc[at].tag_ == "TO" and above.tag_ == "VBN"
            if doc[at].lower_ != preposition or (is_verb(above) and above not in (token, token.head) and not misread):
                continue
            for behind in range(at + 1, min(len(doc), at + 6)):
                mention = self.document.mention_at(self.sentence, doc[behind])
                if mention is not None and mention.start == self.sentence.char(doc[behind]):
                    if mention.entity.type == "Competition" or mention.kind == "demonym":
                        continue
                    if mention.entity.fits(want) and mention.entity is not avoid and mention.kind != "place":
                        return [Filler(mention, doc[behind], preposition, 2)]
                    break
                if doc[behind].tag_ in (*_FINITE, "VB") or doc[behind].pos_ in ("PUNCT", "ADP", "PRON"):
                    break
        return []

    def _walk(
        self, want: str, path: str, form: Arguments, avoid: LocalEntity | None, words: frozenset[int]
    ) -> list[Filler]:
        steps = path.split(".")
        if steps == ["subject"]:
            return self._of_clause(want, form, avoid)
        tokens = self._step(form, steps[0])
        for step in steps[1:]:
            if step in ("team", "holder"):
                return self._of_titles(tokens, step, path, avoid)
            tokens = [inner for token in with_conjuncts(tokens) for inner in self._step(self.form(token), step)]
        if steps[-1] == "holder":
            return self._of_titles([form.predicate], "holder", path, avoid)
        if want == "Title":
            return [
                Filler(None, token, path, title=self.titles[token.i])
                for token in with_conjuncts(tokens)
                if token.i in self.titles
            ]
        found: list[Filler] = []
        if path == "patient" and form.agent and not form.passive and avoid is None:
            actor = self.document.mention_of(self.sentence, form.agent[0], want)
            avoid = actor.entity if actor is not None else None
        for token in with_conjuncts(tokens, form.predicate):
            itself = path == "self" and token.lower_ in _TEAM_NOUNS  # "Holm's side" is a team, however it is found
            filler = self.resolve(token, want, path, avoid, seen_through=token.i in words and not itself)
            if filler is None:
                continue
            fillers = [filler]
            if filler.token is not None and filler.token != token:
                inner = [
                    self.resolve(one, want, path, avoid, filler.depth) for one in with_conjuncts([filler.token])[1:]
                ]
                fillers += [one for one in inner if one is not None]
            found += [one for one in fillers if all(one.entity is not other.entity for other in found)]
        return found

    def _of_clause(self, want: str, form: Arguments, avoid: LocalEntity | None) -> list[Filler]:
        """The subject of the nearest clause around the predicate that can fill the slot."""
        for token in clause_subjects(form.predicate, self.lexicon):
            found = [self.resolve(one, want, "subject", avoid, 1) for one in with_conjuncts([token])]
            fillers = [one for one in found if one is not None]
            if fillers:
                return fillers
        return []

    def _step(self, form: Arguments, step: str) -> "list[Token]":
        if step == "holder":
            return [form.predicate]
        return form.step(step)

    def _of_titles(self, tokens: "list[Token]", step: str, path: str, avoid: LocalEntity | None) -> list[Filler]:
        found = []
        for token in tokens:
            title = self.titles.get(token.i)
            if title is None and step == "team":
                title = next(
                    (one for one in self.titles.values() for held in one.holders if self._covers(held, token)), None
                )
            if step == "team" and (title is None or not title.teams or title.status == "former"):
                found += self._team_of_person(token, path, avoid)
            elif step == "holder" and (title is None or not title.holders):
                beside = name_beside(self.document, self.sentence, token, avoid)
                found += [Filler(beside[0], beside[1], path)] if beside else []
            elif title is not None and not (title.youth and step == "holder"):
                mentions = title.teams if step == "team" else title.holders
                found += [Filler(one, token, path) for one in mentions if one.entity is not avoid]
        return found

    def _team_of_person(self, token: "Token", path: str, avoid: LocalEntity | None) -> list[Filler]:
        """The one team that the article gives the person whom `token` stands for."""
        person = self.document.mention_of(self.sentence, token, PERSON)
        if person is None or self.knowledge.kind(person.entity) not in ("staff", "board", "owner"):
            return []
        teams = self.knowledge.teams(person.entity, self.sentence.index)
        return [Filler(teams[0], token, path, 2)] if len(teams) == 1 and teams[0].entity is not avoid else []

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
            if mention is not None:
                return Filler(mention, token, path, depth)
            title = self.titles.get(token.i) or self._named.get(token.i)
            held = title.holders if title and want == PERSON else []
            if held and held[0].entity is not avoid:
                return Filler(held[0], token, path, depth)
            for child in token.children:
                if child.dep_ == "appos" and (mention := self.mention(child, want, avoid)) is not None:
                    return Filler(mention, child, path, depth + 1)
        if depth >= _DEEP:
            return None
        lemma = self.lexicon.lemma(token.text, "noun")
        if is_verb(token) and token.dep_ in ("pcomp", "acl", "xcomp", "advcl", "ccomp"):
            return self._inside_verb(token, want, path, avoid, depth)
        title = self.titles.get(token.i)
        if want == TEAM and title is not None and title.teams:
            if title.status == "former":
                return None
            return Filler(title.teams[0], token, path, depth + 1)
        if want == PERSON and lemma in _TEAM_NOUNS:
            return None
        if seen_through or title is not None or lemma in self.lexicon.any_of("transparent"):
            return self._inside_noun(token, want, path, avoid, depth)
        return None

    def mention(self, token: "Token", want: str, avoid: LocalEntity | None) -> Mention | None:
        """The mention of a person, team or agent that `token` heads."""
        named = self.document.mention_at(self.sentence, token) is not None
        if (
            want == PERSON
            and not named
            and any(child.lower_ in self.lexicon.any_of("generic") for child in token.children)
        ):
            return None
        kind = None if want == "Agent" else want
        found = self.document.mention_of(self.sentence, token, kind, avoid)
        if found is None or (want == "Agent" and found.entity.type not in ("Person", "Organisation")):
            return None
        return found if found.kind != "demonym" or want != TEAM else None

    def _inside_noun(
        self, token: "Token", want: str, path: str, avoid: LocalEntity | None, depth: int
    ) -> Filler | None:
        form = self.form(token)
        inner = [child for child in token.children if child.dep_ in ("poss", "compound", "nmod", "amod")]
        stands = want == TEAM or self.lexicon.lemma(token.text, "noun") in self.lexicon.any_of("stands_for_owner")
        owned = [one for one in inner if one.dep_ == "poss" and stands]
        order = [one for one in inner if one.dep_ != "poss" and (want == TEAM or one.pos_ == "PROPN")]
        for name in _INNER:
            order += form.preps.get(name, [])
        order += owned
        order += [child for child in token.children if child.dep_ in ("acl", "relcl") and child.i > token.i]
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

    def _inside_verb(
        self, token: "Token", want: str, path: str, avoid: LocalEntity | None, depth: int
    ) -> Filler | None:
        if want == TEAM and self.lexicon.lemma(token.text, "verb") in self.lexicon.any_of("leaving"):
            return None
        form = self.form(token)
        displaced = want == PERSON and self.lexicon.lemma(token.text, "verb") in self.lexicon.any_of("displacing")
        order = form.preps.get("with", []) if displaced else [*form.patient, *form.attr]
        for name in _INNER if not displaced else ():
            order = [*order, *form.preps.get(name, [])]
        for child in token.children:
            if child.dep_ in ("xcomp",):
                order.append(child)
        for one in order:
            found = self.resolve(one, want, path, avoid, depth + 1)
            if found is not None:
                return found
        return None

    def context_team(
        self, person: Mention, predicate: "Token", *, ending: bool = False, title: Title | None = None
    ) -> Filler | None:
        """The team meant where the clause names none: the person's own, else the one the text is on about.

        `ending`: the clause says that the person leaves it; `title`: a role phrase that names no team.
        """
        if ending and (announcer := self._announcer(predicate)) is not None:
            return Filler(announcer, None, "context", 1)
        for one in self.titles.values():
            capped = one.role.kind == "player" and one.teams and one.teams[0].entity.type == "NationalTeam"
            if capped or not one.teams or one.status == "former":
                continue
            if any(held.entity is person.entity for held in one.holders):
                return Filler(one.teams[0], None, "context", 1)
        plays = title.role.kind == "player" if title is not None else None
        if plays is None and ending and self.knowledge.kind(person.entity) in _OFF_PITCH:
            plays = False  # who coaches leaves what he coaches, not what he played for
        own = self.knowledge.teams(person.entity, self.sentence.index, ending=ending, plays=plays)
        # The team that a clause of leaving names is not the one that is left: "left to take over Y".
        inside = self._teams_inside(predicate) if ending else set()
        if inside:
            own = [team for team in own if team.entity.id not in inside]
        if own:
            return Filler(own[0], None, "context", 2 if len(own) == 1 else 3)
        if title is not None and (beside := self._team_beside(person)) is not None:
            return Filler(beside, None, "context", 3)
        here = self._team_of_sentence()
        if here is not None and here.entity.id in inside:
            here = None
        if here is None and title is not None:
            here = team_with_opponent(self.document, self.sentence)
            here = None if any(here in one.teams for one in self.titles.values()) else here
        if here is not None and not (title is not None and is_in_passing(self.document.article.text, here)):
            return Filler(here, None, "context", 3)
        plain = title is not None and title.role.kind == "player"
        if title is not None and plain and (title.status == "former" or self.document.topic is None):
            return None
        found = self.document.club_in_context(self.sentence, predicate)
        return Filler(found, None, "context", 4) if found is not None else None

    def _announcer(self, noun: "Token") -> Mention | None:
        """The club that tells of a leaving: "Larne have confirmed his departure"."""
        verb = noun.head
        if is_verb(noun) or noun.dep_ != "dobj" or self.lexicon.lemma(verb.text, "verb") not in _ANNOUNCING:
            return None
        for token in self.form(verb).agent:
            mention = self.document.mention_at(self.sentence, token)
            if mention is not None and mention.entity.type == "Club":
                return mention
        return None

    def _teams_inside(self, predicate: "Token") -> set[int]:
        """The teams named in a verb's own phrase, behind it."""
        if not is_verb(predicate):
            return set()
        low, high = self.sentence.char_end(predicate), self.sentence.char_end(predicate.right_edge)
        return {
            one.entity.id
            for one in self.document.mentions_in(self.sentence)
            if one.entity.is_team and low <= one.start < high
        }

    def _team_beside(self, person: Mention) -> Mention | None:
        """The one team of the others off the pitch whom the clause names: "the owner X demoted president Y".

        Of players nothing is taken: they may be targets, or opponents.
        """
        found: dict[int, Mention] = {}
        text = self.document.article.text
        for other in self.document.mentions_in(self.sentence):
            between = text[min(person.end, other.end) : max(person.start, other.start)]
            if not other.entity.is_person or other.entity is person.entity or ";" in between or ":" in between:
                continue
            if other.entity.label.split()[-1] == person.entity.label.split()[-1]:
                continue  # relatives need not be at one club
            if self.knowledge.kind(other.entity) in _OFF_PITCH:
                for team in self.knowledge.teams(other.entity, self.sentence.index, plays=False)[:2]:
                    found[team.entity.id] = team
        for one in self.titles.values():
            before = one.head.dep_ in SUBJECTS and self.sentence.char(one.head) < person.start and not one.holders
            if before and one.role.kind in _OFF_PITCH and one.status == "current":
                found |= {team.entity.id: team for team in one.teams}  # "the club's president, backed by coach X"
        return next(iter(found.values())) if len(found) == 1 else None

    def about(
        self, slot: Slot, form: Arguments, words: frozenset[int], person: Mention | None, *, begins: bool
    ) -> list[Filler]:
        """The club that the text is on about, where the clause leaves it out: "he was bought from Y", "X is a target".

        Not where the clause names somebody else in its place, nor the club that the person leaves, nor his own unless
        the clause `begins` his time there.
        """
        if not self._leaves_out_team(slot, form, words, person):
            return []
        left = [one.entity for token in form.step("from") if (one := self.mention(token, TEAM, None))]
        if begins and person is not None:
            own = [team for team in self.knowledge.named_with(person.entity) if team.entity.type == "Club"]
            if len(own) == 1 and own[0].entity not in left:
                return [Filler(own[0], None, "context", 3)]
        found = self.document.club_in_context(self.sentence, form.predicate)
        if found is None or (slot.type == "Club" and found.entity.type != "Club"):
            return []
        at_it = not begins and person is not None and self.knowledge.was_at(person.entity, found.entity)
        return [] if at_it or found.entity in left else [Filler(found, None, "context", 5)]

    def _leaves_out_team(self, slot: Slot, form: Arguments, words: frozenset[int], person: Mention | None) -> bool:
        """Whether a clause about a person names nobody where its team would stand."""
        if is_verb(form.predicate):
            if form.predicate.tag_ == "VB":
                return False
            if not form.passive:
                who = [self.document.mention_of(self.sentence, token, PERSON) for token in form.agent]
                if person is None or all(one is None or one.entity is not person.entity for one in who):
                    return False
        for path in slot.paths:
            for token in form.step(path.split(".")[0]):
                if (
                    token.i in words
                    or token.pos_ in ("NUM", "ADV", "ADJ")
                    or token.lower_ in ("it", "there", "their", "its")
                ):
                    continue
                mention = self.document.mention_of(self.sentence, token, PERSON)
                if mention is not None and person is not None and mention.entity is person.entity:
                    continue
                if self.lexicon.lemma(token.text, "noun") not in self.lexicon.any_of("transparent"):
                    return False
        return True

    def is_elsewhere(self, slot: Slot, form: Arguments, words: frozenset[int]) -> bool:
        """Whether the clause names something else where the team would stand: "left the pitch", "set to stay"."""
        if form.predicate.dep_ == "relcl" and form.predicate.head.lower_ in _TEAM_NOUNS:
            return True  # "the club he left" is said of, but not which
        objects = [] if "patient" in slot.paths or not is_verb(form.predicate) else form.patient
        if any(self.mention(token, TEAM, None) for token in objects):
            return True
        for path in slot.paths:
            if path not in ("patient", "to", "from"):
                continue
            for token in form.step(path):
                lemma = self.lexicon.lemma(token.text, "noun")
                if (
                    token.i in words
                    or token.pos_ in ("PRON", "NUM", "ADV")
                    or lemma in self.lexicon.any_of("transparent")
                ):
                    continue
                if token.i in self.titles or self.document.mention_at(self.sentence, token) is not None:
                    continue
                if path != "patient" or not form.passive:
                    return True
        return False

    def _team_of_sentence(self) -> Mention | None:
        """The only team that the sentence names, unless it is named in passing, in a relative clause or apposition."""
        named = {one.entity.id: one for one in self.document.mentions_in(self.sentence) if one.entity.is_team}
        if len(named) != 1 or self.sentence.span is None:
            return None
        mention = next(iter(named.values()))
        if tells_whose(self.document, mention):
            return None
        if mention.kind in ("demonym", "place") or any(mention in title.teams for title in self.titles.values()):
            return None
        token = next((one for one in self.sentence.span if self.sentence.char_end(one) >= mention.end), None)
        for _ in range(12):
            if (
                token is None
                or token.dep_ in ("relcl", "appos", "advcl")
                or token.lower_ in self.lexicon.any_of("match")
            ):
                return None
            if token.head == token:
                return mention
            token = token.head
        return None
