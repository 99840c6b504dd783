"""Match reports, round-ups, previews and team news: invented ones, with what must not be taken for a side."""

import pytest
from reading import by_subject, read


def teams(text: str, relation: str = "playedFor") -> dict[str, set[str]]:
    """For whom people play, by the claims of an article."""
    return by_subject(read(text, relation))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "Everton moved up to third with a 2-1 win over Burnley at Goodison Park. Dan Perrow headed the hosts in "
            "front after ten minutes and Luis Ferrante doubled the lead. Callum Tighe pulled one back for Burnley.",
            {"Dan Perrow": {"Everton"}, "Luis Ferrante": {"Everton"}, "Callum Tighe": {"Burnley"}},
            id="lead-doubled",
        ),
        pytest.param(
            "Everton beat Burnley 2-1 on Saturday.\n\nDan Perrow opened the scoring when he headed in a corner. Luis "
            "Ferrante made it 2-0. Callum Tighe pulled one back late on.",
            {"Dan Perrow": {"Everton"}, "Luis Ferrante": {"Everton"}, "Callum Tighe": {"Burnley"}},
            id="only-one-side-scored-twice",
        ),
        pytest.param(
            "Aston Villa were held 1-1 by Fulham at Villa Park. Marek Dusan gave Villa the lead from the spot. Tommy "
            "Hale levelled six minutes from time. Kenji Mura was sent off for Villa.",
            {"Marek Dusan": {"Aston Villa"}, "Tommy Hale": {"Fulham"}, "Kenji Mura": {"Aston Villa"}},
            id="levelled",
        ),
        pytest.param(
            "Leeds United ended a run of four straight defeats with a 3-2 win at Wolves.\n\nJonas Krall needed only a "
            "minute to silence the home crowd. Wolves hit back through Owen Dale, but substitute Gary Ludd won it for "
            "the visitors.",
            {
                "Jonas Krall": {"Leeds United"},
                "Owen Dale": {"Wolverhampton Wanderers"},
                "Gary Ludd": {"Leeds United"},
            },
            id="home-crowd-silenced",
        ),
        pytest.param(
            "Norwich City suffered a fourth defeat in a row as they went down 1-0 at Derby County.\n\nDan Perrow "
            "scored the only goal on the hour when he met a corner from Luis Ferrante.",
            {"Dan Perrow": {"Derby County"}, "Luis Ferrante": {"Derby County"}},
            id="lost",
        ),
        pytest.param(
            "Everton came from behind to beat Burnley 2-1.\n\nDan Perrow headed home a corner after ten minutes to "
            "open the scoring. But Luis Ferrante drew his side level and Callum Tighe headed the winner.",
            {"Dan Perrow": {"Burnley"}, "Luis Ferrante": {"Everton"}, "Callum Tighe": {"Everton"}},
            id="from-behind",
        ),
        pytest.param(
            "Everton returned to winning ways after a 3-0 defeat at Fulham with a 2-1 win over Burnley.\n\nDan Perrow "
            "opened the scoring for Burnley. Luis Ferrante equalised and Callum Tighe grabbed the winner.",
            {"Dan Perrow": {"Burnley"}, "Luis Ferrante": {"Everton"}, "Callum Tighe": {"Everton"}},
            id="not-the-match-before",
        ),
        pytest.param(
            "Everton lost 3-1 to Burnley at Goodison Park. Dan Perrow gave the visitors the lead and Callum Tighe made "
            "it 3-0 before Marek Dusan scored a consolation.",
            {"Dan Perrow": {"Burnley"}, "Callum Tighe": {"Burnley"}, "Marek Dusan": {"Everton"}},
            id="consolation",
        ),
    ],
)
def test_goals_tell_the_side(text: str, sides: dict[str, set[str]]) -> None:
    assert teams(text) == sides


@pytest.mark.parametrize(
    ("text", "person"),
    [
        pytest.param("Everton drew 1-1 with Burnley. Dan Perrow opened the scoring.", "Dan Perrow", id="draw"),
        pytest.param("Everton beat Burnley 2-1. Dan Perrow opened the scoring.", "Dan Perrow", id="either-may-score"),
        pytest.param(
            "Everton beat Burnley 3-2. Dan Perrow pulled one back before the break.", "Dan Perrow", id="two-were-enough"
        ),
        pytest.param("Everton beat Burnley 2-1. Dan Perrow should have doubled the lead.", "Dan Perrow", id="no-goal"),
        pytest.param(
            "Everton are without a win since a 2-1 defeat at Fulham. Dan Perrow is the winner of two trophies.",
            "Dan Perrow",
            id="another-winner",
        ),
    ],
)
def test_goals_that_tell_no_side(text: str, person: str) -> None:
    assert person not in teams(text)


