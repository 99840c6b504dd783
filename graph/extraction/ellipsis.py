"""Sentences without a subject, as notes on somebody have them: "Spent four years at Hull. On loan from Leeds."

The parser is given the words that they leave out, and the tokens keep them, of no length: whom "he" means there is told
by what stands before, a name on a line of its own, a note on him, or a sentence of which he is the subject.
"""

import functools
import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from .alternatives import alternatives
from .words import any_word, word_list

if TYPE_CHECKING:
    from .tokens import Token

HE, WAS, IS = "He", "was", "is"
KEPT = frozenset((HE, WAS, IS))
"""The words that the tokens keep."""
_SUPPOSED = re.compile(r"Had .* (?:would|could|might)\b")
_COMMA = re.compile(r", (?=(?P<word>[^\W_]*))")


@functools.cache
def _opening() -> re.Pattern[str]:
    adverb = rf"(?:(?P<adverb>{_first('before_an_ellipsis')}) )?"
    done = rf"(?P<done>{_first('done_without_a_subject')})(?= [^\W_]| £)(?! (?:{any_word('no_ellipsis_before')})\b)"
    left = (
        rf"(?P<left>[Ll]eft|[Jj]oin(?:s|ed)|[Ss]igns?|[Ss]igned)(?= (?:[A-ZÀ-Þ]|(?:{any_word('behind_a_coming')})\b))"
    )
    suffered = rf"(?P<suffered>{_first('suffered_without_a_subject')})(?= (?:{any_word('behind_a_passive')})\b| \d)"
    state = rf"(?P<state>{_first('states_without_a_subject')})\b"
    return re.compile(rf"{adverb}(?:{suffered}|{done}|{left}|{state})")


def _first(name: str) -> str:
    """The words of a list, with a capital or without."""
    words = word_list(name)
    return alternatives([*words, *(word[0].upper() + word[1:] for word in words)])


def unsaid_subject(text: str, start: int, teams: Collection[int]) -> dict[tuple[int, int], str]:
    """What the parser is given at the start of a sentence without a subject, by where it stands; {} for any other.

    `start` is where the sentence starts in its article, `teams` where the names of teams do.

    >>> unsaid_subject("Sacked by Hull in May.", 0, {10})
    {(0, 0): 'He was ', (0, 6): 'sacked'}
    >>> unsaid_subject("Sacked by Hull in May, Rick Holm is back.", 0, {10})
    {}
    >>> unsaid_subject("Had Leeds sold him they would have gone down.", 0, {4})
    {}
    """
    found = _opening().match(text)
    if (
        found is None
        or _SUPPOSED.match(text)
        or not text[0].isupper()
        or text.rstrip().endswith("?")
        or _has_clause(text, start, teams)
    ):
        return {}
    before = f"{HE} {WAS} " if found["suffered"] else f"{HE} {IS} " if found["state"] else f"{HE} "
    first = text.split(" ", 1)[0]
    return {(0, 0): before, (0, len(first)): first.lower()} if first != first.upper() else {(0, 0): before}


@functools.cache
def _of_a_state() -> re.Pattern[str]:
    people = alternatives(word_list("playing") | word_list("managing") | word_list("directing"))
    return re.compile(rf"(?:\b[A-ZÀ-Þ][\w.'’-]*|\b(?:{people})) (?=(?:{any_word('states_in_headlines')}) [a-z]+ing\b)")


def unsaid_is(headline: str) -> dict[tuple[int, int], str]:
    """The "is" that a headline leaves out before what is about to be done, as the parser is given it; else {}.

    >>> unsaid_is("Leeds close to signing Holm"), unsaid_is("Leeds sign Holm"), unsaid_is("Leeds are close to signing")
    ({(6, 6): 'is '}, {}, {})
    """
    found = _of_a_state().search(headline)
    return {(found.end(), found.end()): f"{IS} "} if found is not None else {}


def _has_clause(text: str, start: int, teams: Collection[int]) -> bool:
    """Whether a comma and a clause may follow: "Sacked by Hull in May, Rick Holm is back"; not a team or "then"."""
    more = word_list("going_on_in_a_note")
    return any(
        found["word"] not in more and not found["word"].isdigit() and start + found.end() not in teams
        for found in _COMMA.finditer(text)
    )


def is_unsaid(token: "Token") -> bool:
    """Whether a word is the subject that a sentence leaves out."""
    return token.i == 0 and len(token.doc) > 1 and token.doc[1].idx == token.idx
