"""What is denied is denied, in whatever words: nothing of it counts as said."""

import pytest
from reading import FEBRUARY, noted, read, rows, told


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Liverpool have denied that they are in talks with Anton Berg.", "approachedBy"),
        ("Liverpool are not in talks with Anton Berg.", "approachedBy"),
        ("Liverpool deny they have made an offer for Anton Berg.", "approachedBy"),
        ("Everton have not sacked Anton Berg, the club said.", "sackedBy"),
        ("Reports that Anton Berg had been dismissed by Everton are wrong.", "sackedBy"),
        ("Claims that Anton Berg is to leave Everton are incorrect.", "departedFrom"),
        ("Newcastle United have ended their interest in Anton Berg.", "linkedWith"),
        ("Newcastle United have withdrawn from the race for Anton Berg.", "linkedWith"),
        ("Newcastle United have abandoned their pursuit of Anton Berg.", "linkedWith"),
        ("It is fake news that Anton Berg will leave Everton, he said.", "departedFrom"),
        ("Reports that Anton Berg will leave Everton are a lie.", "departedFrom"),
        ("Reports that Anton Berg will leave Everton are a load of rubbish, he said.", "departedFrom"),
        ('Anton Berg described reports linking him with Everton as "nonsense".', "linkedWith"),
        ('Anton Berg branded talk of a move to Everton "fake news".', "linkedWith"),
        ("Anton Berg has described as untrue reports that he would join Everton.", "linkedWith"),
        ('"Nonsense," said Anton Berg of talk that he would join Everton.', "linkedWith"),
    ],
)
def test_a_denial_says_nothing_but_that(text: str, relation: str) -> None:
    found = rows(text, parts="relation certainty", date="2024-05-05")
    assert (relation, "denied") in found
    assert all(certainty == "denied" for _, certainty in found)


@pytest.mark.parametrize(
    "text",
    [
        "Anton Berg, the Everton coach, has not said that he will leave Everton.",
        "Anton Berg would not say whether he will leave Everton.",
    ],
)
def test_what_nobody_says_is_open(text: str) -> None:
    found = read(text, "departedFrom", date="2024-05-05")
    assert [claim.certainty for claim in found] == ["rumoured"]


@pytest.mark.parametrize("wish", ["has no intention of leaving", "has no plans to leave", "had no desire to leave"])
def test_who_does_not_want_to_leave_a_club_turns_it_down_no_more_than_it_him(wish: str) -> None:
    claims = read(f"Rick Holm {wish} Everton.")
    assert {(one.relation, one.certainty) for one in claims} == {("departedFrom", "denied")}


@pytest.mark.parametrize(
    "told",
    [
        "Leeds did not take long to sign",
        "It did not take long for Leeds to sign",
        "Leeds did not hesitate to sign",
        "Leeds had no hesitation in signing",
        "Leeds could not resist signing",
    ],
)
def test_what_is_denied_twice_is_so(told: str) -> None:
    claims = read(f"{told} Anton Berg from Hull City.")
    assert ("signedFor", "Leeds United", "confirmed") in {(c.relation, c.object.label, c.certainty) for c in claims}


def test_what_somebody_could_not_do_is_not_done() -> None:
    claims = read("Leeds could not sign Anton Berg from Hull City.")
    assert "signedFor" not in {claim.relation for claim in claims}


@pytest.mark.parametrize(
    "text",
    [
        "Anton Berg described reports linking him with Everton as flattering.",
        '"I love fiction," said Anton Berg of reports that he would join Everton.',
        "Anton Berg was called a liar after reports that he would join Everton.",
        "Reports linking Anton Berg with Everton described a false start at Hull.",
    ],
)
def test_what_is_called_something_else_is_not_denied(text: str) -> None:
    assert rows(text, parts="relation certainty") == {("linkedWith", "rumoured")}


