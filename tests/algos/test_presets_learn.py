"""Every preset of the off-policy algorithms, with small networks and few steps, finds the optimum of a bandit."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
import torch
from test_presets import PRESETS, preset
from test_sac import trained
from tiny_envs import NoisyBandit

# The policy of some learns at every third or fourth step, or has one critic; 100 quantiles take long.
ITERATIONS = {"xqc": 500, "warp_sac_a": 500, "warp_sac_l": 900, "fast_sac": 500, "bro": 150}


def shrunk(name: str) -> Any:
    """Two hidden layers or blocks of 32 units, 4 gradient steps of 64 rows an iteration, larger learning rates; losses,
    heads, targets, entropies and delays are those of the preset."""
    cfg = preset(name)
    rates = {item.name: 3e-3 for item in fields(cfg) if item.name in ("policy_lr", "critic_lr", "temperature_lr")}
    nets = {key: getattr(cfg, key) for key in ("policy", "critic")}
    small = {key: replace(net, hidden=(32,) * min(2, len(net.hidden)), warm_up=200) for key, net in nets.items()}
    replay = replace(cfg.replay, capacity=20_000)
    short = {"updates": 4, "batch_size": 64, "start_steps": 256, "restarts": (), "precision": "float32"}
    return replace(cfg, **small, **rates, **short, replay=replay)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["td3", *PRESETS])
def test_a_preset_finds_the_best_action_of_a_bandit(name: str):
    """It is 1.7 in every state, within bounds of 3."""
    run = trained(NoisyBandit(16), shrunk(name), ITERATIONS.get(name, 300))
    state = torch.linspace(-0.9, 0.9, 41).unsqueeze(1)
    action = run.algo.policy(state, state.new_zeros(41, 0), torch.ones(41) > 0)[0]
    assert action.mean().item() == pytest.approx(1.7, abs=0.15)
    assert (action - 1.7).abs().mean() < 0.25
