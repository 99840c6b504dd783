"""Python's collector of cycles, kept from going over the words of a batch again and again while it is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Stop the collector for as long as the block runs; whoever had it off before keeps it off.

    The words of an article refer to each other, and are let go of as soon as it is read, so that there is nothing to
    find.  Several threads may pause at once: the one that found the collector on turns it on again.

    >>> with paused():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
