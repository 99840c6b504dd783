"""Claims and edges as rows: the query that fetches a claim, and how its solutions become rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..rdf.ontology import load_ontology
from ..rdf.rows import ClaimRow, Edge
from ..rdf.vocabulary import local_name

CLAIM_COLUMNS = (
    *("c", "a", "relation", "subject", "object", "at", "certainty", "status", "by"),
    *("date", "earliest", "latest", "from", "until", "duration", "confidence"),
    *("evidence", "subjectWords", "objectWords", "atWords"),
)

# Each OPTIONAL has one pattern, in a GRAPH of its own: inside a larger one, or with more, Oxigraph works it out for all
# claims there are.  The quote and the article's own properties are asked for apart, for the same reason.
CLAIM_PATTERN = """
GRAPH {entities} {{ {ends} ?c tl:subject ?subject ; tl:object ?object . }}
GRAPH ?a {{
  {more}
  ?c tl:relation ?relation ; tl:certainty ?certainty ; tl:confidence ?confidence ; tl:evidence ?evidence ;
     tl:subjectMention ?subjectWords ; tl:objectMention ?objectWords .
}}
OPTIONAL {{ GRAPH {entities} {{ ?c tl:at ?at }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:status ?status }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:attributedTo ?by }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:date ?date }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:earliest ?earliest }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:latest ?latest }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:from ?from }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:until ?until }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:duration ?duration }} }}
OPTIONAL {{ GRAPH ?a {{ ?c tl:atMention ?atWords }} }}
"""


@dataclass(frozen=True, slots=True)
class Head:
    """What a claim's row says of its article: identity, hash of its text, date."""

    id: str
    source_id: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of a claim's evidence and their place in the article."""

    words: str
    start: int
    end: int


def claim_row(
    values: Sequence[str | None], heads: Mapping[str, Head], quotes: Mapping[str, Quote], sources: Mapping[str, str]
) -> ClaimRow:
    """Return the claim that a solution of `CLAIM_PATTERN` holds, its columns in the order of `CLAIM_COLUMNS`.

    `heads` has its article and `quotes` its evidence by IRI, `sources` the names of sources.
    """
    found = dict(zip(CLAIM_COLUMNS, values, strict=True))
    status, by, head = found["status"], found["by"], heads[found["a"] or ""]
    quote = quotes[found["evidence"] or ""]
    return ClaimRow(
        iri=found["c"] or "",
        article_id=head.id,
        relation=local_name(found["relation"] or ""),
        subject=found["subject"] or "",
        object=found["object"] or "",
        at=found["at"],
        certainty=local_name(found["certainty"] or "").casefold(),
        status=local_name(status).casefold() if status else None,
        attributed_to=sources.get(by, by) if by else None,
        date=found["date"],
        earliest=found["earliest"],
        latest=found["latest"],
        from_=found["from"],
        until=found["until"],
        duration=found["duration"],
        confidence=float(found["confidence"] or 0),
        quote=quote.words,
        start=quote.start,
        end=quote.end,
        subject_words=found["subjectWords"] or "",
        object_words=found["objectWords"] or "",
        at_words=found["atWords"],
        source_id=head.source_id,
        published=head.published,
    )


def claim_order(claim: ClaimRow) -> tuple[bool, str, str]:
    """The order of claims: by article date, undated last, then IRI."""
    return claim.published is None, claim.published or "", claim.iri


def edges_of(claims: Iterable[ClaimRow]) -> list[Edge]:
    """Gather claims into edges: one for each subject, relation, object and place; a symmetric one stands once."""
    ontology = load_ontology()
    found: dict[tuple[str, str, str, str], list[ClaimRow]] = {}
    for claim in claims:
        ends = claim.subject, claim.object
        if ontology.relations[claim.relation].symmetric:
            ends = min(ends), max(ends)
        found.setdefault((ends[0], claim.relation, ends[1], claim.at or ""), []).append(claim)
    return [
        Edge(
            subject_iri=subject,
            relation=relation,
            object_iri=object_,
            at_iri=at or None,
            claims=tuple(sorted(group, key=claim_order)),
            is_fact=subject != object_
            and any(ontology.is_fact(relation, claim.certainty, claim.status) for claim in group),
        )
        for (subject, relation, object_, at), group in sorted(found.items())
    ]
