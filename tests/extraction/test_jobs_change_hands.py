"""Jobs that change hands: who is out, who is no longer there, who turns a job down, and who "he" is meanwhile."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")
read = partial(reading.read, date="2026-02-20")


@pytest.mark.parametrize(
    ("text", "said", "unsaid"),
    [
        (
            "Everton sacked Rick Holm on Sunday. Ben Cole, his assistant, will look after Saturday's match against "
            "Leeds. He has managed before, at Hull City and Burnley.",
            ["Ben Cole managed Hull City", "Ben Cole managed Burnley"],
            ["Rick Holm managed Hull City"],
        ),
        (
            "Everton manager Rick Holm has gone. He was hired to pick up the pieces after Al Moss was sacked. "
            "The job goes to Ben Cole.",
            ["Rick Holm succeeded Al Moss", "Ben Cole succeeded Rick Holm"],
            [],
        ),
        (
            "Manager Rick Holm is gone and Ben Cole is in charge at Everton.",
            ["Ben Cole succeeded Rick Holm"],
            [],
        ),
        ("Chairman Rick Holm has left Everton and Ben Cole remains manager.", [], ["Ben Cole succeeded Rick Holm"]),
        ("Everton sold Rick Holm in May and Ben Cole is the manager.", [], ["Ben Cole succeeded Rick Holm"]),
        ("Rick Holm took on the role of Everton chairman from Al Moss.", ["Rick Holm succeeded Al Moss"], []),
        ("Rick Holm assumed the role of Everton manager from Al Moss.", ["Rick Holm succeeded Al Moss"], []),
        ("Former manager Rick Holm was Al Moss's predecessor at Everton.", ["Al Moss succeeded Rick Holm"], []),
        (
            "Coach Rick Holm stepped into the breach at Everton when manager Al Moss was sacked.",
            ["Rick Holm managed Everton", "Rick Holm succeeded Al Moss"],
            [],
        ),
        (
            "Rick Holm has ruled himself out as a replacement for Al Moss at Everton.",
            [],
            ["Rick Holm succeeded Al Moss", "Rick Holm managed Everton"],
        ),
        ("Rick Holm has been in the job at Everton for two years.", ["Rick Holm managed Everton"], []),
        ("Director Rick Holm has been in the job at Everton for two years.", [], ["Rick Holm managed Everton"]),
        ("The reign of Rick Holm at Everton lasted six weeks.", ["Rick Holm managed Everton"], []),
        (
            "Rick Holm is out as coach of Scotland after a dismal World Cup.",
            ["Rick Holm departedFrom Scotland", "Rick Holm managed Scotland"],
            ["Rick Holm playedFor Scotland"],
        ),
        (
            "Ben Cole, whose contract at Everton was not renewed, has joined Leeds as manager.",
            ["Ben Cole departedFrom Everton"],
            [],
        ),
        (
            "Everton have not yet renewed manager Rick Holm's contract.",
            ["Rick Holm managed Everton"],
            ["Rick Holm departedFrom Everton"],
        ),
        (
            "Everton want a new manager. Tom Ashdale and Sam Burwell have both turned down the position.",
            ["Tom Ashdale rejected Everton", "Sam Burwell rejected Everton"],
            [],
        ),
        (
            "Ben Cole has signed a two-year contract to become Everton manager.",
            ["Ben Cole appointedBy Everton", "Ben Cole managed Everton"],
            ["Ben Cole committedTo Everton"],
        ),
        (
            "Everton have made an official approach to Hull for their manager Ben Cole.",
            ["Ben Cole approachedBy Everton", "Ben Cole managed Hull City"],
            ["Ben Cole appointedBy Everton", "Ben Cole managed Everton"],
        ),
        (
            "Rick Holm, Everton's head of recruitment, has left.",
            ["Rick Holm executiveOf Everton"],
            ["Rick Holm sportingDirectorOf Everton"],
        ),
        (
            "Rick Holm resigned as Everton manager in May. The club named Tom Ashdale as their new manager in June.",
            ["Tom Ashdale appointedBy Everton", "Tom Ashdale succeeded Rick Holm"],
            [],
        ),
        (
            "Everton sacked Rick Holm on Sunday. Tom Ashdale has been put in temporary charge.",
            ["Tom Ashdale succeeded Rick Holm"],
            [],
        ),
        (
            "Everton have had six managers since Rick Holm was sacked in 2019. They appointed Tom Ashdale in May.",
            ["Rick Holm managed Everton"],
            ["Tom Ashdale succeeded Rick Holm"],
        ),
        (
            "Everton sacked Rick Holm on Sunday. Sam Burwell will take the team for Saturday's trip to Stoke.",
            ["Sam Burwell managed Everton"],
            ["Sam Burwell managed Stoke City"],
        ),
        (
            "Rick Holm left Everton on Sunday, leaving Ben Cole to look after tomorrow's FA Cup tie against Hull.",
            ["Ben Cole managed Everton"],
            ["Rick Holm managed Hull City"],
        ),
        (
            "Everton sacked Rick Holm on Sunday. Lee Marsh, the former Hull boss, is thought to be interested.",
            ["Lee Marsh linkedWith Everton"],
            [],
        ),
        (
            "Charlton director Paul Hart oversaw the sale of the club to Acun Demir.",
            ["Paul Hart executiveOf Charlton Athletic"],
            ["Paul Hart ownerOf Charlton Athletic"],
        ),
        (
            "Ian Muir was unveiled as Dundee United boss. He takes over from Craig Weir. Muir was assistant "
            "to Weir at Hibernian.",
            ["Craig Weir managed Hibernian"],
            ["Ian Muir managed Hibernian"],
        ),
    ],
)
def test_jobs_change_hands(text: str, said: list[str], unsaid: list[str]) -> None:
    claims = told(text)
    assert claims >= set(said)
    assert not claims & set(unsaid)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rick Holm is no longer manager of Everton.", "former"),
        ("Rick Holm, no longer the Everton manager, watched from the stand.", "former"),
        ("Rick Holm said he would no longer be in charge of Everton.", "former"),
        ("Rick Holm said he would no longer be in charge of Everton if they lost to Leeds.", "current"),
        ("Rick Holm will no longer be Everton manager next season.", "current"),
        ("Rick Holm will no longer be Everton manager if they lose on Saturday.", "current"),
        ("Rick Holm would no longer be Everton manager if they lost to Leeds.", "current"),
        ("Rick Holm will no longer be in charge of Everton if they lose.", "current"),
        ("Everton announced that Rick Holm would be their manager from June.", "future"),
        ("Rick Holm is no longer in charge of Everton.", "former"),
        ("Rick Holm began work as Everton manager on Monday.", "current"),
        ("Rick Holm signed a contract to coach Everton.", "current"),
    ],
)
def test_whether_somebody_has_the_job_now(text: str, status: str) -> None:
    assert [one.status for one in read(text, "managed")] == [status]


@pytest.mark.parametrize("text", ["is no longer Everton captain.", "has been told that he would no longer be captain."])
def test_who_is_captain_no_longer_plays_on(text: str) -> None:
    text = f"Everton lost. Rick Holm said that striker Dan Perrow would no longer be Everton captain. Perrow {text}"
    assert [one.status for one in read(text, "playedFor", of="Dan Perrow")] == ["current"]


def test_what_somebody_says_he_would_be_is_open() -> None:
    assert told("Rick Holm said that he would be the manager of Everton in June.") == {"Rick Holm linkedWith Everton"}


def test_a_text_of_one_paragraph_opens_with_its_first_sentence() -> None:
    text = (
        "Valencia have appointed the Italian Marco Bellini as coach until the end of the season, the club announced on "
        "Tuesday. Bellini, 55, succeeds Javier Roig, who was fired on Sunday hours after a 4-1 defeat at Getafe. The "
        "Italian has coached Genoa, Udinese and Torino. Roig had lasted 14 games after taking over from Pedro Salas in "
        "August. Bellini's first match will be against Sevilla, whose coach, Diego Arias, is also under pressure. They "
        "are 19th in the table, four points from safety."
    )
    claims = told(text)
    assert claims >= {"Marco Bellini appointedBy Valencia", "Diego Arias managed Sevilla"}


@pytest.mark.parametrize(
    "text",
    [
        "After Leeds sacked Rick Holm, Everton appointed Dan Perrow.",
        "Everton appointed Dan Perrow after Leeds sacked Rick Holm.",
        "When Leeds dismissed Rick Holm, Everton turned to Dan Perrow.",
        "Once Leeds had fired Rick Holm, Everton hired Dan Perrow.",
    ],
)
def test_nobody_succeeds_whom_another_club_sacked(text: str) -> None:
    found = reading.told(text)
    assert {"Rick Holm sackedBy Leeds United", "Dan Perrow appointedBy Everton"} <= found
    assert not found & {"Rick Holm managed Everton", "Dan Perrow succeeded Rick Holm"}


@pytest.mark.parametrize(
    "text",
    [
        "After Everton sacked Rick Holm, they appointed Dan Perrow.",
        "Everton appointed Dan Perrow after sacking Rick Holm.",
        "Everton appointed Dan Perrow after Rick Holm left for Leeds.",
        "After Rick Holm was sacked, Everton appointed Dan Perrow.",
    ],
)
def test_whom_the_same_club_let_go_is_succeeded(text: str) -> None:
    assert "Dan Perrow succeeded Rick Holm" in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm was in charge of Everton until October, when he was replaced by Dan Perrow.",
        "Rick Holm managed Everton until he was replaced by Dan Perrow in 2019.",
        "Rick Holm was in charge of Everton for two years before being replaced by Dan Perrow.",
        "Rick Holm, who managed Everton between 2010 and 2013, was succeeded by Dan Perrow.",
        "Rick Holm led Everton to promotion before being replaced by Dan Perrow.",
        "Dan Perrow replaced Rick Holm, who had been in charge of Everton since 2015.",
    ],
)
def test_who_is_told_to_coach_is_replaced_in_his_job(text: str) -> None:
    found = reading.told(text)
    assert found == {"Rick Holm managed Everton", "Dan Perrow succeeded Rick Holm"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm was replaced by Dan Perrow as Al Moss's Everton drew.",
        "Al Moss, in charge of Everton for the first time, saw Rick Holm replaced by Dan Perrow.",
        "Striker Rick Holm was replaced by Dan Perrow after half an hour, and Al Moss, who manages Everton, was angry.",
    ],
)
def test_who_is_replaced_in_a_match_had_no_job(text: str) -> None:
    assert not any("succeeded" in one for one in reading.told(text))


@pytest.mark.parametrize("which", ["third", "fifth"])
def test_of_several_since_somebody_left_none_is_told_to_have_succeeded_him(which: str) -> None:
    found = reading.told(f"Rick Holm was Everton's {which} manager since Dan Perrow left the club in 2019.")
    assert "Rick Holm managed Everton" in found
    assert not any("succeeded" in one for one in found)


def test_who_has_been_in_the_job_since_somebody_left_has() -> None:
    text = "Rick Holm has been Everton manager since Dan Perrow left the club in 2019."
    assert "Rick Holm succeeded Dan Perrow" in reading.told(text)
