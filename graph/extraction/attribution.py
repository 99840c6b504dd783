"""Whose word it is: "reports say", "according to", "Holm told the Daily Mail"; the word of outsiders only reports."""

import re
from typing import TYPE_CHECKING

from .document import Document, Mention, Sentence
from .lexicon import Lexicon
from .subjects import subjects
from .tokens import text_of
from .usage import FINITE, can_but, is_passive, is_verb
from .wording import REPORTED, RUMOURED, Wording
from .words import any_word, word_list

if TYPE_CHECKING:
    from .tokens import Token

STEPS_UP = 10
_SEVERAL = 3
_BUY = word_list("dealing_in_players")
_REPORTERS = word_list("reporters")
_BRACKETS = re.compile(r" ?\(([A-Z][^()\n]{1,30}?)(?: [-–] [^()\n]{1,40}|, [^()\n]{1,40})?\)")
_BRACKETS_INSIDE = re.compile(_BRACKETS.pattern + r"[.]?$")
_ITEMS = re.compile(r"[.\d]" + _BRACKETS.pattern)
HEARSAY_PASSIVES = frozenset(
    ["believe", "understand", "report", "say", "think", "claim", "suggest", "allege", "rumour", "hear", "know"]
)
_TOLD = frozenset(("told", "informed", "advised", "assured", "promised", "warned"))
_WHEN = frozenset(("after", "before", "since", "when", "while", "until"))
_OWN_WORDS = word_list("in_the_first_person")
_ASIDES = frozenset(("parataxis", "dep", "ROOT", "ccomp", "advcl"))
_WHY_WOULD = re.compile(r"[\"“'‘]*(?:(?:But|So|And|Then),? )?[Ww]hy (?:would|should) ")
_LABEL = re.compile(rf"[\"“'‘]*((?i:{any_word('labels_of_rumours')})): ")


