"""Left and right exchanged: physics, rewards and observations of the mirrored state are the mirrored ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from robo_rl.env import VecEnv
from robo_rl.env.mirror import EnvMirror, SignedPermutation
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.sim.robot_mirror import AXIAL, POLAR, RobotMirror

TASKS = ("quadruped_velocity", "humanoid_velocity", "quadrotor_hover")
PAIRS = 6  # envs 0 to 5, and their mirror images


def still(name: str):
    """The task without chance: no events, no noise, no delay."""
    task = load_task(name)
    calm = {group: replace(cfg, corrupt=False) for group, cfg in task.observations.items()}
    action = replace(task.action, delay_s=(0.0, 0.0)) if hasattr(task.action, "delay_s") else task.action
    return replace(task, events={}, observations=calm, action=action, terminations={})


def behind(env: VecEnv, q: torch.Tensor, v: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The mirrored state, worked out apart from `EnvMirror`: free joint by hand, the rest by the robot's joints."""
    q, v, robot = q.clone(), v.clone(), env.model.robot
    if robot.joints:
        images = RobotMirror(env.model).joints(robot.joints)
        sign = torch.tensor(images.sign, dtype=q.dtype)
        for x, where in ((q, env.model.joint_qpos), (v, env.model.joint_qvel)):
            x[:, where] = x[:, where][:, list(images.index)] * sign
    polar, axial = torch.as_tensor(POLAR, dtype=q.dtype), torch.as_tensor(AXIAL, dtype=q.dtype)
    at, by = env.model.base_qpos.start, env.model.base_qvel.start
    q[:, at : at + 3] *= polar
    q[:, at + 4 : at + 7] *= axial  # the vector of a rotation is an axis
    v[:, by : by + 3] *= polar
    v[:, by + 3 : by + 6] *= axial
    return q, v


class Bench:
    """An env whose second half begins as the mirror image of the first."""

    def __init__(self, name: str) -> None:
        self.env = env = VecEnv(still(name), 2 * PAIRS, threads=1)
        self.mirror: EnvMirror = env.mirror()
        self.generator = torch.Generator().manual_seed(0)
        env.reset()
        ages = torch.randint(0, 100, (PAIRS,), generator=self.generator)
        half = round(env.task.phase_period_s / env.step_dt / 2.0)
        env.set_age(torch.cat([ages, ages + half]))  # half a period later it is the other side's turn
        for command in env.commands:
            drawn = self.random(PAIRS, 3)
            env.set_command(command, torch.cat([drawn, drawn * torch.tensor([1.0, -1.0, -1.0])]))
        q, v = env.sim.state.q[:PAIRS].clone(), env.sim.state.v[:PAIRS].clone()
        if env.model.robot.joints:
            q[:, env.model.joint_qpos] += 0.2 * self.random(PAIRS, env.action_dim)
        at = env.model.base_qpos.start
        q[:, at : at + 3] += 0.05 * self.random(PAIRS, 3)
        turn = torch.tensor([1.0, 0.0, 0.0, 0.0]) + 0.2 * self.random(PAIRS, 4)
        q[:, at + 3 : at + 7] = turn / turn.norm(dim=1, keepdim=True)
        v += 0.3 * self.random(*v.shape)
        both = [torch.cat(pair) for pair in zip((q, v), behind(env, q, v), strict=True)]
        env.sim.write_state(torch.ones(2 * PAIRS, dtype=torch.bool), *both)
        env.sim.forward()
        env._fresh()

    def random(self, *shape: int) -> torch.Tensor:
        return 2.0 * torch.rand(*shape, generator=self.generator) - 1.0

    def act(self, size: float = 0.5):
        action = size * self.random(PAIRS, self.env.action_dim)
        return self.env.step(torch.cat([action, self.mirror.action(action)]))


