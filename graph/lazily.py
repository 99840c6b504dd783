"""Packages whose public names are imported when they are first used, for spaCy, the store and pyvis load slowly."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def names_of(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a package; `homes`: its public names, each with the module it is in.

    >>> get, names = names_of("graph", {"Article": "articles.article"})
    >>> get("Article").__name__, names()
    ('Article', ['Article'])
    """

    def get(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f".{homes[name]}", package), name)
        setattr(sys.modules[package], name, value)
        return value

    return get, lambda: sorted(homes)
