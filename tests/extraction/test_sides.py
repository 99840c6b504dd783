"""On whose side people are whom no phrase gives a team: each way of telling, and what must not be taken for one."""

import pytest
import reading
from reading import by_subject, read

MATCH = "Everton 2-1 Fulham\n\n"
EVERTON = "Everton manager Rick Holm was pleased on Monday. "
STRIKER = "Striker Dan Perrow, 33, spoke on Monday. "
SACKED = (
    "Everton sack Holm\n\nEverton have sacked manager Rick Holm after a 3-0 defeat at Fulham on Saturday. "
    "Everton are bottom of the league. "
)
ENGLAND = "England's worries have grown before Wednesday's match. England coach Rick Holm has a problem. "


def teams(text: str) -> dict[str, set[str]]:
    """For whom people play, by the claims of an article."""
    return by_subject(read(text, "playedFor"))


@pytest.mark.parametrize(
    ("text", "person", "team"),
    [
        pytest.param(
            MATCH + "Everton striker Dan Perrow scored from Tom Ashdale's cross.", "Tom Ashdale", "Everton", id="cross"
        ),
        pytest.param(
            MATCH + "Everton striker Dan Perrow picked up a pass from Tom Ashdale and scored.",
            "Tom Ashdale",
            "Everton",
            id="pass-from",
        ),
        pytest.param(
            MATCH + "Dan Perrow headed past Fulham goalkeeper Tom Ashdale.", "Dan Perrow", "Everton", id="beats"
        ),
        pytest.param(
            MATCH + "Everton striker Dan Perrow was fouled by Tom Ashdale.", "Tom Ashdale", "Fulham", id="fouled-by"
        ),
        pytest.param(
            MATCH + "Everton striker Dan Perrow shot wide. Tom Ashdale came on for Perrow after the break.",
            "Tom Ashdale",
            "Everton",
            id="substitute",
        ),
        pytest.param(
            "Everton beat Fulham 2-1, with Dan Perrow scoring twice.", "Dan Perrow", "Everton", id="as-he-does"
        ),
        pytest.param(MATCH + "Dan Perrow's own goal gave Everton the lead.", "Dan Perrow", "Fulham", id="own-goal"),
        pytest.param(MATCH + "Dan Perrow had put the visitors ahead.", "Dan Perrow", "Fulham", id="the-visitors"),
        pytest.param(
            MATCH + "Dan Perrow equalised after Tom Ashdale put Everton ahead.", "Dan Perrow", "Fulham", id="answers"
        ),
        pytest.param(
            MATCH + "Everton took the lead after ten minutes when Dan Perrow volleyed home.",
            "Dan Perrow",
            "Everton",
            id="when-he-scored",
        ),
        pytest.param(
            "Everton boss Rick Holm made two changes, bringing on Dan Perrow for Tom Ashdale.",
            "Tom Ashdale",
            "Everton",
            id="bringing-on",
        ),
        pytest.param(
            EVERTON + "Holm paid tribute to Dan Perrow after the game.", "Dan Perrow", "Everton", id="pays-tribute"
        ),
        pytest.param(
            EVERTON + 'Holm said: "We think Perrow will be fit and he will play."', "Perrow", "Everton", id="our-player"
        ),
        pytest.param(
            ENGLAND + "Dan Perrow has pulled out of the squad with a groin injury.", "Dan Perrow", "England", id="squad"
        ),
        pytest.param(
            "Burnley have injury concerns over Dan Perrow. Everton hope to be at full strength.",
            "Dan Perrow",
            "Burnley",
            id="squad-of-the-sentence",
        ),
        pytest.param(
            "Everton's Dan Perrow and Tom Ashdale are out of the match.", "Tom Ashdale", "Everton", id="of-one-team"
        ),
        pytest.param(
            "Ashdale spoke of Perrow to Everton team-mate Dan Carrow on Monday.", "Dan Carrow", "Everton", id="mate"
        ),
        pytest.param(
            "Dan Perrow was taken from the Everton bench on Monday.", "Dan Perrow", "Everton", id="on-the-bench"
        ),
        pytest.param(
            "Everton chairman Rick Holm said: 'No.' Holm has no intention of selling Dan Perrow.",
            "Dan Perrow",
            "Everton",
            id="not-for-sale",
        ),
        pytest.param(
            "Burnley have turned down a bid of two million from Everton for Dan Perrow.",
            "Dan Perrow",
            "Burnley",
            id="bid-turned-down",
        ),
        pytest.param(
            ENGLAND + "Holm is impressed by Dan Perrow's form for Everton.", "Dan Perrow", "Everton", id="form-for"
        ),
        pytest.param(
            MATCH + "Dan Perrow wasted Fulham's best chance when he shot wide.", "Dan Perrow", "Fulham", id="chance-of"
        ),
        pytest.param(MATCH + "Everton's second goal came from Dan Perrow.", "Dan Perrow", "Everton", id="goal-from"),
        pytest.param(
            MATCH + "Everton had to clear Dan Perrow's header off the line.", "Dan Perrow", "Fulham", id="cleared"
        ),
        pytest.param(
            MATCH + "He was critical of Everton's late challenges, particularly on Dan Perrow.",
            "Dan Perrow",
            "Fulham",
            id="fouls-on",
        ),
        pytest.param(
            MATCH + "Everton began well, Dan Perrow shooting wide twice.", "Dan Perrow", "Everton", id="as-he-does"
        ),
        pytest.param(
            MATCH + "Everton wasted three chances as Dan Perrow made some great saves.",
            "Dan Perrow",
            "Fulham",
            id="keeper-saves",
        ),
        pytest.param(
            MATCH + "Everton striker Al Dorn scored twice to put them in command, but Dan Perrow hit back.",
            "Dan Perrow",
            "Fulham",
            id="hits-back",
        ),
        pytest.param(
            EVERTON + "He wrestled the ball from Dan Perrow before tackling the Fulham keeper.",
            "Dan Perrow",
            "Fulham",
            id="the-keeper",
        ),
        pytest.param(
            "Everton v Fulham\n\nDefender Dan Perrow is suspended. Fulham have injury concerns over Tom Ashdale. "
            "Al Dorn is expected to recover from a knock.",
            "Dan Perrow",
            "Everton",
            id="preview-home",
        ),
        pytest.param(
            "Everton v Fulham\n\nDefender Dan Perrow is suspended. Fulham have injury concerns over Tom Ashdale. "
            "Al Dorn is expected to recover from a knock.",
            "Al Dorn",
            "Fulham",
            id="preview-away",
        ),
        pytest.param(
            STRIKER + "Perrow has established himself in the Everton first team.",
            "Dan Perrow",
            "Everton",
            id="in-the-first-team",
        ),
        pytest.param(
            STRIKER + "Perrow will miss Everton's match against Fulham with a knee injury.",
            "Dan Perrow",
            "Everton",
            id="misses-its-match",
        ),
        pytest.param(
            STRIKER + "Perrow was sent off in Everton's defeat at Fulham.", "Dan Perrow", "Everton", id="sent-off-in"
        ),
        pytest.param(
            STRIKER + "Perrow scored both goals in Everton's 2-1 win over Fulham.",
            "Dan Perrow",
            "Everton",
            id="scored-in-its-win",
        ),
        pytest.param(
            STRIKER + "Everton beat Fulham 2-1 with goals from Al Dorn and Perrow.",
            "Dan Perrow",
            "Everton",
            id="with-goals-from",
        ),
        pytest.param(
            STRIKER + "Everton won 2-1 thanks to a late goal from Perrow.", "Dan Perrow", "Everton", id="thanks-to"
        ),
        pytest.param(
            STRIKER + "Everton had Perrow sent off and lost 2-0 to Fulham.",
            "Dan Perrow",
            "Everton",
            id="had-him-sent-off",
        ),
        pytest.param(
            STRIKER + "Everton will be without the injured Perrow for a month.", "Dan Perrow", "Everton", id="without"
        ),
        pytest.param(STRIKER + "Perrow is in great form for Everton.", "Dan Perrow", "Everton", id="in-form-for"),
        pytest.param(
            STRIKER + "Perrow has not played for Everton since May.", "Dan Perrow", "Everton", id="not-played-for"
        ),
        pytest.param(
            "Everton striker Dan Perrow is fit. Perrow's team-mate Al Dorn agreed.", "Al Dorn", "Everton", id="his-mate"
        ),
        pytest.param(
            "Everton will not budge on their £8m valuation of Dan Perrow.", "Dan Perrow", "Everton", id="valuation"
        ),
        pytest.param("Everton have Dan Perrow as captain this season.", "Dan Perrow", "Everton", id="as-captain"),
        pytest.param(
            SACKED + "Holm paid tribute to Dan Perrow after the game.", "Dan Perrow", "Everton", id="sacked-manager"
        ),
        pytest.param(
            EVERTON + 'Holm said: "We have players like Dan Perrow who can score goals."',
            "Dan Perrow",
            "Everton",
            id="we-have-players-like",
        ),
        pytest.param(
            EVERTON + "Everton have the best goalkeeper in the league in Dan Perrow.",
            "Dan Perrow",
            "Everton",
            id="have-a-keeper-in",
        ),
        pytest.param(
            EVERTON + 'Holm said: "It will be hard. Tom Ashdale and Dan Perrow have to score more."',
            "Tom Ashdale",
            "Everton",
            id="his-manager-speaks-of-him",
        ),
        pytest.param(
            "Everton manager Rick Holm expects a hard game at Fulham. "
            '"They have some very good players in Tom Ashdale and Dan Perrow," he said.',
            "Tom Ashdale",
            "Fulham",
            id="they-have",
        ),
        pytest.param(
            "Everton midfielder Rick Holm is happy. They have won twice since Dan Perrow missed a penalty at home to "
            "Fulham in May. Tom Ashdale was handed his debut and came on in midfield.",
            "Tom Ashdale",
            "Everton",
            id="an-opponent-in-passing",
        ),
    ],
)
def test_side_is_told(text: str, person: str, team: str) -> None:
    assert team in teams(text).get(person, set())


