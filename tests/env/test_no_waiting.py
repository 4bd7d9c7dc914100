"""On a GPU everything lands where it is worked on, and nothing between two lines of the log waits for it."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
import torch
from pretend_gpu import Mixed, There, Waits, no_waiting, pretend_gpu
from tiny_tasks import TINY, random_actions, same_step

from robo_rl.config.compose import compose_run
from robo_rl.env import Event, PropCfg, SamplerCfg, SceneCfg, StartsCfg, VecEnv, randomize
from robo_rl.env.actuators.cfg import LearnedActuator
from robo_rl.env.adapters.to_gymnasium import GymnasiumVectorEnv
from robo_rl.env.built_env import _moved
from robo_rl.env.registry import list_families, load_task
from robo_rl.sim.isaaclab.observer import Observer
from robo_rl.train.flight_recorder import FlightRecorder

pytest.importorskip("mujoco_warp")

N = 4
# One of each kind: a motor, rotors, legs on the ground, fixed props drawn at a reset, a port.
QUICK = ("cartpole_swingup", "quadrotor_obstacles", "quadruped_velocity", "dmc_walker_walk", "dmc_cartpole_two_poles")
REFUSED = ("gym_humanoid",)  # mujoco_warp lacks its solver
SLOW = sorted({name for tasks in list_families().values() for name in tasks} - {*QUICK, *REFUSED})


@pytest.mark.parametrize(
    "sin",
    [
        lambda x: x.sum().item(),
        lambda x: bool(x.any()),
        lambda x: x.tolist(),
        lambda x: x.nonzero(),
        lambda x: x[x > 0],
        lambda x: x.index_put_((x > 0,), torch.zeros_like(x)),
        lambda x: x[[0, 2]],
        lambda x: x[torch.tensor([0, 2])],
        lambda x: torch.tensor([1.0, 2.0], device=x.device),
        lambda x: torch.as_tensor(np.ones(3), device=x.device),
        lambda x: torch.ones(3).to(x.device),
        lambda x: x.copy_(torch.ones(3)),
        lambda x: x.cpu(),
        lambda x: x.to("cpu"),
        lambda x: torch.ones(3).copy_(x),
    ],
)
def test_what_waits_is_seen(sin):
    with pretend_gpu() as device:
        x = torch.ones(3, device=device)
        sin(x)  # nobody minds
        with no_waiting(), pytest.raises(Waits):
            sin(x)


@pytest.mark.parametrize(
    "sin",
    [
        lambda x: torch.zeros(3) + x,
        lambda x: torch.zeros(3).add_(x),
        lambda x: torch.zeros(3)[x.long()],
        lambda x: torch.stack([x[0], torch.tensor(1.0)]),
        lambda x: torch.where(x > 0, x, torch.ones(3)),
        lambda x: torch.rand(3, device=x.device, generator=torch.Generator("cpu")),
        lambda x: x.numpy(),
        np.asarray,
    ],
)
def test_two_devices_do_not_mix(sin):
    with pretend_gpu() as device, pytest.raises((Mixed, TypeError)):
        sin(torch.ones(3, device=device))


def test_what_neither_waits_nor_mixes_gives_what_the_host_gives():
    def work(device):
        x = torch.arange(6.0, device=device).reshape(2, 3)
        with no_waiting():
            y = torch.where(x > 2.0, x * 0.5, torch.tensor(7.0))[:, 0:3:2]
            y[0] = 3.0
            y[:, 1:].add_(x[:, :1])
            return y[torch.zeros(2, dtype=torch.long, device=device)] @ x

    with pretend_gpu() as device:
        there = work(device)
        assert isinstance(there, There)
        assert torch.equal(there.cpu(), work("cpu"))


@pytest.mark.parametrize("name", [*QUICK, "tiny", *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW)])
def test_an_env_step_waits_for_nothing(name):
    steps_without_waiting(TINY if name == "tiny" else load_task(name))


def everything_drawn():
    """Events of the physics that no task uses all of."""
    task, base = load_task("quadruped_velocity"), randomize.BASE
    some = (0.9, 1.1)
    more = {
        "mass": Event(randomize.mass, "reset", {"scale": some, "body": base}),
        "inertia": Event(randomize.inertia, "reset", {"scale": some, "body": base}),
        "com": Event(randomize.center_of_mass, "reset", {"offset": 0.01, "body": base}),
        "friction": Event(randomize.friction, "reset", {"scale": some}),
        "joints": Event(randomize.joint_friction, "reset", {"frictionloss": some, "damping": some}),
        "rotors": Event(randomize.armature, "reset", {"scale": some}),
        "floor": Event(randomize.gravity, "reset", {"scale": some, "tilt_rad": 0.1}),
        "gains": Event(randomize.servo_gains, "reset", {"stiffness": some, "damping": some}),
        "strength": Event(randomize.motor_strength, "reset", {"scale": some}),
        "push": Event(randomize.push, "interval", {"lin_vel": 0.5}, interval_s=(0.02, 0.06)),
    }
    late = replace(task.action, delay_s=(0.0, 0.02))
    return replace(task, action=late, events={**task.events, **more})


def learned_motors():
    task = load_task("quadruped_velocity")
    nets = LearnedActuator({".*hip": "quadruped_hip", ".*": "quadruped_knee"})
    events = {name: event for name, event in task.events.items() if name != "gains"}
    return replace(task, events=events, action=replace(task.action, actuator=nets))


def hooks():
    """Ranges that grow, and starts from the envs' own past."""
    sampler = ("method=adr", "names=[command.velocity.forward]", "low=[0.0]", "high=[1.0]")
    words = [*(f"task.sampler.{word}" for word in sampler), "task.starts.past=0.5", "task.starts.past_prob=0.5"]
    return compose_run(["task=quadruped_velocity", "backend=mujoco_warp", *words]).cfg.task


