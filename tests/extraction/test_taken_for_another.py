"""What is said of somebody is not taken for another relation that is told in like words."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date="2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Everton seem to be the club in pole position to sign Dan Perrow.",
        "Everton are in a strong position to sign Dan Perrow.",
        "Everton have put themselves in a good position to sign Dan Perrow.",
    ],
)
def test_who_is_in_a_position_to_sign_somebody_has_not_signed_him(text: str) -> None:
    """Who is in pole position for somebody is after him."""
    assert "Dan Perrow signedFor Everton" not in told(text)
    assert "Dan Perrow linkedWith Everton" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is Sven Alby's natural successor in midfield at Everton.",
        "Dan Perrow was seen as Sven Alby's heir at left-back at Everton.",
        "Dan Perrow has taken over from Sven Alby as Everton captain.",
        "Dan Perrow succeeded Sven Alby as captain in May and has scored six goals for Everton.",
    ],
)
def test_a_place_in_the_side_is_no_job(text: str) -> None:
    """Who follows another in the side, or as its captain, takes no job over."""
    assert {"Dan Perrow managed Everton", "Dan Perrow appointedBy Everton"}.isdisjoint(told(text))


def test_a_job_is_still_taken_over_from_a_captain() -> None:
    """A captain may be followed as manager."""
    claims = told("Rick Holm has taken over from former captain Sven Alby as Everton manager.")
    assert {"Rick Holm managed Everton", "Rick Holm succeeded Sven Alby"} <= claims


def test_staying_told_with_its_results_is_no_pledge() -> None:
    """Who "remained in charge and won" was there, and committed himself to nothing."""
    claims = told("Rick Holm took over at Everton in May. He remained in charge and won five in a row.")
    assert "Rick Holm committedTo Everton" not in claims
    assert "Rick Holm committedTo Everton" in told("Rick Holm stayed in charge of Everton despite interest from Leeds.")


def test_who_fights_for_his_job_has_it() -> None:
    """A job that somebody fights to save is his."""
    assert told("Sven Alby is fighting to save his job at Leeds.") == {"Sven Alby managed Leeds United"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton were told that the winger Dan Perrow had chosen Leeds ahead of them.",
        "Everton had made an offer for Dan Perrow. He picked Leeds ahead of them.",
    ],
)
def test_they_are_not_whom_their_own_verb_names(text: str) -> None:
    """ "Leeds ahead of them": they are others than Leeds."""
    claims = told(text, "rejected")
    assert claims == {"Dan Perrow rejected Everton"}


@pytest.mark.parametrize("what", ["fee", "£5m", "money"])
def test_what_a_club_paid_for_somebody_is_no_leaving(what: str) -> None:
    """ "The fee Everton paid for him": he came, and did not leave."""
    claims = told(f"The {what} Everton paid for Dan Perrow was a record.")
    assert claims == {"Dan Perrow signedFor Everton"}


def test_what_a_club_paid_to_another_tells_where_he_was() -> None:
    """Whom it paid, he left."""
    claims = told("The £5m Everton paid Leeds for Dan Perrow looks a bargain.")
    assert {"Dan Perrow signedFor Everton", "Dan Perrow departedFrom Leeds United"} <= claims


def test_the_verb_behind_an_aside_is_of_whom_the_sentence_is_about() -> None:
    """ "Holm, linked with a job since X's exit, played for T" tells where Holm played."""
    claims = told(
        "Rick Holm, linked with the vacancy at Leeds since Ivan Petric's exit, played for Everton from 1996 to 2001."
    )
    assert "Rick Holm playedFor Everton" in claims
    assert "Ivan Petric playedFor Everton" not in claims


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow played for Everton against a Leeds side managed by Sven Alby.",
        "Dan Perrow scored twice against the Norway team coached by Sven Alby.",
    ],
)
def test_nobody_plays_under_the_coach_whom_he_meets(text: str) -> None:
    """Who plays against a coach's side does not play for him."""
    assert "Dan Perrow playedUnder Sven Alby" not in told(text)
    assert "Dan Perrow playedUnder Sven Alby" in told("Dan Perrow played in an Everton side managed by Sven Alby.")


@pytest.mark.parametrize("how", ["thanks to", "2-0 thanks to a goal from", "due to a late goal by"])
def test_who_wins_a_match_is_no_target_of_the_beaten(how: str) -> None:
    """ "Everton beat Leeds thanks to him" tells of a match, and no race for him."""
    assert "Dan Perrow linkedWith Leeds United" not in told(f"Everton beat Leeds {how} Dan Perrow.")
    assert "Dan Perrow linkedWith Leeds United" in told("Everton are set to beat Leeds to the signing of Dan Perrow.")


