"""The arguments of a predicate, freed from voice, relative clauses, control and coordination.

A verb, noun or adjective of a dependency parse is turned into one small logical form: who acts (`agent`), who is
acted on (`patient`), what stands behind which preposition.  Frames read this form and never the raw parse.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .endings import endings, taking_over
from .groups import members
from .lexicon import Lexicon
from .offices import clause_of_having, made_so, name_fronted, named_to_office, names_before_time
from .prepositions import antecedent, cleft, objects_of, objects_of_all, place_of, prepositions
from .subjects import called_so, subjects
from .usage import (
    OBJECTS,
    SUBJECTS,
    is_agreed_on,
    is_having,
    is_infinitive,
    is_nominal,
    is_passive,
    is_verb,
    own_subjects,
    reinforced_by,
    to_be,
)
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_TOPS, _INCLUDING = word_list("tops_of_lists"), frozenset(("includes", "included", "include", "featured"))
_PARTS, _SIDES = frozenset(("member", "part")), frozenset(("side", "team", "squad"))
_LISTS = frozenset(
    (
        "agent",
        "patient",
        "dative",
        "attr",
        "poss",
        "pre",
        "head",
        "appos",
        "clause",
        "ending",
        "aim",
        "told",
        "heir",
        "having",
    )
)
_LETTING, _WHO = frozenset(("let", "lets", "letting")), frozenset(("WP", "WDT", "WP$"))
_CHOOSING = word_list("choosing_for")
_HAD_BY, _IS_AT = frozenset(("under", "for", "with")), frozenset(("be", "come"))


@dataclass(slots=True)
class Arguments:
    """The normalised arguments of `predicate`; every list holds heads of noun phrases, nearest first."""

    predicate: "Token"
    passive: bool = False
    copular: bool = False
    refused: bool = False
    agent: "list[Token]" = field(default_factory=list)
    patient: "list[Token]" = field(default_factory=list)
    dative: "list[Token]" = field(default_factory=list)
    attr: "list[Token]" = field(default_factory=list)
    poss: "list[Token]" = field(default_factory=list)
    pre: "list[Token]" = field(default_factory=list)
    head: "list[Token]" = field(default_factory=list)
    appos: "list[Token]" = field(default_factory=list)
    clause: "list[Token]" = field(default_factory=list)
    ending: "list[Token]" = field(default_factory=list)
    aim: "list[Token]" = field(default_factory=list)
    told: "list[Token]" = field(default_factory=list)
    heir: "list[Token]" = field(default_factory=list)
    having: "list[Token]" = field(default_factory=list)
    preps: "dict[str, list[Token]]" = field(default_factory=dict)

    def step(self, name: str) -> "list[Token]":
        """The tokens at one step of a path: a role, or a preposition."""
        if name == "self":
            return [self.predicate]
        if name == "is":
            return self.agent if self.copular else []
        if name in _LISTS:
            found: list[Token] = getattr(self, name)
            return found
        return self.preps.get(name, [])


def arguments(token: "Token", lexicon: Lexicon) -> Arguments:
    """Return the logical form of the predicate `token`."""
    form = Arguments(token)
    if is_nominal(token):
        _read_noun(form, lexicon)
    elif is_verb(token):
        _read_verb(form, lexicon)
    elif token.pos_ == "ADP":
        _read_preposition(form)
    else:
        _read_adjective(form, lexicon)
    return form


def _read_verb(form: Arguments, lexicon: Lexicon) -> None:
    token = form.predicate
    form.passive = is_passive(token)
    surface = subjects(token, lexicon)
    gone = _let_go(token, lexicon)
    objects = _objects(form, gone, lexicon)
    form.dative = [child for child in token.children if child.dep_ in ("dative", "iobj") and child.pos_ != "ADP"]
    if not form.dative and len(objects) == 2 and objects[0].pos_ == "PROPN" and objects[1].tag_ == "CD":
        form.dative = objects[:1]  # "cost Everton £3m"
    form.attr += [child for child in token.children if child.dep_ in ("attr", "oprd", "acomp")]
    form.clause = [
        child
        for child in token.children
        if child.dep_ in ("xcomp", "advcl", "ccomp")
        and (is_infinitive(child) or (child.tag_ == "VB" and token.lower_ in _LETTING))
    ] or _agreed_on(objects)
    if form.passive:
        form.patient, form.dative = surface, form.dative + objects
        form.attr += objects
    else:
        form.agent, form.patient = surface, objects
        if not objects and (noun := _whom_clause_is_of(token)) is not None and noun not in surface:
            form.patient = [called_so(noun)]
    having = [child for child in token.children if child.dep_ == "ccomp" and is_having(child)]
    if having and not form.patient and not form.passive:
        form.patient = [one for one in own_subjects(having[0]) if one.pos_ == "PROPN"]  # "unveiled X having paid"
    if token.dep_ == "amod":
        _read_participle(form)
    _read_behind_verb(form, objects, gone)
    form.ending = list(endings(form, lexicon))
    form.told = _told(token, lexicon)
    form.heir = taking_over(form, lexicon)
    if form.passive:
        form.agent = form.preps.get("by", [])


def _whom_clause_is_of(verb: "Token") -> "Token | None":
    """Whom a clause is of that has no object of its own: "the striker (whom) T want", "... T would like to sign"."""
    top = verb
    while top.dep_ == "xcomp" and is_infinitive(top) and not any(one.dep_ in OBJECTS for one in top.children):
        top = top.head
    aimed = top is not verb and not any(one.dep_ in (*OBJECTS, "acomp") for one in top.children)
    if not _is_of_what_is_done_to(top) or not (top is verb or aimed):
        return None
    return top.head if top is verb or called_so(top.head) is not top.head else None


def _is_of_what_is_done_to(verb: "Token") -> bool:
    """Whether a clause is of its object, not of its subject: "the striker (whom) T want", no "X and Y, who signed".

    Nor is it that of whom something acts, "X, whose side lost", or of when or with whom: "in May, when X resigned".
    """
    taken = (word for one in verb.children if one.lower_ == "with" for word in one.children)
    if any(one.tag_ == "WRB" for one in verb.children) or any(one.tag_ in _WHO for one in taken):
        return False
    acting = own_subjects(verb)
    words = [word for one in acting for word in (one, *one.children)]
    return verb.dep_ == "relcl" and bool(acting) and not any(one.tag_ in _WHO for one in words)


def _agreed_on(objects: "list[Token]") -> "list[Token]":
    """What a contract is signed for: "signed a two-year contract to become manager"."""
    return [one for noun in objects for one in noun.children if is_agreed_on(one)]


def _let_go(verb: "Token", lexicon: Lexicon) -> "list[Token]":
    """What somebody is let do: "let X go"."""
    if lexicon.lemma(verb.text, "verb") != "let":
        return []
    return [one for one in verb.children if one.dep_ in ("ccomp", "xcomp") and one.tag_ == "VB" and one.i > verb.i]


def _objects(form: Arguments, gone: "list[Token]", lexicon: Lexicon) -> "list[Token]":
    """The objects of a verb; what it makes of them, "made X coach", is put down as said of them (`attr`)."""
    token = form.predicate
    objects = [antecedent(child) for child in token.children if child.dep_ in ("dobj", "obj")]
    if len(objects) > 1 and any(one.tag_ == "NNS" for one in own_subjects(token)):
        behind = next((one.i for one in token.doc[objects[0].i :] if one.text == ":"), len(token.doc))
        objects = [one for one in objects if one.i < behind]  # "five players are leaving T: X, Y and Z"
    objects = names_before_time(token, objects, lexicon)
    small = [child for child in token.children if child.dep_ == "ccomp" and child.pos_ == "PROPN"]
    nouns = [child for child in token.children if child.dep_ == "ccomp" and child.pos_ == "NOUN"]
    if nouns and not objects and not small and (named := own_subjects(nouns[0])):
        # "made him coach": the noun and its subject are a clause without a verb.
        objects, form.attr = named, nouns
    if small:
        # "made X their target": the name heads a clause without a verb.
        form.attr, objects = objects, small
    if gone and not form.passive:
        objects = objects or own_subjects(gone[0]) or [one for name, one in objects_of_all(gone[0]) if name == "of"]
    if (elected := named_to_office(token, objects, lexicon)) is not None:
        objects, form.attr = [elected], objects
    return objects


def _read_participle(form: Arguments) -> None:
    """Read a participle that the parser took for an attribute of a noun."""
    token = form.predicate
    if is_having(token):
        # "Everton, having signed X, want Y"
        form.patient, form.agent = [token.head], [token.head.head]
        prepositions(token.head, form.preps)
    elif own_subjects(token) and not form.passive:
        # "Everton have sacked manager X"
        form.patient = form.patient or [token.head]
    else:
        form.head = [token.head]
        if token.tag_ in ("VBG", "JJ"):
            form.agent, form.patient = [token.head], []


def _read_behind_verb(form: Arguments, objects: "list[Token]", gone: "list[Token]") -> None:
    """Read what stands behind the prepositions of a verb, of what it governs and of what it is joined with."""
    token = form.predicate
    _read_place(form, token)
    for child in (token, *gone, *cleft(token)):
        prepositions(child, form.preps)
    for child in (*objects, *form.attr):
        if child.i > token.i:
            prepositions(child, form.preps)
    for child in token.children:
        if child.dep_ == "prt":
            prepositions(child, form.preps)
        if child.dep_ == "conj" and child.i > token.i and not objects and not form.passive and is_verb(child):
            shared = [antecedent(one) for one in child.children if one.dep_ in ("dobj", "obj")]
            if shared and not form.preps:
                form.patient = form.patient or shared


def _read_place(form: Arguments, clause: "Token") -> None:
    """Read where a clause with "where" says that something is: "T, where X was in charge"."""
    if clause.dep_ == "relcl" and any(child.lower_ == "where" for child in clause.children):
        form.preps.setdefault("at", [place_of(clause)])


def _told(verb: "Token", lexicon: Lexicon) -> "list[Token]":
    """To whom somebody says what the verb states: "told Everton that he would not be coming"."""
    above = verb.head
    while verb.dep_ in ("xcomp", "conj") and is_verb(above) and above.head != above:
        verb, above = above, above.head
    if verb.dep_ != "ccomp" or lexicon.lemma(above.text, "verb") not in lexicon.any_of("informing"):
        return []
    return [child for child in above.children if child.dep_ in OBJECTS and child.i < verb.i]


def _read_noun(form: Arguments, lexicon: Lexicon) -> None:
    _read_phrase(form, lexicon)
    token = form.predicate
    if named := [child for child in own_subjects(token) if child.i < token.i and token.dep_ in (*OBJECTS, "ccomp")]:
        # "made X their target": the noun and its subject are a clause without a verb.
        form.agent = named
        if is_verb(token.head) and lexicon.lemma(token.text, "noun") in lexicon.any_of("offers"):
            form.agent, form.dative = subjects(token.head, lexicon), named  # "made X an offer"
        return
    if called := made_so(token):
        form.agent, form.copular = called, True
        return
    if (clause := clause_of_having(token, lexicon)) is not None:
        prepositions(clause, form.preps)
        role = lexicon.role_of(lexicon.lemma(token.text, "noun"))
        if not form.having or role is None or role.kind != "staff":
            form.agent = own_subjects(clause)
            return
    token = _top(token, lexicon)
    governor = token.head
    spent = token.dep_ == "npadvmod" and lexicon.lemma(governor.text, "verb") in lexicon.any_of("spending")
    raised = token.dep_ == "nsubjpass" and to_be(governor)
    if (token.dep_ in ("dobj", "attr", "nsubjpass", "oprd") or spent) and is_verb(governor) and not raised:
        _read_object(form, token, lexicon)
        _read_place(form, governor)
    elif token.dep_ == "pobj" and governor.pos_ == "ADP":
        _read_object_of_preposition(form, token, lexicon)
        _read_place(form, governor.head)
    elif fronted := name_fronted(token):
        form.head = fronted
    elif token.dep_ == "nsubj" or raised:
        _read_subject(form, governor, lexicon)
    elif token.dep_ == "conj" and governor.pos_ in ("NOUN", "PROPN"):
        if not any(child.dep_ == "det" for child in token.children):  # "his successor and the former boss"
            form.poss = form.poss or [child for child in governor.children if child.dep_ == "poss"]
        if governor.dep_ == "appos":
            form.head = [governor.head]
        elif governor.dep_ == "attr":
            form.agent, form.copular = subjects(governor.head, lexicon), True
    elif token.dep_ in ("compound", "nmod", "appos"):
        form.head = [governor]
        if token.dep_ != "appos":
            form.poss = form.poss or [child for child in governor.children if child.dep_ == "poss"]
            form.pre += [child for child in governor.children if child.dep_ == "compound" and child.i < token.i]
            prepositions(governor, form.preps)


def _read_phrase(form: Arguments, lexicon: Lexicon) -> None:
    """Read what a noun's own phrase tells: whose it is, what stands before and behind it."""
    token = form.predicate
    form.poss = [antecedent(child) for child in token.children if child.dep_ == "poss"]
    form.pre = [child for child in token.children if child.dep_ in ("compound", "amod", "nmod", "nummod")]
    for child in form.pre:
        if child.pos_ == "NUM" or child.tag_ == "CD" or child.text[0] in "£€$":
            form.poss += [antecedent(one) for one in child.children if one.dep_ == "poss"]
    form.appos = [child for child in token.children if child.dep_ == "appos"]
    form.aim = [child for child in token.children if child.dep_ in ("acl", "relcl") and is_infinitive(child)]
    prepositions(token, form.preps)
    _read_refused(form, lexicon)
    for child in token.children:
        if child.dep_ == "relcl" and lexicon.lemma(child.text, "verb") in lexicon.any_of("passing_on"):
            if any(one.tag_ == "WDT" for one in own_subjects(child)):  # "the job, which went to X"
                form.dative += [one for name, one in objects_of_all(child) if name == "to"]
        elif child.dep_ == "relcl" and lexicon.lemma(child.text, "verb") in lexicon.any_of("having_somebody"):
            if not any(one.dep_ in ("dobj", "pobj") for one in (*child.children, *_behind(child))):
                form.having = [one for one in own_subjects(child) if one.tag_ not in _WHO]  # "the best coach I had"
        elif child.dep_ == "acl" and lexicon.lemma(child.text, "verb") in lexicon.any_of("passing"):
            prepositions(child, form.preps)  # "the void left by X", "a career spent with T"
        elif child.dep_ == "relcl" and child.lower_ in _INCLUDING:
            named = [one for one in child.children if one.dep_ == "dobj"]
            form.preps.setdefault("including", []).extend(named)  # "his staff, which includes X and Y"


