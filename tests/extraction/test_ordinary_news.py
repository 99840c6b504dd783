"""Ordinary news, as any paper has it every day: what it says, and what must not be read into it."""

import pytest
from reading import read, told, told_with_certainty

_CASES = [
    # Who signs as a coach is given a job.
    (
        "Everton have completed the signing of Ange Kostas as manager.",
        {"Ange Kostas appointedBy Everton confirmed"},
        {"Ange Kostas signedFor Everton confirmed"},
    ),
    (
        "Dan Perrow, who joined Everton as a teenager, left.",
        {"Dan Perrow signedFor Everton confirmed"},
        {"Dan Perrow appointedBy Everton confirmed"},
    ),
    # The best of a country's coaches need not have coached the country.
    ("Ange Kostas is Australia's most successful domestic coach.", set(), {"Ange Kostas managed Australia confirmed"}),
    (
        "Ange Kostas, Everton's most successful manager, is back.",
        {"Ange Kostas managed Everton confirmed"},
        set(),
    ),
    # The head of a company is not the head of the club that it owns.
    (
        "Tim Lowe, the president of ABG, spoke to the Everton players on Monday.",
        set(),
        {"Tim Lowe presidentOf Everton confirmed"},
    ),
    # A captain who is to be a manager one day plays until then.
    (
        "Newcastle captain Alan Sharrow has scored 190 goals since his £15m move from Blackburn in 1996. Many believe "
        "that he will one day become manager.",
        {"Alan Sharrow signedFor Newcastle United confirmed", "Alan Sharrow playedFor Blackburn Rovers confirmed"},
        set(),
    ),
    # Somebody else's arrival, or move, in the same sentence.
    (
        "Luke Madden signed for Everton on Monday. He becomes their third signing of the window, following the arrival "
        "of defender Jens Ruud from Brann.",
        {"Jens Ruud playedFor Brann confirmed"},
        {"Luke Madden playedFor Brann confirmed"},
    ),
    (
        "Everton are without Paul Bosworth, who is on loan at Derby, and Nico Anelle, whose move to Reading was "
        "completed on Monday.",
        {"Nico Anelle signedFor Reading confirmed"},
        {"Paul Bosworth signedFor Reading confirmed"},
    ),
    # "Made him his first signing at T" is told of T, wherever the two are now.
    (
        "Dan Perrow is wanted by Southampton, whose boss Harry Lyle made him his first signing at Portsmouth.",
        {"Dan Perrow signedFor Portsmouth confirmed"},
        {"Dan Perrow signedFor Southampton confirmed"},
    ),
    # Goals and what they bring.
    (
        "Marko Divic's late header scrambled Everton a point at Hull City.",
        {"Marko Divic playedFor Everton confirmed"},
        {"Marko Divic playedFor Hull City confirmed"},
    ),
    (
        "Rick Holm curled in a free kick to get Everton off to the perfect start.",
        {"Rick Holm playedFor Everton confirmed"},
        set(),
    ),
    # Who minds the shop.
    (
        "Everton have sacked Rick Holm. Neil Dewey looked after the team for the last few games of the season.",
        {"Neil Dewey managed Everton confirmed"},
        set(),
    ),
    (
        "Rick Holm has moved to the front of the field for the Everton job.",
        set(),
        {"Rick Holm signedFor Everton confirmed", "Rick Holm appointedBy Everton confirmed"},
    ),
]


@pytest.mark.parametrize(("text", "said", "not_said"), _CASES)
def test_it_is_read_as_it_is_meant(text: str, said: set[str], not_said: set[str]) -> None:
    told = told_with_certainty(text)
    assert said <= told
    assert not told & not_said


