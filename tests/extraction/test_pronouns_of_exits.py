"""Whose exit "his departure" is beside who got the job."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize("how", ["upon", "following", "after"])
def test_it_is_that_of_whoever_was_replaced(how: str) -> None:
    said = told(f"Everton have sacked Ned Garth. He had replaced Bob Tarn {how} his departure for Leeds in 2013.")
    assert "Ned Garth succeeded Bob Tarn" in said
    assert "Ned Garth appointedBy Leeds United" not in said


def test_it_is_that_of_whoever_comes_where_he_comes_from_it() -> None:
    said = told("Ned Garth was appointed by Everton after his departure from Leeds, where he had been manager.")
    assert "Ned Garth departedFrom Leeds United" in said


@pytest.mark.parametrize("verb", ["persuade", "convince", "urge"])
def test_a_decision_to_be_reversed_is_that_of_who_is_asked_to(verb: str) -> None:
    said = told(f"Everton president Bob Tarn will {verb} coach Ned Garth to reverse his decision to step down.")
    assert not any("Bob Tarn resignedFrom" in claim for claim in said)


def test_a_decision_to_be_accepted_is_that_of_who_asks() -> None:
    said = told("Everton coach Bob Tarn has asked Ned Garth to accept his decision to step down.")
    assert not any("Ned Garth resignedFrom" in claim for claim in said)