def _behind(verb: "Token") -> "list[Token]":
    """What stands behind the prepositions on a verb with which somebody is had: "(the coach) I worked under"."""
    return [one for child in verb.children if child.lower_ in _HAD_BY for one in child.children]


def _top(noun: "Token", lexicon: Lexicon) -> "Token":
    """What a noun is a part of: "is at the top of their list", "a member of Y's staff", "one of the contenders"."""
    top = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ != "of":
        return noun
    on_staff = top.lower_ in _PARTS and (
        noun.lower_ in _SIDES or lexicon.lemma(noun.text, "noun") in lexicon.any_of("staff_nouns")
    )
    running = top.tag_ == "CD" and noun.lower_ in lexicon.any_of("running_for_a_post")
    running |= top.tag_ in ("CD", "JJS", "JJR") and noun.lower_ in lexicon.any_of("kin_in_plural")
    return top if on_staff or running or (top.dep_ == "pobj" and top.lower_ in _TOPS) else noun


def _read_object(form: Arguments, token: "Token", lexicon: Lexicon) -> None:
    """Read who has what a noun names by the verb whose object it is, or of whose subject it is said."""
    governor = token.head
    verb = lexicon.lemma(governor.text, "verb")
    form.copular = verb in lexicon.any_of("copula")
    owners = [one for one in subjects(governor, lexicon) if one.i != token.i]
    form.refused = token.dep_ != "nsubjpass" and verb in lexicon.any_of("refusing")
    if verb in lexicon.any_of("receive") and lexicon.lemma(token.text, "noun") not in lexicon.any_of("games"):
        form.patient = owners
    elif token.dep_ != "nsubjpass" and not is_passive(governor):
        form.agent = owners
    if token.dep_ in ("dobj", "attr"):
        form.aim += [one for one in governor.children if one.dep_ in ("advcl", "xcomp") and is_infinitive(one)]
    prepositions(governor, form.preps)
    if token.dep_ == "nsubjpass" and verb in lexicon.any_of("refusing"):
        form.preps.pop("by", None)  # whoever turns a bid down has not made it
    elif token.dep_ == "nsubjpass":
        form.agent = form.preps.get("by", [])


