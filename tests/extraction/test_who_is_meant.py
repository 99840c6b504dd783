"""Names, descriptions and pronouns: who and which team is meant, on sentences of our own."""

import pytest

from graph.articles.article import Article
from graph.extraction.coreference import References
from graph.extraction.document import Document
from graph.extraction.extractor import extract
from graph.extraction.pipeline import Reader
from graph.extraction.sentences import split

READER = Reader()


def read(text: str) -> Document:
    """The document of a text, every sentence parsed."""
    return READER.read(Article.of(text))


def meant(text: str, word: str, want: str, nth: int = -1) -> str | None:
    """The label of whom or what the `nth` token `word` stands for."""
    document = read(text)
    places = [
        (sentence, token) for sentence in document.parsed() for token in sentence.span or () if token.text == word
    ]
    sentence, token = places[nth]
    mention = document.mention_of(sentence, token, want)
    return mention.entity.label if mention else None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Everton signed Rick Holm. Holm, 28, was happy.", ["Rick Holm"]),
        (
            "Coach Roberto De Marra left. De Marra had won. Virgil van Oost stayed.",
            ["Roberto De Marra", "Virgil van Oost"],
        ),
        ("Jürgen Krall spoke. Later Jurgen Krall left.", ["Jürgen Krall"]),
        ("Medhi Tarun joined Lyon. Mehdi Tarun is 20.", ["Medhi Tarun"]),
        ("Shaun Reed-Phillips left. Sir Alan Bray praised Reed-Phillips.", ["Shaun Reed-Phillips", "Alan Bray"]),
        ("Diego Salme met his son Giovanni Salme.", ["Diego Salme", "Giovanni Salme"]),
        ("The striker Emmanuel Latte Brun scored. Latte Brun is 26.", ["Emmanuel Latte Brun"]),
        ("Roberto De Marra left. Lyon are interested in De Marra.", ["Roberto De Marra"]),
        ("Jordan Hale joined Everton. Hale is a midfielder.", ["Jordan Hale"]),
        ("Interest in Jorik ten Brun is no surprise. Ten Brun waits.", ["Jorik ten Brun"]),
        ("Marcel Tarun is the director. Wolfsburg sound out the market with Tarun Leipzig-bound.", ["Marcel Tarun"]),
        ("Tim Sallah joined Marseille; Musa, his father, was there.", ["Tim Sallah", "Musa"]),
        ("Fans called for a 'Tarun Day'. Rick Holm laughed.", ["Rick Holm"]),
        ("Talks go on. Sasu, the owners of Coventry, sold the club to Rick Holm.", ["Rick Holm"]),
    ],
)
def test_people_are_grouped(text: str, people: list[str]) -> None:
    assert [person.label for person in read(text).people] == people


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        ("Brighton & Hove Albion beat Köln.", {"Brighton & Hove Albion", "1. FC Köln"}),
        ("Manchester City won. City had lost before.", {"Manchester City"}),
        ("He left Hartley United for FC Marlow.", {"Hartley United", "FC Marlow"}),
        ("He left Inter Miami CF for Coleraine Football Club.", {"Inter Miami", "Coleraine"}),
        ("Rick Holm will coach Trantum next season.", {"Trantum"}),
        (
            "WSL: what the managers say\n\nRick Holm's Arsenal drew with Spurs.",
            {"Arsenal Women", "Tottenham Hotspur Women"},
        ),
    ],
)
def test_teams_are_found(text: str, teams: set[str]) -> None:
    assert {team.label for team in read(text).teams} == teams


