"""A quick look for words before a pattern is tried: most sentences hold none of them."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import ahocorasick_rs

from .document import Mention, Sentence

if TYPE_CHECKING:
    from .tokens import Token

_GAP, _WORDS_BETWEEN = re.escape("..."), r"[^.;:]{0,150}?"


class Spotter:
    """Tells whether a text may hold one of some phrases, which may leave words out ("names ... floated").

    It may say yes where a pattern of whole words says no, never the other way round.

    >>> spotter = Spotter(["favourite", "favourites", "names ... floated"])
    >>> spotter.may_be_in("Three names are being Floated."), spotter.may_be_in("Nobody is named.")
    (True, False)
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        keys = {max(phrase.lower().split("..."), key=lambda part: len(part.strip())).strip() for phrase in phrases}
        shortest = sorted(key for key in keys if not any(other in key for other in keys if other != key))
        self._keys = ahocorasick_rs.AhoCorasick(shortest, matchkind=ahocorasick_rs.MatchKind.Standard)

    def may_be_in(self, text: str) -> bool:
        """Whether a text may hold one of the phrases, whatever its capitals."""
        return bool(self._keys.find_matches_as_indexes(text.lower()))


def phrases_of(phrases: Iterable[str]) -> "re.Pattern[str]":
    """A pattern for any of some phrases, whole words."""
    longest_first = sorted(phrases, key=lambda one: (-len(one), one))
    escaped = [re.escape(one).replace(_GAP, _WORDS_BETWEEN) for one in longest_first]
    return re.compile(rf"\b(?:{'|'.join(escaped)})(?!\w)", re.IGNORECASE)


def head_of(sentence: Sentence, mention: Mention) -> "Token | None":
    """The last token of a name: the one that its phrase hangs from."""
    inside = [one for one in sentence.span or () if mention.start <= sentence.char(one) < mention.end]
    return next(
        (one for one in inside if not (mention.start <= sentence.char(one.head) < mention.end)),
        inside[-1] if inside else None,
    )
