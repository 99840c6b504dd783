"""Contracts: which are signed on joining, which run out, which are talked about."""

from functools import partial

import pytest
import reading

told = partial(reading.told, more="status", date="2024-03-01")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Everton have signed striker Dan Perrow. The 24-year-old has put pen to paper on a two-year deal.",
            {"Dan Perrow signedFor Everton", "Dan Perrow playedFor Everton current"},
        ),
        (
            "Barcelona have opened talks with midfielder Dan Perrow over an extension.",
            {"Dan Perrow playedFor Barcelona current", "Dan Perrow committedTo Barcelona"},
        ),
        ("Striker Dan Perrow is out of contract at Everton in June.", {"Dan Perrow playedFor Everton current"}),
        (
            "Dan Perrow's loan spell at Everton has been cut short.",
            {"Dan Perrow departedFrom Everton", "Dan Perrow playedFor Everton former"},
        ),
        (
            "Dan Perrow will see out his contract at Everton.",
            {"Dan Perrow committedTo Everton", "Dan Perrow playedFor Everton current"},
        ),
        # Only what is renewed itself makes another matter of it.
        (
            "Dan Perrow extended his contract with Everton in a show of confidence.",
            {"Dan Perrow committedTo Everton", "Dan Perrow playedFor Everton current"},
        ),
        (
            "Dan Perrow extended his deal at Everton after weeks of effort by the club.",
            {"Dan Perrow committedTo Everton"},
        ),
        ("Dan Perrow renewed his hope of a contract with Everton.", set()),
        ("Dan Perrow renewed his rivalry with Everton.", set()),
    ],
)
def test_what_a_contract_tells(text: str, claims: set[str]) -> None:
    assert told(text) == claims


def test_a_contract_for_some_years_is_no_spell_of_them() -> None:
    found = told("Striker Dan Perrow joined Everton. He signed a three-year contract with the club.")
    assert "Dan Perrow playedFor Everton former" not in found


def test_a_new_contract_is_told_beside_the_joining() -> None:
    found = told("The Everton striker Dan Perrow, who joined the club in 2020, has signed a new contract.")
    assert {"Dan Perrow committedTo Everton", "Dan Perrow signedFor Everton"} <= found


STAYS = "Dan Perrow playedFor Everton current"
GONE = {"Dan Perrow playedFor Everton former", "Dan Perrow departedFrom Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds hope to sign Dan Perrow after the expiry of his contract with Everton in the summer.",
        "The expiry of Dan Perrow's contract at Everton in June has alerted Leeds.",
        "Everton want to tie down Dan Perrow before the expiry of his contract at the club in 2027.",
        "Dan Perrow may leave Everton on the expiry of his contract with the club in June.",
        "Dan Perrow will join Hull following the expiry of his contract with Everton.",
    ],
)
def test_a_contract_that_has_not_run_out_yet_still_runs(text: str) -> None:
    found = told(text)
    assert STAYS in found
    assert "Dan Perrow playedFor Everton former" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow joined Hull following the expiry of his Everton contract.",
        "Dan Perrow is a free agent after the expiry of his contract with Everton.",
        "Everton announced the termination of Dan Perrow's contract.",
    ],
)
def test_a_contract_that_is_over_ends_his_time_there(text: str) -> None:
    assert told(text) >= GONE


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow will stay at Everton as a key figure.",
        "Dan Perrow is set to stay at Everton as their mainstay in defence.",
        "Dan Perrow has agreed to stay at Everton, a force in the league.",
    ],
)
def test_who_stays_as_something_stays(text: str) -> None:
    assert "Dan Perrow committedTo Everton" in told(text)


@pytest.mark.parametrize("what", ["a fixture in the Everton team", "a hero at Everton", "a regular with Everton"])
def test_what_somebody_remains_tells_of_no_commitment(what: str) -> None:
    assert "Dan Perrow committedTo Everton" not in told(f"Dan Perrow remains {what}.")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has not agreed a new deal with Everton.",
        "Everton captain Dan Perrow has not signed a new contract, and Leeds are watching.",
        "Dan Perrow, who has not signed a new deal at Everton, is wanted by Leeds.",
    ],
)
def test_who_has_not_signed_a_new_contract_yet_is_there(text: str) -> None:
    found = told(text)
    assert STAYS in found
    assert not GONE & found


@pytest.mark.parametrize("what", ["a new contract", "a contract extension", "an extension"])
def test_who_will_not_sign_again_leaves(what: str) -> None:
    assert "Dan Perrow departedFrom Everton" in told(f"Everton striker Dan Perrow will not sign {what} at the club.")


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has signed a new Everton deal that allows him to leave in 2027.",
        "Dan Perrow has signed a new contract which will see him join Leeds on loan for the season from Everton.",
        "Dan Perrow has signed a new contract at Everton, to leave the door open for Wales.",
    ],
)
def test_what_a_renewal_allows_takes_nothing_from_it(text: str) -> None:
    assert "Dan Perrow committedTo Everton" in told(text)


