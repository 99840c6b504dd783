"""What somebody is to one of the two teams of a match: the best of it, at fault for the other's goal, lost to it."""

import pytest
from reading import by_subject, read

REPORT = "Everton 2-1 Fulham\n\nEverton beat Fulham 2-1 at Goodison Park on Saturday.\n\n"


def sides(text: str, relation: str = "playedFor") -> dict[str, set[str]]:
    """The teams of people by the claims of a match report with some sentences in it."""
    return by_subject(one for one in read(REPORT + text, relation) if one.status != "former")


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Dan Perrow was the pick of the visitors.", "Fulham"),
        ("Dan Perrow was easily Fulham's best player.", "Fulham"),
        ("Dan Perrow, outstanding for the hosts, made two stops.", "Everton"),
        ("Dan Perrow, in the Fulham goal, was the busier keeper.", "Fulham"),
        ("Dan Perrow captained the home side.", "Everton"),
        ("Home goalkeeper Dan Perrow saved well.", "Everton"),
        ("The visitors' captain, Dan Perrow, shot wide.", "Fulham"),
        ("For the visitors, only Dan Perrow emerged with credit.", "Fulham"),
        ("At the heart of the Fulham defence Dan Perrow stood firm.", "Fulham"),
        ("Fulham were indebted to Dan Perrow for keeping the score down.", "Fulham"),
        ("Fulham had to replace Dan Perrow at the break.", "Fulham"),
        ("Fulham finished with ten men after the dismissal of Dan Perrow.", "Fulham"),
        ("Fulham's problems mounted when Dan Perrow limped off.", "Fulham"),
        ("The visitors had been given an early lead by Dan Perrow.", "Fulham"),
        ("The best chance for Fulham fell to Dan Perrow.", "Fulham"),
        ("Fulham claimed a penalty when Dan Perrow tumbled in the box.", "Fulham"),
        ("Everton won a penalty when Dan Perrow handled.", "Fulham"),
        ("Everton gave away a penalty when Dan Perrow was brought down.", "Fulham"),
        ("Dan Perrow was at fault for Everton's second goal.", "Fulham"),
        ("Everton profited from a mistake by Dan Perrow.", "Fulham"),
        ("Everton's second came when Dan Perrow failed to clear.", "Fulham"),
        ("Dan Perrow kept Everton at bay with a string of saves.", "Fulham"),
        ("Dan Perrow denied the hosts a third.", "Fulham"),
        ("The Everton defence could not handle Dan Perrow.", "Fulham"),
        ("Dan Perrow tormented the Everton defence.", "Fulham"),
        ("Dan Perrow was denied by the Everton goalkeeper.", "Fulham"),
        ("Dan Perrow made his debut for the visitors.", "Fulham"),
        ("Dan Perrow, jeered by the home fans throughout, gave the visitors the lead.", "Fulham"),
        ("Everton stunned Fulham when Dan Perrow headed the only goal.", "Everton"),
    ],
)
def test_what_somebody_is_to_a_team_of_the_match(text: str, team: str) -> None:
    assert sides(text)["Dan Perrow"] == {team}


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("Everton were awarded a penalty when Dan Perrow tripped Tom Ashdale.", ("Fulham", "Everton")),
        ("Everton conceded a penalty when Dan Perrow tripped Tom Ashdale.", ("Everton", "Fulham")),
        ("Dan Perrow cancelled out the opener given to the visitors by Tom Ashdale.", ("Everton", "Fulham")),
        ("Dan Perrow and Tom Ashdale were superb in the Everton midfield.", ("Everton", "Everton")),
    ],
)
def test_two_who_are_told_together(text: str, teams: tuple[str, str]) -> None:
    told = sides(text)
    assert (told["Dan Perrow"], told["Tom Ashdale"]) == ({teams[0]}, {teams[1]})


