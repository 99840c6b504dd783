"""Line-ups: names that a country or a town has, too, are players' there."""

from reading import by_subject, read


def told(text: str, relation: str) -> dict[str, set[str]]:
    """The teams of people by the claims of an article with a relation."""
    return by_subject(read(text, relation))


def test_a_name_of_a_line_up_may_be_a_countrys_too() -> None:
    text = (
        "Everton 2-1 Fulham\n\nDan Perrow and Tom Ashdale scored for Everton.\n\n"
        "Perrow, Ashdale, Jordan, Holm, Moss, Cole, Varley, Berg, Ford, Lindt, Lund (Kent 70). "
        "Subs Not Used: Macken, Weaver, Onuoha, Chad."
    )
    assert {"Jordan", "Chad", "Onuoha"} <= set(told(text, "playedFor"))
    squad = "Norway: Berg (Hull), Lund (Leeds), Holm (Fulham), Moss (Hull), Dahl (Leeds), Vik (Hull), Lie (Leeds)."
    assert "Hull City" not in told(squad, "playedFor")
