"""Who is spoken of for a job that has fallen vacant, where the sentence names neither the job nor the club."""

import pytest
from reading import FEBRUARY, read, rows, told, told_with_certainty

VACANT = "Everton sacked manager Tom Ashdale on Monday. Everton are looking for a new manager. "


def linked(text: str) -> set[str]:
    """Who is linked with Everton, nobody having denied it."""
    claims = (one for one in read(text, "linkedWith") if one.certainty == "rumoured")
    return {one.subject.label for one in claims if one.object.label == "Everton"}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Rick Holm is the bookies' favourite, with Sam Burwell, Joe Tarrant and Neil Dobbin also in the mix.",
            {"Rick Holm", "Sam Burwell", "Joe Tarrant", "Neil Dobbin"},
        ),
        ("The names of Rick Holm and Sam Burwell were bandied about.", {"Rick Holm", "Sam Burwell"}),
        ("Rick Holm, Sam Burwell and Joe Tarrant top a long list.", {"Rick Holm", "Sam Burwell", "Joe Tarrant"}),
        ("Candidates for the job include Rick Holm and Sam Burwell.", {"Rick Holm", "Sam Burwell"}),
        ("Former Leeds boss Rick Holm is the early favourite, ahead of Sam Burwell.", {"Rick Holm", "Sam Burwell"}),
        ("Rick Holm, who was at Leeds with Sam Burwell, is a leading candidate to replace him.", {"Rick Holm"}),
        ("Rick Holm said that Sam Burwell was the leading contender to take over.", {"Sam Burwell"}),
        ("Rick Holm has said that he is not a candidate for the post.", set()),
        ("The name of Rick Holm has cropped up.", {"Rick Holm"}),
        ("Rick Holm, without a job since he and Hull parted company in May, is another in the frame.", {"Rick Holm"}),
        ("Rick Holm's name was mentioned by Hull, who have no interest in him.", set()),
        ("The striker Rick Holm is a favourite of the crowd.", set()),
        ("Leeds have made Rick Holm their favourite to replace Sam Burwell.", set()),
    ],
)
def test_candidates_for_the_job_that_is_vacant(sentence: str, names: set[str]) -> None:
    assert linked(VACANT + sentence) == names


def test_nobody_is_a_candidate_where_no_job_is_vacant() -> None:
    text = "Everton lost. Rick Holm is the bookies' favourite, with Sam Burwell also in the mix."
    assert "Sam Burwell" not in linked(text)


def test_candidates_would_succeed_whoever_has_gone() -> None:
    claims = read(VACANT + "Rick Holm and Sam Burwell are two leading contenders to take over.")
    told = {(one.subject.label, one.object.label, one.certainty) for one in claims if one.relation == "succeeded"}
    assert told == {("Rick Holm", "Tom Ashdale", "rumoured"), ("Sam Burwell", "Tom Ashdale", "rumoured")}


def test_no_player_and_nobody_beside_a_candidate_is_one() -> None:
    sacked = "Everton have sacked manager Al Moss. "
    said = {
        (one.subject.label, one.relation)
        for text in (
            "Among the candidates is Leeds striker Dan Perrow.",
            "Rick Holm is the favourite, ahead of Tom Varley's assistant Ben Cole.",
        )
        for one in read(sacked + text)
    }
    assert ("Rick Holm", "succeeded") in said
    assert ("Dan Perrow", "succeeded") not in said
    assert not [relation for name, relation in said if name == "Tom Varley"]


def test_whose_sacking_the_sentence_tells_was_a_coach() -> None:
    names = "the names of Rick Holm and Ben Cole were bandied about"
    assert linked(f"Everton are in need. As soon as Al Moss was dismissed by Everton {names}.") == {
        "Rick Holm",
        "Ben Cole",
    }


def test_the_job_that_a_new_coach_once_lost_is_not_vacant() -> None:
    text = (
        "Daniel Holm is the new manager of Hearts. He was sacked by Barnsley in October.\n\n"
        "The bookies' favourite was the former Hull manager Nigel Berg."
    )
    told = rows(text, parts="relation subject object")
    assert ("sackedBy", "Daniel Holm", "Barnsley") in told
    assert ("succeeded", "Nigel Berg", "Daniel Holm") not in told
    assert ("linkedWith", "Nigel Berg", "Barnsley") not in told


