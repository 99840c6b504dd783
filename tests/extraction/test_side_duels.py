"""On whose side somebody is, told by what he does with, or to, a player of one side: no team is named beside him."""

import pytest

from ..support.reading import told

BEFORE = (
    "Everton beat Leeds 2-1 at Goodison Park on Saturday. Everton striker Rick Holm opened the scoring. "
    "Leeds midfielder Ben Cole was booked. "
)
WITH_HOLM = [
    "Holm converted a low cross from Al Moss.",
    "Holm headed in a corner from Al Moss.",
    "Holm turned in Al Moss's cross.",
    "Holm met a cross from Al Moss with a firm header.",
    "Holm latched on to a through ball from Al Moss and scored.",
    "Holm was set up by Al Moss.",
    "Al Moss set up Holm for the second.",
    "Holm played a one-two with Al Moss.",
    "Holm tapped in after Al Moss had hit the post.",
    "Holm replaced the injured Al Moss.",
    "Holm made way for Al Moss.",
    "Al Moss came on for Holm.",
    "Holm and Al Moss combined well down the left.",
    "Cole's free-kick was tipped over by Al Moss.",
    "Al Moss fumbled a cross from Cole.",
    "The home side went close through Al Moss.",
    "Holm fired over after good work by Al Moss.",
    "Good work from Al Moss on the left created a chance for Holm.",
    "Al Moss should have put Everton further ahead but shot wide from Holm's pass.",
    "It was a brilliant cross by Al Moss and Holm did the rest.",
    "Al Moss was the architect of Holm's goal.",
    "Al Moss released Holm with a fine pass.",
    "Al Moss sent Holm clear.",
    "Holm squared for Al Moss to make it 2-0.",
    "Holm's blushes were spared by Al Moss, who cleared.",
    "Al Moss's long throw was flicked on by Holm.",
    "Al Moss flicked on and Holm volleyed home.",
    "Al Moss crossed and Holm headed in.",
    "Al Moss broke down the right and his cross was headed in by Holm.",
    "Al Moss won the ball and fed Holm.",
    "Al Moss's shot was parried and Holm tapped in the rebound.",
    "Al Moss's shot came back off the bar and Holm was first to react.",
    "Al Moss got a touch to Holm's cross.",
    "Al Moss just failed to reach Holm's cross.",
    "Al Moss could not turn in Holm's cross.",
    "Cole nearly caught out Al Moss from 40 yards.",
    "Cole's free-kick deceived Al Moss.",
    "Al Moss did well to hold Cole's shot.",
    "Al Moss was beaten by Cole's shot.",
    "Al Moss was forced to tip over Cole's drive.",
    "Al Moss outjumped Cole to head wide.",
    "Al Moss rose above Cole to head home.",
    "Al Moss held off Cole to shoot.",
    "Al Moss evaded Cole and scored.",
    "Al Moss tricked his way past Cole.",
    "Al Moss escaped the attentions of Cole.",
    "Al Moss cut inside Cole and shot.",
    "Al Moss brushed aside Cole and crossed.",
    "Al Moss was outpaced by Cole.",
    "Al Moss shielded the ball from Cole.",
    "Al Moss needed treatment after a clash of heads with Cole.",
    "Al Moss was caught in possession by Cole.",
    "Al Moss lost the ball to Cole.",
    "Al Moss was harshly penalised for a foul on Cole.",
    "Al Moss won a penalty when he was tripped by Cole.",
    "Al Moss converted the penalty after Cole handled.",
    "Al Moss stepped up after Holm had been fouled.",
    "Al Moss took the free-kick after Holm was fouled.",
]
WITH_COLE = [
    "Holm's shot was cleared off the line by Al Moss.",
    "Holm was brought down by Al Moss.",
    "Holm beat Al Moss with a low shot.",
    "Holm was denied by Al Moss.",
    "Al Moss saved from Holm.",
    "Holm rounded Al Moss and slotted home.",
    "Holm skipped past Al Moss.",
    "Holm left Al Moss for dead.",
    "Holm robbed Al Moss and ran clear.",
    "Holm clashed with Al Moss.",
    "Al Moss was shown a red card for a foul on Holm.",
    "Al Moss's clumsy challenge on Holm earned him a booking.",
    "Cole found Al Moss, who shot wide.",
    "Cole fed Al Moss but he blazed over.",
    "Cole picked out Al Moss with a superb pass.",
    "Cole's corner was headed against the bar by Al Moss.",
    "Al Moss headed home Cole's free-kick.",
    "Al Moss nodded down for Cole to volley in.",
    "Al Moss pulled one back for Leeds.",
    "Al Moss equalised for the visitors.",
    "Al Moss missed a penalty for Leeds.",
    "Al Moss was sent off for a second bookable offence after fouling Holm.",
    "The visitors brought on Al Moss.",
    "Al Moss had a shot blocked by Holm.",
    "Al Moss tested Holm.",
    "Leeds keeper Al Moss was at fault.",
    "Only a fine save by Al Moss denied Holm a second.",
    "Holm forced a fine save from Al Moss.",
    "Holm drew a save out of Al Moss.",
    "Holm saw his header tipped wide by Al Moss.",
    "Al Moss hooked Holm's shot off the line.",
    "Holm outmuscled Al Moss.",
    "Holm was too quick for Al Moss.",
    "Holm got the better of Al Moss.",
    "Holm was marked by Al Moss.",
    "Al Moss kept Holm quiet.",
    "Al Moss gave away a penalty when he tripped Holm.",
    "Holm dispossessed Al Moss.",
    "Holm nipped in ahead of Al Moss to score.",
    "Holm's corner was only half-cleared by Al Moss.",
    "Holm caused Al Moss problems.",
    "Al Moss struggled to cope with Holm's pace.",
    "Al Moss's mistake let in Holm.",
    "Holm pounced on a mistake by Al Moss.",
    "Holm seized on Al Moss's back-pass.",
    "Al Moss blocked Holm's shot.",
    "Al Moss tipped Holm's effort over the bar.",
    "Al Moss cleared Holm's cross.",
    "Al Moss was booked for a late challenge on Holm.",
    "Holm was felled by Al Moss in the box.",
    "Holm went down under a challenge from Al Moss.",
    "Holm appeared to be pushed by Al Moss.",
    "Holm lobbed Al Moss from 30 yards.",
    "Holm chipped the advancing Al Moss.",
    "Holm's shot squirmed under Al Moss.",
    "Holm's shot beat Al Moss at his near post.",
    "Holm's header looped over Al Moss.",
    "Holm brought a good save from Al Moss.",
    "Holm had a penalty saved by Al Moss.",
    "Al Moss got down well to save Holm's low shot.",
    "Al Moss made a superb save to keep out Holm's header.",
    "Al Moss produced a fine stop from Holm.",
    "Al Moss came off his line to smother at Holm's feet.",
    "Al Moss raced out to deny Holm.",
    "Al Moss, on for Cole, headed wide.",
    "Cole was replaced by Al Moss at half-time.",
    "Cole limped off and Al Moss came on.",
    "Cole hobbled off to be replaced by Al Moss.",
    "Cole gave way to Al Moss.",
    "Cole's place was taken by Al Moss.",
    "Cole and Al Moss both went close.",
    "Al Moss's pass to Cole was intercepted.",
    "Al Moss's header was kept out by Holm.",
    "Al Moss handled in the area and Holm scored from the spot.",
    "Al Moss scored an own goal from Holm's cross.",
    "Al Moss deflected Holm's shot into his own net.",
    "Holm's cross was turned into his own net by Al Moss.",
    "Holm's shot deflected off Al Moss.",
]
WITH_NEITHER = [
    "Cole and Al Moss were booked.",
    "Holm and Al Moss were sent off for fighting.",
    "Al Moss had an effort ruled out after a foul by Holm.",
    "Cole played Al Moss onside.",
]