@pytest.mark.slow
@pytest.mark.parametrize("make", [everything_drawn, learned_motors, hooks])
def test_what_a_task_may_add_waits_for_nothing(make):
    steps_without_waiting(make())


def steps_without_waiting(task):
    """Some steps with resets among them, and some after the state was saved and loaded."""
    with pretend_gpu() as device:
        env = VecEnv(replace(task, episode_s=4 * task.step_dt_s), N, backend="mujoco_warp", device=device)
        env.start()
        action = torch.zeros(N, env.action_dim, device=device)
        env.step(action)
        ended = torch.zeros(N, dtype=torch.bool, device=device)
        with no_waiting():
            for _ in range(6):
                step = env.step(action)
                ended |= step.truncated
        assert ended.all(), "resets were among it"
        assert torch.isfinite(step.reward).all()
        env.load_state_dict(env.state_dict())
        with no_waiting():
            env.step(action)
        env.close()


@pytest.mark.parametrize("name", ["quadrotor_gates", pytest.param("quadruped_rough", marks=pytest.mark.slow)])
def test_a_start_in_a_past_state_waits_for_nothing(name):
    """With its layout, level, command and trackers."""
    pytest.importorskip("mujoco_warp")
    task = load_task(name)
    task = replace(task, episode_s=6 * task.step_dt_s, starts=StartsCfg(default=0.1, past=0.9, past_prob=0.5))
    with pretend_gpu() as device:
        env = VecEnv(task, N, backend="mujoco_warp", device=device)
        env.reset()
        action = torch.zeros(N, env.action_dim, device=device)
        for _ in range(8):
            env.step(action)
        begun = torch.zeros(N, dtype=torch.bool, device=device)
        with no_waiting():
            for _ in range(8):
                env.step(action)
                begun |= env.hooks["starts"].from_past
        assert begun.any(), "starts in past states were among it"


