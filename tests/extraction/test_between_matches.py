"""What the notes before and after matches say in passing: managers on players gone, wanted or called away."""

import pytest
import reading

_SAYS = 'Everton manager Rick Holm is happy. "We have been winning matches," he said. '


@pytest.mark.parametrize(
    "text",
    [
        f'{_SAYS}"Considering we lost Tom Brandt at the end of last season, we have still been scoring goals."',
        f'{_SAYS}"We lost Tom Brandt in the summer and nobody thought we could cope."',
        "Everton have done well, considering they sold Tom Brandt to Fulham.",
        "Considering that Everton lost Tom Brandt to Fulham, they have done well.",
        "Everton have done well considering that Tom Brandt left the club for Fulham.",
    ],
)
def test_in_view_of_what_has_happened(text: str) -> None:
    assert "Tom Brandt departedFrom Everton confirmed" in reading.told(text, more="certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Everton met on Friday, considering whether to sell Tom Brandt to Fulham.",
        "Everton are considering selling Tom Brandt to Fulham.",
        "Everton lost Tom Brandt early in the season to a broken leg.",
        "Everton have lost Tom Brandt for the rest of the season.",
        f'{_SAYS}"We lost Tom Brandt with a broken leg in the summer, too."',
        f'{_SAYS}"We lost the ball and Tom Brandt scored with the last kick of the season."',
    ],
)
def test_who_is_only_hurt_or_may_be_sold_has_not_left(text: str) -> None:
    assert "Tom Brandt departedFrom Everton confirmed" not in reading.told(text, more="certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Everton captain Tom Brandt shook hands with opposite number Dan Perrow before the game against Wigan.",
        "Everton's Tom Brandt clashed with opposing skipper Dan Perrow in the win over Wigan.",
        "Everton and Wigan drew 1-1. Everton's Tom Brandt and opposing midfielder Dan Perrow were both sent off.",
        "Everton and Wigan meet on Saturday. Everton captain Tom Brandt will come up against his opposite number Dan "
        "Perrow.",
        "Everton beat Wigan 2-0 on Saturday. Everton midfielder Tom Brandt was booked for a row with opposing captain "
        "Dan Perrow. After the match Perrow accused Brandt of starting the row.",
    ],
)
def test_an_opposite_number_is_of_the_other_side(text: str) -> None:
    assert {"Tom Brandt playedFor Everton", "Dan Perrow playedFor Wigan Athletic"} <= reading.told(text)


def test_a_managers_opposite_number_plays_for_nobody() -> None:
    text = "Everton manager Rick Holm shook hands with his opposite number Paul Dorn after the game with Wigan."
    assert not any(one.startswith("Paul Dorn playedFor") for one in reading.told(text))


def test_who_play_a_one_two_are_of_one_side_now() -> None:
    said = reading.told(
        "Everton beat Wigan. Tom Brandt played a neat one-two with Dan Perrow and scored.", more="status"
    )
    assert "Tom Brandt teammateOf Dan Perrow former" not in said


_ON_THE_WAY = (
    "Everton manager Rick Holm was pleased. Everton travel to Wigan on Wednesday on the back of a 2-0 win over Fulham. "
)


@pytest.mark.parametrize(
    "text",
    [
        f"{_ON_THE_WAY}Striker Tom Brandt, along with Dan Perrow, scored against Fulham.",
        f"{_ON_THE_WAY}Tom Brandt and Dan Perrow scored against Fulham.",
        "Everton beat Wigan 2-0. Tom Brandt, together with Dan Perrow, scored against Wigan.",
        "Everton lost 3-2 at Wigan on Saturday. Tom Brandt and Dan Perrow put Everton ahead.",
    ],
)
def test_who_score_together_are_of_the_team_that_met_the_other(text: str) -> None:
    assert {"Tom Brandt playedFor Everton", "Dan Perrow playedFor Everton"} <= reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Wigan 2-0. Al Moss beat Tom Brandt and Dan Perrow scored against Wigan.",
        f"{_ON_THE_WAY}Tom Brandt scored against Hull.",
    ],
)
def test_who_is_not_told_to_have_scored_against_them_is_left_open(text: str) -> None:
    assert not any(one.startswith("Tom Brandt playedFor") for one in reading.told(text))