@pytest.mark.parametrize(
    ("text", "word", "want", "label"),
    [
        ("Rick Holm left Everton. He had won twice.", "He", "Person", "Rick Holm"),
        ("After his sacking, Rick Holm went home.", "his", "Person", "Rick Holm"),
        ("Rick Holm met Tom Varley. Varley thanked him.", "him", "Person", "Rick Holm"),
        ("Spanish striker Ruben Sala joined Everton. The Spaniard is 28.", "Spaniard", "Person", "Ruben Sala"),
        ("Rick Holm, 44, met Tom Varley, 28. The 44-year-old smiled.", "old", "Person", "Rick Holm"),
        ("Everton have won. The club are proud.", "club", "Team", "Everton"),
        ("Rick Holm eyes a switch to Anfield.", "Anfield", "Team", "Liverpool"),
        ("Tom Varley, who coached Everton, left.", "who", "Person", "Tom Varley"),
        ('Rick Holm said: "I love Everton."', "I", "Person", "Rick Holm"),
        ("Marseille beat Everton. The French side were better.", "side", "Team", "Marseille"),
        ("It is clear that Everton won. It may prove hard to win.", "It", "Team", None),
        ("A striker left.", "striker", "Person", None),
        ("Both clubs won against Everton.", "clubs", "Team", None),
    ],
)
def test_references(text: str, word: str, want: str, label: str | None) -> None:
    assert meant(text, word, want) == label


def test_a_headline_that_runs_into_the_text_is_split_off() -> None:
    text = (
        "Holm poised for Sunderland move Everton striker Rick Holm is poised to join Sunderland. " + "It rained. " * 40
    )
    assert [(s.kind, s.text) for s in split(text, [(32, 39)])][:2] == [
        ("headline", "Holm poised for Sunderland move"),
        ("text", "Everton striker Rick Holm is poised to join Sunderland."),
    ]