@pytest.mark.parametrize(
    "sentence",
    [
        "Bookmakers make Rick Holm their early favourite.",
        "Rick Holm of Hull is the hipster's pick.",
        "The name I keep hearing is Rick Holm.",
        "Rick Holm, who was linked with the post, has signed a new contract at Hull.",
        "Rick Holm is the favourite, not Ben Cole.",
    ],
)
def test_candidates_where_only_a_sacking_was_told(sentence: str) -> None:
    text = f"Everton have sacked Tom Ashdale. {sentence}"
    assert linked(text) == {"Rick Holm"}
    assert "playedFor" not in {one.relation for one in read(text) if one.object.label == "Everton"}


@pytest.mark.parametrize(
    "text",
    [
        "Wales dismissed manager Al Moss in May. Rick Holm, who left Hull in the summer, had been mentioned.",
        "Wales dismissed manager Al Moss. Hull coach Rick Holm, who was linked with the post, has since been sacked.",
    ],
)
def test_a_candidate_who_left_a_club_is_none_for_that_job(text: str) -> None:
    told = rows(text, "linkedWith", parts="subject object")
    assert told == {("Rick Holm", "Wales")}


def test_those_spoken_of_for_a_job_that_is_filled_succeed_nobody() -> None:
    text = (
        "Everton have appointed Ben Cole as manager. He succeeds Al Moss, who was sacked in May. "
        "Several others had been mentioned, among them Rick Holm, who left Hull."
    )
    claims = read(text)
    assert "Rick Holm" in linked(text)
    assert {one.subject.label for one in claims if one.relation == "succeeded"} == {"Ben Cole"}


@pytest.mark.parametrize(
    "words",
    [
        "is seen as the front-runner",
        "who has been idle since he left Hull at the end of last season, is seen as the front-runner",
    ],
)
def test_whoever_is_seen_as_the_one_to_become_coach_is_not_yet(words: str) -> None:
    comma = "," * words.startswith("who")
    text = f"Everton fired coach Al Moss on Thursday. Rick Holm{comma} {words} to become the next coach."
    assert linked(text) == {"Rick Holm"}
    assert ("Rick Holm", "managed") not in rows(text, parts="subject relation")


def test_the_successor_of_somebody_else_is_no_candidate_for_a_vacancy() -> None:
    text = (
        "Rick Holm will be the next coach of Wales. The Dane replaces Al Moss, who was sacked in March. Holm leaves "
        "Everton after six years. Rumours had it that Ben Cole was being considered as his successor."
    )
    told = rows(text, "linkedWith", parts="subject object")
    assert ("Ben Cole", "Wales") not in told


@pytest.mark.parametrize(
    "text",
    [
        "Everton have reached an agreement with manager Rick Holm to terminate his contract.",
        "Everton have reached agreement with striker Rick Holm over a pay cut.",
        "Everton have agreed a three-year deal with captain Rick Holm.",
        "Everton have struck a deal with midfielder Rick Holm that keeps him at the club until 2029.",
        "Everton have agreed a pay-off deal with Rick Holm, who was sacked in May.",
        "Everton have struck a deal with Rick Holm to buy the club.",
        "Everton have agreed a deal with businessman Rick Holm.",
    ],
)
def test_a_deal_with_a_clubs_own_man_or_a_buyer_makes_no_candidate(text: str) -> None:
    assert "Rick Holm linkedWith Everton" not in told(text, date=FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "Everton have agreed a deal with the former Leeds winger Rick Holm.",
        "Leeds striker Rick Holm may move. Everton have reached an agreement with Holm.",
        "Everton have reached an agreement with Rick Holm to become their next manager.",
        "Everton have agreed personal terms with Rick Holm.",
    ],
)
def test_a_deal_with_a_man_of_another_club_makes_him_a_target(text: str) -> None:
    assert "Rick Holm linkedWith Everton" in told(text, date=FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm, the Everton manager, wants to succeed Sven Larsen.",
        "Everton drew on Monday. Rick Holm has wanted to succeed Sven Larsen for years, but the Everton boss waits.",
    ],
)
def test_the_job_that_a_manager_hopes_for_is_not_his_own(text: str) -> None:
    assert told(text, more="at") == {"Rick Holm managed Everton", "Rick Holm succeeded Sven Larsen"}


def test_the_job_that_an_interim_manager_hopes_for_may_be_his_own() -> None:
    text = "Everton interim boss Rick Holm is the favourite to succeed Sven Larsen."
    assert "Rick Holm succeeded Sven Larsen Everton" in told(text, more="at")


WANTED = "Everton want a manager\n\nEverton sacked Neil Dobbin on Monday.\n\n"


