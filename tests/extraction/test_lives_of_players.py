"""Players as long reads, columns and obituaries tell of them: where they spent their years, who made and loved them."""

import pytest

from ..support.reading import told


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Dan Perrow spent the better part of nine years at Everton.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow spent the bulk of his playing days with Everton.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow would spend most of his career at Everton.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow enjoyed a brief sojourn at Everton.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow, a midfielder nurtured at Everton, scored for Leeds.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow, a midfielder Everton had developed, joined Leeds.", "Dan Perrow playedFor Everton"),
        ("Everton groomed the winger Dan Perrow in their academy.", "Dan Perrow playedFor Everton"),
        ("Everton fans still sing about Dan Perrow.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow is idolised by Everton supporters.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow was a hero to a generation of Everton fans.", "Dan Perrow playedFor Everton"),
        ("The winger Dan Perrow crossed the city to Everton in 2007.", "Dan Perrow signedFor Everton"),
        ("The winger Dan Perrow made the short hop to Everton from Hull.", "Dan Perrow departedFrom Hull City"),
        ("The winger Dan Perrow was introduced to the Everton crowd.", "Dan Perrow signedFor Everton"),
        ("Rick Holm preferred Dan Perrow to Joe Lumley in the Everton goal.", "Joe Lumley playedUnder Rick Holm"),
        ("Dan Perrow failed a medical at Hull, was turned away by Leeds too, and ended up at Everton.",
         "Dan Perrow playedFor Everton"),
        ("Everton won when Tom Ashdale headed in from Lumley's corner.", "Lumley playedFor Everton"),
        ("Everton have met the release clause in Dan Perrow's Hull contract.", "Dan Perrow playedFor Hull City"),
    ],
)  # fmt: skip
def test_a_life_told_in_passing(said: str, claim: str) -> None:
    assert claim in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "Dan Perrow spent most of the summer at Everton watching the under-18s.",
        "The Hull striker Dan Perrow failed a medical at Everton.",
        "Everton fans love the idea of Dan Perrow as manager.",
        "As a boy, Dan Perrow idolised the Everton striker Rick Holm.",
    ],
)
def test_what_tells_of_no_such_life(said: str) -> None:
    assert not [claim for claim in told(said) if claim.startswith(("Dan", "Perrow")) and claim.endswith("For Everton")]


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("The striker Dan Perrow was packed off to Everton by Hull.", "Dan Perrow signedFor Everton"),
        ("Hull bundled the striker Dan Perrow off to Everton.", "Dan Perrow departedFrom Hull City"),
        ("Everton gave Hull £21m for Dan Perrow.", "Dan Perrow signedFor Everton"),
        ("The fee that Everton handed Hull for Dan Perrow was a record.", "Dan Perrow departedFrom Hull City"),
        ("Everton refused to sanction Dan Perrow's proposed move to Hull.", "Dan Perrow playedFor Everton"),
        ("Everton have vetoed a loan move for Dan Perrow.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow, whose 795 Everton appearances are a record, has died.", "Dan Perrow playedFor Everton"),
        ("The striker Dan Perrow broke his leg while at Everton.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow and Joe Lumley linked up again in the Wales camp.", "Joe Lumley playedFor Wales"),
        ("Dan Perrow, recently of Everton, is a free agent.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow signed schoolboy forms with Everton.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow, a £3m import from Everton, scored for Hull.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow failed to agree terms with Hull and stayed at Everton.", "Dan Perrow committedTo Everton"),
    ],
)  # fmt: skip
def test_moves_and_stays_told_in_passing(said: str, claim: str) -> None:
    assert claim in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "Everton gave Hull a scare before the winger Dan Perrow equalised.",
        "The league blocked the winger Dan Perrow's move to Everton.",
        "Dan Perrow refused to join Hull and stayed at Everton.",
    ],
)
def test_what_tells_of_no_move_to_it(said: str) -> None:
    assert not [claim for claim in told(said) if claim.startswith("Dan Perrow signedFor")]
    assert "Dan Perrow departedFrom Everton" not in told(said)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Former Everton team-mates Dan Perrow and Joe Lumley met on Saturday.", "Dan Perrow teammateOf Joe Lumley"),
        ("England team-mates Dan Perrow and Joe Lumley swapped shirts.", "Joe Lumley playedFor England"),
        ("Only Dan Perrow and Joe Lumley survive from the Everton side of 2008.", "Joe Lumley playedFor Everton"),
        ("Dan Perrow is the only survivor of the Everton team of 2008.", "Dan Perrow playedFor Everton"),
        ("Everton have recalled the striker Dan Perrow from Hull.", "Dan Perrow playedFor Hull City"),
        ("Dan Perrow was 35 and his Everton days were done.", "Dan Perrow playedFor Everton"),
        ("Dan Perrow counts Everton and Hull among his previous seven.", "Dan Perrow playedFor Everton"),
        ("Hull announced that keeper Dan Perrow will not be offered a new deal.", "Dan Perrow departedFrom Hull City"),
        ("Everton announced that striker Dan Perrow has been sold to Hull.", "Dan Perrow signedFor Hull City"),
    ],
)  # fmt: skip
def test_sides_of_years_ago_and_news_of_today(said: str, claim: str) -> None:
    assert claim in told(said)


def test_what_had_not_come_about_is_denied() -> None:
    supposed = told("Had Everton sold Dan Perrow to Hull they would have gone down.", more="certainty")
    assert "Dan Perrow departedFrom Everton denied" in supposed
    came_about = told("Dan Perrow would never have shone had Everton not released him as a boy.", more="certainty")
    assert "Dan Perrow departedFrom Everton confirmed" in came_about


def test_whoever_replaces_a_player_of_a_country_coaches_nobody() -> None:
    assert not [
        claim
        for claim in told("Dan Perrow was called up by England as a replacement for Joe Lumley.")
        if " managed " in claim
    ]


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Dan Perrow admitted that joining Everton from Hull had saved his career.", "Dan Perrow signedFor Everton"),
        ("Dan Perrow says leaving Everton was the right decision.", "Dan Perrow departedFrom Everton"),
        ('"Leaving Everton was hard," admits Dan Perrow.', "Dan Perrow departedFrom Everton"),
        ("Joining Everton was an easy decision for Dan Perrow.", "Dan Perrow signedFor Everton"),
        ("Joining Everton revived Dan Perrow's career.", "Dan Perrow signedFor Everton"),
        ("A former Everton apprentice, Dan Perrow kept goal for Hull.", "Dan Perrow playedFor Everton"),
        ("The striker Dan Perrow scored on his return to Hull with Everton.", "Dan Perrow playedFor Everton"),
    ],
)
def test_what_he_did_opens_the_sentence(said: str, claim: str) -> None:
    assert claim in told(said)


@pytest.mark.parametrize(
    "said",
    [
        '"Leaving Everton would be a mistake for him," said Dan Perrow.',
        "Dan Perrow said beating Everton had saved his season.",
        "Joining Everton was never an option for Dan Perrow.",
    ],
)
def test_what_others_do_or_nobody_does(said: str) -> None:
    assert not [claim for claim in told(said) if " signedFor " in claim or " departedFrom " in claim]
