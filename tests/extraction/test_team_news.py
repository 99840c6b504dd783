"""Short news of teams: squads, injuries, chances, rows, and who is meant in it."""

import pytest

from tests.support.reading import told


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        # Who is let go by a squad, or from duty, has left no club; nor who leaves the pitch hurt.
        (
            "Hearts defender Rick Holm is hurt. It was confirmed on Saturday that he had been released from the squad, "
            "along with fellow defenders Dan Perrow and Ben Frost.",
            "departedFrom",
        ),
        ("Everton midfielder Rick Holm was released from international duty on Monday.", "departedFrom"),
        ("Everton's Rick Holm was sent to hospital for a scan.", "departedFrom"),
        ("Celtic drew with Hull. Rick Holm, one of their best men, left on a stretcher.", "departedFrom"),
        ("Everton lost at Hull. Striker Dan Perrow left on crutches.", "departedFrom"),
        # What a doubt is about is not over.
        ("Leeds boss Rick Holm signed after talks which put a doubt over his tenure at the club.", "departedFrom"),
        ("There are doubts over Rick Holm's time at Everton.", "departedFrom"),
        ("Dan Perrow looked back over his time at Everton.", "departedFrom"),
        # A chance of a goal is no offer of a club.
        ("Rick Holm had passed up two fine chances to put Celtic in front.", "rejected"),
        ("Rick Holm passed up a chance to fire Leeds ahead.", "rejected"),
        # Whoever meets a club does not want to join it.
        ("Celtic manager Rick Holm is looking forward to going toe-to-toe with the Ibrox side.", "linkedWith"),
        ("Leeds boss Rick Holm was looking forward to going head-to-head with Everton.", "linkedWith"),
    ],
)
def test_what_is_told_of_a_match_tells_no_move(text: str, relation: str) -> None:
    assert told(text, relation) == set()


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton have released the midfielder Rick Holm.", "Rick Holm departedFrom Everton"),
        ("Rick Holm's time at Everton is over.", "Rick Holm departedFrom Everton"),
        ("Dan Perrow passed up the chance to join Everton.", "Dan Perrow rejected Everton"),
        ("Dan Perrow rejected the chance to manage Everton.", "Dan Perrow rejected Everton"),
        ("Everton midfielder Rick Holm has been released from the Wales squad.", "Rick Holm playedFor Wales"),
        ("Everton striker Dan Perrow has been drafted into the Scotland squad.", "Dan Perrow playedFor Scotland"),
        ("Leeds winger Al Moss has dropped out of the Wales squad.", "Al Moss playedFor Wales"),
    ],
)
def test_moves_and_squads_are_still_told(text: str, claim: str) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Holm out of Japan clash. Everton's Rick Holm has withdrawn from the Scotland squad for the match with "
            "Japan. Tom Hale of Leeds was called up to the senior squad for the first time.",
            {
                "Rick Holm playedFor Everton",
                "Rick Holm playedFor Scotland",
                "Tom Hale playedFor Leeds United",
                "Tom Hale playedFor Scotland",
            },
        ),
        (
            "Leeds winger Rick Holm is in the Wales squad. The plane leaves on Monday. Dan Perrow was left out of the "
            "squad.",
            {"Rick Holm playedFor Leeds United", "Rick Holm playedFor Wales", "Dan Perrow playedFor Wales"},
        ),
        (
            "Leeds winger Rick Holm is in the Wales squad. The Leeds squad flew home on Monday. Dan Perrow was left "
            "out of the squad.",
            {"Rick Holm playedFor Leeds United", "Rick Holm playedFor Wales", "Dan Perrow playedFor Leeds United"},
        ),
        ("Everton squad named. Rick Holm is in the squad.", {"Rick Holm playedFor Everton"}),
    ],
)
def test_the_squad_is_the_one_of_which_a_text_has_told(text: str, claims: set[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Holm to miss Italy trip. Striker Dan Perrow was called up on Monday.",
        "Holm doubtful for Hull visit. The midfielder has a calf strain. Manager Dan Perrow will wait.",
        "Hull test for Holm. The manager is without striker Dan Perrow.",
        "Injury rules Holm out of Wales double-header. Coach Dan Perrow has called up nobody.",
    ],
)
def test_who_names_a_match_is_met_in_it(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Al Holm was dropped after manager Ed Perrow said he was tired. He scored twice for Celtic.", "Al Holm"),
        (
            "Al Holm was left out after manager Ed Perrow said he needed time. Having scored his first goal for Celtic "
            "on Monday, he said he was delighted.",
            "Al Holm",
        ),
        ("Manager Ed Perrow praised Al Holm. He equalised for Celtic against Hearts.", "Al Holm"),
        ("Boss Ed Perrow brought on Al Holm. His header put Celtic in front.", "Al Holm"),
        # Of a coach alone it is told when he played; and so it is of what had been long before.
        ("Manager Ed Perrow spoke. He scored 20 goals for Celtic as a player.", "Ed Perrow"),
    ],
)
def test_whoever_scores_is_no_coach_where_a_player_is_named(text: str, person: str) -> None:
    assert {claim for claim in told(text, "playedFor") if claim.endswith("Celtic")} == {f"{person} playedFor Celtic"}


