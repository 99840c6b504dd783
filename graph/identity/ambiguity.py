"""Which team an ambiguous name means: "the Reds", "United", "Inter", "Barcelona" of Guayaquil.

Each candidate is given points for what the article names beside it: the candidate itself by another name, its ground,
its town, its league, its country, teams of its league.  The best one is chosen if it has enough and leads clearly;
else the name stays unresolved.  Nothing is known here of any one club: countries, grounds and leagues are the
gazetteer's.  `choose` is pure: the same arguments give the same answer.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .context import Context, Sighting, town_key
from .gazetteer import Entry, Gazetteer, fold, is_common_word, shorten

# What each kind of evidence counts.  Only their order and rough distances matter.
NAMED, GROUND, HINT, TOWN, LEAGUE, OWN_NAME, COUNTRY, COMPETITION_COUNTRY, LEAGUE_MATE, COMPATRIOT = (
    10.0,
    6.0,
    6.0,
    4.0,
    3.0,
    2.5,
    2.0,
    2.0,
    1.5,
    1.0,
)
CHIEF = 3.0
ENOUGH = 2.0
LEAD = 1.0
MOST_MATES = 2
_VISIT = re.compile(
    r"\b(?:visit(?:s|ed|ing|ors)?(?: to| at)?|trip to|travel(?:s|led|ling)? to|away (?:to|at)|go(?:es)? to|went to"
    r"|(?:won|lost|beaten|drew|defeat(?:ed)?|win|draw|point) at)(?: the)?\s*$",
    re.IGNORECASE,
)
_ORIGIN = re.compile(
    r"\b(?:from|former|ex-?|formerly (?:of|at)|previously (?:of|at|with)|once of|left|leav(?:e|es|ing)"
    r"|loan at|spells? at)(?: the)?\s*$",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:against|beat|beats|beaten|beating|defeat(?:ed|s)?|face[sd]?|facing|host(?:s|ed|ing)?|play(?:s|ed|ing)?"
    r"|v|vs|versus|draw with|drew with|lost to|lose to|thrash(?:ed)?|edge[ds]? (?:past|out)|rivals?|from|over|meet|met"
    r"|visit(?:s|ed|ing|ors)?|knocked out|signed|sold|loaned)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The team that is meant, or None where it cannot be told; `reason` says why, for `--explain`.

    `scores` are the candidates' points, best first.
    """

    entry: Entry | None
    reason: str
    scores: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class _Account:
    entry: Entry
    points: float
    grounds: tuple[str, ...]


def choose(start: int, end: int, candidates: Sequence[Entry], context: Context, gazetteer: Gazetteer) -> Choice:
    """Return which of `candidates` the name at `start` to `end` of the context's text means.

    Sightings of that very name are no evidence, wherever they stand.

    >>> from .context import context_of
    >>> from .gazetteer import load_gazetteer
    >>> gazetteer = load_gazetteer()
    >>> text = "Supporters filled the City Ground. The Reds won."
    >>> known = [(18, 33, gazetteer.lookup("the City Ground")[0])]
    >>> context = context_of(text, known, gazetteer)
    >>> choose(35, 43, gazetteer.lookup("the Reds"), context, gazetteer).entry.id
    'nottingham-forest'
    """
    name = context.text[start:end]
    teams = [entry for entry in candidates if entry.kind in ("Club", "NationalTeam")]
    if not teams:
        return Choice(None, f"'{name}' is no team's name")
    if len(teams) == 1 and _owns(teams[0], name):
        return Choice(teams[0], f"'{name}' is a name of {teams[0].name} alone")
    evidence = [one for one in context.sightings if not _same_name(context.text, one, name)]
    accounts = [_account(entry, teams, evidence, start, end, context, gazetteer) for entry in teams]
    accounts.sort(key=lambda account: (-account.points, account.entry.iri))
    return _verdict(name, accounts)


