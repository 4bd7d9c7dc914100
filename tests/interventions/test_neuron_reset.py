"""Resets of units: whom they meet, what they write, and that everything else stays as it is."""

from __future__ import annotations

import copy
from dataclasses import replace
from functools import partial

import pytest
import torch
from some_networks import WIDTH, learned, look, rows, site
from torch import Tensor

from robo_rl.interventions import continual_backprop, network_reset, neuron_reset
from robo_rl.interventions.base import Learned
from robo_rl.interventions.neuron_graph import trace

REDO = neuron_reset.Cfg(every=1, threshold=0.0)


def kill(own: Learned, units: list[int]) -> None:
    """Units of the first layer that never fire."""
    layer = next(layer for _, layer in trace(own.net, own.forward, rows(), rows().valid).open())
    assert layer.bias is not None
    with torch.no_grad():
        layer.bias[..., units] = -100.0


def params(own: Learned) -> list[Tensor]:
    return [p.detach().clone() for p in own.net.parameters()]


@torch.no_grad()
def reset(own: Learned, cfg: neuron_reset.Cfg, other: int = 5, kind: str = "single") -> neuron_reset.NeuronReset:
    with torch.enable_grad():
        seen = look(own, rows())
    made = cfg.make(site())
    made.every(seen, partial(learned, kind, other))
    return made


@pytest.mark.parametrize("kind", ["single", "mlp"])
def test_redo_at_threshold_0_leaves_the_function_as_it_is(kind: str):
    own = learned(kind)
    kill(own, [2, 7])
    before = own.forward(rows())
    made = reset(own, REDO, kind=kind)
    assert torch.equal(own.forward(rows()), before)
    assert made.metrics()["reset/net"].item() == pytest.approx(2 / (2 * WIDTH))


def test_redo_writes_fresh_rows_and_empty_columns_of_dormant_units_alone():
    own, fresh = learned("single"), params(learned("single", 5))
    kill(own, [2])
    before = params(own)
    reset(own, REDO)
    unit = torch.arange(WIDTH) == 2
    expected = [
        torch.where(unit[:, None], fresh[0], before[0]),
        torch.where(unit, fresh[1], before[1]),
        torch.where(unit[None, :], 0.0, before[2]),
        *before[3:],
    ]
    assert all(torch.equal(p, e) for p, e in zip(params(own), expected, strict=True))


def test_behind_a_norm_auto_keeps_the_outgoing_weights():
    own = learned("layer_norm")
    before = params(own)
    reset(own, replace(REDO, threshold=1e9, outgoing="auto"), kind="layer_norm")
    names = [name for name, _ in own.net.named_parameters()]
    head = names.index("head.weight")
    assert torch.equal(params(own)[head], before[head])
    zeroed = learned("layer_norm")
    reset(zeroed, replace(REDO, threshold=1e9), kind="layer_norm")
    assert not params(zeroed)[head].any()


def test_a_norm_behind_the_unit_lets_the_others_see_the_reset():
    """The measured trap: with a layer norm the function does change, so it is not promised."""
    own = learned("layer_norm")
    before = own.forward(rows())
    reset(own, replace(REDO, threshold=0.5), kind="layer_norm")
    assert (own.forward(rows()) - before).abs().max() > 1e-3


def test_gradients_see_units_that_are_active_but_not_connected():
    """5 dead units and 4 active ones that nobody reads: activations see 5, gradients 9 (handbook 2.2)."""
    dead, unread = [0, 1, 2, 3, 4], [5, 6, 7, 8]
    for score, expected in (("activation", 5), ("gradient", 9)):
        own = learned("single")
        kill(own, dead)
        list(own.net.parameters())[2].data[:, unread] = 0.0
        with torch.enable_grad():
            seen = look(own, rows())
        made = replace(REDO, score=score).make(site())
        place, layer = next(seen.graph.open())
        assert made.chosen(seen, place, layer).sum() == expected


def test_every_member_of_a_set_is_judged_on_its_own():
    own = learned("mlp")
    with torch.no_grad():
        next(iter(trace(own.net, own.forward, rows(), rows().valid).open()))[1].bias[1, :, 4] = -100.0
    with torch.enable_grad():
        seen = look(own, rows())
    place, layer = next(seen.graph.open())
    assert REDO.make(site()).chosen(seen, place, layer).nonzero().tolist() == [[1, 4]]


def test_no_more_than_the_largest_share_is_reset_and_those_with_the_lowest_score():
    own = learned("single")
    with torch.enable_grad():
        seen = look(own, rows())
    place, layer = next(seen.graph.open())
    mask = replace(REDO, threshold=1e9, most=0.25).make(site()).chosen(seen, place, layer)
    assert layer.activity is not None
    assert mask.nonzero().flatten().tolist() == sorted(layer.activity.argsort()[:3].tolist())


