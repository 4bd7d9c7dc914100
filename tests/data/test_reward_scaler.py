"""Reward scaling: the moments are those of all returns, no return grows beyond the bound."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from robo_rl.data.reward_scaler import RewardScaleCfg, RewardScaler
from robo_rl.data.rollout import Transition

N, GAMMA = 3, 0.9


def step(reward: Tensor, ended: Tensor, valid: Tensor) -> Transition:
    nothing = torch.zeros(N)
    return Transition({}, nothing, {}, nothing, ended, reward, ended, ended & False, valid, {})


def stream(length: int, scale: float = 1.0) -> list[tuple[Tensor, Tensor, Tensor]]:
    g = torch.Generator().manual_seed(0)
    return [
        (scale * torch.randn(N, generator=g), torch.rand(N, generator=g) < 0.1, torch.rand(N, generator=g) < 0.9)
        for _ in range(length)
    ]


def slow_returns(rows: list[tuple[Tensor, Tensor, Tensor]]) -> list[float]:
    seen = []
    for env in range(N):
        total = 0.0
        for reward, ended, valid in rows:
            if not valid[env]:
                total = 0.0
                continue
            total = GAMMA * total + reward[env].item()
            seen.append(total)
            if ended[env]:
                total = 0.0
    return seen


@pytest.mark.parametrize(("bound", "by_spread"), [(5.0, True), (0.5, False)])
def test_the_factor_is_that_of_all_returns_seen(bound: float, by_spread: bool):
    scaler, rows = RewardScaler(RewardScaleCfg("return", bound), N, GAMMA, "cpu"), stream(200)
    for reward, ended, valid in rows:
        scaler.add(step(torch.where(valid, reward, math.nan), ended, valid))
    seen = torch.tensor(slow_returns(rows), dtype=torch.float64)
    spread, largest = seen.std(correction=0).item(), seen.abs().max().item()
    assert (spread > largest / bound) == by_spread, "both cases are tested"
    assert scaler.factor().item() == pytest.approx(1.0 / max(spread, largest / bound), rel=1e-5)


@pytest.mark.parametrize("scale", [0.0, 1e-3, 1e4])
def test_scaled_returns_do_not_depend_on_the_unit_of_the_reward_and_stay_within_the_bound(scale: float):
    scaler, rows = RewardScaler(RewardScaleCfg("return"), N, GAMMA, "cpu"), stream(100, scale)
    for row in rows:
        scaler.add(step(*row))
    scaled = [abs(x) * scaler.factor().item() for x in slow_returns(rows)]
    assert max(scaled) <= 5.0 + 1e-4
    assert scaler.factor().isfinite()
    if scale:
        assert max(scaled) > 1.0


def test_it_continues_from_its_state():
    first, second, rows = (RewardScaler(RewardScaleCfg("return"), N, GAMMA, "cpu") for _ in range(2)), None, stream(40)
    first, second = first
    for k, row in enumerate(rows):
        if k == 20:
            second.load_state_dict(first.state_dict())
        first.add(step(*row))
        if k >= 20:
            second.add(step(*row))
    assert torch.equal(first.factor(), second.factor())
