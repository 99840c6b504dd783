"""Who plays and who coaches by what an article says of people anywhere: he scores, wins caps; he picks a side.

No parse is needed: the words right behind a name, or behind a pronoun that stands for somebody, tell it.
"""

import bisect
import re
from collections.abc import Iterator
from functools import lru_cache

from .alternatives import alternatives
from .document import Document, LocalEntity, Mention, Sentence
from .lexicon import Lexicon
from .name_signs import POSSESSIVES

_GROWN = 32
_JUST_BEHIND = len("Upon his ")
_BEFORE = 48
_ADVERBS = r"(?:(?:has|had|have|also|then|later|twice|already|again|once|just|now|only|even|duly) )*"
_PRONOUN = re.compile(r"\b(?:[Hh](e|is|er)|[Ss]he)\b")
_NOT_BESIDE = re.compile(r"\b(?:at|by|in|on|for) $")
_GIVEN_BY = re.compile(r"(?:by|from) (?:[a-z-]+ ){0,2}$")
_IN_HIS_PLACE = re.compile(
    r",? (?:[a-z-]+ ){0,4}(?:replac(?:es?|ed|ing)|for|instead of|in place of|absence of|left by) (?:[a-z-]+ ){0,3}"
)
_OWN, _POSSESSED = ("is", "er"), tuple(f"{mark} " for mark in POSSESSIVES)
_NUMBER = r"[\w,-]+"


def seen_callings(document: Document, lexicon: Lexicon) -> dict[int, str]:
    """By the ids of people what they are seen to be, "player" or "staff"; of whoever does both it is left open.

    That a side is somebody's tells that he coaches it where he is not seen to play; but of "T's X" whatever he says of
    "his side" tells that he plays there.
    """
    pronouns = list(_PRONOUN.finditer(document.article.text))
    patterns = {calling: _patterns(lexicon, calling) for calling in ("sided", "played", "coached")}
    told = {calling: {one.id for one in _seen(document, pronouns, *found[:2])} for calling, found in patterns.items()}
    own = {calling: {one.id for one in _told_own(document, pronouns, found[2])} for calling, found in patterns.items()}
    sided, plays, coached = (told[calling] | own[calling] for calling in patterns)
    coached |= {one.id for one in _speaking_of_own(document, lexicon)}
    coached |= {one.id for one in (*_honoured_together(document, lexicon), *_picking(document, lexicon))}
    plays |= own["sided"] & _named_by_team(document) - told["sided"] - coached
    plays |= {one.entity.id for one in document.mentions if _is_scorer(document, one, lexicon)}
    plays |= {one.id for one in _stationed(document, lexicon)}
    plays |= {one.id for one in document.people if (one.age or _GROWN) < _GROWN}
    return dict.fromkeys((sided | coached) - plays, "staff") | dict.fromkeys(plays - coached, "player")


def sentences_of_careers(document: Document, lexicon: Lexicon) -> dict[int, set[int]]:
    """By the ids of people the sentences on their days as players, from "began his career at T" on.

    They go on as long as the text speaks of the same person and of no coaching, or till he stops playing.  Of whoever
    coaches they begin as well: "the Hull boss came into the game as an apprentice".  Those before the one that tells
    how he came to coach are of them too, as a life is told: "joined T in 1980. He later managed U".
    """
    found = _before_the_bench(document, lexicon)
    if not lexicon.is_said("start_of_playing", document.article.text):
        return found
    goes_on = _of_same_career(lexicon)
    player: LocalEntity | None = None
    last: LocalEntity | None = None
    for sentence in document.sentences:
        if _is_quoted(sentence):
            continue
        named = [one for one in document.mentions_in(sentence) if one.entity.is_person]
        first = named[0].entity if named else None
        begins = lexicon.last_said("start_of_playing", sentence.text)
        before, last = last, first or last
        if lexicon.last_said("coaching_words", sentence.text) > begins:
            player = None
            continue
        if begins >= 0:
            # "He began his career under X": whoever is meant by "he", else was told of before, did.
            told = named and named[0].start < sentence.start + begins
            player = last = first if told else _meant_in(document, sentence) or before or first
        elif player is not None and first is not player and (first or not goes_on.search(sentence.text)):
            player = None
        retires = lexicon.last_said("retiring", sentence.text)
        if player is not None and not 0 <= retires <= _JUST_BEHIND:  # "After retiring he was appointed by T"
            found.setdefault(player.id, set()).add(sentence.index)
        if retires >= 0:
            player = None
    return found


