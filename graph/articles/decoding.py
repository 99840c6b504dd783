"""Bytes to text: byte order marks, UTF-8, UTF-16 without a mark, Windows-1252; anything else is refused as binary."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
)
_SAMPLE = 4096


class NotTextError(ValueError):
    """The bytes are no text; the message says what they look like."""


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    r"""Return the text of `data` and the name of the encoding it was read as.

    `encoding` overrides the guess.  Raises NotTextError where the bytes are no text in any encoding tried.

    >>> decode("Müller".encode("utf-16"))
    ('Müller', 'utf-16')
    >>> decode(b"M\xfcller left.")
    ('Müller left.', 'cp1252')
    >>> decode(b"%PDF-1.7")
    Traceback (most recent call last):
    ...
    graph.articles.decoding.NotTextError: it is a PDF, not a text
    """
    if encoding:
        return _decode_as(data, encoding), encoding
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise NotTextError(f"it is {kind}, not a text")
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, name), name
    guess = _without_mark(data)
    if guess:
        return _decode_as(data, guess), guess
    if b"\0" in data:
        raise NotTextError("it is binary data, not a text")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if _control_share(data) > 0.02:
        raise NotTextError("it is binary data, not a text")
    return _decode_as(data, "cp1252"), "cp1252"


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError:
        raise NotTextError(f"there is no encoding called '{encoding}'") from None
    except UnicodeDecodeError as error:
        raise NotTextError(f"it is not a text in {encoding} (byte {error.start})") from None


def _without_mark(data: bytes) -> str | None:
    """Latin letters in UTF-16 leave a NUL in every other byte: tell which half, or None."""
    sample = data[:_SAMPLE]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.7 and even < 0.1:
        return "utf-16-le"
    if even > 0.7 and odd < 0.1:
        return "utf-16-be"
    return None


def _control_share(data: bytes) -> float:
    sample = data[:_SAMPLE]
    return sum(byte < 32 and byte not in (9, 10, 12, 13) for byte in sample) / max(len(sample), 1)
