"""News of coaches and directors: when they were hired, for whom they were brought in, who sees them as whose heir."""

import pytest

from tests.support.reading import noted, told


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm, linked with Hull this month, was last week named as Everton's new manager.",
        "Rick Holm was last night named Everton manager.",
        "Rick Holm was on Friday appointed manager of Everton.",
        "Rick Holm was in May appointed manager of Everton.",
        "Rick Holm was earlier this week unveiled as the Everton manager.",
        "Rick Holm was on Tuesday night confirmed as the new head coach of Everton.",
    ],
)
def test_what_was_done_may_stand_behind_when(text: str) -> None:
    assert {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"} <= told(text)


def test_what_somebody_was_then_is_not_done_to_him() -> None:
    assert told("Rick Holm was on Monday night a beaten man at Everton, said coach Tom Ashdale.", "sackedBy") == set()
    assert "Rick Holm signedFor Everton" in told("Rick Holm was in May 2004 sold by Leeds to Everton.")
    assert "Rick Holm signedFor Everton" not in told(
        "Rick Holm was last season at Everton, sold by Leeds in the summer."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow admires Rick Holm, whom Everton brought from Hull in June to take over from Tom Ashdale.",
        "Everton brought Rick Holm from Hull last summer to take over from Tom Ashdale.",
        "Rick Holm was poached from Hull to succeed Tom Ashdale at Everton.",
        "Everton chairman Dan Perrow praised Rick Holm, whom the club lured from Hull to succeed Tom Ashdale.",
    ],
)
def test_whoever_is_brought_in_to_succeed_another_is_hired(text: str) -> None:
    found = told(text)
    assert {"Rick Holm succeeded Tom Ashdale", "Rick Holm appointedBy Everton"} <= found
    assert "Rick Holm departedFrom Hull City" in found
    assert not any(one.startswith("Dan Perrow") and "presidentOf" not in one for one in found)


def test_whoever_is_brought_in_to_replace_another_may_play() -> None:
    found = told("Everton brought in Rick Holm from Hull to replace Tom Ashdale.")
    assert "Rick Holm signedFor Everton" in found and "Rick Holm appointedBy Everton" not in found
    assert "Rick Holm appointedBy Everton" not in told(
        "Everton lured goalkeeper Rick Holm from Hull to succeed Tom Ashdale."
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Everton poached Rick Holm from Hull to be sporting director.", "sportingDirectorOf"),
        ("Everton chose Rick Holm to be manager.", "managed"),
        ("Rick Holm was hired by Everton in May to be assistant manager.", "assistantAt"),
        ("Everton have brought in Rick Holm from Hull to be head coach.", "managed"),
    ],
)
def test_what_somebody_is_hired_to_be_he_is(text: str, what: str) -> None:
    assert {"Rick Holm appointedBy Everton", f"Rick Holm {what} Everton"} <= told(text)


def test_what_somebody_is_wanted_to_be_he_is_not() -> None:
    assert told("Everton want Rick Holm to be their manager.") == {"Rick Holm linkedWith Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds want Rick Holm, who is also being considered by Everton as a successor to Tom Ashdale.",
        "Leeds manager Dan Perrow said Everton see Rick Holm as a successor to Tom Ashdale.",
        "Leeds are top. Rick Holm is being lined up by Everton as the successor to Tom Ashdale.",
        "Leeds boss Rick Holm is seen by Everton as an heir to Tom Ashdale.",
    ],
)
def test_whoever_sees_an_heir_in_somebody_has_the_job(text: str) -> None:
    found = told(text)
    assert {"Rick Holm succeeded Tom Ashdale", "Rick Holm linkedWith Everton", "Tom Ashdale managed Everton"} <= found
    assert "Tom Ashdale managed Leeds United" not in found and "Rick Holm playedFor Everton" not in found


def test_who_says_what_follows_a_colon_has_no_part_in_it() -> None:
    found = told("Lindo: Everton agree terms with Holm\n\nEverton have agreed terms with striker Dan Holm.")
    assert not any(one.startswith("Lindo") for one in found)
    assert "Rick Holm sackedBy Everton" in told("Report: Everton sack Rick Holm")


@pytest.mark.parametrize(
    "text",
    [
        "Tony Cole admires Rick Holm, out of work since he left Everton in May.",
        "Tony Cole is an admirer of Rick Holm, available since he and Everton parted ways.",
        "Tony Cole is a fan of Rick Holm, unattached after leaving Everton.",
    ],
)
def test_whoever_is_free_has_left_his_club(text: str) -> None:
    assert told(text, "departedFrom") == {"Rick Holm departedFrom Everton"}


def test_the_subject_may_be_free_himself() -> None:
    text = "Rick Holm, free after he quit Everton, admires Tony Cole."
    assert "Rick Holm resignedFrom Everton" in told(text)


def test_whoever_leaves_a_board_at_a_loss_has_not_left_it() -> None:
    text = "Rick Holm of Hull has withdrawn from the race to become Everton manager, leaving the {} back at square one."
    for whom in ("board", "hierarchy", "owners"):
        assert told(text.format(whom), "departedFrom", "resignedFrom", "executiveOf") == set(), whom
    assert "Rick Holm resignedFrom Everton" in told("Rick Holm has left the Everton board.")


