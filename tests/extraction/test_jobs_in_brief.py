"""Short news of who gets and loses a job at a club: sackings, caretakers, assistants, chairmen, on texts of our own."""

import pytest
from reading import read, rows, told


@pytest.mark.parametrize(
    "clause",
    [
        "will pick the side, although the former Leeds striker has said he does not want the job",
        "will take training, though the former Leeds striker admits it is hard",
        "is ready, although the former Leeds striker has not spoken to the board",
    ],
)
def test_what_is_set_beside_a_clause_goes_on_of_its_only_person(clause: str) -> None:
    text = f"Everton sacked manager Tom Ashdale. Assistant Rick Holm {clause}."
    assert "Leeds United" in {one[1] for one in rows(text, "playedFor", parts="subject object", of="Rick Holm")}
    assert not rows(text, "playedFor", of="Tom Ashdale")


def test_of_two_named_before_it_goes_on_of_the_other() -> None:
    text = "Rick Holm praised Tom Ashdale, although the former Leeds striker did not score."
    assert told(text) == {"Tom Ashdale playedFor Leeds United"}


@pytest.mark.parametrize(
    "aside",
    ["once of Rangers as a winger", "who used to play for Rangers as a winger", "formerly of Rangers as a winger"],
)
def test_whoever_was_a_player_once_is_sacked_as_a_manager(aside: str) -> None:
    told_of = told(f"Ian Moss was sacked by Dundee United. Moss, {aside}, is 40.")
    assert {"Ian Moss managed Dundee United", "Ian Moss playedFor Rangers"} <= told_of
    assert "Ian Moss playedFor Dundee United" not in told_of


def test_whom_a_club_lured_it_does_not_want_any_more() -> None:
    sacked = "Everton have sacked Rick Holm. Chairman Al Moss, who lured Holm from Falkirk two years ago, is sorry."
    assert "Rick Holm appointedBy Everton" in told(sacked)
    assert not rows(sacked, "linkedWith")
    assert not rows("Everton lured Dan Perrow from Falkirk two years ago.", "linkedWith")
    assert rows("Everton are trying to lure Dan Perrow from Falkirk.", "linkedWith")


def test_a_coaching_role_is_given_to_players_too() -> None:
    text = "Everton sacked boss Rick Holm. Dan Perrow, the veteran striker, has been {} a coaching role."
    assert "Dan Perrow appointedBy Everton" in told(text.format("handed"))
    assert "Dan Perrow assistantAt Everton current" in told(text.format("handed"), more="status")
    assert not rows(text.format("refused"), "assistantAt", "appointedBy")
    assert not rows("Dan Perrow has been offered a coaching role at Everton.", "assistantAt", "appointedBy")


def test_the_reins_of_a_club_are_its_manager_s() -> None:
    assert {"Rick Holm managed Everton", "Rick Holm appointedBy Everton"} <= told(
        "Everton handed the reins to Rick Holm in November."
    )
    assert not rows("Rick Holm was handed the reins of the Everton academy.", "managed")


def test_whose_assistant_goes_does_not_go_himself() -> None:
    text = "Everton boss Rick Holm is upset. Holm, whose assistant Ben Cole joined Leeds in the summer, is in London."
    assert {one for one in told(text) if one.startswith("Rick Holm")} == {"Rick Holm managed Everton"}
    assert "Ben Cole appointedBy Leeds United" in told(text)
    own = "Holm, whose assistant Ben Cole was sacked by Leeds, was appointed by Everton in May."
    assert {"Ben Cole sackedBy Leeds United", "Holm appointedBy Everton"} <= told(own)


@pytest.mark.parametrize("move", ["has joined", "has held talks with", "is wanted by"])
def test_who_manages_the_club_before_a_comma_has_not_managed_whom_it_wants(move: str) -> None:
    text = f"Dan Perrow {move} Yeovil, managed by Rick Holm."
    assert "Rick Holm managed Yeovil Town" in told(text)
    assert not rows(text, "playedUnder")


@pytest.mark.parametrize(
    "rise",
    [
        "was promoted from his role as assistant last November after the shock departure of Al Moss",
        "stepped up from his position as first-team coach after Al Moss quit",
    ],
)
def test_whoever_rises_from_assistant_is_one_no_more(rise: str) -> None:
    told_of = told(f"Everton boss Rick Holm is happy. Holm {rise}.", more="status")
    assert "Rick Holm assistantAt Everton former" in told_of
    assert "Al Moss managed Everton former" in told_of
    assert any(one.startswith("Rick Holm succeeded Al Moss") for one in told_of)


