"""A past state comes with what it depends on: the layout, the level, the command, the memory of the trackers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from tiny_tasks import TINY, random_actions, same_step
from torch import Tensor

from robo_rl.env import Event, PropCfg, SamplerCfg, SceneCfg, StartsCfg, VecEnv
from robo_rl.env.hooks.states_file import save_states
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

N = 6
HALF = StartsCfg(default=0.5, past=0.5, past_prob=0.3, past_size=64)
TASKS = ("mobile_navigate", "quadrotor_gates", "quadruped_rough", "dmc_reacher_hard")
BACKENDS = ("mujoco", "mujoco_warp")


def make(
    name: str,
    backend: str = "mujoco",
    seed: int = 0,
    starts: StartsCfg = HALF,
    num_envs: int = N,
    sampler: SamplerCfg | None = None,
) -> VecEnv:
    task = load_task(name)
    if name == "quadruped_rough":  # every level from the start
        curriculum = {key: replace(level, start=(0.0, 1.0)) for key, level in task.curriculum.items()}
        task = replace(task, curriculum=curriculum)
    task = replace(task, episode_s=12 * task.step_dt_s, starts=starts, sampler=sampler or SamplerCfg())
    return VecEnv(task, num_envs, backend, seed, threads=1)


def facts(env: VecEnv) -> Tensor:
    """Positions first, then what they depend on: where things are, levels, drawn commands, memory. `[N, nq + F]`."""
    drawn = [command.value for command in env.commands.values() if command.cfg.func is None]
    memory = [getattr(tracker, key) for tracker in env.trackers.values() for key in tracker.buffers]
    levels = [env.state.level(name) for name in env.task.curriculum]
    places = [env.sim.read(name) for name in ("xpos", "xquat", "geom_xpos", "site_xpos")]
    parts = [env.sim.state.q, *places, *levels, *drawn, *memory]
    return torch.cat([part.reshape(env.num_envs, -1) for part in parts], dim=1)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", TASKS)
def test_an_episode_from_the_past_finds_all_as_it_was(name, backend):
    if backend == "mujoco_warp":
        pytest.importorskip("mujoco_warp")
    env = make(name, backend)
    nq = env.model.mj.nq
    env.reset()
    was, begun = [], []
    for action in random_actions(40, N, env.action_dim):
        before = facts(env)
        step = env.step(action)
        ended = step.terminated | step.truncated
        now = facts(env)
        was.append(now[~ended])
        begun.append(now[ended])
        assert before.shape == now.shape
    known, new = torch.cat(was), torch.cat(begun)
    same = (new[:, None, :nq] == known[None, :, :nq]).all(-1)
    again = same.any(1)
    assert 4 <= int(again.sum()) < len(new), "some episodes begin in the past, not all"
    torch.testing.assert_close(new[again], known[same.int().argmax(1)[again]], atol=1e-5, rtol=1e-5)


def test_no_robot_begins_inside_of_an_obstacle():
    rover = make("mobile_navigate", num_envs=64)
    rover.reset()
    ended, lost = torch.zeros(64, dtype=torch.bool), 0
    for action in random_actions(40, 64, rover.action_dim):
        step = rover.step(0.2 * action)
        lost += int((step.terminated & ended).sum())
        ended = step.terminated | step.truncated
    assert lost == 0


@pytest.mark.parametrize("strength", [0.0, 0.5])
def test_no_robot_begins_on_ground_of_another_level_than_its_own(strength):
    """With a sampler, too: what is kept is the level that was in force, not the env's own."""
    sampler = SamplerCfg("uniform", ("level.terrain",), (0.3,), (1.0,), strength=strength)
    dog = make("quadruped_rough", num_envs=32, sampler=sampler)
    dog.reset()
    for _ in range(30):
        dog.step(torch.zeros(32, dog.action_dim))
    ground = dog.model.ground(dog.device)
    rows = len(ground.starts)
    level, _ = ground.patch_of(dog.state.base_pos_w[:, :2])
    assert torch.equal(level, (dog.state.level("terrain") * (rows - 1)).round().long())
    assert len(level.unique()) > 2


