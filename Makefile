# Everything a person needs: `make demo` and `make test`. Both install into .venv first, once.
#   make demo TASK=quadruped_velocity       the walker
#   make demo TORCH_INDEX=https://download.pytorch.org/whl/cpu    torch without CUDA: a far smaller download

TASK ?= quadrotor_hover
BENCH ?= all --quick
VENV ?= .venv
VENV_MJLAB ?= .venv-mjlab
EXTRAS ?= all
TEST_PROCESSES ?= 2
TORCH_INDEX ?=
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && echo $$p && break; done)
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
ISAAC := $(VENV)/.isaac
# pip reads the pins from here, for build dependencies too.
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help docs install aarch64 metaworld peers peers-skrl peers-sbx install-isaac demo test test-slow ros1 interop cortex-m lint typecheck bench bench-gpu bench-mjlab bench-mjlab-gpu wheel clean
help:
	@echo "make demo [TASK=quadrotor_hover]   train, evaluate, export, drive the twin, write the replay"
	@echo "make test | test-slow              the test suite; the tests that take minutes"
	@echo "make install-isaac                 add Isaac Lab 3 (2 GB, no Isaac Sim), for backend=isaaclab and task=isaaclab/ID"
	@echo "make metaworld                     Meta-World in an environment of its own: task=metaworld/v2/reach-v3"
	@echo "make peers | peers-skrl | peers-sbx what benchmarks/peers compares with; skrl and SBX in environments of their own"
	@echo "make ros1                          rospy and its messages from Debian or Ubuntu (as root), seen by .venv"
	@echo "make interop                       DDS peers of other makers for the tests: their tools (as root), then build/interop"
	@echo "make aarch64                       do the run time's dependencies have wheels for a robot's computer"
	@echo "make cortex-m [BUNDLE=policy.rpb]  a policy on a Cortex-M7 in QEMU: compiler and QEMU (as root), then its self-test"
	@echo "make lint | typecheck              ruff; mypy"
	@echo "make bench [BENCH='all --quick']   speed on this machine"
	@echo "make bench-gpu                     mujoco_warp on this machine's GPU, under 10 minutes"
	@echo "make bench-mjlab | bench-mjlab-gpu against mjlab, which gets an environment of its own"
	@echo "make docs                          docs/tasks.md from the registry"
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

install-isaac: $(ISAAC)

# The extra is all that Isaac Lab's Newton physics needs, beside everything else. Isaac Lab's own metadata asks for Python
# 3.12 and, through newton[sim], for an old mujoco, hence no dependencies of its own.
$(ISAAC): $(INSTALLED)
	$(BIN)/pip install --quiet --editable '.[$(EXTRAS),isaac]'
	$(BIN)/pip install --quiet --no-deps --ignore-requires-python isaaclab==3.0.0
	@touch $@

# Meta-World asks for an old mujoco; it is stepped in a process of this environment.
metaworld: .venv-metaworld/.installed

.venv-metaworld/.installed: constraints-metaworld.txt
	$(PYTHON) -m venv .venv-metaworld
	PIP_CONSTRAINT= .venv-metaworld/bin/pip install --quiet --requirement constraints-metaworld.txt
	@touch $@

# Libraries to compare with. skrl and SBX (with JAX) are few people's need: environments of their own, ours is in them too.
peers: $(INSTALLED)
	$(BIN)/pip install --quiet --editable '.[peers]'

peers-skrl: .venv-skrl/.installed
peers-sbx: .venv-sbx/.installed

.venv-skrl/.installed: PEER := skrl
.venv-sbx/.installed: PEER := sbx-rl
.venv-skrl/.installed .venv-sbx/.installed: export PIP_CONSTRAINT := $(CURDIR)/benchmarks/peers/constraints.txt
.venv-skrl/.installed .venv-sbx/.installed: pyproject.toml constraints.txt benchmarks/peers/constraints.txt
	$(PYTHON) -m venv $(@D)
	$(if $(TORCH_INDEX),$(@D)/bin/pip install --quiet --index-url $(TORCH_INDEX) torch)
	$(@D)/bin/pip install --quiet --editable '.[train]' $(PEER)
	@touch $@

