"""To which club a career has come, where it is told in the past tense: "signed for T in 2004. Coach X dropped him"."""

from .document import LocalEntity, Mention


class Stations:
    """The clubs of people, in the order in which the text comes to them."""

    def __init__(self) -> None:
        self._told: dict[int, list[tuple[int, Mention]]] = {}
        self._left: dict[int, list[tuple[int, Mention]]] = {}

    def comes(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` tells in the past tense that somebody came to, or was at, a club."""
        self._told.setdefault(person.id, []).append((at, team))

    def goes(self, person: LocalEntity, team: Mention, at: int) -> None:
        """Note that the sentence `at` tells that somebody left a club."""
        self._left.setdefault(person.id, []).append((at, team))

    def last(self, person: LocalEntity, at: int, end: int) -> Mention | None:
        """The one club to which the text has somebody come before `end` of the sentence `at`, unless he left it."""
        told = [(index, team) for index, team in self._told.get(person.id, ()) if index <= at and team.end <= end]
        last = max((index for index, _ in told), default=-1)
        teams = {team.entity.id: team for index, team in told if index == last}
        left = {team.entity.id for index, team in self._left.get(person.id, ()) if last < index < at}
        return next(iter(teams.values())) if len(teams) == 1 and not left & teams.keys() else None
