"""Who came and who went, listed under a club's name: "In: A (Hull, £2m), B (Leeds, loan)", "Released: A and B".

A list needs no parse.  Its direction stands before a colon or dash, or alone on a line of its own; its club heads it,
or is the one that the article is about.
"""

import re
from collections.abc import Iterator

from .document import Document, Mention, Sentence
from .drafts import Draft
from .lexicon import Lexicon
from .spans import draft_of, words_of
from .words import any_word, word_list

FRAME, PRECISION = "listed-move", 0.86
IN, OUT, RELEASED, KEPT = "players_in", "players_out", "players_released", "players_kept"
_HEADING = re.compile("|".join(rf"(?P<{one}>{any_word(one)})" for one in (IN, OUT, RELEASED, KEPT)), re.IGNORECASE)
_BEHIND = re.compile(r" ?[:–—-] ?|$")
_BRACKET = re.compile(r",? ?[(\[]([^()\[\]\n]{1,60})[)\]]")
_BETWEEN = re.compile(r"[\s,;.&]*(?:and)?[\s,;.]*")
_ABOUT_MOVES = re.compile(r"£|€|\$|\b(?i:loan|free|undisclosed|released|nominal|fee|swap|unattached|mutual consent)\b")
_OF_FITNESS = re.compile(rf"\b(?:{any_word('not_fit')}|{any_word('hurt_parts')})\b")
_CAME_FROM = re.compile(r"on loan from\b")
_PLAYERS, _POSITION = word_list("playing"), re.compile("[A-Z]{2,3}")
_LOAN = re.compile(r"\bloan", re.IGNORECASE)
_TO, _BOTH, _FEE_BEHIND = re.compile(r" ?(?:-|–|—|to|>|→) ?"), 2, 8
_OPENERS = "-–—•*· "


