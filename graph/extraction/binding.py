"""How the grammar of its sentence binds a pronoun: to whom it cannot, may or must refer, whoever is in focus."""

from typing import TYPE_CHECKING

from .role_words import ABOVE, MANAGING, OUTSIDE, RELATIVES
from .salience import SUBJECT_DEPS
from .usage import is_infinitive
from .words import word_list

if TYPE_CHECKING:
    from .document import LocalEntity
    from .tokens import Token

_THEM = frozenset(["them", "it"])
HE = frozenset(["he", "him", "his", "himself"])
SHE = frozenset(["she", "her", "hers", "herself"])
RELATIVE = frozenset(["who", "whom", "whose", "that", "which"])
OBJECT_DEPS = ("dobj", "dative", "iobj", "pobj")
_MATES, _FORMER = word_list("mates"), word_list("once_in_a_role")
_EXITS, _STEPPING_IN = word_list("exits"), word_list("stepping_in")
_CLUBS = word_list("singular_team")
_SIGNING, _KEEPING, _DEALS = word_list("signing_terms"), word_list("done_by_terms"), word_list("terms_signed")
_OUTINGS, _INSTEAD = word_list("outings"), word_list("instead_of_him")
_ONWARD = frozenset(("for", "to", "in"))
_REPLACING, _GOING = word_list("replacing"), word_list("going")
_TERMS, _WHILE = word_list("terms"), frozenset(("during", "throughout", "in", "from", "at", "since"))
_HELD = word_list("held_by_another")
_AFFECTED, _DONE = ("dobj", "obj"), ("VBN", "VBG", "VBD")
_LEFT_BEHIND, _PROMISING = word_list("left_behind"), word_list("promising")
_ACCUSING = word_list("accusing")
_SPOKEN_OF, _WEIGHING_UP = word_list("spoken_of_as_his"), word_list("weighing_up")
_MOVES, _OF_IT = word_list("comings_and_goings"), frozenset(("on", "for", "in", "over", "about"))
_ORDINALS, _LONGEST_BEFORE_SINCE = word_list("first_to_last"), 8
_ASSURING = word_list("assuring")
_OWN_TO_CHANGE, _CHANGING = word_list("ones_own_to_change"), word_list("changing_ones_mind")
_BEING = frozenset(("be", "am", "is", "are", "was", "were", "been", "being", "remain", "remains", "remained"))


def is_instead(token: "Token") -> bool:
    """Whether a possessive is of him whose job another gets: "Y was hired in his stead"."""
    return token.dep_ == "poss" and token.head.lower_ in _INSTEAD and token.head.head.lower_ == "in"


def is_beside_subject(token: "Token") -> bool:
    """Whether a possessive only tells who a subject is, of whom the text goes on: "X, his assistant, will step in"."""
    noun = token.head
    if token.dep_ != "poss" or noun.lower_ in RELATIVES:
        return False
    if noun.dep_ == "appos":
        return noun.head.dep_ in SUBJECT_DEPS and noun.head.pos_ == "PROPN"
    named = (*noun.children, *noun.head.children)  # "his assistant, X, will step in", "his captain is X"
    return noun.dep_ in SUBJECT_DEPS and any(one.dep_ in ("appos", "attr") and one.pos_ == "PROPN" for one in named)


def is_left_room(token: "Token", subject: "Token") -> bool:
    """Whether a possessive is of him whose leaving brought another in: "Y took charge after his sacking"."""
    noun = token.head
    if token.dep_ != "poss" or noun.lower_ not in _EXITS or noun.head.lower_ not in ("after", "following", "upon"):
        return False
    onward = noun.head.head.lower_ in _REPLACING  # "replaced Y upon his departure for T"
    aside = any(one.dep_ == "prep" and not (onward and one.lower_ in _ONWARD) for one in noun.children)
    if aside or any(one.dep_ == "npadvmod" for one in noun.head.children):
        return False  # "appointed a week after his dismissal from Hull"
    return not _STEPPING_IN.isdisjoint(one.lower_ for one in token.doc[subject.i : token.i])


