"""Which of a sentence's dates belong to a claim: those that modify its predicate (`periods` does the same for periods).

A date in the predicate's own clause comes first; then one that the parser hung elsewhere, but that stands in the same
stretch of words; then what the clause shares with the one above it: "when X left" is as old as what happened then.
"""

import re
from typing import TYPE_CHECKING

from .calendar_words import LASTING, MONTHS
from .dated_words import anchors, verbs_sharing_time, words_dated
from .dates import Clock, When
from .drafts import FIRM
from .narrative import lasting, time_after
from .stages import of_own_stage, own_stage
from .usage import (
    AUXILIARIES,
    FINITE,
    has_form,
    is_behind_with,
    is_infinitive,
    is_of_before,
    is_perfect,
    is_told_as_past,
    is_verb,
    waits_until,
)

if TYPE_CHECKING:
    from .drafts import Draft
    from .lexicon import Lexicon
    from .tokens import Token


_TRIED = frozenset(("xcomp", "pcomp", "prep", "advmod", "acomp", "dobj", "acl"))
_BREAKS = frozenset(
    ("who", "which", "that", "where", "when", "while", "after", "before", "because", "but", "despite", "since")
)
_WAS = frozenset(("was", "were"))
_PRESENT_TAGS = ("VBZ", "VBP")
_UNREAL = frozenset(("had", "would", "could", "may", "might", "must", "will"))
_NOT_NEWS = frozenset(("already", "previously", "since", "once", "never", "ever", "before"))
_LASTING = lasting(*LASTING)
_TO = re.compile(r" (?:to|until|till) ")
_SINCE_HIM = re.compile(r"\bsince (?:[A-ZÀ-Þ][\w'’.-]* )+$")
_IT_IS = re.compile(
    r"(?:It(?: is|['’]s| was| has been| had been)(?: now| just| only)?) ([\w-]+ (?:weeks|months|years)) $"
)
_THE_SEASON = re.compile(r"\bin the (?:summer|autumn|spring)\b")
_YEAR, _MONTH = len("2006"), len("2006-01")
_AROUND = frozenset(("after", "before", "following"))
_BEFORE_NOUNS = ("compound", "nmod", "amod", "nummod")
_DAY = len("2006-01-02")
_IS = frozenset(("is", "are", "am", "'m", "’m", "'re", "’re"))


def date_of(draft: "Draft", clock: Clock, lexicon: "Lexicon") -> str | None:
    """The date of the event that a draft says, None where its clause gives none."""
    predicate = draft.predicate
    if draft.sentence.span is None:
        return None
    if lexicon.relations[draft.relation].state and predicate.dep_ == "pobj" and predicate.head.lower_ in _AROUND:
        return None  # "took over in 1999 after spells with Porto and Ajax"
    before = _prenominal(draft, clock)
    if before is not None:
        return before
    if predicate.dep_ == "compound" and predicate.head.pos_ == "PROPN":
        return None  # "Leeds signing X impressed on Saturday"
    own, aside = anchors(predicate), _clause_behind_with(predicate)
    waits = waits_until(predicate) or (waits_until(predicate.head) if predicate.dep_ in ("ccomp", "xcomp") else None)
    shared = verbs_sharing_time(predicate, lexicon)
    stage, year = own_stage(draft), ""
    found: list[list[tuple[int, str]]] = [[], [], []]
    to_come = draft.wording.future or (draft.certainty == "rumoured" and not _is_past(predicate))
    to_come = to_come or (is_infinitive(predicate) and predicate.head.lower_ == "agreed" and is_perfect(predicate.head))
    if lexicon.relations[draft.relation].event and _is_on_his_way(predicate):
        to_come = to_come or "this " not in draft.sentence.text  # "is leaving this summer" may be told when it is past
    future = None if not to_come and _is_done(predicate) else to_come or _is_planned(draft)
    for when in of_own_stage(draft, clock.in_sentence(draft.sentence, future=future)):
        token = _token_at(draft, when.end - 1)
        until = _is_until(draft, when) and waits is None and not _opened(predicate, draft, when)
        if token is None or until or _SINCE_HIM.search(draft.sentence.text, 0, when.start):
            continue  # "the first to join T since X in 1986"
        if is_below_since(token, predicate):
            continue  # "the first to join T since X's arrival from U in 1986"
        if when.start and _is_counted_from(draft, when, lexicon):
            continue  # "the sixth manager since April"
        if to_come and clock.year is not None and int(when.value[:_YEAR]) < clock.year:
            continue  # "was at T in 2008, and is set to rejoin U"
        if aside is not None and not aside.left_edge.i <= token.i <= aside.right_edge.i:
            continue
        if is_of_before(token, predicate):
            continue
        if stage is not None and token.i not in stage:
            if token.i < stage.start and len(when.value) == _YEAR:
                year = when.value  # "sacked two coaches in that year: X in January and Y in August"
            continue
        if lexicon.relations[draft.relation].ends and _opens_period(draft, when):
            continue
        if is_since(draft.sentence.text, when) and not _opened(predicate, draft, when):
            continue  # "X, in charge since August, has resigned"
        place = (abs(token.i - predicate.i), when.value)
        owners, bound = words_dated(token, predicate)
        news = draft.wording.future and _is_of_the_news(predicate, owners, lexicon)
        if news and (len(when.value) > _MONTH or predicate.head.i > predicate.i):
            continue  # but not "announced his impending exit in the summer"
        if stage is not None or draft.stage is not None or own & owners or _opened(predicate, draft, when):
            found[0].append(place)
        elif bound:
            continue
        elif _stands_by(predicate, token, lexicon) or _dateline(draft, when):
            found[1].append(place)
        elif to_come and clock.day is not None and when.value[:_DAY] < clock.day.isoformat() and when.value[_DAY - 1 :]:
            continue  # "signed X on Sunday, and Y is soon to come"
        elif shared & owners:
            found[2].append(place)
    for some in found:
        if some:
            date = min(some)[1]
            return year + date[_YEAR:] if year and len(date) > _YEAR else date
    return _counted_back(draft, clock) or _just_now(draft, clock, lexicon) or _in_scene(draft, clock, lexicon)


