"""Mending clauses of time whose subject the parser gave to what opens them: "after X was sacked", no "after X".

What somebody did when he was hurt is one: "broke a leg playing for Norway".
"""

from typing import TYPE_CHECKING

from .misread_hearsay import take_place
from .role_words import MANAGING
from .usage import AUXILIARIES, FINITE, SUBJECTS, is_finite, is_verb, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

TIMES = frozenset(("before", "after", "since", "until", "as"))
"""Words that open a clause of time, or stand before a noun."""
MARKING = frozenset(("mark", "prep"))
"""How they are hung."""
PLAYING_ON = word_list("playing_on")
"""What somebody does when he is hurt."""
_UNDERGONE = frozenset(("sacking", "firing", "axing", "ousting", "signing", "hiring"))
_HURT, _AS, _IN_OFFICE = word_list("hurt_parts"), "as", word_list("times_in_office")
_HE = frozenset(("he", "she", "they"))
_BEFORE_VERB = frozenset(("aux", "auxpass", "advmod", "neg"))
_ASIDE = frozenset(("relcl", "acl", "appos"))
_LEFT_OVER = frozenset(("conj", "ccomp", "dep"))
_NOUNS = frozenset(("NOUN", "PROPN"))
_VERBS = frozenset(("VERB", "AUX"))
_NAMES = frozenset(("PROPN", "PRON"))


def mend_time(mark: "Token") -> None:
    """Make a clause of time of a word that opens one, the name behind it and the verb right behind that.

    "Holm, who was appointed after Cole was sacked, is safe": the parser has Holm sacked.  "Since he and Everton
    parted" is a clause too: "he" stands behind no preposition.
    """
    if mark.dep_ == "mark":
        _be_done(mark)
        _be_time_in_office(mark)
    for deed in [one for one in mark.children if one.dep_ == "pcomp" and one.tag_ == "VBG"]:
        _be_undergone(deed)
    name = next((one for one in mark.children if one.dep_ == "pobj"), None)
    if name is None:
        return
    if mark.doc[mark.i + 1].lower_ == "then" and name.pos_ in _NAMES and not own_subjects(mark.head):
        name.hang(mark.head, "nsubj")  # "since then Leeds have sacked X"
    elif name.lower_ in _HE and mark.i + 1 == name.i:
        _join_other(name)
    elif (name.pos_ in _NAMES or _is_the_one(name)) and (verb := _verb_behind(name)) is not None:
        if not own_subjects(verb):
            _open_clause(name, verb)
        elif mark.dep_ == "prep":
            _part_from_aside(name, verb)


def _be_time_in_office(mark: "Token") -> None:
    """Give a verb the time in an office for its subject: "X's years as T manager were lean", in which none is "as"."""
    verb, noun = mark.head, mark.doc[mark.i - 1] if mark.i else mark
    office = next((one for one in own_subjects(verb) if one.i > mark.i and one.lower_ in MANAGING), None)
    if mark.lower_ != _AS or noun.lower_ not in _IN_OFFICE or office is None or verb.i < office.i:
        return
    if all(one.dep_ != "poss" for one in noun.children) or (noun.head is not verb and verb.head is not noun):
        return
    role = office.dep_
    mark.hang(noun, "prep")
    office.hang(mark, "pobj")
    if noun.head is not verb:
        noun.children = [one for one in noun.children if one is not verb]
        take_place(verb, noun)
        if verb.dep_ == "appos":
            verb.dep_ = "relcl"  # "X, whose years as T manager were lean"
        noun.hang(verb, role)


def _is_the_one(noun: "Token") -> bool:
    """Whether a noun behind "as" and "the" has nothing behind it: "named T manager as the favourite returns"."""
    the = noun.left_edge.lower_ == "the"
    return the and noun.head.lower_ == _AS and noun.right_edge is noun


def _be_undergone(deed: "Token") -> None:
    """Make a noun of what is told as somebody's: "out of work since his sacking by Hull", where he sacks nobody."""
    whose = next((one for one in deed.children if one.tag_ == "PRP$" and one.dep_ == "nsubj"), None)
    if whose is None or deed.lower_ not in _UNDERGONE or any(one.dep_ == "dobj" for one in deed.children):
        return
    whose.dep_, deed.dep_, deed.tag_, deed.pos_ = "poss", "pobj", "NN", "NOUN"


def be_hurt(deed: "Token") -> None:
    """Make a clause of time of what somebody did when he was hurt: "broke a leg playing for Norway".

    The parser has "a leg playing" broken, or the leg play.
    """
    noun = deed.doc[deed.i - 1]
    verb = deed.head if noun.head is deed else noun.head
    if noun.lower_ not in _HURT or not is_verb(verb) or verb.i > noun.i or deed.head not in (verb, noun):
        return
    if noun.head is deed:
        for one in [child for child in deed.children if child.i < noun.i]:
            one.hang(noun, one.dep_)
        noun.hang(verb, "dobj")
        noun.tag_, noun.pos_ = "NN", "NOUN"
    deed.hang(verb, "advcl")
    deed.tag_, deed.pos_ = "VBG", "VERB"


def _be_done(mark: "Token") -> None:
    """Let a verb be a past tense that was taken for a participle, with a subject of its own: "since he left"."""
    verb = mark.head
    own = any(one.dep_ == "nsubj" and mark.i < one.i < verb.i for one in verb.children)
    if verb.tag_ == "VBN" and own and not any(one.dep_ in AUXILIARIES for one in verb.children):
        verb.tag_ = "VBD"