def test_who_is_not_kept_on_leaves() -> None:
    text = "Everton boss Rick Holm is busy. Dan Perrow and Ben Cole will not be kept on."
    assert {"Dan Perrow departedFrom Everton", "Ben Cole departedFrom Everton"} <= told(text)
    assert not rows("Everton will keep Dan Perrow on.", "departedFrom")
    assert not rows("Everton could not keep Dan Perrow quiet.", "departedFrom")


def test_part_of_a_side_under_its_manager_and_room_mates() -> None:
    assert "Dan Perrow playedUnder Rick Holm" in told(
        "Dan Perrow was part of Everton's cup-winning side under Rick Holm."
    )
    assert "Rick Holm teammateOf Dan Perrow" in told("Dan Perrow was Rick Holm's room-mate with Scotland.")
    assert not rows("Dan Perrow was Rick Holm's room-mate at college.", "teammateOf")


@pytest.mark.parametrize(
    "lost", ["lost his job with Leicester", "lost his job at Leicester", "got the sack from Leicester"]
)
def test_a_job_lost_elsewhere_is_not_the_one_of_now(lost: str) -> None:
    text = f"Hull boss Rick Holm, who {lost} in 2001 just 16 months after succeeding Al Moss, is happy."
    told_of = told(text, more="status")
    assert {"Rick Holm managed Hull City current", "Rick Holm managed Leicester City former"} <= told_of
    assert "Rick Holm sackedBy Hull City" not in told(text)
    assert {one[2] for one in rows(text, "succeeded", parts="subject object at")} == {"Leicester City"}


def test_the_record_goalscorer_may_be_the_manager() -> None:
    text = "Hearts have {} Rick Holm. Holm, the club's record goalscorer, had been there for only six months."
    assert "Rick Holm managed Heart of Midlothian" in told(text.format("sacked"))
    assert "Rick Holm managed Heart of Midlothian" not in told(text.format("sold"))


def test_where_somebody_is_now_is_told_of_the_last_of_two() -> None:
    text = "Southend boss Al Moss, who lives locally, and Rick Holm, now at the helm at Reading, were there."
    assert told(text) == {"Al Moss managed Southend United", "Rick Holm managed Reading"}


def test_whoever_helps_out_the_one_in_charge_assists_him() -> None:
    text = "Everton have sacked Al Moss. Coach Rick Holm will take charge, with Ben Cole and Jan Berg helping out."
    assert {"Ben Cole assistantAt Everton", "Jan Berg assistantAt Everton"} <= told(text)
    assert not rows("Everton striker Dan Perrow scored, with Al Moss helping out at the back.", "assistantAt")


def test_who_has_done_with_international_football_leaves_no_club() -> None:
    text = "Wales boss Rick Holm is upset. He has to do without Al Moss, who has retired from international football."
    assert "Al Moss departedFrom Wales" in told(text)
    assert not rows("Everton striker Al Moss has retired from international football.", "departedFrom")


def test_specialists_and_assistants_who_stay_are_no_managers() -> None:
    named = "Wales boss Rick Holm has named former Cardiff striker Ben Cole as his intermediate coach."
    assert "Ben Cole assistantAt Wales" in told(named)
    assert "Ben Cole managed Wales" not in told(named)
    stays = "Hull boss Rick Holm is happy. His assistant Ben Cole, who was in charge of Leeds, has extended his stay."
    assert "Ben Cole assistantAt Hull City" in told(stays)
    assert "Ben Cole managed Hull City" not in told(stays)


@pytest.mark.parametrize(
    "linked",
    [
        "has been linked with Wolves following the dismissal of Al Moss",
        "is a target for Wolves after the sacking of Al Moss",
        "was tipped for the Wolves job when Al Moss was shown the door",
    ],
)
def test_whoever_is_gone_has_left_the_team_that_seeks_another(linked: str) -> None:
    told_of = told(f"Everton boss Rick Holm {linked}.")
    assert {"Rick Holm managed Everton", "Rick Holm linkedWith Wolverhampton Wanderers"} <= told_of
    assert "Al Moss sackedBy Wolverhampton Wanderers" in told_of
    assert not {one for one in told_of if one.startswith("Al Moss") and one.endswith("Everton")}
    own = told("Everton boss Rick Holm has been linked with Wolves following his sacking.")
    assert "Rick Holm sackedBy Wolverhampton Wanderers" not in own


def test_the_verb_behind_an_age_is_a_verb() -> None:
    text = "Tottenham boss Rick Holm is busy. The 52-year-old {} David Moss in the summer."
    assert "Rick Holm succeeded David Moss" in told(text.format("succeeded caretaker boss"))
    assert "David Moss managed Tottenham Hotspur former" in told(text.format("replaced coach"), more="status")
    assert "David Moss assistantAt Tottenham Hotspur" not in told(text.format("replaced coach"))


