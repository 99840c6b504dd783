"""Who holds a title that does not stand before a name: "X, the coach", "X is the coach", "with X as coach"."""

from typing import TYPE_CHECKING

from .arguments import arguments
from .conjuncts import last_told_of
from .document import PERSON, TEAM, Document, Mention, Sentence
from .exemplified import named_behind
from .lexicon import Lexicon
from .offices import is_risen_from, name_fronted
from .prepositions import antecedent, place_of
from .role_words import MANAGING
from .subjects import subjects
from .title import Title
from .usage import OBJECTS, SUBJECTS, is_verb, own_subjects, to_be
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_SIGNINGS, _MAKING = word_list("signings_made"), word_list("making")
_IN_OFFICE, _SOME_OF = word_list("times_in_office"), frozenset(("one", "first", "last", "latest", "many"))
_HIS = frozenset(("his", "her"))
_MYSELF = ("me", "myself")
_HAVING_SEVERAL = word_list("having_several_in_turn")
_SAID_OF = ("attr", "oprd", "dobj")


class HolderReader:
    """The part of `titles.TitleReader` that follows the parse from a title to its holder."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def _team_list(self, document: Document, sentence: Sentence, token: "Token") -> list[Mention]:
        found = []
        named = next((one for one in token.children if one.dep_ == "appos" and one.pos_ == "PROPN"), token)
        for one in (token, *[other for other in named.conjuncts if other.i > token.i]):
            mention = document.mention_of(sentence, one, TEAM)
            if mention is not None and mention.entity.is_team:
                found.append(mention)
        return found

    def _by_parse(self, document: Document, title: Title) -> None:
        """The holder by apposition, copula or coreference."""
        head = self._head_of(document, title)
        if self._is_further(document, title, head):
            return
        if title.role.kind != "player":
            self._named_behind(document, title)
        if not title.holders:
            self._in_apposition(document, title, head)
        if not title.holders:
            self._by_copula(document, title, head)
        called = head.dep_ == "attr" and title.noun != "man"  # but "where he became the only man to"
        if called and not title.teams and any(one.lower_ == "where" for one in head.head.children):
            clause = head.head
            if clause.dep_ == "relcl":  # "Leeds, where X was coach"
                title.teams.extend(self._team_list(document, title.sentence, place_of(clause))[:1])
        if not title.holders:
            self._hold_in_person(document, title)
        if not title.holders:
            self._behind_comma(document, title)
        for one in name_fronted(head) if not title.holders else ():
            self._hold(document, title, one, "apposition")
        if not title.holders:
            top = head.head if head.dep_ == "conj" else head
            if top.dep_ == "pobj" and top.head.lower_ == "as":
                self._under_as(document, title, top)
            elif top.dep_ == "pobj" and top.head.lower_ == "of":
                self._of_post(document, title, top.head.head)
        if not title.holders and head.dep_ == "conj" and head.head.dep_ in ("appos", "attr"):
            above = head.head
            heads = [above.head] if above.dep_ == "appos" else subjects(above.head, self.lexicon)
            for one in heads:
                self._hold(document, title, one, "apposition")

    def _is_further(self, document: Document, title: Title, head: "Token") -> bool:
        """Whether a plural ends a list of names and is none of them: "X, Y and two Hull players"."""
        above = head.head.head if head.dep_ == "conj" else head.head
        before = head.doc[min(title.first, head.left_edge.i) - 1]
        if head.tag_ != "NNS" or before.lower_ != "and" or head.i < above.i:
            return False
        return head.dep_ in ("appos", "conj") and document.mention_at(title.sentence, above) is not None

    def _head_of(self, document: Document, title: Title) -> "Token":
        """The noun by which a title's phrase hangs on the rest of its sentence."""
        head = title.head
        while head.dep_ == "compound" and head.head.i > head.i:
            if document.mention_at(title.sentence, head.head) is not None:
                break
            head = head.head
        title.head = head
        if head.dep_ == "pobj" and head.head.lower_ == "of" and _is_some_of(head.head.head):
            # "He is one of X's coaches": one of several is what the whole phrase says.
            head = head.head.head
            if title.role.relation == "managed" and title.owner is not None:
                title.youth = True
        return head

    def _in_apposition(self, document: Document, title: Title, head: "Token") -> None:
        """The holder beside the title: "X, the coach", "the coach, X"."""
        if head.dep_ == "appos":
            several = head.tag_ == "NNS" and head.doc[head.left_edge.i - 1].text == ","
            named = [one for one in (head.head, *head.head.conjuncts) if one.i < head.i]
            for one in sorted(named, key=lambda one: one.i) if several else [head.head]:
                self._hold(document, title, one, "apposition")
        if not title.holders:
            for child in head.children:
                if child.dep_ == "appos":
                    self._hold(document, title, child, "apposition")

    def _by_copula(self, document: Document, title: Title, head: "Token") -> None:
        """The holder of whom the title is said, or who is said to be it: "X is the coach", "the coach is X"."""
        lemma = self.lexicon.lemma(head.head.text, "verb")
        if head.dep_ in ("attr", "oprd") and lemma in self.lexicon.any_of("copula"):
            for subject in subjects(head.head, self.lexicon):
                several = subject.conjuncts if head.tag_ == "NNS" else ()  # "X and Y are his assistants"
                for one in (subject, *(other for other in several if subject.i < other.i < head.i)):
                    self._hold(document, title, one, "copula")
        of_aim = title.first > 0 and head.doc[title.first - 1].lower_ == "as"  # "the man to replace X as manager is Y"
        if head.dep_ in SUBJECTS and not of_aim:
            raised = to_be(head.head)
            for child in (child for one in raised or [head.head] for child in one.children):
                if child.dep_ == "attr" and child.pos_ == "PROPN" and (raised or lemma == "be"):
                    self._hold(document, title, child, "as" if raised else "copula")
        if not title.holders and head.dep_ in ("ccomp", "oprd", "xcomp"):
            for child in head.children:
                if child.dep_ == "nsubj":
                    self._hold(document, title, child, "as")

    def _behind_comma(self, document: Document, title: Title) -> None:
        """The person named right before "X, the Spain coach" or "X, until then his assistant", however it is hung."""
        doc = title.head.doc
        at = title.first - 1
        if doc[title.first].lower_ in self.lexicon.any_of("since_when"):
            at += 1
        while at > 0 and doc[at].lower_ in self.lexicon.any_of("since_when"):
            at -= 1
        when = {one.lower_ for one in doc[at + 1 : title.first + 1]} & self.lexicon.any_of("since_when")
        plain = doc[title.first].lower_ in ("the", "a", "an") or bool(when)
        if at < 1 or doc[at].text not in (",", "-", "–", "—", "(") or not plain:
            return
        mention = document.mention_at(title.sentence, doc[at - 1])
        if _is_in_opening(doc[at - 1], title.head):
            return
        if mention is not None and mention.entity.is_person and title.sentence.char_end(doc[at - 1]) == mention.end:
            title.holders = [mention]
            title.how = "apposition"
            if when and not when & self.lexicon.any_of("still"):
                title.status = "former"

    def _hold_in_person(self, document: Document, title: Title) -> None:
        """Find whom a team is said to have for what he is: "T have a fine manager in X", "in X they have"."""
        noun = title.head
        had = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun  # "one of the best strikers"
        above = had
        while above.dep_ in ("conj", "appos") and above.head.i < above.i:
            above = above.head  # "they have money, great players and a fine manager in X"
        with_him = above.dep_ == "pobj" and above.head.lower_ == "with"
        verb = above.head.head if with_him else above.head
        if not (with_him or above.dep_ in OBJECTS) or noun.i != title.last or title.owner or not self._has_now(verb):
            return
        for place in (one for top in (noun, had, verb) for one in top.children if one.lower_ == "in"):
            for first in (child for child in place.children if child.dep_ == "pobj"):
                for one in (first, *(other for other in first.conjuncts if other.i > first.i)):
                    self._hold(document, title, one, "apposition")
            if title.holders:
                break
        if title.holders:
            form = arguments(verb, self.lexicon)
            owners = form.patient if form.passive else form.agent
            own = [team for one in owners if (team := document.mention_of(title.sentence, one, TEAM)) is not None]
            if not own and owners and title.role.kind == "player":
                title.owner = document.mention_of(title.sentence, owners[0], PERSON)  # "in X he has a fine keeper"
            if not title.teams:
                title.teams = [team for team in own if team.entity.is_team]
            elif title.status == "former" and own:
                title.still = own[0]  # "Leeds have a former Everton striker in X"

    def _has_now(self, verb: "Token") -> bool:
        """Whether a verb says that somebody has something, and has it now: "have found", "are blessed with"."""
        if not is_verb(verb) or self.lexicon.lemma(verb.text, "verb") not in self.lexicon.any_of("having_in_somebody"):
            return False
        beside = [one for one in verb.children if one.dep_ in ("aux", "auxpass", "neg")]
        now = all(one.lower_ in self.lexicon.any_of("before_having_now") for one in beside)
        return now and verb.tag_ != "VBD" and (verb.tag_ != "VB" or bool(beside))

    def _named_behind(self, document: Document, title: Title) -> None:
        """The holders of a plural that names some of those it means: "its managers, among them X and Y"."""
        noun = title.head.doc[title.last]
        if noun.lower_ == self.lexicon.lemma(noun.lower_, "noun"):
            return
        verb = title.head.head
        through = title.head.dep_ == "pobj" and verb.lower_ == "through"  # "have got through eight managers"
        verb = verb.head if through else verb
        had = title.head.dep_ == "dobj" and self.lexicon.lemma(verb.text, "verb") in _HAVING_SEVERAL
        if not title.teams and (had or (through and is_verb(verb))):
            owners = [document.mention_of(title.sentence, one, TEAM) for one in subjects(verb, self.lexicon)]
            title.teams = [one for one in owners if one is not None and one.entity.is_team]
            if verb.tag_ in ("VBN", "VBD") and title.teams:
                title.status = "former"
        if title.teams or title.owner is not None:
            title.holders = named_behind(document, title.sentence, noun, self.lexicon)
            title.how = "apposition" if title.holders else title.how

    def _under_as(self, document: Document, title: Title, top: "Token") -> None:
        """The holder of "as their manager": whom the verb appoints, who works, or whose time it is."""
        above = top.head.head
        if is_risen_from(top) and title.status == "current":
            title.status = "former"
        if above.dep_ == "npadvmod" and above.lower_ != "time" and is_verb(above.head):
            above = above.head  # "lasted three months as coach", but not "this time as coach"
        before = top.head.doc[top.head.i - 1] if top.head.i else above
        if before.pos_ == "PROPN" and before.left_edge.i and before.doc[before.left_edge.i - 1].lower_ == "with":
            people = [before]  # "led T, with X as his assistant"
        elif before.pos_ == "PROPN" and _is_second(top.head, before):
            people = [before]  # "named X as manager and Y as assistant"
        elif before.lower_ in _MYSELF:
            people = [before]  # "a bitter day for me as president"
        elif (made := _maker_of_signing(before)) is not None:
            people = arguments(made, self.lexicon).agent
        elif above.pos_ in ("NOUN", "PROPN") and document.mention_at(title.sentence, above) is None:
            people = [child for child in above.children if child.dep_ == "poss"]
            people = people or arguments(above, self.lexicon).preps.get("of", [])  # "the arrival of X as coach"
            if not people and above.dep_ == "dobj" and is_verb(above.head):
                people = arguments(above.head, self.lexicon).agent  # "signed a contract as manager"
            if not people and above.dep_ == "pobj" and above.lower_ in _IN_OFFICE:
                people = self._told_of(document, title, above.head.head)
        elif is_verb(above):
            form, lemma = arguments(above, self.lexicon), self.lexicon.lemma(above.text, "verb")
            if lemma in self.lexicon.any_of("describing"):
                return  # "described him as an attacking coach"
            his = form.passive or any(one.lower_ in _HIS for one in title.head.children)  # "joined X as his assistant"
            helps = his and lemma in self.lexicon.any_of("helping_out")
            if any(one.dep_ in OBJECTS for one in above.children):
                # "served X as number two", "followed X as assistant"
                along = title.role.relation == "assistantAt" and lemma in self.lexicon.any_of("going_along")
                helps |= along or lemma in self.lexicon.any_of("helping_as_somebody")
            by = form.agent if helps else []
            aimed = [*form.preps.get("to", [])] if lemma in self.lexicon.any_of("turning") else []
            told = by or (*aimed, *form.patient)  # "will be joined by X as his assistant"
            named = [one for one in told if document.mention_of(title.sentence, antecedent(one), PERSON)]
            owners = [child for one in form.patient for child in one.children if child.dep_ == "poss"]
            people = named or owners or form.agent  # "ended X's spell as coach", "as coach, X ..."
        elif above.pos_ in ("ADV", "ADJ"):
            people = [above.head]
        else:
            people = [above]
        plural = [one for person in people for one in _with_those_behind(person, title.head)]
        if "respectively" in title.sentence.text.lower() and len(plural) > 1:
            plural = plural[(title.head != top) :][:1]
        for one in plural:
            self._hold(document, title, one, "as")

    def _told_of(self, document: Document, title: Title, verb: "Token") -> "list[Token]":
        """Of whom a clause tells that he did something in an office: "got off to a fine start as T manager"."""
        verb = verb.head if verb.pos_ == "ADV" else verb  # "is back for a second stint as T manager"
        if not is_verb(verb) or verb.dep_ == "pcomp":
            return []  # "praised X for what he had done in a spell as manager"
        form = arguments(verb, self.lexicon)
        named = [one for one in form.patient if document.mention_of(title.sentence, antecedent(one), PERSON)]
        return named or form.agent

    def _of_post(self, document: Document, title: Title, post: "Token") -> None:
        """Who has, gets or leaves the post of whoever a title names: "the role of sporting director"."""
        verb = post.head.head if post.dep_ == "pobj" else post.head
        if self.lexicon.lemma(post.text, "noun") not in self.lexicon.any_of("offices") or not is_verb(verb):
            return
        lemma, yet = self.lexicon.lemma(verb.text, "verb"), post.dep_ == "pobj" and verb.tag_ == "VB"
        if yet or lemma not in self.lexicon.any_of("having_a_post"):
            return  # "was offered the post of", "is to step down from the role of"
        people = [child for child in post.children if child.dep_ == "poss"]
        form = arguments(verb, self.lexicon)
        moved = form.patient if form.passive or post.dep_ == "pobj" else []
        for one in people or moved or form.agent:
            self._hold(document, title, one, "as")

    def _of_rise(self, document: Document, one: Title, other: Title) -> None:
        """Who "rose from assistant to manager", or was promoted, and where: the one office he had, the other he got."""
        doc = one.head.doc
        verb = doc[one.first - 1].head
        while not is_verb(verb) and verb.head != verb:
            verb = verb.head
        if not is_verb(verb):
            return
        form = arguments(verb, self.lexicon)
        clause = next((up for up in (verb, *verb.ancestors) if up.dep_ == "relcl"), None)
        if not other.teams and clause is not None and any(child.lower_ == "where" for child in clause.children):
            other.teams = self._team_list(document, other.sentence, place_of(clause))[:1]
        for title in (one, other):
            title.teams = title.teams or list(other.teams)
            for person in form.patient if form.passive else form.agent:
                self._hold(document, title, person, "as")
        one.status = "former"

    def _hold(self, document: Document, title: Title, token: "Token", how: str) -> None:
        mention = document.mention_of(title.sentence, antecedent(token), PERSON)
        if mention is not None and mention.entity.is_person:
            title.holders.append(mention)
            title.how = how
            word = title.head.doc[title.last].lower_
            if (
                how == "as"
                and title.status == "current"
                and title.teams
                and mention.kind == "name"
                and word in MANAGING
            ):
                mention.entity.roles.add(word)  # he is then no "midfielder" of whom the text goes on