def test_what_a_candidate_left_is_not_the_job_that_is_vacant() -> None:
    found = told(
        WANTED + "Sam Burwell, the former Derby coach who was sacked by Leeds in May, is one of the leading "
        "candidates. Ex-Preston boss Joe Tarrant is also in the running, along with Bolton's Ian Dole. Otis Kerr, who "
        "left Fulham last week, is another.",
        "linkedWith",
    )
    assert found == {f"{name} linkedWith Everton" for name in ("Sam Burwell", "Joe Tarrant", "Ian Dole", "Otis Kerr")}


def test_the_job_is_the_one_that_the_article_is_about() -> None:
    found = told(
        WANTED + "Dobbin came to Everton after Al Moss had left Fulham for Everton's rivals. "
        "Sam Burwell and Joe Tarrant are among the candidates.",
        "linkedWith",
    )
    assert found == {"Sam Burwell linkedWith Everton", "Joe Tarrant linkedWith Everton"}


def test_a_market_on_the_next_manager_tells_whose() -> None:
    found = told(
        "Ins and outs\n\nDan Perrow was sacked by Everton on Wednesday, and has been added to the Next Leeds Manager "
        "market. Celtic manager Al Moss is the early 11/2 favourite.",
        "linkedWith",
    )
    assert "Al Moss linkedWith Leeds United" in found
    assert "Al Moss linkedWith Everton" not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Everton have named former Leeds boss Rick Holm as favourite to succeed Tom Ashdale.",
        "Rick Holm has been installed as one of the front-runners for the Everton post.",
        "Rick Holm is one of the contenders for the Everton job.",
        "Rick Holm is one of the leading contenders to take over at Everton.",
        "Rick Holm, one of the front-runners to take over at Everton, is in London.",
        "Rick Holm and Jan Berg are two of the candidates for the Everton job.",
        "Rick Holm has been named by the Everton board as one of the candidates for the job of manager.",
    ],
)
def test_one_of_those_named_as_candidates_is_not_appointed(sentence: str) -> None:
    assert "Rick Holm" in linked(sentence)
    assert not rows(sentence, "appointedBy")
    assert "Everton" not in {one[2] for one in rows(sentence, "managed", of="Rick Holm")}


def test_bookmakers_appoint_nobody() -> None:
    assert not read("Rick Holm was installed by bookmakers as one of the front-runners for the Everton post.")
    assert "Rick Holm appointedBy Everton" in told("Rick Holm was installed by Everton as one of two coaches.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Ashdale is one of the favourites to succeed Joe Tarrant at Norwich.", "Norwich City"),
        (
            "Tom Ashdale has emerged as one of the leading contenders to replace Joe Tarrant as Leeds coach.",
            "Leeds United",
        ),
        ("Tom Ashdale is one of four names on the shortlist to take over from Joe Tarrant at Burnley.", "Burnley"),
        ("Tom Ashdale is one of three men in the running to become Hull manager.", "Hull City"),
        ("Leeds are one of several clubs in the race to sign Tom Ashdale.", "Leeds United"),
        ("Everton are in the hunt to land Tom Ashdale.", "Everton"),
        ("Stoke have joined the queue to sign Tom Ashdale, who left Hull in May.", "Stoke City"),
        ("Burnley are leading the chase to sign Tom Ashdale.", "Burnley"),
    ],
)
def test_one_of_several_has_neither_come_nor_got_the_job(text: str, expected: str) -> None:
    """Those of whom somebody is one, or what clubs are in, leave it open what comes of it."""
    claims = [one for one in read(text, of="Tom Ashdale") if one.object.label == expected]
    assert {(one.relation, one.certainty) for one in claims} == {("linkedWith", "rumoured")}
    assert all(one.certainty == "rumoured" for one in read(text, "succeeded"))


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ashdale became one of the youngest players to sign for Everton.",
        "Everton were one of the first clubs to sign Tom Ashdale.",
        "Everton won the scramble to sign Tom Ashdale.",
        "Everton have beaten Hull in the chase to sign Tom Ashdale.",
        "Tom Ashdale is one of five players to have joined Everton since August.",
    ],
)
def test_one_of_several_may_have_come(text: str) -> None:
    assert "Tom Ashdale signedFor Everton confirmed" in told_with_certainty(text)


def test_whoever_decides_on_a_job_is_no_candidate_for_it() -> None:
    gone = "Everton have sacked Rick Holm. "
    said = told(f"{gone}Dan Perrow is in the frame to take over should owner Tim Dale decide on experience.")
    assert "Dan Perrow linkedWith Everton" in said
    assert not {"Tim Dale linkedWith Everton", "Tim Dale succeeded Rick Holm"} & set(said)
