"""What role phrases and names side by side claim: offices, positions, "Lyon's Juninho"."""

from collections.abc import Iterator
from dataclasses import replace

from .certainty import CertaintyReader
from .document import PERSON, TEAM, Document, Mention, Sentence
from .drafts import FIRM, Attempt, Draft
from .exemplified import kind_of_list
from .federations import ends_a_body
from .lexicon import Lexicon
from .prepositions import antecedent
from .sequences import SequenceIndex, items_of, matches, may_stand_in
from .slots import SlotFinder
from .status import is_no_longer
from .teams_of_offices import team_of_office
from .title import Title, is_one_of_coaches
from .tokens import Token
from .usage import FINITE, OBJECTS, is_infinitive, is_passive, is_verb
from .wording import Wording
from .words import word_list

_OPPOSING = frozenset(("opposing", "opposite", "rival", "past", "beyond", "beat", "beats", "beating", "rounded"))
_PRONOUNS = ("pronoun", "possessive")
_MINE = frozenset(("his", "her", "my"))
_BRINGING = word_list("bringing_coaches")
_OFFICIALS, _BEING = ("board", "owner"), ("is", "was", "been")
_OF_CHIEF, _CHIEF, _BESIDES = ("to", "under"), "his-chief", "besides"
_COACH, _MANAGED = "coach", "managed"
_HEIRS = frozenset(("replacement", "successor"))
_FELLOW, _MATE = "fellow", "teammateOf"
_AND_HIS = frozenset((" and ", " and his ", ", ", ", his ", ", with ", " or ", "'s ", "’s ", "' ", "’ "))
_TIME = word_list("time_there")


