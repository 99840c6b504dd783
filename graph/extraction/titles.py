"""Role phrases: "former Arsenal and Real Madrid striker Nicolas Anelka", "the club's owner, X", "X, who is Y's coach".

A title is a role noun of the lexicon with the teams it names, the person who holds it and whether he still does.  Its
inside is read along the words, which a parser's slips in long compounds do not disturb; its holder along the parse.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .arguments import arguments
from .document import PERSON, TEAM, Document, Mention, Sentence
from .exemplified import named_behind
from .lexicon import Lexicon
from .prepositions import antecedent, place_of
from .schema import Role
from .subjects import subjects
from .usage import is_verb

if TYPE_CHECKING:
    from .tokens import Token

_BACK = 18
_ONCE = frozenset(("once", "recently", "formerly", "previously", "before"))
_NOW = frozenset(("now", "currently"))
_BETWEEN = _ONCE | _NOW | {"most", "later", "also", "then", "more"}
_POSSESSIVE = ("'s", "’s", "'", "’")
_OWN = ("their", "its", "his", "her", "our", "my", "your", "whose")
_ARTICLES = ("the", "a", "an", "this", "that")
_JOINTS = ("and", "&", ",", "/", "'s", "’s", "-")
_MODIFIERS = ("ADJ", "NUM", "NOUN", "PROPN", "ADV")


@dataclass(slots=True, eq=False)
class Title:
    """A role noun in its phrase: tokens `first`..`last` of the sentence, the role noun ending at `last`.

    `elsewhere`: its body is none of the teams ("Fifa president"), so that no team goes without saying; `ordinal`: it
    tells what he is among many ("the first England coach to ..."), not that he was made it.
    """

    role: Role
    sentence: Sentence
    head: "Token"
    first: int
    last: int
    noun: str
    teams: list[Mention] = field(default_factory=list)
    holders: list[Mention] = field(default_factory=list)
    how: str = ""
    status: str = "current"
    owner: Mention | None = None
    youth: bool = False
    elsewhere: bool = False
    article: str = ""
    ordinal: bool = False
    partner: "Title | None" = None


class TitleReader:
    """Finds the titles of a document, sentence by sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.former = lexicon.any_of("former")
        self.fresh = lexicon.any_of("current")
        self.skip = lexicon.any_of("title_skip")
        self.starts = lexicon.role_starts
        self.youth = lexicon.any_of("youth")
        self.honorifics = lexicon.any_of("honorifics")
        self.ordinals = lexicon.any_of("ordinals")

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
            if title.first and tokens[title.first - 1].lower_ in self.lexicon.any_of("former_before"):
                title.status = "former"
            self._right(document, title, tokens)
            if any(token.lower_ == "next" for token in tokens[title.first : at]):
                title.status = "future"
            inner = zip(tokens[title.first : at], tokens[title.first + 1 : at + 1], strict=True)
            title.ordinal = any(one.lower_ in self.ordinals and other.text != "-" for one, other in inner)
            ideal = any(token.lower_ in self.lexicon.any_of("ideal") for token in tokens[title.first : at])
            if ideal or (title.elsewhere and not title.teams):
                at = last + 1
                continue
            if not title.holders:
                self._by_parse(document, title)
            if titles and self._is_pair(titles[-1], title, tokens):
                titles[-1].partner, title.partner = title, titles[-1]
                between = {token.lower_ for token in tokens[titles[-1].last + 1 : title.first]}
                if (titles[-1].status == "former" or between & _ONCE) and not between & _NOW:
                    title.status = "former"
            titles.append(title)
            at = last + 1
        return titles

    def _is_pair(self, one: Title, other: Title, tokens: "list[Token]") -> bool:
        """Whether two titles are one person's: "the former Spain international and Real Madrid midfielder"."""
        between = tokens[one.last + 1 : other.first]
        words = [token.lower_ for token in between]
        return words[:1] == ["and"] and set(words[1:]) <= _BETWEEN and not (one.holders and other.holders)

    def _role_at(
        self, document: Document, sentence: Sentence, tokens: "list[Token]", at: int
    ) -> tuple[Role, int, str] | None:
        named = document.mention_at(sentence, tokens[at])
        if named is not None and named.entity.type != "Unknown":  # "Sporting director X" names no Sporting
            return None
        hyphenated = at > 1 and tokens[at - 1].text == "-" and not tokens[at - 1].whitespace_
        if hyphenated and tokens[at - 2].lower_ not in self.former and tokens[at - 2].lower_ != "co":
            return None
        for length in range(min(self.lexicon.role_length, len(tokens) - at), 0, -1):
            forms = [token.lower_ for token in tokens[at : at + length]]
            words = (*forms[:-1], self.lexicon.lemma(forms[-1], "noun"))
            role = self.lexicon.roles.get(words)
            if role is None:
                continue
            last = tokens[at + length - 1]
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
            if mention is not None and mention.entity.type != "Competition":
                team = mention if mention.entity.is_team else document.mention_of(title.sentence, token, TEAM)
                if mention.entity.is_person or team is None:
                    if mention.entity.is_person and tokens[at + 1].lower_ in _POSSESSIVE:
                        title.owner = mention
                    elif not mention.entity.is_person and self._touches(tokens, at, title.first):
                        title.elsewhere = not title.teams
                    before = token
                    break
                if title.teams and not self._joined(tokens, at, title.first):
                    before = token
                    break
                if mention.kind != "demonym" or title.role.national:
                    title.teams.insert(0, team)
                title.first = at = self._first_token(mention, title.sentence, tokens, at)
                at -= 1
                continue
            if not self._modifies(document, title, tokens, at):
                before = token
                break
            title.first = at
            at -= 1
        outside = before is not None and (before.pos_ == "ADP" or is_verb(before))
        if len(title.teams) > 1 and outside and title.status != "former":
            # "He left Barcelona and Liverpool captain X said": only the nearest is surely of the phrase.
            del title.teams[:-1]

    def _modifies(self, document: Document, title: Title, tokens: "list[Token]", at: int) -> bool:
        """Whether the token left of a title belongs to it; note what it says."""
        token, word = tokens[at], tokens[at].lower_
        follows = tokens[at + 1].lower_ if at + 1 < len(tokens) else ""
        if word in self.former or word in self.lexicon.any_of("former_before"):
            title.status = "former"
        elif word in _POSSESSIVE or word in ("-", "–"):
            return True
        elif word in self.youth:
            title.youth = True
        elif word in ("and", "&", ",", "/"):
            return bool(title.teams) and self._list_goes_on(document, title, tokens, at)
        elif word in _OWN:
            if not title.teams:
                team = _team_where(document, title.sentence, token) or document.mention_of(title.sentence, token, TEAM)
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
            title.first = at
            return False
        else:
            known = word in self.skip or word in self.fresh
            return known or (token.pos_ in _MODIFIERS and not is_verb(token))
        return True

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
            return len(title.teams) > 1 and at > 1
        before = document.mention_at(title.sentence, tokens[at - 1])
        return before is not None and before.entity.is_team

    def _first_token(self, mention: Mention, sentence: Sentence, tokens: "list[Token]", at: int) -> int:
        while at > 0 and sentence.char(tokens[at - 1]) >= mention.start:
            at -= 1
        return at

    def _right(self, document: Document, title: Title, tokens: "list[Token]") -> None:
        """Read "role X", "role of TEAM", "role of TEAM, X,"."""
        at = title.last + 1
        sentence = title.sentence
        if at < len(tokens) and tokens[at].lower_ in ("of", "at", "for", "with") and not title.teams:
            for child in tokens[at].children:
                if child.dep_ == "pobj":
                    title.teams.extend(self._team_list(document, sentence, child))
                    if not title.teams and tokens[at].lower_ == "of":
                        self._of_what(document, title, child)
                    if title.teams:
                        end = max(title.teams[-1].end, sentence.char_end(tokens[at]))
                        while at < len(tokens) and sentence.char(tokens[at]) < end:
                            at += 1
                    break
        if at < len(tokens) and tokens[at].lower_ == "in" and not title.teams and title.role.kind == "staff":
            places = [document.mention_at(sentence, one) for one in tokens[at].children if one.dep_ == "pobj"]
            title.teams = [one for one in places if one and one.entity.type == "Club" and one.kind == "place"]
        at = self._beside(document, title, tokens, at)
        comma = at < len(tokens) and tokens[at].lower_ in (",", "-", "–", "(")
        at += comma
        while at < len(tokens) and tokens[at].lower_.rstrip(".") in self.honorifics:
            at += 1 + (at + 1 < len(tokens) and tokens[at + 1].text == ".")
        if at >= len(tokens):
            return
        mention = document.mention_at(sentence, tokens[at])
        if mention is None or not mention.entity.is_person or mention.start != sentence.char(tokens[at]):
            return
        if comma:
            end = next((k for k in range(at, len(tokens)) if sentence.char(tokens[k]) >= mention.end), len(tokens))
            closed = end >= len(tokens) or tokens[end].lower_ in (",", "-", "–", ")", ".", "who", ";")
            loose = title.first == 0 and title.head.dep_ in (
                "nsubj",
                "nsubjpass",
                "dep",
                "ROOT",
                "npadvmod",
                "compound",
            )
            leads = tokens[at].dep_ in ("nsubj", "nsubjpass", "compound")
            if (not closed and not loose and not leads) or (
                title.head.dep_ == "pobj" and tokens[at].dep_ in ("nsubj", "nsubjpass")
            ):
                return
            if title.head.dep_ in ("appos",) and tokens[at].dep_ in ("nsubj", "nsubjpass", "conj"):
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
        elif tokens[at].lower_ == "to" and title.role.relation == "assistantAt":
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
        end = max(one.i for one in (whom, *owners))
        for place in (one for top in (whom, title.head) for one in top.children if one.lower_ in ("at", "with")):
            for child in place.children:
                if child.dep_ == "pobj" and place.i > tokens[at].i and not title.teams:
                    title.teams.extend(self._team_list(document, sentence, child))
                    end = max(end, child.i)
        return at if title.owner is None and not title.teams else end + 1

    def _of_what(self, document: Document, title: Title, noun: "Token") -> None:
        """ "Coach of the reserves", "manager of sports and development": no head of the first team."""
        words = {noun.lower_, self.lexicon.lemma(noun.text, "noun"), *(one.lower_ for one in noun.children)}
        if words & self.youth:
            title.youth = True
        elif document.mention_of(title.sentence, noun) is None and noun.pos_ == "NOUN":
            title.elsewhere = noun.lower_ not in self.lexicon.any_of("of_a_team")

    def _conjunct_of(self, token: "Token", mention: Mention, sentence: Sentence) -> bool:
        return any(mention.start <= sentence.char(one) < mention.end for one in token.conjuncts)

    def _team_list(self, document: Document, sentence: Sentence, token: "Token") -> list[Mention]:
        found = []
        for one in (token, *[other for other in token.conjuncts if other.i > token.i]):
            mention = document.mention_of(sentence, one, TEAM)
            if mention is not None and mention.entity.is_team:
                found.append(mention)
        return found

    def _by_parse(self, document: Document, title: Title) -> None:
        """The holder by apposition, copula or coreference."""
        head, sentence = title.head, title.sentence
        top = head
        while top.dep_ == "compound" and top.head.i > top.i and document.mention_at(sentence, top.head) is None:
            top = top.head
        title.head = head = top
        if head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.lower_ == "one":
            # "He is one of X's coaches": one of several is what the whole phrase says.
            head = head.head.head
            if title.role.relation == "managed" and title.owner is not None:
                title.youth = True
        if title.role.kind != "player":
            self._named_behind(document, title)
        if head.dep_ == "appos" and not title.holders:
            self._hold(document, title, head.head, "apposition")
        if not title.holders:
            for child in head.children:
                if child.dep_ == "appos":
                    self._hold(document, title, child, "apposition")
        if (
            not title.holders
            and head.dep_ in ("attr", "oprd")
            and self.lexicon.lemma(head.head.text, "verb") in self.lexicon.any_of("copula")
        ):
            for subject in subjects(head.head, self.lexicon):
                self._hold(document, title, subject, "copula")
        of_aim = title.first > 0 and head.doc[title.first - 1].lower_ == "as"  # "the man to replace X as manager is Y"
        if (
            not title.holders
            and head.dep_ == "nsubj"
            and self.lexicon.lemma(head.head.text, "verb") == "be"
            and not of_aim
        ):
            for child in head.head.children:
                if child.dep_ == "attr" and child.pos_ == "PROPN":
                    self._hold(document, title, child, "copula")  # "the manager is X"
        if not title.holders and head.dep_ in ("ccomp", "oprd", "xcomp"):
            for child in head.children:
                if child.dep_ == "nsubj":
                    self._hold(document, title, child, "as")
        if not title.teams and head.dep_ == "attr" and any(one.lower_ == "where" for one in head.head.children):
            clause = head.head
            if clause.dep_ == "relcl":  # "Leeds, where X was coach"
                title.teams.extend(self._team_list(document, sentence, place_of(clause))[:1])
        if not title.holders:
            self._behind_comma(document, title)
        if not title.holders:
            top = head.head if head.dep_ == "conj" else head
            if top.dep_ == "pobj" and top.head.lower_ == "as":
                self._under_as(document, title, top)
        if not title.holders and head.dep_ == "conj" and head.head.dep_ in ("appos", "attr"):
            above = head.head
            heads = [above.head] if above.dep_ == "appos" else subjects(above.head, self.lexicon)
            for one in heads:
                self._hold(document, title, one, "apposition")

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
        if mention is not None and mention.entity.is_person and title.sentence.char_end(doc[at - 1]) == mention.end:
            title.holders = [mention]
            title.how = "apposition"
            if when and not when & self.lexicon.any_of("still"):
                title.status = "former"

    def _named_behind(self, document: Document, title: Title) -> None:
        """The holders of a plural that names some of those it means: "its managers, among them X and Y"."""
        noun = title.head.doc[title.last]
        if noun.lower_ == self.lexicon.lemma(noun.lower_, "noun"):
            return
        verb = title.head.head
        if not title.teams and title.head.dep_ == "dobj" and self.lexicon.lemma(verb.text, "verb") == "have":
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
        if above.pos_ in ("NOUN", "PROPN") and document.mention_at(title.sentence, above) is None:
            people = [child for child in above.children if child.dep_ == "poss"]
            people = people or arguments(above, self.lexicon).preps.get("of", [])  # "the arrival of X as coach"
            if not people and above.dep_ == "dobj" and is_verb(above.head):
                people = arguments(above.head, self.lexicon).agent  # "signed a contract as manager"
        elif is_verb(above):
            form, lemma = arguments(above, self.lexicon), self.lexicon.lemma(above.text, "verb")
            aimed = [*form.preps.get("to", [])] if lemma in self.lexicon.any_of("turning") else []
            named = [
                one for one in (*aimed, *form.patient) if document.mention_of(title.sentence, antecedent(one), PERSON)
            ]
            owners = [child for one in form.patient for child in one.children if child.dep_ == "poss"]
            people = named or owners or form.agent  # "ended X's spell as coach", "as coach, X ..."
        elif above.pos_ in ("ADV", "ADJ"):
            people = [above.head]
        else:
            people = [above]
        plural = [
            one for person in people for one in (person, *[other for other in person.conjuncts if other.i > person.i])
        ]
        if "respectively" in title.sentence.text.lower() and len(plural) > 1:
            plural = plural[(title.head != top) :][:1]
        for one in plural:
            self._hold(document, title, one, "as")

    def _hold(self, document: Document, title: Title, token: "Token", how: str) -> None:
        mention = document.mention_of(title.sentence, antecedent(token), PERSON)
        if mention is not None and mention.entity.is_person:
            title.holders.append(mention)
            title.how = how


def _team_where(document: Document, sentence: Sentence, token: "Token") -> Mention | None:
    """The team whose clause with "where" holds a word: "Everton, where his coaches were X and Y"."""
    for one in token.ancestors:
        if one.dep_ == "relcl" and any(child.lower_ == "where" for child in one.children):
            named = document.mention_at(sentence, place_of(one))
            return named if named is not None and named.entity.is_team else None
    return None
