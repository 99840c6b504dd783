"""What is said of the first of a list holds of the others: "linked with X, Y and Z", "bought X from A, Y from B".

Parsers know little of long lists and of clauses whose verb is left out, so the lists are read along the words: names
with what stands before them ("Fulham's", "the midfielder") and behind them ("from Inter", "for £3m", "last summer").
"""

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from .calendar_words import MONTHS
from .conjuncts import does_more
from .document import Document, Mention, Sentence
from .drafts import Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .sequences import Item, behind_before_that, items_of, without_tag
from .usage import FINITE
from .words import word_list

if TYPE_CHECKING:
    from .tokens import Token

_JOINTS = frozenset((",", ";", "and", "&", "or", "plus", "while"))
_LAST_JOINTS = frozenset(("and", "&", "or", "plus"))
_BEFORE = frozenset(("DET", "ADJ", "NOUN", "NUM", "PROPN", "ADV", "PART", "PUNCT"))
_NOT_BEFORE = frozenset((",", ";", ".", ":", "(", ")", "not", "n't"))
_COUNTING, _PLAYED_FOR = frozenset(("another", "others", "a")), frozenset(("for", "at", "with"))
_MOVES = ("from", "to", "for", "at", "with")
_TAILS = frozenset((*_MOVES, "of", "in", "until", "on"))
_ALSO = frozenset(("as", "so"))
_ALONG = (("along", "with"), ("together", "with"), ("as", "well", "as"))
_CLOSED = (".", ",", ";", "on", "in", "before")
_SHORT = frozenset(("did", "do", "does", "has", "have", "had", "was", "were", "is", "are", "will", "would"))
_SPANS = ("year", "summer", "season", "month", "week", "winter", "loan", "later", "earlier", "before")
_TIMES = frozenset((*_SPANS, *(f"{one}s" for one in _SPANS), *MONTHS))
_RIVALS, _AGENTS = word_list("before_a_club"), word_list("speaking_for")
_RELATIVES = frozenset(("who", "whom", "whose", "which", "where"))
_LONGEST_PREFIX, _LONGEST_TAIL, _LONGEST_BRACKET, _LONGEST_ASIDE = 7, 6, 8, 16


@dataclass(slots=True)
class Entry:
    """One name of a list, with the teams behind "from" and "to"."""

    mention: Mention
    item: Item
    moves: dict[str, Mention] = field(default_factory=dict)


