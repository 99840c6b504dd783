"""Role phrases: "former Arsenal and Real Madrid striker Nicolas Anelka", "the club's owner, X", "X, who is Y's coach".

A title is a role noun of the lexicon with the teams it names, the person who holds it and whether he still does.  Its
inside is read along the words, which a parser's slips in long compounds do not disturb; its holder along the parse.
"""

from typing import TYPE_CHECKING

from .document import PERSON, TEAM, Document, Mention, Sentence
from .enumerations import people_listed
from .holders import HolderReader, is_of_another, team_where
from .lexicon import Lexicon, pieces
from .offices import is_award, is_country_in_charge
from .schema import Role
from .title import (
    Title,
    has_place_behind,
    is_of_fellow,
    is_of_what_was_done,
    is_over,
    is_series,
    is_told_of,
    is_told_until,
    may_hold,
)
from .usage import OBJECTS, is_verb
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_ONCE = frozenset(("once", "recently", "formerly", "previously", "before"))
_NOW = frozenset(("now", "currently"))
_BETWEEN = _ONCE | _NOW | {"most", "later", "also", "then", "more"}
_POSSESSIVE, _HIS = ("'s", "’s", "'", "’"), ("his", "her")
_OWN, _THEIR = ("their", "its", "his", "her", "our", "my", "your", "whose"), ("their", "its")
_LINKING = frozenset(("link", "links", "linked", "linking", "connecting", "connected", "associating", "associated"))
_BESIDE, _ARTICLES = ("with", "under", "alongside"), ("the", "a", "an", "this", "that")
_TO, _JOINTS = ("to", "with"), ("and", "&", ",", "/", "'s", "’s", "-")
_LOOSE = ("nsubj", "nsubjpass", "dep", "ROOT", "npadvmod", "compound")
_MODIFIERS = ("ADJ", "NUM", "NOUN", "PROPN", "ADV")
_BACK, _REACH_OF_END = 18, 7  # so far behind a title the second looks for until when it was held
_FAVOURITES, _THINGS = word_list("favourites"), frozenset(("NN", "NNS"))
_CLUBS, _MAN, _PRESIDENT = frozenset(("clubs", "teams", "sides", "outfits")), "man", "president"


