"""Name records: what one article knows of an entity, over which identity is decided."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from ..articles.article import Article
from ..extraction.claim import Claim, Participant
from .gazetteer import fold
from .keys import person_keys

_ROLES = {
    "playedFor": "player",
    "signedFor": "player",
    "managed": "coach",
    "assistantAt": "assistant",
    "sportingDirectorOf": "office",
    "presidentOf": "office",
    "ownerOf": "office",
    "executiveOf": "office",
    "appointedBy": "staff",
    "sackedBy": "staff",
    "resignedFrom": "staff",
}
_STATUSES = {
    "signedFor": "joined",
    "appointedBy": "joined",
    "sackedBy": "left",
    "resignedFrom": "left",
    "departedFrom": "left",
    "committedTo": "current",
    "rejected": "linked",
    "linkedWith": "linked",
    "approachedBy": "linked",
}
_MOVES = frozenset({"signedFor", "appointedBy", "linkedWith", "approachedBy", "rejected"})
"""Relations that, where they are but rumoured, tie somebody to a team where the person is not."""
_TIES = frozenset({"teammateOf", "formerTeammateOf", "playedUnder", "succeeded", "relativeOf"})


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class NameRecord:
    """An entity as one article knows it.

    `article`: identity of the article.  `key`: tells the record from the others of its article.
    `names`: what the article calls it, sorted.  `iri`: the entry of the gazetteer, if it is one.
    `context`: what else the article says of it that helps to tell it from others, sorted: for people lines such as
    `in player current 2024-05-19 club/arsenal` and `tie relativeOf Phil Neville`.
    `keys`: the keys it bears, sorted (see `keys`).
    """

    article: str
    key: str
    type: str
    label: str
    names: tuple[str, ...] = ()
    iri: str | None = None
    context: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Hash what no two records share, which is quicker than to hash all of it."""
        return hash((self.article, self.key))


mention_of: Callable[[NameRecord], tuple[str, str]] = attrgetter("article", "key")
"""Returns what no two records share, and what they are sorted by: the article and the record key."""


def has_full_name(record: NameRecord) -> bool:
    """Whether a record is a person's and has a full name, not a surname or mononym alone: told by its last key.

    >>> has_full_name(make_record("a1", "Person|Slot", "Person", "Slot", ["Arne Slot"], None))
    True
    """
    return record.keys[-1].startswith("tail ")


def record_key(participant: Participant) -> str:
    """Return the key of the record that a participant of a claim belongs to, within its article."""
    return f"{participant.type}|{participant.iri or participant.label}"


def records_of(article: Article, claims: Iterable[Claim]) -> list[NameRecord]:
    """Return the records of everyone and everything that an article's claims are about, sorted.

    Denied claims count for names, not for context.

    >>> from graph.extraction.claim import Evidence
    >>> slot = Participant(label="Arne Slot", type="Person")
    >>> club = Participant(label="Bremer SV", type="Club")
    >>> article = Article.of("Arne Slot is the head coach of Bremer SV.", date="2025-01-02")
    >>> claim = Claim(source="-", subject=slot, relation="managed", object=club, status="current",
    ...               certainty="confirmed", evidence=Evidence(quote="Arne Slot", start=0, end=9))
    >>> records_of(article, [claim])[1].context
    ('in coach current 2025-01-02 Club:bremer sv',)
    """
    names: dict[str, set[str]] = {}
    known: dict[str, Participant] = {}
    context: dict[str, set[str]] = {}
    for claim in claims:
        for participant in (claim.subject, claim.object, claim.at):
            if participant:
                key = record_key(participant)
                known.setdefault(key, participant)
                names.setdefault(key, set()).update((participant.label, *participant.names))
        if claim.certainty != "denied":
            for key, line in _context(claim, article.date):
                context.setdefault(key, set()).add(line)
    return sorted(
        make_record(article.id, key, known[key].type, known[key].label, found, known[key].iri, context.get(key, ()))
        for key, found in names.items()
    )


def make_record(
    article: str, key: str, type_: str, label: str, names: Iterable[str], iri: str | None, context: Iterable[str] = ()
) -> NameRecord:
    """Return the record with its keys worked out."""
    names, context = tuple(sorted({label, *names})), tuple(sorted(set(context)))
    keys: tuple[str, ...] = (f"{type_} {iri or fold(label) or label}",)
    if type_ == "Person":
        keys = person_keys(names, teams_of(context))
    return NameRecord(
        article=article, key=key, type=type_, label=label, names=names, iri=iri, context=context, keys=keys
    )


def teams_of(context: Iterable[str]) -> list[str]:
    """Return the teams that context lines name, sorted."""
    return sorted({line.split(" ", 4)[4] for line in context if line.startswith("in ")})


def team_key(team: Participant) -> str:
    """Return what stands for a team in context lines: the tail of its IRI, else its folded name.

    >>> team_key(Participant(label="Bremer SV", type="Club"))
    'Club:bremer sv'
    """
    return "/".join(team.iri.rsplit("/", 2)[1:]) if team.iri else f"{team.type}:{fold(team.label)}"


def _context(claim: Claim, article_date: str | None) -> Iterator[tuple[str, str]]:
    subject, object_ = record_key(claim.subject), record_key(claim.object)
    date = _date(claim, article_date)
    if claim.object.type != "Person":
        status = _STATUSES.get(claim.relation) or claim.status or "current"
        if claim.certainty == "rumoured" or claim.status == "future":
            status = "linked" if claim.relation in _MOVES else "expected"
        role = _ROLES.get(claim.relation, "any") if status not in ("linked", "expected") else "any"
        yield subject, f"in {role} {status} {date} {team_key(claim.object)}"
        return
    if claim.relation in _TIES:
        yield subject, f"tie {claim.relation} {claim.object.label}"
        yield object_, f"tie {claim.relation} {claim.subject.label}"
    if claim.at and claim.certainty != "rumoured":
        team = team_key(claim.at)
        for key, role in zip((subject, object_), _roles_at(claim.relation), strict=True):
            yield key, f"in {role} {'former' if claim.status == 'former' else 'any'} {date} {team}"


def _roles_at(relation: str) -> tuple[str, str]:
    if relation in ("teammateOf", "formerTeammateOf"):
        return "player", "player"
    return ("player", "coach") if relation == "playedUnder" else ("any", "any")


def _date(claim: Claim, article_date: str | None) -> str:
    """The date of what a claim says: its own, else that of its article; a dash where neither is known."""
    return claim.date or (claim.until if claim.status == "former" else None) or claim.from_ or article_date or "-"
