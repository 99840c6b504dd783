"""What role nouns say of who can be meant: who plays, who manages, who is above both or outside a club; and ages."""

from typing import TYPE_CHECKING

from .words import word_list

if TYPE_CHECKING:
    from .document import LocalEntity

DEFINITE = frozenset(["the", "this", "that"])
PLAYING = word_list("playing")
MANAGING = word_list("managing")
ABOVE = word_list("above")
DIRECTING = word_list("directing")
MONEYED = word_list("moneyed")
OUTSIDE = word_list("outside")
RELATIVES = word_list("relatives")
CLASSES = (PLAYING, MANAGING | {"assistant"}, ABOVE | MONEYED)
YOUNGEST_MANAGER, OLDEST_PLAYER = 34, 42
POSITIONS = (word_list("keepers"), word_list("at_the_back"), word_list("in_midfield"), word_list("up_front"))
WIDE = word_list("wide")


def conflicts(entity: "LocalEntity", role: str, *, former: bool = False) -> bool:
    """Whether somebody is told to be something else than a role noun says: a coach, or a player of another place.

    `former`: the noun tells what he was, which need not be what he is.
    """
    if any(role in group for group in POSITIONS):
        known = [group for group in POSITIONS if entity.roles & group]
        if known and not any(role in group for group in known):
            return True
    if not former and role in ABOVE and entity.roles & ABOVE and (role in DIRECTING) != bool(entity.roles & DIRECTING):
        return True  # "the sporting director" is not the president
    known = [group for group in CLASSES if entity.roles & group]
    told = any(role in group for group in CLASSES)
    return not former and bool(known) and told and not any(role in group for group in known)


def has_other_position(entity: "LocalEntity", role: str) -> bool:
    """Whether somebody is called a winger only, whom "the striker" hardly means, or the other way round."""
    up_front = POSITIONS[-1] - WIDE
    groups = ((up_front, WIDE), (WIDE, up_front))
    return any(role in one and entity.roles & other and not entity.roles & one for one, other in groups)


def fits_age(entity: "LocalEntity", age: int) -> bool:
    """Whether somebody may be of an age, by his own, and by what he does."""
    if entity.age is not None and abs(entity.age - age) > 1:
        return False
    if age < YOUNGEST_MANAGER and entity.roles & (MANAGING | ABOVE):
        return False
    return not (age > OLDEST_PLAYER and entity.roles & PLAYING and not entity.roles & MANAGING)
