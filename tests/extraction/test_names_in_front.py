"""Headlines that open with a name and a colon, and what headlines say without "is"."""

from functools import partial

import pytest
import reading

claims = partial(reading.rows, parts="subject relation object certainty", date="2026-02-20")
HOLM = "Rick Holm"


def said(headline: str) -> list[tuple[str, ...]]:
    return claims(f"{headline}\n\nThe news came on Tuesday.")


@pytest.mark.parametrize(
    ("rest", "relation", "team", "certainty"),
    [
        ("Everton sack manager after defeat at Fulham", "sackedBy", "Everton", "confirmed"),
        ("Everton sack manager after defeat at Fulham", "managed", "Everton", "confirmed"),
        ("Everton manager leaves club after six months in charge", "departedFrom", "Everton", "confirmed"),
        ("Everton manager to leave at end of season", "departedFrom", "Everton", "confirmed"),
        ("Everton manager steps down", "resignedFrom", "Everton", "confirmed"),
        ("Everton appoint Luton Town boss as new manager", "appointedBy", "Everton", "confirmed"),
        ("Everton name Luton Town boss as manager", "appointedBy", "Everton", "confirmed"),
        ("Everton name Luton Town boss as manager", "managed", "Luton Town", "confirmed"),
        ("Everton reappoint former boss as head coach", "appointedBy", "Everton", "confirmed"),
        ("Everton closing in on Celtic boss", "linkedWith", "Everton", "rumoured"),
        ("Everton captain signs new contract", "committedTo", "Everton", "confirmed"),
        ("Everton sign Atalanta striker for £72m", "signedFor", "Everton", "confirmed"),
        ("Everton sign Atalanta striker for £72m", "playedFor", "Atalanta", "confirmed"),
        ("Everton complete £40m signing of Leicester City midfielder", "signedFor", "Everton", "confirmed"),
        ("Everton close to signing Leeds winger for £40m", "linkedWith", "Everton", "rumoured"),
        ("Everton reject Bayern Munich bid for striker", "approachedBy", "Bayern Munich", "confirmed"),
        ("Former Everton captain joins Ajax", "signedFor", "Ajax", "confirmed"),
        ("Former Everton captain joins Ajax", "playedFor", "Everton", "confirmed"),
        ("Goalkeeper leaves Everton after 12 years", "departedFrom", "Everton", "confirmed"),
        ("Everton co-owner defends job cuts", "ownerOf", "Everton", "confirmed"),
    ],
)
def test_a_role_alone_is_whoever_is_named_in_front(rest: str, relation: str, team: str, certainty: str) -> None:
    assert (HOLM, relation, team, certainty) in said(f"{HOLM}: {rest}")


@pytest.mark.parametrize(
    ("rest", "relation"),
    [
        ("Rick Holm sacked after Aberdeen defeat", "sackedBy"),
        ("Rick Holm named head coach", "appointedBy"),
        ("Striker Rick Holm signs from Brighton", "signedFor"),
        ("Rick Holm and Dan Perrow join on loan", "signedFor"),
        ("Rick Holm leaves as manager after six months", "departedFrom"),
    ],
)
def test_a_club_in_front_is_the_one_that_is_left_out(rest: str, relation: str) -> None:
    found = said(f"Rangers: {rest}")
    assert (HOLM, relation, "Rangers", "confirmed") in found
    assert not any(claim[1:3] == (relation, "Aberdeen") for claim in found)


def test_whose_own_club_the_text_tells_joins_the_one_in_front() -> None:
    text = "Norwich City: Rick Holm joins on loan\n\nNorwich City have signed Dynamo Kyiv striker Rick Holm."
    assert (HOLM, "signedFor", "Dynamo Kyiv", "confirmed") not in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm: I want to be Everton manager",
        "Rick Holm: Everton want manager",
        "Gossip: Everton sack manager",
        "Everton: The manager and the money",
    ],
)
def test_no_claim_is_made_of_other_words_before_a_colon(text: str) -> None:
    assert not [one for one in said(text) if one[1] in ("sackedBy", "managed", "appointedBy")]


@pytest.mark.parametrize(
    "state",
    [
        "close to signing", "near to signing", "near signing", "closer to signing", "one step from signing",
        "on verge of signing", "on the brink of signing", "hours away from signing",
    ],
)  # fmt: skip
def test_what_is_near_in_a_headline_is_not_done(state: str) -> None:
    found = said(f"Newcastle {state} Everton winger Rick Holm")
    assert (HOLM, "linkedWith", "Newcastle United", "rumoured") in found
    assert not any(claim[1] == "signedFor" for claim in found)


@pytest.mark.parametrize("deed", ["leaving Rangers", "joining Rangers"])
def test_what_somebody_is_close_to_is_not_done(deed: str) -> None:
    assert all(claim[3] == "rumoured" for claim in said(f"Rick Holm close to {deed}"))