# What only the distribution has.
define distribution
@dpkg -s $(1) >/dev/null 2>&1 || { test "$$(id -u)" = 0 && command -v apt-get >/dev/null; } || \
	{ echo "error: make $@ needs root to install from Debian or Ubuntu: apt-get install --no-install-recommends $(1)"; exit 2; }
@dpkg -s $(1) >/dev/null 2>&1 || apt-get install --yes --quiet --no-install-recommends $(1)
endef

# Python looks there after .venv itself: that fills gaps and replaces nothing.
ros1: $(INSTALLED)
	$(call distribution,ros-core python3-rospy python3-std-msgs python3-geometry-msgs python3-sensor-msgs python3-diagnostic-msgs)
	@echo /usr/lib/python3/dist-packages > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/zz-ros1.pth"
	@$(BIN)/python -c 'import rospy; print("rospy is seen:", rospy.__file__)'

interop:
	$(call distribution,cyclonedds-dev cyclonedds-tools libfastrtps-dev fastddsgen gcc g++)
	tests/deploy/interop/build.sh build/interop

# Without the pins: the newest wheels are what a robot would get.
aarch64: $(INSTALLED)
	PIP_CONSTRAINT= $(BIN)/python deploy/check_aarch64.py

# Without BUNDLE a policy of the usual size with random weights.
cortex-m: $(INSTALLED)
	$(call distribution,gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm)
	$(if $(BUNDLE),,$(BIN)/python benchmarks/deploy/mlp_bundle.py build/cortex-m/policy.rpb)
	$(BIN)/robo-rl deploy codegen $(or $(BUNDLE),build/cortex-m/policy.rpb) --target cortex_m --out build/cortex-m
	build/cortex-m/run.sh

demo: $(INSTALLED)
	$(BIN)/robo-rl demo task=$(TASK)

test: $(INSTALLED)
	$(BIN)/python -m pytest -n $(TEST_PROCESSES)

test-slow: $(INSTALLED)
	$(BIN)/python -m pytest -m slow -n $(TEST_PROCESSES)

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

typecheck: $(INSTALLED)
	$(BIN)/mypy

bench: $(INSTALLED)
	$(BIN)/robo-rl bench $(BENCH)

# mjlab pins an older mujoco. TORCH_INDEX as above.
INSTALLED_MJLAB := $(VENV_MJLAB)/.installed
$(INSTALLED_MJLAB): export PIP_CONSTRAINT := $(CURDIR)/benchmarks/mjlab/constraints.txt
$(INSTALLED_MJLAB): benchmarks/mjlab/constraints.txt
	$(PYTHON) -m venv $(VENV_MJLAB)
	$(VENV_MJLAB)/bin/pip install --quiet $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) torch
	$(VENV_MJLAB)/bin/pip install --quiet mjlab
	@touch $@

MJLAB := $(BIN)/python benchmarks/mjlab/compare.py --python $(VENV_MJLAB)/bin/python
MJLAB_EXPORT := benchmarks/mjlab/.cache/g1/task.json
$(MJLAB_EXPORT): $(INSTALLED_MJLAB) benchmarks/mjlab/export.py
	$(VENV_MJLAB)/bin/python benchmarks/mjlab/export.py benchmarks/mjlab/.cache

bench-mjlab: $(INSTALLED) $(MJLAB_EXPORT)
	$(MJLAB) go1

bench-mjlab-gpu: $(INSTALLED) $(MJLAB_EXPORT)
	$(MJLAB) go1 --device cuda --envs 4096 --seconds 4
	$(MJLAB) g1 --device cuda --envs 4096 --seconds 4
	$(MJLAB) go1 --device cuda --envs 4096 --seconds 4 --learn
	$(MJLAB) g1 --device cuda --envs 4096 --seconds 4 --learn

bench-gpu: $(INSTALLED)
	$(BIN)/robo-rl bench gpu_speed gpu_sac_graphs gpu_quadruped
	@echo "Not measured here, under 10 minutes each:"
	@echo "  $(BIN)/robo-rl bench gpu_memory      is memory flat from minute 2 to minute 8"
	@echo "  $(BIN)/robo-rl bench gpu_humanoid    the humanoid from scratch"

docs: $(INSTALLED)
	$(BIN)/python docs/make_tasks.py

wheel: $(INSTALLED)
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
