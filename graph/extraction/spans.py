"""Words of a sentence as tokens without a parse: what claims stand on that are read along the words."""

import dataclasses

from .document import Mention, Sentence
from .tokens import Token


def words_of(sentence: Sentence, mention: Mention) -> tuple[Sentence, list[Token], Token]:
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
    return dataclasses.replace(sentence, span=words), words, token
