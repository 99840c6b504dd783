"""Whether a name is a woman's or a man's: "she" is no Peter, though his name stands nearest."""

import functools

from .words import given_names, name_words, plain, word_list


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
    if first in word_list("titles_of_women") or first in word_list("given_of_women"):
        return "f"
    known = first in given_names() or first in name_words().short_forms or first in word_list("titles_of_men")
    return "m" if known else None