@pytest.mark.parametrize("how", ["", " on loan from Leeds"])
def test_a_bare_deal_that_will_see_him_join_is_no_renewal(how: str) -> None:
    found = told(f"Dan Perrow has signed a deal that will see him join Everton{how}.")
    assert "Dan Perrow signedFor Everton" in found
    assert not any("committedTo" in one for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has signed a new deal that allows him to leave for Leeds.",
        "Rick Holm has signed a new contract before joining Leeds on loan.",
        "Al Moss has extended his contract to join Leeds on loan.",
        "Al Moss signed a contract extension and then moved to Leeds on loan.",
        "Al Moss has signed a new deal which will let him move to Leeds in the summer.",
        "Al Moss signed a new deal and has been linked with Leeds.",
        "Al Moss has signed a new deal after rejecting Leeds.",
    ],
)
def test_nobody_commits_himself_to_where_he_may_go(text: str) -> None:
    assert not any("committedTo" in one for one in reading.told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has signed a new deal after joining Leeds in 2020.",
        "Rick Holm has signed a new deal, the third since he joined Leeds in 2020.",
        "Rick Holm joined Leeds in 2020 and has signed a new deal.",
        "Rick Holm has signed a new contract with Leeds despite interest from Everton.",
        "Leeds striker Rick Holm has signed a new deal before joining Everton on loan.",
    ],
)
def test_he_does_to_where_he_is(text: str) -> None:
    assert "Rick Holm committedTo Leeds United" in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm has had his contract terminated by Everton.",
        "Rick Holm has had his Everton contract cancelled.",
        "Rick Holm had his contract at Everton ripped up.",
        "Rick Holm had his contract cancelled by Everton in January.",
        "Everton had Rick Holm's contract terminated.",
    ],
)
def test_whose_contract_is_ended_for_him_has_gone(text: str) -> None:
    assert "Rick Holm departedFrom Everton" in reading.told(text)


@pytest.mark.parametrize(
    "text",
    ["Rick Holm has had his contract extended by Everton.", "Rick Holm has had his Everton contract improved."],
)
def test_whose_contract_is_made_longer_has_not(text: str) -> None:
    assert "Rick Holm departedFrom Everton" not in reading.told(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Rick Holm has signed a new contract as head coach of Everton.", "committedTo"),
        ("Rick Holm has signed a new two-year deal as Everton manager.", "committedTo"),
        ("Rick Holm has signed a contract as head coach of Everton.", "appointedBy"),
        ("Rick Holm signed a two-year deal as the new manager of Everton on Monday.", "appointedBy"),
        ("Rick Holm has signed a two-year contract as new Everton head coach.", "appointedBy"),
        ("Rick Holm was revealed as Everton boss on Monday.", "appointedBy"),
        ("Rick Holm was paraded as the new Everton manager.", "appointedBy"),
    ],
)
def test_a_new_deal_is_for_who_is_there_and_a_deal_for_a_new_manager(text: str, relation: str) -> None:
    assert told(text) == {f"Rick Holm {relation} Everton", "Rick Holm managed Everton current"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is the Everton manager. In typical style, he has gone in with confidence.",
        "Rick Holm is the Everton manager. He has gone about his work with a smile.",
    ],
)
def test_how_somebody_goes_about_his_work_is_no_leaving(text: str) -> None:
    assert told(text) == {"Rick Holm managed Everton current"}


@pytest.mark.parametrize(
    "did",
    [
        "has signed a new contract",
        "is in talks over a new deal",
        "has turned down a new contract",
        "has been released",
        "is ready to move on in the summer",
    ],
)
def test_a_country_gives_its_players_no_contract(did: str) -> None:
    assert reading.told(f"Norway striker Dan Perrow {did}.") == {"Dan Perrow playedFor Norway"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Norway coach Dan Perrow has signed a new contract.", "Dan Perrow committedTo Norway"),
        ("Norway striker Dan Perrow has committed his future to Norway.", "Dan Perrow committedTo Norway"),
        ("Norway striker Dan Perrow has retired from international football.", "Dan Perrow departedFrom Norway"),
        ("Norway striker Dan Perrow has signed a new contract at Everton.", "Dan Perrow committedTo Everton"),
    ],
)
def test_but_it_may_keep_a_coach_or_lose_a_player(text: str, says: str) -> None:
    assert says in reading.told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has put pen to paper on a deal which keeps him at Everton until 2028.",
        "Dan Perrow has penned a three-year contract to stay at Everton.",
        "Dan Perrow has signed a contract to remain at Everton until 2028.",
        "Dan Perrow signed a three-year deal that ties him to Everton.",
        "Dan Perrow signed a new deal that commits him to Everton.",
        "Dan Perrow is tied to Everton until 2028.",
    ],
)
def test_terms_that_keep_somebody_are_no_signing(text: str) -> None:
    found = told(text)
    assert "Dan Perrow committedTo Everton" in found
    assert "Dan Perrow signedFor Everton" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has signed a two-year contract at Everton.",
        "Dan Perrow signed a contract that runs until 2028 with Everton.",
        "Everton have signed Dan Perrow on a deal that keeps him at the club until 2028.",
    ],
)
def test_terms_that_run_for_years_may_be(text: str) -> None:
    assert "Dan Perrow signedFor Everton" in told(text)
