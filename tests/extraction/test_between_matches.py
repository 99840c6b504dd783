"""What the notes before and after matches say in passing: managers on players gone, wanted or called away."""

import pytest
import reading

_SAYS = 'Everton manager Rick Holm is happy. "We have been winning matches," he said. '


@pytest.mark.parametrize(
    "text",
    [
        f'{_SAYS}"Considering we lost Tom Brandt at the end of last season, we have still been scoring goals."',
        f'{_SAYS}"We lost Tom Brandt in the summer and nobody thought we could cope."',
        "Everton have done well, considering they sold Tom Brandt to Fulham.",
        "Considering that Everton lost Tom Brandt to Fulham, they have done well.",
        "Everton have done well considering that Tom Brandt left the club for Fulham.",
    ],
)
def test_in_view_of_what_has_happened(text: str) -> None:
    assert "Tom Brandt departedFrom Everton confirmed" in reading.told(text, more="certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Everton met on Friday, considering whether to sell Tom Brandt to Fulham.",
        "Everton are considering selling Tom Brandt to Fulham.",
        "Everton lost Tom Brandt early in the season to a broken leg.",
        "Everton have lost Tom Brandt for the rest of the season.",
        f'{_SAYS}"We lost Tom Brandt with a broken leg in the summer, too."',
        f'{_SAYS}"We lost the ball and Tom Brandt scored with the last kick of the season."',
    ],
)
def test_who_is_only_hurt_or_may_be_sold_has_not_left(text: str) -> None:
    assert "Tom Brandt departedFrom Everton confirmed" not in reading.told(text, more="certainty")
