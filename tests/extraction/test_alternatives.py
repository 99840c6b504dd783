"""A list of words written as a tree matches what the words side by side match, the longest first."""

import random
import re

import pytest

from graph.extraction.alternatives import alternatives


@pytest.mark.parametrize("seed", range(20))
def test_the_tree_matches_what_the_list_matches(seed: int) -> None:
    draw = random.Random(seed)
    words = ["".join(draw.choices("ab .-", k=draw.randint(1, 5))) for _ in range(draw.randint(1, 30))]
    plain = re.compile("|".join(re.escape(one) for one in sorted(words, key=lambda one: (-len(one), one))))
    text = "".join(draw.choices("ab .-", k=400))
    tree = re.compile(alternatives(words))
    assert [one.span() for one in tree.finditer(text)] == [one.span() for one in plain.finditer(text)]
    assert all(tree.fullmatch(word) for word in words)


def test_no_words_match_nothing() -> None:
    assert re.search(alternatives([]), "any text") is None


def test_the_order_of_the_words_changes_nothing() -> None:
    assert alternatives(["win", "wing", "draw"]) == alternatives(["draw", "wing", "win"])
