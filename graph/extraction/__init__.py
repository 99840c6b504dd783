"""From an article to the claims that it makes, each with its quote."""

from typing import TYPE_CHECKING

from ..lazily import names_of

if TYPE_CHECKING:
    from .claim import Claim, Evidence, Participant
    from .explain import Explanation
    from .extractor import Extractor, extract
    from .lexicon import Lexicon, load_lexicon, trigger_words

__all__ = [
    "Claim",
    "Evidence",
    "Explanation",
    "Extractor",
    "Lexicon",
    "Participant",
    "extract",
    "load_lexicon",
    "trigger_words",
]

_HOMES = {
    "Claim": "claim",
    "Evidence": "claim",
    "Explanation": "explain",
    "Extractor": "extractor",
    "Lexicon": "lexicon",
    "Participant": "claim",
    "extract": "extractor",
    "load_lexicon": "lexicon",
    "trigger_words": "lexicon",
}

__getattr__, __dir__ = names_of(__name__, _HOMES)
