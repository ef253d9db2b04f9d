# make demo and make test are all that a newcomer needs; both set up what they run on.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test check fast lint types contracts bench lock clean

# Whatever the machine says: the tests start some hundred processes of ours, and each would compile us anew.
unexport PYTHONDONTWRITEBYTECODE

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

demo: ## hear a reply stop a campaign, on real parts, on this machine (ONCE=1: without the pauses, then a verdict)
	@scripts/setup demo
	@.venv/bin/harken demo $(if $(ONCE),--once)

test: ## every test, on private servers that it starts itself: some minutes
	@scripts/setup test
	@scripts/node
	@.venv/bin/python -m pytest -n 3 --dist loadfile

check: ## lint, types, import contracts and the fast tests: under a minute
	@scripts/setup check
	@$(MAKE) --no-print-directory --jobs=2 --keep-going --output-sync=target fast lint types contracts

# What `check` is made of. Two at once, the longest first; each says what it has to say in one piece.

fast:
	.venv/bin/python -m pytest -q -n 2 --dist loadfile -m "not slow"

lint:
	.venv/bin/ruff check
	.venv/bin/ruff format --check

types:
	.venv/bin/mypy

contracts:
	.venv/bin/lint-imports --no-logo

bench: ## every measurement in benchmarks/, one after the other
	@scripts/setup test
	@set -e; for bench in benchmarks/[a-z]*.py; do echo "== $$bench"; .venv/bin/python "$$bench"; done

lock: LOCK = uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --quiet
lock: ## requirements.lock anew from pyproject.toml; needs uv
	$(LOCK) pyproject.toml --group dev --output-file requirements.lock
	$(LOCK) --group node --output-file tests/servers/node/requirements.lock

clean: ## away with the virtual environment, caches and build results; never with var/
	rm -rf .venv dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
