"""Whether a state holds now, held once, or is to come: from role words, tense and aspect."""

import datetime
import re
from typing import TYPE_CHECKING

from .calendar_words import DAYS
from .drafts import FIRM
from .since_then import counts_games, has_year, went_elsewhere
from .usage import OBJECTS, is_agreed_on, is_infinitive, is_of_no_more, is_perfect, is_told_as_past, is_verb
from .words import any_word, word_list

if TYPE_CHECKING:
    from .dates import Clock
    from .document import Mention
    from .drafts import Draft
    from .lexicon import Lexicon
    from .tokens import Token

_CALLED_GONE = re.compile(rf"\b[Tt]he (?:(?:now|since|recently|just)[ -])?{any_word('gone_to_another_club')} $")
_FACTIVE = frozenset(("after", "since", "following", "before"))
_NOW = frozenset(("current", "new", "present", "incumbent"))
_TIMELESS = frozenset(("agent", "punct"))
_DECADE = re.compile(r"['’]?(?P<century>19|20)?(?P<ten>\d)0s")
_OF_THE_PAST, _LATER = word_list("of_the_past"), word_list("of_a_time_to_come")
_OF_TIME = frozenset(("advcl", "prep", "npadvmod", "advmod", "attr"))
_JUST_GONE = frozenset((*DAYS, "night", "week", "weekend", "minutes"))
_OF_THEN = frozenset(
    (
        "when",
        "while",
        "then",
        "as",
        "before",
        "until",
        "previously",
        "formerly",
        "recently",
        "latterly",
        "earlier",
        "once",
    )
)
_THAT_TIME, _THAT = frozenset(("time", "days", "point", "stage")), ({"the"}, {"that"}, {"those"})
_SPANS, _BACK = (
    frozenset(("season", "year", "term", "summer", "winter", "spring", "autumn")),
    frozenset(("ago", "earlier")),
)
_WHEN_YOUNG, _HURT = word_list("when_young"), word_list("hurt_parts") | {"hurt", "injured"}
_WAS, _OF_A_DEED = frozenset(("was", "were")), frozenset(("advcl", "acl", "xcomp"))
_AT_THE_END, _UNTIL = frozenset(("end", "season")), frozenset(("until", "till"))
_LAST = frozenset(("last", "latterly"))
_GOES_ON = frozenset(("is", "are", "'s", "’s", "'re"))
_GOING_ON = frozenset(("VBP", "VBZ", "VBG"))
_WEEKS = word_list("not_long")
_TOLD, _WEEK, _CAME_AS = 3, 10, "arrive-as"
_NEXT_MATCH = word_list("of_the_next_match").union(DAYS)
_YEAR, _MONTH = len("2006"), len("2006-01")
SAID = 5
LATELY = 2


def status_rank(draft: "Draft") -> int:
    """How plainly a reading says its status: "current" says it best, then a role phrase; a guessed team least."""
    if draft.frame == "role-as":
        return 2
    if draft.frame.startswith("role-"):
        if draft.status == "current" and any(child.lower_ in _NOW for child in draft.predicate.children):
            return SAID
        if draft.how.get("team") == "context":
            return 2 if draft.status == "former" else 1
        return 4
    return 3 if draft.status is not None else 2


