"""A Claim: one statement that an article makes, and its form as a line of JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import ClaimError

CERTAINTIES = ("confirmed", "reported", "rumoured", "denied")
STATUSES = ("current", "former", "future")


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A subject, object or place of a claim, as the article alone (with the gazetteer) knows it.

    `label`: the fullest name used in the article (for a gazetteer entry, its preferred name).
    `type`: "Person", "Club", "NationalTeam" or "Organisation".
    `iri`: the gazetteer's IRI, None for people and for teams that the gazetteer lacks.
    `names`: every name (no pronouns, no "the Spaniard") that the article uses for it, sorted.
    `mention`: offsets of the words in the article that stand for it in this claim.
    """

    label: str
    type: str
    iri: str | None = None
    names: tuple[str, ...] = ()
    mention: tuple[int, int] | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the participant as a JSON object: label, type, iri, and names and mention where known."""
        record: dict[str, Any] = {"label": self.label, "type": self.type, "iri": self.iri}
        if self.names:
            record["names"] = list(self.names)
        if self.mention:
            record["mention"] = list(self.mention)
        return record


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The exact words that say it: `text[start:end] == quote`, offsets in Unicode code points."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement an article makes.

    `relation`: local name of a relation of the ontology ("sackedBy").
    `status`: "current", "former" or "future" for states and teammateOf, else None.
    `certainty`: the wording's: "confirmed", "reported", "rumoured" or "denied".
    `attributed_to`: the outlet, journalist or person whose word it is, where the article names one.
    `date`, `from_`, `until`: ISO dates as precise as the text and the article's date determine them.
    `duration`: an ISO 8601 duration ("P7M").
    `confidence`: the extractor's probability that its reading is right, two decimals.
    """

    source: str
    subject: Participant
    relation: str
    object: Participant
    certainty: str
    evidence: Evidence
    at: Participant | None = None
    status: str | None = None
    attributed_to: str | None = None
    date: str | None = None
    from_: str | None = None
    until: str | None = None
    duration: str | None = None
    confidence: float = 0.5

    def to_json(self) -> dict[str, Any]:
        """Return the claim as the JSON object that `touchline extract` prints, keys in the order of the contract."""
        return {
            "source": self.source,
            "subject": self.subject.to_json(),
            "relation": self.relation,
            "object": self.object.to_json(),
            "at": self.at.to_json() if self.at else None,
            "status": self.status,
            "certainty": self.certainty,
            "attributed_to": self.attributed_to,
            "date": self.date,
            "from": self.from_,
            "until": self.until,
            "duration": self.duration,
            "confidence": self.confidence,
            "evidence": {"quote": self.evidence.quote, "start": self.evidence.start, "end": self.evidence.end},
        }

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> "Claim":
        """Return the claim that a JSON object holds.

        Raises ClaimError where a key is missing or a value has the wrong shape.

        >>> quote = {"quote": "Beye was sacked by Rennes", "start": 0, "end": 25}
        >>> claim = Claim.from_json({"source": "a", "subject": {"label": "Beye", "type": "Person"},
        ...     "relation": "sackedBy", "object": {"label": "Rennes", "type": "Club"},
        ...     "certainty": "confirmed", "evidence": quote})
        >>> Claim.from_json(claim.to_json()) == claim
        True
        """
        try:
            evidence = record["evidence"]
            return cls(
                source=str(record["source"]),
                subject=_participant(record["subject"]),
                relation=_text(record["relation"]),
                object=_participant(record["object"]),
                at=_participant(record["at"]) if record.get("at") else None,
                status=record.get("status"),
                certainty=_text(record["certainty"]),
                attributed_to=record.get("attributed_to"),
                date=record.get("date"),
                from_=record.get("from"),
                until=record.get("until"),
                duration=record.get("duration"),
                confidence=round(float(record.get("confidence", 0.5)), 2),
                evidence=Evidence(
                    quote=_text(evidence["quote"]), start=int(evidence["start"]), end=int(evidence["end"])
                ),
            )
        except KeyError as error:
            raise ClaimError(f"the claim has no '{error.args[0]}'") from None
        except (TypeError, ValueError, AttributeError) as error:
            raise ClaimError(f"the claim has a value of the wrong shape: {error}") from None


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(f"expected words, found {value!r}")
    return value


def _participant(record: Mapping[str, Any]) -> Participant:
    mention = record.get("mention")
    return Participant(
        label=_text(record["label"]),
        type=_text(record["type"]),
        iri=record.get("iri"),
        names=tuple(record.get("names") or ()),
        mention=(int(mention[0]), int(mention[1])) if mention else None,
    )
