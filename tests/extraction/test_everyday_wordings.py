"""Wordings of every day: what they tell, and what they seem to tell and do not."""

import pytest
from reading import FEBRUARY, noted


def _notes(text: str) -> set[str]:
    return noted(text, "status certainty at", FEBRUARY)


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Leeds on Saturday. Everton led before Rick Holm was dismissed for diving.",
        "Rick Holm is suspended after his dismissal at Hull City.",
        "Rick Holm's dismissal left Everton with ten men.",
        "Leeds took advantage of Rick Holm's dismissal to win at Everton.",
        "Everton were down to 10 men after the dismissal of Rick Holm.",
        "Everton manager Rick Holm was dismissed from the dugout at Leeds.",
        "Rick Holm serves a suspension for his dismissal at Everton.",
    ],
)
def test_whoever_is_dismissed_in_a_match_is_not_sacked(text: str) -> None:
    assert not any("sackedBy" in one for one in _notes(text)), _notes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm was dismissed by Everton on Monday.",
        "Rick Holm's dismissal as Everton manager was a shock.",
        "Everton manager Rick Holm is popular. Fans were stunned when his dismissal was announced.",
        "Rick Holm, once of Everton, was dismissed in October after a defeat at Leeds.",
        "Everton chairman Tom Ashdale dismissed Rick Holm in May.",
        "Rick Holm's dismissal as Everton boss came ten days after his men had won the Cup.",
        "Everton manager Rick Holm was dismissed after ten games.",
        "Hull want a coach. They like Rick Holm, who was dismissed after two years in charge of Everton.",
        "Hull want a coach. They like Rick Holm, who was sacked after a year in charge at Everton.",
    ],
)
def test_whoever_is_dismissed_by_his_club_is_sacked(text: str) -> None:
    assert "Rick Holm sackedBy Everton" in _notes(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Everton are seeking a replacement for Dan Perrow. The striker has joined Leeds.", {"signedFor"}),
        ("Everton have yet to find a replacement for Dan Perrow.", set()),
        ("Everton have signed Ben Cole as a replacement for Dan Perrow.", {"signedFor"}),
        ("Everton are looking for a replacement for coach Rick Holm.", {"managed"}),
        ("Everton have appointed Ben Cole as a replacement for Rick Holm.", {"appointedBy", "managed", "succeeded"}),
        ("Everton are searching for a successor to Rick Holm.", {"managed"}),
    ],
)
def test_only_whoever_coaches_leaves_a_job_to_be_filled(text: str, said: set[str]) -> None:
    assert {one.split()[2] for one in _notes(text)} == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It is time for Rick Holm to leave Everton.", "Rick Holm departedFrom Everton (rumoured)"),
        ("It is time Rick Holm left Everton.", "Rick Holm departedFrom Everton (rumoured)"),
        ("The time has come for Everton to sack Rick Holm.", "Rick Holm sackedBy Everton (rumoured)"),
        ("Now is the time for Everton to sign Dan Perrow.", "Dan Perrow linkedWith Everton (rumoured)"),
        ("It makes sense for Everton to sell Dan Perrow.", "Dan Perrow departedFrom Everton (rumoured)"),
        ("There is no reason for Everton to sack Rick Holm.", "Rick Holm sackedBy Everton (denied)"),
        ("It is not the right time for Dan Perrow to leave Everton.", "Dan Perrow departedFrom Everton (denied)"),
        # What it was time for has come about.
        ("It was time for Rick Holm to leave Everton, he says now.", "Rick Holm departedFrom Everton"),
        ("It did not take long for Everton to sack Rick Holm.", "Rick Holm sackedBy Everton"),
        ("It was a shock for Everton to lose Dan Perrow to Leeds.", "Dan Perrow signedFor Leeds United"),
    ],
)
def test_what_it_is_time_for_has_not_come_about(text: str, said: str) -> None:
    assert said in _notes(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dan Perrow will not join Everton until the summer.", "Dan Perrow signedFor Everton"),
        ("Dan Perrow won't link up with Everton until July.", "Dan Perrow signedFor Everton"),
        ("Rick Holm will not take over at Everton until June.", "Rick Holm appointedBy Everton"),
        ("Dan Perrow cannot join Everton until January.", "Dan Perrow linkedWith Everton (rumoured)"),
        ("Dan Perrow is not expected to join Everton until May.", "Dan Perrow linkedWith Everton (rumoured)"),
        ("Everton will not sell Dan Perrow until they find a striker.", "Dan Perrow departedFrom Everton (rumoured)"),
        ("Dan Perrow will not sign a new Everton deal until May.", "Dan Perrow committedTo Everton"),
        # What will not be at all is denied.
        ("Dan Perrow will not join Everton this summer.", "Dan Perrow linkedWith Everton (denied)"),
        ("Dan Perrow will not join Everton, who have until June.", "Dan Perrow linkedWith Everton (denied)"),
        ("Everton will not sell Dan Perrow in May.", "Dan Perrow departedFrom Everton (denied)"),
    ],
)
def test_what_will_not_be_until_a_time_will_be_then(text: str, said: str) -> None:
    assert said in _notes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm took charge of his first Everton game on Saturday.",
        "Rick Holm took charge of his 100th Everton match last week.",
    ],
)
def test_whoever_has_his_first_game_at_a_team_does_not_meet_it(text: str) -> None:
    assert any(one.startswith("Rick Holm managed Everton") for one in _notes(text))