def _verdict(name: str, accounts: Sequence[_Account]) -> Choice:
    scores = tuple((account.entry.id, round(account.points, 2)) for account in accounts)
    best = accounts[0]
    if best.points < ENOUGH:
        owners = " or ".join(account.entry.name for account in accounts[:4])
        return Choice(None, f"'{name}' may be {owners}; nothing in the article tells which", scores)
    if len(accounts) > 1 and best.points - accounts[1].points < LEAD:
        return Choice(
            None, f"'{name}' may be {best.entry.name} or {accounts[1].entry.name}; the article speaks for both", scores
        )
    return Choice(best.entry, f"'{name}' is {best.entry.name}: {', '.join(best.grounds)}", scores)


def _owns(entry: Entry, name: str) -> bool:
    key = fold(name)
    return any(fold(one) == key for one in (entry.name, *entry.aliases, *entry.nicknames))


def _is_own_name(entry: Entry, name: str) -> bool:
    """Whether a club is called so and no more: all but "FC" of its name, or its town, as it mostly is ("Nancy")."""
    chief = fold(name) == fold(entry.city) and fold(name) in map(fold, entry.chief_names)
    return chief or shorten(name) == shorten(entry.name) or _owns(entry, name)


def _same_name(text: str, one: Sighting, name: str) -> bool:
    return fold(text[one.start : one.end]).removeprefix("the ") == fold(name).removeprefix("the ")


def _account(
    entry: Entry,
    candidates: Sequence[Entry],
    evidence: Sequence[Sighting],
    start: int,
    end: int,
    context: Context,
    gazetteer: Gazetteer,
) -> _Account:
    """Add up what speaks for `entry`, each kind of evidence once."""
    points: dict[str, float] = {}
    if _is_own_name(entry, context.text[start:end]):
        points[f"it is {entry.name}'s own name"] = OWN_NAME if not is_common_word(context.text[start:end]) else LEAD
    if _is_chief(entry, context.text[start:end], candidates, evidence):
        points[f"{entry.name} is mostly called so"] = CHIEF
    named = [one for one in evidence if one.key == entry.iri]
    opposed = [one for one in named if _is_opponent(one, start, end, context)]
    if named and len(opposed) < len(named):
        rivals = [other for other in candidates if other is not entry]
        rest = [one for one in named if one not in opposed and not _comes_after(_ORIGIN, one, context)]
        value = NAMED if rest else NAMED / 2
        points[f"the article names {entry.name}"] = value + _nearness(named, start, evidence, rivals, context)
    elif opposed:
        points[f"{entry.name} stands beside it as another team"] = -NAMED
    if entry.iri in context.hints:
        points["somebody in the article holds a post there"] = HINT * context.hints[entry.iri]
    for one in evidence:
        _count(one, entry, candidates, context, gazetteer, points)
    _count_mates(entry, evidence, candidates, gazetteer, points)
    grounds = sorted((reason for reason in points if points[reason] > 0), key=lambda reason: (-points[reason], reason))
    return _Account(entry, sum(points.values()), tuple(grounds))


def _is_chief(entry: Entry, name: str, candidates: Sequence[Entry], evidence: Sequence[Sighting]) -> bool:
    """Whether a shared name is mostly this entry's, in an article on other clubs that names no other owner of it."""
    if fold(name) not in map(fold, entry.chief_names):
        return False
    clubs = {one.key for one in evidence if one.kind == "Club"} - {entry.iri}
    return bool(clubs) and clubs.isdisjoint(other.iri for other in candidates)


