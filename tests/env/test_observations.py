"""The observation pipeline against a slow reference that keeps a Python list for each env and term."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from tiny_tasks import TINY, cart, random_actions, speeds, target, tiny

from robo_rl.env import ObsGroup, ObsTerm
from robo_rl.env.masks import Rows
from robo_rl.env.observations import ObservationGroup
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError

N = 5
STEP_DT = 0.02  # s
TERMS = {
    "plain": ObsTerm(lambda s: s.a),
    "full": ObsTerm(lambda s: s.b, noise=0.3, bias=0.2, clip=(-0.5, 0.7), scale=10.0, delay_steps=(0, 3), history=4),
    "late": ObsTerm(lambda s: s.a, scale=2.0, delay_steps=(2, 2), history=2),
    "noisy": ObsTerm(lambda s: s.b, noise=1.0, clip=(-1.0, 1.0)),
    "gps": ObsTerm(lambda s: s.a, noise=0.1, rate_hz=15.0, dropout=0.2, delay_steps=(0, 1), history=2),
    "gyro": ObsTerm(lambda s: s.b, bias=0.1, bias_walk=0.5, dropout=0.3),
}


class SlowGroup:
    """compute -> noise -> clip -> scale -> hold -> delay -> history, one number at a time."""

    def __init__(self, terms: dict[str, ObsTerm], corrupt: bool, rng: EnvRandom) -> None:
        self.terms, self.corrupt, self.rng = terms, corrupt, rng
        self.past: list[dict[str, list[list[float]]]] = [{} for _ in range(N)]
        self.bias: list[Any] = [None] * N  # of each column
        self.lag: list[Any] = [None] * N
        self.clock: list[Any] = [None] * N  # periods since the last sample was due, of each term

    def is_held(self, env: int, k: int, term: ObsTerm, lost: float) -> bool:
        """Moves the clock of one sensor; whether its last sample is shown again."""
        self.clock[env][k] += min(1.0, (term.rate_hz or 1e9) * STEP_DT)
        if self.clock[env][k] < 1.0 - 1e-3:
            return True
        self.clock[env][k] -= 1.0
        return lost < term.dropout

    def observe(self, view: Any, first: list[bool]) -> list[list[float]]:
        raw = {name: term.func(view) for name, term in self.terms.items()}
        width = sum(value.shape[1] for value in raw.values())
        noise, bias = (self.rng.symmetric(f"obs/g/{kind}", width) for kind in ("noise", "bias"))
        walk = self.rng.symmetric("obs/g/walk", width)
        lag, phase, lost = (self.rng.uniform(f"obs/g/{kind}", len(raw)) for kind in ("delay", "rate", "dropout"))
        rows = []
        for env in range(N):
            self.bias[env] = list(self.bias[env] or [])
            self.clock[env] = list(self.clock[env] or [])
            if first[env]:
                self.bias[env], self.lag[env], self.clock[env] = [], lag[env], [float(x) for x in phase[env]]
            column, row = 0, []
            for k, (name, term) in enumerate(self.terms.items()):
                now = []
                for x in raw[name][env]:
                    if first[env]:
                        self.bias[env].append(term.bias * float(bias[env, column]))
                    else:
                        self.bias[env][column] += term.bias_walk * (3 * STEP_DT) ** 0.5 * float(walk[env, column])
                    if self.corrupt:
                        x = x + term.noise * noise[env, column] + self.bias[env][column]
                    if term.clip:
                        x = min(max(x, torch.tensor(term.clip[0])), torch.tensor(term.clip[1]))
                    now.append(float(x * term.scale))
                    column += 1
                past = self.past[env]
                if self.corrupt and not first[env] and self.is_held(env, k, term, lost[env, k]):
                    now = past[name][-1]
                past[name] = [now] * 10 if first[env] else [*past[name], now]
                low, high = term.delay_steps if self.corrupt else (0, 0)
                late = low + int(float(self.lag[env][k]) * (high - low + 1))
                end = len(past[name]) - late
                for value in past[name][end - term.history : end]:
                    row += value
            rows.append(row)
        return rows


class Pair:
    """A view of two quantities, a [N, 2] and b [N, 3]."""

    def __init__(self, a: torch.Tensor, b: torch.Tensor) -> None:
        self.a, self.b = a, b

    def of(self, rows: Rows) -> Pair:
        return Pair(rows.pick(self.a), rows.pick(self.b))


@pytest.mark.parametrize("corrupt", [True, False])
def test_equals_the_slow_reference_through_resets(corrupt):
    rng, generator = EnvRandom(7, N), torch.Generator().manual_seed(0)
    view = Pair(torch.zeros(N, 2), torch.zeros(N, 3))
    group = ObservationGroup("g", ObsGroup(TERMS, corrupt), view, rng, N, STEP_DT)
    slow = SlowGroup(TERMS, corrupt, rng)
    obs = group.observe_reset(Rows(torch.ones(N, dtype=torch.bool)), torch.zeros(N, group.dim))
    expected = slow.observe(view, [True] * N)
    lags = set()
    for _ in range(40):
        torch.testing.assert_close(obs, torch.tensor(expected), rtol=1e-6, atol=1e-6)
        lags |= {int(float(slow.lag[env][1]) * 4) for env in range(N)}
        rng.step += 1
        view.a, view.b = torch.randn(N, 2, generator=generator), torch.randn(N, 3, generator=generator)
        obs, expected = group.observe(), slow.observe(view, [False] * N)
        torch.testing.assert_close(obs, torch.tensor(expected), rtol=1e-6, atol=1e-6)
        mask = torch.rand(N, generator=generator) < 0.15
        if mask.any():
            rng.step += 1  # in the environment both happen in one step; here the reference shall draw its noise anew
            old = obs
            view.a, view.b = torch.randn(N, 2, generator=generator), torch.randn(N, 3, generator=generator)
            obs = group.observe_reset(Rows(mask), old)
            assert torch.equal(obs[~mask], old[~mask])
            kept = [dict(past) for past in slow.past], list(slow.bias), list(slow.clock)
            expected = [new if first else e for new, first, e in zip(slow.observe(view, mask.tolist()), mask, expected)]
            now = slow.past, slow.bias, slow.clock
            slow.past, slow.bias, slow.clock = (
                [new if first else old for new, first, old in zip(*each, strict=True)]
                for each in zip(now, [mask] * 3, kept, strict=True)
            )
    assert lags == {0, 1, 2, 3}


def test_history_and_delay_hold_only_the_new_episode_after_a_reset():
    terms = {
        "time": ObsTerm(lambda s: s.time[:, None], history=4),
        "late": ObsTerm(lambda s: s.time[:, None], history=3, delay_steps=(2, 2)),
    }
    env = tiny(3, observations={**TINY.observations, "critic": ObsGroup(terms)}, terminations={}, episode_s=0.2)
    assert not env.reset()["critic"].any()
    for k, action in enumerate(random_actions(25, 3, 1), start=1):
        obs = env.step(action).obs["critic"]
        n = k % 10  # steps of the episode so far
        expected = [n - 3, n - 2, n - 1, n, n - 4, n - 3, n - 2]
        torch.testing.assert_close(obs, torch.tensor([max(0, x) * 0.02 for x in expected]).expand(3, -1))


def test_clip_comes_before_scale():
    env = tiny(2, observations={"policy": ObsGroup({"a": ObsTerm(previous, clip=(-1.0, 1.0), scale=5.0)})})
    env.reset()
    assert env.step(torch.tensor([[0.3], [9.0]])).obs["policy"].flatten().tolist() == pytest.approx([1.5, 5.0])


def previous(s):
    return s.previous_action


def test_noise_is_bounded_fresh_and_only_where_asked_for():
    def still(s):
        return torch.zeros_like(s.joint_pos)

    terms = {"noisy": ObsTerm(still, noise=0.5), "biased": ObsTerm(still, bias=0.2), "clean": ObsTerm(still)}
    env = tiny(200, observations={"policy": ObsGroup(terms), "critic": ObsGroup(terms, corrupt=False)}, terminations={})
    first = env.reset()
    step = env.step(torch.zeros(200, 1))
    noisy, biased, clean = step.obs["policy"].split(2, dim=1)
    assert 0.45 < noisy.max() < 0.5
    assert -0.5 <= noisy.min() < -0.45
    assert not torch.equal(noisy, first["policy"][:, :2])
    assert 0.15 < biased.abs().max() <= 0.2
    assert torch.equal(biased, first["policy"][:, 2:4]), "the bias holds for an episode"
    assert not clean.any()
    assert not step.obs["critic"].any()


def clock(s):
    """Time since the episode began on both joints' columns."""
    return s.phase.expand(-1, 2)


