"""Which frames a word of a parse triggers, and what around it refuses them."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from .calendar_words import MONTHS
from .lexicon import Lexicon, Trigger
from .role_words import MANAGING
from .schema import Frame
from .usage import OBJECTS, SUBJECTS, has_form, is_half, is_infinitive, is_nominal, is_renewal, is_verb, undergone_by
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_PARTICLES = frozenset(("in", "out", "up", "down", "off", "over", "away", "back", "aside"))
_MOST_KNOWN = 20_000
_TIMES = frozenset(("since", "before", "after", "until", "despite", "without"))
_CLAUSES, _MODIFYING = frozenset(("ccomp", "xcomp", "advcl")), frozenset(("amod", "compound"))
_ABOUT, _BEING = frozenset(("over", "about", "regarding")), frozenset(("is", "are"))
_SPANS, _IN = frozenset(("year", "month", "season")), frozenset(("in", "during", "over", "since"))
_UNTIL = frozenset(("until", "till", "beyond", "past"))
_COMPLEMENTS = frozenset(("prep", "acomp", "attr", "oprd", "dobj", "advmod", "xcomp", "ccomp", "prt", "npadvmod"))
_POS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun", "ADJ": "adjective", "ADV": "adverb"}
_POS["ADP"] = "preposition"
_DONE_BY_TERMS = word_list("done_by_terms")
_ON_FOR, _YEAR, _TEAM = ("on", "for"), len("2006"), "team"
_AFTER, _GAMES = frozenset(("after", "within", "inside")), frozenset(("games", "matches"))
_LOSING = frozenset(("lose", "loses", "lost", "losing"))


class _Needing(NamedTuple):
    """A trigger, its place among those of its first word, the words of which its frame requires one (None for none)."""

    place: int
    required: frozenset[str] | None
    trigger: Trigger


class TriggerReader:
    """Finds the frames of one lexicon by the words that trigger them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._of_market = lexicon.any_of("of_the_market")
        self._beside: tuple[Token | None, set[str]] = (None, set())
        self._known: dict[str, frozenset[str]] = {}
        self._here: tuple[list[Token] | None, set[str]] = (None, set())
        self._seconds: tuple[set[str] | None, set[str]] = (None, set())
        triggers = lexicon.triggers.items()
        self._wanted = {key: frozenset(one.words[1] for one in found if len(one.words) > 1) for key, found in triggers}
        self._second_words = _forms_of({word for words in self._wanted.values() for word in words}, lexicon)
        self._required = {frame.name: _nouns(frame.requires, lexicon, "verb") for frame in lexicon.frames}
        needs = {frame.name: self._required[frame.name] if frame.requires else None for frame in lexicon.frames}
        self._by_second: dict[tuple[str, str], dict[str, list[_Needing]]] = {}
        for key, found in triggers:
            by_second = self._by_second[key] = {"": []}
            for place, one in enumerate(found):
                second = one.words[1] if len(one.words) > 1 else ""
                by_second.setdefault(second, []).append(_Needing(place, needs[one.frame.name], one))
        self._barring = {frame.name: _nouns(frame.unless, lexicon) for frame in lexicon.frames}

    def frames_at(self, token: "Token", *, hopeless: bool = True) -> "Iterator[tuple[Frame, frozenset[int]]]":
        """The frames of which `token` is a trigger, with the tokens of the trigger.

        `hopeless`: also those that `refusal` refuses as their sentence has none of the words that they require.
        """
        pos = "verb" if is_verb(token) else _POS.get(token.pos_)
        if pos is None or (pos == "preposition" and token.dep_ == "mark"):
            return  # "since X kicked a T fan" is not "since May"
        if token.dep_ == "compound" and self.lexicon.lemma(token.head.text, "noun") in self._of_market:
            return  # "transfer interest", "transfer window"
        if token.lower_ == _TEAM and token.dep_ == "compound" and token.head.i == token.i + 1:
            return  # "his Leeds team mates", "his Leeds team talk"
        near: dict[str, list[Token]] | None = None
        tried: set[str] = set()
        itself = frozenset((token.i,))
        options = ["adjective", "verb"] if pos == "adjective" else [pos]
        if is_nominal(token):
            options = ["noun", *(one for one in options if one != "noun" and token.tag_ != "VBN")]
        for one in options:
            if one == "verb" and not is_verb(token) and token.tag_ not in ("JJ", "VBN"):
                continue
            lemma = self.lexicon.lemma(token.text, one)
            triggers = self._triggers(lemma, one, token.doc, hopeless=hopeless)
            if one == "noun" and token.lower_ != lemma:
                triggers = triggers + self._triggers(token.lower_, one, token.doc, hopeless=hopeless)  # "Holm's men"
            if not triggers or (one in ("noun", "verb") and is_half(token)):
                continue
            for trigger in triggers:
                frame = trigger.frame
                if frame.name in tried:
                    continue
                if frame.beside and len(trigger.words) > 1 and not _is_followed(token, trigger.words[1]):
                    continue
                words: frozenset[int] | None = itself
                if len(trigger.words) > 1 or trigger.before:
                    near = self._words_near(token) if near is None else near
                    words = self._words(trigger, token, near)
                if words is None or (frame.beside and not _are_beside(token, words)):
                    continue
                tried.add(frame.name)
                yield frame, words

    def _triggers(self, lemma: str, pos: str, doc: "list[Token]", *, hopeless: bool) -> list[Trigger]:
        """The triggers that begin with `lemma`; of those of several words the ones whose second is in the sentence."""
        by_second = self._by_second.get((lemma, pos))
        if by_second is None:
            return []
        known = by_second[""]
        if seconds := self._wanted[lemma, pos] & self._seconds_of(doc):
            known = sorted([*known, *(one for second in seconds for one in by_second[second])])
        if not known:
            return []
        here = self._words_of(doc)
        return [
            trigger for _, required, trigger in known if hopeless or required is None or not required.isdisjoint(here)
        ]

    def _words(self, trigger: Trigger, token: "Token", near: "dict[str, list[Token]]") -> frozenset[int] | None:
        """The tokens of a trigger of several words, all of which must stand in the predicate's phrase."""
        found = {token.i}
        at = token.i - len(trigger.before)
        if trigger.before and (at < 0 or tuple(one.lower_ for one in token.doc[at : token.i]) != trigger.before):
            return None
        for word in trigger.words[1:]:
            match = next(
                (one for one in near.get(word, ()) if one.i not in found and not self._is_loose(one, word)), None
            )
            if match is None:
                return None
            found.add(match.i)
        return frozenset(found)

    def _complements(self, token: "Token") -> "Iterator[Token]":
        """The words in a predicate's phrase; of a passive, its subject too: "a deal was agreed"."""
        yield from self._near(token, 3)
        yield from (child for child in token.children if child.dep_ == "nsubjpass")
        yield from undergone_by(token)
        if token.dep_ == "amod" and any(child.lower_ == "having" for child in token.children):
            yield from (child for child in token.head.children if child.dep_ == "prep")

    def _words_near(self, token: "Token") -> "dict[str, list[Token]]":
        """The words in a predicate's phrase, by form and by lemma."""
        found: dict[str, list[Token]] = {}
        for one in self._complements(token):
            for word in self._names_of(one):
                found.setdefault(word, []).append(one)
        return found

    def _names_of(self, token: "Token") -> frozenset[str]:
        """A word's form and its lemmas."""
        known = self._known.get(token.text)
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            lemma = self.lexicon.lemma
            known = frozenset((token.lower_, lemma(token.text, "noun"), lemma(token.text, "verb")))
            self._known[token.text] = known
        return known

    def _is_loose(self, token: "Token", word: str) -> bool:
        """Whether a word is no complement: a mere preposition ("bring X in January"), or part of a longer adjective.

        "Sign a long-term target" is no "sign terms".
        """
        if word == "time" and token.dep_ == "pobj" and token.head.lower_ == "for":
            return True  # "called up X for the first time" is no "called time"
        if token.dep_ != "prep":
            return token.dep_ in ("compound", "amod") and token.i > 0 and token.doc[token.i - 1].text == "-"
        objects = [child for child in token.children if child.dep_ == "pobj"]
        if word == "on":
            return any(one.pos_ == "NOUN" for one in objects)
        return word in _PARTICLES and bool(objects)

    def _near(self, token: "Token", depth: int) -> "Iterator[Token]":
        for child in token.children:
            if child.dep_ in _CLAUSES and child.lower_ in self.lexicon.later_words:
                yield child  # "let X go", "sent X packing"
            if child.dep_ in ("nsubj", "nsubjpass", "advcl", "conj", "ccomp", "relcl", "parataxis") or (
                child.dep_ in ("mark", "aux")
            ):
                continue
            if child.dep_ == "pcomp" and token.lower_ in _TIMES:
                continue  # "made two appearances since moving" is no "made a move"
            yield child
            if depth > 1 and not is_verb(child):
                yield from self._near(child, depth - 1)

    def refusal(self, frame: Frame, token: "Token") -> str | None:
        """Why a frame cannot hold at a word, whatever would fill its slots; None where it may."""
        if frame.bare and self._is_completed(token):
            return "something stands behind it"
        if frame.form and not has_form(token, frame.form):
            return "its verb has another form"
        if frame.never_under and (above := self._completed(token)) in frame.never_under:
            return f"it completes '{above}'"
        if frame.never_over and (below := self._completing(token).intersection(frame.never_over)):
            return f"'{min(below)}' completes it"
        if frame.never_with_object and (done := self._objects(token).intersection(frame.never_with_object)):
            return f"'{min(done)}' is its object"
        if frame.never_by and (doer := self._doers(token).intersection(frame.never_by)):
            return f"'{min(doer)}' does it"
        here = self._words_of(token.doc)
        if frame.requires and self._required[frame.name].isdisjoint(here):
            return f"none of {', '.join(frame.requires)} stands beside it"
        if not frame.requires and self._barring[frame.name].isdisjoint(here):
            return None
        lemmas = self._words_beside(token)
        for word in frame.unless:
            if word in lemmas:
                return f"'{word}' stands beside it"
        if frame.requires and not any(word in lemmas for word in frame.requires) and not self._is_said(frame, token):
            return f"none of {', '.join(frame.requires)} stands beside it"
        return None

    def _is_completed(self, token: "Token") -> bool:
        """Whether anything but an idle word, or how long it lasts, completes a word from behind."""
        idle = self.lexicon.any_of("idle")
        if token.dep_ == "auxpass" and token.head.lower_ not in idle:
            return True  # "stayed sidelined", which is parsed as a passive, but not "stayed put"
        if token.dep_ == "amod" and token.tag_ == "VBG" and token.head.i > token.i:
            return True  # "the remaining years of his career"
        last = token.head if token.dep_ == "auxpass" else token
        behind = (child for child in last.children if child.i > last.i)
        told = (child for child in behind if child.dep_ in _COMPLEMENTS and child.lower_ not in idle)
        return not all(self._tells_how_long(child) for child in told)

    def _tells_how_long(self, preposition: "Token") -> bool:
        """Whether a phrase tells when something was, or until when: "in summer", "until May", "for another year"."""
        nouns = [child for child in preposition.children if child.dep_ == "pobj"]
        if not nouns:
            return False
        if preposition.lower_ in _UNTIL:
            return True
        if preposition.lower_ == "to":
            return nouns[0].lower_ == "end"
        if preposition.lower_ in _IN:
            return nouns[0].lower_ in self.lexicon.any_of("times_of_year")
        return preposition.lower_ == "for" and nouns[0].lower_ in self.lexicon.any_of("spans_of_time")

    def _is_said(self, frame: Frame, token: "Token") -> bool:
        """Whether a word that a noun requires is said of it: "his time there is over"."""
        said = (token.head, *(one for one in self._near(token.head, 3) if not is_verb(one)))
        subject = token.dep_ in SUBJECTS and is_nominal(token)
        return subject and any(not self._names_of(one).isdisjoint(frame.requires) for one in said)

    def _completed(self, token: "Token") -> str:
        """The verb or adjective that a noun completes, straight or behind a preposition; the latter before an aim."""
        above = token.head.head if token.dep_ == "pobj" else token.head
        if token.dep_ == "nsubj" and any(one.dep_ == "appos" and one.pos_ == "PROPN" for one in token.children):
            return ""  # "his replacement X will need time" is nobody whom anybody needs
        if token.dep_ == "pobj" and any(is_infinitive(child) for child in token.children):
            return token.head.lower_  # "in a bid to sign X"
        if above.pos_ == "ADJ" and token.dep_ == "pobj":
            return above.lower_
        if token.dep_ == "pobj" and token.head.lower_ == "after" and above.lower_ in _BEING:
            return "seek"  # "are after a replacement for X"
        if above.pos_ in ("PROPN", "PRON") and above.dep_ == "dobj" and token.head.lower_ == "of":
            above = above.head  # "stripped X of the captaincy": no name goes on with "of"
        joined = token.dep_ == "compound" and (above.lower_.endswith("ing") or token.lower_ == "loan")
        # "Spent time training with T", "a loan move to T".
        return self.lexicon.lemma(above.text, "verb") if (is_verb(above) or joined) and above != token else ""

    def _completing(self, token: "Token") -> set[str]:
        """The verbs that complete a verb: "stay" of "want X to stay", "play" of "carried on playing", "bring" of
        "dismissed for bringing him down", "join" of "a deal that will see him join".
        """
        below = [one for one in token.children if one.dep_ in _CLAUSES and (is_infinitive(one) or _goes_on(one))]
        if token.dep_ == "attr":  # "is the favourite to be the next to leave"
            below += [one for one in token.head.children if one.dep_ == "xcomp" and is_infinitive(one)]
        below = [one for one in below if not _is_behind_comma(one)]  # "signed a new deal, to leave the door open"
        told = [one for child in token.children if child.dep_ in ("dobj", "oprd") for one in child.children]
        told = [one for one in told if one.dep_ in ("acl", "relcl", "advcl")]  # "made favourite to leave"
        told += [one for one in token.children if one.dep_ in ("acl", "relcl")]  # "the favourite to succeed X"
        told = [
            one for one in told if self.lexicon.lemma(one.text, "verb") not in self.lexicon.any_of("letting_others")
        ]
        meant = [one for one in told if is_infinitive(one)]
        meant += [end for one in told for end in one.children if end.dep_ == "ccomp" and end.tag_ == "VB"]
        terms = [one for on in token.children if on.lower_ == "on" for deal in on.children for one in deal.children]
        # "Signed a deal that ties him to T", "put pen to paper on a deal that keeps him at T"
        meant += [one for one in (*told, *terms) if one.dep_ == "relcl" and one.lower_ in _DONE_BY_TERMS]
        if any(is_renewal(one.head) for one in told):
            loans = self.lexicon.any_of("of_loans")  # "a new deal that will see him join T on loan"
            meant = [one for one in meant if loans.isdisjoint(word.lower_ for word in one.subtree)]
        below += meant
        if token.dep_ == "pobj" and (verb := _verb_of_being(token.head)) is not None:  # "is in contention to start"
            beside = (one for one in verb.children if one.dep_ in _CLAUSES and one.i > token.i)
            below += [one for one in beside if is_infinitive(one)]
        below += [one for on in token.children if on.lower_ in _ON_FOR for one in on.children if one.tag_ == "VBG"]
        below += _told_behind(token)
        verbs = {self.lexicon.lemma(one.text, "verb"): one for one in below}
        return {*verbs, *(f"{verb} {child.lower_}" for verb, one in verbs.items() for child in one.children)}

    def _objects(self, verb: "Token") -> set[str]:
        """The nouns that are a verb's object, or what its subject remains: "renewed his efforts", "remains a hero".

        Of a passive they are its subject, or what a participle tells of: "the owners, led by X".  "Derby" is no derby.
        """
        nouns = [child for child in verb.children if child.dep_ in (*OBJECTS, "nsubjpass", "attr", "acomp")]
        nouns += [verb.head] if (verb.tag_ == "VBN" and verb.dep_ == "acl") or _is_asked_for(verb) else []
        return {self.lexicon.lemma(one.text, "noun") for one in nouns if one.pos_ != "PROPN" or not one.text.istitle()}

    def _doers(self, verb: "Token") -> set[str]:
        """The nouns that do what a verb says, with those beside a name: "Leeds boss X", "X, the boss"."""
        above = verb.head if verb.dep_ in ("conj", "xcomp") else verb
        subjects = [one for top in (verb, above) for one in top.children if one.dep_ == "nsubj" and one.i < verb.i]
        subjects += [one for by in verb.children if by.dep_ == "agent" for one in by.children if one.dep_ == "pobj"]
        words = [one for subject in subjects for one in (subject, *subject.children)]
        words = [one for one in words if one.dep_ in ("nsubj", "pobj", "compound", "nmod", "appos")]
        return {self.lexicon.lemma(one.text, "noun") for one in words}

    def _words_of(self, doc: "list[Token]") -> set[str]:
        """The words of a sentence; those of the last one asked for are kept."""
        if self._here[0] is not doc:
            here = {one.lower_ for one in doc}
            if "-" in here:
                for one in doc[2:]:
                    if prefix := _prefix(one):
                        here |= {prefix, prefix + one.lower_}
            self._here = doc, here
        return self._here[1]

    def _seconds_of(self, doc: "list[Token]") -> set[str]:
        """The second words of triggers of which a sentence has a form; those of the last one asked for are kept."""
        here = self._words_of(doc)
        if self._seconds[0] is not here:
            known = self._second_words
            seconds = set[str]().union(*map(known.__getitem__, filter(known.__contains__, here)))
            self._seconds = here, seconds
        return self._seconds[1]

    def _words_beside(self, token: "Token") -> set[str]:
        """The words that stand in a predicate's phrase; those of the last one asked for are kept."""
        if self._beside[0] is not token:
            words = [
                one for one in self._phrase(token) if one.dep_ in _MODIFYING or not (is_verb(one) or _opens_date(one))
            ]
            # Who left "Etihad Stadium" left no match early.
            words = [one for one in words if not (_ends_ground(one) or _is_of_newcomer(one, token) or _is_office(one))]
            words = [one for one in words if not _is_span(one)]
            lemmas = {word for one in words for word in (one.lower_, self.lexicon.lemma(one.text, "noun"))}
            if "-" in self._words_of(token.doc):
                lemmas |= {_prefix(token), *(_joined(one) for one in words)}
            self._beside = token, lemmas
        return self._beside[1]

    def _phrase(self, token: "Token") -> "Iterator[Token]":
        if token.dep_ == "pobj" and token.head.pos_ == "ADP":
            yield token.head
            if token.head.lower_ == "of" and token.head.head.dep_ == "pobj":
                yield token.head.head
            if token.head.lower_ in _ABOUT:  # "doubts over his time there", "cast doubt over his time there"
                above = token.head.head
                yield from (above,) if above.pos_ == "NOUN" else _done_things(above)
            if token.head.head.pos_ == "ADV":
                yield token.head.head  # "is back in the mix"
            if (aim := _aim_beside(token.head)) is not None:
                yield from self._near(aim, 4)  # "is in contention for a return to the side"
        if token.dep_ in ("dobj", "attr") and not is_verb(token):
            yield from (child for child in token.head.children if child != token)
            about = [one for one in token.head.children if one.lower_ in _ABOUT]
            yield from (inner for one in about for inner in self._near(one, 2))  # "opened talks with X over a new deal"
        if token.dep_ in ("compound", "nmod") and token.lower_ in _SPANS:
            yield token.head  # "a three-year contract"
        if token.pos_ == "ADP" and token.head.lower_ in _BEING:
            beside = [one for one in token.head.children if one.i > token.i and one.dep_ == "prep"]
            yield from (inner for one in beside for inner in one.children)  # "is out of contract in June"
        if token.dep_ == "acomp":
            yield from (child for child in token.head.children if child.dep_ == "advmod")  # "are also keen"
        yield from self._near(token, 4)


