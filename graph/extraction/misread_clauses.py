"""Mending clauses that the parser built of words that make none: "left his post as Hull boss to join Leeds"."""

from typing import TYPE_CHECKING

from .misread_complements import be_made
from .misread_hearsay import take_place
from .misread_passives import be_appointed
from .usage import AUXILIARIES, FINITE, has_tense, is_out_of, is_perfect, is_told_as_past, own_subjects
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

CLAUSAL = frozenset(("mark", "nsubj", "nsubjpass", "appos"))
"""How words are hung that may be hung on no clause."""

_NO_INFINITIVES = frozenset(("VBN", "VBD", "VBZ", "JJ"))
_OF_ITS_OWN = frozenset(("nsubj", "nsubjpass", "aux", "auxpass", "mark"))
_OF_ONE = frozenset(("has", "is", "was", "will"))
_WILL = frozenset(("will", "'ll", "’ll"))
_BEING = frozenset(("are", "is", "were", "was", "am"))
_SEEING = frozenset(("see", "sees", "saw", "seen", "seeing", "watch", "watched"))
_PAST = frozenset(("VBD", "VBN"))
_HAVING = frozenset(("have", "has", "had", "having", "see", "saw", "seen"))
_AIMS = frozenset(("xcomp", "ccomp", "advcl"))
_TENSED = frozenset(("VBZ", "VBD"))
_GIVING = frozenset(("offered", "gave", "given", "handed", "awarded"))
_FULL = frozenset(("ROOT", "advcl", "relcl"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
_OPENING = frozenset(("csubj", "advcl", "prep"))
_BECOMING = word_list("becoming")
_HUNG_BEFORE = frozenset(("advcl", "auxpass"))
_TAKING, _CHOOSING = word_list("taking_people"), word_list("choosing_for")
_CONTESTS, _OUT_OF = word_list("fought_over"), word_list("out_of_which")
_FREE = frozenset(("free", "nothing"))
_KNOWN, _CLAUSE_TOPS = frozenset(("the", "his", "her", "their")), frozenset(("ROOT", "conj", "ccomp"))
_ROLES = word_list("playing") | word_list("managing")
_THINGS, _DETERMINED = frozenset(("NN", "NNS")), frozenset(("det", "poss"))


def mend_clause(token: "Token") -> None:
    """Change how a word, and what stands beside it, hang together, in place, where English has no such clause."""
    if token.dep_ == "mark":
        if token.lower_ == "as":
            _become_preposition(token)
        elif token.lower_ == "for":
            _choose_somebody(token)
        return
    if token.dep_ == "appos":
        if not _follow_opening(token):
            _become_subject(token)
        return
    if token.dep_ == "nsubj" and token.head.tag_ == "NNS":
        _become_verb(token.head, token)
    if token.dep_ == "nsubj" and token.head.tag_ == "NN":
        _become_bare_verb(token.head, token)
    if token.dep_ == "nsubj" and token.head.dep_ == "auxpass":
        token.hang(token.head.head, "nsubjpass")  # no auxiliary has a subject of its own
    if token.dep_ == "nsubj" and token.pos_ == "PROPN" and token.head.i < token.i:
        _follow_verb(token)
    if token.dep_ == "nsubj" and token.head.tag_ in _PAST and token.left_edge.i > 2:
        _give_back(token)
    if token.dep_ == "nsubj" and token.head.dep_ == "ccomp" and token.head.head.lower_ in _TAKING | _GIVING:
        _part_clauses(token)
    if token.dep_ == "nsubj" and token.head.dep_ == "ccomp" and token.head.tag_ == "VB":
        _become_object(token)
    if token.dep_ == "nsubj" and token.head.dep_ == "ccomp" and token.head.tag_ == "JJ":
        be_made(token)
    if token.dep_ == "nsubj" and token.lower_ in _ROLES and token.left_edge.i > 1:
        be_appointed(token)
    if token.tag_ == "NN":
        _join_name(token)
        _free_clause(token)


def _follow_verb(name: "Token") -> None:
    """Make an object of a second subject, which stands behind its verb: "clubs, including T and U, want X"."""
    verb = name.head
    aside = any(one.lower_ == "including" for top in own_subjects(verb) if top.i < verb.i for one in top.children)
    if aside and name.left_edge.i == verb.i + 1 and not any(one.dep_ == "dobj" for one in verb.children):
        name.dep_ = "dobj"


def _become_object(noun: "Token") -> None:
    """Give a verb its object that was taken for the next one's subject: "made an approach to T for X to become Y"."""
    verb, above = noun.head, noun.head.head
    mark = next((one for one in verb.children if one.lower_ == "to" and one.dep_ == "aux"), None)
    name = verb.doc[mark.i - 1] if mark is not None else verb
    asked = name.dep_ == "pobj" and name.head.lower_ == "for" and noun.is_ancestor(name)
    if asked and name.pos_ == "PROPN" and above.i < noun.i and not any(one.dep_ == "dobj" for one in above.children):
        noun.hang(above, "dobj")
        verb.hang(noun, "acl")


def _choose_somebody(preposition: "Token") -> None:
    """Make whom a verb has chosen its object, no subject: "opted for X to replace Y", not "may opt for X to replace Y".

    What has not been done leaves open whether X will replace Y, as the clause tells.
    """
    clause = preposition.head
    verb = clause.head
    if not is_perfect(verb) and not is_told_as_past(verb) and not any(one.lower_ in _WILL for one in verb.children):
        return
    chosen = next((one for one in clause.children if one.dep_ == "nsubj" and one.pos_ == "PROPN"), None)
    if chosen is None or verb.i + 1 != preposition.i or verb.lower_ not in _CHOOSING:
        return
    preposition.hang(verb, "prep")
    chosen.hang(preposition, "pobj")


def take_object(name: "Token") -> None:
    """Let a verb have its object: "named former Hull coach X as manager", where X is taken for what he is called."""
    verb = name.head
    if verb.i < name.i and any(one.lower_ == "as" and one.i > name.i for one in verb.children):
        name.dep_ = "dobj"


def _become_subject(noun: "Token") -> None:
    """Give a sentence the subject that the parser put beside a name in what opens it: "having sold X, the boss is".

    What explains a name is set off from what follows by a second comma.
    """
    doc, first = noun.doc, noun.left_edge.i
    at = noun.right_edge.i + 1
    office = noun.head.dep_ == "pobj" and noun.head.head.lower_ == "as"  # "upon the exit of X as coach, captain Y said"
    if first < 2 or at >= len(doc) or doc[first - 1].text != "," or not (doc[first].dep_ == "det" or office):
        return
    verb = doc[at] if doc[at].dep_ not in AUXILIARIES else doc[at].head
    if doc[at].tag_ not in FINITE or verb.i < at or any(one.dep_ in _SUBJECTS for one in verb.children):
        return
    opening = next((one for one in (noun.head, *noun.head.ancestors) if one.head is verb), None)
    if opening is None or opening.dep_ not in _OPENING or opening.i > first or opening.left_edge.lower_ == "as":
        return
    if opening.dep_ == "csubj":
        opening.dep_ = "advcl"
    noun.head.children.remove(noun)
    noun.head, noun.dep_ = verb, "nsubj"
    verb.children = sorted([*verb.children, noun], key=lambda one: one.i)


def _follow_opening(name: "Token") -> bool:
    """Part two clauses where a name seems to explain the office right before it: "when X was T boss, Y left".

    What stands between "was" and a comma tells what its subject was, and is no subject itself.
    """
    office = name.head
    before = office.doc[office.left_edge.i - 1]
    verb, main = (before, office.head) if office.dep_ in _SUBJECTS else (office.head, office.head.head)
    apart = name.left_edge.i > office.i + 1 and name.doc[name.left_edge.i - 1].text == ","
    if not apart or verb.lower_ not in _BECOMING or not verb.i < office.i < name.i < main.i:
        return False
    own = [one for one in verb.children if one.dep_ in _SUBJECTS and one.i < verb.i]
    opens = verb.head is main and verb.dep_ in _HUNG_BEFORE
    turned = main.head is verb and main.dep_ == "ccomp"  # "whether or not X is T boss, Y will leave"
    known = any(one.dep_ in _SUBJECTS and one is not office for one in main.children)
    if not own or known or not (opens or turned) or not has_tense(main):
        return False
    if turned:
        verb.children.remove(main)
        take_place(main, verb)
        verb.head = verb
    verb.hang(main, "advcl")
    name.hang(main, "nsubjpass" if any(one.dep_ == "auxpass" for one in main.children) else "nsubj")
    office.hang(verb, "oprd" if verb.tag_ == "VBN" else "attr")
    return True


def _become_verb(noun: "Token", subject: "Token") -> None:
    """Make a verb of what has its subject right before it: "says that X dreams of it"; not "made them champions"."""
    marked = any(child.dep_ == "mark" for child in noun.children)
    if subject.i == noun.i - 1 and (marked or noun.dep_ in _FULL):
        noun.tag_, noun.pos_ = "VBZ", "VERB"


def _become_bare_verb(noun: "Token", subject: "Token") -> None:
    """Make a verb of what somebody is seen to do: "recent weeks have seen X and Y depart"."""
    seen = noun.dep_ == "ccomp" and noun.head.lower_ in _SEEING and noun.head.i < subject.i
    if seen and not any(one.dep_ in ("det", "amod", "compound") for one in noun.children):
        noun.tag_, noun.pos_ = "VB", "VERB"


def _become_preposition(word: "Token") -> None:
    """Give "as" the office behind it that the parser took for the subject of an infinitive.

    "Left his post as Hull boss to join Leeds": no clause that "as" opens has an infinitive for its verb.  Nor is one a
    noun alone: "took X's place as Hull boss".
    """
    verb = word.head
    if verb.pos_ == "NOUN" and verb.dep_ == "advcl" and verb.i > word.i and not own_subjects(verb):
        word.hang(verb.head, "prep")
        verb.hang(word, "pobj")
        return
    if _part_office(word, verb) or _open_sentence(word, verb):
        return
    above, aims = verb.head, any(child.tag_ == "TO" for child in verb.children)
    nouns = [child for child in verb.children if child.dep_ == "nsubj" and child.i > word.i]
    if verb.tag_ != "VB" or not aims or len(nouns) != 1 or above is verb or above.i > word.i:
        return
    word.dep_, word.head, nouns[0].dep_, nouns[0].head = "prep", above, "pobj", word
    word.children = [*word.children, nouns[0]]
    verb.children = [child for child in verb.children if child is not word and child is not nouns[0]]
    above.children = sorted([*above.children, word], key=lambda one: one.i)


def _part_office(word: "Token", verb: "Token") -> bool:
    """Part "as T coach" from who acts behind it, taken for one: "after the exit of X as T coach, captain Y said"."""
    office = next((one for one in verb.children if one.dep_ in _SUBJECTS and one.i > word.i), None)
    before = word.doc[word.i - 1] if word.i else word
    if (
        office is None
        or office.left_edge.i != word.i + 1
        or office.pos_ != "NOUN"
        or before.pos_ not in ("PROPN", "NOUN")
    ):
        return False
    joined = [one for one in office.children if one.dep_ in ("appos", "conj") and one.pos_ == "PROPN"]
    acting = next((one for one in joined if word.doc[one.left_edge.i - 1].text == "," and one.i < verb.i), None)
    if acting is None:
        return False
    top = verb.head
    below = not own_subjects(top) or any(one.dep_ == "mark" and one.i < top.i for one in top.children)
    if verb.dep_ == "advcl" and top.head is top and top.i < word.i and below:
        top.children.remove(verb)
        verb.head, verb.dep_ = verb, top.dep_
        top.hang(verb, "advcl")
    acting.hang(verb, office.dep_)
    word.hang(before.head.head if before.dep_ == "pobj" else before, "prep")
    office.hang(word, "pobj")
    return True


def _open_sentence(word: "Token", verb: "Token") -> bool:
    """Give a sentence its verb that was taken for that of a clause with "as"; return whether it was.

    "X's season as T boss saw him shine."
    """
    top = verb.head
    office = next((one for one in verb.children if one.dep_ == "nsubj" and one.i > word.i), None)
    bare = office is not None and all(one.dep_ != "det" for one in office.children)
    if top.pos_ != "NOUN" or top.head is not top or verb.dep_ != "advcl" or top.i > word.i or not bare or not word.i:
        return False
    assert office is not None
    before = word.doc[word.i - 1]
    if before.pos_ != "NOUN" or word in before.ancestors or office in before.ancestors:
        return False
    word.dep_, word.head, office.dep_, office.head = "prep", before, "pobj", word
    word.children = [*word.children, office]
    before.children = sorted([*before.children, word], key=lambda one: one.i)
    top.children = [one for one in top.children if one is not verb]
    top.head, top.dep_, verb.head, verb.dep_ = verb, "nsubj", verb, "ROOT"
    kept = [one for one in verb.children if one is not word and one is not office]
    verb.children = sorted([top, *kept], key=lambda one: one.i)
    return True


def _part_clauses(name: "Token") -> None:
    """Make two clauses of a verb and what was taken for its complement: "T signed X and U brought in Y".

    So of what somebody is given: "T offered X a deal but U are keen".
    """
    clause, verb = name.head, name.head.head
    given = [one for one in verb.children if one.dep_ == "dative" and verb.i < one.i < name.i]
    start = given[-1].right_edge.i if given else verb.i
    second = next((one for one in name.children if one.dep_ == "conj" and one.i > name.i), name)
    joint = next((one for one in name.children if one.dep_ == "cc"), name)
    marked = any(one.dep_ in ("mark", "dobj") and one.i < clause.i for one in (*clause.children, *verb.children))
    if second is name or joint is name or marked or name.left_edge.i != start + 1 or second.i > clause.i:
        return
    clause.children[clause.children.index(name)] = second
    name.children = [one for one in name.children if one is not second and one is not joint]
    name.head, name.dep_, second.head, second.dep_ = verb, "dobj", clause, "nsubj"
    joint.head, clause.dep_ = verb, "conj"
    verb.children = sorted([*verb.children, name, joint], key=lambda one: one.i)


def _give_back(name: "Token") -> None:
    """Give a preposition the name that was taken for a subject: "T had a bid for X rejected", who rejects nothing."""
    verb, preposition = name.head, name.doc[name.left_edge.i - 1]
    noun = preposition.head
    having = noun.head
    if preposition.dep_ != "prep" or preposition.children or noun.dep_ != "dobj" or having.lower_ not in _HAVING:
        return
    above = verb.head
    if having is verb or (having.head is not verb and verb in having.ancestors):
        return
    verb.children = [one for one in verb.children if one is not name and one is not having]
    name.head, name.dep_, preposition.children = preposition, "pobj", [name]
    if having.head is verb:
        take_place(having, verb)
    elif above is not verb:
        above.children = [one for one in above.children if one is not verb]
    verb.head, verb.dep_, verb.tag_ = noun, "acl", "VBN"
    noun.children = sorted([*noun.children, verb], key=lambda one: one.i)


def _join_name(noun: "Token") -> None:
    """Put the name right behind a subject beside it, which the parser took for a second one: "his son X plays"."""
    verb, at = noun.head, noun.i + 1
    name = noun.doc[at] if at < len(noun.doc) and noun.doc[at].tag_ == "NNP" else noun
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    if name is noun or name.dep_ != noun.dep_ or name.head is not verb:
        return
    verb.children.remove(name)
    name.dep_, name.head, noun.children = "appos", noun, [*noun.children, name]


def _free_clause(noun: "Token") -> None:
    """Take an infinitive from under which the parser put what it completes: "made X a candidate to succeed Y"."""
    verb = noun.head
    above = verb.head
    small = verb.tag_ == "VB" and verb.dep_ == "ccomp" and noun.i < verb.i and above.i < noun.i
    named = any(child.dep_ == "nsubj" and child.tag_ in ("NNP", "PRP") for child in noun.children)
    if not small or not named or all(child.tag_ != "TO" for child in verb.children):
        return
    verb.children.remove(noun)
    above.children[above.children.index(verb)] = noun
    noun.head, noun.dep_, verb.head, verb.dep_ = above, "ccomp", noun, "acl"
    noun.children = [*noun.children, verb]


def join_infinitive(verb: "Token") -> None:
    """Hang a bare infinitive on the one before it: "are set to sack X and replace him", "are ready to sell and buy"."""
    above = verb.head
    bare = not any(child.dep_ in _OF_ITS_OWN for child in verb.children)
    if bare and above.dep_ == "advcl" and above.tag_ in _TENSED and above.head.tag_ == "VB" and above.head.i < above.i:
        verb.hang(above.head, verb.dep_)  # "will leave when his contract ends and join T"
        return
    if not bare or (above.tag_ not in _NO_INFINITIVES and above.lower_ not in _BEING):
        return
    between = above.doc[above.i + 1 : verb.i]
    before = [
        one for one in between if one.tag_ == "VB" and one.dep_ == "xcomp" and one.head in (above, *above.children)
    ]
    if not before:
        return
    verb.hang(before[-1], verb.dep_)


def complete(verb: "Token") -> None:
    """Make an infinitive of a bare verb that was taken for the object of a "to": "with X and T set to part ways"."""
    mark = verb.head
    if mark.lower_ == "to" and mark.dep_ == "prep" and mark.i == verb.i - 1 and mark.head.tag_[:2] == "VB":
        verb.hang(mark.head, "xcomp")
        mark.hang(verb, "aux")
        mark.tag_, mark.pos_ = "TO", "PART"


def go_on(verb: "Token") -> None:
    """Hang what is to be done "then" on what is to be done first: "wants T to buy X, then sell him to U"."""
    above, doc = verb.head, verb.doc
    if doc[verb.i - 1].lower_ != "then" or any(child.dep_ in _OF_ITS_OWN for child in verb.children):
        return
    first = [one for one in (above, *above.children) if one.tag_ == "VB" and one.dep_ in _AIMS and one.i < verb.i]
    if first and any(child.tag_ == "TO" for child in first[-1].children):
        verb.tag_ = "VB"
        verb.hang(first[-1], "conj")


def leave_particle(name: "Token") -> None:
    """Give a verb the object that was hung on its particle: "who had brought in X", where "in" is no preposition."""
    verb = name.head.head
    if not any(one.dep_ == "dobj" for one in verb.children):
        name.hang(verb, "dobj")


def hang_on_contest(verb: "Token") -> None:
    """Hang an infinitive on what it is the prize of, which stands right before it: "joined T in the race to sign X"."""
    noun = verb.doc[verb.i - 2] if verb.i > 2 else verb
    entered = noun.dep_ == "dobj" or (noun.dep_ == "pobj" and (noun.head.lower_ == "in" or is_out_of(noun)))
    if noun.lower_ in _CONTESTS and entered and verb.head is not noun and not verb.is_ancestor(noun):
        verb.hang(noun, "acl")


def keep_prize(preposition: "Token") -> None:
    """Hang on a contest what it is for, which stands right behind it: "is out of contention for the job".

    Behind "for free" nothing hangs: "moved for free from U to T".
    """
    free = next((one for one in preposition.children if one.lower_ in _FREE and one.i == preposition.i + 1), None)
    for one in [child for child in free.children if child.dep_ == "prep"] if free is not None else ():
        one.hang(preposition.head, "prep")
    noun = preposition.doc[preposition.i - 1] if preposition.i > 2 else preposition
    if noun.lower_ in _OUT_OF and is_out_of(noun) and preposition.head in noun.ancestors:
        preposition.hang(noun, "prep")


def take_subject(verb: "Token") -> None:
    """Give a verb in the singular the name right before it, taken for another object: "sold X and Y has signed".

    So "dropped X, and the T striker was angry".
    So it is where that name was taken for the only one, "Y revealed X had signed", which has a verb of its own behind.
    """
    above, first = verb.head, verb.left_edge
    name = verb.doc[first.i - 1]
    called = name.lower_ in _ROLES and any(one.lower_ in _KNOWN for one in name.children)
    if verb.i < above.i or first.i < 2 or not (name.pos_ == "PROPN" or called):
        return
    another = name.dep_ == "conj" and name.head.dep_ == "dobj" and name.head.head is above and first.lower_ in _OF_ONE
    only = name.dep_ == "dobj" and name.head is above and first.tag_ in FINITE and not own_subjects(verb)
    if another or only:
        name.hang(verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")
        if called and verb.dep_ == "ccomp":
            verb.hang(above, "conj")


def part_from_agent(verb: "Token") -> None:
    """Begin a clause with the name behind an agent, taken for another: "X was sacked by T and Y will replace him".

    Nothing finite stands behind a name, with no word to join it, but what that name does.
    """
    doc, above = verb.doc, verb.head
    first = min([verb.i, *(one.i for one in verb.children if one.dep_ in AUXILIARIES or one.dep_ == "neg")])
    name, by = doc[first - 1], next((one for one in above.children if one.dep_ == "agent"), verb)
    finite = any(one.tag_ in FINITE for one in doc[first : verb.i + 1])
    if verb.dep_ == "advcl" or not by.i < name.i < first or name.pos_ != "PROPN" or own_subjects(verb) or not finite:
        return
    joint = max((one for one in doc[by.i + 1 : name.i] if one.dep_ == "cc"), key=lambda one: one.i, default=by)
    if joint is by or by not in name.ancestors or any(one.text == "," for one in doc[by.i : first]):
        return
    club = doc[joint.i - 1]
    top = name.head if name.dep_ == "appos" and name.head.i > joint.i else name
    club.hang(by, "pobj")
    for one in [one for one in doc[joint.i + 1 : name.i] if one.head.i < joint.i and one is not top]:
        behind = doc[one.i + 1]
        one.hang(behind if behind.pos_ == "NOUN" and not one.is_ancestor(behind) else name, "compound")
    joint.hang(above, "cc")
    top.hang(verb, "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj")
    verb.hang(above, "conj")


def take_thing(verb: "Token") -> None:
    """Make a relative clause of "the impact coach X has made", where one man is taken for an "impact coach"."""
    doc, first = verb.doc, min([verb.i, *(one.i for one in verb.children if one.dep_ in AUXILIARIES)])
    name = doc[max(first - 1, 0)]
    if name.pos_ != "PROPN" or name.head.i > first or any(one.dep_ in _SUBJECTS for one in verb.children):
        return
    start = name.i
    while start > 2 and doc[start - 1].dep_ == "compound" and doc[start - 1].pos_ == "PROPN":
        start -= 1
    if start < 3:
        return
    whose, thing, role = doc[start - 3 : start]
    top = name if role.head is name else role
    if role.lower_ not in _ROLES or thing.tag_ not in _THINGS or whose.dep_ not in _DETERMINED:
        return
    if thing.head not in (name, role) or name.head not in (top, top.head) or verb in top.ancestors:
        return
    before = [one for one in thing.head.children if one.i < thing.i]
    thing.head.children.remove(thing)
    take_place(thing, top)
    for one in before:
        one.hang(thing, one.dep_)
    verb.hang(thing, "relcl")
    name.hang(verb, "nsubj")
    role.hang(name, "compound")


def name_somebody(verb: "Token") -> None:
    """Make a clause of "the club named X as manager", taken for a club that is called so."""
    top = verb.head
    known = any(child.lower_ in _KNOWN and child.i < top.i for child in top.children)
    if top.pos_ != "NOUN" or top.dep_ not in _CLAUSE_TOPS or top.i + 1 != verb.i or not known:
        return
    name = next((one for one in verb.children if one.dep_ == "oprd" and one.pos_ == "PROPN"), None)
    behind = [one for one in top.children if one.i > verb.i]
    if name is None or not any(one.lower_ == "as" and one.i > name.i for one in (*behind, *verb.children)):
        return
    above = top.head
    name.dep_, verb.tag_, verb.pos_ = "dobj", "VBD", "VERB"
    verb.dep_, verb.head = top.dep_, verb if above is top else above
    if above is not top:
        above.children[above.children.index(top)] = verb
    for one in behind:
        one.head = verb
    top.children = [one for one in top.children if one.i < verb.i]
    top.dep_, top.head = "nsubj", verb
    verb.children = sorted([top, *verb.children, *behind], key=lambda one: one.i)


def lead_to(only: "Token") -> None:
    """Give an infinitive its subject behind "only for": "T wanted X, only for the striker to turn them down"."""
    doc, at = only.doc, only.i + 1
    mark = doc[at] if at < len(doc) and doc[at].lower_ == "for" else only
    if mark.dep_ == "mark" and mark.head.tag_ == "VB":
        only.hang(mark.head, "advmod")
        return
    name = next((one for one in mark.children if one.dep_ == "pobj"), mark)
    behind = name.right_edge.i + 1
    if mark.dep_ != "prep" or name is mark or behind >= len(doc) or doc[behind].tag_ != "TO":
        return
    verb = doc[behind].head
    if verb.tag_ != "VB" or own_subjects(verb) or (verb.head is not name and verb.head.i > mark.i):
        return
    if mark in verb.ancestors:
        verb.hang(mark.head, "advcl")
    verb.dep_ = "advcl"
    name.hang(verb, "nsubj")
    mark.hang(verb, "mark")
    only.hang(verb, "advmod")