def test_a_step_whose_parameters_are_chosen_waits_for_nothing_after_a_resume():
    pytest.importorskip("mujoco_warp")
    sampler = SamplerCfg("alp_gmm", ("level.range",), (0.0,), (1.0,), gmm_every=4)
    task = replace(TINY, episode_s=6 * TINY.step_dt_s, sampler=sampler)
    with pretend_gpu() as device:
        env = VecEnv(task, N, backend="mujoco_warp", device=device)
        env.reset()
        action = torch.zeros(N, env.action_dim, device=device)
        env.step(action)
        env.load_state_dict(env.state_dict())
        with no_waiting():
            for _ in range(10):
                env.step(action)


def test_a_step_that_is_kept_for_a_dump_waits_for_nothing():
    """With a prop that an event moves and does not turn: one half of its pose is the model's."""
    scene = SceneCfg(props={"table": PropCfg("table", pos=(0.0, 0.8, 0.0))})
    task = replace(load_task("cartpole_swingup"), scene=scene, events={"table": Event(lift, "reset")})
    with pretend_gpu() as device:
        recorder = FlightRecorder(VecEnv(task, N, backend="mujoco_warp", device=device), seed=0)
        recorder.start()
        action = torch.zeros(N, recorder.action_dim, device=device)
        recorder.step(action)
        with no_waiting():
            recorder.step(action)
        dump, _ = recorder.history.recording(recorder.scene, [1, 0])
    assert dump.placed["table"].shape == (2, 2, 7)


def lift(ctx):
    table = ctx.model.index("body", "table")
    ctx.write_param("body_pos", ctx.default("body_pos")[table] + ctx.uniform(0.0, 0.3, 3), table)


def test_some_envs_are_reset_by_a_mask_of_the_host():
    with pretend_gpu() as device:
        env = GymnasiumVectorEnv(VecEnv(load_task("cartpole_swingup"), 2, backend="mujoco_warp", device=device))
        before, _ = env.reset(seed=0)
        after, _ = env.reset(options={"reset_mask": np.array([True, False])})
        env.close()
    assert (before != after).any(axis=1).tolist() == [True, False]


def test_what_mujoco_sees_for_isaac_lab_comes_back_from_the_device():
    task = load_task("cartpole_swingup")
    env = VecEnv(task, 2, threads=1)
    model = env.model
    env.close()
    observer = Observer(model, 2, 1, "legacy")
    observer.state.q
    saved, q = observer.snapshot(), observer.state.q.clone()
    with pretend_gpu() as device:
        moved = _moved(saved, torch.device(device))
        observer.write_state(torch.tensor([True, True]), q=q + 1.0)
        observer.restore(moved, torch.tensor([True, False]))
    assert torch.equal(observer.state.q, q + torch.tensor([[0.0], [1.0]]))
    observer.close()


@pytest.mark.parametrize("starts", [StartsCfg(), StartsCfg(default=0.4, past=0.6, past_prob=0.5)], ids=["", "past"])
@pytest.mark.parametrize("name", ["tiny", "quadruped_velocity", "quadrotor_gates"])
def test_work_on_all_rows_gives_what_work_on_the_rows_of_a_mask_gives(name, starts):
    """A GPU computes everywhere and drops what is outside a mask; the CPU computes inside only."""
    task = TINY if name == "tiny" else load_task(name)
    task = replace(task, episode_s=6 * task.step_dt_s, starts=starts)
    ours = VecEnv(task, N, backend="mujoco_warp")
    actions = random_actions(20, N, ours.action_dim)
    with pretend_gpu() as device:
        theirs = VecEnv(task, N, backend="mujoco_warp", device=device)
        theirs.start()
        there = [on_host(theirs.step(action.to(device))) for action in actions]
    ours.start()
    for action, step in zip(actions, there):
        assert same_step(ours.step(action), step)


def on_host(step):
    """A step with all its tensors on the host."""

    def host(value):
        return {key: x.cpu() for key, x in value.items()} if isinstance(value, dict) else value.cpu()

    return replace(step, **{field.name: host(getattr(step, field.name)) for field in fields(step)})
