"""Words that seem to tell of jobs, moves, stakes and rumours, and tell of a match, a body, a habit or nothing."""

import pytest
from reading import rows, told_with_status

_UNITED = "Leeds United"
_CASES = [
    # Who takes another's place in a match has no job.
    ("Everton introduced Dan Perrow to replace Tom Ashdale after an hour.", "succeeded", "Tom Ashdale"),
    ("Everton introduced Dan Perrow to replace Tom Ashdale and he scored at once.", "appointedBy", "Everton"),
    ("Everton chose Dan Perrow to replace Tom Ashdale in goal.", "managed", "Everton"),
    ("England have appointed Dan Perrow to succeed Tom Ashdale as captain.", "appointedBy", "England"),
    ("Everton have appointed Dan Perrow to succeed Al Moss as club doctor.", "managed", "Everton"),
    ("Dan Perrow took up a role behind the striker for Leeds.", "managed", _UNITED),
    ("Everton manager Rick Holm dispensed with Dan Perrow at half-time.", "sackedBy", "Everton"),
    # Not everybody who leads something leads a team.
    ("Dan Perrow led Everton's bid for a new stadium.", "managed", "Everton"),
    ("Dan Perrow led Leeds a merry dance.", "managed", _UNITED),
    ("Dan Perrow brought up Everton in the interview.", "managed", "Everton"),
    # Per cents are of games, too, and contracts are bought out.
    ("Dan Perrow has played in 80 per cent of Everton's games.", "ownerOf", "Everton"),
    ("Dan Perrow bought out his contract at Leeds.", "ownerOf", _UNITED),
    ("Dan Perrow held the presidency of the city council while Everton won the title.", "presidentOf", "Everton"),
    # What matters to a team is not always a player of its own.
    ("Stopping Dan Perrow will be vital to Everton.", "playedFor", "Everton"),
    ("Signing Dan Perrow is essential for Everton.", "playedFor", "Everton"),
    ("Sponsor Dan Perrow is crucial to Everton.", "playedFor", "Everton"),
    ("Dan Perrow, a scout, is invaluable to Everton.", "playedFor", "Everton"),
    ("Dan Perrow's importance to Everton's rivals is clear.", "playedFor", "Everton"),
    # Not every pick is a draft's, nor every role a coach's.
    ("Dan Perrow was selected by Everton as their overall player of the year.", "signedFor", "Everton"),
    ("Everton picked Dan Perrow, their first pick, ahead of Al Moss.", "signedFor", "Everton"),
    ("Everton take Dan Perrow to the draft hearing.", "signedFor", "Everton"),
    ("Everton offered the captain's role to Dan Perrow.", "approachedBy", "Everton"),
    ("Everton boss Rick Holm offered a new role in midfield to Dan Perrow.", "approachedBy", "Everton"),
    ("Everton offered a position to Leeds striker Dan Perrow.", "approachedBy", "Everton"),
    # What is paid for is not always a player.
    ("Everton boss Rick Holm paid for Dan Perrow's dinner at Leeds.", "signedFor", "Everton"),
    ("Everton boss Rick Holm spent an hour on Dan Perrow.", "signedFor", "Everton"),
    ("Everton paid for Dan Perrow's operation.", "signedFor", "Everton"),
    # A goalkeeper is sent the other way by a penalty.
    (
        "Everton have signed Ben Cole from Leeds. Tom Ashdale sent Dan Perrow the other way from the spot.",
        "signedFor",
        _UNITED,
    ),
    # Nobody is wanted by whoever boos him, nor by the club that he scores for.
    ("Leeds defender Dan Perrow was the target of abuse by Everton fans.", "linkedWith", "Everton"),
    ("The name of Dan Perrow will for ever be associated with Everton.", "linkedWith", "Everton"),
    ("Dan Perrow is top of the charts for Everton.", "linkedWith", "Everton"),
    ("Dan Perrow leads the field for Everton in assists.", "linkedWith", "Everton"),
    ("Dan Perrow would welcome a switch of formation at Everton.", "linkedWith", "Everton"),
    # A club's bid is turned down by another club; who is associated with a move has not made it.
    ("Everton had a bid for Dan Perrow rejected.", "rejected", "Everton"),
    ("Striker Dan Perrow has been associated with a move to Everton.", "signedFor", "Everton"),
    ("Dan Perrow left it late to win the game for Everton.", "signedFor", "Everton"),
    ("Dan Perrow left it late to win the game for Everton.", "departedFrom", "Everton"),
]


@pytest.mark.parametrize(("text", "relation", "of"), _CASES, ids=[text[:44] for text, _, _ in _CASES])
def test_what_only_seems_so_is_not_told(text: str, relation: str, of: str) -> None:
    assert ("Dan Perrow", relation, of) not in rows(text)
    assert ("Tom Ashdale", "departedFrom", "Everton") not in rows(text)


def test_the_next_man_to_lead_a_team_does_not_lead_it_yet() -> None:
    said = told_with_status("All signs point to Rick Holm's appointment as the next man to lead Leeds.")
    assert "Rick Holm managed Leeds United (future)" in said


@pytest.mark.parametrize(
    "text",
    [
        "The next manager to leave is likely to be Rick Holm of Everton.",
        "The first manager to be sacked is expected to be Rick Holm of Everton.",
        "The first manager to leave could be Rick Holm of Everton.",
    ],
)
def test_who_is_only_likely_to_be_the_next_to_go_has_not_gone(text: str) -> None:
    found = told_with_status(text)
    assert found & {"Rick Holm departedFrom Everton (rumoured)", "Rick Holm sackedBy Everton (rumoured)"}
    assert "Rick Holm managed Everton (former)" not in found
