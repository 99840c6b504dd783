"""Small readings of the parse: "elected X president", "the job that X had at Everton"."""

from typing import TYPE_CHECKING

from .lexicon import Lexicon
from .title import Title
from .usage import FINITE, OBJECTS, SUBJECTS, is_infinitive, is_verb
from .words import name_words, word_list

if TYPE_CHECKING:
    from .tokens import Token

_LOOSE = frozenset(("dep", "npadvmod", "nsubj", "ROOT"))
_SHORT, _NEAR = 5, 8
_ONE = frozenset(("a", "an", "another", "one", "once", "himself", "herself"))
_DRAWN = frozenset(("pobj", "appos", "dobj"))

_JOBS = frozenset(("job", "post", "hotseat", "vacancy"))
_WITHIN, _RANKED = frozenset(("at", "with")), frozenset(("top", "big", "plum", "first", "other"))
_IN_OFFICE = frozenset(("as", "become", "became", "becoming", "named", "appointed"))
_FRESH, _OF_SOMETHING = frozenset(("new", "next")), frozenset(("of", "at"))
_AT_ONCE = frozenset(("when", "as"))
_MAKING = frozenset(("make", "makes", "made", "making"))
_AWARDED = word_list("awarded_for")


def named_to_office(verb: "Token", objects: "list[Token]", lexicon: Lexicon) -> "Token | None":
    """The name in "elected X president", which the parser takes for a part of the office's."""
    if len(objects) != 1 or lexicon.lemma(verb.text, "verb") not in lexicon.any_of("naming"):
        return None
    office, before = objects[0], objects[0].doc[objects[0].i - 1]
    if (lexicon.lemma(office.text, "noun"),) not in lexicon.roles or before.head != office:
        return None
    if any(one.lower_ == "as" and one.i > office.i for one in (*verb.children, *office.children)):
        return None  # "name Hull boss as manager": the office is told behind
    return before if before.dep_ == "compound" and before.pos_ == "PROPN" else None


def names_before_time(verb: "Token", objects: "list[Token]", lexicon: Lexicon) -> "list[Token]":
    """The objects, of "sacked X hours before" the name that the parser takes for a part of the time."""
    doc, spans = verb.doc, lexicon.any_of("spans_of_time")
    if objects:
        time = objects[0] if len(objects) == 1 and objects[0].lower_ in spans and objects[0].i else None
    else:
        behind = doc[verb.i + 1] if verb.i + 1 < len(doc) else verb
        while behind.dep_ == "compound" and behind.pos_ == "PROPN":
            behind = behind.head
        time = behind if behind.lower_ in spans and behind.i > verb.i + 1 else None
    names = [one for one in time.children if one.dep_ in ("compound", "nmod") and one.pos_ == "PROPN"] if time else []
    return names[-1:] or objects


def clause_of_having(noun: "Token", lexicon: Lexicon) -> "Token | None":
    """The verb of the clause that tells who had what a noun names: "the job (that) X had at Everton"."""
    for child in noun.children:
        if child.dep_ == "relcl" and lexicon.lemma(child.text, "verb") in lexicon.any_of("having_a_job"):
            own = [one for one in child.children if one.dep_ == "nsubj"]
            if own and own[0].tag_ not in ("WDT", "WP"):
                return child
    return None


def is_job_of_country(noun: "Token") -> bool:
    """Whether a job whose adjective is a country's is that of its team: "the Scottish job", which there is but one of.

    Not "an English job", "the top Scottish job", nor "the Dutch vacancy at Ajax".
    """
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    if len(behind) == 2 and behind[0].lower_ in _WITHIN and behind[1].pos_ == "PROPN":
        return False
    words = [child for child in noun.children if child.i < noun.i]
    ranked = any(one.tag_ == "JJS" or one.lower_ in _RANKED for one in words)
    return noun.lower_ in _JOBS and not ranked and any(one.lower_ == "the" for one in words)


def is_country_in_charge(title: Title, tokens: "list[Token]", at: int) -> bool:
    """Whether it is a country that an office behind its adjective has, with neither article nor name: "as Dutch coach".

    "Dutch coach X" and "the Dutch coach" only tell where he is from, "as the new Dutch coach" for whom he works; not
    "as Dutch coach of T", nor "as Dutch coach of the year".
    """
    behind = tokens[title.last + 1 : title.last + 2]
    if title.role.relation != "managed" or at == 0:
        return False
    if behind and (behind[0].pos_ == "PROPN" or behind[0].lower_ in _OF_SOMETHING):
        return False
    before = tokens[at - 1]
    if before.lower_ in _FRESH and at > 2 and tokens[at - 2].lower_ == "the":
        before = tokens[at - 3]
    return before.lower_ in _IN_OFFICE