def sampled(**term: Any) -> torch.Tensor:
    """What 500 envs show of the control step's number in each of 51 steps, `[51, N]`."""
    groups = {"policy": ObsGroup({"clock": ObsTerm(clock, scale=50.0, **term)})}
    env = tiny(500, observations=groups, terminations={}, episode_s=10.0, phase_period_s=1.1)
    rows = [env.reset()["policy"][:, 0]]
    rows += [env.step(torch.zeros(500, 1)).obs["policy"][:, 0] for _ in range(50)]
    return (torch.stack(rows) * 1.1).round()


def test_a_slow_sensor_gives_a_sample_each_period_at_a_phase_of_its_own():
    """10 Hz at 50 control steps per second: a value is held for 5 steps, all phases are equally likely."""
    shown = sampled(rate_hz=10.0)
    assert not shown[0].any(), "an episode begins with a sample"
    age = torch.arange(51)[:, None] - shown
    assert (age >= 0).all()
    assert (age <= 4).all()
    first = (age[1:] == 0).float().argmax(0) + 1  # the step of the first new sample
    assert torch.bincount(first, minlength=6)[1:].min() > 60
    for k in range(5, 51):
        assert ((age[k] == 0) == ((k - first) % 5 == 0)).all()


def test_a_rate_that_does_not_divide_the_control_rate_holds_on_average():
    fresh = sampled(rate_hz=15.0).diff(dim=0) > 0
    assert fresh.sum(0).min() >= 14
    assert fresh.sum(0).max() <= 15


