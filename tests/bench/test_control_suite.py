"""The ports against dm_control's loop: both sides do all the steps, and a slow side shows."""

from __future__ import annotations

import pytest

from robo_rl.bench import control_suite
from robo_rl.bench.timing import Cost
from robo_rl.env.vec_env import VecEnv


def test_both_sides_make_every_step(monkeypatch):
    from dm_control.rl import control

    counts = {"port": 0, "loop": 0}
    port, loop = VecEnv.step, control.Environment.step

    def counted_port(env, action):
        counts["port"] += len(action)
        return port(env, action)

    def counted_loop(env, action):
        counts["loop"] += 1
        return loop(env, action)

    monkeypatch.setattr(VecEnv, "step", counted_port)
    monkeypatch.setattr(control.Environment, "step", counted_loop)
    control_suite.port("dmc_cheetah_run", 3)(5)
    control_suite.loop(("cheetah", "run"), 3)(5)
    assert counts == {"port": 15, "loop": 15}


def test_rows_by_hand():
    table = control_suite.rows("task", [(Cost(1.0, 2.0), Cost(8.0, 8.0)), (Cost(1.0, 2.0), Cost(6.0, 6.0))], 10)
    assert [row.measured for row in table] == pytest.approx([640.0, 640.0 * (1 / 8 + 1 / 6) / 2, 7.0, 3.5])
    assert not any(row.bound for row in table)