@pytest.mark.parametrize(
    ("text", "word", "nth", "label"),
    [
        # A possessive is the subject's, also where that is a pronoun or stands in the clause before.
        ("Rick Holm stepped in. He sold Tom Varley and rang his old friends.", "his", -1, "Rick Holm"),
        # An object pronoun goes on with the object pronoun before it.
        ("Rick Holm is back. Tom Varley trained him, and Dan Perrow praised him.", "him", -1, "Rick Holm"),
        # Whoever is warned, or told that he may, is the one who would do it.
        ("Manager Rick Holm has warned striker Tom Varley he may have to leave.", "he", -1, "Tom Varley"),
        ("Manager Rick Holm has told striker Tom Varley that he can leave.", "he", -1, "Tom Varley"),
        ("Manager Rick Holm has told striker Tom Varley that he wants to leave.", "he", -1, "Rick Holm"),
        # One of those whom he coached is not he.
        ("Of the forwards whom he coached, only Rick Holm is still there.", "he", -1, None),
        # What somebody is handed is his.
        ("Rick Holm is 16. Manager Tom Varley handed him his debut.", "his", -1, "Rick Holm"),
        # Where it is open who a description means, "he" behind it is open too.
        ("President Tom Varley spoke. The captain would not stay, and he signed for Lyon.", "he", -1, None),
        # Who announces something in a relative clause does so of himself.
        ("Rick Holm is free. Lyon want him to follow Tom Varley, who said that he would go.", "he", -1, "Tom Varley"),
        # What a journalist claims is of others.
        ("Rick Holm is free, but journalist Tom Varley claims that he will stay.", "he", -1, "Rick Holm"),
        # The name beside the subject is in focus like a subject, a relative too once he acts by himself.
        ("Rick Holm won. Rick's father, Paul Holm, played for Lyon until he retired.", "he", -1, "Paul Holm"),
        ("Rick Holm won. His father, Paul Holm, lost. Paul left Lyon. In May he was back.", "he", -1, "Paul Holm"),
        # Where it is open who "the Portuguese" is, it is open whom the sentence behind means.
        (
            "Rick Holm met Tom Varley, and Dan Perrow sold his shares to Ben Moss. The Portuguese started at Lyon. "
            "Everton signed him.",
            "him",
            -1,
            None,
        ),
        # Nobody is his own brother.
        ("Tom Varley met Rick Holm. Dan, his brother, laughed.", "his", -1, "Tom Varley"),
        (
            "Dan Perrow came to Leeds in 2001. Tom Varley signed him for Everton, and he went on to win two caps.",
            "he",
            -1,
            "Dan Perrow",
        ),
    ],
)
def test_pronouns_are_bound_by_grammar(text: str, word: str, nth: int, label: str | None) -> None:
    assert meant(text, word, "Person", nth) == label


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        ("Rick Holm has left Lyon. The Sweden striker is 24.", "striker", "Rick Holm"),
        ("Everton sacked Rick Holm. The club sought the man to replace him.", "man", None),
        ("Rick Holm worked for Tom Varley. He stayed until the Norwegian was sacked.", "Norwegian", "Tom Varley"),
        ("Rick Holm has spoken. Everton's director Tom Varley met the Norwegian.", "Norwegian", "Rick Holm"),
        ("His agent Tom Varley spoke. Everton may sell the Denmark midfielder.", "midfielder", None),
        (
            "Leeds director Rick Holm has confirmed that the club want Hull's Tom Varley.\n\n"
            "The Dutchman has struggled.",
            "Dutchman",
            "Tom Varley",
        ),
        (
            "Hull owner Rick Holm has denied reports that he wants to replace manager Tom Varley.\n\n"
            "The Greek businessman bought the club in 2017.\n\nVarley took over in May. Varley had led Bury.",
            "businessman",
            "Rick Holm",
        ),
        (
            "Hull coach Rick Holm has signed a new contract.\n\nThe 43-year-old took over from Pat Lowe in May. He had "
            "spent four years in Spain.\n\nHolm played for the club for a decade.\n\n"
            '"He is one of us," said president Al Moss.\n\nThe Norwegian had been linked with Bury.',
            "Norwegian",
            "Rick Holm",
        ),
        (
            "Hull have sacked Pat Lowe.\n\nCoach Al Moss will lead the side.\n\nThe club have spoken to Rick Holm, who "
            "is at Bury.\n\nThe 42-year-old began his career with Hull.",
            "old",
            "Rick Holm",
        ),
        (
            "Ben Cole was on the list. So was Al Moss. Pat Lowe of Bury withdrew.\n\nThe job went to Rick Holm. "
            "The Italian left Lyon.",
            "Italian",
            "Rick Holm",
        ),
    ],
)
def test_descriptions(text: str, word: str, label: str | None) -> None:
    assert meant(text, word, "Person") == label


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        (
            "Paris St-Germain are close to a deal for Napoli winger Jani Holm. "
            "The Georgian has told coach Carlo Berg that he wants to go.",
            {"Carlo Berg managed Napoli"},
            {"Carlo Berg managed Paris Saint-Germain"},
        ),
        (
            "Kyle Webb has asked to leave. The England right-back, 34, is another target for Milan.",
            {"Kyle Webb playedFor England"},
            {"Kyle Webb playedFor Milan"},
        ),
        (
            "Chiefs are reported to have had an offer for Jean Mayo refused in May. "
            "They are said to have had an offer for the DR Congo forward thrown out in July.",
            {"Jean Mayo playedFor DR Congo"},
            set(),
        ),
        (
            "Everton sold Tom Varley before they lost Rick Holm. Leeds want the Sweden striker.",
            {"Tom Varley playedFor Sweden"},
            {"Rick Holm playedFor Sweden"},
        ),
        (
            "There is nothing for Rick Holm, and nothing for Tom Varley, despite a clamour for the Brighton striker.",
            {"Tom Varley playedFor Brighton & Hove Albion"},
            {"Rick Holm playedFor Brighton & Hove Albion"},
        ),
        (
            "Everton defender Rick Holm and striker Tom Varley were hurt. The Wales striker is out for a month.",
            {"Tom Varley playedFor Wales"},
            {"Rick Holm playedFor Wales"},
        ),
        (
            "Rick Holm spoke of Tom Varley. Holm believes that there is more to come from the former England forward.",
            set(),
            {"Rick Holm playedFor England"},
        ),
        (
            "Tom Varley was named in May. The former Leeds, Hull and Millwall boss, 49, was out of work.",
            {"Tom Varley managed Leeds United", "Tom Varley managed Hull City", "Tom Varley managed Millwall"},
            set(),
        ),
        (
            "Rick Holm and Tom Varley were sent off. The Norway winger had scored.",
            set(),
            {"Rick Holm playedFor Norway"},
        ),
    ],
)
def test_descriptions_refer_and_tell(text: str, said: set[str], not_said: set[str]) -> None:
    claims = {f"{c.subject.label} {c.relation} {c.object.label}" for c in extract(Article.of(text))}
    assert said <= claims
    assert not not_said & claims


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Everton to talk\n\nEverton have won. Fulham lost to Leeds United. Everton are third.", "Everton"),
        ("England hope\n\nEngland play on Monday. Chelsea's Rick Holm is in the England squad.", "England"),
        ("Round-up\n\nEverton have won. Fulham have lost. Leeds United drew.", None),
        ("Rick Holm took over Everton. He had played at Fulham, at Leeds United and for Chelsea.", "Everton"),
        ("Everton have bought Wales striker Rick Holm from Hull, and he will play on Sunday.", "Everton"),
        ("Everton striker Rick Holm has played for Hull. Hull striker Tom Varley and Bury's Al Moss are 20.", None),
        ("Everton lost. The club sold Rick Holm, who was linked with Hull and Bury.", "Everton"),
        ("Everton fell. Bury beat Hull and Fulham. Leeds won. Rick Holm was sad.", None),
        (
            "Everton fired manager Rick Holm. Holm was in charge of Hull and led Bury. Holm said he also led Leeds.",
            "Everton",
        ),
    ],
)
def test_what_an_article_is_about(text: str, team: str | None) -> None:
    resolver = read(text).resolver
    assert isinstance(resolver, References)
    assert (resolver.topic.label if resolver.topic else None) == team


