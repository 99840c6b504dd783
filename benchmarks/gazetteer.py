"""What a register of 45,000 clubs costs: extraction with and without it, on the same texts in the same run.

    python benchmarks/gazetteer.py --register teams.csv.gz [--register eng.clubs.txt ...] articles.jsonl [--rounds 5]

Each file of articles holds one a line ("text").  The registers are imported into a gazetteer of their own; then each
round reads all articles with Touchline's gazetteer alone and with the imported one on top, in turn, warm, in one
process.  Printed: the time of the import and of loading, the shortest times of the processor and their ratio, claims of
either, names in the automaton, and the peak memory of a fresh process for each (Linux only: `ru_maxrss` would tell that
of the process that started it).
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from graph.articles.article import Article
from graph.extraction import Extractor
from graph.identity.gazetteer import _load, load_gazetteer
from graph.identity.registers import counts, import_registers

_MEMORY = """
import sys
from graph.extraction import Extractor
from graph.articles.article import Article
Extractor(gazetteer=sys.argv[1:]).extract(Article.of("Everton have sacked their manager."))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def read(paths: list[Path]) -> list[Article]:
    """Return the articles of files of JSON lines."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Article.of(json.loads(line)["text"]) for line in lines]


def seconds_to_load(users: list[Path]) -> float:
    """How long it takes to load the gazetteer, read afresh."""
    _load.cache_clear()
    start = time.perf_counter()
    load_gazetteer(users)
    return time.perf_counter() - start


def megabytes(users: list[Path]) -> float:
    """The peak memory of a fresh process that extracts with the gazetteer."""
    done = subprocess.run([sys.executable, "-c", _MEMORY, *map(str, users)], capture_output=True, text=True, check=True)
    return int(done.stdout) / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--register", action="append", type=Path, required=True, dest="registers")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    articles = read(options.articles)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "gazetteer.csv"
        start = time.perf_counter()
        report = import_registers(options.registers, target, load_gazetteer())
        told = ", ".join(f"{number} {what}" for what, number in counts(report).items())
        print(f"import       {time.perf_counter() - start:.1f} s: {told}")
        print(f"loading      {seconds_to_load([]):.3f} s alone, {seconds_to_load([target]):.3f} s with the register")
        extractors = {"alone": Extractor(), "with": Extractor(gazetteer=[target])}
        for users in ([], [target]):
            found = load_gazetteer(users)
            names = sum(1 for entry in found.entries for _ in entry.surfaces())
            print(f"names        {names} of {len(found.entries)} entries {'with' if users else 'alone'}")
        best: dict[str, float] = {}
        claims: dict[str, int] = {}
        for number in range(options.rounds + 1):
            for name in sorted(extractors, reverse=bool(number % 2)):
                start = time.process_time()
                claims[name] = sum(len(found) for _, found in extractors[name].extract_many(articles))
                if number:  # the first round warms up
                    best[name] = min(best.get(name, 1e9), time.process_time() - start)
        print(f"extraction   {len(articles)} articles: {best['alone']:.2f} s alone, {best['with']:.2f} s with", end="")
        print(f": ratio {best['with'] / best['alone']:.3f}; claims {claims['alone']} and {claims['with']}")
        memory = (megabytes([]), megabytes([target]))
        print(f"memory       {memory[0]:.0f} MB alone, {memory[1]:.0f} MB with the register (peak)")


if __name__ == "__main__":
    main()
