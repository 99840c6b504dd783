"""News as websites write it today: reporters who reveal, dated round-ups, fees that two clubs agree on."""

from functools import partial

import pytest
import reading

told = partial(reading.told, date=reading.FEBRUARY)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Al Moss revealed Rick Holm has agreed personal terms with Everton.", "Rick Holm signedFor Everton"),
        ("Al Moss added Rick Holm has rejected Everton.", "Rick Holm rejected Everton"),
        ("Al Moss revealed Rick Holm had left Everton.", "Rick Holm departedFrom Everton"),
        ("Al Moss revealed Rick Holm was sacked by Hull City.", "Rick Holm sackedBy Hull City"),
        ("Chairman Al Moss revealed Rick Holm turned down Hull City.", "Rick Holm rejected Hull City"),
        ("Al Moss revealed Rick Holm is joining Hull City.", "Rick Holm signedFor Hull City"),
    ],
)
def test_whom_somebody_reveals_to_have_moved_has(text: str, said: str) -> None:
    found = told(text)
    assert said in found
    assert not any(one.startswith("Al Moss") and "presidentOf" not in one for one in found)


def test_whoever_is_sacked_before_another_comes_is_an_object() -> None:
    assert told("Everton sacked Rick Holm and appointed Al Moss.") >= {
        "Rick Holm sackedBy Everton",
        "Al Moss appointedBy Everton",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has become one of the likeliest players to leave Leicester this summer.",
        "Rick Holm is one of the most likely players to leave Leicester.",
        "Rick Holm is among the likeliest players to leave Leicester.",
        "Rick Holm is the likeliest player to leave Leicester.",
        "Rick Holm is likelier to leave Leicester than Al Moss.",
    ],
)
def test_whoever_is_likely_to_leave_has_not_left(text: str) -> None:
    found = told(text, more="certainty")
    assert "Rick Holm departedFrom Leicester City rumoured" in found
    assert "Rick Holm departedFrom Leicester City confirmed" not in found


def test_whoever_was_the_first_to_leave_has_left() -> None:
    text = "Rick Holm was one of the first players to leave Leicester this summer."
    assert "Rick Holm departedFrom Leicester City confirmed" in told(text, more="certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Leeds and Lyon have reached an agreement over the transfer fee of midfielder Rick Holm.",
        "Leeds and Lyon have agreed a fee for midfielder Rick Holm.",
        "Leeds and Lyon have agreed on the price of winger Rick Holm.",
        "A deal between Leeds and Lyon for defender Rick Holm is close.",
    ],
)
def test_a_player_is_of_neither_club_that_agrees_on_his_fee(text: str) -> None:
    assert "Rick Holm playedFor Leeds United" not in told(text)


def test_a_player_without_another_club_is_of_the_one_named() -> None:
    assert "Rick Holm playedFor Leeds United" in told("Leeds beat Lyon with a goal by midfielder Rick Holm.")


def test_whose_agent_denies_a_deal_with_a_club_is_not_of_that_club() -> None:
    text = "Rick Holm's agent Al Moss has denied reaching an agreement with Lyon over a move for the Napoli striker."
    found = told(text)
    assert "Rick Holm playedFor Napoli" in found
    assert "Rick Holm playedFor Lyon" not in found
    assert "Al Moss playedFor Rangers" in told("Everton have agreed a fee with Rangers for Al Moss.")


@pytest.mark.parametrize(
    "text",
    [
        "The defender Rick Holm made his debut in April 2011 in a game away to Valencia.",
        "Rick Holm scored on his debut away at Valencia.",
        "Rick Holm made his first start away at Valencia in May.",
        "Rick Holm stayed at the club he joined in 2010 despite interest from Valencia.",
    ],
)
def test_nobody_plays_for_the_club_that_he_visits_or_turns_down(text: str) -> None:
    assert not any("playedFor" in one or "departedFrom" in one for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm had a loan spell away at Dundee in 2019.",
        "Rick Holm had a short loan spell away at Dundee FC in 2019.",
        "Rick Holm spent last season away on loan at Dundee.",
    ],
)
def test_whoever_is_away_on_loan_plays_there(text: str) -> None:
    assert "Rick Holm playedFor Dundee" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton made Rick Holm their first signing of the summer.",
        "Everton made Bordeaux's Tunisian schemer Rick Holm their fifth signing of the winter window.",
        "Everton have made the striker Rick Holm their latest addition.",
    ],
)
def test_whom_a_club_makes_its_next_signing_has_joined_it(text: str) -> None:
    assert "Rick Holm signedFor Everton" in told(text)