def test_his_fifth_club_may_be_one_that_he_manages() -> None:
    """A counted club is one of his career, whatever he does there."""
    assert "Rick Holm playedFor Everton" not in told("Rick Holm was named manager of Everton, his fifth club.")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow, back at Leeds after the sacking of Ivan Petric, scored twice for Everton last season.",
        "Everton assistant Sven Alby took charge of training in the absence of Ivan Petric.",
    ],
)
def test_whose_job_is_at_stake_plays_nowhere(text: str) -> None:
    """Who is sacked, or stood in for by his assistant, is no player of the side."""
    assert "Ivan Petric playedFor Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton striker Dan Perrow left the training camp with an injury.",
        "Everton striker Dan Perrow left for the airport straight after the final whistle.",
        "Everton striker Dan Perrow was released by Norway to return to his club.",
        "Everton manager Rick Holm has lost striker Dan Perrow for the season.",
        "Dan Perrow has joined an elite club of Everton players.",
        "Dan Perrow signed autographs for the Everton fans.",
    ],
)
def test_who_comes_or_goes_for_a_day_changes_no_club(text: str) -> None:
    """Who leaves a camp, returns to his club, or is out for the season, plays where he played."""
    assert told(text, "signedFor", "departedFrom") == set()


def test_a_return_to_an_old_club_is_a_move() -> None:
    """Who returns to "his old club" moves."""
    assert "Dan Perrow signedFor Everton" in told("Everton are top. Dan Perrow has returned to his old club Everton.")
    assert "Dan Perrow departedFrom Everton" in told("Everton lost Dan Perrow at the end of last season.")


def test_whom_clubs_watch_is_the_player() -> None:
    """Clubs watch a player, not the manager who was told of last."""
    text = "Everton manager Rick Holm has praised Dan Perrow. Holm said the striker was happy. Leeds are watching him."
    assert told(text, "linkedWith") == {"Dan Perrow linkedWith Leeds United"}


@pytest.mark.parametrize(
    "text",
    [
        "Hibernian have been turned down by three managers. Danish coach Lars Ulrik preferred Brondby.",
        "Norway play Wales on Friday. Swedish coach Lars Ulrik was in the stands.",
    ],
)
def test_a_coach_called_by_his_country_alone_is_anybodys(text: str) -> None:
    """Of "Danish coach X" it is open whose coach he is, unless the country is meant, or a word says whose."""
    assert told(text, "managed") == set()
    own = "Norway play Wales on Friday. Norwegian coach Lars Ulrik has named his squad."
    assert "Lars Ulrik managed Norway" in told(own)
    whose = "Hibernian lost 3-0. Their Danish coach Lars Ulrik said it was a bad day."
    assert "Lars Ulrik managed Hibernian" in told(whose)


@pytest.mark.parametrize("kin", ["father", "brother", "grandfather", "husband"])
def test_the_men_of_a_players_family_played_for_mens_teams(kin: str) -> None:
    """The father of a woman who plays did not play for a women's team."""
    claims = told(f"England Women midfielder Tess Hart plays for Arsenal. Her {kin}, Simon, played for Crystal Palace.")
    assert "Simon playedFor Crystal Palace" in claims
    assert "Tess Hart playedFor Arsenal Women" in claims


def test_a_job_given_up_for_another_was_with_the_team_left() -> None:
    """Who resigned as "the manager" to become an assistant elsewhere had managed the team that he left."""
    text = (
        "Carlisle United need a manager. Steve Royle, the manager, resigned last week to become assistant to Mick Tull"
        " at Wrexham."
    )
    assert told(text, "managed") == {"Steve Royle managed Carlisle United", "Mick Tull managed Wrexham"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm dismissed as speculation claims that he is to leave Everton.", "Rick Holm departedFrom Everton"),
        ("Holm dismissed as nonsense reports linking him with Everton.", "Holm linkedWith Everton"),
        (
            'Rick Holm described as "pure rubbish" suggestions that Dan Perrow had asked to leave Everton.',
            "Dan Perrow departedFrom Everton",
        ),
        ("Everton have rejected claims that Dan Perrow will join Leeds.", "Dan Perrow linkedWith Leeds United"),
        ("Dan Perrow has rejected talk of a move to Leeds.", "Dan Perrow linkedWith Leeds United"),
    ],
)
def test_hearsay_that_somebody_dismisses_is_denied(text: str, claim: str) -> None:
    """Who dismisses "as speculation" claims is dismissed by nobody, and what is claimed is denied."""
    claims = told(text, more="certainty")
    assert f"{claim} denied" in claims
    assert not any(" sackedBy " in one or " rejected " in one for one in claims)


def test_a_career_of_her_own_is_had_by_whom_the_clause_is_about() -> None:
    """ "Her coaching career" is that of the subject, as "his" is."""
    text = (
        "Lauren Smythe has been named in charge of Liverpool. Amber Whitley goes back to being assistant. Smythe began"
        " her coaching career under Willa Kirkwood, whom she succeeded at Bristol City."
    )
    assert "Lauren Smythe succeeded Willa Kirkwood" in told(text)


