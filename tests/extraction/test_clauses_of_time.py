"""Clauses of time, of which the parser makes a preposition and a name: "who came after Cole was sacked, is safe"."""

import pytest

from ..support.reading import told

READ = [
    # in an aside, behind which the sentence goes on
    ("Everton manager Rick Holm, who was appointed after Ben Cole was sacked in May, is safe.", "Ben Cole", "sackedBy"),
    ("Rick Holm, the Hull boss who was appointed after Ben Cole was let go, said he was happy.", "Ben Cole", "managed"),
    ("Tom Ashdale, caretaker since Ben Cole was sacked in May, will take the Everton team.", "Ben Cole", "sackedBy"),
    ("Striker Dan Perrow, who signed before Ben Cole left Everton, has scored ten goals.", "Ben Cole", "departedFrom"),
    ("Rick Holm, who took charge of Hull after Ben Cole resigned in May, knows that.", "Ben Cole", "resignedFrom"),
    # at the end of a sentence
    ("Everton turned to Rick Holm, who was appointed after Ben Cole was sacked in May.", "Ben Cole", "sackedBy"),
    # of two that part
    ("Leeds want Rick Holm, without a job since he and Everton parted company.", "Rick Holm", "linkedWith"),
    ("Rick Holm, without a job since he and Everton parted company, is on the list.", "Rick Holm", "departedFrom"),
    ("Rick Holm, out of work since he and Everton parted ways in May, is on the list.", "Rick Holm", "departedFrom"),
]

NOT_READ = [
    ("Everton manager Rick Holm, who was appointed after Ben Cole was sacked in May, is safe.", "Rick Holm sackedBy"),
    ("Tom Ashdale, caretaker since Ben Cole was sacked in May, will take the Everton team.", "Tom Ashdale sackedBy"),
    ("Striker Dan Perrow, who signed before Ben Cole left Everton, has scored ten goals.", "Dan Perrow departedFrom"),
    ("Rick Holm, the Hull boss who was appointed after Ben Cole was let go, said he was happy.", "Rick Holm sackedBy"),
    ("Rick Holm, without a club since he and Everton parted company, is on the list.", "Rick Holm playedFor"),
    # the verb is that of the sentence
    ("Rick Holm, who joined Leeds after Everton, was sacked in May.", "Everton sackedBy"),
    ("Rick Holm, who came in after Ben Cole, was sacked by Everton in May.", "Ben Cole sackedBy"),
    ("Rick Holm, whose first job after Ben Cole's exit was at Hull, was sacked by Leeds.", "Ben Cole sackedBy"),
]


@pytest.mark.parametrize(("text", "subject", "relation"), READ, ids=[" ".join(row[:2])[:60] for row in READ])
def test_a_clause_of_time_has_its_own_subject(text: str, subject: str, relation: str) -> None:
    assert any(claim.startswith(f"{subject} {relation} ") for claim in told(text)), told(text)


@pytest.mark.parametrize(("text", "claim"), NOT_READ, ids=[row[1] for row in NOT_READ])
def test_and_nobody_else_does_what_it_tells(text: str, claim: str) -> None:
    assert not any(one.startswith(claim) for one in told(text)), told(text)
