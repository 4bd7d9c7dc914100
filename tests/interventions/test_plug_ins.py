"""Plug-ins of the hooks build, optim, signal, env and data: what each does to what it is given."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from some_networks import INPUTS, Rows, learned, look, rows, site
from torch import Tensor, nn

from robo_rl.algos.adam import Adam
from robo_rl.config.interventions import list_interventions, plan
from robo_rl.data.replay import Sample
from robo_rl.env.hooks.cfg import StartsCfg
from robo_rl.env.mirror import EnvMirror, SignedPermutation
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.interventions import l2_init, mirror_replay, multiskip, past_starts, weight_clip
from robo_rl.interventions.base import HOOKS, InterventionCfg, Learned
from robo_rl.interventions.diagnostics import Diagnostics, effective_rank
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.mlp import MLP
from robo_rl.sim.robot_mirror import Images


@pytest.mark.parametrize("name", list_interventions())
def test_every_file_names_a_plug_in_its_hooks_and_settings_it_has(name: str):
    from robo_rl.config.interventions import default_settings

    found = plan(name)
    assert set(found.hooks) <= set(HOOKS)
    assert "20" in found.summary  # the year of its source
    settings = replace(default_settings(name), **found.settings)
    assert isinstance(settings, InterventionCfg)
    assert bool(settings.interval) == ("event" in found.hooks)


def test_the_page_names_every_one_with_its_hook():
    page = (Path(__file__).parents[2] / "docs" / "interventions.md").read_text()
    rows = [line.split(" | ")[:2] for line in page.splitlines() if line.startswith("| `")]
    listed = {row[0].strip("|` "): row[1] for row in rows if row[0].strip("|` ") in list_interventions()}
    assert listed == {name: ", ".join(plan(name).hooks) for name in list_interventions()}


def deep(blocks: int, kind: str = "skip") -> float:
    """Norm of the first layer's gradient at the start, of a network of `blocks` blocks of two layers each."""
    generator = torch.Generator().manual_seed(0)
    hidden = (32, 32) if kind == "skip" else (32,) * (2 * blocks + 2)
    net = MLP(INPUTS, hidden, 1, "relu", 1.0, generator)
    if kind == "skip":
        multiskip.Cfg(blocks=blocks).make(site()).build(net, generator)
    else:  # as torch begins, which is what "plain" means in the measured table of the method
        for module in net.modules():
            if isinstance(module, nn.Linear):
                nn.init.uniform_(module.weight, -(module.in_features**-0.5), module.in_features**-0.5)
    first = next(p for p in net.parameters() if p.ndim == 2)
    return float(torch.autograd.grad(net(rows().x).square().mean().sqrt(), first)[0].norm())


def test_gradients_arrive_through_ten_blocks_and_not_through_a_plain_trunk():
    assert deep(10) >= 0.1 * deep(1)
    assert deep(10, "plain") < 0.1 * deep(1, "plain")


@pytest.mark.parametrize("kind", ["single", "mlp"])
def test_a_multi_skip_trunk_takes_the_place_of_hidden_layers(kind: str):
    own = learned(kind)
    before = own.forward(rows())
    multiskip.Cfg(blocks=3).make(site()).build(own.net, torch.Generator().manual_seed(0))
    after = own.forward(rows())
    assert isinstance(before, Tensor)
    assert isinstance(after, Tensor)
    assert after.shape == before.shape
    graph = look(own, rows()).graph
    assert len(graph.layers) == 1 + 2 * 3 + 1 + 1
    assert len(list(graph.open())) == 3 + 1  # the inner layer of each block, and the last one before the head


def test_multi_skip_is_refused_where_there_is_no_perceptron():
    with pytest.raises(UserError, match="net=mlp"):
        multiskip.Cfg().make(site("multiskip")).build(nn.Linear(3, 2), torch.Generator())


def test_l2_init_adds_the_slope_of_the_squared_distance_to_the_first_weights():
    own = learned("single")
    made = l2_init.Cfg(weight=0.3, strength=0.5).make(site())
    made.attach("net", own)
    params = list(own.net.parameters())
    first = [p.detach().clone() for p in params]
    with torch.no_grad():
        for p in params:
            p += torch.randn(p.shape, generator=torch.Generator().manual_seed(1))
    loss = 0.5 * 0.3 * torch.stack([(p - f).square().sum() for p, f in zip(params, first, strict=True)]).sum()
    slopes = made.slopes("net", params)
    assert slopes is not None
    for own_slope, expected in zip(slopes, torch.autograd.grad(loss, params), strict=True):
        torch.testing.assert_close(own_slope, expected)
    assert made.slopes("another", params) is None