def _before_the_bench(document: Document, lexicon: Lexicon) -> dict[int, set[int]]:
    """By the ids of people the sentences, in the past tense, on each till one tells that he went on to coach."""
    found: dict[int, set[int]] = {}
    if not lexicon.is_said("turned_to_coaching", document.article.text):
        return found
    for sentence in document.sentences:
        turn = lexicon.last_said("turned_to_coaching", sentence.text)
        if turn < 0 or _is_quoted(sentence):
            continue
        named = _first_person(document, sentence)
        told = named is not None and named.start < sentence.start + turn
        person = named.entity if told and named is not None else _meant_in(document, sentence)
        if person is None:
            continue
        for earlier in reversed(document.sentences[: sentence.index]):
            first = _first_person(document, earlier)
            other = first is not None and first.entity is not person
            if other or (first is None and not _of_same_career(lexicon).search(earlier.text)) or _is_quoted(earlier):
                break
            if lexicon.is_said("coaching_words", earlier.text) or lexicon.is_said("words_of_news", earlier.text):
                break
            found.setdefault(person.id, set()).add(earlier.index)
    return found


def _is_quoted(sentence: Sentence) -> bool:
    return any(low <= sentence.start < high for low, high in sentence.quotes)


def _first_person(document: Document, sentence: Sentence) -> Mention | None:
    return next((one for one in document.mentions_in(sentence) if one.entity.is_person), None)


@lru_cache(maxsize=8)
def _of_same_career(lexicon: Lexicon) -> re.Pattern[str]:
    """What a sentence that names nobody goes on with: "he", "a loan spell"."""
    return re.compile(rf"{_PRONOUN.pattern}|(?i:\b{alternatives(lexicon.any_of('career_goes_on'))}\b)")


def does_what_coaches_do(lexicon: Lexicon) -> re.Pattern[str]:
    """Behind a name, what only those do who coach: " has a full squad to choose from"."""
    return _patterns(lexicon, "coached")[1]


def _meant_in(document: Document, sentence: Sentence) -> LocalEntity | None:
    """Whom the first pronoun of a sentence means."""
    pronoun = _PRONOUN.search(document.article.text, sentence.start, sentence.end)
    return _meant(document, pronoun, own=pronoun.group(1) in _OWN) if pronoun is not None else None


