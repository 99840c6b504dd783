"""What role nouns say of who can be meant: who plays, who manages, who stands above both, and who is outside a club."""

from .words import word_list

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