def _read_object_of_preposition(form: Arguments, token: "Token", lexicon: Lexicon) -> None:
    """Read who has what a noun names behind a preposition: the members of a group, else by the verb above."""
    preposition, above = token.head.lower_, token.head.head
    if preposition == "in" and above.lower_ == "back" and above.dep_ == "advmod":
        above = above.head  # "is back in contention for the job"
    if named := list(members(above, lexicon)):
        form.agent = named  # "names in the frame include X", "with X among the players on their list"
        return
    if preposition == "with" and above.pos_ == "NOUN" and (verb := reinforced_by(above, lexicon)) is not None:
        form.agent = [one for one in subjects(verb, lexicon) if one.i != token.i]
        return
    if not is_verb(above):
        if above.pos_ == "PROPN":
            form.head = [above]  # "with X on loan at Y"
            if preposition == "in" and above.dep_ == "pobj" and above.head.lower_ == "with":
                form.agent = [above]  # "with T in the hunt for X"
            for name, fillers in _siblings(above, token).items():
                form.preps.setdefault(name, []).extend(fillers)
        elif preposition == "on":
            moved = [
                one for name, behind in objects_of_all(above) if name == "of" for one in (behind, *behind.conjuncts)
            ]
            form.agent = [one for one in moved if one.pos_ == "PROPN" and one.i < token.i][
                -1:
            ]  # "the arrival of X on loan"
        return
    told = [one for child in above.children if child.lower_ in ("to", "with") for _, one in objects_of(child)]
    if preposition == "about" and told:
        form.agent = told  # "spoke to X about a move"
    elif lexicon.lemma(above.text, "verb") not in lexicon.any_of("receive") or (
        preposition == "as" and is_passive(above)
    ):
        form.agent = [one for one in subjects(above, lexicon) if one.i != token.i]
        form.copular = preposition == "as"
    moved = [one for one in above.children if one.dep_ in OBJECTS and one.pos_ in ("PROPN", "PRON")]
    if preposition == "as" and not moved and above.lower_ in _CHOOSING:  # "opted for X as successor to Y"
        moved = [one for name, one in objects_of_all(above) if name == "for" and one.pos_ == "PROPN"]
    form.copular = form.copular and (not moved or is_passive(above))  # "named X as his assistant"
    if moved and preposition in ("for", "in") and not is_passive(above):
        form.agent = moved
    elif moved and preposition == "as" and not is_passive(above):
        form.patient = moved
    form.aim = form.aim + [one for one in above.children if one.dep_ in ("advcl", "xcomp") and is_infinitive(one)]
    for name, fillers in _siblings(above, token).items():
        form.preps.setdefault(name, []).extend(fillers)
    by = [one for name, one in objects_of_all(above) if name == "by"]
    if by and preposition == "as" and is_passive(above):
        form.preps["by"] = by  # "is seen by Everton as a successor to X"


