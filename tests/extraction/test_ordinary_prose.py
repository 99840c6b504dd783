"""Ordinary prose of football pages: what tells for whom somebody plays, and whom a club has its eye on."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow might return after missing out in Everton's midweek victory.",
        "Dan Perrow will make his first appearance of the season in Everton's cup game against Leeds.",
        "Dan Perrow made his first start in Everton's draw with Leeds.",
        "Dan Perrow could make his debut in Everton's game against Leeds.",
        "Dan Perrow was on the bench for Everton's trip to Leeds.",
        "Dan Perrow was rested for Everton's cup tie.",
        "Dan Perrow got the winner as Everton beat Leeds.",
        "Dan Perrow grabbed the opener as Everton beat Leeds.",
    ],
)
def test_who_acts_in_a_match_of_theirs_plays_for_them(text: str) -> None:
    assert told(text) == {"Dan Perrow playedFor Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Referee Dan Perrow was in charge in Everton's draw with Leeds.",
        "Dan Perrow watched Everton's draw with Leeds.",
        "Dan Perrow got tickets as Everton beat Leeds.",
        "Everton believe Dan Perrow fits the bill.",
        "Everton are looking for a new boss and Dan Perrow heads their shortlist.",
        "Everton need a manager and Dan Perrow leads the field.",
    ],
)
def test_who_does_not_does_not(text: str) -> None:
    assert "Dan Perrow playedFor Everton" not in told(text)


@pytest.mark.parametrize(
    "role",
    [
        "veteran",
        "whizz-kid",
        "poacher",
        "custodian",
        "speedster",
        "match-winner",
        "left back",
        "full back",
        "superstar",
    ],
)
def test_more_words_for_players(role: str) -> None:
    assert told(f"Everton {role} Dan Perrow was in fine form.") == {"Dan Perrow playedFor Everton"}
    assert told(f"Dan Perrow, the Everton {role}, was in fine form.") == {"Dan Perrow playedFor Everton"}


def test_who_has_left_back_then_has_left() -> None:
    assert "Dan Perrow departedFrom Everton" in told("Striker Dan Perrow left Everton back in 2010.")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is top of Everton's wish list.",
        "Everton want a striker and Dan Perrow is top of their list.",
        "Everton are in the market for a keeper, and Dan Perrow has been identified as the main target.",
        "Striker Dan Perrow has caught Everton's eye.",
        "Everton have set their eyes on Dan Perrow.",
        "Everton have turned their eyes to Dan Perrow.",
        "Everton are one of several clubs interested in Dan Perrow.",
        "Everton are among a host of clubs chasing Dan Perrow.",
        "One of the clubs tracking Dan Perrow is Everton.",
    ],
)
def test_whom_a_club_has_its_eye_on(text: str) -> None:
    assert told(text) == {"Dan Perrow linkedWith Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is top of Everton's injury list.",
        "Everton are one of several clubs in London.",
        "Several clubs interested in Dan Perrow met Everton.",
    ],
)
def test_whom_it_has_not(text: str) -> None:
    assert "Dan Perrow linkedWith Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Striker Dan Perrow was one of Rick Holm's most valued players at Everton.",
        "Striker Dan Perrow was a key player for Rick Holm at Everton.",
    ],
)
def test_whose_valued_player_he_was(text: str) -> None:
    assert "Dan Perrow playedUnder Rick Holm" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is not in Rick Holm's plans at Everton.",
        "Dan Perrow was unable to force his way into Rick Holm's first-team plans at Everton.",
    ],
)
def test_whose_plans_they_are_is_the_manager(text: str) -> None:
    assert {"Rick Holm managed Everton", "Dan Perrow playedFor Everton"} <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have been transformed under Rick Holm.",
        "Rick Holm returned to the Everton dugout after illness.",
        "The Everton board have given Rick Holm a vote of confidence.",
        "Rick Holm has received a vote of confidence from Everton.",
        "Rick Holm's job at Everton is on the line.",
    ],
)
def test_who_leads_a_team_by_what_is_said_of_his_job(text: str) -> None:
    assert told(text) == {"Rick Holm managed Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton striker Rick Holm's job is to score goals.",
        "Everton winger Dan Perrow gave keeper Rick Holm a vote of confidence.",
        "Everton were taken under the wing of Rick Holm.",
    ],
)
def test_what_is_said_of_other_jobs_tells_of_no_manager(text: str) -> None:
    assert "Rick Holm managed Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is a doubt for Everton.",
        "Dan Perrow is out for Everton with a knee injury.",
        "Dan Perrow is available for Everton after suspension.",
        "Dan Perrow could return for Everton.",
        "Dan Perrow faces a fitness test for Everton.",
        "Everton have fined Dan Perrow two weeks' wages.",
        "Dan Perrow was fined by Everton.",
    ],
)
def test_the_news_of_a_team_is_of_its_players(text: str) -> None:
    assert told(text) == {"Dan Perrow playedFor Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds striker Dan Perrow is a doubt for Everton.",
        "Dan Perrow is a doubt for the Everton game.",
        "Manager Dan Perrow is suspended for Everton.",
        "The job at Everton is available for Dan Perrow.",
    ],
)
def test_but_not_of_others(text: str) -> None:
    assert "Dan Perrow playedFor Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have exercised their option to sign Dan Perrow permanently.",
        "Everton have triggered their option to buy Dan Perrow.",
        "Everton have turned Dan Perrow's loan into a permanent move.",
        "Dan Perrow's loan at Everton has been made permanent.",
    ],
)
def test_a_loan_made_permanent_is_a_signing(text: str) -> None:
    read = told(text)
    assert "Dan Perrow signedFor Everton" in read
    assert not {"Dan Perrow committedTo Everton", "Dan Perrow linkedWith Everton"} & read


def test_an_option_that_nobody_has_taken_up_is_none() -> None:
    assert "Dan Perrow signedFor Everton" not in told("Everton have an option to sign Dan Perrow permanently.")
    assert "Dan Perrow committedTo Everton" in told(
        "Everton have exercised the option on striker Dan Perrow's contract."
    )


def test_who_is_asked_about_a_club_has_not_been_approached_by_it() -> None:
    assert told('Asked about Everton, Dan Perrow said: "They are good."') == set()


def test_who_agrees_to_buy_a_club_stays_at_none() -> None:
    assert "Rick Holm committedTo Everton" not in told("Rick Holm has agreed a deal to buy Everton.")


def test_whom_a_club_poaches_to_become_something_does_not_play() -> None:
    assert "Rick Holm signedFor Leeds United" not in told(
        "Leeds have poached Rick Holm from Everton to become their sporting director."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Everton are bracing themselves for bids for Dan Perrow.",
        "Everton face a battle to keep hold of Dan Perrow.",
        "Everton are in talks with Dan Perrow over a new deal.",
    ],
)
def test_a_club_wants_nobody_whom_it_has(text: str) -> None:
    assert not {"Dan Perrow linkedWith Everton", "Dan Perrow approachedBy Everton"} & told(text)


def test_a_career_is_resigned_from_by_nobody() -> None:
    read = told("Dan Perrow has called time on his Everton career.")
    assert read == {"Dan Perrow departedFrom Everton", "Dan Perrow playedFor Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm's managerial career began at Everton.",
        "Rick Holm moved into management with Everton in 2010.",
        "Rick Holm's last job in management was at Everton.",
        "Rick Holm's only previous managerial experience came at Everton.",
    ],
)
def test_where_somebody_has_managed(text: str) -> None:
    assert told(text) == {"Rick Holm managed Everton"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Official: Dan Perrow signs for Everton", {"Dan Perrow signedFor Everton"}),
        ("OFFICIAL: Dan Perrow leaves Everton", {"Dan Perrow departedFrom Everton"}),
        ("Rick Holm made his debut as Everton manager.", {"Rick Holm managed Everton"}),
        ("Rick Holm lost out to Dan Perrow for the Everton job.", set()),
        ("The thought of Dan Perrow playing for Leeds worries Everton.", set()),
        ("Dan Perrow could make his Everton debut.", {"Dan Perrow playedFor Everton"}),
    ],
)
def test_what_else_pages_say(text: str, claims: set[str]) -> None:
    assert told(text) == claims


def test_whoever_joins_a_former_team_mate_was_not_his_there() -> None:
    read = told("Dan Perrow joined former team-mate Rick Holm at Everton.")
    assert read == {
        "Dan Perrow signedFor Everton",
        "Dan Perrow teammateOf Rick Holm",
        "Rick Holm playedFor Everton",
    }
    assert "Rick Holm playedFor Everton" in told(
        "Dan Perrow, who joined Everton in 2009, was a team-mate of Rick Holm at Everton."
    )
