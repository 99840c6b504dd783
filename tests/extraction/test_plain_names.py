"""Whatever somebody is called, the same is read of him."""

import pytest

from graph.extraction import Extractor
from graph.extraction.plain_names import PlainNames, renamed

from ..support.reading import told

NEWS = """{full} has left Leeds. {last} scored 20 goals for the club last season. Hull had wanted {last}, 24, in May.
Leeds manager Rick Holm said {last} had been a fine player."""
HEARSAY = "Rick Holm wants {full} to stay at Leeds. But {last}'s contract expires in June and Hull want {last}."
SURNAMES = [
    *("Heath", "Young", "Long", "Best", "March", "May", "Welsh", "Son", "Stones", "Rose", "Hill", "Park", "Pope"),
    *("Wright-Phillips", "O'Shea", "N'Diaye", "Şahin", "Čech", "McDonald"),
]
PARTED = [
    ("Rafael van der Varp", "Van der Varp"),
    ("Angel Di Perro", "Di Perro"),
    ("Kevin De Varne", "De Varne"),
    ("Giovani dos Perros", "Dos Perros"),
    ("Park Ji-dong", "Park"),
]
NAMES = [(f"Adrian {last}", last) for last in SURNAMES] + PARTED


def _of_him(story: str, full: str, last: str) -> set[str]:
    return {claim.replace(full, "he") for claim in told(story.format(full=full, last=last))}


@pytest.mark.parametrize("story", [NEWS, HEARSAY])
@pytest.mark.parametrize(("full", "last"), NAMES)
def test_a_name_changes_nothing(story: str, full: str, last: str) -> None:
    assert _of_him(story, full, last) == _of_him(story, "Adrian Perrow", "Perrow") != set()


@pytest.fixture(scope="module")
def names() -> PlainNames:
    reader = Extractor()._reader
    return PlainNames(reader.matcher.names, reader._is_common)


def _parsed(names: PlainNames, text: str, surnames: frozenset[str] = frozenset()) -> str:
    return renamed(text, names.stand_ins(text, surnames))[0]


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("Everton want Lukas Perrow.", "Everton want Tom Mitchell."),
        ("Perrow, Ashdale and Perrow met.", "Mitchell, Smith and Mitchell met."),
        ("Virgil van Darp has gone.", "Tom Tom Mitchell has gone."),
        ("Wright-Perrow and O'Perrow left.", "Mitchell and Smith left."),
        ("Liverpool-born players met in Paris on Monday.", "Liverpool-born players met in Paris on Monday."),
        ("The Bundesliga and UEFA agreed.", "The Bundesliga and UEFA agreed."),
    ],
)
def test_only_names_that_stand_for_nobody_known_are_parsed_as_others(names: PlainNames, text: str, parsed: str) -> None:
    assert _parsed(names, text) == parsed


def test_a_word_is_a_name_where_somebody_of_the_article_is_called_so(names: PlainNames) -> None:
    surnames = names.surnames("Everton have signed Dennis Wise. Wise is 24.")
    assert surnames == {"Wise"}
    assert (
        _parsed(names, "Wise has gone, and Wise men know it.", surnames)
        == "Mitchell has gone, and Mitchell men know it."
    )
    assert _parsed(names, "Wise men know it.", surnames) == "Wise men know it."
    assert _parsed(names, "Wise has gone.") == "Wise has gone."
