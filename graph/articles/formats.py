"""One reader a format: text, Markdown, HTML, JSON, JSON Lines, CSV, RSS and Atom, each giving `Draft` records.

A reader is a function in `READERS`; a new format is a function and a line there.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import ArticleError
from .metadata import FRONT_MATTER, Metadata, metadata_of_text, parse_date

_SHORTEST_PAGE_TEXT = 120
_BLOCKS = ("p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "tr")
_BREAK = "\u2029"  # Unicode's paragraph separator
_INLINE = {"softbreak": "\n", "hardbreak": "\n", "image": "", "html_inline": ""}
_FIELDS: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "articleBody", "article", "full_text"),
    "id": ("id", "identifier", "guid", "_id"),
    "title": ("title", "headline", "name"),
    "date": ("date", "published", "datePublished", "pubDate", "publish_date", "published_at", "date_published"),
    "publisher": ("publisher", "outlet", "site", "sitename", "source_name", "source"),
    "url": ("url", "link", "canonical", "canonical_url"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text as a file holds it, not yet an Article: `source` tells where it stands.

    `no_date`: what the file gives as its date where that is none.
    """

    text: str
    source: str
    metadata: Metadata
    no_date: str | None = None


class Note(str):
    """A sentence for the person at the keyboard about how a source was read."""


Record = Draft | ArticleError | Note
Reader = Callable[[str, str], Iterator[Record]]


def read_text(text: str, source: str) -> Iterator[Record]:
    """Give the one article of a plain text."""
    yield Draft(text=text, source=source, metadata=metadata_of_text(text))


def read_markdown(text: str, source: str) -> Iterator[Record]:
    """Give the one article of a Markdown text: its words without the marks, a blank line between blocks."""
    yield Draft(text=text_of_markdown(text), source=source, metadata=metadata_of_text(text))


def text_of_markdown(markdown: str) -> str:
    """Return the words of a Markdown text, front matter, links' targets and pictures left out.

    >>> text_of_markdown("# Out\\n\\nRennes sacked **Beye**, [reports](https://e.org) say.")
    'Out\\n\\nRennes sacked Beye, reports say.'
    """
    from markdown_it import MarkdownIt

    body = FRONT_MATTER.sub("", markdown, count=1)
    blocks = (token.children or [] for token in MarkdownIt().parse(body) if token.type == "inline")
    words = ("".join(_INLINE.get(child.type, child.content) for child in block) for block in blocks)
    return "\n\n".join(block.strip() for block in words if block.strip())


def read_html(text: str, source: str) -> Iterator[Record]:
    """Give the article of an HTML page: its headline, a blank line, its paragraphs, by trafilatura."""
    from trafilatura import bare_extraction

    if not text.strip():
        yield ArticleError(source, "it is empty")
        return
    found: Any = bare_extraction(
        text,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"},
    )
    body = "\n\n".join((found.text or "").split("\n")) if found else ""  # trafilatura gives a paragraph a line
    if found is None or len(body) < _SHORTEST_PAGE_TEXT:
        yield ArticleError(source, "the page holds no article that could be told from its menus")
        return
    title = (found.title or "").strip() or None
    content = body if not title or body.startswith(title) else f"{title}\n\n{body}"
    metadata = Metadata(
        title=title, date=parse_date(found.date), publisher=found.sitename or None, url=_web_address(found.url)
    )
    yield Draft(text=content, source=source, metadata=metadata)


def read_json(text: str, source: str) -> Iterator[Record]:
    """Give the articles of a JSON object, of a list of objects, or of an object with a list called "articles"."""
    try:
        value = json.loads(text)
    except ValueError as error:
        yield ArticleError(source, f"it is not JSON: {error}")
        return
    if isinstance(value, dict) and isinstance(value.get("articles"), list):
        value = value["articles"]
    if isinstance(value, dict):
        yield _draft(value, source, source)
        return
    if not isinstance(value, list):
        yield ArticleError(source, "its JSON is neither an object nor a list of objects")
        return
    for number, record in enumerate(value, 1):
        yield _draft(record, f"{source}#{number}", source)


def not_json(error: ValueError) -> str:
    """Say of a line that it is not JSON, and at which character it stops being so, counted from 1.

    >>> try:
    ...     json.loads('{"id": 1, "text": ')
    ... except ValueError as error:
    ...     not_json(error)
    'the line is not JSON: expecting value at character 19'
    """
    if not isinstance(error, json.JSONDecodeError):
        return f"the line is not JSON: {error}"
    return f"the line is not JSON: {error.msg[:1].lower()}{error.msg[1:]} at character {error.pos + 1}"


def read_json_lines(text: str, source: str) -> Iterator[Record]:
    """Give the articles of JSON Lines, one object a line; a broken line is refused, the others are read."""
    for number, line in enumerate(io.StringIO(text), 1):
        if not line.strip():
            continue
        place = f"{source}:{number}"
        try:
            record = json.loads(line)
        except ValueError as error:
            yield ArticleError(place, not_json(error))
            continue
        yield _draft(record, place, place)