def test_the_women_of_a_club_of_which_nothing_is_known() -> None:
    found = told("Forward Beth Holm has left Burnley Women for Arsenal Women.")
    assert {"Beth Holm departedFrom Burnley Women", "Beth Holm signedFor Arsenal Women"} <= found
    assert "Beth Holm departedFrom Arsenal Women" not in found
    found = told("Burnley Women have appointed Beth Holm from Blackburn Ladies, where she was assistant.")
    assert {"Beth Holm appointedBy Burnley Women", "Beth Holm assistantAt Blackburn Rovers Women"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Beth Holm is the coach of the Danish women's national team.",
        "Beth Holm is in charge of the Danish women's team.",
        "Beth Holm coached the Danish women's side.",
    ],
)
def test_the_women_of_a_country(text: str) -> None:
    assert {one.removesuffix(" Women") for one in told(text)} == {"Beth Holm managed Denmark"}


def test_a_womens_club_is_no_country() -> None:
    assert told("Beth Holm has joined the French women's club Lyon.") == {"Beth Holm signedFor Lyon"}


@pytest.mark.parametrize(
    "text",
    [
        "Not a day passes without Rick Holm being linked with Everton.",
        "Not a week passes without Everton being linked with Rick Holm.",
        "Hardly a week goes by without Rick Holm being linked with Everton.",
    ],
)
def test_what_no_day_passes_without_is_told(text: str) -> None:
    assert noted(text, "certainty") >= {"Rick Holm linkedWith Everton (rumoured)"}


def test_nobody_goes_without_what_he_does_not_do() -> None:
    text = "Rick Holm would not go to Everton without being linked with Hull."
    assert "Rick Holm linkedWith Hull City (rumoured)" not in noted(text, "certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Everton want a new manager. Rick Holm replaces Tom Ashdale, who resigned to become manager of Hull.",
        "Rick Holm has replaced Tom Ashdale, who was sacked by Everton in May and is now Hull manager.",
        "Everton have named Rick Holm as manager. He succeeds Tom Ashdale, who quit last week to take over at Hull.",
    ],
)
def test_whoever_is_replaced_had_the_job_that_he_left_for_another(text: str) -> None:
    found = noted(text, "at")
    assert "Rick Holm succeeded Tom Ashdale (at Everton)" in found
    assert "Tom Ashdale managed Hull City" in found and "Rick Holm managed Hull City" not in found


def test_a_coach_may_have_played_in_a_side() -> None:
    found = told("Rick Holm, the Hull coach, who played for Everton in the title-winning side of 2003, was there.")
    assert {"Rick Holm managed Hull City", "Rick Holm playedFor Everton"} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Everton sacked Tom Ashdale. The club are believed to have sounded out Hull's director of football Rick Holm.",
        "Everton have spoken to Hull's head of recruitment Rick Holm.",
    ],
)
def test_a_director_of_football_is_called_by_his_name(text: str) -> None:
    found = told(text)
    assert "Rick Holm approachedBy Everton" in found and "Tom Ashdale approachedBy Everton" not in found


def test_the_former_boss_is_no_director() -> None:
    text = (
        "Sporting director Al Moss of Everton has contacted the agent of Rick Holm, who has been out of work since"
        " being relieved of his duties by Hull. The former Leeds boss is open to a return."
    )
    assert "Rick Holm managed Leeds United" in told(text) and "Al Moss managed Leeds United" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Cole plays down talk of a return to Hull, whom he left in May, and Rick Holm has turned down a new deal.",
        "Dan Cole has joined Hull, and Rick Holm has turned down a new contract.",
        "Dan Cole may join Hull, while Rick Holm has rejected a new deal.",
    ],
)
def test_nobody_is_of_the_club_to_which_another_goes(text: str) -> None:
    assert told(f"Everton are top.\n\n{text}", "rejected", "playedFor") >= {
        "Rick Holm rejected Everton",
        "Rick Holm playedFor Everton",
    }


def test_whoever_is_named_beside_a_coach_does_not_coach_with_him() -> None:
    found = told("Rick Holm, in charge of Hull since May, and Tom Ashdale met.", "managed")
    assert found == {"Rick Holm managed Hull City"}


def test_the_coach_of_one_team_is_mentioned_for_another() -> None:
    text = "Everton are looking for a manager. {} Rick Holm has also been mentioned."
    for called in ("England manager", "Hull coach", ""):
        assert told(text.format(called), "linkedWith") == {"Rick Holm linkedWith Everton"}, called


@pytest.mark.parametrize(
    "text",
    [
        "Everton have reached agreement with Rick Holm, with the Hull coach to take over from Tom Ashdale.",
        "Everton have reached an agreement with Rick Holm, with the Hull boss to take over from Tom Ashdale.",
    ],
)
def test_the_coach_of_a_team_who_is_to_take_over(text: str) -> None:
    found = noted(text, "at")
    assert "Rick Holm managed Hull City" in found
    assert any(one.startswith("Rick Holm succeeded Tom Ashdale (at Everton") for one in found)
    assert not any("Tom Ashdale managed Hull City" in one for one in found)


def test_the_coach_of_a_team_who_is_wanted_may_be_nobody_named() -> None:
    assert told("Everton want the Hull manager to replace Tom Ashdale. Rick Holm is keen.", "managed") == set()


def test_a_pre_contract_is_not_with_ones_own_club() -> None:
    text = "Everton are near a deal. Winger Dan Perrow has agreed a pre-contract from Slovakian side Zilina."
    assert told(text, "committedTo") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Al Moss is a director of Everton. The Scotland international hired Rick Holm in 2023.",
        "The Scotland international ended his career at Everton, where he hired Rick Holm.",
    ],
)
def test_no_country_hires_whom_its_player_does(text: str) -> None:
    assert told(text, "appointedBy") == {"Rick Holm appointedBy Everton"}
