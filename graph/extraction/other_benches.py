"""To which other club a text turns when it goes on with its manager: "T boss X has no such worries. Y is fit"."""

import itertools
import re

from .document import Document, LocalEntity, Sentence
from .role_words import ABOVE, MANAGING

_REACH = 6
_OPENS = re.compile(r"(?:[Mm]eanwhile|[Bb]ut|[Aa]nd|[Ee]lsewhere),? ")
_ROLE = re.compile(r"(?:['’]s?)? ([a-z-]+(?: [a-z-]+)?) $")


def club_turned_to(document: Document, sentence: Sentence, topic: LocalEntity) -> LocalEntity | None:
    """The other club with whose manager or chairman one of the sentences before, of its paragraph, began.

    Not where the club of the article, or whoever is known to be of it, is named since.
    """
    for other in reversed(document.sentences[max(0, sentence.index - _REACH) : sentence.index]):
        if other.paragraph != sentence.paragraph:
            return None
        named = document.mentions_in(other)
        if any(topic is one.entity or topic.id in one.entity.teams for one in named):
            return None
        club = _club_of_opening(document, other)
        if club is not None:
            return club
    return None


def _club_of_opening(document: Document, sentence: Sentence) -> LocalEntity | None:
    """The club with whose manager or chairman a sentence begins: "Charlton boss Rick Holm", "But Hull's manager, X"."""
    text, named = document.article.text, document.mentions_in(sentence)
    opened = _OPENS.match(text, sentence.start)
    start = opened.end() if opened is not None else sentence.start
    for club, person in itertools.pairwise(named):
        role = _ROLE.fullmatch(text, club.end, person.start)
        first = club.start == start or (text.startswith("The ", start) and club.start == start + 4)
        if not first or club.entity.type != "Club" or not person.entity.is_person or role is None:
            return None
        return club.entity if role[1].split()[-1] in MANAGING | ABOVE else None
    return None
