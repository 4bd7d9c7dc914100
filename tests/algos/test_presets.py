"""Presets of the off-policy algorithms: sizes and shapes as published, odd rows, regimes, features on a sphere."""

from __future__ import annotations

import functools
import itertools
import math
from dataclasses import replace
from typing import Any, get_args

import pytest
import test_td3
import torch
from test_sac import BOX, SMALL, sample_of, trained
from tiny_envs import Payer
from torch import Tensor

from robo_rl.config.algos import list_algos, preset_values
from robo_rl.config.compose import compose_run, without_task
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.nets.kinds import NetName
from robo_rl.nets.norms import on_sphere
from robo_rl.nets.q_critic import QCfg
from robo_rl.nets.sphere import SphereNet
from robo_rl.nets.value_heads import ValueCfg

OBS, ACTIONS = 17, 6
PRESETS = ("flash_sac", "warp_sac_l", "warp_sac_a", "fast_td3", "fast_sac", "simba_v2", "bro", "xqc", "crossq")


@functools.cache
def preset(name: str) -> Any:
    return without_task(name).algo


def small(name: str) -> Any:
    """With networks of 8 units and a batch of 16, everything else as it is."""
    cfg = preset(name)
    nets = {}
    for key in ("policy", "critic"):
        net = getattr(cfg, key)
        nets[key] = replace(net, hidden=(8,) * len(net.hidden))
    return replace(cfg, **nets)


def mlp(*sizes: int, norm: int = 0) -> int:
    """Parameters of a perceptron, `norm` of them for each hidden unit's normalisation."""
    return sum(a * b + b for a, b in itertools.pairwise(sizes)) + norm * sum(sizes[1:-1])


def flash(inputs: int, width: int, outputs: int) -> int:
    return 2 * inputs + inputs * width + 2 * (8 * width**2 + 10 * width) + width + (width + 1) * outputs


def sphere(inputs: int, width: int, blocks: int, *heads: int) -> int:
    trunk = (inputs + 1) * width + width + blocks * (8 * width**2 + 4 * width + width)
    return trunk + sum(width**2 + width + width * out + out for out in heads)


def bro(inputs: int, width: int, blocks: int, outputs: int) -> int:
    return (inputs + 3) * width + blocks * 2 * (width**2 + 3 * width) + (width + 1) * outputs


def batch_norm(inputs: int, *widths: int, outputs: int) -> int:
    layers = sum(a * b for a, b in zip((inputs, *widths), widths))
    return 2 * inputs + layers + 2 * sum(widths) + (widths[-1] + 1) * outputs


def renormed(inputs: int, *sizes: int) -> int:
    """A perceptron with a scale and a shift of each input and of each hidden unit."""
    return 2 * inputs + mlp(inputs, *sizes, norm=2)


BOTH = OBS + ACTIONS
SIZES = {
    "flash_sac": (flash(OBS, 128, 12), 2 * flash(BOTH, 256, 101)),
    "warp_sac_l": (flash(OBS, 128, 12), 2 * flash(BOTH, 256, 101)),
    "warp_sac_a": (flash(OBS, 128, 12), flash(BOTH, 256, 101)),
    "fast_td3": (mlp(OBS, 512, 256, 128, 6), 2 * mlp(BOTH, 1024, 512, 256, 101)),
    "fast_sac": (mlp(OBS, 512, 256, 128, 12, norm=2), 2 * mlp(BOTH, 768, 384, 192, 101, norm=2)),
    "simba_v2": (sphere(OBS, 128, 1, 6, 6), 2 * sphere(BOTH, 512, 2, 101)),
    "bro": (bro(OBS, 256, 1, 12), 2 * bro(BOTH, 512, 2, 100)),
    "xqc": (batch_norm(OBS, 256, 256, outputs=12), 2 * batch_norm(BOTH, 512, 512, 512, 512, outputs=101)),
    "crossq": (renormed(OBS, 256, 256, 12), 2 * renormed(BOTH, 2048, 2048, 1)),
}


