"""Which club goes without saying, and which does not: "he was sacked", "owner Rick Holm", on sentences of our own."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        # A paragraph on another club says nothing of whose coach somebody is.
        (
            "Everton have signed Tom Varley. Fulham lost.\n\nLeeds United beat Chelsea. The match was dull.\n\n"
            "Rick Holm resigned in July.",
            set(),
            {"Rick Holm resignedFrom Leeds United", "Rick Holm resignedFrom Chelsea"},
        ),
        # Whom a manager wants whose title leaves his club to the context, his club wants.
        (
            "Everton lost again. Everton are in trouble. Manager Rick Holm has lined up Burnley's Tom Varley.",
            {"Tom Varley linkedWith Everton", "Rick Holm managed Everton"},
            {"Tom Varley linkedWith Burnley", "Rick Holm linkedWith Burnley"},
        ),
        (
            "Everton lost again. Everton are in trouble. Leeds manager Rick Holm wants Burnley's Tom Varley.",
            {"Tom Varley linkedWith Leeds United"},
            {"Tom Varley linkedWith Everton"},
        ),
        # Whoever goes with the manager leaves his club; a plural is explained behind the clause.
        (
            "Everton have sacked manager Rick Holm. Two members of his staff go with him: first-team coach Tom Varley "
            "and Al Moss.",
            {"Tom Varley departedFrom Everton", "Al Moss departedFrom Everton"},
            {"Rick Holm departedFrom Everton"},
        ),
        (
            "Everton have sacked manager Rick Holm. Striker Tom Varley left the pitch with Holm, Al Moss went home.",
            {"Rick Holm sackedBy Everton"},
            {"Tom Varley departedFrom Everton", "Al Moss departedFrom Everton"},
        ),
        # What somebody quits for is not what he quits.
        (
            "Everton lost again. Everton are in trouble. Rick Holm quit to become Leeds manager.",
            {"Rick Holm resignedFrom Everton", "Rick Holm managed Leeds United"},
            {"Rick Holm resignedFrom Leeds United"},
        ),
        (
            "Everton lost again. Everton are in trouble. Leeds manager Rick Holm has quit.",
            {"Rick Holm resignedFrom Leeds United"},
            {"Rick Holm resignedFrom Everton"},
        ),
        # Whoever came from somewhere came to the club that the text is on.
        (
            "Barnsley lost to Leeds. It was sad for Barnsley. Tom Varley arrived from Norwich in May.",
            {"Tom Varley signedFor Barnsley"},
            {"Tom Varley signedFor Norwich City", "Tom Varley signedFor Leeds United"},
        ),
        (
            "Barnsley lost to Leeds. It was sad for Barnsley. Tom Varley arrived from Norwich as coach.",
            set(),
            {"Tom Varley signedFor Barnsley"},
        ),
        # From where somebody came is not where a title says he is.
        (
            "Barnsley lost to Leeds. It was sad for Barnsley. Striker Tom Varley, signed from Norwich, was booked.",
            {"Tom Varley playedFor Barnsley", "Tom Varley playedFor Norwich City"},
            {"Tom Varley playedFor Leeds United"},
        ),
        # "whose chairman": of the club before.
        (
            "Everton wanted Tom Varley. Fulham, whose chairman Rick Holm objected, refused.",
            {"Rick Holm presidentOf Fulham"},
            {"Rick Holm presidentOf Everton"},
        ),
        # The owner's club is the president's.
        (
            "Everton owner Tom Varley spoke. Leeds United play Fulham.\n\nVarley has dismissed president Rick Holm.",
            {"Rick Holm presidentOf Everton"},
            {"Rick Holm presidentOf Fulham", "Rick Holm presidentOf Leeds United"},
        ),
        # Of a clause joined to another it is the team of that, unless a title names another.
        (
            "Daniel Holm is the new manager of Hearts. He won promotion from League One with Barnsley at the first "
            "attempt, but was sacked in October when the Tykes had gone ten without a win.",
            {"Daniel Holm managed Barnsley", "Daniel Holm sackedBy Barnsley"},
            {"Daniel Holm sackedBy Heart of Midlothian"},
        ),
        (
            "Daniel Holm is the new Hearts coach. He was in charge at Hull for a year, but was dismissed in March.",
            {"Daniel Holm sackedBy Hull City"},
            {"Daniel Holm sackedBy Heart of Midlothian"},
        ),
        (
            "Daniel Holm, who coached Hull and was sacked in May, is the new Hearts manager.",
            {"Daniel Holm sackedBy Hull City"},
            {"Daniel Holm sackedBy Heart of Midlothian"},
        ),
        (
            "Daniel Holm has joined Hearts. The striker played for Hull last season, but left in March.",
            {"Daniel Holm departedFrom Hull City"},
            {"Daniel Holm departedFrom Heart of Midlothian"},
        ),
        (
            "Hearts manager Daniel Holm drew with Celtic on Saturday and was sacked on Sunday.",
            {"Daniel Holm sackedBy Heart of Midlothian"},
            {"Daniel Holm sackedBy Celtic"},
        ),
        (
            "Hearts coach Daniel Holm had talks with Hull and was sacked on Sunday.",
            {"Daniel Holm sackedBy Heart of Midlothian"},
            {"Daniel Holm sackedBy Hull City"},
        ),
        # What a clause of leaving names behind the verb is not what is left.
        (
            "Everton have news. Everton replaced Rick Holm, who departed after 12 years to take over Fulham.",
            set(),
            {"Rick Holm departedFrom Fulham"},
        ),
        # The club that confirms a departure is the one that is left.
        (
            "Rick Holm will be a Fulham player next season: Everton have confirmed his departure.",
            {"Rick Holm departedFrom Everton"},
            {"Rick Holm departedFrom Fulham"},
        ),
        # "City" is the club that is so called in full.
        (
            "Norwich beat Everton. Manchester City won too. Norwich are happy. Norwich striker Tom Varley scored. "
            "Rick Holm has joined City.",
            {"Rick Holm signedFor Manchester City"},
            {"Rick Holm signedFor Norwich City"},
        ),
        # Coach of the national team that an article is on.
        (
            "England name squad\n\nEngland play Spain next week. England have lost. Coach Rick Holm was cautious.",
            {"Rick Holm managed England"},
            set(),
        ),
        # "X's side" is the free club of those named: another has another manager.
        (
            "Everton lost. Everton manager Tom Varley spoke of Fulham before the match, which Rick Holm's side won.",
            {"Rick Holm managed Fulham"},
            {"Rick Holm managed Everton"},
        ),
        # A national team's squad, and several people called by their country.
        (
            "England name squad\n\nEngland train. Chelsea's Rick Holm and Fulham's Tom Varley were left out of the "
            "squad, leaving coach Dan Perrow with little choice.",
            {"Dan Perrow managed England"},
            {"Rick Holm playedFor Fulham", "Dan Perrow managed Chelsea"},
        ),
        # A headline without a verb, on somebody whom two clubs sacked, is of neither.
        (
            "Holm: a cup, the sack, and 39 days\n\nRick Holm was sacked by Everton in May. Fulham sacked Holm in July.",
            {"Rick Holm sackedBy Everton", "Rick Holm sackedBy Fulham"},
            set(),
        ),
        # Which club somebody else has left says nothing of one's own.
        (
            "Tom Varley appointed Rick Holm, who left Everton in May, and then lost his own post: in July Varley "
            "stepped down as chairman.",
            {"Rick Holm departedFrom Everton"},
            {"Tom Varley sackedBy Everton", "Tom Varley resignedFrom Everton", "Tom Varley presidentOf Everton"},
        ),
        # The owner is that of the club which acts.
        (
            "Everton dismissed Rick Holm after a row with owner Tom Varley. Holm has taken over at Fulham.",
            {"Tom Varley ownerOf Everton"},
            {"Tom Varley ownerOf Fulham"},
        ),
        # Whom a description behind a comma tells more of is named right before it.
        (
            "Rick Holm and Tom Varley are linked with Everton, while Fulham are interested in Varley and in "
            "Sweden coach Ben Moss, the man they sacked a year ago.",
            {"Ben Moss sackedBy Fulham"},
            {"Rick Holm sackedBy Fulham", "Tom Varley sackedBy Fulham"},
        ),
        # Who takes over does not take over what he once was in charge of.
        (
            "Everton lost to Fulham. Rick Holm, the Leeds United manager until May, is in talks. Holm, who later "
            "coached Lyon, takes over on Monday.",
            set(),
            {"Rick Holm appointedBy Lyon", "Rick Holm appointedBy Leeds United"},
        ),
        # Where somebody came from is not what he leaves; "where his coach was" is that club.
        (
            "Rick Holm will take over at Fulham. Holm leaves Lyon after two spells. He came back from Everton in 2021. "
            "Reports say that Tom Varley will replace him.",
            {"Tom Varley linkedWith Lyon"},
            {"Tom Varley linkedWith Everton"},
        ),
        (
            "Everton manager Rick Holm finished his career at Lyon, where his coaches were Tom Varley and Dan Perrow.",
            {"Tom Varley managed Lyon", "Rick Holm playedFor Lyon"},
            {"Tom Varley managed Everton", "Rick Holm managed Lyon"},
        ),
        # Whoever has emerged as a candidate to become manager has not become it.
        (
            "Rick Holm has emerged as a leading candidate to become the new Everton manager after the dismissal of "
            "Tom Varley. Dan Perrow has emerged as the front-runner to take over as Fulham's next manager.",
            {"Rick Holm linkedWith Everton", "Dan Perrow linkedWith Fulham", "Tom Varley sackedBy Everton"},
            {"Rick Holm managed Everton", "Dan Perrow managed Fulham", "Dan Perrow appointedBy Fulham"},
        ),
        # A club's own statement: "us" is the club, and where it is not named nobody else.
        (
            "Everton sign Perrow\n\nEverton have signed Dan Perrow from Rangers. Tom Varley left us to join Fulham.",
            {"Tom Varley departedFrom Everton", "Tom Varley signedFor Fulham"},
            {"Tom Varley departedFrom Rangers"},
        ),
        (
            "We welcome Dan Perrow, who has had spells at Rangers and Fulham. Tom Varley has left us to join Leeds "
            "United. Manager Rick Holm was pleased.",
            {"Tom Varley signedFor Leeds United"},
            {"Tom Varley departedFrom Fulham", "Rick Holm managed Fulham"},
        ),
        # The only club of a paragraph that is no opponent.
        (
            "The mood at Lyon has been low since a 5-0 hammering at the hands of Nice. It reached a breaking point "
            "when sporting director Rick Holm - a former team-mate of Tom Varley at Everton - announced his exit.",
            {"Rick Holm sportingDirectorOf Lyon"},
            {"Rick Holm sportingDirectorOf Nice", "Rick Holm sportingDirectorOf Everton"},
        ),
        # A club of which it is open which is none that goes without saying; but "sporting" may start a sentence.
        (
            "Everton have a new coach. Rick Holm, the Sporting manager, was considered. Sporting director Tom Varley "
            "spoke.",
            {"Tom Varley sportingDirectorOf Everton"},
            {"Rick Holm managed Everton"},
        ),
        # The club that somebody left is another than the one in focus.
        (
            "Everton have won. Rick Holm faces the club he left six weeks ago.",
            set(),
            {"Rick Holm departedFrom Everton"},
        ),
    ],
)
def test_which_club_goes_without_saying(text: str, said: set[str], not_said: set[str]) -> None:
    found = told(text)
    assert said <= found, found
    assert not not_said & found


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        (
            "Rick Holm, now in charge of Derby, had sold the striker Dan Perrow himself.",
            "Dan Perrow departedFrom Derby County",
        ),
        ("Rick Holm, who is now the Derby manager, resigned in 2012.", "Rick Holm resignedFrom Derby County"),
    ],
)
def test_what_somebody_did_before_he_did_not_do_where_he_is_now(text: str, not_said: str) -> None:
    said = told(text)
    assert "Rick Holm managed Derby County" in said
    assert not_said not in said


@pytest.mark.parametrize(
    "text",
    [
        "Since joining the club from Leeds, Dan Perrow has played 200 games for Everton.",
        "Having moved to the club from Leeds in 2003, Dan Perrow played 200 games for Everton.",
        "Dan Perrow, moving to the club from Leeds in 2003, became Everton captain.",
        "Dan Perrow has been at Everton for ten years, moving to the club from Leeds in 2003.",
    ],
)
def test_the_club_to_which_somebody_comes_is_not_that_from_which_he_came(text: str) -> None:
    found = told(text, "signedFor", "departedFrom")
    assert found == {"Dan Perrow signedFor Everton", "Dan Perrow departedFrom Leeds United"}