def _is_scorer(document: Document, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether what only players give stands before a name: "a goal by Dan Perrow"."""
    if not mention.entity.is_person:
        return False
    before = document.article.text[max(0, mention.start - _BEFORE) : mention.start]
    return _GIVEN_BY.search(before) is not None and _given(lexicon).search(before) is not None


def _stationed(document: Document, lexicon: Lexicon) -> Iterator[LocalEntity]:
    """Who is said to play in a place, and who is to take it from him: "turned to X to replace Y on the wing"."""
    text, places = document.article.text, _places(lexicon)
    people = [one for one in document.mentions if one.entity.is_person]
    for at, one in enumerate(people):
        if places.match(text, one.end) is None:
            continue
        yield one.entity
        before = people[at - 1] if at else None
        if before is not None and _IN_HIS_PLACE.fullmatch(text, before.end, one.start) is not None:
            yield before.entity


@lru_cache(maxsize=8)
def _places(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf" {alternatives(lexicon.any_of('places_on_the_pitch'))}\b(?! of)")


@lru_cache(maxsize=8)
def _given(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(lexicon.any_of('scored_by'))} {_GIVEN_BY.pattern}")


def _seen(
    document: Document,
    pronouns: list[re.Match[str]],
    behind: re.Pattern[str],
    does: re.Pattern[str],
) -> Iterator[LocalEntity]:
    """Of whom one of the callings is told, by a name or a pronoun."""
    text = document.article.text
    for mention in document.mentions:
        if mention.entity.is_person and behind.match(text, mention.end) is not None:
            yield mention.entity
    for pronoun in pronouns:
        if pronoun.group(1) in _OWN or does.match(text, pronoun.end()) is None:
            continue
        person = _meant(document, pronoun, own=False)
        if person is not None:
            yield person


def _told_own(document: Document, pronouns: list[re.Match[str]], has: re.Pattern[str]) -> Iterator[LocalEntity]:
    """Whose something is that "his" stands before."""
    for pronoun in pronouns:
        if pronoun.group(1) in _OWN and has.match(document.article.text, pronoun.end()) is not None:
            person = _meant(document, pronoun, own=True)
            if person is not None:
                yield person


def _speaking_of_own(document: Document, lexicon: Lexicon) -> Iterator[LocalEntity]:
    """Who speaks of what only those who coach call their own: "My players were tired"."""
    for found in _mine(lexicon).finditer(document.article.text):
        speaker = document.resolver.speaker_at(found.start()) if document.resolver is not None else None
        if speaker is not None:
            yield speaker


def _picking(document: Document, lexicon: Lexicon) -> Iterator[LocalEntity]:
    """By whom somebody is picked, or not: "A was left out by England's B"."""
    text, team = document.article.text, None
    for one in document.mentions:
        start = team.start if team is not None and text[team.end : one.start] in _POSSESSED else one.start
        if one.entity.is_person and _picked_by(lexicon).search(text, max(0, start - _BEFORE), start):
            yield one.entity
        team = one if one.entity.is_team else None


@lru_cache(maxsize=8)
def _picked_by(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(lexicon.any_of('picked_or_not'))} by (?:the )?$")


def _honoured_together(document: Document, lexicon: Lexicon) -> Iterator[LocalEntity]:
    """Who shares, or is up for, an award of coaches: "A of T and B of U were named managers of the month"."""
    for sentence in document.sentences:
        people = [one.entity for one in document.mentions_in(sentence) if one.entity.is_person]
        if people and lexicon.is_said("honours_of_coaches", sentence.text):
            yield from people


@lru_cache(maxsize=8)
def _mine(lexicon: Lexicon) -> re.Pattern[str]:
    own = alternatives(lexicon.any_of("coached_own") | lexicon.any_of("sided_own"))
    return re.compile(rf"\b[Mm]y (?:[a-z]+ )?{own}(?!-)\b")


def _named_by_team(document: Document) -> set[int]:
    """Who is named behind his team: "Everton's Rick Holm"."""
    ends = {one.end for one in document.mentions if one.entity.is_team}
    text, people = document.article.text, (one for one in document.mentions if one.entity.is_person)
    return {
        one.entity.id
        for one in people
        if any(text.endswith(apart, 0, one.start) and one.start - len(apart) in ends for apart in _POSSESSED)
    }


def _meant(document: Document, pronoun: re.Match[str], *, own: bool) -> LocalEntity | None:
    """Whom a pronoun outside direct speech means; nobody where it is not his: "the player by his side"."""
    at = pronoun.start()
    starts = [sentence.start for sentence in document.sentences]
    sentence = document.sentences[bisect.bisect_right(starts, at) - 1] if starts and at >= starts[0] else None
    if sentence is None or at >= sentence.end or any(low <= at < high for low, high in sentence.quotes):
        return None
    if document.resolver is None or (own and _NOT_BESIDE.search(document.article.text, max(0, at - 5), at)):
        return None
    return document.resolver.pronoun_at(sentence, at, pronoun.group().lower() in ("she", "her"))


@lru_cache(maxsize=8)
def _patterns(lexicon: Lexicon, calling: str) -> tuple[re.Pattern[str], ...]:
    """What stands behind the name of one of a calling, behind "he" and behind "his"."""
    does, has, own = (
        alternatives(lexicon.any_of(f"{calling}{part}")).replace(r"\#", _NUMBER) for part in ("", "_things", "_own")
    )
    verb, noun = rf" {_ADVERBS}(?i:{does})\b", rf" (?:[\w-]+ ){{0,3}}?{has}\b"
    his = rf" (?!managerial|coaching)(?:[\w-]+ ){{0,2}}?{own}\b"
    of_team = r"(?: of [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2})?"
    return tuple(re.compile(one) for one in (rf"{of_team}(?:,? who|,)?{verb}|(?:['’]s?|, whose){noun}", verb, his))