def test_who_puts_his_side_ahead_is_no_manager() -> None:
    text = "Everton beat Burnley. Dan Perrow put his side ahead. Luis Ferrante's side are third."
    assert teams(text, "managed").keys() == {"Luis Ferrante"}


ROUND_UP = (
    "Everton moved up to third with a 2-1 win over Burnley at Goodison Park. Dan Perrow headed the hosts in front and "
    "Luis Ferrante doubled the lead.\n\n"
    "At Villa Park, Aston Villa were held 1-1 by Fulham. Marek Dusan put Villa ahead, but Tommy Hale levelled.\n\n"
    "Leeds beat Wolves 3-0 at Elland Road. Jonas Krall scored twice and Peter Amory added the third."
)
PREVIEWS = (
    "Arsenal (3) v Swansea (17)\n\nDan Perrow (knee) is back for the home side. Swansea have lost two in a row, and "
    "Marek Dusan faces a late test on his ankle.\n\n"
    "Bournemouth (13) v Hull (15)\n\nTommy Hale (hamstring) should be ready for Bournemouth. Jonas Krall is suspended. "
    "Hull welcome back Kenji Mura, while Owen Dale is still sidelined."
)


def test_each_match_of_a_round_up_is_read_by_itself() -> None:
    assert teams(ROUND_UP) == {
        "Dan Perrow": {"Everton"},
        "Luis Ferrante": {"Everton"},
        "Marek Dusan": {"Aston Villa"},
        "Tommy Hale": {"Fulham"},
        "Jonas Krall": {"Leeds United"},
        "Peter Amory": {"Leeds United"},
    }


def test_each_preview_of_a_page_is_read_by_itself() -> None:
    assert teams(PREVIEWS) == {
        "Dan Perrow": {"Arsenal"},
        "Marek Dusan": {"Swansea City"},
        "Tommy Hale": {"Bournemouth"},
        "Jonas Krall": {"Bournemouth"},
        "Kenji Mura": {"Hull City"},
        "Owen Dale": {"Hull City"},
    }


def test_a_paragraph_on_a_third_team_is_on_no_match_of_a_round_up() -> None:
    text = f"{ROUND_UP}\n\nLeicester kept up with the leaders too. Gary Ludd scored on his debut."
    assert teams(text).get("Gary Ludd", {"Leicester City"}) == {"Leicester City"}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "Everton beat Burnley 4-3. Everton striker Dan Perrow was tripped by Luis Ferrante in the area and Callum "
            "Tighe converted the penalty.",
            {"Dan Perrow": {"Everton"}, "Luis Ferrante": {"Burnley"}, "Callum Tighe": {"Everton"}},
            id="penalty-taken",
        ),
        pytest.param(
            "Everton drew 2-2 with Burnley. Everton were given a penalty when Luis Ferrante handled.",
            {"Luis Ferrante": {"Burnley"}},
            id="penalty-given-away",
        ),
        pytest.param(
            "Everton beat Burnley 3-2. Everton captain Dan Perrow put in the cross and Callum Tighe headed home.",
            {"Dan Perrow": {"Everton"}, "Callum Tighe": {"Everton"}},
            id="cross-and-goal",
        ),
        pytest.param(
            "Everton beat Burnley 3-2. Brendan Gann hit another and the Clarets were 2-0 up.",
            {"Brendan Gann": {"Burnley"}},
            id="and-they-were-ahead",
        ),
        pytest.param(
            "Manchester United can pick Luke Shand and Henrik Malm for the trip to Liverpool.",
            {"Luke Shand": {"Manchester United"}, "Henrik Malm": {"Manchester United"}},
            id="can-pick",
        ),
        pytest.param(
            "Everton beat Burnley 4-3. Everton striker Dan Perrow was tripped by Luis Ferrante and Callum Tighe saved "
            "the penalty.",
            {"Dan Perrow": {"Everton"}, "Luis Ferrante": {"Burnley"}},
            id="penalty-saved",
        ),
    ],
)
def test_play_tells_the_side(text: str, sides: dict[str, set[str]]) -> None:
    assert teams(text) == sides


def test_who_makes_changes_at_a_ground_does_not_manage_its_team() -> None:
    text = "Everton manager Rick Holm made five changes at Burnley."
    assert teams(text, "managed") == {"Rick Holm": {"Everton"}}


def test_who_is_gone_by_a_time_has_not_left_his_club() -> None:
    text = "Everton beat Burnley. The Everton coach Rick Holm was gone by the time the press gathered."
    assert teams(text, "departedFrom") == {}