def test_a_match_named_after_its_ground_is_played_at_home() -> None:
    read = told(
        "Everton chief executive Al Moss has played down reports that Dan Perrow will return for the cup match against "
        'Lyon. "There\'s no plan for the Lyon game." Perrow had been expected to be out for six weeks, but Cole hinted '
        "that the winger could be fit for the vital Goodison Park game. Cole is the doctor of Italian side Roma."
    )
    assert "Dan Perrow playedFor Everton" in read


@pytest.mark.parametrize(
    "text",
    [
        "Hearts defender Rick Holm came on as a substitute at Ibrox on Saturday.",
        "Hearts full-back Rick Holm could start after impressing as a substitute at Ibrox.",
        "Hearts striker Rick Holm, a substitute at Leeds last week, is fit.",
    ],
)
def test_a_substitute_plays_where_the_match_is_for_his_own_club(text: str) -> None:
    assert told(text, "playedFor") == {"Rick Holm playedFor Heart of Midlothian"}


@pytest.mark.parametrize(
    ("text", "team"),
    [
        (
            "Norwich lost at Portman Road. A goal from Ipswich striker Rick Holm gave Tom Hale's side the lead.",
            "Ipswich",
        ),
        ("Norwich lost again. Ipswich striker Rick Holm put Tom Hale's side ahead but Norwich hit back.", "Ipswich"),
        ("Ipswich strikers Al Moss and Ed Pike had given Tom Hale's side the lead but Norwich levelled.", "Ipswich"),
        ("Norwich lost. Ipswich striker Rick Holm scored against Tom Hale's side.", "Norwich"),
        ("Everton drew with Hull. Hull striker Al Moss scored twice. Tom Hale's side were poor.", ""),
    ],
)
def test_whose_side_is_done_good_by_a_player(text: str, team: str) -> None:
    assert {claim.split()[3] for claim in told(text, "managed")} == {team} - {""}


def test_who_comes_from_behind_has_joined_nobody() -> None:
    text = (
        "Norwich beat Hull. Norwich striker Al Moss came on to inspire them as Ed Pike's new side came from two down."
    )
    assert told(text, "signedFor") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is suspended, leaving Everton with a problem.",
        "Rick Holm is suspended, leaving Everton short in midfield.",
        "Rick Holm and Dan Perrow are injured, leaving Everton without a recognised striker.",
        "Rick Holm was sent off after an hour to leave Everton with ten men.",
        "Rick Holm is suspended, leaving the Everton manager with a headache.",
    ],
)
def test_who_leaves_a_team_in_trouble_has_not_left_it(text: str) -> None:
    assert told(text, "departedFrom") == set()


