"""One claim a statement: readings of the same relation between the same two are put together.

The strongest wording counts; `showing` picks the place that says it most fully; what others add (a date, a place) is
kept.
Readings that cannot be the same event or spell, by their places or dates, stay apart.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .confidence import company
from .dates import Clock
from .document import Sentence
from .drafts import FIRM, Draft
from .lexicon import Lexicon
from .periods import period_of
from .showing import fullest, show
from .since_then import long_since
from .status import SAID, by_date, deed_of, has_become, is_called_gone, is_done_then, is_over, status_of, status_rank
from .timing import date_of
from .usage import is_having, is_infinitive, is_perfect, is_told_as_past, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_OF_COACHES = "managed"
_CALLED, _UNTOLD, _NOWHERE = 4, 2, (-1, -1)
_PRESENT, _LATELY = ("VB", "VBP", "VBZ"), 2
_YEAR, _MONTH = len("2006"), len("2006-01")
_IS_YEAR, _WORDS_BEFORE = re.compile(r"(?:19|20)\d\d"), 4
_MATES = "mates-of-a-team"
_OF_A_MATCH = frozenset(("person-s-team", "thanks-to-a-goal", _MATES))
_BY_THE_WAY = frozenset(("pcomp", "advcl"))
_UNDER = "playedUnder"
_FOLLOWED = "entailed-succeeded"  # "came to T in 2016 as X's successor" does not say that he still is there
_AGAIN = ("return", "again", "back", "second spell", "reappoint", "re-appoint", "rehire", "rejoin", "reinstat")
_BACK = word_list("back_again")
_SINCE = frozenset(("after", "since"))
_STRENGTH = {"confirmed": 0, "reported": 1, "rumoured": 2, "denied": 3}


def merge(drafts: Iterable[Draft], lexicon: Lexicon, clock: Clock, sentences: Sequence[Sentence] = ()) -> list[Draft]:
    """Return the drafts of an article, each statement once, with its dates and status settled.

    `sentences`: all of the article's, by which it is told whether whoever came years ago has gone since.
    """
    groups: dict[tuple[str, int, int], list[Draft]] = {}
    drafts = list(drafts)
    begun = {(id(one.predicate), one.pair) for one in drafts if lexicon.relations[one.relation].begins}
    kept = _kept(drafts, lexicon, clock)
    arrivals = _arrivals(drafts, lexicon)
    # "From 2009 to 2014 under X and then Y" tells when somebody played, not how long each of them was there.
    under = {(id(one.predicate), one.object.entity.id) for one in drafts if one.relation == _UNDER}
    for draft in drafts:
        relation = lexicon.relations[draft.relation]
        elsewhere = [
            one for one in arrivals.get(draft.subject.entity.id, ()) if one.object.entity is not draft.object.entity
        ]
        if relation.state:
            draft.status_rank = status_rank(draft)
            draft.status = status_of(draft, lexicon)
            if draft.status == "former" and not relation.ended and is_verb(draft.predicate) and draft.certainty in FIRM:
                draft.status_rank = SAID  # "X has sold T", and is called its owner
            if (id(draft.predicate), draft.subject.entity.id) not in under:
                draft.period = period_of(draft, lexicon, clock)
            until = draft.period[1]
            if draft.status == "current" and until and clock.year is not None and int(until[:4]) < clock.year:
                draft.status = "former"  # "scored 53 goals for T between 1987 and 1998"
            gone = relation.kind == "player" and draft.object.entity.type == "Club" and is_called_gone(draft)
            if draft.status == "current" and (gone or is_over(draft, clock) or _is_of_years_ago(draft, lexicon, clock)):
                draft.status = "former"
        if draft.dated and not relation.timeless:
            # Where what is told is also told less exactly, it is of the same day.
            told = (date_of(one, clock, lexicon) for one in (draft, *draft.vaguer))
            draft.date = next((date for date in told if date), None)
        once = relation.kind == "player" and is_done_then(draft.predicate)
        if once or has_become(draft) or draft.frame == _FOLLOWED:
            date = date_of(draft, clock, lexicon)
            start = (id(draft.predicate), draft.pair) in begun
            stays = draft.pair in kept
            draft.status = by_date(draft, date, clock, begun=start, moved=bool(elsewhere), stays=stays) or draft.status
        if relation.state and draft.status == "current" and _is_before_moving(draft, elsewhere, lexicon, clock):
            draft.status = "former"
        of_side = draft.status == "current" and draft.frame.startswith("side-")
        of_mates = draft.status == "current" and draft.frame == _MATES and bool(elsewhere)
        if of_mates or (of_side and _has_just_left(draft, elsewhere, lexicon, clock)):
            draft.status = "former"
        ends = draft.pair
        if relation.symmetric:
            ends = (min(ends), max(ends))
        groups.setdefault((draft.relation, *ends), []).append(draft)
    _begin_later(drafts, lexicon, clock)
    bygone = _of_long_ago(drafts, lexicon, clock)
    ends_it = (one for one in drafts if lexicon.relations[one.relation].ends and id(one) not in bygone)
    over = {one.pair for one in ends_it if one.certainty in FIRM}
    for (name, *_), group in groups.items():
        if lexicon.relations[name].of_staff and lexicon.relations[name].state and group[0].pair not in over:
            _go_on(group)
    parts = [part for group in groups.values() for part in _apart(group)]
    merged = [_best(part, lexicon) for part in parts]
    counted = list(zip(merged, parts, strict=True))
    _date_alike(merged, lexicon)
    _date_with_another(merged, lexicon)
    merged = _elsewhere(_outlived(_ended(merged, lexicon, clock, bygone), lexicon), lexicon, clock)
    merged += long_since(merged, lexicon, clock, sentences)
    _grown_up(merged, lexicon)
    leavings = [one for one in drafts if lexicon.relations[one.relation].ends]
    for best, part in counted:
        best.shown = show(best, part, leavings, lexicon)
    for draft, signs in zip(merged, company(merged, lexicon), strict=True):
        draft.company = signs
    return merged


def _is_of_years_ago(draft: Draft, lexicon: Lexicon, clock: Clock) -> bool:
    """Whether a team is called somebody's in what happened years ago: "joined X's Everton in 2005".

    So it is by what is done by the way, and of whose goal a match was won: "won in 1976 by beating X's Everton".
    """
    if draft.frame not in _OF_A_MATCH or clock.year is None:
        return False
    above = (one for one in draft.predicate.ancestors if is_verb(one))
    verb = next((one for one in above if one.tag_ != "VBG" or one.dep_ not in _BY_THE_WAY), None)
    if verb is None or not is_told_as_past(verb):
        return False
    told = replace(draft, predicate=verb)
    date = _year_before(verb) or date_of(told, clock, lexicon)
    return is_over(told, clock) or (date is not None and clock.year - int(date[:_YEAR]) > _LATELY)


def _year_before(verb: "Token") -> str | None:
    """The year right before the clause that "when" opens: "since the 1976 final, when T won"."""
    when = next((one for one in verb.children if one.lower_ == "when" and one.i > _WORDS_BEFORE), None)
    words = verb.doc[when.i - _WORDS_BEFORE : when.i] if when is not None else ()
    return next((one.text for one in words if _IS_YEAR.fullmatch(one.text)), None)


def _kept(drafts: list[Draft], lexicon: Lexicon, clock: Clock) -> set[tuple[int, int]]:
    """Who is told to stay where, these days, and not to have gone from there: "has signed a new deal with T"."""
    over = {one.pair for one in drafts if lexicon.relations[one.relation].ends and one.certainty in FIRM}
    return {
        one.pair
        for one in drafts
        if lexicon.relations[one.relation].keeps and one.certainty in FIRM and one.pair not in over
        if clock.year is None or clock.year - int((date_of(one, clock, lexicon) or str(clock.year))[:_YEAR]) <= _LATELY
    }


def _arrivals(drafts: list[Draft], lexicon: Lexicon) -> dict[int, list[Draft]]:
    """What tells surely that people have come to clubs, or are coming, by person."""
    found: dict[int, list[Draft]] = {}
    for one in drafts:
        if lexicon.relations[one.relation].begins and one.certainty in FIRM and one.object.entity.type == "Club":
            found.setdefault(one.subject.entity.id, []).append(one)
    return found


def _has_just_left(draft: Draft, elsewhere: list[Draft], lexicon: Lexicon, clock: Clock) -> bool:
    """Whether somebody has joined one of other clubs of late: "T are missing X, who joined U this week"."""
    if clock.now is None or draft.object.entity.type != "Club":
        return False
    return any(
        is_perfect(one.predicate) or (date_of(one, clock, lexicon) or "").startswith(clock.now[:_MONTH])
        for one in elsewhere
        if not one.wording.future
    )


def _is_before_moving(draft: Draft, elsewhere: list[Draft], lexicon: Lexicon, clock: Clock) -> bool:
    """Whether a verb tells what somebody did for a club before a move: "joined T after scoring 20 goals for U"."""
    verb = draft.predicate
    if draft.object.entity.type != "Club" or not is_verb(verb) or draft.certainty not in FIRM:
        return False
    behind = verb.tag_ == "VBG" and verb.head.lower_ in _SINCE
    if not (verb.tag_ == "VBD" or behind or any(one.lower_ == "having" for one in verb.children)):
        return False
    return any(
        one.sentence is draft.sentence
        and one.predicate is not verb
        and not one.wording.future
        and (clock.year is None or int((date_of(one, clock, lexicon) or str(clock.year))[:_YEAR]) >= clock.year - 1)
        for one in elsewhere
    )


def _go_on(group: list[Draft]) -> None:
    """Take for one spell what is told of somebody's in the past, where he is in the job still and nothing ended it.

    "Took over in 2002 and led the side to promotion the year after."
    """
    if not any(one.status == "current" and one.certainty in FIRM for one in group):
        return
    for one in group:
        if (
            one.status == "former"
            and one.status_rank <= _UNTOLD
            and one.predicate.tag_ == "VBD"
            and not any(one.period)
        ):
            one.status, one.date = "current", None


def _apart(group: list[Draft]) -> list[list[Draft]]:
    """Split readings that tell of two spells or two events."""
    parts: list[list[Draft]] = []
    for draft in group:
        for part in parts:
            if all(_may_be_one(draft, other) for other in part):
                part.append(draft)
                break
        else:
            parts.append([draft])
    return parts


def _may_be_one(one: Draft, other: Draft) -> bool:
    if one.at is not None and other.at is not None and one.at.entity is not other.at.entity:
        return False
    if one.date and other.date:
        return one.date.startswith(other.date) or other.date.startswith(one.date)
    return True


def _best(group: list[Draft], lexicon: Lexicon) -> Draft:
    top = min(_STRENGTH[draft.certainty] for draft in group)
    best = fullest(one for one in group if _STRENGTH[one.certainty] == top)
    denials = [draft for draft in group if draft.certainty == "denied"]
    if best.certainty in ("rumoured", "reported") and denials:
        best = max(denials, key=lambda one: (one.precision, -one.sentence.start, -one.predicate.i))
    told = [one for one in group if one.sentence.kind != "headline"] or group
    first = min(told, key=lambda one: (one.sentence.start, one.predicate.i))
    if lexicon.relations[best.relation].event and best.certainty == "confirmed" and first.certainty == "reported":
        best = first
    for one in sorted(group, key=lambda one: one.sentence.start):
        best.at = best.at or one.at
        if one.certainty != "denied" or best.certainty == "denied":
            best.date = best.date or one.date
        best.period = best.period if any(best.period) else one.period
        if one.status and one.status_rank > best.status_rank:
            best.status, best.status_rank = one.status, one.status_rank
    best.readings = len(group)
    return best


def _date_alike(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give an event without a date the one date of what else the article calls it: who walked away, resigned.

    So, too, what one sentence tells of the same two: "has rejected Everton, turning down an offer".
    """
    known: dict[tuple[int, int, str], set[str]] = {}
    open_: list[tuple[Draft, tuple[int, int, str]]] = []
    for draft in drafts:
        relation = lexicon.relations[draft.relation]
        if not relation.event or draft.certainty not in FIRM:
            continue
        what = "end" if relation.ends else "begin" if relation.begins else f"told at {draft.sentence.start}"
        if draft.date:
            known.setdefault((*draft.pair, what), set()).add(draft.date)
        elif draft.dated:
            open_.append((draft, (*draft.pair, what)))
    for draft, event in open_:
        dates = known.get(event, set())
        if len(dates) == 1:
            (draft.date,) = dates