def _done_things(verb: "Token") -> "Iterator[Token]":
    """The objects of a verb."""
    return (child for child in verb.children if child.dep_ in OBJECTS)


def _is_asked_for(verb: "Token") -> bool:
    """Whether what a relative clause tells of is its object: "the squad I have chosen"."""
    own = {child.dep_ for child in verb.children}
    return verb.dep_ == "relcl" and "nsubj" in own and not own & {"dobj", "attr", "acomp", "xcomp", "ccomp"}


def _prefix(token: "Token") -> str:
    """The word that a hyphen joins to one, with the hyphen, for the parser takes them apart: "re-" of "re-signed"."""
    at, doc = token.i, token.doc
    if at < 2 or doc[at - 1].text != "-" or doc[at - 1].whitespace_ or doc[at - 2].whitespace_:
        return ""
    return f"{doc[at - 2].lower_}-"


def _is_span(word: "Token") -> bool:
    """Whether a word tells when something was done: "walked out after eleven games", "paid £5m for X 18 months ago"."""
    if word.i + 1 < len(word.doc) and word.doc[word.i + 1].lower_ == "ago":
        return True
    if word.lower_ == "season" and word.head.lower_ == "for" and word.head.head.lower_ in _LOSING:
        return True  # "has lost X for the season", who is hurt
    counted = word.lower_ in _GAMES and any(one.dep_ == "nummod" for one in word.children)
    return counted and word.dep_ == "pobj" and word.head.lower_ in _AFTER


