"""A quick look for words before a pattern is tried: most sentences hold none of them."""

from collections.abc import Iterable

import ahocorasick_rs


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