def _date_with_another(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give who "goes", of which the present tells no date, that of whoever has just been told to have left there."""
    gone = [one for one in drafts if lexicon.relations[one.relation].ends and one.certainty in FIRM]
    for draft in gone:
        if draft.date or not draft.dated or draft.predicate.tag_ not in _PRESENT or draft.wording.future:
            continue
        dates = {
            one.date
            for one in gone
            if one.date
            and one.object.entity is draft.object.entity
            and 0 <= draft.sentence.index - one.sentence.index <= _LATELY
        }
        if len(dates) == 1:
            (draft.date,) = dates


def _ended(drafts: list[Draft], lexicon: Lexicon, clock: Clock, bygone: set[int]) -> list[Draft]:
    """Whoever was sacked, resigned or left is no longer what he was, unless he came back, or it is `bygone`."""
    over: dict[tuple[int, int], str] = {}
    back: dict[tuple[int, int], str] = {}
    anew: set[tuple[int, int]] = set()
    last: dict[tuple[int, int, bool], tuple[int, int]] = {}
    for draft in drafts:
        relation = lexicon.relations[draft.relation]
        if draft.certainty not in FIRM or id(draft) in bygone:
            continue
        # "X, who was appointed in May, had hoped to stay"
        verb = draft.predicate
        aside = relation.begins and ((verb.dep_ == "relcl" and verb.lower_ not in _BACK) or is_having(verb))
        if (relation.ends or relation.begins or relation.keeps) and not draft.wording.future and not aside:
            place = (*draft.pair, relation.ends)
            last[place] = max(last.get(place, _NOWHERE), (draft.sentence.start, _told_at(draft)))
        if relation.ends and not draft.wording.future:
            over[draft.pair] = max(over.get(draft.pair, ""), draft.date or "")
        if relation.begins or relation.keeps:
            anew |= set() if relation.begins and _is_looked_back_on(draft, clock) else {draft.pair}
            back[draft.pair] = max(back.get(draft.pair, ""), draft.date or "")
    followed = {
        (one.object.entity.id, one.at.entity.id, one.office or _OF_COACHES)
        for one in drafts
        if lexicon.relations[one.relation].same_kind
        and one.at is not None
        and one.certainty in FIRM
        and not one.wording.future
    }
    stays = {one.pair for one in drafts if one.after_leaving and one.certainty in FIRM}
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if draft.pair in stays and spec.ended and spec.kind != "player" and not any(draft.period):
            draft.status = "current"  # "resigned as T manager, but changed his mind"
            continue
        is_followed = (*draft.pair, draft.relation) in followed and draft.pair not in back
        if draft.status == "current" and is_followed and draft.status_rank < SAID:
            draft.status = "former"  # "takes over from interim coach X"
        ended, again = over.get(draft.pair), back.get(draft.pair)
        if draft.status != "current" or not lexicon.relations[draft.relation].ended or ended is None:
            continue
        long_ago = bool(ended) and clock.year is not None and int(ended[:4]) < clock.year - 1
        if draft.status_rank >= SAID or (long_ago and draft.status_rank > 3):
            continue
        told_later = last.get((*draft.pair, True), _NOWHERE) > last.get((*draft.pair, False), _NOWHERE)
        if (
            again is None
            or (again and ended[: len(again)] > again[: len(ended)])
            or (told_later and (again or ended) and (again == ended or not (again and ended)))
            or (draft.pair not in anew and (not ended or _is_of_this_year(ended, clock)))
        ):
            draft.status = "former"
    return drafts


def _told_at(draft: Draft) -> int:
    """Where a sentence comes to what it tells: before what it followed, in "was sacked after taking over in May"."""
    word = draft.predicate
    before = word.head if word.dep_ == "pcomp" else next((one for one in word.children if one.dep_ == "mark"), word)
    clause = word.dep_ in ("advcl", "pcomp") and (is_having(word) or before.lower_ in _SINCE)
    above = next((one for one in word.ancestors if is_verb(one)), None) if clause else None
    return word.i if above is None else min(word.i, above.i - 1)


def _is_looked_back_on(come: Draft, clock: Clock) -> bool:
    """Whether a coming is told of a past before the news: "X was sacked. He took over in 2004", "having taken over".

    Of who comes back it is told that he does.
    """
    verb = come.predicate.head if come.predicate.tag_ == "VB" else come.predicate
    said = come.sentence.text.lower()
    now = come.date is not None and _is_of_this_year(come.date, clock)
    return not now and (is_told_as_past(verb) or is_having(verb)) and not any(one in said for one in _AGAIN)


def _begin_later(drafts: list[Draft], lexicon: Lexicon, clock: Clock) -> None:
    """Tell as to come what is agreed on for a date after the news: "has agreed to become manager in June"."""
    if clock.now is None:
        return
    dated = (one for one in drafts if one.date is not None and one.date > clock.now[: len(one.date)])
    deeds = {id(deed) for one in dated if is_infinitive(deed := deed_of(one.predicate))}
    for one in drafts if deeds else ():
        current = one.status == "current" and lexicon.relations[one.relation].state
        if current and id(deed_of(one.predicate)) in deeds:
            one.status = "future"


def _of_long_ago(drafts: list[Draft], lexicon: Lexicon, clock: Clock) -> set[int]:
    """The leavings of what somebody was long before: "X is T's new coach. He first managed T in 2000. He resigned"."""
    past = {
        (one.pair, one.sentence.index)
        for one in drafts
        if one.status == "former" and one.date and clock.year is not None and int(one.date[:_YEAR]) < clock.year - 1
    }
    leaving = (one for one in drafts if lexicon.relations[one.relation].ends and not one.date)
    return {id(one) for one in leaving if (one.pair, one.sentence.index - 1) in past}


def _is_of_this_year(date: str, clock: Clock) -> bool:
    return clock.year is None or date.startswith(str(clock.year))


def _outlived(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """What no leaving ends is past if it is told as past of a later date: "bought T in 1987 and sold it in 1998"."""
    past: dict[tuple[str, int, int], str] = {}
    for draft in drafts:
        told = draft.status == "former" and draft.certainty in FIRM and not lexicon.relations[draft.relation].ended
        if told and draft.date:
            past[(draft.relation, *draft.pair)] = draft.date
    for draft in drafts:
        if draft.status == "current" and draft.date and draft.date < past.get((draft.relation, *draft.pair), ""):
            draft.status = "former"
    return drafts


def _may_be_over(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the perfect tells what somebody has done in his time, there or elsewhere: "Holm, who has coached T"."""
    return lexicon.lemma(draft.predicate.text, "verb") in lexicon.any_of("coaching_a_team")


def _elsewhere(drafts: list[Draft], lexicon: Lexicon, clock: Clock) -> list[Draft]:
    """Whoever is called, or has been made, one club's coach no longer has the job told without a time at another."""
    jobs = [
        one
        for one in drafts
        if one.status == "current"
        and one.object.entity.type == "Club"
        and (lexicon.relations[one.relation].of_staff or one.relation in lexicon.of_juniors)
    ]
    made = [
        one for one in drafts if lexicon.relations[one.relation].of_staff and lexicon.relations[one.relation].begins
    ]
    called = {
        one.subject.entity.id: one.object.entity
        for one in (*jobs, *made)
        if one.status_rank >= _CALLED
        or (
            one.certainty in FIRM
            and (is_perfect(one.predicate) or (clock.now and one.date and one.date[:_MONTH] == clock.now[:_MONTH]))
            and not _may_be_over(one, lexicon)
        )
    }
    for draft in jobs:
        club = called.get(draft.subject.entity.id, draft.object.entity)
        once = draft.status_rank < _CALLED and is_told_as_past(draft.predicate)
        if club is not draft.object.entity and (draft.status_rank <= _UNTOLD or once):
            draft.status = "former"
    return drafts


def _grown_up(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Tell as past where a player of one club was before: "the Leeds striker X, a product of T, scored for U"."""
    raised = lexicon.any_of("raised_there")
    clubs: dict[int, list[Draft]] = {}
    for draft in drafts:
        plays = lexicon.relations[draft.relation].kind == "player" and draft.status == "current"
        if plays and draft.certainty in FIRM and draft.object.entity.type == "Club":
            clubs.setdefault(draft.subject.entity.id, []).append(draft)
    for playing in clubs.values():
        once = [one for one in playing if lexicon.lemma(one.predicate.text, "noun") in raised]
        if any(one.status_rank >= _CALLED for one in playing if one not in once):
            once += [one for one in playing if one.status_rank < _CALLED and not one.date and _is_bygone(one)]
        if len(once) < len(playing):
            for draft in once:
                draft.status = "former"


def _is_bygone(draft: Draft) -> bool:
    """Whether the verb of a claim, or the one that its noun completes, tells of the past."""
    word = draft.predicate
    return is_told_as_past(word if is_verb(word) or word.dep_ != "dobj" else word.head)
