"""Which teams of the context yield to those that are named with the person, in the same sentence or before it."""

import dataclasses
from collections.abc import Iterable

from .document import Mention
from .drafts import FIRM, Draft
from .lexicon import Lexicon
from .status import status_of
from .tokens import Token
from .usage import SUBJECTS, is_infinitive, is_passive, is_perfect, is_verb

_SINCE = frozenset(("after", "since", "having"))
_BELOW = frozenset(("relcl", "advcl", "pcomp", "acl"))
_TEAM_NOUN, _CLUB, _TITLED, _SIGNS = "team noun", "Club", "role-title", "signs-with"


def without_guessed_teams(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop what is said with a team of the context where the same sentence says it of the same person with a named one.

    "Three have been sacked: X by Everton, Y by Fulham."  Not so of whoever is here "on loan from Everton", or is an
    assistant now and was one at Everton before.  Who may be sacked by a team that another sentence names may not be so
    by one of the context.
    """
    drafts = _without_returns(_without_deals_elsewhere(drafts, lexicon), lexicon)
    plain: dict[tuple[int, str, int], list[Draft]] = {}
    leaving: dict[tuple[str, int], set[int]] = {}
    for draft in drafts:
        team = draft.how.get("team", "")
        if lexicon.relations[draft.relation].ends and not team.startswith("context"):
            leaving.setdefault(_told(draft)[1:], set()).add(draft.object.entity.id)
        if not team.startswith("context") and (lexicon.relations[draft.relation].ends or not team.startswith("from")):
            plain.setdefault(_told(draft), []).append(draft)
    return [
        draft
        for draft in (one for one in drafts if not _is_of_other_squad(one, plain) and not _is_told_of(one, leaving))
        if not draft.how.get("team", "").startswith("context")
        or not (named := [one for one in plain.get(_told(draft), ()) if not _is_earlier(one, draft, lexicon)])
        or any(one.object.entity is draft.object.entity for one in named)
    ]


def _without_returns(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody is appointed by a club of the context which sacked him before: "after his sacking by T"."""
    left = [one for one in drafts if lexicon.relations[one.relation].ends and one.predicate.head.lower_ in _SINCE]
    return [
        draft
        for draft in drafts
        if not (lexicon.relations[draft.relation].begins and draft.how.get("team", "").startswith("context"))
        or not is_passive(draft.predicate)  # "was back in charge a year after his sacking by T"
        or not any(one.pair == draft.pair and draft.predicate.is_ancestor(one.predicate) for one in left)
    ]


def _without_deals_elsewhere(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody stays at a team of the context which he is only then told to go to, to snub or to attract.

    "X has signed a new deal that allows him to leave for T", "... before joining T on loan"; not "after joining T".
    """
    drafts = list(drafts)
    elsewhere = [one for one in drafts if _goes_or_not(one, lexicon)]
    return [
        draft
        for draft in drafts
        if not (lexicon.relations[draft.relation].keeps and draft.how.get("team", "").startswith("context"))
        or not any(
            one.sentence is draft.sentence and one.pair == draft.pair and one.predicate.i > draft.predicate.i
            for one in elsewhere
        )
    ]


def _goes_or_not(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim joins somebody to a team at which he is not yet."""
    relation, above = lexicon.relations[draft.relation], draft.predicate.head
    gone = above.lower_ in _SINCE or any(one.lower_ in _SINCE for one in draft.predicate.children)
    return bool(relation.not_of_own or relation.answers or (relation.begins and not gone))


def with_own_clubs(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Tell of his own club whoever leaves "the club", or stays there, where that was taken for another.

    "X is a U player.  T manager Y said X would leave the club": nothing but these words would have him at T.
    """
    return [
        dataclasses.replace(draft, object=own) if (own := _own_club(draft, drafts, lexicon)) is not None else draft
        for draft in drafts
    ]


def with_teams_left(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Tell of the team that he was at before whoever was sacked before he came: "T hire ex-U boss X, sacked in May".

    Nothing but his coming would have him sacked by T.  Where he was at several, or at none that is told, it is left
    open who sacked him.  "X, sacked by U, has joined T.  His dismissal was a surprise" tells of one sacking, too.
    """
    found: list[Draft] = []
    for draft in drafts:
        if not _is_guess_of_leaving(draft, lexicon):
            found.append(draft)
            continue
        his = [one for one in drafts if one.subject.entity is draft.subject.entity and one.certainty in FIRM]
        before: list[Mention] = []
        if _left_before_coming(draft, his, lexicon):
            states = (one for one in his if lexicon.relations[one.relation].ties)
            was = [one for one in states if lexicon.relations[one.relation].state]
            left = {one.object.entity.id: one.object for one in was if status_of(one, lexicon) == "former"}
            before = [team for id_, team in left.items() if id_ != draft.object.entity.id]
        elif (told := _where_his_time_was(draft, his, lexicon) or _told_before(draft, his, lexicon)) is not None:
            before = [told]
        else:
            before = [draft.object]
        if len(before) == 1:
            found.append(dataclasses.replace(draft, object=before[0]))
    return found


def with_jobs_left(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Give the job that a sentence has somebody give up to the team that he leaves, not to the one he leaves it for.

    "The manager, X, resigned last week to become assistant at T": what "the manager" leaves out is not T.
    """
    found: list[Draft] = []
    for draft in drafts:
        guess = draft.how.get("team", "").startswith("context") and lexicon.relations[draft.relation].of_staff
        role = draft.frame.startswith("role-")
        if guess and not role and (over := _leaving_over(draft, drafts, lexicon)) is not None:
            draft = dataclasses.replace(draft, object=over, status="former")
        elif guess and role:
            here = [one for one in drafts if one.sentence is draft.sentence and one.certainty in FIRM]
            his = [one for one in here if one.subject.entity is draft.subject.entity and one is not draft]
            left = [one.object for one in his if lexicon.relations[one.relation].ends]
            there = [one for one in his if one.object.entity is draft.object.entity and one.relation != draft.relation]
            named = any(not one.how.get("team", "").startswith("context") for one in there)
            if named and len(left) == 1 and left[0].entity is not draft.object.entity:
                draft = dataclasses.replace(draft, object=left[0], status="former")
        found.append(draft)
    return found


def _leaving_over(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The team that a clause over a job has somebody leave: "was sacked by T after seven months in charge"."""
    for one in drafts:
        named = lexicon.relations[one.relation].ends and not one.how.get("team", "").startswith("context")
        same = one.sentence is draft.sentence and one.subject.entity is draft.subject.entity
        if named and same and one.certainty in FIRM and one.predicate.is_ancestor(draft.predicate):
            between = (over for over in draft.predicate.ancestors if one.predicate.is_ancestor(over))
            return one.object if any(over.lower_ in _SINCE for over in between) else None
    return None


def with_each_his_own(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Have each of several who leave at once leave his own team: "A (T) and B (U) have been sacked", "the pair were".

    Where a verb leaves the team out, that of the first is taken for all.
    """
    together: dict[tuple[int, int, str], set[int]] = {}
    for draft in drafts:
        if _is_guess_of_leaving(draft, lexicon):
            together.setdefault(_clause(draft), set()).add(draft.subject.entity.id)
    if all(len(people) == 1 for people in together.values()):
        return drafts
    at: dict[int, dict[int, Mention]] = {}
    for one in drafts:
        relation = lexicon.relations[one.relation]
        if relation.state and relation.ties and one.certainty in FIRM and not one.frame.startswith("entailed-"):
            at.setdefault(one.subject.entity.id, {})[one.object.entity.id] = one.object
    found: list[Draft] = []
    for draft in drafts:
        own = list(at.get(draft.subject.entity.id, {}).values())
        several = len(together.get(_clause(draft), ())) > 1 and _is_guess_of_leaving(draft, lexicon)
        if several and len(own) == 1 and own[0].entity is not draft.object.entity:
            draft = dataclasses.replace(draft, object=own[0])
        found.append(draft)
    return found


def _clause(draft: Draft) -> tuple[int, int, str]:
    return draft.sentence.index, draft.predicate.i, draft.relation


def _is_guess_of_leaving(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether it is only guessed which team somebody left."""
    team = draft.how.get("team", "")
    guessed = team.startswith("context") or ".team" in team
    return guessed and lexicon.relations[draft.relation].ends and draft.certainty in FIRM


def _left_before_coming(draft: Draft, his: list[Draft], lexicon: Lexicon) -> bool:
    """Whether somebody leaves a team that only the words above have him at, which tell that he came there later.

    Not "T boss X, who was sacked on Monday, took over in May".
    """
    verb = draft.predicate
    here = [one for one in his if one.sentence is draft.sentence and one.pair == draft.pair]
    if any(_is_aim_below(one, verb) for one in here if not lexicon.relations[one.relation].keeps):
        return True  # "left to join T"
    marks = {one.lower_ for one in (verb.head, *verb.children)}
    if verb.dep_ not in _BELOW or is_infinitive(verb) or not (verb.dep_ == "relcl" or marks & _SINCE):
        return False
    if any(one.frame == _TITLED and one.status != "former" for one in here):
        return False
    above = next((one for one in verb.ancestors if is_verb(one)), None)
    if above is None or (verb.dep_ == "relcl" and verb.head.dep_ in SUBJECTS and not is_perfect(above)):
        return False  # "X, who was sacked on Monday, was appointed in 2019"
    came = (one for one in here if one.predicate is above)
    return any(lexicon.relations[one.relation].begins or one.frame == _SIGNS for one in came)


def _is_aim_below(draft: Draft, verb: Token) -> bool:
    """Whether a claim is what somebody leaves for: "to join T", "to become T's manager"."""
    words = (draft.predicate, *draft.predicate.ancestors)
    return any(is_infinitive(one) and verb.is_ancestor(one) for one in words)


def _where_his_time_was(draft: Draft, his: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The team at which the time was after which somebody was sacked: "was dismissed after a year at U"."""
    for one in his:
        after = next((word for word in one.predicate.ancestors if word.lower_ in _SINCE), None)
        state = lexicon.relations[one.relation].state and status_of(one, lexicon) == "former"
        if state and not is_verb(one.predicate) and after is not None and after.head is draft.predicate:
            return one.object
    return None


def _told_before(draft: Draft, his: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The other team that somebody was told to have left, where a noun tells it again and he has come to this one."""
    if is_verb(draft.predicate):
        return None
    before = [one for one in his if one.sentence.index <= draft.sentence.index]
    came = any(one.pair == draft.pair and lexicon.relations[one.relation].begins for one in before)
    told = (one for one in before if one.relation == draft.relation and not _is_guess_of_leaving(one, lexicon))
    teams = {one.object.entity.id: one.object for one in told}
    return next(iter(teams.values())) if came and len(teams) == 1 else None


def _own_club(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The one club that the sentences before a claim's have its person at, if "the club" was taken for another."""
    relation, club = lexicon.relations[draft.relation], draft.object
    if not (relation.ends or relation.keeps) or club.kind != _TEAM_NOUN or club.entity.type != _CLUB:
        return None
    his = [one for one in drafts if one.subject.entity is draft.subject.entity and one.object.entity.type == _CLUB]
    if any(one.object.entity is club.entity and one.object.kind != _TEAM_NOUN for one in his):
        return None
    before = [one for one in his if one.sentence.index < draft.sentence.index and one.certainty in FIRM]
    left = {one.object.entity.id for one in before if lexicon.relations[one.relation].ends}
    states = (one for one in before if lexicon.relations[one.relation].ties and lexicon.relations[one.relation].state)
    there = {one.object.entity.id: one.object for one in states if status_of(one, lexicon) == "current"}
    return next(iter(there.values())) if len(there) == 1 and left.isdisjoint(there) else None


def _is_of_other_squad(draft: Draft, plain: dict[tuple[int, str, int], list[Draft]]) -> bool:
    """Whether "the squad" is taken for one club's in which there is a player who is called another's: "T striker X"."""
    if draft.object.kind != _TEAM_NOUN or draft.object.entity.type != _CLUB:
        return False
    titles = (one for one in plain.get(_told(draft), ()) if one.frame == _TITLED and one.status == "current")
    return any(one.object.entity.type == _CLUB and one.object.entity is not draft.object.entity for one in titles)


def _is_told_of(draft: Draft, leaving: dict[tuple[str, int], set[int]]) -> bool:
    """Whether somebody may leave a team of the context, of whom the text names another that he may leave so."""
    teams = leaving.get(_told(draft)[1:], set())
    guessed = draft.how.get("team", "").startswith("context") and draft.certainty not in FIRM
    return guessed and bool(teams) and draft.object.entity.id not in teams


def _told(draft: Draft) -> tuple[int, str, int]:
    return draft.sentence.index, draft.relation, draft.subject.entity.id


def _is_earlier(one: Draft, other: Draft, lexicon: Lexicon) -> bool:
    """Whether one of two claims tells of whose assistant or coach somebody was, and the other of whose he is now.

    "X, whose last job was at U, will take charge": of T, on whom the text is.  An assistant is told so by his title.
    """
    if other.relation in lexicon.of_juniors:
        return other.frame.startswith("role-") and one.status == "former" != other.status
    coaches = lexicon.relations[other.relation].of_staff and is_verb(other.predicate)
    return coaches and status_of(one, lexicon) == "former" != status_of(other, lexicon)
