PYTHON ?= python3
PORT   ?= 8001

VENV  := .venv
BIN   := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help setup run test confidence lock clean

help:
	@echo 'make setup   installerar allt i $(VENV)'
	@echo 'make run     läser exempelhandlingarna och öppnar webbplatsen på port $(PORT)'
	@echo 'make test    ruff, mypy, import-linter och pytest'
	@echo 'make confidence   mäter om hur ofta varje regel har rätt'
	@echo 'make lock    räknar om requirements.lock (kräver uv)'
	@echo 'make clean   tar bort $(VENV) och namndkoll.db'

setup: $(STAMP)

# --without-pip, and the outer pip: Debian ships Python without ensurepip.
$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Python 3.11 eller senare behövs; kör till exempel: make setup PYTHON=python3.12' >&2; exit 1; }
	@echo 'Installerar i $(VENV) (en till två minuter första gången) ...'
	@$(PYTHON) -m venv --clear --without-pip $(VENV)
	@$(PYTHON) -m pip --python $(BIN)/python install -qq --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q corpus db extractors pipeline
	@touch $@
	@echo 'Klart: $(BIN)/namndkoll --help'

run: setup
	@$(BIN)/namndkoll ingest corpus/samples/papers corpus/samples/town/papers \
	  corpus/samples/unseen/papers --db namndkoll.db
	@$(BIN)/namndkoll serve --db namndkoll.db --port $(PORT)

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@command -v chromium >/dev/null || echo 'skipped: browser tests (no chromium; on Debian: apt-get install chromium)'
	@test -d ../shared/gold || echo 'skipped: scores on shared gold (no ../shared)'
	$(BIN)/pytest -q

confidence: setup
	$(BIN)/namndkoll evaluate corpus/samples/gold corpus/samples/papers \
	  --confidence extractors/confidence.csv --summary db/site/quality/samples.json >/dev/null
	$(BIN)/namndkoll evaluate corpus/samples/unseen/gold corpus/samples/unseen/papers \
	  --summary db/site/quality/unseen.json >/dev/null

lock:
	uv pip compile --universal --python-version 3.11 --extra dev --generate-hashes \
	  --upgrade --no-header --no-annotate --no-emit-index-url --quiet --output-file requirements.lock pyproject.toml

clean:
	rm -rf $(VENV) namndkoll.db namndkoll.db-shm namndkoll.db-wal
