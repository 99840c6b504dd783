"""From names to mentions: the entities of one article, and every place that names one of them."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace

from ..articles.article import Article
from ..identity.ambiguity import choose
from ..identity.context import Context, context_of
from ..identity.gazetteer import Entry
from .alternatives import alternatives
from .appositions import tie_appositions
from .calendar_words import MONTHS
from .document import Document, LocalEntity, Mention, Sentence
from .families import with_surnames
from .federations import is_federation
from .gazetteer import Hit, Matcher
from .journeys import are_of_a_move, is_travelled_to
from .name_signs import Candidate
from .names import NameFinder
from .other_bearers import (
    WOMEN_BEHIND,
    OtherBearers,
    are_of_players,
    is_adjective,
    is_inside_name,
    is_of_unknown_women,
    is_plain_noun,
    names_office,
    without_names_of_people,
)
from .people import Group, group, parts_of, tokens_of
from .sources import is_source, tie_reporters
from .title_case import is_title_case, mentions_of_known
from .topic import start_of_list
from .womens_game import is_about_women, places_on_men
from .words import any_word, key, name_words, plain, word_list

_KINDS = ("Club", "NationalTeam", "Ground", "Competition", "Outlet")
_PLACE_BEFORE = re.compile(
    r"(?<!interest )(?<!interested )(?<!stake )(?<!shares )(?<!involved )(?<!confidence )(?<!faith )"
    r"\b(?:in|across|around|throughout|outside|near|visiting) (?:the )?$"
)
_OF_A_TEAM = re.compile(
    r" (?:national |first |youth |senior |starting |world cup |coaching |managerial |backroom |home )?"
    r"(?:team|side|squad|shirt|jersey|colours|kit|dressing[- ]room|defence|midfield|attack|set-?up|camp|"
    r"line-?up|ranks|goal|xi|eleven|dug-?out|boardroom|academy|bench|hot[- ]?seat|job|staff|fold|hierarchy)\b"
)
_AS_ADJECTIVE = re.compile(rf"(?:[- ](?:{any_word('of_a_country_joined')})| (?:\w+ )?(?:{any_word('of_a_country')}))\b")
_FIRST_LINE = 60
_RESULT_BEHIND = re.compile(r" \d{1,2}-\d{1,2}(?: \([^)]*\))? [A-Z]")
# Behind the town from which an agency reports: "London, October 20:", "London [UK] (AP)", "LONDON -".
_DATELINE = re.compile(
    rf"(?:, [A-ZÀ-Þ]\w+)?(?: \[\w+\])?(?:,? (?:\d{{1,2}} )?(?i:{'|'.join(MONTHS)})\b|"
    r",? \((?:[A-Z]{2,}\b|Reuters)| [-–—] )"
)
_RESULT_BEFORE = re.compile(r"[A-Za-z] \d{1,2}-\d{1,2}(?: \([^)]*\))? $")
_MET = re.compile(
    rf"\b(?:{any_word('met_straight')}|(?:{any_word('results_of_games')}|\d-\d)(?: \d-\d)? (?:at|with|to|by)) "
    r"(?:the )?$"
)
_LEFT = re.compile(rf"\b(?:{any_word('where_he_was')}) (?:the )?$", re.IGNORECASE)
_LOANEE = (" loanee", " reject", " cast-off", " old boy")
_SHORTEST_INITIALS, _FEDERATIONS = 2, word_list("initials_of_federations")
_LONG_ENOUGH, _REACH_OF_MET, _TOLD_AS_CLUB = 4, 24, 3


def build(
    article: Article,
    sentences: list[Sentence],
    hits: list[Hit],
    matcher: Matcher,
    tag: Callable[[int], str],
    is_common: Callable[[str], bool],
) -> Document:
    """Return the document of an article whose sentences were split, and parsed where that is worth it."""
    text = article.text
    builder = _Builder(text, sentences, matcher)
    hits = [hit for hit in hits if builder.sentence_at(hit.start) is not None and not names_office(text, hit)]
    hits = [hit for hit in hits if hit.words > 1 or not is_inside_name(text, hit)]
    hits = [hit for hit in hits if not is_adjective(hit, hits) and not is_of_unknown_women(text, hit, matcher)]
    hits = [hit for hit in hits if not is_plain_noun(hit, hits, builder.opens_sentence)]
    bearers = OtherBearers(text, hits, tag, is_common, builder.is_headline)
    bearers.find()
    hits = without_names_of_people([hit for hit in hits if hit.start not in bearers.of_others], bearers.of_people)
    candidates: list[Candidate] = []
    surnames: set[str] = set()
    openers: set[int] = set()
    for _ in range(2):
        finder = NameFinder(text, hits, tag, is_common, matcher.demonyms, surnames, openers)
        candidates = finder.candidates(sentences)
        openers |= finder.surnames_dropped(candidates)
        if not finder.rejected_hits and not openers:
            break
        surnames |= {hit.text for hit in hits if hit.start in finder.rejected_hits - finder.joined_hits}
        hits = [hit for hit in hits if hit.start not in finder.joined_hits]
        hits = without_names_of_people(hits, finder.rejected_hits - finder.joined_hits)
    builder.add_hits(hits)
    candidates = builder.take_short_team_names(candidates)
    with_surnames(candidates, text)
    builder.add_groups(group(candidates))
    builder.add_headlines()
    builder.add_demonyms()
    return builder.document(article)


class _Builder:
    def __init__(self, text: str, sentences: list[Sentence], matcher: Matcher) -> None:
        self.text, self.sentences, self.matcher = text, sentences, matcher
        self.by_iri: dict[str, LocalEntity] = {}
        self.entities: list[LocalEntity] = []
        self.found: list[tuple[int, int, str, LocalEntity]] = []
        self._settled: list[tuple[int, int, Entry]] = []
        self._context: Context | None = None
        self._starts = [sentence.start for sentence in sentences]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence in which `offset` lies."""
        low, high = 0, len(self._starts)
        while low < high:
            middle = (low + high) // 2
            if self._starts[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        if low and self.sentences[low - 1].start <= offset < self.sentences[low - 1].end:
            return self.sentences[low - 1]
        return None

    def is_headline(self, offset: int) -> bool:
        """Whether all words are capitalised there."""
        sentence = self.sentence_at(offset)
        return sentence is not None and is_title_case(sentence)

    def entity_of(self, entry: Entry) -> LocalEntity:
        """The entity of an entry of the gazetteer."""
        entity = self.by_iri.get(entry.iri)
        if entity is None:
            entity = LocalEntity(len(self.entities), entry.kind, entry.name, entry.iri, country=entry.country or None)
            self.by_iri[entry.iri] = entity
            self.entities.append(entity)
        return entity

    def opens_sentence(self, offset: int) -> bool:
        """Whether a sentence starts at an offset."""
        sentence = self.sentence_at(offset)
        return sentence is not None and sentence.start == offset

    # Names of the gazetteer.

    def add_hits(self, hits: list[Hit]) -> None:
        """Add the gazetteer's names: first those that one entry owns, then the shared ones from what is there."""
        places: dict[str, list[int]] = {}
        about_women = is_about_women(self.text)
        men = places_on_men(self.text) if about_women else []
        settled: list[tuple[int, int, Entry]] = []
        if any(hit.own and hit.shared for hit in hits):
            named: dict[Entry, set[str]] = {}
            for hit in hits:
                for entry in hit.own:
                    named.setdefault(entry, set()).add(key(hit.text))
            hits = [self._of_the_other(hit, named) if hit.own and hit.shared else hit for hit in hits]
        for hit in hits:
            women = about_women and not any(start <= hit.start < end for start, end in men)
            bearers = hit.own or self._clubs_of_result(hit)
            if bearers:
                entry = min(bearers, key=lambda entry: (_KINDS.index(entry.kind), entry.women))
                settled.append((hit.start, hit.end, entry))
                places.setdefault(entry.iri, []).append(hit.start)
                behind = WOMEN_BEHIND.match(self.text, hit.end)
                if women or behind is not None:
                    entry = self.matcher.women_of(entry)
                if behind is not None and behind[0][1].isupper() and entry.women:
                    hit = replace(hit, end=behind.end(), text=hit.text + behind[0])
                if women and entry.kind == "NationalTeam" and entry.women and "women" not in hit.text.lower():
                    # "England" and "the Lionesses" are one: a country's women go by its name.
                    entry = self.matcher.national_teams.get(entry.country, entry)
                self._add(hit, entry)
        self._settled = settled
        for hit, chosen in self._chosen([hit for hit in hits if not (hit.own or self._clubs_of_result(hit))], places):
            women = about_women and not any(start <= hit.start < end for start, end in men)
            if chosen is not None:
                self._add(hit, self.matcher.women_of(chosen) if women else chosen)
            elif hit.entries[0].kind == "Club" and hit.text.lower() not in name_words().roles:
                self._add_unknown(hit)

    def _chosen(self, hits: list[Hit], places: dict[str, list[int]]) -> list[tuple[Hit, Entry | None]]:
        """Names that several share, with whom each means.

        What is part of a club's own name, "Inter", also tells whose nickname is meant, "the Nerazzurri".
        """
        found = {id(hit): self._choose(hit, places) for hit in hits if not _is_nickname(hit)}
        at = {iri: list(starts) for iri, starts in places.items()}
        for hit in hits:
            if (chosen := found.get(id(hit))) is not None:
                at.setdefault(chosen.iri, []).append(hit.start)
        return [(hit, found[id(hit)] if id(hit) in found else self._choose(hit, at)) for hit in hits]

    def _of_the_other(self, hit: Hit, named: dict[Entry, set[str]]) -> Hit:
        """A nickname of two clubs as one that both share, where the article names only the one that owns it less.

        "Boro" is Stevenage's where Stevenage is written and Middlesbrough is not.  `named`: what each is called.
        """
        word = key(hit.text)

        def is_named(entry: Entry) -> bool:
            return not named.get(entry, set()) <= {word}

        if not any(is_named(entry) for entry in hit.shared) or any(is_named(entry) for entry in hit.own):
            return hit
        if any(word in map(key, (entry.name, *entry.aliases)) for entry in hit.own):
            return hit
        return replace(hit, own=(), shared=hit.entries)

    def _clubs_of_result(self, hit: Hit) -> tuple[Entry, ...]:
        """The club that a shared name beside the result in an article's first line can only mean: "Hereford 1-1 U"."""
        if hit.end > _FIRST_LINE or not (
            _RESULT_BEHIND.match(self.text, hit.end) or _RESULT_BEFORE.search(self.text, 0, hit.start)
        ):
            return ()
        clubs = tuple(entry for entry in hit.shared if entry.kind == "Club" and not entry.women)
        return clubs if len(clubs) == 1 else ()

    def _add(self, hit: Hit, entry: Entry) -> None:
        kind = "name" if key(hit.text) == key(entry.name) else "nickname"
        if entry.kind in ("Club", "NationalTeam") and self._is_place(hit):
            kind = "place"
        elif entry.kind == "Ground":
            kind = "ground"
        entity = self.entity_of(entry)
        if kind != "place":
            entity.names.add(" ".join(hit.text.split()))
        self.found.append((hit.start, hit.end, kind, entity))

    def _add_unknown(self, hit: Hit) -> None:
        """Note that some team is named, of which it is open which: it is not the one that goes without saying.

        Not "Sporting director Rick Holm", of which only the sentence makes a capital.
        """
        sentence = self.sentence_at(hit.start)
        if sentence is not None and sentence.start == hit.start and re.match(r" [a-z]", self.text[hit.end :][:2]):
            return
        entity = next((one for one in self.entities if one.type == "Unknown" and one.label == hit.text), None)
        if entity is None:
            entity = LocalEntity(len(self.entities), "Unknown", hit.text, names={hit.text})
            self.entities.append(entity)
        self.found.append((hit.start, hit.end, "name", entity))

    def _is_place(self, hit: Hit) -> bool:
        sentence = self.sentence_at(hit.start)
        if sentence is not None and is_travelled_to(self.text, hit, sentence, self._settled):
            return True
        if hit.words > 1 or not _PLACE_BEFORE.search(self.text, max(0, hit.start - 24), hit.start):
            return False
        behind = self.text[hit.end : hit.end + 32]
        return not (
            _OF_A_TEAM.match(behind)
            or behind.startswith(("'s", "’s", "' ", "’ "))
            or re.match(r" [a-z]+ing\b", behind) is not None
        )

    def _choose(self, hit: Hit, places: dict[str, list[int]]) -> Entry | None:
        """Which of the bearers of a shared name is meant: one that the article calls by its own name."""
        if len(hit.text) <= 2 and not hit.text.isupper():
            return None
        # "The Blues" of an article on Chelsea Women are theirs.
        named = {entry: places.get(entry.iri, places.get(self.matcher.women_of(entry).iri)) for entry in hit.shared}
        moved = [one for low, high, one in self._settled if one in named and are_of_a_move(self.text, hit, low, high)]
        at = {entry: starts for entry, starts in named.items() if starts and entry not in moved}
        known = self._written_out(hit, list(at))
        if not known:
            ending = {one for _, _, one in self._settled if one.kind == "Club" and one.name.endswith(f" {hit.text}")}
            if len(ending) == 1:
                return ending.pop()  # another's nickname, in an article on Orlando Pirates
            only = hit.entries[0] if len(hit.entries) == 1 else None
            if only is not None and only.kind == "NationalTeam" and hit.text.replace(".", "") in only.chief_names:
                return None if _AS_ADJECTIVE.match(self.text, hit.end) else only  # "US", "U.S."
            if hit.text.isupper() or hit.text.lower() in name_words().capitals:
                return None
            if self._context is None:
                self._context = context_of(self.text, self._settled, self.matcher.gazetteer)
            others = [entry for entry in hit.entries if entry not in moved]
            return choose(hit.start, hit.end, others, self._context, self.matcher.gazetteer).entry

        def distance(entry: Entry) -> tuple[int, int]:
            before = [hit.start - start for start in at[entry] if start <= hit.start]
            return (0, min(before)) if before else (1, min(at[entry]) - hit.start)

        if any(entry.kind == "Club" for entry in known):
            known = [one for one in known if one.kind == "Club" or not are_of_players(self.text, at[one])]
        # Used more often in the article wins over merely nearer.
        most = max(len(at[entry]) for entry in known)
        known = [entry for entry in known if 2 * len(at[entry]) >= most]
        # Whoever is only ever met, "after the draw at T", is not meant where another is told of more.
        told = [entry for entry in known if not self._is_only_met(at[entry])]
        told = [entry for entry in told if not all(self._is_left(start, entry) for start in at[entry])] or told
        return min(told or known, key=distance)

    def _is_only_met(self, starts: list[int]) -> bool:
        return all(_MET.search(self.text, max(0, start - _REACH_OF_MET), start) for start in starts)

    def _is_left(self, start: int, entry: Entry) -> bool:
        """Whether a club is only where somebody came from: "on loan from T", "former T striker"."""
        if _LEFT.search(self.text, max(0, start - _REACH_OF_MET), start):
            return True
        end = next((high for low, high, one in self._settled if low == start and one is entry), start)
        return self.text.startswith(_LOANEE, end)

    def _written_out(self, hit: Hit, known: list[Entry]) -> list[Entry]:
        """Of several bearers of a word those in whose names, as the article writes them, it stands.

        "City" is Manchester City where that is written, and Norwich is only ever "Norwich".
        """
        word = re.compile(rf"\b{re.escape(hit.text)}\b", re.IGNORECASE)
        written = [
            entry
            for entry in known
            if any(word.search(self.text, start, end) for start, end, one in self._settled if one is entry)
        ]
        return written or known

    # Names that are not in the gazetteer.

    def take_short_team_names(self, candidates: list[Candidate]) -> list[Candidate]:
        """Take out the single words that are part of a team's fuller name, or the city of its only club here."""
        surnames: set[str] = set()
        for candidate in candidates:
            if candidate.words > 1 and candidate.person > max(candidate.team, candidate.other):
                surnames |= parts_of(tokens_of(candidate.text))[0]
        short: dict[str, list[LocalEntity]] = {}
        for entity in self.entities:
            if entity.is_team:
                tokens = {token for name in (*entity.names, entity.label) for token in tokens_of(name)}
                if len(tokens) > 1 or entity.names:
                    for token in tokens:
                        if len(token) >= _LONG_ENOUGH:
                            short.setdefault(token, []).append(entity)
        cities: dict[str, list[LocalEntity]] = {}
        for entity in self.entities:
            entry = self.matcher.entries.get(entity.iri or "")
            if entry is not None and entry.kind == "Club" and entry.city:
                cities.setdefault(key(entry.city), []).append(entity)
        cities = {city: clubs for city, clubs in cities.items() if len(clubs) == 1}
        by_initials = self._clubs_by_initials()
        rest = []
        for candidate in candidates:
            name = key(candidate.text)
            owners = short.get(name) or cities.get(name) or by_initials.get(candidate.text)
            if not owners and candidate.team >= _TOLD_AS_CLUB and (club := self._club_of_city(candidate.text)):
                self.found.append((candidate.start, candidate.end, "city", self.entity_of(club)))
                continue
            dateline = cities.get(name) and _DATELINE.match(self.text, candidate.end) and self._starts_line(candidate)
            if candidate.words > 1 or not owners or name in surnames or candidate.person >= 3 or dateline:
                rest.append(candidate)
                continue
            owner = min(owners, key=lambda entity: self._distance(entity, candidate.start))
            place = bool(_PLACE_BEFORE.search(self.text, max(0, candidate.start - 24), candidate.start))
            kind = "place" if place else "city" if name in cities and name not in short else "nickname"
            self.found.append((candidate.start, candidate.end, kind, owner))
        return rest

    def _clubs_by_initials(self) -> dict[str, list[LocalEntity]]:
        """The clubs of the article by the first letters of their names: "JFC" for Jamshedpur FC."""
        found: dict[str, list[LocalEntity]] = {}
        for entity in self.entities:
            for name in {entity.label, *entity.names} if entity.type == "Club" else ():
                letters = "".join(word if word.isupper() else word[0] for word in name.split() if word[0].isupper())
                if len(letters) > _SHORTEST_INITIALS and letters not in _FEDERATIONS:
                    found.setdefault(letters, []).append(entity)
        return found

    def _starts_line(self, candidate: Candidate) -> bool:
        return candidate.start == 0 or self.text[candidate.start - 1] == "\n"

    def _club_of_city(self, city: str) -> Entry | None:
        """The club that a city stands for where a club must be meant: its only one, or the only one called after it."""
        clubs = [
            one
            for one in self.matcher.clubs_of_city.get(plain(city), ())
            if not one.women and not re.search(r" (?:II|B|Under-\d+|U\d+)$", one.name)
        ]
        named = [one for one in clubs if plain(city) in plain(one.name)]
        return named[0] if len(named) == 1 else clubs[0] if len(clubs) == 1 else None

    def _distance(self, entity: LocalEntity, at: int) -> tuple[int, int]:
        places = [start for start, _, _, other in self.found if other is entity]
        before = [at - start for start in places if start <= at]
        return (0, min(before)) if before else (1, min(places, default=0))

    def add_groups(self, groups: Iterable[Group]) -> None:
        """Add the people, and the teams and other things that the gazetteer lacks."""
        for found in groups:
            if found.kind == "Other" and all(is_federation(one.text, self.matcher) for one in found.candidates):
                continue  # what it does is told of the country's team
            kind_of = "Organisation" if found.kind == "Other" else found.kind
            entity = LocalEntity(len(self.entities), kind_of, found.label(), gender=found.gender())
            self.entities.append(entity)
            longest = max(candidate.words for candidate in found.candidates)
            for candidate in found.candidates:
                kind = "name" if candidate.words == longest or candidate.words > 1 else "surname"
                entity.names.add(" ".join(candidate.text.split()))
                entity.roles |= candidate.roles
                entity.age = entity.age or candidate.age
                self.found.append((candidate.start, candidate.end, kind, entity))

    def add_headlines(self) -> None:
        """Find the names that the article uses elsewhere in the headlines whose capitals say nothing."""
        titles = [sentence for sentence in self.sentences if is_title_case(sentence)]
        if not titles:
            return
        names: dict[str, LocalEntity] = {}
        for entity in self.entities:
            if entity.is_person or entity.type in ("Unknown", "Club"):
                for name in sorted(entity.names):
                    names.setdefault(name, entity)
                    if entity.is_person:
                        names.setdefault(name.split()[-1], entity)
        for sentence in titles:
            taken = [(start, end) for start, end, _, _ in self.found if sentence.start <= start < sentence.end]
            for start, end, name in mentions_of_known(self.text, sentence.start, sentence.end, names):
                if len(name) > 2 and not any(start < high and end > low for low, high in taken):
                    self.found.append((start, end, "name", names[name]))

    def add_demonyms(self) -> None:
        """Add "Spanish", "the Spaniard" as mentions of the national team of that country, of kind "demonym"."""
        taken = sorted((start, end) for start, end, _, _ in self.found)
        starts = [start for start, _ in taken]
        for match in _CAPITAL.finditer(self.text):
            country = self.matcher.country_of(match.group(), self.text[max(0, match.start() - 24) : match.start()])
            team = self.matcher.national_teams.get(country) if country else None
            if team is None:
                continue
            before = bisect_right(starts, match.start()) - 1
            if before >= 0 and taken[before][1] > match.start():
                continue
            self.found.append((match.start(), match.end(), "demonym", self.entity_of(team)))

    def document(self, article: Article) -> Document:
        """Put everything in order."""
        self.found.sort(key=lambda one: (one[0], -one[1]))
        mentions: list[Mention] = []
        at = -1
        for start, end, kind, entity in self.found:
            sentence = self.sentence_at(start)
            if start < at or sentence is None:
                continue
            mentions.append(Mention(start, end, self.text[start:end], kind, entity, sentence.index))
            at = end
        tie_reporters(self.text, mentions)
        _tie_roles(self.text, mentions)
        tie_appositions(self.text, mentions, self.matcher.demonyms)
        return Document(article, self.sentences, self.entities, mentions)


_CAPITAL = re.compile(r"\b[A-ZÀ-Ý][a-zà-ÿ]{2,}")
_JOINING = frozenset(("and", "but", "as", "while", "when", "after", "before", "with", "that", "for", "or", "if"))
_WANTING = word_list("wanting_somebody")
_TITLE = alternatives(one.capitalize() for one in name_words().titles)
_BETWEEN = re.compile(rf"^(?P<s>['’]s?)?(?P<words>(?: [a-z][\w-]*){{0,4}})[,)]? (?:{_TITLE}\.? )?$")

_SAID_OF_ANOTHER, _LONGEST_OPENER = re.compile(rf"\b{any_word('becoming')} (?:still |now |the |an? )?$"), 16


def _tie_roles(text: str, mentions: list[Mention]) -> None:
    """Tie people to the teams that stand right before them: "Liverpool boss Arne Slot", "Inter's Inzaghi"."""
    roles = name_words().roles
    for team, person in itertools.pairwise(mentions):
        if is_source(text, team, person):
            continue
        if team.kind == "demonym":
            words = text[team.end : person.start].split(" ")
            if person.entity.is_person and words[0] == words[-1] == "" and (len(words) == 2 or words[-2] in roles):
                person.entity.nationalities.add(team.entity.country or "")
            continue
        if not (team.entity.is_team and person.entity.is_person and person.sentence == team.sentence):
            continue
        between = _BETWEEN.match(text[team.end : person.start])
        if not between:
            continue
        words = between.group("words").split()
        if not words and not between.group("s"):
            continue
        if words and (words[-1] not in roles or not _JOINING.isdisjoint(words) or not _WANTING.isdisjoint(words[:-1])):
            continue
        start = start_of_list(text, team)  # "former Arsenal and Everton midfielder X"
        if text[person.start - 2] == "," and _SAID_OF_ANOTHER.search(text, max(0, start - _LONGEST_OPENER), start):
            continue
        before = text[max(0, start - 8) : start].lower()
        former = before.endswith(("former ", "ex-")) or "former" in words
        if not former:
            person.entity.teams.add(team.entity.id)
        while words and words[-1] in roles:
            person.entity.roles.add(("former " if former else "") + words.pop())


def _is_nickname(hit: Hit) -> bool:
    """Whether a name that several share is part of no bearer's own name."""
    return not any(key(hit.text) in key(entry.name) for entry in hit.shared)
