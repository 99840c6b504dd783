"""Reading a question: names, times and words become concepts, and concepts must fit one reading of one kind."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from rapidfuzz.distance import OSA

from ...identity.gazetteer import fold
from ...rdf.rows import EntityRow
from .names import MOST_WORDS, Match, NameIndex, slot_of
from .templates import EMPTY, Kind, Reading, Templates
from .times import Time, find_time

_CONTRACTIONS = {"whos": "who is", "whats": "what is", "id": "i would", "im": "i am", "wheres": "where is"}
_LONGER_LIKENESS = 0.8
_WHETHER = frozenset(["did", "do", "does", "has", "have", "had", "is", "are", "was", "were"])
_ASKING = frozenset(["who", "whom", "whose", "what", "which", "when", "where", "how"])
_WORD = re.compile(r"\w+(?:[’']\w+)*", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a question: the words it covers, the concepts they may stand for, or the name that they are."""

    words: tuple[str, ...]
    concepts: frozenset[str] = frozenset()
    match: Match | None = None
    slot: str | None = None
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """A question that was understood: its kind, and for each argument an entity, or a date as written.

    `when`: whether it asks when something was.  `whether`: whether it asks if something is so.  `concepts`: what its
    words stand for.
    """

    kind: Kind
    arguments: Mapping[str, EntityRow | str]
    taken: tuple[str, ...] = ()
    when: bool = False
    whether: bool = False
    concepts: frozenset[str] = frozenset()

    def entity(self, *names: str) -> EntityRow:
        """Return the entity that is one of these arguments: a kind's reading has one of them."""
        return next(given for name in names if isinstance(given := self.arguments.get(name), EntityRow))

    def of_two(self) -> tuple[EntityRow, EntityRow]:
        """Return the two whom a question on two is about, in its order."""
        return self.entity("a"), self.entity("b")


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A question that was not: why, and the kinds that come nearest.  `ambiguous`: a name that several people bear.

    `strange`: words, folded, that nobody knows, those that stand side by side together.  `named`: who is named in it.
    """

    reason: str
    nearest: tuple[Kind, ...] = ()
    ambiguous: tuple[str, tuple[EntityRow, ...]] | None = None
    strange: tuple[str, ...] = ()
    named: tuple[EntityRow, ...] = ()


@dataclass(slots=True)
class QuestionParser:
    """Understands questions with templates and the names of one graph."""

    templates: Templates
    names: NameIndex
    _corrections: dict[str, str | None] = field(default_factory=dict)

    def parse(self, question: str) -> Understood | NotUnderstood:
        """Return what a question asks, or why it is not understood."""
        words, capitals = _words(question)
        if not words:
            return NotUnderstood("The question is empty.", self.templates.kinds[:5])
        words, capitals = self._without_beginning(words, capitals)
        found = find_time(words)
        time = found[0] if found else None
        gap = found[1] if found else range(0)
        items = list(self._items(words, capitals, gap))
        unknown = [" ".join(item.words) for item in items if item.unknown]
        named = tuple(item.match.entity for item in items if item.match and not item.match.doubtful)
        if unknown:
            return NotUnderstood(
                self._unknown(unknown), self._nearest(items), strange=self._strange(items), named=named
            )
        doubtful = next((item for item in items if item.match and item.match.doubtful), None)
        if doubtful and doubtful.match:
            name = " ".join(doubtful.words)
            reason = f"'{name}' may be any of {len(doubtful.match.entities)}; say which with --pick."
            return NotUnderstood(reason, (), (name, doubtful.match.entities))
        kind = self._best(items, time, " ".join(words))
        if kind is None:
            reason = "No kind of question that is known fits these words."
            return NotUnderstood(reason, self._nearest(items), named=named)
        taken = tuple(
            f"'{' '.join(item.words)}' is taken for {item.match.entity.label}"
            for item in items
            if item.match
            and (item.match.likeness < 1 or len(item.match.entities) > 1)
            and fold(item.match.entity.label) != " ".join(item.words)
        )
        concepts = frozenset(concept for item in items for concept in item.concepts)
        arguments = _arguments(kind, items, time)
        return Understood(kind, arguments, taken, "when" in words, _is_whether(words), concepts)

    def _without_beginning(self, words: list[str], capitals: list[bool]) -> tuple[list[str], list[bool]]:
        start = 0
        while True:
            rest = tuple(words[start:])
            fitting = next((b for b in self.templates.beginnings if rest[: len(b)] == b and len(rest) > len(b)), None)
            if fitting is None or self._is_name(words[start : start + 2]):
                break
            start += len(fitting)
        if (
            start
            and self.names.exact(words[start:])
            and len(words) - start <= MOST_WORDS
            and words[start - 1] == "know"
        ):
            return words, capitals
        return words[start:], capitals[start:]

    def _is_name(self, words: Sequence[str]) -> bool:
        return len(words) == 2 and self.names.exact(words) is not None

    def _items(self, words: Sequence[str], capitals: Sequence[bool], gap: range) -> Iterator[Item]:
        place = 0
        while place < len(words):
            if place in gap:
                place += 1
                continue
            end = gap.start if gap and gap.start > place else len(words)
            item = self._at(words[:end], capitals, place)
            yield item
            place += len(item.words)

    def _at(self, words: Sequence[str], capitals: Sequence[bool], place: int) -> Item:
        """Return the item that begins at a place: the longest exact name or phrase, else the likeliest misspelling."""
        for length in range(min(MOST_WORDS, len(words) - place), 0, -1):
            some = tuple(words[place : place + length])
            match = self.names.exact(some)
            known = length == 1 and (some in self.templates.phrases or some[0] in self.templates.outside)
            if match and not (known and not (capitals[place] and place)):
                return self._longer(words, place, Item(some, match=match, slot=slot_of(match.entity)))
            if some in self.templates.phrases:
                return Item(some, self.templates.phrases[some])
        return self._misspelt(words, capitals, place)

    def _longer(self, words: Sequence[str], place: int, item: Item) -> Item:
        """Return the item, or the longer, misspelt name that it is the beginning of ("jose" of "jose mourinio")."""
        after = place + len(item.words)
        if after < len(words) and not self._is_known(words[after]) and not self.names.exact(words[after : after + 1]):
            for length in range(min(MOST_WORDS, len(words) - place), len(item.words), -1):
                some = tuple(words[place : place + length])
                match = self.names.like(some) if not self._is_known(some[-1]) else None
                if match and match.likeness >= _LONGER_LIKENESS:
                    return Item(some, match=match, slot=slot_of(match.entity))
        return item

    def _is_known(self, word: str) -> bool:
        return word in self.templates.words or word in self.templates.outside

    def _misspelt(self, words: Sequence[str], capitals: Sequence[bool], place: int) -> Item:
        word = words[place]
        if word in self.templates.outside:
            return Item((word,), unknown=True)
        name, length = self._misspelt_name(words, place)
        corrected = self._correct(word)
        if corrected and length <= 1:
            distance = OSA.distance(word, corrected)
            if name is None or distance < OSA.distance(word, name.name):
                return self._corrected(words, place, corrected)
            if distance == OSA.distance(word, name.name) and not capitals[place]:
                return self._corrected(words, place, corrected)
        if name:
            return Item(tuple(words[place : place + length]), match=name, slot=slot_of(name.entity))
        return Item((word,), unknown=True)

    def _corrected(self, words: Sequence[str], place: int, corrected: str) -> Item:
        """Return the item of a word put right, together with the words after it where they make a phrase."""
        following = [self._correct(w) or w for w in words[place + 1 : place + self.templates.longest]]
        for length in range(len(following), 0, -1):
            phrase = (corrected, *following[:length])
            if phrase in self.templates.phrases:
                return Item(tuple(words[place : place + length + 1]), self.templates.phrases[phrase])
        if corrected in self.templates.outside and (corrected,) not in self.templates.phrases:
            return Item((words[place],), unknown=True)
        concepts = self.templates.phrases.get((corrected,))
        return Item((words[place],), concepts or frozenset(), unknown=not concepts)

    def _misspelt_name(self, words: Sequence[str], place: int) -> tuple[Match | None, int]:
        best: tuple[Match | None, int] = (None, 0)
        for length in range(min(MOST_WORDS, len(words) - place), 0, -1):
            some = words[place : place + length]
            match = self.names.like(some)
            if match and self._is_known(some[-1]) and match.name.split()[-1] != some[-1]:
                continue
            if match and (best[0] is None or match.likeness > best[0].likeness + 0.05):
                best = (match, length)
        return best

    def _correct(self, word: str) -> str | None:
        """Return the known word of which this is a misspelling, itself where it is known, None where there is none."""
        if word not in self._corrections:
            self._corrections[word] = self._look_up(word)
        return self._corrections[word]

    def _look_up(self, word: str) -> str | None:
        if self._is_known(word):
            return word
        if word in self.templates.slips:
            return self.templates.slips[word]
        if len(word) < 3 or word.isdigit():
            return None
        best: tuple[float, bool, bool, int, str] | None = None
        for known in sorted(self.templates.words | self.templates.outside):
            if abs(len(known) - len(word)) > 2 or not _alike(word, known):
                continue
            candidate = (
                _distance(word, known),
                (known,) not in self.templates.phrases,
                EMPTY not in self.templates.phrases.get((known,), ()),
                abs(len(known) - len(word)),
                known,
            )
            if best is None or candidate < best:
                best = candidate
        return best[4] if best else None

    def _best(self, items: Sequence[Item], time: Time | None, text: str) -> Kind | None:
        best: tuple[tuple[int, int, int], Kind] | None = None
        for kind in self.templates.kinds:
            for reading in kind.reads:
                if fits(reading, items, time, text):
                    spare = sum(1 for item in items if item.concepts - {EMPTY} and EMPTY not in item.concepts)
                    score = (len(reading.all), len(reading.slots), -spare)
                    if best is None or score > best[0]:
                        best = (score, kind)
        return best[1] if best else None

    def _nearest(self, items: Sequence[Item]) -> tuple[Kind, ...]:
        """Return the kinds that share most with the question: its concepts and what it names."""
        concepts = {concept for item in items for concept in item.concepts if concept}
        slots = {item.slot for item in items if item.slot}
        scored = []
        for number, kind in enumerate(self.templates.kinds):
            score = max(_likeness(reading, concepts, slots) for reading in kind.reads)
            scored.append((-score, number, kind))
        return tuple(kind for _, _, kind in sorted(scored, key=lambda entry: entry[:2])[:4])

    def _strange(self, items: Sequence[Item]) -> tuple[str, ...]:
        runs = groupby(items, key=lambda item: item.unknown and item.words[0] not in self.templates.outside)
        return tuple(" ".join(word for item in run for word in item.words) for unknown, run in runs if unknown)

    def _unknown(self, words: Sequence[str]) -> str:
        quoted = ", ".join(f"'{word}'" for word in words[:3])
        hints = [name for word in words for name in self.names.suggest(word.split())][:3]
        near = f" Names that come near: {', '.join(hints)}." if hints else ""
        return f"I do not know what to make of {quoted}.{near}"


def _is_whether(words: Sequence[str]) -> bool:
    return words[0] in _WHETHER and not _ASKING.intersection(words)


def _likeness(reading: Reading, concepts: set[str], slots: set[str]) -> float:
    score = float(sum(2 for needed in reading.needed() if needed & concepts))
    wanted = {slot.rstrip("?") for slot in reading.slots}
    return score + 0.5 * len(wanted & slots) - 0.25 * len(wanted ^ slots)


def _distance(word: str, known: str) -> float:
    """Return how many letters differ; a letter written once instead of twice, or twice, is half a slip."""
    distance = OSA.distance(word, known)
    return distance - 0.5 if distance and _single(word) == _single(known) else float(distance)


def _single(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


def _alike(word: str, known: str) -> bool:
    """Whether a word may be a misspelling of a known one; the shorter, the less may differ."""
    if len(word) == 3 or len(known) <= 3:
        same = sorted(word) == sorted(known) and len(word) == len(known)
        return word[0] == known[0] and (same or (len(known) == 4 and OSA.distance(word, known) == 1))
    distance = OSA.distance(word, known)
    if distance > (1 if min(len(word), len(known)) <= 5 else 2):
        return False
    if word[0] == known[0]:
        return distance == 1 or len(known) >= 7
    return distance == 1 and len(known) >= 6


def _words(question: str) -> tuple[list[str], list[bool]]:
    """Return the folded words of a question, possessives without their s, and which of them had a capital."""
    words: list[str] = []
    capitals: list[bool] = []
    for found in _WORD.finditer(question):
        raw = found.group()
        bare = re.sub(r"[’']s$", "", raw)
        for part in fold(re.sub(r"[’']", "", bare)).split():
            for word in _CONTRACTIONS.get(part, part).split():
                words.append(word)
                capitals.append(raw[0].isupper())
    return words, capitals


def fits(reading: Reading, items: Sequence[Item], time: Time | None, text: str) -> bool:
    """Whether a reading accounts for every item and has all that it needs."""
    if not _slots_fit(reading, items, time):
        return False
    allowed = reading.allowed()
    others = [item for item in items if item.match is None]
    for item in others:
        if EMPTY not in item.concepts and not item.concepts & allowed:
            return False
    if reading.all:
        if not _assign(reading.needed(), [item.concepts for item in others]):
            return False
    elif reading.bare is False and not reading.may and others:
        return False
    if reading.says and not re.search(rf"\b(?:{reading.says})\b", text):
        return False
    if reading.unless_says and re.search(rf"\b(?:{reading.unless_says})\b", text):
        return False
    return all(_in_order(order, items) for order in reading.order)


def _assign(needed: Sequence[frozenset[str]], given: Sequence[frozenset[str]]) -> bool:
    """Whether each need is met by a part of its own."""
    if not needed:
        return True
    return any(
        _assign(needed[1:], [*given[:n], *given[n + 1 :]]) for n, concepts in enumerate(given) if needed[0] & concepts
    )


def _slots_fit(reading: Reading, items: Sequence[Item], time: Time | None) -> bool:
    named = [item.slot for item in items if item.match]
    for slot in reading.slots:
        kind, optional = slot.rstrip("?"), slot.endswith("?")
        if kind in ("date", "since"):
            continue
        if kind in named:
            named.remove(kind)
        elif not optional:
            return False
    if named:
        return False
    takes = {slot.rstrip("?"): slot.endswith("?") for slot in reading.slots}
    if time is None:
        return takes.get("date", True) and takes.get("since", True)
    return "since" in takes if time.since else "date" in takes


def _in_order(order: str, items: Sequence[Item]) -> bool:
    before, _, after = order.partition("<")
    first, second = _place(before, items), _place(after, items)
    return first is not None and second is not None and first < second


def _place(wanted: str, items: Sequence[Item]) -> int | None:
    for place, item in enumerate(items):
        if wanted in item.concepts or (item.slot and item.slot.upper() == wanted):
            return place
    return None


def _arguments(kind: Kind, items: Sequence[Item], time: Time | None) -> dict[str, EntityRow | str]:
    named = [(item.slot, item.match.entity) for item in items if item.match and item.slot]
    found: dict[str, EntityRow | str] = {}
    if kind.in_order:
        found.update(zip(kind.in_order, (entity for _, entity in named), strict=True))
    for slot, entity in () if kind.in_order else named:
        free = (name for name in kind.called.get(slot, (slot,)) if name not in found)
        found.setdefault(next(free, slot), entity)
    if time and time.since:
        found["since"] = time.since
    elif time and time.first and time.last:
        found |= {"from": time.first, "until": time.last}
    return found