def status_of(draft: "Draft", lexicon: "Lexicon") -> str:
    """Return "current", "former" or "future" for the state that a draft says."""
    if draft.certainty == "rumoured":
        return "future"
    # Who "is yet to score for T" plays there, and who "will be in charge while T look for a manager" is in charge.
    to_come = draft.wording.future and not draft.wording.due and not _is_meanwhile(draft.predicate)
    if draft.status in (None, "current") and _is_agreed_for_later(deed_of(draft.predicate), lexicon):
        return "future"
    if _is_sale_agreed(draft, lexicon):
        return "future" if draft.status == "current" else "current"
    if draft.status in (None, "current") and (
        _was_then(draft.predicate) or went_elsewhere(_verb_over(draft.predicate), lexicon)
    ):
        return "former"
    if draft.frame == "role-as" and draft.status is None and (said := _under_as(draft, lexicon)):
        return said
    if draft.status is not None:
        aside = draft.frame in ("role-title", "role-apposition") or draft.predicate.dep_ == "appos"
        goes_on = lexicon.lemma(draft.predicate.text, "verb") in lexicon.any_of("going_on")  # "will remain in charge"
        ends = to_come and is_verb(draft.predicate)  # "will sell the club": he owns it
        if draft.status == "former" and (ends or _is_ending_now(draft.predicate, lexicon)):
            return "current"
        goes_on = goes_on or _is_of_the_next_match(draft, lexicon)
        begins = to_come and draft.status == "current" and not aside and not goes_on
        return "future" if begins else draft.status
    token = draft.predicate
    if to_come and _is_of_the_next_match(draft, lexicon):
        return "current"
    if (over := _no_longer(token)) is not None:
        return "current" if _ends_later(over) else "former"
    beside = (one for word in (token, token.head) for one in word.children)
    words = {one.lower_ for one in beside if one.dep_ != "mark"}  # but not "once X becomes manager"
    for child in token.children:
        if child.dep_ in ("nmod", "compound"):
            words.update(one.lower_ for one in child.children)  # "former Leeds and Hull team-mate"
    if (end := _opening(token, lexicon, "past")) and draft.object.start > draft.sentence.start + token.doc[end].idx:
        words.discard(token.doc[0].lower_)  # "Once of T, X now plays for U"
    opening = _opening(token, lexicon, "present")
    if opening:
        if draft.object.start < draft.sentence.start + token.doc[opening].idx:
            return "current"
        words -= lexicon.any_of("present")
    noun = lexicon.lemma(token.text, "noun")
    if draft.frame == "teammate" and any(
        one.lower_ == "old" and not list(one.children) for word in (token, token.head) for one in word.children
    ):
        return "former"
    behind = (one for child in token.children if child.dep_ == "prep" for one in child.children)
    if draft.frame == "teammate" and any(one.lower_ in lexicon.any_of("past_nouns") for one in behind):
        return "former"  # "a team-mate in his Leeds days"
    spell = not is_verb(token) and noun in lexicon.any_of("past_nouns") and not _is_in_it(token)
    above = token.head.head if token.head.pos_ == "ADP" and not is_verb(token) else token
    lately = above.lower_ in _LAST or (token.head.pos_ == "ADP" and "recently" in words)
    if words & lexicon.any_of("past") or spell or lately:  # "X, most recently in charge of T", "last in charge of T"
        return "former"
    term = token.head if token.dep_ == "compound" and token.head.pos_ == "NOUN" else token  # "after a loan spell at T"
    if term.dep_ == "pobj" and (
        term.head.lower_ in _FACTIVE or (draft.frame == "spell" and term.head.lower_ == "from")
    ):
        # "Knows him from their time together at T"; but whoever has been called up by a country is its player.
        capped = draft.object.entity.type == "NationalTeam" and not spell and draft.frame != "spell"
        over = term.head.head if is_verb(term.head.head) else None
        ended = over is not None and lexicon.lemma(over.text, "verb") in lexicon.any_of("giving_up") | {"retire"}
        return "current" if capped and not (ended or has_year(term)) else "former"
    if token.dep_ == "appos" or _is_of_name(draft):
        return "current"  # "X, his assistant at T, will run the team": what is to come is said of X alone
    if to_come:
        return "future"
    if draft.wording.future and _is_meanwhile(token):
        return "current"
    if words & lexicon.any_of("present"):  # but not "was still playing for T"
        return "former" if token.tag_ == "VBG" and is_in_the_past(token) else "current"
    verb = _verb_over(token)
    if verb is not None and verb.tag_ in ("VBD", "VBZ") and verb.lower_ in lexicon.any_of("celebrating"):
        return "current"  # "celebrated ten years in charge of T"
    if verb is None or (draft.frame == "teammate" and not is_verb(token) and token.dep_ not in ("attr", "pobj")):
        return "current"
    return _tense(verb, lexicon)


def _was_then(word: "Token") -> bool:
    """Whether an aside behind a name tells what somebody was at a time told: "Holm, then in charge of Hull, wrote"."""
    if is_verb(word):
        return False
    first = (word.head if word.dep_ == "pobj" else word).left_edge.i
    for at in range(max(2, first - 1), word.i):
        if word.doc[at].lower_ == "then":
            return word.doc[at - 1].text == "," and word.doc[at - 2].pos_ == "PROPN"
    return False


