"""Who coaches a national team, whom a team names in place of whom, and what is no signing, job or side of anybody."""

from functools import partial

import pytest

from tests.support import reading

told = partial(reading.told, date=reading.FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "The French Football Federation has sacked Rick Holm.",
        "The French federation sacked coach Rick Holm on Friday.",
        "Rick Holm was sacked by the French FA on Monday.",
        "The Football Association of France has sacked coach Rick Holm.",
        "France's football federation has sacked coach Rick Holm.",
    ],
)
def test_a_federation_acts_for_its_team(text: str) -> None:
    assert "Rick Holm sackedBy France" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Scottish Rugby Union has named Rick Holm as coach.",
        "The German players' association has hired Rick Holm.",
        "The French league has sacked Rick Holm.",
    ],
)
def test_other_bodies_act_for_no_team(text: str) -> None:
    assert not told(text)


def test_a_country_is_where_a_coach_is_from_whom_another_names() -> None:
    found = told("Ghana have named Portugal's Rick Holm as coach.")
    assert "Rick Holm appointedBy Ghana" in found
    assert "Rick Holm managed Portugal" not in found
    assert "Rick Holm managed England" in told("England's Rick Holm praised his side.")


def test_whom_a_team_names_is_named_whatever_he_was() -> None:
    found = told("Egypt named former Al Ahly coach Rick Holm as manager.", more="status")
    assert {"Rick Holm appointedBy Egypt", "Rick Holm managed Al Ahly former"} <= found


def test_whoever_was_appointed_was_not_there_before() -> None:
    found = told("Everton appointed former Hull player Rick Holm as their manager.")
    assert "Rick Holm playedFor Hull City" in found
    assert "Rick Holm playedFor Everton" not in found


@pytest.mark.parametrize("verb", ["appointed", "hired", "opted for", "turned to", "have gone for"])
def test_a_new_manager_follows_the_old_one_where_he_is_wanted(verb: str) -> None:
    text = f"Everton {verb} Hull manager Rick Holm to replace Ben Cole."
    found = {row for row in reading.rows(text, parts="subject relation object at", date=reading.FEBRUARY) if row[3]}
    assert found == {("Rick Holm", "succeeded", "Ben Cole", "Everton")}
    assert "Ben Cole managed Hull City" not in told(text)


@pytest.mark.parametrize(
    ("body", "country"),
    [
        ("Royal Spanish Football Federation", "Spain"),
        ("Argentine Football Association", "Argentina"),
        ("Saudi Arabian Football Federation", "Saudi Arabia"),
        ("Brazilian Football Confederation", "Brazil"),
        ("Korea FA", "South Korea"),
        ("Korean Football Association", "South Korea"),
        ("German FA (DFB)", "Germany"),
        ("Asian Football Confederation", None),
        ("Spanish Basketball Federation", None),
    ],
)
def test_a_federation_is_known_by_the_country_in_its_name(body: str, country: str | None) -> None:
    found = told(f"The {body} has sacked coach Rick Holm.", "sackedBy")
    assert found == ({f"Rick Holm sackedBy {country}"} if country else set())


def test_a_federation_renews_contracts() -> None:
    assert told("The Croatian FA have extended Rick Holm's contract.") >= {"Rick Holm committedTo Croatia"}


@pytest.mark.parametrize("verb", ["could opt for", "are going for", "are turning to", "may turn to", "want to go for"])
def test_who_is_not_chosen_yet_is_spoken_of(verb: str) -> None:
    found = told(f"Everton {verb} Rick Holm to replace Ben Cole.", more="certainty")
    assert "Rick Holm linkedWith Everton rumoured" in found
    assert not [one for one in found if one.endswith("confirmed")]
    assert not told("Rick Holm is going to Hull for £5m.", "linkedWith")


@pytest.mark.parametrize("successor", ["successor to Ben Cole", "Ben Cole's successor"])
def test_who_is_chosen_as_successor_is_one(successor: str) -> None:
    assert "Rick Holm succeeded Ben Cole" in told(f"Everton have opted for Rick Holm as {successor}.")


