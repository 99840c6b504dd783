"""Where the data files of Touchline lie: `ontology/` and `queries/`.

In a wheel they stand inside the package; in a checkout they stand beside it.  A folder beside the package is taken
only where a `pyproject.toml` lies there too, so that a stranger's `ontology/` in site-packages is never read.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder of data files called `name` ("ontology" or "queries").

    Raises FileNotFoundError where neither the package nor its checkout has it.

    >>> (folder("ontology") / "football.ttl").exists()
    True
    """
    packaged = _PACKAGE / name
    if packaged.is_dir():
        return packaged
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / name).is_dir():
        return checkout / name
    raise FileNotFoundError(f"Touchline's data folder '{name}' is missing: the installation is incomplete")
