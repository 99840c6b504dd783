"""Whether a claim may enter the graph: its quote stands in the text, and the ontology allows what it says."""

from dataclasses import replace

from pyoxigraph import NamedNode

from ..articles.article import Article
from ..errors import ClaimError
from ..extraction.claim import CERTAINTIES, STATUSES, Claim, Evidence, Participant
from .dates import date_literal, duration_literal
from .ontology import Ontology, load_ontology


def check_claim(article: Article, claim: Claim, ontology: Ontology | None = None) -> Claim:
    """Return the claim, its offsets put right where its quote stands elsewhere in the text, and once.

    Raises ClaimError, with the reason, for a claim whose quote is not in the text, whose relation or types the
    ontology does not allow, or whose dates, certainty or status are none.

    >>> beye, rennes = Participant(label="Beye", type="Person"), Participant(label="Rennes", type="Club")
    >>> claim = Claim(source="-", subject=rennes, relation="sackedBy", object=beye, certainty="confirmed",
    ...               evidence=Evidence(quote="Rennes sacked Beye", start=0, end=18))
    >>> check_claim(Article.of("Rennes sacked Beye."), claim)
    Traceback (most recent call last):
    graph.errors.ClaimError: 'Rennes sackedBy Beye': the subject must be a Person, not a Club
    """
    ontology = ontology or load_ontology()
    try:
        _check_relation(claim, ontology)
        _check_values(claim)
        for participant in _participants(claim):
            _check_participant(article, participant)
        return replace(claim, evidence=_located(article, claim.evidence))
    except ValueError as error:
        words = f"{claim.subject.label} {claim.relation} {claim.object.label}"
        raise ClaimError(f"'{words}': {error}") from None


def _participants(claim: Claim) -> list[Participant]:
    return [participant for participant in (claim.subject, claim.object, claim.at) if participant]


def _check_relation(claim: Claim, ontology: Ontology) -> None:
    relation = ontology.relations.get(claim.relation)
    if relation is None:
        raise ValueError(f"the ontology has no relation '{claim.relation}'")
    slots = [("subject", claim.subject, relation.domain), ("object", claim.object, relation.range)]
    if claim.at:
        slots.append(("at", claim.at, "Team"))
    for name, participant, wanted in slots:
        if participant.type not in ontology.supers:
            raise ValueError(f"the ontology has no class '{participant.type}'")
        if not ontology.fits(participant.type, wanted):
            raise ValueError(f"the {name} must be a {wanted}, not a {participant.type}")
    if (claim.subject.type, claim.subject.label) == (claim.object.type, claim.object.label):
        raise ValueError("it relates a thing to itself")
    if relation.has_status and claim.status not in STATUSES:
        raise ValueError(f"a claim of {relation.name} has a status: {', '.join(STATUSES)}")
    if not relation.has_status and claim.status is not None:
        raise ValueError(f"a claim of {relation.name} has no status")


def _check_values(claim: Claim) -> None:
    if claim.certainty not in CERTAINTIES:
        raise ValueError(f"'{claim.certainty}' is no certainty; there are {', '.join(CERTAINTIES)}")
    for date in (claim.date, claim.from_, claim.until):
        if date is not None and date_literal(date) is None:
            raise ValueError(f"'{date}' is no date")
    if claim.duration is not None and duration_literal(claim.duration) is None:
        raise ValueError(f"'{claim.duration}' is no duration")
    if not 0 <= claim.confidence <= 1:
        raise ValueError(f"its confidence {claim.confidence} is not between 0 and 1")


def _check_participant(article: Article, participant: Participant) -> None:
    if not participant.label.strip():
        raise ValueError("it has a participant without a name")
    if participant.iri is not None:
        NamedNode(participant.iri)
        if ":" not in participant.iri:
            raise ValueError(f"'{participant.iri}' is no absolute IRI")
    if participant.mention:
        start, end = participant.mention
        if not 0 <= start < end <= len(article.text):
            raise ValueError(f"the mention {start}-{end} is not in the text")


def _located(article: Article, evidence: Evidence) -> Evidence:
    quote, start = evidence.quote, evidence.start
    if quote and start >= 0 and article.text[start : evidence.end] == quote:
        return evidence
    if quote.strip() and article.text.count(quote) == 1:
        found = article.text.index(quote)
        return Evidence(quote=quote, start=found, end=found + len(quote))
    raise ValueError("its quote is not in the text")
