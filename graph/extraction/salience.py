"""Who is in focus at a place of an article: the weights by which a pronoun or a description finds its antecedent.

After centering theory: what was mentioned lately, as a subject, often; a pronoun that was resolved counts as a mention.
"""

import math
import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .document import Document, LocalEntity, Mention, Sentence
from .topic import start_of_list
from .usage import own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

BY_DISTANCE = (4.0, 2.4, 1.5, 0.9, 0.5)
FARTHEST = 0.15
TEAMS_BY_DISTANCE = (2.6, 1.9, 1.4, 1.0, 0.7)
TEAMS_FARTHEST = 0.4
SAME_PARAGRAPH = 0.2  # for teams, and for people of earlier sentences
NAMED_ONCE_ASIDE = -0.7
SUBJECT = 1.0
FIRST_IN_SENTENCE = 0.5
POSSESSIVE = -0.6
WHOSE_PARAGRAPH = 1.0
HEADING = 1.6
PER_MENTION = 0.4
SUBORDINATE = 0.4
QUOTED = -0.6
MODIFIER = -0.3
TEAM_BEHIND_PREPOSITION = AT_ITS_GROUND = -0.7
FORMER = -1.2
REPORTER = -3.0
LOOK_BACK = 200
_TAKING = word_list("taking_on")
_TAKEN = frozenset(("signing", "capture", "acquisition", "arrival"))
_REPORTERS = word_list("reporters")
_PREPOSITIONS = (
    " at ",
    " to ",
    " from ",
    " against ",
    " over ",
    " with ",
    " by ",
    " of ",
    " for ",
    " v ",
    " beat ",
    " facing ",
    " than ",
)
SUBJECT_DEPS = frozenset(("nsubj", "nsubjpass", "csubj"))
_LISTED, _LONGEST_LIST = (", ", "d ", "& "), 60
_FORMER_TEAMS = re.compile(r"\b(?:[Ff]ormer |[Ee]x-)(?:[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*)*(?:,| and| &) )+\Z")
_JOINED = re.compile(r" (?:and|&) |, [A-ZÀ-Þ]")
_HEADS = re.compile(r"(?: \([^)\n]{2,40}\)|, \d\d)?(?::| [-–—] )")
_CALLED = frozenset(("NN", "CD", "WP"))


@dataclass(slots=True, eq=False)
class Trace:
    """That an entity was mentioned: where, and how prominently."""

    start: int
    sentence: int
    entity: LocalEntity
    weight: float
    modifier: bool = False
    pronoun: bool = False


