"""How certain the wording is: modals, negation, conditionals, and the words that govern a predicate.

From the predicate the walk climbs to the words above it.  Each may weaken what is said (a plan, a rumour), turn it
round (a denial, a refusal), or make it somebody's word (a report, a source); facts and the word of those concerned
leave it as it is.
"""

from typing import TYPE_CHECKING

from .attribution import STEPS_UP, in_first_person
from .document import Document, Sentence
from .governors import (
    CONDITIONS,
    NOBODY,
    GovernorReader,
    conditions,
    is_aim_of_refusal,
    is_given,
    is_high_time,
    is_like_it,
    is_missed,
    is_of_superlative,
    is_regretted,
    leaves_it_open,
)
from .odds import stands_behind_odds
from .soon import note_what_is_open
from .subjects import counted_among
from .usage import (
    OBJECTS,
    SUBJECTS,
    can_but,
    has_done,
    has_to,
    is_behind_colon,
    is_due,
    is_gerund_object,
    is_infinitive,
    is_of_no_more,
    is_of_none,
    is_of_past,
    is_of_sum,
    is_out_of,
    is_passed_over,
    is_passive,
    is_praise,
    is_verb,
    negates,
    nouns_behind,
    numbers,
    passes_every_day,
    reinforced_by,
    stands_apart,
    waits_until,
    was_able,
)
from .wording import REPORTED, RUMOURED, Wording
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

FACTIVE = frozenset(
    ["after", "before", "since", "following", "despite", "by", "upon", "on", "when", "while", "for", "besides"]
)
_TALKED, _OPENINGS = word_list("talked_of"), word_list("openings_for_somebody")
_IS = frozenset(("is", "are", "was"))
_SHORT_OF = frozenset(("near", "nearing", "towards", "toward"))
_TOLD_AS_FACT = frozenset(("how", "why"))
_NEGATIVE = frozenset(("no", "never", "neither", "nor"))
_LEADING_TO, _REGRETS = word_list("leading_to_what_was_done"), word_list("regretting")
_NEVER = frozenset(("no", "never", "hardly"))
_IMPENDING, _LETTING, _AHEAD = word_list("impending"), word_list("letting"), word_list("before_in_time")
_PAST_AUX, _RATHER = frozenset(("had", "was", "were")), frozenset(("rather", "sooner"))
_FORESTALLING, _OUT_OF = word_list("forestalling"), word_list("out_of_which")
_ALONE = frozenset(("relcl", "appos", "parataxis", "poss", "compound", "nmod", "npadvmod", "amod"))
_OF_NOUNS, _D = frozenset(("acl", "relcl", "amod")), frozenset(("'d", "’d"))


