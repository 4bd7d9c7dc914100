"""Where episodes begin: shares of the sources, states of a file by name, past states, errors in one line."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from tiny_tasks import TINY, random_actions, same_step

from robo_rl.env import StartsCfg, VecEnv
from robo_rl.env.hooks.states_file import joint_names, save_states
from robo_rl.errors import UserError


def env_with(num_envs: int, seed: int = 0, **starts: object) -> VecEnv:
    return VecEnv(replace(TINY, starts=StartsCfg(**starts)), num_envs, seed=seed, threads=1)


def nearest(points: torch.Tensor, among: torch.Tensor) -> torch.Tensor:
    return torch.cdist(points, among, compute_mode="donot_use_mm_for_euclid_dist").min(1).values


@pytest.fixture(scope="module")
def model():
    env = VecEnv(TINY, 1, threads=1)
    yield env.model
    env.close()


@pytest.fixture
def states(tmp_path, model):
    """Ten states whose cart stands at 1.01, 1.02, ... m, where no episode of the task begins."""
    qpos, qvel = np.tile(model.default_qpos, (10, 1)), np.zeros((10, model.mj.nv))
    qpos[:, 0], qvel[:, 1] = 1.01 + 0.01 * np.arange(10), np.arange(10)
    save_states(tmp_path / "states.npz", model, qpos, qvel)
    return tmp_path / "states.npz"


def test_weights_are_shares_and_states_come_whole(states):
    env = env_with(2000, default=1.0, file=3.0, path=str(states))
    env.reset()
    q, v = env.sim.state.q, env.sim.state.v
    from_file = q[:, 0] > 1.0
    assert from_file.float().mean() == pytest.approx(0.75, abs=4 * (0.75 * 0.25 / 2000) ** 0.5)
    torch.testing.assert_close(v[from_file, 1], (q[from_file, 0] - 1.01) * 100.0, atol=1e-3, rtol=0)
    assert len(q[from_file, 0].unique()) == 10
    assert (q[~from_file, 0].abs() <= 0.2).all(), "the others are the task's own"


def test_env_i_begins_the_same_whatever_the_number_of_envs(states):
    few, many = (env_with(n, default=1.0, file=1.0, path=str(states)) for n in (4, 9))
    assert torch.equal(few.reset()["critic"], many.reset()["critic"][:4])


def test_joints_are_matched_by_name(tmp_path, model):
    names = joint_names(model.mj)
    np.savez(
        tmp_path / "swapped.npz", qpos=[[0.5, 1.5]], qvel=[[5.0, 15.0]], robot=model.robot.name, joints=names[::-1]
    )
    env = env_with(2, default=0.0, file=1.0, path=str(tmp_path / "swapped.npz"))
    env.reset()
    assert env.sim.state.q[0].tolist() == pytest.approx([1.5, 0.5])
    assert env.sim.state.v[0].tolist() == pytest.approx([15.0, 5.0])


def test_past_states_are_sound_ones_that_occurred():
    env = env_with(8, default=0.5, past=0.5, past_prob=0.5, past_size=64)
    env.reset()
    seen = []
    for action in random_actions(60, 8, 1):
        step = env.step(action)
        seen.append(env.sim.state.q[~(step.terminated | step.truncated)].clone())
    ring = env.hooks["starts"]._past
    kept, occurred = ring["q"][ring.filled], torch.cat(seen)
    assert int(ring.count) == 64
    assert (nearest(kept, occurred) == 0.0).all()
    assert (kept[:, 0].abs() <= 0.3).all(), "none in which the episode ended"
    env.reset()
    again = (nearest(env.sim.state.q, kept) == 0.0).float().mean()
    assert 0.0 < again < 1.0


@pytest.mark.parametrize("kind", ["past", "both"])
def test_resume_equals_no_interruption(states, kind):
    starts = {"default": 1.0, "past": 1.0, "past_prob": 0.3, "past_size": 16}
    starts |= {"file": 1.0, "path": str(states)} if kind == "both" else {}
    env, other = env_with(5, 1, **starts), env_with(5, 9, **starts)
    env.reset()
    actions = random_actions(60, 5, 1)
    for action in actions[:23]:
        env.step(action)
    other.load_state_dict(env.state_dict())
    for action in actions[23:]:
        assert same_step(env.step(action), other.step(action))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"robot": np.array("quadruped")}, 'states of robot "quadruped", the task has "cartpole"'),
        ({"joints": np.array(["slider", "hinged"])}, r'no joint "hinge"; nearest in the file: hinged'),
        ({"joints": np.array(["slider", "hinge", "x"]), "qpos": np.zeros((1, 3))}, "3 joints, the scene has 2"),
        ({"qpos": np.zeros((1, 3))}, r"qpos has shape \[1, 3\], expected \[S, 2\]"),
        ({"qvel": np.full((1, 2), np.nan)}, "qvel of state 0 is not finite"),
        ({"qpos": np.zeros((2, 2))}, "2 positions and 1 velocities"),
        ({"qpos": None}, "lacks qpos"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_in_one_line(tmp_path, change, message):
    whole = {"qpos": np.zeros((1, 2)), "qvel": np.zeros((1, 2)), "robot": np.array("cartpole")}
    whole |= {"joints": np.array(["slider", "hinge"])} | change
    np.savez(tmp_path / "bad.npz", **{name: value for name, value in whole.items() if value is not None})
    with pytest.raises(UserError, match=message) as error:
        env_with(2, file=1.0, path=str(tmp_path / "bad.npz"))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("starts", "message"),
    [
        ({"file": 1.0}, "task.starts.path is empty"),
        ({"file": 1.0, "path": "nowhere.npz"}, 'no file "nowhere.npz"'),
        ({"file": 1.0, "path": __file__}, "not a readable .npz"),
        ({"file": 1.0, "path": "package://no_such/a.npz"}, "path is in the package no_such, which is not installed"),
        ({"file": 1.0, "path": "package://robo_rl/a.npz"}, r'no file ".*robo_rl/a.npz"'),
        ({"past": -1.0}, "none below 0"),
        ({"past": 1.0, "past_size": 0}, "past_size must be at least 1"),
    ],
)
def test_settings_that_cannot_be_are_refused_in_one_line(starts, message):
    with pytest.raises(UserError, match=message) as error:
        env_with(2, **starts)
    assert "\n" not in str(error.value)
