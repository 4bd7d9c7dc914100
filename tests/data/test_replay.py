"""Replay against a slow reference that keeps every episode as a list."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.data import replay as replays
from robo_rl.data.replay import Replay, ReplayCfg, bytes_needed
from robo_rl.data.rollout import Transition
from robo_rl.data.samplers import SamplerCfg, ages
from robo_rl.errors import UserError

GAMMA = 0.9


class Past:
    """Random transitions of N environments, as the environment would give them, in a replay and in plain lists."""

    def __init__(self, replay: Replay, seed: int, ends: float = 0.2, cuts: float = 0.2, bad: float = 0.1):
        self.replay, self.rows = replay, []
        self.generator = torch.Generator().manual_seed(seed)
        self.chances, self.serial = (ends, cuts, bad), 0
        self.obs = self.fresh()

    def fresh(self):
        """Observations that no other step has: one number, counted up."""
        n = self.replay.num_envs
        self.serial += n
        return torch.arange(self.serial - n, self.serial).float().unsqueeze(1)

    def step(self):
        n = self.replay.num_envs
        draw = torch.rand(4, n, generator=self.generator)
        terminated, truncated, valid = (d < c for d, c in zip(draw, (self.chances[0], self.chances[1], 1.0)))
        valid = draw[2] >= self.chances[2]
        truncated = truncated & ~terminated
        final, reward = self.fresh(), draw[3]
        ended = terminated | truncated
        following = torch.where(ended.unsqueeze(1), self.fresh(), final)
        self.replay.add(
            Transition(
                obs={"policy": self.obs}, action=self.obs + 0.5, aux={}, state=torch.zeros(n, 0),
                is_first=torch.zeros(n, dtype=torch.bool), reward=torch.where(valid, reward, math.nan),
                terminated=terminated, truncated=truncated, valid=valid, final_obs={"policy": final},
            ),
            {"policy": following},
        )  # fmt: skip
        self.rows.append((self.obs, reward, terminated, truncated, valid, final, following))
        self.obs = following

    def expected(self, age: int, env: int, n: int):
        """Reward, discount, next observation and validity, by walking forward from the row."""
        start = len(self.rows) - 1 - age
        total, weight = 0.0, 1.0
        for t in range(start, min(start + n, len(self.rows))):
            _, reward, terminated, truncated, valid, final, following = (x[env] for x in self.rows[t])
            if t > start and not valid:
                return total, weight, self.rows[t][0][env].item(), True
            total += weight * reward.item()
            weight *= GAMMA
            if not valid:
                return 0.0, weight, math.nan, False
            if terminated or truncated:
                return total, 0.0 if terminated else weight, (final if truncated else math.nan), True
        return total, weight, following.item(), True


def make(envs=2, steps=7, n=1, **changes) -> Replay:
    cfg = ReplayCfg(capacity=envs * steps, n_step=n, final_share=1.0, **changes)
    return Replay(cfg, envs, {"policy": (1,)}, 1)


@given(st.integers(1, 3), st.integers(3, 9), st.integers(1, 4), st.integers(1, 30), st.integers(0, 2**31))
@settings(max_examples=80, deadline=None)
def test_every_row_equals_the_slow_reference(envs: int, steps: int, n: int, length: int, seed: int):
    replay = make(envs, max(steps, n), n)
    past = Past(replay, seed)
    for _ in range(length):
        past.step()
    assert replay.filled == min(length, max(steps, n))
    for age in range(replay.filled):
        for env in range(envs):
            sample = replay.read(torch.tensor([age]), torch.tensor([env]), GAMMA)
            reward, discount, following, valid = past.expected(age, env, n)
            assert sample.weight.item() == float(valid)
            if not valid:
                continue
            row = past.rows[len(past.rows) - 1 - age]
            assert sample.obs["policy"].item() == row[0][env].item()
            assert sample.action.item() == row[0][env].item() + 0.5
            assert sample.reward.item() == pytest.approx(reward, abs=1e-6)
            assert sample.discount.item() == pytest.approx(discount, abs=1e-6)
            if discount:
                assert sample.next_obs["policy"].item() == float(following)


def test_a_window_cut_by_a_time_limit_is_discounted_by_its_real_length():
    # Three-step targets; the episode is cut after one step: gamma^1, not gamma^3, and the true last observation.
    replay = make(envs=1, steps=5, n=3)
    past = Past(replay, 0, ends=0.0, cuts=0.0, bad=0.0)
    past.step()
    past.chances = (0.0, 1.0, 0.0)
    past.step()
    past.chances = (0.0, 0.0, 0.0)
    past.step()
    sample = replay.read(torch.tensor([1]), torch.tensor([0]), GAMMA)
    assert sample.discount.item() == pytest.approx(GAMMA)
    assert sample.next_obs["policy"].item() == past.rows[1][5].item()
    sample = replay.read(torch.tensor([2]), torch.tensor([0]), GAMMA)
    assert sample.discount.item() == pytest.approx(GAMMA**2)


def test_a_last_observation_that_was_overwritten_is_not_used():
    replay = Replay(ReplayCfg(capacity=40, final_share=0.1), 1, {"policy": (1,)}, 1)  # room for 4
    past = Past(replay, 0, ends=0.0, cuts=1.0, bad=0.0)
    for _ in range(10):
        past.step()
    sample = replay.read(torch.arange(10), torch.zeros(10, dtype=torch.int64), GAMMA)
    assert sample.weight.tolist() == [1.0] * 4 + [0.0] * 6


@pytest.mark.parametrize("kind", ["uniform", "recent", "prioritised"])
def test_samples_are_what_was_stored(kind):
    replay = make(envs=3, steps=50, sampler=SamplerCfg(kind=kind))
    past = Past(replay, 1)
    for _ in range(70):
        past.step()
    sample = replay.sample(400, GAMMA, torch.Generator().manual_seed(0))
    env, age = sample.index % 3, sample.age
    assert set(env.tolist()) == {0, 1, 2}
    assert age.min() == 0
    assert age.max() < 50
    again = replay.read(age, env, GAMMA)
    for name in ("action", "reward", "discount", "index"):
        torch.testing.assert_close(getattr(sample, name), getattr(again, name))
    torch.testing.assert_close(sample.weight > 0.0, again.weight > 0.0)
    assert (kind != "prioritised") or (sample.weight > 0.0).all(), "an invalid row has no priority"


def test_uniform_draws_are_uniform():
    replay = make(envs=4, steps=25)
    past = Past(replay, 2, bad=0.0)
    for _ in range(60):
        past.step()
    sample = replay.sample(100_000, GAMMA, torch.Generator().manual_seed(0))
    counts = torch.bincount(sample.age * 4 + sample.index % 4, minlength=100).double()
    assert len(counts) == 100
    chi2 = ((counts - 1000.0).square() / 1000.0).sum().item()
    assert chi2 < 160.0, "99 degrees of freedom: one in 10 000 is above 160"


@given(st.integers(1, 40), st.floats(0.1, 8.0), st.integers(0, 2**31))
@settings(max_examples=30, deadline=None)
def test_recent_draws_follow_the_truncated_geometric_law(filled: int, newest: float, seed: int):
    g = torch.Generator().manual_seed(seed)
    drawn = ages(SamplerCfg(kind="recent", newest=newest), filled, 40_000, g)
    assert drawn.min() >= 0
    assert drawn.max() < filled
    weight = torch.exp(-newest / filled * torch.arange(filled).double())
    share = torch.bincount(drawn, minlength=filled).double() / len(drawn)
    torch.testing.assert_close(share, weight / weight.sum(), atol=0.015, rtol=0.0)


def test_prioritised_draws_follow_the_priorities_and_weigh_against_them():
    sampler = SamplerCfg(kind="prioritised", exponent=0.5, correction=1.0)
    replay = make(envs=5, steps=500, sampler=sampler)  # more than one block
    past = Past(replay, 3, bad=0.0)
    for _ in range(500):
        past.step()
    rows = torch.arange(2500)
    error = torch.rand(2500, generator=torch.Generator().manual_seed(1)) * 4.0
    error[:2000] = 0.0
    replay.priorities.update(rows, error)
    index, weight = replay.priorities.draw(50_000, len(replay), torch.Generator().manual_seed(0))
    expected = (error + 1e-6).sqrt()
    expected = expected / expected.sum()
    share = torch.bincount(index, minlength=2500) / len(index)
    torch.testing.assert_close(share[2000:], expected[2000:], atol=1.2e-3, rtol=0.0)
    torch.testing.assert_close(
        weight * expected[index], (weight * expected[index])[0].expand(len(index)), rtol=1e-3, atol=0.0
    )
    assert weight.max() == 1.0


def test_new_rows_have_the_highest_priority_and_the_row_being_overwritten_has_none():
    replay = make(envs=1, steps=4, sampler=SamplerCfg(kind="prioritised", exponent=1.0))
    past = Past(replay, 0, bad=0.0)
    for _ in range(3):
        past.step()
    replay.priorities.update(torch.tensor([0, 1]), torch.tensor([7.0, 0.5]))
    past.step()
    assert replay.priorities.value.view(-1)[:5].tolist() == pytest.approx([7.0, 0.5, 1.0, 7.0, 0.0], abs=1e-5)
    past.step()  # writes row 4; the next observation takes row 0
    assert replay.priorities.value.view(-1)[:5].tolist() == pytest.approx([0.0, 0.5, 1.0, 7.0, 7.0], abs=1e-5)
    assert replay.priorities.sums.sum().item() == pytest.approx(15.5, abs=1e-4)
    replay.priorities.update(torch.tensor([0]), torch.tensor([9.0]))
    assert replay.priorities.value.view(-1)[0] == 0.0, "learned from after it was overwritten"


@pytest.mark.parametrize("length", [3, 30])
@pytest.mark.parametrize("kind", ["uniform", "prioritised"])
def test_a_restored_replay_goes_on_as_if_nothing_had_happened(length, kind):
    first, second = (make(envs=2, steps=9, n=3, sampler=SamplerCfg(kind=kind)) for _ in range(2))
    past = Past(first, 5)
    for _ in range(length):
        past.step()
    second.load_state_dict({k: v for k, v in first.state_dict().items()})
    for _ in range(4):
        past.replay = first
        state, obs, serial = past.generator.get_state(), past.obs, past.serial
        past.step()
        past.generator.set_state(state)
        past.replay, past.obs, past.serial = second, obs, serial
        past.step()
    for name in ("obs", "action", "reward", "discount", "next_obs", "weight", "index"):
        a, b = (getattr(r.sample(64, GAMMA, torch.Generator().manual_seed(1)), name) for r in (first, second))
        assert (
            all(torch.equal(x, y) for x, y in zip(a.values(), b.values())) if isinstance(a, dict) else torch.equal(a, b)
        )


def test_a_replay_of_another_size_is_refused():
    first = make(envs=2, steps=9)
    for _ in range(20):
        Past(first, 0).step()
    with pytest.raises(ValueError, match="does not fit"):
        make(envs=2, steps=5).load_state_dict(first.state_dict())


def test_the_memory_is_stated_before_it_is_taken(monkeypatch):
    shapes = {"policy": (310,)}
    cfg = ReplayCfg(capacity=10_000_000, obs_dtype="bf16")
    assert bytes_needed(cfg, 4096, shapes, 37) <= 8_000_000_000
    monkeypatch.setattr(replays.memory, "available", lambda device: 1 << 30)
    with pytest.raises(
        UserError, match=r"replay of 10,000,000 transitions needs .* GiB .* 1 GiB are free. Use at most"
    ):
        Replay(cfg, 4096, shapes, 37)


@pytest.mark.parametrize("kind", ["uniform", "prioritised"])
def test_the_memory_stated_is_what_is_taken(kind):
    shapes, cfg = {"policy": (7,), "critic": (3,)}, ReplayCfg(capacity=6000, sampler=SamplerCfg(kind=kind))
    replay = Replay(cfg, 8, shapes, 2)
    stores = [*replay.obs.values(), replay.action, replay.reward, replay.flags, replay.finals.number]
    stores += list(replay.finals.obs.values())
    if replay.priorities is not None:
        stores.append(replay.priorities.value)
    taken = sum(x.numel() * x.element_size() for x in stores)
    assert taken == pytest.approx(bytes_needed(cfg, 8, shapes, 2), rel=0.01)


def test_bf16_keeps_observations_to_three_digits():
    replay = make(envs=1, steps=4, obs_dtype="bf16")
    past = Past(replay, 0, bad=0.0)
    past.obs = torch.tensor([[1.2345]])
    past.step()
    sample = replay.read(torch.tensor([0]), torch.tensor([0]), GAMMA)
    assert sample.obs["policy"].dtype == torch.float32
    assert sample.obs["policy"].item() == pytest.approx(1.2345, rel=4e-3)
