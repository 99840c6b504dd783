"""Pages of rumours and of deadline day: whose word an item is, of whom it goes on, and what has come about by now."""

import pytest
from reading import noted, told, told_with_status


@pytest.mark.parametrize(
    "source",
    ["reports Andy Halsey", "reports ANDY HALSEY", "writes Andy Halsey", "Andy Halsey reports", "Andy Halsey writes"],
)
def test_the_text_goes_on_of_whom_an_item_is_and_not_of_its_writer(source):
    text = f"Hull want to sign Dan Perrow, {source}. He played for Derby from 2014 to 2016."
    assert told_with_status(text) == {
        "Dan Perrow linkedWith Hull City (rumoured)",
        "Dan Perrow playedFor Derby County (former)",
    }


def test_a_description_is_not_of_the_writer_either():
    text = '"Burnley will sign Dan Perrow," reports Rick Holm. The 26-year-old joined Derby in 2021.'
    assert "Dan Perrow signedFor Derby County" in told(text)


def test_who_says_something_of_himself_goes_on():
    text = "Dan Perrow reports for duty today. He joined Derby in 2021."
    assert "Dan Perrow signedFor Derby County" in told(text)


ANOTHER = "Leeds manager Rick Holm could leave his job. "


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Dan Perrow wants to return to Hull, while Derby are keen on the Norwegian.", "linkedWith"),
        ("Dan Perrow wants to join Hull, although Derby have also made a bid for the Norwegian.", "approachedBy"),
        ("Dan Perrow is close to joining Hull, though Derby are still trying to sign the 26-year-old.", "linkedWith"),
        ("Dan Perrow has rejected Hull, while Derby have opened talks with the midfielder.", "approachedBy"),
        ("Dan Perrow has been offered to Hull, whereas Derby want the Norwegian on loan.", "linkedWith"),
    ],
)
def test_what_another_club_does_meanwhile_is_about_the_same_man(text, claim):
    assert f"Dan Perrow {claim} Derby County" in told(ANOTHER + text)


def test_he_of_whom_the_other_clause_is_may_be_another():
    text = "Striker Rick Holm plays for Leeds. Dan Perrow has signed for Hull, while the striker has joined Derby."
    assert "Rick Holm signedFor Derby County" in told(text)
    assert "Dan Perrow signedFor Derby County" not in told(
        ANOTHER + "Dan Perrow stayed until Derby sold the Norwegian."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow was signed to the Catalan team from Brazilian side Gremio.",
        "Dan Perrow was signed for the London club from Championship side Gremio.",
        "Dan Perrow, who joined the French club from Gremio, scored.",
        "Dan Perrow moved to the Premier League side from Gremio in May.",
        "Dan Perrow returned to his former club from Gremio.",
    ],
)
def test_the_club_from_which_somebody_comes_is_not_the_one_to_which_he_goes(text):
    assert told(text) == {"Dan Perrow departedFrom Grêmio", "Dan Perrow playedFor Grêmio"}


def test_the_club_to_which_he_goes_is_named_elsewhere():
    text = "Chelsea have won again. Dan Perrow joined the London club from Championship side Hull."
    assert "Dan Perrow signedFor Chelsea" in told(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Leeds coach Rick Holm stopped Dan Perrow playing for Derby.", {"Rick Holm managed Leeds United (current)"}),
        ("Hull have stopped Dan Perrow from joining Derby.", {"Dan Perrow linkedWith Derby County (denied)"}),
        ("Dan Perrow was prevented from joining Derby.", {"Dan Perrow linkedWith Derby County (denied)"}),
        ("Hull hope to stop Dan Perrow joining Derby.", {"Dan Perrow linkedWith Derby County (rumoured)"}),
        ("Hull will try to prevent Dan Perrow from joining Derby.", {"Dan Perrow linkedWith Derby County (rumoured)"}),
        ("Hull made a late bid to stop Dan Perrow joining Derby.", {"Dan Perrow linkedWith Derby County (rumoured)"}),
        ("Hull are trying to stop Dan Perrow from leaving.", {"Dan Perrow departedFrom Hull City (rumoured)"}),
        ("Hull could do nothing to stop Dan Perrow from leaving.", {"Dan Perrow departedFrom Hull City"}),
        ("Hull failed to stop Dan Perrow joining Derby.", {"Dan Perrow signedFor Derby County"}),
        ("Nothing will stop Dan Perrow joining Derby.", {"Dan Perrow signedFor Derby County"}),
        ("Rick Holm wants to stop Dan Perrow playing for Ghana.", set()),
    ],
)
def test_what_is_stopped_is_not_done_by_whoever_stops_it(text, claims):
    assert told_with_status(text) == claims