def test_the_last_of_a_list_is_behind_its_preposition_too() -> None:
    text = "Everton lost. Rick Holm had been linked with Hull City and Bury. He became the club's third signing."
    claims = {f"{c.subject.label} {c.relation} {c.object.label}" for c in extract(Article.of(text))}
    assert "Rick Holm linkedWith Bury" in claims
    assert "Rick Holm signedFor Bury" not in claims


def test_an_article_on_the_womens_game_may_turn_to_the_men() -> None:
    text = (
        "Chelsea Women name Holm\n\n"
        "Chelsea Women have appointed Anna Holm. She has won the WSL and she says her time has come.\n\n"
        "The men's side of the club have a vacancy too, and Leicester City manager Tom Ashdale is wanted."
    )
    teams = {(c.subject.label, c.object.label) for c in extract(Article.of(text))}
    assert ("Anna Holm", "Chelsea Women") in teams
    assert ("Tom Ashdale", "Leicester City") in teams


def test_a_word_on_the_women_late_in_an_article_makes_no_womens_team() -> None:
    text = (
        "Arsenal's Tom Ashdale is up for an award. The striker is among three at the ceremony on Monday, and the panel "
        "of voters has changed. The women's award goes to a female player. She lost the women's vote last year."
    )
    assert {c.object.label for c in extract(Article.of(text))} == {"Arsenal"}


@pytest.mark.parametrize(
    ("text", "label", "type_"),
    [
        ("Much criticism has been aimed at Tom Ashdale, but he is calm.", "Tom Ashdale", "Person"),
        ("Bruce Arena, who was head coach of Everton, resigned.", "Bruce Arena", "Person"),
        ("David Villa said yes to Vissel Kobe. Villa, 36, has joined.", "David Villa", "Person"),
        ("He had spells at Arsenal and Paris St Germain.", "Paris Saint-Germain", "Club"),
        ("He has left New York City for Everton.", "New York City FC", "Club"),
    ],
)
def test_first_names_and_spellings(text: str, label: str, type_: str) -> None:
    assert (label, type_) in {(entity.label, entity.type) for entity in read(text).entities}


def test_a_pronoun_stands_for_nobody_last_named_long_before() -> None:
    text = (
        "Leeds signed Tom Hadley and Rick Holm in May. Holm likes it there. Holm has scored twice. "
        "Holm and Paul Marr, Leeds say, are friends. Leeds won again on Monday. It rained. He left Leeds in June."
    )
    assert meant(text, "He", "Person") in (None, "Rick Holm")
    text = "Leeds signed Tom Hadley in May.\n\nFulham lost to Hull. The rain fell. He joined Fulham in June."
    assert meant(text, "He", "Person") in (None, "Tom Hadley")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Barnsley chairman Neil Carr says Paul Shand will stay. Carr said the 50-year-old had signed.", "Paul Shand"),
        ("Tom Hadley followed Paul Shand to Hull. He said the 50-year-old was a friend.", "Paul Shand"),
    ],
)
def test_whoever_tells_of_an_age_is_another(text: str, who: str) -> None:
    assert meant(text, "old", "Person") == who


