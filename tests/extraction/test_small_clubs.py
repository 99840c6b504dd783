"""Clubs outside the great leagues, of which careers are full; and what is called alike but is no club."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    ("said", "claims"),
    [
        ("Cowdenbeath have sacked manager Ned Garth.", {"Ned Garth sackedBy Cowdenbeath"}),
        (
            "Former Alloa and Brechin striker Ned Garth is 40.",
            {f"Ned Garth playedFor {it}" for it in ("Alloa Athletic", "Brechin City")},
        ),
        (
            "Ned Garth has moved from Yeading to Histon.",
            {"Ned Garth signedFor Histon", "Ned Garth departedFrom Yeading"},
        ),
        ("The Bala Town manager Ned Garth praised his men.", {"Ned Garth managed Bala Town"}),
        ("Ballymena's Ned Garth scored twice against Cobh Ramblers.", {"Ned Garth playedFor Ballymena United"}),
        ("Terrassa have signed Ned Garth from Pro Vercelli.", {"Ned Garth signedFor Terrassa"}),
    ],
)
def test_they_are_known_by_name(said: str, claims: set[str]) -> None:
    assert claims <= set(told(said))


@pytest.mark.parametrize(
    "said",
    [
        "Ned Garth was born in Ibiza and joined his wife in Ravenna.",
        "Everton invited Paula Radcliffe for a run. Radcliffe said that she had signed a few shirts.",
        "Ned Almagro beat Bob Tarn in the final. Tarn had left Almagro no chance before.",
        "Wil Garth has been injured. Tarn plays in the place of Wil.",
    ],
)
def test_places_and_people_of_the_name_are_no_clubs(said: str) -> None:
    clubs = ("UD Ibiza", "Ravenna FC", "Radcliffe FC", "Club Almagro", "FC Wil")
    assert not [claim for claim in told(said) if claim.endswith(clubs)]
