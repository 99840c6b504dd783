"""Words printed without rich against rich itself."""

import io
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.cli.words import Page, Words

LETTERS = st.text(alphabet="ab “”—é●·日本\u0301\t-.", min_size=0, max_size=60)
PIECES = st.lists(st.tuples(LETTERS, st.sampled_from(["", "bold", "cyan"])), min_size=1, max_size=4)


def printed(words: Words, width: int, *, plain: bool) -> str:
    with pytest.MonkeyPatch.context() as patch:
        out = io.StringIO()
        patch.setattr(sys, "stdout", out)
        patch.setenv("COLUMNS", str(width))
        for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
            patch.delenv(name, raising=False)
        page = Page()
        page._plain = plain
        page.print(words)
    return out.getvalue()


@settings(max_examples=400, deadline=None)
@given(pieces=PIECES, indent=st.integers(0, 6), width=st.integers(26, 50))
def test_lines_are_those_of_rich(pieces: list[tuple[str, str]], indent: int, width: int) -> None:
    words = Words.of("x", *pieces, style="italic").indented(indent)
    assert printed(words, width, plain=True) == printed(words, width, plain=False)


def test_a_word_that_fits_on_no_line_is_broken() -> None:
    words = Words.of("see ", ("https://example.org/" + "x" * 60, "dim"), " there").indented(3)
    assert printed(words, 30, plain=True) == printed(words, 30, plain=False)
    assert max(map(len, printed(words, 30, plain=True).splitlines())) == 30


def test_lines_within_words_stay_apart() -> None:
    words = Words.of("one\ntwo  \n\nthree").indented(2)
    assert printed(words, 40, plain=True) == "  one\n  two\n\n  three\n"


def test_narrow_output_and_a_wish_for_colours_are_left_to_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    words = Words.of(("one two three four", "bold")).indented(5)
    assert printed(words, 14, plain=True) == printed(words, 14, plain=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr(sys, "stdout", out := io.StringIO())
    Page().print(words)
    assert "\x1b[1m" in out.getvalue()


def test_styles_stay_with_their_words() -> None:
    inner = Words.of("plain ", ("red", "red"), style="dim")
    whole = Words.of(("bold ", "bold"), inner, style="italic")
    assert whole.plain == "bold plain red"
    assert [(span.style, span.start, span.end) for span in whole.rich().spans] == [
        ("bold", 0, 5),
        ("dim", 5, 11),
        ("red", 11, 14),
    ]
    assert whole.rich().style == "italic"
