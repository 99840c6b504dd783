"""Whether a state holds now: from words, tense, dates, and what ended it."""

import pytest
from reading import read, told_with_status


@pytest.mark.parametrize(
    ("text", "relation", "status"),
    [
        ("New Leeds United manager Anton Berg smiled.", "managed", "current"),
        ("The former Leeds United manager Anton Berg smiled.", "managed", "former"),
        # What ended long ago does not end what is told as being so now.
        ("Anton Berg is the Leeds United manager again. In 2009 Leeds United sacked Anton Berg.", "managed", "current"),
        # Whoever was appointed and then sacked is gone; whoever was sacked and then appointed is back.
        ("Leeds United appointed Anton Berg in 2021. Leeds United sacked Anton Berg in May 2023.", "managed", "former"),
        # A noun tells of no time: whose team-mate scored is still his team-mate.
        ("Rune Holm's Leeds United team-mate Anton Berg scored twice.", "teammateOf", "current"),
        ("Rune Holm met his old Leeds United team-mate Anton Berg.", "teammateOf", "former"),
        ("Rune Holm met his 22-year-old Leeds United team-mate Anton Berg.", "teammateOf", "current"),
        # Whoever counts his games in a job has it.
        ("Anton Berg got his first win as Leeds United manager on Saturday.", "managed", "current"),
        ("Anton Berg suffered his third defeat as Leeds United boss.", "managed", "current"),
        ("Anton Berg enjoyed a winning start as Leeds United head coach.", "managed", "current"),
        ("Anton Berg lost his final game as Leeds United manager on Saturday.", "managed", "former"),
        ("Anton Berg won the league as Leeds United manager.", "managed", "former"),
        ("Anton Berg got his first win as Leeds United manager in 1998.", "managed", "former"),
        # Whoever left one job for another has the other.
        ("Anton Berg left Everton to manage Leeds United.", "managed", "current"),
        # Countries keep their players; a goal of long ago says nothing of now.
        ("Striker Anton Berg played for Norway in June 2022.", "playedFor", "current"),
        ("In 1996 striker Anton Berg scored for Leeds United.", "playedFor", "former"),
    ],
)
def test_status(text: str, relation: str, status: str) -> None:
    found = {one.status for one in read(text, relation, date="2023-09-22")}
    assert found == {status}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds will sell the striker Dan Perrow to Everton in June.",
        "Leeds will not sell the striker Dan Perrow in January.",
    ],
)
def test_whoever_will_leave_is_there_now(text: str) -> None:
    claims = {(one.relation, one.object.label): one.status for one in read(text)}
    assert claims["playedFor", "Leeds United"] == "current"


def test_going_on_to_do_something_is_doing_it() -> None:
    claims = read("Everton manager Rob Hale went on to coach Leeds and Rangers.")
    found = {(one.relation, one.object.label): one.certainty for one in claims}
    assert found["managed", "Leeds United"] == "confirmed"


@pytest.mark.parametrize("verb", ["will run the team for now", "will join him", "is to follow"])
def test_an_assistant_of_another_club_was_one_under_whoever_has_a_new_job(verb: str) -> None:
    text = f"Rick Holm is the new coach of Everton. Dan Perrow, his assistant at Rangers, {verb}."
    said = {
        (one.subject.label, one.relation, one.object.label): one.status for one in read(text) if one.status is not None
    }
    assert said["Rick Holm", "managed", "Everton"] == "current"
    assert said["Rick Holm", "managed", "Rangers"] == "former"


def test_an_assistant_beside_his_coach_is_one_now() -> None:
    text = "Rick Holm is happy. Dan Perrow, his assistant at Rangers, will run the team on Sunday."
    said = {(one.relation, one.object.label): one.status for one in read(text) if one.status}
    assert said == {("managed", "Rangers"): "current", ("assistantAt", "Rangers"): "current"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Everton, managed by Rick Holm, lost to Leeds.", "current"),
        ("Everton, coached by Rick Holm, are top.", "current"),
        ("Everton, coached by Rick Holm in 2003, are top.", "former"),
        ("Everton, once coached by Rick Holm, are top.", "former"),
    ],
)
def test_a_participle_tells_no_time(text: str, status: str) -> None:
    (claim,) = read(text, date="2025-05-05")
    assert (claim.relation, claim.status) == ("managed", status)


