"""Clubs that no list has, told by what is said of them."""

import pytest

from ..support.meant import document_of
from ..support.reading import told


def kinds_named(text: str) -> dict[str, str]:
    """Whom and what a text names, and what each is taken for."""
    return {entity.label: entity.type for entity in document_of(text).entities}


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Second-tier Silver Lions have appointed Gil Tarn as their new manager.", "Gil Tarn appointedBy Silver Lions"),
        ("On Monday Golden Eagles have parted company with coach Gil Tarn.", "Gil Tarn departedFrom Golden Eagles"),
        ("Gil Tarn has joined Kingston Panthers from Golden Eagles.", "Gil Tarn signedFor Kingston Panthers"),
        (
            "Struggling Golden Eagles Football Club has sacked coach Gil Tarn.",
            "Gil Tarn sackedBy Golden Eagles Football Club",
        ),
    ],
)
def test_they_act_as_several_or_are_called_so(said: str, claim: str) -> None:
    assert claim in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "Fans of Ben Arrow are glad that Everton have sacked him.",
        "Dan Perrow and Ben Arrow have joined Everton.",
        "Did Ben Arrow have a say when Everton sold Dan Perrow?",
    ],
)
def test_people_beside_such_verbs_stay_people(said: str) -> None:
    assert any("Everton" in claim for claim in told(said))
    assert not [claim for claim in told(said) if claim.endswith("Ben Arrow")]


@pytest.mark.parametrize(
    ("club", "said"),
    [
        ("Hucknall Town F.C.", "{} have sacked Gil Tarn."),
        ("FC Arsenal Kharkiv", "{} have sacked Gil Tarn."),
        ("Atlético Goiabense", "{} have sacked Gil Tarn."),
        ("BSK Olympia Neuburg", "{} have sacked Gil Tarn."),
        ("Imortal FK", "{} have sacked Gil Tarn."),
        ("RKVV Aristos", "{} have sacked Gil Tarn."),
        ("Mallbackens IF", "Gil Tarn was sacked by {} on Monday."),
        ("Casalarreina CF", "Gil Tarn was sacked by {} on Monday."),
        ("Sacramento Knights", "Gil Tarn was sacked by {} on Monday."),
        ("Nihon University Soccer Club", "Gil Tarn was sacked by {} on Monday."),
        ("Concord Rangers F.C.", "Gil Tarn was sacked by {} on Monday."),
        ("Erdekspor", "Gil Tarn was sacked by {} on Monday."),
        ("IJFC", "Gil Tarn was sacked by {} on Monday."),
        ("Masafi Club", "Gil Tarn was sacked by {} on Monday."),
        ("UNDEBA", "{} have sacked Gil Tarn. He had joined {} in May. The {} boss was in charge of {} for a year."),
    ],
)
def test_what_they_are_made_of_tells_them(club: str, said: str) -> None:
    """Names of the gazetteer stand in some, as Arsenal and Rangers, and are no part of others."""
    assert f"Gil Tarn sackedBy {club}" in told(said.replace("{}", club))


@pytest.mark.parametrize("club", ["Zelvano", "Loma Verde", "Sankt Morven"])
@pytest.mark.parametrize(
    "said",
    [
        "Gil Tarn resigned on Monday. He had been in charge of {} since May and is the third {} boss to go this year.",
        "Gil Tarn has left. {} hope to name his successor soon, and {} fans have hung out their scarves.",
        "Dan Perrow has signed from {}. The winger was sold to {} by Leeds in 2019.",
        "Everton, Hull and {} want Dan Perrow. He joined {} in 2019 and {} fans sang his name.",
        "Dan Perrow, once of {}, spoke of his time at {}. The former {} striker is now a pundit.",
    ],
)
def test_what_is_around_them_tells_them(club: str, said: str) -> None:
    assert kinds_named(said.replace("{}", club)).get(club) == "Club"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Everton want Ekow Sarpong. Rick Holm sold Sarpong to Hull, who have loaned him to Leeds.", "Ekow Sarpong"),
        (
            "Tshepo Mokoena is in charge of Hull. Everton lost to Hull for the fourth time under Mokoena.",
            "Tshepo Mokoena",
        ),
        ("Everton have opened talks over a new contract with Tshepo Mokoena.", "Tshepo Mokoena"),
        ("Dan Perrow and Tom Ashdale got the goals for Tshepo Mokoena's side.", "Tshepo Mokoena"),
        ("Everton and Mokoena have agreed terms. Tshepo Mokoena is 19.", "Tshepo Mokoena"),
        ("Everton, Hull and Felipe were glad.", "Felipe"),
        ("Everton players were glad that Tshepo Mokoena's bench had won it.", "Tshepo Mokoena"),
    ],
)
def test_people_of_unknown_names_stay_people(said: str, name: str) -> None:
    assert kinds_named(said).get(name) == "Person"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Everton won at Sparrows Lane. They train at Sparrows Lane, too.", "Sparrows Lane"),
        ("Dan Perrow moved to Catalonia in June.", "Catalonia"),
        ("The Donegal man has joined Everton.", "Donegal"),
    ],
)
def test_places_are_no_clubs(said: str, name: str) -> None:
    assert kinds_named(said).get(name) not in ("Club", "Person")


@pytest.mark.parametrize(
    ("called", "club"),
    [
        ("Galatasaray SK", "Galatasaray"),
        ("Besiktas JK", "Beşiktaş"),
        ("Partizan FK", "Partizan"),
        ("Palmeiras SE", "Palmeiras"),
        ("Everton F.C.", "Everton"),
        ("OGC Nice", "Nice"),
        ("RSC Anderlecht", "Anderlecht"),
        ("Sporting CP", "Sporting CP"),
    ],
)
def test_letters_beside_a_listed_club_make_no_other_of_it(called: str, club: str) -> None:
    assert f"Gil Tarn sackedBy {club}" in told(f"{called} have sacked Gil Tarn.")
