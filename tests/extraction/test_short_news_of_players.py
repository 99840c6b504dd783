"""Short news of players as broadcasters write it: bids, loans, contracts, injuries, with quotes of both managers.

On sentences of our own.
"""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Fulham are interested in Brekke Tolguson of Watford.", "Brekke Tolguson linkedWith Fulham"),
        ("Everton have shown an interest in Brekke Tolguson.", "Brekke Tolguson linkedWith Everton"),
        ("Everton manager David Moyes has been looking at Brekke Tolguson.", "Brekke Tolguson linkedWith Everton"),
    ],
)
def test_in_whom_a_club_is_interested_is_a_person(text: str, says: str) -> None:
    assert says in told(text)


def test_a_place_behind_in_or_at_is_nobody() -> None:
    assert not told("Everton trained in Torga Hargate, and the match was played at Hulme Wendrick.")


@pytest.mark.parametrize(
    "search", ["on the lookout for a striker", "in the market for a winger", "keen to find a coach", "after a player"]
)
def test_who_is_sought_to_replace_somebody_is_not_he_who_seeks(search: str) -> None:
    assert told(f"Fulham boss Chris Coleman is {search} to replace Andrew Cole.") == {"Chris Coleman managed Fulham"}


@pytest.mark.parametrize(
    "brought",
    [
        "Dan Perrow was brought to England by Hearts boss Alex McLeish in 1997.",
        "Dan Perrow was brought to Britain by then Hearts boss Alex McLeish.",
        "It was Hearts manager Alex McLeish who brought striker Dan Perrow to Scotland.",
        "The Hearts manager Alex McLeish lured the striker Dan Perrow to England.",
    ],
)
def test_who_is_brought_to_a_country_joins_the_club_of_the_manager_who_brings_him(brought: str) -> None:
    says = told(brought)
    assert {"Dan Perrow signedFor Heart of Midlothian", "Alex McLeish managed Heart of Midlothian"} <= says
    assert not {one for one in says if one.endswith(("England", "Scotland"))}


def test_a_club_to_which_somebody_is_brought_is_his_whoever_brings_him() -> None:
    says = told("Dan Perrow was brought to Leeds by then Everton manager Rick Holm.")
    assert "Dan Perrow signedFor Leeds United" in says
    assert "Dan Perrow signedFor Everton" not in says


@pytest.mark.parametrize(
    "watching",
    [
        "Dan Perrow has been offered better terms by Leeds, but Fulham are said to be monitoring the situation.",
        "Leeds have offered Dan Perrow a new contract but Fulham are keeping tabs on the situation.",
        "Leeds striker Dan Perrow is yet to sign a new deal. Fulham are keeping tabs on the situation.",
        "Leeds striker Dan Perrow is yet to sign a new deal. Fulham are watching developments.",
    ],
)
def test_who_watches_the_situation_of_a_player_is_linked_with_him(watching: str) -> None:
    assert "Dan Perrow linkedWith Fulham" in told(watching)
    assert not {one for one in told(watching) if one.endswith(("linkedWith Leeds United", "approachedBy Leeds United"))}


@pytest.mark.parametrize(
    "watching",
    [
        "Dan Perrow was carried off on Saturday and Leeds are monitoring the situation.",
        "Dan Perrow hurt his knee. Leeds are monitoring the situation.",
        "Leeds beat Hull on Saturday, but Everton are keeping tabs on the situation.",
    ],
)
def test_an_injury_or_a_table_is_watched_for_nobody(watching: str) -> None:
    assert not {one for one in told(watching) if "linkedWith" in one}


@pytest.mark.parametrize("thinking", ["is considering his future", "has fallen from favour"])
def test_where_somebody_thinks_of_his_future_is_his_club(thinking: str) -> None:
    says = told(f"The Hull striker Rick Holm is wanted by Everton, where Dan Perrow {thinking}.")
    assert {"Dan Perrow playedFor Everton", "Rick Holm linkedWith Everton"} <= says


def test_a_job_with_a_country_that_somebody_had_was_his() -> None:
    says = told(
        '"I gave Dan Perrow his first cap when I had the Ireland job," said Everton boss Rick Holm.', more="status"
    )
    assert "Rick Holm managed Republic of Ireland former" in says


@pytest.mark.parametrize(
    "wanted",
    [
        "Newcastle want Hull's Dan Perrow, signed by Claudio Berg in January.",
        "Newcastle are interested in Hull midfielder Dan Perrow, bought by Claudio Berg in January.",
        "Newcastle are interested in Hull midfielder Dan Perrow, who was bought by Claudio Berg in January.",
        "The Newcastle boss could revive his interest in Hull's Dan Perrow, signed by Claudio Berg only in January.",
    ],
)
def test_who_has_bought_somebody_did_so_for_the_club_that_has_him_not_for_one_that_wants_him(wanted: str) -> None:
    assert told(wanted) == {
        "Dan Perrow linkedWith Newcastle United",
        "Dan Perrow playedFor Hull City",
        "Dan Perrow signedFor Hull City",
        *(one for one in told(wanted) if "playedUnder" in one),
    }