def _read_subject(form: Arguments, verb: "Token", lexicon: Lexicon) -> None:
    """Read what a verb says of what a noun names."""
    lemma, raised = lexicon.lemma(verb.text, "verb"), to_be(verb)
    noun = lexicon.lemma(form.predicate.text, "noun")
    if lemma in _IS_AT and noun in lexicon.any_of("jobs_held"):
        prepositions(verb, form.preps)  # "his last job was at T"
    if lemma in ("be", "remain") or raised:
        said = (one for being in raised or [verb] for one in being.children)
        form.agent = [one for one in said if one.dep_ == "attr" and one.pos_ == "PROPN"]
        form.copular = bool(form.agent)  # "his successor is X", "is expected to be X"
    elif lemma in lexicon.any_of("coming_in") and noun in lexicon.any_of("what_comes_in"):
        for one in (verb, *(below for below in verb.children if below.dep_ == "xcomp")):
            prepositions(one, form.preps)  # "a bid came in from T for X", "his name keeps coming up at T"
    elif lemma in lexicon.any_of("passing_on"):
        given: dict[str, list[Token]] = {}
        prepositions(verb, given)
        form.dative = given.get("to", [])  # "the job went to X"
        for name in ("on", "from"):
            form.preps.setdefault(name, []).extend(given.get(name, []))
    elif lemma in lexicon.any_of("benefiting"):
        form.clause = _acted_on(verb)
    elif lemma in lexicon.any_of("including"):
        # "the list includes X", "their target is X"
        form.patient = [one for one in verb.children if one.dep_ in ("dobj", "attr") and one.i > form.predicate.i]


