"""Names that crop up, bids that come in, refusals in other words, and what is in no hurry to come about."""

import pytest
from reading import noted

TOLD = {
    "Rick Holm's name has cropped up again at Everton.": {"Rick Holm linkedWith Everton (rumoured)"},
    "The name of the Rangers boss Rick Holm has been thrown around at Everton.": {
        "Rick Holm linkedWith Everton (rumoured)",
        "Rick Holm managed Rangers",
    },
    "Rick Holm's name keeps coming up at Everton, where they have no manager.": {
        "Rick Holm linkedWith Everton (rumoured)"
    },
    "Everton's overtures to Rick Holm have fallen on deaf ears.": {
        "Rick Holm approachedBy Everton",
        "Rick Holm rejected Everton",
    },
    "The advances of Everton were resisted by Rick Holm.": {"Rick Holm rejected Everton"},
    "Rick Holm gave Everton the cold shoulder.": {"Rick Holm rejected Everton"},
    "Rick Holm's answer to Everton was no.": {"Rick Holm rejected Everton"},
    "Leeds boss Tom Ashdale said that a bid had come in from Hull for Dan Perrow.": {
        "Tom Ashdale managed Leeds United",
        "Dan Perrow approachedBy Hull City",
        "Dan Perrow linkedWith Hull City (rumoured)",
    },
    "Leeds knocked back £4m from Everton for Dan Perrow.": {
        "Dan Perrow approachedBy Everton",
        "Dan Perrow linkedWith Everton (rumoured)",
    },
    "Everton tested Leeds' resolve with a £10m bid for Dan Perrow.": {
        "Dan Perrow approachedBy Everton",
        "Dan Perrow linkedWith Everton (rumoured)",
    },
    "Everton have put in a call to Rick Holm.": {
        "Rick Holm approachedBy Everton",
        "Rick Holm linkedWith Everton (rumoured)",
    },
    "The Leeds striker Dan Perrow slept on it and told Everton no.": {"Dan Perrow rejected Everton"},
    "Dan Perrow's representatives have sounded out Everton twice this year.": {
        "Dan Perrow linkedWith Everton (rumoured)"
    },
    "Dan Perrow's agent has met officials of Everton in London.": {"Dan Perrow approachedBy Everton"},
    "Everton have made no secret of their liking for the Leeds striker Dan Perrow.": {
        "Dan Perrow linkedWith Everton (rumoured)"
    },
    "The Rangers boss Rick Holm has put himself up for the Everton vacancy.": {
        "Rick Holm linkedWith Everton (rumoured)"
    },
    "The Derby boss Rick Holm has pulled out of the running to be Everton's next manager.": {
        "Rick Holm linkedWith Everton (denied)"
    },
    "Everton are ready to break the bank for the Leeds striker Dan Perrow.": {
        "Dan Perrow linkedWith Everton (rumoured)"
    },
    "Everton have made Rick Holm their number one target and president Al Moss has flown to Rome to meet him.": {
        "Rick Holm linkedWith Everton (rumoured)",
        "Al Moss presidentOf Everton",
    },
    'Wycombe boss Rick Holm said: "I have not spoken to Luton."': {
        "Rick Holm managed Wycombe Wanderers",
        "Rick Holm approachedBy Luton Town (denied)",
    },
    "Rick Holm is in no hurry to leave Everton.": {"Rick Holm departedFrom Everton (denied)"},
    "Rick Holm sees no reason to leave Everton.": {"Rick Holm departedFrom Everton (denied)"},
    "There is no question of Rick Holm leaving Everton.": {"Rick Holm departedFrom Everton (denied)"},
    "Rick Holm was in no mood to sign for Everton.": {"Rick Holm linkedWith Everton (denied)"},
}


@pytest.mark.parametrize("text", TOLD)
def test_whose_name_is_spoken_of_and_who_says_no(text: str) -> None:
    assert TOLD[text] <= noted(text, "certainty")


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        ("Rick Holm's name was sung by the fans at Everton.", "Rick Holm linkedWith Everton (rumoured)"),
        ("A bid had come in from Hull for Dan Perrow of Leeds.", "Dan Perrow departedFrom Hull City"),
        ("No, Rick Holm has not told Everton that he will go.", "Rick Holm rejected Everton (denied)"),
        ("The reason that Rick Holm left Everton is money.", "Rick Holm departedFrom Everton (rumoured)"),
        ("Rick Holm was on the point of selling up to Tom Ashdale at Hull.", "Tom Ashdale ownerOf Hull City"),
    ],
)
def test_what_is_no_rumour(text: str, not_said: str) -> None:
    assert not_said not in noted(text, "certainty")
