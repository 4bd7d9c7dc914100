"""The traced graph: silencing a unit is the same as cutting what reads it, for every network; what is left alone."""

from __future__ import annotations

import pytest
import torch
from some_networks import INPUTS, Rows, learned, network, rows
from torch import Tensor, nn

from robo_rl.interventions.neuron_graph import Layer, trace
from robo_rl.nets.gru import Gru

KINDS = ["single", "mlp", "layer_norm", "batch_norm", "batch_renorm", "bro", "flash", "sphere"]
HIDDEN = {"single": 2, "mlp": 2, "layer_norm": 2, "batch_norm": 2, "batch_renorm": 2, "bro": 2, "flash": 2, "sphere": 4}


def cut(layer: Layer, unit: int) -> None:
    mask = torch.zeros(layer.weight.shape[0] if layer.batched else 1, layer.units, dtype=torch.bool)
    mask[:, unit] = True
    for weight, of_weight in layer.outgoing(mask if layer.batched else mask[0]):
        weight.data.masked_fill_(of_weight, 0.0)


@pytest.mark.parametrize("kind", KINDS)
def test_a_unit_whose_outgoing_weights_are_0_changes_nothing_whatever_it_does(kind: str):
    """So these are all of its readers: where one is missed, a changed unit still shows."""
    own, seen = learned(kind), rows()
    graph = trace(own.net, own.forward, seen, seen.valid)
    layers = [layer for _, layer in graph.open()]
    assert len(layers) == HIDDEN[kind]
    with torch.no_grad():
        for layer in layers:
            if layer.coupled:
                continue  # other units see it through the norm
            cut(layer, 3)
            before = own.forward(seen)
            mask = torch.arange(layer.units) == 3
            for param, of_param in layer.incoming(mask.expand(2, -1) if layer.batched else mask):
                param.copy_(torch.where(of_param, 100.0 * torch.ones_like(param), param))
            torch.testing.assert_close(own.forward(seen), before, rtol=0.0, atol=1e-6)


@pytest.mark.parametrize("kind", ["single", "mlp"])
def test_masking_a_unit_equals_zeroing_its_outgoing_weights(kind: str):
    """A ReLU unit is silent where its bias is very low."""
    silent, without = learned(kind), learned(kind)
    seen = rows()
    for own, mute in ((silent, True), (without, False)):
        layer = next(layer for _, layer in trace(own.net, own.forward, seen, seen.valid).open())
        with torch.no_grad():
            if mute:
                assert layer.bias is not None
                layer.bias[..., 3] = -1e6
            else:
                cut(layer, 3)
    torch.testing.assert_close(silent.forward(seen), without.forward(seen), rtol=0.0, atol=1e-6)


@pytest.mark.parametrize("kind", ["bro", "flash", "sphere"])
def test_residual_streams_and_outputs_are_set_aside(kind: str):
    own, seen = learned(kind), rows()
    layers = trace(own.net, own.forward, seen, seen.valid).layers
    assert layers[0].reasons == {"residual"}  # the embedding, whose units every block adds to
    assert all(not layer.is_open for layer in layers if layer.weight.shape[-1] in (2, 4))


def test_units_of_a_gate_are_set_aside():
    """Of a recurrent cell nothing is understood, so nothing is touched."""
    net = Gru(INPUTS, 6, torch.Generator().manual_seed(0))
    seen = rows()
    state, first = torch.zeros(len(seen), 6), torch.zeros(len(seen), dtype=torch.bool)
    graph = trace(net, lambda r: net(r.x, state, first), seen, seen.valid)
    assert len(graph.layers) == 2
    assert not list(graph.open())


def test_a_unit_that_is_also_the_output_is_set_aside():
    net = nn.ModuleList([nn.Linear(INPUTS, 8), nn.Linear(8, 2)])
    seen = rows()

    def forward(r: Rows) -> tuple[Tensor, Tensor]:
        features = net[0](r.x).relu()
        return features, net[1](features)

    assert not list(trace(net, forward, seen, seen.valid).open())


def test_activity_is_the_mean_over_the_rows_that_count():
    """By hand: the second row is NaN and not valid."""
    net = nn.Sequential(nn.Linear(1, 2, bias=False), nn.ReLU(), nn.Linear(2, 1))
    with torch.no_grad():
        net[0].weight.copy_(torch.tensor([[1.0], [-2.0]]))
    seen = Rows(torch.tensor([[1.0], [torch.nan], [3.0]]), torch.tensor([True, False, True]))
    layer = next(layer for _, layer in trace(net, lambda r: net(r.x), seen, seen.valid).open())
    assert layer.activity is not None
    assert layer.spread is not None
    assert layer.activity.tolist() == [2.0, 0.0]
    assert layer.spread.tolist() == [1.0, 0.0]


def test_layers_of_another_network_are_left_out():
    inner, outer = nn.Linear(INPUTS, 8), nn.Sequential(nn.Linear(8, 6), nn.ReLU(), nn.Linear(6, 1))
    seen = rows()
    graph = trace(outer, lambda r: outer(inner(r.x).relu()), seen, seen.valid)
    assert [layer.weight.shape for layer in graph.layers] == [(6, 8), (1, 6)]


def test_tracing_leaves_the_network_as_it_is():
    net, forward = network("layer_norm")
    before = [p.clone() for p in net.parameters()]
    seen = rows()
    trace(net, lambda r: forward(r.x), seen, seen.valid)
    assert all(torch.equal(p, b) for p, b in zip(net.parameters(), before, strict=True))