def with_listed(drafts: Iterable[Draft], document: Document, knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, with what is said of the first of a list said of the others too."""
    drafts = list(drafts)
    said = {_key(draft) for draft in drafts}
    added: list[Draft] = []
    crossed: set[int] = set()

    @cache
    def items_in(index: int) -> list[Item]:
        return items_of(document, document.sentences[index])

    @cache
    def untagged(index: int) -> list[Item]:
        return [without_tag(item, lexicon) for item in items_in(index)]

    for group in _by_predicate(drafts, lexicon):
        if "respectively" in group[0].sentence.text:
            continue
        items = untagged(group[0].sentence.index)
        for first in {draft.subject.entity.id: draft.subject for draft in group}.values():
            entries = _people_from(first, group, items)
            _time_stages([*drafts, *added], group, entries)
            crossed |= _crossed(group, entries)
            group = [draft for draft in group if id(draft) not in crossed]
            if not group:
                break  # each is said of another of the list
            found = more_people(group, entries, knowledge, lexicon)
            added += _not_said(found, said)
            added += _not_said(more_people(group, _likewise(first, group, items), knowledge, lexicon), said)
            come = any(lexicon.relations[draft.relation].begins for draft in group)
            along = [] if come else _along(first, group, items)  # who came with him may be anybody, or from elsewhere
            added += _not_said(more_people(group, along, knowledge, lexicon), said)
            added += _not_said(more_people(group, _in_office(first, group, items), knowledge, lexicon), said)
        linked = [draft for draft in group if lexicon.relations[draft.relation].not_of_own]
        added += _not_said(_more_teams(linked, items, lexicon), said)
    for group in _states_by_predicate(drafts, lexicon):
        if "respectively" in group[0].sentence.text:
            continue
        items = items_in(group[0].sentence.index)
        for first in {draft.subject.entity.id: draft.subject for draft in group}.values():
            entries = _gapped(first, group, items)
            if len(entries) > 1:
                _time_stages([*drafts, *added], group, entries)
                crossed |= _crossed(_alike(drafts, group), entries)
                group = [draft for draft in group if id(draft) not in crossed]
                if not group:
                    break
                added += _not_said(more_people(group, entries, knowledge, lexicon), said)
            added += _not_said(more_people(group, _likewise(first, group, items), knowledge, lexicon), said)
        if group and group[0].predicate.pos_ in ("VERB", "AUX"):
            added += _not_said(_more_teams(group, items, lexicon), said)
    return [draft for draft in drafts if id(draft) not in crossed] + added


def _not_said(drafts: Iterable[Draft], said: set[tuple[int, int, str, int, int]]) -> Iterator[Draft]:
    """The drafts that are not said yet; they are from then on."""
    for draft in drafts:
        if _key(draft) not in said:
            said.add(_key(draft))
            yield draft


def _key(draft: Draft) -> tuple[int, int, str, int, int]:
    ends = draft.pair
    return (draft.sentence.index, draft.predicate.i, draft.relation, *ends)


def _by_predicate(drafts: list[Draft], lexicon: Lexicon) -> Iterator[list[Draft]]:
    """The drafts of events, links and former clubs that frames read at one word, and of what whoever left was."""
    groups: dict[tuple[int, int], list[Draft]] = {}
    leaving = {(id(one.predicate), one.frame) for one in drafts if lexicon.relations[one.relation].ends}
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        left = draft.status == "former" and (id(draft.predicate), draft.frame) in leaving
        if not (spec.event or spec.not_of_own or left or draft.how.get("team", "").startswith("from")):
            continue
        if not draft.frame.startswith(("role-", "entailed-")) and "beside" not in draft.how.values():
            groups.setdefault((draft.sentence.index, draft.predicate.i), []).append(draft)
    yield from groups.values()


def _states_by_predicate(drafts: list[Draft], lexicon: Lexicon) -> Iterator[list[Draft]]:
    """The drafts of where somebody played or worked whose word stands before the team: "coached X, Y and Z"."""
    groups: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        framed = not draft.frame.startswith(("role-", "entailed-"))
        behind = draft.object.start >= draft.sentence.char_end(draft.predicate)
        if lexicon.relations[draft.relation].ended and framed and behind and "beside" not in draft.how.values():
            groups.setdefault((draft.sentence.index, draft.predicate.i), []).append(draft)
    yield from groups.values()


def _alike(drafts: list[Draft], group: list[Draft]) -> list[Draft]:
    """The drafts of a sentence that say the same as those of a group, at whatever word."""
    told = {draft.relation for draft in group}
    return [draft for draft in drafts if draft.sentence is group[0].sentence and draft.relation in told]


def _people_from(first: Mention, group: list[Draft], items: list[Item]) -> list[Entry]:
    """The people of the list that `first` starts, who may stand before the verb: "X and Y went to A"."""
    sentence, predicate = group[0].sentence, group[0].predicate
    entries = _list_from(first, sentence, items, predicate, people=True)
    return entries if len(entries) > 1 else _gapped(first, group, items)


def _likewise(first: Mention, group: list[Draft], items: list[Item]) -> list[Entry]:
    """Somebody with those of whom the same is said: "X has left T, as have Y and Z", "X, like Y, has left T"."""
    predicate, at = group[0].predicate, _place_of(first, items)
    for n in range(max(1, at), len(items) - 1):
        if items[n].token.i > predicate.i and items[n].token.tag_ in FINITE:
            break
        if items[n].token.i > predicate.i and items[n].word in _ALSO and items[n + 1].word in _SHORT:
            behind = n + 2
        elif items[n].token.i < predicate.i and items[n].word == "like" and items[n - 1].word == ",":
            behind = n + 1
        else:
            continue
        other, after = entry_at(items, behind, people=True)
        if other is None:
            other, after = entry_at(items, _behind_post(items, behind), people=True)
        if first.sentence != group[0].sentence.index or other is None:
            continue
        listed = rest_of(items, after, [other], predicate, people=True)
        after = next((n for n, item in enumerate(items) if item is listed[-1].item), behind) + 1
        if after >= len(items) or items[after].word in _CLOSED:
            return [Entry(first, items[max(0, at)]), *listed]
    return []


def _along(first: Mention, group: list[Draft], items: list[Item]) -> list[Entry]:
    """Somebody with those told at the end of his clause: "X left T in May, along with Y and Z"."""
    at = _place_of(first, items)
    for n in range(at + 1, len(items) - 2):
        named = items[n].mention
        if items[n].token.i <= group[0].predicate.i:
            continue
        if items[n].token.tag_[:2] == "VB" or (named is not None and named.entity.is_person):
            break
        mark = next((m for m in _ALONG if tuple(one.word for one in items[n : n + len(m)]) == m), ())
        other, after = entry_at(items, n + len(mark), people=True) if mark else (None, n)
        if other is None or first.sentence != group[0].sentence.index:
            continue
        listed = rest_of(items, after, [other], group[0].predicate, people=True)
        after = next((m for m, item in enumerate(items) if item is listed[-1].item), n) + 1
        if after >= len(items) or items[after].word in _CLOSED:
            return [Entry(first, items[at]), *listed]
    return []


def _in_office(first: Mention, group: list[Draft], items: list[Item]) -> list[Entry]:
    """Somebody with the next who is given an office: "named X as manager and Y as his assistant"."""
    at = _place_of(first, items)
    office = next((n for n in range(at + 1, at + 3) if at >= 0 and n < len(items) and items[n].word == "as"), 0)
    if not office or items[at].token.i < group[0].predicate.i:
        return []
    for n in range(office + 2, min(office + _LONGEST_TAIL, len(items))):
        named = items[n].mention
        if items[n].token.tag_ in FINITE or (named is not None and named.entity.is_person):
            return []
        other, after = entry_at(items, n + 1, people=True) if items[n].word in _LAST_JOINTS else (None, n)
        if other is not None and after < len(items) and items[after].word == "as":
            return [Entry(first, items[at]), other]
    return []


def _behind_post(items: list[Item], at: int) -> int:
    """Where the name stands of whoever is told by his post before a comma: "as was his assistant, X"."""
    end = next((n for n in range(at, min(at + _LONGEST_PREFIX, len(items))) if items[n].word == ","), at)
    told = all(one.mention is None and (one.token.pos_ in _BEFORE or one.token.tag_ == "PRP$") for one in items[at:end])
    return end + 1 if end > at and told and items[end - 1].token.pos_ == "NOUN" else len(items)


def _gapped(first: Mention, group: list[Draft], items: list[Item]) -> list[Entry]:
    """The people of clauses that leave out the verb of the first one: "X played for A, Y for B and Z for C"."""
    predicate = group[0].predicate
    at = _place_of(first, items)
    teams = [draft.object for draft in group if draft.subject.entity is first.entity]
    for n in range(max(1, at), len(items)):
        here = items[n].team
        if here is None or items[n - 1].word not in _MOVES or items[n].token.i <= predicate.i:
            continue
        found = next((team for team in teams if team.start == here.start), None)
        if found is not None:
            entry = Entry(first, items[n], {items[n - 1].word: found})
            behind = _read_tail(items, n + 1, entry, people=True)
            rest = rest_of(items, behind, [entry], predicate, people=True)
            return rest[: next((at for at, one in enumerate(rest) if not one.moves), len(rest))]
    return []


def _place_of(mention: Mention, items: list[Item]) -> int:
    """The place of a mention among the words of a sentence; -1 where it is none of its names."""
    for n, item in enumerate(items):
        if item.mention is not None and item.mention.start == mention.start:
            return n
    return -1


def _crossed(group: list[Draft], entries: list[Entry]) -> set[int]:
    """The drafts that give somebody of a list the team that another of it went to or came from."""
    moved = {one.mention.entity.id: {team.entity.id for team in one.moves.values()} for one in entries if one.moves}
    if len(moved) < 2:
        return set()
    return {
        id(draft)
        for draft in group
        if (own := moved.get(draft.subject.entity.id)) is not None
        and draft.object.entity.id not in own
        and any(draft.object.entity.id in other for other in moved.values())
    }


def more_people(group: list[Draft], entries: list[Entry], knowledge: Knowledge, lexicon: Lexicon) -> Iterator[Draft]:
    """What is said of the first of some people, said of the others."""
    if len(entries) < 2:
        return
    first = entries[0].mention.entity
    kind = knowledge.kind(first)
    for at, entry in enumerate(entries[1:], 1):
        other = knowledge.kind(entry.mention.entity)
        if (kind and other and kind != other) or not entry.mention.entity.roles.isdisjoint(_AGENTS):
            continue  # nor are "X and his agent Y" both wanted
        for draft in group:
            if draft.subject.entity is not first or lexicon.relations[draft.relation].object == ("Person",):
                continue
            if ".team" in draft.how.get("team", "") and _is_told(entry.mention, draft.relation, group):
                continue  # "T manager X and U manager Y have resigned"
            obj = _moved(draft.object, entries[0], entry)
            if obj is not None and obj.entity is not entry.mention.entity:
                tokens = [*draft.tokens, entry.item.token]
                stage = (draft.stage[0], at) if draft.stage is not None and not draft.stage[1] else None
                yield dataclasses.replace(draft, subject=entry.mention, object=obj, tokens=tokens, stage=stage)


def _is_told(person: Mention, relation: str, group: list[Draft]) -> bool:
    return any(one.subject.entity is person.entity and one.relation == relation for one in group)


def _time_stages(drafts: list[Draft], group: list[Draft], entries: list[Entry]) -> None:
    """Note of claims of a sentence of which part of a list they are: "X went to A in 2001, Y to B in 2003"."""
    if len(entries) < 2 or not all(one.moves for one in entries):
        return
    sentence, predicate, behind = group[0].sentence, group[0].predicate, entries[-1].item.token
    clause = (one.idx for one in behind.doc[behind.i + 1 :] if one.tag_ in FINITE or one.text == ";")
    names = (one.mention.start - sentence.start for one in entries[1:])
    bounds = (predicate.idx, *names, min(clause, default=len(sentence.text)))
    here = (one for one in drafts if one.sentence is sentence)
    for draft in (one for one in here if one.stage is None or len(one.stage[0]) < len(bounds)):
        for at, entry in enumerate(entries):
            teams = [team.entity for team in entry.moves.values()]
            told = draft.object.entity in teams or draft.predicate is predicate
            if told and draft.subject.entity is entry.mention.entity:
                draft.stage = bounds, at


def _moved(team: Mention, first: Entry, entry: Entry) -> Mention | None:
    """The team of a later entry that answers to `team` of the first; None where the entry names another or none."""
    for name, own in first.moves.items():
        if own.entity is team.entity:
            return entry.moves.get(name)
    return team


def _more_teams(group: list[Draft], items: list[Item], lexicon: Lexicon) -> Iterator[Draft]:
    """What is said of a link with the first team of a list, said of the others."""
    for first in {draft.object.entity.id: draft.object for draft in group if draft.object.entity.is_team}.values():
        entries = _list_from(first, group[0].sentence, items, group[0].predicate, people=False)
        clubs = len(entries) > 1 and all(one.mention.entity.type == "Club" for one in entries)
        for draft in group if clubs and group[0].predicate.tag_ == "VBD" else ():
            if draft.object.entity is first.entity and lexicon.relations[draft.relation].ended:
                draft.status = "former"  # "scored 40 goals for X, 30 for Y and 20 for Z"
        for entry in entries[1:]:
            for draft in group:
                if draft.object.entity is first.entity:
                    yield dataclasses.replace(draft, object=entry.mention, tokens=[*draft.tokens, entry.item.token])


def _list_from(
    first: Mention, sentence: Sentence, items: list[Item], predicate: "Token", *, people: bool
) -> list[Entry]:
    """The list that starts at a mention, that one included; [] where none does."""
    at = _place_of(first, items)
    if at < 0 or first.sentence != sentence.index:
        return []
    entries = [Entry(first, items[at])]
    at = _read_tail(items, at + 1, entries[0], people=people)
    return rest_of(items, at, entries, predicate, people=people)


def rest_of(items: list[Item], at: int, entries: list[Entry], predicate: "Token", *, people: bool) -> list[Entry]:
    """The list that goes on at a place behind its first entry; it ends with "and", or each of it went somewhere."""
    before = entries[0].item.token.i < predicate.i
    joint, last = "", len(entries)
    while at < len(items):
        joints, behind = _joint(items, at)
        earlier = any(item.word == "that" for item in items[at:behind])
        if joints in _LAST_JOINTS and behind - at > 1 and len(entries) == 1 and not (entries[0].moves or earlier):
            break
        entry, after = entry_at(items, behind, people=people) if joints else (None, at)
        if entry is None or (before and entry.item.token.i > predicate.i):
            break
        after = _read_tail(items, after, entry, people=people)
        entries.append(entry)
        joint, at = joints, after
        if joint in _LAST_JOINTS or (entry.moves and entries[0].moves):
            last = len(entries)
    if not before and last > 1 and _starts_clause(items, at, entries[-1]):
        last = min(last, len(entries) - 1)
        if joint in _LAST_JOINTS and not entries[0].moves:
            return []
        while entries[0].moves and not entries[last - 1].moves:
            last -= 1  # "bought X from A and Y from B, while Z and W have left"
    return entries[:last]


def _joint(items: list[Item], at: int) -> tuple[str, int]:
    """The comma, "and" or "and, on loan," at a place, and where what it joins starts; ("", at) where there is none."""
    found = ""
    while at < len(items) and items[at].mention is None and items[at].word in _JOINTS and (not found or found in ",;"):
        found, at = items[at].word, at + 1
    if found in _LAST_JOINTS and at < len(items) and items[at].word == ",":
        closed = next((n for n in range(at + 2, min(at + 6, len(items))) if items[n].word == ","), 0)
        if closed and all(item.mention is None and item.token.tag_ not in FINITE for item in items[at:closed]):
            at = closed + 1
    if found and items[at : at + 2] and items[at].word == "well" and items[at + 1].word == "as":
        at += 2
    return found, behind_before_that(items, at) if found else at


def entry_at(items: list[Item], at: int, *, people: bool) -> tuple[Entry | None, int]:
    """The name that stands at a place behind words that may stand before it in its phrase, and what comes next.

    Teams may have a number of their own: "40 goals for X, 30 for Y".
    """
    start = at
    counted = not people and at < len(items) and (items[at].token.tag_ == "CD" or items[at].word in _COUNTING)
    while at < len(items) and at - start <= _LONGEST_PREFIX:
        item = items[at]
        if people and item.mention is not None and item.mention.entity.is_person:
            return Entry(item.mention, item), at + 1
        if not people and item.team is not None and not _is_modifier(items, at):
            return Entry(item.team, item), at + 1
        if item.mention is None and (item.token.pos_ not in _BEFORE or item.word in _NOT_BEFORE):
            owner = item.noun or item.word in ("'s", "'") or item.token.tag_ in ("POS", "PRP$", "HYPH")
            if not owner and not (counted and at > start and item.word in _PLAYED_FOR):
                return None, at
        if not people and item.mention is not None and item.mention.entity.is_person:
            return None, at
        at += 1
    return None, at


def _is_modifier(items: list[Item], at: int) -> bool:
    """Whether a team only goes with the word behind it: "Rangers midfielder X", "Fulham's Y"."""
    if at + 1 >= len(items):
        return False
    behind = items[at + 1]
    if behind.mention is not None:
        return behind.mention.entity.is_person
    return behind.word in ("'s", "'") or behind.token.pos_ in ("NOUN", "PROPN")


def _read_tail(items: list[Item], at: int, entry: Entry, *, people: bool) -> int:
    """Read what stands behind a name in its list, and return where it ends."""
    start = at
    while at < len(items) and at - start < _LONGEST_TAIL:
        item = items[at]
        behind = items[at + 1] if at + 1 < len(items) else None
        if people and item.word in _TAILS and behind is not None and behind.team is not None:
            if item.word in _MOVES:
                entry.moves.setdefault(item.word, behind.team)
            at += 2
        elif people and item.word in _MOVES and (named := _described(items, at + 1)):
            entry.moves.setdefault(item.word, named[0])
            at = named[1]
        elif item.word == "(" and (closed := _closed(items, at)):
            at = closed
        elif people and item.word == "," and (closed := _behind_aside(items, at)):
            start, at = start + closed - at, closed
        elif item.word in _TAILS and behind is not None and _is_sum_or_time(behind):
            at += 2
        elif item.mention is None and (
            item.word in _TIMES or (item.word in ("last", "this", "a") and _time_follows(behind))
        ):
            at += 1
        else:
            break
    return at


def _described(items: list[Item], at: int) -> tuple[Mention, int] | None:
    """The team behind the words that describe it, and what comes next: "to rivals Y", "from second-tier side Y"."""
    for n in range(at, min(at + _LONGEST_TAIL, len(items))):
        team, item = items[n].team, items[n]
        if team is not None:
            return (team, n + 1) if n > at and not _is_modifier(items, n) else None
        if item.mention is not None or not (item.token.pos_ in _BEFORE or item.word in _RIVALS) or item.word in ",;.()":
            return None
    return None


def _closed(items: list[Item], at: int) -> int:
    """Where brackets end that open at a place and hold no clause, as "(2004-06)"; 0 where they do."""
    end = next((n for n in range(at + 2, min(at + _LONGEST_BRACKET, len(items))) if items[n].word == ")"), 0)
    return end + 1 if end and all(item.token.tag_ not in FINITE for item in items[at:end]) else 0


def _behind_aside(items: list[Item], at: int) -> int:
    """Where a list goes on behind a clause or a phrase on its last name: "sold X, whom Z wanted, to Y"; 0 for nowhere.

    A phrase, "X, for the second time, from Y", names nobody.
    """
    words = [item.word for item in items[at + 1 : at + 3]]
    clause = bool(words) and (words[0] in _RELATIVES or (words[0] in _TAILS and words[-1] in _RELATIVES))
    longest = _LONGEST_ASIDE if clause else _LONGEST_BRACKET
    end = next((n for n in range(at + 2, min(at + longest, len(items) - 1)) if items[n].word == ","), 0)
    if not end or clause != any(item.token.tag_ in FINITE for item in items[at:end]):
        return 0
    behind = items[end + 1].word
    if not clause:
        return end + 1 if behind in _MOVES and not any(item.mention for item in items[at:end]) else 0
    return end + 1 if behind in _MOVES else end if behind in _LAST_JOINTS else 0


def _is_sum_or_time(item: Item) -> bool:
    return item.mention is None and (item.token.pos_ == "NUM" or item.word[:1] in "£€$" or item.word in _TIMES)


def _time_follows(item: Item | None) -> bool:
    return item is not None and item.word in _TIMES


def _starts_clause(items: list[Item], at: int, last: Entry) -> bool:
    """Whether the last name is the subject of a clause of its own: "signed X, and Y has left"."""
    token = last.item.token
    if token.head.lower_ in _RIVALS:
        return False  # "X to rivals Y" with a verb that the parser saw
    if token.dep_ in ("nsubj", "nsubjpass") and token.head.i > token.i and token.head.tag_ in (*FINITE, "VBN", "VBG"):
        return True
    verb = at < len(items) and (items[at].token.tag_ in FINITE or items[at].word in ("'s", "'"))
    return verb or does_more(token)
