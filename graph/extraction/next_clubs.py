"""The clubs of a career that are told without the player: "After T came U, then V, a season at W and a stay with X".

Parsers know nothing of such a sentence, whose verb stands before what it is said of; it is read along the words, with
the names of clubs taken out.  It is told of the player whom the text is about, or of the only one named just before.
So are careers that are said to hold their clubs: "in a career that took in T and U, X won ten caps".
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
from .spotting import Spotter
from .words import any_word

FRAME, PRECISION = "next-clubs", 0.8
_COACHED, _SIGNED = "managed", "signedFor"
_CLUB, _PERSON = "\N{OBJECT REPLACEMENT CHARACTER}", "\ue000"
_SIGNS = re.compile(r"\b(?:came|come|next|followed|between|took in|taken in)\b")
_CAREER = re.compile(r"\b(?:careers?|CV)\b")
_SPOTTER = Spotter(("came", "come", "next", "followed", "between", "took in", "taken in", "career", "CV"))
_SHE, _HE = re.compile(r"\b(?:[Ss]he|[Hh]er)\b"), re.compile(r"\b(?:[Hh]e|[Hh]is)\b")
_NAME = r"[A-ZÀ-Þ][\w’'-]+"
_PRONOUN = re.compile(r"\b(?:[Ss]he|[Hh]e)\b")
_OWNED = re.compile(r"(?P<own>\b[Hh]is|\b[Hh]er|\b[Ww]hose|['’]s?) (?:[\w’'-]+ ){0,4}$")
_SUBJECT = re.compile(rf"[^,]*, (?:[a-z-]+ ){{0,3}}?(?P<who>he|she|{_PERSON})(?!\w)")
_HIS = ("his", "her")
_COUNTED = r"(?:[a-z0-9,-]+ ){0,4}?"


class NextClubReader:
    """Reads for whom somebody played by sentences that name his clubs and not him."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._relation = next(name for name, one in lexicon.relations.items() if one.state and one.kind == "player")

    def read(self, document: Document, knowledge: Knowledge, told: list[Draft]) -> Iterator[Draft]:
        """The claims that a player was at each club that such a sentence lists; `told` may say that he is one."""
        players = {one.subject.entity.id for one in told if self._lexicon.relations[one.relation].kind == "player"}
        coaches = {one.subject.entity.id for one in told if one.relation == _COACHED} - players
        for sentence in document.sentences:
            if not _SPOTTER.may_be_in(sentence.text):
                continue
            career = _CAREER.search(sentence.text) is not None
            if not career and _SIGNS.search(sentence.text) is None:
                continue
            cut = _Cut(document, sentence)
            found = _lists(self._lexicon).match(cut.text)
            if found is not None and cut.listed(found):
                yield from self._next(document, knowledge, sentence, cut, found, players, coaches)
            for found in _careers(self._lexicon).finditer(cut.text) if career else ():
                person = _whose(document, cut, found) or _meant(document, knowledge, sentence)
                if person is None:
                    continue
                kind, plays = knowledge.kind(person.entity), knowledge.has_played(person.entity)
                coached = found["coach"] is not None
                if coached or found["play"] or kind in (None, "player") or plays or person.entity.id in players:
                    relation = _COACHED if coached else self._relation
                    yield from self._drafts(sentence, person, cut.listed(found), relation)

    def _next(
        self,
        document: Document,
        knowledge: Knowledge,
        sentence: Sentence,
        cut: "_Cut",
        found: re.Match[str],
        players: set[int],
        coaches: set[int],
    ) -> Iterator[Draft]:
        """What a list says of the player meant, or of the manager: "Spells in charge of T and U followed"."""
        player = _of_whom(document, knowledge, sentence, players)
        coach = _meant(document, knowledge, sentence) if player is None and found["stays"] else None
        if coach is not None and coach.entity.id in coaches:
            yield from self._drafts(sentence, coach, cut.listed(found), _COACHED)
        elif player is not None and not found["charge"]:
            relation = _SIGNED if found["gone"] else self._relation
            yield from self._drafts(sentence, player, cut.listed(found), relation)

    def _drafts(
        self, sentence: Sentence, person: Mention | None, clubs: list[Mention], relation: str
    ) -> Iterator[Draft]:
        for club in clubs if person is not None else ():
            assert person is not None
            shown = words_of(sentence, club)
            status = None if relation == _SIGNED else "former"
            yield draft_of(shown, relation, person, club, frame=FRAME, precision=PRECISION, status=status)


class _Cut:
    """A sentence with the names of its clubs and people taken out, and where they were."""

    def __init__(self, document: Document, sentence: Sentence) -> None:
        article, at = document.article.text, sentence.start
        self.sentence, self.text = sentence, ""
        self.named: dict[int, Mention] = {}
        for one in document.mentions_in(sentence):
            sign = _CLUB if one.entity.type == "Club" else _PERSON if one.entity.is_person else ""
            if not sign or one.start < at:
                continue
            self.text += article[at : one.start]
            self.named[len(self.text)] = one
            self.text, at = self.text + sign, one.end
        self.text += article[at : sentence.end]

    def offset(self, at: int) -> int:
        """Where in the article a place of the text stands."""
        return self.sentence.start + at + sum(one.end - one.start - 1 for low, one in self.named.items() if low < at)

    def listed(self, found: re.Match[str]) -> list[Mention]:
        """The clubs of the list that was found, in order."""
        low, high = found.span(found.lastgroup or 0)
        return [one for at, one in self.named.items() if low <= at < high and one.entity.type == "Club"]

    def person_before(self, at: int) -> Mention | None:
        """Who is named last before a place."""
        people = [one for low, one in self.named.items() if low < at and one.entity.is_person]
        return people[-1] if people else None


