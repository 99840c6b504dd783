"""The pre-pass: which sentences can carry a claim at all, told from their words before anything is parsed.

Every trigger of the lexicon is one condition: its words must stand in the sentence, in whatever form, and with them
whatever at least one claim of its frame cannot do without: something that may stand for a team, a role noun, as many
people as it joins, the prepositions or possessives behind which its slots are filled.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .names import common_words
from .sequences import PLACES
from .steps import PARTICLES, PREPOSITIONS
from .words import any_word, name_words, plain, word_list

if TYPE_CHECKING:
    from . import schema
    from .lexicon import Lexicon
    from .schema import Frame, Slot

_WORDS = re.compile(r"[^\W\d_]+|\d+")
_POSSESSIVE = "'s"
_POSSESSIVES = frozenset([_POSSESSIVE, "his", "her", "their", "its", "my", "our", "your", "whose"])
_SAID_BY = {"poss": _POSSESSIVES, "having": frozenset(("had", "worked", "played", "served"))}
_TEAM_WORDS = frozenset(["they", "their", "them", "us"])
_CLUB_WORDS = word_list("club_words")
_STATED = re.compile(rf"\b(?:{any_word('being')}) (?:{any_word('before_an_office')}) ([a-z]+(?: [a-z-]+){{0,2}})\b")
_LEADING = re.compile(r"\b([A-Z][a-z]+) (?=[A-Z])")
_MYSELF = re.compile(r"\b(?:me|myself) as (?:[a-z]+ )?([a-z]+)\b")
_SOMEBODYS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z-]+ )?([a-z]+)\b")
_NAME_BEHIND = re.compile(r"\b([a-z]+)(?:,| is| was| will be)? (?=[A-Z])")
_BESIDE = re.compile(r"(?<=[^\W\d_], )the ((?:[a-z-]+ ){0,2}[a-z]+)(?=[,.])")
_PASTS = ("past", "perfect", "passive")
_NAMED = frozenset(("pre", "appos", "head"))
_CLOSE = 4
_CLEAR = 3
_AUXILIARIES = frozenset(("be", "have"))
_NOW = frozenset(("is", "are", "am", "has", "'s", "’s", "'re", "'m", "'ve"))
_PERSON_WORDS = word_list("person_words")
_PAIRS = word_list("pairs") | word_list("threes") | word_list("fours") | word_list("fives")
_WEAK_ROLES = word_list("weak_roles")
_TOLD_APART = word_list("told_apart")
_CAPITAL = re.compile(
    r"(?<![.!?\"“] )(?<=[\s\"“‘(/-])[A-ZÀ-ÞĀ-ſ](?:[^\W\d_]|['’][A-Z])[^\W\d_]*"
    r"|(?<![\w.])[A-ZÀ-Þ]\.(?=(?:[A-ZÀ-Þ]\.)* ?[A-ZÀ-Þ])"  # the initials of a name: "signed J.J. Perrow"
)
_OF_NAME = re.compile(
    rf"[^\W\d_]{{2}}(?:['’]s?|, of(?: the)?) $|\b(?:{any_word('once_or_now')}) (?:of|at|with) (?:the )?$"
)
_POSSESSED_NAME = re.compile(r"['’]s? (?:[a-z-]+ ){0,2}(?=[A-ZÀ-Þ])")


@dataclass(frozen=True, slots=True)
class Need:
    """What one claim of a frame cannot do without: a team, a role noun, so many people, a word of each set of words.

    `named`: a team whose name stands there, as nothing else can fill the slot.
    """

    team: bool
    named: bool
    title: bool
    people: int
    words: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """What must stand beside a key word: a form of each of `others`, one of `requires`, what some claim needs.

    `close`: the others stand a few words from it at most.
    """

    others: tuple[frozenset[str], ...]
    requires: frozenset[str]
    needs: tuple[Need, ...]
    close: bool = False


class Prepass:
    """The conditions of one lexicon, by the word form that tells most of each."""

    def __init__(self, lexicon: "Lexicon") -> None:
        self._conditions: dict[str, list[Condition]] = {}
        self._team_nouns = _CLUB_WORDS | _TEAM_WORDS
        forms = lexicon.inflector.forms
        small = PREPOSITIONS | PARTICLES | lexicon.any_of("not_triggers")

        def every_form(word: str) -> frozenset[str]:
            return frozenset(form for pos in ("verb", "noun", "adjective") for form in forms(word, pos))

        for pos, words, frame in lexicon.trigger_phrases():
            parts = _WORDS.findall(" ".join(words))
            if not parts:
                continue
            verb = words[0] if pos == "verb" else None
            key = max(parts, key=lambda word: (word not in small, word != parts[0], len(word)))
            keys = frozenset(forms(key, pos)) if len(parts) == 1 else every_form(key)
            if key == verb:
                keys = _in_form(frame.form, key, keys)
            others = tuple(
                _in_form(frame.form if word == verb else None, word, every_form(word)) for word in parts if word != key
            )
            requires = frozenset(form for word in frame.requires for form in every_form(word.rstrip("-")))
            self._add(keys, Condition(others, requires, _needs(frame, lexicon), frame.beside))
        jobs = frozenset(word for word in (*lexicon.any_of("of_a_job"), "role", "position") if " " not in word)
        for phrase in lexicon.any_of("candidacy"):
            parts = _WORDS.findall(phrase)
            key = max(parts, key=len)
            said = frozenset() if len(parts) >= _CLEAR else jobs  # "put his name forward" tells enough
            others = tuple(frozenset((one,)) for one in parts if one != key)
            self._add((key,), Condition(others, said, (), close=not said))
        for name in ("one_more_candidate", "not_wanting_a_job", "standing_in"):
            for phrase in lexicon.any_of(name):
                parts = _WORDS.findall(phrase)
                key = max(parts, key=len)
                others = tuple(frozenset((one,)) for one in parts if one != key)
                self._add((key,), Condition(others, frozenset(), (), close=True))
        told = frozenset(form for word in lexicon.any_of("hearsay_nouns") for form in forms(word, "noun")) | {"that"}
        for verb in lexicon.any_of("denying"):
            self._add(forms(verb, "verb"), Condition((), told, ()))
        for sequence in lexicon.sequences:
            self._add(*_words_of(sequence, small))
        self._roles: dict[str, list[tuple[frozenset[str], ...]]] = {}
        for noun in lexicon.roles:
            parts = _WORDS.findall(" ".join(noun))
            others = tuple(frozenset((word,)) for word in parts[:-1])
            for form in forms(parts[-1], "noun"):
                self._roles.setdefault(form, []).append(others)
        self._offices = frozenset(noun[-1] for noun, role in lexicon.roles.items() if role.kind != "player")
        self._no_names = name_words().capitals | common_words()
        self._keys = frozenset(self._conditions)
        self._role_keys = frozenset(self._roles)
        self._person_words = _PERSON_WORDS | self._role_keys
        self._title_keys = self._role_keys - _WEAK_ROLES
        self._sure = frozenset(
            key
            for key, conditions in self._conditions.items()
            if any(not (one.others or one.requires or one.needs) for one in conditions)
        )

    def _add(self, keys: Iterable[str], condition: Condition) -> None:
        for key in keys:
            self._conditions.setdefault(key, []).append(condition)

    def carries(
        self,
        text: str,
        names_team: bool,
        hits: Sequence[tuple[int, int]],
        surnames: Collection[str] = (),
        *,
        noted: bool = False,
    ) -> bool:
        """Whether a sentence can carry a claim; `noted` says that it leaves out who it is of.

        `names_team` says that a name in it may be a team's, `hits` where the names of teams stand in it; `surnames`
        are words that are names in its article ("Young").
        """
        words = _WORDS.findall(text.lower())
        here = set(words)
        keys, roles = self._keys & here, self._role_keys & here
        if len(words) < 2 or not (keys or roles or hits):
            return False
        people, sure = self._people(words, hits) + noted, not self._sure.isdisjoint(keys)
        if people and sure:
            return True
        people += self._names(text, hits, surnames)
        if not people:
            return bool(hits) and self._wooes(keys, here)
        if sure:
            return True
        if "'" in text or "’" in text:
            here.add(_POSSESSIVE)
        team = names_team or not self._team_nouns.isdisjoint(here)
        team = team or ("we" in here and self._names(text, hits, surnames) > 0)  # "we lost Holm in the summer"
        for key in keys:
            for condition in self._conditions[key]:
                for other in condition.others:
                    if other.isdisjoint(here):
                        break  # most lack a word
                else:
                    if self._met(condition, here, team, names_team, people) and (
                        not condition.close or _stand_close(key, condition.others, words)
                    ):
                        return True
        if roles and (team or self._tells_whose(text, roles)):
            for key in roles:
                if any(all(not other.isdisjoint(here) for other in others) for others in self._roles[key]):
                    return True
        owned = any(_OF_NAME.search(text, max(0, start - 20), start) for start, _ in hits)
        bracketed = any(text[start - 2 : start] == " (" and text[end : end + 1] == ")" for start, end in hits)
        return owned or bracketed or any(_POSSESSED_NAME.match(text, end) for _, end in hits)

    def _wooes(self, keys: frozenset[str], here: set[str]) -> bool:
        """Whether a sentence that names no one may tell what a team wants with whoever was named before it."""
        return any(
            any(need.team and not (need.people or need.title) for need in condition.needs)
            and self._met(condition, here, True, True, 0)
            for key in keys
            for condition in self._conditions[key]
        )

    def _tells_whose(self, text: str, roles: frozenset[str]) -> bool:
        """Whether a role stands where it tells who holds it, or whose he is: "chairman X", "X is the chairman"."""
        offices = roles & self._offices
        patterns = (
            (_NAME_BEHIND, roles),
            (_SOMEBODYS, roles),
            (_LEADING, offices),
            (_STATED, offices),
            (_MYSELF, offices),
            (_BESIDE, offices),
        )
        return any(
            not words.isdisjoint(match.group(1).lower().split())
            for pattern, words in patterns
            for match in pattern.finditer(text)
        )

    def _people(self, words: list[str], hits: Sequence[tuple[int, int]]) -> int:
        """How many words can stand for a person, but for names inside the sentence: pronouns, roles, the first word."""
        several = (
            words[0] == "all"
            or (words[0] == "the" and words[1] in _TOLD_APART)
            or not _PAIRS.isdisjoint(words)
            or ("together" in words and "they" in words)
        )
        found = sum(map(self._person_words.__contains__, words)) + 2 * several
        if not (hits and hits[0][0] == 0) and not words[0].isdigit() and plain(words[0]) not in common_words():
            found += 1  # the first word may be a name
        return found

    def _names(self, text: str, hits: Sequence[tuple[int, int]], surnames: Collection[str]) -> int:
        """How many words are written as names inside a sentence, but for those of teams."""
        found = 0
        for match in _CAPITAL.finditer(text):
            word, at = match.group(), match.start()
            if word.lower() not in self._no_names or word in surnames:
                found += not hits or not any(start <= at < end for start, end in hits)
        return found

    def _met(self, condition: Condition, here: set[str], team: bool, named: bool, people: int) -> bool:
        if condition.requires and condition.requires.isdisjoint(here):
            return False
        if any(map(here.isdisjoint, condition.others)):
            return False
        return not condition.needs or any(self._given(need, here, team, named, people) for need in condition.needs)

    def _given(self, need: Need, here: set[str], team: bool, named: bool, people: int) -> bool:
        if (need.team and not team) or (need.named and not named) or need.people > people:
            return False
        if need.title and self._title_keys.isdisjoint(here):
            return False
        return not any(map(here.isdisjoint, need.words))


def _words_of(sequence: "schema.Sequence", small: Collection[str]) -> tuple[frozenset[str], Condition]:
    """The words one of which tells that names may stand in a sequence, and what stands beside it.

    No word at all where only small ones join the names: "X of T".
    """
    needed = [frozenset(item.split("|")) for item in sequence.words if item not in PLACES and not item.endswith("?")]
    told = [words for words in needed if all(_WORDS.fullmatch(word) for word in words)]
    keys = max(
        (words for words in told if words.isdisjoint(small)), key=lambda one: -len(one), default=frozenset[str]()
    )
    others = tuple(words for words in told if words is not keys)
    return keys, Condition(others, frozenset(), (Need(team=True, named=True, title=False, people=1, words=()),))


def _needs(frame: "Frame", lexicon: "Lexicon") -> tuple[Need, ...]:
    """What the claims of a frame need, each; nothing at all where one of them needs nothing."""
    needs = []
    for reading in frame.claims:
        relation = lexicon.relations.get(reading.relation)
        names = [reading.subject, reading.object, *reading.needs]
        slots = [frame.slots[name] for name in names if not frame.slots[name].is_unsaid]
        # "A and B played together" has two people, but nothing where the second would stand: "together with B".
        joined = frame.slots[reading.object] if relation is not None and relation.symmetric else None
        words = [places for slot in slots if slot is not joined and (places := _places(slot)) is not None]
        needs.append(
            Need(
                team=any(slot.type in ("Team", "Club") for slot in slots),
                named=any(slot.type in ("Team", "Club") and _NAMED.issuperset(slot.paths) for slot in slots),
                title=reading.relation == "@title" or any(slot.type == "Title" for slot in slots),
                people=sum(slot.type == "Person" for slot in slots),
                words=tuple(dict.fromkeys(words)),
            )
        )
    if any(not (need.team or need.title or need.people > 1 or need.words) for need in needs):
        return ()
    return tuple(dict.fromkeys(needs))


def _in_form(form: str | None, verb: str, forms: frozenset[str]) -> frozenset[str]:
    """Those forms of a verb in which it can stand in the form that a frame asks for; headlines leave others bare.

    >>> sorted(_in_form("perfect", "go", frozenset(("go", "goes", "went", "gone", "going"))))
    ['gone']
    >>> sorted(_in_form("past", "have", frozenset(("have", "has", "had", "having"))))
    ['had']
    """
    if form not in _PASTS and form != "present":
        return forms
    now = {one for one in forms if one in _NOW or (one.endswith("s") and one.startswith(verb[:-1]))} | {verb}
    if form == "present":
        return frozenset(now)
    past = frozenset(one for one in forms - now if not one.endswith("ing"))
    if form != "past":
        past = frozenset(one for one in past if one.endswith(("n", "ne"))) or past  # "gone", not "went"
    # "Put" is a participle too; and the verb of a headline is read as one of the past.
    return past if past and (form != "past" or verb in _AUXILIARIES) else past | {verb}


def _stand_close(key: str, others: tuple[frozenset[str], ...], words: list[str]) -> bool:
    """Whether the other words of a trigger stand a few words from `key` at most: "is still at", "at T is"."""
    near = [word for at, one in enumerate(words) if one == key for word in words[max(0, at - _CLOSE) : at + _CLOSE + 1]]
    return not any(other.isdisjoint(near) for other in others)


def _places(slot: "Slot") -> frozenset[str] | None:
    """The words one of which must stand where a slot is filled: prepositions, possessives; None where it needs none."""
    found: set[str] = set()
    for path in slot.paths:
        steps = path.split(".")
        word = next((step for step in steps if step in PREPOSITIONS or step in _SAID_BY), None)
        if word is None:
            return None
        found |= _SAID_BY.get(word, {word})
    return frozenset(found)