def test_whoever_names_a_match_is_met_in_it() -> None:
    text = "Leeds boss Rick Holm is happy. The Leeds manager will have his captain back for the Everton game."
    assert _notes(text) == {"Rick Holm managed Leeds United (current)"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton reject £20m Leeds bid for striker Dan Perrow\n\nThe news broke on Monday.",
        "Everton reject Leeds bid for Dan Perrow\n\nThe news broke on Monday.",
        "Everton turn down £20m Leeds offer for Dan Perrow\n\nThe news broke on Monday.",
        "Everton knock back Leeds approach for Dan Perrow\n\nThe news broke on Monday.",
        "Everton have rejected a £20m Leeds bid for Dan Perrow.",
        "Everton have accepted a second Leeds offer for Dan Perrow.",
    ],
)
def test_a_bid_that_a_club_answers_is_not_its_own(text: str) -> None:
    found = _notes(text)
    assert "Dan Perrow approachedBy Leeds United" in found
    assert not any("approachedBy Everton" in one or "linkedWith Everton" in one for one in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Leeds bid for Dan Perrow.", "Dan Perrow approachedBy Leeds United"),
        ("Everton accepted that Leeds bid £20m for Dan Perrow.", "Dan Perrow approachedBy Leeds United"),
        (
            "Everton reject Perrow bid\n\nStriker Dan Perrow trained alone on Monday.",
            "Dan Perrow playedFor Everton (current)",
        ),
    ],
)
def test_whoever_bids_is_told_by_the_verb(text: str, said: str) -> None:
    assert said in _notes(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Dan Perrow said his Everton team-mates were happy.", "current"),
        ("Dan Perrow thanked his Everton team-mates.", "current"),
        ("Dan Perrow celebrated with his Everton team-mates.", "current"),
        ("In 1966 Dan Perrow thanked his Everton team-mates.", "former"),
        ("Dan Perrow joined Leeds in 2019. His Everton team-mates had voted him their best player.", "former"),
        ("Dan Perrow has joined Leeds after falling out with his Everton team-mates.", "former"),
    ],
)
def test_whoever_speaks_of_his_team_mates_plays_with_them(text: str, status: str) -> None:
    assert f"Dan Perrow playedFor Everton ({status})" in _notes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm will be joined by Tom Ashdale as his assistant at Everton.",
        "Tom Ashdale will join Rick Holm at Everton as his assistant.",
        "Tom Ashdale has joined Rick Holm as his number two at Everton.",
    ],
)
def test_whoever_joins_somebody_as_his_assistant_is_it(text: str) -> None:
    found = {one.rsplit(" (", 1)[0] for one in _notes(text)}
    assert "Tom Ashdale assistantAt Everton" in found
    assert not found & {"Rick Holm assistantAt Everton", "Tom Ashdale managed Everton"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # Whose opposite number he is, he is of another side.
        ("Everton boss Rick Holm praised his opposite number Tom Ashdale.", {"Rick Holm managed Everton (current)"}),
        (
            "Everton boss Rick Holm praised striker Dan Perrow.",
            {"Rick Holm managed Everton (current)", "Dan Perrow playedFor Everton (current)"},
        ),
        # A call-up is no team of his.
        (
            "Dan Perrow's England call-up delighted Everton manager Rick Holm.",
            {"Dan Perrow playedFor England (current)", "Rick Holm managed Everton (current)"},
        ),
        ("Rick Holm's England re-wrote the books.", {"Rick Holm managed England (current)"}),
        # A shot that leaves a keeper no chance is none that a coach gives him.
        ("Everton striker Dan Perrow gave Rick Holm no chance.", {"Dan Perrow playedFor Everton (current)"}),
        ("Dan Perrow gave Rick Holm a chance to score.", set()),
        ("Rick Holm gave Dan Perrow his chance.", {"Dan Perrow playedUnder Rick Holm"}),
    ],
)
def test_words_of_a_match_that_are_also_words_of_coaches(text: str, said: set[str]) -> None:
    assert _notes(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Striker Dan Perrow says Rick Holm is the best manager he has worked with.", True),
        ("Striker Dan Perrow said Rick Holm was the toughest boss he had played under.", True),
        ("Striker Dan Perrow says Rick Holm is not the manager he was.", False),
        ("Striker Dan Perrow says Rick Holm was the best opponent he had faced.", False),
        ("Striker Dan Perrow says Rick Holm is the best manager in the league.", False),
    ],
)
def test_the_best_manager_he_has_had_is_another_than_he(text: str, *, said: bool) -> None:
    assert ("Dan Perrow playedUnder Rick Holm" in _notes(text)) is said


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has handed Everton a transfer request.",
        "Dan Perrow has submitted a transfer request to Everton.",
    ],
)
def test_whose_request_a_club_gets_is_at_it(text: str) -> None:
    assert _notes(text) == {"Dan Perrow departedFrom Everton (rumoured)", "Dan Perrow playedFor Everton (current)"}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Perrow has gone back to his parent club Leeds after a spell at Everton.",
        "Dan Perrow returned to his parent club Leeds in January.",
        "Dan Perrow has been recalled by his parent club Leeds.",
    ],
)
def test_whose_parent_club_it_is_plays_for_it(text: str) -> None:
    assert "Dan Perrow playedFor Leeds United (current)" in _notes(text)
    assert not any("signedFor" in one for one in _notes(text))


