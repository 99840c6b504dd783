"""Under whom somebody played, told by himself or by who signed him."""

import pytest

from ..support.reading import told

READ = [
    '{} "I was lucky because I had a manager, Al Moss, who stood by me," said Holm.',
    '{} "I had a great manager in Al Moss," said Holm.',
    '{} "Al Moss is the best manager I have worked with," said Holm.',
    '{} "Al Moss was the best coach I played under," said Holm.',
    '{} "Al Moss is the toughest boss I have ever had," said Holm.',
    "{} Holm described Al Moss as the finest manager he had worked under.",
    "{} Holm paid tribute to Al Moss, the best manager he had at Leeds.",
    "{} Holm was signed from Leeds by Al Moss in 1998.",
    "{} Holm was brought to the club by Al Moss.",
    "{} Al Moss, who signed him for Everton, was there.",
    "{} Al Moss had signed Holm from Leeds in 1998.",
    "{} Holm has struggled for form under Al Moss.",
    "{} Holm has failed to hold down a place under manager Al Moss.",
    "{} Holm has not scored in the league under Al Moss.",
    "{} Holm is yet to start a game under Al Moss.",
    "{} Holm was unable to win a regular place under Al Moss at Leeds.",
    "{} Holm enjoyed the best years of his career at Leeds under Al Moss.",
]


@pytest.mark.parametrize("text", READ)
def test_it_is_read(text: str) -> None:
    assert "Rick Holm playedUnder Al Moss" in told(text.format("Everton midfielder Rick Holm is 34."))


NOT_READ = [
    'Everton chairman Rick Holm was there. "Al Moss is the best manager I have worked with," said Holm.',
    'Everton chairman Rick Holm was there. "I have a great manager in Al Moss," said Holm.',
    "Everton manager Rick Holm said Al Moss was the best manager he had met.",
    'Everton midfielder Rick Holm is 34. "I would love to have a manager like Al Moss," said Holm.',
    'Everton midfielder Rick Holm is 34. "I had a good assistant manager in Al Moss," said Holm.',
    "Everton midfielder Rick Holm is 34. Holm was signed by the chairman, Al Moss.",
    "Everton midfielder Rick Holm is 34. His shirt was signed by Al Moss.",
    "Everton owner Al Moss has signed Rick Holm.",
    "Everton midfielder Rick Holm says the striker Al Moss is the best player he has played with.",
    "Everton midfielder Rick Holm squeezed a shot under keeper Al Moss.",
    "Everton midfielder Rick Holm slid the ball under the advancing Al Moss.",
    "Everton midfielder Rick Holm saw his effort creep under Al Moss.",
    "Everton midfielder Rick Holm has never played under Al Moss.",
    "Everton midfielder Rick Holm could thrive under Al Moss.",
    "Everton midfielder Rick Holm will not start under Al Moss.",
    "Everton midfielder Rick Holm hopes to flourish under Al Moss at Leeds.",
]


@pytest.mark.parametrize("text", NOT_READ)
def test_it_is_not_read(text: str) -> None:
    assert "Rick Holm playedUnder Al Moss" not in told(text)


def test_where_a_player_was_signed_he_played_under_who_signed_him() -> None:
    text = "Everton captain Rick Holm was brought to the club by Al Moss in 1998."
    assert told(text, more="at status") == {
        "Rick Holm playedFor Everton current",
        "Rick Holm signedFor Everton",
        "Rick Holm playedUnder Al Moss Everton",
        "Al Moss managed Everton former",
    }
