"""What a word does to the certainty of what it governs: whether it came about, is only told, or comes to nothing."""

from typing import TYPE_CHECKING

from .attribution import HEARSAY_PASSIVES, AttributionReader
from .document import Document, Sentence
from .prepositions import objects_of_all
from .usage import (
    FINITE,
    OBJECTS,
    has_to,
    is_infinitive,
    is_passive,
    is_perfect,
    is_removal,
    is_verb,
    nouns_behind,
    own_subjects,
    to_be,
)
from .wording import REPORTED, RUMOURED, Wording
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_SUPPOSING = frozenset(("should", "were", "had"))
_GOING_AFTER = frozenset((("go", "for"), ("opt", "for"), ("plump", "for"), ("turn", "to")))
_CLAUSES_OF_NOUNS, _PLANS = frozenset(("acl", "relcl")), word_list("plans")
_TOLD_OF_IT, _WHERE = ("acomp", "oprd"), ("on", "in")
_BEING = frozenset(("is", "are", "was", "were", "remains"))
_PROVIDED = frozenset(("provided", "providing", "assuming"))
_IN_VIEW_OF, _ONLY_TOO = frozenset(("considering", "seeing")), frozenset(("all", "only"))
_PRESENT = frozenset(("is", "are", "am"))
_JUDGED = ("acomp", "advmod", "attr")
_NOW, _OF_TIME = frozenset(("is", "'s", "’s", "has")), word_list("of_the_right_time")
_THEMSELVES = frozenset(("me", "us", "him", "her", "them", "i", "we"))
_UNREAL = frozenset(("would", "could", "might", "'d", "’d"))
_IS = frozenset(("is", "are", "was", "were", "be", "been", "'s", "’s"))
_LIKE, _HAD = frozenset(("if", "though")), frozenset(("had", "were"))
NOBODY = frozenset(("nobody", "none", "neither", "nothing"))
_OF_A_JUDGEMENT, _NO = frozenset(("advcl", "acl", "relcl")), frozenset(("no", "little", "hardly"))
_KEEPING_FROM = word_list("keeping_from")
CONDITIONS = ("if", "unless", "whether")


def conditions(verb: "Token") -> list[str]:
    """The words that make what a verb says a condition, or a question: "if", "unless", "whether"."""
    return [child.lower_ for child in verb.children if child.dep_ == "mark" and child.lower_ in CONDITIONS]


def is_regretted(verb: "Token") -> bool:
    """Whether a clause supposes that what has come about had not: "if X had not left", "had X not left, they would"."""
    return any(one.dep_ == "neg" for one in verb.children) and _is_unreal(verb) is not None


def is_missed(verb: "Token") -> bool:
    """Whether a clause supposes what did not come about: "they would have won if X had stayed"."""
    above = _is_unreal(verb)
    did = above is not None and (
        "if" not in conditions(verb) or any(one.lower_ == "have" and one.dep_ == "aux" for one in above.children)
    )
    return did and all(one.dep_ != "neg" for one in verb.children)


def _is_unreal(verb: "Token") -> "Token | None":
    """The verb of what would be, or would have been, if what the clause says had come about."""
    had = [one.i for one in verb.children if one.dep_ == "aux" and one.lower_ == "had"]
    inverted = bool(had) and any(had[0] < one.i for one in own_subjects(verb))
    if verb.tag_ not in ("VBN", "VBD") or not had or not (inverted or "if" in conditions(verb)):
        return None
    beside = (verb.head, *(one for one in verb.children if one.dep_ == "ccomp"))
    told = (one for one in beside if any(aux.dep_ == "aux" and aux.lower_ in _UNREAL for aux in one.children))
    return next(told, None)


def is_like_it(mark: "Token") -> bool:
    """Whether a word opens what something is like: "as if he had never left", "happier than if he had been sacked"."""
    return mark.lower_ in _LIKE and mark.i > 0 and mark.doc[mark.i - 1].lower_ in ("as", "than")


