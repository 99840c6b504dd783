"""What binds nobody to a role: descriptions that cannot mean whoever is named beside them, and other trades."""

import pytest

from graph.articles.article import Article
from graph.extraction import Extractor


def _said(text: str) -> set[str]:
    claims = Extractor().extract(Article.of(text))
    return {f"{claim.subject.label} {claim.relation} {claim.object.label}" for claim in claims}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm's row with the Leeds manager has gone on for weeks.",
        "Rick Holm is unhappy. His interview with the Leeds chairman was printed on Sunday.",
        "Rick Holm's shot beyond the Leeds goalkeeper won the game.",
        "Rick Holm's hopes of beating the Leeds boss were dashed.",
        "Rick Holm's bid to convince the Leeds striker failed.",
        "Rick Holm's shot was saved by the Leeds goalkeeper.",
        "Rick Holm's cross was headed clear by the Leeds captain.",
        "A cross from Rick Holm deceived the Leeds goalkeeper.",
        "A row between Rick Holm and the Leeds chairman went on.",
        "Rick Holm fouled the Leeds captain.",
    ],
)
def test_whose_things_are_told_is_not_whom_they_are_about(text: str) -> None:
    assert not _said(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Rick Holm's performances have earned the Leeds striker a call-up.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm's agent says the Leeds striker will stay.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm's time as the Leeds captain ended in May.", "Rick Holm playedFor Leeds United"),
        ("Rick Holm's appointment as the Leeds manager was confirmed on Monday.", "Rick Holm managed Leeds United"),
        ("Rick Holm remains Leeds captain.", "Rick Holm playedFor Leeds United"),
    ],
)
def test_who_is_meant_all_the_same(text: str, says: str) -> None:
    assert says in _said(text)


@pytest.mark.parametrize("trade", ["stadium manager", "kit man", "ticket office manager", "media manager", "shop boss"])
def test_whoever_is_in_charge_of_something_else_is_no_coach(trade: str) -> None:
    assert not _said(f"Leeds {trade} Rick Holm has warned fans to leave flares at home.")
    assert not _said(f"Rick Holm, the {trade} at Leeds, said gates would open at noon.")
    assert "Rick Holm managed Leeds United" in _said("Leeds team manager Rick Holm has warned his players.")
