"""Where two people were together: the place of team-mates, and what others say of it."""

from .benches import is_call_up
from .document import Mention
from .drafts import FIRM, Draft, are_internationals
from .lexicon import Lexicon
from .status import status_of
from .usage import is_told_as_past, is_verb


def with_former_company(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Tell as past what two share at a team that one of them is told to have left: "team-mates at his former club".

    Whoever joins his former team-mate somewhere, or meets him again there, was not his there: "X joined former
    team-mate Y at T", but "X joined Y, his former team-mate at T".
    """
    joined = [one for one in drafts if lexicon.relations[one.relation].begins and is_verb(one.predicate)]
    left = {
        one.pair
        for one in drafts
        if one.certainty in FIRM
        and (
            lexicon.relations[one.relation].ends
            or (lexicon.relations[one.relation].kind == "player" and one.status == "former")
        )
    }
    for draft in drafts:
        if draft.at is None or not lexicon.relations[draft.relation].symmetric:
            continue
        ends = {(one.entity.id, draft.at.entity.id) for one in (draft.subject, draft.object)}
        there = any(one.pair in ends and one.predicate in draft.predicate.ancestors for one in joined)
        again = there or _meet_again(draft, lexicon)
        if again and not is_verb(draft.predicate) and status_of(draft, lexicon) == "former":
            draft.at = None
        elif ends & left and status_of(draft, lexicon) == "current":
            draft.status = "former"
    return drafts


def _meet_again(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the place of two people is where they meet again: "is reunited with former team-mate Y at T"."""
    verb = next((one for one in draft.predicate.ancestors if is_verb(one)), None)
    if verb is None or draft.at is None or lexicon.lemma(verb.text, "verb") not in lexicon.any_of("meeting_again"):
        return False
    start = draft.at.start
    return all(draft.sentence.char(one) != start for one in draft.predicate.subtree)


def with_sides(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Give those who were together the only team at which both are told to have been as their place."""
    for draft in drafts:
        shared = not are_internationals(draft)
        if draft.at is None and draft.certainty != "denied" and shared:
            draft.at = shared_team(draft, drafts, lexicon)
    return drafts


def shared_team(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The only team at which both of a claim, by its own entailments, are said to have been."""
    found: list[dict[int, Mention]] = []
    for entailment in lexicon.relations[draft.relation].entails:
        person = draft.subject.entity if entailment.subject == "subject" else draft.object.entity
        wanted = entailment.relation
        found.append(
            {
                one.object.entity.id: one.object
                for one in drafts
                if wanted and one.relation == wanted and one.subject.entity is person and one.certainty == "confirmed"
            }
        )
    shared = set.intersection(*(set(teams) for teams in found)) if found else set()
    return found[0][shared.pop()] if len(shared) == 1 else None


def team_of_his_coach(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The club at which the text has whoever plays under a coach of whom it tells nowhere else where he was.

    "Joined T in 2016 and became captain under X", "the T striker has started once under X this season".
    """
    spec = lexicon.relations[draft.relation]
    if spec.symmetric or spec.same_kind or are_internationals(draft) or is_call_up(draft.sentence):
        return None
    coach, player = draft.object.entity, draft.subject.entity
    if any(coach.id in one.pair and one.object.entity.is_team and one is not draft for one in drafts):
        return None
    clubs = [one for one in drafts if one.subject.entity is player and one.object.entity.type == "Club"]
    found = _club_then(draft, clubs, lexicon)
    here = (one for one in drafts if one.sentence is draft.sentence and one.subject.entity is player)
    elsewhere = any(one.object.entity.is_team and found and one.object.entity is not found.entity for one in here)
    return None if elsewhere else found


def _club_then(draft: Draft, clubs: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The club that claims on somebody give him now, or had given him when what a draft tells in the past happened."""
    verb = next((one for one in (draft.predicate, *draft.predicate.ancestors) if is_verb(one)), draft.predicate)
    if not is_told_as_past(verb):
        now = [one for one in clubs if _is_there(one, lexicon)]
        plays = {one.object.entity.id: one.object for one in now if lexicon.relations[one.relation].state}
        plays = plays or {one.object.entity.id: one.object for one in now}
        return next(iter(plays.values())) if len(plays) == 1 and status_of(draft, lexicon) == "current" else None
    here = draft.sentence.char(verb)
    told = [one for one in clubs if is_told_as_past(one.predicate) and one.object.end <= here and one.certainty in FIRM]
    last = max(told, key=lambda one: one.object.end, default=None)
    if last is None or not (
        lexicon.relations[last.relation].begins or lexicon.relations[last.relation].kind == "player"
    ):
        return None
    return last.object


def _is_there(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim has a player at a club now: he plays for it, has come to it, or may leave it."""
    spec = lexicon.relations[draft.relation]
    if draft.certainty not in FIRM:
        return spec.ends
    return (spec.begins and not spec.of_staff) or (spec.kind == "player" and status_of(draft, lexicon) == "current")