@pytest.mark.parametrize("name", TASKS)
def test_mirrored_states_and_actions_lead_to_mirrored_states_observations_and_rewards(name: str):
    bench = Bench(name)
    env = bench.env
    for _ in range(8):
        step = bench.act()
    q, v = behind(env, env.sim.state.q[:PAIRS], env.sim.state.v[:PAIRS])
    torch.testing.assert_close(env.sim.state.q[PAIRS:], q, rtol=0.0, atol=2e-4)
    torch.testing.assert_close(env.sim.state.v[PAIRS:], v, rtol=0.0, atol=2e-2)
    for group, obs in step.final_obs.items():
        here, there = obs[:PAIRS], obs[PAIRS:]
        torch.testing.assert_close(there, bench.mirror.obs[group](here), rtol=0.0, atol=2e-3)
        assert (there - here).abs().amax(0).median() > 0.02  # they are no images of themselves
    torch.testing.assert_close(step.reward[PAIRS:], step.reward[:PAIRS], rtol=0.0, atol=2e-2)
    env.close()


@pytest.mark.parametrize("name", TASKS)
def test_mirrored_twice_is_as_it_was(name: str):
    bench = Bench(name)
    for permutation in (bench.mirror.action, *bench.mirror.obs.values()):
        x = bench.random(4, len(permutation.index))
        assert torch.equal(permutation(permutation(x)), x)
    assert {group: len(p.index) for group, p in bench.mirror.obs.items()} == bench.env.obs_dims
    bench.env.close()


def test_images_of_the_quadruped_are_those_of_its_names():
    env = VecEnv(still("quadruped_velocity"), 1, threads=1)
    robot = env.model.robot
    images = RobotMirror(env.model).joints(robot.joints)
    swapped = [name[0] + {"L": "R", "R": "L"}[name[1]] + name[2:] for name in robot.joints]
    assert [robot.joints[i] for i in images.index] == swapped
    assert list(images.sign) == [-1.0 if name.endswith("_hip") else 1.0 for name in robot.joints]
    feet = RobotMirror(env.model).feet()
    assert [robot.feet[i] for i in feet.index] == ["FR_foot", "FL_foot", "RR_foot", "RL_foot"]
    env.close()


def test_images_of_the_humanoid_are_those_of_its_names():
    env = VecEnv(still("humanoid_velocity"), 1, threads=1)
    robot = env.model.robot
    images = RobotMirror(env.model).joints(robot.joints)
    other = {"left": "right", "right": "left"}
    swapped = ["_".join(other.get(part, part) for part in name.split("_")) for name in robot.joints]
    assert [robot.joints[i] for i in images.index] == swapped
    kept = ("pitch", "knee", "elbow")  # they turn about y
    assert list(images.sign) == [1.0 if any(part in name for part in kept) else -1.0 for name in robot.joints]
    env.close()


def test_what_has_no_mirror_is_refused_by_name():
    arm = VecEnv(load_task("arm_reach"), 1, threads=1)
    with pytest.raises(UserError, match="bolted down"):
        arm.mirror()
    arm.close()
    rough = VecEnv(load_task("quadruped_rough"), 1, threads=1)
    with pytest.raises(UserError, match='"quadruped_rough" cannot be mirrored: observation term "scan"'):
        rough.mirror()
    rough.close()


def test_a_robot_that_is_not_symmetric_is_refused():
    env = VecEnv(still("quadruped_velocity"), 1, threads=1)
    mj = env.model.mj
    mj.body_pos[mj.body("FL_hip").id] += np.array([0.0, 0.01, 0.0])
    with pytest.raises(UserError, match='joint "FL_hip" has no image'):
        env.mirror()
    env.close()


def test_signs_follow_their_values():
    permutation = SignedPermutation.__new__(SignedPermutation)
    permutation.index, permutation.sign = torch.tensor([1, 0, 2]), torch.tensor([-1.0, -1.0, 1.0])
    assert permutation(torch.tensor([[1.0, 2.0, 3.0]])).tolist() == [[-2.0, -1.0, 3.0]]