def test_what_stands_beside_a_name_has_no_tense_of_its_sentence() -> None:
    claims = read("Dan Perrow, on loan at Everton from Leeds, scored twice.")
    assert {one.object.label: one.status for one in claims}["Everton"] == "current"


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm, the Hull sporting director, resigned last week, only to change his mind.",
        "Rick Holm resigned as Hull manager on Monday, but has since reversed his decision.",
        "Hull manager Rick Holm resigned on Monday but withdrew his resignation two days later.",
        "Hull director Rick Holm is resigning. Al Moss, who owns Hull, said no to it, and Holm stays on until May.",
    ],
)
def test_whoever_goes_back_on_his_leaving_is_there_still(text: str) -> None:
    claims = read(text, of="Rick Holm")
    assert {one.status for one in claims if one.status} == {"current"}
    assert {"resignedFrom", "committedTo"} <= {one.relation for one in claims}


@pytest.mark.parametrize(
    "text",
    [
        "Hull manager Rick Holm has changed his mind about Al Moss.",
        "Hull manager Rick Holm resigned on Monday. Chairman Al Moss tried to change his mind.",
    ],
)
def test_whoever_changes_another_s_mind_or_his_own_on_another_goes_back_on_nothing(text: str) -> None:
    assert "committedTo" not in {one.relation for one in read(text)}


def test_whom_the_manager_has_picked_plays_for_the_team_now() -> None:
    text = "Manager Rick Holm has called up Dan Perrow and Ben Cole again for England's last two World Cup qualifiers."
    found = read(text, date="2024-05-02")
    assert {(one.subject.label, one.status) for one in found if one.relation == "playedFor"} == {
        ("Dan Perrow", "current"),
        ("Ben Cole", "current"),
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anton Berg played for Leeds United on Sunday.", "current"),
        ("Anton Berg made his debut for Leeds United on Tuesday night and is now injured.", "current"),
        ("Anton Berg played for Leeds United last season.", "former"),
        ("Anton Berg played for Leeds United on Sunday. On Monday he joined Hull.", "former"),
        ("Anton Berg played in a charity match for Leeds United on Sunday.", "former"),
        ("Anton Berg played for Leeds United in 1998 and scored on Sunday for a pub team.", "former"),
        ("Anton Berg, who played for Leeds United, was in court on Monday.", "former"),
    ],
)
@pytest.mark.parametrize("date", ["2023-09-22", "2023-09"])
def test_whoever_played_this_week_plays_there(text: str, status: str, date: str) -> None:
    claims = read(text, date=date)
    assert {one.status for one in claims if one.object.label == "Leeds United"} == {status}


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Leeds United took Anton Berg on a free transfer in 2014.", {"former"}),
        ("Anton Berg was bought by Leeds United in 1998 and sold to Hull two years later.", {"former"}),
        ("Leeds United striker Anton Berg signed for the club in 2014.", {"current"}),
        ("Anton Berg joined Leeds United in 2023.", set()),
        ("Anton Berg had agreed to join Leeds United in 2014.", set()),
        ("Anton Berg nearly joined Leeds United in 2014.", set()),
        ("Anton Berg was signed by Leeds United in 2012 but never played for the club.", set()),
        ("Anton Berg joined Leeds United in 2012 and failed to make an appearance.", set()),
        ("Leeds United signed Anton Berg in 2017. The striker has scored 20 goals this season.", set()),
        ("Leeds United signed Anton Berg in 2017. He left the club in 2019.", {"former"}),
        ("Anton Berg joined Leeds United in 2017 and Hull in 2020.", {"former"}),
        ("Anton Berg joined Leeds United in 2018, then to Hull in 2020.", {"former"}),
        ("Anton Berg joined Leeds United in 2018. He is now at Hull.", {"former"}),
        ("Anton Berg joined Leeds United in 2018. Berg retired in 2021.", {"former"}),
        ("Anton Berg joined Leeds United in 2018. Rune Holm retired in 2021.", set()),
        ("Anton Berg joined Leeds United in 2018 and spent three years there.", {"former"}),
        ("Anton Berg joined Leeds United in 2018 and has spent five years there.", set()),
        ("Anton Berg joined Leeds United in 2012 and is the club captain.", set()),
        ("Anton Berg joined Leeds United in 2012. He has made 200 appearances.", set()),
    ],
)
def test_whoever_joined_a_club_years_ago_has_played_for_it(text: str, statuses: set[str]) -> None:
    claims = read(text, date="2023-09-22")
    told = {one.status for one in claims if one.relation == "playedFor" and one.object.label == "Leeds United"}
    assert told == statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Leeds United boss Rune Holm left out Anton Berg on Saturday.", "current"),
        ("Anton Berg was dropped by Leeds United manager Rune Holm.", "current"),
        ("Former Leeds United boss Rune Holm dropped Anton Berg.", "former"),
        ("Rune Holm dropped Anton Berg when he was Leeds United manager.", "former"),
        ("Hull striker Anton Berg was dropped by Leeds United boss Rune Holm in 2019.", "former"),
    ],
)
def test_whom_a_manager_of_now_picks_or_drops_is_his_player(text: str, status: str) -> None:
    claims = read(text, date="2023-09-22")
    told = {one.status for one in claims if one.relation == "playedFor" and one.object.label == "Leeds United"}
    assert told == {status}