@pytest.mark.parametrize(
    ("text", "person"),
    [
        pytest.param(
            MATCH + "Everton striker Dan Perrow fed referee Tom Ashdale by mistake and shot.", "Tom Ashdale", id="ref"
        ),
        pytest.param(
            EVERTON + "The squad are fit, and pundit Tom Ashdale has a knee injury.", "Tom Ashdale", id="pundit"
        ),
        pytest.param(EVERTON + 'Holm said: "They have Perrow, he is fit and we are not."', "Perrow", id="theirs"),
        pytest.param(
            EVERTON + 'Holm said: "We do not need a signing like Perrow, we have a fit squad."', "Perrow", id="market"
        ),
        pytest.param(
            "England face Wales in the Six Nations. England flanker Dan Perrow is fit. Rugby fans hope that "
            "Tom Ashdale, who had a knee injury, is in the England squad too.",
            "Tom Ashdale",
            id="another-sport",
        ),
        pytest.param(
            "Everton manager Rick Holm replaced Tom Ashdale in May. Ashdale had had enough.", "Tom Ashdale", id="jobs"
        ),
        pytest.param(
            STRIKER + "Perrow was in the crowd for Everton's win over Fulham.", "Dan Perrow", id="in-the-crowd"
        ),
        pytest.param(STRIKER + "Everton lost 2-0 to Fulham when Perrow was sent off.", "Dan Perrow", id="either"),
        pytest.param(
            EVERTON + "He will be fit for Scotland, replacing the injured Tom Ashdale.", "Tom Ashdale", id="other-kind"
        ),
        pytest.param(
            MATCH + "His shot went in via a deflection off Tom Ashdale, to put Everton ahead.", "Tom Ashdale", id="off"
        ),
        pytest.param(
            EVERTON + "The squad would be fit if they had a Tom Ashdale in midfield.", "Tom Ashdale", id="a-man-like"
        ),
        pytest.param(
            "Everton v Fulham\n\nTuesday, 1 March 2005 GMT Tom Ashdale (Kent). Defender Dan Perrow is suspended.",
            "Tom Ashdale",
            id="referee-of-the-day",
        ),
    ],
)
def test_side_is_not_told(text: str, person: str) -> None:
    assert person not in teams(text)