class AttributionReader:
    """The part of `certainty.CertaintyReader` that reads who says what a predicate says."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def _effect(self, level: str, pos: str, token: "Token") -> str | None:
        lemma = self.lexicon.lemma(token.text, pos)
        if pos == "verb":
            for child in token.children:
                if child.i > token.i and (child.pos_ in ("ADP", "ADV") or child.dep_ == "dobj"):  # "pull the plug on"
                    found = self.lexicon.governors.get((level, pos, f"{lemma} {child.lower_}"))
                    if found is not None:
                        return found
        if pos == "noun" and self._won_in(token):
            return "confirmed"  # whoever won the race to sign somebody has signed him
        if pos == "noun" and token.dep_ == "attr" and token.i:
            for phrase in (token.doc[token.i - 1 : token.i + 1], token.doc[token.i : token.i + 3]):
                words = " ".join(one.lower_ for one in phrase)  # "fake news", "a load of rubbish"
                if (found := self.lexicon.governors.get((level, pos, words))) is not None:
                    return found
        found = self.lexicon.governors.get((level, pos, lemma))
        if found is None and pos == "noun" and level == "clause":
            likely = self.lexicon.any_of("likely")  # "one of the likeliest players to leave"
            return "rumoured" if any(one.lower_ in likely for one in token.children) else None
        return found

    def _is_made(self, offer: "Token", verb: "Token") -> bool:
        """Whether what a verb tells is no word on what a noun names, which is there: an offer "from T" weighed up.

        Or somebody, whose dismissal denies nothing: "his predecessor, X, was dismissed".
        """
        if any(one.dep_ == "appos" and one.pos_ == "PROPN" for one in offer.children):
            return is_passive(verb) and self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("ending_firmly")
        weighed = self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("thinking_over")
        made = weighed and self.lexicon.lemma(offer.text, "noun") in self.lexicon.any_of("offers")
        return made and any(one.lower_ == "from" for one in offer.children)

    def _taken_up(self, noun: "Token", aim: "Token") -> "Token | None":
        """The verb by which an option is made use of, and what it was for comes about.

        "Exercised their option to sign X", "jumped at the chance to join T", "could not turn down an offer to coach T".
        Whoever accepts an offer to sign somebody sells him.
        """
        verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("at", "to") else noun.head
        lexicon, lemma = self.lexicon, self.lexicon.lemma(verb.text, "verb")
        if noun.dep_ not in ("dobj", "pobj") or not is_verb(verb) or verb.dep_ == "pcomp":
            return None  # "interested in taking up the opportunity to coach T"
        if noun.lower_ in ("option", "right"):
            return verb if lemma in lexicon.any_of("taking_up") else None
        if noun.lower_ not in lexicon.any_of("chances") | lexicon.any_of("invitations"):
            return None
        sells = aim.lower_ in _BUY and any(one.dep_ == "dobj" for one in aim.children)
        if sells and noun.lower_ in lexicon.any_of("invitations"):
            return None
        taken = lemma in lexicon.any_of("taking_a_chance") or (
            lemma in lexicon.any_of("turning_down_a_chance") and can_but(verb)
        )
        return verb if taken else None

    def _won_in(self, contest: "Token") -> "Token | None":
        """The verb that tells who won a contest, or beat others in it: "edged out Hull in the race to sign X"."""
        above, key = contest.head, "winning"
        if self.lexicon.lemma(contest.text, "noun") not in self.lexicon.any_of("contests"):
            return None
        if contest.dep_ == "pobj" and above.lower_ == "in":
            above, key = above.head, "beating_rivals"
            above = above.head if above.dep_ in ("dobj", "pobj") else above
            above = above.head if above.pos_ == "ADP" else above
        elif contest.dep_ != "dobj":
            return None
        lemma, verbs = self.lexicon.lemma(above.text, "verb"), self.lexicon.any_of(key)
        won = lemma in verbs or any(f"{lemma} {child.lower_}" in verbs for child in above.children)
        return above if won else None

    def _warding_off(self, interest: "Token") -> "Token | None":
        """The verb that tells who overcame the interest of others: "fought off interest from T to sign X"."""
        verb = interest.head
        if interest.dep_ != "dobj" or interest.lower_ not in self.lexicon.any_of("warded_off"):
            return None
        lemma, verbs = self.lexicon.lemma(verb.text, "verb"), self.lexicon.any_of("beating_rivals")
        return verb if any(f"{lemma} {child.lower_}" in verbs for child in verb.children) else None

    def _attribute(self, document: Document, sentence: Sentence, verb: "Token", wording: Wording) -> None:
        """Note who says it; the word of those outside the affair only reports."""
        if is_told(verb):
            return
        for subject in subjects(verb, self.lexicon):
            noun = self.lexicon.lemma(subject.text, "noun")
            named = _speaker(document, sentence, subject)
            if named is not None:
                wording.attributed_to = named.entity.label
                lemma = self.lexicon.lemma(verb.text, "verb")
                journalism = lemma in self.lexicon.any_of("journalism")
                reporter = lemma == "report" or not named.entity.roles.isdisjoint(_REPORTERS)
                if (
                    named.entity.type == "Outlet"
                    or (named.entity.is_person and reporter)
                    or (named.entity.type == "Organisation" and journalism)
                ):
                    wording.weaken(REPORTED, verb.lower_)
            elif noun in self.lexicon.any_of("outside_speaker"):
                wording.weaken(REPORTED, f"{subject.lower_} {verb.lower_}")
                wording.attributed_to = wording.attributed_to or outlet_in(document, sentence, subject)
            elif (
                subject.pos_ == "PROPN"
                and document.mention_at(sentence, subject) is None
                and self.lexicon.role_of(subject.lower_) is None  # "the Operations Manager confirmed that"
            ):
                wording.weaken(REPORTED, verb.lower_)
                wording.attributed_to = phrase(subject)
            if wording.future and wording.level == REPORTED:
                wording.weaken(RUMOURED, "will")
            return

    def _sentence(self, document: Document, sentence: Sentence, predicate: "Token", wording: Wording) -> None:
        """Read what holds for the whole sentence: "according to", "per reports", a question."""
        span = sentence.span
        if span is None:
            return
        clause_bound = False
        above = predicate
        for _ in range(STEPS_UP):
            if above.dep_ in ("relcl", "appos") or above.head == above or _is_granted(above):
                clause_bound = above.dep_ in ("relcl", "appos") or above.head != above
                break
            above = above.head
        if sentence.text.rstrip(" \"'”’").endswith("?") and not clause_bound:
            wording.weaken(RUMOURED, "?")
            if _WHY_WOULD.match(sentence.text):
                wording.flip("why")  # "Why would I leave?"
        if (label := _LABEL.match(sentence.text)) is not None:
            wording.weaken(RUMOURED, label[1].lower())  # "Rumour: X joins T"
        if clause_bound and not (wording.future and _goes_on_to_end(predicate, above)):
            return
        for token in span:
            according = token.lower_ == "according" and token.i + 2 < len(span)
            if clause_bound and (not according or token.i < predicate.i):
                continue
            if according or (token.lower_ == "per" and token.dep_ == "prep"):
                self._source(document, sentence, token, wording)
            elif token.dep_ in _ASIDES and token != predicate:
                self._aside(document, sentence, token, wording)
        source = _in_brackets(document, sentence)
        if source is not None:
            wording.attributed_to = wording.attributed_to or source
            wording.weaken(RUMOURED if wording.future else REPORTED, source)

    def _aside(self, document: Document, sentence: Sentence, token: "Token", wording: Wording) -> None:
        """Read what a sentence says in passing of its source: "it was claimed", "reports say"."""
        if token.dep_ not in ("parataxis", "dep") and not any(child.text == "," for child in token.children):
            return
        lemma = self.lexicon.lemma(token.text, "verb")
        who = [child for child in token.children if child.dep_ in ("nsubj", "nsubjpass")]
        if lemma in HEARSAY_PASSIVES and any(child.lower_ == "it" and child.dep_ == "nsubjpass" for child in who):
            wording.weaken(REPORTED, f"it {token.lower_}")
        elif token.dep_ in ("parataxis", "dep") and self._effect("clause", "verb", token) == "speech":
            self._attribute(document, sentence, token, wording)

    def _source(self, document: Document, sentence: Sentence, token: "Token", wording: Wording) -> None:
        for child in token.subtree:
            if child.dep_ == "pobj":
                mention = document.mention_at(sentence, child)
                noun = self.lexicon.lemma(child.text, "noun")
                if mention is not None:
                    wording.attributed_to = mention.entity.label
                elif noun in self.lexicon.any_of("outside_speaker"):
                    wording.attributed_to = outlet_in(document, sentence, child)
                elif child.pos_ == "PROPN":
                    wording.attributed_to = phrase(child)
                elif noun not in self.lexicon.any_of("outside_speaker"):
                    return
                wording.weaken(RUMOURED if wording.future else REPORTED, token.lower_)
                return


def _in_brackets(document: Document, sentence: Sentence) -> str | None:
    """The outlet in brackets behind an item of a column of gossip: "Everton have signed X. (Bild - in German)".

    One that the gazetteer lacks only where several items end like this.
    """
    text = document.article.text
    if sentence.text.endswith((")", ").")):
        found = _BRACKETS_INSIDE.search(text, sentence.start, sentence.end)
    else:
        found = _BRACKETS.match(text, sentence.end)
    if found is None:
        return None
    near = document.sentences[sentence.index : sentence.index + 2]
    named = [one for other in near for one in document.mentions_in(other) if one.entity.type == "Outlet"]
    outlets = (one.entity.label for one in named if found.start(1) <= one.start < found.end(1))
    outlet = next(outlets, None)
    return outlet or (found.group(1) if len(_ITEMS.findall(text)) >= _SEVERAL else None)


def _goes_on_to_end(predicate: "Token", clause: "Token") -> bool:
    """Whether a clause that tells what is to come is the last of its sentence: "... of X, who will go to T for £6m"."""
    if clause.dep_ != "relcl":
        return False
    return not any(one.tag_ in FINITE and not clause.is_ancestor(one) for one in clause.doc[predicate.i + 1 :])


def is_told(verb: "Token") -> bool:
    """Whether the subject of a verb of telling hears it: "Holm has been told that he may go"."""
    return verb.tag_ == "VBN" and verb.lower_ in _TOLD and any(one.dep_ == "auxpass" for one in verb.children)


def _is_granted(token: "Token") -> bool:
    """Whether a clause only says when: "since being sacked", "before they hired him" is nobody's report."""
    if token.dep_ == "pcomp":
        return token.head.lower_ in _WHEN
    return token.dep_ == "advcl" and any(child.dep_ == "mark" and child.lower_ in _WHEN for child in token.children)


