"""A fixed prop that an event moves is drawn where it is: another place in each env, a new one with each episode."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from robo_rl_deploy.viz.poses import Kinematics

from robo_rl.data.placed import placed_poses
from robo_rl.data.recording import Recording
from robo_rl.env import Event, EventContext, PropCfg, SceneCfg, TaskCfg, VecEnv, randomize
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.eval.recorder import Recorder
from robo_rl.train.flight_recorder import FlightRecorder
from robo_rl.viz.html import _content
from robo_rl.viz.player import RecordingPlayer
from robo_rl.viz.sources import limited
from robo_rl.viz.video import render_frame

N, STEPS = 3, 12
POS = (0.0, 0.8, 0.0)


def moved_table() -> TaskCfg:
    move = {"prop": "table", "pos": ((-0.5, 0.5), (0.0, 0.4), (-0.2, 0.0)), "yaw_rad": 1.0}
    return replace(
        load_task("cartpole_swingup"),
        scene=SceneCfg(props={"table": PropCfg("table", pos=POS)}),
        events={"table": Event(randomize.reset_prop, "reset", move)},
    )


@pytest.fixture(scope="module")
def filmed() -> tuple[Recording, np.ndarray]:
    """A recording over two episodes, and where the simulator had the table, [T, E, 3] m."""
    env = VecEnv(moved_table(), N, threads=1)
    env.reset()
    recorder, truth = Recorder(env, N), []
    nobody = torch.zeros(N, dtype=torch.bool)
    for t in range(STEPS):
        if t == STEPS // 2:
            env.reset()
        action = torch.zeros(N, env.action_dim)
        recorder.before(action, nobody, ~nobody)
        truth.append(env.state.prop_pos_w("table").numpy().copy())
        recorder.after(env.step(action), ~nobody)
    return recorder.recording(seed=0), np.stack(truth)


def test_bodies_are_where_the_simulator_had_them(filmed, tmp_path):
    recording, truth = filmed
    assert np.ptp(truth, axis=1).max() > 0.1
    assert np.abs(truth[0] - truth[-1]).max() > 0.1
    loaded = limited(Recording.load(recording.save(tmp_path / "a.npz")), 2)
    model = loaded.model()
    table = np.array([model.body("table").id])
    poses = Kinematics(model).bodies(loaded.states(model), table)
    np.testing.assert_allclose(poses.pos[:, :, 0], truth[:, :2], atol=1e-6)
    assert np.ptp(poses.quat[..., 3]) > 0.05
    player = RecordingPlayer(loaded)
    shown = Kinematics(player.model).bodies(player.qpos(), table)
    np.testing.assert_array_equal(shown.pos, poses.pos[0])


def lift(ctx: EventContext) -> None:
    table = ctx.model.index("body", "table")
    ctx.write_param("body_pos", ctx.default("body_pos")[table] + ctx.uniform(0.0, 0.3, 3).double(), table)


def test_an_event_may_move_it_and_not_turn_it():
    scene = SceneCfg(props={"table": PropCfg("table", pos=POS)})
    task = replace(load_task("cartpole_swingup"), scene=scene, events={"table": Event(lift, "reset")})
    env = VecEnv(task, N, threads=1)
    assert placed_poses(env.sim, N) == {}
    env.reset()
    pose = placed_poses(env.sim, 2)["table"]
    np.testing.assert_allclose(pose[:, :3], env.state.prop_pos_w("table")[:2].numpy(), atol=1e-6)
    np.testing.assert_array_equal(pose[:, 3:], [[1.0, 0.0, 0.0, 0.0]] * 2)


def test_the_dump_of_a_crash_has_it_where_it_was():
    env = VecEnv(moved_table(), N, threads=1)
    recorder, truth = FlightRecorder(env, seed=0), []
    recorder.start()
    for t in range(STEPS):
        if t == STEPS // 2:
            env.reset()
        truth.append(env.state.prop_pos_w("table").numpy().copy())
        recorder.step(torch.zeros(N, env.action_dim))
    dump, rest = recorder.history.recording(recorder.scene, [2, 0])
    np.testing.assert_allclose(dump.placed["table"][..., :3], np.stack(truth)[:, [2, 0]], atol=1e-6)
    np.testing.assert_allclose(dump.placed["table"][-1], placed_poses(env.sim, N)["table"][[2, 0]])
    assert np.abs(truth[0] - truth[-1]).max() > 0.1
    assert "qvel" in rest
    assert not any("table" in name for name in rest)


def test_the_page_moves_it_and_the_picture_shows_it_elsewhere(filmed):
    recording, _ = filmed
    page = _content(recording, [0, 1], STEPS, 1)
    still = _content(replace(recording, placed={}), [0, 1], STEPS, 1)
    assert page["bodies"] == still["bodies"] + 1
    assert sum(geom["body"] < 0 for geom in page["geoms"]) < sum(geom["body"] < 0 for geom in still["geoms"])
    first, other = (render_frame(recording, 0.0, env, 96, 64).astype(int) for env in (0, 1))
    assert (np.abs(first - other).sum(-1) > 60).mean() > 0.01


def test_poses_of_a_wrong_shape_are_refused(filmed):
    recording, _ = filmed
    with pytest.raises(UserError, match="table has shape"):
        replace(recording, placed={"table": recording.placed["table"][..., :3]})
