"""What stands behind which preposition of a word, and what a relative pronoun there stands for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .conjuncts import does_more
from .usage import opens_clause, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .tokens import Token

RELATIVES = frozenset({"who", "whom", "which", "that", "whose"})
_PLACED, _ONLY = frozenset(("for", "to", "at", "from", "by", "with", "of")), frozenset(("only", "just", "least"))
_CONCERNING = frozenset(("for", "of", "over", "about"))
_OF_ONE = frozenset({"a", "an", "his", "her", "him", "himself", "herself", "he", "she", "is", "was", "has"})
_OF_SEVERAL = frozenset({"both", "each", "are", "were", "have", "respectively"})
_SHARING = frozenset(("for", "with", "at", "under"))
_JOINING = frozenset(("and", "or", "then"))
_NOW_OR_ONCE = frozenset(("now", "currently", "once", "formerly", "latterly", "previously"))
_ELSEWHERE = frozenset(("loan", "loaned", "spell", "time", "sent", "season"))
_OFFERS, _MADE = word_list("things_offered"), word_list("made_of_offers")
_DEPTH = 8


def modified(clause: "Token") -> "Token":
    """The noun that a relative clause is on: of several before it the first where it speaks of all, else the last.

    Parsers hang it on any of them: in "A, B and C, who signed a new deal", only C did; in "A and B, who were", both.
    """
    head = clause.head
    names = [one for one in head.children if one.dep_ == "appos" and one.pos_ == head.pos_ == "PROPN"]
    listed = [*head.conjuncts, *names, *(other for one in names for other in one.conjuncts)]
    joined = [one for one in listed if one.i < clause.i and one.pos_ not in ("VERB", "AUX")]
    if not joined:
        return head
    phrase = list(clause.subtree)
    start, said = min(one.i for one in phrase), {one.lower_ for one in phrase}
    joined = [one for one in joined if one.i < start]
    if (last := next((one for one in joined if does_more(one)), None)) is not None:
        return last
    if not said.isdisjoint(_OF_SEVERAL):
        return min((head, *joined), key=lambda one: one.i)
    if said.isdisjoint(_OF_ONE):
        return head
    return max((head, *joined), key=lambda one: one.i)


def place_of(clause: "Token") -> "Token":
    """The noun that a relative clause with "where" is on: of several before it the last, "at X, Y and Z, where he"."""
    start = min(one.i for one in clause.subtree)
    return max((one for one in (clause.head, *clause.head.conjuncts) if one.i < start), key=lambda one: one.i)


def antecedent(token: "Token") -> "Token":
    """What a relative pronoun stands for: the noun that its clause modifies; any other token itself."""
    if token.lower_ not in RELATIVES or token.tag_ not in ("WDT", "WP", "WP$", "IN", "DT"):
        return token
    clause = token
    if token.tag_ == "WP$" and token.head.dep_ == "appos":
        return token.head.head  # "Everton, whose manager, Rick Holm, ..."
    for _ in range(_DEPTH):
        if clause.dep_ == "relcl":
            return modified(clause)
        if clause.head == clause:
            break
        clause = clause.head
    return token


def objects_of(preposition: "Token") -> "Iterator[tuple[str, Token]]":
    """Each word that a preposition takes, with the preposition: that of the innermost of several ("from behind X")."""
    found = False
    if is_denied(preposition):
        joined = (one for one in preposition.children if one.dep_ == "conj" and one.pos_ == "ADP")
        for other in joined:
            yield from objects_of(other)
        return
    for child in preposition.children:
        if child.dep_ in ("pobj", "pcomp"):
            found = True
            yield preposition.lower_, antecedent(child)
        elif child.dep_ == "prep":
            found = True
            yield from objects_of(child)
        elif child.dep_ == "conj" and child.pos_ == "ADP":
            yield from objects_of(child)  # "team-mates with Peru and at Everton"
    if not found and preposition.dep_ != "prt":
        name = _name_after(preposition)
        if name is not None:
            yield preposition.lower_, name


def is_denied(preposition: "Token") -> bool:
    """Whether what a preposition takes is just what is not meant: "left not for T but for U", not "is not at T"."""
    doc, at = preposition.doc, preposition.i - 1
    if at < 1 or doc[at].lower_ != "not" or preposition.lower_ not in _PLACED or at + 2 >= len(doc):
        return False
    return doc[at + 2].lower_ not in _ONLY and doc[at - 1].pos_ not in ("AUX", "ADV")


def _name_after(token: "Token") -> "Token | None":
    """The last word of a name that stands right behind `token`: what a preposition takes where the parser lost it."""
    at, doc = token.i + 1, token.doc
    while at < len(doc) and doc[at].pos_ in ("DET", "ADJ", "NUM"):
        at += 1
    last = None
    while at < len(doc) and doc[at].pos_ == "PROPN":
        last = doc[at]
        at += 1
    return last


def _is_gapped(preposition: "Token") -> bool:
    """Whether a preposition is another's whose verb is left out: "X went to Y, Z to W"."""
    if preposition.lower_ not in ("to", "from") or preposition.i - preposition.head.i < 2:
        return False
    before = preposition.doc[preposition.i - 1]
    if before.pos_ != "PROPN" or before.dep_ not in ("npadvmod", "conj", "dep"):
        return False
    return before.dep_ != "conj" or before.head.dep_ == "pobj"


