"""Claims that stand on the words about a name and not on a parse: where they are shown, and their drafts."""

import dataclasses
from typing import NamedTuple

from .document import Mention, Sentence
from .drafts import Draft
from .tokens import Token
from .wording import Wording


class Shown(NamedTuple):
    """Where a claim is shown: a sentence, the words of it that the claim stands on, and the chief one of these."""

    sentence: Sentence
    words: list[Token]
    chief: Token


def words_of(sentence: Sentence, mention: Mention) -> Shown:
    """Return the sentence cut into what stands before, in and behind a mention, the pieces, and the middle one."""
    low, high = mention.start - sentence.start, mention.end - sentence.start
    words: list[Token] = []
    for start, end in ((0, low), (low, high), (high, len(sentence.text))):
        text = sentence.text[start:end]
        if text.strip():
            token = Token(words, len(words), start, text, text.lower(), "", "", "", "")
            token.head = token
            words.append(token)
    token = next(one for one in words if one.idx == low)
    return Shown(dataclasses.replace(sentence, span=words), words, token)


def name_of(sentence: Sentence, mention: Mention) -> Shown:
    """Return the sentence cut as by `words_of`, of whose pieces the claim stands on the mention alone."""
    shown = words_of(sentence, mention)
    return shown._replace(words=[shown.chief])


def up_to(sentence: Sentence, mention: Mention) -> Shown:
    """Return the sentence cut as by `words_of`, of whose pieces the claim stands on all but the last."""
    shown = words_of(sentence, mention)
    return shown._replace(words=shown.words[: shown.chief.i + 1])


def draft_of(
    shown: Shown,
    relation: str,
    subject: Mention,
    obj: Mention,
    *,
    frame: str,
    precision: float,
    certainty: str = "confirmed",
    status: str | None = None,
    at: Mention | None = None,
    team: str = "beside",
    person: str = "name",
) -> Draft:
    """Return the draft of a claim whose certainty no wording tells and to which no date of its sentence belongs.

    `team` and `person` say how the two were found.
    """
    return Draft(
        relation=relation,
        subject=subject,
        object=obj,
        sentence=shown.sentence,
        predicate=shown.chief,
        frame=frame,
        precision=precision,
        wording=Wording(),
        certainty=certainty,
        at=at,
        status=status,
        dated=False,
        how={"team": team, "person": person},
        tokens=shown.words,
    )