def _count(
    one: Sighting,
    entry: Entry,
    candidates: Sequence[Entry],
    context: Context,
    gazetteer: Gazetteer,
    points: dict[str, float],
) -> None:
    """Note in `points` what one ground, competition, town or country says for `entry`."""
    written = " ".join(context.text[one.start : one.end].split())
    if one.kind == "Ground":
        if entry.ground and one.key == _ground_iri(entry, gazetteer):
            visit = _comes_after(_VISIT, one, context)
            _raise(points, f"its ground, {written}", GROUND / 2 if visit else GROUND)
        elif entry.id in _clubs_at(one.key, gazetteer):
            _raise(points, f"its ground, {written}", GROUND / 2)
    elif one.kind == "Competition":
        competition = gazetteer.by_iri(one.key)
        if competition is None:
            return
        if entry.league and fold(competition.name) == fold(entry.league):
            _raise(points, f"its league, {written}", LEAGUE)
        elif entry.country in competition.country.split("|"):
            _raise(points, "a competition of its country", COMPETITION_COUNTRY)
    elif one.kind == "Place" and entry.city and one.key == town_key(entry.city):
        _raise(points, f"its town, {written}", TOWN)
    elif one.kind == "Country" and one.key == entry.country:
        _raise(points, f"its country, {written}", COUNTRY)
    elif one.kind == "NationalTeam" and entry.kind == "Club":
        team = gazetteer.by_iri(one.key)
        if team is not None and team.country == entry.country:
            _raise(points, f"its country, {written}", COUNTRY)
    elif (
        one.kind == "Club"
        and entry.city
        and fold(written) == town_key(entry.city)
        and not any(other.iri == one.key for other in candidates)
    ):
        _raise(points, f"its town, {written}", TOWN / 4)


def _count_mates(
    entry: Entry,
    evidence: Sequence[Sighting],
    candidates: Sequence[Entry],
    gazetteer: Gazetteer,
    points: dict[str, float],
) -> None:
    """Note the other teams of the candidate's league and country that the article names."""
    ours = {other.iri for other in candidates}
    teams = {one.key for one in evidence if one.kind == "Club" and one.key not in ours}
    mates = [team for key in sorted(teams) if (team := gazetteer.by_iri(key)) is not None]
    same = [team for team in mates if team.league and team.league == entry.league and team.country == entry.country]
    near = [team for team in mates if team.country == entry.country and team not in same]
    if same:
        points[f"teams of its league, such as {same[0].name}"] = LEAGUE_MATE * min(len(same), MOST_MATES)
    if near:
        points[f"teams of its country, such as {near[0].name}"] = COMPATRIOT * min(len(near), MOST_MATES)


def _raise(points: dict[str, float], reason: str, value: float) -> None:
    points[reason] = max(points.get(reason, 0.0), value)


def _nearness(
    named: Sequence[Sighting],
    start: int,
    evidence: Sequence[Sighting],
    rivals: Iterable[Entry],
    context: Context,
) -> float:
    """More for the candidate that the article speaks of most, and for the one that is named last before the name.

    Of two that one sentence names, neither is the last.
    """
    others = {other.iri for other in rivals}
    rival_places = [one.start for one in evidence if one.key in others]
    if not rival_places:
        return 0.0
    before = [one.start for one in named if one.start < start]
    rival_before = [place for place in rival_places if place < start]
    bonus = 0.0
    if len(named) >= 2 * len(rival_places):
        bonus += 2.0
    if before and (not rival_before or context.sentence_of(max(before))[0] > max(rival_before)):
        bonus += LEAD
    return bonus


def _is_opponent(one: Sighting, start: int, end: int, context: Context) -> bool:
    """Whether the sighting stands in the name's sentence with a word of contest or trade between the two."""
    low, high = context.sentence_of(start)
    if not low <= one.start < high:
        return False
    between = context.text[one.end : start] if one.end <= start else context.text[end : one.start]
    return len(between) < 80 and _AGAINST.search(between) is not None


def _comes_after(words: re.Pattern[str], one: Sighting, context: Context) -> bool:
    return words.search(context.text[max(0, one.start - 32) : one.start]) is not None


def _ground_iri(entry: Entry, gazetteer: Gazetteer) -> str:
    ground = gazetteer.by_id("Ground", entry.ground)
    return ground.iri if ground else ""


def _clubs_at(iri: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    return _grounds(gazetteer).get(iri, ())


@lru_cache(maxsize=4)
def _grounds(gazetteer: Gazetteer) -> Mapping[str, tuple[str, ...]]:
    return {entry.iri: entry.clubs for entry in gazetteer.entries if entry.kind == "Ground"}
