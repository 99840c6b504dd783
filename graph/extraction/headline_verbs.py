"""The bare verb of a headline: "Everton seal deal for X", which the parser takes for a noun.

It has read few headlines, in which the present tells of the past and no article parts the verb from its object.  It is
given a verb in its place that it takes for nothing else; the tokens keep what is written.
"""

import functools
import re

from .alternatives import alternatives
from .words import any_word, word_list

_VERB, _GIVING = "bought", "gave"
STAND_INS = frozenset((_VERB, _GIVING))
"""What the parser is given for the bare verb of a headline: both in the past, which that is not."""
_NO_NAMES = r"(?!(?:The|An?|This|That|His|Her|Its|Their|Our|My|No|Any|Each|Every) )"
_KICKER = r"(?:[A-Z][\w ]{2,20}: (?=[A-ZÀ-Þ]))?"  # "BREAKING: Everton sack X"
_NAMES = _KICKER + _NO_NAMES + r"[A-ZÀ-Þ][^\s,;:!?]*(?: (?:&|and|of|the|de|[A-ZÀ-Þ\d][^\s,;:!?]*)){0,5}? "
_NAME = r"(?:(?!from|for|to|of|by|with|at|in|on|about|over)[a-z-]+ ){0,2}[A-ZÀ-Þ]"
_LABEL = re.compile(r"(?:[A-ZÀ-Þ\d][\w.'’]*(?: [\w.'’]+){0,3}): (?=[A-ZÀ-Þ])")
_SOMEBODY = rf"(?:{_NAME}|(?:him|her)\b)"


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    def of(key: str, behind: str) -> re.Pattern[str]:
        return re.compile(rf"{_NAMES}(?<!['’]s )(?=(?:{any_word(key)}) {behind})([a-z-]+) ")

    roles = alternatives(word_list("playing") | word_list("managing"))
    last = rf"(?!.*\b(?:{any_word('headline_finite')})\b)(?!.* [a-z]+(?:ed|ing)\b)"
    return (
        (of("headline_verbs", ""), _VERB),
        (of("headline_verbs_before_names", _SOMEBODY), _VERB),
        (of("headline_verbs_before_roles", rf"(?:[\w'’-]+ ){{0,3}}(?:{roles})\b{last}"), _VERB),
        (of("headline_verbs_of_giving", _NAME), _GIVING),
        (of("headline_verbs_or_nouns", last), _VERB),
    )


@functools.cache
def _any() -> re.Pattern[str]:
    keys = [f"headline_verbs{rest}" for rest in ("", "_before_names", "_before_roles", "_of_giving", "_or_nouns")]
    return re.compile(rf"{_NAMES}(?:{'|'.join(any_word(key) for key in keys)}) ")


def headline_verb(text: str) -> tuple[int, str] | None:
    """Where the bare verb of a headline stands in a line, and the verb to parse in its place.

    A day, or what the news is called, may stand before it: "June 1: Everton appoint Rick Holm".

    >>> headline_verb("Everton seal deal for Rick Holm"), headline_verb("Everton bid for Rick Holm rejected")
    ((8, 'bought'), None)
    """
    label = _LABEL.match(text) if ": " in text else None
    start = label.end() if label is not None else 0
    if _any().match(text, start) is None:
        return None
    for pattern, verb in _patterns():
        if (found := pattern.match(text, start)) is not None:
            return found.start(1), verb
    return None