def leaves_it_open(above: "Token") -> bool:
    """Whether a word leaves to what stands behind it how things are: "is out of the running", "X, out of the race"."""
    return above.lower_ in _IS or above.pos_ == "PROPN"


def is_given(verb: "Token") -> bool:
    """Whether a clause is what another is seen in the light of: "considering we lost X, we have done well"."""
    above = verb.head
    if above.lower_ not in _IN_VIEW_OF or above.dep_ not in ("advcl", "prep") or conditions(verb):
        return False
    return any(one.tag_ in FINITE for one in (verb, *verb.children))


def _is_too_much(word: "Token") -> bool:
    """Whether "too" stands before an adjective or adverb, but not "all too", which is no more than "very"."""
    at, doc = word.i - 1, word.doc
    return at > 0 and doc[at].lower_ == "too" and doc[at - 1].lower_ not in _ONLY_TOO


def _is_whenever(verb: "Token") -> bool:
    """Whether it is left open when something comes about: "whenever they find a buyer"."""
    return any(child.lower_ == "whenever" for child in verb.children)


def _is_provided(word: "Token") -> bool:
    """Whether a word opens a condition: "will join, provided T agree", "as long as he is fit"."""
    doc, at = word.doc, word.i
    if word.lower_ in _PROVIDED:
        before = doc[at - 1].text == "," and any(one.tag_ in FINITE for one in doc[at + 1 :])
        return before or (at + 1 < len(doc) and doc[at + 1].lower_ == "that")
    return (
        word.lower_ == "long"
        and at + 2 < len(doc)
        and doc[at - 1].lower_ in ("as", "so")
        and doc[at + 1].lower_ == "as"
    )


def is_aim_of_refusal(document: Document, sentence: Sentence, verb: "Token") -> bool:
    """Whether somebody turns a team down in order to do something: "rejected T to stay at U", "an offer of T's to"."""
    below = verb.dep_ == "acl"
    objects = [verb.head] if below else [one for one in verb.head.children if one.dep_ == "dobj" and one.i < verb.i]
    if not is_infinitive(verb) or not objects:
        return False
    behind = [at for one in objects for at in one.children if at.dep_ == "prep" and at.i < verb.i]
    objects += [it for at in behind for it in at.children]
    named = {one.entity.id for it in objects if (one := document.mention_at(sentence, it)) and one.entity.is_team}
    if not below:
        return bool(named)
    aimed = (document.mention_at(sentence, it) for it in verb.subtree)
    return bool(named) and any(one is not None and one.entity.is_team and one.entity.id not in named for one in aimed)


def is_of_superlative(adverb: "Token") -> bool:
    """Whether a doubt is on what something is called alone: "perhaps the biggest shock was that X left"."""
    return any(one.tag_ in ("JJS", "RBS") for one in adverb.doc[adverb.i + 1 : adverb.i + 3])


def is_high_time(verb: "Token") -> bool:
    """Whether it is only said to be time for something: "the time has come for T to sack X", "it is time X left".

    What somebody says that it is time for him to do, he does; what it was time for was done.
    """
    above = verb.head
    if above.pos_ == "ADP":
        above = above.head  # "the time has come for T to part", hung on "for"
    near = (*above.children, *verb.children)
    times = [above] if above.lower_ == "time" else [one for one in near if one.lower_ == "time"]
    if not times or times[0].i > verb.i or times[0].dep_ not in ("attr", "nsubj", "npadvmod"):
        return False
    over = above if times[0].head is verb else times[0].head  # "it is time X left", hung on "left"
    beside = {one.lower_ for one in times[0].children if one.i < times[0].i}
    if not beside <= _OF_TIME or not any(one.lower_ in _NOW for one in (over, *over.children)):
        return False
    subjects = own_subjects(verb)
    of_his_own = any(one.lower_ in _THEMSELVES for one in subjects) and not is_passive(verb)
    return not of_his_own and (is_infinitive(verb) or (bool(subjects) and verb.tag_ in ("VBD", "VBN")))