def test_whoever_is_signed_by_a_club_is_so_whatever_he_is_called() -> None:
    assert "Dan Perrow signedFor Everton" in told("Hull midfielder Dan Perrow, signed by Everton for £2m, scored.")


@pytest.mark.parametrize(
    "refused",
    [
        "Rangers have turned down a request from Everton to take Dan Perrow on loan.",
        "Rangers have rejected a request from Everton to borrow the striker Dan Perrow until May.",
        "Rangers have rejected an inquiry from Everton about the striker Dan Perrow.",
        "Rangers have knocked back an approach from Everton over Dan Perrow.",
    ],
)
def test_who_refuses_a_request_for_somebody_has_him(refused: str) -> None:
    says = told(refused, more="certainty")
    assert {"Dan Perrow approachedBy Everton confirmed", "Dan Perrow playedFor Rangers confirmed"} <= says
    assert not {one for one in says if "linkedWith Rangers" in one or "signedFor" in one}


def test_what_else_is_refused_tells_nothing_of_players() -> None:
    assert not told("Everton have turned down an offer from Hull to play Dan Perrow's testimonial.")
    assert not told("Everton had a request from the League to take Dan Perrow to court.")


@pytest.mark.parametrize(
    "need", ["We need Dan Perrow back soon", "We need Dan Perrow for the run-in", "We need Dan Perrow in this team"]
)
def test_whom_a_manager_needs_plays_for_him(need: str) -> None:
    assert told(f'Everton manager Rick Holm said: "{need}."') == {
        "Rick Holm managed Everton",
        "Dan Perrow playedFor Everton",
    }


def test_whom_a_club_needs_plays_elsewhere() -> None:
    assert "Dan Perrow linkedWith Everton" in told("Everton need the Rangers striker Dan Perrow.")


@pytest.mark.parametrize(
    "others",
    [
        "Jermaine Ashby may be absent for a month with a foot injury.",
        "Jermaine Ashby, who has been courted by Lyon, may be absent for a month.",
        "Nolberto Berg was then sold to Aston Villa and Tom Ashby has a groin strain.",
    ],
)
def test_who_is_short_of_players_is_the_boss_not_who_is_out(others: str) -> None:
    text = (
        f"Newcastle lost again. Rick Holm has been short of midfielders. {others} The Magpies boss will look for one."
    )
    assert {one for one in told(text) if "managed" in one} == {"Rick Holm managed Newcastle United"}


def test_who_is_called_another_club_s_is_not_the_boss() -> None:
    text = (
        "Sunderland have taken Joe Murphy on loan. Holm, who had looked at Leeds veteran Neil Berg and Dean Ashby of"
        ' Charlton, was delighted. "Joe is hungry and that is what we want," said the Black Cats boss.'
    )
    assert {one for one in told(text) if "managed" in one} == {"Holm managed Sunderland"}


@pytest.mark.parametrize("trip", ["trip to Ipswich", "visit to Ipswich", "Saturday's trip to Ipswich"])
def test_where_a_side_goes_without_somebody_is_not_his_team(trip: str) -> None:
    text = f"Reading lost. Manager Steve Holm, already without the suspended Dan Perrow for the {trip}, was angry."
    assert not {one for one in told(text) if "Ipswich" in one}
    text = f"Reading manager Steve Holm, already without the suspended Dan Perrow for the {trip}, was angry."
    assert "Dan Perrow playedFor Reading" in told(text)


def test_who_is_bought_where_somebody_lost_his_place_is_of_that_club() -> None:
    text = (
        "Sunderland have signed Joe Murphy from West Brom. Murphy fell down the pecking order at The Hawthorns when"
        " Bryan Holm paid £100,000 for Tomasz Berg."
    )
    says = told(text)
    assert "Tomasz Berg signedFor West Bromwich Albion" in says
    assert not {one for one in says if one.endswith("Sunderland") and "Murphy" not in one}


def test_the_squad_of_a_nation_is_not_that_of_the_club() -> None:
    text = 'Sunderland have signed Joe Murphy. "Mick Holm knows me from my time in the Irish squads," he said.'
    assert told(text) == {"Joe Murphy signedFor Sunderland"}


