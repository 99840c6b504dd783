"""The team of an office that a role phrase leaves out: "manager X", "his assistant X", "returned to T as coach"."""

from .document import LocalEntity, Mention
from .fillers import Filler
from .slots import SlotFinder
from .title import Title, has_place_behind
from .tokens import Token
from .topic import is_opposed
from .usage import SUBJECTS, is_infinitive, is_told_as_past, is_verb, own_subjects
from .words import word_list

_BY_NAME = ("name", "surname", "nickname")
_JUST_NAMED = 4  # how far a club was sought that nothing but the text before ties to somebody
_ABOUT = frozenset(("over", "about", "regarding"))
_RULING, _UPON = frozenset(("board", "owner")), frozenset(("after", "following", "amid", "over", "because"))
_OF_A_NATION = "national "
_WALKING = frozenset(("walk", "exit"))
_OF_NEWCOMERS = word_list("said_of_newcomers")


def team_of_office(finder: SlotFinder, title: Title, holder: Mention) -> Mention | None:
    """The team of "manager X", "his assistant X": the owner's team, else the one the context means."""
    if title.how == "as" and (found := _team_beside_as(finder, title)) is not None:
        return found
    if title.how == "as" and title.role.kind == "player" and not title.role.office:
        return None
    if (country := _team_of_country(finder, title, holder)) is not None:
        return country
    told = _team_of_where(finder, title) or _team_just_left(finder, title) or _team_of_his_player(finder, title, holder)
    told = told or _team_of_player_then(finder, title, holder)
    if told is not None:
        return told
    if title.owner is not None and title.role.kind == "staff" and has_place_behind(finder.document, title):
        return None  # "X, his manager at T", which other readings place
    filler = finder.context_team(title.owner or holder, title.head, title=title)
    if filler is not None and title.noun.startswith(_OF_A_NATION) and filler.entity.type != "NationalTeam":
        return None  # "watched by national coach X" tells of no club
    if filler is not None and filler.entity in _held_now(finder, title, holder):
        topic = finder.document.topic()
        return topic if topic is not None and topic.entity is not filler.entity else None
    if filler is not None and _was_elsewhere(finder, title, filler):
        return None
    if filler is not None and title.owner is not None and (his := _own_where_wanted(finder, title.owner, filler)):
        return his[0] if len(his) == 1 else None
    if filler is not None and filler.depth > 2 and title.owner is not None and title.role.kind == "staff":
        past = finder.knowledge.teams(title.owner.entity, finder.sentence.index, ending=True, plays=False)
        if len(past) == 1:
            return past[0]  # of one who coached there once: "his former assistant X now manages T"
        if title.status == "former" and not finder.knowledge.teams(title.owner.entity, plays=False):
            return None  # "Holm's old assistant X took over at T", where nothing tells where the two were
    named = title.owner is not None and title.owner.kind in _BY_NAME and title.role.kind == "player"
    if filler is not None and filler.depth > 2 and named:
        return None  # "Holm's captain X", where nothing tells whose manager Holm is
    if filler is not None and title.role.kind == "player" and _is_of_two_clubs(finder, title, filler):
        return None
    if filler is not None and title.role.kind == "player" and _is_of_another(finder, title, holder, filler):
        return None
    if filler is not None and title.how == "copula" and _is_left_for_it(finder, title, filler):
        return None
    if filler is not None and title.how == "as":
        left = finder.form(title.head.head.head).step("from")
        if any((one := finder.mention(token, "Team", None)) and one.entity is filler.entity for token in left):
            return None
    return filler.mention if filler else None


def _own_where_wanted(finder: SlotFinder, owner: Mention, wooer: Filler) -> list[Mention]:
    """The clubs of a player whom another wants, whose manager that is not: "T want U's X. His manager, Y, has said"."""
    wooing = [one.entity for one in finder.knowledge.suitors(owner.entity, finder.sentence.index)]
    if wooer.entity not in wooing or finder.knowledge.is_at(owner.entity, wooer.entity):
        return []
    return finder.knowledge.teams(owner.entity, finder.sentence.index, plays=True)


def _is_left_for_it(finder: SlotFinder, title: Title, his: Filler) -> bool:
    """Whether somebody leaves a team for the office: "has left T with Holm to be his assistant"."""
    deed = title.head.head
    verb = deed.head
    if not is_infinitive(deed) or finder.lexicon.lemma(verb.text, "verb") not in finder.lexicon.any_of("leaving"):
        return False
    left = (finder.mention(one, "Team", None) for one in finder.form(verb).patient)
    return any(one is not None and one.entity is his.entity for one in left)


