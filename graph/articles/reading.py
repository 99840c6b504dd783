"""`read_articles`: files, folders, feeds, web addresses and standard input to Articles."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..errors import ArticleError, UsageError
from .article import Article
from .decoding import NotTextError, decode
from .fetching import fetch
from .formats import COLLECTIONS, READERS, Draft, Note, Reader, Record, read_html, read_text, sniff
from .language import foreign_language
from .metadata import Metadata, parse_date
from .options import LARGEST_COLLECTION, ReadOptions

Refused = Callable[[ArticleError], None]
STANDARD_INPUT = "-"
_GUESSED = ("cp1252", "utf-16-le", "utf-16-be")


def read_articles(
    sources: Iterable[str | Path] | str | Path,
    options: ReadOptions | None = None,
    *,
    refused: Refused | None = None,
    noted: Callable[[str], None] | None = None,
) -> Iterator[Article]:
    """Give the articles of `sources`: paths of files and folders, http(s) addresses, "-" for standard input.

    A folder is read with its sub-folders in the order of their names, files of unknown suffix and hidden ones left
    out.  `refused` is called with each article that cannot be taken, and reading goes on; without it the first
    ArticleError is raised.  `noted` is called with remarks, such as an encoding that was guessed.  Raises UsageError
    where an option does not fit what is read (an `id` for two articles).

    >>> import tempfile, pathlib
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "beye.txt"
    >>> _ = path.write_text("Rennes sack Beye\\n\\nHabib Beye was sacked by Rennes on Monday.")
    >>> [article.title for article in read_articles(path)]
    ['Rennes sack Beye']
    """
    options = options or ReadOptions()
    if isinstance(sources, str | Path):
        sources = [sources]
    seen = 0
    for source in sources:
        for record in _records(str(source), options):
            if isinstance(record, Note):
                if noted:
                    noted(record)
                continue
            outcome = _finish(record, options) if isinstance(record, Draft) else record
            if isinstance(outcome, ArticleError):
                if refused is None:
                    raise outcome
                refused(outcome)
                continue
            if noted and outcome.date is None and isinstance(record, Draft) and record.no_date:
                noted(f"{record.source}: '{record.no_date[:60]}' is no date; read as undated.")
            seen += 1
            if seen == 2 and (options.id or options.title or options.url):
                raise UsageError("An id, a title or a URL can be given for one article only; these are several.")
            yield outcome


def _records(source: str, options: ReadOptions) -> Iterator[Record]:
    try:
        if source == STANDARD_INPUT:
            yield from _from_bytes(sys.stdin.buffer.read(), "standard input", None, options)
        elif "://" in source:
            yield from _from_web(source, options)
        else:
            for path in _paths(Path(source)):
                yield from _from_file(path, options)
    except ArticleError as error:
        yield error


def _paths(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = [p for p in sorted(path.rglob("*")) if p.suffix.casefold() in READERS and p.is_file()]
    visible = [p for p in found if not any(part.startswith(".") for part in p.relative_to(path).parts)]
    if not visible:
        raise ArticleError(str(path), f"the folder holds no articles ({', '.join(sorted(READERS))})")
    yield from visible


def _from_file(path: Path, options: ReadOptions) -> Iterator[Record]:
    suffix = path.suffix.casefold()
    limit = LARGEST_COLLECTION if suffix in COLLECTIONS else options.largest_file
    try:
        size = path.stat().st_size
        if size > limit:
            yield ArticleError(str(path), f"the file has {size:,} bytes; the largest that is read has {limit:,}")
            return
        data = path.read_bytes()
    except FileNotFoundError:
        yield ArticleError(str(path), "there is no such file or folder")
        return
    except OSError as error:
        yield ArticleError(str(path), f"the file cannot be read: {error.strerror}")
        return
    yield from _from_bytes(data, str(path), READERS.get(suffix), options)


def _from_bytes(data: bytes, source: str, reader: Reader | None, options: ReadOptions) -> Iterator[Record]:
    if not data.strip():
        yield ArticleError(source, "it is empty")
        return
    try:
        text, encoding = decode(data, options.encoding)
    except NotTextError as error:
        yield ArticleError(source, str(error))
        return
    if not options.encoding and encoding in _GUESSED:
        yield Note(f"{source}: it is not UTF-8; read as {encoding} (--encoding says otherwise)")
    chosen = reader or sniff(text)
    if chosen is read_text and text.lstrip()[:1] in "{[<":
        chosen = sniff(text)
    yield from chosen(text, source)


def _from_web(address: str, options: ReadOptions) -> Iterator[Record]:
    if not address.startswith(("http://", "https://")):
        yield ArticleError(address, "only http and https addresses are fetched")
        return
    page = fetch(address, options)
    reader = READERS[page.suffix]
    records = _from_bytes(page.data, page.url, reader, replace(options, encoding=options.encoding or page.encoding))
    for record in records:
        if not isinstance(record, Draft):
            yield record
        elif reader is read_html or page.suffix in (".txt", ".md"):
            own = record.metadata
            yield replace(record, source=address, metadata=replace(own, url=own.url or page.url))
        elif options.follow and record.metadata.url:
            yield from _follow(record, options)
        else:
            yield record


def _follow(entry: Draft, options: ReadOptions) -> Iterator[Record]:
    """The page behind an entry of a feed; what the feed says of it fills what the page leaves out."""
    assert entry.metadata.url
    try:
        pages: list[Record] = list(_from_web(entry.metadata.url, replace(options, follow=False)))
    except ArticleError as error:
        pages = [error]
    for page in pages:
        yield _filled(page, entry.metadata) if isinstance(page, Draft) else page


def _filled(page: Draft, known: Metadata) -> Draft:
    own = page.metadata
    merged = replace(
        own, title=own.title or known.title, date=own.date or known.date, publisher=own.publisher or known.publisher
    )
    return replace(page, metadata=merged)


def _finish(draft: Draft, options: ReadOptions) -> Article | ArticleError:
    """The Article of a draft, the options winning over what it says of itself; or why it is refused."""
    if not draft.text.strip():
        return ArticleError(draft.source, "it is empty")
    if len(draft.text) > options.longest:
        return ArticleError(
            draft.source, f"it has {len(draft.text):,} characters; the longest article read has {options.longest:,}"
        )
    language = None if options.force else foreign_language(draft.text)
    if language:
        return ArticleError(
            draft.source, f"it is not English (it looks like '{language}'); --force reads it all the same"
        )
    known = draft.metadata
    date = parse_date(options.date)
    if options.date and not date:
        raise UsageError(f"'{options.date}' is no date; write 2026-02-20, 2026-02 or 2026.")
    return Article.of(
        draft.text,
        source=draft.source,
        id=options.id or known.id,
        title=options.title or known.title,
        date=date or known.date,
        publisher=options.publisher or known.publisher,
        url=options.url or known.url,
    )