@pytest.mark.parametrize(
    ("doubted", "says"),
    [
        ("It is unlikely that Dan Perrow will stay at Everton.", "departedFrom Everton rumoured"),
        ("It is doubtful that Dan Perrow will remain at Everton.", "departedFrom Everton rumoured"),
        ("It now looks unlikely that Dan Perrow will remain at Everton.", "departedFrom Everton rumoured"),
        ("It is clear that Dan Perrow will not stay at Everton.", "departedFrom Everton confirmed"),
        ("It seems unlikely that Dan Perrow will leave Everton.", "departedFrom Everton denied"),
        ("It is doubtful whether Dan Perrow will join Everton.", "linkedWith Everton denied"),
    ],
)
def test_what_is_unlikely_is_not_certain_to_fail(doubted: str, says: str) -> None:
    assert told(doubted, more="certainty") == {f"Dan Perrow {says}"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Everton have made Dan Perrow's loan permanent.", "Dan Perrow signedFor Everton"),
        ("Everton have made Dan Perrow's loan move permanent.", "Dan Perrow signedFor Everton"),
        ("Hull boss Rick Holm wants to make Dan Perrow's loan permanent.", "Dan Perrow linkedWith Hull City"),
        ("Dan Perrow has asked Everton to release him.", "Dan Perrow departedFrom Everton"),
        ("Dan Perrow asked Everton to let him go.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow followed Rick Holm from Everton to Hull.", "Dan Perrow signedFor Hull City"),
        ("One name on Everton's list is Dan Perrow.", "Dan Perrow linkedWith Everton"),
        ("Everton have signed Dan Perrow. He is Rick Holm's third signing.", "Rick Holm managed Everton"),
        ("Everton need a striker. Midfielder Gary Berg left for Bolton in July.", "Gary Berg playedFor Everton"),
    ],
)
def test_loans_requests_and_signings(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The next name on Everton's injury list is Dan Perrow.",
        "Everton made Dan Perrow's birthday special.",
        "Dan Perrow asked Everton fans to be patient.",
    ],
)
def test_no_loan_nor_request(text: str) -> None:
    assert not {one for one in told(text) if "playedFor" not in one}


@pytest.mark.parametrize(
    "weighed",
    [
        "Everton are considering an offer from Hull for Dan Perrow.",
        "Everton are weighing up a £2m bid from Hull for the striker Dan Perrow.",
        "The Everton board will discuss an offer from Hull for Dan Perrow.",
    ],
)
def test_who_weighs_up_an_offer_from_another_club_has_the_player(weighed: str) -> None:
    says = told(weighed)
    assert {"Dan Perrow playedFor Everton", "Dan Perrow linkedWith Hull City"} <= says
    assert "Dan Perrow linkedWith Everton" not in says


def test_who_considers_a_bid_of_his_own_wants_the_player() -> None:
    assert told("Everton are considering a bid for Dan Perrow.") == {"Dan Perrow linkedWith Everton"}


@pytest.mark.parametrize(
    ("goes_on", "says"),
    [
        ("Jerome Berg, bought from Arsenal for £100,000, keeps his place.", "Jerome Berg signedFor Charlton Athletic"),
        ('"We are fit," he said. Chairman Rick Berg is glad.', "Rick Berg presidentOf Charlton Athletic"),
        ("Everton are unbeaten at home. Chairman Rick Berg is glad.", "Rick Berg presidentOf Everton"),
    ],
)
def test_what_follows_another_club_s_manager_is_of_his_club(goes_on: str, says: str) -> None:
    text = (
        "Everton striker James Holm may start. Everton have lost three games. Charlton boss Alan Ashby has no worries."
    )
    assert says in told(f"{text} {goes_on}")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Leicester have agreed to let Dan Perrow talk to Sunderland.", "Dan Perrow linkedWith Sunderland"),
        ("Leicester have given Dan Perrow permission to speak to Sunderland.", "Dan Perrow playedFor Leicester City"),
        ("Dan Perrow has come to the notice of Charlton and Fulham.", "Dan Perrow linkedWith Fulham"),
        ("Rangers are braced for interest from Everton in Dan Perrow.", "Dan Perrow linkedWith Everton"),
        ("Everton lost. Dan Perrow's departure for Lyon has left Everton short.", "Dan Perrow signedFor Lyon"),
        ("Dan Perrow was at Hull and is now a regular for Leeds.", "Dan Perrow playedFor Leeds United"),
    ],
)
def test_who_may_come_and_who_has_gone(text: str, says: str) -> None:
    assert says in told(text)


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("Rick Holm, whose side travel to Burnley next, was angry.", "managed Burnley"),
        ("Rick Holm, the Cardiff manager, is braced for interest in Dan Perrow.", "linkedWith Cardiff City"),
        ("Hull manager Rick Holm has to replace Dan Perrow, who will not sign.", "succeeded"),
    ],
)
def test_what_a_manager_waits_for_or_needs_is_not_his(text: str, silent: str) -> None:
    assert not {one for one in told(text) if silent in one}
