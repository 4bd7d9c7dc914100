"""Tasks whose layout is drawn into the model at each reset are on mujoco_warp what they are on the CPU."""

from __future__ import annotations

import pytest
import torch

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task

N, STEPS = 4, 5
TASKS = ("mobile_navigate", "quadrotor_gates", "quadrotor_obstacles")


def action(env: VecEnv, k: int) -> torch.Tensor:
    return 0.3 * torch.randn(N, env.action_dim, generator=torch.Generator().manual_seed(k))


@pytest.mark.parametrize("name", TASKS)
def test_a_few_steps_on_mujoco_warp_are_as_on_the_cpu(name):
    pytest.importorskip("mujoco_warp")
    seen = []
    for backend in ("mujoco", "mujoco_warp"):
        env = VecEnv(load_task(name), N, backend, threads=1)
        first = env.reset()["critic"].clone()
        for k in range(STEPS):
            step = env.step(action(env, k))
            assert step.valid.all()
            assert not step.terminated.any()
        seen.append((first, env.state.base_pos_w.clone(), step.reward.clone()))
        assert env.blame() == {}
        env.close()
    for name, there, here, tolerance in zip(("first observation", "place", "reward"), *seen, (1e-4, 1e-2, 3e-2)):
        torch.testing.assert_close(here, there, atol=tolerance, rtol=1e-3, msg=lambda m, name=name: f"{name}: {m}")
