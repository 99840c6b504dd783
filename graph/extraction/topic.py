"""Which team an article is about: the one that goes without saying where "the manager" or "he was sacked" name none."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING

from .document import Document, LocalEntity, Mention, Sentence
from .usage import SUBJECTS, is_infinitive, is_verb
from .words import any_word, name_words, word_list

if TYPE_CHECKING:
    from .tokens import Token

FIRST_LINES = 4
_IS = frozenset(("is", "are", "was", "were", "been"))
ALONE_IN_FRONT = 2.0
ACTS_IN_FRONT = 1.5
MOST_IN_STORY = 8
HEADLINE = 0.5
OF_ITS_PEOPLE, MOST_PEOPLE = 0.5, 3
CLEARLY = 1.4
IN_PASSING = 0.2
SHARE = 0.3
FAR_AHEAD = 2.0
MOST_BESIDE_ONE = 2
_OVER = r"\bover" + "".join(rf"(?<!{word} over)" for word in sorted(word_list("taking")))
_SIDES = tuple(f" {word} " for word in sorted(word_list("singular_team") | word_list("before_a_club")))
_SIDE = r" ?(?:the )?(?:[\w-]+ ){1,3}$"
_PASSING = rf"(?:{_OVER}|\b(?:{any_word('in_passing')}))"
_IN_PASSING = re.compile(rf"{_PASSING} ?(?:the )?$", re.IGNORECASE)
_SIDE_IN_PASSING = re.compile(rf"{_PASSING}{_SIDE}", re.IGNORECASE)
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ&][\w.'’-]*)*"
_LIST_BEFORE = re.compile(rf"(?<![\w-])(?!Former )(?:{_NAME}, )*{_NAME} (?:and|or) $")
# How words end behind which a team is named in passing, or as an opponent, two letters or all.
_ENDS = {word[-2:].lower() for word in word_list("in_passing") | word_list("opposed") | {"over"}}
_FORMER_LIST = re.compile(rf"\b(?:[Ff]ormer|[Ee]x-) ?(?:{_NAME}, )+$")
_OPPOSED = re.compile(rf"\b(?:{any_word('opposed')}) ?(?:the )?$", re.IGNORECASE)
_SIDE_OPPOSED = re.compile(rf"\b(?:{any_word('opposed')}){_SIDE}", re.IGNORECASE)
_SPURNED = re.compile(rf"\b(?:{any_word('spurned')}) (?:the )?$", re.IGNORECASE)
_LEFT = re.compile(rf"\b(?:{any_word('leaving_a_team')}) (?:the )?$", re.IGNORECASE)
_MEETS = re.compile(
    rf"\b(?:{any_word('meeting')})(?: the)? $"
    rf"|\b(?:{any_word('results')})\b[^,;:.!?\"“”]{{0,60}} (?:{any_word('of_results')})(?: the)? $",
    re.IGNORECASE,
)
_THEY = re.compile(r"\b(?:they|their|its)\b(?=[^;:\"“”]*$)", re.IGNORECASE)
_WOMEN, _WOMENS = "-women", (" Women", " Ladies")
_MET_IN = re.compile(rf" {any_word('met_in')}\b(?! {any_word('met_by_it')}\b)")
_ONE_OF_HIS = re.compile(
    r"\b(?:his|her|my) (?:very )?(?:first|second|third|last|final|only|\d+(?:st|nd|rd|th)) (?:[a-z-]+ )?$"
)
_LONGEST_COUNT = 30
_LONGEST_TITLE, _MANAGING = 4, word_list("managing")
_DOING_GOOD = re.compile(rf"\b{any_word('doing_good')} (?:[A-ZÀ-Þ]\S+ )?$")
_CLAUSES = frozenset(("advcl", "relcl", "ccomp", "acl", "parataxis"))
_WHERE = (" in ", " from ", "In ", "From ")
_OWNING = re.compile(r"['’]s? ((?:[a-z-]+ ){0,3})")
_NEXT_WORDS = re.compile(r"(?: [a-z][\w-]*){1,2}")
_RELATIVE = re.compile(r"wh(?<!\wwh)(?:o|om|ose|ich)\b[^,;:.!?\n]*$")
_BESIDE_IT = re.compile(
    r"\b(?:having|spent|spells?|stints?|(?:on|his) loan)\b[^.,;:\n]{0,50} (?:with|at|for|to) $"
    r"|\b(?:talks?|talking|talked|speaking|spoken|spoke|negotiating|negotiations) (?:to|with) $"
)
_HIRES = re.compile(
    rf" (?:have|has) (?:[a-z]+ ){{0,2}}(?:{any_word('hired_as_news')}"
    r"|(?:completed|confirmed|announced|sealed) the (?:[a-z-]+ ){0,2}(?:signing|capture)) "
)
_SUITOR = re.compile(rf" {any_word('waiting_for_somebody')}\b")
_AT = re.compile(
    r"(?:(?:Meanwhile|Elsewhere|Over|Down|Up|Back|Further north|Across town),? )?(?:[Aa]t|[Ii]n the case of) (?:the )?"
)
_MEANWHILE = re.compile(rf"{any_word('turning_to')},? (?:the )?", re.IGNORECASE)
_ACTS = re.compile(rf" {any_word('being_or_having')}\b")
_TURNS = re.compile(
    rf",? {any_word('turning_behind')},? {any_word('being_or_having')}\b"
    rf"|(?:, [^.,]*,)? {any_word('being_or_having')}\b[^.]* of (?:its|their) own\b"
)
_OF = re.compile(r"(?:, [a-z]+)? of (?:the )?$")
_OF_TEAM = re.compile(r"(?:, [a-z]+)? of (?:the )?")
_AT_NOW = re.compile(
    r", (?:who is )?(?:now|then|currently|formerly|once|previously)(?: back)?(?: in charge)? (?:at|with|of) (?:the )?$"
)
_LONGEST_OF, _LONGEST_AT = 20, 40
_AWAY = re.compile(r"(?: on \w+day)?,? (?:they|he|she|it|we)\b")
_OF_PERSON = re.compile(r"(?:['’]s?|((?: [a-z][\w-]*){1,3})) ")


def topic_of(document: Document, host: Callable[[LocalEntity], LocalEntity | None]) -> LocalEntity | None:
    """The team that the first lines of an article name and that it is on about far more than on any other.

    `host` gives the club of a ground.  Named alone in front, or as the team of people who are named, counts too.
    """
    scores: dict[int, float] = {}
    named: dict[int, int] = {}
    plainly: set[int] = set()
    own: set[int] = set()
    teams: dict[int, LocalEntity] = {}
    front: dict[int, set[int]] = {}
    acting: dict[int, set[int]] = {}
    for mention, team in _teams(document, host):
        passing = is_in_passing(document.article.text, mention)
        scores[team.id] = scores.get(team.id, 0.0) + (IN_PASSING if passing else 1.0)
        named[team.id] = named.get(team.id, 0) + 1
        if not passing:
            plainly.add(team.id)
        if not is_opposed(document.article.text, mention):
            own.add(team.id)
        sentence = document.sentences[mention.sentence]
        if mention.sentence >= FIRST_LINES or is_told_aside(sentence, mention, sentence.end):
            continue
        teams.setdefault(team.id, team)
        front.setdefault(mention.sentence, set()).add(team.id)
        waits = sentence.kind == "headline" and _waits(document.article.text, mention)
        if waits:
            scores[team.id] -= 1.0 - IN_PASSING
        if not (passing or waits or tells_whose(document, mention) or _is_spurned(document.article.text, mention)):
            acting.setdefault(mention.sentence, set()).add(team.id)
        if sentence.kind == "headline":
            scores[team.id] += HEADLINE
    if not teams:
        return None
    first = min(front)
    most = max(named[id] for id in front[first])  # "says no to Leeds with his eyes on England": it goes on with Leeds
    leads = next((one for one in document.sentences[:FIRST_LINES] if one.kind != "headline"), None)
    leader = _of_leader(document, leads) if leads is not None else None
    alone = acting.get(first, set())
    if any(named[id] < most and not _is_of_main_person(document, id) for id in alone):
        alone = set()
    news = _makes_news(document, teams)
    news = news if news is not None or leader not in teams else leader
    front_ids = {news} if news is not None else front[first]
    for id, weight in _in_front(front_ids, alone, is_story=len(plainly) <= MOST_IN_STORY):
        once = named[id] == 1 and max(named.values()) > 1 and len(plainly) == 2
        scores[id] += 0.0 if once else weight  # "neither did T": the report goes on with the one that lost
    for id in scores:
        tied = sum(1 for person in document.people if id in person.teams)
        scores[id] += OF_ITS_PEOPLE * min(tied, MOST_PEOPLE)
    teams = {id: team for id, team in teams.items() if id in own}
    if not teams:
        return None
    best = max(teams, key=lambda id: (scores[id], -id))
    others = max((score for id, score in scores.items() if id != best), default=0.0)
    if named[best] == 1 and len(plainly) > MOST_BESIDE_ONE and not _is_of_main_person(document, best):
        return None  # a round-up that happens to begin with it
    if _is_of_a_country(document, teams[best], first):
        return None  # "Scotland coach X has called up Rangers striker Y": on neither alone
    clear = scores[best] >= max(2.0, CLEARLY * others)
    much = scores[best] >= min(SHARE * sum(scores.values()), FAR_AHEAD * others)
    return teams[best] if clear and much else None


def _makes_news(document: Document, teams: Collection[int]) -> int | None:
    """The one club with which a text's first line of prose opens, and which has hired somebody: "T have signed X"."""
    prose = [one for one in document.sentences[:FIRST_LINES] if one.kind != "headline"]
    for sentence in prose[:1]:
        for mention in document.mentions_in(sentence):
            if mention.start == sentence.start and mention.entity.id in teams and mention.entity.type == "Club":
                return mention.entity.id if _HIRES.match(document.article.text, mention.end) else None
    return None


