"""Tasks whose layout is drawn into the model at each reset are drawn anew, and on mujoco_warp as on the CPU."""

from __future__ import annotations

import pytest
import torch

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task

N, STEPS = 4, 5
TASKS = ("mobile_navigate", "quadrotor_gates", "quadrotor_obstacles")


def action(env: VecEnv, k: int) -> torch.Tensor:
    return 0.3 * torch.randn(N, env.action_dim, generator=torch.Generator().manual_seed(k))


def places(env: VecEnv) -> torch.Tensor:
    """Where all props and the base are. [N, 3 * (K + 1)], m."""
    return torch.cat([env.state.body_pos_w(tuple(env.task.scene.props)).flatten(1), env.state.base_pos_w], dim=1)


@pytest.mark.parametrize("name", TASKS)
def test_a_layout_is_the_envs_own_whatever_others_there_are_and_new_in_each_episode(name):
    few, many = (VecEnv(load_task(name), n, seed=3, threads=1) for n in (2, 8))
    few.reset(), many.reset()
    first = places(many).clone()
    assert torch.equal(places(few), first[:2])
    assert first.unique(dim=0).shape[0] == 8
    again = torch.arange(8) % 2 == 0
    few.reset(again[:2]), many.reset(again)
    assert torch.equal(places(few), places(many)[:2])
    assert torch.equal((places(many) != first).any(1), again)


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