def test_the_heir_s_job_of_now_is_another() -> None:
    text = "Rangers manager Rick Holm was succeeded by Al Moss, who is now in charge of Scotland."
    assert {one[2] for one in rows(text, "succeeded", parts="subject object at")} == {"Rangers"}
    assert "Rick Holm managed Scotland" not in told(text)


@pytest.mark.parametrize(
    "said", ["assured Al Moss that his job is safe", "told Al Moss that his position is not under threat"]
)
def test_the_job_that_somebody_is_told_of_is_his(said: str) -> None:
    text = f"Bury chairman Rick Holm has {said}."
    assert "Rick Holm presidentOf Bury" in told(text)
    assert "Rick Holm managed Bury" not in told(text)


def test_named_as_a_candidate_for_a_vacancy() -> None:
    text = "Rick Holm was named by the papers as a leading candidate for the vacant Everton post."
    assert "Rick Holm linkedWith Everton" in told(text)
    assert not read("Rick Holm was named as a candidate for the Manager of the Year award.")


def test_whose_job_is_vacated_did_not_resign() -> None:
    told_of = told("Rick Holm has been given the Everton job vacated by Al Moss.")
    assert {"Al Moss departedFrom Everton", "Rick Holm succeeded Al Moss", "Al Moss managed Everton"} <= told_of
    assert "Al Moss resignedFrom Everton" not in told_of
    assert not rows("Dan Perrow vacated the captaincy of Everton.", "departedFrom", "managed")


def test_leaving_somebody_with_something_is_no_leaving() -> None:
    assert not rows("Ben Cole was lured to Leeds, leaving Rick Holm with only Al Moss on his staff.", "departedFrom")
    together = "Everton have sacked manager Rick Holm. His assistants, Ben Cole and Al Moss, leave with him."
    assert "Ben Cole departedFrom Everton" in told(together)


def test_the_boss_came_from_where_he_was_boss_whoever_his_room_mate_was() -> None:
    text = (
        '"Al was my room-mate with Scotland," said Leeds boss Rick Holm, who arrived from Hearts to replace Ben Cole.'
    )
    assert "Rick Holm managed Heart of Midlothian" in told(text)
    assert "Rick Holm playedFor Heart of Midlothian" not in told(text)


@pytest.mark.parametrize(
    "job",
    [
        "whose last managerial role came at Serie A rivals Hull",
        "whose last job was at Hull",
        "whose most recent job in management was with Hull",
        "most recently manager of Hull",
        "recently the Hull manager",
        "most recently in charge of Hull",
        "last in charge of Hull",
        "latterly in charge of Hull",
    ],
)
def test_where_a_coach_was_last_he_is_no_more(job: str) -> None:
    text = f"Rick Holm, {job}, has been appointed manager of Everton."
    assert "Rick Holm managed Hull City former" in told(text, more="status")


@pytest.mark.parametrize(
    "job",
    [
        "the recently appointed Hull manager",
        "the recently-appointed manager of Hull",
        "in charge of Hull since last year",
        "who recently took charge of Hull",
    ],
)
def test_whoever_came_lately_is_there_still(job: str) -> None:
    assert "Rick Holm managed Hull City current" in told(f"Rick Holm, {job}, is 40.", more="status")


@pytest.mark.parametrize(
    "job",
    ["whose last goal was at Hull", "whose last job was at a bank in Hull", "whose last job was as a scout at Hull"],
)
def test_what_else_was_at_a_club_is_no_charge(job: str) -> None:
    assert not [one for one in rows(f"Everton appointed Rick Holm, {job}, as coach.", "managed") if "Hull City" in one]


def test_whom_a_club_dispenses_with_is_one() -> None:
    text = (
        "Everton sacked manager Rick Holm. Dan Perrow is caretaker. The decision to dispense with the 50-year-old hurt."
    )
    assert {one[0] for one in rows(text, "sackedBy")} == {"Rick Holm"}
    assert "Rick Holm sackedBy Everton" in told("Everton dispensed with the services of Rick Holm, their coach.")
    assert "Dan Perrow departedFrom Everton" in told("Everton have dispensed with striker Dan Perrow.")


@pytest.mark.parametrize(
    "job", ["whose last managerial job was at Hull", "the former Hull manager", "most recently manager of Hull"]
)
def test_whoever_was_elsewhere_takes_charge_of_the_club_told_of(job: str) -> None:
    text = f"Everton sacked Al Moss. He has been replaced by Rick Holm. Holm, {job}, will take charge on Monday."
    managed = rows(text, "managed", parts="object status", of="Rick Holm")
    assert {("Everton", "future"), ("Hull City", "former")} <= set(managed)