def test_a_sacking_that_one_left_after_was_of_another() -> None:
    text = "Tom Hadley followed Paul Shand to Hull in 2015 and left following the Croatian's sacking in May."
    assert meant(text, "Croatian", "Person") == "Paul Shand"


def _said(text: str) -> set[tuple[str, str, str]]:
    return {(one.subject.label, one.relation, one.object.label) for one in extract(Article.of(text))}


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        (
            "Norwich City have sacked head coach Tom Hadley.\n\nHadley was born in Norwich and played in its academy "
            "before switching briefly to Ipswich.",
            ("Tom Hadley", "sackedBy", "Norwich City"),
            ("Tom Hadley", "managed", "Ipswich Town"),
        ),
        (
            "Tottenham head the queue and while Arsenal have been on alert, manager Tom Hadley says he has enough.",
            ("Tom Hadley", "managed", "Arsenal"),
            ("Tom Hadley", "managed", "Tottenham Hotspur"),
        ),
        (
            "Celtic manager Rick Holm has agreed to become the new Leicester manager, following the sacking of "
            "Tom Hadley on Sunday.",
            ("Tom Hadley", "sackedBy", "Leicester City"),
            ("Tom Hadley", "sackedBy", "Celtic"),
        ),
        (
            "Real Sociedad midfielder Mikel Hadley has rejected Bayern Munich. The 24-year-old wants to stay. "
            "President Rick Holm said the club were proud.",
            ("Rick Holm", "presidentOf", "Real Sociedad"),
            ("Rick Holm", "presidentOf", "Bayern Munich"),
        ),
    ],
)
def test_whose_a_title_without_a_club_is(text: str, told: tuple[str, str, str], not_told: tuple[str, str, str]) -> None:
    said = _said(text)
    assert told in said
    assert not_told not in said


def test_the_club_of_a_part_with_a_heading_of_its_own() -> None:
    text = (
        "Fulham are in talks with Juventus over Arturo Valdes. Fulham raised their bid on Sunday.\n\n"
        "Fulham have been left to pay over the odds this summer, and Fulham fans are angry.\n\n"
        "Fulham also hope to sign Tom Hadley from Hull. He is 24.\n\n"
        "I am hearing\n\n"
        "West Ham's hierarchy are to decide on Rick Holm's future after a home defeat.\n\n"
        "I understand co-owner Paul Marr is at breaking point."
    )
    said = _said(text)
    assert ("Paul Marr", "ownerOf", "West Ham United") in said
    assert ("Paul Marr", "ownerOf", "Fulham") not in said


