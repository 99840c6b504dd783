"""Whose facts are that stand in sentences which do not name them, on the passages of `subjects.toml`."""

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import reading

FOUND = 0.67
WRONG = 0.11
PASSAGES = tomllib.loads(Path(__file__).with_name("subjects.toml").read_text(encoding="utf-8"))["passages"]

Fact = tuple[str, str, str]


@dataclass(frozen=True)
class Result:
    """What was made of one passage."""

    kind: str
    text: str
    right: set[Fact]
    missed: set[Fact]
    wrong: set[Fact]


def facts(lines: list[str]) -> set[Fact]:
    """The facts of a passage: "Dan Perrow signedFor Everton", cut at its relation, the first word without a capital."""
    found = set()
    for line in lines:
        relation = next(word for word in line.split() if word[0].islower())
        subject, object_ = line.split(f" {relation} ")
        found.add((subject, relation, object_))
    return found


def result_of(passage: dict[str, str | list[str]]) -> Result:
    """What of a passage is read as it must be, what is not, and what is read of somebody else."""
    asked, never = (facts(list(passage.get(key, ()))) for key in ("tells", "never"))
    told = {
        (claim.subject.label, claim.relation, claim.object.label)
        for claim in reading.read(str(passage["text"]).strip(), date=reading.FEBRUARY)
    }
    pairs = {(subject, object_) for subject, _, object_ in told}
    right = {one for one in asked if (one[0], one[2]) in pairs}
    places = {(relation, object_) for _, relation, object_ in asked}
    askable = {(subject, object_) for subject, _, object_ in asked}
    wrong = {one for one in told if one in never or (one[1:] in places and (one[0], one[2]) not in askable)}
    return Result(str(passage["kind"]), str(passage["text"]).strip(), right, asked - right, wrong)


def test_facts_are_given_to_those_whom_their_sentences_do_not_name() -> None:
    counts: Counter[str] = Counter()
    for one in map(result_of, PASSAGES):
        counts.update(right=len(one.right), missed=len(one.missed), wrong=len(one.wrong))
    asked = counts["right"] + counts["missed"]
    assert len(PASSAGES) >= 100
    assert counts["right"] / asked >= FOUND
    assert counts["wrong"] / asked <= WRONG
