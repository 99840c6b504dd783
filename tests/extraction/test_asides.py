"""What stands between commas behind a name: what somebody was by then, "retired since", "who" behind one of a list."""

import pytest

from ..support.reading import told

READ = [
    # what somebody is by now
    ("Rick Holm, by now coach of Italy, made him captain.", "Rick Holm managed Italy"),
    ("Rick Holm, by then manager of Leeds, bought him in 1995.", "Rick Holm managed Leeds United"),
    ("Rick Holm, by then the manager of Leeds, bought him in 1995.", "Rick Holm managed Leeds United"),
    ("Dan Perrow, by this time captain of Leeds, was sold.", "Dan Perrow playedFor Leeds United"),
    # a participle apart from the verb
    ("Ben Cole, retired since he won the cup with Leeds, could return to Hull.", "Ben Cole linkedWith Hull City"),
    # a subject apart from its verb, behind another clause
    (
        "Hull's Al Moss is a favourite; Ben Cole, without a job since he left Leeds in March, is another name.",
        "Ben Cole departedFrom Leeds United",
    ),
    ("Al Moss was sold to Leeds; Ben Cole, on loan at Everton, was sold to Hull.", "Ben Cole signedFor Hull City"),
    # who is told of is the last of a list that goes on
    ("Everton have signed Dan Perrow, Al Moss, who joined from Leeds, and Ian Dole.", "Al Moss playedFor Leeds United"),
    ("Everton have signed Dan Perrow, Al Moss, who joined from Leeds, and Ian Dole.", "Dan Perrow signedFor Everton"),
    ("His players, among them captain Dan Perrow of Hull City, Al Moss, who is with Al-Ahli, and Ian Dole, were told.",
     "Al Moss playedFor Al-Ahli"),
]  # fmt: skip

NOT_READ = [
    ("Everton have signed Dan Perrow, Al Moss, who joined from Leeds, and Ian Dole.", "Dan Perrow playedFor Leeds"),
    ("His squad includes Dan Perrow, Al Moss, who was sold by Leeds, and Ian Dole.", "Dan Perrow departedFrom"),
    ("His players, among them captain Dan Perrow of Hull City, Al Moss, who is with Al-Ahli, and Ian Dole, were told.",
     "Dan Perrow playedFor Al-Ahli"),
    ("Hull's Al Moss is a favourite; Ben Cole, without a job since he left Leeds, is too.", "Al Moss departedFrom"),
    # an apposition is no list
    ("Everton have signed their captain, Al Moss, who joined from Leeds, and Ian Dole.", "Ian Dole playedFor Leeds"),
    # he does it by then, and is nothing
    ("Dan Perrow, by then a fan of Leeds, watched them.", "Dan Perrow playedFor"),
    ("Everton should have sold Dan Perrow by now, manager Rick Holm of Leeds said.", "Dan Perrow managed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim"), READ, ids=[row[1] for row in READ])
def test_an_aside_tells_of_whom_it_stands_behind(text: str, claim: str) -> None:
    assert claim in told(text), told(text)


@pytest.mark.parametrize(("text", "claim"), NOT_READ, ids=[row[1] for row in NOT_READ])
def test_and_of_nobody_else(text: str, claim: str) -> None:
    assert not any(one.startswith(claim) for one in told(text)), told(text)