def test_his_beside_a_relative_is_of_whoever_stands_before() -> None:
    text = "Tom Hadley bought Reading in May. Rick Holm and his brother Paul Holm had owned the club."
    assert meant(text, "his", "Person") == "Rick Holm"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        (  # the paragraph is on him whom it begins with
            "Paul Marr played for Hull in 2001. Marr, then 22, left Hull for Leeds and joined Derby a year later.\n\n"
            "Rick Holm, who is 31, won the cup with Fulham and played for Wales. Knee trouble spoiled his years at "
            "Fulham, who sold him.",
            "his",
            "Rick Holm",
        ),
        (  # with whom a sentence begins that is not parsed, he is its subject
            "Tom Hadley wanted the job. Hadley had said so in May, and Hadley's agent too.\n\n"
            "Rick Holm was the first choice. He said no and stayed with Roma.",
            "He",
            "Rick Holm",
        ),
        (
            "Gary Marr called in June. Marr owns a part of Salford City.\n\n"
            "Rick Holm lived down the road. He said yes, but made only a handful of appearances for Salford.",
            "He",
            "Rick Holm",
        ),
        (  # whose a paragraph's first words are, of him it tells
            "Paul Marr was sacked by Hull on Monday. Marr had won one match in nine.\n\n"
            "Rick Holm's last job was in Yorkshire. He won promotion with Barnsley and was praised there.",
            "He",
            "Rick Holm",
        ),
        (
            "Paul Marr was sacked by Hull on Monday. Holm's phone rang at once. He had won one match in nine for Hull.",
            "He",
            "Paul Marr",
        ),
        (  # in whose stead somebody comes is another, who is named beside
            "Tom Varley left Derby in May. Hull sacked Rick Holm on Monday and Tom Hadley was hired in his stead.",
            "his",
            "Rick Holm",
        ),
        (
            "Rick Holm has left Hull. Tom Hadley and Paul Marr will take charge in his place.",
            "his",
            "Rick Holm",
        ),
        (  # he who runs the club is less likely meant than he who got the job, unless he speaks
            "Tom Hadley was the new coach, and Hull chairman Rick Holm was pleased. He won the cup within weeks.",
            "He",
            "Tom Hadley",
        ),
        (
            "Hull have a new coach. Hull chairman Rick Holm was pleased. He said that Tom Hadley would win.",
            "He",
            "Rick Holm",
        ),
        (  # a paragraph that names nobody is on with what was told
            "Gary Marr joined Salford City in June. Marr is 31.\n\nHe said that he was happy to play for Salford.",
            "He",
            "Gary Marr",
        ),
        (  # he of whom somebody speaks, not he who speaks, is called by a description next
            "Wales captain Tom Hadley said he hopes Rick Holm's retirement is the best decision for him.\n\n"
            "The Everton goalkeeper announced on Tuesday that he had played his last game for Wales.\n\n"
            "Holm has won 60 caps. Holm wants to see his family.",
            "goalkeeper",
            "Rick Holm",
        ),
    ],
)
def test_who_is_in_focus(text: str, word: str, who: str) -> None:
    assert meant(text, word, "Person", 0) == who