_LOANS_AND_SPEECH = [
    # Nobody on loan has left his club.
    (
        "Rick Holm has joined Everton on loan from Leeds.",
        {"Rick Holm signedFor Everton confirmed", "Rick Holm playedFor Leeds United confirmed"},
        {"Rick Holm departedFrom Leeds United confirmed"},
    ),
    (
        "Leeds sent Rick Holm on loan to Hull.",
        {"Rick Holm signedFor Hull City confirmed"},
        {"Rick Holm departedFrom Leeds United confirmed"},
    ),
    (
        "Everton won at Hull. Andy Wilmot, the defender borrowed from Stoke, was sent off.",
        set(),
        {"Andy Wilmot departedFrom Stoke City confirmed"},
    ),
    (
        "Rick Holm left Leeds after a loan spell at Hull.",
        {"Rick Holm departedFrom Leeds United confirmed"},
        set(),
    ),
    # "Who was released" is told of the club that he is once played for, but not "who resigned".
    (
        "Former Galaxy defender Abel Moreira, who was released last month, was upset.",
        {"Abel Moreira departedFrom LA Galaxy confirmed"},
        set(),
    ),
    (
        "Former Leeds manager Rick Holm, who was sacked in May, is back.",
        {"Rick Holm sackedBy Leeds United confirmed"},
        set(),
    ),
    (
        "Former Leeds striker Rick Holm, who resigned last month, is back.",
        {"Rick Holm playedFor Leeds United confirmed"},
        {"Rick Holm resignedFrom Leeds United confirmed"},
    ),
    # Who goes on speaking is who spoke, whoever is named between.
    (
        'Everton winger Rick Holm wants to stay. "I love it here," said Holm. Talks began when Al Moss was the '
        'manager. The England international added: "I do not know why they broke down."',
        {"Rick Holm playedFor England confirmed"},
        {"Al Moss playedFor England confirmed"},
    ),
]

_STAYING_AND_GOING = [
    # Who remains in charge is there now, and is staying.
    (
        "Everton have confirmed that head coach Rick Holm will remain in charge despite interest from Rotherham.",
        {
            "Rick Holm committedTo Everton confirmed",
            "Rick Holm managed Everton confirmed",
            "Rick Holm linkedWith Rotherham United rumoured",
        },
        {"Rick Holm managed Rotherham United confirmed"},
    ),
    (
        "Everton manager Al Moss says striker Rick Holm will stay despite interest from Leeds.",
        {"Rick Holm committedTo Everton confirmed", "Rick Holm linkedWith Leeds United rumoured"},
        {"Al Moss linkedWith Leeds United rumoured"},
    ),
    ("Rick Holm took Sheffield United up in 2023.", {"Rick Holm managed Sheffield United confirmed"}, set()),
    (
        "Leeds took up an option on Rick Holm.",
        set(),
        {"Rick Holm managed Leeds United confirmed"},
    ),
    (
        "Rick Holm has moved to the front of the queue for the Everton job.",
        {"Rick Holm linkedWith Everton rumoured"},
        {"Rick Holm signedFor Everton confirmed"},
    ),
    # Two clauses, of which the parser made one.
    (
        "Bastia signed Florian Raspail and Metz brought in Emmanuel Mayuk.",
        {"Florian Raspail signedFor Bastia confirmed", "Emmanuel Mayuk signedFor Metz confirmed"},
        {"Emmanuel Mayuk signedFor Bastia confirmed"},
    ),
    # Who stops playing for his country goes on playing for his club.
    (
        "Everton and England striker Rick Holm has retired from international football.",
        {"Rick Holm departedFrom England confirmed", "Rick Holm playedFor Everton confirmed"},
        {"Rick Holm departedFrom Everton confirmed"},
    ),
    (
        "Everton striker Rick Holm has retired from international duty.",
        {"Rick Holm playedFor Everton confirmed"},
        {"Rick Holm departedFrom Everton confirmed"},
    ),
    # Surnames that are words for a people, and a club's name right before a surname.
    (
        "Arsenal vice-chairman David Dane said the striker was not for sale.",
        {"David Dane executiveOf Arsenal confirmed"},
        {"David executiveOf Arsenal confirmed"},
    ),
    (
        "Duso Tasic is leaving Everton. Tasic is 30. In his time at Everton Tasic has scored 105 goals.",
        {"Duso Tasic departedFrom Everton confirmed"},
        set(),
    ),
]

