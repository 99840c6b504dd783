"""Transfer stories of the web: who wants whom, who says no, and whose club is meant by what they leave out."""

import pytest
from reading import told


def test_a_new_deal_is_refused_to_ones_own_club() -> None:
    said = told("Chelsea midfielder Dan Perrow is a target for Arsenal after he refused a new deal.")
    assert "Dan Perrow rejected Chelsea" in said
    assert "Dan Perrow rejected Arsenal" not in said


def test_interest_amid_which_talks_stall_is_in_whom_they_are_about() -> None:
    said = told(
        "Dan Perrow is a target for Stuttgart, who may lose Neil Cole, "
        "and talks over a new deal for Rick Holm have stalled amid interest from Ajax."
    )
    assert "Rick Holm linkedWith Ajax" in said
    assert "Dan Perrow linkedWith Ajax" not in said


def test_under_whom_somebody_appeared_has_not_played_there_himself() -> None:
    said = told("Leeds want Dan Perrow, who made a handful of appearances for Hull under Rick Holm.")
    assert "Rick Holm playedFor Hull City" not in said


def test_a_nickname_of_two_clubs_is_that_of_the_one_named_last() -> None:
    said = told(
        "Inter had been the only club he spoke to. "
        "The Nerazzurri have signed the Atalanta forward Dan Perrow, who is a target for Napoli too."
    )
    assert "Dan Perrow signedFor Inter Milan" in said
    assert "Dan Perrow signedFor Atalanta" not in said


def test_a_side_is_not_that_of_the_striker_next_on_its_list() -> None:
    said = told("Rick Holm's side have moved on: Dan Perrow has arrived from Parma, and Roma's Neil Cole is next.")
    assert not [one for one in said if one.startswith("Rick Holm managed")]


@pytest.mark.parametrize("label", ["Rumour", "Gossip", "Transfer talk"])
def test_a_headline_may_say_that_it_is_only_a_rumour(label: str) -> None:
    said = told(f"{label}: Dan Perrow joins Leeds", more="certainty")
    assert said == {"Dan Perrow linkedWith Leeds United rumoured"}


def test_an_agent_brings_nobody_to_his_own_team() -> None:
    assert told("Agent Rick Holm brought Dan Perrow to Leeds.") == {"Dan Perrow signedFor Leeds United"}


def test_no_secret_is_made_of_interest() -> None:
    said = told("Real Madrid made no secret of their interest in the Leeds striker Dan Perrow.", more="certainty")
    assert "Dan Perrow linkedWith Real Madrid rumoured" in said


def test_why_would_i_leave_denies_it() -> None:
    said = told('Everton striker Dan Perrow said: "This is my club. Why would I leave?"', more="certainty")
    assert "Dan Perrow departedFrom Everton denied" in said


def test_a_reunion_is_wanted_with_a_player_by_a_manager_alone() -> None:
    wanted = "Dan Perrow linkedWith Everton"
    assert wanted in told("Everton coach Rick Holm is plotting a reunion with Dan Perrow, the Leeds defender.")
    assert wanted not in told("Everton striker Neil Cole wants a reunion with Dan Perrow at Leeds.")
    assert wanted not in told("Everton striker Neil Cole enjoyed a reunion with Dan Perrow of Leeds.")


@pytest.mark.parametrize(
    "text",
    [
        "Gladbach striker Dan Perrow, on loan from Hoffenheim, can be bought for £3m.",
        "Gladbach defender Dan Perrow, on loan from Hoffenheim, has been ruled out for a month.",
        "The midfielder Dan Perrow, on loan at Gladbach from Hoffenheim, could return to action in January.",
    ],
)
def test_a_loan_between_commas_is_no_matter_of_the_verb(text: str) -> None:
    said = told(text)
    assert {"Dan Perrow playedFor TSG Hoffenheim", "Dan Perrow playedFor Borussia Mönchengladbach"} <= said


def test_whom_a_club_may_lose_is_there() -> None:
    assert "Dan Perrow playedFor Everton" in told("Everton, who may lose Dan Perrow, want a striker.")
    assert "Dan Perrow playedFor Everton" not in told("Everton may lose to Dan Perrow and his side.")


def test_a_farewell_was_bidden() -> None:
    assert "Dan Perrow departedFrom Leeds United" in told("Striker Dan Perrow bade an emotional farewell to Leeds.")


def test_a_number_two_has_not_managed() -> None:
    said = told("Ben Cole worked as number two to Rick Holm at Leeds.")
    assert "Ben Cole assistantAt Leeds United" in said
    assert "Ben Cole managed Leeds United" not in said


def test_a_director_is_not_of_the_club_where_a_signing_was_before() -> None:
    said = told(
        "The 24-year-old Dan Perrow signed for Venezia on Friday, having spent half a year with Hull. "
        "He was presented alongside sporting director Rick Holm."
    )
    assert "Rick Holm sportingDirectorOf Hull City" not in said


def test_a_captain_is_not_of_the_club_that_his_own_talks_to() -> None:
    said = told('"We are talking to Udinese about a loan," he said. The captain Dan Perrow could join Palermo.')
    assert "Dan Perrow playedFor Udinese" not in said