def _of_leader(document: Document, sentence: Sentence) -> int | None:
    """The team with whose manager a sentence opens, whichever he talks of: "T coach X has warned that U are better"."""
    mentions = document.mentions_in(sentence)
    team, behind = (mentions[0], mentions[1]) if len(mentions) > 1 else (None, None)
    if team is None or behind is None or team.start != sentence.start or not team.entity.is_team:
        return None
    words = document.article.text[team.end : behind.start].split()
    titled = bool(words) and words[-1] in _MANAGING and behind.entity.is_person
    return team.entity.id if titled and len(words) < _LONGEST_TITLE else None


def _in_front(named: set[int], acting: set[int], *, is_story: bool) -> list[tuple[int, float]]:
    """What speaks for the team that is named alone where teams are first, or that alone is more than an aside there."""
    if len(named) == 1:
        return [(next(iter(named)), ALONE_IN_FRONT)]
    return [(next(iter(acting)), ACTS_IN_FRONT)] if is_story and len(acting) == 1 else []


def _is_of_a_country(document: Document, club: LocalEntity, first: int) -> bool:
    """Whether the first teams named are countries, and a club is named only to tell whose its players are."""
    front = [one.entity for one in document.mentions_in(document.sentences[first]) if one.entity.is_team]
    if club.type != "Club" or any(one.type == "Club" for one in front):
        return False
    return all(is_of_players(document, one) for one in document.mentions if one.entity is club)


