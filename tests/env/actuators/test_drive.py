"""Motor models inside an environment: delay, randomisation, resets, resume, and what a bundle says of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from motor_tasks import DRIVEN, LEARNED, driven

from robo_rl.env import IdealPD, JointPosition, VecEnv
from robo_rl.env.actuators.cfg import DCMotor
from robo_rl.env.actuators.delay import TargetDelay
from robo_rl.env.masks import Rows
from robo_rl.errors import UserError

MOTORS = {"dc_motor": DCMotor(), "learned": LEARNED}


def randomised(actuator, num_envs: int, threads: int = 1) -> VecEnv:
    events = dict(DRIVEN.events)
    if actuator is LEARNED:
        del events["gains"]  # a net has no gains
    action = replace(DRIVEN.action, actuator=actuator)
    return VecEnv(replace(DRIVEN, action=action, events=events), num_envs, seed=5, threads=threads)


def actions(steps: int, num_envs: int) -> torch.Tensor:
    return torch.randn(steps, 16, 12, generator=torch.Generator().manual_seed(0))[:, :num_envs]


@pytest.mark.parametrize("decimation", [1, 3, 4])
def test_the_delay_equals_a_list_of_targets(decimation):
    longest = 7
    delay = TargetDelay(longest, decimation, torch.tensor([-1.0]), longest + 1)
    delay.steps = torch.arange(longest + 1)
    sent = [-1.0] * longest
    for step in range(6):
        delay.push(torch.full((longest + 1, 1), float(step)))
        for k in range(decimation):
            sent.append(float(step))
            got = delay.target(k)[:, 0].tolist()
            assert got == [sent[-1 - d] for d in range(longest + 1)]
    delay.reset(Rows(torch.arange(longest + 1) == 7))
    delay.push(torch.full((longest + 1, 1), 9.0))
    late = delay.target(0)[:, 0].tolist()
    assert late == [9.0, *(sent[-d] for d in range(1, longest)), -1.0], "who begins anew has no past"


@pytest.mark.parametrize("actuator", MOTORS.values(), ids=MOTORS)
def test_resume_is_exact_in_the_middle_of_delays_and_histories(actuator):
    whole, first, second = (randomised(actuator, 6) for _ in range(3))
    sequence = actions(30, 6)
    whole.reset(), first.reset(), second.reset()
    straight = [whole.step(action).obs["policy"].clone() for action in sequence]
    for action in sequence[:13]:
        first.step(action)
    second.load_state_dict(first.state_dict())
    resumed = [second.step(action).obs["policy"] for action in sequence[13:]]
    assert all(torch.equal(a, b) for a, b in zip(straight[13:], resumed, strict=True))


@pytest.mark.parametrize("actuator", MOTORS.values(), ids=MOTORS)
def test_env_i_is_the_same_whatever_the_number_of_envs(actuator):
    few, many = randomised(actuator, 3), randomised(actuator, 12, threads=2)
    few.reset(), many.reset()
    for action in actions(25, 12):
        one, other = few.step(action[:3]), many.step(action)
        assert torch.allclose(one.obs["policy"], other.obs["policy"][:3], atol=1e-5)


def test_gains_strength_and_delay_are_drawn_for_each_env_and_stay_in_their_ranges():
    env = randomised(DCMotor(), 16)
    env.reset()
    motor, delay = env._drive.actuator, env._drive.delay
    for name, low, high in (("stiffness", 0.8, 1.2), ("damping", 0.8, 1.2), ("strength", 0.9, 1.1)):
        factor = motor.params[name] / motor.defaults[name]
        assert low <= factor.min() < low + 0.05 * (high - low) + 1e-3
        assert high - 0.05 * (high - low) - 1e-3 < factor.max() <= high
    assert set(delay.steps.tolist()) <= set(range(7))
    assert len(set(delay.steps.tolist())) > 3
    kept = motor.params["stiffness"].clone()
    env.reset(torch.arange(16) < 4)
    assert torch.equal(motor.params["stiffness"][4:], kept[4:])
    assert (motor.params["stiffness"][:4] != kept[:4]).all()


def test_delays_of_motor_and_engine_are_the_same():
    """The same targets, as late, through the engine's history and through ours."""
    moved = []
    for actuator in (IdealPD(), DCMotor(1e6, 1e6)):
        base = driven(4, actuator, episode_s=10.0, sim_dt_s=0.0025)
        action = JointPosition(scale=0.5, delay_s=(0.015, 0.015), actuator=actuator)
        env = VecEnv(replace(base.task, action=action), 4, threads=1)
        env.reset()
        moved.append(torch.stack([env.step(action).obs["policy"] for action in actions(5, 4)]))
    assert (moved[0] - moved[1])[:3].abs().max() < 1e-3
    assert moved[0].std() > 0.05


def test_an_event_for_a_parameter_the_motor_lacks_is_refused():
    events = {"gains": DRIVEN.events["gains"]}
    with pytest.raises(UserError, match='event "gains" changes "stiffness" of the motor model, which has: strength'):
        VecEnv(replace(DRIVEN, action=replace(DRIVEN.action, actuator=LEARNED), events=events), 2).reset()


def test_a_twin_gets_servos_in_place_of_the_motor_model():
    import mujoco

    env = driven(1, DCMotor())
    twin = mujoco.MjModel.from_xml_string(env.model.xml)
    assert (twin.actuator_gainprm[:, 0] == env.model.robot.stiffness_by_joint()).all()
    assert (env.model.mj.actuator_gainprm[:, 0] == 1.0).all()


@pytest.mark.parametrize("actuator", MOTORS.values(), ids=MOTORS)
def test_motor_models_drive_mujoco_warp_too(actuator):
    pytest.importorskip("mujoco_warp")
    base = driven(2, actuator, episode_s=10.0).task
    envs = [VecEnv(base, 2, backend=name, threads=1) for name in ("mujoco", "mujoco_warp")]
    moved = []
    for env in envs:
        env.reset()
        moved.append(torch.stack([env.step(action).obs["policy"].clone() for action in actions(3, 2)]))
    assert moved[0].std() > 0.05
    gap = (moved[0] - moved[1]).abs()
    assert gap[0].max() < 1e-4
    assert gap.median() < 1e-4, "but for contacts, which another solver has not converged in"
