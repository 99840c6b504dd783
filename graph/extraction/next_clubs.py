"""The clubs of a career that are told without the player: "After T came U, then V, a season at W and a stay with X".

Parsers know nothing of such a sentence, whose verb stands before what it is said of; it is read along the words, with
the names of clubs taken out.  It is told of the player whom the text is about, or of the only one named just before.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from .alternatives import alternatives
from .document import Document, Mention, Sentence
from .drafts import Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .spans import draft_of, words_of

FRAME, PRECISION = "next-clubs", 0.8
_CLUB = "\N{OBJECT REPLACEMENT CHARACTER}"
_SIGNS = re.compile(r"\b(?:came|come|next|followed|between|took in|taken in)\b")
_SHE, _HE = re.compile(r"\b(?:[Ss]he|[Hh]er)\b"), re.compile(r"\b(?:[Hh]e|[Hh]is)\b")
_NAME = r"[A-ZÀ-Þ][\w’'-]+"
_COUNTED = r"(?:[a-z-]+ ){0,3}?"


class NextClubReader:
    """Reads for whom somebody played by sentences that name his clubs and not him."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._relation = next(name for name, one in lexicon.relations.items() if one.state and one.kind == "player")

    def read(self, document: Document, knowledge: Knowledge, told: list[Draft]) -> Iterator[Draft]:
        """The claims that a player was at each club that such a sentence lists; `told` may say that he is one."""
        players = {one.subject.entity.id for one in told if self._lexicon.relations[one.relation].kind == "player"}
        for sentence in document.sentences:
            if _SIGNS.search(sentence.text) is None:
                continue
            clubs = [one for one in document.mentions_in(sentence) if one.entity.type == "Club"]
            listed = _listed(self._lexicon, document, sentence, clubs)
            player = _of_whom(document, knowledge, sentence, players) if listed else None
            for club in listed if player is not None else ():
                assert player is not None
                yield draft_of(
                    words_of(sentence, club),
                    self._relation,
                    player,
                    club,
                    frame=FRAME,
                    precision=PRECISION,
                    status="former",
                )


def _listed(lexicon: Lexicon, document: Document, sentence: Sentence, clubs: list[Mention]) -> list[Mention]:
    """The clubs of the list that a sentence is, in order; [] where it is none."""
    text, cut, at, starts = document.article.text, "", sentence.start, []
    for club in clubs:
        cut += text[at : club.start]
        starts.append(len(cut))
        cut, at = cut + _CLUB, club.end
    cut += text[at : sentence.end]
    found = _lists(lexicon).match(cut)
    if found is None:
        return []
    low, high = found.span(found.lastgroup or 0)
    return [club for club, start in zip(clubs, starts, strict=True) if low <= start < high]


def _of_whom(document: Document, knowledge: Knowledge, sentence: Sentence, players: set[int]) -> Mention | None:
    """The player whom a sentence is about that names nobody: whom the text is about, else whom "he" would mean."""
    if any(one.entity.is_person for one in document.mentions_in(sentence)):
        return None
    topic = knowledge.topic
    if topic is None and document.resolver is not None:
        said = document.article.text[: sentence.start]
        female = len(_SHE.findall(said)) > len(_HE.findall(said))
        meant = document.resolver.pronoun_at(sentence, sentence.start, female)
        named = (one for one in reversed(document.mentions) if one.entity is meant and one.end <= sentence.start)
        topic = next(named, None)
    if topic is None:
        return None
    kind = knowledge.kind(topic.entity)
    plays = topic.entity.id in players or knowledge.has_played(topic.entity)
    return topic if kind == "player" or (kind is None and plays) else None


@lru_cache(maxsize=8)
def _lists(lexicon: Lexicon) -> re.Pattern[str]:
    """A sentence, clubs taken out, that lists those of a career behind "After T came" or before "came next"."""
    stay = rf"{_COUNTED}{alternatives(lexicon.any_of('stays_at_clubs'))} (?:at|with|in|for) (?:the )?"
    club = rf"(?:{stay}|the )?(?:{_CLUB}|{_NAME}(?: {_NAME})?)(?: in {_NAME})?"
    joint = r",? (?:and,? )?(?:(?:then|finally|later|latterly|followed by|before),? )*"
    many = rf"{club}(?:{joint}{club})*"
    then = rf"(?:After|Following|In between|Between|Then|Next)(?: (?:that|this|these|it|{_CLUB}))?,? (?:there )?"
    past = r"(?:came|were|was|followed|had come) "
    stays = rf"[A-Z][a-z-]+ (?:[a-z-]+ ){{0,2}}?(?:at|with) {many}(?: (?:have|had|soon|then))* followed\b(?! by)"
    return re.compile(
        rf"(?:{then}{past}(?P<behind>{many})(?=[.,;:]|$| before | as )"
        rf"|(?:The )?{_NAME}(?: {_NAME})? (?:came|was|were) next: (?P<country>{many})(?=[.,;]|$)"
        rf"|(?:The )?(?P<before>{_CLUB}) came next(?=[,.;]|$)"
        rf"|(?P<stays>{stays})"
        rf"|(?:[\w’'-]+ ){{0,4}}career (?:has |had )?(?:took|taken) in (?P<career>{many})(?=[.,;:]|$))"
    )