def is_of_players(document: Document, team: Mention) -> bool:
    """Whether a team stands before a role, with or without a name: "the Rangers midfielder", "Rangers striker X"."""
    behind = _NEXT_WORDS.match(document.article.text, team.end)
    roles = name_words().roles
    return tells_whose(document, team) or (behind is not None and not roles.isdisjoint(behind.group().split()))


def _is_of_main_person(document: Document, team: int) -> bool:
    """Whether the person whom an article names most, and clearly so, is tied to a team."""
    named = Counter(one.entity.id for one in document.mentions if one.entity.is_person).most_common(2)
    if not named or named[0][1] < MOST_PEOPLE or named[0][1] < 2 * (named[1][1] if len(named) > 1 else 0):
        return False
    return team in document.entity(named[0][0]).teams


def is_in_passing(text: str, mention: Mention) -> bool:
    """Whether a team is named behind a preposition, as a former one, or in a relative clause.

    It is then an opponent, or the one where somebody came from, or is besides.  So is whoever names a match.
    """
    start = start_of_list(text, mention)
    return (
        _is_behind(text, start, _IN_PASSING, _SIDE_IN_PASSING)
        or _names_match(text, mention)
        or _RELATIVE.search(text, max(0, mention.start - 60), mention.start) is not None
    )


