"""Name records: what one article knows of an entity, over which identity is decided."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..articles.article import Article
from ..extraction.claim import Claim, Participant


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class NameRecord:
    """An entity as one article knows it.

    `article`: identity of the article.  `key`: tells the record from the others of its article.
    `names`: what the article calls it, sorted.  `iri`: the entry of the gazetteer, if it is one.
    `context`: what else the article says of it that helps to tell it from others, sorted.
    `keys`: records that may be the same entity share one of these, sorted.
    """

    article: str
    key: str
    type: str
    label: str
    names: tuple[str, ...] = ()
    iri: str | None = None
    context: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


def record_key(participant: Participant) -> str:
    """Return the key of the record that a participant of a claim belongs to, within its article."""
    return f"{participant.type}|{participant.iri or participant.label}"


def records_of(article: Article, claims: Iterable[Claim]) -> list[NameRecord]:
    """Return the records of everyone and everything that an article's claims are about, sorted."""
    from ..rdf.vocabulary import fold

    found: dict[str, set[str]] = {}
    known: dict[str, Participant] = {}
    for claim in claims:
        for participant in (claim.subject, claim.object, claim.at):
            if participant:
                key = record_key(participant)
                known.setdefault(key, participant)
                found.setdefault(key, set()).update((participant.label, *participant.names))
    return sorted(
        NameRecord(
            article=article.id,
            key=key,
            type=known[key].type,
            label=known[key].label,
            names=tuple(sorted(names)),
            iri=known[key].iri,
            keys=(f"{known[key].type}|{known[key].iri or fold(known[key].label)}", f"{article.id}|{key}"),
        )
        for key, names in found.items()
    )