def _is_some_of(word: "Token") -> bool:
    """Whether a word counts one out of several: "one of", "the last of", "the most successful of"."""
    if word.lower_ in _SOME_OF or word.tag_ == "JJS":
        return True
    return word.pos_ == "ADJ" and any(one.lower_ in ("most", "least") for one in word.children)


def _is_in_opening(name: "Token", subject: "Token") -> bool:
    """Whether a name stands in what opens the sentence of a subject that follows: "after selling X, the boss said"."""
    verb, at = subject.head, subject.right_edge.i + 1
    if subject.dep_ not in SUBJECTS or (at < len(subject.doc) and subject.doc[at].pos_ == "PUNCT"):
        return False
    above = next((one for one in (name, *name.ancestors) if one.head is verb), None)
    return above is not None and above.dep_ in ("advcl", "prep") and above.i < subject.i and above.lower_ != "as"


def _maker_of_signing(noun: "Token") -> "Token | None":
    """The verb whose subject makes somebody his signing as what he is: "he made X his first signing as T boss"."""
    his = any(one.dep_ == "poss" and one.lower_ in _HIS for one in noun.children)
    verb = noun.head if is_verb(noun.head) else noun.head.head
    made = his and noun.lower_ in _SIGNINGS and verb.lower_ in _MAKING
    return verb if made else None


