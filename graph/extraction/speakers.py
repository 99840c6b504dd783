"""Who says what stands between quotation marks."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from .document import Document, LocalEntity, Mention, Sentence
from .words import any_word, word_list

if TYPE_CHECKING:
    from .tokens import Token

SPEAKING = word_list("speaking")
_SAYS = re.compile(rf"\b{any_word('beside_speech')}\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b([Hh]e|[Ss]he)\b")
_LETTERS = re.compile(r"[^\W\d_]")
_APART, _LONGEST_ANSWER = 12, 4


class Speakers:
    """The stretches of direct speech of an article, joined over sentences, each with who speaks."""

    def __init__(
        self,
        document: Document,
        pronoun: Callable[[Sentence, int, bool, set[int]], LocalEntity | None],
        described: Callable[[Sentence, int, int], LocalEntity | None],
        subject: Callable[[Sentence], LocalEntity | None],
    ) -> None:
        """`pronoun`, `described`: whom "he", or a description between two offsets, means; `subject`: who acts."""
        self.document, self._pronoun, self._described, self._acting = document, pronoun, described, subject
        self.speeches = _speeches(document)
        self._known: dict[int, LocalEntity | None] = {}
        self._busy: set[int] = set()

    def at(self, offset: int) -> LocalEntity | None:
        """Who speaks at `offset`, None where nobody does or it is not said who."""
        for number, (start, end) in enumerate(self.speeches):
            if start <= offset < end:
                return self._speaker(number)
        return None

    def answering(self, sentence: Sentence, about: Callable[[], LocalEntity | None]) -> LocalEntity | None:
        """Who says "I" outside quotation marks: "Rick Holm: I left", or whom it is `about`, behind a question.

        So do the later sentences of his line, and what follows up to the next question.
        """
        text, sentences = self.document.article.text, self.document.sentences
        paragraph, passed = sentence.paragraph, 0
        for at in range(sentence.index, -1, -1):
            one = sentences[at]
            if one.paragraph != paragraph:
                paragraph, passed = one.paragraph, passed + 1
                if passed > _LONGEST_ANSWER:
                    return None
                if text[one.end - 1] == "?":
                    return about()
            if at and sentences[at - 1].paragraph == paragraph:
                continue
            named = next((m for m in self.document.mentions_in(one) if m.start == one.start), None)
            if named is not None and named.entity.is_person and text.startswith(":", named.end):
                return named.entity
        return None

    def speech_at(self, offset: int) -> tuple[int, int] | None:
        """The stretch of direct speech in which `offset` lies, from where it began if only quotation marks part it."""
        text = self.document.article.text
        begin = -1
        for number, (start, end) in enumerate(self.speeches):
            goes_on = number > 0 and len(text[self.speeches[number - 1][1] : start]) < _APART
            begin = begin if goes_on else start
            if start <= offset < end:
                return begin, end
        return None

    def before(self, offset: int) -> LocalEntity | None:
        """Who has last spoken before `offset`, None where nobody has or it is not said who."""
        number = sum(1 for _, end in self.speeches if end <= offset) - 1
        return self._speaker(number) if number >= 0 else None

    def _speaker(self, number: int) -> LocalEntity | None:
        if number in self._known:
            return self._known[number]
        if number in self._busy:
            return None
        self._busy.add(number)
        start, end = self.speeches[number]
        speaker = self._around(start, end)
        if speaker is None and number > 0:
            # Speech that follows on speech at once goes on with the same speaker.
            earlier = self.speeches[number - 1]
            between = self.document.article.text[earlier[1] : start]
            if len(between) < _APART or (len(between) < 120 and _SAYS.search(between)):
                speaker = self._speaker(number - 1)
        if speaker is None:
            speaker = self._told_of_before(start, end)
        self._busy.discard(number)
        self._known[number] = speaker
        return speaker

    def _told_of_before(self, start: int, end: int) -> LocalEntity | None:
        """Of whom the sentence before tells, where speech follows on it alone: 'Rick Holm was glad. "I am home."'."""
        text = self.document.article.text
        first = next((one for one in self.document.sentences if one.start <= start < one.end), None)
        last = next((one for one in self.document.sentences if one.start <= end - 1 < one.end), None)
        if first is None or last is None or not first.index or text[first.start : start].strip('"“ '):
            return None
        before = self.document.sentences[first.index - 1]
        if _LETTERS.search(text, end, last.end) or before.quotes or before.kind == "headline":
            return None  # who says it is told behind it, or before
        speaker = self._acting(before)
        return None if speaker in [one.entity for one in self._people_in(start, end)] else speaker

    def _around(self, start: int, end: int) -> LocalEntity | None:
        """Who is named with a verb of saying behind the speech, or before it."""
        text = self.document.article.text
        inside = {one.entity.id for one in self._people_in(start, end)}
        for sentence in self.document.sentences:
            if sentence.start <= end - 1 < sentence.end and end < sentence.end:
                behind = re.split(r"[\"“]", text[end : sentence.end], maxsplit=1)[0]
                if _SAYS.search(behind):
                    found = self._subject(sentence, end, end + len(behind), inside)
                    if found is not None:
                        return found
            if sentence.start < start < sentence.end:
                inside |= {one.entity.id for low, high in sentence.quotes for one in self._people_in(low, high)}
                before = re.split(r"[\"”]", text[sentence.start : start])[-1]
                low = start - len(before)
                if _SAYS.search(before) or before.rstrip().endswith((":", ",")):
                    found = self._subject(sentence, low, start, inside)
                    if found is not None:
                        return found
        previous = [sentence for sentence in self.document.sentences if sentence.end <= start]
        if previous and text[previous[-1].end - 1] == ":":
            return self._subject(previous[-1], previous[-1].start, previous[-1].end, inside)
        return None

    def _people_in(self, low: int, high: int) -> list[Mention]:
        """The names of people between two offsets."""
        return [one for one in self.document.mentions if low <= one.start < high and one.entity.is_person]

    def _subject(self, sentence: Sentence, low: int, high: int, inside: set[int]) -> LocalEntity | None:
        """The person named, or meant by "he", nearest to the verb of saying between two offsets.

        Those whom the speech itself names (`inside`) are hardly who speaks.
        """
        text = self.document.article.text
        verbs = list(_SAYS.finditer(text, low, high))
        behind_speech = text[low - 1 : low] in ('"', "”", "'")
        at = (verbs[0] if behind_speech else verbs[-1]).start() if verbs else high
        named = [
            mention
            for mention in self.document.mentions_in(sentence)
            if mention.entity.is_person and low <= mention.start < high
        ]
        pronoun = next((m for m in _PRONOUN.finditer(text, low, high) if abs(m.start() - at) < 25), None)
        if pronoun is not None and not any(abs(mention.start - at) < abs(pronoun.start() - at) for mention in named):
            return self._pronoun(sentence, pronoun.start(), pronoun.group(1).lower() == "she", inside)
        before = [mention for mention in named if mention.start < at]
        behind = [mention for mention in named if mention.start > at]
        if behind and (not before or text[at : behind[0].start].count(" ") <= 6):
            return behind[0].entity if not before else before[0].entity
        first = before or behind
        return first[0].entity if first else self._described(sentence, low, high)

    def is_only_quoted(self, sentence: Sentence, entity: LocalEntity) -> bool:
        """Whether another names somebody in what he says right before a sentence, which goes on with the other.

        '"Carl has been excellent," Holm said. The 27-year-old ...'
        """
        before = self.document.sentences[sentence.index - 1] if sentence.index else sentence
        named = next((one for one in self.document.mentions_in(before) if one.entity is entity), None)
        if named is None or not before.is_quoted(named.start):
            return False
        speaker = self.at(named.start)
        return speaker is not None and speaker is not entity

    def named_by(self, sentence: Sentence, who: "Token") -> set[int]:
        """Whom the speech names that "he" or "the Everton boss" speaks, and who is hardly himself.

        Of speech that has gone on for sentences all are left out: '"X was good. He won it for us," he said'.
        """
        if not sentence.quotes or who.head.lower_ not in SPEAKING or sentence.in_quote(who):
            return set()
        own = [one for one in self.speeches if one[1] > sentence.start and one[0] < sentence.end]
        return {one.entity.id for low, high in own for one in self._people_in(low, high)}


def _speeches(document: Document) -> list[tuple[int, int]]:
    """The ranges of direct speech, those that go on over the end of a sentence joined."""
    text = document.article.text
    found: list[tuple[int, int]] = []
    paragraph = -1
    for sentence in document.sentences:
        for start, end in sentence.quotes:
            joins = found and paragraph == sentence.paragraph and not text[found[-1][1] : start].strip()
            if joins and text[found[-1][1] - 1] not in '"”':
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
            paragraph = sentence.paragraph
    return found
