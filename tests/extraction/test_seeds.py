"""What the five seed articles must give: the first floor of the whole main job."""

import os
from pathlib import Path

import pytest

from graph.articles import read_articles
from graph.extraction import Claim, Extractor

SEEDS = Path(os.environ.get("TOUCHLINE_SHARED", Path(__file__).parents[2].parent / "shared")) / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared seed articles are not here")

WANTED = [
    ("Benatia", "teammateOf", "Alonso", "former", "confirmed"),
    ("Alonso", "sackedBy", "Real Madrid", None, "confirmed"),
    ("Alonso", "approachedBy", "Marseille", None, "reported"),
    ("Alonso", "rejected", "Marseille", None, "reported"),
    ("De Zerbi", "departedFrom", "Marseille", None, "confirmed"),
    ("De Zerbi", "managed", "Brighton", "former", "confirmed"),
    ("Benatia", "resignedFrom", "Marseille", None, "confirmed"),
    ("Benatia", "sportingDirectorOf", "Marseille", "current", "confirmed"),
    ("McCourt", "ownerOf", "Marseille", "current", "confirmed"),
    ("Longoria", "presidentOf", "Marseille", "current", "confirmed"),
    ("Beye", "appointedBy", "Marseille", None, "confirmed"),
    ("Beye", "sackedBy", "Rennes", None, "confirmed"),
    ("Beye", "playedFor", "Newcastle", "former", "confirmed"),
    ("Alonso", "linkedWith", "Liverpool", None, "rumoured"),
    ("Alonso", "linkedWith", "Manchester City", None, "rumoured"),
    ("Alonso", "linkedWith", "Bayern Munich", None, "rumoured"),
    ("Alonso", "linkedWith", "Real Madrid", None, "rumoured"),
    ("Alonso", "linkedWith", "Chelsea", None, "rumoured"),
    ("Slot", "managed", "Liverpool", "current", "confirmed"),
    ("Guardiola", "managed", "Manchester City", "current", "confirmed"),
    ("Kompany", "managed", "Bayern Munich", "current", "confirmed"),
    ("Ancelotti", "managed", "Real Madrid", "current", "confirmed"),
    ("Amorim", "managed", "Sporting", "current", "confirmed"),
    ("Amorim", "linkedWith", "Liverpool", None, "rumoured"),
    ("Perez", "presidentOf", "Real Madrid", "current", "confirmed"),
    ("Alonso", "playedFor", "Real Madrid", "former", "confirmed"),
    ("Alonso", "playedFor", "Liverpool", "former", "confirmed"),
    ("Alonso", "managed", "Bayer Leverkusen", "former", "confirmed"),
    ("Inzaghi", "managed", "Inter", "current", "confirmed"),
    ("Pochettino", "managed", "Chelsea", "current", "confirmed"),
]


@pytest.fixture(scope="module")
def claims() -> list[Claim]:
    extractor = Extractor()
    return [claim for _, found in extractor.extract_many(read_articles(SEEDS)) for claim in found]


def _plain(name: str) -> str:
    return name.replace("é", "e").replace("í", "i")


def _says(claim: Claim, subject: str, relation: str, object_: str) -> bool:
    ends = [(claim.subject.label, claim.object.label)]
    if relation == "teammateOf":
        ends.append((claim.object.label, claim.subject.label))
    return claim.relation == relation and any(
        subject in _plain(one) and object_ in _plain(other) for one, other in ends
    )


@pytest.mark.parametrize(("subject", "relation", "object_", "status", "certainty"), WANTED)
def test_seed_claim(
    claims: list[Claim], subject: str, relation: str, object_: str, status: str | None, certainty: str
) -> None:
    found = [claim for claim in claims if _says(claim, subject, relation, object_)]
    assert found
    assert any(claim.status == status and claim.certainty == certainty for claim in found), [
        (claim.status, claim.certainty) for claim in found
    ]


def test_benatia_and_alonso_are_team_mates_in_two_articles(claims: list[Claim]) -> None:
    found = [claim for claim in claims if _says(claim, "Benatia", "teammateOf", "Alonso")]
    assert len({claim.source for claim in found}) == 2
    assert all(claim.at is not None and claim.at.label == "Bayern Munich" for claim in found)


def test_every_claim_carries_its_words(claims: list[Claim]) -> None:
    texts = {article.source: article.text for article in read_articles(SEEDS)}
    for claim in claims:
        evidence = claim.evidence
        assert texts[claim.source][evidence.start : evidence.end] == evidence.quote
        assert 0 < len(evidence.quote) <= 400
