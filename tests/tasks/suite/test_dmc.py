"""The ports of the control suite against dm_control itself: same state and action, same observation and reward.

dm_control computes in float64. So the terms are compared twice: in float64, over the exact fields of our simulation, to
1e-6 and better; and as the environment gives them, in float32, to its accuracy.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import mujoco
import numpy as np
import pytest
import torch
from dm_control import suite
from dm_control.rl import control
from dm_control.utils import rewards
from robo_rl_tasks.suite.dmc import tolerance

from robo_rl.env import VecEnv
from robo_rl.env.registry import list_tasks, load_task
from robo_rl.env.state import State

NAMES = [name for name in list_tasks() if name.startswith("dmc_")]
ONE_OF_EACH = ["dmc_cartpole_swingup", "dmc_cartpole_balance", "dmc_cartpole_three_poles", "dmc_cheetah_run"]
ONE_OF_EACH += ["dmc_walker_run", "dmc_hopper_hop", "dmc_humanoid_run", "dmc_quadruped_run", "dmc_reacher_hard"]
ONE_OF_EACH += ["dmc_finger_turn_hard"]
# Differ from another one by a number only, which the fast tests hold for that one.
VARIANTS = {"dmc_cartpole_balance", "dmc_cartpole_balance_sparse", "dmc_cartpole_two_poles", "dmc_walker_walk"}
VARIANTS |= {"dmc_humanoid_walk", "dmc_quadruped_walk", "dmc_reacher_easy", "dmc_finger_turn_easy"}
EVERY = [pytest.param(name, marks=pytest.mark.slow) if name in VARIANTS else name for name in NAMES]
NO_CONTACTS = ("cartpole", "reacher")
STARTS, STEPS = 4, 40
INTEGRATION = int(mujoco.mjtState.mjSTATE_INTEGRATION)
PLACED = {"reacher": "geom_pos", "finger": "site_pos"}  # model fields that a reset changes


@dataclass
class Episode:
    """What dm_control did from one start."""

    state: np.ndarray
    placed: np.ndarray | None
    obs: list[np.ndarray]
    reward: list[float]
    contacts: int = 0


@functools.cache
def oracle(name: str) -> control.Environment:
    domain, _, task = name.removeprefix("dmc_").partition("_")
    return suite.load(domain, task, {"random": 7})


@functools.cache
def ours(name: str) -> VecEnv:
    env = VecEnv(load_task(name), STARTS, threads=1)
    env.reset()
    exact_terms(env)  # makes the engine keep the fields that terms read
    return env


def exact_terms(env: VecEnv) -> tuple[torch.Tensor, torch.Tensor]:
    """Observations `[N, d]` and rewards `[N]` by our terms, in float64 over the engine's own fields."""
    fields = env.sim._batch.bind
    s = State(env.model, lambda key: torch.from_numpy(fields(key).astype(np.float64)), env.trackers)
    terms = env.task.observations["policy"].terms.values()
    reward = env.task.rewards["reward"]
    return torch.cat([term.func(s) for term in terms], dim=1), reward.func(s, **reward.params)


def flat(observation: dict[str, np.ndarray]) -> np.ndarray:
    return np.concatenate([np.ravel(value) for value in observation.values()])


def play(name: str, controls: torch.Tensor) -> Episode:
    """An episode of dm_control from a random start of its own, driven by `controls [T, A]`."""
    env, field = oracle(name), PLACED.get(name.split("_")[1])
    first = env.reset()
    physics = env.physics
    state = np.empty(mujoco.mj_stateSize(physics.model.ptr, INTEGRATION))
    mujoco.mj_getState(physics.model.ptr, physics.data.ptr, state, INTEGRATION)
    placed = getattr(physics.model, field).copy() if field else None
    episode = Episode(state, placed, [flat(first.observation)], [])
    for control_ in controls.double().numpy():
        step = env.step(control_)
        assert (step.discount, step.last()) == (1.0, False)
        episode.obs.append(flat(step.observation))
        episode.reward.append(step.reward)
        episode.contacts += physics.data.ncon
    return episode


def put(env: VecEnv, episodes: list[Episode], field: str | None) -> None:
    """Set the environment to the starts of the episodes, one each."""
    env.reset()
    if field:
        env.sim.params(field)[:] = torch.from_numpy(np.stack([episode.placed for episode in episodes]))
    states = np.stack([episode.state for episode in episodes])
    env.sim._batch.state[:] = states
    env.sim.forward()
    env.sim._batch.state[:] = states  # the solver's warm start too is what it was
    env._fresh()


