"""Which neuron feeds what, found by watching a network work.

A forward pass is run with real rows, and every torch function in it is seen. A linear layer makes units; functions that
work on each element, and norms, hand them on; the next linear layer consumes them. Where units of several layers are
added up (a residual stream), where they are the output, or where a function is not known here, their layer is set aside
and never touched: what is not understood is not changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

_LINEAR = {"linear": (0, 1, 2), "matmul": (0, 1, None), "__matmul__": (0, 1, None), "baddbmm": (1, 2, 0)}  # x, W, b
_POINTWISE = {"abs", "square", "sqrt", "rsqrt", "exp", "clamp", "where", "addcmul", "float", "to", "detach", "clone"}
_ACTIVATIONS = {"relu", "elu", "leaky_relu", "tanh", "silu", "gelu", "sigmoid", "softplus"}
_ARITHMETIC = {"add", "sub", "mul", "div", "truediv"}  # as functions, methods and operators
_SHAPES = {"contiguous", "expand", "unsqueeze", "squeeze", "unbind", "__iter__", "stack"}
_ELEMENTWISE = {"batch_norm", *_POINTWISE, *_SHAPES, *_ACTIVATIONS, *_ARITHMETIC}
_ELEMENTWISE |= {f"{name}_" for name in _ACTIVATIONS | _ARITHMETIC}
_ELEMENTWISE |= {f"__{prefix}{name}__" for name in _ARITHMETIC for prefix in ("", "r", "i")}
_NORMS = {"layer_norm", "normalize", "rms_norm"}  # hand units on, and let each see the others
_REDUCTIONS = {"sum", "mean", "var_mean", "norm"}


@dataclass(eq=False)
class Layer:
    """A linear layer, or E of them beside each other, and the units that it makes."""

    weight: Tensor  # [out, in], or [E, in, out]
    bias: Tensor | None
    consumers: list[Tensor] = field(default_factory=list)  # weights of the layers that its units feed
    scales: list[Tensor] = field(default_factory=list)  # parameters with one number a unit on the way there
    reasons: set[str] = field(default_factory=set)  # why it is set aside: residual, output, opaque
    coupled: bool = False  # a norm lets units see each other: one that changes changes what the others hand on
    activity: Tensor | None = None  # [H] or [E, H], mean |h| over the rows, where it is consumed
    spread: Tensor | None = None  # mean |h - mean h|

    @property
    def batched(self) -> bool:
        """Whether it is a set of E layers."""
        return self.weight.ndim == 3

    @property
    def units(self) -> int:
        """Of each of the E."""
        return self.weight.shape[-1] if self.batched else self.weight.shape[0]

    @property
    def is_open(self) -> bool:
        """Whether its units may be reset."""
        return bool(self.consumers) and not self.reasons

    def incoming(self, mask: Tensor) -> list[tuple[Tensor, Tensor]]:
        """(parameter, mask that broadcasts to it) of what makes the units [H] or [E, H] of `mask`."""
        own = [self.weight, *([] if self.bias is None else [self.bias]), *self.scales]
        return [(param, self._of_unit(param, mask)) for param in own]

    def outgoing(self, mask: Tensor) -> list[tuple[Tensor, Tensor]]:
        """The same of what reads them."""
        return [(w, mask.unsqueeze(-1) if w.ndim == 3 else mask.unsqueeze(0)) for w in self.consumers]

    def fan_in(self, gradient: Tensor) -> Tensor:
        """Mean size of what belongs to each unit's incoming weights, [H] or [E, H]."""
        return gradient.abs().mean(1)

    def _of_unit(self, param: Tensor, mask: Tensor) -> Tensor:
        if param is self.weight and not self.batched:
            return mask.unsqueeze(-1)
        return mask.unsqueeze(1) if param.ndim == 3 else mask


@dataclass(frozen=True)
class NeuronGraph:
    """All linear layers of a network, in the order of work."""

    layers: list[Layer]
    features: Tensor | None  # [B, d] or [E, B, d], what the last of them reads

    def open(self) -> Iterator[tuple[int, Layer]]:
        """The layers whose units may be reset, each with its place in `layers`."""
        return ((place, layer) for place, layer in enumerate(self.layers) if layer.is_open)


@dataclass(frozen=True)
class _Origin:
    """What a tensor is made of."""

    layers: frozenset[Layer] = frozenset()  # whose units its last dimension holds
    sums: frozenset[Layer] = frozenset()  # over whose units it was summed
    params: frozenset[Tensor] = frozenset()
    is_stream: bool = False  # several layers added up


_NOTHING = _Origin()