class RoleReader:
    """Turns the titles and sequences of a sentence into claims."""

    def __init__(self, lexicon: Lexicon, certainty: CertaintyReader) -> None:
        self.lexicon = lexicon
        self._certainty = certainty
        self._sequences = SequenceIndex(lexicon.sequences_by_length)

    def from_titles(
        self,
        document: Document,
        finder: SlotFinder,
        titles: list[Title],
        trace: list[Attempt] | None,
        *,
        in_context: bool = False,
    ) -> Iterator[Draft]:
        """The states that `titles` of the finder's sentence tell; what was tried, and why not, is added to `trace`.

        `in_context`: only those whose team the context must say, else only the others.
        """
        for title in titles:
            if title.status == "future" or self._is_admired(title):
                continue
            holders = title.holders or (title.partner.holders if title.partner is not None else [])
            if not holders:
                holders = self.holder_by_reference(document, title)
            if not holders and title.partner is not None:
                holders = self.holder_by_reference(document, title.partner)
            teams = title.teams or _teams_of_both(title)
            if in_context != (bool(holders) and not teams):
                continue
            if in_context and self._may_leave_out_team(title) and not self._is_of_others(document, title):
                team = team_of_office(finder, title, holders[0])
                if team and self.relation_of(title) == _MANAGED and _is_called_by_country(document, title, team):
                    team = None  # "Dutch coach X" is anybody's
                teams = [team] if team else []
            if not holders or not teams:
                if trace is not None:
                    why = "nobody holds it" if not holders else "no team is named"
                    trace.append(Attempt(title.sentence.index, f"role {title.noun}", title.head.text, why))
                continue
            for draft in self._of_title(document, title, holders, teams, in_context):
                yield draft
                yield from self._of_his_chief(title, draft)
                yield from self._of_fellow(document, title, draft)
                if title.role.also is not None and draft.certainty in FIRM:
                    yield replace(draft, relation=title.role.also, frame=_BESIDES)
            if title.still is not None and (title.role.kind == "player" or title.now) and not in_context:
                for draft in self._of_title(document, title, holders, [title.still], in_context):
                    yield replace(draft, status="current")
            if trace is not None:
                said = tuple(
                    f"{h.entity.label} {self.relation_of(title)} {t.entity.label}" for h in holders for t in teams
                )
                trace.append(Attempt(title.sentence.index, f"role {title.noun}", title.head.text, "fired", said))

    def _of_his_chief(self, title: Title, draft: Draft) -> Iterator[Draft]:
        """That he manages a team whom somebody assists there: "assistant to X at T", "first-team coach under X"."""
        behind = title.head.doc[title.last + 1 : title.last + 3]
        chief = self.lexicon.chiefs.get(draft.relation)
        if title.owner is None or chief is None or len(behind) < 2 or draft.certainty not in FIRM:
            return
        named = title.teams or title.sentence.char(behind[1]) == title.owner.start
        if named and behind[0].lower_ in _OF_CHIEF and title.owner.entity is not draft.subject.entity:
            chief_of = replace(draft, relation=chief, subject=title.owner, frame=_CHIEF, precision=0.76)
            if draft.wording.future:
                chief_of.status, chief_of.wording = "current", replace(draft.wording, future=False)
            yield chief_of

    def _of_fellow(self, document: Document, title: Title, draft: Draft) -> Iterator[Draft]:
        """That somebody plays with his fellow: "X and fellow T defender Y", "X's fellow T defender Y"."""
        words = title.head.doc[max(title.first - 1, 0) : title.last]
        fellow = next((one for one in words if one.lower_ == _FELLOW), None)
        if fellow is None or title.role.kind != "player" or not title.teams or title.status != "current":
            return
        at = title.sentence.char(fellow)
        people = [one for one in document.mentions_in(title.sentence) if one.entity.is_person and one.end <= at]
        named = {one.entity.id for one in people}
        beside = bool(people) and document.article.text[people[-1].end : at] in _AND_HIS
        if draft.subject.entity.id not in named and (beside or len(named) == 1):
            both = replace(draft, relation=_MATE, frame=_FELLOW, precision=0.8)
            both.subject, both.object, both.at = people[-1], draft.subject, draft.object
            yield both

    def _is_of_others(self, document: Document, title: Title) -> bool:
        """Whether a title says that it is held elsewhere: "the opposing skipper", "the body, whose chief executive".

        So do the words before it where whoever scored is of the team that is meant: "headed past keeper X".
        """
        words = title.head.doc[max(title.first - 1, 0) : title.last + 1]
        if any(one.lower_ in _OPPOSING for one in words):
            return True
        whose = next((one for one in words if one.lower_ == "whose"), None)
        if whose is None or whose.i < 2:
            return False
        noun = antecedent(whose)
        noun = whose.doc[whose.i - (2 if whose.doc[whose.i - 1].text == "," else 1)] if noun is whose else noun
        return all(document.mention_of(title.sentence, noun, kind) is None for kind in (TEAM, PERSON))

    def _may_leave_out_team(self, title: Title) -> bool:
        """Whether the team of a title may go without saying."""
        named = title.role.kind != "player" or title.role.office or title.how in ("title", "as")
        if title.owner is not None and title.head.dep_ in OBJECTS:
            named = True  # "the Leeds manager has a fine keeper in X"
        both = (title, title.partner) if title.partner is not None else (title,)
        if title.status == "former" and any(one.of_league for one in both):
            return False  # "former MLS player and coach X"
        verb = title.head.head
        one_of_some = any(child.lower_ in ("a", "an") for child in title.head.children)
        if one_of_some and title.head.dep_ == "dobj" and verb.lower_ == "had":
            return False  # "I had a manager, X, who believed in me"
        return bool(named) and self._is_office(title)

    def _of_title(
        self,
        document: Document,
        title: Title,
        holders: list[Mention],
        teams: list[Mention],
        implicit: bool,
    ) -> Iterator[Draft]:
        wording, status = Wording(), title.status
        stated = title.how in ("copula", "as")
        if stated:
            wording = self._certainty.read(document, title.sentence, title.head)
            doubted = wording.certainty in ("rumoured", "denied")
            still = (doubted and self._has_it(title)) or (
                (doubted or wording.future) and self._is_replaced(title, holders)
            )
            played_on = title.role.office and title.role.kind == "player" and is_no_longer(title.head)
            yet = doubted and wording.over  # "will no longer be manager if they lose"
            if _is_of_many(title) or still or played_on or yet:  # "is no longer captain", but a player still
                wording, stated = Wording(), False
        certainty = wording.certainty
        relation = self.weakened(self.relation_of(title), certainty)
        if not relation:
            return
        if self.lexicon.relations[relation].always:
            certainty = self.lexicon.relations[relation].always or certainty
        pairs = [(held, team) for held in holders for team in teams]
        each = title.role.office or title.role.kind != "player" or "respectively" in title.sentence.text.lower()
        if len(holders) == len(teams) > 1 and each:
            pairs = list(zip(holders, teams, strict=True))
        for held, team in pairs:
            if team.entity.type not in self.lexicon.relations[relation].object:
                continue
            of_either = title.noun in self.lexicon.any_of("of_either_kind")
            if of_either and team.kind in _PRONOUNS:
                continue  # "they have got their man"
            if _COACH not in title.noun and ends_a_body(title.sentence, team):
                continue  # "Football Federation Australia boss X"
            yield Draft(
                relation=relation,
                subject=held,
                object=team,
                sentence=title.sentence,
                predicate=title.head,
                frame=f"role-{title.how or 'reference'}",
                precision=0.7 if implicit else 0.92,
                wording=wording,
                certainty=certainty,
                status=None if stated and status == "current" else status,
                dated=False,
                unless_staff=of_either,
                how={"team": "context" if implicit else "title", "person": title.how or "reference"},
                tokens=[title.head],
            )

    def _has_it(self, title: Title) -> bool:
        """Whether what may happen, or will not, is that somebody loses or keeps the office: "could quit as coach"."""
        above = title.head.head.head
        if title.how != "as" or title.head.head.lower_ not in ("as", "of"):
            return False
        if title.head.head.lower_ == "of":  # "the role of sporting director"
            above = above.head.head if above.dep_ == "pobj" else above.head
        if is_verb(above):
            lemma = self.lexicon.lemma(above.text, "verb")
            return lemma in self.lexicon.any_of("giving_up") | self.lexicon.any_of("going_on")
        noun = self.lexicon.lemma(above.text, "noun")
        own = any(child.dep_ == "poss" for child in above.children)
        held = self.lexicon.any_of("offices") | self.lexicon.any_of("past_nouns") | _TIME  # "end X's time as T boss"
        held |= _HEIRS  # "are set to name his successor as head coach"
        return noun in self.lexicon.any_of("ending_nouns") or (own and noun in held)

    def _is_replaced(self, title: Title, holders: list[Mention]) -> bool:
        """Whether it is told who comes for whoever has the office: "will replace X as coach", "X may be replaced"."""
        above = title.head.head.head
        verb = above if is_verb(above) else above.head
        if title.how != "as" or self.lexicon.lemma(verb.text, "verb") not in self.lexicon.any_of("succeeding"):
            return False
        return is_passive(verb) or holders[0].start > title.sentence.char(verb)

    def _is_office(self, title: Title) -> bool:
        """Whether a role without a team may mean the context's: after "is" only "his assistant", "interim coach"."""
        if title.how != "copula":
            return True
        current = self.lexicon.any_of("current")
        words = [token.lower_ for token in title.head.doc[title.first : title.last + 1 - len(title.noun.split())]]
        words += [word for word in title.noun.split() if word in current]
        plain = set(words) <= current | {"the"}
        if not words and not title.article and title.role.kind in _OFFICIALS and title.head.head.lower_ in _BEING:
            return True  # "Holm is director of football", of the club that the text is on about
        return title.owner is not None or (bool(words) and plain and title.role.kind != "player")

    def relation_of(self, title: Title) -> str:
        """The state that a title names; whoever manages a youth side, or is one of several coaches, is no manager."""
        many = title.head.lower_ == "coaches" and (title.how == "title" or _is_brought(title.head))
        youth = self.lexicon.relations[title.role.relation].of_youth
        return (
            youth if youth and (title.youth or many or is_one_of_coaches(title, self.lexicon)) else title.role.relation
        )

    def weakened(self, relation: str, certainty: str) -> str:
        """What a relation that is only rumoured, or is denied, is called; "" where it is nothing."""
        if certainty not in ("rumoured", "denied"):
            return relation
        instead = self.lexicon.relations[relation].instead
        return next((other for level, other in instead.items() if level == certainty), relation)

    def _is_admired(self, title: Title) -> bool:
        """Whether a title tells only who looks up to somebody: "his hero", "my favourite player"."""
        words = {title.noun, *(one.lower_ for one in title.head.children)}
        return not words.isdisjoint(self.lexicon.any_of("admired")) and not words.isdisjoint(_MINE)

    def holder_by_reference(self, document: Document, title: Title, *, bare: bool = False) -> list[Mention]:
        """Who "the former Newcastle defender" is, where the phrase stands alone; `bare`: "the former defender" too."""
        inside = title.first <= title.head.head.i <= title.last  # "the former Leeds, Hull and Millwall boss"
        if not (title.teams or bare) or (title.head.dep_ in ("attr", "oprd", "appos", "compound") and not inside):
            return []
        found = document.mention_of(title.sentence, title.head, "Person")
        return [found] if found is not None else []

    def from_sequences(self, document: Document, finder: SlotFinder, trace: list[Attempt] | None) -> Iterator[Draft]:
        """The claims of names side by side in a parsed sentence, "Lyon's Juninho"; attempts are added to `trace`."""
        sentence = finder.sentence
        assert sentence.span is not None
        if not may_stand_in(document.mentions_in(sentence)):
            return
        items = items_of(document, sentence)
        verbless = bool(items) and not any(token.tag_ in FINITE for token in sentence.span)
        headline = sentence.kind == "headline"
        for match in matches(items, self._sequences, verbless=verbless, headline=headline):
            said = []
            person = match.places["person"][0]
            if "journalist" in person.entity.roles:
                continue
            kind = self._kind_of(document, finder, person, match.places["team"])
            wording = self._certainty.read(document, sentence, match.heading) if match.heading else Wording()
            for reading in match.sequence.claims:
                if reading.kind and (reading.known if kind is None else kind != reading.kind):
                    continue
                for team in match.places[reading.object]:
                    if self._is_left_after_a_match(finder, reading.relation, person, team):
                        continue
                    if kind is None and match.sequence.name == "person-of-team" and self._is_origin(finder, team):
                        continue
                    if ends_a_body(sentence, team):
                        continue
                    said.append(f"{person.entity.label} {reading.relation} {team.entity.label}")
                    yield Draft(
                        relation=reading.relation,
                        subject=person,
                        object=team,
                        sentence=sentence,
                        predicate=match.heading or match.token,
                        frame=match.sequence.name,
                        unless_staff=reading.unless_staff,
                        precision=reading.precision,
                        wording=wording,
                        certainty=reading.certainty or wording.certainty,
                        status="former" if reading.status and self._is_bygone(sentence, team) else reading.status,
                        dated=match.heading is not None,
                        how={"team": "beside", "person": "name"},
                        tokens=[match.token],
                    )
            if trace is not None:
                outcome = "fired" if said else "the person is of another kind"
                trace.append(Attempt(sentence.index, match.sequence.name, match.token.text, outcome, tuple(said)))

    def _is_bygone(self, sentence: Sentence, team: Mention) -> bool:
        """Whether the word before a team tells that somebody was there once: "former Leeds chief X", "ex-Hull"."""
        assert sentence.span is not None
        before = [one for one in sentence.span if sentence.char_end(one) <= team.start]
        word = next((one for one in reversed(before) if one.text != "-"), None)
        return word is not None and word.lower_ in self.lexicon.any_of("former")

    def _is_left_after_a_match(self, finder: SlotFinder, relation: str, person: Mention, team: Mention) -> bool:
        """Whether somebody leaves the ground of a team that he is not at: "Holm leaves Goodison Park", of a visitor."""
        leaves = self.lexicon.relations[relation].ends and team.kind == "ground"
        return leaves and not finder.knowledge.is_at(person.entity, team.entity)

    def _is_origin(self, finder: SlotFinder, team: Mention) -> bool:
        """Whether a country is where somebody is from, where nothing tells what players do: "Rick Holm of Portugal"."""
        assert finder.sentence.span is not None
        words = {one.lower_ for one in finder.sentence.span}
        of_players = self.lexicon.any_of("played_things")
        if words.isdisjoint(self.lexicon.any_of("bench_words")):
            of_players |= self.lexicon.any_of("for_players")  # "X of Portugal was voted player of the year"
        return team.entity.type == "NationalTeam" and words.isdisjoint(of_players)

    def _kind_of(self, document: Document, finder: SlotFinder, person: Mention, teams: list[Mention]) -> str | None:
        """The kind of somebody named beside teams; that he coaches is no guess of one whom somebody else manages."""
        kind = finder.knowledge.kind(person.entity, guess=False) or self._kind_beside(document, finder, person)
        kind = kind or kind_of_list(document, finder.sentence, person, self.lexicon)
        if kind is not None:
            return kind
        if self.fills_a_post(document, finder):
            return "staff"
        managed = finder.knowledge.managed_by_others(person.entity)
        return None if any(team.entity.id in managed for team in teams) else finder.knowledge.kind(person.entity)

    def fills_a_post(self, document: Document, finder: SlotFinder) -> bool:
        """Whether the sentence, or the one before it, tells who may get a coach's job, and of no player."""
        at, paragraph = finder.sentence.index, finder.sentence.paragraph
        near = (one for one in document.sentences[max(0, at - 1) : at + 1] if one.paragraph == paragraph)
        text = " ".join(one.text.lower() for one in near)
        told = any(phrase in text for phrase in self.lexicon.any_of("vacant_posts"))
        running = all(self.lexicon.is_said(key, text) for key in ("running_for_a_post", "bench_words"))
        told = told or (running and not self.lexicon.is_said("for_players", text))
        return told and not any(word in text for word in self.lexicon.any_of("pitch_words"))

    def _kind_beside(self, document: Document, finder: SlotFinder, person: Mention) -> str | None:
        """The kind of whoever is coordinated with a name, or has his job: "boss Amorim and Brighton's De Zerbi"."""
        assert finder.sentence.span is not None
        token = next((one for one in finder.sentence.span if finder.sentence.char_end(one) >= person.end), None)
        for one in token.conjuncts if token is not None else ():
            mention = document.mention_at(finder.sentence, one)
            if token is not None and one.i > token.i and _is_called_so_alone(finder, mention):
                continue  # "Leeds's X and manager Y"
            if mention is not None and mention.entity.is_person and (kind := finder.knowledge.kind(mention.entity)):
                return kind
        if token is None or self.lexicon.lemma(token.head.text, "verb") not in self.lexicon.any_of("succeeding"):
            return None
        heirs = (finder.mention(one, "Person", person.entity) for one in finder.form(token.head).agent)
        return next((kind for one in heirs if one and (kind := finder.knowledge.kind(one.entity))), None)


