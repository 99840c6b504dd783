"""Grouping the names of one article: "Xabi Alonso", "Alonso" and "Xabi" are one, "Diego" and "Giovanni Simeone" two."""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from .genders import gender_of
from .name_signs import SHOUTED, Candidate
from .role_words import RELATIVES
from .words import given_names, key, name_words, word_list

SHORTEST_FORM, LONGEST_FIRST, LONGEST_LAST = 3, 4, 5
OFTEN, CALLED_SO = 3, 2
DICTIONARY = 4  # how much must say that a word of the dictionary, or a region, is a team: "moved to Catalonia"
_INITIALS = re.compile(r"([A-Z]{2})\d{1,2}|([A-Z]{3})")
_OF_FIRST_NAMES = ("y", "ie")  # "Stevie" is Steven, but Marco is not Marcus


@dataclass(slots=True, eq=False)
class Group:
    """The candidates that name one person, team or thing; `kind` is "Person", "Club", "Other" or "Unknown"."""

    kind: str
    candidates: list[Candidate] = field(default_factory=list)
    tokens: tuple[str, ...] = ()

    @property
    def first(self) -> int:
        """Where it is first named."""
        return min(candidate.start for candidate in self.candidates)

    def label(self) -> str:
        """The fullest name, of equally full ones the most frequent, then the first used."""
        counts: dict[str, int] = {}
        for candidate in self.candidates:
            counts[candidate.text] = counts.get(candidate.text, 0) + 1
        order = {text: i for i, text in enumerate(counts)}
        best = max(
            counts, key=lambda text: (len(tokens_of(text)), text[1:] != text[1:].upper(), counts[text], -order[text])
        )
        return " ".join(best.split())

    def gender(self) -> str | None:
        """Whether its fullest name is a woman's or a man's, where that can be told."""
        return gender_of(self.label()) if self.kind == "Person" else None


@functools.lru_cache(maxsize=8192)
def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a name as they compare, without suffixes such as "Jr".

    >>> tokens_of("Roberto De Zerbi"), tokens_of("Neymar Jr.")
    (('roberto', 'de', 'zerbi'), ('neymar',))
    """
    tokens = [key(word) for word in text.split()]
    tokens = [token for token in tokens if token]
    while len(tokens) > 1 and tokens[-1] in name_words().suffixes:
        tokens.pop()
    return tuple(tokens)


def given_names_agree(a: str, b: str) -> bool:
    """Whether two first names may be one person's: a beginning, an initial, a short form, or a slip of spelling.

    >>> given_names_agree("rafa", "rafael"), given_names_agree("medhi", "mehdi"), given_names_agree("diego", "giovanni")
    (True, True, False)
    """
    if a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b)):
        return True
    shorter, longer = sorted((a, b), key=lambda name: (len(name), name))
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    if b in name_words().short_forms.get(a, ()):
        return True
    return len(shorter) >= 4 and shorter[0] == longer[0] and _is_slip(shorter, longer)


def _is_slip(a: str, b: str) -> bool:
    """Whether one letter was added, left out or changed, or two were swapped."""
    if len(a) == len(b):
        differ = [i for i in range(len(a)) if a[i] != b[i]]
        if len(differ) == 2 and differ[1] == differ[0] + 1:
            return a[differ[0]] == b[differ[1]] and a[differ[1]] == b[differ[0]]
        return len(differ) == 1
    if len(b) == len(a) + 1:
        return any(b[:i] + b[i + 1 :] == a for i in range(len(b)))
    return False


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names of several words are one person's.

    >>> same_person(("emmanuel", "latte", "lath"), ("latte", "lath"))
    True
    """
    if len(a) < len(b):
        a, b = b, a
    if a == b or a[-len(b) :] == b or a[: len(b)] == b:
        return True
    if a[-1] == b[-1] or (
        len(a[-1]) >= 5 and _is_slip(*sorted((a[-1], b[-1]), key=lambda name: (len(name), name))) and a[0] == b[0]
    ):
        if a[-1] == b[-1] and _is_particle_name(b):
            return a[-len(b) :] == b
        return given_names_agree(a[0], b[0])
    return False


def _is_particle_name(tokens: tuple[str, ...]) -> bool:
    return tokens[0] in name_words().particles


