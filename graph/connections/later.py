"""Records that are read out of the graph only when somebody looks at them."""

import weakref
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any

Fields = Mapping[str, Any]
_TIDIED_FROM = 256  # so many records, or twice as many as were held, are gone through for those that nobody holds


class ReadLater:
    """A dataclass some of whose fields are read when one of them is first asked for; afterwards nobody can tell.

    A field that may be read later has no default but a default factory: a class attribute would stand for it.  What
    the factory gives is the field's where it is neither known nor read.
    """

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Read what was put off, where the attribute may be part of it."""
            if name.startswith("_") or "_read" not in self.__dict__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            ReadLater.read(self)
            return object.__getattribute__(self, name)

    def read(self) -> None:
        """Read all that was put off: after that nothing is asked of the graph any more.

        Raises StoreError where the graph was closed in between, or no longer holds it.
        """
        read: Callable[[], Fields] | None = self.__dict__.get("_read")
        if read is not None:
            usual = {
                field.name: field.default_factory()
                for field in fields(self)  # type: ignore[arg-type]
                if field.default_factory is not MISSING and field.name not in self.__dict__
            }
            self.__dict__.update(usual | dict(read()))
            self.__dict__.pop("_read", None)

    def put_off(self, known: Fields, read: Callable[[], Fields]) -> None:
        """Take the fields that are known, and what reads the others."""
        self.__dict__.update(known, _read=read)

    def __getstate__(self) -> dict[str, Any]:
        """Return the fields, all of them read: a copy has no graph to ask."""
        self.read()
        return {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]


class _Unread:
    """Records that may not be read yet, as far as anybody still holds them."""

    __slots__ = ("_most", "_records")

    def __init__(self) -> None:
        self._records: list[weakref.ref[ReadLater]] = []
        self._most = _TIDIED_FROM

    def add(self, record: ReadLater) -> None:
        """Take in a record; those that nobody holds any more are let go of now and then."""
        self._records.append(weakref.ref(record))
        if len(self._records) > self._most:
            self._records = [held for held in self._records if held() is not None]
            self._most = max(2 * len(self._records), _TIDIED_FROM)

    def __iter__(self) -> Iterator[ReadLater]:
        return iter([record for held in self._records if (record := held()) is not None])


_UNREAD: "weakref.WeakKeyDictionary[Any, _Unread]" = weakref.WeakKeyDictionary()


def remember(reader: Any, record: ReadLater) -> None:
    """Let `finish` read a record, if anybody still holds it by then."""
    held = _UNREAD.get(reader)
    if held is None:
        held = _UNREAD[reader] = _Unread()
    held.add(record)


def finish(reader: Any) -> None:
    """Read everything that was put off and is still held: the reader is about to be closed."""
    for record in _UNREAD.pop(reader, ()):
        record.read()