@pytest.mark.parametrize("name", PRESETS)
def test_networks_have_the_sizes_of_their_paper(name: str):
    bound = torch.ones(ACTIONS)
    algo = preset(name).build(Spaces({"policy": OBS}, -bound, bound), torch.Generator().manual_seed(0))
    sizes = tuple(sum(p.numel() for p in net.parameters()) for net in (algo.policy, algo.critic))
    assert sizes == SIZES[name]
    obs = {"policy": torch.zeros(3, OBS)}
    outputs = algo.critic.outputs(algo.critic.inputs(obs), torch.zeros(3, ACTIONS))
    critic = preset(name).critic
    assert outputs.shape == (critic.count, 3, 1 if critic.value.kind == "scalar" else critic.value.count)


def test_published_totals():
    """SimbaV2 has about 9 M parameters, XQC about 2 M (Palenicek et al. 2025), FlashSAC about 2.5 M."""
    for name, total in (("simba_v2", 9e6), ("xqc", 2e6), ("flash_sac", 2.5e6)):
        assert sum(SIZES[name]) == pytest.approx(total, rel=0.15)


def test_every_preset_is_tested_and_says_what_it_is():
    assert set(list_algos()) - {"ppo", "sac", "td3", "mrq"} >= set(PRESETS)
    assert all(len(list_algos()[name]) > 20 for name in PRESETS)


@pytest.mark.parametrize("name", PRESETS)
def test_rows_that_are_not_valid_change_nothing_whatever_they_hold(name: str):
    first, second = (small(name).build(BOX, torch.Generator().manual_seed(3)) for _ in range(2))
    valid = torch.arange(16) != 3
    sample = sample_of(16, valid=valid, weight=valid.float())

    def spoilt(x: Tensor, value: float) -> Tensor:
        return torch.where(valid.view(-1, *[1] * (x.dim() - 1)), x, value)

    odd = replace(
        sample,
        reward=spoilt(sample.reward, math.nan),
        discount=spoilt(sample.discount, math.inf),
        obs={key: spoilt(x, 7.0) for key, x in sample.obs.items()},
    )
    before = [p.clone() for p in (*first.critic.parameters(), *first.policy.parameters())]
    for algo, data in ((first, sample), (second, odd)):
        error, metrics = algo.update(data, torch.Generator().manual_seed(0))
        assert not error()[:, 3].any()
        assert all(value.isfinite() for value in metrics().values())
    after = [*first.critic.parameters(), *first.policy.parameters()]
    assert sum(not torch.equal(a, b) for a, b in zip(before, after)) > 0.8 * len(after), "it learns"
    for a, b in zip(after, (*second.critic.parameters(), *second.policy.parameters()), strict=True):
        torch.testing.assert_close(a, b)


@pytest.mark.slow
@pytest.mark.parametrize("net", ["layer_norm", "batch_norm", "batch_renorm", "flash", "bro", "sphere"])
def test_any_network_learns_the_exact_value_of_cut_episodes(net: str):
    critic = QCfg(net=net, hidden=(32,), value=ValueCfg("c51", 21, 0.0, 10.0), normalize=False)
    cfg = replace(SMALL, gamma=0.8, init_temperature=1e-6, temperature_lr=1e-9, tau=0.1, start="policy")
    cfg = replace(cfg, critic=critic, policy=replace(cfg.policy, net=net), batch_size=64, start_steps=64)
    run = trained(Payer(16, truncate=0.2), cfg, 300)
    obs, algo = {"policy": torch.ones(1, 1)}, run.algo
    action = algo.policy.outputs(algo.policy.inputs(obs))[:, :1].tanh()
    assert algo.critic(algo.critic.inputs(obs), action).mean().item() == pytest.approx(5.0, rel=0.06)