_WHOM_ELSE = [
    # A chairman who replaces one with another succeeds nobody.
    (
        "Chairman Al Moss replaced Rick Holm with Tom Varley at Everton.",
        {"Tom Varley succeeded Rick Holm confirmed", "Al Moss presidentOf Everton confirmed"},
        {"Al Moss succeeded Rick Holm confirmed", "Rick Holm presidentOf Everton confirmed"},
    ),
    (
        "Everton want Wigan striker Shota Arvadze. AZ Alkmaar have also made an enquiry.",
        {"Shota Arvadze approachedBy AZ Alkmaar confirmed"},
        set(),
    ),
    (
        "Everton want the striker Rick Holm of Hull. Leeds are also interested.",
        {"Rick Holm linkedWith Leeds United rumoured"},
        set(),
    ),
    (
        "Everton want the striker Rick Holm of Hull. Leeds have also made a bid for the ground.",
        set(),
        {"Rick Holm approachedBy Leeds United confirmed", "Rick Holm linkedWith Leeds United rumoured"},
    ),
    (
        "Everton chairman Flo Peral has denied that the club have made an offer for Liverpool's Steve Gerrans.",
        {"Steve Gerrans approachedBy Everton denied"},
        set(),
    ),
    (
        "Rick Holm is the owner of Everton. An American has made an offer for the club.",
        {"Rick Holm ownerOf Everton confirmed"},
        {"Rick Holm approachedBy Everton confirmed"},
    ),
    (
        "Wales coach Al Basil has resigned. The federation tried to persuade Basil to change his mind.",
        {"Al Basil resignedFrom Wales confirmed"},
        {"Al Basil committedTo Wales rumoured"},
    ),
]

_DENIALS = [
    (
        "Rick Holm was linked with Leeds, but the striker denied the reports.",
        "Rick Holm linkedWith Leeds United denied",
    ),
    (
        "Rumours had it that Rick Holm would quit Everton. But he denied that.",
        "Rick Holm resignedFrom Everton denied",
    ),
    ("Everton are said to want Rick Holm, but his agent Al Moss denied that.", "Rick Holm linkedWith Everton denied"),
    (
        "Rick Holm has been tipped to leave Everton. The striker has dismissed the speculation.",
        "Rick Holm departedFrom Everton denied",
    ),
    ("Talk of Rick Holm leaving Everton proved false.", "Rick Holm departedFrom Everton denied"),
    # What is not denied, and what is denied of something else.
    (
        "Rick Holm has been linked with Leeds. He did not deny the reports.",
        "Rick Holm linkedWith Leeds United rumoured",
    ),
    ("Everton have signed Rick Holm. Leeds denied the claims.", "Rick Holm signedFor Everton confirmed"),
    (
        "Rick Holm has been linked with Leeds. He denied the claims of bad faith.",
        "Rick Holm linkedWith Leeds United rumoured",
    ),
]


@pytest.mark.parametrize(("text", "said", "not_said"), [*_LOANS_AND_SPEECH, *_STAYING_AND_GOING, *_WHOM_ELSE])
def test_who_goes_and_who_stays(text: str, said: set[str], not_said: set[str]) -> None:
    told = told_with_certainty(text)
    assert said <= told
    assert not told & not_said


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Rick Holm was linked with Leeds, but the striker denied the reports on Monday.",
            "Rick Holm was linked with Leeds, but the striker denied the reports",
        ),
        (
            "Rick Holm has been tipped to leave Everton. The striker has dismissed the speculation.",
            "Rick Holm has been tipped to leave Everton. The striker has dismissed the speculation",
        ),
    ],
)
def test_the_quote_of_a_denial_shows_it(text: str, quote: str) -> None:
    (denied,) = (one for one in read(text) if one.certainty == "denied")
    assert (denied.evidence.quote, denied.evidence.start, denied.evidence.end) == (quote, 0, len(quote))


