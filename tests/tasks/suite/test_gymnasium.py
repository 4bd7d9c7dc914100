"""The batched ports against Gymnasium's own environments: same state and action, same observation, reward and end."""

from __future__ import annotations

from collections.abc import Iterator

import gymnasium
import numpy as np
import pytest
import torch
from torch import Tensor

from robo_rl.env import State, VecEnv
from robo_rl.env.registry import load_task

IDS = {
    "gym_half_cheetah": "HalfCheetah-v5",
    "gym_hopper": "Hopper-v5",
    "gym_walker2d": "Walker2d-v5",
    "gym_ant": "Ant-v5",
    "gym_humanoid": "Humanoid-v5",
}
N, STEPS = 3, 25
# Starts beyond the reset noise: thrown up, on the ground, in it. Offset of the height, m.
HEIGHTS = (0.4, 0.0, -0.15)


class Port:
    """The port's simulator beside N environments of Gymnasium: same states, equal controls."""

    def __init__(self, task: str, seed: int) -> None:
        self.env = VecEnv(load_task(task), N, threads=1)
        self.env.reset()
        self.theirs = [gymnasium.make(IDS[task]).unwrapped for _ in range(N)]
        self._rng, self._before = np.random.default_rng(seed), {}
        self._state = State(self.env.model, self._read)
        self._throw()

    def actions(self) -> Tensor:
        return torch.from_numpy(self._rng.uniform(-1, 1, (N, self.env.action_dim)).astype(np.float32))

    def control(self, action: Tensor) -> np.ndarray:
        return self.env.action_map.target(action).double().numpy()

    def step_physics(self, action: Tensor) -> None:
        """The physics of the port alone; nothing is reset."""
        for name in self.env._before_step:
            self._before[name] = self._exact(name).clone()
        self.env.sim.set_control(self.env.action_map.target(action))
        self.env.sim.step(self.env.task.decimation)
        self._state.forget()

    def observation(self) -> Tensor:
        """In float64, from the engine's own precision."""
        group = self.env.task.observations["policy"].terms.values()
        terms = [(term, term.func(self._state, **term.params)) for term in group]
        return torch.cat([value if t.clip is None else value.clamp(*t.clip) for t, value in terms], -1)

    def reward(self) -> Tensor:
        terms = self.env.task.rewards.values()
        return sum(term.weight * term.func(self._state, **term.params) for term in terms)

    def has_ended(self) -> Tensor:
        ends = [term.func(self._state, **term.params) for term in self.env.task.terminations.values()]
        return torch.stack([torch.zeros(N, dtype=torch.bool), *ends]).any(0)

    def _throw(self) -> None:
        sim = self.env.sim
        for i, theirs in enumerate(self.theirs):
            theirs.reset(seed=i)
            q, v = theirs.data.qpos.copy(), theirs.data.qvel.copy()
            q[1 if sim.model.base_body < 0 else 2] += HEIGHTS[i]
            v += self._rng.normal(0, 0.3, v.shape)
            theirs.set_state(q, v)
            sim._q[i], sim._v[i] = q, v
        sim.forward()
        self.env._before_step |= {name: sim.read(name).clone() for name in self.env._before_step}

    def _read(self, key: str) -> Tensor:
        kind, _, name = key.partition(".")
        return self._before[name] if kind == "before" else self._exact(key)

    def _exact(self, name: str) -> Tensor:
        return torch.from_numpy(self.env.sim._batch.bind(name).copy())


@pytest.fixture(params=IDS)
def port(request) -> Iterator[Port]:
    port = Port(request.param, seed=0)
    yield port
    port.env.close()


def test_terms_are_those_of_gymnasium(port):
    """In float64, through flight, contact and falls."""
    contacts, ends = 0, set()
    for _ in range(STEPS):
        action = port.actions()
        port.step_physics(action)
        obs, reward, ended = port.observation(), port.reward(), port.has_ended()
        for i, theirs in enumerate(port.theirs):
            expected, gained, terminated, truncated, _ = theirs.step(port.control(action)[i])
            assert obs[i].numpy() == pytest.approx(expected, rel=1e-6, abs=1e-6)
            assert float(reward[i]) == pytest.approx(gained, rel=1e-6, abs=1e-6)
            assert bool(ended[i]) == terminated
            assert not truncated
            contacts += theirs.data.ncon
            ends.add(terminated)
    assert contacts > 0
    assert ends == ({False, True} if port.env.task.terminations else {False})


def test_the_environment_is_gymnasiums_in_single_precision(port):
    """Whole steps, until an episode ends; then its last observation."""
    going = list(range(N))
    for _ in range(STEPS):
        action = port.actions()
        control = port.control(action)
        step = port.env.step(action)
        for i in list(going):
            expected, gained, terminated, _, _ = port.theirs[i].step(control[i])
            assert step.final_obs["policy"][i].numpy() == pytest.approx(expected, rel=1e-4, abs=1e-4)
            assert float(step.reward[i]) == pytest.approx(gained, rel=1e-3, abs=1e-3)
            assert bool(step.terminated[i]) == terminated
            if terminated:
                going.remove(i)


@pytest.mark.parametrize("task", IDS)
def test_starts_are_drawn_as_by_gymnasium(task):
    """Range and spread of the first states, and that nothing of the last episode is left."""
    env, theirs = VecEnv(load_task(task), 256, threads=1), gymnasium.make(IDS[task]).unwrapped
    env.reset()
    for _ in range(3):
        env.step(torch.zeros(256, env.action_dim))
    first = env.reset()["policy"].numpy()
    expected = np.stack([theirs.reset(seed=seed)[0] for seed in range(256)])
    assert first.shape == expected.shape == (256, theirs.observation_space.shape[0])
    state = theirs.model.nq + theirs.model.nv - (2 if env.model.base_body >= 0 else 1)
    spread = expected[:, :state].std(0)
    assert first[:, :state].mean(0) == pytest.approx(expected[:, :state].mean(0), abs=0.4 * spread.max())
    assert first[:, :state].std(0) == pytest.approx(spread, rel=0.25, abs=1e-6)
    assert first[:, state:].mean(0) == pytest.approx(expected[:, state:].mean(0), rel=0.05, abs=0.02)
    assert np.abs(first[:, :state]).max() <= np.abs(expected[:, :state]).max() * 1.5
    registered = gymnasium.spec(IDS[task])
    assert env.max_episode_steps == registered.max_episode_steps
    env.close()
