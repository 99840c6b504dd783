"""Who is spoken of for a job that has fallen vacant: "A is the bookies' favourite, with B, C and D also in the mix".

Such sentences name no club and no job, and put the names in every place of a clause.  Where the text has told that a
manager has gone, or that one is looked for, all of them are candidates whom the sentence does not name for another end:
inside a relative clause, as the one to be replaced, as a speaker.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from .document import Document, LocalEntity, Mention, Sentence
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .spans import Shown, draft_of
from .spotting import Spotter, head_of, phrases_of
from .topic import is_in_passing, is_of_players
from .usage import OBJECTS, is_infinitive, is_verb
from .vacant_jobs import Vacancy, VacantJobReader

if TYPE_CHECKING:
    from .tokens import Token

FRAME = "candidate-for-vacancy"
PRECISION = 0.75
DIRECTOR, REJECTED = "sportingDirectorOf", "rejected"
_FAR, _NEAR = 8, 3
_BEHIND = frozenset(
    ("after", "since", "following", "by", "from", "against", "under", "over", "at", "before", "for", "to")
)
_JOINT = re.compile(", and | and |, ")
_SHORT = frozenset(("is", "are", "was", "were", "has", "have", "had"))
_NEVER = frozenset(("relcl", "acl", "poss", "advcl"))


_SEVERAL_JOBS = re.compile(r"\b(?:with|for) (?:[a-z-]+ ){0,4}(?:jobs|roles|vacancies|posts)\b")


class CandidateReader:
    """Reads the sentences that name candidates; the words that tell them are lists of the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._candidacy = phrases_of(lexicon.any_of("candidacy"))
        self._spotter = Spotter(lexicon.any_of("candidacy"))
        self._one_more = re.compile(phrases_of(lexicon.any_of("one_more_candidate")).pattern + r"(?=[.,;]|$)")
        self._no_candidacy = lexicon.any_of("no_candidacy")
        # Names beside teams that tell of a coach or a player: what they tell of a coach.
        self._of_either = {
            one.name: claim.relation for one in lexicon.sequences for claim in one.claims if claim.kind == "staff"
        }
        self._of_a_job = phrases_of(lexicon.any_of("of_a_job"))
        self._of_the_bench = phrases_of(lexicon.any_of("of_the_bench"))
        self._vacant = VacantJobReader(lexicon)
        self._heir = re.compile(
            r"\b(his|her) (?:[a-z-]+ )?" + phrases_of(lexicon.any_of("heirs")).pattern, re.IGNORECASE
        )
        self._sought = re.compile(
            phrases_of(lexicon.any_of("seeking_a_manager")).pattern
            + r"(?: [\w'’-]+){0,4} "
            + phrases_of(lexicon.any_of("sought")).pattern
            + r"|\bnext(?: [\w'’-]+){1,4} "
            + phrases_of(lexicon.any_of("bets_on_a_post")).pattern,
            re.IGNORECASE,
        )

    def with_candidates(self, document: Document, knowledge: Knowledge, drafts: list[Draft]) -> list[Draft]:
        """The drafts and the candidates, without guesses that link them with another team than the one in need."""
        named: set[tuple[int, int]] = set()
        found = list(self.read(document, knowledge, drafts, named))
        juniors = self._lexicon.of_juniors
        helping = {one.pair for one in drafts if one.relation in juniors}
        read = (self._as_coach(one, named, helping) for one in drafts)
        drafts = [one for one in read if one is not None]
        drafts += self._vacant.read(document, knowledge, drafts, self._vacancy_at(document, knowledge, drafts, named))
        if not found:
            return drafts
        told = {(one.sentence.index, one.subject.entity.id) for one in found if one.relation == "linkedWith"}
        kept = [
            one
            for one in drafts
            if one.relation != "linkedWith"
            or not one.how.get("team", "").startswith("context")
            or (one.sentence.index, one.subject.entity.id) not in told
        ]
        return kept + found

    def _as_coach(self, draft: Draft, named: set[tuple[int, int]], helping: set[tuple[int, int]]) -> Draft | None:
        """What "Leeds's X" says of a candidate: that he coaches there, not that he plays; None where he assists."""
        if (draft.sentence.index, draft.subject.entity.id) not in named or draft.status != "current":
            return draft
        relation = self._of_either.get(draft.frame)
        if relation is not None and draft.pair in helping:
            return None  # "X of T is the favourite", who is told to be its assistant
        return replace(draft, relation=relation, unless_staff=False) if relation is not None else draft

    def read(
        self, document: Document, knowledge: Knowledge, drafts: list[Draft], named: set[tuple[int, int]]
    ) -> Iterator[Draft]:
        """The links with the team that needs a manager, and whom the candidates would succeed.

        The candidates of each sentence are added to `named`.
        """
        vacancy_at = self._vacancy_at(document, knowledge, drafts, named)
        last = -2  # the last sentence that named candidates
        for sentence in document.parsed():
            if not self._is_of_candidates(sentence, last):
                continue
            last = sentence.index
            vacancy = vacancy_at(sentence)
            if vacancy is not None:
                yield from self._candidates(document, sentence, vacancy, knowledge, drafts, named)

    def _vacancy_at(
        self, document: Document, knowledge: Knowledge, drafts: list[Draft], named: set[tuple[int, int]]
    ) -> Callable[[Sentence], Vacancy | None]:
        """What finds the vacancy that a sentence is on about: not the job that those `named` have left."""
        known: list[Vacancy] | None = None

        def at(sentence: Sentence) -> Vacancy | None:
            nonlocal known
            if known is None:
                known = sorted(self._vacancies(document, knowledge, drafts), key=lambda one: one.sentence)
            spoken_of = {person for _, person in named}
            others = [one for one in known if one.gone is None or one.gone.entity.id not in spoken_of]
            vacancy = self._vacancy_of(document, sentence, others, drafts)
            return _of_topic(vacancy, known, knowledge.topic) if vacancy is not None else None

        return at

    def _is_of_candidates(self, sentence: Sentence, last: int) -> bool:
        """Whether a sentence tells of candidates; behind one that does, `last`, "X is another" does so, too."""
        told = self._spotter.may_be_in(sentence.text) and self._candidacy.search(sentence.text) is not None
        return told or (sentence.index == last + 1 and self._one_more.search(sentence.text) is not None)

    def _vacancies(self, document: Document, knowledge: Knowledge, drafts: list[Draft]) -> Iterator[Vacancy]:
        moved = {
            one.subject.entity.id
            for one in drafts
            if (one.relation == "signedFor" and one.certainty != "denied") or self._is_other_office(one)
        }
        followed = self._followed(drafts)
        declined: dict[int, Draft] = {}
        for one in drafts:
            if one.relation == REJECTED and one.certainty in FIRM and knowledge.kind(one.subject.entity) == "staff":
                declined.setdefault(one.subject.entity.id, one)
        yield from (Vacancy(one.sentence.index, one.object) for one in declined.values())
        managed = {one.pair for one in drafts if one.relation == "managed"}
        for draft in drafts:
            if not self._lexicon.relations[draft.relation].ends or draft.certainty == "denied":
                continue
            if self._lexicon.is_said("out_of_work", draft.sentence.text):
                continue  # "is unemployed after leaving T" tells who may take another job
            person = draft.subject.entity
            office = knowledge.office(person) or "managed"
            first = office == "managed" and knowledge.kind(person) in (None, "staff")
            both = (person.id, draft.object.entity.id)
            if both in followed or self._played_alone(draft, knowledge):
                continue
            no = declined.get(person.id)
            if (
                no is not None
                and no.object.entity is not draft.object.entity
                and no.sentence.start < draft.sentence.start
            ):
                continue  # who turned down a job, and left another before
            vacancy = Vacancy(
                draft.sentence.index, draft.object, draft.subject, aside=_is_aside_on(draft.subject, draft)
            )
            vacancy = replace(vacancy, elsewhere=self._goes_elsewhere(draft, drafts))
            if office == DIRECTOR and both not in managed:
                yield replace(vacancy, office=office)
            if first and person.id not in moved and not self._is_long_gone(draft, drafts):
                yield vacancy
        for sentence in document.sentences:
            if (said := self._sought.search(sentence.text)) is None:
                continue
            named = [one for one in document.mentions_in(sentence) if one.entity.is_team]
            within = [one for one in named if said.start() <= one.start - sentence.start < said.end()]
            teams = {one.entity.id: one for one in within or named}
            if len(teams) == 1:
                yield Vacancy(sentence.index, next(iter(teams.values())))

        for draft in drafts:
            linked = draft.relation == "linkedWith" and draft.certainty == "rumoured"
            if linked and not draft.how.get("team", "").startswith("context") and self._is_of_post(draft.sentence):
                yield Vacancy(draft.sentence.index, draft.object)  # "X is in the running to coach T"

    def _is_of_post(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of candidates for the post of a coach."""
        if self._candidacy.search(sentence.text) is None:
            return False
        return any(one.search(sentence.text) is not None for one in (self._of_a_job, self._of_the_bench))

    def _followed(self, drafts: list[Draft]) -> set[tuple[int, int]]:
        """Who left which team and was followed there by somebody who has left, too: the job is not vacant by him."""
        relations = self._lexicon.relations
        firm = [one for one in drafts if one.certainty in FIRM]
        left = {one.pair for one in firm if relations[one.relation].ends}
        return {
            (one.object.entity.id, team)
            for one in firm
            if relations[one.relation].same_kind
            for person, team in left
            if person == one.subject.entity.id
        }

    def _played_alone(self, leaving: Draft, knowledge: Knowledge) -> bool:
        """Whether all that is told of somebody who leaves is that he played: it leaves no coach's job vacant."""
        person, spec = leaving.subject.entity, self._lexicon.relations[leaving.relation]
        of_coaches = any(one.otherwise for one in spec.entails)
        return not of_coaches and knowledge.office(person) is None and knowledge.has_played(person)

    def _is_long_gone(self, leaving: Draft, drafts: list[Draft]) -> bool:
        """Whether the text has told, before a leaving, that somebody has a new job: the one he left is long filled."""
        person, team = leaving.subject.entity, leaving.object.entity
        return any(
            self._lexicon.relations[one.relation].begins
            and one.certainty in FIRM
            and one.subject.entity is person
            and one.object.entity is not team
            and one.sentence.index < leaving.sentence.index
            for one in drafts
        )

    def _goes_elsewhere(self, leaving: Draft, drafts: list[Draft]) -> bool:
        """Whether somebody may only leave for a job that he has been spoken of for before: "A may leave T for U"."""
        return leaving.certainty == "rumoured" and any(
            one.relation == "linkedWith"
            and one.subject.entity is leaving.subject.entity
            and one.object.entity is not leaving.object.entity
            and one.sentence.index < leaving.sentence.index
            for one in drafts
        )

    def _is_other_office(self, draft: Draft) -> bool:
        """Whether a claim gives somebody an office that is not the first team's."""
        relation = self._lexicon.relations[draft.relation]
        return relation.state and relation.kind is None and relation.ties and not relation.of_staff

    def _was_coach(self, draft: Draft, sentence: Sentence) -> bool:
        """Whether a claim is made of coaches alone: that somebody manages, is sacked or goes in the sentence."""
        spec = self._lexicon.relations[draft.relation]
        sacked = spec.ends and any(one.otherwise == "managed" for one in spec.entails)
        if draft.relation == "sackedBy" and draft.certainty in FIRM:
            return True
        return draft.relation == "managed" or (sacked and draft.sentence is sentence)

    def _vacancy_of(
        self, document: Document, sentence: Sentence, vacancies: list[Vacancy], drafts: list[Draft]
    ) -> Vacancy | None:
        """The vacancy that a sentence is on about: that of the club whose job it names, else the last one told of."""
        told = {
            one.object.entity.id: one.object
            for one in drafts
            if one.sentence is sentence
            and one.relation == "linkedWith"
            and one.certainty == "rumoured"
            and not one.how.get("team", "").startswith("context")
        }
        if len(told) > 1:
            return None
        end = sentence.index
        people = {one.entity.id for one in document.mentions_in(sentence) if one.entity.is_person}
        own = [
            one
            for one in vacancies
            if one.sentence == end and one.gone and (one.aside or people == {one.gone.entity.id})
        ]
        followed = {one.object.entity for one in drafts if one.sentence is sentence and one.relation == "succeeded"}
        before = [one for one in vacancies if end - _FAR <= one.sentence <= end and one not in own]
        before = [one for one in before if not one.elsewhere or (one.gone and one.gone.entity in followed)]
        before = [one for one in before if one.office != DIRECTOR] or before
        if (left := self._whose_heir(document, sentence)) is not None:
            before = [one for one in before if one.gone and one.gone.entity is left]
            if not before:
                return None
        if told:
            team = next(iter(told.values()))
            return next((one for one in reversed(before) if one.team.entity is team.entity and one.gone), None)
        topic = document.topic()
        if not before and topic is not None:
            before = [one for one in vacancies if one.team.entity is topic.entity]
        if not before:
            return None
        of_topic = [one for one in before if topic is not None and one.team.entity is topic.entity and one.gone]
        last = of_topic[-1] if of_topic and before[-1].gone else before[-1]
        if own and topic is not None and topic.entity is not last.team.entity:
            return None
        gone = next((one for one in reversed(before) if one.team.entity is last.team.entity and one.gone), last)
        told_of = {last.team.entity, *self._left_by_jobless(sentence, drafts)}
        others = [one for one in document.mentions_in(sentence) if one.entity.is_team and one.entity not in told_of]
        return gone if all(self._is_aside(document, one) for one in others) else None

    def _left_by_jobless(self, sentence: Sentence, drafts: list[Draft]) -> set[LocalEntity]:
        """The teams that a sentence tells were left by who has no job since: "out of work since he and T parted"."""
        if not self._lexicon.is_said("out_of_work", sentence.text):
            return set()
        left = (one for one in drafts if one.sentence is sentence and self._lexicon.relations[one.relation].ends)
        return {one.object.entity for one in left if one.certainty in FIRM}

    def _whose_heir(self, document: Document, sentence: Sentence) -> LocalEntity | None:
        """Whose successor a sentence looks for: "was considered as his successor"; None where it does not tell."""
        heir = self._heir.search(sentence.text)
        if heir is None or document.resolver is None:
            return None
        return document.resolver.pronoun_at(sentence, sentence.start + heir.start(), heir.group(1).lower() == "her")

    def _is_aside(self, document: Document, team: Mention) -> bool:
        """Whether a team only tells of somebody: "former Leeds and Hull boss X", "X of Hull", "who was at Fulham"."""
        text = document.article.text
        if (joint := _JOINT.match(text, team.end)) is not None:
            mentions = document.mentions_in(document.sentences[team.sentence])
            beside = next((one for one in mentions if one.start == joint.end() and one.entity.is_team), None)
            if beside is not None and self._is_aside(document, beside):
                return True
        if team.kind in ("demonym", "place") or is_of_players(document, team) or is_in_passing(text, team):
            return True
        before, behind = text[max(0, team.start - 8) : team.start], text[team.end : team.end + 2]
        return before.endswith((" of ", "ex-", "(", "former ")) or behind in ("'s", "’s") or behind[:1] == "-"

    def _candidates(
        self,
        document: Document,
        sentence: Sentence,
        vacancy: Vacancy,
        knowledge: Knowledge,
        drafts: list[Draft],
        named: set[tuple[int, int]],
    ) -> Iterator[Draft]:
        span = sentence.span or []
        words = {one.lower_ for one in span}
        if not self._no_candidacy.isdisjoint(words) or _SEVERAL_JOBS.search(sentence.text) is not None:
            return
        of_a_job = self._of_a_job.search(sentence.text) is not None
        of_the_bench = of_a_job or self._of_the_bench.search(sentence.text) is not None
        said = {
            (one.relation, one.subject.entity.id)
            for one in drafts
            if one.object.entity is vacancy.team.entity and one.certainty == "rumoured"
        }
        coached = self._is_of_coach(vacancy, sentence, knowledge, drafts)
        seen: set[int] = set()
        filled = any(self._fills(one, vacancy) for one in drafts if one.sentence.index <= sentence.index)
        at_it = {
            one.subject.entity.id
            for one in drafts
            if one.relation == "managed" and one.object.entity is vacancy.team.entity and one.status != "former"
        }
        for mention in document.mentions_in(sentence):
            person = mention.entity
            if not person.is_person or person.id in seen or (vacancy.gone and person is vacancy.gone.entity):
                continue
            head = head_of(sentence, mention)
            if (
                head is None
                or not self._fits(knowledge, person, vacancy, at_it, sure=coached or of_the_bench)
                or not self._is_named(head)
                or self._is_left_out(head)
            ):
                continue
            seen.add(person.id)
            named.add((sentence.index, person.id))
            if ("linkedWith", person.id) not in said:
                yield self._draft("linkedWith", mention, vacancy.team, sentence, head)
            if vacancy.gone is not None and (of_a_job or coached) and not filled:
                yield self._draft("succeeded", mention, vacancy.gone, sentence, head, at=vacancy.team)

    def _is_of_coach(self, vacancy: Vacancy, sentence: Sentence, knowledge: Knowledge, drafts: list[Draft]) -> bool:
        """Whether whoever has gone is told to have been a coach."""
        return vacancy.gone is not None and (
            knowledge.kind(vacancy.gone.entity, guess=False) == "staff"
            or any(self._was_coach(one, sentence) for one in drafts if one.subject.entity is vacancy.gone.entity)
        )

    def _fills(self, draft: Draft, vacancy: Vacancy) -> bool:
        """Whether a claim gives the job to somebody: those spoken of before him succeed nobody."""
        if draft.certainty not in FIRM or vacancy.gone is None or draft.subject.entity is vacancy.gone.entity:
            return False
        if self._lexicon.relations[draft.relation].same_kind:
            return draft.object.entity is vacancy.gone.entity
        return draft.relation == "appointedBy" and draft.object.entity is vacancy.team.entity

    def _fits(
        self, knowledge: Knowledge, person: LocalEntity, vacancy: Vacancy, at_it: set[int], *, sure: bool
    ) -> bool:
        """Whether somebody may be a candidate: no player, and nobody who has the job or appoints to it.

        `sure`: the job that is vacant, or the sentence, is one of a coach.
        """
        kind = knowledge.kind(person, guess=False)
        if kind == "player" or person.id in at_it or knowledge.is_at(person, vacancy.team.entity):
            return False
        if vacancy.office == DIRECTOR:
            return knowledge.office(person) == DIRECTOR
        return kind == "staff" or vacancy.gone is None or sure

    def _is_left_out(self, head: "Token") -> bool:
        """Whether a "not" stands before a name, or in its clause: "A is the favourite, not B", "C is no candidate"."""
        negated = self._lexicon.any_of("no_candidacy_here")
        verb = next((one for one in (head, *head.ancestors) if is_verb(one)), head)
        before = head.doc[max(0, head.i - _NEAR) : head.i]
        return any(one.lower_ in negated for one in (*before, *head.children)) or any(
            one.lower_ in negated and one.dep_ == "neg" for one in verb.children
        )

    def _is_named(self, head: "Token") -> bool:
        """Whether a sentence names somebody as such, and not as one who speaks, is replaced, or explains another."""
        lexicon, token = self._lexicon, head
        while token.head != token:
            above = token.head
            naming = lexicon.any_of("naming_nouns")
            if token.dep_ == "poss" or (token.dep_ in _NEVER and not self._tells_candidacy(token)):
                return False
            governed = token.dep_ in ("pobj", "pcomp") and (above.lower_ in _BEHIND or above.lower_ == "of")
            if governed and _governor(above).lower_ not in naming:
                return False
            lemma = lexicon.lemma(above.text, "verb") if is_verb(above) else ""
            if token.dep_ in OBJECTS and lemma in lexicon.any_of("displacing"):
                return False
            if token.dep_ == "nsubj" and any(child.dep_ == "ccomp" and child.i > above.i for child in above.children):
                return False  # who says, knows or thinks something
            if token.dep_ == "nsubj" and lemma in lexicon.any_of("settling_a_job"):
                return False  # "should owner X decide to make a change"
            token = above
        return True

    def _tells_candidacy(self, token: "Token") -> bool:
        """Whether a clause below a noun is one on its candidates: "names being mentioned are", "with X leading"."""
        if is_infinitive(token) or token.lower_ in self._lexicon.any_of("naming_nouns") or _says_likewise(token):
            return True
        return self._candidacy.search(" ".join(one.text for one in token.subtree)) is not None

    def _draft(
        self,
        relation: str,
        subject: Mention,
        obj: Mention,
        sentence: Sentence,
        head: "Token",
        at: Mention | None = None,
    ) -> Draft:
        return draft_of(
            Shown(sentence, [head], head),
            relation,
            subject,
            obj,
            frame=FRAME,
            precision=PRECISION,
            certainty="rumoured",
            at=at,
            team="context+3",
            person="self+0",
        )


def _is_aside_on(person: Mention, draft: Draft) -> bool:
    """Whether a leaving is told in a clause that only says more of who left: "X, who left T in May, is a candidate"."""
    sentence = draft.sentence
    clauses = (one for one in (draft.predicate, *draft.predicate.ancestors) if one.dep_ in ("relcl", "acl"))
    heads = [one.head for one in clauses]
    heads += [one.head for one in heads if one.dep_ == "appos"]  # "X, the former T manager who was sacked by U"
    told = (sentence.char(one) for one in heads)
    return any(person.sentence == sentence.index and person.start <= head < person.end for head in told)


def _says_likewise(verb: "Token") -> bool:
    """Whether a clause is but "as" and the auxiliary of the one above it: "are to be considered, as is X"."""
    return verb.lower_ in _SHORT and verb.i > 0 and verb.doc[verb.i - 1].lower_ == "as"


def _governor(preposition: "Token") -> "Token":
    """The word that a preposition hangs from, the first of several prepositions that are joined."""
    above = preposition.head
    while above.pos_ == "ADP" and above.head != above:
        above = above.head
    return above


def _of_topic(vacancy: Vacancy, vacancies: list[Vacancy], topic: Mention | None) -> Vacancy:
    """The vacancy that the man left whom the article is about, rather than one at his team that is told in passing."""
    for one in vacancies:
        of_topic = topic is not None and one.gone is not None and one.gone.entity is topic.entity
        if of_topic and one.team.entity is vacancy.team.entity and one.sentence <= vacancy.sentence:
            return one
    return vacancy
