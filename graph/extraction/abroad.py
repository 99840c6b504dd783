"""Where the name of a country, or of a ground, is only a place: "six seasons in Spain", "left Germany for England"."""

from typing import TYPE_CHECKING

from .document import LocalEntity
from .fillers import Filler
from .usage import is_verb

if TYPE_CHECKING:
    from .slots import SlotFinder
    from .tokens import Token


def is_in_country(team: Filler) -> bool:
    """Whether a country is where something was, and no team: "six seasons in Spain", "Spain, where he scored"."""
    word = team.token
    if word is None or team.entity.type != "NationalTeam":
        return False
    if team.path == "at":
        return any(one.lower_ == "where" for child in word.children if child.dep_ == "relcl" for one in child.children)
    return team.path == "patient" and word.dep_ == "pobj" and word.head.lower_ == "in"


def is_where_it_was(finder: "SlotFinder", team: Filler, noun: "Token") -> bool:
    """Whether a ground is where something of one match was, which visitors may do as well: "a goal at Anfield"."""
    if team.mention is None or team.mention.kind != "ground" or team.path != "at":
        return False
    return noun.lower_ in finder.lexicon.any_of("once_in_a_match")


def is_only_place(finder: "SlotFinder", person: LocalEntity, team: Filler) -> bool:
    """Whether a player is said to go to a country rather than to its team: "linked with a move to England"."""
    if team.entity.type != "NationalTeam":
        return False
    kind = finder.knowledge.kind(person)
    if kind is None and finder.sentence.span is not None:
        words = {one.lower_ for one in finder.sentence.span}
        return words.isdisjoint(finder.lexicon.any_of("jobs"))
    return kind in (None, "player")


def is_destination(finder: "SlotFinder", person: LocalEntity, team: Filler) -> bool:
    """Whether a country is where a player might have gone, and no team: "turned down a move to Spain"."""
    word = team.token
    if word is None or word.dep_ != "pobj" or not is_only_place(finder, person, team):
        return False
    noun = finder.lexicon.lemma(word.head.head.text, "noun")
    return noun in finder.lexicon.any_of("moves_and_terms") | finder.lexicon.any_of("offers")


def leaves_no_team(finder: "SlotFinder", person: LocalEntity, left: Filler, token: "Token") -> bool:
    """Whether what somebody leaves is a country, or a ground after a match."""
    return (is_verb(token) and _is_country(finder, person, left, token)) or _is_of_match(finder, left)


def _is_country(finder: "SlotFinder", person: LocalEntity, team: Filler, verb: "Token") -> bool:
    """Whether a player is said to leave a country rather than its team: "forced X to leave Spain"."""
    lemma = finder.lexicon.lemma(verb.text, "verb")
    leaves = lemma in finder.lexicon.any_of("leaving_a_place")
    return leaves and (is_only_place(finder, person, team) or _goes_abroad(finder, team, verb))


def _goes_abroad(finder: "SlotFinder", left: Filler, verb: "Token") -> bool:
    """Whether somebody, coach or player, leaves a country for another: "left Germany for England"."""
    if left.entity.type != "NationalTeam":
        return False
    gone_to = [finder.document.mention_at(finder.sentence, one) for one in finder.form(verb).step("for")]
    return any(one is not None and one.entity.type == "NationalTeam" for one in gone_to)


def _is_of_match(finder: "SlotFinder", obj: Filler) -> bool:
    """Whether it is a ground that is left after a match: "left Goodison Park empty-handed after the defeat"."""
    if obj.mention is None or obj.mention.kind != "ground" or finder.sentence.span is None:
        return False
    small = [one.text for one in finder.sentence.span if one.text.islower()]  # no Derby County
    words = {finder.lexicon.lemma(one, pos) for one in small for pos in ("noun", "verb")}
    return not words.isdisjoint(finder.lexicon.any_of("match") - {"over", "against", "host", "face"})
