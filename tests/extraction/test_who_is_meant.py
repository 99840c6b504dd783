"""Names, descriptions and pronouns: who and which team is meant, on sentences of our own."""

import pytest
from meant import document_of, meant
from reading import read, rows, told

from graph.extraction.coreference import References
from graph.extraction.sentences import split


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
    assert [person.label for person in document_of(text).people] == people


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
    assert {team.label for team in document_of(text).teams} == teams


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
    claims = told(text)
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
    resolver = document_of(text).resolver
    assert isinstance(resolver, References)
    assert (resolver.topic.label if resolver.topic else None) == team


def test_the_last_of_a_list_is_behind_its_preposition_too() -> None:
    text = "Everton lost. Rick Holm had been linked with Hull City and Bury. He became the club's third signing."
    claims = told(text)
    assert "Rick Holm linkedWith Bury" in claims
    assert "Rick Holm signedFor Bury" not in claims


def test_an_article_on_the_womens_game_may_turn_to_the_men() -> None:
    text = (
        "Chelsea Women name Holm\n\n"
        "Chelsea Women have appointed Anna Holm. She has won the WSL and she says her time has come.\n\n"
        "The men's side of the club have a vacancy too, and Leicester City manager Tom Ashdale is wanted."
    )
    teams = rows(text, parts="subject object")
    assert ("Anna Holm", "Chelsea Women") in teams
    assert ("Tom Ashdale", "Leicester City") in teams


def test_a_word_on_the_women_late_in_an_article_makes_no_womens_team() -> None:
    text = (
        "Arsenal's Tom Ashdale is up for an award. The striker is among three at the ceremony on Monday, and the panel "
        "of voters has changed. The women's award goes to a female player. She lost the women's vote last year."
    )
    assert {c.object.label for c in read(text)} == {"Arsenal"}


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
    assert (label, type_) in {(entity.label, entity.type) for entity in document_of(text).entities}


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


@pytest.mark.parametrize(
    "text",
    [
        "Al Moss has slammed the door on Hull's attempt to sign Dan Perrow, but the Everton boss says it may reopen.",
        "Al Moss had hoped to have Ben Cole and Dan Perrow back. However, the Everton manager said that both are out.",
        "Al Moss chose to rest Dan Perrow. The Everton coach said he was tired.",
    ],
)
def test_whose_clause_goes_on_is_the_manager_whom_it_names_next(text: str) -> None:
    assert told(text, "managed") == {"Al Moss managed Everton"}


def test_nobody_is_the_manager_who_is_named_next_where_another_is_told_to_be() -> None:
    text = "Everton manager Tom Hale is calm. Al Moss wants to sign Dan Perrow, but the Everton boss says no."
    assert told(text, "managed") == {"Tom Hale managed Everton"}
    text = "Leeds manager Al Moss wants Dan Perrow, but the Everton boss says he will stay."
    assert told(text, "managed") == {"Al Moss managed Leeds United"}


def test_whoever_becomes_the_man_is_who_acts_in_the_clause_above() -> None:
    text = (
        "Al Moss said yes to the job that Dan Perrow turned down, becoming the man who will lead Brazil to the finals."
    )
    assert told(text, "managed") == {"Al Moss managed Brazil"}


def test_the_job_that_somebody_takes_over_is_the_one_that_he_has_been_told_to_get() -> None:
    text = (
        "Al Moss said yes on Saturday, becoming the man who will lead Brazil. Leeds said that they would not stand in "
        "his way, and Leeds thanked him. Moss takes over from Dan Perrow, fired within days of the defeat."
    )
    assert {"Al Moss appointedBy Brazil", "Dan Perrow sackedBy Brazil"} <= told(text)
    assert "Dan Perrow sackedBy Leeds United" not in told(text)


def test_a_team_that_only_opens_a_report_is_not_the_one_that_it_is_about() -> None:
    text = (
        "The rain never let up, and neither did Fulham.\n\nIn a soaked Goodison Park on Sunday, Everton were beaten, "
        'losing 1-0 to the visitors.\n\n"We expected a tight game," manager Al Moss said.'
    )
    assert told(text) == {"Al Moss managed Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hadley has taken the job that Paul Shand left, becoming the man who will lead Hull.",
        "Tom Hadley has replaced Paul Shand, becoming the man who will lead Hull.",
    ],
)
def test_whoever_becomes_the_man_who_does_something_is_of_whom_the_sentence_tells(text: str) -> None:
    assert "Tom Hadley managed Hull City" in told(text)
    assert "Paul Shand managed Hull City future" not in told(text, more="status")


@pytest.mark.parametrize("words", ["In Dan Perrow he has a fine keeper.", "For Dan Perrow he has only praise."])
def test_whom_a_phrase_in_front_names_is_not_the_subject(words: str) -> None:
    assert meant(f"Everton boss Al Moss is happy. {words}", "he", "Person") == "Al Moss"
