"""On whose side people are by the goals of a report: lost to, own, given away, saved, and told of another match."""

import pytest
from reading import by_subject, read


def told(text: str, relation: str) -> dict[str, set[str]]:
    """The teams of people by the claims of an article with a relation."""
    return by_subject(one for one in read(text, relation) if one.status != "former")


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Everton lost 2-0 to Fulham, beaten by goals from Ben Cole and Dan Perrow.", "Fulham"),
        ("Everton lost 2-1 at Fulham as goals from Ben Cole and Dan Perrow sank them.", "Fulham"),
        (
            "Everton went down to Fulham, undone by late strikes from Ben Cole (2), Dan Perrow and Tom Ashdale.",
            "Fulham",
        ),
        ("Everton were beaten by Fulham after headers from Ben Cole and Dan Perrow.", "Fulham"),
        ("Everton lost 2-0 to Fulham, courtesy of a goal from Dan Perrow.", "Fulham"),
        ("Everton lost to Fulham. They went down to a goal by Dan Perrow.", "Fulham"),
        ("Everton lost 3-2 at Fulham despite goals from Ben Cole and Dan Perrow.", "Everton"),
        ("Everton slumped to a 3-1 defeat at Fulham in spite of a goal by Dan Perrow.", "Everton"),
        ("Everton beat Fulham, thanks to two goals from Ben Cole and one from Dan Perrow.", "Everton"),
        ("Everton beat Fulham with a goal from Ben Cole and another by Dan Perrow.", "Everton"),
        ("Everton beat Fulham. They won thanks to two headers from Dan Perrow.", "Everton"),
        ("Fulham were beaten by Everton thanks to two headers from Dan Perrow.", "Everton"),
        ("Everton were beaten 3-2 by Fulham, with goals from Ben Cole and Dan Perrow.", None),
        ("Everton lost to Fulham with goals from Ben Cole and Dan Perrow.", None),
        ("Everton's defeat of Fulham came after goals from Ben Cole and Dan Perrow.", None),
        ("Everton drew with Fulham, with two goals from Ben Cole and one adviser from Dan Perrow watching.", None),
    ],
)
def test_to_whose_goals_a_side_lost(text: str, team: str | None) -> None:
    assert {one.object.label for one in read(text, "playedFor", of="Dan Perrow")} == ({team} if team else set())


@pytest.mark.parametrize(
    "how",
    [
        "took the lead through a Dan Perrow own goal",
        "took the lead when Dan Perrow put through his own net",
        "grabbed an equaliser, through a Dan Perrow own goal, to earn a point",
        "went ahead thanks to Dan Perrow's early own goal",
        "equalised when Dan Perrow turned the ball into his own net",
        "drew level with an own goal by Dan Perrow",
    ],
)
def test_whoever_scores_an_own_goal_is_of_the_side_that_it_counts_against(how: str) -> None:
    found = told(f"Everton drew 1-1 at Hull. Everton {how}.", "playedFor")
    assert found == {"Dan Perrow": {"Hull City"}}


def test_a_goal_of_his_own_is_no_own_goal() -> None:
    for how in (
        "Dan Perrow's cross was turned into his own net by Tom Ash",
        "Dan Perrow forced Tom Ash into an own goal",
    ):
        found = told(f"Everton drew 1-1 at Hull. Everton led when {how}.", "playedFor")
        assert "Hull City" not in found.get("Dan Perrow", set())


@pytest.mark.parametrize(
    "text",
    [
        "Everton led when defender Dan Perrow arrived unmarked at the far post.",
        "Everton beat Hull. Everton striker Dan Perrow hit the winner and moved it to within a point of Leeds.",
    ],
)
def test_whoever_arrives_at_the_far_post_or_moves_his_team_up_has_not_signed(text: str) -> None:
    assert not told(text, "signedFor")


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Dan Perrow scored twice as his Everton side beat Fulham.", "Everton"),
        ("Dan Perrow provided an assist as his Everton side beat Fulham.", "Everton"),
        ("Dan Perrow was sent off as his Everton side lost to Fulham.", "Everton"),
        ("Defender Dan Perrow said his Everton side deserved to win.", "Everton"),
        ("Dan Perrow told his Everton side to fight.", None),
    ],
)
def test_his_side_is_that_for_which_a_player_plays(text: str, team: str | None) -> None:
    assert {one.object.label for one in read(text, "playedFor", of="Dan Perrow")} == ({team} if team else set())


