"""What the role phrases of an article say of its people: who plays, who coaches, who is on the board, and for whom."""

from collections import Counter
from collections.abc import Iterable

from .document import Document, LocalEntity, Mention
from .lexicon import Lexicon
from .titles import Title


class Knowledge:
    """Kinds and teams of the people of one document, read from its role phrases before its frames."""

    def __init__(self, lexicon: Lexicon, document: Document) -> None:
        self._lexicon, self._document = lexicon, document
        self._kinds: dict[int, Counter[tuple[bool, str]]] = {}
        self._teams: dict[tuple[bool, int], dict[int, Mention]] = {}
        for entity in document.people:
            for noun in entity.roles:
                former = noun.startswith(("former ", "ex-"))
                role = lexicon.role_of(noun.removeprefix("former ").removeprefix("ex-"))
                if role is not None:
                    self._kinds.setdefault(entity.id, Counter())[(former, role.kind)] += 1

    def note(self, titles: Iterable[Title]) -> None:
        """Take in the titles of a sentence."""
        for title in titles:
            former = title.status == "former"
            for held in title.holders:
                self._kinds.setdefault(held.entity.id, Counter())[(former, title.role.kind)] += 2
                if title.how in ("title", "apposition", "copula"):
                    for team in title.teams:
                        self.tie(held.entity, team, former=former)

    def tie(self, person: LocalEntity, team: Mention, *, former: bool = False) -> None:
        """Note that a person is, or was, at a club."""
        if team.entity.type == "Club":
            self._teams.setdefault((former, person.id), {}).setdefault(team.entity.id, team)

    def kind(self, person: LocalEntity) -> str | None:
        """Whether a person is a "player", "staff" or on the "board" by what he is now, else by what he was."""
        counts = self._kinds.get(person.id)
        if not counts:
            return None
        return max(counts, key=lambda key: (not key[0], key[1] != "player", counts[key], key[1]))[1]

    def teams(self, person: LocalEntity) -> list[Mention]:
        """The clubs that role phrases give a person now, else gave him once, each as first named with him."""
        return list((self._teams.get((False, person.id)) or self._teams.get((True, person.id)) or {}).values())

    def is_at(self, person: LocalEntity, team: LocalEntity) -> bool:
        """Whether a role phrase says that a person is at a team now."""
        return team.id in self._teams.get((False, person.id), {})
