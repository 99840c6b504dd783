"""What else is told of a job that is vacant: who has the team until it is filled, and who does not want it.

"Tom Varley stood in on Saturday.  Rick Holm has ruled himself out": neither says where, which the vacancy does.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .spans import Shown, draft_of
from .spotting import Spotter, head_of, phrases_of
from .usage import SUBJECTS, is_verb

if TYPE_CHECKING:
    from .tokens import Token

UNWANTED, STANDING_IN = "unwanted-vacancy", "stands-in-at-vacancy"
PRECISION = 0.74
_ANY = re.compile(r" (?:of|from|in|for) (?:any|all|every)\b")
_NEAR, _MANAGED = 4, "managed"


@dataclass(frozen=True, slots=True, eq=False)
class Vacancy:
    """That a team is without a manager, or a sporting director: where the text says so, and who has gone.

    `aside`: it says so in a clause that only tells more of him; `elsewhere`: he may go to a job that he is spoken of
    for, and it is his old one only where his heir is named.
    """

    sentence: int
    team: Mention
    gone: Mention | None = None
    office: str = "managed"
    aside: bool = False
    elsewhere: bool = False


class VacantJobReader:
    """Reads who stands in, and who does not want the job; the words that tell it are lists of the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._unwanted = phrases_of(lexicon.any_of("not_wanting_a_job"))
        self._standing_in = phrases_of(lexicon.any_of("standing_in"))
        self._on_the_pitch = phrases_of(lexicon.any_of("standing_in_for"))
        self._managers = phrases_of(lexicon.any_of("of_the_bench"))
        self._spotter = Spotter((*lexicon.any_of("not_wanting_a_job"), *lexicon.any_of("standing_in")))

    def read(
        self,
        document: Document,
        knowledge: Knowledge,
        drafts: list[Draft],
        vacancy_at: Callable[[Sentence], Vacancy | None],
    ) -> Iterator[Draft]:
        """What the sentences of a document add to `drafts`; `vacancy_at`: the vacancy that one is on about."""
        for sentence in document.parsed():
            if not self._spotter.may_be_in(sentence.text):
                continue
            unwanted = self._unwanted.search(sentence.text)
            said = unwanted or self._standing_in.search(sentence.text)
            if unwanted is not None and _ANY.match(sentence.text, unwanted.end()):
                continue  # "has ruled himself out of any job"
            if said is None or (unwanted is None and self._on_the_pitch.search(sentence.text) is not None):
                continue
            vacancy = vacancy_at(sentence)
            if vacancy is None or not _is_just_told(document, sentence, vacancy):
                continue
            if unwanted is None and not self._is_of_bench(sentence, vacancy, knowledge, drafts):
                continue
            told = {one.subject.entity.id for one in drafts if one.object.entity is vacancy.team.entity}
            told = {id for id in told if unwanted is not None or _is_told(id, vacancy, drafts)}
            for mention, verb in _doing(document, sentence, said.start()):
                person = mention.entity
                gone = vacancy.gone is not None and person is vacancy.gone.entity
                own = [] if unwanted is not None else knowledge.teams(person, plays=False)
                if any(one.entity is not vacancy.team.entity for one in own):
                    continue
                if gone or person.id in told or knowledge.kind(person, guess=False) in ("player", "board", "owner"):
                    continue
                relation, frame = ("linkedWith", UNWANTED) if unwanted is not None else (_MANAGED, STANDING_IN)
                yield draft_of(
                    Shown(sentence, [verb], verb),
                    relation,
                    mention,
                    vacancy.team,
                    frame=frame,
                    precision=PRECISION,
                    certainty="denied" if unwanted is not None else "confirmed",
                    status=None if unwanted is not None else "current",
                    team="context+3",
                    person="self+0",
                )

    def _is_of_bench(self, sentence: Sentence, vacancy: Vacancy, knowledge: Knowledge, drafts: list[Draft]) -> bool:
        """Whether it is a manager who has gone, and not one of whom an aside tells that he had left before."""
        if vacancy.gone is None or vacancy.aside or knowledge.office(vacancy.gone.entity) not in (None, _MANAGED):
            return False
        if knowledge.kind(vacancy.gone.entity, guess=False) == "staff" or self._managers.search(sentence.text):
            return True
        pair = (vacancy.gone.entity.id, vacancy.team.entity.id)
        return any(one.relation in (_MANAGED, "sackedBy") and one.pair == pair for one in drafts)


def _is_just_told(document: Document, sentence: Sentence, vacancy: Vacancy) -> bool:
    """Whether a vacancy is told right before a sentence, or is that of the team that the article is about."""
    topic = document.topic()
    near = 0 <= sentence.index - vacancy.sentence <= _NEAR
    return near or (topic is not None and topic.entity is vacancy.team.entity)


def _is_told(person: int, vacancy: Vacancy, drafts: list[Draft]) -> bool:
    """Whether a claim has somebody manage the team, or go."""
    of_him = (one for one in drafts if one.pair == (person, vacancy.team.entity.id) and one.certainty in FIRM)
    return any(one.relation not in ("assistantAt", "linkedWith", "playedFor") for one in of_him)


def _doing(document: Document, sentence: Sentence, start: int) -> Iterator[tuple[Mention, "Token"]]:
    """Those whom a sentence names as doing what it says at `start`, each with the verb that says it."""
    at = next((one for one in sentence.span or () if sentence.char_end(one) > sentence.start + start), None)
    if at is None:
        return
    above = [one for one in (at, *at.ancestors) if is_verb(one)]
    for mention in document.mentions_in(sentence):
        head = head_of(sentence, mention) if mention.entity.is_person and mention.start < sentence.char(at) else None
        if head is None:
            continue
        told = next((one for one in above if one.dep_ == "relcl" and one.head is head), None)
        while head.dep_ in ("conj", "appos") and head.head is not head:
            head = head.head
        verb = told or next((one for one in above if head.dep_ in SUBJECTS and one is head.head), None)
        if verb is not None and not any(one.dep_ == "neg" for one in verb.children if told is not None):
            yield mention, verb