def parts_of(tokens: tuple[str, ...]) -> tuple[set[str], str]:
    """The surnames by which somebody may be called, and the first name.

    >>> sorted(parts_of(("roberto", "de", "zerbi"))[0])
    ['de zerbi', 'zerbi']
    """
    particles = name_words().particles
    surnames = set()
    for i in range(1, len(tokens)):
        surnames.add(" ".join(tokens[i:]))
        if tokens[i] not in particles and len(tokens[i]) > 1:
            surnames.add(tokens[i])
    surnames -= particles
    return surnames, tokens[0]


def group(candidates: Iterable[Candidate]) -> list[Group]:
    """Group the candidates of an article; those of one word are shared out among the people of several words.

    Where two people share a surname, the surname alone goes to the one whose full name stood last before it.
    """
    everything = list(candidates)
    long = [candidate for candidate in everything if len(tokens_of(candidate.text)) > 1]
    short = [candidate for candidate in everything if len(tokens_of(candidate.text)) == 1]
    by_text: dict[tuple[str, ...], list[Candidate]] = {}
    called = _nicknames(long)
    for candidate in long:
        tokens = tokens_of(candidate.text)
        by_text.setdefault(called.get((tokens[0], tokens[-1]), tokens), []).append(candidate)
    groups: list[Group] = []
    for tokens in sorted(by_text, key=lambda tokens: (-len(tokens), by_text[tokens][0].start)):
        same = by_text[tokens]
        kind = _kind(same)
        if kind == "Other" and any(one.kind == "Person" and one.tokens[-len(tokens) :] == tokens for one in groups):
            kind = "Person"  # "interested in De Marra", whose full name stands elsewhere
        home = None
        if kind == "Person":
            fitting = [other for other in groups if other.kind == "Person" and same_person(other.tokens, tokens)]
            if len(fitting) == 1 or (fitting and any(other.tokens == tokens for other in fitting)):
                home = fitting[0]
            elif fitting:
                home = min(fitting, key=lambda other: abs(other.first - same[0].start))
        if kind != "Person" or home is None:
            # "Chicago Fire" where "Chicago Fire FC" is named too.
            home = home or next((one for one in groups if one.kind == "Club" and set(tokens) <= set(one.tokens)), None)
        if home is None:
            home = Group(kind, [], tokens)
            groups.append(home)
        home.candidates.extend(same)
    _share_out(short, groups)
    groups.sort(key=lambda found: found.first)
    return groups


def _nicknames(candidates: Iterable[Candidate]) -> dict[tuple[str, str], tuple[str, ...]]:
    """The names told in full with a nickname in quotes, by the nickname and the surname: 'Michael "Mick" Holm'."""
    named = [(one, tokens_of(one.text)) for one in candidates if one.nickname]
    return {(key(one.nickname), tokens[-1]): tokens for one, tokens in named}


def _share_out(short: list[Candidate], groups: list[Group]) -> None:
    surnames: dict[str, list[Group]] = {}
    given: dict[str, list[Group]] = {}
    for person in groups:
        if person.kind == "Person":
            names, first = parts_of(person.tokens)
            for name in sorted(names):
                surnames.setdefault(name, []).append(person)
            given.setdefault(first, []).append(person)
            for name in sorted({key(one.nickname) for one in person.candidates if one.nickname}):
                given.setdefault(name, []).append(person)
        elif person.kind == "Club":
            for token in person.tokens:
                if len(token) > 3:
                    given.setdefault(token, []).append(person)
    rest: dict[str, list[Candidate]] = {}
    for candidate in short:
        token = tokens_of(candidate.text)[0]
        owners = (
            surnames.get(token)
            or given.get(token)
            or _by_short_form(token, given)
            or (candidate.text.isupper() and _by_initials(candidate.text, groups))
            or _by_beginning(token, surnames, LONGEST_LAST)
            or _by_beginning(token, given, LONGEST_FIRST)
            or (not _is_given(token) and _by_pet_name(token, surnames))
            or ((not _is_given(token) or token.endswith(_OF_FIRST_NAMES)) and _by_pet_name(token, given))
        )
        if owners:
            _nearest(owners, candidate.start).candidates.append(candidate)
        else:
            rest.setdefault(token, []).append(candidate)
    for same in rest.values():
        if all(candidate.first and not candidate.person for candidate in same):
            continue  # only ever at the start of sentences: its capital says nothing
        groups.append(Group(_kind_of_word(same), same, tokens_of(same[0].text)))


def _by_short_form(token: str, given: dict[str, list[Group]]) -> list[Group] | None:
    """The people whose first name has `token` for a short form, where it is one person."""
    owners = [owner for form in sorted(name_words().short_forms.get(token, ())) for owner in given.get(form, ())]
    return owners if len(set(map(id, owners))) == 1 else None


