"""How a word is used: as a verb or a noun, in the passive, behind "to", and with which subject of its own."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from .calendar_words import UNITS
from .words import word_list

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .tokens import Token

_ELSEWHERE = frozenset(("upstairs", "abroad", "overseas"))
_TIMES, _DURING = word_list("times_in_a_role"), frozenset(("during", "throughout", "after"))
_LONGEST_TIME = 7
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
AUXILIARIES = frozenset(("aux", "auxpass"))
OBJECTS = ("dobj", "obj", "dative", "iobj")
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_VERBS = frozenset(("VERB", "AUX"))
_VERB_TAGS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_DEPTH = 8
_NEGATING = frozenset(("det", "advmod", "preconj", "cc"))
_TAGS = {"present": ("VBZ", "VBP"), "past": ("VBD", "VBN", "JJ"), "perfect": ("VBN", "JJ")}
_UNDERGOING, _SUMS = word_list("undergoing"), word_list("sums")
_NOUN_PLACES = frozenset(("dobj", "pobj", "nsubj", "nsubjpass", "attr", "appos"))
_HAVING = frozenset(("has", "have", "had", "'ve", "’ve", "'d", "’d"))
_DOING = frozenset(("do", "does", "did"))
_ABLE = frozenset(("could", "can", "ca"))
_LONG_TIMES, _WANTING = word_list("long_times"), word_list("wanting_a_player")
_DEEDS = word_list("done_while_there")
_FOR_A_TIME = frozenset(("for", "until", "till"))
_UNTIL, _NOT = frozenset(("until", "till")), frozenset(("not", "n't", "n’t", "never"))
_UPON = frozenset(("after", "following", "upon", "on", "since"))
_PASSES, _HARDLY = word_list("passing_of_days"), word_list("hardly_ever")
_NO_DAY = frozenset(("not", "n't", "n’t", "no"))
_CONDITIONS, _TOPS = word_list("under_conditions"), word_list("tops_of_lists")
_STATES, _BREAKS, _LONGEST_ROLE, _SHORT_PHRASE = word_list("states_of_somebody"), (",", "-", "–", "—"), 7, 6
_DEALS, _ANEW = word_list("deals_for_a_time"), word_list("of_new_terms")


def is_verb(token: "Token") -> bool:
    """Whether `token` is used as a verb (participles before a noun included)."""
    return token.pos_ in _VERBS or token.tag_ in _VERB_TAGS


def is_nominal(token: "Token") -> bool:
    """Whether `token` stands where a noun stands, whatever its tag: "a £110m bid", "the favourite"."""
    if token.pos_ in ("NOUN", "PROPN"):
        return True
    if token.dep_ == "compound" and token.tag_ in ("VB", "VBP"):
        return True
    if token.tag_ == "VBG" and _is_somebodys(token):
        return True
    if token.tag_ not in ("VBN", "VB", "VBP", "JJ", "VBD", "VBG") or token.dep_ not in _NOUN_PLACES:
        return False
    if token.tag_ == "VBG" and any(child.dep_ in OBJECTS for child in token.children):
        return False
    return any(child.dep_ in ("det", "poss", "nummod", "nmod", "compound") for child in token.children)


def _is_somebodys(gerund: "Token") -> bool:
    """Whether a word in "-ing" is what befell somebody: "X's sacking by T"."""
    behind = gerund.i + 1
    owned = any(child.dep_ == "poss" and child.i < gerund.i for child in gerund.children)
    return owned and behind < len(gerund.doc) and gerund.doc[behind].dep_ in ("prep", "agent")


def is_passive(token: "Token", depth: int = 0) -> bool:
    """Whether the surface subject of `token` is what is acted on."""
    auxiliaries = [child for child in token.children if child.dep_ in ("aux", "auxpass")]
    if any(one.lower_ in ("'s", "’s") for one in auxiliaries) and any(one.dep_ == "dobj" for one in token.children):
        return False
    if any(child.dep_ in ("nsubjpass", "auxpass") for child in token.children):
        return True
    if any(child.dep_ == "agent" for child in token.children) and token.tag_ in ("VBN", "VBD", "JJ"):
        return not any(child.dep_ in OBJECTS or child.dep_ == "nsubj" for child in token.children)
    if token.dep_ == "ccomp" and token.tag_ in ("VBD", "VBN") and not auxiliaries and _is_undergone(token):
        return True  # "had a bid turned down", "saw an offer rejected"
    if token.tag_ != "VBN" or auxiliaries:
        return False
    if token.dep_ in ("acl", "amod", "advcl", "relcl", "oprd", "acomp"):
        return True
    if token.dep_ == "conj" and depth < _DEPTH and not own_subjects(token):
        return is_passive(token.head, depth + 1)
    return False


def _is_undergone(verb: "Token") -> bool:
    """Whether a verb stands bare, with its subject, below "have" or "see": what is told is done to that subject."""
    if verb.head.lower_ not in _UNDERGOING or verb.i < verb.head.i:
        return False
    own = own_subjects(verb)
    bare = not any(child.dep_ in ("dobj", "mark") for child in verb.children)
    return bare and any(one.pos_ == "NOUN" and verb.head.i < one.i < verb.i for one in own)


def undergone_by(verb: "Token") -> "list[Token]":
    """What something is told to be done to below "have" or "see": "had his contract terminated"."""
    if verb.dep_ == "ccomp" and verb.tag_ in ("VBD", "VBN") and _is_undergone(verb):
        return own_subjects(verb)
    noun = verb.head
    told = verb.dep_ == "acl" and verb.tag_ == "VBN" and noun.dep_ == "dobj" and noun.head.lower_ in _UNDERGOING
    return [noun] if told else []


def own_subjects(token: "Token") -> "list[Token]":
    """The subjects of a verb itself, none of those that it shares with another."""
    return [child for child in token.children if child.dep_ in SUBJECTS]


def to_be(verb: "Token") -> "list[Token]":
    """The infinitive of what a subject is likely, expected or set to be: "the new manager is expected to be X"."""
    over = [verb, *(one for one in verb.children if one.dep_ == "acomp")]
    return [one for top in over for one in top.children if one.dep_ == "xcomp" and one.lower_ == "be"]


def has_to(verb: "Token") -> bool:
    """Whether something has to be done, which need not be done: "has to leave", "will have to sell X"."""
    return verb.dep_ == "xcomp" and is_infinitive(verb) and verb.head.lower_ in ("have", "has")


def is_due(verb: "Token") -> bool:
    """Whether somebody is "yet to" do something: "is yet to join T"."""
    to = next((one.i for one in verb.children if one.dep_ == "aux" and one.lower_ == "to"), 0)
    return to > 0 and verb.doc[to - 1].lower_ == "yet"


def is_removal(verb: "Token", back_home: Collection[str]) -> bool:
    """Whether a verb of motion tells whence or whither somebody has gone, so that what he does "to" is no attempt.

    One that is under way is told with whither: "is going back to Spain to join T"; `back_home`: words as "back".
    """
    under_way = verb.tag_ == "VBG" and not any(one.tag_ in ("MD", "VBD") for one in verb.children)
    if verb.tag_ not in ("VBD", "VBN") and not under_way:
        return False
    where = [verb, *(one for one in verb.children if one.lower_ in back_home)]
    if not under_way and any(one.lower_ in _ELSEWHERE for one in where):
        return True  # "has moved upstairs to become a director"
    whither = ("to",) if under_way else ("to", "from", "across")
    return any(one.dep_ == "prep" and one.lower_ in whither for here in where for one in here.children)


def is_infinitive(token: "Token") -> bool:
    """Whether a verb stands behind "to"."""
    return bool(token.children) and any(child.lower_ == "to" and child.dep_ == "aux" for child in token.children)


def is_agreed_on(verb: "Token") -> bool:
    """Whether a verb tells what a contract is signed for: "signed a two-year contract to become manager"."""
    return verb.dep_ in ("acl", "relcl") and verb.head.lower_ in _DEALS and is_infinitive(verb)


def is_gerund_object(token: "Token") -> bool:
    """Whether a verb in "-ing" is what another is about: "ruled out leaving", where the parser sees an adverbial."""
    verb = token.head
    between = token.doc[verb.i + 1 : token.i]
    behind = token.tag_ == "VBG" and token.i > verb.i and all(one.dep_ == "prt" for one in between)
    return bool(between) and behind and not any(child.dep_ in OBJECTS for child in verb.children)


def is_having(verb: "Token") -> bool:
    """Whether a verb is a perfect participle: "having signed"."""
    return verb.tag_ in ("VBN", "VBD") and any(one.lower_ == "having" and one.dep_ == "aux" for one in verb.children)


def is_of_before(word: "Token", predicate: "Token") -> bool:
    """Whether a word is of what was done before a predicate: "was sacked, having taken over in May"."""
    for one in word.ancestors:
        if one is predicate:
            return False
        if is_having(one):
            return not one.is_ancestor(predicate)
    return False


def is_perfect(verb: "Token") -> bool:
    """Whether a verb tells what has come about: "have signed"."""
    aux = [child.lower_ for child in verb.children if child.dep_ == "aux"]
    return verb.tag_ == "VBN" and aux in (["have"], ["has"], ["'ve"], ["’ve"])


def is_finite(verb: "Token") -> bool:
    """Whether a verb, or what helps it, has a tense: "leaves", "should leave"."""
    return verb.tag_ in FINITE or any(one.dep_ == "aux" and one.tag_ in ("MD", *FINITE) for one in verb.children)


def is_told_as_past(verb: "Token") -> bool:
    """Whether a verb tells what happened once: "signed", "was sold"; not "has signed", "had signed"."""
    words = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if any(child.lower_ in _HAVING for child in words):
        return False
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(child.tag_ == "VBD" for child in words))


def is_passed_over(verb: "Token") -> bool:
    """Whether something else is done than a verb says: "joined Leeds rather than signing for Everton"."""
    first = verb.i
    return first > 1 and verb.doc[first - 1].lower_ == "than" and verb.doc[first - 2].lower_ == "rather"


def is_half(token: "Token") -> bool:
    """Whether a noun is only the first part of a longer word: the "team" of "team-mate"."""
    if token.whitespace_ or token.i + 1 >= len(token.doc):
        return False
    doc, at = token.doc, token.i + 1
    of_law = at + 1 < len(doc) and doc[at + 1].lower_ == "in"  # "brother-in-law" is parsed as a brother
    return doc[at].text == "-" and not doc[at].whitespace_ and not of_law


def has_form(verb: "Token", form: str) -> bool:
    """Whether a verb stands in the "active" or the "passive", in the "present", the "past", the "perfect", or "bare".

    Or whether a noun tells what is "over", or still "open", or a verb what "lasted" for a time, or not: "unlasted".
    """
    if form in ("lasted", "unlasted"):
        return _has_lasted(verb) == (form == "lasted")
    if form in ("over", "open"):
        return _is_over(verb) == (form == "over")
    if form in ("active", "passive"):
        return is_passive(verb) == (form == "passive")
    if form == "bare":
        return verb.tag_ == "VB" and not any(one.dep_ == "aux" and one.lower_ in _DOING for one in verb.children)
    if form == "present" and verb.tag_ == "VB":  # "X and Y help him", whose tag is often that of "to help"
        below = {child.dep_ for child in verb.children}
        return "nsubj" in below and "aux" not in below
    return verb.tag_ in _TAGS[form]


def _has_lasted(verb: "Token") -> bool:
    """Whether a verb tells how long something went on that is past: "stayed for five years", "until 1998"."""
    if verb.tag_ != "VBD":
        return False
    if any(one.dep_ == "conj" and one.tag_ == "VBD" and one.lower_ in _DEEDS for one in verb.children):
        return True  # "remained in charge and won six of seven"
    for one in verb.children:
        time = next((child for child in one.children if child.dep_ == "pobj"), None)
        if time is None or one.i < verb.i or one.lower_ not in _FOR_A_TIME:
            continue
        if time.lower_ in _LONG_TIMES or (one.lower_ in _UNTIL and time.tag_ == "CD"):
            return True
    return False


def _is_over(noun: "Token") -> bool:
    """Whether a noun tells what had come about when something else did: "joined after the expiry of his contract"."""
    if noun.dep_ not in ("pobj", "dobj") or noun.head.lower_ not in _UPON:
        return False
    above = noun.head.head
    while above.head is not above and (above.tag_ == "VBG" or above.dep_ in ("prep", "pobj")):
        above = above.head  # "joined before moving on after the expiry of", "joined on a free following the expiry of"
    if above.dep_ == "attr":
        return above.head.tag_ in ("VBZ", "VBP", "VBD")  # "is a free agent after the expiry of"
    if not is_verb(above):
        return above.dep_ == "appos"  # "X, a free agent following the expiry of"
    having = any(child.dep_ == "aux" and child.lower_ in _HAVING for child in above.children)
    return (having or is_told_as_past(above)) and not any(child.tag_ == "MD" for child in above.children)


def is_behind_colon(verb: "Token") -> bool:
    """Whether a clause with a subject of its own stands behind a colon or semicolon, wherever the parser hung it."""
    before = verb.left_edge.i - 1
    return before > 0 and verb.doc[before].text in (":", ";") and bool(own_subjects(verb))


def is_renewal(noun: "Token") -> bool:
    """Whether a noun stands for a contract with somebody who is there: "a new deal"."""
    return noun.lower_ in _DEALS and any(one.lower_ in _ANEW for one in noun.children)


def is_of_past(verb: "Token") -> bool:
    """Whether a word is a verb that is neither a participle nor within what another tells."""
    return is_verb(verb) and not (verb.tag_ == "VBG" and verb.dep_ in ("advcl", "acl", "conj"))


def is_of_no_more(word: "Token") -> bool:
    """Whether a word ends "no longer"."""
    return word.lower_ == "longer" and word.i > 0 and word.doc[word.i - 1].lower_ == "no"


def is_praise(noun: "Token") -> bool:
    """Whether what somebody is seen as praises what he is: "as one of the best managers", "as the finest keeper"."""
    return noun.lower_ == "one" or any(child.tag_ in ("JJS", "RBS") for child in noun.children)


def negates(word: "Token") -> bool:
    """Whether "no", "never" or "nor" denies what it is hung on: the "nor" behind a verb denies what follows."""
    return word.dep_ in _NEGATING and not (word.dep_ == "cc" and word.i > word.head.i)


def numbers(word: "Token") -> bool:
    """Whether "no" stands for a number: "T's No 9 is wanted"."""
    behind = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else word
    return word.text == "No" and behind.tag_ == "CD"


def is_of_sum(word: "Token") -> bool:
    """Whether a word only tells of a sum: "for a fee reportedly in the region of £5m"."""
    before = word.doc[word.i - 1] if word.i else word
    return before.lower_ in _SUMS and before.dep_ in ("pobj", "dobj") and before.head.i < word.i


def waits_until(verb: "Token") -> "Token | None":
    """The "until" of what was not done until a time, or will not be: "did not join T until 2018", "won't until June".

    Then it comes about, if a time is told: "it was not until 2018"; what waits for something else may.  What has not
    been done "until now" has not been done.
    """
    near = (*verb.children, *(below for one in verb.children for below in one.children))
    if not any(one.lower_ in _NOT for one in near):
        return None
    return next((one for one in near if one.lower_ in _UNTIL and one.doc[one.i + 1].lower_ != "now"), None)


def is_out_of(noun: "Token") -> bool:
    """Whether somebody is "out of" what a noun tells."""
    return noun.head.lower_ == "of" and noun.head.head.lower_ == "out"


def is_behind_with(verb: "Token") -> bool:
    """Whether "with" opens a clause: "he trained alone, with Hull keen on him", "with Hull said to want him"."""
    if verb.dep_ == "pcomp":
        return verb.head.lower_ == "with"
    low = verb.left_edge
    before = low.doc[low.i - 1 : low.i]
    return verb.dep_ == "advcl" and any(one.lower_ == "with" for one in (low, *before))


def stands_apart(preposition: "Token", token: "Token") -> bool:
    """Whether what a preposition and a word behind it tell does not hang on the verb: "X, on loan from T, could"."""
    if opens_clause(preposition) or (preposition.lower_ == "with" and token.dep_ == "pcomp" and own_subjects(token)):
        return True
    doc, at, above = preposition.doc, preposition.i, preposition.head
    if preposition.lower_ != "on" or token.lower_ != "loan" or at < 2 or doc[at - 1].text != ",":
        return False
    return above.pos_ == "PROPN" or (doc[at - 2].pos_ == "PROPN" and at < above.i)


def opens_clause(preposition: "Token") -> bool:
    """Whether "with" behind a comma tells something of somebody else: "sacked X, with Y set to take over".

    Not so in "sacked X, with his assistant Y", nor in "sacked X along with Y".
    """
    doc, at = preposition.doc, preposition.i
    if preposition.lower_ != "with" or at < 2:
        return False
    if doc[at - 1].text not in _BREAKS:  # "struggled under boss X with T pushing for his signature"
        name = next((one for one in doc[at + 1 : at + _LONGEST_ROLE] if one.pos_ != "PROPN"), preposition)
        after = doc[name.i + 1] if name.pos_ == "ADV" and name.i + 1 < len(doc) else name
        dealing = doc[at - 1].pos_ in ("NOUN", "VERB")  # "in talks with T hoping to ..."
        return after.lower_ in _WANTING and name.i > at + 1 and not dealing
    if any(one.dep_ == "pcomp" and own_subjects(one) for one in preposition.children):
        return True
    name = next((one for one in doc[at + 1 : at + _LONGEST_ROLE] if one.pos_ == "PROPN"), preposition)
    while name.i + 1 < len(doc) and (doc[name.i + 1].pos_ == "PROPN" or _is_joint(doc, name.i + 1)):
        name = doc[name.i + 1]
    behind = doc[name.i + 1 : name.i + _SHORT_PHRASE]
    while behind and behind[0].pos_ == "ADV":
        behind = behind[1:]
    if name is preposition or not behind:
        return False
    first = behind[0]
    if first.lower_ in ("in", "at", "on"):
        return any(one.lower_ in _STATES for one in behind)
    if first.tag_ == "DT":
        return all(one.tag_ != "NNS" for one in behind)  # a man is "the favourite", clubs are "the favourites"
    return first.lower_ in ("as", "to") or first.tag_ in ("JJ", "VBG", "VBN")


def _is_joint(doc: "list[Token]", at: int) -> bool:
    """Whether "and" or a comma stands between two names: "X and Y"."""
    return doc[at].lower_ in ("and", ",") and at + 1 < len(doc) and doc[at + 1].pos_ == "PROPN"


def was_able(done: "Token") -> bool:
    """Whether what somebody was able to do came about: "were able to sign X", but not "if they were able to"."""
    able, verb = done.head, done.head.head
    if able.lower_ != "able" or able.dep_ != "acomp" or verb.tag_ not in ("VBD", "VBN"):
        return False
    if _is_thought(verb) or (done.lower_ in word_list("at_liberty") and not _is_told_on(verb, done)):
        return False
    told = word_list("opening_what_was_done")  # "celebrated as they were able to sign X", not "if they were"
    opened = any(child.dep_ == "mark" and child.lower_ not in told for child in verb.children)
    if opened or any(child.dep_ == "neg" or child.tag_ == "MD" for child in verb.children):
        return False
    hardly = word_list("hardly_able")
    if any(child.lower_ in hardly for child in (*verb.children, *able.children)):
        return False
    return not any(_undoes(one) for word in (verb, able, done) for one in word.children if one.i > able.i)


def _is_told_on(verb: "Token", done: "Token") -> bool:
    """Whether it is told when or why somebody who could leave left, or what came of it: "finally", "and joined Y"."""
    came = word_list("coming_about_at_last")
    if any(one.lower_ in came for one in done.subtree) or any(one.lower_ in came for one in verb.children):
        return True
    joined = (one for word in (verb, done) for one in word.children if one.dep_ == "conj" and one.i > done.i)
    goes_on = any(one.tag_ == "VBD" or is_perfect(one) for one in joined)
    return goes_on and all(one.lower_ != "but" for word in (verb, done) for one in word.children)


def _is_thought(verb: "Token") -> bool:
    """Whether a clause is what somebody knew, thought or was told: no more is said than that he could do it."""
    above = verb.head
    behind = verb.dep_ == "ccomp" and above.i < verb.i and is_verb(above)
    return behind and above.lower_ not in word_list("saying_it_is_done")


def _undoes(clause: "Token") -> bool:
    """Whether a clause makes what is told before it no more than possible: "if Y agreed", "but chose to stay".

    Not so "but did not sign Z", nor "but not Z".
    """
    if clause.dep_ == "advcl":
        return any(child.dep_ in ("mark", "advmod") and child.lower_ in _CONDITIONS for child in clause.children)
    if clause.dep_ != "conj" or not any(one.lower_ == "but" for one in clause.head.children):
        return False
    if clause.lower_ in word_list("thinking_better"):
        return True
    of_another = any(one.dep_ in OBJECTS and one.pos_ == "PROPN" for one in clause.children)
    return is_verb(clause) and not of_another and any(one.dep_ == "neg" for one in clause.children)


def nouns_behind(verb: "Token", *, any_of_them: bool = False) -> "list[Token]":
    """What stands behind the "as" of a verb, or behind whatever preposition: "is seen as the favourite to"."""
    below = [one for one in verb.children if one.dep_ == "prep" or (one.dep_ == "mark" and one.lower_ == "as")]
    if any_of_them:  # "are the club in pole position to"
        below += [at for one in verb.children if one.dep_ == "attr" for at in one.children if at.lower_ == "in"]
    prepositions = (one for one in below if any_of_them or one.lower_ == "as")
    nouns = [noun for one in prepositions for noun in one.children]
    # "is at the head of the betting to"
    return nouns + [of for noun in nouns if noun.lower_ in _TOPS for at in noun.children for of in at.children]


def is_of_none(noun: "Token") -> bool:
    """Whether a noun is said not to be there: "in no hurry", "no sign"."""
    return any(one.dep_ == "det" and one.lower_ == "no" for one in noun.children)


def reinforced_by(above: "Token", lexicon: "Lexicon") -> "Token | None":
    """The verb that "with" tells how it is done, if the parser hung it on its object: "added depth with a signing"."""
    while above.dep_ == "pobj" and above.head.dep_ == "prep":
        above = above.head.head
    verb = above if is_verb(above) else above.head
    return verb if lexicon.lemma(verb.text, "verb") in lexicon.any_of("reinforcing") else None


def is_of_his_time(tokens: "list[Token]", at: int) -> bool:
    """Whether what stands at a place is what somebody was for a while: "during his time as manager"."""
    before = [one.lower_ for one in tokens[max(0, at - _LONGEST_TIME) : at - 1]]
    return bool(before) and before[-1] in _TIMES and not _DURING.isdisjoint(before)


def has_tense(verb: "Token") -> bool:
    """Whether a verb, or its first auxiliary, has a tense."""
    return verb.tag_ in FINITE or any(one.tag_ in FINITE for one in verb.children if one.dep_ in AUXILIARIES)


def can_but(verb: "Token") -> bool:
    """Whether somebody could not but do the contrary: "could not refuse", "couldn't turn it down"."""
    words = {one.lower_ for one in verb.children if one.dep_ in ("aux", "neg")}
    return bool(words & _ABLE) and bool(words & _NOT)


def passes_every_day(verb: "Token") -> bool:
    """Whether what does not happen on a day that hardly passes does happen: "hardly a day goes by without a link"."""
    if verb.lower_ not in _PASSES:
        return False
    of_days = any(one.lower_ in UNITS for one in own_subjects(verb))
    return any(one.lower_ in _HARDLY or (of_days and one.lower_ in _NO_DAY) for one in verb.doc[: verb.i])


def has_done(auxiliary: "Token") -> bool:
    """Whether "'d" before a verb is "had": "he'd replaced X", but "he'd be sacked"."""
    verb = auxiliary.head
    done = verb.tag_ in ("VBD", "VBN") and all(one.tag_ not in ("VB", "VBP") for one in verb.children)
    return auxiliary.tag_ != "MD" or done