def _is_called_so_alone(finder: SlotFinder, person: Mention | None) -> bool:
    """Whether a role that names no team stands right before a name."""
    titles = (one for one in finder.titles.values() if one.how == "title" and not one.teams)
    return any(person is not None and held.start == person.start for one in titles for held in one.holders)


def _is_called_by_country(document: Document, title: Title, team: Mention) -> bool:
    """Whether an office before a name has only where its holder is from, which is not the team, before it."""
    before = title.head.doc[max(title.first - 1, 0) : title.first + 1]
    named = (document.mention_at(title.sentence, one) for one in before)
    kinds = [one.entity for one in named if one is not None and one.kind == "demonym"]
    return title.how == "title" and bool(kinds) and team.entity not in kinds


def _is_of_many(title: Title) -> bool:
    """Whether somebody is one of several in what is said of him: "will be the third Ajax player to join Everton"."""
    return title.role.kind == "player" and is_one_to(title)


def is_one_to(title: Title) -> bool:
    """Whether somebody is only counted among those who do something: "becomes the second coach to leave"."""
    told = any(is_infinitive(child) and child.dep_ in ("relcl", "acl") for child in title.head.children)
    return title.how == "copula" and title.ordinal and told


def _teams_of_both(title: Title) -> list[Mention]:
    """The teams that the other of two titles of one person names: "a former player and manager of Everton"."""
    other = title.partner
    if other is None or title.role.national or other.role.national:
        return []
    first, last = sorted((title, other), key=lambda one: one.first)
    beside = last.first - first.last == 2  # nothing but "and"
    return [one for one in other.teams if one.entity.type == "Club"] if beside else []


def _is_brought(noun: Token) -> bool:
    """Whether several are brought at a time: "brought four coaches with him, among them X"."""
    return noun.dep_ == "dobj" and noun.head.lower_ in _BRINGING
