"""How long `touchline --help` takes, against Python importing click alone: `python benchmarks/startup.py`."""

import statistics
import subprocess
import sys
import time

RUNS = 15
HELP = "import sys; sys.argv = ['touchline', '--help']; from graph.cli import main; main()"
PEERS = {
    "touchline --help": HELP,
    "import click": "import click",
    "import spacy": "import spacy",
    "import pyoxigraph, rdflib": "import pyoxigraph, rdflib",
}


def milliseconds(code: str) -> float:
    """Return the median wall time of `python -c code` in a fresh process."""
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def main() -> None:
    figures = {name: milliseconds(code) for name, code in PEERS.items()}
    base = figures["import click"]
    print(f"median of {RUNS} fresh processes")
    for name, value in figures.items():
        print(f"{name:28} {value:7.0f} ms   {value / base:5.1f} times importing click")


if __name__ == "__main__":
    main()
