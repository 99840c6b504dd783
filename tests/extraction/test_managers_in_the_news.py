"""Managers in the news: who goes, who minds the team, who is spoken of, and of which club each is told."""

import pytest
import reading

OPENED = "Everton lost at home. "


@pytest.mark.parametrize(
    "role", ["First-team coach", "Under-21s coach", "Set-piece coach", "Goalkeeping coach", "Under-18s manager"]
)
def test_a_hyphen_or_a_capital_in_front_leaves_a_title_whole(role: str) -> None:
    told = reading.told(f"{OPENED}{role} Neil Overy has left Everton.", "managed", "assistantAt")
    assert told == {"Neil Overy assistantAt Everton"}
    assert "Neil Overy assistantAt Everton" in reading.told(f"Neil Overy, the Everton {role.lower()}, was there.")


@pytest.mark.parametrize(
    "text",
    [
        "Everton can confirm that Rick Holm has left his post as head coach.",
        "Everton have announced that Rick Holm has departed his role as head coach.",
        "Rick Holm has left his role as head of recruitment at Everton.",
    ],
)
def test_who_leaves_a_post_of_head_coach_has_gone(text: str) -> None:
    assert "Rick Holm departedFrom Everton" in reading.told(text)


def test_a_bowed_head_is_no_post() -> None:
    text = "Rick Holm left with his head in his hands. Everton had lost again."
    assert not reading.told(text, "departedFrom")


def test_who_oversees_a_match_has_not_the_opponents() -> None:
    text = "Everton sacked Tom Ashdale. Rick Holm, his assistant, oversaw the {} Hull on Saturday."
    for match in ("draw at", "2-1 win at", "defeat by", "goalless draw against"):
        assert reading.told(text.format(match), "managed") == {
            "Rick Holm managed Everton",
            "Tom Ashdale managed Everton",
        }
    assert reading.told("Rick Holm masterminded Everton's win at Hull.", "managed") == {"Rick Holm managed Everton"}
    scored = "The Hull midfielder Rick Holm masterminded Hull's win at Derby."
    assert not reading.told(scored, "managed")


def test_who_inherits_a_stripped_squad_has_lost_no_job() -> None:
    text = "Rick Holm, the Everton coach, inherited a squad stripped of its best players."
    assert not reading.told(text, "sackedBy")
    assert "Rick Holm sackedBy Everton" in reading.told("Everton have stripped Rick Holm of his duties as manager.")


def test_a_ground_keeps_its_club_in_focus() -> None:
    text = (
        "Rick Holm's successor at Goodison Park could be known within days.\n\n"
        "Dan Moss was on the bench for the draw at Burnley. "
        "Tom Ashdale and Al Perrow have both held talks with the club.\n\n"
        "In the longer term Everton like Ben Cole."
    )
    approached = reading.told(text, "approachedBy")
    assert approached == {"Tom Ashdale approachedBy Everton", "Al Perrow approachedBy Everton"}
    away = (
        "Hull drew at Goodison Park. Tom Ashdale and Al Perrow have held talks with the club, Hull said. "
        "Everton stay bottom."
    )
    assert "Tom Ashdale approachedBy Everton" not in reading.told(away, "approachedBy")


@pytest.mark.parametrize(
    "upon", ["after the exit of coach", "following the departure of manager", "upon the sacking of"]
)
def test_an_age_is_of_whoever_came_not_of_who_went(upon: str) -> None:
    text = f"Rick Holm has been given the Everton job {upon} Emre Sahin. The 44-year-old used to manage Bradford City."
    told = reading.told(text, "managed")
    assert "Rick Holm managed Bradford City" in told
    assert "Emre Sahin managed Bradford City" not in told
    bought = (
        "Hull boss Rick Holm has signed Emre Sahin from Everton. The 24-year-old scored ten goals for Leeds last year."
    )
    assert "Emre Sahin playedFor Leeds United" in reading.told(bought)