def _read_refused(form: Arguments, lexicon: Lexicon) -> None:
    """Read for whom a bid is that a participle refuses: "a bid rejected for X", "saw a bid for X rejected"."""
    for child in form.predicate.children:
        if child.dep_ not in ("acl", "advcl"):
            continue
        lemma = lexicon.lemma(child.text, "verb")
        if lemma in lexicon.any_of("settling"):
            prepositions(child, form.preps)  # "have a fee agreed with Y for X"
        if lemma not in lexicon.any_of("refusing"):
            continue
        if any(mark.dep_ == "mark" and mark.lower_ == "for" for mark in child.children):
            form.preps.setdefault("for", []).extend(own_subjects(child))
        form.preps.setdefault("for", []).extend(one for name, one in objects_of_all(child) if name == "for")


def _acted_on(verb: "Token") -> "list[Token]":
    """Whom a verb concerns besides its subject: "gave Everton a point", "rescued a point for Everton"."""
    found = [child for child in verb.children if child.dep_ in ("dative", *OBJECTS)]
    for child in verb.children:
        if child.dep_ in ("ccomp", "xcomp"):
            found += [one for one in child.children if one.dep_ in SUBJECTS]
    return found + [one for child in (verb, *found) for name, one in objects_of_all(child) if name == "for"]