def _is_counted_from(draft: "Draft", when: When, lexicon: "Lexicon") -> bool:
    """Whether a date tells since when somebody is one of so many, not since when he is: "the sixth manager since"."""
    if not is_since(draft.sentence.text, when):
        return False
    named = [draft.predicate, *(one for one in draft.predicate.children if one.dep_ == "attr")]
    return any(one.lower_ in lexicon.any_of("ordinals") for noun in named for one in noun.children)


def is_below_since(word: "Token", predicate: "Token") -> bool:
    """Whether a word stands in a phrase that "since" opens, of which a predicate is no part."""
    above = next((one for one in word.ancestors if one.lower_ == "since" and one.dep_ == "prep"), None)
    return above is not None and word.head is not above and predicate not in above.subtree


def is_since(text: str, when: When) -> bool:
    """Whether a date tells since when something goes on: "since January", "since last summer"."""
    return "since " in text[max(0, when.start - len("since ")) : when.end].lower()


def _is_on_his_way(verb: "Token") -> bool:
    """Whether the present tells what is to come: "is leaving in May", "is soon to complete his move"."""
    if verb.tag_ == "VB":
        return verb.dep_ == "xcomp" and verb.head.lower_ in _IS
    return verb.tag_ == "VBG" and any(one.dep_ == "aux" and one.lower_ in _IS for one in verb.children)


def _is_planned(draft: "Draft") -> bool:
    """Whether the present is that of plans: "joins T in the summer" is told before it."""
    return draft.predicate.tag_ in ("VBZ", "VBP") and _THE_SEASON.search(draft.sentence.text) is not None


def _clause_behind_with(predicate: "Token") -> "Token | None":
    """The clause behind "with" in which a predicate stands: "he trained on Friday, with T keen to sign him"."""
    for one in (predicate, *predicate.ancestors):
        if is_behind_with(one):
            return one
        if one.dep_ in ("ROOT", "relcl"):
            return None
    return None


def _in_scene(draft: "Draft", clock: Clock, lexicon: "Lexicon") -> str | None:
    """The date that the sentence before sets for what the main clause tells: "It was March 2020. Holm resigned".

    What lasts is not of that day: "He retired on Friday. He played for Everton".
    """
    if lexicon.relations[draft.relation].state:
        return None
    verb = draft.predicate
    past = verb.tag_ == "VBD" or any(one.lower_ in ("was", "were") for one in verb.children if one.dep_ == "auxpass")
    return clock.scene(draft.sentence) if past and verb.dep_ == "ROOT" else None


def _prenominal(draft: "Draft", clock: Clock) -> str | None:
    """The date of a noun that a month or a year stands before: "his January move", "the 2021 transfer"."""
    if is_verb(draft.predicate):
        return None
    for child in draft.predicate.children:
        word = child.text
        is_date = child.lower_ in MONTHS or (len(word) == 4 and word.isdigit() and word[:2] in ("19", "20"))
        if is_date and child.i < draft.predicate.i and not child.text.islower() and child.dep_ in _BEFORE_NOUNS:
            return clock.of_word(word, future=draft.wording.future)
    return None


