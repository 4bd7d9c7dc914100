"""Learned actuators: the shipped nets know their motor, the fit finds a known one, files are checked."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from motor_tasks import DRIVEN, LEARNED, driven

from robo_rl.env import JointPosition, VecEnv
from robo_rl.env.actuators.cfg import DCMotor, LearnedActuator
from robo_rl.env.actuators.fit import MotorLog, examples, fit_actuator, motor_log, record_motors, rms_error
from robo_rl.env.actuators.learned import LearnedModel
from robo_rl.env.actuators.net import ActuatorNet, load_net
from robo_rl.env.masks import Rows
from robo_rl.errors import UserError

AGES = (0.0, 0.005, 0.01)


def moving(actuator, delay_s: float = 0.0, num_envs: int = 8, steps: int = 30, seed: int = 3):
    """An env driven by random targets; (error, velocity, torque) of every physics step, and the env."""
    action = JointPosition(scale=0.35, delay_s=(delay_s, delay_s), actuator=actuator)
    env = VecEnv(replace(DRIVEN, action=action, events={}, episode_s=10.0), num_envs, threads=1)
    rows = record_motors(env._drive)
    env.reset()
    generator = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        env.step(1.5 * torch.randn(num_envs, 12, generator=generator))
    return rows, env


def knees(env) -> tuple[list[int], list[int]]:
    joints = env.model.robot.joints
    return [i for i, j in enumerate(joints) if j.endswith("calf")], [
        i for i, j in enumerate(joints) if not j.endswith("calf")
    ]


def test_the_shipped_nets_predict_the_motor_they_were_fitted_to():
    """DCMotor() whose targets come 5 ms late, on motions they have not seen: 2 % of the effort limit."""
    rows, env = moving(DCMotor(), delay_s=0.005)
    for name, columns, effort in zip(("quadruped_knee", "quadruped_hip"), knees(env), (45.43, 23.7), strict=True):
        log = motor_log(rows, columns, env.sim.dt)
        assert rms_error(load_net(name), log) < 0.02 * effort
        shuffled = replace(log, torque=log.torque.roll(7, 0))
        assert rms_error(load_net(name), shuffled) > 0.2 * effort, "the bound would hold for anything"


def test_in_the_loop_a_net_moves_the_robot_as_its_motor_does():
    truth, learned = (
        torch.stack([v for _, v, _ in moving(actuator, delay, steps=5)[0]])
        for actuator, delay in ((DCMotor(), 0.005), (LEARNED, 0.0))
    )
    assert (learned - truth).abs().mean() < 0.1 * truth.abs().mean()


def test_the_fit_finds_a_linear_motor_that_answers_late():
    """torque(t) = 8 error(t - 10 ms) - 0.5 velocity(t)."""
    generator = torch.Generator().manual_seed(0)
    error, velocity = torch.randn(500, 4, generator=generator), torch.randn(500, 4, generator=generator)
    torque = 8.0 * error.roll(2, 0) - 0.5 * velocity
    log = MotorLog(error[2:], velocity[2:], torque[2:], 0.005)
    net = fit_actuator(log, AGES, hidden=(), steps=400, learning_rate=0.05)
    assert rms_error(net, log) < 0.01
    late = net.weights[0][0] * net.torque_scale / net.error_scale
    torch.testing.assert_close(late[:3], torch.tensor([0.0, 0.0, 8.0]), atol=0.02, rtol=0.0)
    assert rms_error(fit_actuator(log, (0.0,), hidden=(), steps=200), log) > 5.0, "the late input was not needed"


def test_examples_pair_each_torque_with_the_right_past():
    x = torch.arange(10.0)[:, None].repeat(1, 2)
    errors, velocities, torque = examples(MotorLog(x, 10 * x, 100 * x, 0.01), (0.0, 0.01, 0.03))
    assert errors.shape == (14, 3)
    assert errors[0].tolist() == [3.0, 2.0, 0.0]
    assert velocities[-1].tolist() == [90.0, 80.0, 60.0]
    assert torque[0] == 300.0
    with pytest.raises(UserError, match="has 10 samples"):
        examples(MotorLog(x, x, x, 0.01), (0.0, 0.2))


def echo(age: int) -> ActuatorNet:
    """A net that gives the position error of an age in physics steps of 5 ms."""
    weight = torch.zeros(1, 6)
    weight[0, age] = 1.0
    return ActuatorNet((weight,), (torch.zeros(1),), AGES, 1.0, 1.0, 1.0)


@pytest.mark.parametrize("age", [0, 1, 2])
def test_memory_holds_the_ages_and_begins_anew_where_reset(age, tmp_path):
    echo(age).save(tmp_path / "echo.safetensors")
    env = driven(3, LearnedActuator({".*": str(tmp_path / "echo.safetensors")}))
    model = env._drive.actuator
    assert isinstance(model, LearnedModel)
    model.effort = model.effort + 1e3
    zero, told = torch.zeros(3, 12), []
    for k in range(5):
        told.append(model.torque(torch.full((3, 12), float(k + 1)), zero, zero)[0, 0].item())
    assert told == [float(max(0, k + 1 - age)) for k in range(5)], "before the start the target was the default pose, 0"
    model.reset(Rows(torch.tensor([False, True, False])))
    after = model.torque(torch.full((3, 12), 9.0), zero, zero)[:, 0].tolist()
    assert after == ([9.0] * 3 if age == 0 else [6.0 - age, 0.0, 6.0 - age])


def test_a_file_brings_back_the_same_net(tmp_path):
    net = load_net("quadruped_hip")
    net.save(tmp_path / "copy.safetensors")
    copy = load_net(str(tmp_path / "copy.safetensors"))
    x, v = torch.randn(50, 3), torch.randn(50, 3)
    assert torch.equal(net(x, v), copy(x, v))
    assert copy.note == net.note


def test_wrong_nets_are_one_line(tmp_path):
    (tmp_path / "junk.safetensors").write_bytes(b"junk")
    bent = replace(echo(0), ages_s=(0.0, 0.01, 0.005))
    bent.save(tmp_path / "bent.safetensors")
    wrong = [
        ({".*": "quadruped_hips"}, 'Actuator net "quadruped_hips" not found. Nearest: quadruped_hip'),
        ({".*_calf": "quadruped_knee"}, "no net for FL_hip"),
        ({".*": str(tmp_path / "junk.safetensors")}, "not a file of an actuator net"),
        ({".*": str(tmp_path / "bent.safetensors")}, "do not make an actuator net"),
    ]
    for nets, message in wrong:
        with pytest.raises(UserError, match=message):
            driven(1, LearnedActuator(nets))
    with pytest.raises(UserError, match="reads errors 0, 5, 10 ms old, the physics steps every 2 ms"):
        driven(1, LEARNED, sim_dt_s=0.002)
