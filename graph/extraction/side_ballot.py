"""What speaks for whom being of which team, and who is settled by it: the surest first."""

from collections.abc import Iterable
from dataclasses import dataclass

from .document import LocalEntity, Mention

ENOUGH, APART, LIKELIER = 0.5, 0.3, 6.0
OF_ONE_TEAM = 0.42  # enough in an article about one team, for that team
SUREST = 0.95


@dataclass(frozen=True, slots=True)
class Proof:
    """What speaks for a person's being of a team: how strongly, and where."""

    team: int
    weight: float
    mention: Mention
    how: str


@dataclass(frozen=True, slots=True)
class Settled:
    """On whose side somebody is, how surely, and by what."""

    team: LocalEntity
    trust: float
    proof: Proof | None = None


class Ballot:
    """What speaks for whom being of which team, so far."""

    def __init__(self, teams: list[LocalEntity], about: LocalEntity | None = None) -> None:
        """`about`: the one team that the article is about, for which less is enough."""
        self._teams, self._about = {team.id: team for team in teams}, about.id if about is not None else None
        self._of: dict[int, list[Proof]] = {}
        self._leading: dict[int, tuple[float, int] | None] = {}  # of whom nothing was added since

    def add(self, person: Mention, team: LocalEntity, weight: float, how: str) -> None:
        """Count a proof; one that speaks against has a negative weight."""
        self._of.setdefault(person.entity.id, []).append(Proof(team.id, weight, person, how))
        self._leading.pop(person.entity.id, None)

    def best(self, done: Iterable[int]) -> tuple[int, Settled] | None:
        """The person, of those not `done`, whose side is surest, if it is sure enough."""
        done = set(done)
        ranked: list[tuple[float, int, int]] = []
        for id, proofs in self._of.items():
            if id in done:
                continue
            if id not in self._leading:
                self._leading[id] = self._lead(proofs)
            if (lead := self._leading[id]) is not None:
                ranked.append((lead[0], -id, lead[1]))
        if not ranked:
            return None
        score, negative, team = max(ranked)
        proofs = [one for one in self._of[-negative] if one.team == team and one.weight > 0]
        proof = max(proofs, key=lambda one: (one.weight, -one.mention.start))
        return -negative, Settled(self._teams[team], min(SUREST, score), proof)

    def _lead(self, proofs: list[Proof]) -> tuple[float, int] | None:
        """How likely somebody is of the team of which he is most likely, and that team, if it is sure enough."""
        scores = sorted(((self._score(proofs, team), -team) for team in {one.team for one in proofs}), reverse=True)
        second = max(scores[1][0], 0.0) if len(scores) > 1 else 0.0
        apart = scores[0][0] - second >= APART or 1 - second >= LIKELIER * (1 - scores[0][0])
        enough = OF_ONE_TEAM if -scores[0][1] == self._about else ENOUGH
        return (scores[0][0], -scores[0][1]) if scores[0][0] >= enough and apart else None

    def _score(self, proofs: list[Proof], team: int) -> float:
        """How likely the proofs together make it that somebody is of a team."""
        left, lost = 1.0, 1.0
        for proof in proofs:
            if proof.team == team:
                left *= 1 - max(proof.weight, 0.0)
                lost *= 1 - max(-proof.weight, 0.0)
        return (1 - left) - (1 - lost)