def _stands_by(predicate: "Token", date: "Token", lexicon: "Lexicon") -> bool:
    """Whether a date goes with a predicate by its place, wherever the parser hung it."""
    if _runs_on(predicate, date) or _fronted(predicate, date) or _announced(predicate, date, lexicon):
        return True
    return _is_in_front_of_that(predicate, date)


def _is_in_front_of_that(predicate: "Token", date: "Token") -> bool:
    """Whether a sentence puts a date in front of what happened then: "it was only last May that T sacked X"."""
    doc = predicate.doc
    that = next((one for one in predicate.children if one.lower_ in ("that", "when") and one.i < predicate.i), None)
    if that is None or doc[0].lower_ != "it" or doc[1].lower_ not in (*_WAS, *_IS):
        return False
    return 1 < date.i < that.i and not any(is_verb(one) or one.dep_ == "acomp" for one in doc[2 : that.i])


def _opened(predicate: "Token", draft: "Draft", when: When) -> bool:
    """Whether a date is what the predicate's clause says more of: "in March, when they sacked him and hired her"."""
    if predicate.dep_ == "relcl" and when.start <= predicate.head.idx < when.end:
        return True
    verb = predicate
    while verb.dep_ == "conj" and is_verb(verb.head) and verb.head != verb:
        verb = verb.head
    opener = next((child for child in verb.children if child.lower_ == "when" and child.i < verb.i), None)
    if opener is None or opener.idx < when.end:
        return False
    return draft.sentence.text[when.end : opener.idx].strip() in ("", ",", "-", "–")


def _runs_on(predicate: "Token", date: "Token") -> bool:
    """Whether a date stands behind a predicate in the same stretch of words, wherever the parser hung it."""
    if not predicate.i < date.i <= predicate.i + 14:
        return False
    between = predicate.doc[predicate.i + 1 : date.i]
    return not any(one.tag_ in FINITE or one.text in ";:" or one.lower_ in _BREAKS for one in between)


def _fronted(predicate: "Token", date: "Token") -> bool:
    """Whether a date opens the sentence and the predicate is its first verb, or all that a colon introduces."""
    if not date.i < predicate.i or any(is_verb(one) for one in predicate.doc[: date.i]):
        return False
    between = [one for one in predicate.doc[date.i + 1 : predicate.i] if one.head != predicate or one.dep_ != "aux"]
    colon = max((at for at, one in enumerate(between) if one.text == ":"), default=-1)
    return not any(one.tag_ in FINITE or one.text == ";" or one.lower_ in _BREAKS for one in between[colon + 1 :])


def _announced(predicate: "Token", date: "Token", lexicon: "Lexicon") -> bool:
    """Whether a date is that of the news, told behind it: "X has resigned, the club announced on Tuesday"."""
    verb = next((one for one in date.ancestors if is_verb(one)), None)
    if (
        verb is None
        or lexicon.lemma(verb.text, "verb") not in lexicon.any_of("making_known")
        or not predicate.i < verb.i < date.i
    ):
        return False
    between = list(predicate.doc[predicate.i + 1 : verb.i])
    comma = max((at for at, one in enumerate(between) if one.text == ","), default=-1)
    clause_of_its_own = predicate.dep_ in ("relcl", "advcl", "acl", "pcomp")
    return comma >= 0 and not clause_of_its_own and not any(is_verb(one) for one in between)


def _is_of_the_news(predicate: "Token", owners: set[int], lexicon: "Lexicon") -> bool:
    """Whether a date is that of the news of what is still to come: "his impending exit was announced in January"."""
    if is_verb(predicate) or predicate.i in owners:
        return False
    verb = next((one for one in predicate.ancestors if is_verb(one)), None)
    known = verb is not None and lexicon.lemma(verb.text, "verb") in lexicon.any_of("making_known")
    return verb is not None and known and verb.i in owners and (is_told_as_past(verb) or is_perfect(verb))


def _dateline(draft: "Draft", when: When) -> bool:
    """Whether a date opens the sentence as a dateline: "Feb. 7 - Chicago have signed"."""
    behind = draft.sentence.text[when.end :].lstrip(" .,")[:1]
    return when.start == 0 and behind in ("-", "–", "—", ":") and draft.predicate.dep_ != "relcl"


def _is_until(draft: "Draft", when: When) -> bool:
    """Whether a date says how long something will last, not when it happened."""
    text = draft.sentence.text
    said = text[when.start : when.end].lower()
    return said.startswith(LASTING) or _LASTING.search(text[: when.start]) is not None