def _tells_of_name(preposition: "Token") -> bool:
    """Whether a preposition tells where the name before it is or was, though it hangs elsewhere: "met X, now at T"."""
    doc, at = preposition.doc, preposition.i
    if at < 3 or doc[at - 1].lower_ not in _NOW_OR_ONCE or doc[at - 2].text != ",":
        return False
    name = doc[at - 3]
    return name.pos_ == "PROPN" and preposition.head.i < name.i


def _is_visited(preposition: "Token") -> bool:
    """Whether a club is only played against on its own ground: "scored on his debut away at T", no spell away at T."""
    away, before = preposition.head, preposition.doc[max(preposition.head.i - 1, 0)]
    return away.lower_ == "away" and preposition.lower_ == "at" and before.lower_ not in _ELSEWHERE


def prepositions(token: "Token", found: "dict[str, list[Token]]") -> None:
    """Add to `found`, by preposition, the words that stand behind those of `token`."""
    for child in token.children:
        if _is_gapped(child) or child.lower_ == "according" or (child.dep_ == "mark" and child.lower_ == "with"):
            continue  # "with former T boss X lined up for the job" opens a clause
        if child.dep_ in ("prep", "agent") or (child.dep_ in ("dative", "prt", "mark") and child.pos_ == "ADP"):
            if _tells_of_name(child) or opens_clause(child):
                continue
            pairs = list(objects_of(child))
            if not pairs and child.i > token.i:
                pairs = _shared(child) or _stranded(child)
            for name, filler in pairs:
                found.setdefault(name, []).append(filler)
        elif child.dep_ == "advmod" and child.pos_ in ("ADV", "ADP"):
            for grandchild in child.children:
                if grandchild.dep_ == "prep" and not _is_visited(grandchild):
                    for name, filler in objects_of(grandchild):
                        beside = name == "to" and child.lower_ == "next"  # "played next to X"
                        found.setdefault("beside" if beside else name, []).append(filler)
        elif child.dep_ == "relcl" and token.lower_ in _OFFERS and child.lower_ in _MADE:
            _add_bidders(child, found)


def _add_bidders(clause: "Token", found: "dict[str, list[Token]]") -> None:
    """Add who has made an offer, by the clause on it, and for whom: "the bid (that) T made for X"."""
    bidders = [one for one in own_subjects(clause) if one.tag_ not in ("WDT", "WP")]
    if bidders:
        found.setdefault("from", []).extend(bidders)
        prepositions(clause, found)


def cleft(verb: "Token") -> "list[Token]":
    """What tells first where something was done: "it was at Everton that X began"."""
    above = verb.head
    if above.lower_ not in ("is", "was") or verb.i < above.i or verb.dep_ not in ("ccomp", "advcl", "relcl"):
        return []
    if not any(one.dep_ in ("nsubj", "expl") and one.lower_ == "it" for one in above.children):
        return []
    place = next((one for one in above.children if one.dep_ == "prep" and one.i < verb.i), None)
    return [above] if place is not None and verb.doc[place.right_edge.i + 1].lower_ == "that" else []


def _shared(preposition: "Token") -> "list[tuple[str, Token]]":
    """What a preposition takes in common with the next verb: "he played for and managed Everton"."""
    verb, at = preposition.head, preposition.i + 1
    if preposition.lower_ not in _SHARING or at >= len(preposition.doc) or preposition.doc[at].lower_ not in _JOINING:
        return []
    behind = next((one for one in verb.children if one.dep_ == "conj" and one.i > at), None)
    inside = behind.children if behind is not None else ()
    return [(preposition.lower_, one) for one in inside if one.dep_ in ("dobj", "obj")]


def _stranded(preposition: "Token") -> "list[tuple[str, Token]]":
    """The antecedent that a relative clause's stranded preposition takes: "the club he signed for"."""
    clause = preposition.head
    for _ in range(_DEPTH):
        if clause.dep_ == "relcl":
            return [(preposition.lower_, clause.head)]
        if clause.dep_ not in ("xcomp", "ccomp", "conj", "prep"):
            break
        clause = clause.head
    return []


def objects_of_all(token: "Token") -> "list[tuple[str, Token]]":
    """What stands behind all the prepositions of a word, with them."""
    preps: dict[str, list[Token]] = {}
    prepositions(token, preps)
    return [(name, one) for name, tokens in preps.items() for one in tokens]


def named_within(subject: "Token") -> "Iterator[Token]":
    """The names behind the prepositions of a subject that is none itself: "talks over a new deal for X"."""
    if subject.pos_ in ("PROPN", "PRON"):
        return
    of_it = [one for name, one in objects_of_all(subject) if name in _CONCERNING]
    of_that = (one for noun in of_it for name, one in objects_of_all(noun) if name in _CONCERNING)
    yield from (one for one in (*of_it, *of_that) if one.pos_ == "PROPN")


def aimed_at(verb: "Token", infinitive: "Token", lexicon: "Lexicon") -> "list[Token]":
    """Who is to do what somebody is turned to for: "turned to X to replace Y", "turned to his old captain X to"."""
    if lexicon.lemma(verb.text, "verb") not in lexicon.any_of("turning"):
        return []
    return [
        named
        for child in verb.children
        if child.lower_ == "to" and child.i < infinitive.i
        for _, one in objects_of(child)
        for named in (one, *(inner for inner in one.children if inner.dep_ == "appos"))
        if named.pos_ in ("PROPN", "PRON")
    ]