ONE = "Garrow, Pell, Ashdale, Tamm, Brode, Fenwick, Osgar (Lintz 64), Perrow, Carrow, Dunmore, Hesk."
TWO = "Stroud, Vane, Quill, Marsden, Tolley, Ruddock (Imlach 80), Crail, Jessop, Nunn, Orpin, Whitlow."


def test_lists_of_a_match_stand_in_the_order_of_its_teams() -> None:
    found = teams(f"{MATCH}Dan Perrow scored early on. {ONE} Subs not used: Ebdon, Yarrow. {TWO}")
    assert found["Dan Perrow"] == found["Garrow"] == found["Lintz"] == found["Yarrow"] == {"Everton"}
    assert found["Stroud"] == found["Imlach"] == {"Fulham"}


def test_a_result_in_front_tells_a_club_of_a_towns_name() -> None:
    text = "Hereford 1-1 Everton\n\nEverton took the lead when Dan Perrow scored. Hereford hit back."
    assert teams(f"{text} {ONE.replace('Perrow, ', '')} {TWO}")["Garrow"] == {"Hereford FC"}


def test_heading_of_a_list_tells_its_team() -> None:
    found = teams(f"Everton met Fulham on Monday.\n\nFulham: {ONE}\n\nEverton: {TWO}")
    assert found["Pell"] == {"Fulham"} and found["Vane"] == {"Everton"}