def _read_preposition(form: Arguments) -> None:
    for name, filler in objects_of(form.predicate):
        form.preps.setdefault(name, []).append(filler)
    head = form.predicate.head
    if head.dep_ in ("npadvmod", "advmod") and is_verb(head.head):
        head = head.head  # "started five times under X"
    elif head.pos_ == "ADV" and head.head.pos_ in ("NOUN", "PROPN"):
        head = head.head  # "with Everton back under X"
    form.head = [head]
    if head.pos_ in ("NOUN", "PROPN"):
        form.appos = [head]
    others: dict[str, list[Token]] = {}
    prepositions(head, others)
    for name, fillers in others.items():
        form.preps.setdefault(name, []).extend(fillers)
    for child in head.children:
        if child.dep_ in OBJECTS:
            form.patient.append(child)
            prepositions(child, form.preps)


def _siblings(verb: "Token", token: "Token") -> "dict[str, list[Token]]":
    found: dict[str, list[Token]] = {}
    prepositions(verb, found)
    return {name: [one for one in fillers if one.i > token.i] for name, fillers in found.items()}


def _read_adjective(form: Arguments, lexicon: Lexicon) -> None:
    token = form.predicate
    if token.dep_ == "amod":
        form.head = form.agent = [token.head]
    if token.dep_ != "amod" or token.head.i < token.i:
        form.agent = subjects(token, lexicon)  # "T are among the clubs interested in X"
    prepositions(token, form.preps)
    if token.dep_ in ("acomp", "attr", "oprd"):
        prepositions(token.head, form.preps)
