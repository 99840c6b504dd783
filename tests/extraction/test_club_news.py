"""News of a club as the papers of its town have it: who else goes, who else is spoken of, and what nobody has said."""

import pytest
from reading import told_with_certainty

_CASES = [
    # Of whom the same is said in a clause that leaves out its verb.
    (
        "The Everton manager Rick Holm was sacked on Monday, as was his assistant, Dan Perrow.",
        {"Dan Perrow sackedBy Everton confirmed"},
        set(),
    ),
    (
        "Rick Holm was sacked by Everton, as was expected. His assistant, Dan Perrow, remains.",
        {"Rick Holm sackedBy Everton confirmed"},
        {"Dan Perrow sackedBy Everton confirmed"},
    ),
    (
        "Dan Perrow played for Everton, and so did his brother Luke Perrow.",
        {"Luke Perrow playedFor Everton confirmed"},
        set(),
    ),
    # Candidates, and one more.
    (
        "Everton manager Tom Ash has resigned. Nigel Peel and Sam Hull are expected to be considered, as are John "
        "Gant, the former Burnley coach, and Dave Barr.",
        {
            "Sam Hull linkedWith Everton rumoured",
            "John Gant linkedWith Everton rumoured",
            "Dave Barr linkedWith Everton rumoured",
        },
        set(),
    ),
    (
        "Everton manager Tom Ash has resigned. Former Leicester manager Nigel Peel is in the frame. Former Burnley, "
        "Derby and Hull City boss Sam Hull is another.",
        {"Sam Hull linkedWith Everton rumoured"},
        {"Sam Hull linkedWith Burnley rumoured"},
    ),
    (
        "Everton manager Tom Ash has resigned. Former Leicester manager Nigel Peel has an admirer in the chairman, "
        "Lee Doyle. The fitness coach Sam Hull is another who was pleased.",
        set(),
        {"Sam Hull linkedWith Everton rumoured"},
    ),
    # Whoever coaches the young is not the manager, whatever their age.
    (
        "Everton have sacked manager Tom Ash. Everton under-20s boss Rick Holm and under-16s manager Dan Barr will "
        "help.",
        {"Rick Holm assistantAt Everton confirmed", "Dan Barr assistantAt Everton confirmed"},
        {"Rick Holm managed Everton confirmed", "Dan Barr managed Everton confirmed"},
    ),
    # "The T man" may be its manager, "their man" anybody.
    (
        'Leeds manager Rick Holm was cross. "We were slow," said the Leeds man.',
        {"Rick Holm managed Leeds United confirmed"},
        {"Rick Holm playedFor Leeds United confirmed"},
    ),
    ("The Leeds man Dan Perrow scored twice.", {"Dan Perrow playedFor Leeds United confirmed"}, set()),
    (
        "Norwich want Stuart Weller as sporting director. The club settled on their man a fortnight ago.",
        set(),
        {"Stuart Weller playedFor Norwich City confirmed"},
    ),
    # Who is cited is not the one of whom he tells.
    (
        "Everton have been placed in administration. Administrator Andy Lowe has pledged to cut costs. According to "
        "Lowe, the manager has given his word that he will stay.",
        set(),
        {"Andy Lowe managed Everton confirmed", "Andy Lowe committedTo Everton rumoured"},
    ),
    (
        "According to Rick Holm, the Everton manager, the squad is too small.",
        {"Rick Holm managed Everton confirmed"},
        set(),
    ),
    # Whoever stays for a time stays, but for those who have said that they go.
    (
        "Everton manager Rick Holm is happy. He will stay until the end of the season.",
        {"Rick Holm committedTo Everton confirmed"},
        set(),
    ),
    (
        "Everton winger Dan Perrow will stay for another season.",
        {"Dan Perrow committedTo Everton confirmed"},
        set(),
    ),
    ("Everton winger Dan Perrow will stay in hospital.", set(), {"Dan Perrow committedTo Everton confirmed"}),
    (
        "Everton manager Rick Holm has resigned, but will stay until the end of the season.",
        {"Rick Holm resignedFrom Everton confirmed"},
        {"Rick Holm committedTo Everton confirmed"},
    ),
    # What is said of several.
    (
        "Dan Perrow and Luke Madden were Sunderland's top scorers.",
        {"Dan Perrow playedFor Sunderland confirmed", "Luke Madden playedFor Sunderland confirmed"},
        set(),
    ),
    (
        "Dan Perrow and Luke Madden, both Everton strikers, were hurt.",
        {"Dan Perrow playedFor Everton confirmed", "Luke Madden playedFor Everton confirmed"},
        set(),
    ),
    (
        "Dan Perrow and Luke Madden, the Everton striker, were hurt.",
        {"Luke Madden playedFor Everton confirmed"},
        {"Dan Perrow playedFor Everton confirmed"},
    ),
    # A clause without a subject in front, whose object the parser takes for that of the next.
    (
        "Having signed Dan Perrow, Everton also want Luke Madden.",
        {"Dan Perrow signedFor Everton confirmed", "Luke Madden linkedWith Everton rumoured"},
        set(),
    ),
    (
        "After sacking Dan Perrow, Everton want Luke Madden.",
        {"Dan Perrow sackedBy Everton confirmed", "Luke Madden linkedWith Everton rumoured"},
        {"Luke Madden playedFor Everton confirmed"},
    ),
    (
        "Everton, who sacked coach Dan Perrow, want Luke Madden.",
        set(),
        {"Luke Madden playedFor Everton confirmed"},
    ),
    (
        "After leaving Everton, Dan Perrow joined Leeds.",
        {"Dan Perrow departedFrom Everton confirmed", "Dan Perrow signedFor Leeds United confirmed"},
        set(),
    ),
    # Each his own office.
    (
        "Everton have named Dan Perrow as manager and Luke Madden as his assistant.",
        {"Dan Perrow managed Everton confirmed", "Luke Madden appointedBy Everton confirmed"}
        | {"Luke Madden assistantAt Everton confirmed"},
        {"Dan Perrow assistantAt Everton confirmed", "Luke Madden managed Everton confirmed"},
    ),
    (
        "Everton appointed Dan Perrow as manager and Luke Madden left.",
        {"Dan Perrow appointedBy Everton confirmed"},
        {"Luke Madden appointedBy Everton confirmed"},
    ),
    # The post of whom.
    (
        "Stuart Gale has taken up the role of technical director with Norwich.",
        {"Stuart Gale sportingDirectorOf Norwich City confirmed", "Stuart Gale appointedBy Norwich City confirmed"},
        {"Stuart Gale managed Norwich City confirmed"},
    ),
    (
        "Stuart Gale held the post of chief executive at Norwich.",
        {"Stuart Gale executiveOf Norwich City confirmed"},
        set(),
    ),
    (
        "Norwich have appointed Stuart Gale to the position of head coach.",
        {"Stuart Gale managed Norwich City confirmed"},
        set(),
    ),
    (
        "Stuart Gale was offered the post of sporting director at Norwich, and turned down the job of Leeds manager.",
        set(),
        {"Stuart Gale sportingDirectorOf Norwich City confirmed", "Stuart Gale managed Leeds United confirmed"},
    ),
    # "The Midlands club" is one of the Midlands, whichever club the text is on about.
    (
        "Sunderland have signed Steve Fuller from Wolves. Burnley, who sold him to the Midlands club in 2010, are "
        "pleased.",
        {"Steve Fuller signedFor Wolverhampton Wanderers confirmed", "Steve Fuller departedFrom Burnley confirmed"},
        set(),
    ),
    (
        "Everton beat Leeds on Saturday. The Yorkshire club have signed Dan Perrow.",
        {"Dan Perrow signedFor Leeds United confirmed"},
        {"Dan Perrow signedFor Everton confirmed"},
    ),
    (
        "Everton have sacked manager Tom Ash. Rick Holm has had three games in temporary charge.",
        {"Rick Holm managed Everton confirmed"},
        set(),
    ),
]


@pytest.mark.parametrize(("text", "said", "not_said"), _CASES)
def test_it_is_read_as_it_is_meant(text: str, said: set[str], not_said: set[str]) -> None:
    told = told_with_certainty(text)
    assert said <= told
    assert not told & not_said