def deed_of(word: "Token") -> "Token":
    """The verb that says a role of somebody: "become" of "become manager", "join" of "join T as manager"."""
    if word.dep_ == "attr":
        return word.head
    return word.head.head if word.dep_ == "pobj" and word.head.lower_ == "as" else word


def _is_agreed_for_later(verb: "Token", lexicon: "Lexicon") -> bool:
    """Whether somebody has agreed to be what he will be only then: "has agreed to become manager next season"."""
    agreed = verb.head.lower_ == "agreed" and is_perfect(verb.head)
    goes_on = lexicon.lemma(verb.text, "verb") in lexicon.any_of("going_on")
    if goes_on or not is_infinitive(verb) or not (agreed or is_agreed_on(verb)):
        return False
    times = [one for child in verb.children if child.dep_ in _OF_TIME or child.dep_ == "attr" for one in child.subtree]
    said = {one.lower_ for one in times}
    return said.isdisjoint(_UNTIL) and ("next" in said or said >= _AT_THE_END)


def _is_sale_agreed(draft: "Draft", lexicon: "Lexicon") -> bool:
    """Whether a club is not sold yet, and only agreed on: "has agreed (a deal) to buy T", "has agreed to sell T"."""
    verb = draft.predicate
    if not is_infinitive(verb) or "Organisation" not in lexicon.relations[draft.relation].subject:
        return False
    above = verb.head.head if is_agreed_on(verb) else verb.head
    return is_verb(above) and lexicon.lemma(above.text, "verb") in lexicon.any_of("agreeing")


def _is_meanwhile(token: "Token") -> bool:
    """Whether what will be so goes with what is going on: "will be in charge while the club look for a manager"."""
    over = (token, *token.ancestors)
    clauses = [one for verb in over for one in verb.children if one.dep_ == "advcl" and one.tag_ in _GOING_ON]
    return any(child.lower_ == "while" and child.dep_ == "mark" for one in clauses for child in one.children)


def _is_of_the_next_match(draft: "Draft", lexicon: "Lexicon") -> bool:
    """Whether a verb tells of the match to come, of whoever plays for the team: "will start for T on Saturday"."""
    verb = draft.predicate
    lemma = lexicon.lemma(verb.text, "verb")
    plays = is_verb(verb) and lexicon.relations[draft.relation].kind == "player"
    if not plays or lemma not in lexicon.any_of("on_match_days"):
        return False
    words = {one.lower_ for one in verb.subtree if one.i > verb.i}
    if not words.isdisjoint(_SPANS):
        return False  # "will play for T next season"
    return lemma in lexicon.any_of("on_match_days_alone") or not words.isdisjoint(_NEXT_MATCH)


def _is_ending_now(verb: "Token", lexicon: "Lexicon") -> bool:
    """Whether a verb tells what is under way: "is winding down his career at T"."""
    ending = verb.tag_ == "VBG" and lexicon.lemma(verb.text, "verb") in lexicon.any_of("winding_down")
    return ending and any(one.dep_ == "aux" and one.lower_ in _GOES_ON for one in verb.children)


def _opening(token: "Token", lexicon: "Lexicon", when: str) -> int:
    """Where a phrase ends that opens a sentence and tells of now alone, or of once: "Now in charge of T, X played"."""
    doc = token.doc
    if doc[0].lower_ not in lexicon.any_of(when) or len(doc) < 3 or doc[1].pos_ != "ADP":
        return 0
    return next((one.i for one in doc if one.text == ","), 0)


def is_called_gone(draft: "Draft") -> bool:
    """Whether the words before somebody's name tell that he has gone: "will miss the recently sold X"."""
    return _CALLED_GONE.search(draft.sentence.text, 0, draft.subject.start - draft.sentence.start) is not None


def is_no_longer(token: "Token") -> bool:
    """Whether a verb, or what stands over a word, says that it holds no more: "X is no longer in charge of T"."""
    return _no_longer(token) is not None


def _no_longer(token: "Token") -> "Token | None":
    """The verb that says of a word that it holds no more."""
    above = [token] if token.tag_ in ("VBZ", "VBP") and token.dep_ != "conj" else []
    above += [token.head, *((token.head.head,) if token.dep_ == "pobj" else ())]
    return next((one for one in above if any(is_of_no_more(child) for child in one.children)), None)


