"""Who coaches the team for which somebody is told to play: "scored twice for Rick Holm's Everton"."""

from .drafts import FIRM, Draft, at_his_team
from .lexicon import Lexicon
from .own_places import UNDER

FRAME = "played-for-his-team"
PRECISION = 0.78
_OWNED = "person-s-team"


def with_coaches_of_teams(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, and that whoever played for somebody's team played under him."""
    coached = {
        (one.sentence.index, one.object.start): one
        for one in drafts
        if one.frame == _OWNED and lexicon.relations[one.relation].of_staff
    }
    added: list[Draft] = []
    for draft in drafts if coached else ():
        coach = coached.get((draft.sentence.index, draft.object.start))
        spec = lexicon.relations[draft.relation]
        if coach is None or spec.kind != "player" or not spec.state or draft.certainty not in FIRM:
            continue
        if draft.wording.future or draft.subject.entity is coach.subject.entity:
            continue
        added.append(at_his_team(draft, UNDER, coach.subject, frame=FRAME, precision=PRECISION))
    return [*drafts, *added]
