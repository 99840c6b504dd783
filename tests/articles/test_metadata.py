"""What a text says of itself in its first lines."""

from graph.articles.metadata import metadata_of_text


def test_lines_at_the_very_top_say_what_they_are_of_a_text() -> None:
    found = metadata_of_text(
        "publisher: The Desk\ndate: 3 May 2024\n\nEverton sack Holm\n\nEverton have sacked Rick Holm.\n"
    )
    assert (found.publisher, found.date, found.title) == ("The Desk", "2024-05-03", "Everton sack Holm")


def test_a_headline_with_a_colon_is_no_such_line() -> None:
    assert metadata_of_text("Everton: Holm sacked\n\nEverton have sacked Rick Holm.\n").title == "Everton: Holm sacked"
