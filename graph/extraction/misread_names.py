"""Mending sentences in which the parser hangs a name, or what stands beside one, where it cannot belong."""

from typing import TYPE_CHECKING

from .misread_complements import have_career
from .misread_hearsay import take_place
from .usage import AUXILIARIES, FINITE, own_subjects
from .words import name_words, word_list

if TYPE_CHECKING:
    from .tokens import Token

_OBJECTS, _RECEIVERS = frozenset(("pobj", "dobj", "npadvmod")), frozenset(("dobj", "dative"))
_TELLING, _GIVING = word_list("telling_somebody"), word_list("giving_somebody")
_WANTING = word_list("wanting_somebody_to")
_CAPTAINS = frozenset(("captain", "skipper"))
_REPLACING = word_list("following_somebody")
_SPEAKING = word_list("speaking_to")
_FOR_SOMEBODY, _SPELLS = word_list("for_somebody_to"), word_list("served_as_something")
_PREPOSITIONS = frozenset(("at", "on", "as"))
_BY_HIMSELF = word_list("done_by_himself")
_OF_TEAMS = frozenset(("club", "side", "team"))
_MARKS = frozenset((",", ".", ":", "''", "``"))
_FIELDS = word_list("fields_of_office")
_HIM = frozenset(("he", "she", "they"))
_RELATIVE = frozenset(("WDT", "WP", "WRB"))
_ONCE = word_list("once_or_now")
_BEING = frozenset(("is", "was", "are", "were", "be", "been"))
_CURRENCIES, _BESIDE = frozenset("£€$"), frozenset(("det", "compound", "amod", "poss", "nmod"))


def mend_name(token: "Token") -> None:
    """Change how a word, hung as one of `MENDED`, and what stands beside it hang together, in place."""
    dep = token.dep_
    if dep == "prep":
        if token.lower_ not in _PREPOSITIONS:
            return
    elif dep in _RECEIVERS or dep == "appos":
        if token.lower_ in _OF_TEAMS:
            _explain_team(token)
        elif token.tag_ == "VBZ":
            _act(token)
            return
        elif token.text[0] in _CURRENCIES:
            _pay(token)
            return
        if token.pos_ != "PROPN" and dep != "appos":
            return
    elif dep == "pobj":
        if token.pos_ != "PROPN" or token.head.lower_ != "of":
            return
    elif dep == "nsubj" and token.head.tag_ != "NN" and token.head.i > token.i:
        if token.tag_ == "PRP$" and token.head.tag_ == "VBG":
            have_career(token, token.head)
        _only_say(token)
        return
    _MENDS[dep](token)


def _pay(price: "Token") -> None:
    """Give a verb whom a sum is paid, taken for what sum it is: "T paid Hull £3m for X"."""
    verb, first = price.head, price.left_edge
    club = next((one for one in price.children if one.dep_ == "compound" and one.i == price.i - 1), price)
    if club.pos_ == "PROPN" and first.dep_ == "compound" and first.i == verb.i + 1 and price.dep_ == "dobj":
        others = [one for one in price.children if one.i < club.i]
        club.hang(verb, "dative")
        for one in others:
            one.hang(club, one.dep_)


def _only_say(name: "Token") -> None:
    """Let whoever says what follows a colon act in nothing of it: the headline "Romano: Roma agree terms with X"."""
    doc, colon = name.doc, name.i + 1
    if colon < name.head.i and doc[colon].text == ":" and any(one.i > colon for one in own_subjects(name.head)):
        name.dep_ = "dep"


def _explain_team(noun: "Token") -> None:
    """Hang what explains a name on it, not beside it on its verb: "will face Leeds, the club he left"."""
    doc, first = noun.doc, noun.left_edge.i
    if first < 2 or doc[first].lower_ != "the" or doc[first - 1].text != ",":
        return
    if doc[first - 2].pos_ == "PROPN" and any(one.dep_ == "relcl" for one in noun.children):
        _hang(noun, doc[first - 2], "appos")


