"""Names, and what stands beside them, that the parser hangs where they cannot belong."""

import pytest

from ..support.reading import told

READ = [
    # a clause that begins with a name, behind what ends the one before
    ("Rick Holm's contract at Leeds expires in June and Hull want him.", "Rick Holm linkedWith Hull City"),
    ("Hull sacked Rick Holm on Monday and Al Moss was appointed.", "Al Moss appointedBy Hull City"),
    ("Rick Holm would not leave Hull, and Al Moss, once of Derby, stuck with Leeds.", "Al Moss playedFor Derby County"),
    ("Everton lost. Rick Holm, the captain, left in May, and his heir Al Moss came.", "Rick Holm departedFrom Everton"),
    # what somebody is told
    ("Rick Holm, the Leeds striker, has told the club he will leave.", "Rick Holm departedFrom Leeds United"),
    # lists
    ("Everton want Rick Holm, former Leeds coach Al Moss and Tom Ashdale.", "Tom Ashdale linkedWith Everton"),
    ("Everton want Rick Holm, former Leeds coach Al Moss and Tom Ashdale.", "Al Moss managed Leeds United"),
    (
        "Everton have an interest in Rick Holm, the Leeds midfielder, and Al Moss, who wants to go.",
        "Al Moss linkedWith Everton",
    ),
    ("Everton are run by Rick Holm and Al Moss, the chief executive.", "Al Moss executiveOf Everton"),
    (
        "Everton have Rick Holm and Al Moss as manager and sporting director respectively.",
        "Al Moss sportingDirectorOf Everton",
    ),
    # a role that was taken for a verb
    ("Everton wanted the Leeds striker Rick Holm in January.", "Rick Holm linkedWith Everton"),
    ("Rick Holm's £6m move to Leeds was a surprise.", "Rick Holm signedFor Leeds United"),
    # what somebody was, and where he takes over
    (
        "He'll be helped by Al Moss, a team-mate at that tournament and once of West Ham.",
        "Al Moss playedFor West Ham United",
    ),
    ("Rick Holm took over from Al Moss at Everton and Tom Ashdale stayed.", "Al Moss managed Everton"),
    (
        "Neil Dobbin, the director of football, and coach Rick Holm looked after Everton for the last games.",
        "Rick Holm managed Everton",
    ),
    # infinitives
    ("Rick Holm is reportedly one of the contenders to take the Everton job.", "Rick Holm linkedWith Everton"),
    ("Everton boss Al Moss is ready to sell Tom Ashdale to fund a move for Rick Holm.", "Rick Holm linkedWith Everton"),
    ("Rick Holm is 4-1 with Tom Ashdale to move to Everton.", "Rick Holm linkedWith Everton"),
    # where somebody follows another, and what stands beside him
    ("Rick Holm took over from Al Moss at Everton.", "Rick Holm managed Everton"),
    ("Rick Holm, on loan at Everton from Leeds, scored twice.", "Rick Holm playedFor Everton"),
    ("Everton, with Rick Holm sacked at the weekend, lost 2-0 at Leeds.", "Rick Holm sackedBy Everton"),
    ("Reports Rick Holm has agreed to leave Leeds were denied.", "Rick Holm departedFrom Leeds United"),
    ("Rick Holm's double helped Everton beat Leeds 2-1.", "Rick Holm playedFor Everton"),
    ("Rick Holm played for Everton, then became assistant to his friend, Al Moss.", "Rick Holm playedFor Everton"),
]


@pytest.mark.parametrize(("text", "claim"), READ)
def test_it_is_read(text: str, claim: str) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton sacked Rick Holm and league chairman Al Moss announced an enquiry.", "Al Moss sackedBy Everton"),
        ("The deal for Rick Holm and Al Moss fell through, Everton said.", "Al Moss signedFor Everton"),
        ("Rick Holm's contract at Leeds expires in June and Hull want him.", "Rick Holm linkedWith Leeds United"),
        ("Al Moss has ended Rick Holm's loan spell at Hull.", "Al Moss playedFor Hull City"),
        ("Rick Holm played for Everton, then became assistant to his friend, Al Moss.", "Al Moss assistantAt Everton"),
    ],
)
def test_it_is_not_read(text: str, claim: str) -> None:
    assert claim not in told(text)


def test_a_loan_spell_that_was_ended_is_over() -> None:
    claims = told("Leeds ended Rick Holm's loan spell at Hull.", more="status")
    assert "Rick Holm playedFor Hull City former" in claims
    assert "Rick Holm playedFor Leeds United former" not in claims


def test_who_is_joined_behind_what_explains_another_is_wanted_too() -> None:
    text = "Everton's interest in Rick Holm, the Leeds midfielder, and Al Moss has cooled."
    assert {"Rick Holm linkedWith Everton", "Al Moss linkedWith Everton"} <= told(text)