class CertaintyReader(GovernorReader):
    """Reads the wording of predicates with the governors of a lexicon."""

    def read(self, document: Document, sentence: Sentence, predicate: "Token") -> Wording:
        """Return how certain the wording makes what `predicate` says."""
        wording = Wording()
        seen = predicate
        self._own(predicate, wording, noun=not is_verb(predicate))
        note_what_is_open(document, predicate, wording)
        for _ in range(STEPS_UP):
            if stands_behind_odds(sentence, seen):
                wording.weaken(RUMOURED, "odds")
            above = self._above(document, sentence, seen, wording)
            if above is None:
                break
            seen = above
        self._sentence(document, sentence, predicate, wording)
        if wording.attributed_to is None and sentence.in_quote(predicate) and in_first_person(sentence):
            speaker = document.resolver.speaker_of(sentence, predicate) if document.resolver is not None else None
            wording.attributed_to = speaker.entity.label if speaker is not None else None
        return wording

    def _own(self, token: "Token", wording: Wording, *, noun: bool, below: "Token | None" = None) -> None:
        """Read what stands at a word itself: negation, modals, conditions, adverbs; `below` was read already."""
        lexicon, doubted = self.lexicon, wording.level == RUMOURED
        if is_regretted(token):
            return  # "had X not left T, they would have won"
        if is_missed(token):
            wording.flip("had")
            return
        if self._is_supposed(token) or self._is_going_after(token) or is_high_time(token):
            wording.weaken(RUMOURED, token.lower_)
        wording.due = wording.due or is_due(token)
        if is_verb(token) and is_passed_over(token):
            wording.flip("rather than")
        for child in token.children:
            word = child.lower_
            if child.i + 1 < len(child.doc) and child.doc[child.i + 1].lower_ == "since":
                continue  # "not since T sacked X have they won" says that they did
            if child.dep_ == "neg" or (word in _NEGATIVE and negates(child) and not numbers(child)):
                # "If they do not sign him" denies nothing, nor "cannot wait for him to sign", "did not come until May".
                until = waits_until(token)
                leaves = wording.future and lexicon.lemma(token.text, "verb") in lexicon.any_of("leaving")
                if until is not None and (leaves or until.head.tag_ in ("VBZ", "VBP")):
                    wording.weaken(RUMOURED, until.lower_)  # "will not sell X until they find another", "until May"
                waits = {"if", "unless"} & set(conditions(token)) or until is not None or passes_every_day(token.head)
                if not waits and token.lower_ not in lexicon.any_of("impatient"):
                    wording.flip(word)
            elif child.dep_ == "aux" and word == "would" and any(one.lower_ in _RATHER for one in token.children):
                wording.weaken(RUMOURED, "rather")  # "would rather leave than sell X"
            elif child.dep_ == "aux" and word == "would" and self._is_told_future(token):
                wording.future = True
                wording.reasons.append(word)
            elif child.dep_ == "aux" and (
                (word in lexicon.any_of("modal") and word != "wo") or (word in _D and not has_done(child))
            ):
                if not self._is_no_more_than(word, token):
                    wording.weaken(RUMOURED, word)
            elif child.dep_ == "aux" and self._tells_future(token, word):
                wording.future = True
                wording.reasons.append(word)
                if self._is_conditional(token):
                    wording.weaken(RUMOURED, word)
            elif child.dep_ == "mark" and is_like_it(child):
                wording.imagined = wording.imagined or self._is_imagined(token)
                wording.weaken(RUMOURED, word)
            elif child.dep_ == "mark" and (
                word in (*CONDITIONS, "than") or (word in ("before", "until", "till") and token.tag_ in ("VBZ", "VBP"))
            ):
                wording.weaken(RUMOURED, word)
            elif child.dep_ in ("advmod", "npadvmod"):
                if is_of_no_more(child):
                    wording.end(doubted=doubted)
                if word in lexicon.any_of("hearsay") and not is_of_sum(child):
                    wording.weaken(REPORTED, word)
                elif word in lexicon.any_of("perhaps") and not is_of_superlative(child):
                    wording.weaken(RUMOURED, word)
                elif word in _NEVER or (word in lexicon.any_of("in_error") and self._effect("clause", "verb", token)):
                    wording.flip(word)  # "mistakenly announced as", not "wrongly sacked"
            elif noun and child.dep_ in ("amod", "compound") and word in lexicon.any_of("potential"):
                wording.weaken(RUMOURED, word)
            elif noun and child.dep_ == "amod" and word in _IMPENDING:
                wording.future = True  # "the upcoming appointment of X"
            elif child.dep_ in ("nsubj", "nsubjpass") and word in NOBODY:
                wording.flip(word)
            elif (
                child.dep_ in ("nsubj", "nsubjpass")
                and child != below
                and any(
                    one.lower_ in ("no", "neither") and one.i < child.i and not numbers(one) for one in child.children
                )
            ):
                wording.flip("no")

    def _above(self, document: Document, sentence: Sentence, token: "Token", wording: Wording) -> "Token | None":
        head, dep = token.head, token.dep_
        if (being := self._called_for(token, wording)) is not None:
            self._own(being, wording, noun=False)
            return being  # "it makes sense for T to sell X", "there is no need for X to leave"
        aimed = dep == "relcl" and is_infinitive(token) and (head.pos_ in ("NOUN", "ADJ") or head.tag_ == "CD")
        if aimed and any(child.lower_ == "next" for child in head.children):
            wording.future = True  # "his appointment as the next man to lead T"
        if (aimed and head.lower_ in _OPENINGS) or (dep == "relcl" and head.lower_ == "way"):
            wording.weaken(RUMOURED, head.lower_)  # "clears the way for X to become manager", "the only way he will go"
        if aimed or self._is_hearsay(token):  # "the favourite to become ...", "rumours X has left"
            return self._through_clause(document, sentence, token, wording)
        if dep in _OF_NOUNS and (being := counted_among(head, self.lexicon)[1]) is not None:
            self._apply(self._effect("clause", "noun", head), head, wording)  # "among the favourites to succeed Y"
            self._own(being, wording, noun=False)
            return being  # "T are not among the clubs interested in X"
        if head == token or dep in _ALONE or is_regretted(token) or is_missed(token):
            return None
        if dep == "conj":
            own = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
            finite = any(child.tag_ in ("VBZ", "VBP", "VBD", "MD") for child in token.children if child.i < token.i)
            if finite and is_infinitive(head):
                return None  # "has refused to play him and is set to leave", hung on "play"
            if is_verb(token) and not own and (token.tag_ == "VB" or head.tag_ != "VB"):
                for condition in conditions(head):
                    wording.weaken(RUMOURED, condition)  # "if they agree terms and sell X"
            if is_verb(head) and is_verb(token) and not own and token.tag_ in ("VB", "VBN", "VBG"):
                if any(child.dep_ in ("aux", "neg") for child in token.children) or token.tag_ == head.tag_:
                    self._own_modals(head, wording, with_negation=token.tag_ == "VB" and not finite)
                return head
            return head if is_verb(head) == is_verb(token) else None
        if dep in ("pobj", "pcomp") or (dep == "prep" and head.pos_ != "ADP"):
            return self._through_preposition(token, wording)
        if dep in ("advcl", "xcomp") and (weighed := self._through_too(token, wording)) is not None:
            return weighed
        if dep == "advcl" and not is_gerund_object(token):
            return self._through_adverbial(document, sentence, token, wording)
        if dep in ("advcl", "xcomp", "ccomp", "acl", "oprd", "csubj"):
            return self._through_clause(document, sentence, token, wording)
        if dep in ("dobj", "nsubjpass", "attr", "acomp", "nsubj", "dative", "obj"):
            return self._through_argument(token, wording)
        return None

    def _through_preposition(self, token: "Token", wording: Wording) -> "Token | None":
        preposition = token.head
        if preposition.pos_ not in ("ADP", "SCONJ", "ADV") and token.dep_ != "prep":
            return None
        word = "before" if preposition.head.lower_ in _AHEAD else preposition.lower_
        if word in ("without", "against") and token.dep_ == "pcomp":
            if not passes_every_day(preposition.head):
                wording.flip(word)
            return None
        if token.dep_ == "pcomp" and word in FACTIVE and not self._is_aim(preposition):
            verb = preposition.head
            while verb.head is not verb and not is_of_past(verb):
                verb = verb.head  # "he rose at Hull, scoring twice before joining", "was a coach before taking charge"
            if word == "before" and not (
                verb.tag_ in ("VBD", "VBN") or any(c.lower_ in _PAST_AUX for c in verb.children)
            ):
                wording.weaken(RUMOURED, word)
            return None
        if word in ("after", "before", "since", "following", "despite", "during", "amid"):
            return None
        if word == "of" and preposition.i and token.doc[preposition.i - 1].lower_ == "instead":
            wording.flip("instead")
            return None
        if token.lower_ in _OUT_OF and is_out_of(token) and leaves_it_open(preposition.head.head):
            wording.flip("out of")  # "is out of the running", which "dropped out of it" tells by its verb
        as_fact = token.dep_ == "pcomp" and any(child.lower_ in _TOLD_AS_FACT for child in token.children)
        if as_fact or stands_apart(preposition, token):
            return None  # "the story of how he joined T", "with X just appointed, T did not sign anybody"
        if preposition.head.lower_ == "nothing" and token.dep_ == "pobj":
            wording.flip("nothing")  # "there is nothing in reports that he has left"
        if word in _SHORT_OF and token.dep_ in ("pobj", "pcomp"):
            wording.weaken(RUMOURED, word)  # "is near a move to X"
        if word == "in" and (won := self._won_in(token)) is not None:
            self._own(won, wording, noun=False)  # "could beat T in the race to sign X"
            return won
        above = preposition.head
        while above.pos_ == "ADP" and above.head != above:
            above = above.head
        if word == "about" and token.dep_ == "pobj" and is_verb(above):
            wording.weaken(RUMOURED, word)  # "spoke to him about a transfer"
        talked = word == "of" and above.lower_ in _TALKED  # "first talked of signing X"
        if token.dep_ == "pcomp" and (talked or (word == "over" and self._is_talked_over(preposition))):
            wording.weaken(RUMOURED, word)  # "opened talks with T over signing X"
            return None
        if word == "about" and token.dep_ == "pcomp":
            if self._effect("clause", "noun", above) != "confirmed":  # "has no regrets about leaving"
                wording.weaken(RUMOURED, word)
            if is_verb(above) and self.lexicon.lemma(above.text, "verb") in self.lexicon.any_of("thinking"):
                self._own(above, wording, noun=False)  # "never thought about leaving"
            return None
        if word == "with" and token.dep_ == "pobj":
            if (done := reinforced_by(above, self.lexicon)) is not None:
                self._own(done, wording, noun=False)  # "could strengthen the side with the signing of X"
                return done
            self._own_modals(above, wording, with_negation=False)  # "could revive his career with a move to T"
        if word == "as":
            seen = is_verb(above) and self.lexicon.lemma(above.text, "verb") in self.lexicon.any_of("seeing_as")
            if seen and not is_praise(token):
                wording.weaken(RUMOURED, above.lower_)  # "see him as a successor to X"
            self._own(above, wording, noun=not is_verb(above))
            return above
        if is_verb(above):
            if self._is_not_talked_of(token, above, wording):
                return None
            effect = self._effect("noun" if token.dep_ == "pobj" else "clause", "verb", above)
            if effect == "denied" and word == "from":
                effect = self._of_an_attempt(above)
            if word == "for" and effect is None and above.lower_ in _IS:  # "is in the mix for a return"
                beside = (one for one in nouns_behind(above, any_of_them=True) if one.i < preposition.i)
                effect = next((found for one in beside if (found := self._effect("noun", "noun", one))), None)
            if effect is None and token.dep_ == "pcomp":
                shown = [child for child in above.children if child.dep_ == "dobj"]
                effect = next((found for child in shown if (found := self._effect("noun", "noun", child))), None)
                effect = effect or self._told_of_subject(above)
        elif above.pos_ == "ADJ" or (above.pos_ == "ADV" and is_verb(above.head)):
            effect = self._effect("clause", "adjective", above)  # "came close to joining"
        else:
            effect = self._effect("noun", "noun", above)
        self._apply(effect, above, wording)
        is_copula = self.lexicon.lemma(above.text, "verb") in self.lexicon.any_of("copula")
        # "Hopes to force through a move", "hopes to beat T to the signing".
        led = word == "through" or (word == "to" and above.lower_ in _FORESTALLING)
        goes_on = is_copula or (led and (is_infinitive(above) or is_passive(above)))
        if effect is None and is_verb(above) and token.dep_ == "pobj" and not goes_on:
            return None  # but "denies that they are in talks"
        self._own(above, wording, noun=not is_verb(above))
        return above

    def _through_adverbial(
        self, document: Document, sentence: Sentence, token: "Token", wording: Wording
    ) -> "Token | None":
        infinitive = is_infinitive(token)
        if infinitive and token.lower_ in _LETTING and is_passive(token.head):
            return None  # "his loan was cancelled to allow him to join T"
        marks = [child.lower_ for child in token.children if child.dep_ == "mark" and not list(child.children)]
        outcome = infinitive and any(child.lower_ == "only" and child.i < token.i for child in token.children)
        if marks == ["for"] and infinitive and not outcome:
            # "It would take £5m for Everton to sign X", "it did not take long for Everton to sign X".
            if self.lexicon.lemma(token.head.text, "verb") in self.lexicon.any_of("calling_for"):
                wording.weaken(RUMOURED, token.head.lower_)  # "fans called for him to be sacked"
            above = self._effect("clause", "verb", token.head) or self._told_of_plan(token.head)
            self._apply(above, token.head, wording)
            self._own(token.head, wording, noun=False)
        if marks or outcome:
            return None  # "hoped to sign X, only to see him go": that came about
        told = token.head.dep_ in ("dep", "parataxis") or any(
            child.dep_ == "ccomp" and child.i < token.head.i for child in token.head.children
        )
        if told and self._effect("clause", "verb", token.head) == "speech":
            # "X has refused, reports claim, rebuffing Y": the participle goes with what is told.
            self._attribute(document, sentence, token.head, wording)
            return None
        leads = token.tag_ == "VBG" and self.lexicon.lemma(token.head.text, "verb") in _LEADING_TO
        if leads or self._is_outcome(token):
            if any(one.dep_ == "xcomp" for one in token.head.children):
                self._apply(self._effect("clause", "verb", token.head), token.head, wording)  # "is set to leave"
            self._own(token.head, wording, noun=False)  # "that could lead to X leaving", "may leave, ending his stay"
            return token.head
        if not infinitive:
            return None
        pos = "verb" if is_verb(token.head) else "adjective"
        effect = self._effect("clause", pos, token.head)
        if pos == "verb" and (self._came_about(token.head) or self._is_removal(token.head)):
            effect = None
        elif effect == "denied" and is_aim_of_refusal(document, sentence, token):
            return None
        if effect is None:
            # "is in the running to become ...", "has emerged as a candidate to become ..."
            is_copula = self.lexicon.lemma(token.head.text, "verb") in self.lexicon.any_of("copula")
            nouns = nouns_behind(token.head, any_of_them=is_copula) + nouns_behind(token)
            # "Is a target to", "was made favourite to"
            nouns += [one for one in token.head.children if one.dep_ == "oprd" or (is_copula and one.dep_ == "attr")]
            if self.lexicon.lemma(token.head.text, "verb") in self.lexicon.any_of("giving"):
                nouns += [one for one in token.head.children if one.dep_ in OBJECTS]  # "was given the chance to leave"
            noun = next((one for one in nouns if self._effect("clause", "noun", one)), None)
            effect = self._effect("clause", "noun", noun) if noun is not None else None
            if noun is not None and is_of_none(noun):
                wording.flip("no")  # "is in no hurry to leave"
        effect = effect or self._of_one_of_many(token)
        if effect is None:
            self._needs(token.head, wording)
            told = token.head.dep_ == "ccomp" and token.head.i < token.head.head.i
            told = told or (token.head.dep_ == "xcomp" and token.head.tag_ == "VBG")  # "to stop X leaving to join T"
            return token.head if told else None  # "T struck a deal to sign X, sources said"
        self._apply(effect, token.head, wording)
        self._own(token.head, wording, noun=False)
        return token.head

    def _needs(self, verb: "Token", wording: Wording) -> None:
        """Read what it takes to do something: "must pay £5m to sign X", "are willing to sell Y to sign X"."""
        self._own_modals(verb, wording, with_negation=False)
        above = verb.head
        if verb.dep_ != "xcomp" or not is_infinitive(verb):
            return
        if has_to(verb) or self._effect("clause", "verb" if is_verb(above) else "adjective", above) == "rumoured":
            wording.weaken(RUMOURED, above.lower_)

    def _through_clause(
        self, document: Document, sentence: Sentence, token: "Token", wording: Wording
    ) -> "Token | None":
        head = token.head
        if token.dep_ in ("acl", "relcl"):
            turned_down = self.lexicon.lemma(head.head.text, "verb") in self.lexicon.any_of("refusing")
            if turned_down and is_aim_of_refusal(document, sentence, token):
                return None
            return self._through_noun_clause(token, wording)
        if is_verb(head):
            effect = self._effect_on_clause(token)
            if self._stands_alone(document, sentence, token, effect):
                return None
            if not self._weigh_by_verb(document, sentence, token, effect, wording):
                return None
        else:
            effect = self._effect("clause", "adjective" if head.pos_ == "ADJ" else "noun", head)
            if (effect == "confirmed" and token.dep_ == "ccomp") or was_able(token):
                return None
            self._apply(effect, head, wording)
        self._own(head, wording, noun=not is_verb(head))
        return head

    def _through_noun_clause(self, token: "Token", wording: Wording) -> "Token | None":
        """Read the noun that a clause completes: "the chance to sign X", "talk that X will leave"."""
        head = token.head
        if token.tag_ == "VBG" and head.dep_ == "pobj" and head.head.lower_ == "of" and head.pos_ == "PROPN":
            head = head.head.head  # "rumours of T making a bid"
        infinitive = is_infinitive(token)
        if infinitive and (taken := self._taken_up(head, token)) is not None:
            if not can_but(taken):
                self._own(taken, wording, noun=False)
            return taken
        that = any(child.dep_ == "mark" for child in token.children)
        effect = self._effect("clause", "noun", head) or self._of_those_counted(head) or self._of_one_of_many(token)
        linking = token.tag_ == "VBG" and (self._is_only_told(head) or effect in ("speech", "rumoured"))
        if not infinitive and not that and not linking and not self._is_hearsay(token):
            return self._through_small_clause(token, wording)
        if infinitive and (over := self._warding_off(head)) is not None:
            self._own(over, wording, noun=False)
            return over
        if infinitive and head.dep_ in SUBJECTS and is_verb(head.head):
            self._is_yet_to_be(head.head, wording)
        self._apply(effect, head, wording)
        if effect is not None:
            self._own(head, wording, noun=True)
            return head
        if infinitive and head.dep_ == "attr" and is_verb(head.head):
            self._own_modals(head.head, wording, with_negation=False)
            return head.head  # "could be the third player to leave"
        return None

    def _stands_alone(self, document: Document, sentence: Sentence, token: "Token", effect: str | None) -> bool:
        """Whether the verb over a clause says nothing of its truth."""
        head, told = token.head, effect in ("speech", "reported", "confirmed")
        if head.lower_ in _REGRETS or (effect == "denied" and is_aim_of_refusal(document, sentence, token)):
            return True  # "does not regret leaving T": he left
        if token.dep_ != "ccomp":
            return False
        if is_given(token):
            return True
        if effect == "confirmed" and self._told_by_adjective(head) == "confirmed":
            return True  # "it is not odd that X has left": X has
        if is_behind_colon(token) and not told:
            return True  # "was allowed to spend: X came from T"
        if token.i > head.i:
            return False
        apart = any(one.text == ";" for one in token.doc[token.i : head.i])
        return apart or not told  # "X left T in May; Y came to U"

    def _through_small_clause(self, token: "Token", wording: Wording) -> "Token | None":
        """Read what stands over somebody who does something: "the prospect of X leaving T"."""
        preposition = token.head.head
        small = token.tag_ == "VBG" and token.head.dep_ == "pobj" and preposition.lower_ in ("of", "on", "about")
        above = preposition.head
        open_to_doubt = (
            above.lower_ in self.lexicon.any_of("signs_of_it") or self._effect("clause", "noun", above) == "rumoured"
        )
        if not small or not open_to_doubt or "," in (one.text for one in token.children):
            return None
        wording.weaken(RUMOURED, above.lower_)
        self._own(above, wording, noun=True)
        return above

    def _through_argument(self, token: "Token", wording: Wording) -> "Token | None":
        head = token.head
        if not is_verb(head):
            return None
        if token.dep_ in ("nsubj", "nsubjpass") and self._is_judged(token, head):
            return head if token.dep_ == "nsubjpass" else None
        if token.dep_ in ("attr", "acomp", "dobj", "obj", "nsubjpass", "dative"):
            if self._is_not_talked_of(token, head, wording):
                return None
            effect = self._effect("noun", "verb", head) or self._effect_on_hearsay(token, head)
            made = self._is_made(token, head)  # "is considering an offer from T"
            if token.pos_ != "ADJ" and effect not in ("speech", "reported", "confirmed") and not made:
                self._apply(effect, head, wording)
            self._own(head, wording, noun=False, below=token)
            return head
        if token.dep_ in ("nsubj", "nsubjpass") and any(
            child.dep_ == "appos" and child.pos_ == "PROPN" for child in token.children
        ):
            return None
        undone = self._comes_to_nothing(head) or self._is_untrue(token, head)
        if undone:
            wording.flip(head.lower_)
        ended, founded = self.lexicon.any_of("plan_ended"), self.lexicon.any_of("foundations")
        owned = any(one.dep_ in OBJECTS for one in head.children)
        for child in head.children:
            if child.dep_ == "neg":
                wording.flip(child.lower_)
            elif child.dep_ == "acomp" or (child.dep_ == "oprd" and not owned):  # but "has left T short"
                if child.lower_ in self.lexicon.any_of("impossible"):
                    wording.flip(child.lower_)
                else:
                    effect = self._effect("noun", "adjective", child) or self._effect("noun", "noun", child)
                    self._apply(effect, child, wording)
            elif child.dep_ == "attr" and self._effect("noun", "noun", child) == "denied":
                wording.flip(child.lower_)  # "talk of it is nonsense"
            elif child.lower_ in ended and child.dep_ != "prt" and not undone:  # but not "it paid off"
                if self._effect("clause", "noun", token) == "rumoured":
                    wording.flip(child.lower_)  # "hopes of signing X are over", but not "his spell is over"
            elif child.lower_ == "without" and any(one.lower_ in founded for one in child.children):
                wording.flip("without")  # "speculation is without foundation"
            elif child.dep_ == "aux" and child.lower_ in self.lexicon.any_of("modal"):
                wording.weaken(RUMOURED, child.lower_)
        return None