def is_mate(token: "Token") -> bool:
    """Whether a possessive is of him who plays with another, as no coach does: "his club-mate", but "his old one"."""
    words = [token.head, *token.head.children]
    mate = any(one.lower_ in _MATES and one.dep_ != "appos" for one in words)
    return token.dep_ == "poss" and mate and all(one.lower_ not in _FORMER for one in words)


def is_of_kin(noun: "Token") -> bool:
    """Whether a noun is a relative who is named beside somebody whose relative he is."""
    above = noun.head
    return noun.lower_ in RELATIVES and above.i < noun.i and above.tag_ in ("NN", "NNP") and above.dep_ != "conj"


def is_of_who_is_told(token: "Token", told: "LocalEntity", teller: "LocalEntity") -> bool:
    """Whether what "he" does is what one does who works for the teller: "the chairman told X he would not stay".

    Of a manager's players only what is done to them, or what he assures them of: "told X he would be sold".
    """
    over = teller.roles & ABOVE and not told.roles & ABOVE
    plays = not told.roles & (ABOVE | MANAGING | OUTSIDE)
    undergone = token.dep_ == "nsubjpass" or token.head.head.lower_ in _ASSURING
    return bool(over or (plays and undergone and teller.roles & MANAGING))


def is_gone(token: "Token", subject: "Token") -> bool:
    """Whether a pronoun is the subject of a leaving upon which another comes: "replaced X after he left"."""
    if token.dep_ not in SUBJECT_DEPS or token.head.dep_ != "advcl" or token.head.lower_ not in _GOING:
        return False
    return not _REPLACING.isdisjoint(one.lower_ for one in token.doc[subject.i : token.i])


def is_bound(verb: "Token") -> bool:
    """Whether terms do what an infinitive says, and not whoever signs them: "signed a deal to keep him at T"."""
    above = verb.head
    signs = above.head if above.lower_ in _DEALS else above
    terms = above is not signs or any(one.dep_ == "dobj" and one.lower_ in _DEALS for one in above.children)
    if signs.lower_ not in _SIGNING:
        return False  # "offered X a deal to keep him"
    return verb.lower_ in _KEEPING and terms and any(one.lower_ == "to" for one in verb.children)


def is_subject_anew(token: "Token", subject: "Token") -> bool:
    """Whether a pronoun is the subject of a clause that is joined to another's: "A signed him, and he" is hardly A.

    Of A one would say "A signed him and".
    """
    return token.dep_ in SUBJECT_DEPS and token.head.dep_ == "conj" and subject.head is token.head.head


def owner_of_object(token: "Token") -> "Token | None":
    """Whose a verb's object is, of which "his" tells when: "A praised B's work during his spell at C".

    So it is in "A hailed B's form since his arrival", "the impact of B since he arrived".
    """
    above = _dated_by_term(token) if token.dep_ == "poss" else _dated_by_clause(token)
    if above is None:
        return None
    objects = [above] if above.dep_ == "dobj" else objects_of_verb(above)
    owners = [one for found in objects for one in found.children if one.dep_ == "poss" and one.i < token.i]
    of = [at for found in objects for at in found.children if at.lower_ == "of" and at.i < token.i]
    owners += [one for at in of for one in at.children if one.dep_ == "pobj" and one.pos_ == "PROPN"]
    return owners[0] if owners else None


def _dated_by_term(token: "Token") -> "Token | None":
    """What stands above a time of "his" that tells when it was: "during his spell", "since his arrival"."""
    noun = token.head
    weighed = noun.lower_ in _MOVES
    if not (noun.lower_ in _TERMS or weighed) or noun.dep_ != "pobj" or noun.head.lower_ not in _WHILE:
        return None
    above = noun.head.head
    while above.dep_ in ("amod", "compound", "nmod"):
        above = above.head
    return above if not weighed or _is_weighed_up(above) else None


