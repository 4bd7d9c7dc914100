"""A task on the mujoco_warp backend: the promises of the environment hold there too."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity
from tiny_tasks import TINY, random_actions, same_step

from robo_rl.cli.main import main
from robo_rl.env import VecEnv
from robo_rl.train.checkpoint import load_checkpoint, save_checkpoint

pytest.importorskip("mujoco_warp")

N = 8
TASKS = {"tiny": TINY, "quadruped": replace(quadruped_velocity(), episode_s=0.3)}


def warp_env(task, num_envs: int = N, **kwargs) -> VecEnv:
    return VecEnv(task, num_envs, backend="mujoco_warp", **kwargs)


@pytest.mark.parametrize("name", TASKS)
def test_an_env_is_the_same_among_three_and_among_eight(name):
    few, many = warp_env(TASKS[name], 3, seed=5), warp_env(TASKS[name], seed=5)
    few.reset(), many.reset()
    for action in random_actions(20, N, few.action_dim):
        one, other = few.step(action[:3]), many.step(action)
        assert torch.equal(one.reward, other.reward[:3])
        assert torch.equal(one.obs["policy"], other.obs["policy"][:3])
        assert torch.equal(one.truncated, other.truncated[:3])


@pytest.mark.parametrize("name", TASKS)
def test_resume_from_a_checkpoint_equals_no_interruption(name, tmp_path):
    env = warp_env(TASKS[name])
    env.start()
    actions = random_actions(30, N, env.action_dim)
    for action in actions[:15]:
        env.step(action)
    path = save_checkpoint(tmp_path, 15, {"env": env.state_dict()}, meta={"task": name, "algo": "none"}, fsync=False)
    after = [env.step(action) for action in actions[15:]]
    resumed = warp_env(TASKS[name], seed=99)
    resumed.reset()
    resumed.load_state_dict(load_checkpoint(path)["env"])
    for action, expected in zip(actions[15:], after):
        assert same_step(resumed.step(action), expected)


def test_contacts_without_room_end_the_episode_as_invalid_and_are_counted():
    task = quadruped_velocity()
    env = warp_env(replace(task, scene=replace(task.scene, constraints=3)))
    env.reset()
    lost = 0
    for _ in range(10):
        step = env.step(torch.zeros(N, env.action_dim))
        lost += int((~step.valid).sum())
        assert not step.reward[~step.valid].any()
        assert step.truncated[~step.valid].all()
        assert not step.terminated[~step.valid].any()
    assert lost > 0
    assert env.blame() == {"contact_overflow": lost}
    roomy = warp_env(task)
    roomy.reset()
    for _ in range(10):
        assert roomy.step(torch.zeros(N, env.action_dim)).valid.all()
    assert not roomy.blame()


def test_a_short_training_from_the_command_line(tmp_path, capsys):
    small = ["env.num_envs=8", "algo.num_steps=8", "train.total_steps=192", "logger=[]", f"runs_dir={tmp_path}"]
    assert main(["train", "task=cartpole_swingup", "backend=mujoco_warp", *small]) == 0
    (metrics,) = tmp_path.glob("cartpole_swingup/ppo/*/metrics.jsonl")
    assert len(metrics.read_text().splitlines()) == 3
    assert main(["train", "task=cartpole_swingup", "backend=mujoco_warp", "env.num_envs=1000000000"]) == 2
    assert "1000000000 envs need about" in capsys.readouterr().err
