"""Stretches of a replay against a slow reference that walks along a list."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from test_replay import Past, make

from robo_rl.data.replay import Replay, ReplayCfg
from robo_rl.data.samplers import SamplerCfg
from robo_rl.data.sequences import draw_sequences, read_sequences


def expected(past: Past, age: int, env: int, length: int) -> list[tuple[float, float, bool, float]]:
    """(observation, reward, terminated, next observation) of the steps that are valid."""
    steps, start = [], len(past.rows) - 1 - age
    for row in past.rows[start : start + length]:
        obs, reward, terminated, truncated, valid, final, following = (x[env].item() for x in row)
        if not valid:
            break
        steps.append((obs, reward, terminated, final if truncated else following))
        if terminated or truncated:
            break
    return steps


@given(st.integers(1, 3), st.integers(3, 9), st.integers(1, 5), st.integers(1, 30), st.integers(0, 2**31))
@settings(max_examples=60, deadline=None)
def test_every_stretch_equals_the_slow_reference(envs: int, steps: int, length: int, stored: int, seed: int):
    past = Past(make(envs, steps), seed)
    for _ in range(stored):
        past.step()
    for age in range(past.replay.filled):
        rows = read_sequences(past.replay, torch.full((envs,), age), torch.arange(envs), length)
        assert len(rows) == length
        for env in range(envs):
            walked = expected(past, age, env, length)
            assert rows.valid[:, env].tolist() == [t < len(walked) for t in range(length)]
            assert not rows.reward[len(walked) :, env].any()
            for t, (obs, reward, terminated, following) in enumerate(walked):
                assert t > 0 or rows.obs["policy"][env].item() == obs
                assert rows.action[t, env].item() == obs + 0.5
                assert rows.reward[t, env].item() == pytest.approx(reward)
                assert rows.terminated[t, env].item() == terminated
                assert terminated or rows.next_obs["policy"][t, env].item() == following


def test_a_time_limit_ends_a_stretch_but_does_not_terminate():
    past = Past(make(envs=1, steps=6), 0, ends=0.0, cuts=0.0, bad=0.0)
    for cut in (0.0, 1.0, 0.0):
        past.chances = (0.0, cut, 0.0)
        past.step()
    rows = read_sequences(past.replay, torch.tensor([2]), torch.tensor([0]), 3)
    assert rows.valid[:, 0].tolist() == [True, True, False]
    assert not rows.terminated.any()
    assert rows.next_obs["policy"][1].item() == past.rows[1][5].item() != past.rows[1][6].item()


def test_a_step_whose_last_observation_was_overwritten_is_not_valid():
    past = Past(Replay(ReplayCfg(capacity=40, final_share=0.1), 1, {"policy": (1,)}, 1), 0, 0.0, 1.0, 0.0)
    for _ in range(10):
        past.step()
    rows = read_sequences(past.replay, torch.arange(10), torch.zeros(10, dtype=torch.int64), 2)
    assert rows.valid[0].tolist() == [True] * 4 + [False] * 6  # room for 4
    assert not rows.valid[1].any()


def test_the_sampler_chooses_where_a_stretch_begins():
    past = Past(make(envs=2, steps=50, sampler=SamplerCfg("prioritised", exponent=1.0)), 0, 0.1, 0.1, 0.0)
    for _ in range(60):
        past.step()
    error = torch.full((past.replay.rows * 2,), 1e-6)
    error[34] = 1e6
    past.replay.priorities.update(torch.arange(len(error)), error)
    rows = draw_sequences(past.replay, 8, 3, torch.Generator().manual_seed(0))
    assert (rows.obs["policy"] == past.replay.obs["policy"].view(-1)[34]).all()
    with pytest.raises(ValueError, match="empty"):
        draw_sequences(make(), 8, 3, torch.Generator())


@pytest.mark.parametrize("stored", [0, 3, 20])
def test_the_size_of_rewards_is_that_of_all_that_is_stored_and_valid(stored: int):
    past = Past(make(envs=3, steps=7), 4)
    for _ in range(stored):
        past.step()
    past.replay.reward *= -1.0
    seen = [r[1][env].item() for r in past.rows[-7:] for env in range(3) if r[4][env]]
    assert past.replay.reward_size().item() == pytest.approx(sum(seen) / max(len(seen), 1))


def test_draws_of_lap_are_even_among_small_errors_and_carry_no_weights():
    """max(|error|, 1)^0.4 (Fujimoto et al. 2020, eq. 9)."""
    past = Past(make(envs=1, steps=4, sampler=SamplerCfg("prioritised", exponent=0.4, least=1.0, correction=0.0)), 0)
    past.chances = (0.0, 0.0, 0.0)
    for _ in range(4):
        past.step()
    past.replay.priorities.update(torch.arange(4), torch.tensor([0.0, -0.9, 32.0, -3.0]))
    values = past.replay.priorities.value.view(-1)[:4]
    assert values.tolist() == pytest.approx([1.0, 1.0, 4.0, 3.0**0.4])
    index, weight = past.replay.priorities.draw(20_000, 4, torch.Generator().manual_seed(0))
    torch.testing.assert_close(torch.bincount(index) / len(index), values / values.sum(), atol=0.015, rtol=0.0)
    assert torch.equal(weight, torch.ones(20_000))


def test_a_least_error_of_nothing_is_refused():
    with pytest.raises(ValueError, match="least=0"):
        SamplerCfg(least=0.0)