def _dated_by_clause(token: "Token") -> "Token | None":
    """The verb that weighs somebody up, if "he" is the subject of a clause behind it that tells since when."""
    verb = token.head
    since = token.dep_ in SUBJECT_DEPS and any(one.lower_ == "since" and one.i < token.i for one in verb.children)
    return verb.head if since and verb.dep_ == "advcl" and _is_weighed_up(verb.head) else None


def _is_weighed_up(word: "Token") -> bool:
    """Whether a word weighs something up, or is the object of a verb that does."""
    return (word.head if word.dep_ == "dobj" else word).lower_ in _WEIGHING_UP


def owner_of_first(token: "Token") -> "Token | None":
    """Whose first, or latest, a thing is since "he" did something: "B became A's third signing since he took over"."""
    verb = token.head
    if token.dep_ not in SUBJECT_DEPS or all(one.lower_ != "since" or one.i > token.i for one in verb.children):
        return None
    before = token.doc[max(0, token.i - _LONGEST_BEFORE_SINCE) : token.i]
    owned = [one.head for one in before if one.lower_ in _ORDINALS and one.dep_ == "amod" and one.head.i < token.i]
    owners = [one for noun in owned for one in noun.children if one.dep_ == "poss" and one.pos_ == "PROPN"]
    return owners[-1] if owners else None


def belongs_to(token: "Token") -> "list[Token]":
    """Whose somebody is said to be, or who is said to be somebody's: no pronoun is of both.

    For "his" in "X was his captain", "X is on his list" that is X; for "he" in "he is X's fourth manager", X as well,
    and in "in X he has a fine keeper", "X is the best coach he has had".
    """
    if token.dep_ in SUBJECT_DEPS:
        nouns = [child for child in token.head.children if child.dep_ in ("attr", "oprd")]
        in_front = [one for one in token.head.children if one.dep_ == "prep" and one.i < token.i]
        named = [one for top in in_front for one in top.children if one.dep_ == "pobj" and one.pos_ == "PROPN"]
        owners = [child for noun in nouns for child in noun.children if child.dep_ == "poss"]
        return owners + named + _called_what_he_has(token.head)
    if token.dep_ != "poss" or any(child.lower_ == "own" for child in token.head.children):
        return []
    noun = token.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":
        # "X was considered as his successor"
        return [one for one in subjects_of(noun.head.head) if one.dep_ == "nsubjpass"]
    if noun.dep_ == "pobj" and (noun.lower_ in _HELD or noun.head.lower_ == "of"):
        above = noun.head.head
        noun = above if above.dep_ in ("attr", "oprd") else noun.head
    is_said = noun.dep_ in ("attr", "oprd") or (noun.dep_ == "prep" and noun.head.lower_ in _BEING)
    return subjects_of(noun.head) if is_said else []


def _called_what_he_has(verb: "Token") -> "list[Token]":
    """Who is called what somebody has, or has met: "X is the best coach he has had"; not "the player he was"."""
    noun = verb.head
    if verb.dep_ != "relcl" or noun.dep_ not in ("attr", "oprd") or any(one.lower_ in _BEING for one in verb.subtree):
        return []
    above = noun.head
    return subjects_of(above) if noun.dep_ == "attr" else [one for one in above.children if one.dep_ == "dobj"]


def object_asked_for(verb: "Token") -> "Token | None":
    """The relative pronoun that is the object of a verb, or of what completes it: "whom they tried to sign"."""
    asked = (one for one in verb.subtree if one.lower_ in ("who", "whom") and one.i < verb.i)
    return next((one for one in asked if one.dep_ in OBJECT_DEPS), None)


def objects_of_verb(verb: "Token") -> "list[Token]":
    """The objects of a verb, those of its prepositions left out."""
    return [child for child in verb.children if child.dep_ in OBJECT_DEPS]