def test_who_stops_another_may_have_joined_himself():
    text = "Rick Holm stopped Dan Perrow, having joined Derby in May."
    assert told(text) == {"Rick Holm signedFor Derby County"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "According to Marca, Dan Perrow has decided not to continue at Real Madrid.",
            "Dan Perrow departedFrom Real Madrid (reported, by Marca)",
        ),
        (
            "The only departure is that of Dan Perrow, who will go to Chelsea for £6m, according to Marca.",
            "Dan Perrow linkedWith Chelsea (rumoured, by Marca)",
        ),
        (
            "Hull have found no heir to Dan Perrow, who will join Derby in June, according to the Echo.",
            "Dan Perrow linkedWith Derby County (rumoured, by Echo)",
        ),
        (
            "Hull will sign Dan Perrow, who joined Derby in 2004, according to the Echo.",
            "Dan Perrow signedFor Derby County",
        ),
        ("Dan Perrow, who will join Derby, was sent off, according to the Echo.", "Dan Perrow signedFor Derby County"),
        (
            "Dan Perrow joined Everton from Hull for a fee reportedly in the region of £15million.",
            "Dan Perrow signedFor Everton",
        ),
        ("Dan Perrow left Hull in a deal reportedly worth £15million.", "Dan Perrow departedFrom Hull City"),
        (
            "Dan Perrow has reportedly joined Everton for a fee of £15million.",
            "Dan Perrow signedFor Everton (reported)",
        ),
    ],
)
def test_what_is_a_report_is_what_its_words_say_of(text, claim):
    assert claim in noted(text, "certainty attributed_to")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The fans would be happy if Dan Perrow had not left Leeds.", "departedFrom Leeds United"),
        ("Leeds might have won if Dan Perrow had not been sacked by Hull.", "sackedBy Hull City"),
        ("Had Dan Perrow not joined Leeds, he would be a champion.", "signedFor Leeds United"),
        ("Hull could have gone up had they not sold Dan Perrow to Leeds.", "signedFor Leeds United"),
        ("The side would have won if Dan Perrow had joined Leeds.", "linkedWith Leeds United (denied)"),
        ("Hull could have gone up had they signed Dan Perrow.", "linkedWith Hull City (denied)"),
        ("Dan Perrow would be free to go if he does not join Leeds.", "linkedWith Leeds United (rumoured)"),
        ("Dan Perrow had not joined Leeds.", "linkedWith Leeds United (denied)"),
    ],
)
def test_what_had_not_been_if_it_had_been_otherwise(text, claim):
    assert f"Dan Perrow {claim}" in told_with_status(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Dan Perrow will be a familiar name to fans after a loan spell at Derby.", "former"),
        ("Dan Perrow is back after a loan stint at Derby.", "former"),
        ("Dan Perrow will return to Hull following a loan spell at Derby.", "former"),
        ("Dan Perrow is on loan at Derby.", "current"),
    ],
)
def test_a_loan_spell_after_which_something_is_done_is_over(text, status):
    assert f"Dan Perrow playedFor Derby County ({status})" in told_with_status(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Hull may be beaten to the transfer of Dan Perrow by Derby.", "linkedWith Derby County (rumoured)"),
        ("Hull could be beaten to the signing of Dan Perrow by Derby.", "linkedWith Derby County (rumoured)"),
        ("Hull were beaten to the signing of Dan Perrow by Derby.", "signedFor Derby County"),
    ],
)
def test_who_may_be_beaten_to_somebody_is_not_yet(text, claims):
    assert f"Dan Perrow {claims}" in told_with_status(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have signed Dan Perrow and Rick Holm on loan from Leeds and Hull respectively.",
        "Everton signed Dan Perrow and Rick Holm from Leeds and Hull, respectively.",
        "Dan Perrow and Rick Holm have joined Everton on loan from Leeds and Hull respectively.",
    ],
)
def test_each_comes_from_his_own_club(text):
    assert {one for one in told(text) if "playedFor" in one} == {
        "Dan Perrow playedFor Leeds United",
        "Rick Holm playedFor Hull City",
    }