@pytest.mark.parametrize(
    "text", ["Rick Holm leaves Everton with a heavy heart.", "Rick Holm left Everton with a year on his contract."]
)
def test_who_leaves_a_team_otherwise_has(text: str) -> None:
    assert told(text, "departedFrom") == {"Rick Holm departedFrom Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Leeds. With Rick Holm injured, the Everton boss picked Dan Perrow.",
        "Rick Holm is injured and the Everton manager must decide on Dan Perrow.",
        "Without Rick Holm, the Everton manager will pick Dan Perrow.",
        "Rick Holm's injury has left the Everton boss with a headache.",
        "With Rick Holm and Dan Perrow both missing, the Everton boss has a problem.",
    ],
)
def test_who_misses_a_match_is_not_the_manager_named_next(text: str) -> None:
    assert told(text, "managed") == set()


@pytest.mark.parametrize(
    "before",
    [
        "Ed Hale is hoping Dan Perrow did not suffer a broken leg against Hull.",
        "Ed Hale hopes Dan Perrow is fit.",
        "Ed Hale is confident Dan Perrow will sign a new contract.",
    ],
)
def test_of_whom_somebody_speaks_is_meant_next(before: str) -> None:
    assert told(f"{before} The Celtic striker was stretchered off.", "playedFor") == {"Dan Perrow playedFor Celtic"}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds boss Al Moss turned to Dan Perrow after an hour.",
        "The Everton boss has turned to Dan Perrow with Rick Holm hurt.",
        "Everton turned to Dan Perrow at half-time.",
    ],
)
def test_to_whom_a_manager_turns_is_not_appointed(text: str) -> None:
    assert told(text, "appointedBy") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Struggling Everton have turned to Dan Perrow as their new manager.",
        "Everton owner Ed Pike has turned to former Leeds manager Dan Perrow.",
        "Everton have sacked Al Moss, turning to one of their own in Dan Perrow.",
    ],
)
def test_to_whom_a_club_turns_is(text: str) -> None:
    assert told(text, "appointedBy") == {"Dan Perrow appointedBy Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has extended his stay at Everton. The teenager made his debut for the club last month.",
        "Everton have given Rick Holm a new deal. He played for Everton in the cup last month.",
    ],
)
def test_who_stays_still_plays_there(text: str) -> None:
    assert "Rick Holm playedFor Everton current" in told(text, more="status")


def test_who_stayed_once_and_went_does_not() -> None:
    text = "Rick Holm signed a new deal with Everton in 2021. He played for Everton last month and left for Leeds."
    assert "Rick Holm playedFor Everton current" not in told(text, more="status")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow will miss out for Hull, as will Al Moss.",
        "Dan Perrow will start for Hull on Saturday.",
        "Dan Perrow will play for Hull against Leeds tomorrow.",
        "Dan Perrow will make his debut for Hull tonight.",
    ],
)
def test_who_plays_in_the_next_match_plays_there_now(text: str) -> None:
    assert "Dan Perrow playedFor Hull City current" in told(text, more="status")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Dan Perrow will play for Hull next season.", "Dan Perrow playedFor Hull City future"),
        ("Dan Perrow will start next season for Hull.", "Dan Perrow playedFor Hull City future"),
        ("Coach Rick Holm will take charge of Everton on Saturday.", "Rick Holm managed Everton future"),
        (
            "Rick Holm, who celebrated ten years in charge of Everton on Friday, is ill.",
            "Rick Holm managed Everton current",
        ),
        ("Rick Holm celebrated ten years as manager of Everton on Sunday.", "Rick Holm managed Everton current"),
        ("Rick Holm spent ten years as manager of Everton.", "Rick Holm managed Everton former"),
    ],
)
def test_when_somebody_is_there(text: str, claim: str) -> None:
    assert claim in told(text, more="status")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Everton manager Rick Holm held talks with director of football Al Moss.",
            {"Rick Holm managed Everton", "Al Moss sportingDirectorOf Everton"},
        ),
        (
            "Everton boss Rick Holm has met sporting director Al Moss over a new deal.",
            {"Rick Holm managed Everton", "Al Moss sportingDirectorOf Everton"},
        ),
        ("Everton have held talks with sporting director Al Moss.", {"Al Moss approachedBy Everton"}),
    ],
)
def test_with_whom_a_manager_talks_of_his_own_future(text: str, claims: set[str]) -> None:
    assert {claim for claim in told(text) if "linkedWith" not in claim} == claims


