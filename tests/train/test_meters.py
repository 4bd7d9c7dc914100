"""Means over episodes, worked by hand."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from robo_rl.train.meters import EpisodeMeter

NAN = math.nan


def step(returns: list[float], errors: list[float]) -> dict[str, Tensor]:
    return {"episode/return": torch.tensor(returns), "episode/error": torch.tensor(errors), "reward/x": torch.ones(3)}


def flags(*values: int) -> Tensor:
    return torch.tensor(values, dtype=torch.bool)


def test_an_episode_in_which_a_metric_never_counted_is_not_in_its_mean():
    meter = EpisodeMeter()
    meter.add(step([4.0, 0.0, 2.0], [NAN, 0.0, 0.3]), flags(1, 0, 1), flags(1, 1, 1))
    meter.add(step([0.0, 6.0, 8.0], [0.0, 0.5, 9.0]), flags(0, 1, 1), flags(1, 1, 0))  # the last is not valid
    means = meter.fetch()
    assert means["episode/return"] == pytest.approx((4.0 + 2.0 + 6.0) / 3.0)
    assert means["episode/error"] == pytest.approx((0.3 + 0.5) / 2.0)
    assert means["episode/count"] == 3.0
    assert means["valid_fraction"] == pytest.approx(5.0 / 6.0)


def test_a_metric_that_counted_in_no_episode_has_no_mean():
    meter = EpisodeMeter()
    meter.add(step([4.0, 0.0, 2.0], [NAN, 0.0, NAN]), flags(1, 0, 1), flags(1, 1, 1))
    assert meter.fetch().keys() == {"episode/return", "episode/count", "valid_fraction"}
    meter.add(step([0.0] * 3, [0.0] * 3), flags(0, 0, 0), flags(1, 1, 1))
    assert meter.fetch() == {"episode/count": 0.0, "valid_fraction": 1.0}


def test_a_restored_meter_goes_on():
    first, second = EpisodeMeter(), EpisodeMeter()
    first.add(step([4.0, 0.0, 2.0], [NAN, 0.0, 0.3]), flags(1, 0, 1), flags(1, 1, 1))
    second.load_state_dict(first.state_dict())
    for meter in (first, second):
        meter.add(step([1.0, 1.0, 1.0], [0.1, 0.1, 0.1]), flags(1, 1, 0), flags(1, 1, 1))
    assert first.fetch() == second.fetch()


def test_the_state_of_an_older_version_is_refused():
    meter = EpisodeMeter()
    with pytest.raises(ValueError, match="older version"):
        meter.load_state_dict({"names": ["episode/return"], "sums": torch.zeros(4, dtype=torch.float64)})