def _hang(word: "Token", head: "Token", dep: str) -> None:
    """Hang a word elsewhere, but never below itself."""
    if word is not head and word not in head.ancestors:
        word.hang(head, dep)


def _begin_clause(name: "Token") -> None:
    """Give a clause the subject that was joined to what ends the one before: "left in June and Leeds want him"."""
    doc, first = name.doc, name.head
    at = name.right_edge.i + 1
    if name.pos_ != "PROPN":
        _once_be(name)
        return
    if first.pos_ == "VERB":
        _stand_before_verb(name)
        return
    if first.dep_ not in _OBJECTS or at >= len(doc):
        return
    verb = doc[at].head if doc[at].dep_ in AUXILIARIES else doc[at]
    if doc[at].tag_ not in FINITE or verb.i < at or verb is name or verb.dep_ in ("conj", "relcl", "acl"):
        return
    above = next((one for one in first.ancestors if one.pos_ == "VERB"), None)
    joint = next((one for one in first.children if one.dep_ == "cc" and one.i < name.i), None)
    if own_subjects(verb) or above in (None, verb) or joint is None or name in verb.ancestors:
        return
    assert above is not None
    if above.head is verb and above.dep_ == "ccomp":
        take_place(above, verb)
        verb.children.remove(above)
        verb.head = above
        above.children = sorted([*above.children, verb], key=lambda one: one.i)
    elif verb.head is not above:
        return
    verb.dep_ = "conj"
    _hang(name, verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")
    _hang(joint, above, "cc")


def _stand_before_verb(name: "Token") -> None:
    """Give a name its verb, where it is joined to the one before: "X stays, and Y, once of T, stuck with U"."""
    above = name.head
    if not any(one.dep_ == "cc" and one.i < name.i for one in above.children):
        return
    said = next((one for one in name.children if one.dep_ == "acl" and one.tag_ in ("VBN", "VBD")), None)
    if said is not None and name.doc[said.i - 1].text == "," and own_subjects(above):
        _hang(said, above, "conj")
        said.tag_ = "VBD"
        _hang(name, said, "nsubj")
        return
    before = next((one for one in reversed(name.doc[: name.left_edge.i]) if _is_listed(one, above)), None)
    end = name.right_edge.i + 1
    alone = end >= len(name.doc) or name.doc[end].pos_ == "PUNCT"
    # "X signed for T, and Y, once of U, joined V" has a verb for Y, too.
    own = [one for one in above.children if one.dep_ == "conj" and one.i > name.i and not own_subjects(one)]
    if before is not None and said is None and alone and not any(one.pos_ == "VERB" for one in own):
        _hang(name, before, "conj")  # "interest in X, the midfielder, and Y, who wants to go"


def _is_listed(name: "Token", verb: "Token") -> bool:
    """Whether a name is an object of a verb, or of a preposition below it, with no other verb between."""
    if name.pos_ != "PROPN" or name.dep_ not in _OBJECTS or name.i < verb.i:
        return False
    return next((one for one in name.ancestors if one.pos_ == "VERB"), None) is verb


def _once_be(word: "Token") -> None:
    """Put "once of T" right where it is joined to what else somebody is: "a team-mate then and once of West Ham"."""
    of = next((one for one in word.children if one.dep_ == "prep" and one.i == word.i + 1), None)
    if word.lower_ in _ONCE and of is not None:
        _hang(of, word.head, "prep")
        _hang(word, of, "advmod")


def _tell(clause: "Token") -> None:
    """Make what somebody was told of what was taken for a word on him: "told the club he will leave"."""
    told = clause.head
    verb = told.head
    paid = next((one for one in told.children if one.dep_ == "acl" and one.i < clause.i), None)
    if paid is not None and clause.tag_ == "VB" and any(one.dep_ == "agent" for one in paid.children):
        _hang(clause, paid, "advcl")  # "the £1m paid by T to sign X"
        return
    if told.dep_ not in ("dobj", "dative") or verb.lower_ not in _TELLING or verb.i > told.i:
        return
    bare = not any(one.tag_ in _RELATIVE for one in clause.children)
    if bare and any(one.dep_ == "nsubj" and one.lower_ in _HIM for one in clause.children):
        _hang(clause, verb, "ccomp")


def _join_list(name: "Token") -> None:
    """Make a list of names of what was taken for another name of the first: "want Smith, Jones and Brown"."""
    doc, first = name.doc, name.head
    if name.pos_ != "PROPN":
        _explain_name(name)
        return
    apart = doc[name.left_edge.i - 1].text == ","
    if first.pos_ == "PROPN" and apart and any(one.dep_ == "conj" and one.pos_ == "PROPN" for one in name.children):
        name.dep_ = "conj"


def _explain_name(noun: "Token") -> None:
    """Hang what explains a name on it: "an interest in Rick Holm, the Leeds midfielder, and Al Moss"."""
    doc, topic, first = noun.doc, noun.head, noun.left_edge.i
    roles = name_words().roles
    if topic.pos_ == "PROPN" and noun.lower_ in roles:
        last = doc[first - 2] if first > 1 and doc[first - 1].text == "," else topic
        if last.pos_ == "PROPN" and topic in last.ancestors and last.dep_ == "conj":
            _hang(noun, last, "appos")  # "X and Y, the chief executive"
        _go_on(noun, topic)
        return
    if first < 2 or doc[first - 1].text != "," or noun.lower_ not in roles or topic.lower_ in roles:
        return
    name = doc[first - 2]
    if name.pos_ != "PROPN" or name.dep_ != "pobj" or topic.pos_ != "NOUN" or name.head.head is not topic:
        return
    _hang(noun, name, "appos")
    _go_on(noun, name)


def _go_on(noun: "Token", name: "Token") -> None:
    """Join a name to the one before it, not to what explains that: "Rick Holm, the Leeds midfielder, and Al Moss"."""
    for joint in [one for one in noun.children if one.dep_ == "cc" and noun.doc[one.i - 1].text == ","]:
        for other in [one for one in noun.children if one.dep_ == "conj" and one.pos_ == "PROPN" and one.i > joint.i]:
            _hang(other, name, "conj")
            _hang(joint, name, "cc")


def _give(receiver: "Token") -> None:
    """Give a verb its object that was taken for another name of whoever gets it: "handed Rick Holm the captaincy"."""
    verb = receiver.head
    if receiver.pos_ != "PROPN" or (receiver.dep_ == "dobj" and verb.lower_ not in _GIVING) or verb.i > receiver.i:
        return
    if any(one.dep_ == "dobj" and one is not receiver for one in verb.children):
        return
    gift = next((one for one in receiver.children if one.dep_ == "appos" and one.pos_ == "NOUN"), None)
    if gift is not None and gift.left_edge.i == receiver.i + 1 and gift.left_edge.dep_ in ("det", "poss"):
        receiver.dep_ = "dative"
        _hang(gift, verb, "dobj")


def _be_somebody(noun: "Token") -> None:
    """Join a name to the role before it that was taken for a verb: "wanted the Leeds striker Rick Holm in May"."""
    verb, at = noun.head, noun.i + 1
    if noun.tag_ == "NNS":
        _do_it(noun)
        return
    if noun.tag_ not in ("NN", "VB") or noun.lower_ not in name_words().roles:
        return
    name = next((one for one in noun.children if one.dep_ == "dobj" and one.pos_ == "PROPN"), noun)
    if name is noun or name.left_edge.i != at:
        return
    behind = [one for one in noun.children if one.i > name.i]
    before = [one for one in noun.children if one.i < noun.i and one.dep_ in _BESIDE]
    _hang(name, verb, "dobj")
    for one in behind:
        _hang(one, verb, one.dep_)
    for one in before:
        _hang(one, name, one.dep_)
    _hang(noun, name, "compound")
    noun.tag_, noun.pos_ = "NN", "NOUN"


def _do_it(verb: "Token") -> None:
    """Make a verb of a plural that a conjunction opens: "claims that X dreams of it"."""
    name = verb.doc[verb.i - 1]
    if name.dep_ == "compound" and name.pos_ == "PROPN" and any(one.dep_ == "mark" for one in verb.children):
        verb.tag_, verb.pos_, name.dep_ = "VBZ", "VERB", "nsubj"
        for one in [one for one in verb.children if one.dep_ == "compound" and one.i < name.i]:
            _hang(one, name, "compound")


def _act(verb: "Token") -> None:
    """Make a clause of what a name does behind a word and a colon, which it explains: "Official: X signs for T"."""
    name, opener = verb.doc[verb.i - 1], verb.head
    if name.dep_ != "compound" or name.pos_ != "PROPN" or name.head is not verb or opener.head is not opener:
        return
    verb.hang(verb, "ROOT")
    opener.hang(verb, "dep")
    verb.pos_ = "VERB"
    name.hang(verb, "nsubj")
    for one in [one for one in verb.children if one.dep_ == "compound" and one.i < name.i]:
        _hang(one, name, "compound")


def _leave(verb: "Token") -> None:
    """Hang what somebody does on him: "the prospect of X leaving", where the prospect leaves nothing."""
    name = verb.doc[verb.i - 1]
    if verb.lower_ == "starting":
        _name_lineup(verb)
        return
    if verb.tag_ == "VBN" and verb.lower_ in _BY_HIMSELF:
        _move(verb)
    if verb.tag_ == "VBG" and name.dep_ == "pobj" and name.pos_ == "PROPN" and verb.head in name.ancestors:
        _hang(verb, name, "acl")


def _move(verb: "Token") -> None:
    """Make a clause of what nobody can suffer: "X, the chief executive, left in May, and his successor came"."""
    name, last = verb.head, verb.head.head
    other = next((one for one in name.children if one.dep_ == "conj" and one.i > verb.i), None)
    if name.pos_ != "PROPN" or name.dep_ != "nsubj" or last.i < verb.i or other is None:
        return
    if verb.doc[verb.i - 1].text != "," or other.right_edge.i + 1 != last.i:
        return
    take_place(verb, last)
    name.children = [one for one in name.children if one is not verb and one is not other]
    last.children = [one for one in last.children if one is not name]
    name.head, other.head, other.dep_ = verb, last, "nsubj"
    verb.tag_, verb.children = "VBD", sorted([name, last, *verb.children], key=lambda one: one.i)
    last.head, last.dep_, last.children = verb, "conj", sorted([other, *last.children], key=lambda one: one.i)


def _follow(verb: "Token") -> None:
    """Put a clause on who is named before it, and make a participle of one that has nobody: "X, fired in May"."""
    who = next((one for one in verb.children if one.dep_ == "nsubj"), None)
    first = verb.left_edge.i if who is None else who.i
    name = verb.doc[first - 2] if first > 1 and verb.doc[first - 1].text == "," else verb
    if who is None:
        if verb.tag_ == "VBD" and name.pos_ == "PROPN" and not any(one.dep_ == "mark" for one in verb.children):
            verb.tag_ = "VBN"
        return
    if who.tag_ != "WP" or name.pos_ != "PROPN":
        return
    above = verb.head
    for one in [one for one in verb.children if one.dep_ == "prep" and one.i < who.i]:
        _hang(one, above, "prep")  # "under X, who came in May, T won"
    _hang(verb, name, "relcl")


def _belong(before: "Token") -> None:
    """Put before a noun what was taken for its subject: "his £6m move was a surprise"."""
    noun = before.head
    if before.pos_ == "PROPN" and before.i > noun.i:
        _be_called(before)
        return
    if (
        noun.tag_ != "NN"
        or noun.dep_ not in ("nsubj", "dobj", "pobj")
        or before.i != noun.i - 1
        or before.tag_ == "PRP"
    ):
        return
    before.dep_ = "compound"
    for one in [one for one in before.children if one.dep_ == "poss"]:
        _hang(one, noun, "poss")


def _be_called(name: "Token") -> None:
    """Make a name of what was taken for a subject behind its verb: "became assistant to his friend, Rick Holm"."""
    verb, first = name.head, name.left_edge.i
    said = verb.i > 0 and verb.doc[verb.i - 1].tag_ in _MARKS  # "..., said X"
    if verb.pos_ == "VERB" and first == verb.i + 1 and not said and any(one.i < verb.i for one in own_subjects(verb)):
        name.dep_ = "dobj"  # "T want X"
        return
    noun = name.doc[first - 2] if first > 2 and name.doc[first - 1].text == "," else verb
    while noun.i > verb.i and noun.doc[noun.i - 1].text == "-" and noun.head.dep_ == "prep":
        noun = noun.head.head  # "his brother-in-law, Rick Holm"
    if noun.pos_ == "NOUN" and noun.i > verb.i:
        _hang(name, noun, "appos")


def _complete(verb: "Token") -> None:
    """Hang an infinitive on what it completes: "is one of those to take it", "is ready to sell X to fund a move"."""
    being = verb.head
    if verb.dep_ == "xcomp" and verb.tag_ == "NNP" and being.i == verb.i - 1 and not any(verb.children):
        verb.dep_ = "dobj"  # "left Parkhead"
        return
    if verb.tag_ == "VB" and being.lower_ in _SPEAKING:
        _speak_to(verb)
        return
    if verb.tag_ == "VB" and being.lower_ in _FOR_SOMEBODY:
        _let_somebody(verb)
    if verb.dep_ == "advcl" and verb.tag_ == "VB" and being.lower_ in _WANTING:
        _want_somebody(verb)
    if verb.lower_ == "starting":
        _name_lineup(verb)
    if verb.dep_ == "advcl" and verb.tag_ == "VBD":
        _follow(verb)
    if verb.tag_ != "VB" or being.lower_ not in _BEING or being.i > verb.i:
        return
    if any(one.text == "," for one in verb.doc[being.i : verb.i]) or all(one.tag_ != "TO" for one in verb.children):
        return
    what = next((one for one in being.children if one.dep_ == "attr" and one.i < verb.i), None)
    if what is not None and any(one.dep_ == "acl" for one in what.children):
        return  # "is the £1m paid by T to sign X"
    if verb.dep_ == "advcl" and what is not None:
        verb.dep_ = "xcomp"
        return
    ready = next((one for one in being.children if one.dep_ == "acomp" and one.i < verb.i), None)
    if ready is not None and any(one.dep_ == "xcomp" for one in ready.children):
        _hang(verb, ready, "xcomp")


def _name_lineup(verb: "Token") -> None:
    """Make one thing of "the Everton starting line-up", which the parser takes a club to start."""
    name, above = verb.doc[verb.i - 1], verb.head
    noun = next((one for one in verb.children if one.dep_ == "dobj" and one.i > verb.i), None)
    if noun is None or name.pos_ != "PROPN" or name.dep_ not in _OBJECTS:
        return
    for one in [child for child in verb.children if child is not noun and child.i > noun.i]:
        one.hang(name.head if above is name else above, one.dep_)
    noun.hang(name.head, name.dep_)
    for one in [child for child in name.children if child.dep_ == "det"]:
        one.hang(noun, one.dep_)
    name.hang(noun, "compound")
    verb.hang(noun, "amod")


def _speak_to(noun: "Token") -> None:
    """Make a role of what was taken for an aim: "allowed to speak to coach X", where nobody speaks to coach him."""
    verb, mark = noun.head, noun.doc[noun.i - 1]
    name = next((one for one in noun.children if one.dep_ == "dobj" and one.pos_ == "PROPN"), None)
    told = mark.tag_ == "TO" and mark.head is noun and mark.i == verb.i + 1 and noun.lower_ in name_words().roles
    if name is None or not told or name.left_edge.i != noun.i + 1:
        return
    mark.hang(verb, "prep")
    mark.tag_, mark.pos_ = "IN", "ADP"
    name.hang(mark, "pobj")
    noun.tag_, noun.pos_ = "NN", "NOUN"
    for one in [one for one in noun.children if one.i > name.i]:
        one.hang(verb, one.dep_)
    noun.hang(name, "compound")


def _let_somebody(verb: "Token") -> None:
    """Give an infinitive the name before it for a subject: "waits for X to come", "could opt for X to replace Y"."""
    above = verb.head
    mark = above.doc[above.i + 1] if above.i + 1 < len(above.doc) else above
    name = next((one for one in mark.children if one.dep_ == "pobj" and one.pos_ == "PROPN"), None)
    if mark.lower_ == "for" and mark.head is above and name is not None and name.right_edge.i + 1 == verb.left_edge.i:
        _hang(name, verb, "nsubj")
        _hang(mark, verb, "mark")


def _want_somebody(verb: "Token") -> None:
    """Make what is wanted of somebody of an infinitive right behind his name: "T want X to stay"."""
    mark = verb.left_edge
    name = next((one for one in verb.head.children if one.dep_ == "dobj" and one.pos_ == "PROPN"), None)
    if name is not None and mark.tag_ == "TO" and name.right_edge.i + 1 == mark.i:
        verb.dep_ = "xcomp"


def _stand_beside(preposition: "Token") -> None:
    """Hang on a name what stands between commas behind it: "X, on loan at T, scored"."""
    doc, verb, at = preposition.doc, preposition.head, preposition.i
    if preposition.lower_ == "at" or (preposition.lower_ == "as" and preposition.right_edge.lower_ in _CAPTAINS):
        _take_over(preposition)  # who follows another "as T captain" has no job of his
        return
    if preposition.lower_ == "as" and verb.dep_ == "conj" and any(one.lower_ == "respectively" for one in doc[at:]):
        _hang(preposition, verb.head, "prep")  # "X and Y as manager and coach respectively"
        return
    if preposition.lower_ == "as" and doc[at - 1].lower_ in _SPELLS and doc[at - 1].head is verb:
        _hang(preposition, doc[at - 1], "prep")  # "served two stints as coach"
        return
    if at < 2 or doc[at - 1].text != "," or preposition.lower_ != "on" or verb.i < at:
        return
    name, end = doc[at - 2], preposition.right_edge.i + 1
    if name.head is verb and name.dep_ in ("nsubj", "nsubjpass") and end < len(doc) and doc[end].text == ",":
        _hang(preposition, name, "prep")


def _hold_office(name: "Token") -> None:
    """Put a name over the office before it, not below: "sounded out T's director of football X"."""
    of = name.head
    office = of.head
    field = next((one for one in name.children if one.i == of.i + 1 and one.dep_ == "compound"), None)
    if field is None or field.lower_ not in _FIELDS or office.i + 1 != of.i or office.lower_ not in name_words().roles:
        return
    field.hang(of, "pobj")
    of.children = [field]
    take_place(name, office)
    for one in list(office.children):
        if one is not of:
            one.hang(name, one.dep_)
    office.head = office
    office.hang(name, "compound")


def _take_over(preposition: "Token") -> None:
    """Hang where somebody follows another on the verb, not on the other: "took over from X at T"."""
    name = preposition.head
    above = name.head
    if name.pos_ != "PROPN" or preposition.i != name.i + 1:
        return
    verb = above.head if name.dep_ == "pobj" and above.lower_ in ("from", "with") else above
    if verb.lower_ in _REPLACING and verb.pos_ == "VERB":
        _hang(preposition, verb, "prep")


_MENDS = {
    "conj": _begin_clause,
    "relcl": _tell,
    "appos": _join_list,
    "dobj": _give,
    "dative": _give,
    "ccomp": _be_somebody,
    "nsubj": _belong,
    "advcl": _complete,
    "xcomp": _complete,
    "prep": _stand_beside,
    "pobj": _hold_office,
    "acl": _leave,
}
MENDED = frozenset(_MENDS)
"""How words are hung that `mend_name` looks at."""
