"""Pages and feeds from the web, with a limit on size and on time."""

import time
from dataclasses import dataclass

from ..errors import ArticleError
from .options import ReadOptions

_MEDIA = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/json": ".json",
    "application/ld+json": ".json",
    "application/x-ndjson": ".jsonl",
    "application/jsonl": ".jsonl",
    "text/csv": ".csv",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
}
_REDIRECTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a URL gave: its bytes, the address after redirects, the file suffix of its media type, its charset."""

    data: bytes
    url: str
    suffix: str
    encoding: str | None


def fetch(url: str, options: ReadOptions) -> Page:
    """Return what stands at `url`.

    Raises ArticleError where the server does not answer in `options.timeout` seconds in all, answers with an error,
    sends more than `options.largest_file` bytes, or sends something that is no text.
    """
    import httpx

    started = time.monotonic()
    headers = {"User-Agent": "touchline (reads football articles for their reader)", "Accept": "text/html, */*;q=0.5"}
    try:
        with (
            httpx.Client(follow_redirects=True, max_redirects=_REDIRECTS, timeout=options.timeout) as client,
            client.stream("GET", url, headers=headers) as response,
        ):
            if response.status_code >= 400:
                raise ArticleError(url, f"the server answered {response.status_code} {response.reason_phrase}")
            suffix = _suffix(url, response.headers.get("content-type", ""))
            data = bytearray()
            for chunk in response.iter_bytes():
                data += chunk
                if len(data) > options.largest_file:
                    raise ArticleError(url, f"the page is larger than {options.largest_file:,} bytes")
                if time.monotonic() - started > options.timeout:
                    raise ArticleError(url, f"the page took longer than {options.timeout:g} seconds")
            charset = response.charset_encoding
            return Page(data=bytes(data), url=str(response.url), suffix=suffix, encoding=charset)
    except httpx.TimeoutException:
        raise ArticleError(url, f"the server did not answer within {options.timeout:g} seconds") from None
    except httpx.TooManyRedirects:
        raise ArticleError(url, f"the server redirected more than {_REDIRECTS} times") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ArticleError(url, f"the page could not be fetched: {error}") from None


def _suffix(url: str, content_type: str) -> str:
    media = content_type.split(";")[0].strip().casefold()
    suffix = _MEDIA.get(media) if media else ".html"
    if suffix is None:
        raise ArticleError(url, f"the server sent {media}, which is no text of an article")
    return suffix