@pytest.mark.parametrize("word", ["not", "hardly"])
def test_since_when_somebody_does_not_play_is_not_when_he_came(word: str) -> None:
    (claim,) = read(f"Anton Berg has {word} played for Leeds United since August 2022.", date="2023-09-22")
    assert (claim.status, claim.from_, claim.duration) == ("current", None, None)
    (claim,) = read("Anton Berg has played for Leeds United since August 2022.", date="2023-09-22")
    assert claim.from_ is not None


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow was playing for Everton for the first time since his injury.",
        "Dan Perrow, who was making his debut for Everton, scored twice in the win over Leeds.",
        "Dan Perrow, who was playing in his 100th game for Everton, was sent off at Leeds.",
        "Dan Perrow has had a great season at Everton.",
    ],
)
def test_what_was_going_on_in_the_game_just_played_is_of_now(text: str) -> None:
    assert "Dan Perrow playedFor Everton (current)" in told_with_status(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow was playing for Everton when Leeds signed him.",
        "Dan Perrow was still playing for Everton.",
        "Dan Perrow was playing for Everton at the time.",
        "Dan Perrow was playing for Everton in 2012.",
        "Dan Perrow has had a season at Everton and two at Leeds.",
    ],
)
def test_what_was_going_on_at_another_time_is_over(text: str) -> None:
    assert "Dan Perrow playedFor Everton (former)" in told_with_status(text)