def test_weights_are_clipped_after_a_step_and_biases_are_not():
    net = MLP(INPUTS, (8,), 2, "relu", 1.0, torch.Generator().manual_seed(0))
    params = list(net.parameters())
    plugs = Plugs([weight_clip.Cfg(kappa=0.5).make(site())])
    optimizer = plugs.wrapped(Adam([(params, 10.0, 0.0)]))
    plugs.attach({"net": Learned(net, optimizer, lambda r: net(r.x))})
    for step in (optimizer.step, optimizer.apply):
        step([torch.ones_like(p) for p in params])
        for p in params:
            assert p.abs().max() <= 0.5 / math.sqrt(p.shape[1]) * 1.0001 if p.ndim == 2 else p.abs().min() > 1.0


def test_starts_in_the_own_past_are_a_share_of_the_task_that_is_trained():
    task = load_task("cartpole_swingup")
    assert past_starts.Cfg(share=0.4, strength=0.5).task(task).starts == StartsCfg(default=0.8, past=0.2)
    with pytest.raises(UserError, match="of its own"):
        past_starts.Cfg().task(replace(task, starts=StartsCfg(past=0.1)))


def test_half_of_the_drawn_rows_are_shown_behind_the_mirror():
    """Observation (x, y) -> (x, -y), action a -> -a; rewards stay."""
    flip = SignedPermutation(Images((0, 1), (1.0, -1.0)), "cpu")
    mirror = EnvMirror(SignedPermutation(Images((0,), (-1.0,)), "cpu"), {"policy": flip})
    count = 1000
    ones = torch.ones(count)
    obs = {"policy": torch.ones(count, 2)}
    valid, whole = torch.ones(count, dtype=torch.bool), torch.zeros(count, dtype=torch.int64)
    sample = Sample(obs, ones.unsqueeze(1), ones, ones, obs, valid, ones, whole, whole)
    made = mirror_replay.Cfg().make(replace(site(), mirror=lambda: mirror))
    shown = made.drawn(sample)
    behind = shown.action.squeeze(1) < 0
    assert 0.4 < behind.float().mean() < 0.6
    for group in (shown.obs, shown.next_obs):
        assert torch.equal(group["policy"][:, 1] < 0, behind)
        assert (group["policy"][:, 0] == 1).all()
    assert torch.equal(shown.reward, sample.reward)
    with pytest.raises(UserError, match="mirror of this environment is not known"):
        mirror_replay.Cfg().make(site("mirror_replay"))


def test_effective_rank_of_a_line_and_of_a_ball():
    generator = torch.Generator().manual_seed(0)
    line = torch.randn(100, 1, generator=generator) * torch.randn(1, 8, generator=generator)
    assert effective_rank(line).item() == pytest.approx(1.0, abs=1e-4)
    ball, _ = torch.linalg.qr(torch.randn(100, 8, generator=generator))
    assert effective_rank(ball).item() == pytest.approx(8.0, abs=1e-3)
    assert effective_rank(torch.stack([line, ball])).item() == pytest.approx(4.5, abs=1e-3)


def test_diagnostics_by_hand():
    """One of two units is dead: half is dormant, half inactive; norms are those of the tensors."""
    net = nn.Sequential(nn.Linear(1, 2, bias=False), nn.ReLU(), nn.Linear(2, 1, bias=False))
    weights: list[Tensor] = [torch.tensor([[3.0], [-4.0]]), torch.tensor([[1.0, 2.0]])]
    for p, w in zip(net.parameters(), weights, strict=True):
        p.data.copy_(w)
    seen = Rows(torch.tensor([[1.0], [2.0]]), torch.ones(2, dtype=torch.bool))
    own = Learned(net, Adam([(list(net.parameters()), 1.0, 0.0)]), lambda r: net(r.x))
    diagnostics = Diagnostics()
    diagnostics.see(look(own, seen))
    latest = {name.removeprefix("plasticity/net/"): x.item() for name, x in diagnostics.latest.items()}
    assert latest["dormant"] == latest["inactive"] == 0.5
    assert latest["effective_rank"] == pytest.approx(1.0)
    assert (latest["weight_norm/0"], latest["weight_norm/1"]) == (5.0, pytest.approx(math.sqrt(5.0)))
    # loss (3 x w)^2 summed, w = 1: slope of w 18 x^2, of the 3 the same times w / 3
    assert latest["grad_norm/1"] == pytest.approx(18.0 * 5.0)
    assert latest["grad_norm/0"] == pytest.approx(6.0 * 5.0)
