"""Python's collector of cycles, kept from going over the words of a batch again and again while it is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused(*, keeps: bool = False) -> Iterator[None]:
    """Stop the collector for as long as the block runs; whoever had it off before keeps it off.

    With `keeps`, what the block leaves behind counts as old at once, as if it had been searched for cycles: the
    collector would go over every word of a batch as soon as it is on again.  What was young before is searched first.

    The words of an article refer to each other, and are let go of as soon as it is read, so that there is nothing to
    find.  Several threads may pause at once: the one that found the collector on turns it on again.

    >>> with paused():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    was_on = gc.isenabled()
    keeps = keeps and was_on and not gc.get_freeze_count()
    if keeps:
        gc.collect(1)
    gc.disable()
    try:
        yield
    finally:
        if keeps:
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()
