"""What the claims of an article tell of sides, how surely, and where those that sides add are shown."""

import re
from collections.abc import Collection, Iterable

from .document import Document, LocalEntity, Mention, Sentence
from .drafts import Draft, are_internationals
from .knowledge import Knowledge
from .lexicon import Lexicon
from .side_ballot import Proof, Settled
from .side_links import Link
from .spans import draft_of, words_of
from .status import status_of
from .words import any_word, word_list

TOLD = 0.75
_IN_CHARGE = re.compile(
    rf"['’]s? (?:[a-z-]+ )?{any_word('of_whoever_coaches')}\b| {any_word('reigns')}\b"
    r"| (?:will|could|may|must|is|was)(?: again| also| still)?(?: be)? (?:without|in charge)\b"
)
_NO_PLAYER = re.compile(
    r"\b(?:gmt|bst|ref(?:eree)?):? $"
    r"|\b(?:sacking|resignation|appointment) of (?:the )?$|\bcharge\b[^.;]*\babsence of $"
    r"|\b(?:signed|bought|left out|(?:made|named|appointed) captain) by $"
    r"|\b(?:handed|given) (?:a|his|her) (?:[a-z]+ )?debut by $"
)
_MAY_BE_NONE = (
    *("of ", "of the ", "by "),
    *(f"{end}{colon} " for end in ("gmt", "bst", "ref", "referee") for colon in ("", ":")),
)
_BEFORE = 40
_SOFT_KINDS = ("team noun", "pronoun")


def without_side(document: Document, text: str, knowledge: Knowledge) -> set[int]:
    """Those who play for no side: whoever is in charge of one, referees, and whom the text calls something else."""
    found: set[int] = set()
    outside = word_list("outside") | word_list("above") | {"referee"}
    for mention in document.mentions:
        if not mention.entity.is_person or mention.entity.id in found:
            continue
        before = text[max(0, mention.start - _BEFORE) : mention.start]
        if _IN_CHARGE.match(text, mention.end) or (before.endswith(_MAY_BE_NONE) and _NO_PLAYER.search(before)):
            found.add(mention.entity.id)
    found |= document.resolver.disposers if document.resolver is not None else set()
    for person in document.people:
        if person.roles & outside or knowledge.kind(person) not in (None, "player"):
            found.add(person.id)
    return found


def is_guess(draft: Draft) -> bool:
    """Whether only the context told a claim's team, and no more surely than sides are told."""
    return draft.how.get("team") == "context" and draft.precision < TOLD


def is_soft(draft: Draft) -> bool:
    """Whether only the context told a claim's team, or words that stand for one: "Holm's side"."""
    return draft.how.get("team", "").startswith("context") or draft.object.kind in _SOFT_KINDS


def is_described(draft: Draft) -> bool:
    """Whether somebody is only taken to be meant by the words that name a claim's team: "the T defender"."""
    return draft.how.get("person") == "reference"


def is_of_jobs(drafts: Iterable[Draft], lexicon: Lexicon, managers: set[int]) -> bool:
    """Whether it is told that managers come or go: two who are named may then be of one team."""
    specs = ((draft, lexicon.relations[draft.relation]) for draft in drafts if draft.certainty != "denied")
    return any(
        draft.subject.entity.id in managers and (spec.same_kind or spec.ends or spec.begins) for draft, spec in specs
    )


def what_he_does(lexicon: Lexicon, *, manages: bool) -> str:
    """The relation that somebody's side is told by: to manage it, or to play for it."""
    return next(
        name
        for name, one in lexicon.relations.items()
        if (manages and one.of_staff and one.state and name not in lexicon.of_juniors)
        or (not manages and one.kind == "player")
    )


def team_mates(drafts: list[Draft], lexicon: Lexicon, layer: str) -> list[Link]:
    """Those who are told to be team-mates now, of people for whom the article names one team of the kind alone."""
    teams: dict[int, set[int]] = {}
    for draft in drafts:
        if lexicon.relations[draft.relation].state and draft.object.entity.type == layer:
            teams.setdefault(draft.subject.entity.id, set()).add(draft.object.entity.id)
    return [
        Link(draft.subject, draft.object, True, 0.75, "team-mate")
        for draft in drafts
        if lexicon.relations[draft.relation].state
        and lexicon.relations[draft.relation].symmetric
        and draft.certainty == "confirmed"
        and status_of(draft, lexicon) == "current"
        and (draft.at.entity.type == layer if draft.at else not are_internationals(draft))
        and all(len(teams.get(one.entity.id, ())) < 2 for one in (draft.subject, draft.object))
    ]


def under_bosses(drafts: Iterable[Draft], lexicon: Lexicon, bosses: Collection[int]) -> list[Link]:
    """Those who are told to play for one of some managers now: "his captain, X"."""
    return [
        Link(draft.subject, draft.object, True, 0.75, "his-manager")
        for draft in drafts
        if draft.object.entity.id in bosses
        and lexicon.relations[draft.relation].state
        and not lexicon.relations[draft.relation].symmetric
        and draft.certainty == "confirmed"
        and status_of(draft, lexicon) == "current"
    ]


def shown_at(document: Document, team: LocalEntity, proof: Proof, listed: Collection[int]) -> Mention:
    """Where a claim is shown: of whoever stands in a line-up, what he does, best where his team is named too."""
    if proof.how not in ("line-up", "squad"):
        return proof.mention
    naming = {mention.sentence for mention in document.mentions if mention.entity is team}
    acting = [
        mention
        for mention in document.mentions
        if mention.entity is proof.mention.entity
        and mention.sentence not in listed
        and document.sentences[mention.sentence].kind != "headline"
    ]
    return min([*acting, proof.mention], key=lambda one: (one.sentence not in naming, one.start))


def mention_of(document: Document, team: LocalEntity, sentence: Sentence) -> Mention:
    """Where a team is named: in the sentence, else nearest to it."""
    named = [one for one in document.mentions if one.entity is team and one.kind != "place"]
    if not named:
        return Mention(sentence.start, sentence.start, "", "side", team, sentence.index)
    return min(named, key=lambda one: (abs(one.sentence - sentence.index), one.start))


def claim_of(document: Document, lexicon: Lexicon, what: Settled, listed: Collection[int], *, manages: bool) -> Draft:
    """The claim that somebody whose side is settled, by a proof, is of it."""
    proof = what.proof
    if proof is None:
        raise ValueError("a side without a proof is claimed by whatever told it")
    shown = shown_at(document, what.team, proof, listed)
    sentence = document.sentences[shown.sentence]
    return draft_of(
        words_of(sentence, shown),
        what_he_does(lexicon, manages=manages),
        shown,
        mention_of(document, what.team, sentence),
        frame=f"side-{proof.how}",
        precision=round(0.55 + 0.35 * what.trust, 2),
        status="current",
        team="side",
    )