def test_who_works_under_a_director_plays_for_nobody() -> None:
    text = "Rick Holm is the new Everton manager. He worked under sporting director Al Moss at Bradford."
    assert not reading.told(text, "playedUnder", "playedFor")
    assert "Dan Perrow playedUnder Rick Holm" in reading.told("Striker Dan Perrow worked under Rick Holm at Hull.")
    played = "Rick Holm played under Al Moss at Bradford, where Moss is now chairman."
    assert "Rick Holm playedUnder Al Moss" in reading.told(played)


@pytest.mark.parametrize("when", ["in his day", "in his playing days", "in the 1990s", "in his youth"])
def test_who_played_in_his_day_plays_no_more(when: str) -> None:
    for teams, names in (("Leeds", ["Leeds United"]), ("Leeds and Hull", ["Leeds United", "Hull City"])):
        text = f"Rick Holm, a tenacious midfielder for {teams} {when}, is the Sevilla coach."
        told = reading.told(text, "playedFor", more="status")
        assert told == {f"Rick Holm playedFor {name} former" for name in names}


def test_what_his_father_did_in_his_day_is_another_matter() -> None:
    text = "The Leeds striker Rick Holm scored like his father in the 1990s."
    assert reading.told(text, "playedFor", more="status") == {"Rick Holm playedFor Leeds United current"}


@pytest.mark.parametrize("aside", ["previously in charge at Swindon", "once of Swindon", "last seen at Swindon"])
def test_who_takes_over_does_so_not_where_he_was(aside: str) -> None:
    text = f"Cheltenham sacked Tony Vance. Michael Flynn, {aside}, takes over on a two-year deal."
    told = reading.told(text, "appointedBy", "managed", more="status")
    assert "Michael Flynn appointedBy Swindon Town" not in told
    assert "Michael Flynn managed Swindon Town current" not in told
    at_last = "Michael Flynn, the former goalkeeper, has taken over at Swindon."
    assert "Michael Flynn appointedBy Swindon Town" in reading.told(at_last)


def test_who_quit_before_another_had_the_job_quit_that() -> None:
    ireland = "Ireland want Al Moss. "
    for job in ("was England manager for a month after", "stood in as England boss after"):
        told = reading.told(f"{ireland}Moss {job} Ben Cole stepped down.", "resignedFrom")
        assert told == {"Ben Cole resignedFrom England"}
    succeeded = (
        "Hull want Al Moss. Exeter manager Dan Perrow succeeded Ben Cole when the Scot quit to take over at Wigan."
    )
    assert reading.told(succeeded, "resignedFrom") == {"Ben Cole resignedFrom Exeter City"}
    meanwhile = reading.told(f"{ireland}Moss was Leeds manager when Ben Cole resigned.", "resignedFrom")
    assert "Ben Cole resignedFrom Leeds United" not in meanwhile


@pytest.mark.parametrize("brought", ["brought four coaches with him, among them", "brought in two coaches:"])
def test_coaches_who_are_brought_manage_nothing(brought: str) -> None:
    text = f"Rick Holm is the new West Ham manager. He has {brought} Rui Barbosa and Al Figueroa."
    told = reading.told(text, "assistantAt", "managed", "signedFor")
    helpers = {"Rui Barbosa assistantAt West Ham United", "Al Figueroa assistantAt West Ham United"}
    assert told == {"Rick Holm managed West Ham United", *helpers}
    players = f"{text.split('.')[0]}. He has brought in two players, Rui Barbosa and Al Figueroa."
    assert "Rui Barbosa signedFor West Ham United" in reading.told(players)


def test_managers_of_two_clubs_stay_managers() -> None:
    text = "The Leeds and Hull coaches, Rick Holm and Al Moss, shook hands."
    assert reading.told(text) == {"Rick Holm managed Leeds United", "Al Moss managed Hull City"}