@pytest.mark.parametrize("asked", ["whom Leeds had also wanted", "whom Leeds tried to sign", "whom Leeds had bid for"])
def test_he_behind_a_club_s_wish_is_the_one_wished_for(asked: str) -> None:
    text = f"Everton striker Rick Holm will play alongside Dan Perrow, {asked} before he joined Rangers."
    signed = {one.subject.label for one in extract(Article.of(text)) if one.relation == "signedFor"}
    assert signed == {"Dan Perrow"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Striker Rick Holm is happy. The 27-year-old joined Hull in May.", ("Rick Holm", "signedFor", "Hull City")),
        (
            "Striker Rick Holm is happy. The 27-year-old left Hull last month.",
            ("Rick Holm", "departedFrom", "Hull City"),
        ),
        (
            "Striker Rick Holm is happy. The 17-year-old played 18 games under Tom Hadley.",
            ("Rick Holm", "playedUnder", "Tom Hadley"),
        ),
        (
            "Rick Holm takes charge. The 45-year-old managed Hull last season.",
            ("Rick Holm", "managed", "Hull City"),
        ),
        ("Rick Holm is at Hull. The right-back is a target for Milan.", ("Rick Holm", "linkedWith", "AC Milan")),
        ("Rick Holm is the Everton manager. In May Holm was sacked.", ("Rick Holm", "sackedBy", "Everton")),
        ("Everton have signed June Holm from Chelsea.", ("June Holm", "signedFor", "Everton")),
    ],
)
def test_who_is_told_of_by_age_place_or_month(text: str, told: tuple[str, str, str]) -> None:
    assert told in _said(text)


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        (  # whose former club, behind "who"
            "Lazio want Tom Varley.\n\nThe winger may go. Varley is 20. Varley will have a medical.\n\nHis arrival "
            "could mean the end for Rick Holm, who is a target for his former club Lyon.",
            ("Rick Holm", "playedFor", "Lyon"),
            ("Tom Varley", "playedFor", "Lyon"),
        ),
        (  # he behind "who has not played since"
            "Ben Cole is hurt.\n\nCole is 29.\n\nHull boss Tom Varley may recall Rick Holm, who has not played since "
            "he returned from a loan spell at Lyon. Varley led Bury. Varley is 40.",
            ("Rick Holm", "playedFor", "Lyon"),
            ("Tom Varley", "managed", "Lyon"),
        ),
        (  # who coaches a player is none
            "Wolves striker Tom Varley preferred to work with Rick Holm again. The Italian coached him at Empoli.",
            ("Rick Holm", "managed", "Empoli"),
            ("Tom Varley", "managed", "Empoli"),
        ),
        (  # whoever replaces somebody is told of next
            "Tom Varley has left Hull and been replaced by coach Rick Holm. The Belgian took Burnley up in 2023.",
            ("Rick Holm", "managed", "Burnley"),
            ("Tom Varley", "managed", "Burnley"),
        ),
        (  # the country of a player is not whom his coach coaches
            "Hull's Rick Holm has a new deal. The Gambia international, who joined from Bury in 2024, has been an "
            "ever-present under Tom Varley.",
            ("Rick Holm", "playedFor", "Gambia"),
            ("Tom Varley", "managed", "Gambia"),
        ),
        (  # who was sacked whom another replaces
            "Tom Varley is the new Hull manager. The 45-year-old takes over from Rick Holm. He was sacked in May.",
            ("Rick Holm", "sackedBy", "Hull City"),
            ("Tom Varley", "sackedBy", "Hull City"),
        ),
        (  # "himself" beside "who"
            "Tom Varley has left Bayern Munich. Varley led Hull. At City he won four titles and served under Rick "
            "Holm, who himself used to be in charge of the Bavarians.",
            ("Rick Holm", "managed", "Bayern Munich"),
            ("Tom Varley", "managed", "Bayern Munich"),
        ),
        (  # the club that wants him is the one he is to sign for
            "Lazio have agreed a deal with Lyon for Rick Holm.\n\nHe will have a medical before signing until 2030.",
            ("Rick Holm", "linkedWith", "Lazio"),
            ("Rick Holm", "committedTo", "Lyon"),
        ),
        (
            "Lazio are interested in signing Manchester City goalkeeper Rick Holm.\n\nCity boss Rob Guard wants "
            "to keep the 31-year-old, who joined from Lyon in 2017.",
            ("Rick Holm", "departedFrom", "Lyon"),
            None,
        ),
        (
            "Wolves have sacked Ben Cole.\n\nThey have turned to Rick Holm.\n\nThe 69-year-old last worked as coach of "
            "Armenia. He guided Wolves to promotion in 2001.\n\nCole joined from Lyon. Cole had led Bury.",
            ("Rick Holm", "managed", "Armenia"),
            ("Ben Cole", "managed", "Armenia"),
        ),
        (
            "Wolves have sacked Ben Cole.\n\nThey have now turned their attention to Rick Holm.",
            ("Rick Holm", "linkedWith", "Wolverhampton Wanderers"),
            ("Rick Holm", "appointedBy", "Wolverhampton Wanderers"),
        ),
        (  # his after whose leaving another came
            "Everton coach Tom Varley left.\n\nVarley's assistant Rick Holm took charge after his departure.",
            ("Rick Holm", "managed", "Everton"),
            ("Rick Holm", "departedFrom", "Everton"),
        ),
        (  # no coach has club-mates
            "Everton boss Tom Varley is keen on Rick Holm, but Palace want to keep the midfielder. His club-mate "
            "Al Moss may join Everton.",
            ("Rick Holm", "teammateOf", "Al Moss"),
            ("Tom Varley", "teammateOf", "Al Moss"),
        ),
    ],
)
def test_of_whom_a_story_goes_on(text: str, told: tuple[str, str, str], not_told: tuple[str, str, str] | None) -> None:
    said = _said(text)
    assert told in said
    assert not_told not in said