@pytest.mark.parametrize(
    "text",
    [
        "Fulham were indebted to a mistake by Dan Perrow.",
        "Dan Perrow, who was excellent for Leeds last season, was quiet.",
        "For Everton, the return of Dan Perrow was unwelcome.",
        "Dan Perrow was to blame for Everton losing the ball.",
        "Dan Perrow kept the visitors waiting with treatment to his leg.",
        "The Everton defence stood firm when Dan Perrow threatened.",
    ],
)
def test_what_tells_no_side(text: str) -> None:
    assert not {"Everton", "Leeds United"} & sides(text).get("Dan Perrow", set())


def test_whoever_robs_a_defender_and_beats_the_keeper_is_of_neither_s_side() -> None:
    told = sides("For the visitors, Al Dorn robbed Dan Perrow and beat keeper Tom Ashdale, and Ed Bevan levelled.")
    assert told["Al Dorn"] == {"Fulham"}
    assert told["Dan Perrow"] == told["Tom Ashdale"] == {"Everton"}


def test_a_clause_on_another_team_tells_whom_it_is_without() -> None:
    told = sides("Everton go above Leeds, who face Hull on Sunday without the injured Dan Perrow.")
    assert told["Dan Perrow"] == {"Leeds United"}


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Rick Holm saw his side beaten again.", "Fulham"),
        ("Rick Holm, whose team have climbed to fifth, withdrew the Everton striker Dan Perrow.", "Everton"),
        ("Rick Holm brought on Dan Perrow, who put the visitors in front.", "Fulham"),
    ],
)
def test_managers_by_what_they_and_their_sides_do(text: str, team: str) -> None:
    assert sides(text, "managed")["Rick Holm"] == {team}


MATCH = REPORT + "The Fulham boss Rick Holm was angry. "


def test_a_signing_that_only_the_context_places_is_of_the_side_that_he_is_found_to_be_of() -> None:
    told = by_subject(read(MATCH + "Dan Perrow headed the hosts ahead. The Dane, signed from Hull in May, went off."))
    assert "Fulham" not in told["Dan Perrow"]


def test_a_match_does_not_tell_by_its_context_which_of_the_two_has_signed_somebody() -> None:
    told = by_subject(read(MATCH + "Dan Perrow was man of the match. The winger, signed from Hull in July, is fit."))
    assert not {"Fulham", "Everton"} & told["Dan Perrow"]


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has no new injury worries, although Dan Perrow will be assessed before kick-off.",
        "Rick Holm will make a late call on Dan Perrow, who has trained all week.",
        "Rick Holm, back in the dugout after a touchline ban, praised Dan Perrow.",
        "Everton travel with Rick Holm still waiting on the fitness of Dan Perrow.",
        "Fulham are without Al Dorn. Rick Holm may hand a first start to Dan Perrow.",
        "Fulham are without Al Dorn. Rick Holm will make a late check on Dan Perrow.",
        "Fulham are without Al Dorn. Rick Holm faces an injury crisis, with Dan Perrow out too.",
    ],
)
def test_whoever_weighs_up_who_is_fit_plays_for_nobody(text: str) -> None:
    told = by_subject(read("Everton v Fulham\n\n" + text, "playedFor"))
    assert "Rick Holm" not in told


def test_a_manager_who_replaces_one_with_another_is_neither_s_team_mate() -> None:
    told = sides("Rick Holm replaced Dan Perrow with Tom Ashdale, and Ashdale pulled one back for the visitors.")
    assert told["Dan Perrow"] == told["Tom Ashdale"] == {"Fulham"}
    assert "Rick Holm" not in told


def test_whom_a_manager_lost_is_not_of_the_team_that_the_text_is_on() -> None:
    text = "Everton drew with Fulham. Everton were below their best. Everton lost Al Dorn to injury after ten minutes. "
    told = by_subject(read(text + "It was hard, said Rick Holm, who lost Dan Perrow to a broken toe.", "playedFor"))
    assert "Dan Perrow" not in told