def _sides(text: str) -> set[str]:
    return {one.removeprefix("Al Moss playedFor ") for one in told(BEFORE + text) if one.startswith("Al Moss")}


@pytest.mark.parametrize("text", WITH_HOLM)
def test_he_is_of_the_home_side(text: str) -> None:
    assert _sides(text) == {"Everton"}


@pytest.mark.parametrize("text", WITH_COLE)
def test_he_is_of_the_visitors(text: str) -> None:
    assert _sides(text) == {"Leeds United"}


@pytest.mark.parametrize("text", WITH_NEITHER)
def test_his_side_is_open(text: str) -> None:
    assert not _sides(text)


@pytest.mark.parametrize("name", ["Ben Cole", "Tom Smith", "Ian Hughes", "Joe Young", "Lee Hunt", "Ray Bell"])
def test_a_surname_that_is_a_word_opens_a_sentence(name: str) -> None:
    surname = name.split()[-1]
    text = f"Everton beat Leeds 2-1 on Saturday. Leeds midfielder {name} was booked. "
    for does in ("nearly caught out", "cleverly beat", "shot past", "fouled", "had been fouled by"):
        assert "Al Moss playedFor Everton" in told(f"{text}{surname} {does} Al Moss."), does
    assert "Al Moss playedFor Leeds United" in told(f"{text}{surname} and Al Moss both went close.")


@pytest.mark.parametrize(
    "text",
    [
        "Hull took the lead when Dan Perrow's shot went through the legs of Joe Hartland.",
        "Hull went ahead when Dan Perrow fired through the hands of Joe Hartland.",
        "Hull equalised when Dan Perrow's cross went over the head of Joe Hartland.",
        "Hull won courtesy of Dan Perrow, whose shot went through the legs of Joe Hartland.",
    ],
)
def test_whom_a_ball_goes_past_is_of_the_other_side(text: str) -> None:
    assert told(text) == {"Dan Perrow playedFor Hull City"}


def test_a_lead_through_somebody_is_his_side_s() -> None:
    assert told("Hull took the lead through the impressive Dan Perrow.") == {"Dan Perrow playedFor Hull City"}