def _is_of_now(verb: "Token") -> bool:
    """Whether a verb stands in the present, or the present perfect: "it makes sense", "there has been no need"."""
    return any(one.tag_ in ("VBZ", "VBP") for one in (verb, *(one for one in verb.children if one.dep_ == "aux")))


class GovernorReader(AttributionReader):
    """The part of `certainty.CertaintyReader` that tells what one governing word does."""

    def _is_supposed(self, token: "Token") -> bool:
        """Whether a clause supposes something by its order of words: "should X not sign", "were he to leave"."""
        above = token.head
        if above.lower_ == "were" and above.i < token.i and is_infinitive(token) and above.dep_ in ("advcl", "ROOT"):
            between = [one for one in above.children if one.i < token.i]
            return bool(own_subjects(above)) and all(one.i > above.i for one in between)  # "were T to sack X"
        opened = [child for child in token.children if child.dep_ == "aux" and child.lower_ in _SUPPOSING]
        subjects = own_subjects(token)
        asked = token.dep_ != "advcl" and bool(opened) and opened[0].i == 0  # "Should T sack X?"
        return bool(opened and subjects) and opened[0].i < subjects[0].i and not asked

    def _tells_future(self, verb: "Token", word: str) -> bool:
        """Whether an auxiliary puts a verb into the future: "will leave", "is to leave", "X to leave" of headlines."""
        if word != "to":
            return word in self.lexicon.any_of("future")
        head = verb.head
        below_be = verb.dep_ == "xcomp" and head.lower_ in _PRESENT and head.i < verb.i
        acting = own_subjects(verb) if head is verb else [head] if verb.dep_ in _CLAUSES_OF_NOUNS else []
        alone = head is verb or (head.pos_ == "PROPN" and head.left_edge.i == 0)
        return below_be or (alone and any(one.i < verb.i for one in acting))

    def _is_no_more_than(self, modal: str, verb: "Token") -> bool:
        """Whether a modal leaves a fact as it is: "can confirm", "could not resist signing X"."""
        effect = self._effect("clause", "verb", verb)
        if modal == "can":
            return effect in ("confirmed", "speech")
        return modal == "could" and effect == "denied" and any(child.dep_ == "neg" for child in verb.children)

    def _is_conditional(self, verb: "Token") -> bool:
        """Whether what a verb says will come about only if something else does: "if he leaves, T will sign X"."""
        clauses = [
            one
            for one in verb.children
            if one.dep_ == "advcl" and (conditions(one) or _is_whenever(one) or self._is_supposed(one))
        ]
        if any(_is_provided(one) for one in verb.doc[verb.i + 1 :]):
            return True
        return any(one.doc[one.left_edge.i - 1].lower_ != "even" and one.left_edge.lower_ != "even" for one in clauses)

    def _is_told_future(self, token: "Token") -> bool:
        """Whether "would" is the "will" of what was made known: "announced that he had signed and would stay"."""
        while token.dep_ == "conj" and is_verb(token.head):
            token = token.head
        head = token.head
        if token.dep_ != "ccomp" or token.i < head.i or head.tag_ not in ("VBD", "VBN"):
            return False
        effect = self._effect("clause", "verb", head)
        no_longer = token.pos_ == "AUX" and any(child.lower_ == "longer" for child in token.children)
        return effect == "confirmed" or (effect == "speech" and no_longer)  # "said he would no longer be in charge"

    def _is_going_after(self, verb: "Token") -> bool:
        """Whether a choice is not made yet: "are going for X", "is turning to X"; not "is going for £5m"."""
        behind = verb.doc[verb.i + 1 : verb.i + 3]
        if verb.tag_ != "VBG" or len(behind) < 2 or behind[1].pos_ != "PROPN":
            return False
        return (self.lexicon.lemma(verb.text, "verb"), behind[0].lower_) in _GOING_AFTER

    def _through_too(self, verb: "Token", wording: Wording) -> "Token | None":
        """Turn round what something is too much for, and return its verb: "it is too soon for him to take over"."""
        above = verb.head
        if is_verb(above):
            told = [one for one in above.children if one.dep_ in _JUDGED and above.i < one.i < verb.i]
        else:
            told, above = [above], above.head
        if not is_infinitive(verb) or not is_verb(above) or not any(_is_too_much(one) for one in told):
            return None
        modal = self.lexicon.any_of("modal")
        if any(child.dep_ == "neg" or child.lower_ in modal for child in above.children):
            wording.weaken(RUMOURED, "too")  # "it is not too late to sign X"
        else:
            wording.flip("too")
        return above

    def _own_modals(self, head: "Token", wording: Wording, *, with_negation: bool) -> None:
        for child in head.children:
            if child.dep_ == "aux" and child.lower_ in self.lexicon.any_of("modal"):
                wording.weaken(RUMOURED, child.lower_)
            elif child.dep_ == "aux" and self._tells_future(head, child.lower_):
                wording.future = True
            elif with_negation and child.dep_ == "neg":
                wording.flip(child.lower_)

    def _is_yet_to_be(self, verb: "Token", wording: Wording) -> None:
        """Weaken what somebody is only likely to be the one to do: "the next to leave is expected to be X"."""
        if to_be(verb):
            wording.weaken(RUMOURED, verb.lower_)
        elif verb.lower_ == "be":
            self._own_modals(verb, wording, with_negation=False)  # "the first to leave could be X"

    def _is_talked_over(self, preposition: "Token") -> bool:
        """Whether what stands behind "over" is only talked about, by a noun above or what its verb opens."""
        above = [*preposition.ancestors][:4]
        said = above + [child for one in above if is_verb(one) for child in one.children if child.dep_ in OBJECTS]
        return any(one.pos_ == "NOUN" and self._effect("noun", "noun", one) == "rumoured" for one in said)

    def _is_aim(self, preposition: "Token") -> bool:
        """Whether what stands behind "on" or "for" is only aimed at: "closing in on signing", "intent on leaving"."""
        above = preposition.head
        if preposition.lower_ not in ("on", "for"):
            return False
        pos = "verb" if is_verb(above) else "adjective" if above.pos_ == "ADJ" else "noun"
        return self._effect("clause", pos, above) in ("rumoured", "denied")

    def _is_only_told(self, noun: "Token") -> bool:
        """Whether what a noun tells is hearsay: "talk", "reports"."""
        return self.lexicon.lemma(noun.text, "noun") in self.lexicon.any_of("hearsay_nouns")

    def _effect_on_hearsay(self, noun: "Token", verb: "Token") -> str | None:
        """What a verb does to hearsay that is its object: "T have rejected claims that", but not an offer."""
        rejected = self.lexicon.lemma(verb.text, "verb") == "reject" and noun.dep_ in OBJECTS
        return self._effect("clause", "verb", verb) if rejected and self._is_only_told(noun) else None

    def _is_hearsay(self, verb: "Token") -> bool:
        """Whether a clause with a subject of its own is what a noun only tells: "the talk that he has left"."""
        if verb.dep_ not in ("acl", "relcl") or verb.head.pos_ != "NOUN":
            return False
        own = any(child.tag_[0] != "W" for child in own_subjects(verb))
        return own and self._is_only_told(verb.head)

    def _came_about(self, verb: "Token") -> bool:
        """Whether what a verb leads to came about: "they persuaded him to join", "won by persuading him to join"."""
        by = verb.head if verb.dep_ == "pcomp" and verb.head.lower_ == "by" else None
        did = verb if by is None else by.head
        past = did.tag_ in ("VBD", "VBN") and (by is None or all(one.tag_ != "MD" for one in did.children))
        return past and self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("bringing_about")

    def _is_outcome(self, verb: "Token") -> bool:
        """Whether a participle tells what comes of the clause before it: "he is set to leave, ending a long stay"."""
        if verb.tag_ != "VBG" or verb.i < verb.head.i or not is_verb(verb.head):
            return False
        own = any(child.dep_ in ("aux", "mark", "nsubj") for child in verb.children)
        return not own and self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("bringing_to_an_end")

    def _is_removal(self, verb: "Token") -> bool:
        """Whether a verb tells of a removal, not of an attempt: "moved to Spain to join T", but "moved to sign X"."""
        return self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("removing") and is_removal(
            verb, self.lexicon.any_of("back_home")
        )

    def _told_by_adjective(self, verb: "Token") -> str | None:
        """What an adjective does to what it is said of, "it is untrue that", or a noun: "it is a lie that"."""
        found = (self._effect("clause", "adjective", one) for one in verb.children if one.dep_ in _TOLD_OF_IT)
        nouns = (self._effect("clause", "noun", one) for one in verb.children if one.dep_ == "attr")
        return next((one for one in found if one), None) or next((one for one in nouns if one == "denied"), None)

    def _told_of_subject(self, verb: "Token") -> str | None:
        """What the subject of a verb does to what completes it: "rumours abound that", "interest turned to signing"."""
        found = (self._effect("clause", "noun", one) for one in own_subjects(verb) if one.pos_ == "NOUN")
        return next((one for one in found if one in ("rumoured", "speech")), None)

    def _told_of_plan(self, being: "Token") -> str | None:
        """What a plan does to what it is: "T's plan is to sell X"; not "his first act was to sell X"."""
        nouns = [one for one in own_subjects(being) if one.pos_ == "NOUN"]
        planned = (one.lower_ in _PLANS or self._effect("clause", "noun", one) == "rumoured" for one in nouns)
        return "rumoured" if being.lower_ in _BEING and any(planned) else None

    def _called_for(self, verb: "Token", wording: Wording) -> "Token | None":
        """The verb that says how it would be if somebody did something, which weakens it: "it makes sense to sell".

        What was hard for somebody to do he may have done.
        """
        judged = verb.head
        being = judged if is_verb(judged) else judged.head
        aimed = is_infinitive(verb) and any(one.dep_ == "mark" and one.lower_ == "for" for one in verb.children)
        if verb.dep_ not in _OF_A_JUDGEMENT or not is_verb(being) or not _is_of_now(being):
            return None
        if is_high_time(verb):
            return being  # "it is not the time for T to sack X"
        if not aimed:
            return None
        said = [judged, *(one for one in being.children if one.i < verb.i)]
        told = next((one for one in said if one.lower_ in self.lexicon.any_of("calling_for_it")), None)
        if told is None or _is_too_much(told):
            return None
        wording.weaken(RUMOURED, told.lower_)
        if any(one.lower_ in _NO for one in told.children):
            wording.flip("no")  # "there is no reason for T to sack X"
        return being

    def _comes_to_nothing(self, verb: "Token") -> bool:
        """Whether what is the subject of `verb` does not come about: "the move collapsed", "the deal fell through"."""
        if self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("coming_to_nothing"):
            return True
        particle = any(child.pos_ in ("ADP", "ADV") for child in verb.children)
        return particle and self._effect("noun", "verb", verb) == "denied"

    def _is_untrue(self, noun: "Token", verb: "Token") -> bool:
        """Whether a rumour is the subject of its own denial: "link rejected", "X's talks with Y denied"."""
        bare = not any(child.dep_ in OBJECTS for child in verb.children)
        return self._is_only_told(noun) and bare and self._effect("clause", "verb", verb) == "denied"

    def _does_not_vouch(self, verb: "Token") -> bool:
        """Whether somebody will not say that it is so, which denies nothing: "would not confirm that", "refused to"."""
        if self.lexicon.lemma(verb.text, "verb") not in self.lexicon.any_of("vouching"):
            return False
        refused = is_infinitive(verb) and self._effect("clause", "verb", verb.head) == "denied"
        return refused or any(one.dep_ == "neg" for one in verb.children)

    def _is_not_talked_of(self, noun: "Token", verb: "Token", wording: Wording) -> bool:
        """Whether somebody will not talk of what `noun` tells, which denies nothing: "would not discuss the move"."""
        if verb.tag_ != "VB" or self.lexicon.lemma(verb.text, "verb") not in self.lexicon.any_of("talking_of"):
            return False
        above = verb.head if is_infinitive(verb) else verb
        pos = "adjective" if above.pos_ == "ADJ" else "verb"
        refused = above is not verb and self._effect("clause", pos, above) == "denied"
        nor = verb.dep_ == "conj" and verb.doc[verb.i - 1].lower_ == "nor"
        if not (refused or nor or any(child.dep_ == "neg" for one in (verb, above) for child in one.children)):
            return False
        unsure = self.lexicon.lemma(verb.text, "verb") in self.lexicon.any_of("vouching")
        if unsure or self.lexicon.lemma(noun.text, "noun") not in self.lexicon.any_of("done_things"):
            wording.weaken(RUMOURED, verb.lower_)
        return True

    def _apply(self, effect: str | None, governor: "Token", wording: Wording) -> None:
        if effect == "rumoured":
            wording.weaken(RUMOURED, governor.lower_)
        elif effect in ("reported", "speech"):
            wording.weaken(REPORTED, governor.lower_)
        elif effect == "denied":
            told = (one.lower_ for one in governor.children if one.dep_ in _TOLD_OF_IT)
            wording.flip(next(told, governor.lower_))  # "it is unlikely that"
            wording.disowned = wording.disowned or self._effect("noun", "verb", governor) == "denied"

    def _weigh_by_verb(
        self, document: Document, sentence: Sentence, token: "Token", effect: str | None, wording: Wording
    ) -> bool:
        """Weigh a clause by the verb over it; returns whether what stands above that verb counts too."""
        head = token.head
        lemma, finite = self.lexicon.lemma(head.text, "verb"), token.dep_ == "ccomp"
        if is_passive(head) and lemma in HEARSAY_PASSIVES:
            # "is said to be joining" tells of what is to come, "is said to have joined", "to be wanted" does not
            done = ("have",) if token.tag_ == "VBG" else ("have", "be")
            perfect = any(child.lower_ in done or child.tag_ == "VBZ" for child in token.children)
            wording.weaken(REPORTED if perfect or finite else RUMOURED, head.lower_)
        elif effect == "speech" and not finite and lemma in self.lexicon.any_of("bidding_others"):
            wording.weaken(RUMOURED, head.lower_)  # "X told T to sign Y"
        elif effect == "speech":
            self._attribute(document, sentence, head, wording)
            if any(child.dep_ == "neg" or child.lower_ in NOBODY for child in head.children):
                wording.weaken(RUMOURED, f"not {head.lower_}")
            if any(child.dep_ == "aux" and child.lower_ in self.lexicon.any_of("modal") for child in head.children):
                self._own_modals(head, wording, with_negation=False)
            return False  # whoever did not say it has not denied it
        elif finite and self._does_not_vouch(head):
            wording.weaken(RUMOURED, f"not {head.lower_}")
            return False  # nor has he who would not confirm it
        elif effect in ("confirmed", "reported") and finite:
            self._attribute(document, sentence, head, wording)
            self._apply(effect, head, wording)
        elif lemma in self.lexicon.any_of("implying") and finite:
            wording.weaken(RUMOURED, head.lower_)
            return False  # what need not follow is not denied
        elif has_to(token):
            wording.weaken(RUMOURED, head.lower_)
        elif effect == "rumoured" and finite and is_perfect(token):
            wording.weaken(REPORTED, head.lower_)  # "they believe that they have signed X"
        else:
            if lemma in self.lexicon.any_of("doubting"):
                wording.weaken(RUMOURED, head.lower_)  # "T doubt that X will stay"
            self._apply(effect, head, wording)
        return True

    def _is_judged(self, noun: "Token", verb: "Token") -> bool:
        """Whether a "not" is on what there is: "the bid was not accepted", "the signing was not popular"."""
        if not any(child.dep_ == "neg" for child in verb.children):
            return False
        told = [one for one in verb.children if one.dep_ == "acomp" or one.lower_ == "enough"]
        if told:
            weighing = any(self._effect("noun", "adjective", one) for one in told)
            return not weighing and self.lexicon.any_of("coming_about").isdisjoint(one.lower_ for one in told)
        bid = self.lexicon.lemma(noun.text, "noun") in self.lexicon.any_of("bids")
        return bid and self.lexicon.lemma(verb.text, "verb") not in self.lexicon.any_of("making_bids")

    def _of_one_of_many(self, infinitive: "Token") -> str | None:
        """What those of whom somebody is one do to what they are to do: "is one of the candidates to take over".

        Where they stand tells it, too: "one of four names on the list to take over".
        """
        if not is_infinitive(infinitive):
            return None
        above = infinitive.head
        if above.lower_ in self.lexicon.any_of("reasons_to_act"):
            return "rumoured"
        below = (one for one in above.children if one.dep_ == "attr" and one.i < infinitive.i)
        ones = [above] if above.lower_ == "one" else [*below, *nouns_behind(above)]
        return next((found for one in ones if (found := self._of_those_counted(one))), None)

    def _of_those_counted(self, one: "Token") -> str | None:
        """What a noun does to a clause on one of several: "X, one of the contenders to take over"."""
        many = [noun for name, noun in objects_of_all(one) if name == "of"]
        many += [place for noun in many for name, place in objects_of_all(noun) if name in _WHERE]
        return next((found for noun in many if (found := self._effect("clause", "noun", noun))), None)

    def _effect_on_clause(self, token: "Token") -> str | None:
        """What the verb over a clause does to it, or what completes that verb: "seen as the favourite to sign X"."""
        head = token.head
        effect = self._effect("clause", "verb", head) or self._of_one_of_many(token)
        if self._came_about(head) or (is_infinitive(token) and self._is_removal(head)):
            return None
        if effect == "denied":
            effect = self._of_an_attempt(head)
        if effect is None and token.dep_ == "xcomp" and is_infinitive(token):
            said = [one for one in head.children if one.dep_ == "attr"]  # "is odds-on to become ..."
            is_copula = self.lexicon.lemma(head.text, "verb") in self.lexicon.any_of("copula")
            behind = nouns_behind(head, any_of_them=is_copula)
            effects = (self._effect("clause", "noun", one) for one in [*behind, *said])
            return next((found for found in effects if found), None) or self._told_of_plan(head)
        if effect is None and token.dep_ == "ccomp":
            return self._told_of_subject(head) or self._told_by_adjective(head)
        if token.dep_ == "ccomp" and self.lexicon.lemma(head.text, "verb") in self.lexicon.any_of("seeming"):
            return self._told_by_adjective(head) or effect  # "it looks unlikely that"
        return effect

    def _is_imagined(self, verb: "Token") -> bool:
        """Whether something is only like what a verb says: "celebrated as if he had won", not "looks as if he left".

        What looks as if it had "never" come about is like it, too.
        """
        had = any(one.dep_ == "aux" and one.lower_ in _HAD for one in verb.children)
        never = any(one.lower_ == "never" for one in verb.children)
        seems = self.lexicon.lemma(verb.head.text, "verb") in self.lexicon.any_of("seeming")
        return had and (never or not seems)

    def _of_an_attempt(self, verb: "Token") -> str | None:
        """What a verb that denies tells where it is but tried: "T want to stop X leaving" that he may leave."""
        if verb.lower_ not in _KEEPING_FROM or not is_infinitive(verb):
            return "denied"
        above = verb.head
        if above.lower_ == "nothing" or any(one.lower_ == "nothing" and one.dep_ == "dobj" for one in above.children):
            return None  # "could do nothing to stop X leaving"
        effect = self._effect("clause", "verb" if is_verb(above) else "noun", above)
        return "denied" if effect in ("denied", "confirmed") else "rumoured"