def _ends_later(verb: "Token") -> bool:
    """Whether what will hold no longer does so yet: "will no longer be in charge from May", "... if they lose"."""
    modal = any(one.dep_ == "aux" and one.tag_ == "MD" for one in verb.children)
    behind = (one for one in verb.children if one.dep_ in _OF_TIME and one.lower_ != "longer")
    return modal and any(word.lower_ in _LATER for one in behind for word in one.subtree)


def _is_in_it(noun: "Token") -> bool:
    """Whether somebody is in a spell now: "Holm is in his third spell at T"."""
    verb = noun.head.head
    return noun.dep_ == "pobj" and noun.head.lower_ == "in" and verb.lower_ in ("is", "are")


def _is_of_name(draft: "Draft") -> bool:
    """Whether the words stand beside a name, out of its sentence's time: "X, on loan at T, scored"; not "from T"."""
    token = draft.predicate
    beside = token.dep_ == "pobj" and token.head.head.pos_ == "PROPN"
    return beside and not draft.how.get("team", "").startswith("from")


def by_date(draft: "Draft", date: str | None, clock: "Clock", *, begun: bool, moved: bool, stays: bool) -> str | None:
    """The status of a reading by when it says that it was so; None where its own words decide.

    Whoever played for a country of late, or for a club this week, is still its player; whoever scored for a club years
    ago need not be there.  `begun`: the same words say that it began at that `date`; `moved`: others that he has gone
    to another club; `stays`: that he will go on where he is.
    """
    open_ = draft.status == "former" and draft.status_rank < _TOLD and not (begun or moved)
    if open_ and (stays or _is_of_the_week(draft, date, clock)):
        return "current"
    if open_ and date is None and draft.object.entity.type == "NationalTeam" and _is_hurt(draft.predicate):
        return "current"
    if has_become(draft) and date is None:
        fresh = any(one.lower_ == "new" for one in draft.predicate.children)
        return "current" if fresh or _was_weeks_ago(draft.predicate) else None
    if date is None or clock.year is None:
        return None
    passed = clock.year - int(date[:4])
    if has_become(draft):
        return "current" if passed < LATELY else None  # "became manager of Everton in May"
    if begun:
        return None
    if draft.status == "former" and draft.object.entity.type == "NationalTeam" and draft.status_rank < 4:
        return "current" if passed < LATELY else None
    return "former" if draft.status == "current" and passed > LATELY else None


def _was_weeks_ago(verb: "Token") -> bool:
    """Whether the words behind a verb say that it was not long ago: "returned as a coach only weeks ago"."""
    behind = verb.doc[verb.i + 1 :]
    end = next((at for at, one in enumerate(behind) if one.text == ","), len(behind))
    words = {one.lower_ for one in behind[:end]}
    return "ago" in words and not words.isdisjoint(_WEEKS)


def _is_of_the_week(draft: "Draft", date: str | None, clock: "Clock") -> bool:
    """Whether a verb tells what somebody did on a day just gone: "played on Sunday", and not that it was the last time.

    Of an article whose day is not known the name of a day tells it.
    """
    verb = draft.predicate
    if not is_done_then(verb) or draft.certainty not in FIRM or any(draft.period):
        return False
    words = [one for one in verb.subtree if one.i > verb.i]
    if any(one.lower_ in _OF_THE_PAST and one.head.lower_ not in _JUST_GONE for one in words):
        return False
    if clock.day is not None and date is not None:
        try:
            return 0 <= (clock.day - datetime.date.fromisoformat(date)).days <= _WEEK
        except ValueError:
            return False  # a month, or a year
    dated = date is not None and not (clock.now or "").startswith(date[:_MONTH])
    return clock.day is None and not dated and any(one.lower_ in DAYS and _is_of(verb, one) for one in words)


def is_in_the_past(verb: "Token") -> bool:
    """Whether a verb stands in the simple past, or tells what was going on then: "played", "was playing"."""
    return verb.tag_ == "VBD" or (
        verb.tag_ == "VBG" and any(one.dep_ == "aux" and one.tag_ == "VBD" for one in verb.children)
    )


def is_done_then(verb: "Token") -> bool:
    """Whether a verb tells what somebody did, or was doing when something befell him: "was hurt playing for T".

    So it does what was done to him: "was made T captain in 2004".
    """
    undergone = verb.tag_ == "VBN" and any(one.dep_ == "auxpass" and one.lower_ in _WAS for one in verb.children)
    return undergone or is_in_the_past(verb) or _befell(verb) is not None


