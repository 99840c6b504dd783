"""Whom a description stands for: "the Spaniard", "the 44-year-old", "the former Newcastle man", "their manager"."""

from typing import TYPE_CHECKING

from .document import TEAM, LocalEntity, Sentence
from .pronouns import Pronouns, subjects_of
from .role_words import ABOVE, CLASSES, DEFINITE, MANAGING, OLDEST_PLAYER, OUTSIDE, PLAYING, YOUNGEST_MANAGER
from .salience import SUBJECT_DEPS
from .words import plain

if TYPE_CHECKING:
    from .tokens import Token

FAR_AHEAD = 1.2


class Descriptions(Pronouns):
    """The part of `coreference.References` that finds the people whom descriptions mean."""

    def _is_definite(self, token: "Token") -> bool:
        return any(child.lower_ in DEFINITE and child.dep_ == "det" for child in token.children)

    # People.

    def _by_description(
        self,
        sentence: Sentence,
        token: "Token",
        avoid: LocalEntity | None,
        age: int | None = None,
        country: str | None = None,
        role: str | None = None,
        team: LocalEntity | None = None,
        former: bool = False,
        by_name: bool = False,
    ) -> LocalEntity | None:
        """The person in focus whom a description fits; what the article says of people decides before focus does."""
        self._read_up_to(sentence.index)
        offset = sentence.char(token)
        same_phrase = self._people_of_phrase(sentence, token) | self._of_own_clause(sentence, token)
        above = self._above(sentence, token) if country is not None and role is None else set()

        def accepts(entity: LocalEntity) -> bool:
            if not entity.is_person or entity is avoid or entity.id in same_phrase:
                return False
            if entity.id in above and country not in entity.nationalities:
                return False
            if age is not None and entity.age is not None and abs(entity.age - age) > 1:
                return False
            if age is not None and age < YOUNGEST_MANAGER and entity.roles & (MANAGING | ABOVE):
                return False
            if age is not None and age > OLDEST_PLAYER and entity.roles & PLAYING and not entity.roles & MANAGING:
                return False
            if country is not None and entity.nationalities and country not in entity.nationalities:
                return False
            if entity.roles & OUTSIDE and (team or country) and role not in entity.roles:
                return False
            if role in PLAYING and former and entity.roles & (ABOVE | OUTSIDE):
                return False
            return not (role is not None and not former and self._conflicts(entity, role))

        def bonus(entity: LocalEntity) -> float:
            more = 0.0
            if entity.roles & OUTSIDE and not (role is not None and role in entity.roles):
                more -= 1.5
            if role is not None and former and role not in PLAYING and self._conflicts(entity, role):
                more -= 0.8
            more += self._leads(sentence, offset, entity) * (1 if age is None else 3)  # ages: of the main person
            if age is not None and entity.age == age:
                more += 4
            if country is not None and country in entity.nationalities:
                more += 3
            if role is not None:
                if former and role in MANAGING:
                    more += 1.5 if f"former {role}" in entity.roles else 0.5 if role in entity.roles else 0.0
                elif role in entity.roles:
                    more += 1.5
                elif any(role in group and entity.roles & group for group in CLASSES):
                    more += 1
            if team is not None and team.id in entity.teams:
                more += 2
            return more

        ranked = self.focus.ranked(sentence, offset, accepts, bonus, per_mention=0.5)
        if team is not None and role is not None and not former:
            # "the Liverpool manager": somebody known in that job, or nobody.
            jobs = next((group for group in CLASSES if role in group), frozenset((role,)))
            holders = [entity for _, entity in ranked if team.id in entity.teams and entity.roles & jobs]
            if holders:
                return holders[0]
            if by_name and self._is_newly_told(ranked, team):
                return ranked[0][1]
            if role in ABOVE or role in MANAGING:
                return None
        if not former and (team or country) and len(ranked) > 1 and ranked[0][0] - ranked[1][0] < 0.6:
            return None
        return ranked[0][1] if ranked else None

    def _is_newly_told(self, ranked: list[tuple[float, LocalEntity]], team: LocalEntity) -> bool:
        """Whether a description tells something new of the one in focus: far ahead, and of no other team."""
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < FAR_AHEAD):
            return False
        known = ranked[0][1].teams
        return not known or team.type == "NationalTeam"

    def _conflicts(self, entity: LocalEntity, role: str) -> bool:
        known = [group for group in CLASSES if entity.roles & group]
        return bool(known) and any(role in group for group in CLASSES) and not any(role in group for group in known)

    def _people_of_phrase(self, sentence: Sentence, token: "Token") -> set[int]:
        """People named inside the phrase itself or whom it is said of: "Alonso's manager"."""
        low, high = sentence.char(token.left_edge), sentence.char_end(token)
        return {
            m.entity.id for m in self.document.mentions_in(sentence) if low <= m.start < high and m.entity.is_person
        }

    def _of_own_clause(self, sentence: Sentence, token: "Token") -> set[int]:
        """The subject of the clause in which a description is an object: "Berg met the Norwegian" is of two people."""
        at = token
        while at.head != at and at.dep_ in ("pobj", "dobj", "dative", "prep"):
            at = at.head
        if at == token or at.pos_ not in ("VERB", "AUX"):
            return set()
        found = (self._person_at(sentence, child) for child in subjects_of(at) if child.i < token.i)
        return {person.id for person in found if person is not None}

    def _above(self, sentence: Sentence, token: "Token") -> set[int]:
        """The subjects of the clauses around a description: "he stayed until the Norwegian left" is of two people."""
        found: set[int] = set()
        at = token
        for _ in range(8):
            if at.head == at:
                break
            inside, at = at, at.head
            if inside.dep_ not in ("advcl", "ccomp", "relcl", "pcomp", "xcomp", "acl"):
                continue
            for child in at.children:
                if child.dep_ in SUBJECT_DEPS and child.i < token.i:
                    person = self._person_at(sentence, child)
                    if person is not None:
                        found.add(person.id)
        return found

    def _by_role(self, sentence: Sentence, token: "Token", avoid: LocalEntity | None) -> LocalEntity | None:
        """ "the striker", "the former Newcastle defender", "their manager", "the Reds boss"."""
        former = False
        team: LocalEntity | None = None
        country: str | None = None
        definite = by_name = False
        for child in _modifiers(token):
            low = child.lower_
            mention = self.document.mention_at(sentence, child)
            if child.dep_ == "det" and low in DEFINITE:
                definite = True
            elif low in ("former", "ex", "ex-", "then", "previous", "old", "outgoing", "one-time"):
                former = former or low not in ("then", "outgoing")
            elif low in (
                "new",
                "next",
                "future",
                "potential",
                "another",
                "other",
                "possible",
                "any",
                "prospective",
                "first",
            ):
                return None
            elif mention is not None and mention.entity.is_team:
                if mention.kind == "demonym":
                    country = mention.entity.country
                else:
                    team, by_name = mention.entity, True
                    definite = definite or child.dep_ == "poss"
            elif child.dep_ == "poss":
                owner = self.document.mention_of(sentence, child, TEAM, avoid)
                if owner is None:
                    return None
                team, definite = owner.entity, True
            elif plain(low) in self.matcher.demonyms:
                country = self.matcher.country_of(child.text, sentence.text[: child.idx])
        if sentence.text[max(0, token.left_edge.idx - 3) : token.idx].lower().startswith("ex-"):
            former = True
        if not definite or token.tag_ in ("NNS", "NNPS"):
            return None
        behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
        if behind is not None and behind.tag_ == "TO" and behind.head.tag_ == "VB":
            return None  # "the man to replace him" is yet to be found
        return self._by_description(
            sentence, token, avoid, role=token.lower_, team=team, country=country, former=former, by_name=by_name
        )


def _modifiers(token: "Token") -> "list[Token]":
    """The words of a noun's phrase that tell of it, those of its compounds too: "the Denmark midfield man"."""
    found = []
    for child in token.children:
        found.append(child)
        if child.dep_ in ("compound", "nmod", "amod") and child.i < token.i:
            found += [one for one in child.children if one.dep_ in ("compound", "nmod") and one.pos_ == "PROPN"]
    return found
