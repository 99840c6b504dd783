"""On whose side people are in the report of a match: goals in their order, changes, managers and their men."""

import pytest
from reading import by_subject, read

LOST = "Everton lost 2-0 at home to Fulham on Saturday. "
WON = "Everton beat Fulham 2-1 on Saturday. "
BACK = "Everton came from two goals down to beat Fulham 3-2 on Saturday. "


def told(text: str, relation: str) -> dict[str, set[str]]:
    """The teams of people by the claims of an article with a relation."""
    return by_subject(one for one in read(text, relation) if one.status != "former")


@pytest.mark.parametrize(
    ("text", "person", "team"),
    [
        pytest.param(LOST + "Dan Perrow and Tom Ashdale got the goals.", "Dan Perrow", "Fulham", id="got-the-goals"),
        pytest.param(
            WON + "Fulham were level before the break through Dan Perrow.",
            "Dan Perrow",
            "Fulham",
            id="before-the-break",
        ),
        pytest.param(
            "Dan Perrow scored twice and Everton beat Fulham 3-1.", "Dan Perrow", "Everton", id="and-they-beat"
        ),
        pytest.param(WON + "Dan Perrow went close for Fulham.", "Dan Perrow", "Fulham", id="went-close-for"),
        pytest.param(
            BACK + "Dan Perrow opened the scoring. Tom Ashdale reduced the arrears. Al Dorn headed the equaliser.",
            "Al Dorn",
            "Everton",
            id="headed-the-equaliser",
        ),
        pytest.param(
            BACK + "Dan Perrow opened the scoring. Tom Ashdale doubled the advantage.",
            "Tom Ashdale",
            "Fulham",
            id="two-down",
        ),
        pytest.param(
            WON + "Fulham's Dan Perrow opened the scoring. Tom Ashdale should have doubled the lead.",
            "Tom Ashdale",
            "Fulham",
            id="should-have-doubled",
        ),
        pytest.param(
            WON + "Fulham's Dan Perrow levelled after Tom Ashdale opened the scoring. Al Dorn restored the lead.",
            "Tom Ashdale",
            "Everton",
            id="answered",
        ),
        pytest.param(
            "Everton drew 1-1 with Fulham. Dan Perrow scored for Everton. Tom Ashdale volleyed the equaliser.",
            "Tom Ashdale",
            "Fulham",
            id="one-each",
        ),
        pytest.param(
            WON
            + "Fulham's goal was scored by Dan Perrow. Dan Perrow scored for Fulham. Tom Ashdale scored from a corner.",
            "Tom Ashdale",
            "Everton",
            id="the-other-scorer",
        ),
        pytest.param(
            WON + "Everton striker Al Dorn was tripped by Dan Perrow and Tom Ashdale made no mistake from 12 yards.",
            "Dan Perrow",
            "Fulham",
            id="begins-anew",
        ),
        pytest.param(
            WON + "Everton striker Al Dorn was tripped by Dan Perrow and Tom Ashdale made no mistake from 12 yards.",
            "Tom Ashdale",
            "Everton",
            id="from-12-yards",
        ),
        pytest.param(
            WON + "Everton striker Al Dorn scored after Dan Perrow's shot was parried.",
            "Dan Perrow",
            "Everton",
            id="rebound",
        ),
        pytest.param(
            WON + "From the spot Everton striker Al Dorn sent Dan Perrow the wrong way.",
            "Dan Perrow",
            "Fulham",
            id="spot",
        ),
        pytest.param(
            WON + "Fulham made three changes, with Dan Perrow, Tom Ashdale and Al Dorn all coming in.",
            "Tom Ashdale",
            "Fulham",
            id="coming-in",
        ),
        pytest.param(
            WON + "Fulham handed a first league start to Dan Perrow.", "Dan Perrow", "Fulham", id="handed-a-start"
        ),
        pytest.param(WON + "Fulham lost Dan Perrow to a knee injury.", "Dan Perrow", "Fulham", id="lost-to-injury"),
        pytest.param(
            WON + "Everton manager Rick Holm said: 'Good.' Dan Perrow scored for Holm's side.",
            "Dan Perrow",
            "Everton",
            id="the-side-of-a-manager",
        ),
        pytest.param(
            WON + "Dan Perrow scored twice as the hosts beat Fulham.",
            "Dan Perrow",
            "Everton",
            id="the-hosts",
        ),
        pytest.param(
            "Everton 0 Fulham 2\n\nDan Perrow opened the scoring.", "Dan Perrow", "Fulham", id="numbers-behind-names"
        ),
        pytest.param(
            "Everton made it three wins by brushing aside Fulham 4-0. Dan Perrow also found the target.",
            "Dan Perrow",
            "Everton",
            id="by-brushing-aside",
        ),
        pytest.param(
            "Everton slumped after being beaten 2-0 by Fulham. Dan Perrow also scored.",
            "Dan Perrow",
            "Fulham",
            id="after-being-beaten",
        ),
        pytest.param(WON + "Fulham fell behind when Dan Perrow struck.", "Dan Perrow", "Everton", id="fell-behind"),
        pytest.param(
            WON + "Everton went ahead, with Dan Perrow getting a consolation.", "Dan Perrow", "Fulham", id="consolation"
        ),
        pytest.param(
            WON + "Fulham finished with ten men after Dan Perrow was sent off.", "Dan Perrow", "Fulham", id="ten-men"
        ),
        pytest.param(
            WON + "Everton striker Al Dorn capitalised on a mistake by Dan Perrow.",
            "Dan Perrow",
            "Fulham",
            id="mistake",
        ),
        pytest.param(
            WON + "Everton striker Al Dorn scored after Dan Perrow lost possession.", "Dan Perrow", "Fulham", id="errs"
        ),
        pytest.param(
            WON + "Everton striker Al Dorn had a shot that Dan Perrow tipped over.",
            "Dan Perrow",
            "Fulham",
            id="shot-that",
        ),
        pytest.param(WON + "Fulham took the lead on a goal by Dan Perrow.", "Dan Perrow", "Fulham", id="on-a-goal-by"),
        pytest.param(
            "Everton host Fulham on Saturday. For the visitors, there is bad news. For Fulham, Dan Perrow is injured.",
            "Dan Perrow",
            "Fulham",
            id="for-a-team",
        ),
        pytest.param(
            "Everton moved up to third after Dan Perrow's double clinched a 2-0 win at Fulham.",
            "Dan Perrow",
            "Everton",
            id="goal-sealed-a-win-at",
        ),
        pytest.param(
            "Everton moved clear of Hull in the Premier League after Dan Perrow's header sealed a 1-0 win at Fulham.",
            "Dan Perrow",
            "Everton",
            id="lead-over-another",
        ),
        pytest.param(
            "A late goal by Dan Perrow saw Everton come from behind to draw 2-2 with Fulham.",
            "Dan Perrow",
            "Everton",
            id="saw-them-draw",
        ),
        pytest.param(
            "Everton beat Fulham 2-1 with Dan Perrow and Tom Ashdale on target.",
            "Dan Perrow",
            "Everton",
            id="on-target",
        ),
        pytest.param(
            "Everton lost 2-0 at home to Fulham, for whom Dan Perrow got both goals.",
            "Dan Perrow",
            "Fulham",
            id="for-whom",
        ),
        pytest.param(
            "Everton went top after a 2-1 win over Fulham in which Dan Perrow scored twice.",
            "Dan Perrow",
            "Everton",
            id="in-which",
        ),
        pytest.param(
            "Everton needed a stoppage-time equaliser from Dan Perrow to avoid defeat at Fulham.",
            "Dan Perrow",
            "Everton",
            id="needed-a-goal",
        ),
        pytest.param(
            "Everton, inspired by Dan Perrow, thrashed Fulham 4-0.", "Dan Perrow", "Everton", id="inspired-by"
        ),
        pytest.param(
            "An own goal by Dan Perrow handed Everton a 1-0 win over Fulham.", "Dan Perrow", "Fulham", id="own-goal-by"
        ),
        pytest.param(
            "Dan Perrow saved a penalty as Everton held on for a 0-0 draw at Fulham.",
            "Dan Perrow",
            "Everton",
            id="saved-as-they-held-on",
        ),
        pytest.param(
            "Dan Perrow missed a late penalty as Everton were held by Fulham.",
            "Dan Perrow",
            "Everton",
            id="missed-as-they-were-held",
        ),
        pytest.param(
            "Everton were beaten 2-0 by Fulham, with Dan Perrow scoring twice.",
            "Dan Perrow",
            "Fulham",
            id="beaten-by-with",
        ),
        pytest.param(
            "Everton were beaten 2-0 by Fulham, with Dan Perrow missing a penalty.",
            "Dan Perrow",
            "Everton",
            id="missing-a-penalty",
        ),
        pytest.param(
            "Everton's hopes were dashed by Dan Perrow's goal in Fulham's 1-0 win.",
            "Dan Perrow",
            "Fulham",
            id="in-its-win",
        ),
        pytest.param(
            "Everton kept up the pressure on Hull with a 3-0 win over Fulham, Dan Perrow scoring twice.",
            "Dan Perrow",
            "Everton",
            id="pressure-on-another",
        ),
        pytest.param(
            "Everton beat Fulham 3-1. Al Dorn pulled one back, but Dan Perrow restored the two-goal cushion.",
            "Dan Perrow",
            "Everton",
            id="restored-the-cushion",
        ),
        pytest.param(
            "Everton beat Fulham 3-1. Al Dorn pulled one back for Fulham after a mistake by goalkeeper Dan Perrow.",
            "Dan Perrow",
            "Everton",
            id="pulled-one-back-after-a-mistake",
        ),
    ],
)
def test_players(text: str, person: str, team: str) -> None:
    assert told(text, "playedFor").get(person) == {team}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        pytest.param(WON + "Fulham caught a cold against Everton, with Dan Perrow coming in.", "Dan Perrow", id="met"),
        pytest.param(WON + "Dan Perrow and Tom Ashdale clashed.", "Tom Ashdale", id="clashed"),
        pytest.param(WON + "Dan Perrow scored for the visitors.", "Dan Perrow", id="nobody-knows-who-is-at-home"),
        pytest.param("Everton beat Fulham 2-1 after Dan Perrow was sent off.", "Dan Perrow", id="sent-off-by-then"),
        pytest.param("Dan Perrow saved a penalty as Everton lost at Fulham.", "Dan Perrow", id="saved-as-they-lost"),
        pytest.param("Everton needed a favour from Dan Perrow to beat Fulham.", "Dan Perrow", id="needed-no-goal"),
    ],
)
def test_open(text: str, person: str) -> None:
    assert person not in told(text, "playedFor")