def is_aside(document: Document, team: LocalEntity) -> bool:
    """Whether a team is named in passing alone: "A, who joined T this week"."""
    text = document.article.text
    return all(is_in_passing(text, one) for one in document.mentions if one.entity is team)


def is_beside_it(text: str, mention: Mention) -> bool:
    """Whether a team is only where somebody spent a time before, or one that is talked to.

    "Signed on Friday, having spent a year with T", "we are talking to T about a loan".
    """
    return _BESIDE_IT.search(text, max(0, mention.start - 70), mention.start) is not None


def is_where(text: str, team: Mention) -> bool:
    """Whether a country is only where somebody is, or comes from: "plays in England", "came from England"."""
    return team.entity.type == "NationalTeam" and team.kind != "demonym" and text.endswith(_WHERE, 0, team.start)


def _is_behind(text: str, start: int, words: re.Pattern[str], with_side: re.Pattern[str]) -> bool:
    """Whether a name stands behind some words, or behind them and what it is called: "from Saudi side X"."""
    if text.endswith(_SIDES, 0, start):
        return with_side.search(text, max(0, start - 50), start) is not None
    low = max(0, start - 20)
    last = text[low:start].lower().rstrip()
    last = last.removesuffix("the").rstrip() if last.endswith("the") and last[-2:] not in _ENDS else last
    return (last[-2:] in _ENDS or last[-1:] in _ENDS) and words.search(text, low, start) is not None


def start_of_list(text: str, mention: Mention) -> int:
    """Where the list starts whose last name a mention is, "Lyon, Everton and Hull"; else where it starts itself."""
    if not text.endswith((" and ", " or "), 0, mention.start):
        return mention.start
    before = _LIST_BEFORE.search(text, max(0, mention.start - 60), mention.start)
    return before.start() if before is not None else mention.start


def _waits(text: str, mention: Mention) -> bool:
    """Whether a headline tells beside something else that a team would have somebody: "X open to move as T wait"."""
    return text.endswith(" as ", 0, mention.start) and _SUITOR.match(text, mention.end) is not None


def _is_spurned(text: str, mention: Mention) -> bool:
    """Whether a team is one that somebody turned down."""
    return _SPURNED.search(text, max(0, mention.start - 20), mention.start) is not None


def is_left(text: str, mention: Mention) -> bool:
    """Whether a team is one that somebody leaves or has left: "he would leave T", "the former U, T and V coach"."""
    if text.endswith(", ", 0, mention.start):
        return _FORMER_LIST.search(text, max(0, mention.start - 60), mention.start) is not None
    return _LEFT.search(text, max(0, mention.start - 20), mention.start) is not None


def _names_match(text: str, mention: Mention) -> bool:
    """Whether a match is named after whom it is played against: "the Japan clash".

    At a ground its own club plays, and "his first Everton game" was one of Everton's.
    """
    if mention.kind == "ground" or _MET_IN.match(text, mention.end) is None:
        return False
    return _ONE_OF_HIS.search(text, max(0, mention.start - _LONGEST_COUNT), mention.start) is None


def is_women_of(team: LocalEntity, clubs: Collection[str]) -> bool:
    """Whether a team is the women's of one of some clubs, whose name alone means them in a text on their game."""
    iri = team.iri or ""
    own = iri.endswith(_WOMEN) and iri.removesuffix(_WOMEN) in clubs
    return own and any(not name.endswith(_WOMENS) for name in team.names)


def is_opposed(text: str, mention: Mention, *, listed: bool = False) -> bool:
    """Whether a team is named as an opponent, as a former one, or as the one where somebody came from.

    `listed`: so is what a list goes on with, "from T and U".
    """
    start = start_of_list(text, mention) if listed else mention.start
    return _names_match(text, mention) or _is_behind(text, start, _OPPOSED, _SIDE_OPPOSED)


def is_met(text: str, team: Mention, start: int) -> bool:
    """Whether a team is told to play what is named at `start`: "Everton lost to Holm's side", "their win over X's"."""
    return team.end < start and _MEETS.search(text[team.end : start]) is not None


def is_met_by_them(text: str, sentence: Sentence, start: int) -> bool:
    """Whether a team named before plays what is named at `start`: "Everton held Wigan. They beat Holm's side"."""
    they = _THEY.search(text, sentence.start, start)
    return they is not None and _MEETS.search(text[they.end() : start]) is not None