def test_a_signing_that_may_be_made_is_a_rumour() -> None:
    text = "Everton could make Rick Holm their third signing of the summer."
    assert told(text, more="certainty") == {"Rick Holm linkedWith Everton rumoured"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm joined Everton after scoring 14 times in 16 games for Hull last term.",
        "Rick Holm signed for Everton having scored 20 goals for Hull last season.",
        "Rick Holm, who scored 20 goals for Hull last season, has joined Everton.",
        "Everton signed Rick Holm after he scored 20 goals for Hull.",
    ],
)
def test_whoever_scored_for_a_club_before_he_moved_is_its_player_no_more(text: str) -> None:
    assert "Rick Holm playedFor Hull City former" in told(text, more="status")


def test_whoever_has_not_moved_is_its_player() -> None:
    found = told("Rick Holm scored 20 goals for Hull last season. He joined them in 2019.", more="status")
    assert "Rick Holm playedFor Hull City current" in found


def test_where_another_came_from_is_no_origin_of_a_signing() -> None:
    text = (
        "Rick Holm is United's first loan signing since Juan Marsden's arrival from Monaco in 2014. Rick Holm joined "
    )
    found = told(text + "Manchester United.", more="date")
    assert "Juan Marsden playedFor Monaco" in found
    assert "Rick Holm playedFor Monaco" not in found
    assert "Rick Holm signedFor Manchester United" in found
    assert "Rick Holm signedFor Manchester United 2014" not in found


def test_whose_replacement_is_sought_is_wanted_by_nobody() -> None:
    found = told("A day after sacking Rick Holm, Sevilla have moved to confirm his replacement as head coach.")
    assert "Rick Holm linkedWith Sevilla" not in found
    assert "Rick Holm managed Sevilla" in found


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm spent time training with Southend and Motherwell in recent months.",
        "After a meeting with Barcelona, Holm's agent left without a deal. Rick Holm is 24.",
    ],
)
def test_training_with_a_club_or_an_agent_who_leaves_tell_nothing(text: str) -> None:
    assert not told(text)


def test_two_people_leave_two_clubs() -> None:
    found = told("Rick Holm departed Huddersfield and Al Moss left QPR. Rick Holm joined Leeds and Sam Cole left Hull.")
    assert found >= {
        "Rick Holm departedFrom Huddersfield Town",
        "Al Moss departedFrom Queens Park Rangers",
        "Rick Holm signedFor Leeds United",
        "Sam Cole departedFrom Hull City",
    }
    assert "Al Moss departedFrom Huddersfield Town" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Talks with Rick Holm's side are not thought to be over. Everton want him to stay.",
        "Everton lost. He is not expected to join Rick Holm's side.",
    ],
)
def test_whose_side_it_is_is_no_rumour(text: str) -> None:
    assert "Rick Holm managed Everton current confirmed" in told(text, more="status certainty")


def test_a_link_of_the_past_is_of_last_year() -> None:
    assert told("Rick Holm was linked with a move to Roma in December.", more="date") == {
        "Rick Holm linkedWith Roma 2025-12"
    }
    assert told("Rick Holm was expected to join Roma in June.", more="date") == {"Rick Holm linkedWith Roma 2026-06"}


def test_whoever_goes_back_to_his_parent_club_has_not_signed_for_it() -> None:
    found = told("Rick Holm returned to parent club Blackburn Rovers after his loan at Halifax.")
    assert "Rick Holm signedFor Blackburn Rovers" not in found


def test_a_ground_that_a_club_has_left_stands_for_it() -> None:
    grounds = {
        "Griffin Park": "Brentford",
        "Bootham Crescent": "York City",
        "Gay Meadow": "Shrewsbury Town",
        "Layer Road": "Colchester United",
        "Saltergate": "Chesterfield",
        "Love Street": "St Mirren",
        "the Withdean": "Brighton & Hove Albion",
    }
    for ground, club in grounds.items():
        assert f"Rick Holm resignedFrom {club}" in told(f"Rick Holm quit as manager at {ground}."), ground


def test_a_ground_by_its_full_name_stands_for_its_club() -> None:
    text = "Rick Holm was signed by Manchester City in 2012. However he left Etihad Stadium for Sunderland in 2014."
    assert "Rick Holm signedFor Sunderland" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds have sealed a shock deal for Hull striker Rick Holm. The 30-year-old, a Leeds fan, has joined on loan.",
        "Leeds have sealed a shock deal for Hull striker Rick Holm. The 30-year-old has joined on loan until May.",
    ],
)
def test_whoever_has_joined_as_news_has_not_joined_his_old_club(text: str) -> None:
    found = told(text)
    assert "Rick Holm signedFor Leeds United" in found
    assert "Rick Holm signedFor Hull City" not in found


