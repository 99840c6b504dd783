"""Round-ups whose parts are on a club each, which its name heads: "EVERTON. They bid £30m for X"."""

from ..support.reading import told

HEADED = (
    "The window at a glance\n\n"
    "EVERTON. The biggest move came a week ago. Ian Dole, hero of Fulham's cup run, is new in goal. Remember that in "
    "July they bid £30m for Al Moss.\n\n"
    "LEEDS: They want Sam Burwell, who scored for Hull.\n\n"
    "HULL CITY. Nobody has come yet. They still dream of Joe Tarrant of Derby. Derby are not keen, and they want "
    "Neil Dobbin.\n"
)
ON_LINES_OF_THEIR_OWN = (
    "The window at a glance\n\n"
    "Everton\n\nIan Dole, hero of Fulham's cup run, is new in goal. They have bid £30m for Al Moss.\n\n"
    "Leeds United\n\nNothing yet. They still want Sam Burwell.\n"
)


def test_they_are_the_club_that_heads_the_part() -> None:
    said = told(HEADED)
    assert "Al Moss approachedBy Everton" in said
    assert "Sam Burwell linkedWith Leeds United" in said
    assert "Joe Tarrant linkedWith Hull City" in said
    assert not any(claim.endswith(" Fulham") for claim in said if "Moss" in claim)


def test_they_are_another_club_that_the_sentence_is_on() -> None:
    assert "Neil Dobbin linkedWith Hull City" not in told(HEADED)


def test_the_name_may_stand_on_a_line_of_its_own() -> None:
    said = told(ON_LINES_OF_THEIR_OWN)
    assert "Al Moss approachedBy Everton" in said
    assert "Sam Burwell linkedWith Leeds United" in said


def test_one_name_alone_heads_nothing() -> None:
    text = "EVERTON. What a club! Leeds have had a bad week, but they want Al Moss."
    assert "Al Moss linkedWith Everton" not in told(text)