def test_those_who_stand_in_a_list_tell_its_team() -> None:
    text = f"A win for somebody. Fulham defender Alan Vane and Fulham winger Bob Crail were ill on Monday. {TWO}"
    assert teams(text)["Jessop"] == {"Fulham"}


def test_lists_without_headings_are_told_apart_by_all_who_stand_in_them() -> None:
    text = (
        "Fulham beat Everton on Monday. Fulham went ahead when Perrow scored. Fulham had chances, Al Dunmore shooting "
        f"wide. Everton took heart when Bob Hesk volleyed over. {TWO} {ONE}"
    )
    found = teams(text)
    assert found["Whitlow"] == {"Everton"} and found["Pell"] == {"Fulham"}


def test_a_name_in_both_lists_is_told_by_the_prose() -> None:
    text = f"{MATCH}Fulham took the lead when Tom Ashdale scored. {ONE} {TWO.replace('Quill', 'Ashdale')}"
    assert teams(text)["Tom Ashdale"] == {"Fulham"}


def test_a_title_by_the_context_yields_to_the_side() -> None:
    text = "Everton v Fulham\n\nStriker Dan Perrow is a doubt with a knee injury. Fulham boss Rick Holm was happy."
    assert teams(text)["Dan Perrow"] == {"Everton"}


def test_news_of_two_teams_goes_on_with_the_team_named_last() -> None:
    text = (
        "Everton manager Rick Holm will make changes against Burnley on Tuesday. Dan Perrow has recovered from a knee "
        "injury. Burnley hope to be unchanged. Tom Ashdale is suspended."
    )
    found = teams(text)
    assert found["Dan Perrow"] == {"Everton"} and found["Tom Ashdale"] == {"Burnley"}


def test_news_of_several_teams_is_of_none_that_it_only_named_last() -> None:
    text = (
        "Everton beat Burnley, and Fulham drew with Leeds. Hull will be happy. Tom Ashdale is out with a knee injury. "
        "Dan Perrow was hurt against Derby."
    )
    assert not teams(text).get("Tom Ashdale")


def test_squad_told_position_by_position() -> None:
    text = (
        "England call up Perrow\n\nEngland coach Rick Holm has left out Tom Ashdale for the games against Wales and "
        "Austria.\n\nGoalkeepers: Alan Vane (Everton), Bob Crail (Fulham). Defenders: Dan Perrow (Leeds United), "
        "Carl Jessop (Burnley)."
    )
    found = teams(text)
    assert all("England" in found[one] for one in ("Tom Ashdale", "Alan Vane", "Bob Crail", "Dan Perrow"))


def test_nothing_is_said_where_the_signs_disagree() -> None:
    text = (
        f"{MATCH}Everton striker Dan Perrow fed Tom Ashdale, whose shot was saved. "
        "Fulham striker Bob Crail scored from Tom Ashdale's cross."
    )
    assert "Tom Ashdale" not in teams(text)


def test_a_list_of_anything_else_is_no_line_up() -> None:
    text = "Everton played in Leeds, Derby, Luton, Stoke, Hull, Bolton, Wigan and Bury last year."
    assert teams(text) == {}


def test_whoever_stands_in_a_line_up_is_quoted_for_what_he_does() -> None:
    report = "Fulham met Everton on Monday.\n\nPell hit the bar late on. Everton pressed, and Vane saved.\n\n"
    text = f"{report}Fulham: {ONE}\n\nEverton: {TWO}"
    quotes = {one.subject.label: one.evidence for one in read(text)}
    assert quotes["Vane"].start < len(report), "what he does, where his team is named"
    assert quotes["Pell"].start >= len(report), "the list names his team; what he does, does not"


@pytest.mark.parametrize("said", ["called up for the friendly against Italy", "named in a 24-man squad to face Italy"])
def test_whoever_is_picked_is_the_country_s_that_picks_him(said: str) -> None:
    text = f"Scotland coach Rick Holm has named his squad. Dan Perrow has been {said}."
    assert teams(text) == {"Dan Perrow": {"Scotland"}}