def _opens_period(draft: "Draft", when: When) -> bool:
    """Whether a date is when something began that lasted: "managed Hull from 2001 to 2004, but resigned"."""
    text = draft.sentence.text
    said = text[when.start : when.end].startswith("from ") or text.endswith("from ", 0, when.start)
    return said and _TO.match(text, when.end) is not None


def _counted_back(draft: "Draft", clock: Clock) -> str | None:
    """When that was which stands behind "is back, eleven years after", "was sacked in May, two months after".

    So is what stands behind "it is two years since".
    """
    verb = draft.predicate
    mark = verb.head if verb.dep_ == "pcomp" else next((one for one in verb.children if one.dep_ == "mark"), None)
    if mark is not None and mark.lower_ == "since":
        ago = _IT_IS.match(draft.sentence.text[: mark.idx])
        found = clock.find(f"{ago[1]} ago") if ago is not None else []
        return found[0].value if found else None
    if mark is None or mark.lower_ != "after":
        return None
    above = verb.head if verb.dep_ != "pcomp" else mark.head
    if not is_verb(above):
        return None
    is_now = above.tag_ in ("VBZ", "VBP") or any(one.lower_ in ("has", "have") for one in above.children)
    anchor = clock.now if is_now else _date_at(above, draft, clock)
    return time_after(draft.sentence.text, mark.idx, anchor) if anchor is not None else None


def _date_at(verb: "Token", draft: "Draft", clock: Clock) -> str | None:
    """The date that modifies a verb of a draft's sentence."""
    for when in clock.in_sentence(draft.sentence):
        token = _token_at(draft, when.end - 1)
        if token is not None and verb.i in words_dated(token, verb)[0]:
            return when.value
    return None


def _just_now(draft: "Draft", clock: Clock, lexicon: "Lexicon") -> str | None:
    """The month of publication for what "has" happened: the perfect of an event tells news."""
    verb = draft.predicate
    if not is_verb(verb) and verb.dep_ in ("dobj", "nsubjpass") and is_verb(verb.head):
        verb = verb.head
    if not is_verb(verb) or draft.certainty not in FIRM or clock.month is None:
        return None
    if not lexicon.relations[draft.relation].event or verb.dep_ in ("relcl", "advcl", "acl", "pcomp"):
        return None
    month = f"{clock.year}-{clock.month:02}"
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in AUXILIARIES}
    adverbs = {child.lower_ for child in verb.children if child.dep_ == "advmod"}
    if adverbs & _NOT_NEWS:
        return None
    told = verb.tag_ in ("VBZ", "VBP", "VB") or (verb.tag_ in ("VBG", "VBN") and verb.dep_ == "ROOT")
    # But "will sign and remain".
    shared = verb.dep_ == "conj" and any(one.dep_ in AUXILIARIES for one in verb.head.children)
    present = verb.tag_ in _PRESENT_TAGS and verb.dep_ in ("ROOT", "conj") and not draft.wording.future and not shared
    if ((draft.sentence.kind == "headline" and told) or present) and not auxiliaries:
        return month  # "takes over from X", as agencies tell the news
    if not auxiliaries & {"has", "have", "'ve"} or auxiliaries & _UNREAL:
        return None
    return month


def _token_at(draft: "Draft", offset: int) -> "Token | None":
    span = draft.sentence.span
    assert span is not None
    for token in span:
        if token.idx <= offset < token.idx + len(token.text):
            return token
    return None


def _is_past(predicate: "Token") -> bool:
    """Whether a verb, or that of its object or adjective, stands in the past: "had a medical on Monday", "was keen".

    So does a passive: "was linked with T in October".
    """
    at = predicate
    while not is_verb(at) and at.dep_ in ("dobj", "pobj", "prep", "acomp", "attr") and at.head is not at:
        at = at.head
    if at.tag_ in ("VB", "VBG"):  # "tried to sign X", "came close to signing X"; not "said they would try to sign X"
        while at.tag_ != "VBD" and at.dep_ in _TRIED and at.head is not at:
            at = at.head
        return at.tag_ == "VBD" and at.pos_ == "VERB" and at.dep_ != "ccomp"
    return at.tag_ == "VBD" or any(one.dep_ == "auxpass" and one.tag_ == "VBD" for one in at.children)


def _is_done(predicate: "Token") -> bool:
    """Whether a verb, or what stands over a noun, tells what has come about: "has signed", "since his move to T"."""
    if not is_verb(predicate):
        return has_form(predicate, "over")
    aside = predicate.tag_ == "VBN" and predicate.dep_ in ("acl", "advcl")  # "X, signed from T this summer, has"
    return aside or is_told_as_past(predicate) or is_perfect(predicate)
