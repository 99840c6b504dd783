"""Previews, reports and the lives of those who played: who is meant, whose club it was, and under whom."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2024-05-05")


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            'Rick Holm was angry when Dan Perrow was sent off.\n\n"Dan did not touch him. It was a joke," said the'
            " Everton boss.",
            "Rick Holm managed Everton",
            "Dan Perrow managed Everton",
        ),
        (
            'Rick Holm was furious about the penalty given for a challenge by Dan Perrow on Al Moss.\n\n"Dan got the'
            ' ball. Everybody saw it except one man," the former Leeds midfielder said.',
            "Rick Holm playedFor Leeds United",
            "Dan Perrow playedFor Leeds United",
        ),
    ],
)
def test_whom_speech_names_in_an_earlier_sentence_is_not_who_speaks(text: str, says: str, wrong: str) -> None:
    assert says in told(text)
    assert wrong not in told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Al Moss made his name at Bury. Signed by Everton to take over from Gary Flynn, he moved to Leeds a year"
            " later.",
            "Gary Flynn signedFor Leeds United",
        ),
        (
            "Rick Holm was out of work. Appointed by Hull as the replacement for Steve Eyre, he left in May.",
            "Steve Eyre departedFrom Hull City",
        ),
        ("Sold by Steve Eyre to make room for Dan Perrow, he joined Hull.", "Dan Perrow signedFor Hull City"),
    ],
)
def test_whom_a_participle_in_front_names_is_not_its_subject(text: str, wrong: str) -> None:
    assert wrong not in told(text)


def test_whoever_is_called_by_the_surname_keeps_it_when_a_relative_is_named_in_full() -> None:
    text = (
        "Rick Holm, the former Leeds defender, has died. Holm won five caps for England, and in 1971 Holm joined Hull."
        " His grandson, Adam Holm, is on the books of Newcastle.\n\nHolm also played for Bury."
    )
    assert {"Rick Holm playedFor Bury", "Adam Holm playedFor Newcastle United"} <= told(text)
    assert "Adam Holm playedFor Bury" not in told(text)
    other = "Rick Holm is in the Everton squad. Steve Holm of Hull was at the game. Holm has signed for Leeds."
    assert "Steve Holm signedFor Leeds United" in told(other)


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Rick Holm is the Accrington boss. He turns 53 this week.\n\nThe Accrington boss came into the game as an"
            " apprentice under Howard Wilkinson at Leeds. He joined Halifax in 1988 and had a season with Bury.",
            "Rick Holm playedFor Bury",
            "Rick Holm managed Bury",
        ),
        (
            "Rick Holm is the new Auxerre coach. Al Moss has left. Holm joined Bastia towards the end of his career and"
            " had a season with Coventry.",
            "Rick Holm signedFor Bastia",
            "Rick Holm appointedBy Bastia",
        ),
        (
            "Rick Holm manages Hull. He began his career under Al Moss at Leeds. In 1988 he joined Halifax.",
            "Rick Holm signedFor Halifax Town",
            "Rick Holm appointedBy Halifax Town",
        ),
        (
            "Dan Perrow, who is 43, came through the ranks at Everton.\n\nSpells at Bury, Hull and Leeds followed.",
            "Dan Perrow playedFor Leeds United",
            "Dan Perrow managed Leeds United",
        ),
        (
            "The Leeds striker scored 20 goals under Rick Holm at Hull.",
            "Rick Holm managed Hull City",
            "Rick Holm managed Leeds United",
        ),
    ],
)
def test_the_playing_days_of_whoever_coaches(text: str, says: str, wrong: str) -> None:
    assert says in told(text)
    assert wrong not in told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Hull manager Rick Holm began his career as a player before becoming Leeds coach. He joined Bury in 2010.",
            "Rick Holm signedFor Bury",
        ),
        ("Dan Perrow scored for Everton. A spell of pressure at Bury followed.", "Dan Perrow playedFor Bury"),
    ],
)
def test_what_follows_no_playing_days(text: str, wrong: str) -> None:
    assert wrong not in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Rick Holm could welcome back two of his absentees when Everton host Hull on Saturday.",
            {"Rick Holm managed Everton"},
        ),
        (
            "Everton v Hull City\n\nRick Holm can call on Dan Perrow after the striker served his ban. Al Moss is a"
            " doubt.\n\nHull have won four of their last five and Phil Coe is expected to name an unchanged side. Gary"
            " Flynn is fit again.",
            {"Rick Holm managed Everton", "Phil Coe managed Hull City", "Gary Flynn playedFor Hull City"},
        ),
        (
            "West Brom v Wigan (1500 GMT)\n\nWest Brom could give a debut to Dan Perrow. Rick Holm has no new injury"
            " worries.\n\nWigan are missing Gary Flynn.",
            {"Rick Holm managed West Bromwich Albion", "Gary Flynn playedFor Wigan Athletic"},
        ),
        (
            "Brentford v Aston Villa\n\nBrentford boss Rick Holm is without Dan Perrow.\n\nVilla arrive in west London"
            " after the rout of Ajax. Al Moss serves the second game of his suspension, so Gary Flynn is expected to"
            " keep his place.",
            {"Al Moss playedFor Aston Villa", "Gary Flynn playedFor Aston Villa"},
        ),
        (
            "Rick Holm has no fresh injury worries as Everton prepare for Sunday's derby at Liverpool.",
            {"Rick Holm managed Everton"},
        ),
    ],
)
def test_whose_manager_and_whose_players_a_preview_tells_of(text: str, says: set[str]) -> None:
    assert says <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm will be without a club until he has served his ban from Everton's match with Hull.",
        "Everton play Hull on Saturday. Rick Holm expects to welcome back Dan Perrow for Leeds v Bury.",
        "Everton beat Hull 2-1. There was no way back for Rick Holm's men once Everton had gone ahead.",
    ],
)
def test_whose_manager_a_preview_leaves_open(text: str) -> None:
    assert not any("Rick Holm managed Everton" in one for one in told(text))


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Dan Perrow played for Hull under Rick Holm. The coach was sacked last summer.",
            "Rick Holm sackedBy Hull City",
            "Dan Perrow sackedBy Hull City",
        ),
        (
            "Dan Perrow won two cups with Hull under Rick Holm. When the manager was dismissed in May, Perrow stayed.",
            "Rick Holm sackedBy Hull City",
            "Dan Perrow sackedBy Hull City",
        ),
        (
            "Fulham manager Rick Holm beat Ian Loy's Palace. Loy was angry. Loy went home.\n\nHolm wants Hull's Dutch"
            " defender Dan Perrow. He sees the 26-year-old as the successor to Al Moss.",
            "Dan Perrow linkedWith Fulham",
            "Ian Loy linkedWith Fulham",
        ),
        (
            'Dan Perrow is laughing as he remembers the call. Perrow, a Norwegian, was at home.\n\n"I was with my'
            ' wife," says the goalkeeper. "It was Rick Holm."\n\nFour months on, the 23-year-old has signed for Hull.',
            "Dan Perrow signedFor Hull City",
            "Rick Holm signedFor Hull City",
        ),
        (
            "Everton have been knocked back by Hull for midfielder Dan Perrow.",
            "Dan Perrow playedFor Hull City",
            "Dan Perrow playedFor Everton",
        ),
        (
            "Everton were turned down by Hull for the Polish striker Dan Perrow.",
            "Dan Perrow approachedBy Everton",
            "Dan Perrow rejected Everton",
        ),
    ],
)
def test_who_is_meant_by_a_coach_and_an_age(text: str, says: str, wrong: str) -> None:
    assert says in told(text)
    assert wrong not in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Dan Perrow, the Hull winger, has died aged 81.", "Dan Perrow playedFor Hull City former"),
        ("Dan Perrow, the Leeds and England centre-half, has died.", "Dan Perrow playedFor England former"),
        ("Everton paid tribute to the late Hull manager Rick Holm.", "Rick Holm managed Hull City former"),
        ("Everton mourn the death of striker Al Moss. Moss, the Hull forward, died on Monday.", None),
        (
            "Following the death of Hull chairman Phil Coe, the club is for sale.",
            "Phil Coe presidentOf Hull City former",
        ),
        (
            "Hull winger Dan Perrow, who died on Monday, was in the team managed by Rick Holm.",
            "Rick Holm managed Hull City former",
        ),
        ("The late winner from Everton striker Dan Perrow sank Hull.", "Dan Perrow playedFor Everton current"),
        ("The passing of Everton midfielder Dan Perrow was superb.", "Dan Perrow playedFor Everton current"),
        ("Everton striker Dan Perrow, whose father Ian died, is back.", "Dan Perrow playedFor Everton current"),
        ("Everton striker Dan Perrow's brother died last week.", "Dan Perrow playedFor Everton current"),
        ("Everton's hopes died when Hull winger Dan Perrow scored.", "Dan Perrow playedFor Hull City current"),
    ],
)
def test_the_dead_play_and_coach_no_longer(text: str, says: str | None) -> None:
    found = reading.told(text, more="status", date="2024-05-05")
    assert says in found if says else not any("current" in one for one in found)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Hull beat Leeds 3-1. Goals from Al Moss, Dan Perrow and Ian Loy settled it before Sam Rudd's consolation.",
            {"Al Moss playedFor Hull City", "Dan Perrow playedFor Hull City", "Sam Rudd playedFor Leeds United"},
        ),
        (
            "Hull were 2-0 up at Leeds thanks to goals from Al Moss and Dan Perrow.",
            {"Al Moss playedFor Hull City", "Dan Perrow playedFor Hull City"},
        ),
        (
            "Hull were three goals ahead at Leeds thanks to strikes from Al Moss and Dan Perrow.",
            {"Al Moss playedFor Hull City", "Dan Perrow playedFor Hull City"},
        ),
        ("Rick Holm's men were beaten as Hull lost 2-0 at Leeds.", {"Rick Holm managed Hull City"}),
        (
            "Everton 2-1 Hull\n\nRick Holm's side won again when Everton beat Hull at Goodison.",
            {"Rick Holm managed Everton"},
        ),
        ("Rick Holm of Everton was named manager of the month.", {"Rick Holm managed Everton"}),
    ],
)
def test_whose_the_scorers_are_and_whose_men_were_beaten(text: str, says: set[str]) -> None:
    assert says <= told(text)
    assert "Rick Holm playedFor Everton" not in told(text)


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Everton will be without Dan Perrow for Saturday's trip to Hull. The striker has a hamstring injury.\n\n"
            "Manager Rick Holm could recall Al Moss.\n\nHull are boosted by the return of Ian Loy. Boss Phil Coe has"
            " doubts over Sam Rudd, who has a knee injury.",
            {"Rick Holm managed Everton", "Al Moss playedFor Everton", "Sam Rudd playedFor Hull City"},
            "Sam Rudd playedFor Everton",
        ),
        (
            "Charlton are waiting on the fitness of Dan Perrow ahead of Monday's visit of Southampton.\n\nThe boss is"
            " already missing Al Moss, but Ian Loy returns from a ban.\n\nSouthampton have not won. Kevin Flynn and"
            " James Beck are both doubts with hamstring problems.",
            {"Ian Loy playedFor Charlton Athletic", "Kevin Flynn playedFor Southampton"},
            "Kevin Flynn playedFor Charlton Athletic",
        ),
        (
            "Southampton boss Rick Holm, taking charge for the first time since leaving Portsmouth, has included Dan"
            " Perrow in his squad.",
            {"Dan Perrow playedFor Southampton"},
            "Dan Perrow playedFor Portsmouth",
        ),
        (
            "Hull lost 3-1 at home to Birmingham. Hull coach Rick Holm threw on Dan Perrow and Kyle Beck, but it was"
            " Birmingham that came closest, Perrow's old Leeds team-mate Al Moss striking the bar.",
            {"Dan Perrow playedFor Hull City", "Kyle Beck playedFor Hull City"},
            "Al Moss playedFor Hull City",
        ),
        (
            "Rick Holm leapt to the defence of Dan Perrow after the young defender was blamed for Arsenal's exit from"
            " Europe.\n\nBut the Gunners boss insisted that the centre-half, signed from Servette, had his support.",
            {"Rick Holm managed Arsenal", "Dan Perrow playedFor Servette"},
            "Rick Holm playedFor Servette",
        ),
        (
            "Dan Perrow could come back in for Al Moss when Arsenal go to Bolton.",
            set(),
            "Dan Perrow succeeded Al Moss",
        ),
    ],
)
def test_previews_without_a_heading_and_whom_managers_bring_on(text: str, says: set[str], wrong: str) -> None:
    assert says <= told(text)
    assert wrong not in told(text)


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            'Dan Perrow left Hull in May. "Rick Holm signed me for Everton when I was 17," he smiles.',
            "Dan Perrow signedFor Everton",
            "Rick Holm signedFor Everton",
        ),
        (
            'Al Moss plays. Bill Dole tried to sign him in 1958, but Moss said no.\n\n"I told Bill that I would not'
            ' move," he recalled. Instead he joined Fulham.',
            "Al Moss signedFor Fulham",
            "Bill Dole signedFor Fulham",
        ),
        (
            "Rick Holm, then in charge of Hull, tried to sign Dan Perrow.",
            "Rick Holm managed Hull City",
            "Rick Holm linkedWith Hull City",
        ),
        (
            "Rick Holm, now at the helm of Hull, hopes to sign Dan Perrow.",
            "Rick Holm managed Hull City",
            "Rick Holm linkedWith Hull City",
        ),
        (
            "Dan Perrow arrived at Auxerre as a teenager and stayed for 19 years.",
            "Dan Perrow signedFor Auxerre",
            "Dan Perrow committedTo Auxerre",
        ),
        (
            "Al Moss is the Hull coach. His spell at Leeds ended when Rick Holm came in with his own staff.",
            "Al Moss managed Hull City",
            "Rick Holm assistantAt Hull City",
        ),
    ],
)
def test_memories_of_those_who_smile_and_recall(text: str, says: str, wrong: str) -> None:
    assert says in told(text)
    assert wrong not in told(text)


@pytest.mark.parametrize("aside", ["then in charge of Hull", "then the manager of Hull", "then Hull manager"])
def test_what_somebody_was_then_is_over(aside: str) -> None:
    text = f"Rick Holm, {aside}, hoped to sign Dan Perrow."
    assert "Rick Holm managed Hull City former" in reading.told(text, more="status", date="2024-05-05")


def test_whom_a_manager_could_include_is_his() -> None:
    fit = "Everton manager Rick Holm has no injury worries and could include loan signing Dan Perrow, who was cup-tied."
    assert "Dan Perrow playedFor Everton" in told(fit)


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Rick Holm's January targets may include Dan Perrow.",
        "Everton manager Rick Holm is plotting a swap deal that could include Dan Perrow.",
    ],
)
def test_whom_the_plans_of_a_manager_could_include_is_not(text: str) -> None:
    assert "Dan Perrow playedFor Everton" not in told(text)