def _speaker(document: Document, sentence: Sentence, subject: "Token") -> Mention | None:
    """Who is meant by the subject of a verb of saying: a name, in whole or in part, "he", "the Belgian"."""
    named = document.mention_at(sentence, subject)
    if named is not None and named.kind != "demonym":
        return named
    if subject.pos_ == "PROPN":
        first, last = sentence.char(subject.left_edge), sentence.char(subject)
        inside = [
            one for one in document.mentions_in(sentence) if first <= one.start < last and subject.lower_ == "club"
        ]
        if inside:
            return inside[0]
    if named is not None or subject.lower_ in ("he", "she"):
        return document.mention_of(sentence, subject, "Person")
    return None


def outlet_in(document: Document, sentence: Sentence, noun: "Token") -> str | None:
    """The outlet or journalist named inside the phrase of `noun`: "reports in the Daily Mail"."""
    for token in noun.subtree:
        mention = document.mention_at(sentence, token)
        if mention is not None and mention.entity.type in ("Outlet", "Organisation", "Person"):
            return mention.entity.label
    for token in noun.subtree:
        if token.pos_ == "PROPN" and token.dep_ != "compound" and document.mention_at(sentence, token) is None:
            return phrase(token)
    return None


def phrase(token: "Token") -> str:
    """The proper name that `token` heads, as written."""
    first = token
    for child in token.lefts:
        if child.dep_ in ("compound", "nmod") and child.pos_ in ("PROPN", "NOUN", "ADJ"):
            first = child if child.i < first.i else first
    if first.pos_ != "PROPN":
        first = token
    return text_of(token.doc[first.i : token.i + 1])


def in_first_person(sentence: Sentence) -> bool:
    """Whether a sentence is plainly somebody's own words, wherever its quotation marks were lost."""
    return any(token.lower_ in _OWN_WORDS for token in sentence.span or ())