@pytest.mark.parametrize(
    ("play", "passer"),
    [
        ("Ben Cole laid the ball off to Dan Perrow, who slotted home to put the hosts ahead.", "Fulham"),
        ("Ben Cole slipped the ball through for Dan Perrow to put the hosts ahead.", "Fulham"),
        ("Ben Cole held off his marker to slide a pass over to Dan Perrow, who put the hosts ahead.", "Fulham"),
        ("Ben Cole hit a misplaced pass and Dan Perrow put the hosts ahead.", None),
        ("Dan Perrow put the hosts ahead. Perrow pounced on a misplaced pass by Ben Cole.", "Everton"),
        ("Dan Perrow beat two men to Ben Cole's cross to put the hosts ahead.", "Fulham"),
    ],
)
def test_who_gives_the_ball_is_of_his_side_who_gets_it_and_who_gives_it_away_is_not(play: str, passer: str) -> None:
    found = told(f"Everton won 3-2 at Fulham on Monday.\n\n{play}", "playedFor")
    assert found["Dan Perrow"] == {"Fulham"}
    assert found.get("Ben Cole") == ({passer} if passer else None)


def test_a_match_of_last_week_is_not_that_of_the_report() -> None:
    text = (
        "Dan Perrow scored twice as Everton came from behind to beat Fulham 4-1. "
        "Everton bounced back from last weekend's 1-0 defeat at Hull. Keeper Ben Cole parried Al Moss's corner."
        " Everton's Ben Cole was lucky."
    )
    assert told(text, "playedFor")["Al Moss"] == {"Fulham"}
    level = "Fulham opened the scoring four minutes before half-time when Ben Cole struck. Dan Perrow made it 2-0."
    found = told(f"Everton rallied to beat Fulham 3-2. {level}", "playedFor")
    assert found["Dan Perrow"] == found["Ben Cole"] == {"Fulham"}


@pytest.mark.parametrize("verb", ["overcame", "upset"])
def test_verbs_of_no_rule_tell_who_won(verb: str) -> None:
    text = f"Everton {verb} Fulham 2-0 on Saturday. Dan Perrow opened the scoring."
    assert told(text, "playedFor")["Dan Perrow"] == {"Everton"}


def test_the_manager_without_a_club_is_the_other_side_s_where_one_is_told() -> None:
    text = (
        "Everton beat Fulham 3-2 on Monday to lift manager Al Moss's team to fifth.\n\nFulham had led.\n\n"
        'The fans left. "It is hard," said manager Rick Holm.'
    )
    assert told(text, "managed") == {"Al Moss": {"Everton"}, "Rick Holm": {"Fulham"}}
    assert "Rick Holm" not in told(text.replace("said manager", "said referee"), "managed")
    lifted = "Everton beat Fulham 3-2 on Monday.\n\nEverton's fine win lifted manager Al Moss's team to fifth."
    assert told(lifted, "managed") == {"Al Moss": {"Everton"}}


def test_with_somebody_tells_of_the_side_that_acts_and_not_of_one_named_in_passing() -> None:
    text = "Everton drew 1-1 with Hull. Everton, tired after a trip to Brugge, made a bright start, with Dan Perrow"
    assert told(f"{text} fizzing in a cross.", "playedFor") == {"Dan Perrow": {"Everton"}}


def test_what_a_manager_does_is_told_up_to_the_goal_against_his_side() -> None:
    text = (
        "Everton twice came from behind to beat Fulham 4-3. Everton manager Al Moss, who selected Tom Ashdale, saw his "
        "Everton side dominate but fall behind to Dan Perrow's header from Ben Cole's corner."
    )
    found = told(text, "playedFor")
    assert found["Tom Ashdale"] == {"Everton"}
    assert found["Dan Perrow"] == found["Ben Cole"] == {"Fulham"}


def test_whoever_scores_after_a_save_is_of_the_side_of_whoever_shot() -> None:
    text = (
        "Everton beat Fulham 4-1. Fulham had broken the deadlock when Al Moss prodded home after Dan Perrow parried "
        "Ben Cole's deflected corner straight into his path."
    )
    assert told(text, "playedFor") == {"Al Moss": {"Fulham"}, "Ben Cole": {"Fulham"}, "Dan Perrow": {"Everton"}}


def test_whoever_turns_a_pass_home_has_saved_nothing() -> None:
    text = (
        "Everton beat Fulham 4-3. Everton striker Ben Cole struck. Dan Perrow equalised with a deflected effort into "
        "the bottom corner and when Ben Cole expertly turned home Al Moss's free-kick it looked over."
    )
    assert told(text, "playedFor").get("Dan Perrow", {"Everton"}) == {"Everton"}