@pytest.mark.parametrize("result", ["Everton beat Fulham 2-0", "Fulham lost 2-0 to Everton. Everton 2-0 Fulham"])
def test_who_scores_where_one_side_did_is_of_that_side(result: str) -> None:
    text = f"{result} on Saturday. Dan Perrow opened the scoring from close range. Al Moss hit the post."
    assert teams(text) == {"Dan Perrow": {"Everton"}}


def test_who_scores_where_both_did_may_be_of_either() -> None:
    text = "Everton beat Fulham 2-1 on Saturday. Dan Perrow opened the scoring from close range."
    assert teams(text) == {}


def test_whoever_had_the_job_is_no_player() -> None:
    text = "Leeds manager Rick Holm is happy. Holm replaced Al Moss in March and is looking to cut his squad."
    assert teams(text) == {}


def test_a_club_that_somebody_joined_is_none_of_a_preview() -> None:
    text = (
        "Fulham will be without Al Moss for the visit of Everton on Sunday. Rick Berg is still out but Ed Vane is "
        "available after a ban. Everton are missing Dan Perrow, who joined Real Madrid this week. Tom Hale is fit."
    )
    claims = read(text, date="2024-02-02")
    told = {one.subject.label: (one.object.label, one.status) for one in claims if one.relation == "playedFor"}
    assert told == {
        "Al Moss": ("Fulham", "current"),
        "Rick Berg": ("Fulham", "current"),
        "Ed Vane": ("Fulham", "current"),
        "Dan Perrow": ("Everton", "former"),
        "Tom Hale": ("Everton", "current"),
    }


def test_what_somebody_was_elsewhere_is_not_overruled_by_his_side() -> None:
    text = (
        "Fulham threat over masks. Everton fans wearing Dan Perrow masks will not be allowed in Craven Cottage on "
        "Saturday. Masks were popular during the Frenchman's time as a player at the Goodison Park club. Perrow got a "
        "nine-month ban following the incident and Fulham are keen to avoid trouble."
    )
    claims = read(text, date="2024-02-02")
    assert ("Everton", "former") in {(one.object.label, one.status) for one in claims if one.relation == "playedFor"}


@pytest.mark.parametrize(
    "opening",
    ["Unlike", "Instead of", "Besides", "According to", "Ahead of", "Alongside", "In addition to", "Thanks to"],
)
def test_who_is_named_behind_another_s_opening_is_of_no_side(opening: str) -> None:
    found = reading.told(f"{opening} Leeds striker Al Moss, Ben Cole won an award.")
    assert "Al Moss playedFor Leeds United" in found
    assert "Ben Cole playedFor Leeds United" not in found


def test_a_list_behind_an_opening_goes_on() -> None:
    found = reading.told(
        "Leeds drew with Hull. Besides the Leeds strikers Al Moss, Ben Cole and Tom Varley, nobody ran."
    )
    assert "Ben Cole playedFor Leeds United" in found


@pytest.mark.parametrize(
    ("text", "says", "wrong"),
    [
        (
            "Everton v Leeds United\n\nDan Perrow (back) and Al Moss (ankle) are still out for the trip to Everton.",
            "Al Moss playedFor Leeds United",
            "Al Moss playedFor Everton",
        ),
        (
            "Everton v Leeds United\n\nEverton striker Dan Perrow is a doubt. Al Moss misses the visit of Leeds with a "
            "bad knee.\n\nRick Holm (thigh) is passed fit for the long trip to Everton.",
            "Rick Holm playedFor Leeds United",
            "Al Moss playedFor Leeds United",
        ),
        (
            "Everton v Leeds United\n\nAl Moss is still out for the trip to Everton.\n\nTom Berg (knee) is passed fit "
            "to play for Everton but Rick Holm (calf) is a doubt.",
            "Rick Holm playedFor Everton",
            "Rick Holm playedFor Leeds United",
        ),
        (
            "Hull v Leeds\n\nHull midfielder Al Moss is out.\n\nLeeds are without Tom Berg. Rick Holm has recovered "
            "from his injury to face Hull.",
            "Rick Holm playedFor Leeds United",
            "Rick Holm playedFor Hull City",
        ),
    ],
)
def test_who_is_out_for_the_trip_to_a_team_is_the_other_s(text: str, says: str, wrong: str) -> None:
    found = reading.told(text)
    assert says in found
    assert wrong not in found