def test_features_and_weights_of_simba_v2_stay_on_the_sphere():
    algo = small("simba_v2").build(BOX, torch.Generator().manual_seed(3))
    for k in range(3):
        algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
    net = algo.critic.nets
    assert isinstance(net, SphereNet)
    x = 100.0 * torch.randn(2, 5, 6, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(net.features(x, False).norm(dim=-1), torch.ones(2, 5))
    for weight in (net.embed.weight, net.blocks[0].up.weight, net.heads[0].outer.weight):
        torch.testing.assert_close(weight.norm(dim=1), torch.ones(2, weight.shape[2]))


def test_a_block_of_simba_v2_moves_a_third_of_the_way_at_the_start():
    """N = 2 blocks: x and h are mixed 2 to 1."""
    block = SphereNet(1, 3, (8, 8), 4, torch.Generator().manual_seed(0), 1).blocks[0]
    x = on_sphere(torch.randn(1, 5, 8, generator=torch.Generator().manual_seed(1)))
    inner = ((x @ block.up.weight) * math.sqrt(2.0 / 8.0) / 2.0).relu() + 1e-8
    h = on_sphere(inner @ block.down.weight)
    torch.testing.assert_close(block(x), on_sphere((2.0 * x + h) / 3.0))


def test_the_slow_policy_of_td3_acts_by_the_statistics_of_batches_too():
    policy = replace(test_td3.SMALL.policy, net="flash", hidden=(8,), normalize=False)
    algo = replace(test_td3.SMALL, policy=policy, policy_tau=1.0).build(BOX, torch.Generator().manual_seed(3))
    for k in range(4):
        algo.update(sample_of(16, k), torch.Generator().manual_seed(k))
    obs = torch.randn(9, 3)
    torch.testing.assert_close(algo.policy.action(obs), algo.slow_policy.action(obs))
    assert algo.policy.net.net.norm_in.mean.abs().min() > 0.0


def test_widths_of_a_residual_network_must_be_one():
    with pytest.raises(UserError, match=r"algo\.critic: hidden=\[8, 9\]: expected one width"):
        compose_run(["task=quadrotor_hover", "algo=flash_sac", "algo.critic.hidden=[8,9]"])


@pytest.mark.parametrize("name", ["flash_sac", "xqc", "crossq", "td3"])
def test_a_batch_of_one_row_is_refused_where_rows_are_normalised_by_others(name: str):
    words = ["task=quadrotor_hover", f"algo={name}", "algo.batch_size=1"]
    words += ["algo.critic.net=batch_norm"] if name == "td3" else []
    with pytest.raises(UserError, match=r"algo: batch_size=1: \w+\.net=\w+ normalises by .* Use batch_size=256, or"):
        compose_run(words)
    assert compose_run([*words, "algo.batch_size=2"]).cfg.algo.batch_size == 2


def test_which_networks_have_statistics_of_batches_is_known_before_they_are_built():
    for net in get_args(NetName):
        if net != "unit":
            built = QCfg(net=net, hidden=(8,)).build(2, 3, 4, torch.Generator())
            assert built.batch_statistics == QCfg(net=net, hidden=(8,)).batch_statistics
    assert compose_run(["task=quadrotor_hover", "algo=sac", "algo.batch_size=1"]).cfg.algo.batch_size == 1
    with pytest.raises(UserError, match=r"policy\.net=flash normalises .* Use policy\.net=unit"):
        compose_run(["task=quadrotor_hover", "algo=avg", "algo.policy.net=flash"])


def test_a_regime_wins_over_its_preset_and_loses_to_the_command_line():
    words = ["task=quadrotor_hover", "algo=flash_sac@gpu_parallel", "algo.updates=3"]
    cfg = compose_run(words).cfg
    assert (cfg.env.num_envs, cfg.algo.batch_size, cfg.algo.updates) == (1024, 2048, 3)
    assert cfg.algo.replay.n_step == 3
    assert cfg.algo.critic.net == "flash"
    for regime in ("cpu_scale", "gpu_parallel", "real_robot"):
        for name in ("sac", "td3", "mrq", *PRESETS):
            assert preset_values(f"{name}@{regime}")["env"]["num_envs"] == (1024 if regime == "gpu_parallel" else 1)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("sac@gpu", 'Regime "gpu" not found. Nearest: gpu_parallel'),
        ("ppo@cpu_scale", "only algorithms that learn from a replay have regimes. Use algo=ppo"),
        ("flash@cpu_scale", 'Algorithm "flash" not found. Nearest: flash_sac'),
    ],
)
def test_an_unknown_regime_is_refused(name: str, line: str):
    with pytest.raises(UserError, match=line):
        compose_run(["task=quadrotor_hover", f"algo={name}"])
