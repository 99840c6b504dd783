"""What claims tell of people that later clauses leave out: whose club it is, who wants whom, who has which job."""

from collections.abc import Iterator

from .document import LocalEntity
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .status import status_of


def hired_as_coaches(drafts: list[Draft], lexicon: Lexicon) -> Iterator[LocalEntity]:
    """Whom claims that leave no doubt have been hired as coaches."""
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if spec.of_staff and spec.begins and draft.certainty in FIRM:
            yield draft.subject.entity


def note_past(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Whoever coaches now has stopped playing, whatever the tense."""
    for draft in drafts:
        kind = lexicon.relations[draft.relation].kind
        if kind is not None and draft.status is None and not draft.frame.startswith("role-"):
            known = knowledge.kind(draft.subject.entity)
            if known is not None and known != kind:
                draft.status = "former"


def note_ties(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note which clubs the claims read so far give people: what "he was sacked" may leave out."""
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if draft.certainty not in FIRM or not (spec.ties or spec.ends):
            continue
        if spec.begins:
            knowledge.comes(draft.subject.entity, draft.object.entity)
        past = draft.predicate.tag_ == "VBD" or (spec.kind is None and status_of(draft, lexicon) == "former")
        if spec.state and draft.status is None and past:
            knowledge.told_as_past(draft.subject.entity, draft.object, draft.sentence.index)
            if spec.kind is None and draft.predicate.tag_.startswith(("NN", "IN")):
                continue
        national = spec.kind == "player" and draft.object.entity.type == "NationalTeam"
        if draft.status in (None, "current") and not draft.wording.future and not national:
            if spec.ends and draft.how.get("team", "").startswith("from"):
                continue  # "came from Everton" tells where he was before, not what he leaves now
            how = "ended" if spec.ends else "claim"
            plays = None if spec.ends else spec.kind == "player"
            knowledge.tie(draft.subject.entity, draft.object, how, draft.sentence.index, plays=plays)
            if draft.frame == "person-of-team":
                knowledge.be_of(draft.subject.entity, draft.object.entity)


def note_suitors(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note which teams want whom: to whom "he said no", and who made "a second bid"."""
    for draft in drafts:
        if lexicon.relations[draft.relation].not_of_own and draft.certainty != "denied":
            knowledge.woo(draft.subject.entity, draft.object, draft.sentence.index)


def note_jobs(knowledge: Knowledge, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Note what sentences tell of who works, or will, where: what a title or a sacking beside it leaves out."""
    for draft in drafts:
        spec = lexicon.relations[draft.relation]
        if draft.status == "former" or not (spec.ends or spec.of_staff):
            continue
        person, at = draft.subject.entity, draft.sentence.index
        if draft.certainty == "confirmed" and not draft.how.get("team", "").startswith("from"):
            knowledge.tell(person, draft.object, at)
        if not spec.ends and not draft.frame.startswith("role-") and draft.certainty != "denied":
            knowledge.gives_job(draft.object, person, at)