def _team_of_where(finder: SlotFinder, title: Title) -> Mention | None:
    """The team of a clause that tells what happened there: "joined T from U, where manager X had dropped him"."""
    if title.how != "title" or title.owner is not None or title.role.kind == "player":
        return None
    for verb in title.head.ancestors:
        if verb.dep_ == "relcl" and any(one.lower_ == "where" and one.i < title.first for one in verb.children):
            there = finder.document.mention_at(title.sentence, verb.head)
            return there if there is not None and there.entity.type == "Club" else None
    return None


def _team_just_left(finder: SlotFinder, title: Title) -> Mention | None:
    """The one team that somebody leaves upon dealing with who rules it: "quit T after a row with chairman X"."""
    if title.role.kind not in _RULING or title.how != "title" or title.owner is not None:
        return None
    above = list(title.head.ancestors)
    giving_up = finder.lexicon.any_of("giving_up") | _WALKING
    verb = next((one for one in above if finder.lexicon.lemma(one.text, "verb") in giving_up and is_verb(one)), None)
    if verb is None or not any(one.lower_ in _UPON for one in above[: above.index(verb)]):
        return None
    start, end = title.sentence.char(verb), title.sentence.char(title.head)
    named = [one for one in finder.document.mentions_in(title.sentence) if one.entity.is_team and one.kind != "place"]
    teams = {one.entity.id: one for one in named if start < one.start < end}
    if not teams:  # "left Goodison Park"
        grounds = (finder.mention(one, "Team", None) for one in finder.form(verb).patient)
        teams = {one.entity.id: one for one in grounds if one is not None}
    return next(iter(teams.values())) if len(teams) == 1 else None


def _team_of_his_player(finder: SlotFinder, title: Title, holder: Mention) -> Mention | None:
    """The club of the player of whom a manager tells that he stays: "manager X believes Y will not leave the club"."""
    verb = title.head.head if title.head.dep_ in SUBJECTS else _verb_of(finder, holder)
    if title.role.kind != "staff" or title.how != "title" or title.owner is not None or verb is None:
        return None
    for told in (one for one in verb.children if one.dep_ == "ccomp" and one.i > verb.i):
        stays = finder.lexicon.lemma(told.text, "verb") in finder.lexicon.any_of("staying_or_going")
        if not stays and not any(one.lower_ == "sale" for one in told.subtree):
            continue
        people = [finder.mention(one, "Person", holder.entity) for one in own_subjects(told)]
        clubs = [finder.knowledge.teams(one.entity, finder.sentence.index, plays=True) for one in people if one]
        if len(clubs) == 1 and len(clubs[0]) == 1 and clubs[0][0].entity.type == "Club":
            return clubs[0][0]
    return None


def _team_of_player_then(finder: SlotFinder, title: Title, holder: Mention) -> Mention | None:
    """Where a career has come whose coach does something to its player: "signed for T in 2004. Coach Y dropped him"."""
    verb = title.head.head if title.head.dep_ in SUBJECTS else _verb_of(finder, holder)
    if title.role.kind != "staff" or title.how not in ("title", "apposition") or title.owner is not None:
        return None
    if verb is None or title.status == "former" or not is_told_as_past(verb):
        return None
    behind = [*finder.form(verb).patient, *finder.form(verb).step("for"), *finder.form(verb).step("of")]
    behind += [one for noun in behind if noun.pos_ == "NOUN" for one in finder.form(noun).step("for")]
    people = {one.entity.id: one for token in behind if (one := finder.mention(token, "Person", holder.entity))}
    if len(people) != 1:
        return None
    player = next(iter(people.values())).entity
    if finder.knowledge.kind(player) not in (None, "player"):
        return None
    return finder.station(player, verb)


def _verb_of(finder: SlotFinder, holder: Mention) -> Token | None:
    """The verb of which a name is the subject."""
    inside = (one for one in finder.sentence.span or () if holder.start <= finder.sentence.char(one) < holder.end)
    return next((one.head for one in inside if one.dep_ in SUBJECTS and is_verb(one.head)), None)


def _was_elsewhere(finder: SlotFinder, title: Title, his: Filler) -> bool:
    """Whether a player's former manager need not have been where the player is now: "his old boss X"."""
    if title.status != "former" or title.role.kind != "staff" or title.owner is None:
        return False
    player = title.owner.entity
    now = finder.knowledge.teams(player, finder.sentence.index, plays=True)
    return finder.knowledge.kind(player) == "player" and any(one.entity is his.entity for one in now)


