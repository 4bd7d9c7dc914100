"""The pipeline against raw physics: both sides do the same physics, and a slow pipeline fails."""

from __future__ import annotations

import time

import numpy as np
import pytest
import torch

from robo_rl.bench.throughput import RawPhysics, compare, rows
from robo_rl.bench.timing import Cost
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv


class SlowEnv(VecEnv):
    """Wastes the time of many physics steps in each of its own."""

    def step(self, action):
        time.sleep(0.05)
        return super().step(action)


@pytest.fixture
def env():
    env = VecEnv(load_task("quadruped_velocity"), 4, seed=1)
    yield env
    env.close()


def ratio(table):
    return next(row for row in table if row.bound is not None)


def test_raw_physics_starts_where_the_env_is_and_then_moves(env):
    env.reset()
    for _ in range(3):
        env.step(torch.zeros(4, env.action_dim))
    raw = RawPhysics(env, torch.zeros(1, 4, env.action_dim))
    raw.take_states()
    np.testing.assert_array_equal(raw.qpos.astype(np.float32), env.sim.state.q.numpy())
    raw.run(1)
    env.step(torch.zeros(4, env.action_dim))
    # The raw model has no per-env masses and frictions: close to, not the same.
    moved = np.abs(raw.qpos.astype(np.float32) - env.sim.state.q.numpy()).max()
    assert moved < 0.05
    assert moved > 0.0


def test_a_slow_pipeline_fails():
    env = SlowEnv(load_task("cartpole_swingup"), 4)
    table = rows(compare(env, pairs=2, steps=2, warm_up=2), 8)
    env.close()
    assert ratio(table).verdict == "FAIL"
    assert ratio(table).measured < 0.2
    assert all(row.measured > 0 for row in table)


@pytest.mark.parametrize(("env_s", "verdict"), [(1.0, "PASS"), (1.6, "PASS"), (1.7, "FAIL")])
def test_ratio_is_raw_time_over_env_time(env_s, verdict):
    table = rows([(Cost(env_s, 2 * env_s), Cost(1.0, 2.0))] * 3, 1000)
    assert ratio(table).verdict == verdict
    assert ratio(table).measured == pytest.approx(1 / env_s)
    assert table[0].measured == pytest.approx(1000 / env_s)
    assert table[3].measured == pytest.approx(500)
