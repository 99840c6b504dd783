"""Who comes back as a visitor joins nobody: "the Leeds striker returns to Everton on Saturday", "booed on his return".

Nor does whoever goes there for a match or a scan: "the Everton boss heads to Brighton hoping for a win".  The same
words tell of a move, "returned to Everton on loan"; whose sentence speaks of a deal, or of a post, does move.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from .document import Document, LocalEntity
from .drafts import FIRM, Draft
from .lexicon import Lexicon
from .usage import is_perfect, is_verb

if TYPE_CHECKING:
    from .tokens import Token

_SINCE = ("since", "after")
_LOAN_OVER = re.compile(
    r"(?:after|following|from|end of) (?:spending )?(?:[a-z-]+ ){0,4}?loan(?: [a-z-]+){0,2} (?:at|with) [A-Z]"
)
_ANEW = re.compile(r"^,? on loan\b|\b(?:permanent(?:ly)?|deal|contract|fee|free)\b|[£€$]")
_IN_THE_SIDE = re.compile(
    r"(?:['’]s?)? (?:first |starting )?"
    r"(?:team|side|defence|midfield|attack|forward line|back (?:line|three|four|five)|goal)\b"
)
_SIDE = ("side", "team")
_BACK, _WITH = "back", (" with ", " with his ")
_SCORE, _YEAR = re.compile(r"\b\d{1,2}[-–]\d{1,2}\b(?![-–]\d)"), re.compile(r"\b(?:19|20)\d\d\b")


def without_visits(drafts: Iterable[Draft], document: Document, lexicon: Lexicon) -> list[Draft]:
    """Drop that somebody joins a club where he only goes, or comes back to play it, as whoever is with another does.

    Who is back from a loan elsewhere, or in the side, joins nobody either: he plays where he comes back to.
    """
    drafts = list(drafts)
    gone, home = set(), dict[int, Draft]()
    for one in drafts:
        relation = lexicon.relations[one.relation]
        if relation.not_of_own and is_return(one.predicate, lexicon) and _is_back_in_side(one, document):
            gone.add(id(one))
        if not relation.begins:
            continue
        if is_return(one.predicate, lexicon):
            if relation.long_since is not None and _is_back_in_side(one, document):
                home[id(one)] = one
            elif _is_back_from_loan(one, lexicon):
                home[id(one)] = one
                gone |= {id(other) for other in drafts if _is_told_of_loan(other, one, lexicon)}
            told = _is_errand(one, lexicon) or _is_visit(one, drafts, document, lexicon)
        elif lexicon.lemma(one.predicate.text, "verb") in lexicon.any_of("goings"):
            told = _is_errand(one, lexicon) or _is_trip(one, drafts, document, lexicon)
        else:
            continue
        if told:
            gone.add(id(one))
    return [_at_home(one, lexicon) if id(one) in home else one for one in drafts if id(one) not in gone]


def _is_back_from_loan(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody comes back when a loan elsewhere is over: "returned to T after a loan spell at U"."""
    behind = draft.sentence.text[draft.object.end - draft.sentence.start :]
    plays = lexicon.relations[draft.relation].long_since is not None
    return plays and _LOAN_OVER.search(behind) is not None and not _ANEW.search(behind)


def _is_back_in_side(draft: Draft, document: Document) -> bool:
    """Whether somebody is picked again: "returned to the T side after injury", "to the team"."""
    text, club, start = document.article.text, draft.object.entity, draft.object.start
    if text[start : draft.object.end] in _SIDE:  # whose it is stands before it
        start = next((one.start for one in document.mentions if one.entity is club and one.end + 1 == start), start)
        back = text.endswith("the ", 0, start)
    else:
        back = _IN_THE_SIDE.match(text, draft.object.end) is not None
    return back and _ANEW.search(draft.sentence.text) is None


def _is_told_of_loan(draft: Draft, back: Draft, lexicon: Lexicon) -> bool:
    """Whether a leaving is that of the loan which is over where somebody comes back."""
    leaves = lexicon.relations[draft.relation].ends and draft.subject.entity is back.subject.entity
    return leaves and draft.predicate is back.predicate


def _at_home(draft: Draft, lexicon: Lexicon) -> Draft:
    """That somebody plays where he is said to come back to."""
    state = lexicon.relations[draft.relation].long_since
    assert state is not None
    status = "future" if draft.wording.future else None if _YEAR.search(draft.sentence.text) else "current"
    return replace(draft, relation=state, status=status, dated=False)


def is_return(word: "Token", lexicon: Lexicon) -> bool:
    """Whether a verb or noun tells that somebody comes back: "return to", "go back to", "his homecoming"."""
    if not is_verb(word):
        return lexicon.lemma(word.text, "noun") in lexicon.any_of("returns")
    lemma = lexicon.lemma(word.text, "verb")
    if lemma in lexicon.any_of("returns"):
        return True
    made = (child for child in word.children if child.dep_ == "dobj")
    back = any(child.lower_ == _BACK for child in word.children)
    return back or any(lexicon.lemma(one.text, "noun") in lexicon.any_of("returns") for one in made)


def return_above(verb: "Token", lexicon: Lexicon) -> "Token | None":
    """The coming back that is told with what was before it: "returns for the first time since he left"."""
    mark = verb.head if verb.dep_ == "pcomp" else next((one for one in verb.children if one.dep_ == "mark"), verb)
    if not is_verb(verb) or mark.lower_ not in _SINCE:
        return None
    return next((one for one in verb.ancestors if one.i < verb.i and is_return(one, lexicon)), None)