def _ends_ground(word: "Token") -> bool:
    """Whether a word ends the name of a ground, of which it is no word of its own."""
    return word.text == "Stadium" and word.i > 0 and word.doc[word.i - 1].tag_ == "NNP"


def _told_behind(noun: "Token") -> "Iterator[Token]":
    """The infinitive behind "in" and a noun, wherever both hang: "the favourite in the next boss to go market"."""
    said = next((one for one in noun.children if one.dep_ == "oprd"), noun)  # "was made favourite at 2/1 in"
    doc, at = said.doc, said.i + 1
    if at + 2 < len(doc) and doc[at].lower_ == "at" and doc[at + 1].tag_ == "CD":
        at += 2
    if at >= len(doc) or doc[at].lower_ != "in":
        return
    at += 1
    while at < len(doc) and doc[at].pos_ in ("DET", "ADJ", "NOUN", "PROPN"):
        at += 1
    if at + 1 < len(doc) and doc[at].lower_ == "to" and is_infinitive(doc[at + 1]):
        yield doc[at + 1]


def _is_of_newcomer(word: "Token", trigger: "Token") -> bool:
    """Whether it is the holder of a job who is new: "a deal as the new manager" is no new deal."""
    return word.dep_ == "amod" and word.lower_ == "new" and word.head is not trigger and word.head.lower_ in MANAGING


