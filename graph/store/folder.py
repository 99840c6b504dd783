"""The folder of a store: its marker, the writer's store, published checkpoints, and the pointer to the current one.

touchline.db/
    touchline.json      the marker: a folder without it is a stranger's and is left alone
    lock                held by the one writer
    writer/             the Oxigraph store that is written to
    unpublished         there while the writer's store holds what no checkpoint shows
    checkpoints/N/      what readers open, read-only; N.lock is held by each of them
    checkpoints/N.cache/        what readers worked out from checkpoint N
    checkpoints/N.cache/before/ what they worked out from an earlier one, and what changed since (changes.json)
    current             the number of the checkpoint to read, switched by one rename
"""

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from pyoxigraph import Store

from ..errors import StoreBusyError, StoreError
from ..rdf.vocabulary import DEFAULT_BASE, Names
from .changes import Changes

MARKER = "touchline.json"
WORKED_OUT, BEFORE, CHANGES = "network", "before", "changes.json"  # in the folder of what readers worked out
FORMAT = 1

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


class StoreFolder:
    """A store on disk.  Nothing in it is opened before its marker was seen."""

    def __init__(self, path: Path, names: Names) -> None:
        """Take a folder that `open` or `create` has checked."""
        self.path, self.names, self._pointer = path, names, path / "current"
        self._seen: tuple[tuple[int, int, int] | None, str | None] = None, None  # the pointer, and what it held

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> "StoreFolder":
        """Return the store at `path`.

        Raises StoreError where there is nothing, or something else.
        """
        path = Path(path)
        if not path.exists() or (path.is_dir() and not any(path.iterdir())):
            raise StoreError(f"There is no graph at {path}; `touchline ingest` makes one. --store names another place.")
        return cls(path, _read_marker(path))

    @classmethod
    def create(cls, path: str | os.PathLike[str], base: str = DEFAULT_BASE) -> "StoreFolder":
        """Return the store at `path`, made where there is nothing or an empty folder.

        Raises StoreError where something else is, or the folder cannot be written.
        """
        path = Path(path)
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            return cls.open(path)
        try:
            path.mkdir(parents=True, exist_ok=True)
            marker = {"touchline": "store", "format": FORMAT, "base": Names(base).base}
            _write(path / MARKER, json.dumps(marker) + "\n")
        except OSError as error:
            with suppress(OSError):
                path.rmdir()
            raise failure(path, error) from error
        return cls(path, Names(base))

    @property
    def current(self) -> str | None:
        """The name of the checkpoint to read; None before the first is published."""
        place = self._pointer
        try:
            found = place.stat()
            state = (found.st_ino, found.st_mtime_ns, found.st_ctime_ns)  # each publishing makes a file of its own
            if self._seen[0] != state:
                self._seen = state, place.read_text().strip() or None
        except FileNotFoundError:
            return None
        return self._seen[1]

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """Open the writer's store, publishing first what a crash left unpublished, or no pointer leads to any more.

        Raises StoreBusyError where another process is writing, StoreError where the store cannot be opened.
        """
        try:
            lock = (self.path / "lock").open("a")
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise StoreError(f"The graph at {self.path} is read-only: it can be read, not changed.") from error
            raise failure(self.path, error) from error
        with lock:
            if not _lock(lock, exclusive=True):
                raise StoreBusyError(f"Another process is writing to {self.path}. Reading works meanwhile.")
            try:
                store = Store(self.path / "writer")
            except OSError as error:
                raise failure(self.path, error) from error
            if (self.path / "unpublished").exists() or self._pointer_is_lost():
                self.publish(store)
            holder = [store]
            del store
            yield holder.pop()

    def mark_unpublished(self) -> None:
        """Remember that the writer's store is about to hold what no checkpoint shows."""
        try:
            (self.path / "unpublished").touch()
        except OSError as error:
            raise failure(self.path, error) from error

    def publish(self, store: Store, changes: Changes | None = None) -> None:
        """Make a checkpoint of the writer's store and let readers see it from now on; drop those nobody reads.

        `changes` since the last one, where they are known: with them what was worked out from that can be renewed.
        """
        checkpoints = self.path / "checkpoints"
        try:
            checkpoints.mkdir(exist_ok=True)
            numbers = [int(entry.name) for entry in checkpoints.iterdir() if entry.name.isdigit()]
            name = f"{max(numbers, default=0) + 1:06d}"
            (checkpoints / f"{name}.lock").touch()
            store.backup(checkpoints / name)
            with suppress(OSError):
                self._hand_on(name, changes)
            _write(self.path / "current", name + "\n")
            (self.path / "unpublished").unlink(missing_ok=True)
        except OSError as error:
            raise failure(self.path, error) from error
        self._prune()

    @contextmanager
    def reading(self) -> Iterator[tuple[str, Store]]:
        """Open the current checkpoint, read-only, and keep it from being dropped while it is read."""
        checkpoint, store, lock = self.open_current()
        with lock:
            yield checkpoint, store

    def open_current(self) -> tuple[str, Store, IO[str]]:
        """Return the current checkpoint's name, its store, and the lock that keeps it: close that at the end.

        Raises StoreError where nothing was published yet, or the checkpoint cannot be read.
        """
        for _ in range(20):
            name = self.current
            if name is None:
                if self._pointer_is_lost():
                    lost = "has lost its file `current`, which says what to read"
                    raise StoreError(
                        f"The graph at {self.path} {lost}; `touchline ingest` of anything writes it again."
                    )
                raise StoreError(f"The graph at {self.path} is empty: nothing has been ingested yet.")
            folder = self.path / "checkpoints" / name
            try:
                lock = (self.path / "checkpoints" / f"{name}.lock").open()
            except OSError:
                continue  # dropped between the two lines: a newer one is current
            if _lock(lock, exclusive=False) and folder.is_dir():
                try:
                    return name, Store.read_only(str(folder)), lock
                except OSError as error:
                    lock.close()
                    raise failure(self.path, error) from error
            lock.close()
        raise StoreError(f"The graph at {self.path} names a checkpoint that is not there; ingest anything to mend it.")

    def _pointer_is_lost(self) -> bool:
        """Whether there are checkpoints, and nothing says which to read."""
        return self.current is None and any(
            folder.name.isdigit() and folder.is_dir() for folder in (self.path / "checkpoints").glob("*")
        )

    def cache(self, checkpoint: str) -> Path | None:
        """Return the folder for what readers work out from a checkpoint; None where it cannot be written."""
        cache = self.path / "checkpoints" / f"{checkpoint}.cache"
        try:
            cache.mkdir(exist_ok=True)
        except OSError:
            return None
        return cache

    def _hand_on(self, name: str, changes: Changes | None) -> None:
        """Leave a new checkpoint what was worked out from the one before, or from one before that."""
        if self.current is None or changes is None:
            return
        old = self.path / "checkpoints" / f"{self.current}.cache"
        if not (old / WORKED_OUT).is_dir():
            earlier = Changes.read(old / BEFORE / CHANGES)
            if earlier is None:
                return
            old, changes = old / BEFORE, changes | earlier
        if changes.many:
            return
        place = self.path / "checkpoints" / f"{name}.cache"
        place.mkdir(exist_ok=True)
        draft = place / f"{BEFORE}.new"
        shutil.copytree(old / WORKED_OUT, draft / WORKED_OUT, copy_function=_link)
        changes.write(draft / CHANGES)
        draft.rename(place / BEFORE)

    def _prune(self) -> None:
        current = self.current
        for folder in sorted((self.path / "checkpoints").iterdir()):
            if folder.name.endswith(".old"):
                shutil.rmtree(folder, ignore_errors=True)
            if not folder.name.isdigit() or folder.name == current:
                continue
            lock_path = folder.with_name(f"{folder.name}.lock")
            with suppress(OSError), lock_path.open("a") as lock:
                if _lock(lock, exclusive=True):
                    doomed = folder.with_name(f"{folder.name}.old")
                    folder.rename(doomed)
                    shutil.rmtree(doomed, ignore_errors=True)
                    shutil.rmtree(folder.with_name(f"{folder.name}.cache"), ignore_errors=True)
                    lock_path.unlink(missing_ok=True)