def test_who_is_lent_stays_where_he_plays() -> None:
    read = _notes(
        "Dan Perrow is staying put. The loan keeper will be an Everton player until June, with parent club Leeds no "
        "longer thinking of calling him back. He seems never to have packed his bags."
    )
    assert not any("committedTo Leeds" in one or "departedFrom Leeds" in one for one in read), read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dan Perrow has been named Everton captain.", {"Dan Perrow playedFor Everton (current)"}),
        ("Everton have made Dan Perrow their captain.", {"Dan Perrow playedFor Everton (current)"}),
        ("Dan Perrow was made Everton captain in August.", {"Dan Perrow playedFor Everton (current)"}),
        ("Dan Perrow was named captain of Everton in 2004.", {"Dan Perrow playedFor Everton (former)"}),
        ("Dan Perrow was captain when Everton played Leeds.", set()),
    ],
)
def test_whom_a_team_makes_its_captain_plays_for_it(text: str, said: set[str]) -> None:
    assert _notes(text) >= said
    assert said or _notes(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm caught the eye for Everton on Saturday.",
        "Rick Holm caught the eye at Everton last season.",
        "Rick Holm marked his return to Everton with a goal for Hull City.",
        "Rick Holm celebrated his return to Everton by scoring twice for Hull City.",
        "Rick Holm enjoyed his return to Everton as Hull City won.",
    ],
)
def test_whoever_plays_somewhere_neither_goes_nor_is_wanted_there(text: str) -> None:
    assert not {one for one in _notes(text) if "linkedWith" in one or "signedFor" in one}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Rick Holm caught the eye of Everton.", "linkedWith"),
        ("Rick Holm has caught the attention of scouts from Everton.", "linkedWith"),
        ("Rick Holm has completed his return to Everton.", "signedFor"),
        ("Rick Holm's return to Everton was announced on Friday.", "signedFor"),
    ],
)
def test_whose_eye_somebody_catches_wants_him(text: str, said: str) -> None:
    assert any(one.startswith(f"Rick Holm {said} Everton") for one in _notes(text))


@pytest.mark.parametrize(
    "text",
    [
        "New Everton signing Rick Holm could miss the start of the season.",
        "Everton signing Rick Holm may start on Saturday.",
        "Record Everton signing Rick Holm could miss the trip to Leeds.",
        "Everton signing Rick Holm impressed on Saturday.",
        "New Everton signing Rick Holm has been hurt.",
        "Everton signing Rick Holm will wear number nine.",
        "New Everton signing Rick Holm has been tipped for a call-up.",
        "New Everton signing Rick Holm has been booked twice.",
        "New Everton signing Rick Holm is liked by the fans.",
    ],
)
def test_who_is_called_a_signing_has_signed(text: str) -> None:
    assert _notes(text) == {"Rick Holm signedFor Everton"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Everton are not among the clubs chasing Rick Holm.", "denied"),
        ("Everton are no longer among the clubs interested in Rick Holm.", "denied"),
        ("Everton deny that they are among the clubs keen on Rick Holm.", "denied"),
        ("Everton are among the clubs interested in Rick Holm.", "rumoured"),
        ("Everton could be one of the clubs bidding for Rick Holm.", "rumoured"),
        ("Everton are barred from signing Rick Holm.", "denied"),
        ("Rick Holm was barred from joining Everton.", "denied"),
        ("Rick Holm's father dissuaded him from joining Everton.", "denied"),
        ("Leeds tried to dissuade Rick Holm from joining Everton.", "rumoured"),
    ],
)
def test_who_is_none_of_the_suitors_or_kept_from_it_is_denied_the_link(text: str, said: str) -> None:
    assert {one for one in _notes(text) if "Everton" in one} == {f"Rick Holm linkedWith Everton ({said})"}


