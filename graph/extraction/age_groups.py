"""The national teams of the young: "England Under-21" is another team than England, of which it is told who coaches it.

Whoever trains them is a coach of their country's, but not of its first team; whoever plays for them has not played for
the country itself.
"""

import dataclasses
import re
from collections.abc import Iterable

from .document import Document, LocalEntity, Mention
from .drafts import Draft
from .lexicon import Lexicon

_YOUNG = re.compile(
    r"(?:['’]s?)?(?:[ -]| at (?:[a-z0-9-]+ and )?)(?:under|u)[ -]?(1[5-9]|2[0-3])(?:['’]?s)?\b(?!-)", re.IGNORECASE
)
_AGE = re.compile(r"(?:1[5-9]|2[0-3])(?:(?<=[UuRr]..)|(?<=[UuRr][ -]..))")  # any that "under" or "u" stands before
_NEAR = 20


def with_age_groups(document: Document, drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, those of players of a country with "Under-21" behind its name as of that team.

    Whoever coaches such a team calls players up, too, and does not manage the country's first for it.
    """
    text, found = document.article.text, list(drafts)
    if _AGE.search(text) is None or _YOUNG.search(text) is None:
        return found
    juniors = {one.pair for one in found if one.relation in lexicon.of_juniors and _YOUNG.match(text, one.object.end)}
    found = [one for one in found if one.pair not in juniors or not _is_guessed_job(one, lexicon)]
    teams: dict[tuple[int, str], LocalEntity] = {}
    for place, draft in enumerate(found):
        team = draft.object
        if lexicon.relations[draft.relation].kind != "player" or team.entity.type != "NationalTeam":
            continue
        named = _name_of(document, team)
        young = _YOUNG.match(text, named.end)
        if young is None:
            continue
        key = team.entity.id, young[1]
        if key not in teams:
            teams[key] = _add_team(document, named, young[1])
        told = Mention(named.start, young.end(), text[named.start : young.end()], "name", teams[key], team.sentence)
        found[place] = dataclasses.replace(draft, object=told)
    return found


def _is_guessed_job(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether only the context tells whose manager somebody is."""
    spec = lexicon.relations[draft.relation]
    return spec.of_staff and spec.state and draft.how.get("team", "").startswith("context")


def _name_of(document: Document, team: Mention) -> Mention:
    """The name that a noun for a team stands behind: "the England Under-21 side"."""
    here = document.mentions_in(document.sentences[team.sentence]) if team.kind == "team noun" else []
    return next((one for one in here if one.entity is team.entity and 0 < team.end - one.end <= _NEAR), team)


def _add_team(document: Document, country: Mention, age: str) -> LocalEntity:
    """Make the team of an age group one of the document's, and return it."""
    team = country.entity
    called = {team.label} if country.kind == "demonym" else {team.label, country.text}
    groups = [f"{how}{age}{ending}" for how in ("Under-", "U") for ending in ("", "s")]
    names = {f"{name} {group}" for name in called for group in groups}
    added = LocalEntity(
        len(document.entities), team.type, f"{team.label} Under-{age}", names=names, country=team.country
    )
    document.entities.append(added)
    return added