def _by_initials(text: str, groups: list[Group]) -> list[Group] | None:
    """The person whose initials, and a shirt's number, somebody is called by, where it is one: "KDB", "CR7"."""
    told = _INITIALS.fullmatch(text)
    letters = (told[1] or told[2]).lower() if told else ""
    return _only([one for one in groups if letters and letters == _initials_of(one.label())])


def _initials_of(name: str) -> str:
    return "".join(part[0] for part in name.replace("-", " ").lower().split())


def _by_beginning(token: str, names: dict[str, list[Group]], longest: int) -> list[Group] | None:
    """The person of whose name `token` is the beginning ("Sav" of Savage, "Wilf" of Wilfred), where it is one."""
    if not SHORTEST_FORM <= len(token) <= longest:
        return None
    return _only([owner for name in sorted(names) if name.startswith(token) for owner in names[name]])


def _by_pet_name(token: str, names: dict[str, list[Group]]) -> list[Group] | None:
    """The person for whose name `token` is a pet name, where it is one: "Bergo" or "Bergsy" of Bergstrom.

    "The Holms" are a family, not Holm.
    """
    for beginning in pet_stems(token):
        owners = [
            owner
            for name in sorted(names)
            if name.startswith(beginning) and token != f"{name}s"
            for owner in names[name]
        ]
        if owners:
            return _only(owners)
    return None


def _is_given(token: str) -> bool:
    """Whether a word is rather a first name than made of a surname: "Harry" is not Harewood; but "Becks" is Beckham."""
    return token in given_names() and not token.endswith("s")


@functools.lru_cache(maxsize=8192)
def pet_stems(token: str) -> tuple[str, ...]:
    """The beginnings of names that a pet name may be made of, by its endings; a doubled letter may have been one.

    >>> pet_stems("robbo"), pet_stems("becks"), pet_stems("holm")
    (('robb', 'rob'), ('beck',), ())
    """
    stems = [token.removesuffix(end) for end in sorted(word_list("pet_endings"), key=len) if token.endswith(end)]
    stems = [stem for stem in stems if len(stem) > SHORTEST_FORM]
    return (*stems, *(stem[:-1] for stem in stems if stem[-2] == stem[-1]))


def _only(owners: list[Group]) -> list[Group] | None:
    """The people among some, where it is one."""
    people = [owner for owner in owners if owner.kind == "Person"]
    return people if len(set(map(id, people))) == 1 else None


def _nearest(owners: list[Group], at: int) -> Group:
    def distance(owner: Group) -> tuple[int, int]:
        before = [at - one.start for one in owner.candidates if one.start <= at and one.words > 1]
        return (0, min(before)) if before else (1, min(one.start for one in owner.candidates))

    nearest = min(owners, key=distance)
    if not _is_kin(nearest):
        return nearest
    # Whoever is called by the surname all along goes on to be, though "his son, Adam Holm" is named last.
    return next((one for one in owners if not _is_kin(one) and _called_by_one_word(one) >= CALLED_SO), nearest)


def _is_kin(person: Group) -> bool:
    """Whether somebody is only told of as a relative."""
    return any(one.roles & RELATIVES for one in person.candidates)


def _called_by_one_word(person: Group) -> int:
    return sum(one.words == 1 for one in person.candidates)


def _kind(same: list[Candidate]) -> str:
    person = sum(min(one.person, 3) for one in same)
    if len(same) >= OFTEN and not _is_given(tokens_of(same[0].text)[0]):
        person -= len(same) - 1  # of a person named so often more is told than that there are two words
    team = sum(one.team for one in same)
    other = sum(one.other for one in same)
    if team > person and team >= other:
        return "Club"
    return "Other" if other > person else "Person"


def _kind_of_word(same: list[Candidate]) -> str:
    person = sum(one.person for one in same)
    team = sum(one.team for one in same)
    english = sum(one.english for one in same) if not any(one.alone for one in same) else 0
    other = sum(one.other for one in same) + english
    if same[0].text.isupper():
        other -= SHOUTED * (len(same) - 1)  # that it is written in capitals speaks once, however often it stands there
    speaks = sum(one.person > 0 for one in same) >= OFTEN and other <= len(same) and team <= person
    if team >= (DICTIONARY if english else 2) and team > person and team >= other:
        return "Club"
    # A word of the dictionary that speaks three times is a surname: "Parry said".
    return "Other" if other > person and not speaks else "Person"
