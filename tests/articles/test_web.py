"""Pages, feeds and failures from a real server on this machine."""

import contextlib
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from graph.articles import ReadOptions, read_articles
from graph.errors import ArticleError

STORY = (
    "Rennes have sacked their head coach Habib Beye, the club said in a statement on Monday evening. "
    "Beye had been in charge of the side for a year and was the third man to hold the job since 2023."
)
PAGE = f"<html><head><title>Rennes sack Beye</title></head><body><article><h1>Rennes sack Beye</h1><p>{STORY}</p>" + (
    f"<p>{STORY}</p></article></body></html>"
)


class Handler(BaseHTTPRequestHandler):
    """Answers each path with a page, a feed, or one kind of failure."""

    def do_GET(self) -> None:
        base = f"http://{self.headers['Host']}"
        feed = f"<rss><channel><title>F</title><item><title>T</title><link>{base}/page</link></item></channel></rss>"
        bodies = {
            "/page": ("text/html; charset=utf-8", PAGE),
            "/feed": ("application/rss+xml", feed),
            "/text": ("text/plain; charset=iso-8859-1", STORY.replace("Rennes", "Nîmes")),
            "/picture": ("image/png", "x"),
            "/large": ("text/plain", "x" * 50_000),
        }
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/page")
            self.end_headers()
        elif self.path == "/loop":
            self.send_response(302)
            self.send_header("Location", "/loop")
            self.end_headers()
        elif self.path == "/slow":
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.end_headers()
            for _ in range(40):
                time.sleep(0.05)
                self.wfile.write(b"x" * 10)
                self.wfile.flush()
        elif self.path in bodies:
            media, body = bodies[self.path]
            data = body.encode("iso-8859-1" if "8859" in media else "utf-8")
            self.send_response(200)
            self.send_header("Content-Type", media)
            self.end_headers()
            self.wfile.write(data)
        else:
            self.send_error(404)

    def handle(self) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the reader hung up, as it should
            super().handle()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    httpd.server_close()


def refusal(address: str, **options: object) -> str:
    with pytest.raises(ArticleError) as caught:
        list(read_articles(address, ReadOptions(**options)))  # type: ignore[arg-type]
    return str(caught.value)


def test_a_page_and_a_redirect(server: str) -> None:
    (page,) = read_articles(f"{server}/page")
    assert page.title == "Rennes sack Beye" and page.id == f"{server}/page"
    (moved,) = read_articles(f"{server}/moved")
    assert moved.id == f"{server}/page" and moved.source == f"{server}/moved"


def test_the_charset_of_the_server_is_believed(server: str) -> None:
    (article,) = read_articles(f"{server}/text")
    assert article.text.startswith("Nîmes have")


def test_a_feed_is_followed_on_request(server: str) -> None:
    (entry,) = read_articles(f"{server}/feed")
    assert entry.text == "T"
    (page,) = read_articles(f"{server}/feed", ReadOptions(follow=True))
    assert STORY in page.text and page.publisher in ("F", "127.0.0.1")


def test_failures_are_sentences(server: str) -> None:
    assert "answered 404" in refusal(f"{server}/none")
    assert "image/png" in refusal(f"{server}/picture")
    assert "larger than 1,000 bytes" in refusal(f"{server}/large", largest_file=1000)
    assert "longer than 0.4 seconds" in refusal(f"{server}/slow", timeout=0.4)
    assert "redirected more than" in refusal(f"{server}/loop")
    assert "could not be fetched" in refusal("http://127.0.0.1:9/")
    assert "only http and https" in refusal("ftp://example.org/a")