def _is_office(word: "Token") -> bool:
    """Whether "head" is part of a title: who "left his post as head coach" has not left with his head bowed."""
    behind = word.doc[word.i + 1].lower_ if word.lower_ == "head" and word.i + 1 < len(word.doc) else ""
    return behind in MANAGING or (behind == "of" and word.head.lower_ == "as")


def _opens_date(word: "Token") -> bool:
    """Whether a preposition only says when: "drafted X in 2019" is no "drafted in X"."""
    if word.dep_ != "prep" or word.lower_ != "in":
        return False
    return any(one.lower_ in MONTHS or (one.tag_ == "CD" and len(one.text) == _YEAR) for one in word.children)


def _joined(token: "Token") -> str:
    """A word with the one that a hyphen joins to it: "half-time"."""
    return _prefix(token) + token.lower_


def _verb_of_being(preposition: "Token") -> "Token | None":
    """The "is" on which a preposition hangs, straight or by an adverb: "is in the mix", "is back in the mix"."""
    above = preposition.head.head if preposition.head.dep_ == "advmod" else preposition.head
    return above if above.lower_ in _BEING else None


def _aim_beside(preposition: "Token") -> "Token | None":
    """The "for" that hangs on "is" beside a preposition, rather than on the noun behind that."""
    verb = _verb_of_being(preposition)
    behind = (one for one in verb.children if one.i > preposition.i) if verb is not None else ()
    return next((one for one in behind if one.dep_ == "prep" and one.lower_ == "for"), None)