def _team_of_country(finder: SlotFinder, title: Title, holder: Mention) -> Mention | None:
    """The national team that "the Bulgarian manager" has, where he is named with no other team.

    The text names it as well, or tells whom he picks for its matches.
    """
    if title.role.kind != "staff" or title.how not in ("title", "apposition") or title.owner is not None:
        return None
    words = title.head.doc[max(title.first - 1, 0) : title.last]
    peoples = [one for word in words if (one := finder.document.mention_at(title.sentence, word)) is not None]
    countries = [one for one in peoples if one.kind == "demonym"]
    if not countries or finder.knowledge.teams(holder.entity, plays=False):
        return None
    named = (one.entity is countries[0].entity and one.kind != "demonym" for one in finder.document.mentions)
    return countries[0] if any(named) or _is_of_internationals(finder, countries[0]) else None


def _is_of_internationals(finder: SlotFinder, country: Mention) -> bool:
    """Whether a sentence picks players for a country's match: "the Dutch coach, X, named Y in his squad to face T"."""
    if not finder.lexicon.is_said("picking_a_squad", finder.sentence.text):
        return False
    nations = [one for one in finder.document.mentions_in(finder.sentence) if one.entity.type == "NationalTeam"]
    text = finder.document.article.text
    if any(one.entity is not country.entity and is_opposed(text, one) for one in nations):
        return True
    topic = finder.document.topic()
    of_club = topic is not None and topic.entity.type == "Club"
    return not of_club and finder.lexicon.is_said("international_matches", finder.sentence.text)


def _held_now(finder: SlotFinder, title: Title, holder: Mention) -> list[LocalEntity]:
    """The teams of whoever is to be another's: "the new manager will be X, the Hull coach"."""
    words = {one.lower_ for one in title.head.doc[title.first : title.last]}
    if words.isdisjoint(_OF_NEWCOMERS):
        return []
    others = [one for one in finder.titles.values() if one is not title and one.status != "former"]
    held = [one for one in others if any(other.entity is holder.entity for other in one.holders)]
    return [team.entity for one in held for team in one.teams]


def _is_of_two_clubs(finder: SlotFinder, title: Title, filler: Filler) -> bool:
    """Whether clubs that deal in a player are named before him: "T are in talks with U over midfielder X".

    So are those that have agreed on his price: "T and U have agreed on the fee for midfielder X".
    """
    first = title.head.doc[title.first]
    if filler.depth < 2 or not _is_dealt_in(finder, title.head, first):
        return False
    start = title.sentence.char(first)
    named = {
        one.entity.id
        for one in finder.document.mentions_in(title.sentence)
        if one.entity.type == "Club" and one.end <= start and one.kind != "place"
    }
    return len(named) > 1


def _is_dealt_in(finder: SlotFinder, head: Token, first: Token) -> bool:
    """Whether a role phrase tells over whom somebody deals: "over midfielder X", "the transfer fee of winger X"."""
    if first.i and first.doc[first.i - 1].lower_ in _ABOUT:
        return True
    above = (one.head for one in (head, *head.ancestors) if one.dep_ == "pobj")
    nouns = (finder.lexicon.lemma(one.head.text, "noun") for one in above)
    return any(one in finder.lexicon.any_of("prices") for one in nouns)


def _is_of_another(finder: SlotFinder, title: Title, holder: Mention, filler: Filler) -> bool:
    """Whether the club that a text has just named is hardly a player's: he has a team, or others are named here.

    That which the article is about may still be meant, as of "Germany's Anna Holm" in a story on her club.
    """
    topic = finder.document.topic()
    if filler.depth < _JUST_NAMED or title.role.office or (topic is not None and topic.entity is filler.entity):
        return False
    here = {one.entity.id for one in finder.document.mentions_in(title.sentence) if one.entity.is_team}
    return bool(holder.entity.teams) or (bool(here) and filler.entity.id not in here)


def _team_beside_as(finder: SlotFinder, title: Title) -> Mention | None:
    """The team of "returned to Arsenal as head coach": another argument of the verb or noun."""
    top = title.head.head if title.head.dep_ == "conj" else title.head
    for noun in (title.head, top):
        for name in ("with", "at", "for", "of"):
            for token in finder.form(noun).step(name):
                if (mention := finder.mention(token, "Team", None)) is not None:
                    return mention
    form = finder.form(top.head.head)
    for name in ("to", "at", "by", "for", "with", "of", "agent", "patient"):
        for token in form.step(name):
            mention = finder.mention(token, "Team", None)
            if mention is not None:
                return mention
    return None