@pytest.mark.parametrize(
    "text",
    [
        'Wales manager Rick Holm has named his squad. "The squad I have chosen will do well," he said.',
        'Wales manager Rick Holm said: "I am glad of the team I picked."',
        "Everton's Manuel Holm is suffering from an elbow injury. Al Moss is set to replace him.",
        "Everton midfielder Rick Holm has a knee injury. Al Moss could replace him.",
        "Everton face Leeds. Everton's nemesis Rick Holm will play.",
    ],
)
def test_news_of_a_match_tells_no_job(text: str) -> None:
    found = told(text)
    assert not any(word in claim for claim in found for word in ("appointedBy", "succeeded", "linkedWith"))
    assert "Rick Holm playedFor Everton" not in found or "midfielder" in text


def test_the_news_of_the_guests_begins_with_who_is_out_for_them() -> None:
    text = (
        "Chelsea (6) v Fulham (17)\n\nChelsea have been boosted by the return of striker Rick Holm. Dan Perrow is "
        "suspended.\n\nDefender Mo Hale misses out for Fulham with a groin problem. Defender Ian Pike (calf) is out "
        "too. Midfielder Ed Cole remains sidelined by a knee injury."
    )
    chelsea, fulham = ("Rick Holm", "Dan Perrow"), ("Mo Hale", "Ian Pike", "Ed Cole")
    assert told(text) == {f"{one} playedFor Chelsea" for one in chelsea} | {f"{one} playedFor Fulham" for one in fulham}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Norwich City drew 2-2 with Ipswich. City led through Ed Holm. The forward, on loan from Manchester City, "
            "scored from 20 yards. City goalkeeper Al Moss saved late on.",
            "Al Moss playedFor Norwich City",
        ),
        (
            "Hull City lost to Leeds. City boss Rick Holm was angry. Manchester City loanee Ed Perrow was hurt. City "
            "captain Al Moss limped off.",
            "Al Moss playedFor Hull City",
        ),
        (
            "Newcastle United boss Rick Holm praised Al Moss. Moss joined from Manchester United in May. The United "
            "striker has scored twice.",
            "Al Moss playedFor Newcastle United",
        ),
        (
            "Manchester City lost at Norwich City. City were poor. Manchester City goalkeeper Ed Pike was hurt. City "
            "captain Al Moss limped off.",
            "Al Moss playedFor Manchester City",
        ),
    ],
)
def test_a_short_name_is_not_of_the_club_where_somebody_came_from(text: str, claim: str) -> None:
    assert claim in told(text)


def test_who_goes_off_is_not_replaced_by_his_opponents() -> None:
    text = (
        "Celtic drew with Kilmarnock. Celtic striker Al Holm limped off after clashing with Killie defender Ed Wright "
        "and was replaced by Dan Moss."
    )
    assert "Dan Moss playedFor Kilmarnock" not in told(text)
    assert "Dan Moss playedFor Celtic" in told(text.replace("after clashing with Killie defender Ed Wright ", ""))


def test_who_travels_to_his_squad_is_wanted_by_nobody() -> None:
    assert told("Everton goalkeeper Rick Holm is on his way up to Leeds to meet the squad.", "linkedWith") == set()
    assert told("Everton goalkeeper Rick Holm is on his way to Leeds.", "linkedWith") != set()


@pytest.mark.parametrize("aim", ["one of the four players", "his team-mate", "another player", "one of them"])
def test_a_bid_for_somebody_else_is_not_for_whom_the_text_is_about(aim: str) -> None:
    text = f"Hull striker Al Moss has been told that Leeds have made an offer for {aim}."
    assert told(text) == {"Al Moss playedFor Hull City"}