def with_listed_moves(document: Document, drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, those of listed players by what the list tells of them instead."""
    added: list[Draft] = []
    listed: set[tuple[int, int]] = set()
    club: Mention | None = None
    direction = ""
    for sentence in document.sentences:
        if (headed := _club_alone(document, sentence)) is not None:
            club, direction = headed, ""
            continue
        found = _heading(document, sentence)
        people = [one for one in document.mentions_in(sentence) if one.entity.is_person]
        for person in people:
            added += _from_one_to_another(document, sentence, person)
        if found is None and not (direction and _is_entries(document, sentence, people, sentence.start)):
            direction = ""
            continue
        if found is not None:
            headed, direction, start = found
            club = headed or club
            people = [one for one in people if one.start >= start]
            if people and not _begins_with(document, sentence, direction, people, start):
                continue  # "Released: the new book by A"
        team = club or _topic(document)
        entries = [(one, *_bracket(document, sentence, one)) for one in people]
        if not entries or (direction in (IN, OUT) and not _tell_moves(entries)):
            continue
        listed |= {(sentence.index, person.entity.id) for person in people}
        if team is not None:
            for person, told, other in entries:
                added += _moves(sentence, direction, person, team, told, other)
    kept = [one for one in drafts if (one.sentence.index, one.subject.entity.id) not in listed]
    return [*kept, *added]


def _begins_with(document: Document, sentence: Sentence, direction: str, people: list[Mention], at: int) -> bool:
    """Whether what stands behind a heading is a list: of names alone, or of moves, from the first name on."""
    if direction in (RELEASED, KEPT):
        return _is_entries(document, sentence, people, at)
    before = document.article.text[at : people[0].start].strip(_OPENERS).split()
    return all(one in _PLAYERS or _POSITION.fullmatch(one) for one in before)


def _tell_moves(entries: list[tuple[Mention, str, Mention | None]]) -> bool:
    """Whether brackets behind names tell of moves, and none of who is fit: "Out: A (knee), B (on loan from U)"."""
    told = [(told.lower(), other) for _, told, other in entries if told]
    if any(_OF_FITNESS.search(one) or _CAME_FROM.match(one) for one, _ in told):
        return False
    return any(other or _ABOUT_MOVES.search(one) for one, other in told)


def _heading(document: Document, sentence: Sentence) -> tuple[Mention | None, str, int] | None:
    """The club and direction that a list begins with, and where it goes on: "In:", "Everton: Released -", "Out"."""
    text = document.article.text
    at = sentence.start
    first = next((one for one in document.mentions_in(sentence) if one.start == at and one.entity.type == "Club"), None)
    if first is not None and (mark := _BEHIND.match(text, first.end)) is not None:
        at = mark.end()
    match = _HEADING.match(text, at)
    behind = _BEHIND.match(text, match.end(), sentence.end) if match is not None else None
    if match is None or behind is None or match.lastgroup is None:
        return None
    return first, match.lastgroup, behind.end()


def _bracket(document: Document, sentence: Sentence, person: Mention) -> tuple[str, Mention | None]:
    """What stands in brackets behind a name, and the club that it names first."""
    match = _BRACKET.match(document.article.text, person.end, sentence.end)
    if match is None:
        return "", None
    inside = (one for one in document.mentions_in(sentence) if match.start() < one.start < match.end())
    return match[1], next((one for one in inside if one.entity.type == "Club"), None)


def _moves(
    sentence: Sentence, direction: str, person: Mention, club: Mention, told: str, other: Mention | None
) -> Iterator[Draft]:
    """What a list tells of one of its players."""
    lent = _LOAN.search(told) is not None
    left = other if direction == IN else club
    said: list[tuple[str, Mention, str | None]] = []
    if direction == IN:
        said.append(("signedFor", club, None))
    elif direction == KEPT or (direction == OUT and lent):
        said.append(("playedFor", club, "current"))
    if direction != KEPT and left is not None and not lent:
        said += [("departedFrom", left, None), ("playedFor", left, "former")]
    if direction == OUT and other is not None:
        said.append(("signedFor", other, None))
    shown = words_of(sentence, person)
    for relation, team, status in said:
        if team.entity is not club.entity or team.entity is not (other.entity if other is not None else None):
            yield draft_of(shown, relation, person, team, frame=FRAME, precision=PRECISION, status=status)


def _from_one_to_another(document: Document, sentence: Sentence, person: Mention) -> Iterator[Draft]:
    """What both clubs in the brackets behind a name tell: "A [Hull - Leeds] £2m", "A (Hull to Leeds, loan)"."""
    text = document.article.text
    match = _BRACKET.match(text, person.end, sentence.end)
    inside = document.mentions_in(sentence) if match is not None else ()
    clubs = [one for one in inside if match is not None and match.start(1) <= one.start < match.end(1)]
    if match is None or len(clubs) != _BOTH or any(one.entity.type != "Club" for one in clubs):
        return
    left, joined = clubs
    if left.start != match.start(1) or _TO.fullmatch(text, left.end, joined.start) is None:
        return
    shown = words_of(sentence, person)
    if _LOAN.search(text, match.start(), match.end() + _FEE_BEHIND) is None:
        yield draft_of(shown, "departedFrom", person, left, frame=FRAME, precision=PRECISION)
        yield draft_of(shown, "playedFor", person, left, frame=FRAME, precision=PRECISION, status="former")
    yield draft_of(shown, "signedFor", person, joined, frame=FRAME, precision=PRECISION)


def _is_entries(document: Document, sentence: Sentence, people: list[Mention], at: int) -> bool:
    """Whether a list stands from a place on: names, what stands in brackets behind them, and nothing else."""
    text = document.article.text
    while at < sentence.end and text[at] in _OPENERS:
        at += 1
    for one in people:
        if one.start != at:
            return False
        bracket = _BRACKET.match(text, one.end, sentence.end)
        gap = _BETWEEN.match(text, bracket.end() if bracket is not None else one.end, sentence.end)
        at = gap.end() if gap is not None else one.end
    return bool(people) and at >= sentence.end


def _club_alone(document: Document, sentence: Sentence) -> Mention | None:
    """The club whose name is all that a line says, but for words of a list: "Everton", "Everton retained list"."""
    named = document.mentions_in(sentence)
    if len(named) != 1 or named[0].entity.type != "Club" or named[0].start != sentence.start:
        return None
    rest = document.article.text[named[0].end : sentence.end].strip(" .:–—-").lower()
    return named[0] if not rest or rest in word_list("headings_of_lists") else None


def _topic(document: Document) -> Mention | None:
    """The club that the article is about."""
    topic = document.topic()
    return topic if topic is not None and topic.entity.type == "Club" else None