def dealt_with(document: Document, sentence: Sentence, side: "Token") -> Iterable[Mention]:
    """The clubs with which "Holm's side" deals in its own clause: "Holm's side want T striker X", "are ahead of T".

    So are those of what it does that for, "beat T to climb above U", and of whom else it wants, "T's X is next".
    """
    verb = side.head
    if side.dep_ not in ("nsubj", "nsubjpass"):
        return
    for token in side.doc[verb.i + 1 :]:
        named = document.mention_at(sentence, token)
        if named is None or named.entity.type != "Club" or token.dep_ == "poss":
            continue
        while token.head is not token and token.head is not verb and not _is_clause_apart(token):
            token = token.head
        if token.head is verb and not _is_clause_apart(token):
            yield named
    end = sentence.char_end(side)
    behind = (one for one in document.mentions_in(sentence) if one.start > end and one.entity.type == "Club")
    yield from (one for one in behind if _is_anothers(document, sentence, one))


def where_he_is(document: Document, sentence: Sentence, side: "Token") -> Mention | None:
    """The club of a player "at T, and on the bench for X's side": where the clause that it is joined to has him."""
    if side.dep_ != "pobj" or side.head.lower_ not in ("for", "in"):
        return None
    verb = next((one for one in side.ancestors if is_verb(one)), side)
    while verb.dep_ == "conj" and is_verb(verb.head) and not any(one.dep_ in SUBJECTS for one in verb.children):
        verb = verb.head
        behind = (one for prep in verb.children if prep.lower_ in ("at", "with") for one in prep.children)
        for token in behind if any(one.lower_ in _IS for one in (verb, *verb.children)) else ():
            named = document.mention_at(sentence, token)
            if named is not None and named.entity.type == "Club":
                return named
    return None


def _is_anothers(document: Document, sentence: Sentence, team: Mention) -> bool:
    """Whether a team is where somebody comes from, or its player is named right behind it: "T's X", "T's striker X"."""
    text = document.article.text
    if text.endswith(" from ", 0, team.start):
        return True
    between = _OWNING.match(text, team.end)
    end = between.end() if between is not None else -1
    named = any(one.start == end and one.entity.is_person for one in document.mentions_in(sentence))
    return named and between is not None and (not between[1] or is_of_players(document, team))


def _is_clause_apart(token: "Token") -> bool:
    """Whether a word is the verb of a clause that tells of something else; what is aimed at is told of the same."""
    return token.dep_ in _CLAUSES and not (token.dep_ == "advcl" and is_infinitive(token))


def is_told_aside(sentence: Sentence, team: Mention, offset: int) -> bool:
    """Whether a team is named in what is told of somebody, and ends before `offset`: "X, (who was) sacked by T,"."""
    token = next((one for one in sentence.span or () if sentence.char_end(one) >= team.end), None)
    while token is not None and token.head != token:
        who = token.dep_ == "relcl" and any(child.lower_ == "who" for child in token.children)
        if who or (token.tag_ == "VBN" and token.dep_ == "acl" and is_told_of_name(token)):
            return sentence.char_end(token.right_edge) <= offset
        token = token.head
    return False


def is_told_of_name(word: "Token") -> bool:
    """Whether a word opens an aside: a relative clause, an apposition, "X, sacked by T in May, took over"."""
    return word.dep_ in ("relcl", "appos", "advcl") or (word.dep_ == "acl" and word.head.pos_ == "PROPN")


def scene_of(document: Document, sentence: Sentence, offset: int) -> LocalEntity | None:
    """The team with which the paragraph last set the scene: "At Everton, X has been appointed. The club ...".

    So does one to which it turns: "Everton, for their part, have no coach".  Not where another is named since, but in
    passing; nor where a team has played: "At Everton they lost".
    """
    text = document.article.text
    named: set[int] = set()
    for other in reversed(document.sentences[: sentence.index + 1]):
        if other.paragraph != sentence.paragraph:
            break
        teams = [one for one in document.mentions_in(other) if one.entity.is_team and one.start < offset]
        named.update(one.entity.id for one in teams if not is_in_passing(text, one))
        if not teams:
            continue
        if _AT.fullmatch(text, other.start, teams[0].start) or _is_turned_to(text, other, teams[0]):
            alone = named <= {teams[0].entity.id} and _AWAY.match(text, teams[0].end) is None
            return teams[0].entity if alone and teams[0].entity.type == "Club" else None
    return None