class Focus:
    """The mentions of an article with their prominence."""

    def __init__(
        self, document: Document, host: Callable[[LocalEntity], LocalEntity | None] = lambda ground: None
    ) -> None:
        """`host` gives the club of the article that plays at a ground, which its naming keeps in focus."""
        self.document = document
        self.traces: list[Trace] = []
        self._starts: list[int] = []
        self.counts: dict[int, int] = {}
        self._repeats: dict[int, list[int]] = {}
        self.shares: dict[int, float] = {}
        for sentence in document.sentences:
            subjects = _subject_offsets(document, sentence)
            people_before = teams_before = 0
            for mention in document.mentions_in(sentence):
                if mention.kind in ("place", "demonym"):
                    continue
                if (home := host(mention.entity)) is not None:
                    weight = self._weight(mention, sentence, subjects, first=False) + AT_ITS_GROUND
                    self.add(Trace(mention.start, sentence.index, home, weight))
                entity = mention.entity
                self.counts[entity.id] = self.counts.get(entity.id, 0) + 1
                first = not (people_before if entity.is_person else teams_before)
                weight = self._weight(mention, sentence, subjects, first)
                modifier = entity.is_team and _is_modifier(document.article.text, sentence, mention)
                self.add(Trace(mention.start, sentence.index, entity, weight, modifier))
                self.shares[entity.id] = self.shares.get(entity.id, 0.0) + 1 + max(0.0, weight) / 2
                people_before += entity.is_person
                teams_before += entity.is_team

    def _weight(self, mention: Mention, sentence: Sentence, subjects: dict[int, float] | None, first: bool) -> float:
        weight, text = 0.0, self.document.article.text
        if any(start <= mention.start < end for start, end in sentence.quotes):
            weight += QUOTED
        if subjects is not None:
            weight += max((more for at, more in subjects.items() if mention.start <= at < mention.end), default=0.0)
        elif first:
            # Without a parse, whom a sentence begins with is taken for its subject, but not one of several.
            alone = mention.start == sentence.start and not _JOINED.match(text, mention.end)
            weight += SUBJECT if alone else FIRST_IN_SENTENCE
        if not _REPORTERS.isdisjoint(mention.entity.roles):
            weight += REPORTER
        before = text[max(0, mention.start - 8) : mention.start].lower()
        if before.endswith(("former ", "ex-")) or (mention.entity.is_team and self._is_of_the_past(mention)):
            weight += FORMER
        elif mention.entity.is_team:
            start = start_of_list(text, mention)
            before = before if start == mention.start else text[max(0, start - 8) : start].lower()
            weight += TEAM_BEHIND_PREPOSITION if before.endswith(_PREPOSITIONS) else 0.0
        behind = text[mention.end : mention.end + 2]
        heads = mention.entity.is_person and mention.start == sentence.start and _HEADS.match(text, mention.end)
        if heads and (self._opens(sentence) or not sentence.index):
            weight += HEADING  # "Rick Holm: Still at Hull. He kept them up"
        if mention.entity.is_person and behind in ("'s", "’s", "' ", "’ "):
            weight += WHOSE_PARAGRAPH if mention.start == sentence.start and self._opens(sentence) else POSSESSIVE
        return weight

    def _is_of_the_past(self, mention: Mention) -> bool:
        """Whether a team is one of several that somebody was at: "the former Leeds, Hull and Everton midfielder"."""
        text = self.document.article.text
        return text[mention.start - 2 : mention.start] in _LISTED and bool(
            _FORMER_TEAMS.search(text, max(0, mention.start - _LONGEST_LIST), mention.start)
        )

    def _opens(self, sentence: Sentence) -> bool:
        """Whether a sentence is the first of a paragraph: "Holm's last job was in Spain", and then of Holm."""
        return bool(sentence.index) and self.document.sentences[sentence.index - 1].paragraph != sentence.paragraph

    def add(self, trace: Trace) -> None:
        """Add a mention, keeping the order of the text."""
        at = bisect_left(self._starts, trace.start)
        self._starts.insert(at, trace.start)
        self.traces.insert(at, trace)

    def repeat(self, trace: Trace) -> None:
        """Add a mention by a pronoun or a description: it counts like one by name."""
        self.add(trace)
        self.counts[trace.entity.id] = self.counts.get(trace.entity.id, 0) + 1
        insort(self._repeats.setdefault(trace.entity.id, []), trace.start)

    def count_before(self, entity: LocalEntity, offset: int) -> int:
        """How often somebody is mentioned: by name anywhere, by pronouns and descriptions before `offset`."""
        repeats = self._repeats.get(entity.id, ())
        return self.counts.get(entity.id, 0) - len(repeats) + bisect_left(repeats, offset)

    def mentioned_in(self, sentence: Sentence) -> list[LocalEntity]:
        """Whom a sentence names, or means by the words resolved so far, in order."""
        low, high = bisect_left(self._starts, sentence.start), bisect_left(self._starts, sentence.end)
        return [one.entity for one in self.traces[low:high]]

    def is_near(self, entity: LocalEntity, index: int) -> bool:
        """Whether somebody is mentioned in the sentence `index` or the one before."""
        return any(one.entity is entity and index - 1 <= one.sentence <= index for one in self.traces)

    def is_gone_on_about(self, entity: LocalEntity, index: int) -> bool:
        """Whether a pronoun stands for somebody in one of the two sentences before."""
        return any(one.entity is entity and one.pronoun and index - 2 <= one.sentence < index for one in self.traces)

    def was_subject(self, entity: LocalEntity, index: int) -> bool:
        """Whether somebody is the subject of a main clause in the sentence `index` or the last, and was named before.

        Whom the article starts with need not have been.
        """
        own = [one for one in self.traces if one.entity is entity and one.sentence <= index]
        new = own[:1] and own[0].sentence > 0
        return any(one.weight >= SUBJECT and one.sentence >= index - 1 for one in own[bool(new) :])

    def ranked(
        self,
        sentence: Sentence,
        offset: int,
        accepts: Callable[[LocalEntity], bool],
        bonus: Callable[[LocalEntity], float] = lambda entity: 0.0,
        reach: int = 6,
        per_mention: float = PER_MENTION,
        modifier: float = MODIFIER,
        pronoun: float = 0.0,
    ) -> list[tuple[float, LocalEntity]]:
        """The entities mentioned before `offset` that `accepts` lets pass, the most prominent first."""
        best: dict[int, tuple[float, LocalEntity]] = {}
        sentences = self.document.sentences
        end = bisect_left(self._starts, offset)
        before = self.traces[max(0, end - LOOK_BACK) : end]
        index, paragraph, counts = sentence.index, sentence.paragraph, self.counts
        last = max([one.sentence for one in before if one.sentence < index and one.entity.is_person], default=-1)
        accepted: dict[int, bool] = {}
        for trace in before:
            distance, entity = index - trace.sentence, trace.entity
            if distance < 0:
                continue
            passes = accepted.get(entity.id)
            if passes is None:
                passes = accepted[entity.id] = accepts(entity)
            if not passes:
                continue
            if entity.is_person:
                weight = BY_DISTANCE[distance] if distance < len(BY_DISTANCE) else FARTHEST
                if counts.get(entity.id, 0) < 2 and trace.weight < SUBJECT:
                    weight += NAMED_ONCE_ASIDE
            else:
                weight = TEAMS_BY_DISTANCE[distance] if distance < len(TEAMS_BY_DISTANCE) else TEAMS_FARTHEST
            in_sentence = entity.is_person and not distance
            if not in_sentence and sentences[trace.sentence].paragraph == paragraph:
                weight += SAME_PARAGRAPH
            if distance > reach and counts.get(entity.id, 0) < 3:
                continue
            more = modifier if trace.modifier else 0.0
            more += pronoun if trace.pronoun and trace.sentence == last and distance < 3 else 0.0
            weight += (trace.weight + more) * (1.0 if distance < 3 else 0.4)
            if entity.id not in best or weight >= best[entity.id][0]:
                best[entity.id] = (weight, entity)
        scored = [
            (weight + per_mention * math.log(1 + self.counts.get(entity.id, 0)) + bonus(entity), entity)
            for weight, entity in best.values()
        ]
        scored.sort(key=lambda one: (-one[0], one[1].id))
        return scored


