"""Where somebody plays now and where he did: those picked, raised elsewhere, about to leave, and the Under-21s."""

from functools import partial

import pytest
import reading
from reading import read

told = partial(reading.noted, notes="status")


PRAISED = "Fulham boss Paul Reed praised striker Dan Perrow. "


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # A manager's men are those whom he leaves out, too.
        ("Everton boss Ben Cole left out Al Dorn.", "Al Dorn playedFor Everton (current)", None),
        ("Everton manager Ben Cole took off Joe Marsh in 2010.", "Joe Marsh playedFor Everton (former)", None),
        ("Former Everton manager Ben Cole left out Al Dorn.", "Al Dorn playedFor Everton (former)", None),
        (
            "Everton boss Ben Cole sold Al Dorn to Leeds.",
            "Al Dorn playedFor Everton (former)",
            "Al Dorn playedFor Everton (current)",
        ),
        # Whoever plays for one club was raised at another.
        (
            "Leeds striker Tom Ashdale, a graduate of the Everton academy, scored twice.",
            "Tom Ashdale playedFor Everton (former)",
            "Tom Ashdale playedFor Everton (current)",
        ),
        (
            "Tom Ashdale, a product of the Everton academy, has been named in the squad.",
            "Tom Ashdale playedFor Everton (current)",
            None,
        ),
        (
            "Leeds keeper Tom Ashdale, an Everton reject, saved a penalty.",
            "Tom Ashdale playedFor Everton (former)",
            "Tom Ashdale playedFor Everton (current)",
        ),
        (
            "Everton have rejected a bid from Leeds for goalkeeper Tom Ashdale. Ashdale, who came through the ranks at "
            "Celtic, wants to leave.",
            "Tom Ashdale departedFrom Everton",
            "Tom Ashdale departedFrom Celtic",
        ),
        # A manager on whom he once had.
        (PRAISED + '"I had him at Derby," he said.', "Dan Perrow playedUnder Paul Reed", None),
        (PRAISED + '"I worked with him at Derby," said Reed.', "Dan Perrow playedFor Derby County (former)", None),
        (PRAISED + "Reed had Perrow at left-back.", None, "Dan Perrow playedUnder Paul Reed"),
        (
            'Chelsea have appointed Rick Holm as head coach. "I played against Rick when he was at Arsenal," said '
            "captain Dan Perrow.",
            "Rick Holm managed Chelsea (current)",
            "Rick Holm managed Arsenal (former)",
        ),
        # To join others, or a squad, is to join no club.
        (
            "Leeds midfielder Ben Cole has joined up with the England squad.",
            "Ben Cole playedFor Leeds United (current)",
            "Ben Cole signedFor Leeds United",
        ),
        ("Ben Cole, the Leeds striker, joined fans in the stand.", None, "Ben Cole signedFor Leeds United"),
    ],
)
def test_now_and_then(text: str, said: str | None, not_said: str | None) -> None:
    claims = told(text)
    assert said is None or said in claims
    assert not_said not in claims


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        (
            "Leeds want Norway Under-21 international Emil Hallberg.",
            "Emil Hallberg playedFor Norway Under-21 (current)",
            "Emil Hallberg playedFor Norway (current)",
        ),
        ("England U21 goalkeeper Rick Holm is hurt.", "Rick Holm playedFor England Under-21 (current)", None),
        (
            "Dan Perrow has played for England at Under-21 level.",
            "Dan Perrow playedFor England Under-21 (current)",
            "Dan Perrow playedFor England (current)",
        ),
        (
            "Ben Cole has made his debut for the England Under-21 side.",
            "Ben Cole playedFor England Under-21 (current)",
            None,
        ),
        (
            "England Under-21 coach Rick Holm has called up Dan Perrow.",
            "Rick Holm assistantAt England (current)",
            "Rick Holm managed England (current)",
        ),
    ],
)
def test_the_young_have_a_team_of_their_own(text: str, said: str, not_said: str | None) -> None:
    claims = told(text)
    assert said in claims
    assert not_said not in claims


