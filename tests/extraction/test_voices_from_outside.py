"""What those say who have no say: pundits and fans who call for a sacking, heads of state, old team mates."""

import pytest
from reading import told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Pundit Al Moss believes the time has come for Rick Holm to be sacked as Everton manager.", "sackedBy"),
        ("The time has come for Everton to part company with manager Rick Holm.", "departedFrom"),
        ("It is time Everton sacked Rick Holm.", "sackedBy"),
        ("It is high time for Everton to sack manager Rick Holm, says Al Moss.", "sackedBy"),
        ("Now is the right time for Everton to appoint Rick Holm.", "linkedWith"),
        ("The time is right for Everton to sign Rick Holm.", "linkedWith"),
        ("Rick Holm deserves to be sacked by Everton.", "sackedBy"),
        ("Al Moss called for Rick Holm to be sacked as Everton manager.", "sackedBy"),
        ("Supporters are calling for Rick Holm to be sacked by Everton.", "sackedBy"),
        ("Fans pleaded for Rick Holm to be sacked by Everton.", "sackedBy"),
    ],
)
def test_what_it_is_time_for_has_not_come_about(text: str, says: str) -> None:
    found = told(text, says, more="certainty")
    assert found == {f"Rick Holm {says} Everton rumoured"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("It was the first time Everton had sacked Rick Holm.", "Rick Holm sackedBy Everton confirmed"),
        ("It is the third time that Rick Holm has joined Everton.", "Rick Holm signedFor Everton confirmed"),
        ("By the time Everton sacked Rick Holm, they were bottom.", "Rick Holm sackedBy Everton confirmed"),
        ('"The time has come for me to leave Everton," said Rick Holm.', "Rick Holm departedFrom Everton confirmed"),
        ("Rick Holm said it is the right time for him to leave Everton.", "Rick Holm departedFrom Everton confirmed"),
        ("Everton called on Rick Holm and sacked him.", "Rick Holm sackedBy Everton confirmed"),
    ],
)
def test_other_times_weaken_nothing(text: str, says: str) -> None:
    assert says in told(text, more="certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Everton were sold before Dan Perrow was sanctioned over his links to Russian President Ivan Petrov.",
        "Everton owner Dan Perrow met Turkish president Kemal Aydin in Ankara.",
        "French president Paul Renard embraced Everton captain Dan Perrow.",
        "Everton won the cup on Sunday. The Egyptian president, Ali Nasser, sent his congratulations.",
    ],
)
def test_whoever_heads_a_country_heads_no_club(text: str) -> None:
    assert "presidentOf" not in " ".join(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Everton's Spanish president Pedro Vila praised the team.",
        "Pedro Vila, the Spanish president of Everton, praised the team.",
        "Everton president Pedro Vila praised the team.",
        "Everton won on Sunday. President Pedro Vila praised the team.",
    ],
)
def test_a_president_of_a_club_may_be_told_by_where_he_is_from(text: str) -> None:
    assert "Pedro Vila presidentOf Everton" in told(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Legendary England goalkeeper Rick Holm paid tribute.", "Rick Holm playedFor England former"),
        ("Everton's legendary captain Rick Holm wrote a book.", "Rick Holm playedFor Everton former"),
        ("Dan Perrow grew up under legendary Leeds manager Al Moss.", "Al Moss managed Leeds United former"),
    ],
)
def test_whoever_is_legendary_was_it(text: str, says: str) -> None:
    assert says in told(text, more="status")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Dan Perrow became Everton's new owner, replacing Al Moss.", "Dan Perrow ownerOf Everton current"),
        ("Dan Perrow became the new chairman of Everton after the takeover.", "Dan Perrow presidentOf Everton current"),
        ("Dan Perrow became Everton's new manager last week.", "Dan Perrow managed Everton current"),
        ("Dan Perrow became the new Everton manager in 2011.", "Dan Perrow managed Everton former"),
        ("Dan Perrow became Everton's owner in 1996.", "Dan Perrow ownerOf Everton former"),
    ],
)
def test_whoever_became_the_new_one_is_it_still(text: str, says: str) -> None:
    assert says in told(text, more="status", date="2026-02-20")


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm met his old Everton team mates.",
        "Rick Holm boarded his Everton team bus.",
        "Rick Holm's team mates at Everton wished him well.",
    ],
)
def test_team_mates_are_no_team_of_his(text: str) -> None:
    assert "Rick Holm managed Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is leaving Everton, with Dan Perrow replacing him.",
        "Rick Holm announced that he will leave Everton after 12 years at the club, with Dan Perrow replacing him.",
        "Rick Holm resigned from Everton on Monday, with Dan Perrow replacing him.",
        "Rick Holm quit Everton in May, with Dan Perrow coming in.",
    ],
)
def test_whoever_follows_somebody_that_leaves_need_not_play(text: str) -> None:
    assert "Dan Perrow playedFor Everton" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton made three changes, with Al Moss and Dan Perrow coming in.",
        "Everton goalkeeper Rick Holm was hurt, with Dan Perrow replacing him after leaving the bench.",
    ],
)
def test_whoever_comes_into_a_team_plays_for_it(text: str) -> None:
    assert "Dan Perrow playedFor Everton" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everton were sold before Dan Perrow was sanctioned over his links to the Russian president, Ivan Petrov.",
        "Everton owner Dan Perrow lost the club over his links to the government.",
        "Everton lost. Rick Holm has strong links with the area.",
    ],
)
def test_links_to_others_link_nobody_with_a_club(text: str) -> None:
    assert "linkedWith" not in " ".join(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm's links with Everton have grown.",
        "Everton's links to Rick Holm have grown.",
        "Everton have confirmed their links with Rick Holm.",
        "Striker Rick Holm would not talk about his links with Everton.",
    ],
)
def test_links_between_a_club_and_somebody(text: str) -> None:
    assert "Rick Holm linkedWith Everton" in told(text)