@pytest.mark.parametrize("like", ["looked as if", "looked as though", "played as if", "seemed as though"])
def test_who_looks_as_if_he_had_never_left_has_not(like: str) -> None:
    assert not _notes(f"Rick Holm {like} he had never left Everton.")


@pytest.mark.parametrize(
    "meets",
    ["is reunited with former", "will be reunited with his former", "has linked up with former", "works with former"],
)
def test_where_team_mates_meet_again_they_were_not_before(meets: str) -> None:
    assert not {one for one in _notes(f"Rick Holm {meets} team-mate Dan Perrow at Everton.") if "former at" in one}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm is reunited at Leeds with his former Everton team-mate Dan Perrow.",
        "Rick Holm has joined Leeds, where he will work with Dan Perrow, a former team-mate at Everton.",
        "Rick Holm has linked up at Leeds with his former Everton team-mate Dan Perrow.",
    ],
)
def test_where_they_were_team_mates_is_told_of_them(text: str) -> None:
    assert "Rick Holm teammateOf Dan Perrow (former at Everton)" in {one.replace(",", "") for one in _notes(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm was sacked as Everton captain.",
        "Rick Holm was sacked as captain by Everton manager Al Moss.",
        "Everton have sacked Rick Holm as skipper.",
        "Rick Holm was ousted as Everton captain.",
        "Rick Holm was ousted from the Everton team by Al Moss.",
        "Rick Holm was ousted from the side at Everton.",
    ],
)
def test_who_loses_the_armband_or_his_place_keeps_his_job(text: str) -> None:
    assert not {one for one in _notes(text) if one.startswith(("Rick Holm sackedBy", "Rick Holm managed"))}


@pytest.mark.parametrize(
    "text",
    [
        "Rick Holm was ousted as Everton manager.",
        "Rick Holm was ousted by Everton in May.",
        "Everton have sacked former captain Rick Holm as manager.",
        "Everton have sacked their former captain Rick Holm.",
        "Everton manager Rick Holm has been ousted.",
    ],
)
def test_who_is_ousted_by_a_club_is_sacked(text: str) -> None:
    assert any(one.startswith("Rick Holm sackedBy Everton") for one in _notes(text))


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Al Moss watched Rick Holm limp off after ten minutes.",
        "Everton manager Al Moss saw Rick Holm miss a penalty.",
        "Everton manager Al Moss gave Rick Holm a vote of confidence after his error.",
        "Rick Holm's job as Everton captain is safe.",
        "Everton have fined former player Rick Holm.",
        "Rick Holm was identified as the culprit by Everton.",
        "Everton have made Rick Holm available for transfer.",
        "Rick Holm has signed a contract to keep him at Everton until 2028.",
    ],
)
def test_what_a_club_does_to_its_own_is_no_move_and_no_job(text: str) -> None:
    said = ("linkedWith", "managed", "signedFor", "playedFor Everton (current)")
    wrong = {one for one in _notes(text) if one.startswith(tuple(f"Rick Holm {what}" for what in said))}
    assert wrong <= ({"Rick Holm playedFor Everton (current)"} if "captain" in text else set())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Everton scouts are watching Rick Holm.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Hull boss Al Moss watched Rick Holm play for Everton on Saturday.", "Rick Holm playedFor Everton"),
        ("The Everton board gave Rick Holm a vote of confidence.", "Rick Holm managed Everton"),
        ("Rick Holm was identified as a target by Everton.", "Rick Holm linkedWith Everton (rumoured)"),
        ("Rick Holm has signed a four-year contract with Everton.", "Rick Holm signedFor Everton"),
    ],
)
def test_what_it_does_to_others_is(text: str, said: str) -> None:
    assert any(one.startswith(said) for one in _notes(text))