def _verb_behind(name: "Token") -> "Token | None":
    """The verb in the past or perfect tense that stands right behind a name, it alone or its first auxiliary."""
    at = name.right_edge.i + 1
    apart = name.doc[at - 1].text == "," and all(one.dep_ != "relcl" for one in name.children)
    first = name.doc[at] if at < len(name.doc) and not apart else name
    verb = first.head if first.dep_ in _BEFORE_VERB and first.head.i > first.i else first
    if first.tag_ not in FINITE or verb.pos_ not in _VERBS or verb is name.head or verb in name.children:
        return None
    between = name.doc[at : verb.i]
    return verb if all(one.head is verb and one.dep_ in _BEFORE_VERB for one in between) else None


def _open_clause(name: "Token", verb: "Token") -> None:
    """Hang a name on its verb, that on what is told before, and what opens the clause on it."""
    mark = name.head
    stray = next(
        (one for one in verb.children if one.i < mark.i and one.lower_ == "as" and one.is_ancestor(mark)), None
    )
    if stray is not None and verb.head is not verb:
        stray.hang(verb.head, "prep")  # "named X as their manager after Y left"
        mark.hang(verb.head, "prep")
    above = verb.head if mark.head is verb else mark.head
    if mark.lower_ == _AS and above.pos_ in _NOUNS and above.head is verb.head:
        above = above.head  # "was named T manager as Y left"
    if verb in above.ancestors or above is verb or above.i > verb.i:
        return
    if _is_completed(above, verb):
        above = above.head  # "was T's fourth manager since X bought the club"
    elif mark.dep_ == "prep" and above.pos_ in _NOUNS and not any(one.dep_ == "auxpass" for one in verb.children):
        return  # "his first club after Leeds was Hull"
    name.hang(verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")
    mark.hang(verb, "mark")
    if verb.dep_ != "relcl" or verb.head is not above:
        verb.hang(above, "advcl")


def _is_completed(noun: "Token", verb: "Token") -> bool:
    """Whether a noun is what somebody is, by a verb before it, and one behind it, joined by nothing, is another's."""
    being = noun.head
    loose = verb.head is being and (verb.dep_ != "conj" or all(one.dep_ != "cc" for one in being.children))
    return noun.dep_ == "attr" and being.i < noun.i and being is not verb and loose


def _part_from_aside(name: "Token", verb: "Token") -> None:
    """Give a verb in an aside back its subject, and that of the sentence the verb behind: "X, who ..., is safe".

    What a comma opens behind a subject another comma closes, before any verb of that subject.
    """
    mark = name.head
    subject = next((one for one in own_subjects(verb) if one.is_ancestor(mark)), None)
    if subject is None or not _is_in_aside(mark, subject, verb):
        return
    main = next((one for one in verb.children if one.i > verb.i and _is_left_over(one)), None)
    if main is not None:
        verb.children.remove(main)
        take_place(main, verb)
    elif verb.dep_ == "ccomp" and verb.head.i > verb.i and not any(one.i < verb.i for one in own_subjects(verb.head)):
        main = verb.head
        main.children.remove(verb)
    else:
        return
    # No longer anywhere: `hang` puts it below what it opens a clause under, which stands below the subject.
    verb.head, above = verb, mark.head
    subject.hang(main, "nsubjpass" if any(one.dep_ == "auxpass" for one in main.children) else "nsubj")
    name.hang(verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")
    mark.hang(verb, "mark")
    verb.hang(above, "advcl")
    stops = [one for one in verb.children if one.dep_ == "punct"]
    for one in stops:
        one.hang(main, "punct")


def _is_in_aside(mark: "Token", subject: "Token", verb: "Token") -> bool:
    """Whether what opens a clause of time stands in words that one comma sets apart from a subject."""
    doc, word = mark.doc, mark
    while word.head is not subject:
        word = word.head
        first = word.left_edge.i
        if word.dep_ in _ASIDE and doc[first - 1].text == "," and subject.i < first:
            return all(one.text != "," for one in doc[first : verb.i])
    return False


def _is_left_over(verb: "Token") -> bool:
    """Whether a verb with a tense stands behind a comma without subject or conjunction."""
    bare = verb.dep_ in _LEFT_OVER and is_finite(verb) and not own_subjects(verb)
    first = verb.left_edge
    return bare and verb.doc[first.i - 1].text == ","


def _join_other(name: "Token") -> None:
    """Make subjects of "he and Everton" behind a preposition, and a clause of what they do."""
    mark = name.head
    verb = next((one for one in name.children if one.dep_ == "conj" and one.tag_ in ("VBD", "VBN")), None)
    joint = next((one for one in name.children if one.dep_ == "cc"), None)
    other = next((one for one in verb.children if one.dep_ in SUBJECTS), None) if verb is not None else None
    if verb is None or other is None or joint is None or not name.i < joint.i < other.i < verb.i:
        return
    above = mark.head
    verb.hang(next((one for one in (above, *above.ancestors) if one.pos_ in _VERBS), above), "advcl")
    mark.hang(verb, "mark")
    name.hang(verb, other.dep_)
    other.hang(name, "conj")
    verb.tag_ = "VBD"