def test_each_goes_to_his_own_club():
    text = "Everton sold Dan Perrow and Rick Holm to Leeds and Hull respectively."
    assert {one for one in told(text) if "signedFor" in one} == {
        "Dan Perrow signedFor Leeds United",
        "Rick Holm signedFor Hull City",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Hull have confirmed the return of Dan Perrow from Derby.",
        "Hull have completed the return of former winger Dan Perrow from Derby.",
        "Hull announced the return of the striker Dan Perrow on loan from Derby.",
    ],
)
def test_a_club_announces_who_comes_back_to_it(text):
    assert "Dan Perrow signedFor Hull City" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hull have announced the return of Dan Perrow from injury.",
        "Hull announced the return of Dan Perrow from his loan at Derby.",
        "Hull striker Dan Perrow could be a Hull player for years.",
        "Dan Perrow could be a key Hull player.",
        "Dan Perrow should be Hull's player of the year.",
        "Hull have set their eyes on promotion under Dan Perrow.",
    ],
)
def test_who_is_there_already_does_not_come(text):
    assert not {one for one in told(text) if "signedFor" in one or "linkedWith" in one}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow believes he will be a Hull player before the window closes.",
        "Dan Perrow might be Hull's next signing.",
        "Leeds striker Dan Perrow hopes to be a Hull player soon.",
        "Hull have set their eyes on the Leeds striker Dan Perrow.",
    ],
)
def test_who_may_be_a_player_of_a_club_is_linked_with_it(text):
    assert "Dan Perrow linkedWith Hull City (rumoured)" in told_with_status(text)


@pytest.mark.parametrize(
    "what",
    ["19-year-old", "wonder boy", "upstart", "wing wizard", "flop", "No 9", "forgotten man", "whizkid", "young talent"],
)
def test_whose_player_somebody_is_by_what_he_is_called(what):
    assert told_with_status(f"Hull want the Leeds {what} Dan Perrow.") == {
        "Dan Perrow playedFor Leeds United (current)",
        "Dan Perrow linkedWith Hull City (rumoured)",
    }


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Hull No 9 Dan Perrow is wanted by Leeds.",
            {"playedFor Hull City (current)", "linkedWith Leeds United (rumoured)"},
        ),
        ("Leeds talent scout Dan Perrow is wanted by Hull.", {"linkedWith Hull City (rumoured)"}),
        ("Hull face Leeds, 19-year-old Dan Perrow said.", set()),
        ("Former Leeds flop Dan Perrow scored.", {"playedFor Leeds United (former)"}),
        ("Hull will face former Leeds 29-year-old Dan Perrow.", {"playedFor Leeds United (former)"}),
    ],
)
def test_what_else_stands_before_a_name(text, claims):
    assert told_with_status(text) == {f"Dan Perrow {one}" for one in claims}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm's side have moved ahead of Cardiff in the race for Dan Perrow.",
        "Rick Holm's League One side want Cardiff striker Dan Perrow.",
        "Rick Holm's side have signed Dan Perrow from Cardiff.",
        "Rick Holm's side have turned down a bid from Cardiff.",
    ],
)
def test_a_club_with_which_his_side_deals_is_another(text):
    assert not [one for one in told(text) if "managed" in one]
    first = "Hull are in talks to sign Dan Perrow. "
    assert [one for one in told(first + text) if "managed" in one] == ["Rick Holm managed Hull City"]


@pytest.mark.parametrize(
    "text",
    [
        "Cardiff striker Dan Perrow scored as Rick Holm's side won.",
        "Cardiff lost again. Rick Holm's side are bottom.",
        "Cardiff moved top. Rick Holm's side were good value, with Cardiff's fans in fine voice.",
    ],
)
def test_the_club_of_which_a_text_is_may_be_his_side(text):
    assert "Rick Holm managed Cardiff City" in told(text)


@pytest.mark.parametrize("who", ["Dan Perrow's agent", "The agent of Dan Perrow", "Dan Perrow's representatives"])
@pytest.mark.parametrize("comes", ["have arrived at Hull", "have joined Hull", "have travelled to Hull"])
def test_an_agent_comes_himself(who, comes):
    assert not told(f"{who} {comes}.")
    assert "Dan Perrow signedFor Hull City" in told(f"{who} have agreed terms with Hull. Dan Perrow has joined them.")