def _is_second(preposition: "Token", name: "Token") -> bool:
    """Whether an "as" behind a name is the second below its verb, and the name the second that is given an office."""
    start = name.left_edge.i
    joined = start > 0 and name.doc[start - 1].lower_ in ("and", ",", "with")
    return joined and any(one.lower_ == "as" and one.i < start for one in preposition.head.children)


def _with_those_behind(first: "Token", post: "Token") -> "list[Token]":
    """Who is joined to the first of those who hold a post; of "X and Y, who came as coach" the last alone."""
    behind = [other for other in first.conjuncts if other.i > first.i]
    last = last_told_of(first, behind, post)
    return [last] if last is not None else [first, *behind]


def is_of_another(office: "Token", name: "Token") -> bool:
    """Whether an office is what one clause says somebody is, and a name behind it is the next one's subject.

    "Since X became T manager, Y has scored".  In "when he was T manager, Y scored" it is "he" that tells who he was.
    """
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    clause = office.head
    if office.dep_ not in _SAID_OF or name.dep_ not in SUBJECTS or name.head is clause or not is_verb(clause):
        return False
    own = own_subjects(clause)
    himself = office.dep_ == "oprd" and any(one.pos_ == "PRON" for one in own)  # "since he was named T captain, X"
    return bool(own) and not himself


def team_where(document: Document, sentence: Sentence, token: "Token") -> Mention | None:
    """The team whose clause with "where" holds a word: "Everton, where his coaches were X and Y"."""
    for one in token.ancestors:
        if one.dep_ == "relcl" and any(child.lower_ == "where" for child in one.children):
            named = document.mention_at(sentence, place_of(one))
            return named if named is not None and named.entity.is_team else None
    return None
