"""Parameters chosen for each episode reach levels, commands and events; no effect is absence, bit for bit."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from tiny_tasks import TINY, random_actions, same_step

from robo_rl.config.binder import apply
from robo_rl.env import Curriculum, DCMotor, IdealPD, JointPosition, SamplerCfg, StartsCfg, VecEnv
from robo_rl.env.actuators.drive import MotorDrive
from robo_rl.env.hooks.base import EnvHook
from robo_rl.env.masks import Rows
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.eval.rollout import at_judged_levels

NAMES = ("level.range", "command.target.x", "event.mass.scale", "event.kick.speed")
SAMPLER = SamplerCfg("uniform", NAMES, (0.0, -0.3, 0.8, 0.0), (1.0, 0.3, 1.2, 2.0))
N = 6


def env_with(num_envs: int = N, seed: int = 0, **changes: object) -> VecEnv:
    return VecEnv(replace(TINY, sampler=replace(SAMPLER, **changes)), num_envs, seed=seed, threads=1)


def run(env: VecEnv, steps: int = 70) -> list:
    env.reset()
    return [env.step(action) for action in random_actions(steps, env.num_envs, 1)]


@pytest.mark.parametrize("kind", ["uniform", "adr", "alp_gmm"])
def test_strength_0_and_pure_default_are_absence(kind):
    idle = replace(TINY, sampler=replace(SAMPLER, method=kind, strength=0.0), starts=StartsCfg(default=2.0))
    plain, other = VecEnv(TINY, N, threads=1), VecEnv(idle, N, threads=1)
    assert all(same_step(a, b) for a, b in zip(run(plain), run(other), strict=True))
    assert plain.state_dict().keys() == other.state_dict().keys()


def test_a_hook_that_does_nothing_changes_nothing():
    plain, other = VecEnv(TINY, N, threads=1), VecEnv(TINY, N, threads=1)
    other.add_hook("idle", EnvHook())
    assert all(same_step(a, b) for a, b in zip(run(plain), run(other), strict=True))
    with pytest.raises(UserError, match='a hook "idle" already'):
        other.add_hook("idle", EnvHook())


def test_what_is_chosen_is_what_the_episode_has():
    env = env_with(32)
    env.reset()
    seen = []
    for action in random_actions(40, 32, 1):
        values = env.hooks["sampler"].values
        torch.testing.assert_close(env.state.level("range"), values[:, 0])
        torch.testing.assert_close(env.commands["target"].value[:, 0], values[:, 1])
        nominal = torch.as_tensor(env.model.mj.body_mass)[1:]
        factor = env.sim.params("body_mass")[:, 1:] / nominal
        torch.testing.assert_close(factor, values[:, 2:3].double().expand_as(factor), rtol=1e-5, atol=0)
        seen.append(values.clone())
        env.step(action)
    drawn = torch.cat(seen).unique(dim=0)
    assert len(drawn) > 50, "another point for each episode"
    assert (drawn >= torch.tensor(SAMPLER.low) - 1e-6).all()
    assert (drawn <= torch.tensor(SAMPLER.high) + 1e-6).all()
    assert (drawn.std(0) > 0.2 * (torch.tensor(SAMPLER.high) - torch.tensor(SAMPLER.low))).all()


def test_strength_is_the_share_of_episodes_that_are_chosen():
    env = env_with(1000, strength=0.3)
    env.reset()
    values = env.hooks["sampler"].values
    chosen = ~values[:, 0].isnan()
    assert chosen.float().mean() == pytest.approx(0.3, abs=4 * (0.21 / 1000) ** 0.5)
    assert (env.state.level("range")[~chosen] == 0.5).all()
    plain = VecEnv(TINY, 1000, threads=1)
    plain.reset()
    assert torch.equal(env.commands["target"].value[~chosen], plain.commands["target"].value[~chosen])
    torch.testing.assert_close(env.sim.params("body_mass")[~chosen], plain.sim.params("body_mass")[~chosen])


def level_env(strength: float, num_envs: int = 64) -> VecEnv:
    """Episodes of 5 steps, each of which raises the env's own level by 0.1; the sampler's levels lie in [0.9, 1]."""
    ever = Curriculum(lambda s: s.time >= 0.0, lambda s: s.time < 0.0, step=0.1, start=(0.0, 0.0))
    sampler = SamplerCfg("uniform", ("level.range",), (0.9,), (1.0,), strength)
    return VecEnv(replace(TINY, curriculum={"range": ever}, terminations={}, episode_s=0.1, sampler=sampler), num_envs)


def test_a_chosen_level_leaves_the_own_one_of_the_env_alone():
    """The level of an episode that is not chosen is 0.1 for each such episode before it."""
    env = level_env(0.5)
    env.reset()
    before, seen = torch.zeros(64), 0
    for action in random_actions(40, 64, 1):
        values = env.hooks["sampler"].values[:, 0]
        own = values.isnan()
        level = env.state.level("range")
        torch.testing.assert_close(level[own], (0.1 * before[own]).clamp_max(1.0), atol=1e-5, rtol=0.0)
        assert torch.equal(level[~own], values[~own])
        ended = env.step(action).truncated
        before, seen = before + (ended & own), seen + int((ended & own).sum())
    assert seen == pytest.approx(8 * 32, rel=0.2)


def test_a_level_of_its_own_is_resumed_behind_a_chosen_one():
    env, other = level_env(0.5, 8), level_env(0.5, 8)
    env.reset()
    actions = random_actions(40, 8, 1)
    for action in actions[:18]:
        env.step(action)
    other.load_state_dict(env.state_dict())
    for action in actions[18:]:
        assert same_step(env.step(action), other.step(action))
        assert torch.equal(env.state.level("range"), other.state.level("range"))


def delayed(low_s: float, high_s: float, strength: float = 1.0, actuator: IdealPD | DCMotor | None = None) -> VecEnv:
    sampler = SamplerCfg("uniform", ("action.delay_s",), (low_s,), (high_s,), strength)
    action = JointPosition(delay_s=(0.0, 0.02), actuator=actuator or IdealPD())
    return VecEnv(replace(load_task("quadruped_velocity"), action=action, sampler=sampler), 200, threads=1)


@pytest.mark.parametrize("actuator", [IdealPD(), DCMotor()], ids=["servo", "motor"])
def test_a_chosen_delay_is_the_nearest_number_of_physics_steps(actuator):
    env = delayed(0.009, 0.02, strength=0.5, actuator=actuator)
    env.reset()
    drive, wanted = env._drive, env.hooks["sampler"].values[:, 0]
    engine = None if isinstance(drive, MotorDrive) else env.sim.params("actuator_delay")[:, 0]
    steps = drive.delay.steps if engine is None else (engine / env.sim.dt).ceil().long()
    chosen = ~wanted.isnan()
    assert torch.equal(steps[chosen], (wanted[chosen] / 0.005).round().long())
    assert set(steps[chosen].tolist()) == {2, 3, 4}
    assert set(steps[~chosen].tolist()) == set(range(5)), "the others draw from the action's own range"


def test_a_chosen_delay_between_two_steps_stays_within_the_room():
    """22.5 ms are 4.5 steps of 5 ms, which the action rounds to 4; in float32 they are a little more than 4.5."""
    action = JointPosition(delay_s=(0.0, 0.0225), actuator=DCMotor())
    sampler = SamplerCfg("uniform", ("action.delay_s",), (0.0225,), (0.0225,))
    env = VecEnv(replace(load_task("quadruped_velocity"), action=action, sampler=sampler), 2, threads=1)
    env.reset()
    assert env._drive.delay.steps.tolist() == [4, 4]


def test_a_delay_without_room_is_refused_in_one_line():
    for low, high in ((0.0, 0.03), (-0.01, 0.01)):
        with pytest.raises(UserError, match=r"task.action.delay_s ends at 0.02 s") as error:
            delayed(low, high)
        assert "\n" not in str(error.value)


@pytest.mark.parametrize("kind", ["uniform", "adr", "alp_gmm"])
def test_resume_equals_no_interruption(kind):
    changes = {"method": kind, "gmm_every": 10, "adr_episodes": 4, "score": "return"}
    env, other = env_with(seed=1, **changes), env_with(seed=9, **changes)
    env.reset()
    actions = random_actions(64, N, 1)
    for action in actions[:23]:
        env.step(action)
    other.load_state_dict(env.state_dict())
    for action in actions[23:]:
        assert same_step(env.step(action), other.step(action))


def test_the_sampler_learns_from_the_score_asked_for():
    env, told = env_with(score="error"), []
    env.hooks["sampler"].sampler.learn = lambda point, score, ended: told.append((score.clone(), ended.clone()))
    steps = run(env)
    ended = [step.terminated | step.truncated for step in steps]
    assert sum(int(mask.sum()) for mask in ended) > N
    for (score, mask), step, expected in zip(told, steps, ended, strict=True):
        assert torch.equal(mask, expected)
        assert torch.equal(score, step.log["episode/metric/error"])


def test_an_evaluation_knows_no_sampler_and_no_other_starts():
    judged = at_judged_levels(replace(TINY, sampler=SAMPLER, starts=StartsCfg(past=1.0)))
    assert VecEnv(judged, 2, threads=1).hooks == {}


def test_works_where_nobody_may_look_at_a_mask():
    """On a device all rows are worked on and those of the mask written: the same numbers."""
    here, there = env_with(method="adr"), env_with(method="adr")
    mask = torch.arange(N) % 2 == 0
    rows = Rows(mask)
    rows.index = None
    here.hooks["sampler"].begin(Rows(mask))
    there.hooks["sampler"].begin(rows)
    for key, value in here.hooks["sampler"].state_dict().items():
        assert torch.equal(value, there.hooks["sampler"].state_dict()[key]), key


def test_settings_are_plain_values():
    task = apply(TINY, {"sampler": {"method": "adr", "names": ["level.range"], "low": [0], "high": [1]}})
    assert task.sampler == SamplerCfg("adr", ("level.range",), (0.0,), (1.0,))
    assert apply(TINY, {"starts": {"past": 0.3}}).starts == StartsCfg(past=0.3)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"names": ()}, "names is empty"),
        ({"low": (0.0,)}, "4 names, 1 low and 4 high"),
        ({"names": ("level.rang", *NAMES[1:])}, r'Curriculum "rang" not found. Nearest: range'),
        ({"names": ("command.goal.x", *NAMES[1:])}, 'Command "goal" not found'),
        ({"names": ("command.target.y", *NAMES[1:])}, 'Element of command "target" "y" not found'),
        ({"names": ("event.damping.damping", *NAMES[1:])}, "of a startup event"),
        ({"names": ("event.kick.sped", *NAMES[1:])}, r'"sped" not found. Nearest: speed'),
        ({"names": ("mass", *NAMES[1:])}, "is none of level"),
        ({"names": ("action.delay_s", *NAMES[1:])}, "of a joint_torque action cannot be chosen"),
        ({"names": ("action.scale", *NAMES[1:])}, "action.scale of a joint_torque action cannot be chosen"),
        ({"low": (2.0, -0.3, 0.8, 0.0)}, "low 2 above high 1"),
        ({"score": "eror"}, r'"eror" not found. Nearest: error'),
    ],
)
def test_settings_that_do_not_fit_the_task_are_refused_in_one_line(changes, message):
    with pytest.raises(UserError, match=message) as error:
        env_with(**changes)
    assert "\n" not in str(error.value)