@pytest.mark.parametrize(
    ("text", "person", "team"),
    [
        pytest.param(
            LOST + "Dan Perrow and Tom Ashdale got the goals for Rick Holm's side.",
            "Rick Holm",
            "Fulham",
            id="goals-for",
        ),
        pytest.param(
            "Everton 3-0 Fulham\n\nRick Holm's men were in front when Dan Perrow tapped in.",
            "Rick Holm",
            "Everton",
            id="were-in-front",
        ),
        pytest.param(
            WON + "Everton boss Al Dorn was pleased. His opposite number, Rick Holm, was not.",
            "Rick Holm",
            "Fulham",
            id="opposite-number",
        ),
        pytest.param(
            "Rick Holm asked his Everton players for more. Fulham finished with ten men. Holm made three changes.",
            "Rick Holm",
            "Everton",
            id="named-first-with",
        ),
        pytest.param(WON + "Rick Holm's side are bottom of the table.", "Rick Holm", "Everton", id="by-the-context"),
    ],
)
def test_managers(text: str, person: str, team: str) -> None:
    assert told(text, "managed").get(person) == {team}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        pytest.param(
            "Everton drew with Fulham. Dan Perrow was dismissed for bringing down Tom Ashdale.", "sackedBy", id="foul"
        ),
        pytest.param(
            "Everton drew with Fulham. Dan Perrow was dismissed late on for a second bookable offence.",
            "sackedBy",
            id="bookable",
        ),
        pytest.param("Everton went ahead on a goal by Dan Perrow, assisted by Al Dorn.", "managed", id="goal-by"),
        pytest.param("Everton won. Dan Perrow's shot was slotted under Tom Ashdale.", "playedUnder", id="shot-under"),
    ],
)
def test_nothing_of_jobs(text: str, relation: str) -> None:
    assert not told(text, relation)


