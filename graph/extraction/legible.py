"""An article as it is read: what nobody sees in it is passed over, pictures too, and odd spaces are spaces.

Pages and pasted texts are full of soft hyphens, spaces of no width, spaces that do not break, two spaces for one and
letters drawn as one, posts of emoji; "left back" is read as "left-back", "Under 21s" as "Under-21s".
The article keeps them, and its offsets count them; what is read has none, and each claim is put back to the article's
own words.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from ..articles.article import Article
from .claim import Claim, Evidence, Participant

_PICTURES = "[\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
_CLIPPED = "(?<=\\w )['‘’](?=keepers?\\b)"  # the "'keeper", whom a quote seems to begin with
# "The left back Holm", whom parsers take to have left; "the right back joined them", no "joined right back".
_POSITION = (
    "(?:(?:(?<=\\bleft)|(?<=\\bfull)) "
    "(?=backs?(?: [A-Z]|[,.;]| (?:and|who|is|was|has|had|position|spot|slot|role|berth)\\b))"
    "|(?:(?<=\\b[Tt]he left)|(?<=\\b[Tt]he full)|(?<=\\b[Tt]he right)|(?<=\\ba left)|(?<=\\ba full)|(?<=\\ba right)) "
    "(?=backs?\\b(?!-| (?:four|three|five|line|post|heel)\\b))"
    "|(?<=\\b[Uu]nder) (?=(?:1[5-9]|2[0-3])(?:['’]?s)?\\b(?! [a-z]*(?:minute|game|match|point|year|goal|cent|million)))"
    "|(?<=\\bright) (?=backs? [A-Z][\\w'’-]+ [A-Z]))"
)
_AGE = "(?<=\\bU)-(?=(?:1[5-9]|2[0-3])s?\\b)"  # "U-21s"
_MAY_BE_ODD = re.compile(
    f"(?<=\\S)  +(?=\\S)|{_PICTURES}|{_CLIPPED}|{_POSITION}|{_AGE}"
    "|[\x0b\x0c`\x85\u00a0\u00ad\u00b4\u02bc\u061c\u1680\u180e\u2000-\u2011\u2028-\u202f\u2032\u205f-\u2069\u3000\ufb00-\ufb06\ufeff]"
)
_ODD = re.compile(
    f"(?P<picture>(?:(?m:^){_PICTURES}+ ?| ?{_PICTURES}+))"
    "|(?P<wide>(?<=\\S)  +(?=\\S))|"
    f"(?P<clipped>{_CLIPPED})|(?P<age>{_AGE})|"
    f"(?P<position>{_POSITION})|"
    "(?P<unseen>[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])"
    "|(?P<space>[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])"
    "|(?P<line>[\x0b\x0c\x85\u2028\u2029])"
    "|(?P<hyphen>[\u2010\u2011])"
    "|(?P<apostrophe>(?<=\\w)[`\u00b4\u02bc\u2032](?=\\w))"
    "|(?P<letters>[\ufb00-\ufb06])"
)
_ODD_IN_ASCII = (
    "  ",
    " 'keeper",
    "left back",
    "full back",
    "right back",
    "nder 1",
    "nder 2",
    "U-1",
    "U-2",
    "`",
    "\x0b",
    "\x0c",
)
_READ_AS = {
    "picture": "",
    "clipped": "",
    "age": "",
    "position": "-",
    "wide": " ",
    "unseen": "",
    "space": " ",
    "line": "\n",
    "hyphen": "-",
    "apostrophe": "'",
}


@dataclass(frozen=True, slots=True)
class Legible:
    """An article as it is read, and as it was `given`; `places` tells where each character read stands in the latter.

    `places` is None where nothing was changed.
    """

    article: Article
    given: Article
    places: tuple[int, ...] | None = None

    def as_given(self, claim: Claim) -> Claim:
        """The claim with the quote and the offsets of the article as it was given."""
        if self.places is None:
            return claim
        start, end = self._span(claim.evidence.start, claim.evidence.end)
        return replace(
            claim,
            subject=self._participant(claim.subject),
            object=self._participant(claim.object),
            at=claim.at and self._participant(claim.at),
            evidence=Evidence(quote=self.given.text[start:end], start=start, end=end),
        )

    def _participant(self, one: Participant) -> Participant:
        return replace(one, mention=self._span(*one.mention)) if one.mention else one

    def _span(self, start: int, end: int) -> tuple[int, int]:
        assert self.places is not None
        return self.places[start], self.places[end - 1] + 1


def legible(article: Article) -> Legible:
    r"""Return the article as it is read.

    >>> legible(Article.of("Uni\u00adted\u00a0won.")).article.text
    'United won.'
    """
    text = article.text
    if text.isascii() and not any(odd in text for odd in _ODD_IN_ASCII):
        return Legible(article, article)
    if _MAY_BE_ODD.search(text) is None:
        return Legible(article, article)
    pieces, places, at = [], [], 0
    for odd in _ODD.finditer(text):
        read_as = _READ_AS.get(odd.lastgroup or "")
        if read_as is None:
            read_as = unicodedata.normalize("NFKC", odd.group())
        pieces += [text[at : odd.start()], read_as]
        places += [*range(at, odd.start()), *(odd.start() for _ in read_as)]
        at = odd.end()
    pieces.append(text[at:])
    places.extend(range(at, len(text)))
    return Legible(replace(article, text="".join(pieces)), article, tuple(places))