@pytest.mark.parametrize(
    "text",
    [
        'Everton travel to Hull on Saturday. Manager Rick Holm said: "Hull are a good side and we respect them."',
        'Everton striker Dan Perrow is fit. Manager Rick Holm said: "There was talk about Hull, but he stays."',
        'Dan Perrow scored twice for Everton. "There were stories about Hull being keen," said manager Rick Holm.',
        'Everton\'s Dan Perrow is fit. Boss Rick Holm said: "Hull will be a test for us."',
        'Everton have lost three games. Coach Rick Holm told reporters: "I have watched Hull and know their strength."',
    ],
)
def test_a_manager_has_not_the_team_of_which_he_only_speaks(text: str) -> None:
    said = reading.told(text)
    assert "Rick Holm managed Everton" in said
    assert "Rick Holm managed Hull City" not in said


def test_a_manager_may_speak_of_the_team_that_the_text_is_on() -> None:
    text = 'Everton lost again on Saturday. "Everton will come back from this," said manager Rick Holm.'
    assert "Rick Holm managed Everton" in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fulham's Rick Holm, whose side lost to Everton, was angry.",
        "Fulham manager Rick Holm, whose side lost 3-1 to Everton, was angry.",
        "Fulham manager Rick Holm, whose side lost to Everton in the last game of the season, was angry.",
        "The Fulham boss, Rick Holm, whose team have lost at home to Everton, was angry.",
        "Rick Holm, the Fulham manager whose side lost to Everton, was angry.",
    ],
)
def test_whose_side_loses_is_not_lost_himself(text: str) -> None:
    said = reading.told(text, more="status")
    assert "Rick Holm managed Fulham current" in said
    assert "Rick Holm departedFrom Fulham" not in said


def test_whose_club_lost_is_not_whom_a_club_lost() -> None:
    said = reading.told("Rick Holm, the striker whom Fulham lost to Everton in January, was booed.")
    assert {"Rick Holm departedFrom Fulham", "Rick Holm signedFor Everton"} <= said


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Tom Brandt insists his side can still win the league.",
        "Everton's Tom Brandt admits Wigan are favourites for the cup tie, but believes his side can cause an upset.",
        "England's Tom Brandt says his side are not finished.",
        "Everton's Tom Brandt was relieved. He said that his side had been unlucky.",
    ],
)
def test_a_player_speaks_of_his_side_too(text: str) -> None:
    said = reading.told(text)
    assert not any(" managed " in one for one in said)
    assert any(one.startswith("Tom Brandt playedFor") for one in said)


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Tom Brandt saw his side lose 2-0.",
        "Everton's Tom Brandt praised his players and said his side had been unlucky.",
        "Everton boss Tom Brandt was pleased. Everton's Brandt insists his side can still win the league.",
        "Everton lost again on Saturday. Tom Brandt insists his side can still win the league.",
    ],
)
def test_whose_side_does_what_he_tells_it_coaches(text: str) -> None:
    assert "Tom Brandt managed Everton" in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton hope to block Dan Perrow's call-up by Norway.",
        "Everton manager Rick Holm wants to delay Dan Perrow's call-up by Norway.",
        "Dan Perrow is fit. Everton are trying to prevent his call-up by Norway.",
        "Everton may oppose striker Dan Perrow's call-up to the Norway squad.",
        "Dan Perrow earned a call-up by Norway.",
        "Dan Perrow has been called up by Norway and may start.",
    ],
)
def test_whoever_is_called_up_is_so_even_if_his_club_minds(text: str) -> None:
    assert "Dan Perrow playedFor Norway current" in reading.told(text, more="status")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow's hopes of a call-up by Norway are over.",
        "Dan Perrow could be called up by Norway.",
        "Dan Perrow is close to a call-up by Norway.",
        "Dan Perrow is in line for a call-up to the Norway squad.",
        "Dan Perrow missed out on a call-up by Norway.",
        "Norway could call up Dan Perrow.",
        "Everton expect Dan Perrow's first call-up by Norway soon.",
    ],
)
def test_who_may_be_called_up_is_no_international(text: str) -> None:
    assert "Dan Perrow playedFor Norway" not in reading.told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("There has been talk of West Ham signing Dan Perrow.", "Dan Perrow linkedWith West Ham United rumoured"),
        ("There were rumours about Wigan signing striker Dan Perrow.", "Dan Perrow linkedWith Wigan Athletic rumoured"),
        ("Reports of Fulham signing Dan Perrow are wide of the mark.", "Dan Perrow linkedWith Fulham denied"),
        ("Holm likes the idea of Fulham signing Dan Perrow.", "Dan Perrow linkedWith Fulham rumoured"),
        ("There is no chance of West Ham signing Dan Perrow.", "Dan Perrow linkedWith West Ham United denied"),
        ("There is talk of a transfer to Fulham for Dan Perrow.", "Dan Perrow linkedWith Fulham rumoured"),
        (
            "Everton striker Dan Perrow is fit. He says that Fulham were interested in January.",
            "Dan Perrow linkedWith Fulham rumoured",
        ),
    ],
)
def test_what_is_only_talked_of(text: str, says: str) -> None:
    said = reading.told(text, more="certainty")
    assert not any(one.startswith(("Dan Perrow signedFor", "Dan Perrow approachedBy")) for one in said)
    assert says in said