def _is_modifier(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Whether a team stands before a noun: "the Arsenal striker", "the Arsenal and England striker"."""
    if sentence.span is None or not text[mention.end : mention.end + 2].strip().islower():
        return False
    last = None
    start, end = mention.start - sentence.start, mention.end - sentence.start
    for token in sentence.span:
        if start <= token.idx < end:
            last = token
        elif last is not None:
            break
    if last is None:
        return False
    first = last.head if last.dep_ == "conj" and last.head.pos_ == "PROPN" else last
    return first.dep_ in ("compound", "nmod", "amod") and first.head.i > last.i


def _subject_offsets(document: Document, sentence: Sentence) -> dict[int, float] | None:
    """Where the subjects of a sentence stand, with their weights; whom a team does something to counts as one."""
    if sentence.span is None:
        return None
    found = {}
    for token in sentence.span:
        if token.dep_ == "dobj" and token.head.dep_ == "ROOT" and (taken := _taken_on(token)) is not None:
            acting = next((document.mention_at(sentence, one) for one in own_subjects(token.head)), None)
            if acting is not None and acting.entity.is_team:
                found[sentence.char(taken)] = SUBJECT  # "T have signed X. He ..."
        if (
            token.dep_ == "attr"
            and token.pos_ == "PROPN"
            and token.head.dep_ == "ROOT"
            and all(one.tag_ in _CALLED and one.i < token.i for one in own_subjects(token.head))
        ):
            found[sentence.char(token)] = SUBJECT  # "one who may leave is X. He ..."
        if token.dep_ in SUBJECT_DEPS:
            found[sentence.char(token)] = subject_weight(token)
            for child in token.children:
                if child.dep_ == "appos" and token.tag_ == "NN":
                    found[sentence.char(child)] = found[sentence.char(token)]
            for other in token.conjuncts:
                found[sentence.char(other)] = found[sentence.char(token)]
    return found


def _taken_on(token: "Token") -> "Token | None":
    """Whom a verb with the object `token` takes on, by name: "signed X", "signed U's striker X", "the signing of X"."""
    if token.head.lower_ in _TAKING:
        named = (one for one in (token, *token.children) if one is token or one.dep_ == "appos")
    elif token.lower_ in _TAKEN:
        named = (one for of in token.children if of.lower_ == "of" for one in of.children)
    else:
        return None
    return next((one for one in named if one.pos_ == "PROPN"), None)


def subject_weight(token: "Token") -> float:
    """How prominent a subject is: that of the main clause more than others."""
    if token.dep_ not in SUBJECT_DEPS:
        return 0.0
    verb = token.head
    while verb.dep_ == "conj" and verb.head.dep_ == "conj":
        verb = verb.head
    main = verb.dep_ == "ROOT" or (verb.dep_ in ("conj", "ccomp") and verb.head.dep_ == "ROOT")
    return SUBJECT if main else SUBORDINATE


def unique(entities: Iterable[LocalEntity]) -> LocalEntity | None:
    """The only one, or None."""
    found = {entity.id: entity for entity in entities}
    return next(iter(found.values())) if len(found) == 1 else None
