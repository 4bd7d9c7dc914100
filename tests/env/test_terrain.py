"""A task on generated ground: starts by level, heights for terms, resume, views, export, recording."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from tiny_tasks import random_actions, same_step

from robo_rl.env import Curriculum, Event, ObsGroup, ObsTerm, RewardTerm, State, TaskCfg, TerrainCfg, VecEnv, randomize
from robo_rl.env.masks import Rows
from robo_rl.env.registry import load_task
from robo_rl.eval.rollout import at_judged_levels, undisturbed
from robo_rl.export.export import trace_task

GRID = torch.tensor([[0.3, 0.0], [0.0, 0.4], [-0.2, -0.2]])
TERRAIN = TerrainCfg(kinds=("stairs_up", "rough"), levels=3, patch_m=4.0, border_m=1.0, platform_m=1.0)
N = 6


def scan(s: State) -> torch.Tensor:
    return s.height_scan(GRID.to(s.time.device))


def over_ground(s: State) -> torch.Tensor:
    return s.base_height


def late(s: State) -> torch.Tensor:
    return s.time > 0.0


def never(s: State) -> torch.Tensor:
    return s.time < 0.0


def on_terrain(**changes: object) -> TaskCfg:
    task = load_task("quadruped_velocity")
    return replace(
        task,
        episode_s=8 * task.step_dt_s,
        scene=replace(task.scene, terrain=TERRAIN),
        events={**task.events, "place": Event(randomize.reset_on_terrain, "reset", {"curriculum": "ground"})},
        curriculum={"ground": Curriculum(late, never, step=0.5, judged=(0.0, 1.0))},
        rewards={**task.rewards, "over_ground": RewardTerm(over_ground, 0.1)},
        observations={**task.observations, "critic": ObsGroup({"scan": ObsTerm(scan)}, corrupt=False)},
        **changes,
    )


def level_of(env: VecEnv) -> torch.Tensor:
    return env.model.ground(env.device).patch_of(env.state.base_pos_w[:, :2])[0]


def test_robots_start_on_a_patch_of_their_level_and_rise_with_it():
    env = VecEnv(on_terrain(), 32, threads=1)
    env.reset()
    seen = [level_of(env).clone()]
    kinds = env.model.ground(env.device).patch_of(env.state.base_pos_w[:, :2])[1]
    assert set(kinds.tolist()) == {0, 1}
    assert (env.state.base_height - env.model.robot.base_height).abs().max() < 0.05, "standing on the ground"
    for action in random_actions(16, 32, 12):
        if bool(env.step(0.1 * action).truncated.all()):
            seen.append(level_of(env).clone())
    assert [sorted(set(levels.tolist())) for levels in seen] == [[0], [1], [2]]


def test_an_evaluation_is_at_the_judged_levels_for_good():
    env = VecEnv(at_judged_levels(on_terrain()), 64, threads=1)
    env.reset()
    before = env.state.level("ground").clone()
    assert before.min() < 0.1
    assert before.max() > 0.9
    assert torch.equal(level_of(env), (before * 2).round().long())
    for action in random_actions(9, 64, 12):
        env.step(0.1 * action)
    assert torch.equal(env.state.level("ground"), before)


def test_env_i_starts_the_same_whatever_the_number_of_envs():
    few, many = (VecEnv(at_judged_levels(on_terrain()), n, threads=1) for n in (3, 9))
    assert torch.equal(few.reset()["critic"], many.reset()["critic"][:3])


def test_a_scan_by_hand():
    """Turned by 90 degrees, ahead is +y and left is -x; far from any wall heights are those of the table."""
    env = VecEnv(on_terrain(), 2, threads=1)
    env.reset()
    q = env.sim.state.q.clone()
    q[:, :3] = torch.tensor([[-4.0, 0.4, 1.0], [-4.0, -2.0, 1.0]])
    q[:, 3:7] = torch.tensor([math.cos(math.pi / 4), 0.0, 0.0, math.sin(math.pi / 4)])
    env.sim.write_state(torch.ones(2, dtype=torch.bool), q)
    env.sim.forward()
    env._fresh()
    here = q[:, None, :2]
    offset = torch.stack([-GRID[:, 1], GRID[:, 0]], dim=-1)
    expected = env.model.height_at(here + offset) - env.model.height_at(here)
    torch.testing.assert_close(scan(env.state), expected, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(env.state.base_height, 1.0 - env.model.height_at(here[:, 0]))
    part = scan(env.state.of(Rows(torch.tensor([False, True]))))
    torch.testing.assert_close(part, scan(env.state)[1:])


def test_resume_equals_no_interruption():
    env, other = (VecEnv(on_terrain(), N, seed=seed, threads=1) for seed in (1, 9))
    env.reset()
    actions = random_actions(30, N, 12)
    for action in actions[:11]:
        env.step(action)
    other.load_state_dict(env.state_dict())
    for action in actions[11:]:
        assert same_step(env.step(action), other.step(action))


def test_terms_that_read_the_ground_are_traced():
    """`trace_task` compares the graph with the terms on several envs and raises where they differ."""
    env = VecEnv(undisturbed(on_terrain()), 8, threads=1)
    env.reset()
    for action in random_actions(5, 8, 12):
        env.step(action)
    graph, data, unscored = trace_task(env)
    assert unscored == ()
    assert "over_ground" in graph.terms
    assert len(data) > 4 * env.model.terrain.height.size, "the heights are in the graph"


def test_on_a_plane_heights_are_zero_and_nothing_moves():
    task = on_terrain()
    flat, plane = (VecEnv(replace(task, scene=replace(task.scene, terrain=t)), 4, threads=1) for t in FLAT)
    for env in (flat, plane):
        env.reset()
        assert not scan(env.state).any()
        assert "ground" in [env.model.mj.geom(i).name for i in range(env.model.mj.ngeom)]
    assert torch.equal(plane.state.base_pos_w[:, 2], plane.state.base_height)


FLAT = (replace(TERRAIN, kinds=("flat",)), None)


def test_an_unknown_curriculum_is_named():
    task = on_terrain()
    events = {**task.events, "place": Event(randomize.reset_on_terrain, "reset", {"curriculum": "grund"})}
    with pytest.raises(Exception, match=r'Curriculum "grund" not found\. Nearest: ground'):
        VecEnv(replace(task, events=events), 2, threads=1).reset()


def test_a_recording_carries_the_terrain(tmp_path):
    from robo_rl.data.recording import Recording
    from robo_rl.eval.recorder import Recorder

    env = VecEnv(on_terrain(), 2, threads=1)
    env.reset()
    recorder = Recorder(env, 2)
    action, first = torch.zeros(2, 12), torch.ones(2, dtype=torch.bool)
    for _ in range(3):
        recorder.before(action, first, first)
        recorder.after(env.step(action), first)
    model = Recording.load(recorder.recording(0).save(tmp_path / "r.npz")).model()
    assert np.array_equal(model.hfield_data, env.model.mj.hfield_data)
