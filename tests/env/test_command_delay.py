"""The command delay: `delay_s` of the action is what one measures, on every backend and drive, and nothing is cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from robo_rl.config.compose import compose_run
from robo_rl.env import DCMotor, JointPosition, JointTorque, JointVelocity, TaskCfg, Thrust, VecEnv
from robo_rl.env.actuators.drive import MotorDrive
from robo_rl.env.command_delay import delay_steps
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

DT = 0.005  # s, physics step of the quadruped
N = 3
ACTIONS = {
    "servo": JointPosition(scale=0.35),
    "motor": JointPosition(scale=0.35, actuator=DCMotor()),
    "velocity": JointVelocity(scale=2.0),
}


def walker(action: JointPosition | JointVelocity, low_s: float, high_s: float) -> TaskCfg:
    """The quadruped, from its default pose and without randomisation."""
    action = replace(action, delay_s=(low_s, high_s))
    return replace(load_task("quadruped_velocity"), action=action, events={}, terminations={})


def moves(task: TaskCfg, actions: list[torch.Tensor], backend: str = "mujoco") -> torch.Tensor:
    """Joints after each control step, `[T, N, 12]`."""
    env = VecEnv(task, N, backend=backend, threads=1)
    env.reset()
    seen = []
    for action in actions:
        env.step(action)
        seen.append(env.state.joint_pos.clone())
    env.close()
    return torch.stack(seen)


@pytest.mark.parametrize("backend", ["mujoco", "mujoco_warp"])
@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
def test_a_delay_is_a_shift_of_the_commands(action, backend):
    """2 control steps of 4 physics steps late, from the action alone: 40 ms are as 2 idle commands sent before."""
    if backend == "mujoco_warp":
        pytest.importorskip("mujoco_warp")
    generator = torch.Generator().manual_seed(0)
    sent, idle = [torch.randn(N, 12, generator=generator) for _ in range(6)], torch.zeros(N, 12)
    late = moves(walker(action, 8 * DT, 8 * DT), sent, backend)
    shifted = moves(walker(action, 0.0, 0.0), [idle, idle, *sent[:4]], backend)
    at_once = moves(walker(action, 0.0, 0.0), sent, backend)
    torch.testing.assert_close(late, shifted, atol=1e-4, rtol=0.0)
    assert (late - at_once)[1].abs().max() > 0.05


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
def test_every_whole_step_of_the_range_is_as_likely_and_drawn_at_each_reset(action):
    env = VecEnv(walker(action, DT, 3 * DT), 600, threads=1)
    env.reset()
    first = drawn(env)
    shares = torch.bincount(first, minlength=5) / 600
    assert shares.tolist() == pytest.approx([0.0, *[1 / 3] * 3, 0.0], abs=4 * (2 / 9 / 600) ** 0.5)
    mask = torch.arange(600) < 300
    env.reset(mask)
    again = drawn(env)
    assert torch.equal(again[~mask], first[~mask])
    assert (again[mask] == first[mask]).float().mean() == pytest.approx(1 / 3, abs=4 * (2 / 9 / 300) ** 0.5)
    few = VecEnv(walker(action, DT, 3 * DT), 5, threads=1)
    few.reset()
    assert torch.equal(drawn(few), first[:5]), "whatever the number of envs"


def drawn(env: VecEnv) -> torch.Tensor:
    """Delay of each env, physics steps `[N]`."""
    if isinstance(env._drive, MotorDrive):
        return env._drive.delay.steps.clone()
    seconds = env.sim.params("actuator_delay")
    assert (seconds == seconds[:, :1]).all(), "one for all motors of an env"
    return (seconds[:, 0] / DT).ceil().long()


def test_the_backends_draw_the_same():
    pytest.importorskip("mujoco_warp")
    envs = [VecEnv(walker(ACTIONS["servo"], 0.0, 4 * DT), 32, backend=name) for name in ("mujoco", "mujoco_warp")]
    for env in envs:
        env.reset()
    here, there = (drawn(env) for env in envs)
    assert torch.equal(here, there)
    assert set(here.tolist()) == set(range(5))


def test_the_command_line_reaches_it():
    task = compose_run(["task=quadruped_velocity", "task.action.delay_s=[0.04,0.04]"]).cfg.task
    env = VecEnv(task, 2, threads=1)
    env.reset()
    assert drawn(env).tolist() == [8, 8]
    assert (env.model.mj.actuator_history[:, 0] == 8).all(), "room for as many"


def test_without_delay_nothing_is_drawn_or_kept():
    env = VecEnv(walker(ACTIONS["servo"], 0.0, 0.0), 2, threads=1)
    env.reset()
    assert "actuator_delay" not in env.sim.expanded_fields
    assert (env.model.mj.actuator_history[:, 0] == 0).all()


@pytest.mark.parametrize(
    ("delay_s", "steps"),
    [((0.0, 0.0), (0, 0)), ((0.01, 0.02), (2, 4)), ((0.012, 0.013), (2, 3)), ((0.001, 0.004), (0, 1))],
)
def test_a_range_is_rounded_to_the_nearest_steps(delay_s, steps):
    assert delay_steps(JointPosition(delay_s=delay_s), DT) == steps


def test_an_action_that_has_no_delay_has_none():
    assert delay_steps(JointTorque(), DT) == (0, 0)


@pytest.mark.parametrize("backend", ["mujoco", "mujoco_warp"])
def test_a_delay_of_rotors_is_a_shift_of_the_commands(backend):
    """Before the first command the rotors stand still, which is what an action of -1 says at a scale of 1."""
    if backend == "mujoco_warp":
        pytest.importorskip("mujoco_warp")
    generator = torch.Generator().manual_seed(0)
    sent, still = [0.3 * torch.randn(N, 4, generator=generator) for _ in range(6)], -torch.ones(N, 4)
    base = replace(load_task("quadrotor_hover"), events={}, terminations={})
    late_s = 2 * base.decimation * base.sim_dt_s

    def flown(delay_s: float, actions: list[torch.Tensor]) -> torch.Tensor:
        env = VecEnv(replace(base, action=Thrust(1.0, (delay_s, delay_s))), N, backend=backend, threads=1)
        env.reset()
        seen = []
        for action in actions:
            env.step(action)
            seen.append(torch.cat((env.state.base_pos_w, env.state.base_quat_w), -1))
        env.close()
        return torch.stack(seen)

    late = flown(late_s, sent)
    torch.testing.assert_close(late, flown(0.0, [still, still, *sent[:4]]), atol=1e-5, rtol=0.0)
    assert (late - flown(0.0, sent))[-1].abs().max() > 1e-3


@pytest.mark.parametrize(
    ("delay_s", "message"),
    [
        ((0.02, 0.01), r"task.action.delay_s is \[0.02, 0.01\]; expected 0 <= low <= high"),
        ((-0.01, 0.01), "expected 0 <= low <= high"),
        ((0.0, float("inf")), "expected 0 <= low <= high"),
        ((0.0, float("nan")), "expected 0 <= low <= high"),
        ((0.002, 0.002), "ends at 0.002 s, less than half a physics step of 0.005 s"),
    ],
)
def test_a_range_that_cannot_be_is_refused_in_one_line(delay_s, message):
    with pytest.raises(UserError, match=message) as error:
        VecEnv(walker(ACTIONS["servo"], *delay_s), 1)
    assert "\n" not in str(error.value)
