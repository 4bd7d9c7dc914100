"""With a GPU backend nothing between two lines of the log waits for the device."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from no_waiting import Waits, no_waiting, treated_as_gpu
from tiny_tasks import TINY, random_actions, same_step

from robo_rl.config.compose import compose_run
from robo_rl.env import Event, PropCfg, SamplerCfg, SceneCfg, StartsCfg, VecEnv
from robo_rl.env.registry import load_task
from robo_rl.train.flight_recorder import FlightRecorder
from robo_rl.train.on_policy import OnPolicy

N = 8
TASKS = ("cartpole_swingup", "quadrotor_hover", "quadruped_velocity")


@pytest.mark.parametrize(
    "sin",
    [
        lambda x: x.sum().item(),
        lambda x: bool(x.any()),
        lambda x: x.nonzero(),
        lambda x: x[x > 0],
        lambda x: x.masked_fill_(x > 0, 1.0)[x > 1].sum(),
        lambda x: torch.tensor([1.0, 2.0]) * x[:2],
        lambda x: torch.as_tensor(np.ones(3)),
        lambda x: torch.zeros(3) + x,
        lambda x: x.cpu(),
    ],
)
def test_the_watch_sees_what_waits(sin):
    x = torch.ones(3)
    with no_waiting(), pytest.raises((Waits, RuntimeError)):
        sin(x)


MORE = ("humanoid_velocity", "motion_tracking", "quadruped_rough", "quadrotor_track", "gym_walker2d", "dmc_finger_spin")


@pytest.mark.parametrize("name", [*TASKS, "tiny", *(pytest.param(name, marks=pytest.mark.slow) for name in MORE)])
def test_an_env_step_waits_for_nothing(name):
    pytest.importorskip("mujoco_warp")
    task = TINY if name == "tiny" else load_task(name)
    with treated_as_gpu():
        env = VecEnv(replace(task, episode_s=8 * task.step_dt_s), N, backend="mujoco_warp")
        env.reset()
        action = torch.zeros(N, env.action_dim)
        env.step(action)
        ended = torch.zeros(N, dtype=torch.bool)
        with no_waiting():
            for _ in range(10):
                step = env.step(action)
                ended |= step.truncated
        assert ended.all(), "resets were among it"
        assert torch.isfinite(step.reward).all()


@pytest.mark.parametrize("name", ["quadrotor_gates", pytest.param("quadruped_rough", marks=pytest.mark.slow)])
def test_a_start_in_a_past_state_waits_for_nothing(name):
    """With its layout, level, command and trackers."""
    pytest.importorskip("mujoco_warp")
    task = load_task(name)
    task = replace(task, episode_s=6 * task.step_dt_s, starts=StartsCfg(default=0.1, past=0.9, past_prob=0.5))
    with treated_as_gpu():
        env = VecEnv(task, N, backend="mujoco_warp")
        env.reset()
        action = torch.zeros(N, env.action_dim)
        for _ in range(8):
            env.step(action)
        begun = torch.zeros(N, dtype=torch.bool)
        with no_waiting():
            for _ in range(8):
                env.step(action)
                begun |= env.hooks["starts"].from_past
        assert begun.any(), "starts in past states were among it"


def test_a_step_whose_parameters_are_chosen_waits_for_nothing_after_a_resume():
    pytest.importorskip("mujoco_warp")
    sampler = SamplerCfg("alp_gmm", ("level.range",), (0.0,), (1.0,), gmm_every=4)
    task = replace(TINY, episode_s=6 * TINY.step_dt_s, sampler=sampler)
    with treated_as_gpu():
        env = VecEnv(task, N, backend="mujoco_warp")
        env.reset()
        action = torch.zeros(N, env.action_dim)
        env.step(action)
        env.load_state_dict(env.state_dict())
        with no_waiting():
            for _ in range(10):
                env.step(action)


def test_a_step_that_is_kept_for_a_dump_waits_for_nothing():
    """With a prop that an event moves and does not turn: one half of its pose is the model's."""
    pytest.importorskip("mujoco_warp")
    scene = SceneCfg(props={"table": PropCfg("table", pos=(0.0, 0.8, 0.0))})
    task = replace(load_task("cartpole_swingup"), scene=scene, events={"table": Event(lift, "reset")})
    with treated_as_gpu():
        recorder = FlightRecorder(VecEnv(task, N, backend="mujoco_warp"), seed=0)
        recorder.start()
        action = torch.zeros(N, recorder.action_dim)
        recorder.step(action)
        with no_waiting():
            recorder.step(action)
    dump, _ = recorder.history.recording(recorder.scene, [1, 0])
    assert dump.placed["table"].shape == (2, 2, 7)


def lift(ctx):
    table = ctx.model.index("body", "table")
    ctx.write_param("body_pos", ctx.default("body_pos")[table] + ctx.uniform(0.0, 0.3, 3), table)


def test_a_ppo_iteration_waits_for_nothing():
    pytest.importorskip("mujoco_warp")
    cfg = compose_run(
        ["task=cartpole_swingup", "backend=mujoco_warp", f"env.num_envs={N}", "algo.num_steps=8", "algo.epochs=2"]
    ).cfg
    with treated_as_gpu():
        run = OnPolicy(cfg, VecEnv(cfg.task, N, backend="mujoco_warp"))
        run.collector.start()
        for _ in range(2):  # buffers are made
            assert run.collector.fill()
            run.learn()
        with no_waiting():
            assert run.collector.fill()
            metrics = run.learn()
        assert all(torch.isfinite(value) for value in metrics.values())


@pytest.mark.parametrize("starts", [StartsCfg(), StartsCfg(default=0.4, past=0.6, past_prob=0.5)], ids=["", "past"])
@pytest.mark.parametrize("name", ["tiny", "quadruped_velocity", "quadrotor_gates"])
def test_work_on_all_rows_gives_what_work_on_the_rows_of_a_mask_gives(name, starts):
    """A GPU computes everywhere and drops what is outside a mask; the CPU computes inside only."""
    pytest.importorskip("mujoco_warp")
    task = TINY if name == "tiny" else load_task(name)
    task = replace(task, episode_s=6 * task.step_dt_s, starts=starts)
    ours = VecEnv(task, N, backend="mujoco_warp")
    actions = random_actions(20, N, ours.action_dim)
    with treated_as_gpu():
        theirs = VecEnv(task, N, backend="mujoco_warp")
        theirs.start()
        there = [theirs.step(action) for action in actions]
    ours.start()
    for action, step in zip(actions, there):
        assert same_step(ours.step(action), step)