@pytest.mark.parametrize(
    "text",
    [
        "It is too soon for Rick Holm to take the Everton job.",
        "It was too late for Everton to sign Rick Holm.",
        "Coach Rick Holm is too young to take the Everton job.",
        "Everton were too slow to appoint Rick Holm as coach.",
        "The vacancy comes too soon for Rick Holm to become Everton manager.",
    ],
)
def test_what_something_is_too_much_for_does_not_come_about(text: str) -> None:
    assert noted(text, "certainty") == {"Rick Holm linkedWith Everton (denied)"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton are no longer interested in Rick Holm.",
        "Everton no longer want Rick Holm.",
        "Rick Holm is no longer a target for Everton.",
        "Rick Holm is no longer in contention for the Everton job.",
        "Rick Holm no longer wants to join Everton.",
        "Rick Holm is no longer wanted by Everton.",
        "Everton are no longer in the race to sign Rick Holm.",
        "Rick Holm will no longer join Everton.",
    ],
)
def test_who_is_wanted_no_longer_is_not_wanted(text: str) -> None:
    found = noted(text, "certainty", FEBRUARY)
    assert "Rick Holm linkedWith Everton (denied)" in found
    assert found.isdisjoint({"Rick Holm linkedWith Everton (rumoured)", "Rick Holm signedFor Everton"})


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It is not too late for Everton to sign Rick Holm.", "Rick Holm linkedWith Everton (rumoured)"),
        ("It may be too soon for Rick Holm to become Everton manager.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Rick Holm was all too happy to join Everton.", "Rick Holm signedFor Everton"),
        ("Rick Holm was only too keen to be appointed Everton manager.", "Rick Holm linkedWith Everton (rumoured)"),
    ],
)
def test_what_is_not_too_much_or_only_too_good_may_come_about(text: str, claim: str) -> None:
    assert claim in noted(text, "certainty")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm no longer wants to leave Everton.", "Rick Holm departedFrom Everton (denied)"),
        ("It is no longer a secret that Everton want Rick Holm.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Rick Holm is no longer at Hull and wants to join Everton.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Rick Holm said he no longer had any regrets about leaving Everton.", "Rick Holm departedFrom Everton"),
        ("Rick Holm no longer plays for Everton.", "Rick Holm playedFor Everton"),
    ],
)
def test_what_is_no_longer_so_is_that_alone(text: str, claim: str) -> None:
    assert claim in noted(text, "certainty", FEBRUARY)


def test_whoever_is_out_of_contention_is_no_candidate() -> None:
    assert not told("Rick Holm is out of contention for the Everton job.", "linkedWith", more="certainty") & {
        "Rick Holm linkedWith Everton rumoured"
    }