def test_a_bid_without_a_name_is_for_whom_the_text_is_about() -> None:
    text = "Hull striker Al Moss could leave. Leeds have made an approach for the striker."
    assert "Al Moss approachedBy Leeds United" in told(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # What is passed over has not come about.
        (
            "Dan Perrow joined Leeds rather than signing for Everton.",
            {"Dan Perrow signedFor Leeds United confirmed", "Dan Perrow linkedWith Everton denied"},
        ),
        (
            "Dan Perrow has chosen to stay at Hull rather than join Everton.",
            {"Dan Perrow committedTo Hull City confirmed", "Dan Perrow linkedWith Everton denied"},
        ),
        (
            "Leeds boss Al Moss says he would rather leave Leeds than sell anybody.",
            {"Al Moss managed Leeds United confirmed", "Al Moss departedFrom Leeds United rumoured"},
        ),
        (
            "The end is near, with Rick Holm and Everton set to part ways after Thursday's match.",
            {"Rick Holm departedFrom Everton rumoured"},
        ),
        # Who signs a contract is kept by it.
        (
            "Everton boss Al Moss praised Dan Perrow, who signed a new deal to keep him at Goodison Park until 2029.",
            {"Al Moss managed Everton confirmed", "Dan Perrow committedTo Everton confirmed"},
        ),
        # Names of the day.
        (
            "Rick Holm doubled Birmingham's Barclays Premier League goals tally.",
            {"Rick Holm playedFor Birmingham City confirmed"},
        ),
        (
            "Rick Holm is manager of Shamrock Rovers. Shamrock have won nothing.",
            {"Rick Holm managed Shamrock Rovers confirmed"},
        ),
        (
            "The Irish Football Association have appointed Rick Holm.",
            {"Rick Holm appointedBy Northern Ireland confirmed"},
        ),
        # Who puts the home side ahead plays.
        (
            "Al Holm and Ed Moss scored as Everton beat Steve Pike's Hull. Holm put the home side ahead. Moss doubled "
            "his side's advantage.",
            {"Steve Pike managed Hull City confirmed"},
        ),
    ],
)
def test_what_is_told_and_how_surely(text: str, claims: set[str]) -> None:
    assert {one for one in told(text, more="certainty") if "playedFor Everton" not in one} == claims


@pytest.mark.parametrize(
    "text",
    [
        "Ed Hale is adamant that Dan Perrow has not asked for a move. Instead, the Everton boss insists he will stay.",
        "Ed Hale hopes Dan Perrow will be fit. The Everton boss admitted he was worried.",
        'Ed Hale hopes Dan Perrow will stay. "He is a good lad," said the Everton manager.',
    ],
)
def test_the_boss_is_whoever_spoke_of_another(text: str) -> None:
    assert told(text, "managed") == {"Ed Hale managed Everton"}


def test_the_boss_is_not_the_chairman_who_spoke_of_him() -> None:
    text = "Chairman Ed Hale says Dan Perrow will get time. The Everton manager has lost six games."
    assert told(text, "managed") == {"Dan Perrow managed Everton"}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Al Holm is a central part of Tom Hale's revolution and Hull have tied down the midfielder.", "Tom Hale"),
        ("Dan Perrow shone in Tom Hale's reign. The striker scored for Hull.", "Tom Hale"),
        ("Tom Hale is still talking about Dan Perrow. The striker has left for Hull.", "Tom Hale"),
    ],
)
def test_of_whose_reign_it_is_told_or_who_talks_of_another_is_no_player(text: str, person: str) -> None:
    assert not any(claim.startswith(person) for claim in told(text, "playedFor", "signedFor", "departedFrom"))


@pytest.mark.parametrize(
    "text",
    [
        "Leeds will check on Dan Perrow before the visit of Hull.",
        "Leeds will make a late check on Dan Perrow ahead of Saturday's game with Hull.",
    ],
)
def test_a_club_checks_on_its_own_before_a_match(text: str) -> None:
    assert told(text) == {"Dan Perrow playedFor Leeds United"}


def test_scouts_check_on_others() -> None:
    text = "Leeds sent scouts to check on Dan Perrow in Hull's win at Norwich."
    assert "Dan Perrow linkedWith Leeds United" in told(text)
