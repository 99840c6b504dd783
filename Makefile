# Touchline.  `make demo` runs the main job on a fresh machine; `make test` passes the tests.
# Both need only Python 3.11, 3.12 or 3.13 and make; the environment is made in .venv and kept.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
JOBS ?= 2
SEED ?= 20260220
SHARED ?= ../shared

.PHONY: help demo test check pytest soak wheel-test bench screenshots docs pins clean

help:
	@echo "make demo         ingest the example articles, ask, query, draw"
	@echo "make test         every check and test (Chromium is used where there is one)"
	@echo "make soak         the long versions of what the tests run short"
	@echo "make wheel-test   build the wheel, install it bare, start every command"
	@echo "make bench        the figures of the README and the docs"
	@echo "make screenshots  the pictures of the README"
	@echo "make docs         write the reference and the output in the walk-through anew"
	@echo "make pins         resolve requirements*.in again"

$(VENV)/.run: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14) and "Touchline needs Python 3.11, 3.12 or 3.13; name one with PYTHON=...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing pinned dependencies into $(VENV) (once)"
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	@echo "Installing what the tests need into $(VENV) (once)"
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

demo: $(VENV)/.run
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh examples/demo.sh

test: check pytest

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

pytest: $(VENV)/.dev
	$(BIN)/python -m pytest -q -m "not soak" -n $(JOBS) --dist loadfile

soak: $(VENV)/.dev
	@echo "seed $(SEED)"
	TOUCHLINE_SOAK=1 TOUCHLINE_SEED=$(SEED) $(BIN)/python -m pytest -q -m soak

wheel-test: $(VENV)/.dev
	$(BIN)/python .ci/wheel_test.py

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/scoring.py
	$(BIN)/python benchmarks/wordings.py
	$(BIN)/python benchmarks/variations.py
	$(BIN)/python benchmarks/name_swap.py tests/gold
	$(BIN)/python benchmarks/kinds_of_names.py
	$(BIN)/python benchmarks/calibration.py --check
	$(BIN)/python benchmarks/store.py
	$(BIN)/python benchmarks/identity.py 10000 100000
	$(BIN)/python benchmarks/connections.py --edges 100000 1000000
	$(BIN)/python benchmarks/render.py
	@test -d $(SHARED)/eval || { echo "extraction.py and gazetteer.py need articles and a register: see their --help"; exit 0; }; \
	  $(BIN)/python benchmarks/extraction.py $(SHARED)/eval/speed.jsonl && \
	  $(BIN)/python benchmarks/gazetteer.py --register $(SHARED)/data/reep-teams.csv.gz $(SHARED)/eval/speed.jsonl

screenshots: $(VENV)/.dev
	$(BIN)/python benchmarks/screenshots.py

docs: $(VENV)/.dev
	$(BIN)/python docs/make_cli_reference.py
	$(BIN)/python docs/console.py

pins: $(VENV)/.dev
	$(PIP) install uv
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header requirements.in -o requirements.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header requirements-dev.in -o requirements-dev.txt

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
