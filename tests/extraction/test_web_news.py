"""News as websites write it today: reporters who reveal, dated round-ups, fees that two clubs agree on."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date=reading.FEBRUARY)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Al Moss revealed Rick Holm has agreed personal terms with Everton.", "Rick Holm signedFor Everton"),
        ("Al Moss added Rick Holm has rejected Everton.", "Rick Holm rejected Everton"),
        ("Al Moss revealed Rick Holm had left Everton.", "Rick Holm departedFrom Everton"),
        ("Al Moss revealed Rick Holm was sacked by Hull City.", "Rick Holm sackedBy Hull City"),
        ("Chairman Al Moss revealed Rick Holm turned down Hull City.", "Rick Holm rejected Hull City"),
        ("Al Moss revealed Rick Holm is joining Hull City.", "Rick Holm signedFor Hull City"),
    ],
)
def test_whom_somebody_reveals_to_have_moved_has(text: str, said: str) -> None:
    found = told(text)
    assert said in found
    assert not any(one.startswith("Al Moss") and "presidentOf" not in one for one in found)


def test_whoever_is_sacked_before_another_comes_is_an_object() -> None:
    assert told("Everton sacked Rick Holm and appointed Al Moss.") >= {
        "Rick Holm sackedBy Everton",
        "Al Moss appointedBy Everton",
    }