def _is_turned_to(text: str, sentence: Sentence, team: Mention) -> bool:
    """Whether a sentence turns to a team: "Meanwhile, T are", "T, too, are", "T have problems of their own"."""
    if _MEANWHILE.fullmatch(text, sentence.start, team.start):
        return _ACTS.match(text, team.end) is not None
    return team.start == sentence.start and _TURNS.match(text, team.end) is not None


def tells_whose(document: Document, team: Mention) -> bool:
    """Whether a team only tells whose somebody is: "Everton's Rick Holm", "Everton striker Rick Holm"."""
    behind = _OF_PERSON.match(document.article.text, team.end)
    if behind is None or (behind.group(1) and behind.group(1).split()[-1] not in name_words().roles):
        return False
    sentence = document.sentences[team.sentence]
    return any(one.entity.is_person and one.start == behind.end() for one in document.mentions_in(sentence))


def is_of_name(document: Document, team: Mention) -> bool:
    """Whether a team only tells whose somebody is, behind his name: "Rick Holm of T", "Rick Holm, formerly of T"."""
    before = _OF.search(document.article.text, max(0, team.start - _LONGEST_OF), team.start)
    people = document.mentions_in(document.sentences[team.sentence]) if before is not None else ()
    return any(one.end == before.start() for one in people if before is not None and one.entity.is_person)


def is_where_another_is(document: Document, team: Mention) -> bool:
    """Whether a team only tells where somebody is besides, behind his name: "and it was Rick Holm, now at T, who"."""
    before = _AT_NOW.search(document.article.text, max(0, team.start - _LONGEST_AT), team.start)
    people = document.mentions_in(document.sentences[team.sentence]) if before is not None else ()
    return any(one.end == before.start() for one in people if before is not None and one.entity.is_person)


def is_named_with_team(document: Document, person: Mention) -> bool:
    """Whether a team is named right behind somebody to tell whose he is: "Rick Holm of T"."""
    of = _OF_TEAM.match(document.article.text, person.end)
    teams = document.mentions_in(document.sentences[person.sentence]) if of is not None else ()
    return any(one.start == of.end() for one in teams if of is not None and one.entity.is_team)


def team_of_scorer(document: Document, sentence: Sentence, start: int) -> Mention | None:
    """The team of the player who did a side good that is named at `start`: "a goal by T striker Y gave X's side"."""
    if _DOING_GOOD.search(document.article.text, sentence.start, start) is None:
        return None
    teams = [one for one in document.mentions_in(sentence) if one.entity.is_team and one.end < start]
    named = {one.entity.id for one in teams if one.kind not in ("place", "demonym")}
    return teams[-1] if len(named) == 1 and tells_whose(document, teams[-1]) else None


def team_left(document: Document, sentence: Sentence, noun: "Token") -> LocalEntity | None:
    """The team that "the club" is not, from which somebody came to it: "since moving to the club from Hull"."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "to" else noun.head
    for one in (*noun.children, *verb.children):
        if one.lower_ == "from" and one.i > noun.i:
            named = (document.mention_at(sentence, left) for left in one.children if left.dep_ == "pobj")
            return next((team.entity for team in named if team is not None and team.entity.is_team), None)
    return None


def team_with_opponent(document: Document, sentence: Sentence) -> Mention | None:
    """The one team of a sentence whose others are named in passing: "boss X was glad that Y had beaten Z"."""
    named = {one.entity.id: one for one in document.mentions_in(sentence) if one.entity.is_team}
    own = [one for one in named.values() if not is_in_passing(document.article.text, one)]
    plain = len(own) == 1 < len(named) and own[0].kind not in ("demonym", "place")
    return own[0] if plain and not tells_whose(document, own[0]) else None


def _teams(
    document: Document, host: Callable[[LocalEntity], LocalEntity | None]
) -> Iterable[tuple[Mention, LocalEntity]]:
    for mention in document.mentions:
        team = host(mention.entity) if mention.entity.type == "Ground" else mention.entity
        if team is not None and team.is_team and mention.kind not in ("place", "demonym"):
            yield mention, team
