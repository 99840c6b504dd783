"""Clubs that no list has, told by what is said of them."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Second-tier Silver Lions have appointed Gil Tarn as their new manager.", "Gil Tarn appointedBy Silver Lions"),
        ("On Monday Golden Eagles have parted company with coach Gil Tarn.", "Gil Tarn departedFrom Golden Eagles"),
        ("Gil Tarn has joined Kingston Panthers from Golden Eagles.", "Gil Tarn signedFor Kingston Panthers"),
        (
            "Struggling Golden Eagles Football Club has sacked coach Gil Tarn.",
            "Gil Tarn sackedBy Golden Eagles Football Club",
        ),
    ],
)
def test_they_act_as_several_or_are_called_so(said: str, claim: str) -> None:
    assert claim in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "Fans of Ben Arrow are glad that Everton have sacked him.",
        "Dan Perrow and Ben Arrow have joined Everton.",
        "Did Ben Arrow have a say when Everton sold Dan Perrow?",
    ],
)
def test_people_beside_such_verbs_stay_people(said: str) -> None:
    assert any("Everton" in claim for claim in told(said))
    assert not [claim for claim in told(said) if claim.endswith("Ben Arrow")]
