"""From an article to the claims that it makes, each with its quote."""

from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)


def __dir__() -> list[str]:
    return __all__