def _is_errand(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody goes where he does for something else than a club: "for a scan", "to study law"."""
    text = draft.sentence.text
    if lexicon.is_said("signs_of_a_move", text) or _YEAR.search(text):
        return False
    return lexicon.is_said("signs_of_an_errand", text)


def _is_trip(draft: Draft, drafts: list[Draft], document: Document, lexicon: Lexicon) -> bool:
    """Whether somebody of another club goes there for a match: "heads to T hoping for a win", "came to T and won 2-0".

    What is past needs signs of one match, since whoever came to a club years ago won and scored there, too.
    """
    text, verb = draft.sentence.text, draft.predicate
    if "£" in text or _YEAR.search(text) or lexicon.is_said("signs_of_a_move", text) or is_perfect(verb):
        return False
    if any(child.lower_ == "from" for child in verb.children):
        return False
    past = verb.tag_ in ("VBD", "VBN")
    once = _SCORE.search(text) is not None or lexicon.is_said("signs_of_one_match", text)
    if not once and (past or not _is_of_a_match(draft, lexicon)):
        return False
    clubs = (*_come_with(draft, document), *_clubs_of(draft, drafts, lexicon))
    return any(one is not draft.object.entity for one in clubs)


def _looks_back(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody is to be there on a day, told with his leaving: "returns on Saturday, a year after he left"."""
    verb, words = draft.predicate, draft.sentence.span or ()
    if not is_verb(verb) or verb.tag_ in ("VBD", "VBN"):
        return False
    left, days = lexicon.any_of("giving_up"), lexicon.any_of("days_of_a_match")
    return any(lexicon.lemma(one.text, "verb") in left and return_above(one, lexicon) is verb for one in words) and any(
        one.lower_ in days and _verb_of(one) is verb for one in words
    )


def _is_visit(draft: Draft, drafts: list[Draft], document: Document, lexicon: Lexicon) -> bool:
    """Whether a coming back is no move, by what else its sentence tells."""
    text, word = draft.sentence.text, draft.predicate
    on_it = not is_verb(word) and word.dep_ == "pobj" and word.head.lower_ == "on"
    if lexicon.is_said("signs_of_a_first_visit", text) or (on_it and lexicon.is_said("signs_of_a_visit", text)):
        return True
    if "£" in text or lexicon.is_said("signs_of_a_move", text):
        return False
    come_with = _come_with(draft, document)
    if draft.object.entity in come_with or lexicon.is_said("signs_of_a_visit", text):
        return True  # "returned to Goodison Park with Leeds"
    verb = _verb_of(word)
    if verb is not None and (is_perfect(verb) or (verb.dep_ == "xcomp" and is_perfect(verb.head))):
        return False  # "has sealed a return", "has agreed to return"
    if _looks_back(draft, lexicon):
        return True
    if not _is_of_a_match(draft, lexicon):
        return False
    clubs = (*come_with, *_clubs_of(draft, drafts, lexicon), *_joined(draft, drafts, lexicon))
    return on_it or any(one is not draft.object.entity for one in clubs)


def _come_with(draft: Draft, document: Document) -> list[LocalEntity]:
    """The clubs with which somebody comes: "returned to Goodison Park with Leeds"."""
    text, named = document.article.text, document.mentions_in(draft.sentence)
    return [one.entity for one in named if one.entity.type == "Club" and text.endswith(_WITH, 0, one.start)]


def _joined(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Iterator[LocalEntity]:
    """The clubs that somebody has joined who is to come on a day: "X, sold to Leeds in May, returns on Saturday"."""
    for one in drafts if draft.predicate.tag_ in ("VBZ", "VBP", "VB") else ():
        came = lexicon.relations[one.relation].begins and one.certainty in FIRM and not one.wording.future
        if came and one.subject.entity is draft.subject.entity:
            yield one.object.entity


def _verb_of(word: "Token") -> "Token | None":
    """A verb itself, of a noun the one that it stands below: "made" of "made his return"."""
    return next((one for one in (word, *word.ancestors) if is_verb(one)), None)


def _is_of_a_match(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a coming back is told with a match, or with its day: "returns on Friday", not "was announced on Friday".

    What somebody did at the club before is no match of now: "returned to Everton, where he scored 50 goals".
    """
    words, days = lexicon.any_of("signs_of_a_match"), lexicon.any_of("days_of_a_match")
    verb = _verb_of(draft.predicate)
    return any(
        (one.lower_ in words and not any(above.dep_ == "relcl" for above in (one, *one.ancestors)))
        or (one.lower_ in days and (_verb_of(one) is verb or _is_set_off(one)))
        for one in draft.sentence.span or ()
    )


def _is_set_off(day: "Token") -> bool:
    """Whether a day stands behind a comma, and is none of the clause before it: "to T, where he won, this weekend"."""
    phrase = day.head if day.dep_ == "pobj" else day
    at = phrase.left_edge.i
    return at > 0 and day.doc[at - 1].text == ","


def _clubs_of(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> Iterator[LocalEntity]:
    """The clubs that somebody is plainly at."""
    for one in drafts:
        if one.subject.entity is not draft.subject.entity or not lexicon.relations[one.relation].state:
            continue
        beside = one.frame == "role-title" or "beside" in one.how.values()
        if beside and one.certainty in FIRM and one.status == "current" and one.object.entity.type == "Club":
            yield one.object.entity
