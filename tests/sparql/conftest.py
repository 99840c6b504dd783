"""A small graph that every named query finds something in."""

from pathlib import Path

import pytest
from newsroom import claim, club, graph_of, person, story

from graph import KnowledgeGraph

BENATIA, ALONSO, SLOT = person("Mehdi Benatia", "Benatia"), person("Xabi Alonso", "Alonso"), person("Arne Slot")
BEYE, BRUNO, NEVIO = person("Habib Beye"), person("Bruno Nordufer", "Nordufer"), person("Nevio Nordufer", "Nordufer")
BAYERN, MADRID, LIVERPOOL = club("bayern-munich"), club("real-madrid"), club("liverpool")
MARSEILLE, RENNES = club("marseille"), club("rennes")
FORMER, CURRENT = {"status": "former"}, {"status": "current"}

STORIES = [
    story(
        "one",
        claim("Benatia was a team-mate of Alonso at Bayern.", BENATIA, "teammateOf", ALONSO, at=BAYERN, **FORMER),
        claim("Real Madrid sacked Alonso in January 2026.", ALONSO, "sackedBy", MADRID, date="2026-01"),
        claim("Marseille approached Alonso.", ALONSO, "approachedBy", MARSEILLE),
        claim("Alonso rejected Marseille.", ALONSO, "rejected", MARSEILLE),
        claim("Benatia resigned from Marseille.", BENATIA, "resignedFrom", MARSEILLE),
        claim("Benatia was Marseille's sporting director.", BENATIA, "sportingDirectorOf", MARSEILLE, **FORMER),
        claim(
            "RMC Sport links Alonso with Liverpool.",
            ALONSO,
            "linkedWith",
            LIVERPOOL,
            certainty="rumoured",
            attributed_to="RMC Sport",
        ),
        date="2026-02-20",
        title="Alonso says no",
        publisher="The Post",
    ),
    story(
        "two",
        claim("Alonso had been with Benatia at Bayern.", ALONSO, "teammateOf", BENATIA, at=BAYERN, **FORMER),
        claim("Alonso played for Bayern until 2017.", ALONSO, "playedFor", BAYERN, until="2017", **FORMER),
        claim("Benatia played for Bayern.", BENATIA, "playedFor", BAYERN, **FORMER),
        claim("Alonso has not been linked with Liverpool.", ALONSO, "linkedWith", LIVERPOOL, certainty="denied"),
        claim("Slot manages Liverpool.", SLOT, "managed", LIVERPOOL, from_="2024-06", **CURRENT),
        claim(
            "Alonso may succeed Slot at Liverpool.",
            ALONSO,
            "succeeded",
            SLOT,
            certainty="rumoured",
            at=LIVERPOOL,
        ),
        claim("Rennes are after Beye.", BEYE, "linkedWith", RENNES, certainty="rumoured", attributed_to="L'Équipe"),
        claim("Bruno is the brother of Nevio Nordufer.", BRUNO, "relativeOf", NEVIO),
        date="2025-05-10",
        publisher="L'Équipe",
    ),
    story(
        "three",
        claim("Rennes appointed Beye.", BEYE, "appointedBy", RENNES, date="2025-01-30"),
        claim("Bruno Nordufer played under Beye at Rennes.", BRUNO, "playedUnder", BEYE, at=RENNES),
        claim("Bruno Nordufer signed for Liverpool.", BRUNO, "signedFor", LIVERPOOL, certainty="reported"),
        claim("Slot may go to Bayern.", SLOT, "linkedWith", BAYERN, certainty="rumoured"),
        claim("Slot is committed to Liverpool.", SLOT, "committedTo", LIVERPOOL),
        claim("Alonso managed Real Madrid.", ALONSO, "managed", MADRID, from_="2025", until="2026-01", **FORMER),
    ),
]


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    """The graph of the stories above."""
    path: Path = tmp_path_factory.mktemp("desk") / "graph"
    return graph_of(path, STORIES)