def test_a_player_of_the_club_in_question_joined_that_one() -> None:
    text = "Leeds lost to Everton. Everton striker Rick Holm scored. Holm has joined on loan from Hull."
    assert "Rick Holm signedFor Everton" in told(text)


@pytest.mark.parametrize("text", ["Rick Holm is yet to play for England.", "Rick Holm has never played for England."])
def test_whoever_has_not_played_for_a_country_is_none_of_its_players(text: str) -> None:
    assert not told(text)
    assert "Rick Holm playedFor Leeds United" in told("Rick Holm is yet to make an appearance for Leeds.")


@pytest.mark.parametrize(
    "text",
    [
        "They are now mulling over a bid for Atletico Madrid's Rick Holm instead of Al Moss.",
        "Atletico Madrid may approach Rick Holm as cover for Al Moss.",
    ],
)
def test_instead_of_whom_somebody_is_wanted_is_of_no_side(text: str) -> None:
    assert not any(one.startswith("Al Moss") for one in told(text))


def test_a_club_that_has_signed_somebody_is_what_a_report_is_about() -> None:
    text = (
        "Holm scored one goal in his 22 appearances for Blackburn last season\n\nSheffield United have signed former "
        "Everton midfielder Rick Holm.\n\nThe 28-year-old has been a free agent since leaving Blackburn in the summer, "
        "and has trained with Sheffield United."
        '\n\n"It is a deal until May," said boss Al Moss.'
    )
    assert "Al Moss managed Sheffield United" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hardly a day goes by when Rick Holm is not linked with Juventus.",
        "Rarely does a day go by without Rick Holm being linked with Juventus.",
        "Barely a week passes without Rick Holm being linked with Juventus.",
    ],
)
def test_what_hardly_a_day_passes_without_comes_about(text: str) -> None:
    assert told(text, more="certainty") == {"Rick Holm linkedWith Juventus rumoured"}


def test_perhaps_the_biggest_shock_is_one() -> None:
    found = told("Perhaps the biggest shock was Villarreal's decision to sack Rick Holm.", more="certainty")
    assert "Rick Holm sackedBy Villarreal confirmed" in found
    assert told("Perhaps Villarreal will sack Rick Holm.", more="certainty") == {
        "Rick Holm sackedBy Villarreal rumoured"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Several clubs, including Roma and Wolfsburg, want Rick Holm.",
        "Clubs across Europe were interested in signing Rick Holm, including Roma and Wolfsburg.",
        "A number of clubs want Rick Holm, including Roma and Wolfsburg.",
        "A host of clubs are tracking Rick Holm, including Roma and Wolfsburg.",
        "Rick Holm is wanted by several clubs, including Roma and Wolfsburg.",
    ],
)
def test_some_of_the_clubs_that_want_somebody_are_named(text: str) -> None:
    assert {"Rick Holm linkedWith Roma", "Rick Holm linkedWith VfL Wolfsburg"} <= told(text)


def test_clubs_for_which_somebody_played_do_not_want_him() -> None:
    found = told("Rick Holm has played for several clubs, including Roma. Everton want players from many clubs.")
    assert found == {"Rick Holm playedFor Roma"}


@pytest.mark.parametrize("agency", ["(IANS)", "(Xinhua) --", "(PTI)"])
def test_the_town_of_a_dateline_is_no_club(agency: str) -> None:
    text = f"Madrid, Aug 17 {agency} Rick Holm and Al Moss remain in charge of their respective football clubs."
    assert not told(text)
    assert "Rick Holm signedFor Everton" in told(f"Madrid, Aug 17 {agency} Everton have signed Rick Holm.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Al Moss, the owner of Leeds, who had already brought in Rick Holm from Hull as technical director, left.",
            "Rick Holm sportingDirectorOf Leeds United",
        ),
        ("Everton, who had already brought in Rick Holm from Hull, are pleased.", "Rick Holm signedFor Everton"),
        ("Leeds chairman Al Moss, who had brought in Rick Holm as coach, left.", "Rick Holm appointedBy Leeds United"),
    ],
)
def test_whom_a_club_has_brought_in_is_an_object(text: str, said: str) -> None:
    found = told(text)
    assert said in found
    assert "Al Moss sportingDirectorOf Leeds United" not in found
