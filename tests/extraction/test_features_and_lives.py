"""Features and lives: obituaries, profiles, memories and biographies, which tell whole careers in passing."""

from functools import partial

import pytest
import reading

_said = partial(reading.noted, notes="certainty")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Dan Perrow moved to the Netherlands to sign for FC Twente.", "Dan Perrow signedFor FC Twente"),
        ("In 2009 Dan Perrow moved to the United States to join Chicago Fire.", "Dan Perrow signedFor Chicago Fire"),
        ("Dan Perrow moved from Spain to join Everton in 2012.", "Dan Perrow signedFor Everton"),
    ],
)
def test_whoever_moved_to_a_country_to_join_a_club_joined_it(text: str, says: str) -> None:
    assert says in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have moved to sign Dan Perrow.",
        "Everton moved quickly to sign Dan Perrow.",
        "Dan Perrow hopes to move to the Netherlands to sign for FC Twente.",
    ],
)
def test_a_club_that_moved_to_sign_somebody_has_not(text: str) -> None:
    assert not {one for one in _said(text) if "signedFor" in one and "(" not in one}


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Al Moss was spotted by Rick Holm, then manager of Hull City, while playing for his school.",
            "Rick Holm managed Hull City",
            "Al Moss managed Hull City",
        ),
        (
            "Al Moss was taken on by Rick Holm, now chairman of Leeds, as a boy.",
            "Rick Holm presidentOf Leeds United",
            "Al Moss presidentOf Leeds United",
        ),
        (
            "Striker Al Moss made his debut under Rick Holm, later coach of Scotland, in 1988.",
            "Rick Holm managed Scotland",
            "Al Moss managed Scotland",
        ),
        (
            "Al Moss, then manager of Hull City, was sold a dream by Rick Holm.",
            "Al Moss managed Hull City",
            "Rick Holm managed Hull City",
        ),
        (
            "Ruddock's nephew Dan Perrow, now on the books of Hull City, was in the crowd.",
            "Dan Perrow playedFor Hull City",
            "Ruddock playedFor Hull City",
        ),
        (
            "Holm's grandson Luke Cole, once on the books of Everton, was in the crowd.",
            "Luke Cole playedFor Everton",
            "Holm playedFor Everton",
        ),
        (
            "Leeds's Dan Perrow, once on the books of Everton, was in the crowd.",
            "Dan Perrow playedFor Everton",
            "Leeds United playedFor Everton",
        ),
    ],
)
def test_what_stands_behind_a_name_is_said_of_it(text: str, says: str, wrong: str) -> None:
    assert says in _said(text)
    assert wrong not in _said(text)


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Ben Cole spoke of Al Moss, whom he served as number two for three years at Everton.",
            "Ben Cole assistantAt Everton",
            "Al Moss assistantAt Everton",
        ),
        (
            "Ben Cole served Al Moss at Everton as assistant manager.",
            "Ben Cole assistantAt Everton",
            "Al Moss assistantAt Everton",
        ),
        (
            "Ben Cole followed Al Moss to Leeds as assistant.",
            "Ben Cole assistantAt Leeds United",
            "Ben Cole succeeded Al Moss",
        ),
        (
            "Ben Cole accompanied Al Moss to Leeds as assistant coach.",
            "Ben Cole assistantAt Leeds United",
            "Al Moss assistantAt Leeds United",
        ),
        (
            "Ben Cole followed Al Moss as Leeds captain.",
            "Al Moss playedFor Leeds United",
            "Al Moss assistantAt Leeds United",
        ),
        (
            "Everton appointed Al Moss as assistant coach.",
            "Al Moss assistantAt Everton",
            "Al Moss managed Everton",
        ),
        (
            "Al Moss's former assistant Ben Cole is now manager of Leeds.",
            "Ben Cole managed Leeds United",
            "Ben Cole assistantAt Leeds United",
        ),
        (
            "Al Moss coached Hull City for years. Moss's former assistant Ben Cole is now manager of Leeds.",
            "Ben Cole managed Leeds United",
            "Ben Cole assistantAt Leeds United",
        ),
    ],
)
def test_whoever_serves_somebody_is_his_assistant(text: str, says: str, wrong: str) -> None:
    assert says in _said(text)
    assert wrong not in _said(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton coach Rick Holm left for Leeds in 1998.", "Rick Holm appointedBy Leeds United"),
        ("Rick Holm managed Everton and left for Leeds in 1998.", "Rick Holm appointedBy Leeds United"),
        ("Everton manager Rick Holm swapped the club for Leeds in 1998.", "Rick Holm managed Everton"),
        ("Everton manager Rick Holm swapped Everton for Leeds in 1998.", "Rick Holm appointedBy Leeds United"),
        ("Everton striker Dan Perrow left for Leeds in 1998.", "Dan Perrow signedFor Leeds United"),
    ],
)
def test_a_coach_who_leaves_for_a_club_is_hired_by_it(text: str, says: str) -> None:
    assert says in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton coach Rick Holm could leave for Leeds.",
        "Everton coach Rick Holm will not leave for Leeds.",
        "Everton striker Dan Perrow left for Leeds in 1998.",
    ],
)
def test_a_coach_who_may_leave_for_a_club_is_not_hired_yet(text: str) -> None:
    assert not {one for one in _said(text) if "appointedBy Leeds" in one}


