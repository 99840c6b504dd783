"""Jobs as news tells them: lists of clubs, lists of those who went, successions within one sentence."""

from functools import partial

import pytest
import reading

READ = {
    "Rick Holm, the coach, managed Leeds for seven years and Derby (2004-06).": {
        "Rick Holm managed Leeds United",
        "Rick Holm managed Derby County",
    },
    "The coach Rick Holm managed Leeds, Derby and most recently Fulham.": {
        "Rick Holm managed Leeds United",
        "Rick Holm managed Derby County",
        "Rick Holm managed Fulham",
    },
    "Everton fired Rick Holm in May and Al Moss in December.": {
        "Rick Holm sackedBy Everton",
        "Al Moss sackedBy Everton",
    },
    "Everton had sacked two coaches in that year: Rick Holm in January, Al Moss in August.": {
        "Rick Holm sackedBy Everton",
        "Al Moss sackedBy Everton",
    },
    "Everton have had eight managers, among them Rick Holm, Al Moss and Ben Cole.": {
        "Rick Holm managed Everton",
        "Al Moss managed Everton",
        "Ben Cole managed Everton",
    },
    "Manager Rick Holm was sacked by Everton and Tom Ashdale was named as caretaker.": {
        "Tom Ashdale appointedBy Everton",
        "Tom Ashdale succeeded Rick Holm",
    },
    "Leeds, where Rick Holm was coach until May, are bottom.": {"Rick Holm managed Leeds United"},
    "Everton have appointed Rick Holm, until then assistant at Leeds.": {"Rick Holm assistantAt Leeds United"},
    "Al Moss was replaced as Everton manager by Rick Holm in May.": {"Rick Holm succeeded Al Moss"},
    "Rick Holm is on the verge of becoming the new Everton manager.": {"Rick Holm linkedWith Everton"},
    "Everton have sacked manager Rick Holm, the Echo claims.": {"Rick Holm sackedBy Everton"},
    "Everton axed Rick Holm in January, reports say.": {"Rick Holm sackedBy Everton"},
    "Everton coach Rick Holm, once a Wales striker, won the cup with Porto.": {"Rick Holm managed Porto"},
    "Rick Holm is the manager of 1. FC Kaiserslautern.": {"Rick Holm managed 1. FC Kaiserslautern"},
}
NOT_READ = {
    "Coaches including Rick Holm and Al Moss want Everton to appeal.": "managed",
    "Striker Dan Perrow quit Everton in May and Al Moss took over as captain.": "succeeded",
    "Everton manager Al Moss will be replaced by Rick Holm.": "playedFor",
    "Everton dismissed the suggestion of Rick Holm that the club is for sale.": "sackedBy",
    "Everton have dismissed talk of a move for Dan Perrow.": "sackedBy",
    "Rick Holm resigned as Everton's head of youth development.": "managed",
    "Ben Cole, who coaches the keepers at Everton, was there.": "managed",
    "Rick Holm, the former Everton striker, won the cup with Leeds.": "managed Leeds",
}


said = partial(reading.told, date="2024-05-05")


@pytest.mark.parametrize(("text", "says"), READ.items(), ids=list(READ))
def test_read(text: str, says: set[str]) -> None:
    assert says <= said(text)


@pytest.mark.parametrize(("text", "words"), NOT_READ.items(), ids=list(NOT_READ))
def test_not_read(text: str, words: str) -> None:
    assert not [one for one in said(text) if f" {words}" in one]


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has quit as boss. Everton are looking for a replacement for Holm.",
        "Everton have named Rick Holm's replacement.",
        "Everton are looking for a replacement for the sacked manager Rick Holm.",
        "Everton have yet to find a replacement for Rick Holm, who was in charge for a year.",
    ],
)
def test_who_is_to_be_replaced_has_managed_unless_he_plays(text: str) -> None:
    assert "Rick Holm managed Everton" in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton are looking for a replacement for Rick Holm, who has scored 20 goals.",
        "Everton must find a replacement for Rick Holm, who joined Leeds for £20m.",
        "Striker Rick Holm has gone. Everton are looking for a replacement for Holm.",
    ],
)
def test_a_player_who_is_to_be_replaced_has_not_managed(text: str) -> None:
    assert "Rick Holm managed Everton" not in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton replaced Rick Holm with Dan Perrow, who cost £20m from Leeds.",
        "Everton replaced Rick Holm with Dan Perrow, a £20m signing from Leeds.",
        "Everton replaced Rick Holm with Dan Perrow, signed for £20m from Leeds.",
        "Everton sold Rick Holm and replaced him with Dan Perrow from Leeds.",
        "Everton replaced the injured Rick Holm with Dan Perrow.",
        "Everton have replaced Rick Holm with on-loan Dan Perrow.",
        "Everton struggled to replace Rick Holm with Dan Perrow.",
        "Everton replaced Rick Holm with Dan Perrow on the hour.",
        "Everton replaced Rick Holm with Dan Perrow at the break.",
    ],
)
def test_who_comes_for_a_player_gets_no_job(text: str) -> None:
    found = reading.told(text, more="certainty")
    jobs = ("appointedBy", "managed", "succeeded")
    assert not [one for one in found if one.split()[2] in jobs and one.endswith("confirmed")]


@pytest.mark.parametrize(
    "text",
    [
        "Everton replaced Rick Holm with Dan Perrow.",
        "Everton sacked Rick Holm on Sunday and replaced him with Dan Perrow.",
        "Everton have replaced Rick Holm with Dan Perrow, the former Leeds coach.",
        "Everton sold two strikers and replaced manager Rick Holm with Dan Perrow.",
    ],
)
def test_who_comes_for_a_manager_gets_his_job(text: str) -> None:
    found = reading.told(text)
    assert {"Dan Perrow appointedBy Everton", "Dan Perrow succeeded Rick Holm"} <= found


@pytest.mark.parametrize("verb", ["sign", "sell", "appoint"])
def test_what_a_club_struggles_to_do_is_not_done(verb: str) -> None:
    found = reading.told(f"Everton are struggling to {verb} Rick Holm.", more="certainty")
    assert not [one for one in found if "playedFor" not in one and one.endswith("confirmed")]


@pytest.mark.parametrize("meets", ["host Leeds", "visit Leeds", "take on Dan Perrow's Leeds", "welcome Leeds"])
def test_whose_team_meets_another_is_its_manager(meets: str) -> None:
    assert "Rick Holm managed Everton" in reading.told(f"Rick Holm's Everton {meets} on Saturday.")


@pytest.mark.parametrize("thing", ["visit was a success", "career is over", "host family were kind", "move is off"])
def test_what_is_his_at_a_team_makes_no_manager(thing: str) -> None:
    assert "Rick Holm managed Everton" not in reading.told(f"Rick Holm's Everton {thing}.")


@pytest.mark.parametrize(
    "text",
    [
        "Everton have named their new manager as Rick Holm.",
        "Everton's new manager was named as Rick Holm on Monday.",
        "The new Everton manager has been confirmed as Rick Holm.",
        "The new manager of Everton was revealed as Rick Holm.",
    ],
)
def test_the_job_may_be_named_before_who_has_it(text: str) -> None:
    assert reading.told(text) == {"Rick Holm appointedBy Everton", "Rick Holm managed Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton's new manager was named as a target for Rick Holm's brother.",
        "Everton's new manager was described as lucky by Rick Holm.",
        "Everton have not named their new manager, Rick Holm said.",
    ],
)
def test_nor_has_it_whoever_only_speaks_of_it(text: str) -> None:
    assert "Rick Holm appointedBy Everton" not in reading.told(text)
