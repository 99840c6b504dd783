"""At which club: what people share or hand over, where no club is named with it."""

import pytest
from reading import read


@pytest.mark.parametrize(
    ("text", "relation", "club"),
    [
        pytest.param(
            "Chelsea manager Anton Berg is content. Leeds have lined up Dan Perrow as a replacement for Carl Vane.",
            "succeeded",
            "Leeds United",
            id="the-club-that-wants-him",
        ),
        pytest.param(
            "Anton Berg is the new manager of Leeds United. He succeeded Carl Vane, whom Fulham sacked in 2019.",
            "succeeded",
            "Leeds United",
            id="where-he-is-new",
        ),
        pytest.param(
            "Fulham have sacked Anton Berg. Berg had succeeded Carl Vane after winning promotion with Leeds.",
            "succeeded",
            "Fulham",
            id="not-where-he-was-before",
        ),
        pytest.param(
            "Winger Dan Perrow was signed by Fulham in 2006. There he played under Anton Berg.",
            "playedUnder",
            "Fulham",
            id="there",
        ),
        pytest.param(
            "Fulham 2-1 Everton\n\nFulham striker Dan Perrow scored after a one-two with his team-mate Tom Ashdale.",
            "teammateOf",
            "Fulham",
            id="side-of-a-match",
        ),
    ],
)
def test_place(text: str, relation: str, club: str) -> None:
    found = read(text, relation)
    assert [one.at and one.at.label for one in found] == [club]


def test_a_job_just_named_is_where_somebody_is_succeeded() -> None:
    text = (
        "Monza sign Berg\n\nMonza have signed Anton Berg. Monza are bottom of the league. Elsewhere, Rick Holm is the "
        "new Juventus coach; he replaces Tom Varley."
    )
    (claim,) = read(text, "succeeded")
    assert claim.at is not None
    assert claim.at.label == "Juventus"