def test_slow_copies_take_the_reset_units_over_and_nothing_else():
    own = learned("single")
    slow = copy.deepcopy(own.net)
    with torch.no_grad():
        for p in slow.parameters():
            p += 1.0
    kill(own, [2])
    before = [p.clone() for p in slow.parameters()]
    reset(replace(own, slow=slow), REDO)
    for p, s, b in zip(own.net.parameters(), slow.parameters(), before, strict=True):
        taken = p.detach() == s
        assert torch.equal(torch.where(taken, b, s), b)
    assert torch.equal(slow.trunk[0].weight[2], own.net.trunk[0].weight[2])
    assert not slow.trunk[2].weight[:, 2].any()
    left = copy.deepcopy(own.net)
    reset(replace(own, slow=left), replace(REDO, threshold=1e9, target="leave"), other=6)
    assert not torch.equal(left.trunk[0].weight, own.net.trunk[0].weight)


def test_strength_is_the_chance_of_a_unit():
    own = learned("single")
    with torch.enable_grad():
        seen = look(own, rows())
    place, layer = next(seen.graph.open())
    made = replace(REDO, threshold=1e9, strength=0.5).make(site())
    share = torch.stack([made.chosen(seen, place, layer).float() for _ in range(200)]).mean()
    assert share.item() == pytest.approx(0.5, abs=0.05)


def test_a_network_without_units_of_its_own_is_refused():
    from robo_rl.errors import UserError
    from robo_rl.nets.mlp import MLP

    net = MLP(5, (), 3, "relu", 1.0, torch.Generator().manual_seed(0))
    own = replace(learned("single"), net=net, forward=lambda r: net(r.x))
    with torch.enable_grad():
        seen = look(own, rows())
    with pytest.raises(UserError, match="no unit of net can be reset"):
        REDO.make(site()).every(seen, partial(learned, "single", 5))


def test_continual_backprop_replaces_the_least_useful_grown_units_at_its_rate():
    """rate 0.02 a step, looked at every 5 steps, 12 units: 1.2 owed a look once they are grown, from the third on."""
    cfg = continual_backprop.Cfg(every=5, rate=0.02, maturity=10, decay=0.0)
    own = learned("single")
    made = cfg.make(site())
    with torch.enable_grad():
        seen = look(own, rows())
    place, layer = next(seen.graph.open())
    counts = [made.chosen(seen, place, layer) for _ in range(5)]
    assert [int(mask.sum()) for mask in counts] == [0, 0, 1, 1, 1]
    useful = continual_backprop.utility(layer).argsort().tolist()
    assert [mask.nonzero().item() for mask in counts[2:]] == useful[:3]  # a replaced one has to grow up first


def test_utility_by_hand():
    own = learned("single")
    with torch.enable_grad():
        seen = look(own, rows())
    _, layer = next(seen.graph.open())
    x = rows().x
    h = (x @ own.net.trunk[0].weight.T + own.net.trunk[0].bias).relu()
    spread = (h - h.mean(0)).abs().mean(0)
    expected = spread * own.net.trunk[2].weight.abs().sum(0) / own.net.trunk[0].weight.abs().sum(1)
    torch.testing.assert_close(continual_backprop.utility(layer), expected.detach())


@torch.no_grad()
def test_shrink_and_perturb_interpolates_to_a_new_draw():
    own, fresh, before = learned("single"), params(learned("single", 5)), params(learned("single"))
    slow = copy.deepcopy(own.net)
    with torch.enable_grad():
        seen = look(replace(own, slow=slow), rows())
    network_reset.Cfg(every=1, keep=0.8, forget=False).make(site()).every(seen, partial(learned, "single", 5))
    for p, s, b, f in zip(params(own), slow.parameters(), before, fresh, strict=True):
        torch.testing.assert_close(p, 0.8 * b + 0.2 * f)
        assert torch.equal(p, s)


@pytest.mark.parametrize(("layers", "changed"), [(0, 6), (1, 2), (2, 4)])
@torch.no_grad()
def test_a_full_reset_is_a_new_network_and_a_partial_one_its_last_layers(layers: int, changed: int):
    own, fresh, before = learned("single"), params(learned("single", 5)), params(learned("single"))
    with torch.enable_grad():
        seen = look(own, rows())
    network_reset.Cfg(every=1, layers=layers).make(site()).every(seen, partial(learned, "single", 5))
    assert all(torch.equal(p, f) for p, f in zip(params(own)[6 - changed :], fresh[6 - changed :], strict=True))
    assert all(torch.equal(p, b) for p, b in zip(params(own)[: 6 - changed], before[: 6 - changed], strict=True))


@torch.no_grad()
def test_resets_end_where_they_are_to_end_and_meet_the_networks_that_are_named():
    own = learned("single")
    with torch.enable_grad():
        seen = look(own, rows())
    made = network_reset.Cfg(every=10, until=20).make(site())
    assert [made.every(seen, partial(learned, "single", 5)) for _ in range(3)] == [True, True, False]
    assert not network_reset.Cfg(nets=("critic",)).make(site()).every(seen, partial(learned, "single", 5))