def test_a_signing_is_still_somebody() -> None:
    assert "Dan Perrow signedFor Fulham" in reading.told("The form of Fulham signing Dan Perrow has been good.")


@pytest.mark.parametrize(
    "text",
    [
        "Everton won the Cup in 1976 by beating Tommy Dorn's Wigan.",
        "The sides met in the 1976 final, when Everton stunned football by defeating Tommy Dorn's Wigan.",
        "They meet for the first time since the 1976 final, when Tommy Dorn's Wigan won 2-0.",
        "Victory would set up a repeat of the 1976 final, when Everton defeated Tommy Dorn's Wigan.",
        "It would be a repeat of the 1998 tie, when Everton went out to Tommy Dorn's Wigan.",
    ],
)
def test_whose_team_it_was_years_ago(text: str) -> None:
    assert "Tommy Dorn managed Wigan Athletic former" in reading.told(text, more="status", date="2006-02-20")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("In 1976 Everton beat Wigan courtesy of Bobby Stark's winner.", "former"),
        ("They met in the 1976 final, when Everton beat Wigan courtesy of Bobby Stark's winner.", "former"),
        ("Everton beat Wigan on Saturday courtesy of Bobby Stark's winner.", "current"),
        ("Everton beat Wigan by two goals last week thanks to Bobby Stark's header.", "current"),
    ],
)
def test_whose_goal_won_a_match_years_ago(text: str, status: str) -> None:
    assert f"Bobby Stark playedFor Everton {status}" in reading.told(text, more="status", date="2006-02-20")


def test_whose_team_is_met_this_week_is_his_still() -> None:
    text = "Everton won on Saturday by beating Tommy Dorn's Wigan."
    assert "Tommy Dorn managed Wigan Athletic current" in reading.told(text, more="status", date="2006-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Doubts remain over Tom Brandt's fellow Wigan defender Dan Perrow.",
        "Tom Brandt and fellow Wigan defender Dan Perrow are out.",
        "Everton want Tom Brandt and his fellow Wigan defender Dan Perrow.",
        "Tom Brandt, fellow Wigan defender Dan Perrow and Al Moss are injured.",
        "Tom Brandt will be joined by fellow Wigan midfielder Dan Perrow in the Wales squad.",
    ],
)
def test_a_fellow_player_of_a_team_is_a_team_mate(text: str) -> None:
    said = reading.told(text, more="at status")
    assert "Tom Brandt teammateOf Dan Perrow Wigan Athletic current" in said


