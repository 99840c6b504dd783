"""What claims say of each other: guesses that another claim refutes, and where a job was."""

import dataclasses
import re
from collections.abc import Iterable

from .document import LocalEntity, Mention
from .drafts import FIRM, Draft, are_internationals
from .heirs import in_their_places, is_for_now
from .knowledge import Knowledge
from .lexicon import Lexicon
from .places_above import job_left_for_another, job_lost
from .schema import Relation
from .shared_places import shared_team, team_of_his_coach
from .status import status_of

SURE = 0.85
_JUST = 2
_OF_PLAY = 0.75  # at least so precise are frames whose words are of playing alone
_FEE = re.compile(r"[£€$]\d")  # which only players cost
_AFTER = frozenset(("after", "following"))
_NOWADAYS = frozenset(("now", "currently", "today", "presently"))


def without_guesses(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop the guess that somebody is at a club where the same sentence says that the club only wants him.

    "Everton are interested in striker X": the role names no club, and the club of the sentence is not his.
    """
    drafts = _without_links_of_own(list(drafts), lexicon)
    wanted = {
        (draft.sentence.index, *draft.pair)
        for draft in drafts
        if _tells_of_wish(draft, lexicon) and draft.certainty != "denied"
    }
    return [
        draft
        for draft in drafts
        if not (
            lexicon.relations[draft.relation].kind == "player"
            and draft.precision < SURE
            and draft.status != "former"
            and draft.predicate.tag_ != "VBD"
            and (draft.sentence.index, *draft.pair) in wanted
        )
    ]


def _without_links_of_own(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop what links a player with the club that he would leave by what it completes: "asked Everton for a move"."""
    going = [one for one in drafts if lexicon.relations[one.relation].ends and one.certainty == "rumoured"]
    return [
        draft
        for draft in drafts
        if not lexicon.relations[draft.relation].not_of_own
        or not any(one.pair == draft.pair and one.predicate.is_ancestor(draft.predicate) for one in going)
    ]


def without_guessed_jobs(guessed: Iterable[Draft], wishes: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop the guess that somebody has a job where his sentence tells that the club wants him: "T want coach X".

    Not of those above: "the T manager had talks with owner X", nor of those with whom its manager talks and who are no
    coaches: "the T manager had talks with sporting director X".
    """
    wishes = list(wishes)
    wanted = {one.pair for one in wishes}
    by_coaches = {one.pair for one in wishes if one.how.get("team", "").startswith("agent.team")}
    return [
        one
        for one in guessed
        if one.pair not in wanted
        or one.status == "former"
        or lexicon.relations[one.relation].of_board
        or (one.pair in by_coaches and one.relation in lexicon.told_of_board)
    ]


def _tells_of_wish(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim is one of a club and one who is not there: it wants him, he will come, or turned it down."""
    spec = lexicon.relations[draft.relation]
    return (
        spec.not_of_own
        or (spec.begins and draft.wording.future)
        or (spec.answers is not None and draft.how.get("team") == "patient+0")
    )


def with_coaches(drafts: Iterable[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Read anew what is said of those whom no role phrase names, but whom other claims appoint, sack or have manage.

    Where they came from they managed, where they have the job they do not play ("his contract with T"), and where the
    same sentence has them manage they did not play, unless it says so outright ("played for T and later managed it").
    """
    drafts = list(drafts)
    coaches, posts, managing = _jobs(drafts, knowledge, lexicon)
    played = {
        one.subject.entity.id
        for one in drafts
        if _tells_of_playing(lexicon.relations[one.relation], lexicon)
        and (one.frame, one.relation) not in lexicon.of_coaches
        and not _is_of_origin(one)
    }
    kept = []
    for draft in drafts:
        ends = draft.pair
        begun = lexicon.relations[draft.relation].begins and not lexicon.relations[draft.relation].of_staff
        playing = knowledge.still_played(draft.subject.entity, draft.sentence.index)
        if (lexicon.relations[draft.relation].kind == "player" or begun) and ends[0] in coaches and not playing:
            instead = lexicon.of_coaches.get((draft.frame, draft.relation))
            guessed = begun or instead is not None or draft.precision < _OF_PLAY
            told = ends in posts if draft.status == "current" else guessed and (draft.sentence.index, *ends) in managing
            if told and not draft.frame.startswith("role-"):
                if draft.status == "current" and instead is not None:
                    kept.append(dataclasses.replace(draft, relation=instead, unless_staff=False))
                continue
            if _is_of_origin(draft):
                draft = dataclasses.replace(draft, relation="managed", status="former")
            elif instead is not None and ends[0] not in played and _may_have_coached(draft, knowledge, lexicon):
                draft = dataclasses.replace(draft, relation=instead, unless_staff=False)
        kept.append(draft)
    return _without_second_arrivals(kept, coaches - played, lexicon)


def _without_second_arrivals(drafts: list[Draft], coaches: set[int], lexicon: Lexicon) -> list[Draft]:
    """Drop that coaches came to a team to play where others of their words tell that they came as coaches."""
    begun = [one for one in drafts if lexicon.relations[one.relation].begins and one.subject.entity.id in coaches]
    hired = {one.pair for one in begun if lexicon.relations[one.relation].of_staff}
    return [
        one
        for one in drafts
        if one.pair not in hired
        or lexicon.relations[one.relation].of_staff
        or not lexicon.relations[one.relation].begins
    ]


def _is_of_origin(draft: Draft) -> bool:
    """Whether a claim only tells from where somebody came, who cost nothing: a coach has coached there."""
    return draft.how.get("team", "").startswith("from") and not _FEE.search(draft.sentence.text)


def _jobs(
    drafts: list[Draft], knowledge: Knowledge, lexicon: Lexicon
) -> tuple[set[int], set[tuple[int, int]], set[tuple[int, int, int]]]:
    """Who coaches by what is claimed, where each has or gets the job, and in which sentences he is told to manage."""
    coaches: set[int] = set()
    managing: set[tuple[int, int, int]] = set()
    posts: set[tuple[int, int]] = set()
    told = [one for one in drafts if one.certainty in FIRM and knowledge.kind(one.subject.entity, guess=False) is None]
    for draft in told:
        spec, person = lexicon.relations[draft.relation], draft.subject.entity
        if spec.of_staff or "managed" in [one.otherwise for one in spec.entails if spec.ends]:
            coaches.add(person.id)
        if spec.of_staff and (spec.state or spec.begins):
            posts.add((person.id, draft.object.entity.id))
        if spec.of_staff and spec.state:
            managing.add((draft.sentence.index, person.id, draft.object.entity.id))
    heirs = [one for one in told if lexicon.relations[one.relation].same_kind]
    heirs = [one for one in heirs if is_of_job(one, lexicon) or _coaches(one.object.entity, coaches, knowledge)]
    coaches.update(one.subject.entity.id for one in heirs)
    coaches.update(one.object.entity.id for one in drafts if _follows_in_office(one, knowledge, lexicon))
    coaches.update(in_their_places(drafts, coaches, knowledge, lexicon))
    posts.update((one.subject.entity.id, one.at.entity.id) for one in heirs if one.at is not None)
    return coaches, posts, managing


def _follows_in_office(draft: Draft, knowledge: Knowledge, lexicon: Lexicon) -> bool:
    """Whether one who is told to have a job off the pitch follows another, of whom no job is told, in it."""
    if not lexicon.relations[draft.relation].same_kind or draft.certainty not in FIRM:
        return False
    heir, other = (knowledge.kind(one.entity, guess=False) for one in (draft.subject, draft.object))
    return heir in ("staff", "board") and other is None


def is_of_job(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim that somebody follows another is one of a job: it names an office, or its word is of jobs alone.

    Not so "X replaced Y at T", which is said of players as well.
    """
    word = draft.predicate.text
    lemmas = {lexicon.lemma(word, "verb"), lexicon.lemma(word, "noun")}
    return draft.office is not None or lemmas.isdisjoint(lexicon.any_of("following_of_either"))


def _coaches(person: LocalEntity, coaches: set[int], knowledge: Knowledge) -> bool:
    return person.id in coaches or knowledge.kind(person, guess=False) == "staff"


def _may_have_coached(draft: Draft, knowledge: Knowledge, lexicon: Lexicon) -> bool:
    """Whether nothing says that a coach was at a team as a player: no role phrase, no word of the sentence."""
    told = lexicon.is_said("pitch_phrases", draft.sentence.text)
    return draft.certainty in FIRM and not told and not knowledge.has_played(draft.subject.entity)


def _tells_of_playing(spec: Relation, lexicon: Lexicon) -> bool:
    """Whether a relation is one of players, or has its subject play somewhere: a team-mate, under a coach."""
    entailed = (one.relation for one in spec.entails if one.subject == "subject")
    return spec.kind == "player" or any(lexicon.relations[one].kind == "player" for one in entailed if one)


def with_team_of_heir(drafts: Iterable[Draft], lexicon: Lexicon) -> list[Draft]:
    """Let whoever is followed in a job lose it where it was, not at another team of the context.

    "Everton's X will become the Leeds manager following the sacking of Y": Leeds sacked him.
    """
    drafts = list(drafts)
    hired = {
        (one.sentence.index, one.subject.entity.id): one.object
        for one in drafts
        if lexicon.relations[one.relation].begins and lexicon.relations[one.relation].of_staff
    }
    followed = {
        (one.sentence.index, one.object.entity.id): one.at or hired.get((one.sentence.index, one.subject.entity.id))
        for one in drafts
        if lexicon.relations[one.relation].same_kind and one.certainty != "denied"
    }
    kept = []
    for draft in drafts:
        team = followed.get((draft.sentence.index, draft.subject.entity.id))
        guessed = draft.how.get("team", "").startswith("context")
        if team is not None and guessed and lexicon.relations[draft.relation].ends:
            draft = dataclasses.replace(draft, object=team)
        kept.append(draft)
    return kept


def with_places(drafts: Iterable[Draft], topic: Mention | None, lexicon: Lexicon) -> list[Draft]:
    """Give what people share or hand over, where no club is named with it, the one that other claims tell.

    `topic`: the team that the article is about.
    """
    drafts = list(drafts)
    for draft in drafts:
        if draft.at is not None or draft.certainty == "denied":
            continue
        if any(one.team == "at" for one in lexicon.relations[draft.relation].entails):
            draft.at = _national_team(draft, drafts, lexicon) or (
                None
                if are_internationals(draft)
                else shared_team(draft, drafts, lexicon)
                or _team_there(draft, drafts, lexicon)
                or _team_of_clause(draft, drafts, lexicon)
                or team_of_his_coach(draft, drafts, lexicon)
            )
        if draft.at is None and lexicon.relations[draft.relation].same_kind:
            here = draft.sentence.index, draft.relation, draft.pair  # told by another verb: "T hired X to replace Y"
            told = (one.at for one in drafts if one.at and (one.sentence.index, one.relation, one.pair) == here)
            draft.at = next(told, None) or _place_of_job(draft, drafts, topic, lexicon)
    return drafts


def _is_told_aside(job: Draft) -> bool:
    """Whether a job is told in a relative clause: what somebody is besides, "X, who is now in charge of T"."""
    if job.frame.startswith("role-"):
        return job.predicate.head.dep_ == "relcl"
    clause = next((one for one in job.predicate.ancestors if one.dep_ == "relcl"), None)
    return clause is not None and any(one.lower_ in _NOWADAYS for one in clause.children)


def _place_of_job(draft: Draft, drafts: list[Draft], topic: Mention | None, lexicon: Lexicon) -> Mention | None:
    """The club at which somebody takes over another's job: best where both are, or where the sentence sends him."""
    before = [one for one in drafts if one.subject.entity is draft.object.entity and _has_job(one, lexicon)]
    own = [one for one in drafts if one.subject.entity is draft.subject.entity and not _is_told_as_earlier(one, draft)]
    after = [one for one in own if _gets_job(one, lexicon)]
    if (ended := next((one for one in own if _ended_after(one, draft, lexicon)), None)) is not None:
        draft.how["at"] = "own"
        return ended.object
    teams = {one.object.entity.id for one in before} & {one.object.entity.id for one in after}
    known = [one for one in before if one.object.entity.id in teams]
    draft.how["at"] = "both" if known else "either"
    if known:
        return _nearest(known, draft)
    if (quit_ := job_left_for_another(draft, drafts, before, lexicon)) is not None:
        return quit_
    if draft.certainty not in FIRM:
        has = {one.object.entity.id for one in own if _is_job(one, lexicon) and not is_for_now(one)}
        after = [one for one in after if one.object.entity.id not in has]  # "T's X wants to succeed Y" elsewhere
        topic = topic if topic is None or topic.entity.id not in has else None
    if draft.certainty in FIRM:
        # "X is the new Everton coach; he replaces Y": told in one breath.
        told = {one.object.entity.id: one for one in after if one.sentence is draft.sentence and _is_job(one, lexicon)}
        if len(told) == 1 and before and all(_is_told_aside(one) for one in told.values()):
            return _nearest(before, draft)  # "will be replaced by X, who is currently T's manager"
        hired = [one for one in own if one.sentence is draft.sentence and lexicon.relations[one.relation].begins]
        hired = [one for one in hired if one.object.entity.type == "Club"]  # "left Germany for England"
        if len({one.object.entity.id for one in hired}) == 1 and hired[0].object.entity.id not in told:
            return hired[0].object  # "T agree terms with X, the U coach to take over from Y"
        if len(told) == 1:
            job = next(iter(told.values()))
            is_plain = job.frame.startswith("role-") and not _is_of_newcomer(job)
            just = _just_told(draft, drafts, lexicon) if is_plain else None
            draft.how["at"] = "own" if just is None else "his"  # "X left T. He was succeeded by Y, the U coach"
            return job.object if just is None else just
        if (lost := job_lost(draft, before, topic, lexicon)) is not None:
            draft.how["at"], draft.office = "his", draft.office or lost.relation
            return lost.object
    left = {
        one.object.entity.id
        for one in drafts
        if one.subject.entity is draft.subject.entity and lexicon.relations[one.relation].ends
    }
    bound = [one for one in after if _is_new(one, lexicon) and one.object.entity.id not in left]
    here = [one for one in bound if one.sentence is draft.sentence]
    alike = [one for one in bound if one.certainty == "confirmed" or draft.certainty == "rumoured"]
    for some in (here, alike):
        if len({one.object.entity.id for one in some}) == 1:
            return some[0].object
    if (just := _just_told(draft, drafts, lexicon)) is not None:
        return just
    going = [one for one in before if one.status != "former"]
    known = next((some for some in (going, after) if len({one.object.entity.id for one in some}) == 1), [])
    if topic is not None and (not known or all(one.object.entity is not topic.entity for one in known)):
        return topic
    return _nearest(known, draft) if known else None


def _ended_after(leaving: Draft, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody lost, after he had taken it over, the job of another: "sacked by T weeks after replacing Y"."""
    if not lexicon.relations[leaving.relation].ends or leaving.sentence is not draft.sentence:
        return False
    word = draft.predicate
    begun = word.head if word.dep_ == "pcomp" else next((one for one in word.children if one.dep_ == "mark"), word)
    return begun.lower_ == "after" and leaving.predicate.is_ancestor(word)


def _is_of_newcomer(job: Draft) -> bool:
    """Whether the words of a job say that somebody has just got it: "the new T manager"."""
    return any(one.lower_ in ("new", "incoming") for one in job.predicate.children)


def _just_told(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The one team just told to be, or to have been, that of whoever is followed: "T's X will go.  Y succeeds him"."""
    near = {}
    for one in drafts:
        back = draft.sentence.index - one.sentence.index
        left = lexicon.relations[one.relation].ends  # but "replaced X, now at T"
        told = one.subject.entity is draft.object.entity and (left or (back > 0 and _has_job(one, lexicon)))
        if told and 0 <= back <= _JUST and not one.how.get("team", "").startswith("context"):
            near[one.object.entity.id] = one.object
    return next(iter(near.values())) if len(near) == 1 else None


def _is_told_as_earlier(one: Draft, draft: Draft) -> bool:
    """Whether a claim is what another, of the same sentence, came after: "he replaced X after going up with T"."""
    if one.sentence is not draft.sentence:
        return False
    above = (one.predicate, *one.predicate.ancestors)
    return any(word.dep_ == "pcomp" and word.head.lower_ in _AFTER for word in above) and (
        draft.predicate in one.predicate.ancestors
    )


def _nearest(known: list[Draft], draft: Draft) -> Mention:
    return min(known, key=lambda one: abs(one.sentence.index - draft.sentence.index)).object


def _is_new(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim, other than a guess, tells where somebody goes."""
    relation = lexicon.relations[draft.relation]
    return relation.begins or (relation.always == "rumoured" and not draft.how.get("team", "").startswith("context"))


def _team_there(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The team that "there", in front, stands for: the one where the sentence before puts the same person."""
    if not draft.sentence.text.startswith("There "):
        return None
    just_told = [
        one
        for one in drafts
        if one.subject.entity is draft.subject.entity
        and one.sentence.index == draft.sentence.index - 1
        and one.object.entity.is_team
    ]
    for some in (
        [one for one in just_told if lexicon.relations[one.relation].begins],
        [one for one in just_told if lexicon.relations[one.relation].state],
    ):
        if len({one.object.entity.id for one in some}) == 1:
            return some[0].object
    return None


def _team_of_clause(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The team for which the clause above a claim's has one of the two: "was in T's side when he played with X"."""
    if not lexicon.relations[draft.relation].symmetric:
        return None
    people = (draft.subject.entity, draft.object.entity)
    found = {
        one.object.entity.id: one.object
        for one in drafts
        if one.sentence is draft.sentence
        and lexicon.relations[one.relation].kind == "player"
        and one.subject.entity in people
        and one.certainty == "confirmed"
        and not one.frame.startswith("role-")
        and draft.predicate.dep_ in ("advcl", "relcl")
        and one.predicate in draft.predicate.ancestors
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _national_team(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Mention | None:
    """The only country for which one of an "international team-mate" and the other is said to play."""
    if not are_internationals(draft) or not lexicon.relations[draft.relation].symmetric:
        return None
    found = {
        one.object.entity.id: one.object
        for one in drafts
        if lexicon.relations[one.relation].kind == "player"
        and one.object.entity.type == "NationalTeam"
        and one.subject.entity in (draft.subject.entity, draft.object.entity)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _has_job(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody is said to have, or have lost, a job off the pitch."""
    relation = lexicon.relations[draft.relation]
    return draft.object.entity.is_team and ((relation.state and relation.kind is None) or relation.ends)


def _is_job(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a reading says that somebody is in an office now: no guess."""
    told = draft.how.get("team", "")
    sure = draft.certainty == "confirmed" and not told.startswith("context")
    return lexicon.relations[draft.relation].state and sure and status_of(draft, lexicon) != "former"


def _gets_job(draft: Draft, lexicon: Lexicon) -> bool:
    relation = lexicon.relations[draft.relation]
    if not draft.object.entity.is_team or draft.status == "former":
        return False
    if draft.relation in lexicon.of_juniors and status_of(draft, lexicon) == "former":
        return False  # "he was assistant to X at T", of him who now takes over from X
    return (relation.state and relation.kind is None) or relation.begins or relation.always == "rumoured"


def without_answers_for_others(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody was approached and said no where what he turns down is an offer for another.

    "The manager rejected a bid from Everton for X."
    """
    answered = {spec.answers for spec in lexicon.relations.values() if spec.answers}
    offered = {
        (one.sentence.index, one.predicate.head.i, one.object.entity.id): one.subject.entity
        for one in drafts
        if one.relation in answered and one.predicate.pos_ == "NOUN"
    }

    def is_for_another(draft: Draft) -> bool:
        place = draft.sentence.index, draft.predicate.i, draft.object.entity.id
        return offered.get(place, draft.subject.entity) is not draft.subject.entity

    concerned = answered | {name for name, spec in lexicon.relations.items() if spec.answers}
    return [one for one in drafts if one.relation not in concerned or not is_for_another(one)]


def without_said_better(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drop what is said better of the same two, here or just before: "signed a deal to become coach" is no renewal.

    Nor is a deal that somebody signs who has just been told to have got the job, unless it is a new one.  Talks of a
    new contract are no approach, and whom a club "lured" from another it does not want any more.
    """
    said: dict[tuple[str, int, int], list[int]] = {}
    for one in drafts:
        if one.certainty in FIRM or lexicon.relations[one.relation].keeps:
            ends = (one.relation, *one.pair)
            said.setdefault(ends, []).append(one.sentence.index)
    come = [one for one in drafts if lexicon.relations[one.relation].begins and one.certainty in FIRM]
    got = {(one.predicate, one.pair) for one in come if one.predicate.tag_ in ("VBD", "VBN")}
    kept = []
    for one in drafts:
        wanted = one.certainty == "rumoured" and lexicon.relations[one.relation].not_of_own
        if wanted and (one.predicate, one.pair) in got:
            continue
        better = [
            at for other in lexicon.relations[one.relation].not_said_with for at in said.get((other, *one.pair), ())
        ]
        since = one.sentence.index
        if better and not lexicon.is_said("of_renewals", one.sentence.text):
            since -= _JUST
        if not any(since <= at <= one.sentence.index for at in better) and not _is_of_new_club(one, come, lexicon):
            kept.append(one)
    return kept


def _is_of_new_club(draft: Draft, come: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a deal is not with the club that has somebody now, but with another that has just been told to get him.

    "T have agreed a fee with U for X. He has agreed a five-year contract."
    """
    left_out = draft.how.get("team", "").startswith("context")
    if not lexicon.relations[draft.relation].keeps or not left_out:
        return False
    at, who = draft.sentence.index, draft.subject.entity
    new = [one for one in come if one.subject.entity is who and at - _JUST <= one.sentence.index < at]
    return any(one.object.entity is not draft.object.entity for one in new) and not lexicon.is_said(
        "of_renewals", draft.sentence.text
    )