@pytest.mark.parametrize(
    "text",
    [
        "Hull are among the clubs interested in Dan Perrow.",
        "Hull are among a number of clubs interested in signing the Derby striker Dan Perrow.",
        "Hull are said to be among the teams interested in Dan Perrow.",
        "Hull are one of several clubs interested in Dan Perrow.",
        "Hull are one of a number of clubs interested in Dan Perrow.",
        "Hull are among a host of clubs keen to sign Dan Perrow.",
        "Hull are one of several clubs keen to sign Dan Perrow.",
        "Hull were one of the sides interested in Dan Perrow last summer.",
    ],
)
def test_who_is_one_of_several_suitors_is_one(text):
    assert "Dan Perrow linkedWith Hull City" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hull want clubs interested in Dan Perrow to bid £5m.",
        "Hull know that the clubs interested in Dan Perrow have to pay.",
        "Hull have beaten the clubs interested in Dan Perrow.",
    ],
)
def test_what_other_suitors_do_is_not_told_of_a_club(text):
    assert "Dan Perrow linkedWith Hull City" not in told(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Dan Perrow is open to leaving Hull.", {"departedFrom Hull City (rumoured)"}),
        ("Dan Perrow's agent is looking at a move away from Hull for him.", {"playedFor Hull City (current)"}),
        ("Dan Perrow has been ousted from the Hull starting line-up.", {"playedFor Hull City (current)"}),
        ("Dan Perrow qualifies to represent Ghana.", set()),
        ("Dan Perrow wants to finish his career playing for Hull.", set()),
        ("Dan Perrow could spend the season playing for Hull.", set()),
        ("Dan Perrow ended his career playing for Hull.", {"playedFor Hull City (former)"}),
        ("Hull have been offered goalkeeper Dan Perrow on loan.", {"linkedWith Hull City (rumoured)"}),
        ("Dan Perrow is open to joining Hull.", {"linkedWith Hull City (rumoured)"}),
    ],
)
def test_what_may_be_and_what_has_not_been(text, claims):
    assert told_with_status(text) == {f"Dan Perrow {one}" for one in claims}


def test_what_stands_before_a_dash_is_no_part_of_a_title():
    text = "Two Hull targets - Ghana goalkeeper Dan Perrow, 24, and left-back Rick Holm, 27 - have talked to them."
    assert told_with_status(text) == {
        "Dan Perrow playedFor Ghana (current)",
        "Dan Perrow linkedWith Hull City (rumoured)",
        "Rick Holm linkedWith Hull City (rumoured)",
    }


def test_a_great_run_makes_nobody_a_great():
    assert told("Hull coach Dan Perrow owes his job to the team's great run.") == {"Dan Perrow managed Hull City"}
    assert "Dan Perrow playedFor Hull City" in told("The Hull great Dan Perrow scored.")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Dan Perrow and Rick Holm have been told they can leave Hull.", "departedFrom"),
        ("Dan Perrow and Rick Holm have said they will leave Hull.", "departedFrom"),
        ("Hull told Dan Perrow and Rick Holm they could leave.", "departedFrom"),
        ("Dan Perrow and Rick Holm say they want to join Hull.", "linkedWith"),
        ("Dan Perrow and Rick Holm were happy when they joined Hull.", "signedFor"),
        ("Dan Perrow and Rick Holm met when they played for Hull.", "playedFor"),
    ],
)
def test_they_are_those_of_whom_the_clause_above_is(text, claim):
    assert {f"{one} {claim} Hull City" for one in ("Dan Perrow", "Rick Holm")} <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow said they would leave Hull.",
        "Dan Perrow and Rick Holm joined Leeds after they had signed for Hull their best striker.",
        "Dan Perrow and Hull say they will leave Leeds.",
    ],
)
def test_who_they_are_may_be_open(text):
    assert not {one for one in told(text) if "Hull" in one or "departedFrom" in one}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("On Sunday we saw Hull sack Dan Perrow.", "sackedBy Hull City"),
        ("Sunday saw Hull sack Dan Perrow.", "sackedBy Hull City"),
        ("Last summer saw Nottingham Forest sign Dan Perrow from Leeds on loan.", "signedFor Nottingham Forest"),
        ("Last year saw Hull sign Dan Perrow from Leeds.", "departedFrom Leeds United"),
        ("The week saw Hull sell Dan Perrow to Leeds.", "signedFor Leeds United"),
    ],
)
def test_what_one_saw_done_was_done(text, claim):
    assert f"Dan Perrow {claim}" in told(text)
    assert told("Hull saw Dan Perrow sent off.") <= {"Dan Perrow playedFor Hull City"}
