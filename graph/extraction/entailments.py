"""What an event says without saying it: whoever was sacked had the job, a team-mate at a club played for it.

Which relation entails which state is data (`entails` in `ontology/lexicon/relations.toml`); a state that the article
tells itself is left alone.
"""

import dataclasses
import re
from collections.abc import Iterable

from .consistency import is_of_job, with_places
from .document import Mention
from .drafts import FIRM, Draft
from .knowledge import Knowledge
from .lexicon import Lexicon
from .one_coach import with_former_jobs
from .schema import Entailment
from .shared_places import with_former_company
from .status import status_of
from .usage import is_infinitive, is_perfect

SURE = 0.97
_WORDS = re.compile(r"[£€$]|[a-z]+(?:-[a-z]+)*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LEAST = 0.7
_BOARD = "board"


def with_entailed(drafts: Iterable[Draft], knowledge: Knowledge, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts with the states that they entail and that no draft tells."""
    drafts = with_former_company(with_places(drafts, knowledge.about, lexicon), lexicon)
    drafts = with_former_jobs(drafts, lexicon)
    told: dict[tuple[int, int], set[str]] = {}
    for draft in drafts:
        if lexicon.relations[draft.relation].state and draft.certainty in FIRM:
            told.setdefault(draft.pair, set()).add(draft.relation)
    doubted = {(draft.relation, *draft.pair) for draft in drafts if draft.certainty in ("rumoured", "denied")}
    said = {(draft.relation, *draft.pair) for draft in drafts}
    added: list[Draft] = []
    managing = [(one.pair, status_of(one, lexicon)) for one in drafts if one.relation == "managed"]
    bosses = {pair for pair, status in managing if (pair, "former") not in managing and status == "current"}
    playing = {_place(one) for one in drafts if _tells_of_playing(one, lexicon)}
    coaches = {id for (id, _), names in told.items() if any(lexicon.relations[one].of_staff for one in names)}
    officials = {one.subject.entity.id for one in drafts if _tells_of_office(one, lexicon)}
    players = {
        one.subject.entity.id
        for one in drafts
        if _tells_of_playing(one, lexicon) and one.certainty == "confirmed" and status_of(one, lexicon) == "current"
    }
    for draft in sorted(
        drafts, key=lambda one: not any(each.relation for each in lexicon.relations[one.relation].entails)
    ):
        sure = draft.certainty in FIRM
        if sure and (draft.relation, *draft.pair) in doubted:
            continue
        pair = set(draft.pair)
        same = lexicon.relations[draft.relation].same_kind
        if same and pair & players and not pair & officials and not is_of_job(draft, lexicon):
            continue  # "X replaced Y at T", of players
        for entailment in lexicon.relations[draft.relation].entails:
            picked = entailment.status == "former" and _is_disposed_of(draft, bosses, said)
            state = _state(draft, entailment, knowledge, lexicon, playing, coaches, officials, picked=picked)
            if state is None:
                continue
            if same and state.relation == entailment.otherwise and draft.office is None:
                state = _in_office_of_other(draft, state, told, lexicon)
            ends = state.pair
            kind = lexicon.relations[state.relation].kind
            known = told.get(ends, set()) - (lexicon.of_juniors if same else set())
            if kind is None and entailment.of_player in known and draft.office is None and entailment.otherwise is None:
                continue  # "played for T. On leaving T he coached at U": as a player
            if any((one, *ends) in said for one in (*entailment.unless, state.relation) if entailment.unless):
                continue
            if state.relation in known or (kind is None and any(lexicon.relations[one].kind is None for one in known)):
                continue
            told.setdefault(ends, set()).add(state.relation)
            added.append(state)
            manages = (
                state.subject.entity.id in coaches and knowledge.kind(state.subject.entity, guess=False) == "staff"
            )
            if lexicon.relations[state.relation].kind == "player" and not manages:
                playing.add(_place(state))  # but "my room-mate with T", said the boss, who came from U
    return drafts + added


def _in_office_of_other(draft: Draft, state: Draft, told: dict[tuple[int, int], set[str]], lexicon: Lexicon) -> Draft:
    """The state of one of two who followed each other, in the only office that the other is told to have there."""
    other = draft.object if state.subject is draft.subject else draft.subject
    offices = [
        one
        for one in told.get((other.entity.id, state.object.entity.id), ())
        if lexicon.relations[one].kind is None and one not in lexicon.of_juniors
    ]
    return dataclasses.replace(state, relation=offices[0]) if len(offices) == 1 else state


def _place(draft: Draft) -> tuple[int, int]:
    """The sentence and the person that a draft is about."""
    return draft.sentence.index, draft.subject.entity.id


def _tells_of_playing(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the verbs of its sentence, and not a role phrase, tell of somebody as a player."""
    return lexicon.relations[draft.relation].kind == "player" and not draft.frame.startswith("role-")


def _tells_of_office(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a claim, sure or not, is one that is made of those alone who have a job off the pitch."""
    spec = lexicon.relations[draft.relation]
    return spec.of_staff or (spec.state and spec.kind is None and spec.object != ("Person",))


def _state(
    draft: Draft,
    entailment: Entailment,
    knowledge: Knowledge,
    lexicon: Lexicon,
    playing: set[tuple[int, int]],
    coaches: set[int],
    officials: set[int],
    *,
    picked: bool,
) -> Draft | None:
    left = lexicon.relations[draft.relation].ends and knowledge.kind(draft.subject.entity) == "player"
    guessed = draft.how.get("team", "").startswith("context") and not left  # where a player left, he played
    guessed = guessed or draft.how.get("at") == "either"
    if draft.certainty not in entailment.only or guessed or draft.precision < LEAST:
        return None
    person = draft.subject if entailment.subject == "subject" else draft.object
    team = draft.object if entailment.team == "object" else draft.at
    if team is None or not person.entity.is_person or not team.entity.is_team:
        return None
    beside = draft.object if person is draft.subject else draft.subject
    same = lexicon.relations[draft.relation].same_kind
    shares = same and person.entity.id not in coaches
    relation = _relation(person, team, beside if shares else None, entailment, knowledge, officials)
    if same and entailment.relation is None and draft.office is not None:
        relation = draft.office  # "succeeded X as chairman"
    elif shares and person is draft.subject and relation in lexicon.of_juniors:
        # The under-21s coach who replaced a manager manages.
        relation = knowledge.office(beside.entity, team.entity) or entailment.otherwise
    elif same and person is draft.object and relation in lexicon.of_juniors and beside.entity.id in coaches:
        relation = knowledge.office(person.entity, team.entity) or entailment.otherwise  # "the assistant replaced X"
    plays = entailment.by_sentence and _place(draft) in playing
    plays = plays or knowledge.still_played(person.entity, draft.sentence.index)
    if entailment.of_player is not None and plays and person is draft.subject:
        relation = entailment.of_player
    if relation == entailment.otherwise and draft.office is None and _names_other_office(draft, lexicon):
        return None
    if relation is None or team.entity.type not in lexicon.relations[relation].object:
        return None
    unknown = relation == entailment.of_unknown and knowledge.kind(person.entity) is None
    if unknown and (team.entity.type == "NationalTeam" or not _is_of_sale(draft, lexicon)):
        return None  # "leave Spain": the country; a manager may go, but is not sold
    spec = lexicon.relations[draft.relation]
    to_come = draft.wording.future and entailment.status == "former"
    goes_on = to_come and (spec.ends or person is draft.object)  # of whoever is to leave, or to be played under
    goes_on = goes_on or picked or (spec.ends and entailment.status == "current")  # "will not be leaving"
    told = "current" if goes_on else "future" if to_come else entailment.status
    return Draft(
        relation=relation,
        subject=person,
        object=team,
        sentence=draft.sentence,
        predicate=draft.predicate,
        frame=f"entailed-{draft.relation}",
        precision=draft.precision * SURE,
        wording=dataclasses.replace(draft.wording, future=False) if goes_on else draft.wording,
        certainty=entailment.certainty,
        status=status_of(draft, lexicon) if spec.state else told,
        dated=False,
        how=draft.how,
        tokens=draft.tokens,
    )


def _is_disposed_of(draft: Draft, bosses: set[tuple[int, int]], said: set[tuple[str, int, int]]) -> bool:
    """Whether a coach has just picked somebody, or not: "Holm has called up X" tells of his players of now.

    So does "Holm left X out" of a team that he coaches and X has not left, unless a year tells that it is long ago.
    """
    acted_on = draft.how.get("person", "").startswith(("patient", "dative"))
    if not acted_on or not draft.object.entity.is_person:
        return False
    if draft.at is None or _YEAR.search(draft.sentence.text) or is_perfect(draft.predicate):
        return is_perfect(draft.predicate)
    team = draft.at.entity.id
    left = ("departedFrom", draft.subject.entity.id, team) in said
    return not left and (draft.object.entity.id, team) in bosses


def _is_of_sale(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a sentence has words of buying and selling, which only players are."""
    return not lexicon.any_of("of_sales").isdisjoint(_WORDS.findall(draft.sentence.text.lower()))


def _names_other_office(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a job is named that is none of the roles: "quit as T's head of youth", "hired to replace X as doctor"."""
    verb = draft.predicate
    below = (one for one in verb.children if one.dep_ == "dobj" or is_infinitive(one))
    near = [one for top in (verb, *below) for one in top.children]
    nouns = [noun for one in near if one.lower_ == "as" for noun in one.children if noun.dep_ == "pobj"]
    if any(noun.lower_ == _BOARD for one in near if one.lower_ == "from" for noun in one.children):
        return True  # "resigned from the board"
    return any(noun.pos_ == "NOUN" and (lexicon.lemma(noun.text, "noun"),) not in lexicon.roles for noun in nouns)


def _relation(
    person: Mention,
    team: Mention,
    beside: Mention | None,
    entailment: Entailment,
    knowledge: Knowledge,
    officials: set[int],
) -> str | None:
    """The state: what the entailment says outright, else what role phrases call the person, or who shares his job."""
    if entailment.relation is not None:
        return entailment.relation
    kind = knowledge.kind(person.entity)
    if kind == "player":
        return entailment.of_player
    if entailment.of_unknown is not None and person.entity.id not in officials and kind is None:
        return None if knowledge.has_played(person.entity) else entailment.of_unknown
    office = knowledge.office(person.entity, team.entity)
    if entailment.of_coach is not None and office is None and knowledge.kind(person.entity) == "staff":
        return entailment.of_coach
    if office is None and beside is not None:
        if knowledge.kind(beside.entity) == "player":
            return entailment.of_player
        office = knowledge.office(beside.entity, team.entity)
    return office if office is not None else entailment.otherwise
