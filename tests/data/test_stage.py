"""Environments of others are recorded as they were: their states, and the scene they had when the recording began."""

from __future__ import annotations

from dataclasses import replace

import mujoco
import numpy as np
import pytest
import torch
from dm_control import suite
from robo_rl_deploy.viz.poses import Kinematics, base_body, moving_bodies

from robo_rl.data.recording import Recording
from robo_rl.data.stage import stage_of
from robo_rl.env.adapters.serial import HostVecEnv, seed_of
from robo_rl.env.foreign import load_foreign
from robo_rl.errors import UserError
from robo_rl.eval.recorder import Recorder
from robo_rl.viz.agents import UntrainedAgent
from robo_rl.viz.policy_player import PolicyPlayer

STEPS = 5


def recorded(env: HostVecEnv, envs: int) -> Recording:
    """Some random steps from a reset on, before which the scene has another start."""
    env.reset()
    recorder, first = Recorder(env, envs), torch.ones(env.num_envs, dtype=torch.bool)
    env.reset()
    generator = torch.Generator().manual_seed(0)
    for action in torch.rand(STEPS, env.num_envs, env.action_dim, generator=generator) * 2 - 1:
        recorder.before(action, first, first)
        recorder.after(env.step(action), first)
    return recorder.recording(seed=3)


def test_states_are_those_of_dm_control_stepped_by_hand(tmp_path):
    env = load_foreign("dm_control/cheetah-run").build(3, 7, "cpu")
    recording = Recording.load(recorded(env, 2).save(tmp_path / "a.npz"))
    assert (recording.task, recording.robot, recording.seed, recording.num_envs) == ("dm_control_cheetah-run", "", 3, 2)
    assert recording.dt_s == pytest.approx(0.01)
    assert recording.target is None
    for i in range(2):
        plain = suite.load("cheetah", "run", {"random": seed_of(7, i)})
        plain.task.random.seed(seed_of(7, i))
        plain.reset()
        plain.reset()
        for t in range(STEPS):
            np.testing.assert_array_equal(recording.qpos[t, i], plain.physics.data.qpos.astype(np.float32))
            assert recording.reward[t, i] == pytest.approx(plain.step(recording.action[t, i].astype(float)).reward)


@pytest.mark.parametrize("ref", ["dm_control/humanoid_CMU-run", "dm_control/dog-fetch", "gym/Hopper-v5"])
def test_the_scene_compiles_to_the_environments_own_model(tmp_path, ref):
    """The meshes, skin and texture of the dog come along."""
    env = load_foreign(ref).build(1, 0, "cpu")
    env.reset()
    model, own = recorded(env, 1).model(), env.physics(1)[0].model
    assert (model.nbody, model.ngeom, model.nmesh, model.nskin) == (own.nbody, own.ngeom, own.nmesh, own.nskin)
    qpos, bodies = env.physics(1)[0].data.qpos, np.arange(own.nbody)
    for one, other in zip(*(vars(Kinematics(m).bodies(qpos, bodies)).values() for m in (model, own)), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_a_target_in_the_model_is_drawn_where_the_first_env_had_it_at_the_start():
    env = replace(load_foreign("dm_control/reacher-easy"), max_episode_steps=2).build(3, 0, "cpu")
    env.reset()
    places = []
    reset = env.reset_one

    def watched(i, seed):
        obs = reset(i, seed)
        places.append((i, env.physics(3)[i].model.geom("target").pos.copy()))
        return obs

    env.reset_one = watched
    recording = recorded(env, 3)
    first = [place for i, place in places if i == 0][1]  # of the second of two resets; two more episodes began since
    assert len(places) == 6 + 6
    assert recording.num_envs == 1, "the targets of the others are elsewhere"
    np.testing.assert_allclose(recording.model().geom("target").pos, first, atol=1e-6)


def test_the_player_shows_that_env_alone_and_steps_all():
    env = load_foreign("dm_control/reacher-easy").build(3, 0, "cpu")
    player = PolicyPlayer(env, UntrainedAgent("random", env.action_dim), "reacher")
    player.step()
    assert player.qpos().shape == (1, 2)
    np.testing.assert_array_equal(player.qpos()[0], env.physics(1)[0].data.qpos.astype(np.float32))
    recording = player.record(0.1, seed=0)
    assert recording.qpos.shape == (5, 1, 2)
    assert recording.action.shape == (5, 1, 2)
    assert recording.success.tolist() == [True]


def test_the_camera_follows_a_planar_body():
    model = suite.load("cheetah", "run").physics.model.ptr
    assert model.body(base_body(model)).name == "torso"
    arm = suite.load("reacher", "easy").physics.model.ptr  # has a camera on its hand
    assert base_body(arm) == 0
    assert len(moving_bodies(arm)) > 0


@pytest.mark.parametrize("wrong", ["no MuJoCo", "no XML"])
def test_what_cannot_be_drawn_is_one_line(monkeypatch, wrong):
    env = load_foreign("gym/Pendulum-v1" if wrong == "no MuJoCo" else "gym/Hopper-v5").build(1, 0, "cpu")

    def fails(file, model):
        raise mujoco.FatalError("XML Error: heights\nElement 'terrain'")

    monkeypatch.setattr(mujoco, "mj_saveLastXML", fails)
    with pytest.raises(UserError, match=f"{env.id} cannot be drawn: ") as error:
        stage_of(env, 1)
    assert "\n" not in str(error.value)