def is_award(tokens: "list[Token]", last: int) -> bool:
    """Whether the role ending at the word `last` is but a prize: "was named manager of the month"."""
    behind = [one.lower_ for one in tokens[last + 1 : last + 4]]
    return len(behind) == 3 and behind[:2] == ["of", "the"] and behind[2] in _AWARDED


def is_aim(title: Title, verb: "Token") -> bool:
    """Whether a title is what somebody does something for: "quit to become T manager", "when he became T's"."""
    above = title.head.head
    new = above.lower_ == "became" and any(one.lower_ in _AT_ONCE for one in above.children)
    return title.how == "copula" and (is_infinitive(above) or new) and above != verb and verb.is_ancestor(above)


def wins_a_prize(verb: "Token") -> bool:
    """Whether a verb names somebody what is but a prize, and no office."""
    near, roles = verb.doc[verb.i + 1 : verb.i + _NEAR], name_words().roles
    return any(is_award(verb.doc, one.i) and verb in one.ancestors for one in near if one.lower_ in roles)


def name_before(verb: "Token") -> "list[Token]":
    """The name right before a main verb, of which the parser made no subject.

    "Director of football X was sacked", "after a year at T the striker X moved on", "after leaving T X joined U".
    """
    first = min((child.i for child in verb.children if child.dep_ in ("aux", "auxpass")), default=verb.i)
    before = verb.doc[first - 1] if first and (first < verb.i or verb.tag_ in FINITE) else None
    return [before] if before is not None and before.pos_ == "PROPN" and before.dep_ in _DRAWN else []


def name_fronted(noun: "Token") -> "list[Token]":
    """The subject that a noun at the start of its sentence tells of: "A graduate of the Everton academy, X made"."""
    doc, last = noun.doc, noun.right_edge
    behind = last.i if last.text == "," else last.i + 1
    if noun.left_edge.i or noun.dep_ not in _LOOSE or doc[0].lower_ not in _ONE:
        return []
    named = any(one.pos_ == "PROPN" for one in doc[:behind])
    if not named or behind - noun.i > _SHORT or behind + 1 >= len(doc) or doc[behind].text != ",":
        return []
    at = behind + 1
    while at + 1 < len(doc) and doc[at].pos_ == doc[at + 1].pos_ == "PROPN":
        at += 1
    subject = doc[at].pos_ == "PROPN" and doc[at].dep_ in SUBJECTS
    return [doc[at]] if subject and doc[at].head in (noun.head, noun) else []


def goes_alone(noun: "Token", lexicon: Lexicon) -> bool:
    """Whether a subject acts for somebody else in all but coming or going himself: "X's agent left"."""
    goes = lexicon.lemma(noun.head.text, "verb") in lexicon.any_of("going_himself")
    return noun.dep_ in SUBJECTS and goes and lexicon.lemma(noun.text, "noun") in lexicon.any_of("go_betweens")


def is_risen_from(office: "Token") -> bool:
    """Whether an office is the one that somebody had before: "was promoted from his role as assistant"."""
    if office.dep_ != "pobj" or office.head.lower_ != "as":
        return False
    post = office.doc[office.head.i - 1]
    told = next((one for one in post.head.ancestors if is_verb(one)), None) if post.head.lower_ == "from" else None
    return told is not None and told.tag_ in ("VBD", "VBN") and post.pos_ == "NOUN"


def made_so(noun: "Token") -> "list[Token]":
    """Whom a verb makes what a noun names, where both were taken for its objects: "made X his number one target"."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lower_ not in _MAKING or all(one.dep_ != "poss" for one in noun.children):
        return []
    others = [one for one in verb.children if one.dep_ in OBJECTS and verb.i < one.i < noun.i]
    return others if len(others) == 1 and others[0].pos_ in ("PROPN", "PRON") else []


def is_not_his_own(title: Title, office: "Token") -> bool:
    """Whether an office is what somebody was before, or is of who comes along: "came with X as his number two"."""
    text, start = title.sentence.text, title.sentence.start
    along = any(text.endswith(" with ", 0, one.start - start) for one in title.holders)
    return along or is_risen_from(office)
