"""Who came to a club years ago and is no longer there: "joined T in 2014 and retired in 2019" tells that he played."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from .alternatives import alternatives
from .dates import Clock
from .document import Sentence
from .drafts import FIRM, Draft
from .lexicon import Lexicon
from .usage import OBJECTS, is_infinitive
from .words import any_word

if TYPE_CHECKING:
    from .tokens import Token

_YEARS_AGO, _LONG_AGO, _SURE_ENOUGH = 2, 8, 0.7
_NTH = re.compile(r"\d+(?:st|nd|rd|th)")
_SOON, _YEAR = 2, len("2006")
_SPENT = re.compile(
    r"(?<!\bhas )(?<!\bhave )(?<!['’]s )(?<!\bhad )(?<!\bhaving )(?<!\bafter )(?<!\bafter he )(?<!\bafter she )"
    rf"\b{any_word('spent_there')} "
    rf"(?:[a-z0-9-]+ ){{1,3}}?{any_word('terms_of_years')}\b"
)
_ELSEWHERE = re.compile(rf"\b{any_word('gone_to')} (?=[A-ZÀ-Þ])")
_NOBODY_ELSE = frozenset(("he", "she", "who", "and", "but", "then", "since"))
_BY_ANOTHER = re.compile(r"(?P<who>[^\W\d_][\w’'-]*)(?: ha[sd]| have)? $")


def went_elsewhere(verb: "Token | None", lexicon: Lexicon) -> bool:
    """Whether a verb tells where somebody was until he went: "spending six months with T before joining U"."""
    told = [one for child in verb.children if child.lower_ == "before" for one in child.children] if verb else []
    moves = lexicon.any_of("moving_on") if told else frozenset[str]()
    return any(one.dep_ == "pcomp" and lexicon.lemma(one.text, "verb") in moves for one in told)


def has_year(noun: "Token") -> bool:
    """Whether a year stands with a noun: "since his last cap in 2010"."""
    return any(one.lower_.isdigit() and len(one.text) == _YEAR for one in noun.subtree)


def counts_games(verb: "Token", noun: "Token", lexicon: Lexicon) -> bool:
    """Whether somebody counts his games in a job that he has: "got his first win as T manager on Saturday"."""
    return any(_is_nth_game(one, lexicon) for one in (noun, *(each for each in verb.children if each.dep_ in OBJECTS)))


def _is_nth_game(noun: "Token", lexicon: Lexicon) -> bool:
    if noun.lower_ not in lexicon.any_of("games_counted") or has_year(noun) or has_year(noun.head):
        return False
    before = [one.lower_ for one in noun.children if one.i < noun.i]
    return any(one in lexicon.any_of("first_of_several") or _NTH.fullmatch(one) for one in before)


def long_since(drafts: list[Draft], lexicon: Lexicon, clock: Clock, sentences: Sequence[Sentence]) -> list[Draft]:
    """Return what goes without saying of events of years ago: who joined a club in 2014 has played for it.

    Unless something else is told of him there, that he did not play, or the club is in doubt.  He may be there still,
    if it was not long ago and nothing tells that he went, or if what is told of him next is of that club.
    """
    if clock.year is None:
        return []
    told = {one.pair for one in drafts if lexicon.relations[one.relation].state}
    found: list[Draft] = []
    for draft in drafts:
        state = lexicon.relations[draft.relation].long_since
        if state is None or not draft.date or draft.certainty not in FIRM or draft.pair in told:
            continue
        guessed = draft.how.get("team", "").startswith("context") or draft.precision < _SURE_ENOUGH
        if guessed or draft.wording.future or is_infinitive(draft.predicate):
            continue  # "had agreed to join T"
        ago = clock.year - int(draft.date[:4])
        if ago >= _YEARS_AGO and _is_over(draft, drafts, _said_of_him(draft, sentences, lexicon), lexicon, ago):
            told.add(draft.pair)
            found.append(
                replace(
                    draft,
                    relation=state,
                    frame=f"entailed-{draft.relation}",
                    precision=draft.precision * 0.97,
                    status="former",
                    date=None,
                    readings=1,
                )
            )
    return found


def _said_of_him(come: Draft, sentences: Sequence[Sentence], lexicon: Lexicon) -> str:
    """What a text says of somebody behind where it tells that he came, as long as it goes on of him."""
    names = {word for name in come.subject.entity.names for word in name.split()}
    at = come.sentence.index + 1
    word = come.predicate
    said = [come.sentence.text[word.idx + len(word.text) :]]
    for one in sentences[at : at + _SOON]:
        first = re.match(r"[\w’'-]+", one.text)
        who = first[0] if first is not None else ""
        stays = who.lower() in ("his", "her") and lexicon.is_said("there_since", one.text)  # "his contract expires"
        if who.lower() not in ("he", "she") and who not in names and not stays:
            break
        said.append(one.text)
    return " ".join(said)


def _is_over(come: Draft, drafts: list[Draft], said: str, lexicon: Lexicon, years: int) -> bool:
    """Whether somebody who came to a club and played there has gone since."""
    if lexicon.is_said("never_played", f"{come.sentence.text} {said}"):
        return False
    if _has_gone(come, drafts, lexicon) or _is_told_to_be_gone(said, come.subject.entity.names, lexicon):
        return True
    countries = {name for one in drafts if one.object.entity.type == "NationalTeam" for name in one.object.entity.names}
    elsewhere = (said[one.end() :] for one in _ELSEWHERE.finditer(said))
    if _SPENT.search(said) or any(not behind.startswith(tuple(countries)) for behind in elsewhere):
        return True
    return years >= _LONG_AGO and not lexicon.is_said("there_since", said) and not _may_go(come, drafts, lexicon)


def _is_told_to_be_gone(said: str, names: Collection[str], lexicon: Lexicon) -> bool:
    """Whether words tell that he went: "later joined", "has retired"; not "retired from international football".

    Nor that somebody else did: "he said that Perrow has retired".
    """
    gone, not_gone = _going(lexicon), _phrases(lexicon, "not_gone")
    his = {word for name in names for word in name.split()}
    for one in gone.finditer(said):
        before = _BY_ANOTHER.search(said, 0, one.start())
        who = before["who"] if before else ""
        another = who[:1].isupper() and who not in his and who.lower() not in _NOBODY_ELSE
        if not another and not not_gone.match(said, one.start()):
            return True
    return False


@cache
def _going(lexicon: Lexicon) -> re.Pattern[str]:
    """What tells that somebody went, by itself or by the name of a place: "before returning to Hull"."""
    itself, to = (alternatives(lexicon.any_of(key)) for key in ("gone_since", "gone_since_to"))
    return re.compile(rf"(?<!\w)(?:(?i:{itself})(?!\w)|(?i:{to}) (?:the )?(?=[^\W\d_a-z]))")


@cache
def _phrases(lexicon: Lexicon, key: str) -> re.Pattern[str]:
    """The phrases of a word list, as words of their own."""
    return re.compile(rf"(?<!\w){alternatives(lexicon.any_of(key))}(?!\w)", re.IGNORECASE)


def _may_go(come: Draft, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether somebody is told to want to leave a club, or another to want him: he is there still."""
    return any(
        one.subject.entity is come.subject.entity
        and one.certainty == "rumoured"
        and one.object.entity.type == "Club"
        and (one.sentence is come.sentence or one.object.entity is come.object.entity)
        and (one.object.entity is not come.object.entity or lexicon.relations[one.relation].ends)
        for one in drafts
    )


def _has_gone(come: Draft, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether it is told that somebody who came to a club left it, or came to or left another later, or is at another.

    Whoever plays for a country does not leave his club for it.
    """
    for one in drafts:
        if one.subject.entity is not come.subject.entity or one.certainty not in FIRM:
            continue
        relation = lexicon.relations[one.relation]
        if one.object.entity is come.object.entity:
            if relation.ends:
                return True
            continue
        elsewhere = relation.begins or relation.ends
        later = elsewhere and (one.date or "") > (come.date or "")
        now = relation.state and one.status == "current"
        if one.object.entity.type == come.object.entity.type and (later or now):
            return True
    return False
