"""Start, leftovers and the GPU's rows, measured small on the CPU."""

from __future__ import annotations

from contextlib import closing

import pytest

from robo_rl.bench import backends, gpu
from robo_rl.bench.backends import first_step, growth
from robo_rl.bench.options import Options
from robo_rl.errors import UserError


def test_first_step_is_timed_from_outside(monkeypatch):
    monkeypatch.setattr(backends, "TASK", "cartpole_swingup")
    row = first_step("mujoco", 1, num_envs=2)
    assert 0.2 < row.measured < 60.0
    assert row.bound == 2.0


def test_what_fails_is_no_measurement(monkeypatch):
    monkeypatch.setattr(backends, "TASK", "quadrotor_hoover")
    with pytest.raises(UserError, match="Nearest: quadrotor_hover"):
        growth("mujoco", times=1)


def test_growth_is_a_number_of_megabytes(monkeypatch):
    monkeypatch.setattr(backends, "TASK", "cartpole_swingup")
    assert growth("mujoco", times=3).measured < 20.0


@pytest.fixture
def small(monkeypatch):
    pytest.importorskip("mujoco_warp")
    monkeypatch.setattr(gpu, "WARM_UP", 1)
    monkeypatch.setattr(gpu, "NUM_STEPS", 4)


def test_the_rows_of_a_gpu_can_be_measured_on_the_cpu_too(small):
    with closing(gpu.build("cpu", 8)) as run:
        assert run.cfg.algo.minibatch_size == 8
        table = [gpu.env_rate(run, 2), gpu.learning_rate(run, 1), *gpu.soak(run, 0.0)]
    assert all(row.measured > 0.0 for row in table)


def test_a_walker_is_trained_until_its_bound_and_judged(small, monkeypatch, tmp_path):
    monkeypatch.setattr(gpu, "WALKERS", {"cartpole_swingup": (1000.0, 64)})
    monkeypatch.setattr(gpu.learning, "_import_everything", lambda: None)
    rows = list(gpu.walker("cartpole_swingup", Options(2, seeds=(3, 4), runs_dir=tmp_path), "cpu", 8))
    names = ("training", "success", "upright")
    assert [row.what for row in rows] == [f"cartpole_swingup, seed 3: {name}" for name in names]
    assert rows[0].detail.startswith("64 env steps")


@pytest.mark.parametrize("measure", [gpu.speed, gpu.memory, gpu.quadruped, gpu.humanoid])
def test_the_gpu_benchmarks_need_a_gpu(monkeypatch, measure):
    import torch

    pytest.importorskip("mujoco_warp")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UserError, match="no GPU is usable here"):
        list(measure(Options(1)))