def test_the_former_manager_who_was_replaced_had_the_job() -> None:
    said = told(
        "Sunderland lost 2-0 to Hull. There were warm words for Tony Ashdale, who is recovering from illness. "
        "The former manager was replaced by Rick Holm in December."
    )
    assert "Rick Holm succeeded Tony Ashdale" in said
    assert "Tony Ashdale playedFor Sunderland" not in said


def test_a_club_that_waits_is_not_what_a_story_is_about() -> None:
    said = told(
        "Perrow 'open' to Milan move as Barcelona wait\n\nDan Perrow has not played for Everton since Christmas. "
        "Rick Holm left him out of the squad again.\n\nPerrow, who joined Everton at seven, has scored 138 goals."
    )
    assert "Rick Holm managed Everton" in said
    assert not [one for one in said if one.endswith(" Barcelona")]


def test_the_brazil_winger_is_not_the_england_forward() -> None:
    said = told(
        "Dan Perrow is unhappy at Everton. The England forward has asked for a transfer. Everton may sell Antony too. "
        "Lazio are in talks for the Brazil winger."
    )
    assert "Dan Perrow playedFor Brazil" not in said
    assert "Dan Perrow approachedBy Lazio" not in said


def test_the_club_that_has_completed_a_signing_makes_the_news() -> None:
    said = told(
        "Official: Perrow swaps Cremonese for Venezia\n\nVenezia have completed the surprise signing of Dan Perrow. "
        "The striker had joined Cremonese in May, scored five goals for Cremonese and fell out with his coach.\n\n"
        "Sporting director Rick Holm called him a winner."
    )
    assert "Rick Holm sportingDirectorOf Cremonese" not in said


def test_somebody_was_there_on_loan() -> None:
    assert "Dan Perrow playedFor Hull City" in told("Dan Perrow, who was at Hull on loan last season, joined Leeds.")
    assert "Dan Perrow playedFor Hull City" not in told("Dan Perrow, who was at Hull on Monday, joined Leeds.")


def test_whose_office_stands_behind_a_single_name_is_a_person() -> None:
    assert "Deco departedFrom Barcelona" in told("Deco, the Catalans' sporting director, has left Barcelona.")


def test_clubs_ask_for_information() -> None:
    said = told("Juventus and Ajax have also asked for information on Dan Perrow.")
    assert {"Dan Perrow linkedWith Juventus", "Dan Perrow linkedWith Ajax"} <= said


def test_in_whose_side_somebody_was_a_key_man() -> None:
    said = told("Dan Perrow was a key man in Rick Holm's promotion-winning Leeds side.")
    assert {"Dan Perrow playedUnder Rick Holm", "Dan Perrow playedFor Leeds United"} <= said
    assert "Dan Perrow playedUnder Rick Holm" not in told("Dan Perrow scored against Rick Holm's Leeds side.")


def test_who_gets_the_best_out_of_somebody_coaches_him() -> None:
    said = told("Rick Holm got the best out of Dan Perrow at Hull.")
    assert {"Dan Perrow playedUnder Rick Holm", "Rick Holm managed Hull City", "Dan Perrow playedFor Hull City"} <= said
    assert "Dan Perrow managed Hull City" not in told("Dan Perrow got the best out of his pace at Hull.")


def test_from_their_time_together_it_is_over() -> None:
    said = told("Dan Perrow knows Everton boss Rick Holm well from their time together at Hull.", more="status")
    assert "Dan Perrow playedFor Hull City former" in said


def test_whoever_sees_its_offers_refused_does_not_own_the_player() -> None:
    said = told("Leeds saw two offers for Dan Perrow rejected in the summer.")
    assert "Dan Perrow approachedBy Leeds United" in said
    assert "Dan Perrow playedFor Leeds United" not in said


def test_his_manager_at_another_club_is_not_his_manager_now() -> None:
    said = told("The move would reunite Leeds striker Dan Perrow with Rick Holm, his manager at Hull.")
    assert "Rick Holm managed Hull City" in said
    assert "Rick Holm managed Leeds United" not in said


def test_whom_somebody_fell_out_with_is_not_in_his_squad() -> None:
    said = told(
        "The Leeds striker Dan Perrow, who fell out with Rick Holm this month, will miss the trip to Leicester."
    )
    assert "Rick Holm playedFor Leeds United" not in said


def test_whose_goals_somebody_is_thanked_for() -> None:
    said = told("Dan Perrow left Barcelona. Rick Holm, the Barcelona president, thanked the striker for his 198 goals.")
    assert "Rick Holm playedFor Barcelona" not in said


def test_an_official_who_talks_of_a_player_has_his_own_club_want_him() -> None:
    said = told("Brentford boss Rick Holm has spoken to Liverpool about a move for Dan Perrow.")
    assert "Dan Perrow approachedBy Brentford" in said


def test_although_the_dane_goes_on_of_the_speaker() -> None:
    said = told(
        "Ivan Perrow did not play for Brentford. Thomas Holm confirmed that there had been no bid, "
        "although the Dane stressed that it could change. The England striker has a year left."
    )
    assert "Thomas Holm playedFor England" not in said
    assert "Ivan Perrow playedFor England" in said