def test_a_sacking_that_is_only_counted_is_the_one_told_before() -> None:
    sacked = "Fiorentina have sacked Stefano Brandi. Napoli drew. "
    for counted in (
        "Brandi, who had been Al Moss's assistant at Napoli, is the ninth coach to lose his job this season.",
        "Brandi, the former Napoli boss, became the 12th manager to be sacked this season.",
    ):
        assert reading.told(sacked + counted, "sackedBy") == {"Stefano Brandi sackedBy Fiorentina"}
    alone = "Hull boss Stefano Brandi is the ninth coach to lose his job this season."
    assert reading.told(alone, "sackedBy") == {"Stefano Brandi sackedBy Hull City"}


def test_who_goes_when_he_becomes_another_clubs_coach_leaves_his_own() -> None:
    vacant = "Ireland want a manager. "
    for gone in (
        "vacated the hot seat last week when he became the coach of",
        "stepped down when he became manager of",
    ):
        assert "Rick Holm resignedFrom Al-Ettifaq" not in reading.told(f"{vacant}Rick Holm {gone} Al-Ettifaq.")
    own = "Ireland boss Rick Holm resigned as he became the coach of Al-Ettifaq."
    assert reading.told(own, "resignedFrom") == {"Rick Holm resignedFrom Republic of Ireland"}
    long_after = "Rick Holm resigned two years after he became the coach of Al-Ettifaq."
    assert reading.told(long_after, "resignedFrom") == {"Rick Holm resignedFrom Al-Ettifaq"}


def test_jobs_in_succession_on_a_staff_or_won_from_another() -> None:
    succeeded = "Everton coach Rick Holm was appointed in 2024 in succession to Al Moss."
    assert "Rick Holm succeeded Al Moss" in reading.told(succeeded)
    assert not reading.told("Everton won four in succession. To Al Moss it was a relief.", "succeeded")
    staff = "Rick Holm, who left Everton in May, now works on Leeds' coaching staff."
    assert "Rick Holm assistantAt Leeds United" in reading.told(staff)
    beaten = "Al Moss was beaten to the Everton job by Rick Holm."
    assert reading.told(beaten, "appointedBy") == {"Rick Holm appointedBy Everton"}
    ball = "Everton keeper Rick Holm was beaten to the ball by Al Moss of Hull."
    assert not reading.told(ball, "appointedBy")


def test_caretaker_duties_are_a_job_and_international_duty_is_none() -> None:
    sacked = "Everton have sacked Al Moss. "
    for duties in ("will share caretaker duties", "have taken on caretaker duties"):
        told = reading.told(f"{sacked}Ben Cole and Sam Burwell {duties}.", "managed")
        assert {"Ben Cole managed Everton", "Sam Burwell managed Everton"} <= told
    away = reading.told(f"{sacked}Ben Cole is on international duty.", "managed")
    assert "Ben Cole managed Everton" not in away


def test_who_goes_when_another_takes_over_leaves_that_job() -> None:
    rumour = "Real Madrid like Rick Holm. Holm "
    for news in ("will take over at Hull when Al Moss steps down", "took the reins of Hull when Al Moss stepped down"):
        assert reading.told(f"{rumour}{news}.", "resignedFrom") == {"Al Moss resignedFrom Hull City"}
    own = "Leeds coach Al Moss is tired. Rick Holm will take over at Hull when Moss resigns."
    assert reading.told(own, "resignedFrom") == {"Al Moss resignedFrom Leeds United"}


@pytest.mark.parametrize(
    "wanted", ["is a target for chairman", "is admired by chairman", "is on a shortlist drawn up by chairman"]
)
def test_who_wants_a_coach_rules_another_club(wanted: str) -> None:
    text = f"Swansea have sacked Al Moss. Leeds coach Kim Holm {wanted} Dan Perrow."
    assert reading.told(text, "presidentOf") == {"Dan Perrow presidentOf Swansea City"}
    own = "Swansea have sacked Al Moss. Leeds coach Kim Holm was praised by chairman Dan Perrow."
    assert reading.told(own, "presidentOf") == {"Dan Perrow presidentOf Leeds United"}


