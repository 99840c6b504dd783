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