@pytest.mark.parametrize("name", EVERY)
def test_same_state_and_action_same_observation_and_reward(name):
    env = ours(name)
    generator = torch.Generator().manual_seed(0)
    steady = 2.0 * torch.randn(STEPS // 20, STARTS, env.action_dim, generator=generator)  # so that something is moved
    actions = steady.repeat_interleave(20, 0) + 0.3 * torch.randn(STEPS, STARTS, env.action_dim, generator=generator)
    targets = torch.stack([env.action_map.target(action) for action in actions])
    episodes = [play(name, targets[:, i]) for i in range(STARTS)]
    put(env, episodes, PLACED.get(name.split("_")[1]))
    np.testing.assert_allclose(exact_terms(env)[0], [e.obs[0] for e in episodes], rtol=1e-6, atol=1e-6)
    for k in range(STEPS):
        step = env.step(actions[k])
        obs, reward = exact_terms(env)
        expected_obs = np.stack([e.obs[k + 1] for e in episodes])
        expected_reward = np.array([e.reward[k] for e in episodes])
        np.testing.assert_allclose(obs, expected_obs, rtol=1e-7, atol=1e-7, err_msg=f"step {k}")
        np.testing.assert_allclose(reward, expected_reward, rtol=1e-7, atol=1e-7, err_msg=f"step {k}")
        np.testing.assert_allclose(step.obs["policy"], expected_obs, rtol=3e-6, atol=3e-6)
        np.testing.assert_allclose(step.reward, expected_reward, rtol=1e-5, atol=1e-5)
        assert not step.terminated.any() | step.truncated.any()
    assert len({tuple(e.obs[-1]) for e in episodes}) == STARTS
    assert (sum(e.contacts for e in episodes) > 0) == (name.split("_")[1] not in NO_CONTACTS)


@pytest.mark.parametrize("name", EVERY)
def test_same_action_range_rate_and_length(name):
    env, other = ours(name), oracle(name)
    spec = other.action_spec()
    ends = torch.stack([torch.full((env.action_dim,), end) for end in (-1.0, 1.0)])
    np.testing.assert_allclose(env.action_map.target(ends), [spec.minimum, spec.maximum], rtol=1e-6)
    assert env.step_dt == pytest.approx(other.control_timestep())
    assert env.task.sim_dt_s == pytest.approx(other.physics.timestep())
    assert env.max_episode_steps == pytest.approx(other._step_limit)


def starts_of_ours(env: VecEnv) -> tuple[np.ndarray, np.ndarray]:
    env.reset()
    state = env.sim.exact_state()
    return state.q.numpy(), state.v.numpy()


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_starts_have_the_same_distribution(name):
    """Mean and spread of every coordinate, as far as 40 draws of theirs and 512 of ours can tell."""
    other, theirs = oracle(name), []
    for _ in range(40):
        other.reset()
        theirs.append(np.concatenate([other.physics.data.qpos, other.physics.data.qvel]))
    env = VecEnv(load_task(name), 512, threads=1)
    mine, theirs = np.concatenate(starts_of_ours(env), axis=1), np.stack(theirs)
    spread = theirs.std(0) + 1e-9
    assert (np.abs(mine.mean(0) - theirs.mean(0)) < 4.5 * spread / np.sqrt(40.0) + 1e-6).all()
    assert (np.abs(np.log((mine.std(0) + 1e-7) / (theirs.std(0) + 1e-7))) < 0.5).all()
    field = PLACED.get(name.split("_")[1])
    if field:
        assert env.sim.params(field).std(0).max() > 0.05


@pytest.mark.parametrize("sigmoid", ["gaussian", "linear", "quadratic"])
@pytest.mark.parametrize("bounds", [(0.0, 0.0), (-1.0, 2.0), (0.5, float("inf"))])
@pytest.mark.parametrize(("margin", "value"), [(0.0, 0.1), (0.7, 0.1), (3.0, 0.5)])
def test_tolerance_is_the_suites(sigmoid, bounds, margin, value):
    x = np.linspace(-6.0, 6.0, 241)
    expected = rewards.tolerance(x, bounds, margin, sigmoid, value)
    got = tolerance(torch.from_numpy(x), *bounds, margin=margin, value_at_margin=value, sigmoid=sigmoid)
    np.testing.assert_allclose(got, expected, atol=1e-12)
