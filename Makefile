# Everything a person needs: `make demo` and `make test`. Both install into .venv first, once.
#   make demo TASK=quadruped_velocity       the walker
#   make demo TORCH_INDEX=https://download.pytorch.org/whl/cpu    torch without CUDA: a far smaller download

TASK ?= quadrotor_hover
BENCH ?= all --quick
VENV ?= .venv
EXTRAS ?= all
TORCH_INDEX ?=
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && echo $$p && break; done)
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
# pip reads the pins from here, for build dependencies too.
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help install demo test test-slow lint typecheck bench wheel clean
help:
	@echo "make demo [TASK=quadrotor_hover]   train, evaluate, export, drive the twin, write the replay"
	@echo "make test | test-slow              the test suite; the tests that take minutes"
	@echo "make lint | typecheck              ruff; mypy"
	@echo "make bench [BENCH='all --quick']   speed on this machine"
	@echo "make wheel                         dist/robo_rl-*.whl"
	@echo "make clean                         remove what was built; .venv and runs stay"

install: $(INSTALLED)

# The stamp comes last: an install that was interrupted is repeated.
$(INSTALLED): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "error: no Python 3.11 to 3.13 found. Install one, or name it: make PYTHON=..."; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(if $(TORCH_INDEX),$(BIN)/pip install --quiet --index-url $(TORCH_INDEX) torch)
	$(BIN)/pip install --quiet --editable '.[$(EXTRAS)]'
	@touch $@

demo: $(INSTALLED)
	$(BIN)/robo-rl demo task=$(TASK)

test: $(INSTALLED)
	$(BIN)/python -m pytest

test-slow: $(INSTALLED)
	$(BIN)/python -m pytest -m slow

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

typecheck: $(INSTALLED)
	$(BIN)/mypy

bench: $(INSTALLED)
	$(BIN)/robo-rl bench $(BENCH)

wheel: $(INSTALLED)
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