def test_who_is_after_a_replacement_replaces_nobody() -> None:
    """A manager "after a replacement for" somebody looks for one."""
    claims = told("Newcastle manager Rick Holm is after a replacement for Dan Perrow, who broke his leg in August.")
    assert "Rick Holm succeeded Dan Perrow" not in claims
    assert "Rick Holm managed Newcastle United" in claims


def test_whom_his_own_club_would_have_stay_is_no_target() -> None:
    """Who is wanted "to stay" is there."""
    claims = told("Everton have sold Dan Perrow to Leeds. The club were keen for Perrow to stay.", "linkedWith")
    assert claims == set()


def test_where_another_is_now_gave_nobody_a_job() -> None:
    """ "It was X, now at T, who": T did not appoint whom the sentence is about."""
    text = (
        "Torquay chairman Al Moss says Rick Holm has time. Holm, appointed in May, was sacked when the club changed"
        " hands, and it was Ben Cole, now at Northampton, who took the team up."
    )
    assert "Rick Holm appointedBy Northampton Town" not in told(text)


def test_by_whom_somebody_is_made_captain_does_not_play() -> None:
    """A captain is made by his manager."""
    text = "Everton beat Leeds with a goal from Dan Perrow. Perrow was made captain by Neil Marsh within a week."
    assert "Neil Marsh playedFor Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm won 40 caps and managed Swansea, Real Sociedad and Leeds.",
        "Rick Holm, who won 40 caps for Wales, managed Swansea and Leeds.",
    ],
)
def test_managed_behind_caps_is_a_verb(text: str) -> None:
    """Nobody wins caps for a "managed Swansea": he managed it."""
    claims = told(text)
    assert {"Rick Holm managed Swansea City", "Rick Holm managed Leeds United"} <= claims
    assert "Rick Holm playedFor Swansea City" not in claims


def test_no_headline_ends_in_what_is_done_to_somebody() -> None:
    """ "Wales have appointed" is no headline before "John Tosh as manager"."""
    text = (
        "Wales have appointed John Tosh as manager for a second time. Tosh, whose first spell lasted 47 days and a game"
        " in 1994, succeeds Mark Hugh. Former captain Al Moss had been among the candidates."
    )
    assert {"John Tosh appointedBy Wales", "John Tosh managed Wales"} <= told(text)


@pytest.mark.parametrize("what", ["down speculation over a move to Parkhead", "it cool over a move for Dan Perrow"])
def test_a_manager_who_plays_something_down_played_nowhere(what: str) -> None:
    """ "Has played down" tells of no playing."""
    assert "Rick Holm playedFor Celtic" not in told(f"Celtic manager Rick Holm has played {what}.")


def test_a_manager_turns_down_offers_for_his_players() -> None:
    """Offers that a manager has turned down are not his own club's for him."""
    text = "Everton boss Rick Holm has turned down two offers and believes that the 24-year-old will stay."
    assert told(text, "rejected", "approachedBy") == set()


def test_an_agent_who_is_met_with_his_player_is_no_target() -> None:
    """Whoever meets somebody "and his agent" wants the player alone."""
    text = (
        "Chelsea manager Rick Holm has denied tapping up Arsenal defender Dan Perrow. Holm and chief executive Al Moss"
        " allegedly met Perrow and his agent Jon Barn at a London hotel."
    )
    assert all(not claim.startswith("Jon Barn ") for claim in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has signed for Leeds and not for Everton.",
        "Dan Perrow left Burnley not for Everton but for Leeds.",
        "Dan Perrow was signed not by Everton but by Leeds.",
    ],
)
def test_not_for_one_but_for_another(text: str) -> None:
    """What stands behind "not for" is just the club that is not meant; "not only for" is."""
    assert told(text, "signedFor") == {"Dan Perrow signedFor Leeds United"}
    both = told("Dan Perrow played not only for Everton but also for Leeds.")
    assert {"Dan Perrow playedFor Everton", "Dan Perrow playedFor Leeds United"} <= both


def test_what_somebody_was_about_to_do_he_may_not_have_done() -> None:
    """Who "was about to sign when he broke his leg" has not signed; who is about to, will."""
    assert told("Dan Perrow was about to join Leeds when he broke his leg.") == {"Dan Perrow linkedWith Leeds United"}
    assert "Dan Perrow signedFor Leeds United" in told("Dan Perrow is about to join Leeds.")


def test_called_up_for_the_first_time() -> None:
    """A coach who calls somebody up "for the first time" calls no time; who calls time on his reign does."""
    text = "France coach Rick Holm has called up Nice defender Jean Tob for the first time."
    assert told(text, "resignedFrom", "departedFrom") == set()
    assert "Rick Holm resignedFrom Everton" in told("Everton manager Rick Holm has called time on his reign.")


def test_an_office_before_a_name_ends_no_headline() -> None:
    """ "Former Villa chief executive" goes on with the name of its holder."""
    text = (
        "Former Aston Villa chief executive Al Purse has been appointed by Wrexham. Purse, who left Villa in 2023,"
        " will report to Ben Moss, the club's chief executive."
    )
    assert "Al Purse executiveOf Aston Villa" in told(text)
