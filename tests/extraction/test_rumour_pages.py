"""Pages of rumours and of deadline day: whose word an item is, of whom the text goes on, what has come about by then."""

import pytest
from reading import told, told_with_status


@pytest.mark.parametrize(
    "source",
    ["reports Andy Halsey", "reports ANDY HALSEY", "writes Andy Halsey", "Andy Halsey reports", "Andy Halsey writes"],
)
def test_the_text_goes_on_of_whom_an_item_is_and_not_of_its_writer(source):
    text = f"Hull want to sign Dan Perrow, {source}. He played for Derby from 2014 to 2016."
    assert told_with_status(text) == {
        "Dan Perrow linkedWith Hull City (rumoured)",
        "Dan Perrow playedFor Derby County (former)",
    }


def test_a_description_is_not_of_the_writer_either():
    text = '"Burnley will sign Dan Perrow," reports Rick Holm. The 26-year-old joined Derby in 2021.'
    assert "Dan Perrow signedFor Derby County" in told(text)


def test_who_says_something_of_himself_goes_on():
    text = "Dan Perrow reports for duty today. He joined Derby in 2021."
    assert "Dan Perrow signedFor Derby County" in told(text)
