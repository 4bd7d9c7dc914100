"""Players: a recording plays itself; a policy plays its task, is recorded truly, and can be exchanged on the way."""

import numpy as np
import pytest
import torch
from toy_scene import arm_and_body

from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.viz.agents import UntrainedAgent
from robo_rl.viz.player import RecordingPlayer
from robo_rl.viz.policy_player import PolicyPlayer


def test_recording_plays_its_states_in_a_circle():
    recording = arm_and_body(num_envs=2, steps=5)
    player = RecordingPlayer(recording)
    for t in [0, 1, 2, 3, 4, 0, 1]:
        np.testing.assert_array_equal(player.qpos(), recording.qpos[t])
        np.testing.assert_array_equal(player.commands()["velocity"], recording.commands["velocity"][t])
        player.step()
    player.reset()
    np.testing.assert_array_equal(player.qpos(), recording.qpos[0])


def test_return_begins_anew_with_every_episode():
    recording = arm_and_body(num_envs=1, steps=10)
    player = RecordingPlayer(recording)
    shown = []
    for _ in range(10):
        shown.append(float(player.status(0)["return so far"]))
        player.step()
    reward = recording.reward[:, 0]
    expected = [reward[:t].sum() for t in range(1, 7)] + [reward[6 : t + 1].sum() for t in range(6, 10)]
    np.testing.assert_allclose(shown, expected, atol=0.006)


@pytest.fixture
def env():
    env = VecEnv(load_task("quadruped_velocity"), 3, seed=5, threads=1)
    yield env
    env.close()


def test_recorded_state_is_the_one_the_action_was_taken_in(env):
    recording = PolicyPlayer(env, UntrainedAgent("random", env.action_dim, seed=1)).record(0.4, seed=5)
    again = VecEnv(env.task, 3, seed=5, threads=1)
    again.reset()  # as the player does when it is made
    again.reset()  # and when it begins to record
    for t in range(recording.num_steps):
        np.testing.assert_array_equal(recording.qpos[t], again.sim.state.q.numpy())
        step = again.step(torch.as_tensor(recording.action[t]))
        np.testing.assert_array_equal(recording.reward[t], step.reward.numpy())
        np.testing.assert_array_equal(recording.done[t], (step.terminated | step.truncated).numpy())
    again.close()


def test_recording_of_a_policy_can_be_loaded_and_drawn(env, tmp_path):
    from robo_rl.data.recording import Recording
    from robo_rl.viz.html import write_html

    recording = PolicyPlayer(env, UntrainedAgent("zero", env.action_dim)).record(0.2, seed=5)
    loaded = Recording.load(recording.save(tmp_path / "a.npz"))
    assert loaded.model().nq == env.model.mj.nq
    assert write_html(loaded, tmp_path / "a.html").stat().st_size < 200_000


def test_held_command_stays_until_it_is_given_back(env):
    player = PolicyPlayer(env, UntrainedAgent("zero", env.action_dim))
    name, box = next(iter(player.command_ranges.items()))
    player.set_command(name, np.array(box.high))
    for _ in range(3):
        player.step()
    np.testing.assert_allclose(player.commands()[name], np.tile(box.high, (3, 1)), rtol=1e-6)
    player.set_command(name, None)
    player.reset()
    assert not np.allclose(player.commands()[name], np.tile(box.high, (3, 1)))


def test_newer_policy_takes_over(env):
    zero, random = (UntrainedAgent(kind, env.action_dim) for kind in ("zero", "random"))
    answers = iter([None, ("newer", random), None, None])
    player = PolicyPlayer(env, zero, "older", reload=lambda: next(answers), reload_s=0.0)
    player.step()
    assert (player.title, player._policy) == ("older", zero)
    player.step()
    assert (player.title, player._policy) == ("newer", random)
    player.step()
    assert player.title == "newer"


def test_agents():
    state, first = torch.zeros(4, 0), torch.zeros(4, dtype=torch.bool)
    zero, random = (UntrainedAgent(kind, 2).act({}, state, first).action for kind in ("zero", "random"))
    assert not zero.any()
    assert random.shape == (4, 2)
    assert (random.abs() <= 1).all()
    assert random.unique().numel() == 8
    with pytest.raises(UserError, match="Nearest: random"):
        UntrainedAgent("randm", 2)