def test_one_team_under_its_names() -> None:
    claims = read("England U21 striker Dan Perrow and England Under-21 keeper Al Dorn train.")
    teams = {one.object.label: one.object.names for one in claims}
    assert list(teams) == ["England Under-21"]
    assert {"England U21", "England Under-21s"} <= set(teams["England Under-21"])


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        (
            "Celtic have signed Al Dorn from Southampton. The 25-year-old has not played for Saints since Rick Holm "
            "replaced Tom Ashdale as manager.",
            "Tom Ashdale managed Southampton (former)",
            "Tom Ashdale managed Celtic (former)",
        ),
        (
            "Celtic striker Al Dorn scored 20 goals for Leeds before Rick Holm took over from Tom Ashdale.",
            "Rick Holm appointedBy Leeds United",
            "Rick Holm appointedBy Celtic",
        ),
        (
            "Everton striker Al Dorn quit Leeds when manager Rick Holm was sacked.",
            "Rick Holm sackedBy Leeds United",
            "Rick Holm sackedBy Everton",
        ),
        (
            "Everton beat Leeds after Rick Holm replaced Tom Ashdale as manager.",
            "Tom Ashdale managed Everton (former)",
            "Tom Ashdale managed Leeds United (former)",
        ),
        # Whom a title gives a club has played for others.
        (
            "Celtic striker Al Dorn scored 20 goals for Leeds.",
            "Al Dorn playedFor Leeds United (former)",
            "Al Dorn playedFor Leeds United (current)",
        ),
    ],
)
def test_the_clause_above_tells_where(text: str, said: str, not_said: str) -> None:
    claims = told(text)
    assert said in claims
    assert not_said not in claims


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # Who turned down one job and left another before leaves the first to the candidates.
        (
            "Ben Cole has turned down the Cardiff job. Cole quit as Swansea boss last month. Rick Holm is now the "
            "favourite.",
            "Rick Holm linkedWith Cardiff City",
            "Rick Holm linkedWith Swansea City",
        ),
        # Under whom somebody plays is no player.
        (
            "Everton's Al Dorn has been sidelined under Rick Holm.",
            "Al Dorn playedUnder Rick Holm",
            "Rick Holm playedFor Everton (current)",
        ),
        # A player stands in for another without taking his job.
        (
            "Liverpool manager Rick Holm gave Dan Perrow his debut as a replacement for the injured Ben Cole.",
            "Dan Perrow playedUnder Rick Holm",
            "Dan Perrow succeeded Ben Cole",
        ),
        # Where a team-mate of old is now, they did not play together.
        (
            "Leeds winger Jan Bakker's former international team-mate Piet de Boer, now with Barcelona, advised him.",
            "Piet de Boer playedFor Barcelona (current)",
            "Jan Bakker playedFor Barcelona (former)",
        ),
        # Who is not leaving is there; who is to come is not.
        (
            "Sunderland have confirmed that winger Dan Perrow will not be leaving the club this month.",
            "Dan Perrow playedFor Sunderland (current)",
            "Dan Perrow playedFor Sunderland (future)",
        ),
        (
            "The winger Dan Perrow will join Sunderland in June.",
            "Dan Perrow signedFor Sunderland",
            "Dan Perrow playedFor Sunderland (current)",
        ),
    ],
)
def test_who_is_there_and_who_is_not(text: str, said: str, not_said: str) -> None:
    claims = told(text)
    assert said in claims
    assert not_said not in claims


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is a key player for Everton's opponents.",
        "Dan Perrow plays for Everton's next opponents.",
        "Dan Perrow has scored for Everton's rivals.",
        "Dan Perrow, who plays for Everton's arch-rivals, is hurt.",
    ],
)
def test_who_plays_for_the_rivals_of_a_team_does_not_play_for_it(text: str) -> None:
    assert not [one for one in read(text) if one.object.label == "Everton"]


def test_the_rivals_of_a_team_may_be_named() -> None:
    (claim,) = read("Dan Perrow plays for Everton's rivals Leeds.")
    assert claim.object.label == "Leeds United"


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has never played for Everton.",
        "Dan Perrow had never appeared for Everton before Saturday.",
        "Unlike Rick Holm, Dan Perrow has never featured for Everton.",
    ],
)
def test_who_has_never_played_for_a_team_is_none_of_its_players(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("did", ["never scored for", "not played for", "hardly featured for", "yet to start for"])
def test_who_has_never_scored_for_it_is(did: str) -> None:
    (claim,) = read(f"Dan Perrow has {did} Everton this season.")
    assert (claim.relation, claim.object.label) == ("playedFor", "Everton")


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("Norway keeper Dan Perrow has lost his place to Tom Varley at Anfield.", {"Liverpool"}),
        ("Dan Perrow has lost his place in the Everton side to Tom Varley.", {"Everton"}),
        ("Norway keeper Dan Perrow, who lost his place in the Everton side to Tom Varley, may leave.", {"Everton"}),
        ("Dan Perrow has lost his Everton shirt to Tom Varley.", {"Everton"}),
        ("Dan Perrow lost his starting spot at Everton to Tom Varley.", {"Everton"}),
        ("Everton coach Dan Perrow lost his job to Tom Varley.", set()),
        ("Dan Perrow lost out to Tom Varley at Everton in the race for the job.", set()),
    ],
)
def test_who_has_the_place_that_another_lost(text: str, teams: set[str]) -> None:
    assert {one.object.label for one in read(text, "playedFor", of="Tom Varley")} == teams


@pytest.mark.parametrize(
    "text",
    [
        "Everton are strong. They have the double threat of Tom Varley and Dan Perrow.",
        "Everton boast the experience of Dan Perrow.",
        "Everton boss Paul Reed is glad. In Dan Perrow he has the player who makes the difference.",
        "Everton manager Paul Reed has a top-class striker in Dan Perrow.",
        "In Dan Perrow, Everton manager Paul Reed has found a striker who wins matches.",
    ],
)
def test_whose_qualities_a_team_has(text: str) -> None:
    assert "Dan Perrow playedFor Everton (current)" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have bad memories of the pace of Dan Perrow.",
        "Everton do not have the goals of Dan Perrow.",
        "Everton would love to have the pace of Dan Perrow.",
        "Everton boss Paul Reed has a friend in Dan Perrow.",
        "Agent Paul Reed has a fine striker in Dan Perrow.",
    ],
)
def test_whose_qualities_a_team_has_not(text: str) -> None:
    assert not [one for one in read(text, "playedFor") if one.subject.label == "Dan Perrow"]