def test_what_somebody_was_most_recently_doing_is_over() -> None:
    for doing in ("previously working as an assistant", "most recently working as an assistant"):
        told = reading.told(f"Everton lost. Ian Wooler was {doing} at Leeds.", more="status")
        assert told == {"Ian Wooler assistantAt Leeds United former"}
    playing = reading.told("Ian Wooler, who was playing for Leeds on Saturday, was hurt.", "playedFor", more="status")
    assert playing == {"Ian Wooler playedFor Leeds United current"}


def test_what_somebody_leaves_to_become_he_has_not_left() -> None:
    vacant = "Darlington want a boss. "
    shoes = f"{vacant}Rob Elliot may step into the shoes of Al Moss, who walked out to become number two at Newcastle."
    assert reading.told(shoes, "succeeded", more="at") == {"Rob Elliot succeeded Al Moss Darlington"}
    assert "Al Moss managed Newcastle United" not in reading.told(shoes)
    replaced = f"{vacant}Rob Elliot replaces Al Moss, who resigned to become manager of Newcastle."
    assert reading.told(replaced, "resignedFrom") == {"Al Moss resignedFrom Darlington"}
    walked = reading.told("Everton boss Al Moss walked out to become number two at Hull.", "assistantAt", more="status")
    assert walked == {"Al Moss assistantAt Hull City current"}
    assert not reading.told("Al Moss walked out to applause at Newcastle.", "resignedFrom")


def test_who_leaves_a_club_to_assist_somebody_assists_him_elsewhere() -> None:
    news = "Neil Holm is the new Crewe manager. "
    text = f"{news}He will be joined by Ben Cole, who has left Hull with him to be his assistant."
    told = reading.told(text, "assistantAt", more="status")
    assert "Ben Cole assistantAt Crewe Alexandra future" in told
    assert not {"Ben Cole assistantAt Hull City current", "Ben Cole assistantAt Hull City future"} & told


def test_a_headline_that_turns_to_somebody_says_no_more_than_its_text() -> None:
    text = (
        "Everton turn to Holm after Ashdale exit\n\n"
        "Everton have named {} to succeed Tom Ashdale, who left Goodison Park by mutual consent on Thursday."
    )
    spoken_of = reading.told(text.format("former Leeds boss Rick Holm as favourite"), more="certainty")
    assert "Rick Holm linkedWith Everton rumoured" in spoken_of
    assert "Rick Holm succeeded Tom Ashdale rumoured" in spoken_of
    assert not {one for one in spoken_of if "appointedBy" in one or one.startswith("Rick Holm managed Everton")}
    assert "Rick Holm appointedBy Everton" in reading.told(text.format("former Leeds boss Rick Holm as manager"))
    talks = "Everton swoop for Perrow\n\nEverton have signed striker Dan Perrow, who was linked with Leeds."
    assert "Dan Perrow signedFor Everton" in reading.told(talks)


@pytest.mark.parametrize(
    "honour",
    [
        "was named Manager of the Year on Monday",
        "won the Manager of the Month award",
        "has been voted manager of the year",
    ],
)
def test_whoever_is_manager_of_the_year_came_as_a_manager(honour: str) -> None:
    text = f"Rick Holm, who {honour}, left Preston for Everton three years ago, replacing Al Moss."
    told = reading.told(text)
    assert {"Rick Holm appointedBy Everton", "Rick Holm succeeded Al Moss"} <= told
    assert "Rick Holm signedFor Everton" not in told
    player = "Rick Holm, who was named Player of the Year, left Preston for Everton three years ago."
    assert "Rick Holm signedFor Everton" in reading.told(player)


def test_a_coach_comes_to_his_club_but_once() -> None:
    text = "Rick Holm was sacked by Everton on Monday. Holm came to Everton from Leeds, having been sacked by Hull."
    told = reading.told(text)
    assert {"Rick Holm appointedBy Everton", "Rick Holm managed Leeds United"} <= told
    assert "Rick Holm signedFor Everton" not in told
