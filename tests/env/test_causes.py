"""Which termination ended an episode, told where a task has several."""

from __future__ import annotations

import torch

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task

PREFIX = "episode/terminated/"


def test_every_end_has_a_cause_and_no_cause_is_told_without_an_end():
    env, generator = VecEnv(load_task("quadrotor_obstacles"), 32, threads=1), torch.Generator().manual_seed(0)
    env.reset()
    ends, told = 0.0, dict.fromkeys(load_task("quadrotor_obstacles").terminations, 0.0)
    for _ in range(100):
        step = env.step(torch.randn(32, env.action_dim, generator=generator))
        causes = {name: step.log[PREFIX + name] for name in told}
        some = torch.stack(list(causes.values())).amax(0)
        assert torch.equal(some, step.log["episode/terminated"])
        ends += float(some.sum())
        told = {name: count + float(causes[name].sum()) for name, count in told.items()}
    assert ends > 20.0
    assert told["crashed"] > 0.0, "rotors at random, and none came down"
    assert told["too_high"] == 0.0


def test_a_time_out_is_no_cause_and_a_single_cause_needs_no_name():
    for task in ("quadruped_rough", "arm_lift"):
        env = VecEnv(load_task(task), 2, threads=1)
        env.reset()
        names = {name.removeprefix(PREFIX) for name in env.step(torch.zeros(2, env.action_dim)).log if PREFIX in name}
        assert names == ({"trunk_touches", "tipped_over"} if task == "quadruped_rough" else set())