def test_a_text_goes_on_of_him_whom_its_last_sentence_calls_him() -> None:
    text = (
        "Hull defender Rick Holm is to retire. Holm joined Hull in May.\n\nCoach Tom Varley paid tribute to him.\n\n"
        "He began his career with Valencia."
    )
    assert meant(text, "He", "Person") == "Rick Holm"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        (  # told of by pronouns alone, and the subject of a new paragraph
            "When Rick Holm was a boy he loved Wolves.\n\nHe joined Bolton. There he won a cup. He liked it.\n\n"
            "Newcastle dropped him. It was Tom Varley who did so.\n\nHe kept Blackburn up.",
            "He",
            "Rick Holm",
        ),
        (  # of two subjects neither is "him"
            "Rick Holm led Hull for a year. Tom Varley and Al Moss were devoted to him.",
            "him",
            "Rick Holm",
        ),
        (  # an age is of the main person where the sentence before names several
            "Derby striker Rick Holm was the hero as Derby beat Stoke.\n\nHolm headed in a cross. Holm is happy.\n\n"
            "Tom Varley pulled one back for Stoke, whose manager Al Moss was sent off.\n\n"
            "The 28-year-old has scored six.",
            "old",
            "Rick Holm",
        ),
    ],
)
def test_whom_the_text_is_on(text: str, word: str, who: str) -> None:
    assert meant(text, word, "Person") == who


@pytest.mark.parametrize(
    "text",
    [
        "Hull were poor.\n\nThey sold their ground to Bury. They sold their star.\n\nA cup came next. They won.",
        "Hull were poor.\n\nIn a year they were top of the league, and they beat Bury.\n\nMoney came from Leeds. They "
        "were happy.",
    ],
)
def test_whom_they_meant_before_they_mean_again(text: str) -> None:
    assert meant(text, "They", "Team") == "Hull City"


def test_where_somebody_comes_from_is_not_where_he_hires() -> None:
    text = (
        "Hull director Rick Holm has left. He joined in 2021 from Bury and oversaw the appointment of coach Tom Varley."
    )
    assert ("Tom Varley", "appointedBy", "Bury") not in _said(text)


def test_whoever_is_told_something_does_not_say_it() -> None:
    claims = extract(Article.of("Hull striker Rick Holm has been told that he can leave the club."))
    assert {one.attributed_to for one in claims} == {None}


def test_an_age_before_a_quality_and_a_name_is_of_that_name() -> None:
    said = _said("Striker Rick Holm is happy. Everton signed the 27-year-old talented Hull winger Paul Marr.")
    assert ("Paul Marr", "signedFor", "Everton") in said
    assert not [one for one in said if one[0] == "Rick Holm" and one[1] == "signedFor"]


def test_what_stands_behind_a_colon_may_be_of_whoever_speaks() -> None:
    text = "Paul Marr left Hull. Rick Holm was asked, and Holm said no: the 35-year-old moved to Derby last week."
    assert meant(text, "old", "Person") == "Rick Holm"
    assert meant(text.replace("no: the", "that the"), "old", "Person") != "Rick Holm"


@pytest.mark.parametrize(("source", "city"), [("Real Sociedad", "San Sebastian"), ("Boca Juniors", "Buenos Aires")])
def test_a_club_is_meant_by_a_city_of_two_words(source: str, city: str) -> None:
    text = f"Everton have signed Dan Perrow from {source}. Perrow played 142 times for the {city} club."
    assert meant(text, "club", "Team") == source


@pytest.mark.parametrize(
    "text",
    [
        "Leeds boss Rick Holm is busy. Derby's Dan Perrow and Stoke wing-back Al Moss are thought to be on his list.",
        "Leeds boss Rick Holm is busy. Dan Perrow was his captain at Hull.",
        "Leeds boss Rick Holm is busy. Dan Perrow is one of his targets.",
        "Leeds boss Rick Holm is leaving. Dan Perrow has been considered as his successor.",
    ],
)
def test_nobody_is_on_his_own_list(text: str) -> None:
    assert meant(text, "his", "Person") == "Rick Holm"


def test_he_who_is_somebody_s_manager_is_another() -> None:
    text = "Leeds chairman Al Moss has hired Rick Holm. He is Moss's fourth manager in 12 months."
    assert meant(text, "He", "Person") == "Rick Holm"


@pytest.mark.parametrize("name", ["Son Heung-min", "Park Ji-sung", "Seol Ki-jun"])
def test_a_given_name_of_two_syllables_is_a_person_s(name: str) -> None:
    claims = extract(Article.of(f"Leeds have signed {name} from Hull."))
    assert {one.subject.label for one in claims} == {name}