def _befell(verb: "Token") -> "Token | None":
    """The verb in the simple past that tells what befell somebody when he did what a participle says."""
    plain = verb.tag_ == "VBG" and verb.dep_ in _OF_A_DEED and all(one.dep_ != "aux" for one in verb.children)
    above = _verb_over(verb.head) if plain else None
    past = above is not None and (is_in_the_past(above) or any(one.lower_ in _WAS for one in above.children))
    return above if past and not any(one.lower_ == "after" for one in verb.children) else None


def _is_hurt(verb: "Token") -> bool:
    """Whether it was an injury that befell somebody then: "broke a leg while playing for T"."""
    above = _befell(verb)
    return above is not None and any(one.lower_ in _HURT for one in (above, *above.subtree))


def _is_of_then(verb: "Token") -> bool:
    """Whether what was going on is told of another time than the game just played: "was playing for T when Y called".

    By itself it is of now: "was playing for T for the first time", "who was making his debut for T".
    """
    if any(one.dep_ == "aux" and one.lower_ == "had" for one in verb.children):
        return True
    clauses = [verb, *(one for one in verb.children if one.dep_ == "advcl")]
    marks = {one.lower_ for clause in clauses for one in clause.children if one.dep_ in ("mark", "advmod")}
    return not marks.isdisjoint(_OF_THEN) or any(_is_of_that_time(one) for one in verb.subtree)


def _is_of_that_time(word: "Token") -> bool:
    """Whether a word tells of another time: "at the time", "in 2012", "until May", "last season", "as a boy", "ago"."""
    if word.lower_ in _THAT_TIME:
        return {one.lower_ for one in word.children if one.dep_ in ("det", "amod")} in _THAT
    if word.lower_ in _SPANS and any(one.lower_ in ("last", "previous") for one in word.children):
        return word.head.lower_ != "since"
    if word.lower_ in _WHEN_YOUNG:
        return word.head.lower_ == "as"
    if word.dep_ == "prep" and word.lower_ in ("until", "till", "before"):
        return word.lower_ != "before" or any(one.dep_ == "pcomp" for one in word.children)  # not "before the break"
    return word.lower_ in _BACK or (word.lower_.isdigit() and len(word.text) == _YEAR and word.dep_ == "pobj")


def _has_others_beside(season: "Token") -> bool:
    """Whether a season is one of several, elsewhere: "has had a season at T and two at U"."""
    joined = (one for one in season.head.subtree if one.dep_ == "conj" and one.i > season.i and not is_verb(one))
    return any(at.dep_ == "prep" for one in joined for at in one.children)


def _is_of(verb: "Token", word: "Token") -> bool:
    """Whether no other verb stands between a word and one above it."""
    at = word.head
    while at is not verb and not is_verb(at) and at.head is not at:
        at = at.head
    return at is verb


def has_become(draft: "Draft") -> bool:
    """Whether a post is what somebody became, with nothing before it: "became manager", not "had become manager".

    Or what he came as: "returned in May as director of football".
    """
    role = draft.predicate
    if draft.frame == _CAME_AS:
        return role.tag_ == "VBD" and draft.status == "former"
    begins = role.head.lower_ == "became" and role.dep_ in ("attr", "dobj")
    return begins and draft.frame.startswith("role-") and draft.status == "former"


def is_over(draft: "Draft", clock: "Clock") -> bool:
    """Whether a verb tells that a state lasted for a time, or in a decade: "took charge for six years in the 1980s"."""
    verb = draft.predicate
    told = verb.head if verb.tag_ == "VBG" and verb.dep_ == "advcl" else verb
    if not is_verb(verb) or not is_told_as_past(told) or draft.frame.startswith("entailed-"):
        return False
    within = (one for child in verb.children if child.dep_ == "prep" for one in child.children if one.dep_ == "pobj")
    decades = (found for one in within if (found := _DECADE.fullmatch(one.lower_)))
    ended = (int(f"{one['century'] or '19'}{one['ten']}9") for one in decades)
    return bool(draft.period[2]) or any(clock.year is not None and year < clock.year for year in ended)