class TitleReader(HolderReader):
    """Finds the titles of a document, sentence by sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lexicon)
        self.former = lexicon.any_of("former")
        self.to_come = lexicon.any_of("to_come")
        self.fresh = lexicon.any_of("current")
        self.skip = lexicon.any_of("title_skip")
        self.starts = lexicon.role_starts
        # Of how many words the longest is that each first word begins.
        self._lengths: dict[str, int] = {}
        for words in lexicon.roles:
            self._lengths[words[0]] = max(len(words), self._lengths.get(words[0], 1))
        self.youth = lexicon.any_of("youth")
        self.honorifics = lexicon.any_of("honorifics")
        self.ordinals = lexicon.any_of("ordinals")
        self.other_charges = lexicon.any_of("other_charges")
        self.other_sports = lexicon.any_of("players_of_another_sport")

    def read(self, document: Document, sentence: Sentence) -> list[Title]:
        """Return the titles of a parsed sentence, in order."""
        span = sentence.span
        if span is None:
            return []
        tokens = span
        titles: list[Title] = []
        at = 0
        while at < len(tokens):
            found = self._role_at(document, sentence, tokens, at) if tokens[at].lower_ in self.starts else None
            if found is None:
                at += 1
                continue
            role, last, noun = found
            inside = tokens[at : last + 1]
            head = next((token for token in reversed(inside) if token.head not in inside), tokens[last])
            title = Title(role, sentence, head, at, last, noun)
            if noun in self.lexicon.any_of("bygone"):
                title.status = "former"
            self._left(document, title, tokens)
            before = tokens[title.first - 1].lower_ if title.first else ""
            if before in self.lexicon.any_of("former_before") or is_told_until(tokens, title.first):
                title.status = "former"
            self._right(document, title, tokens)
            self._where_with(document, title, tokens)
            if any(token.lower_ in self.to_come for token in tokens[title.first : at]):
                title.status = "future"
            elif is_over(document, tokens[last + 1 : last + _REACH_OF_END]):
                title.status = "former"
            if role.relation == "managed" and noun != "coach" and is_of_fellow(title):
                title.elsewhere = True  # "fellow manager X" manages another team than whoever is spoken of
            inner = zip(tokens[title.first : at], tokens[title.first + 1 : at + 1], strict=True)
            title.ordinal = any(one.lower_ in self.ordinals and other.text != "-" for one, other in inner)
            ideal = any(token.lower_ in self.lexicon.any_of("ideal") for token in tokens[title.first : at])
            named = bool(title.holders)
            if ideal and not named:
                self._hold_in_person(document, title)
            if (
                (ideal and (named or not title.holders))
                or _is_native(title, tokens[title.first : at])
                or self._is_of_betting(noun, tokens[title.first : at])
                or (at and self._is_of_other_charge(document, title, tokens[at - 1]))
                or (title.elsewhere and not title.teams)
                or is_award(tokens, last)
            ):
                at = last + 1
                continue
            if not title.holders and not self._goes_on(document, title, tokens):
                self._by_parse(document, title)
            if titles and self._is_pair(titles[-1], title, tokens):
                titles[-1].partner, title.partner = title, titles[-1]
                between = {token.lower_ for token in tokens[titles[-1].last + 1 : title.first]}
                shared = not (title.teams and title.holders and titles[-1].holders)
                once = titles[-1].status == "former" and titles[-1].noun not in self.lexicon.any_of("bygone")
                if shared and (once or between & _ONCE) and not between & _NOW:
                    title.status = "former"
            elif titles and self._is_rise(titles[-1], title, tokens):
                self._of_rise(document, titles[-1], title)
            titles.append(title)
            at = last + 1
        return titles

    def _is_of_other_charge(self, document: Document, title: Title, before: "Token") -> bool:
        """Whether somebody is in charge of no team, by the word before the role: "kit manager", "handball player"."""
        runs = title.role.kind == "staff" or title.noun == _MAN
        if before.lower_ not in (self.other_charges if runs else self.other_sports):
            return False
        named = document.mention_at(title.sentence, before)
        return named is None or not named.entity.is_team

    def _is_of_betting(self, noun: str, before: "list[Token]") -> bool:
        """Whether a "favourite" is one for a job or a title, by the words before it: "their early favourite"."""
        return noun in _FAVOURITES and any(one.lower_ in self.lexicon.any_of("odds") for one in before)

    def _goes_on(self, document: Document, title: Title, tokens: "list[Token]") -> bool:
        """Whether another title is joined to one before the name of who holds both: "owner and chairman X"."""
        at = title.last + 1
        if at + 1 >= len(tokens) or tokens[at].lower_ != "and" or title.role.kind == "player":
            return False
        found = self._role_at(document, title.sentence, tokens, at + 1)
        named = (
            document.mention_at(title.sentence, tokens[found[1] + 1]) if found and found[1] + 1 < len(tokens) else None
        )
        return named is not None and named.entity.is_person

    def _is_pair(self, one: Title, other: Title, tokens: "list[Token]") -> bool:
        """Whether two titles are one person's: "the former Spain international and Real Madrid midfielder"."""
        between = tokens[one.last + 1 : other.first]
        words = [token.lower_ for token in between]
        apart = {held.entity.id for held in one.holders} ^ {held.entity.id for held in other.holders}
        if other.article == "the" and other.teams and other.holders:
            return False  # "stays on as chairman, and the Everton owner X will do more"
        return words[:1] == ["and"] and set(words[1:]) <= _BETWEEN and not (one.holders and other.holders and apart)

    def _is_rise(self, one: Title, other: Title, tokens: "list[Token]") -> bool:
        """Whether two titles are what somebody was and became: "rose from technical director to sporting director"."""
        from_at, to_at = one.first - 1, other.first - 1
        if from_at < 1 or to_at != one.last + 1 or one.holders or other.holders:
            return False
        return tokens[from_at].lower_ == "from" and tokens[to_at].lower_ == "to"

    def _role_at(
        self, document: Document, sentence: Sentence, tokens: "list[Token]", at: int
    ) -> tuple[Role, int, str] | None:
        named = document.mention_at(sentence, tokens[at])
        if named is not None and named.entity.type != "Unknown":  # "Sporting director X" names no Sporting
            return None
        hyphenated = at > 1 and tokens[at - 1].text == "-" and not tokens[at - 1].whitespace_
        if hyphenated and tokens[at - 2].lower_ not in self.former and tokens[at - 2].lower_ != "co":
            return None
        inside = [_pieces(token) for token in tokens[at : at + self.lexicon.role_length]]
        for length in range(min(self._lengths.get(inside[0][0], 1), len(inside)), 0, -1):
            last = tokens[at + length - 1]
            forms = [piece for words in inside[:length] for piece in words]
            words = (*forms[:-1], self.lexicon.lemma(forms[-1], "noun"))
            role = self.lexicon.roles.get(words)
            if role is None:
                continue
            if last.dep_ == "amod" and last.head.tag_ in _THINGS and words[0] in self.lexicon.any_of("bygone"):
                return None  # "the team's great run"
            if length == 1 and (is_verb(last) or last.pos_ in ("ADV", "ADP")):
                before = document.mention_at(sentence, tokens[at - 1]) if at else None
                if before is not None and before.entity.is_team and not is_verb(last):
                    return role, at + length - 1, " ".join(words)
                behind = document.mention_at(sentence, tokens[at + 1]) if at + 1 < len(tokens) else None
                if behind is None or not behind.entity.is_person or behind.start != sentence.char(tokens[at + 1]):
                    return None
            return role, at + length - 1, " ".join(words)
        return None

    def _left(self, document: Document, title: Title, tokens: "list[Token]") -> None:
        """Walk left from the role noun over its modifiers: teams, "former", "new", "the club's"."""
        at = title.first - 1
        stop = max(-1, at - _BACK)
        before: Token | None = None
        while at > stop:
            token = tokens[at]
            mention = document.mention_at(title.sentence, token)
            title.of_league = title.of_league or (mention is not None and mention.entity.type == "Competition")
            if mention is not None and mention.entity.type != "Competition":
                team = mention if mention.entity.is_team else document.mention_of(title.sentence, token, TEAM)
                if mention.entity.is_person or team is None:
                    if mention.entity.is_person and tokens[at + 1].lower_ in _POSSESSIVE:
                        title.owner = mention
                    elif not mention.entity.is_person and self._touches(tokens, at, title.first):
                        title.elsewhere = not title.teams
                    before = token
                    break
                if title.teams and title.status == "former" and tokens[at + 1].lower_ in _POSSESSIVE:
                    title.still = team  # "Everton's former Leeds striker"
                    break
                if title.teams and not self._joined(tokens, at, title.first):
                    before = token
                    break
                if mention.kind == "demonym" and title.noun == _PRESIDENT and self._touches(tokens, at, title.first):
                    title.elsewhere = not title.teams  # "the Turkish president X" heads no club that is not named
                if mention.kind != "demonym" or title.role.national or is_country_in_charge(title, tokens, at):
                    title.teams.insert(0, team)
                title.first = at = self._first_token(mention, title.sentence, tokens, at)
                at -= 1
                continue
            if not self._take_in(document, title, tokens, at):
                before = token
                break
            title.first = at
            at -= 1
        if title.now:
            title.teams = [one for one in title.teams if one is not title.still] or title.teams
            title.now = title.status == "former" and title.still not in title.teams
            title.still = title.still if title.now else None
        outside = before is not None and (before.pos_ == "ADP" or is_verb(before))
        capped = len(title.teams) == 2 and [one.entity.type for one in title.teams] == ["Club", "NationalTeam"]
        if len(title.teams) > 1 and outside and not (self._all_left(title) if title.status == "former" else capped):
            # "He left Barcelona and (former) Liverpool captain X said": only the nearest is surely of the phrase.
            del title.teams[:-1]

    def _all_left(self, title: Title) -> bool:
        """Whether "former" stands before all the teams of a title: not in "plays for Everton and former Leeds X"."""
        sentence = title.sentence
        inside = title.head.doc[title.first : title.last + 1]
        former = self.former | self.lexicon.any_of("former_before")
        return not any(one.lower_ in former and sentence.char(one) > title.teams[0].start for one in inside)

    def _take_in(self, document: Document, title: Title, tokens: "list[Token]", at: int) -> bool:
        """Take the token left of a title for a part of it, and note what it says; return False where it is none."""
        token, word = tokens[at], tokens[at].lower_
        follows = tokens[at + 1].lower_ if at + 1 < len(tokens) else ""
        one_time = word == "time" and at > 1 and [one.lower_ for one in tokens[at - 2 : at]] == ["one", "-"]
        if word == "recently" and is_of_what_was_done(tokens[at + 1]):
            return True  # "the recently appointed manager of T"
        if word in self.former and is_told_of(token):
            title.status = "former"
            return False  # "T sacked manager X"
        if word in self.former or word in self.lexicon.any_of("former_before") or one_time:
            played_on = word == "longer" and title.role.office and title.role.kind == "player"
            title.status = title.status if played_on else "former"  # "no longer captain", but a player still
        elif word in self.lexicon.any_of("former_of_somebody") and at and tokens[at - 1].tag_ in ("PRP$", "POS"):
            title.status = "former"  # "his old boss", but "the old boss"
        elif word == "current" and title.teams and follows != "and":
            title.still, title.now = title.teams[0], True  # "former Leeds and current Everton boss"
        elif word in _POSSESSIVE or word in ("-", "–"):
            spaced = at > 0 and bool(token.whitespace_ and tokens[at - 1].whitespace_)
            return not spaced  # "T's targets - Cameroon goalkeeper X"
        elif word in self.youth:
            title.youth = True
        elif word in ("and", "&", ",", "/"):
            return bool(title.teams) and self._list_goes_on(document, title, tokens, at)
        elif word in _OWN:
            if not title.teams:
                team = team_where(document, title.sentence, token) or self._team_dealt_with(document, title, token)
                elsewhere = title.status == "former" or has_place_behind(document, title)
                if not (elsewhere and title.role.kind == "staff" and word in _HIS):
                    team = team or document.mention_of(title.sentence, token, TEAM)  # "his old boss" was elsewhere
                if team is not None:
                    title.teams.append(team)
                else:
                    title.owner = document.mention_of(title.sentence, token, PERSON)
            title.first = at
            return False
        elif word in _ARTICLES:
            title.first, title.article = at, word
            return False
        elif follows in _POSSESSIVE and token.pos_ in ("NOUN", "PROPN"):
            team = document.mention_of(title.sentence, token, TEAM)
            if team is not None and not title.teams:
                title.teams.append(team)
            elif team is None and self.lexicon.lemma(token.text, "noun") in self.lexicon.any_of("other_masters"):
                title.elsewhere = not title.teams  # "the referee's assistant X"
            title.first = at
            return False
        elif title.role.kind == "board" and "club" not in title.noun and self._is_body(token):
            title.elsewhere = True  # "the federation president X"
        elif title.noun == "assistant" and word in self.lexicon.any_of("other_masters"):
            title.elsewhere = not title.teams  # "video assistant X"
        else:
            known = word in self.skip or (word in self.fresh and token.tag_ != "VBD")  # "T appointed former U player X"
            return known or (token.pos_ in _MODIFIERS and not is_verb(token))
        return True

    def _is_body(self, token: "Token") -> bool:
        """Whether a word before an office is a body that is no club, or the letters of one: "league", "UEFA"."""
        letters = token.text.isupper() and len(token.text) > 2 and token.tag_[0] == "N"
        return letters or token.lower_ in self.lexicon.any_of("other_bodies")

    def _team_dealt_with(self, document: Document, title: Title, owner: "Token") -> Mention | None:
        """Whose "their manager" is about whom a club is asked: "spoken to Swindon about their manager".

        Or "asked Swindon for permission to speak to their manager".
        """
        verbs = [one for one in owner.ancestors if is_verb(one)]
        if owner.lower_ not in _THEIR or not verbs:
            return None
        verb = verbs[1] if len(verbs) > 1 and verbs[0].dep_ == "acl" and verbs[0].tag_ == "VB" else verbs[0]
        dealing, behind = self.lexicon.any_of("dealing"), list(verb.rights)
        nouns = [one for one in behind if one.dep_ in OBJECTS and one.lower_ in dealing]
        if verb.lower_ not in dealing and not nouns:
            return None
        for one in (*behind, *(child for noun in nouns for child in noun.children)):
            asked = one if one.dep_ in OBJECTS else next((of for of in one.children if one.lower_ in _TO), None)
            named = document.mention_at(title.sentence, asked) if asked is not None and asked.i < owner.i else None
            if named is not None and named.entity.is_team:
                return named
        return None

    def _touches(self, tokens: "list[Token]", at: int, first: int) -> bool:
        """Whether nothing but "'s" stands between the word at `at` and the title."""
        return all(one.lower_ in _POSSESSIVE for one in tokens[at + 1 : first])

    def _joined(self, tokens: "list[Token]", at: int, first: int) -> bool:
        """Whether only "and", commas and the like stand between a team and what is already of the title."""
        return all(one.lower_ in _JOINTS or one.lower_ in self.former for one in tokens[at + 1 : first])

    def _list_goes_on(self, document: Document, title: Title, tokens: "list[Token]", at: int) -> bool:
        """Whether left of the comma or "and" at `at` another team of the same list stands."""
        if at == 0:
            return False
        if tokens[at].lower_ == "and" and tokens[at - 1].lower_ == ",":
            return at > 1 and (len(title.teams) > 1 or is_series(document, title, tokens[: at - 1], self.former))
        before = document.mention_at(title.sentence, tokens[at - 1])
        return before is not None and before.entity.is_team

    def _first_token(self, mention: Mention, sentence: Sentence, tokens: "list[Token]", at: int) -> int:
        while at > 0 and sentence.char(tokens[at - 1]) >= mention.start:
            at -= 1
        return at

    def _right(self, document: Document, title: Title, tokens: "list[Token]") -> None:
        """Read "role X", "role of TEAM", "role of TEAM, X,"."""
        sentence = title.sentence
        at = self._beside(document, title, tokens, self._right_teams(document, title, tokens))
        comma = at < len(tokens) and tokens[at].lower_ in (",", "-", "–", "(")
        at += comma
        while at < len(tokens) and tokens[at].lower_.rstrip(".") in self.honorifics:
            at += 1 + (at + 1 < len(tokens) and tokens[at + 1].text == ".")
        if at >= len(tokens):
            return
        mention = document.mention_at(sentence, tokens[at])
        if mention is None or not may_hold(mention, tokens[at], title) or mention.start != sentence.char(tokens[at]):
            return
        if comma and not self._may_explain(document, title, mention, tokens):
            return
        title.holders = [mention]
        title.how = "apposition" if comma else "title"
        plural = tokens[title.last].lower_ != self.lexicon.lemma(tokens[title.last].lower_, "noun")
        if plural or tokens[title.last].lower_ == "men":
            title.holders += [
                other
                for token in tokens[at:]
                if token.dep_ == "conj"
                and (other := document.mention_at(sentence, token)) is not None
                and other.entity.is_person
                and other is not mention
                and self._conjunct_of(token, mention, sentence)
            ]
            listed = people_listed(document, sentence, mention)
            title.holders = [mention, *listed] if len(listed) >= len(title.holders) else title.holders

    def _where_with(self, document: Document, title: Title, tokens: "list[Token]") -> None:
        """Read "worked with coach X at TEAM": where the coach was then."""
        if title.teams or title.how != "title" or not title.first or tokens[title.first - 1].lower_ not in _BESIDE:
            return
        end, sentence = title.holders[-1].end, title.sentence
        behind = [one for one in tokens[title.last + 1 :] if sentence.char(one) >= end][:2]
        if len(behind) < 2 or behind[0].lower_ != "at":
            return
        team = document.mention_at(sentence, behind[1])
        verb = next((one for one in title.head.ancestors if is_verb(one)), None)
        if team is not None and team.entity.type == "Club" and team.kind != "ground" and verb is not None:
            title.teams = [team]
            title.status = "former" if verb.tag_ in ("VBD", "VBN") else title.status

    def _right_teams(self, document: Document, title: Title, tokens: "list[Token]") -> int:
        """Read the teams behind a role, "of TEAM", "in PLACE"; returns where what follows them starts."""
        at, sentence = title.last + 1, title.sentence
        behind = tokens[at].lower_ if at < len(tokens) else ""
        above = (tokens[at].head, title.head.head) if behind == "with" else ()
        linked = any(one.lower_ in _LINKING for one in above)  # "talk linking the striker with T"
        if behind == "at" and title.noun in self.lexicon.any_of("of_one_match"):
            return at  # "came on as a substitute at T", where the match was
        if behind in ("of", "at", "for", "with") and not title.teams and not linked:
            for child in tokens[at].children:
                if child.dep_ == "pobj":
                    title.teams.extend(self._team_list(document, sentence, child))
                    if not title.teams and tokens[at].lower_ == "of":
                        self._of_what(document, title, child)
                    elif not title.teams and child.lower_ in _CLUBS:
                        title.elsewhere = True  # "an assistant at several Polish clubs"
                    if title.teams:
                        end = max(title.teams[-1].end, sentence.char_end(tokens[at]))
                        while at < len(tokens) and sentence.char(tokens[at]) < end:
                            at += 1
                    break
        if at < len(tokens) and tokens[at].lower_ == "in" and not title.teams and title.role.kind == "staff":
            places = [document.mention_at(sentence, one) for one in tokens[at].children if one.dep_ == "pobj"]
            title.teams = [one for one in places if one and one.entity.type == "Club" and one.kind == "place"]
        return at

    def _may_explain(self, document: Document, title: Title, mention: Mention, tokens: "list[Token]") -> bool:
        """Whether a name behind a comma tells who holds a title, and is no subject of its own."""
        sentence = title.sentence
        at = next(one.i for one in tokens if sentence.char(one) == mention.start) - tokens[0].i
        dep, start = tokens[at].dep_, sentence.char(tokens[title.first])
        end = next((k for k in range(at, len(tokens)) if sentence.char(tokens[k]) >= mention.end), len(tokens))
        closed = end >= len(tokens) or tokens[end].lower_ in (",", "-", "–", ")", ".", "who", ";")
        loose = title.first == 0 and title.head.dep_ in _LOOSE
        if not closed and not loose and dep not in ("nsubj", "nsubjpass", "compound"):
            return False
        name = tokens[at]
        while name.dep_ == "compound" and sentence.char(name.head) < mention.end and name.head is not name:
            name = name.head
        others = any(one.entity.is_person and one.end <= start for one in document.mentions_in(sentence))
        if title.head.dep_ == "pobj" and (name if others else tokens[at]).dep_ in ("nsubj", "nsubjpass"):
            return False  # "since the arrival of X as coach, Y has scored"; not "after he was named as T coach, X"
        if is_of_another(title.head, tokens[at]):
            return False
        return not (title.head.dep_ == "appos" and dep in ("nsubj", "nsubjpass", "conj"))

    def _beside(self, document: Document, title: Title, tokens: "list[Token]", at: int) -> int:
        """Read "assistant to X at TEAM", "coach on X's staff": whose helper he is, and where; the next token."""
        if title.role.kind != "staff" or at >= len(tokens) or tokens[at].lower_ not in ("to", "under", "on", "in"):
            return at
        objects = [child for child in tokens[at].children if child.dep_ == "pobj"]
        if not objects:
            return at
        sentence, whom = title.sentence, objects[0]
        if self.lexicon.lemma(whom.text, "noun") in self.lexicon.any_of("staff_nouns"):
            title.youth = True
            owners = [child for child in whom.children if child.dep_ in ("poss", "compound", "nmod")]
        elif tokens[at].lower_ in ("to", "under") and title.role.relation == "assistantAt":
            owners = [whom]
        else:
            return at
        for one in owners:
            team = document.mention_of(sentence, one, TEAM)
            person = document.mention_of(sentence, one, PERSON)
            if person is not None and title.owner is None:
                title.owner = person
            elif person is None and team is not None and not title.teams:
                title.teams.append(team)
        named = (child for child in whom.children if child.dep_ == "appos")  # "under head coach X"
        end = max(one.i for one in (whom, *owners, *named))
        for place in (one for top in (whom, title.head) for one in top.children if one.lower_ in ("at", "with")):
            for child in place.children:
                if child.dep_ == "pobj" and place.i > tokens[at].i and not title.teams:
                    title.teams.extend(self._team_list(document, sentence, child))
                    end = max(end, child.i)
        return at if title.owner is None and not title.teams else end + 1

    def _of_what(self, document: Document, title: Title, noun: "Token") -> None:
        """ "Coach of the reserves", "president of AEG", "manager of sports": no head of the first team."""
        words = {noun.lower_, self.lexicon.lemma(noun.text, "noun"), *(one.lower_ for one in noun.children)}
        mention = document.mention_at(title.sentence, noun)
        if words & self.youth:
            title.youth = True
        elif mention is not None and mention.entity.type == "Organisation":
            title.elsewhere = True
        elif mention is not None and mention.entity.is_person and title.role.relation == "managed":
            title.elsewhere = noun.pos_ == "PROPN"  # a club that nothing tells to be one
        elif document.mention_of(title.sentence, noun) is None and noun.pos_ in ("NOUN", "PROPN"):
            title.elsewhere = noun.lower_ not in self.lexicon.any_of("of_a_team")

    def _conjunct_of(self, token: "Token", mention: Mention, sentence: Sentence) -> bool:
        return any(mention.start <= sentence.char(one) < mention.end for one in token.conjuncts)


def _pieces(token: "Token") -> tuple[str, ...]:
    """The words of a token: a hyphen may have been left in it ("under-21s", "First-team")."""
    return pieces(token.lower_) if "-" in token.lower_ else (token.lower_,)


def _is_native(title: Title, before: "list[Token]") -> bool:
    """Whether a country tells where the best of many coaches is from: "Australia's most successful coach"."""
    ranked = any(one.tag_ in ("JJS", "RBS") for one in before) and any(one.lower_ in _POSSESSIVE for one in before)
    return ranked and title.role.kind == "staff" and any(one.entity.type == "NationalTeam" for one in title.teams)