def _whose(document: Document, cut: _Cut, found: re.Match[str]) -> Mention | None:
    """Whose career it is: "his", "whose", else of whom the clause is said, before it or right behind the list."""
    owned = _OWNED.search(cut.text, 0, found.start())
    own, at = (owned["own"].lower(), owned.start("own")) if owned else ("", found.start())
    if own[:1] in ("'", "’"):
        return cut.named.get(at - 1)
    if own not in _HIS and (before := cut.person_before(at)) is not None:
        return before
    spoken = list(_PRONOUN.finditer(cut.text, 0, at)) if own not in _HIS else []
    behind = _SUBJECT.match(cut.text, found.end())
    if own not in _HIS and not spoken and behind is not None:
        if behind["who"] == _PERSON:
            return cut.named[behind.start("who")]
        own, at = behind["who"], behind.start("who")
    elif spoken:
        own, at = spoken[-1].group(), spoken[-1].start()
    if own == "" or document.resolver is None:
        return None
    offset = cut.offset(at)
    meant = document.resolver.pronoun_at(cut.sentence, offset, own.lower() in ("her", "she"))
    return next((one for one in reversed(document.mentions) if one.entity is meant and one.start < offset), None)


def _of_whom(document: Document, knowledge: Knowledge, sentence: Sentence, players: set[int]) -> Mention | None:
    """The player whom a sentence is about that names nobody."""
    topic = _meant(document, knowledge, sentence)
    if topic is None:
        return None
    kind = knowledge.kind(topic.entity)
    plays = topic.entity.id in players or knowledge.has_played(topic.entity)
    return topic if kind == "player" or (kind is None and plays) else None


def _meant(document: Document, knowledge: Knowledge, sentence: Sentence) -> Mention | None:
    """Of whom a sentence is told that names nobody: whom the text is about, else whom "he" would mean."""
    if any(one.entity.is_person for one in document.mentions_in(sentence)):
        return None
    if knowledge.topic is not None or document.resolver is None:
        return knowledge.topic
    said = document.article.text[: sentence.start]
    female = len(_SHE.findall(said)) > len(_HE.findall(said))
    meant = document.resolver.pronoun_at(sentence, sentence.start, female)
    return next((one for one in reversed(document.mentions) if one.entity is meant and one.end <= sentence.start), None)


@lru_cache(maxsize=8)
def _lists(lexicon: Lexicon) -> re.Pattern[str]:
    """A sentence, clubs taken out, that lists those of a career behind "After T came" or before "came next"."""
    many = _many(lexicon)
    then = rf"(?:After|Following|In between|Between|Then|Next)(?: (?:that|this|these|it|{_CLUB}))?,? (?:there )?"
    past = r"(?:came|were|was|followed|had come) "
    stay = rf"(?=[A-Z])(?:(?!(?:[Mm]anagerial|[Cc]oaching|as) )[A-Za-z-]+ ){{0,3}}?(?i:{any_word('spells_at_clubs')}) "
    at = r"(?:at|with|(?P<charge>in charge (?:of|at)|as (?:manager|coach|boss) (?:of|at)|managing))"
    after = r"(?: (?:have|had|soon|then|also|quickly|would))* (?:follow(?:ed)?\b(?! by)|c[ao]me (?:next|after|then)\b)"
    moves = (
        r"(?:A|An|His|Her|Two|Three|Further|Later|Other) (?:[a-z-]+ ){0,2}?(?:loans?|moves?|switch(?:es)?|transfers?)"
    )
    stays = rf"{stay}{at} (?:the )?{many}{after}"
    gone = rf"(?:{moves}|Loans|Moves|Loan moves) to {many}{after}"
    return re.compile(
        rf"(?:{then}{past}(?P<behind>{many})(?=[.,;:]|$| before | as )"
        rf"|(?:The )?{_NAME}(?: {_NAME})? (?:came|was|were) next: (?P<country>{many})(?=[.,;]|$)"
        rf"|There (?:then |soon )?(?:followed|came|were) (?:also )?(?P<there>{many})(?=[.,;:]|$| before )"
        rf"|(?:The )?(?P<before>{_CLUB}) came next(?=[,.;]|$)"
        rf"|(?P<gone>{gone})"
        rf"|(?P<stays>{stays}))"
    )


@lru_cache(maxsize=8)
def _careers(lexicon: Lexicon) -> re.Pattern[str]:
    """A career and the clubs that it is said to hold: "a playing career that took in T, a season at U and V"."""
    holding, many = alternatives(lexicon.any_of("careers_hold")), _many(lexicon)
    return re.compile(
        r"\b(?:(?P<coach>managerial|coaching|management|managing) |(?P<play>playing) )?(?:[a-z]+ )?(?:career|CV)s?,?"
        rf"(?: (?:that|which))?(?: (?:has|had|have|also|later|since|eventually|mainly))* {holding} (?P<list>{many})"
    )


def _many(lexicon: Lexicon) -> str:
    """Clubs in a row, each with how long somebody was there, or not: "T, a season at U and, later, V"."""
    stay = rf"{_COUNTED}{alternatives(lexicon.any_of('stays_at_clubs'))} (?:at|with|in|for) (?:the )?"
    club = rf"(?:{stay}|the )?(?:{_CLUB}|{_NAME}(?: {_NAME})?)(?: in {_NAME})?"
    joint = r",? (?:and,? )?(?:(?:then|finally|later|latterly|followed by|before|to|via|on to),? )*"
    return rf"{club}(?:{joint}{club})*"