def test_who_takes_a_place_against_somebody_takes_no_job() -> None:
    assert not told("Everton went for Rick Holm to replace Ben Cole up front against Leeds.")
    found = told("Everton chose Rick Holm to replace Ben Cole after the defeat against Leeds.")
    assert "Rick Holm appointedBy Everton" in found


@pytest.mark.parametrize("contract", ["a deal", "a contract"])
def test_whoever_has_signed_nothing_need_not_leave(contract: str) -> None:
    found = told(f"Rick Holm insists that he has not agreed to sign {contract} with Juventus.", more="certainty")
    assert found == {"Rick Holm linkedWith Juventus denied"}
    assert "Rick Holm departedFrom Everton" in told("Striker Rick Holm will not sign a new contract with Everton.")
    assert "Rick Holm departedFrom Everton" not in told("Rick Holm has not signed a new contract with Everton yet.")


@pytest.mark.parametrize("noun", ["an admirer", "a fan", "the father"])
def test_nobody_is_who_hangs_below_what_he_is(noun: str) -> None:
    assert not told(f"Paul Dorn is {noun} of the Leeds striker.", "playedFor")


def test_players_are_replaced_too() -> None:
    assert not told("Everton never signed a replacement for Rick Holm.")
    found = told("Everton are looking for a replacement for manager Rick Holm.")
    assert "Rick Holm managed Everton" in found


def test_a_broadcaster_has_no_side() -> None:
    assert not told("Dan Perrow is to join up with the Sky Sports team. He loves Everton.")


@pytest.mark.parametrize(
    ("title", "relation"), [("president of soccer", "executiveOf"), ("head of sport", "sportingDirectorOf")]
)
def test_offices_of_american_clubs(title: str, relation: str) -> None:
    assert f"Rick Holm {relation} Everton" in told(f"Everton's {title} Rick Holm was glad.")


def test_a_trade_brings_somebody() -> None:
    assert "Rick Holm signedFor Nashville SC" in told("Nashville SC trade for Rick Holm")
    assert not told("Nashville SC trade for Rick Holm collapses")


def test_whoever_came_long_ago_as_a_successor_need_not_be_there() -> None:
    text = "Rick Holm came to Everton only in 2016, as Al Moss's successor."
    assert "Rick Holm managed Everton former" in reading.told(text, more="status", date="2023-05-08")
    assert "Rick Holm managed Everton current" in reading.told(text, more="status", date="2016-08-08")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The Dutch coach, Rick Holm, has named Dan Perrow in his squad for the game against Spain.",
            {"Rick Holm managed Netherlands", "Dan Perrow playedFor Netherlands"},
        ),
        (
            "Welsh manager Rick Holm has left Dan Perrow out of his squad to face England.",
            {"Rick Holm managed Wales", "Dan Perrow playedFor Wales", "Dan Perrow playedUnder Rick Holm"},
        ),
        (
            "The Scottish boss, Rick Holm, has called up Everton striker Dan Perrow for the World Cup qualifier with "
            "Norway.",
            {
                "Rick Holm managed Scotland",
                "Dan Perrow playedFor Scotland",
                "Dan Perrow playedFor Everton",
                "Dan Perrow playedUnder Rick Holm",
            },
        ),
    ],
)
def test_the_coach_of_a_people_who_picks_its_squad_has_its_team(text: str, claims: set[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Dutch coach, Rick Holm, has named Dan Perrow in his squad to face Leeds.",
        "The Dutch coach, Rick Holm, has signed Spain striker Dan Perrow for his squad.",
        "The Dutch coach, Rick Holm, was sacked by Everton in May.",
        "Everton lost again. The Dutch manager, Rick Holm, has recalled Dan Perrow after the World Cup.",
    ],
)
def test_a_coach_from_a_country_need_not_have_its_team(text: str) -> None:
    assert "Rick Holm managed Netherlands" not in told(text)