def test_how_long_somebody_played_is_not_how_long_his_coaches_were_there() -> None:
    text = "Rick Holm played for Everton from 2009 to 2014, first under Al Moss and then under Tom Ashdale."
    spells = {one.subject.label: (one.from_, one.until) for one in read(text, "managed", "playedFor")}
    assert spells == {"Rick Holm": ("2009", "2014"), "Al Moss": (None, None), "Tom Ashdale": (None, None)}


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        ("Now at Everton, Rick Holm began his career with Leeds.", "Leeds United former", "Everton former"),
        ("Currently with Hull, Al Moss started out at Derby.", "Derby County former", "Hull City former"),
        ("Now at Hull, Al Moss spent two seasons at Derby.", "Derby County former", "Hull City former"),
        ("Once of Leeds, Rick Holm now plays for Everton.", "Everton current", "Everton former"),
        ("Once of Leeds, Rick Holm has joined Everton.", "Leeds United former", "Everton former"),
        ("Formerly of Hull and Leeds, Rick Holm has joined Everton.", "Leeds United former", "Hull City current"),
        ("Previously at Everton, Rick Holm has signed for Hull.", "Everton former", "Hull City former"),
        ("Formerly with Leeds, Rick Holm joined Everton in 2025.", "Leeds United former", "Everton former"),
        ("Formerly of Hull, Al Moss plays for Derby.", "Derby County current", "Derby County former"),
        ("Once at Everton, Rick Holm played for Leeds until 2019.", "Leeds United former", "Leeds United current"),
        ("Now at Everton, Al Moss is the club's captain.", "Everton current", "Everton former"),
    ],
)
def test_where_somebody_is_or_was_opens_a_sentence_on_another_club(text: str, told: str, not_told: str) -> None:
    found = {f"{one.object.label} {one.status}" for one in read(text, "playedFor", date="2026-02-20")}
    assert told in found
    assert not_told not in found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rick Holm was sacked by Leeds United, having taken over from Dan Perrow in May.", "former"),
        ("Rick Holm was sacked by Leeds United after taking over from Dan Perrow in May.", "former"),
        ("Having taken over from Dan Perrow in May, Rick Holm was sacked by Leeds United.", "former"),
        ("Rick Holm has left Leeds United, having joined them as manager in May.", "former"),
        ("Rick Holm took over at Leeds United in May after leaving Hull.", "current"),
    ],
)
def test_what_somebody_had_done_before_came_before(text: str, status: str) -> None:
    claims = read(text, "managed", of="Rick Holm", date="2026-02-20")
    assert [one.status for one in claims if one.object.label == "Leeds United"] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Hull striker Anton Berg broke a leg playing for Norway last month.", "current"),
        ("Hull striker Anton Berg injured his knee playing for Norway on Wednesday.", "current"),
        ("Hull striker Anton Berg pulled a hamstring playing for Norway against Spain.", "current"),
        ("Hull striker Anton Berg was hurt while playing for Norway.", "current"),
        ("Hull striker Anton Berg was injured on international duty with Norway.", "current"),
        ("Hull striker Anton Berg was injured playing for Norway in 1998.", "former"),
        ("Hull striker Anton Berg learned English while playing for Norway.", "former"),
    ],
)
def test_whoever_is_hurt_with_his_country_plays_for_it(text: str, status: str) -> None:
    found = {one.status for one in read(text, "playedFor", date="2023-09-22") if one.object.label == "Norway"}
    assert found == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Hull striker Anton Berg has retired from football at the age of 33.", "former"),
        ("Hull striker Anton Berg has announced his retirement.", "former"),
        ("Anton Berg, the Hull striker who retired last month, was there.", "former"),
        ("Hull striker Anton Berg is to retire at the end of the season.", "current"),
        ("Hull striker Anton Berg has not retired.", "current"),
        ("Hull striker Anton Berg retired injured after ten minutes.", "current"),
        ("Hull striker Anton Berg has retired from international football.", "current"),
    ],
)
def test_whoever_has_retired_plays_nowhere(text: str, status: str) -> None:
    assert {one.status for one in read(text, "playedFor", date="2023-09-22")} == {status}


def test_where_somebody_was_before_opens_his_sentence_alone() -> None:
    text = "Dan Perrow, formerly with Leeds, Rick Holm and Al Moss have joined Everton."
    assert {one.subject.label for one in read(text, "playedFor") if one.object.label == "Leeds United"} == {
        "Dan Perrow"
    }
    assert {one.object.label for one in read("Previously at Everton, Rick Holm has signed for Hull.", "signedFor")} == {
        "Hull City"
    }
