# The commands of Mentalia. Each works from a clean clone and is quiet when all is right.
PYTHON ?= python3
VENV := .venv/bin
RUN := $(VENV)/python -m
S ?= svc_auth
# One digest of everything that is derived from protos/.

.DEFAULT_GOAL := help
.PHONY: help setup setup-models web run run-one demo status stop migrate test test-long check gen fmt bench-gates

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## make the virtual environment (done by every command below that needs it)
	@$(PYTHON) -m deploy.bootstrap

setup-models: setup ## add PyTorch and Transformers, for models that a hub holds
	@$(VENV)/pip install --quiet --constraint constraints.txt --editable '.[models]'

web: setup ## build the screens
	@$(RUN) deploy.web

run: web ## start the whole mesh; Ctrl-C stops it
	@$(RUN) deploy run

run-one: setup ## start one process and its stores alone: make run-one S=svc_auth
	@$(RUN) deploy run --only $(S),postgres,valkey,seaweedfs

demo: setup ## do the main job on the running mesh, as a client would
	@$(RUN) deploy demo

status: setup ## say what of the running mesh is ready
	@$(RUN) deploy status

stop: setup ## stop the mesh, also one whose terminal is gone
	@$(RUN) deploy stop

migrate: setup ## bring the databases of the running mesh up to date
	@$(RUN) deploy migrate

test: web ## every test but the long ones
	@$(RUN) pytest -m "not long"

test-long: web ## every test
	@$(RUN) pytest

check: setup ## format, lint, types, imports, contract, generated files, configurations, documents
	@$(VENV)/ruff format --check --quiet . || { echo "Not formatted: run make fmt."; exit 1; }
	@$(VENV)/ruff check --quiet .
	@$(VENV)/mypy --no-error-summary
	@$(VENV)/lint-imports --no-cache > .import-report 2>&1 || { cat .import-report; rm -f .import-report; exit 1; }; rm -f .import-report
	@$(VENV)/python protos/generate.py --check
	@$(RUN) deploy render --validate
	@$(RUN) pytest tests/contract

gen: setup ## write everything that is derived from protos/
	@$(VENV)/python protos/generate.py

fmt: setup ## format the code
	@$(VENV)/ruff format --quiet .
	@$(VENV)/ruff check --quiet --fix .

bench-gates: setup ## measure against the baselines; fails when a gate is missed
	@$(RUN) bench.unary --gate
	@$(RUN) bench.edge_transcode --gate
	@$(RUN) bench.model_runtime --gate