def test_a_manager_is_dismissed() -> None:
    text = "The manager Rick Holm was dismissed by Everton for bringing the club into disrepute."
    assert told(text, "sackedBy") == {"Rick Holm": {"Everton"}}


def test_whom_a_description_hardly_means_on_his_side() -> None:
    """Nobody is called by the other side's name who plays for one."""
    text = (
        "Everton 2-2 Fulham\n\nAl Moss put Fulham ahead. Bob Reed levelled for Everton. Dan Perrow saved from Reed. "
        "The Everton defender headed wide."
    )
    assert told(text, "playedFor")["Dan Perrow"] == {"Fulham"}


def test_whoever_denied_another_is_no_man_of_his_side() -> None:
    text = "Everton beat Leeds 2-0 on Saturday. Leeds captain Al Moss was denied an early goal by Dan Perrow."
    assert told(text, "playedFor") == {"Al Moss": {"Leeds United"}, "Dan Perrow": {"Everton"}}


def test_whose_blushes_are_saved_is_of_the_same_side() -> None:
    """No shot of his was stopped."""
    text = (
        "Fulham 1-2 Leeds\n\nLeeds were denied by Fulham goalkeeper Rick Holm, and Holm saved Jim Parr's blushes when "
        "the defender lost the ball."
    )
    assert told(text, "playedFor")["Jim Parr"] == {"Fulham"}