def read_csv(text: str, source: str) -> Iterator[Record]:
    """Give the articles of a CSV file with a header line that names at least a column of texts."""
    csv.field_size_limit(2**31 - 1)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    header = reader.fieldnames or []
    if not any(name in header for name in _FIELDS["text"]):
        yield ArticleError(source, "its header line names no column 'text'")
        return
    try:
        for record in reader:
            place = f"{source}:{reader.line_num}"
            yield _draft({k: v for k, v in record.items() if k and v}, place, place)
    except csv.Error as error:
        yield ArticleError(f"{source}:{reader.line_num}", f"the line is not CSV: {error}")


def read_feed(text: str, source: str) -> Iterator[Record]:
    """Give an article for each entry of an RSS or Atom feed: its title, a blank line, its content or summary."""
    import feedparser

    feed = feedparser.parse(text, sanitize_html=True)
    if not feed.entries:
        yield ArticleError(source, "the feed has no entries, or is no feed")
        return
    publisher = feed.feed.get("title")
    for number, entry in enumerate(feed.entries, 1):
        place = entry.get("id") or entry.get("link") or f"{source}#{number}"
        markup = entry.content[0].value if entry.get("content") else entry.get("summary", "")
        body = text_of_markup(markup)
        title = (entry.get("title") or "").strip() or None
        given = entry.get("published") or entry.get("updated")
        metadata = Metadata(
            title=title,
            date=parse_date(given),
            publisher=publisher,
            url=_web_address(entry.get("link")),
        )
        words = "\n\n".join(part for part in (title, body) if part)
        yield Draft(text=words, source=place, metadata=metadata, no_date=None if metadata.date else given)


def text_of_markup(markup: str) -> str:
    """Return the words of a fragment of HTML, its paragraphs parted by blank lines.

    >>> text_of_markup("<p>Rennes sacked <b>Beye</b>.</p><script>x()</script><p>He left.</p>")
    'Rennes sacked Beye.\\n\\nHe left.'
    """
    from lxml import etree, html

    if not markup.strip():
        return ""
    root = html.fragment_fromstring(markup, create_parent="div")
    etree.strip_elements(root, "script", "style", etree.Comment, with_tail=False)
    for block in root.iter(*_BLOCKS):
        block.text = _BREAK + (block.text or "")
        block.tail = _BREAK + (block.tail or "")
    paragraphs = str(root.text_content()).split(_BREAK)
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip())


def _draft(record: Any, place: str, fallback: str) -> Record:
    """An article from the fields of a record, under any of the names that files use for them."""
    if not isinstance(record, Mapping):
        return ArticleError(place, "the record is no object with a field 'text'")
    values = {field: _first(record, names) for field, names in _FIELDS.items()}
    text = values["text"]
    if text is None:
        empty = next((name for name in _FIELDS["text"] if name in record), None)
        why = f"the field '{empty}' of the record holds no text" if empty else "the record has no field 'text'"
        return ArticleError(place, why)
    own = metadata_of_text(text)
    metadata = Metadata(
        id=values["id"],
        title=values["title"] or own.title,
        date=parse_date(values["date"]) or own.date,
        publisher=values["publisher"],
        url=_web_address(values["url"]),
    )
    no_date = values["date"] if metadata.date is None else None
    return Draft(text=text, source=values["id"] or fallback, metadata=metadata, no_date=no_date)


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = record.get(name)
        if isinstance(value, Mapping):
            value = value.get("name")
        if isinstance(value, int) and not isinstance(value, bool) and names is not _FIELDS["text"]:
            value = str(value)  # an id may be a number, a text is none
        if isinstance(value, str) and value.strip():
            return value if names is _FIELDS["text"] else value.strip()
    return None


def _web_address(url: str | None) -> str | None:
    return url if url and url.startswith(("http://", "https://")) else None


READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".csv": read_csv,
    ".xml": read_feed,
    ".rss": read_feed,
    ".atom": read_feed,
}
COLLECTIONS = frozenset((".json", ".jsonl", ".ndjson", ".csv", ".xml", ".rss", ".atom"))


def sniff(text: str) -> Reader:
    """Return the reader that fits a text of unknown format, by its first characters.

    >>> sniff('{"text": "Beye left."}').__name__, sniff("Beye left.").__name__
    ('read_json_lines', 'read_text')
    """
    head = text.lstrip()[:400].casefold()
    if head.startswith("{"):
        try:
            json.loads(text)
        except ValueError:
            return read_json_lines
        return read_json if text.strip().count("\n") else read_json_lines
    if head.startswith("["):
        return read_json
    if head.startswith("<?xml") or head.startswith(("<rss", "<feed")):
        return read_html if "<html" in head else read_feed
    return read_html if head.startswith("<") else read_text
