"""Under which names are people parsed best?

    python benchmarks/names_to_parse.py [--first NAME...] [--last NAME...]

`graph/extraction/plain_names` gives the parser a few names for all people whom it does not know.  Printed is, for each
first name and each last name put before those in use, how many claims of the lexicon's examples are not read.
"""

import argparse

import variations

from graph.extraction import Extractor, plain_names

FIRSTS = ("John", "Tom", "Steve", "Robert", "Luis", "Jose")
LASTS = ("Smith", "Mitchell", "Thompson", "Nelson", "Watson", "Perrow")


def missed(extractor: Extractor) -> int:
    """How many claims that the examples of the lexicon say are not read, symmetric relations left out."""
    relations = extractor.lexicon.relations
    directed = {name for name, relation in relations.items() if not relation.symmetric}
    says = {one.text: one.says for frame in extractor.lexicon.frames for one in frame.examples}
    found = zip(says.values(), variations.read(extractor, says), strict=True)
    return sum(not directed.isdisjoint(one.split()) for wanted, claims in found for one in set(wanted) - claims)


def main() -> None:
    """Print the count of each pair, the best first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first", nargs="+", default=FIRSTS, metavar="NAME")
    parser.add_argument("--last", nargs="+", default=LASTS, metavar="NAME")
    options = parser.parse_args()
    extractor, in_use = Extractor(), plain_names.LASTS
    counts = []
    for first in options.first:
        for last in options.last:
            plain_names.FIRST, plain_names.LASTS = first, (last, *(name for name in in_use if name != last))
            counts.append((missed(extractor), first, last))
    for count, first, last in sorted(counts):
        print(f"{count:3} claims not read  {first} {last}")


if __name__ == "__main__":
    main()