@torch.no_grad()
def trace(net: nn.Module, forward: Callable[[Any], object], rows: Any, valid: Tensor) -> NeuronGraph:
    """Watch `forward(rows)`, in which `net` works; `valid` [B(, L)] says which rows count.

    Means are over the rows of [.., B(, L), H]; what is not valid may be NaN. Layers of other networks are left out.
    """
    tracer = _Tracer(valid)
    with tracer:
        out = forward(rows)
    for tensor in _tensors(out):
        tracer.set_aside(tracer.origin(tensor), "output")
    own = {id(param) for param in net.parameters()}
    return NeuronGraph([layer for at, layer in tracer.layers.items() if at in own], tracer.features)


class _Tracer(TorchFunctionMode):
    def __init__(self, valid: Tensor) -> None:
        super().__init__()
        self.valid = valid.unsqueeze(-1)
        self.share = valid / valid.sum().clamp(min=1)
        self.layers: dict[int, Layer] = {}
        self.features: Tensor | None = None
        self._origins: dict[int, tuple[Tensor, _Origin]] = {}  # the tensor too: an id lives as long as it does

    def __torch_function__(
        self, func: Any, types: Any, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        name = getattr(func, "__name__", "")
        if name == "__iter__":
            parts = args[0].unbind(0)
            self._seen(name, args, parts)
            return iter(parts)
        out = func(*args, **(kwargs or {}))
        self._seen(name, (*args, *(kwargs or {}).values()), out)
        return out

    def origin(self, tensor: Tensor) -> _Origin:
        """Of any tensor; a parameter is its own."""
        if isinstance(tensor, nn.Parameter):
            return _Origin(params=frozenset({tensor}))
        return self._origins.get(id(tensor), (tensor, _NOTHING))[1]

    def set_aside(self, origin: _Origin, reason: str) -> None:
        """Its layers will not be touched."""
        for layer in origin.layers | origin.sums:
            layer.reasons.add(reason)

    def _seen(self, name: str, args: Sequence[Any], out: Any) -> None:
        made = list(_tensors(out))
        if not made:
            return
        if name in _LINEAR and self._is_layer(name, args):
            origin = self._linear(name, args)
        else:
            origin = self._joined([self.origin(x) for x in _tensors(args)], name, made[0])
        for tensor in made:
            self._origins[id(tensor)] = (tensor, origin)

    def _is_layer(self, name: str, args: Sequence[Any]) -> bool:
        return isinstance(args[_LINEAR[name][1]], nn.Parameter)

    def _linear(self, name: str, args: Sequence[Any]) -> _Origin:
        at_x, at_weight, at_bias = _LINEAR[name]
        x, weight = args[at_x], args[at_weight]
        bias = None if at_bias is None or at_bias >= len(args) else args[at_bias]
        before = self.origin(x)
        self.set_aside(_Origin(sums=before.sums), "opaque")
        if len(before.layers) == 1:
            self._consume(next(iter(before.layers)), weight, x)
        if id(weight) in self.layers:  # used twice: it makes units in two places
            self.layers[id(weight)].reasons.add("opaque")
        layer = self.layers.setdefault(id(weight), Layer(weight, bias))
        self.features = x
        return _Origin(frozenset({layer}))

    def _consume(self, layer: Layer, weight: Tensor, x: Tensor) -> None:
        layer.consumers.append(weight)
        leading = x.ndim - 1 - self.share.ndim
        batch = tuple(range(leading, x.ndim - 1))
        h = torch.where(self.valid, x, 0.0)
        share = self.share.unsqueeze(-1)
        mean = (h * share).sum(batch, keepdim=True)
        layer.activity = (h.abs() * share).sum(batch)
        layer.spread = (torch.where(self.valid, x - mean, 0.0).abs() * share).sum(batch)

    def _joined(self, origins: Sequence[_Origin], name: str, out: Tensor) -> _Origin:
        layers = frozenset[Layer]().union(*(o.layers for o in origins))
        sums = frozenset[Layer]().union(*(o.sums for o in origins))
        params = frozenset[Tensor]().union(*(o.params for o in origins))
        is_stream = any(o.is_stream for o in origins)
        if name in _REDUCTIONS:
            return _Origin(sums=layers | sums, is_stream=is_stream)
        if name not in _ELEMENTWISE | _NORMS or any(layer.units != out.shape[-1] for layer in layers):
            self.set_aside(_Origin(layers, sums), "opaque")
            return _NOTHING
        if is_stream or len(layers) > 1:
            self.set_aside(_Origin(layers), "residual")
            self.set_aside(_Origin(sums=sums - layers), "opaque")
            return _Origin(is_stream=True)
        if not layers:
            return _Origin(sums=sums, params=params)
        layer = next(iter(layers))
        self.set_aside(_Origin(sums=sums - layers), "opaque")
        layer.coupled |= name in _NORMS or bool(sums)
        layer.scales += [p for p in params if p.shape[-1] == layer.units and not any(p is own for own in layer.scales)]
        return _Origin(layers)


def _tensors(tree: Any) -> Iterator[Tensor]:
    if isinstance(tree, Tensor):
        yield tree
    elif isinstance(tree, (list, tuple)):
        for branch in tree:
            yield from _tensors(branch)
