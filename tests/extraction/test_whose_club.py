"""For whom people play where no sentence names their club beside them."""

import pytest

from tests.support.reading import told

PREVIEW = (
    "Everton coach Rick Holm has warned his players not to underestimate Wigan when they visit Goodison Park. The "
    "Dane, who replaced Tom Berg last month, has Dan Perrow and Ben Lund available again, but must do without Jim Roe, "
    "who is suspended. Alan Mott's men are without Gary Hale, who hurt a knee, but Ed Coyne is expected to lead the "
    "attack."
)


@pytest.mark.parametrize("headline", ("", "Wigan wait for Everton\n\n", "Holm wary of Wigan upset\n\n"))
def test_the_team_of_whose_manager_a_text_begins(headline: str) -> None:
    found = told(headline + PREVIEW, "playedFor", "managed")
    assert {f"{name} playedFor Everton" for name in ("Dan Perrow", "Ben Lund", "Jim Roe")} <= found
    assert {"Gary Hale playedFor Wigan Athletic", "Ed Coyne playedFor Wigan Athletic"} <= found
    assert "Alan Mott managed Everton" not in found


@pytest.mark.parametrize(
    "club, nickname", (("Barnsley", "Tykes"), ("Mansfield Town", "Stags"), ("Derby County", "Rams"))
)
def test_a_nickname_acts(club: str, nickname: str) -> None:
    assert f"Rick Holm signedFor {club}" in told(f"The {nickname} brought in Rick Holm from Yeovil in January.")


def test_a_nickname_undergoes() -> None:
    assert not told("The Tykes beaten by Yeovil in front of Rick Holm.", "signedFor", "departedFrom")


@pytest.mark.parametrize(
    "told_of_them",
    (
        "Rick Holm will again wear the armband, with Dan Perrow as his deputy.",
        "Rick Holm is out of contract in the summer and Dan Perrow has been watched by several clubs.",
        "Rick Holm, ever reliable, has kept six clean sheets, while Dan Perrow remains the main threat.",
        "Competition for places is fierce: Rick Holm cannot get a game, nor can Dan Perrow.",
        "The new man has built his team around Rick Holm and Dan Perrow.",
        "Much has depended on the form of Rick Holm and the goals of Dan Perrow.",
        "The back line of Rick Holm and Dan Perrow has hardly changed since August.",
    ),
)
def test_those_of_the_one_club_that_a_text_is_about(told_of_them: str) -> None:
    everton = "Everton are busy. The club have not lost since August.\n\n"
    assert {"Rick Holm playedFor Everton", "Dan Perrow playedFor Everton"} <= told(everton + told_of_them)
    assert not told(f"Everton beat Wigan 2-0. Hull drew with Fulham.\n\n{told_of_them}")
    assert not told(f"The game is changing, and so is the country.\n\n{told_of_them}")


@pytest.mark.parametrize(
    "told_of_him",
    (
        "Chairman Rick Holm has told the likes of the manager to be patient.",
        "Nobody has had such a season in attack since Rick Holm.",
        "Rick Holm has built his team around two wingers, with others out of contract.",
        "The record of club legend Rick Holm, with 200 goals in all competitions, may fall.",
        "Hull's Rick Holm, a regular this season, has been watched by the club.",
        "In goal the club want a target like Rick Holm.",
    ),
)
def test_no_players_of_the_one_club_that_a_text_is_about(told_of_him: str) -> None:
    everton = "Everton are busy. The club have not lost since August.\n\n"
    assert "Rick Holm playedFor Everton" not in told(everton + told_of_him)


def test_whoever_picks_a_team_is_no_player_of_the_one_that_a_text_is_about() -> None:
    text = 'Everton boss Rick Holm was pleased.\n\n"If he goes on like this, Tom Berg has got to pick him," said Holm.'
    assert "Tom Berg playedFor Everton" not in told(text)


LISTED = (
    "Five players to watch\n\nThe season starts on Friday, and these are the names to look out for.\n\n"
    "1. Rick Holm, Everton\n\nFew have such vision. The side is built around him, with Dan Perrow to his right.\n\n"
    "2. Tom Berg, Hull City\n\nHe runs all day. Al Moss has rebuilt his attack around him, with Ed Coyne in goal."
)


@pytest.mark.parametrize("joint", (", ", " – ", ": ", " | "))
def test_whoever_heads_a_part_with_his_club(joint: str) -> None:
    found = told(LISTED.replace(", Everton", f"{joint}Everton").replace(", Hull", f"{joint}Hull"))
    assert {
        "Rick Holm playedFor Everton",
        "Dan Perrow playedFor Everton",
        "Tom Berg playedFor Hull City",
        "Ed Coyne playedFor Hull City",
    } <= found
    assert not {"Al Moss playedFor Hull City", "Tom Berg playedFor Everton"} & found


@pytest.mark.parametrize("title", ("Five managers to watch", "The worst owners of the season", "Two bosses under fire"))
def test_a_list_of_those_who_play_not(title: str) -> None:
    found = told(LISTED.replace("Five players to watch", title), "playedFor")
    assert not {"Rick Holm playedFor Everton", "Tom Berg playedFor Hull City"} & found