def test_whoever_stayed_for_years_commits_himself_to_nothing() -> None:
    stayed = "Former striker Dan Perrow is 60. He stayed at Everton for six seasons."
    assert _said(stayed) == {"Dan Perrow playedFor Everton"}
    assert "Rick Holm committedTo Leeds United" not in _said("Rick Holm stayed with Leeds until 1998.")
    assert "Rick Holm committedTo Leeds United" in _said("Rick Holm has decided to stay at Leeds for two more years.")
    assert "Rick Holm committedTo Leeds United" in _said("Rick Holm stayed at Leeds despite an offer from Hull.")


def test_a_team_that_appoints_managers_under_somebody_is_not_managed_by_him() -> None:
    text = "Leeds belonged to Rick Holm, under whom the club appointed five managers in as many years."
    assert "Rick Holm managed Leeds United" not in _said(text)
    assert "Rick Holm managed Leeds United" in _said("Leeds thrived under Rick Holm, under whom the club won two cups.")


def test_players_of_other_sports_play_for_no_team() -> None:
    for sport in ("handball", "volleyball", "hockey"):
        assert not _said(f"She is married to the former Sweden {sport} player Al Moss.")
    assert _said("She is married to the former Sweden player Al Moss.") == {"Al Moss playedFor Sweden"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Striker Dan Perrow left Twente in 2010. A loan to Portsmouth followed.",
            "Dan Perrow signedFor Portsmouth",
        ),
        (
            "Dan Perrow scored on his debut for Norwich in 1996. Moves to Hull and Leeds followed.",
            "Dan Perrow signedFor Leeds United",
        ),
        (
            "Striker Dan Perrow left Twente in 2010. Spells at Utrecht and De Graafschap came next.",
            "Dan Perrow playedFor De Graafschap",
        ),
        (
            "Rick Holm managed Everton in 1980. Spells in charge of Hull and Leeds followed.",
            "Rick Holm managed Leeds United",
        ),
        (
            "Rick Holm managed Everton in 1980. Short stints with Hull and Leeds followed.",
            "Rick Holm managed Hull City",
        ),
    ],
)
def test_what_followed_is_of_whoever_was_told_of(text: str, says: str) -> None:
    assert says in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow scored on his debut for Norwich in 1996. Defeats at Hull and Leeds followed.",
        "Dan Perrow scored on his debut for Norwich in 1996. A trip to Leeds followed.",
        "Rick Holm was assistant manager at Everton. Spells at Hull and Leeds followed.",
        "Dan Perrow scored on his debut for Norwich in 1996. A move to Leeds, followed by illness, was discussed.",
    ],
)
def test_what_followed_may_be_no_club_of_his(text: str) -> None:
    assert not {one for one in _said(text) if "Leeds" in one}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Rick Holm spent four seasons at Chesterfield before Sheffield Wednesday paid £12,000 for him.",
            "Rick Holm signedFor Sheffield Wednesday",
        ),
        ("Rick Holm was at Hull until Sheffield Wednesday bought him.", "Rick Holm signedFor Sheffield Wednesday"),
        ("Sheffield Wednesday on Wednesday sacked manager Rick Holm.", "Rick Holm sackedBy Sheffield Wednesday"),
    ],
)
def test_a_club_is_no_day_of_the_week(text: str, says: str) -> None:
    assert says in _said(text)