@pytest.mark.parametrize(
    "text",
    [
        "Tom Brandt and fellow former Wigan defender Dan Perrow are now coaches.",
        "Tom Brandt was replaced by fellow Norwegian Dan Perrow.",
        "Tom Brandt and fellow Premier League striker Dan Perrow are injured.",
        "Rick Holm and fellow Wigan coach Dan Perrow are leaving.",
        "Al Moss gave the ball to Tom Brandt before fellow Wigan defender Dan Perrow scored.",
    ],
)
def test_who_shares_something_else_need_not_be(text: str) -> None:
    assert not any(" teammateOf " in one for one in reading.told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Liverpool winger Tom Brandt misses out on international duty, with Norway facing Ghana on Wednesday.",
        "Liverpool winger Tom Brandt is away on international duty as Norway play Ghana on Wednesday.",
        "Liverpool lost again with Tom Brandt on international duty when Norway face Ghana.",
    ],
)
def test_whose_country_plays_while_he_is_on_duty(text: str) -> None:
    said = reading.told(text)
    assert "Tom Brandt playedFor Norway" in said
    assert "Tom Brandt playedFor Ghana" not in said


def test_on_duty_nobody_plays_for_a_country_that_is_not_told() -> None:
    said = reading.told("Liverpool winger Tom Brandt is on international duty and misses the trip to Everton.")
    assert said == {"Tom Brandt playedFor Liverpool"}


@pytest.mark.parametrize(
    "text",
    [
        "Wigan were lucky again. They beat Rick Holm's side 2-0.",
        "Wigan are in the draw. They will meet Luton if they win their replay against Rick Holm's team.",
        "Wigan are through. It was their third win over Rick Holm's side.",
    ],
)
def test_whose_side_they_meet_is_not_theirs(text: str) -> None:
    assert "Rick Holm managed Wigan Athletic" not in reading.told(text)


def test_whose_side_won_is_that_of_which_the_text_has_told() -> None:
    assert "Rick Holm managed Wigan Athletic" in reading.told("Wigan won again. Rick Holm's side are top.")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Dan Perrow scored twice for Everton. Manager Rick Holm said that Hull had been keen on the striker.",
            "managed",
        ),
        ("Everton face a busy week. Manager Rick Holm believes Hull will be tough opponents.", "managed"),
        ("Everton lost to Hull on Saturday. Chairman Rick Holm admitted Hull had deserved to win.", "presidentOf"),
        ("Everton are in form. Boss Rick Holm insists that Everton can win the league.", "managed"),
    ],
)
def test_nor_has_he_the_team_of_which_he_is_told_to_have_spoken(text: str, says: str) -> None:
    said = reading.told(text)
    assert f"Rick Holm {says} Everton" in said
    assert f"Rick Holm {says} Hull City" not in said


@pytest.mark.parametrize(
    "text",
    [
        "Everton striker Dan Perrow could make his debut against his old team-mates at Wigan on Saturday.",
        "Everton striker Dan Perrow will face his former Wigan team-mates on Saturday.",
        "Everton striker Dan Perrow scored against his old Wigan colleagues.",
    ],
)
def test_where_old_team_mates_are_somebody_played(text: str) -> None:
    said = reading.told(text, more="status")
    assert {"Dan Perrow playedFor Everton current", "Dan Perrow playedFor Wigan Athletic former"} <= said


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has been made favourite to replace Al Moss as Wigan manager.",
        "Bookmakers have made Rick Holm the favourite to take over from Al Moss at Wigan.",
    ],
)
def test_whom_bookmakers_make_the_favourite_to_follow_somebody(text: str) -> None:
    said = reading.told(text, more="at certainty")
    assert "Rick Holm succeeded Al Moss Wigan Athletic rumoured" in said
    assert "Rick Holm linkedWith Wigan Athletic rumoured" in said


def test_a_favourite_for_a_job_follows_nobody_who_is_not_told() -> None:
    assert not any(" succeeded " in one for one in reading.told("Rick Holm has been made favourite for the Wigan job."))
