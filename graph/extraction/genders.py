"""Whether a name is a woman's or a man's: "she" is no Peter, though his name stands nearest."""

import functools

from .words import given_names, name_words, plain, word_list

_OF_WOMEN = frozenset(("mrs", "ms", "miss", "dame", "lady", "baroness", "princess"))
_OF_MEN = frozenset(("mr", "sir", "lord", "sheikh", "prince"))


@functools.lru_cache(maxsize=8192)
def gender_of(name: str) -> str | None:
    """ "f" or "m" by the first name, or the title, of a full name; None of surnames and of names that both bear.

    >>> gender_of("Emma Lindqvist"), gender_of("Peter Crane"), gender_of("Sam Holt"), gender_of("Holt")
    ('f', 'm', None, None)
    """
    first, _, rest = plain(name).lower().partition(" ")
    first = first.strip(".")
    if not rest or first in word_list("given_of_either"):
        return None
    if first in _OF_WOMEN or first in word_list("given_of_women"):
        return "f"
    known = first in _OF_MEN or first in given_names() or first in name_words().short_forms
    return "m" if known else None