def test_dropout_loses_the_share_of_samples_it_says():
    fresh = sampled(dropout=0.3).diff(dim=0) > 0
    assert abs(fresh.float().mean() - 0.7) < 0.01
    twice = (~fresh[1:] & ~fresh[:-1]).float().mean()
    assert abs(twice - 0.09) < 0.01, "losses are independent"


def test_a_bias_walks_as_the_root_of_time_and_starts_anew():
    def still(s):
        return torch.zeros_like(s.joint_pos)

    env = tiny(4000, observations={"policy": ObsGroup({"z": ObsTerm(still, bias_walk=0.3)})}, terminations={})
    assert not env.reset()["policy"].any()
    for k in range(1, 30):
        obs = env.step(torch.zeros(4000, 1)).obs["policy"]
        spread = obs.square().mean().sqrt().item()
        assert spread == pytest.approx(0.3 * (k * 0.02) ** 0.5, rel=0.05), k
    assert not env.step(torch.zeros(4000, 1)).obs["policy"].any(), "another episode"


@pytest.mark.parametrize(
    ("term", "message"),
    [
        ({"rate_hz": 0.0}, r'"cart" of group "policy": rate_hz is 0; give Hz above 0'),
        ({"dropout": 1.0}, r'"cart" of group "policy": dropout is 1; give a probability'),
        ({"bias_walk": -1.0}, "bias_walk is -1; it must be at least 0"),
    ],
)
def test_an_impossible_sensor_is_refused(term, message):
    with pytest.raises(UserError, match=message):
        tiny(2, observations={"policy": ObsGroup({"cart": ObsTerm(cart, **term)})})


@pytest.mark.parametrize(
    ("func", "message"),
    [
        (lambda s: s.base_lin_vel_b, r'"spy" of group "policy" reads "base_lin_vel_b"'),
        (lambda s: s.field("qvel"), '"spy" of group "policy" reads "field"'),
        (lambda s: s.channel("imu_gyro"), r'reads "imu_gyro" is not a channel of robot "cartpole"'),
        (lambda s: s.tracker("way"), '"spy" of group "policy" reads "tracker"'),
        (lambda s: s.joint_pos[:, 0], r'"spy" of group "policy" gave shape \(4,\); expected \[4, d\]'),
        (lambda s: s.command("tarket"), 'reads the command "tarket", the task has: target'),
    ],
)
def test_a_wrong_actor_term_is_refused_with_its_name(func, message):
    with pytest.raises(UserError, match=message):
        tiny(4, observations={"policy": ObsGroup({"cart": ObsTerm(cart), "spy": ObsTerm(func)})})


def test_the_critic_may_read_everything():
    terms = {"q": ObsTerm(lambda s: s.field("qpos")), "way": ObsTerm(lambda s: s.tracker("way").length[:, None])}
    policy = ObsGroup({"speeds": ObsTerm(speeds), "target": ObsTerm(target)})
    env = tiny(4, observations={"policy": policy, "critic": ObsGroup(terms)})
    assert env.obs_dims == {"policy": 3, "critic": 3}
    assert torch.equal(env.reset()["critic"][:, :2], env.sim.state.q)
