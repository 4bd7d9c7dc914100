"""The reference of the tracking task against numerical derivatives, its terms by hand."""

from __future__ import annotations

import math

import by_hand
import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import goals
from robo_rl_tasks.aerial import quadrotor_track as track

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.env.state import Channels, State

TASK = "quadrotor_track"
# sizes, rates, phases: at time 0 the reference is at (0, 0.5, 1.5), its speed 2 pi 0.25 along x
PATH = [1.0, 0.5, 0.2, 0.25, 0.1, 0.3, 0.0, 0.25, 0.5]


def at(path: torch.Tensor, time: float) -> torch.Tensor:
    """The reference of paths `[N, 9]` at a time, float64."""
    values = {"command.path": path, "time": torch.full((len(path),), time, dtype=torch.float64)}
    return track.reference(State(model_of(TASK), values.__getitem__))


def test_velocity_and_acceleration_are_the_derivatives_of_the_position():
    cfg = load_task(TASK).commands["path"]
    low, high = torch.tensor(cfg.low).double(), torch.tensor(cfg.high).double()
    path = low + (high - low) * torch.rand(200, 9, generator=torch.Generator().manual_seed(0)).double()
    h = 1e-4
    for time in (0.0, 1.3, 7.9):
        before, now, after = at(path, time - h), at(path, time), at(path, time + h)
        torch.testing.assert_close((after - before)[:, :3] / (2 * h), now[:, 3:6], rtol=1e-5, atol=1e-5)
        torch.testing.assert_close((after - before)[:, 3:6] / (2 * h), now[:, 6:], rtol=1e-5, atol=1e-5)


def test_every_reference_is_above_the_ground_and_inside_what_the_command_can_say():
    task = load_task(TASK)
    cfg = task.commands["target"]
    env = VecEnv(task, 200, threads=1)
    env.reset()
    fastest = 0.0
    for _ in range(60):
        env.step(torch.zeros(200, 4))
        value = track.reference(env.state)
        assert (value >= torch.tensor(cfg.low)).all()
        assert (value <= torch.tensor(cfg.high)).all()
        assert (value[:, 2] > 0.9).all()
        fastest = max(fastest, value[:, 3:6].norm(dim=1).max().item())
    assert 1.5 < fastest < 2.8


def test_a_training_tells_where_the_reference_is_at_the_age_of_the_episodes():
    env = VecEnv(load_task(TASK), 16, threads=1)
    env.start()
    assert env.age_steps.float().std() > 50
    torch.testing.assert_close(env.commands["target"].value, track.reference(env.state))


def test_the_policy_is_told_where_the_reference_is_in_its_own_state():
    env = VecEnv(load_task(TASK), 4, threads=1)
    env.reset()
    for _ in range(5):
        env.step(torch.zeros(4, 4))
    torch.testing.assert_close(env.commands["target"].value, track.reference(env.state))


REWARDS = {  # function -> (state, parameters, value)
    **by_hand.FLIGHT,
    track.error: ({"base": {"pos": [3.0, 4.5, 1.5]}}, {}, 5.0),
    goals.near: ({"base": {"pos": [0.0, 0.7, 1.5]}}, load_task(TASK).rewards["near"].params, math.exp(-2.0)),
    track.speed_error: (
        {"base": {"lin_vel": [0.5 * math.pi, 2.0, -0.2 * 0.6 * math.pi]}},
        {},
        4.0,
    ),
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    fields, params, expected = case
    s = fake_state(TASK, command_path=PATH, **fields)
    assert func(s, **params).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    assert {term.func for term in load_task(TASK).rewards.values()} <= set(REWARDS)


@pytest.mark.parametrize(("y", "follows", "lost"), [(0.6, True, False), (0.7, False, False), (3.6, False, True)])
def test_follows_and_lost(y, follows, lost):
    s = fake_state(TASK, command_path=PATH, base={"pos": [0.0, y, 1.5]})
    assert (track.follows(s).item(), track.lost(s).item()) == (follows, lost)


def test_observations_are_seen_from_the_body():
    """Turned left by 90 degrees: what lies along x is at the right, along -y of the body."""
    values = {
        "channel.base_pos": [1.0, 0.0, 1.0],
        "channel.imu_quat": [math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5)],
        "command.target": [2.0, 0.0, 1.5, 3.0, 0.0, 0.0, 0.0, 4.0, 0.0],
    }
    s = Channels(model_of(TASK), lambda key: torch.tensor([values[key]]))
    expected = {track.goal: [0, -1, 0.5], track.target_velocity: [0, -3, 0], track.target_acceleration: [4, 0, 0]}
    for term, value in expected.items():
        assert term(s)[0].tolist() == pytest.approx(value, abs=1e-6), term.__name__