def subjects_of(verb: "Token") -> "list[Token]":
    """The subjects of a verb: its own, else those of the verb that it is coordinated with or completes."""
    for _ in range(6):
        own = [child for child in verb.children if child.dep_ in SUBJECT_DEPS]
        if own or verb.dep_ not in ("conj", "xcomp", "acomp") or verb.head == verb:  # "X is sorry to lose him"
            return own
        verb = verb.head
    return []


def understood_subjects(verb: "Token") -> "list[Token]":
    """The subjects of a verb, or those that a clause with "having" takes over: "A met B, having played under him".

    What somebody is asked to do is done by whom one asks: "A asked B to let him go".
    """
    people = ("PROPN", "PRON")
    asked = [one for one in verb.head.children if one.dep_ == "dobj" and one.i < verb.i and one.pos_ in people]
    if verb.dep_ == "xcomp" and verb.tag_ == "VB" and asked and verb.head.lower_ not in _PROMISING:
        return asked
    own = subjects_of(verb)
    having = not own and verb.dep_ == "advcl" and any(child.lower_ == "having" for child in verb.children)
    return subjects_of(verb.head) if having else own


def others_in_clause(token: "Token") -> "list[Token]":
    """What else a verb has for subject or object, which is never "them": "chose Leeds ahead of them", "T beat them"."""
    if token.lower_ not in _THEM or token.dep_ not in OBJECT_DEPS:
        return []
    verb = token.head
    while verb.pos_ in ("ADP", "ADV", "SCONJ") and verb.head is not verb:
        verb = verb.head
    objects = [one for one in verb.children if one.dep_ in OBJECT_DEPS and one.i < token.i]
    return [*subjects_of(verb), *objects] if verb.pos_ in ("VERB", "AUX") else []


def is_own_words(token: "Token", subject: "Token") -> bool:
    """Whether a pronoun is the subject of what somebody says in a relative clause: "X, who announced that he would"."""
    return (
        subject.lower_ in RELATIVE
        and token.dep_ in SUBJECT_DEPS
        and token.head.dep_ == "ccomp"
        and token.head.head == subject.head
    )


def is_own_club(token: "Token", subject: "Token") -> bool:
    """Whether a possessive is of a club, in a relative clause: "X, who is wanted by his former club"."""
    clause = next((one for one in token.ancestors if one.dep_ == "relcl"), None)
    noun = token.head
    of_club = noun.lower_ in _CLUBS or any(one.lower_ in _CLUBS for one in noun.children if one.dep_ == "compound")
    return token.dep_ == "poss" and of_club and subject.lower_ in RELATIVE and subject.head is clause


def goes_on_of(token: "Token", subject: "Token") -> bool:
    """Whether a pronoun is the subject of a clause that tells when, in a relative clause: "X, who scored when he"."""
    if subject.lower_ not in RELATIVE or token.dep_ not in SUBJECT_DEPS or subject.dep_ not in SUBJECT_DEPS:
        return False
    return token.head.dep_ == "advcl" and token.head.head is subject.head and subject.head.dep_ == "relcl"


def tells_of_others(token: "Token", subject: "Token", near: "LocalEntity") -> bool:
    """Whether a clause is of others than its subject: what a journalist claims, praise, "after his sacking"."""
    outside = bool(near.roles & OUTSIDE - RELATIVES) and token.dep_ != "poss"
    return outside or is_praised(token) or is_left_room(token, subject)


def is_praised(token: "Token") -> bool:
    """Whether a pronoun is said to be the best of something: "X says he is the best manager"."""
    is_it = token.dep_ in SUBJECT_DEPS and token.head.dep_ == "ccomp"
    nouns = (one for one in token.head.children if one.dep_ == "attr") if is_it else ()
    return any(child.tag_ == "JJS" for noun in nouns for child in noun.children)


