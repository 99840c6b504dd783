"""News of owners, directors and those who work for a manager: who is meant, where, and whether he is it still."""

import pytest
from reading import rows, told, told_with_status


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Of whom a club is bought, whatever he is called, owns it no more; nor does who sold his stake.
        (
            "Tom Ashdale has bought Everton from owner Al Moss. Moss took control of the club in 2015.",
            {"Al Moss ownerOf Everton former", "Tom Ashdale ownerOf Everton current"},
            {"Al Moss ownerOf Everton current"},
        ),
        (
            "Everton chairman Al Moss has sold his majority stake to a fund. Moss has owned the club since 2016.",
            {"Al Moss ownerOf Everton former", "Al Moss presidentOf Everton current"},
            {"Al Moss ownerOf Everton current"},
        ),
        # A prospective owner is none yet.
        (
            "Everton's prospective owner Al Moss was at the match.",
            set(),
            {"Al Moss ownerOf Everton current"},
        ),
        # A managing director manages no team, whatever word stands before him.
        (
            "Al Moss, who is currently managing director of Everton, was there.",
            {"Al Moss executiveOf Everton current"},
            {"Al Moss managed Everton current"},
        ),
        ("Joint-chairman Al Moss of Everton was there.", {"Al Moss presidentOf Everton current"}, set()),
        # Where somebody was formerly is not where he is named to an office.
        (
            "Everton have lost their chairman. Al Moss, formerly of Hull, has been named as interim chief executive.",
            {"Al Moss executiveOf Everton current"},
            {"Al Moss executiveOf Hull City current"},
        ),
        # Whoever has an assistant at a team manages it, then as now.
        (
            "Dan Perrow, currently assistant to Rick Holm at Hull, is ill.",
            {"Dan Perrow assistantAt Hull City current", "Rick Holm managed Hull City current"},
            set(),
        ),
        (
            "Dan Perrow will be assistant manager to Rick Holm at Hull.",
            {"Dan Perrow assistantAt Hull City future", "Rick Holm managed Hull City current"},
            set(),
        ),
        # An office without an article is one of the club that the text is on about.
        (
            "QPR have sold Dan Perrow. Former QPR midfielder Al Moss is director of football.",
            {"Al Moss sportingDirectorOf Queens Park Rangers current"},
            set(),
        ),
        # A player-coach is not in charge.
        (
            "Dan Perrow has left Leeds to become player-coach at Hull.",
            {"Dan Perrow assistantAt Hull City current"},
            {"Dan Perrow managed Hull City current"},
        ),
    ],
)
def test_who_runs_what(text: str, said: set[str], not_said: set[str]) -> None:
    claims = told(text, more="status", date="2026-02-20")
    assert said <= claims
    assert not not_said & claims


def test_who_speaks_of_himself_as_president_is_the_club_s() -> None:
    text = 'Everton have dismissed Rick Holm. "It is a bitter day for me as president," Al Moss admitted.'
    told = rows(text)
    assert ("Al Moss", "presidentOf", "Everton") in told


def test_the_deputy_of_a_coach_who_has_gone_was_at_the_club_he_left() -> None:
    text = (
        "Everton and Rick Holm agreed to go their separate ways. The Dane had come from Basel in 2018. Holm's "
        "long-serving deputy, Ben Cole, cleared his desk."
    )
    told = rows(text, date="2024-05-05")
    assert ("Ben Cole", "assistantAt", "Everton") in told
    assert ("Ben Cole", "assistantAt", "Basel") not in told


def test_bayern_is_a_club_whose_full_name_the_article_need_not_give() -> None:
    text = (
        "Liverpool have sold Ben Cole. Bayern have been busy, too. The striker Rick Holm, whom Real Madrid wanted, "
        "renewed until 2030. Al Moss, the sporting director of Bayern, was delighted."
    )
    told = rows(text)
    assert ("Al Moss", "sportingDirectorOf", "Bayern Munich") in told


def test_the_sporting_director_is_not_the_president() -> None:
    text = (
        "Liverpool have waited all summer for Ben Cole. Al Moss, the president of Real Sociedad, insists that he will "
        "not be sold. It leaves Rick Holm without a signing. The sporting director came from Bournemouth."
    )
    told = rows(text, parts="subject object")
    assert ("Al Moss", "Bournemouth") not in told


@pytest.mark.parametrize(
    "agreed", ["has agreed to", "has agreed a deal to", "agreed a £90m deal to", "struck a deal to"]
)
def test_a_club_whose_sale_is_agreed_has_its_owner_still(agreed: str) -> None:
    found = told_with_status(f"Rick Holm {agreed} buy Everton from Al Moss.")
    assert {"Rick Holm ownerOf Everton (future)", "Al Moss ownerOf Everton (current)"} <= found


@pytest.mark.parametrize("done", ["has bought Everton", "has completed a deal to buy Everton"])
def test_a_club_that_is_sold_has_a_new_owner(done: str) -> None:
    found = told_with_status(f"Rick Holm {done} from Al Moss.")
    assert {"Rick Holm ownerOf Everton (current)", "Al Moss ownerOf Everton (former)"} <= found