@pytest.mark.parametrize(("text", "said"), _DENIALS)
def test_what_follows_denies_it(text: str, said: str) -> None:
    told = told_with_certainty(text)
    pair = said.rsplit(" ", 1)[0]
    assert {one for one in told if one.startswith(pair)} == {said}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "It was a happy home bow for Al Moss, the new man at the helm of Everton.",
            {"Al Moss managed Everton current"},
        ),
        ("Al Moss, the man in charge of Everton, was pleased.", {"Al Moss managed Everton current"}),
        ("Al Moss, then the man in charge of Everton, was pleased.", {"Al Moss managed Everton former"}),
        ("Al Moss, the woman in charge of catering, was pleased.", set()),
        ("Dan Perrow will wear the black and white of Juventus next season.", {"Dan Perrow playedFor Juventus future"}),
        ("Dan Perrow was a teenager in the colours of Everton then.", {"Dan Perrow playedFor Everton former"}),
        ("Fans in the colours of Everton cheered Dan Perrow.", set()),
        ("Dan Perrow spent the evening in the kit and colours of a referee.", set()),
    ],
)
def test_what_stands_at_the_helm_and_in_which_colours(text: str, says: set[str]) -> None:
    assert told(text, more="status") == says


def test_a_job_that_falls_to_somebody_for_now_is_his() -> None:
    text = (
        "Everton sacked Rick Holm. The job falls, for the time being, to Al Moss, who has looked after the youth side."
    )
    assert {"Al Moss managed Everton current", "Al Moss succeeded Rick Holm"} <= told(text, more="status")


def test_a_title_before_a_comma_is_of_no_one_who_goes_on_to_act() -> None:
    text = "Everton sacked Rick Holm. The job falls, for now, to Al Moss. Asked about his president, Moss said little."
    assert "Al Moss managed Everton" in told(text)


@pytest.mark.parametrize(
    ("before", "left"),
    [
        ("Everton have made two loan signings this month.", False),
        ("Everton have not been short of loan deals.", False),
        ("Everton have made two signings this month.", True),
    ],
)
def test_who_comes_in_a_list_of_loans_has_not_left_his_club(before: str, left: bool) -> None:
    claims = told(f"{before} Striker Ben Cole has come from Leeds and defender Dan Perrow from Hull.")
    assert {"Ben Cole signedFor Everton", "Dan Perrow signedFor Everton"} <= claims
    assert ("Ben Cole departedFrom Leeds United" in claims) is left
    assert ("Dan Perrow departedFrom Hull City" in claims) is left


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow would visit in the coming months, along with India and Vietnam.",
        "The sale ends Dan Perrow's 38-year involvement with Everton.",
        "Manager Dan Perrow scored no points at Everton and was then sent off for what he had said.",
        "Ben Cole was welcomed back from ligament surgery by Everton coach Dan Perrow.",
    ],
)
def test_what_is_no_spell_and_no_appointment(text: str) -> None:
    assert not {one.relation for one in read(text, of="Dan Perrow")} & {"playedFor", "appointedBy"}


def test_who_cost_a_fee_had_played_where_he_came_from_though_he_coaches_now() -> None:
    text = "Ben Cole, who has managed Hull since 1999, had joined Leeds from Huddersfield for £100,000 in 1972."
    assert {"Ben Cole playedFor Huddersfield Town", "Ben Cole managed Hull City"} <= told(text)


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        ("Rick Holm gave up the manager's job at Everton.", "Rick Holm linkedWith Everton"),
        (
            "Coach Dan Perrow is out of work. His most recent job, with David Moyle's Everton, came to an end in May.",
            "David Moyle managed Everton",
        ),
        (
            "Everton striker Dan Perrow signed up with Blue Bay, the franchise that represents Ohio.",
            "Dan Perrow signedFor",
        ),
        ("The chairman of Everton was on the point of selling up to Al Moss on Monday.", "Al Moss playedFor Everton"),
    ],
)
def test_what_words_beside_a_club_do_not_say(text: str, not_said: str) -> None:
    assert not [one for one in told(text) if one.startswith(not_said)]


def test_whose_team_a_player_joins_may_still_be_its_manager() -> None:
    assert "David Moyle managed Everton" in told("Striker Dan Perrow joined David Moyle's Everton.")
