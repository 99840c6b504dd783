"""The lines beside the spells of a dossier: where a spell is known to have been, and nothing where it is not."""

from pathlib import Path

from newsroom import claim, club, graph_of, person, story
from running import touchline


def test_a_line_is_drawn_only_where_a_spell_is_known_to_have_been(tmp_path: Path) -> None:
    ann = person("Ann Archer")

    def held(team: str, status: str, **times: str) -> tuple[str, object]:
        return claim(f"Ann Archer and {team} {times}.", ann, "managed", club(team), status=status, **times)

    past = [
        held("Northtown", "former", from_="2010", until="2013"),
        held("Eastham", "former"),
        held("Southmere", "former", until="2020"),
        held("Westport", "current", from_="2021"),
    ]
    graph_of(tmp_path / "touchline.db", [story("a", *past, date="2024-05-01")]).close()  # type: ignore[arg-type]
    done = touchline("show", "Ann Archer", cwd=tmp_path)
    table = [
        line
        for line in done.out.splitlines()
        if "manage" in line and ("–" in line or "until" in line or "since" in line)
    ]
    drawn = {team: line for line in table for team in ("Northtown", "Eastham", "Southmere", "Westport") if team in line}
    assert "2010–2024" in done.out
    assert "━" not in drawn["Eastham"] and "until 1 May 2024 or before" in drawn["Eastham"]
    assert "━" in drawn["Northtown"] and "┄" not in drawn["Northtown"]
    assert "┄━" in drawn["Southmere"]
    assert " manages " in drawn["Westport"] and " managed " in drawn["Northtown"]
