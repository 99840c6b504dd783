"""What is only told is no fact: reports, rumours and talk, with and without "that", and what is said of them."""

import pytest
from reading import told_with_certainty

from graph.extraction import load_lexicon
from graph.extraction.words import word_list


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Reports Rick Holm has joined Everton are wide of the mark.", "linkedWith Everton denied"),
        ("Reports Rick Holm joined Everton surprised many.", "signedFor Everton reported"),
        ("Rumours Dan Berg will leave Everton are growing.", "Dan Berg departedFrom Everton reported"),
        ("Claims Dan Berg was sacked by Everton.", "Dan Berg sackedBy Everton reported"),
        (
            "Reports Dan Berg has agreed to leave Leeds were dismissed by the chairman.",
            "departedFrom Leeds United denied",
        ),
        ("There were rumours Rick Holm had signed for Everton.", "signedFor Everton reported"),
        ("There is speculation Rick Holm has been sacked by Everton.", "sackedBy Everton rumoured"),
        ("Everton denied reports Rick Holm has been sacked.", "sackedBy Everton denied"),
        ("Talk that Rick Holm will be sacked by Everton has been dismissed.", "sackedBy Everton denied"),
        ("Suggestions that Rick Holm has left Everton are false.", "departedFrom Everton denied"),
        ("Speculation that Rick Holm has been sacked by Everton is without foundation.", "sackedBy Everton denied"),
        ("Claims that Rick Holm had signed for Everton were rubbish.", "linkedWith Everton denied"),
        ("Everton insist there is nothing in reports that Rick Holm has been sacked.", "sackedBy Everton denied"),
        (
            "Mauro Icarsen's wife and agent Wanda Nari has denied speculation the striker will leave Inter Milan.",
            "Mauro Icarsen departedFrom Inter Milan denied",
        ),
        ("The story of how Rick Holm joined Everton is long.", "signedFor Everton confirmed"),
        ("It is untrue that Rick Holm has been sacked by Everton.", "sackedBy Everton denied"),
        ("It is likely that Rick Holm will leave Everton.", "departedFrom Everton rumoured"),
        ("It is not surprising that Rick Holm has left Everton.", "departedFrom Everton confirmed"),
        ("Dan Berg is not happy that Rick Holm has left Everton.", "departedFrom Everton confirmed"),
        ("Nobody at Everton has said that Rick Holm will be sacked.", "sackedBy Everton rumoured"),
        ("Had Rick Holm joined Everton, he would have played in Europe.", "linkedWith Everton denied"),
        ("Fans have called for Rick Holm to be sacked by Everton.", "sackedBy Everton rumoured"),
        ("Everton stopped short of sacking Rick Holm.", "sackedBy Everton denied"),
        ("Rick Holm pretended to sign for Everton.", "linkedWith Everton denied"),
        ("Rick Holm wrongly thought he had joined Everton.", "linkedWith Everton denied"),
        ("Rick Holm was wrongly sacked by Everton.", "sackedBy Everton confirmed"),
        ("The prospect of Rick Holm leaving Everton has receded.", "departedFrom Everton rumoured"),
        ("Everton's hopes of signing Rick Holm are over.", "linkedWith Everton denied"),
        ("Rick Holm's spell at Everton is over.", "playedFor Everton confirmed"),
        ("Everton have pulled the plug on the signing of Rick Holm.", "linkedWith Everton denied"),
        ("Leeds midfielder Ever Berg has joined Everton.", "Ever Berg signedFor Everton confirmed"),
    ],
)
def test_what_is_only_told_is_no_fact(text: str, claim: str) -> None:
    said = told_with_certainty(text)
    assert any(one.endswith(claim) for one in said), said


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("Rumours Dan Berg has joined Everton are false.", "Rumours"),
        ("Talk that Rick Holm will be sacked by Everton has been dismissed.", "confirmed"),
        ("Mauro Icarsen's agent Wanda Nari has denied speculation the striker will leave Inter Milan.", "Wanda Nari d"),
        ("Rick Holm was mistakenly announced as an Everton player.", "playedFor"),
        ("Everton have pulled the plug on the signing of Rick Holm.", "managed"),
        ("Reports Dan Berg has agreed to leave Leeds were dismissed by the chairman.", "sackedBy"),
        ("Reports that Dan Berg has left Leeds were dismissed by the Leeds chairman.", "presidentOf"),
        ("Rick Holm reacted to the claims Dan Berg made when he left Everton.", "Dan Berg made"),
    ],
)
def test_nothing_else_is_read(text: str, unsaid: str) -> None:
    assert not [claim for claim in told_with_certainty(text) if unsaid in claim]


def test_whatever_a_sentence_may_open_with_is_hearsay_to_the_lexicon() -> None:
    lexicon = load_lexicon()
    nouns = {lexicon.lemma(word.replace("rumor", "rumour"), "noun") for word in word_list("hearsay_openers")}
    assert nouns <= lexicon.any_of("hearsay_nouns")
