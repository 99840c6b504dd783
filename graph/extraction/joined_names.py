"""What the parser makes of names, put right once they are known: "X and Leeds midfielder Y", "Bury, meanwhile, have".

It takes "X and Leeds" for two names that tell what a midfielder Y is, as "Manchester City and England" would, names
that it never read for adverbs, and the club in "his old club Leeds" for part of its name.
"""

from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .salience import SUBJECT_DEPS
from .usage import FINITE, OBJECTS, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_LONGEST = 5
_ASIDE = frozenset(("npadvmod", "advmod", "advcl", "dep"))
_BETWEEN = frozenset((",", "-", "–", "—"))
_CLUBS, _OVER = frozenset(("club", "side", "team", "employers")), word_list("once_in_a_role") | {"parent"}

_SOME_CLUBS = word_list("some_clubs")
_JOINED, _GIVING = frozenset(("conj", "nsubj")), _CLUBS | _SOME_CLUBS | {"including"}
_EXAMPLES = frozenset((":", "like", "such as", "among them", "amongst them", "namely", "notably"))


def part_joined_names(document: Document) -> None:
    """Join, in the parse of each sentence, a person to the person who is named behind a team and a role."""
    for sentence in document.parsed():
        _open_with_subject(document, sentence)
        for token in sentence.span or ():
            if token.dep_ not in _JOINED and token.lower_ not in _GIVING:
                continue
            if token.dep_ == "conj" and token.pos_ == "PROPN" and token.head.i < token.i:
                _part(document, sentence, token)
            elif token.lower_ in _CLUBS and token.i and token.doc[token.i - 1].lower_ in _OVER:
                _name_club(document, sentence, token)
            elif token.lower_ == "including" and token.dep_ == "prep":
                _give_examples(document, sentence, token)
            elif token.lower_ in _CLUBS and token.dep_ in ("appos", "npadvmod", "dep"):
                _explain(document, sentence, token)
            elif token.lower_ in _SOME_CLUBS and token.i + 2 < len(token.doc):
                _list_examples(document, sentence, token)
            elif token.dep_ == "nsubj" and token.head.dep_ == "relcl":
                _begin_clause(document, sentence, token)


def _begin_clause(document: Document, sentence: Sentence, subject: "Token") -> None:
    """Have somebody not be called what a clause of his is on: "the last player Rick Holm signed"."""
    named, noun = document.mention_at(sentence, subject), subject.head.head
    if named is not None and _names(named, person=True) and subject.left_edge.i == noun.i + 1:
        named.entity.roles.discard(noun.lower_)


def _give_examples(document: Document, sentence: Sentence, word: "Token") -> None:
    """Hang "including" on the clubs of which it names some, wherever they stand: "many clubs want X, including T"."""
    name = next((one for one in word.children if one.dep_ == "pobj"), word)
    if not _names(document.mention_at(sentence, name), person=False) or word.head.lower_ in _SOME_CLUBS:
        return
    for verb in word.ancestors:
        subject = next((one for one in verb.children if one.dep_ in SUBJECT_DEPS and one.i < word.i), None)
        if subject is None or not is_verb(verb):
            continue
        within = (one for of in subject.children if of.lower_ == "of" for one in of.children)
        clubs = next((one for one in (subject, *within) if one.lower_ in _SOME_CLUBS), None)
        if clubs is not None:
            word.hang(clubs, "prep")
        return


def _list_examples(document: Document, sentence: Sentence, clubs: "Token") -> None:
    """Hang on "clubs" those that it goes on to name: "a host of clubs: T and U", "clubs like T"."""
    doc, at = clubs.doc, clubs.i + 1
    at += doc[at].text == ","
    mark = next((n for n in (2, 1) if " ".join(one.lower_ for one in doc[at : at + n]) in _EXAMPLES), 0)
    if not mark and doc[at].text in _BETWEEN and doc[at - 1].whitespace_:
        mark = 1
    named = document.mention_at(sentence, doc[at + mark]) if mark and at + mark < len(doc) else None
    if not _names(named, person=False) or named is None:
        return
    own = [one for one in doc[at + mark :] if sentence.char(one) < named.end]
    name = next((one for one in own if one.head not in own), None)
    beside = name is not None and (clubs not in name.ancestors or name.head.lower_ in _EXAMPLES)
    if name is not None and beside and name not in clubs.ancestors:
        name.hang(clubs, "appos")


def _name_club(document: Document, sentence: Sentence, noun: "Token") -> None:
    """Explain a club by the name behind it: "will return to his old club Leeds", not "leeds" nor a Leeds of his."""
    at, doc = noun.i + 1, noun.doc
    named = document.mention_at(sentence, doc[at]) if at < len(doc) else None
    if named is None or not named.entity.is_team or named.start != sentence.char(doc[at]):
        return
    own = [one for one in doc[at:] if sentence.char(one) < named.end]
    name = next((one for one in own if one.head not in own or one.head is one), own[-1])
    if noun in name.children:
        _change_places(noun, name)
    elif name in noun.ancestors or name.head is name or (name.head.i > name.i and not is_verb(name.head)):
        return
    else:
        behind = [one for one in name.children if one.i > own[-1].i]
        for one in behind:
            one.hang(name.head, one.dep_)
        name.hang(noun, "appos")
    name.tag_, name.pos_ = "NNP", "PROPN"