def failure(path: Path, error: OSError) -> StoreError:
    """Return what to tell of an error of the operating system or of Oxigraph."""
    words = str(error)
    if any(sign in words for sign in ("No space left", "File too large", "Disk quota")):
        return StoreError(f"There is no room to write the graph at {path} ({words}). It is as it was before.")
    return StoreError(f"The graph at {path} cannot be used: {words}.")


def _read_marker(path: Path) -> Names:
    try:
        marker = json.loads((path / MARKER).read_text(encoding="utf-8"))
        if marker["touchline"] != "store":
            raise ValueError
        version, names = marker["format"], Names(marker["base"])
    except (OSError, ValueError, KeyError, TypeError):
        raise StoreError(f"{path} is not a graph of Touchline; nothing in it was touched.") from None
    if version != FORMAT:
        raise StoreError(f"The graph at {path} was made by another version of Touchline (format {version}).")
    return names


def _link(source: str, target: str) -> str:
    """Give a file that nobody changes a second name, or copy it where that cannot be."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def _write(path: Path, text: str) -> None:
    """Write a small file so that it is there whole or not at all."""
    draft = path.with_name(f"{path.name}.new")
    with draft.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _lock(file: IO[str], *, exclusive: bool) -> bool:
    """Lock a file for as long as it is open; say whether that worked."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(file, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
