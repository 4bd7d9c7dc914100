"""Sets of critics with any value head, under SAC and TD3: what is chosen as a target, exact values, odd rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
import test_td3
import torch
from odd_rows import odd_rows
from test_sac import BOX, SMALL, sample_of, trained
from tiny_envs import Payer

from robo_rl.algos.critics import Critics
from robo_rl.nets.q_critic import QCfg
from robo_rl.nets.value_heads import ValueCfg
from robo_rl.policies.squashed import SquashedCfg

HEADS = {
    "c51": ValueCfg("c51", 21, 0.0, 10.0),
    "hl_gauss": ValueCfg("hl_gauss", 21, -2.0, 10.0),
    "quantile": ValueCfg("quantile", 9),
}
SAC = replace(SMALL, gamma=0.8, init_temperature=1e-6, temperature_lr=1e-9, tau=0.1, start="policy")
TD3 = replace(test_td3.SMALL, gamma=0.8, tau=0.1, updates=2)


@pytest.mark.parametrize(
    ("cfg", "kind", "ends"),
    [(SAC, kind, {"truncate": 0.2}) for kind in HEADS] + [(TD3, "c51", {"terminate": 0.2})],
)
def test_any_head_learns_the_exact_value_of_cut_and_of_ended_episodes(cfg, kind: str, ends: dict):
    cfg = replace(cfg, critic=QCfg(hidden=(32,), value=HEADS[kind]), batch_size=64, start_steps=64)
    run = trained(Payer(16, **ends), cfg, 200)
    obs, algo = {"policy": torch.ones(1, 1)}, run.algo
    action = algo.policy.outputs(algo.policy.inputs(obs))[:, :1].tanh()
    value = 5.0 if "truncate" in ends else 1.0 / (1.0 - 0.8 * 0.8)
    assert algo.critic(algo.critic.inputs(obs), action).mean().item() == pytest.approx(value, rel=0.06)


def critics(target: str, kind: str, count: int = 3) -> Critics:
    head = ValueCfg(kind, 11, -5.0, 5.0)
    cfg = replace(
        SMALL, target=target, policy=SquashedCfg(hidden=()), critic=QCfg(hidden=(8,), count=count, value=head)
    )
    return cfg.build(BOX, torch.Generator().manual_seed(3)).critics


@pytest.mark.parametrize("kind", ["scalar", *HEADS])
def test_the_target_is_that_of_the_least_of_the_mean_or_of_every_critic(kind: str):
    sample, action = sample_of(16), torch.zeros(16, 2)
    expected = {}
    for target in ("min", "mean", "own"):
        c = critics(target, kind)
        values = c.slow.forward(c.net.inputs(sample.next_obs), action)
        out = c.slow.outputs(c.net.inputs(sample.next_obs), action)
        got = c.head.expected(c.target(out, torch.zeros(16), torch.ones(16)))
        expected = {"min": values.amin(0, keepdim=True), "mean": values.mean(0, keepdim=True), "own": values}[target]
        torch.testing.assert_close(got, expected, atol=0.05, rtol=0.0)  # bins near their ends draw inwards
        torch.testing.assert_close(c.joint(values), values.amin(0) if target == "min" else values.mean(0))
    assert values.std(0).min() > 0.01, "the critics differ"


@pytest.mark.parametrize("kind", ["scalar", *HEADS])
def test_a_single_critic_is_its_own_least_and_mean(kind: str):
    sample, action = sample_of(16), torch.zeros(16, 2)
    pair = [critics(target, kind, 1) for target in ("min", "mean")]
    out = pair[0].slow.outputs(pair[0].net.inputs(sample.next_obs), action)
    least, mean = (c.target(out, sample.reward, sample.discount) for c in pair)
    torch.testing.assert_close(least, mean)


@pytest.mark.parametrize("kind", list(HEADS))
@pytest.mark.parametrize("base", [SAC, TD3], ids=["sac", "td3"])
def test_rows_that_are_not_valid_change_nothing_whatever_they_hold(base, kind: str):
    policy = type(base.policy)(hidden=(8,))
    cfg = replace(base, policy=policy, critic=QCfg(hidden=(8,), value=HEADS[kind]))
    first, second = (cfg.build(BOX, torch.Generator().manual_seed(3)) for _ in range(2))
    valid = torch.arange(16) != 3
    sample = sample_of(16, valid=valid, weight=valid.float())
    for algo, data in ((first, sample), (second, odd_rows(sample))):
        error, metrics = algo.update(data, torch.Generator().manual_seed(0))
        assert not error()[:, 3].any()
        assert all(value.isfinite() for value in metrics().values())
    for a, b in zip(first.critic.parameters(), second.critic.parameters(), strict=True):
        torch.testing.assert_close(a, b)
    for a, b in zip(first.policy.parameters(), second.policy.parameters(), strict=True):
        torch.testing.assert_close(a, b)