def _explain(document: Document, sentence: Sentence, noun: "Token") -> None:
    """Hang what explains a team on its name: "of his time at Leeds, the club he left"."""
    doc, first = noun.doc, noun.left_edge.i
    if first < 2 or doc[first - 1].text != "," or not any(one.dep_ == "relcl" for one in noun.children):
        return
    last = doc[first - 2]
    named = document.mention_at(sentence, last)
    if _names(named, person=False) and named is not None and noun not in (last, *last.ancestors):
        noun.hang(last, "appos")


def _change_places(below: "Token", above: "Token") -> None:
    """Make a word explain the one before it that hangs on it: what stands beside it hangs on the other."""
    rest = [one for one in above.children if one is not below]
    below.hang(below if above.head is above else above.head, above.dep_)
    above.hang(below, "appos")
    for one in rest:
        if one.i < below.i or one.dep_ != "compound":
            one.hang(below, one.dep_)


def _open_with_subject(document: Document, sentence: Sentence) -> None:
    """Make the subject of a verb that has none of the name that opens its sentence: "Bury, meanwhile, have signed"."""
    named, words = document.mentions_in(sentence)[:1], sentence.span or []
    if not named or named[0].start != sentence.start or not words:
        return
    name = words[0]
    while name.head is not name and sentence.char(name.head) < named[0].end:
        name = name.head
    verb = name.head
    if name.dep_ not in _ASIDE or not is_verb(verb):
        return
    finite = next((one for one in (*verb.lefts, verb) if one.tag_ in FINITE), None)
    if finite is None or any(
        one.pos_ != "ADV" and one.text not in _BETWEEN
        for one in words[: finite.i]
        if sentence.char(one) >= named[0].end
    ):
        return
    name.tag_, name.pos_ = "NNP", "PROPN"
    name.dep_ = "nsubjpass" if any(one.dep_ == "auxpass" for one in verb.children) else "nsubj"
    for one in name.children:
        one.dep_ = "compound" if sentence.char(one) < named[0].end else one.dep_


def _part(document: Document, sentence: Sentence, team: "Token") -> None:
    first = team.head
    if not _names(document.mention_at(sentence, first), person=True):
        return
    mention = document.mention_at(sentence, team)
    if mention is None or not _names(mention, person=False):
        return
    roles, second = _behind(document, sentence, mention, team.doc)
    if second is None or not (second.is_ancestor(first) or first.is_ancestor(second)):
        return
    if second.is_ancestor(first):
        if not _is_of_both(second, first):
            _part_clauses(first, team, roles, second)
            return
        first.hang(first if second.head is second else second.head, second.dep_)
        if first.dep_ == "appos" and _names(document.mention_at(sentence, first.head), person=True):
            first.dep_ = "conj"
    second.hang(first, "conj")
    for role in roles:
        if role.head not in roles and role.head is not second:
            role.hang(second, "compound")
    team.hang(roles[-1], "compound")


def _part_clauses(first: "Token", team: "Token", roles: "list[Token]", second: "Token") -> None:
    """Part the clause that ends with the first name from that of the second: "sacked X and Leeds boss Y has quit"."""
    team.hang(roles[-1], "compound")
    top = first
    while top.head not in roles and top.head is not second and top.head is not top:
        top = top.head
    edge = first.left_edge.i
    before = first.doc[edge - 1] if edge else first
    if is_verb(top):
        top.hang(second.head, "ccomp")
    elif is_verb(before) and all(one.dep_ not in OBJECTS for one in before.children):
        first.hang(before, "dobj")


def _is_of_both(second: "Token", first: "Token") -> bool:
    """Whether what is said of the second can be said of both: not "sacked X and Leeds boss Y has resigned"."""
    verb = second.head
    if second.dep_ not in SUBJECT_DEPS or verb is second:
        return True
    finite = [one for one in (verb, *verb.children) if one.tag_ in FINITE and one.i <= verb.i]
    if any(one.tag_ == "VBZ" or one.lower_ == "was" for one in finite):
        return False
    edge = first.left_edge.i
    plural = any(one.tag_ == "VBP" or one.lower_ == "were" for one in finite)
    return plural or edge == 0 or not (is_verb(first.doc[edge - 1]) or first.doc[edge - 1].pos_ == "ADP")


def _behind(
    document: Document, sentence: Sentence, team: Mention, doc: "list[Token]"
) -> "tuple[list[Token], Token | None]":
    """The words of a role right behind a team, and the name behind them; None where there is no such."""
    at = next((one.i for one in doc if sentence.char(one) >= team.end), len(doc))
    roles: list[Token] = []
    while at < len(doc) and len(roles) < _LONGEST and doc[at].pos_ in ("NOUN", "ADJ", "PUNCT"):
        if doc[at].pos_ == "PUNCT" and doc[at].text != "-":
            return roles, None
        roles.append(doc[at])
        at += 1
    person = document.mention_at(sentence, doc[at]) if at < len(doc) else None
    if not roles or roles[-1].pos_ != "NOUN" or person is None or not _names(person, person=True):
        return roles, None
    own = [one for one in doc[at : at + _LONGEST] if sentence.char(one) < person.end]
    return roles, next((one for one in own if one.head not in own), None)


def _names(mention: Mention | None, *, person: bool) -> bool:
    return mention is not None and (mention.entity.is_person if person else mention.entity.is_team)