@pytest.mark.parametrize(
    "text",
    ["Everton have dropped out of the race for Rick Holm.", "Everton have been ruled out of the race for Rick Holm."],
)
def test_whom_a_club_no_longer_wants_is_not_its_own(text: str) -> None:
    assert "Rick Holm playedFor Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have walked away from a deal to sign Rick Holm.",
        "Everton walked away from talks to sign Rick Holm.",
        "Everton passed up the chance to sign Rick Holm.",
        "Everton have scrapped plans to sign Rick Holm.",
        "Everton have aborted a move for Rick Holm.",
        "Everton are out of the race for Rick Holm.",
        "Everton are out of the running to sign Rick Holm.",
        "Rick Holm is out of the running to become Everton manager.",
        "Rick Holm is no longer in the running to become Everton manager.",
        "Rick Holm is no longer the favourite for the Everton job.",
    ],
)
def test_who_walks_away_or_is_out_of_the_race_wants_nobody(text: str) -> None:
    assert noted(text, "certainty", FEBRUARY) == {"Rick Holm linkedWith Everton (denied)"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Everton are not out of the race for Rick Holm.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Everton ran out of money after signing Rick Holm.", "Rick Holm signedFor Everton"),
        ("Rick Holm walked away from Everton in May.", "Rick Holm departedFrom Everton"),
        ("Everton turned away from goal as Rick Holm signed for Leeds.", "Rick Holm signedFor Leeds United"),
        ("Rick Holm's contract at Everton runs out in June.", "Rick Holm playedFor Everton"),
        ("Rick Holm will no longer be Everton manager if they lose.", "Rick Holm managed Everton"),
    ],
)
def test_what_is_walked_away_from_or_runs_out_otherwise(text: str, claim: str) -> None:
    assert claim in noted(text, "certainty", FEBRUARY)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rick Holm is out of contention for the Everton job.", "Rick Holm linkedWith Everton denied"),
        ("Al Moss is now out of contention for the manager's job at Hull.", "Al Moss linkedWith Hull City denied"),
        ("Al Moss, out of the race for the Hull job, is in Spain.", "Al Moss linkedWith Hull City denied"),
        ("Al Moss appears to be out of the running for the Leeds post.", "Al Moss linkedWith Leeds United denied"),
        ("Al Moss is still in contention for the Leeds job.", "Al Moss linkedWith Leeds United rumoured"),
        ("Al Moss is not out of contention for the Leeds job.", "Al Moss linkedWith Leeds United rumoured"),
        ("Al Moss has dropped out of the running for the Leeds post.", "Al Moss linkedWith Leeds United denied"),
        ("Al Moss leads the race for the Leeds job.", "Al Moss linkedWith Leeds United rumoured"),
    ],
)
def test_who_is_out_of_contention_for_a_job_is_denied_it(text: str, claim: str) -> None:
    assert told(text, "linkedWith", "managed", more="certainty") == {claim}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow is out of contention for Saturday's game at Everton.",
        "Everton are out of contention for a place in Europe, Dan Perrow said.",
        "Hull are out of the race for promotion, Dan Perrow said.",
    ],
)
def test_who_is_out_of_contention_for_a_match_is_denied_no_job(text: str) -> None:
    assert not read(text, "linkedWith")


@pytest.mark.parametrize(
    "text",
    [
        "Everton are no longer in talks with Dan Perrow.",
        "Dan Perrow is no longer in talks with Everton over the manager's job.",
        "Everton, no longer negotiating with Dan Perrow, have gone to Spain.",
        "Everton are no longer in talks to sign Dan Perrow.",
        "Everton are not in talks with Dan Perrow.",
    ],
)
def test_who_is_no_longer_in_talks_is_not_approached(text: str) -> None:
    assert {one.certainty for one in read(text)} == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton are still in talks with Dan Perrow.",
        "Dan Perrow, no longer a Leeds player, is in talks with Everton.",
        "Everton have held talks with Dan Perrow, who no longer wants to play for Leeds.",
    ],
)
def test_who_talks_though_something_else_is_over_is_approached(text: str) -> None:
    assert {one.certainty for one in read(text, "approachedBy")} == {"confirmed"}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm would be happier than if he had been sacked by Everton.",
        "Rick Holm celebrated as if he had signed for Everton.",
        "Al Moss acted as though he had been sacked by Hull.",
        "It is as if Rick Holm had never left Everton.",
        "It cost less than if they had sold Rick Holm to Hull.",
    ],
)
def test_what_something_is_only_like_is_not_told(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    "text",
    ["It looks as if Rick Holm has left Everton.", "It seems as though Rick Holm has left Everton."],
)
def test_what_seems_so_is_rumoured(text: str) -> None:
    assert [one.certainty for one in read(text, "departedFrom")] == ["rumoured"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Not since Hull dismissed Anton Berg has a coach been so popular at the club.", "sackedBy"),
        ("Never since Anton Berg left Hull have they won three matches in a row.", "departedFrom"),
    ],
)
def test_what_nothing_has_been_like_since_did_happen(text: str, relation: str) -> None:
    assert (relation, "confirmed") in rows(text, parts="relation certainty")