def test_those_of_the_part_that_a_club_heads() -> None:
    text = (
        "EVERTON. Rick Holm has told everybody that he stays. He now has Dan Perrow and Ed Coyne for company.\n\n"
        "HULL CITY. The champions. Al Moss has Tom Berg and Jim Roe to work with."
    )
    found = told(text, "playedFor")
    assert {"Dan Perrow playedFor Everton", "Ed Coyne playedFor Everton", "Jim Roe playedFor Hull City"} <= found
    assert not any(claim.startswith("Al Moss") or claim.endswith(("Coyne Hull City", "Roe Everton")) for claim in found)


def test_another_club_named_in_passing_takes_nobody() -> None:
    text = (
        "Inside the rise of Everton\n\nEverton were a second-division club. Now they are chasing Hull City at the top "
        "of the table.\n\nRick Holm anchors the midfield and Dan Perrow does the rest in attack."
    )
    assert {"Rick Holm playedFor Everton", "Dan Perrow playedFor Everton"} <= told(text, "playedFor")
    turned = text.replace("\n\nRick Holm", "\n\nHull City are no worse. Rick Holm")
    assert not {"Rick Holm playedFor Everton", "Dan Perrow playedFor Everton"} & told(turned, "playedFor")


@pytest.mark.parametrize("word", ("Victory", "Glory", "Courage"))
def test_a_word_that_opens_a_sentence_is_no_club(word: str) -> None:
    text = f"Everton beat Wigan 3-2 at Goodison Park. {word} was beyond doubt when Rick Holm tapped in."
    assert {claim.split("playedFor ")[1] for claim in told(text, "playedFor")} <= {"Everton"}


def test_a_word_that_opens_a_sentence_is_a_club_among_its_rivals() -> None:
    text = "Sydney FC lost again. Victory signed striker Rick Holm from Everton."
    assert "Rick Holm signedFor Melbourne Victory" in told(text)


def test_each_of_two_managers_disposes_of_his_own() -> None:
    text = (
        "Everton beat Wigan 3-0 at Goodison Park. Rick Holm's side led when Dan Perrow scored for Everton.\n\nHolm was "
        "without the injured Ed Coyne, while Al Moss gave a first start to Tom Berg."
    )
    assert {
        "Ed Coyne playedFor Everton",
        "Al Moss managed Wigan Athletic",
        "Tom Berg playedFor Wigan Athletic",
    } <= told(text)


@pytest.mark.parametrize("safe", ("made the game safe", "made sure of the points", "put it beyond doubt"))
def test_a_team_makes_it_safe_when_its_own_score(safe: str) -> None:
    text = (
        f"Everton beat Wigan 3-1 at Goodison Park. The hosts {safe} when Rick Holm's corner was headed in by Al Moss."
    )
    assert {"Rick Holm playedFor Everton", "Al Moss playedFor Everton"} <= told(text)


def test_whoever_gave_the_penalty_away_is_of_the_other_side() -> None:
    text = (
        "Everton beat Wigan 3-0 at Goodison Park. Rick Holm scored twice for Everton, and added a third from the spot "
        "after Dan Perrow had handled."
    )
    assert "Dan Perrow playedFor Wigan Athletic" in told(text)


@pytest.mark.parametrize(
    "told_of_them",
    (
        "Rick Holm and Dan Perrow started the goalless draw with Wigan.",
        "Rick Holm came on in the defeat by Wigan, and Dan Perrow played on the left.",
        "Since they arrived from Wigan and Hull, Rick Holm and Dan Perrow have shone.",
    ),
)
def test_whom_the_one_club_met_takes_nobody(told_of_them: str) -> None:
    everton = "Everton are busy. Everton have not lost since August, and the Everton fans are pleased.\n\n"
    assert {"Rick Holm playedFor Everton", "Dan Perrow playedFor Everton"} <= told(everton + told_of_them)


@pytest.mark.parametrize(
    "told_of_him",
    (
        "The defeat by Wigan, for whom Rick Holm scored twice, still hurts.",
        "The draw with Wigan is forgotten, and so is the goal of Rick Holm.",
        "Hull came back in the second half, when Rick Holm came on.",
    ),
)
def test_whoever_scored_against_the_one_club_is_not_its_own(told_of_him: str) -> None:
    everton = "Everton are busy. The club have not lost since August.\n\n"
    assert "Rick Holm playedFor Everton" not in told(everton + told_of_him)


@pytest.mark.parametrize("did", ("partnered", "played alongside", "took his place alongside", "lined up alongside"))
def test_a_match_at_anothers_ground_is_no_time_there(did: str) -> None:
    text = f"Newcastle drew at Arsenal on Sunday. Rick Holm {did} Dan Perrow at Highbury."
    assert not {claim for claim in told(text) if claim.endswith("Arsenal")}
    career = f"Newcastle drew at Arsenal on Sunday. Rick Holm once {did} Dan Perrow at Highbury for six years."
    if did == "played alongside":
        assert {"Rick Holm playedFor Arsenal", "Dan Perrow playedFor Arsenal"} <= told(career)
