"""Which words a date is said of: those it may modify, and those that happen when the clause above them does."""

from typing import TYPE_CHECKING

from .calendar_words import MONTHS, UNITS
from .usage import AUXILIARIES, is_behind_colon, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .tokens import Token

_DONE = frozenset(("VBN", "VBD"))
_SUBJECTS = ("nsubj", "nsubjpass")
_PRESENT = frozenset(("has", "have", "'ve", "’ve", "is", "are"))
_WAS = frozenset(("was", "were"))
_LATER, _TO_FOLLOW = word_list("later"), word_list("to_follow")
_RUNNING_OUT = frozenset(("expires", "expire", "runs", "run", "ends", "end"))
_OTHER_TIME = frozenset(("before", "ahead", "despite"))
_TO_COME = frozenset(("pick", "picks", "option", "options"))
_TIMES = frozenset(
    (
        "summer",
        "winter",
        "autumn",
        "spring",
        "start",
        "end",
        "beginning",
        "middle",
        "season",
        "campaign",
        "window",
        "year",
    )
)


def anchors(predicate: "Token") -> set[int]:
    """The predicate, and the verb that carries it where it is a noun or a complement."""
    anchors = {predicate.i}
    if not is_verb(predicate):  # "saw a bid rejected last year"
        anchors |= {one.i for one in predicate.children if one.dep_ == "acl" and one.tag_ in _DONE}
    token = predicate
    for _ in range(4):
        if token.head == token or token.dep_ in ("relcl", "advcl", "ccomp", "conj", "parataxis"):
            break
        if is_verb(token) and token.dep_ not in ("xcomp", "oprd"):
            break
        token = token.head
        anchors.add(token.i)
    return anchors


def verbs_sharing_time(predicate: "Token", lexicon: "Lexicon") -> set[int]:
    """The verbs whose time is the predicate's too.

    "Announced that", "and hired", "when he left", "losing his job", "the first to be sacked", "it was X who made him".
    """
    shared: set[int] = set()
    token = predicate
    for _ in range(6):
        head = token.head
        if head == token:
            break
        if is_verb(token) and token.dep_ not in ("xcomp", "oprd") and not _goes_with(token, lexicon):
            break
        if is_behind_colon(token):
            shared.update(one.i for one in head.children if one.dep_ == "xcomp")  # "could buy this month: X came"
        token = head
        if is_verb(token):
            shared.add(token.i)
    for clause in (one for one in predicate.children if one.dep_ == "ccomp" and one.i < predicate.i):
        if any(one.text == ":" for one in predicate.doc[clause.i : predicate.i]):
            shared.update((clause.i, *(one.i for one in clause.children if one.dep_ == "xcomp")))
    return shared


def _goes_with(verb: "Token", lexicon: "Lexicon") -> bool:
    """Whether a clause happens when the one above it does."""
    head = verb.head
    words = {child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod", "aux")}
    if verb.dep_ == "conj":
        return (
            is_verb(head)
            and head.lower_ not in _RUNNING_OUT
            and "had" not in words
            and not _lasted(verb)
            and not words & _LATER
            and not _is_later(verb, head)
        )
    if verb.dep_ == "advcl":
        return words & {"when", "as"} != set() or (
            verb.tag_ == "VBG" and verb.i > head.i and not words & {"having", "after", "since", "before", "while"}
        )
    if verb.dep_ == "pcomp":
        return head.lower_ in ("by", "with", "in")
    if verb.dep_ == "ccomp":
        return is_behind_colon(verb) or lexicon.lemma(head.text, "verb") in lexicon.any_of("making_known")
    if verb.dep_ in ("relcl", "acl"):
        if verb.tag_ in ("VB", "VBN") and "to" in words:
            return True
        return is_verb(head.head) and any(one.lower_ == "it" for one in head.head.children if one.dep_ in _SUBJECTS)
    return False


def _is_later(verb: "Token", before: "Token") -> bool:
    """Whether a verb tells what is so since what the one before it tells: "was signed in May and has been sold".

    "X, sacked in May, has been named": a participle alone, with which the parser joined it, is no clause.
    """
    own, first = ({one.lower_ for one in verb.children if one.dep_ in AUXILIARIES} for verb in (verb, before))
    aside = before.tag_ == "VBN" and not first
    return bool(own) if aside else not own.isdisjoint(_PRESENT) and (before.tag_ == "VBD" or bool(first & _WAS))


def _lasted(verb: "Token") -> bool:
    """Whether a clause says how long after that before it its own was: "took over and was sacked after six weeks"."""
    return any(
        one.lower_ == "after" and any(of.dep_ == "pobj" and of.lower_.rstrip("s") in UNITS for of in one.children)
        for one in verb.children
    )


def words_dated(token: "Token", predicate: "Token") -> tuple[set[int], bool]:
    """What a date may modify: the words above it, up to the first verb; and whether it is bound to them alone."""
    if token.dep_ == "poss":
        return {token.head.i}, True
    owners: set[int] = set()
    one = token
    for _ in range(10):
        head = one.head
        if head == one:
            break
        if one.dep_ == "appos" and one is not token:
            return owners, True
        if head.lower_ in _TO_COME:
            return owners | {head.i}, True  # "traded X to Y for a pick in the 2027 draft", "an option for 2027"
        if one.dep_ == "prep" and one.lower_ == "of" and token.head == one and not _is_time(head):
            return owners | {head.i}, True
        if one.lower_ in _OTHER_TIME or (one.lower_ == "after" and token.head == one):
            return owners, True
        if one.dep_ in _SUBJECTS and one.i < token.i - 3:
            return owners, True
        owners.add(head.i)
        if _is_to_follow(head):
            return owners | {head.i}, True
        if is_verb(head):
            aside = head.dep_ in ("acl", "relcl") or _tells_of_name(head)
            return owners, aside and head is not predicate and not head.is_ancestor(predicate)
        one = head
    return owners, False


def _tells_of_name(verb: "Token") -> bool:
    """Whether a participle tells more of the name before its comma: "took over from X, fired in May"."""
    doc, at = verb.doc, verb.left_edge.i
    alone = verb.tag_ == "VBN" and verb.dep_ == "advcl" and at == verb.i > 1
    return alone and doc[at - 1].text == "," and doc[at - 2].pos_ == "PROPN"


def _is_to_follow(noun: "Token") -> bool:
    """Whether a noun tells what may come of what is told: "joined on loan, with a return in June"."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "with" and noun.lower_ in _TO_FOLLOW


def _is_time(noun: "Token") -> bool:
    return noun.lower_ in _TIMES or noun.lower_ in MONTHS or noun.lower_[:1].isdigit()