@pytest.mark.parametrize(
    ("text", "person", "team"),
    [
        pytest.param(
            "Derby slumped to a fifth straight defeat as Millwall won 1-0 at Pride Park. Al Moss scored the only goal.",
            "Al Moss",
            "Millwall",
            id="as-they-won",
        ),
        pytest.param(
            "Derby lost again as Millwall ran out 2-0 winners. Al Moss and Ian Pell got the goals.",
            "Ian Pell",
            "Millwall",
            id="ran-out-winners",
        ),
        pytest.param(
            "Striker Al Moss struck twice as ten-man Leeds held on to beat Hull 2-1.",
            "Al Moss",
            "Leeds United",
            id="held-on-to-beat",
        ),
        pytest.param(
            "Everton 3-2 Fulham. Dan Perrow gave Fulham the lead. Bob Reed equalised before Ian Pell restored Fulham's "
            "advantage. Jim Parr came off the bench to level again.",
            "Jim Parr",
            "Everton",
            id="off-the-bench-to-level",
        ),
        pytest.param(
            "Everton 3-2 Fulham. Dan Perrow gave Fulham the lead. Bob Reed levelled. Ian Pell put Fulham back in front "
            "but Jim Parr levelled again.",
            "Jim Parr",
            "Everton",
            id="back-in-front",
        ),
    ],
)
def test_of_which_side_goals_tell(text: str, person: str, team: str) -> None:
    """By who won, who was ahead, and who drew level."""
    assert told(text, "playedFor")[person] == {team}


DERBY = """Rick Holm could hardly have picked a better night to press his case for the Everton job.

The interim manager marked his first derby with a 2-1 win over the champions at Goodison Park. Leeds ended with ten men.

Holm had shuffled his pack, making five changes.

Ben Cole put Everton back in front, and there was no way back for Al Moss's men."""


def test_two_teams_of_which_a_score_tells_meet_though_it_names_but_one() -> None:
    assert told(DERBY, "managed") == {"Rick Holm": {"Everton"}, "Al Moss": {"Leeds United"}}
    assert "Al Moss" not in told(f"{DERBY} Hull and Fulham drew.", "managed")  # he may be of any of the four


ROUND_UP = """Hull were in good form until Saturday, when Everton swept them aside.

Sunderland travelled to Plymouth and went away with nothing, beaten 2-0. Dan Perrow was on target for the winners.

Leeds boss Al Moss had yet to win, and was worried when Tom Vane gave Fulham the lead. Ben Cole drew the hosts level.

Preston had a day to forget. In front going into stoppage time, they had Sam Gull sent off and lost 2-1 to Cardiff.

Jack Hale smashed in a late winner to see off Barnsley. It made for a happy day for Bristol City."""