@pytest.mark.parametrize("name", TASKS)
def test_resume_equals_no_interruption(name):
    env, other = make(name), make(name, seed=9)
    env.reset()
    actions = random_actions(50, N, env.action_dim)
    for action in actions[:25]:
        env.step(action)
    other.load_state_dict(env.state_dict())
    for action in actions[25:]:
        assert same_step(env.step(action), other.step(action))


def lift(ctx, high):
    table = ctx.model.index("body", "table")
    ctx.write_param("body_pos", ctx.default("body_pos")[table] + ctx.uniform(0.0, high, 3), table)


def test_a_layout_that_only_an_interval_event_draws_is_kept_from_then_on():
    """States of before say nothing of it, and are forgotten."""
    scene = SceneCfg(props={"table": PropCfg("table", pos=(0.0, 3.0, 0.0))})
    late = Event(lift, "interval", {"high": 0.3}, interval_s=(0.2, 0.2))
    task = replace(TINY, scene=scene, events={**TINY.events, "late": late}, starts=replace(HALF, past_prob=1.0))
    env = VecEnv(task, N, threads=1)
    env.reset()
    ring, step = env.hooks["starts"]._past, env.step
    for _ in range(9):
        step(torch.zeros(N, 1))
    assert int(ring.count) > 0
    assert env.hooks["starts"]._past is ring
    step(torch.zeros(N, 1))  # 0.2 s
    assert int(env.hooks["starts"]._past.count) == N


def test_what_is_kept_is_small():
    """What stands fast only: 14 things of 3 and 4 numbers, of 4096 states; positions and velocities beside it."""
    env = make("mobile_navigate", starts=StartsCfg(past=1.0))
    env.reset()
    ring = env.hooks["starts"].state_dict()
    assert ring["situation"].shape == (4096, 7 * len(env.task.scene.props))


def test_a_task_without_any_of_it_keeps_states_alone():
    env = make("arm_peg_insert", starts=load_task("arm_peg_insert").starts, num_envs=2)
    env.reset()
    assert set(env.hooks["starts"].state_dict()) == {"next", "count", "q", "v"}


def test_a_command_that_a_person_holds_stays():
    env = VecEnv(replace(TINY, starts=replace(HALF, past_prob=1.0)), N, threads=1)
    env.reset()
    for action in random_actions(20, N, 1):
        env.step(action)
    env.set_command("target", torch.tensor([0.125]))
    for action in random_actions(31, N, 1):  # an episode and its end
        env.step(action)
        assert (env.commands["target"].value == 0.125).all()


def test_a_sampler_does_not_learn_from_an_episode_whose_parameters_it_did_not_choose():
    sampler = SamplerCfg("uniform", ("level.range",), (0.6,), (1.0,))
    env = VecEnv(replace(TINY, sampler=sampler, starts=replace(HALF, past_prob=1.0)), 64, threads=1)
    env.reset()
    for action in random_actions(40, 64, 1):
        env.step(action)
    values, level = env.hooks["sampler"].values[:, 0], env.state.level("range")
    chosen = ~values.isnan()
    assert chosen.any()
    assert (~chosen).any()
    torch.testing.assert_close(level[chosen], values[chosen])


@pytest.mark.parametrize("name", ["motion_tracking", "quadrotor_track"])
@pytest.mark.parametrize("source", [{"past": 1.0}, {"file": 1.0, "path": "states.npz"}])
def test_a_task_that_runs_with_the_clock_refuses_states_of_another_moment(name, source):
    with pytest.raises(UserError, match=f'what task "{name}" asks for follows the time') as error:
        VecEnv(replace(load_task(name), starts=StartsCfg(**source)), 2, threads=1)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("mobile_navigate", r'events of task "mobile_navigate" put what stands fast .* \(body_pos, body_quat\)'),
        ("quadruped_rough", 'the ground of task "quadruped_rough" has a level for each place'),
    ],
)
def test_a_file_that_does_not_say_the_layout_is_refused(tmp_path, name, message):
    model = make(name, num_envs=1, starts=StartsCfg()).model
    path = tmp_path / "states.npz"
    save_states(path, model, model.default_qpos[None], np.zeros((1, model.mj.nv)))
    with pytest.raises(UserError, match=message) as error:
        make(name, starts=StartsCfg(file=1.0, path=str(path)), num_envs=2).reset()
    assert "\n" not in str(error.value)
