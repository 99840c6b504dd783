"""Word forms of the lexicon's own words, and back: no lemmatizer is needed for a closed list of words.

>>> words = Inflector({"leave": ("leaves", "left", "leaving")})
>>> words.know("leave", "verb"); words.know("sack", "verb"); words.know("bid", "noun")
>>> words.lemma("left", "verb"), words.lemma("sacking", "verb"), words.lemma("bids", "noun")
('leave', 'sack', 'bid')
"""

from collections.abc import Mapping

_VOWELS = "aeiou"


class Inflector:
    """The forms of every word made known to it; `irregular` gives the forms of verbs and nouns that no rule makes."""

    def __init__(self, irregular: Mapping[str, tuple[str, ...]]) -> None:
        self._irregular = irregular
        self.lemmas: dict[tuple[str, str], str] = {}

    def know(self, lemma: str, pos: str | None = None) -> None:
        """Make `lemma` known as `pos`, or, without one, as every part of speech."""
        for one in [pos] if pos else ["verb", "noun", "adjective", "adverb"]:
            for form in self.forms(lemma, one):
                self.lemmas.setdefault((form, one), lemma)

    def lemma(self, form: str, pos: str) -> str:
        """The lemma of `form`, or `form` itself where it belongs to no known word."""
        return self.lemmas.get((form, pos), form)

    def forms(self, lemma: str, pos: str) -> set[str]:
        """Every form of `lemma` as `pos`."""
        if pos == "verb":
            return {lemma, *(self._irregular.get(lemma) or _verb(lemma))}
        if pos == "noun":
            return {lemma, *(self._irregular.get(f"{lemma}/n") or (_plural(lemma),))}
        return {lemma}


def _verb(lemma: str) -> tuple[str, ...]:
    third = _plural(lemma)
    if lemma.endswith("e"):
        stem = lemma[:-1]
        return third, lemma + "d", (lemma if lemma.endswith("ee") else stem) + "ing"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return third, lemma[:-1] + "ied", lemma + "ing"
    if _doubles(lemma):
        return third, lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
    return third, lemma + "ed", lemma + "ing"


def _doubles(lemma: str) -> bool:
    if len(lemma) < 3 or lemma[-1] in _VOWELS + "wxy" or lemma[-2] not in _VOWELS or lemma[-3] in _VOWELS:
        return False
    return sum(letter in _VOWELS for letter in lemma) == 1


def _plural(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"