def _goes_on(verb: "Token") -> bool:
    """Whether a verb in "-ing" completes the one above it: "carried on playing", not "left, playing no part"."""
    return verb.tag_ == "VBG" and verb.dep_ == "xcomp"


def _is_behind_comma(infinitive: "Token") -> bool:
    """Whether a comma stands before the "to" of a verb, which tells an aim then."""
    opener = next((one for one in infinitive.children if one.dep_ == "aux" and one.lower_ == "to"), infinitive)
    return opener.i > 0 and opener.doc[opener.i - 1].text == ","


def _is_followed(token: "Token", word: str) -> bool:
    """Whether a word comes next, adverbs aside, or stands before: sooner told than by the parse."""
    doc, at = token.doc, token.i + 1
    while at < len(doc) and doc[at].lower_ != word and doc[at].pos_ == "ADV":
        at += 1
    return (at < len(doc) and doc[at].lower_ == word) or any(one.lower_ == word for one in doc[: token.i])


def _are_beside(token: "Token", words: frozenset[int]) -> bool:
    """Whether nothing but adverbs stands between the words of a trigger."""
    between = token.doc[token.i + 1 : max(words)]
    return all(one.i in words or one.pos_ == "ADV" for one in between)


def _forms_of(words: set[str], lexicon: Lexicon) -> dict[str, set[str]]:
    """Of which of some words every form of theirs, as a noun or a verb, is one."""
    found = {word: {word} for word in words}
    for (form, pos), lemma in lexicon.inflector.lemmas.items():
        if lemma in words and pos in ("noun", "verb"):
            found.setdefault(form, set()).add(lemma)
    return found


def _nouns(words: Iterable[str], lexicon: Lexicon, *others: str) -> frozenset[str]:
    """Some words in every form that they have as nouns, and as `others`."""
    forms = lexicon.inflector.forms
    return frozenset(form for word in words for pos in ("noun", *others) for form in (word, *forms(word, pos)))