def test_the_owner_is_nobody_of_whom_that_was_not_told() -> None:
    told = "Al Moss replaced Rick Holm at Plymouth. By then the owner had sold his shares to Peter Bloom."
    assert not {one for one in _said(told) if "Moss ownerOf" in one or "Holm ownerOf" in one}
    told = "Al Moss replaced Rick Holm at Plymouth. By then the chairman had resigned."
    assert not {one for one in _said(told) if "presidentOf" in one or "resignedFrom" in one}
    owner = "Plymouth owner Al Moss appointed Rick Holm. In May the owner sold his shares in the club."
    assert "Al Moss ownerOf Plymouth Argyle" in _said(owner)


def test_the_best_since_somebody_is_not_with_him() -> None:
    told = "Al Moss was Everton manager. His captain, Rick Holm, has called him the best coach since Luke Cole."
    assert "Rick Holm playedUnder Al Moss" in _said(told)
    assert not {one for one in _said(told) if "Luke Cole" in one}


@pytest.mark.parametrize("deed", ["turned the ball into his own net", "kept goal", "hung up his boots in 1998"])
def test_whoever_is_seen_to_play_signs_among_coaches(deed: str) -> None:
    coaches = "Everton manager Al Moss spoke. Moss, the coach, met the head coach and the managers of Hull and Leeds."
    told = f"{coaches} Dan Perrow {deed}. Perrow moved on to Burnley two years later."
    assert "Dan Perrow appointedBy Burnley" not in _said(told)


_COACH = "Rick Holm is the head coach of Everton. A former central defender, Holm began his career with Leeds."


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (f"{_COACH} In 2009 he joined Hull.", "Rick Holm signedFor Hull City", "Rick Holm appointedBy Hull City"),
        (
            f"{_COACH} In 2009 he moved to Hull, and two years later he signed for Burnley.",
            "Rick Holm signedFor Burnley",
            "Rick Holm appointedBy Burnley",
        ),
        (
            f"{_COACH} He left for Burnley in 2001.",
            "Rick Holm signedFor Burnley",
            "Rick Holm departedFrom Everton",
        ),
        (
            f"{_COACH} He was sold to Burnley in 2001. He retired in 2009.",
            "Rick Holm signedFor Burnley",
            "Rick Holm departedFrom Everton",
        ),
        (
            f"{_COACH} After retiring, he joined Hull as assistant coach.",
            "Rick Holm assistantAt Hull City",
            "Rick Holm signedFor Hull City",
        ),
        (
            f"{_COACH} Injury forced him to retire in 2009. Three years later he joined Hull.",
            "Rick Holm appointedBy Hull City",
            "Rick Holm signedFor Hull City",
        ),
        (
            f"{_COACH} He took up coaching at 30. In 2009 he joined Hull.",
            "Rick Holm appointedBy Hull City",
            "Rick Holm signedFor Hull City",
        ),
        (
            "Al Moss signed for Burnley in 1994. He later managed Hull.",
            "Al Moss signedFor Burnley",
            "Al Moss appointedBy Burnley",
        ),
        (
            "Al Moss, who has died aged 70, joined Bury in 1973. He moved to Leeds in 1980. Moss then went into "
            "management with Hull.",
            "Al Moss signedFor Bury",
            "Al Moss managed Bury",
        ),
        (
            "Everton boss Al Moss began at Bury, where he scored 20 goals. He moved to Leeds in 1980. After retiring "
            "he was appointed by Hull in 1990.",
            "Al Moss appointedBy Hull City",
            "Al Moss appointedBy Leeds United",
        ),
        (
            "Al Moss left Bury for Leeds in 1980 and made 50 appearances. He now works as a goalkeeping coach at Hull.",
            "Al Moss signedFor Leeds United",
            "Al Moss appointedBy Leeds United",
        ),
        (
            "Al Moss has joined Leeds from Bury as head coach. He went into management at Hull and coached Ajax.",
            "Al Moss appointedBy Leeds United",
            "Al Moss signedFor Leeds United",
        ),
        (
            "Rick Holm, the Everton head coach, began his coaching career with Leeds. In 2009 he joined Hull.",
            "Rick Holm appointedBy Hull City",
            "Rick Holm signedFor Hull City",
        ),
    ],
)
def test_a_coach_is_told_of_as_a_player_from_where_he_began(text: str, says: str, wrong: str) -> None:
    assert says in _said(text)
    assert wrong not in _said(text)
