"""Random networks of people and clubs, and searches to which few things are few."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graph.connections import closest, handfuls, levels, meetings, prices, way_back
from graph.connections.network import Network
from graph.rdf.rows import ClaimHead

RELATIONS = ["managed", "playedFor", "linkedWith", "teammateOf", "succeeded", "departedFrom"]
CERTAINTIES = ["confirmed", "confirmed", "reported", "rumoured", "denied"]


def network_of(seed: int, people: int, clubs: int, claims: int, giant: int) -> Network:
    chooser = random.Random(seed)
    heads = []
    for number in range(claims):
        subject = f"x:person/{chooser.randrange(people):03}"
        other = f"x:club/{int(clubs * chooser.random() ** 3):03}"
        if chooser.random() < 0.25:
            other = f"x:person/{chooser.randrange(people):03}"
        if subject == other:
            continue
        said = f"20{chooser.randrange(10, 25)}-0{chooser.randrange(1, 10)}-01"
        relation, certainty = chooser.choice(RELATIONS), chooser.choice(CERTAINTIES)
        heads.append(ClaimHead(f"x:c{number}", "h", relation, subject, other, certainty, None, said, None, None))
    types = {f"x:person/{n:03}": "Person" for n in range(people)} | {f"x:club/{n:03}": "Club" for n in range(clubs)}
    network = Network.build(heads, types)
    object.__setattr__(network, "giant", giant)
    return network


@contextmanager
def few(count: int, many: int) -> Iterator[None]:
    """Let no more than `count` nodes, links or meetings be few, and no more than `many` links be priced at once."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (prices, levels, closest):
            patch.setattr(module, "FEW", count)
        for module in (closest, meetings):
            patch.setattr(module, "HANDFUL", count)
        for name in ("_FEW_MEETINGS", "_QUICK", "_SHORT", "FEW_PRICED"):
            patch.setattr(meetings, name, count)
        for name in ("_SHORT", "FEW_SOUGHT"):
            patch.setattr(way_back, name, count)
        for module in (meetings, way_back):
            patch.setattr(module, "FAR_FEWER", 1)
        patch.setattr(meetings, "_MANY", many)
        patch.setattr(meetings, "FEW_LINKS", count)
        patch.setattr(handfuls, "_FEW_HITS", 1 + count // 4)
        yield
