"""What the words around a predicate say about it: how certain it is, whether it is yet to come, and who says so."""

from dataclasses import dataclass, field

CONFIRMED, REPORTED, RUMOURED = 0, 1, 2
LEVELS = ("confirmed", "reported", "rumoured")


@dataclass(slots=True)
class Wording:
    """What the words around a predicate say about it; `reasons` are those words.

    `disowned`: somebody turned it down or called it untrue; `over`: it is so no longer, or will no longer be;
    `due`: somebody is yet to do it; `imagined`: something else is only like it.
    """

    level: int = CONFIRMED
    denied: bool = False
    future: bool = False
    attributed_to: str | None = None
    disowned: bool = False
    over: bool = False
    due: bool = False
    imagined: bool = False
    reasons: list[str] = field(default_factory=list)

    @property
    def certainty(self) -> str:
        """The certainty that the wording has."""
        return "denied" if self.denied else LEVELS[self.level]

    def weaken(self, level: int, reason: str) -> None:
        """Make it no stronger than `level`."""
        if level > self.level:
            self.level = level
        self.reasons.append(reason)

    def flip(self, reason: str) -> None:
        """Turn it round; whoever has not ruled something out has not done it yet."""
        if self.denied and self.disowned:
            self.level = RUMOURED
        self.denied = not self.denied
        self.reasons.append(reason)

    def end(self, *, doubted: bool) -> None:
        """Let it be so no longer; what may come about no longer may: "is no longer in the running to become"."""
        if doubted:
            self.flip("no longer")
        else:
            self.over = True

    def forgive(self, failures: frozenset[str]) -> None:
        """Leave what `failures` alone weaken or turn round as it is: under whom somebody fails to score, he plays."""
        if self.reasons and failures.issuperset(self.reasons):
            self.level, self.denied, self.reasons = CONFIRMED, False, []
