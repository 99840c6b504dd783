"""What is said to somebody, or of him, is told of him: "congratulated X on becoming coach", "hailed X's form since"."""

import pytest
from reading import read, rows, told_with_status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rick Holm congratulated Dan Perrow on his appointment as Leeds manager.", "appointedBy Leeds United"),
        ("Rick Holm accused Dan Perrow of wanting to leave Everton.", "departedFrom Everton (rumoured)"),
        ("Rick Holm advised Dan Perrow against joining Hull.", "linkedWith Hull City (denied)"),
        ("Rick Holm talked Dan Perrow out of leaving Leeds.", "departedFrom Leeds United (rumoured)"),
        ("Dan Perrow asked Rick Holm to let him leave Burnley.", "departedFrom Burnley (rumoured)"),
        (
            "Burnley captain Dan Perrow has spoken to manager Rick Holm about leaving.",
            "departedFrom Burnley (rumoured)",
        ),
        ("Rick Holm praised Dan Perrow for his work as Everton manager.", "managed Everton (former)"),
        ("Rick Holm criticised Dan Perrow for his move to Leeds.", "signedFor Leeds United"),
        ("Rick Holm has hailed Dan Perrow's form since he arrived from Hull.", "departedFrom Hull City"),
        ("Rick Holm hailed the impact of Dan Perrow since his arrival at Leeds.", "signedFor Leeds United"),
    ],
)
def test_what_is_said_to_or_of_somebody_is_told_of_him(text: str, expected: str) -> None:
    found = told_with_status(text)
    assert f"Dan Perrow {expected}" in found
    assert not any(one.startswith(f"Rick Holm {expected.split()[0]}") for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rick Holm has enjoyed the backing of Dan Perrow since his arrival at Leeds.", "signedFor Leeds United"),
        ("Rick Holm promised Dan Perrow to join him at Leeds.", "signedFor Leeds United"),
        ("Rick Holm thanked Dan Perrow before joining Everton.", "signedFor Everton"),
        ("Rick Holm congratulated Dan Perrow after leaving Everton.", "departedFrom Everton"),
    ],
)
def test_what_is_told_of_who_speaks_stays_his(text: str, expected: str) -> None:
    relation = expected.split()[0]
    assert {(one.subject.label, one.relation) for one in read(text, relation)} <= {("Rick Holm", relation)}


def test_a_club_is_told_of_by_whoever_warns_it() -> None:
    assert "Dan Perrow linkedWith Everton (rumoured)" in told_with_status(
        "Leeds have accused Everton of trying to sign Dan Perrow."
    )


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("Rick Holm was full of praise for Dan Perrow's performance.", "joined Leeds from Norwich", "Dan Perrow"),
        ("Rick Holm was delighted with Dan Perrow's debut.", "only joined Leeds on Thursday", "Dan Perrow"),
        ("Rick Holm was angry with Dan Perrow.", "signed for Leeds in June", "Dan Perrow"),
        ("Rick Holm will speak to Dan Perrow about his behaviour.", "joined Leeds in May", "Dan Perrow"),
        ("Rick Holm has thanked Dan Perrow.", "joined Leeds in May", "Dan Perrow"),
        ("Rick Holm was happy to leave Hull after Dan Perrow's arrival.", "joined Leeds", "Rick Holm"),
    ],
)
def test_the_striker_is_he_with_whom_somebody_was_pleased(before: str, behind: str, expected: str) -> None:
    claims = read(f"{before} The striker {behind}.", "signedFor")
    assert {(one.subject.label, one.object.label) for one in claims} == {(expected, "Leeds United")}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds manager Rick Holm has spoken to Dan Perrow about his future.",
        "Leeds coach Rick Holm spoke to Dan Perrow about his role in the team.",
        "Leeds have spoken to Dan Perrow about his behaviour.",
        "Leeds manager Rick Holm said he would speak to Dan Perrow.",
        "Leeds chairman Mark Lassiter spoke to manager Dan Perrow after the defeat.",
        "Leeds boss Rick Holm has talked to chairman Mark Lassiter about Dan Perrow.",
        "Leeds chairman Mark Lassiter spoke to his Hull opposite number Dan Perrow about the match.",
    ],
)
def test_a_club_and_its_boss_speak_to_their_own_people(text: str) -> None:
    assert not {("approachedBy",), ("linkedWith",)} & rows(text, parts="relation")


@pytest.mark.parametrize(
    "text",
    [
        "Leeds have spoken to Dan Perrow.",
        "Leeds manager Rick Holm has spoken to Dan Perrow about a move.",
        "Leeds boss Rick Holm has talked to Dan Perrow about a loan.",
        "Leeds chairman Mark Lassiter has spoken to Dan Perrow about the vacancy.",
        "Leeds boss Rick Holm has spoken to Hull about Dan Perrow.",
    ],
)
def test_who_is_spoken_to_about_coming_is_approached(text: str) -> None:
    assert "Dan Perrow approachedBy Leeds United" in told_with_status(text)
