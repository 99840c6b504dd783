"""Which club, or whom, a part of a round-up is on, that a name opens as a heading: "EVERTON. They bid £30m for X".

A team may stand there beside the name of somebody: "2. Rick Holm – Norway", "Rick Holm (Everton)".
"""

import re

from .document import Document, LocalEntity, Mention, Sentence
from .topic import is_in_passing, tells_whose
from .words import any_word

FEWEST = 2
"""How many clubs have such a part where an article is a round-up."""
LONGEST, PAIR = 60, 2
_STOPS = ".:–—- "
_NUMBER = re.compile(r"[#(]?\d{1,2}[.):]?")
FIRST_LINES = 3
_NO_PLAYERS = re.compile(rf"\b(?:{any_word('who_plays_not')})\b", re.IGNORECASE)
_OF_TWO = re.compile(r"(?:[#(]?\d{1,2}[.):]? ?)?(?: ?[-–—:|,] ?| ?\()\)?:?")


class ClubSections:
    """The parts of an article that are on a club each, whose name is their heading."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._clubs = teams_of_sections(document)

    def club_at(self, sentence: Sentence, offset: int) -> LocalEntity | None:
        """Return the club of the part that a place is in, unless its sentence plainly names another before it."""
        club = self._clubs.get(sentence.index)
        return None if club is None or _is_on_another(self._document, sentence, offset, club) else club


def teams_of_sections(document: Document, layer: str = "Club") -> dict[int, LocalEntity]:
    """Return which club each sentence is on whose paragraph, or the heading before it, is opened by its name alone.

    `layer`: the kind of team, "NationalTeam" for countries.
    """
    found: dict[int, LocalEntity] = {}
    club: LocalEntity | None = None
    alone = False
    before = -1
    for sentence in document.sentences:
        if _NUMBER.fullmatch(sentence.text):
            continue  # "2. Rick Holm (Everton)" is a heading behind its number
        opens = sentence.paragraph != before
        before = sentence.paragraph
        beside = named_in_heading(document, sentence) if opens else None
        named = beside[1] if beside is not None else team_in_front(document, sentence, layer) if opens else None
        if named is not None and (beside is not None or _is_all(sentence, named)):
            club, alone = named.entity, True
            continue
        if named is not None:  # "EVERTON: They want X"
            club, alone = named.entity, False
            found[sentence.index] = club
            continue
        if opens and (sentence.kind == "headline" or not alone):
            club = None
        if not opens:
            alone = False  # the name opens its paragraph, and heads no other
        if club is not None:
            found[sentence.index] = club
    return found if len({one.id for one in found.values()}) >= FEWEST else {}


def named_in_heading(document: Document, sentence: Sentence) -> tuple[Mention, Mention] | None:
    """The person and the team whose names alone are a heading, in either order: "Rick Holm – Norway"."""
    if len(sentence.text) > LONGEST:
        return None
    named = document.mentions_in(sentence)
    if len(named) != PAIR:
        return None
    one, other = sorted(named, key=lambda each: each.entity.is_team)
    if not (one.entity.is_person and other.entity.is_team and other.kind != "demonym"):
        return None
    rest = sentence.text.replace(one.text, "", 1).replace(other.text, "", 1)
    return (one, other) if _OF_TWO.fullmatch(rest) else None


def headed_by_pairs(document: Document) -> dict[int, tuple[Mention, Mention]]:
    """The headings, by their sentences, that name somebody and his team, where an article has several such.

    None where it is a list of those who coach or own teams.
    """
    found = {
        one.index: pair
        for one in document.sentences
        if len(one.text) <= LONGEST and (pair := named_in_heading(document, one)) is not None
    }
    if len({pair[0].entity.id for pair in found.values()}) < FEWEST:
        return {}
    return {} if any(_NO_PLAYERS.search(one.text) for one in document.sentences[:FIRST_LINES]) else found


def _is_on_another(document: Document, sentence: Sentence, offset: int, club: LocalEntity) -> bool:
    """Whether a sentence plainly names another team than `club` before `offset`."""
    text = document.article.text
    return any(
        one.entity.is_team
        and one.entity is not club
        and one.start < offset
        and one.kind not in ("place", "demonym")
        and not text.startswith(("'", "’"), one.end)
        and not is_in_passing(text, one)
        and not tells_whose(document, one)
        for one in document.mentions_in(sentence)
    )


def team_in_front(document: Document, sentence: Sentence, layer: str = "Club") -> Mention | None:
    """The team whose name opens a sentence, with a colon behind it or nothing else."""
    first = next(iter(document.mentions_in(sentence)), None)
    if first is None or first.entity.type != layer or first.start > sentence.start:
        return None
    return first if _is_all(sentence, first) or document.article.text.startswith(":", first.end) else None


def team_alone(document: Document, sentence: Sentence) -> LocalEntity | None:
    """The team whose name is all that a line says: "ARSENAL"."""
    first = next(iter(document.mentions_in(sentence)), None)
    if first is None or not first.entity.is_team or first.kind == "demonym" or first.start > sentence.start:
        return None
    return first.entity if _is_all(sentence, first) else None


def _is_all(sentence: Sentence, name: Mention) -> bool:
    """Whether a name is all that a sentence says."""
    return sentence.text.strip(_STOPS) == name.text.strip(_STOPS)


def people_of_sections(document: Document) -> dict[int, LocalEntity]:
    """Return whom each sentence is on that stands below a heading of his name: "2) Rick Holm", "Rick Holm (Hull)"."""
    found: dict[int, LocalEntity] = {}
    who: LocalEntity | None = None
    before = "headline"
    for sentence in document.sentences[1:]:
        named = _named_alone(document, sentence) if sentence.kind in ("headline", "list") else None
        if sentence.kind == "headline" or (named is not None and before != "list"):
            who = named
        elif sentence.kind == "list" and before == "list":
            who = None  # a list of names heads nothing
        before = sentence.kind
        if who is not None and named is None:
            found[sentence.index] = who
    return found


def only_one_headed(
    document: Document, heads: dict[int, LocalEntity], sentence: Sentence, offset: int
) -> LocalEntity | None:
    """Whom the part of a sentence is on, of `heads`, where nobody else has been named in it before `offset`."""
    who = heads.get(sentence.index)
    if who is None:
        return None
    for one in reversed(document.sentences[: sentence.index + 1]):
        if heads.get(one.index) is not who:
            break
        named = (it for it in document.mentions_in(one) if it.entity.is_person and it.start < offset)
        if any(it.entity is not who for it in named):
            return None
    return who


def _named_alone(document: Document, heading: Sentence) -> LocalEntity | None:
    """Whom a line names and says no more of than his club: "HULL: Rick Holm"."""
    named, rest = list(document.mentions_in(heading)), heading.text
    people = [one.entity for one in named if one.entity.is_person]
    for one in named:
        rest = rest.replace(one.text, "", 1)
    return people[0] if len(people) == 1 and not any(letter.isalpha() for letter in rest) else None
