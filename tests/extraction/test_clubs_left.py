"""Which club somebody leaves of whom only that to which he goes is named."""

import pytest
from reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Cardiff are short of money. Ian Cole and Nicky Ford were sold to West Ham in July. Cardiff need £10m.",
        "Cardiff are weaker now. Manager Rick Holm has lost Ian Cole to Barnsley and Tom Varley to Hull this summer.",
        "Cardiff captain Rick Holm admits that the club have lost their way since Ian Cole was sold to Juventus.",
        "Leeds drew with Derby. Rick Holm was the second to leave Cardiff, Ian Cole having been sold to Hull.",
        "Cardiff City boss Rick Holm has lost Ian Cole to Hull. Cardiff play Derby next.",
        "Cardiff must sell. Ian Cole has already been offloaded to Hull.",
    ],
)
def test_who_is_sold_elsewhere_leaves_the_club_that_the_text_is_about(text: str) -> None:
    """That is said of whoever nothing ties to another."""
    assert "Ian Cole departedFrom Cardiff City" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cardiff want Ian Cole. He was sold to Hull two years ago. Cardiff are fourth.",
        "Cardiff have lost Ian Cole to injury. Cardiff are fourth.",
        "Cardiff manager Rick Holm lost Ian Cole to a broken leg.",
        "Cardiff are fourth. Derby striker Ian Cole was sold to Hull on Friday.",
        "Cardiff are fourth. Ian Cole joined Leeds in 2004. He was sold to Hull two years later.",
        "Cardiff have bought Ian Cole. Cardiff paid £1m. He was sold to Cardiff by Hull.",
    ],
)
def test_who_is_of_another_club_leaves_that(text: str) -> None:
    """Nor does he leave the one that wants him, or to which he goes."""
    assert "Ian Cole departedFrom Cardiff City" not in told(text)
