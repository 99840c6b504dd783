"""`python -m graph` is the command `touchline`."""

from .cli import main

main()