def test_each_paragraph_of_a_round_up_is_on_the_match_of_the_two_teams_that_it_names() -> None:
    assert told(ROUND_UP, "playedFor") == {
        "Dan Perrow": {"Plymouth Argyle"},
        "Tom Vane": {"Fulham"},
        "Ben Cole": {"Leeds United"},
        "Sam Gull": {"Preston North End"},
        "Jack Hale": {"Bristol City"},
    }


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Everton beat Fulham 2-1. Dan Perrow scored for the winners.", "Everton"),
        ("Everton beat Fulham 2-1. Dan Perrow pulled one back for the losers.", "Fulham"),
        ("Fulham travelled to Everton in good form and lost 3-1. Dan Perrow scored twice for the winners.", "Everton"),
        ("Everton beat Fulham 2-1. Dan Perrow once played for the winners of the Cup.", None),
        ("Everton drew 2-2 with Fulham. Dan Perrow was watched by the winners.", None),
        ("Everton had an afternoon to forget. Late on, they had Dan Perrow sent off.", "Everton"),
        ("Everton lost 2-1 to Fulham. They had Dan Perrow watched.", None),
        ("Dan Perrow may feature when Everton welcome Fulham.", "Everton"),
        ("Dan Perrow hopes to return when Everton host Fulham on Sunday.", "Everton"),
        ("Dan Perrow was in the stands when Everton hosted Fulham.", None),
        ("Referee Dan Perrow will start when Everton face Fulham.", None),
    ],
)
def test_the_winners_they_and_whoever_may_feature(text: str, team: str | None) -> None:
    assert {one.object.label for one in read(text, "playedFor", of="Dan Perrow")} == ({team} if team else set())


def test_a_country_behind_a_name_leaves_the_next_to_the_club() -> None:
    text = """Everton (3) v Swansea (17)

Al Moss, the Swansea manager, has worries. Dan Perrow, the Spain forward, has a knee injury, and Ben Cole, the Ecuador
winger, has a troublesome calf.

Everton have no injuries."""
    assert all("Swansea City" in told(text, "playedFor")[one] for one in ("Dan Perrow", "Ben Cole"))


def test_a_foul_is_no_disposal() -> None:
    text = "Everton beat Fulham 2-1. Ben Cole put Everton ahead. Dan Perrow brought down Cole and was booked."
    assert told(text, "playedFor")["Dan Perrow"] == {"Fulham"}


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Hull are in the last 16. An own goal followed by a Dan Perrow strike earned them a 2-1 win.", "Hull City"),
        ("Hull were rarely in danger against Leeds. Dan Perrow's header gave them the lead.", "Hull City"),
        ("Hull beat Leeds on Saturday. A late Dan Perrow penalty handed them victory.", "Hull City"),
        ("Hull and Leeds met on Saturday. A Dan Perrow penalty gave them the lead.", None),
        ("Hull are in the last 16. Dan Perrow gave them advice on the way.", None),
        ("Ben Cole was pleased. The goal took him near to Dan Perrow's club scoring record of 200 for Hull.", None),
    ],
)
def test_whom_a_goal_puts_ahead_is_told_in_the_sentence_before(text: str, team: str | None) -> None:
    assert {one.object.label for one in read(text, "playedFor", of="Dan Perrow")} == ({team} if team else set())


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("Dan Perrow, who is on loan from Hull, was hurt in a Norway friendly.", {"Norway"}),
        ("Dan Perrow, who was linked with Hull, put Leeds ahead.", {"Leeds United"}),
        ("Everton's Dan Perrow is out. The winger broke a toe in a Norway friendly.", {"Everton", "Norway"}),
        ("Dan Perrow was sent off in a Hull game.", {"Hull City"}),
        ("Dan Perrow was sent off in the Hull game.", set()),
        ("Referee Dan Perrow was hurt in a Norway friendly.", set()),
        ("Dan Perrow, who was linked with Hull, headed wide of the Leeds goal.", set()),
    ],
)
def test_in_whose_match_somebody_plays_behind_an_aside(text: str, teams: set[str]) -> None:
    assert told(text, "playedFor").get("Dan Perrow", set()) == teams
