"""Who and what is meant in a text, as the tests ask for it; what it tells is asked of `reading`."""

from graph.articles.article import Article
from graph.extraction.document import Document
from graph.extraction.pipeline import Reader

READER = Reader()


def document_of(text: str) -> Document:
    """The document of a text, every sentence parsed."""
    return READER.read(Article.of(text))


def meant(text: str, word: str, want: str, nth: int = -1) -> str | None:
    """The label of whom or what the `nth` token `word` stands for."""
    document = document_of(text)
    places = [
        (sentence, token) for sentence in document.parsed() for token in sentence.span or () if token.text == word
    ]
    sentence, token = places[nth]
    mention = document.mention_of(sentence, token, want)
    return mention.entity.label if mention else None