def _brought_from(token: "Token") -> "Token | None":
    """The one who is brought out of what a possessive belongs to: "A recalled X from his loan", "from his contract"."""
    noun, of = token.head, token.head.head
    if noun.lower_ not in _LEFT_BEHIND or noun.dep_ != "pobj" or of.lower_ != "from":
        return None
    above = of.head
    found = [above] if above.dep_ in _AFFECTED else objects_of_verb(above) if above.pos_ == "VERB" else []
    return next((one for one in found if one.i < token.i and one.pos_ in ("PROPN", "NOUN")), None)


def participles_before(token: "Token") -> "list[Token]":
    """The participles in front of a subject, which is none of those whom they name: "Hired in place of X, he"."""
    if token.dep_ not in SUBJECT_DEPS:
        return []
    in_front = (one for one in token.head.children if one.dep_ == "advcl" and one.i < token.i and one.tag_ in _DONE)
    return [one for one in in_front if all(child.dep_ not in (*SUBJECT_DEPS, "mark") for child in one.children)]


def _spoken_of(token: "Token") -> "Token | None":
    """The one of whom something is said for what is "his": "A praised B for his work", "wished B luck in his job"."""
    at = token.head.head
    verb = at.head if at.head.pos_ in ("VERB", "AUX") else at.head.head  # "luck in his new job"
    said = token.head.dep_ == "pobj" and at.lower_ in _OF_IT and verb.lower_ in _SPOKEN_OF
    if not said:
        verb = next((one for one in token.ancestors if one.lower_ in _ACCUSING), verb)
        of = next((one for one in verb.children if one.lower_ == "of"), None)  # "of lying about his exit"
        if verb.lower_ not in _ACCUSING or of is None or of.i > token.i:
            return None
        at = of
    found = objects_of_verb(verb)
    return next((one for one in found if one.i < at.i and (one.pos_ == "PROPN" or _is_described(one))), None)


def subject_over(clause: "Token") -> "Token | None":
    """The subject of the clause above another: "Holm said that there was no bid, although the Dane ..." is on Holm."""
    above = clause.head
    while above.dep_ == "ccomp" and any(one.dep_ == "expl" for one in above.children):
        above = above.head
    return next((one for one in above.children if one.dep_ in SUBJECT_DEPS and one.i < clause.i), None)


def _is_described(noun: "Token") -> bool:
    """Whether a noun stands for somebody named before: "the striker"."""
    return noun.pos_ == "NOUN" and any(one.lower_ == "the" for one in noun.children)


def _brought_round(token: "Token") -> "Token | None":
    """Who is to change what is his own: "persuade X to reverse his decision", "urged X to withdraw his resignation"."""
    verb = token.head.head
    if token.head.lower_ not in _OWN_TO_CHANGE or verb.lower_ not in _CHANGING or not is_infinitive(verb):
        return None
    own = [one for one in verb.children if one.dep_ in SUBJECT_DEPS]
    named = own or [one for one in verb.head.children if one.dep_ in OBJECT_DEPS and one.i < verb.i]
    return named[-1] if named and named[-1].pos_ == "PROPN" else None


def receiver_of(token: "Token") -> "Token | None":
    """The one who is given what a possessive belongs to, or brought out of it: "handed him his debut", "brought on X
    for his debut", "recalled X from his loan", or praised for it.
    """
    if token.dep_ != "poss":
        return None
    if (found := _brought_from(token) or _spoken_of(token) or _brought_round(token)) is not None:
        return found
    played = token.head.lower_ in _OUTINGS
    if token.head.dep_ in ("dobj", "obj"):
        places, verb = ("dative", "iobj", *(("dobj",) if played else ())), token.head.head
    elif token.head.dep_ == "pobj" and token.head.head.lower_ == "for" and played:
        places, verb = ("dobj", "obj"), token.head.head.head
    else:
        return None
    for child in verb.children:
        if child.dep_ not in places or child.i > token.i or child is token.head:
            continue
        if child.lower_ in HE or child.lower_ in SHE:
            return child if (child.lower_ in HE) == (token.lower_ in HE) else None
        if played and child.pos_ == "PROPN":
            return child
    return None