def _under_as(draft: "Draft", lexicon: "Lexicon") -> str | None:
    """The status of "returned as head coach", "left his post as manager", "remains as captain"."""
    noun = draft.predicate.head.head
    if noun.lower_ == "arrival" and any(one.lower_ == "since" for one in (noun.head, noun.head.head)):
        return "current"  # "had been out of favour since the arrival of X as head coach", "since X's arrival as"
    if noun.tag_ == "NNS" and lexicon.lemma(noun.text, "noun") in lexicon.any_of("past_nouns"):
        return "former"  # "has served two stints as head coach"
    verb = _verb_over(draft.predicate)
    if verb is None:
        return None
    lemma = lexicon.lemma(verb.text, "verb")
    if noun.lower_ == "work" and lemma in ("begin", "start"):
        return "future" if draft.wording.future else "current"
    if lemma in lexicon.any_of("going_on"):
        return "current" if verb.tag_ != "VBD" else "former"
    if lemma == "leave" and any(one.dep_ in OBJECTS and _is_named(draft.subject, draft, one) for one in verb.children):
        return "current"  # "the deal fell through, leaving X as the owner"
    if lemma in lexicon.any_of("celebrating") or counts_games(verb, noun, lexicon):
        return "current"
    if lemma in lexicon.any_of("giving_up"):
        return "current" if draft.wording.future else "former"
    if lemma in lexicon.any_of("taking_over"):
        return "future" if draft.wording.future else "current"
    return None


def _is_named(mention: "Mention", draft: "Draft", token: "Token") -> bool:
    return mention.start <= draft.sentence.start + token.idx < mention.end


def _verb_over(token: "Token") -> "Token | None":
    for _ in range(6):
        if is_verb(token):
            return token
        if token.head == token:
            return None
        token = token.head
    return None


def _tense(verb: "Token", lexicon: "Lexicon") -> str:
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if auxiliaries & {"is", "are", "am"}:
        return "current"
    if auxiliaries & {"had", "was", "were", "did"}:
        return "current" if is_in_the_past(verb) and not _is_of_then(verb) else "former"
    if auxiliaries & {"will", "'ll", "’ll"}:
        return "future"
    if auxiliaries & {"has", "have", "'s", "’s", "'ve"}:
        lemma = lexicon.lemma(verb.text, "verb")
        seasons = [
            one
            for one in verb.children
            if one.dep_ == "dobj" and one.lower_ in lexicon.any_of("of_this_season") and not _has_others_beside(one)
        ]
        if seasons and lemma in lexicon.any_of("having_seasons"):
            return "current"  # "has had a great season with T", but not "has had a spell with T"
        return "former" if lemma in lexicon.any_of("spending") else "current"
    if verb.tag_ == "VBN" and verb.dep_ == "acl" and {child.dep_ for child in verb.children} <= _TIMELESS:
        return "current"  # "Everton, coached by X, lost again": a participle tells no time
    above = verb.head
    if verb.tag_ == "VBN" and verb.dep_ == "advcl" and not auxiliaries and {c.dep_ for c in verb.children} <= _TIMELESS:
        over = _verb_over(above)  # "has taken charge, assisted by X"
        return _tense(over, lexicon) if over is not None and over != verb else "current"
    if verb.lower_ == "became" and any(one.lower_ == "since" and not list(one.children) for one in verb.children):
        return "current"
    if verb.tag_ in ("VBD", "VBN"):
        return "former"
    if (
        verb.tag_ == "VB"
        and verb.dep_ == "relcl"
        and any(one.lower_ in lexicon.any_of("ordinals") for one in above.children)
    ):
        over = _verb_over(above)  # "became the only man to win the cup with T"
        return _tense(over, lexicon) if over is not None else "current"
    if verb.tag_ in ("VBG", "VB") and verb.dep_ in ("pcomp", "xcomp", "advcl", "acl") and above != verb:
        if verb.dep_ == "pcomp" and above.lower_ in _FACTIVE:
            return "former"
        aim = verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl") and is_verb(above)
        taken = lexicon.any_of("leaving") | lexicon.any_of("taking_over") | lexicon.any_of("giving_up") | {"walk"}
        if aim and lexicon.lemma(above.text, "verb") in taken:
            return "current"  # "left to coach Everton", "was hired to be its manager"
        if is_agreed_on(verb):
            return "current"  # "signed a contract to coach Everton"
        over = _verb_over(above)
        return _tense(over, lexicon) if over is not None and over != verb else "current"
    return "current"
