"""Ports against Gymnasium's vector environments: what is compared, and that a slow port fails."""

from __future__ import annotations

import numpy as np
import pytest

from robo_rl.bench import gymnasium_speed
from robo_rl.bench.gymnasium_speed import PORTS, block, compare, rows
from robo_rl.bench.timing import Cost
from robo_rl.env.registry import load_task


def test_both_sides_are_the_same_task():
    for port, (name, _) in PORTS.items():
        env = gymnasium_speed.vector_env(name, "sync")
        task = load_task(port)
        assert env.num_envs == gymnasium_speed.NUM_ENVS
        assert env.envs[0].unwrapped.dt == pytest.approx(task.step_dt_s)
        assert env.single_action_space.high.max() == 1.0
        env.close()


def test_a_pair_is_measured(monkeypatch):
    monkeypatch.setattr(gymnasium_speed, "NUM_ENVS", 2)
    monkeypatch.setattr(gymnasium_speed, "WARM_UP", 2)
    faster, pairs = compare("gym_half_cheetah", 2)
    assert faster in ("sync", "async")
    assert len(pairs) == 2
    assert all(cost.wall_s > 0.0 for pair in pairs for cost in pair)


def test_a_block_makes_so_many_steps_after_the_warm_up():
    seen: list[float] = []
    run = block(lambda action: seen.append(float(action[0])), np.arange(3.0)[:, None], 4)
    assert len(seen) == gymnasium_speed.WARM_UP
    run()
    assert seen[gymnasium_speed.WARM_UP :] == [0.0, 1.0, 2.0, 0.0]


@pytest.mark.parametrize(("ours_s", "verdict"), [(0.3, "PASS"), (0.34, "FAIL")])
def test_ratio_is_their_time_over_ours(ours_s, verdict):
    table = rows("gym_half_cheetah", "sync", [(Cost(ours_s, 2 * ours_s), Cost(1.0, 1.0))] * 3)
    bounded = next(row for row in table if row.bound is not None)
    assert bounded.verdict == verdict
    assert bounded.measured == pytest.approx(1.0 / ours_s)
    assert table[0].measured == pytest.approx(64 * 20 / ours_s)
    assert table[3].measured == pytest.approx(0.5 / ours_s)
