"""A GPU on a machine without one: tensors that compute on the CPU and lie on a device of their own.

`with pretend_gpu() as device` builds environments, networks and trainings there, on Warp's CPU device underneath. As on
a real GPU, an operation on tensors of both devices is an error, and so is numpy on what lies there. Inside of
`no_waiting()` whatever would make the host wait raises `Waits`: a tensor read as a number, a shape that depends on
data, a copy from or to the host, which a list of numbers as an index is too.

The device is called "meta": torch knows the name, and nothing else computes there. It has no mixed precision.
"""

from __future__ import annotations

import contextlib
import re
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
import torch
import warp as wp
from torch import Tensor
from torch._dynamo import trace_rules
from torch.optim import adam
from torch.utils import _foreach_utils
from torch.utils._python_dispatch import TorchDispatchMode, return_and_correct_aliasing
from torch.utils._pytree import tree_leaves, tree_map

from robo_rl.sim import registry, warp_backend

DEVICE = "meta"
_aten = torch.ops.aten
_WAITING = {
    *(_aten._local_scalar_dense.default, _aten.is_nonzero.default, _aten.equal.default, _aten.nonzero.default),
    *(_aten.masked_select.default, _aten.unique_dim.default, _aten._unique2.default, _aten.repeat_interleave.Tensor),
    *(_aten.bincount.default, _aten._linalg_check_errors.default),
}
_INDEXED = {
    *(_aten.index.Tensor, _aten._unsafe_index.Tensor),
    *(_aten.index_put.default, _aten.index_put_.default, _aten._index_put_impl_.default),
}
_COPIES = {_aten.copy_.default, _aten._to_copy.default}
_JOINS = {_aten.cat.default, _aten.stack.default}  # here a number of the host does not pass as a scalar
_watched = [False]
# By the address of what torch passes on, which is another Python object each time.
_generators: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
_CpuGenerator = torch.Generator


class Waits(AssertionError):
    """The host waited for the device."""


class Mixed(RuntimeError):
    """One operation on tensors of both devices."""


class There(Tensor):
    """A tensor on the device; `host` is its memory."""

    __torch_function__ = torch._C._disabled_torch_function_impl
    is_meta = False  # initialisers leave what they take for a mere shape alone
    host: Tensor

    @staticmethod
    def __new__(cls, host):
        layout = {"strides": host.stride(), "storage_offset": host.storage_offset(), "dtype": host.dtype}
        made = Tensor._make_wrapper_subclass(cls, host.size(), device=DEVICE, **layout)
        made.host = host
        return made

    def __repr__(self):
        return f"There({self.host!r})"

    def tolist(self):
        _wait("Tensor.tolist")
        return self.host.tolist()

    def numpy(self, *args, **kwargs):
        raise TypeError("a tensor on a GPU has no numpy; copy it to the host first")

    __array__ = numpy

    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        return _run(func, args, kwargs or {})


class _Mode(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        return _run(func, args, kwargs or {})


class _Generator(_CpuGenerator):
    """Random numbers of one of the two devices."""

    def __new__(cls, device="cpu"):
        made = super().__new__(cls, "cpu")
        made.where = torch.device(device)
        _generators[made._cdata] = made
        return made

    def __init__(self, device="cpu"):
        pass

    @property
    def device(self):
        return self.where


def _run(func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    leaves = tree_leaves((args, kwargs))
    there = [x for x in leaves if isinstance(x, There)]
    here = [x for x in leaves if isinstance(x, Tensor) and not isinstance(x, There)]
    asked = None if kwargs.get("device") is None else torch.device(kwargs["device"]).type
    goes_there = asked == DEVICE or (asked is None and bool(there))
    _check(func, args, there, here, goes_there, [x for x in leaves if isinstance(x, _CpuGenerator)])
    plain_args, plain = tree_map(_host, (args, kwargs))
    out = func(*plain_args, **(plain if asked is None else plain | {"device": "cpu"}))
    if func is _aten.copy_.default:
        return args[0]
    if not goes_there or func is _aten._local_scalar_dense.default:
        return out
    if there and func is not _aten._to_copy.default:
        return return_and_correct_aliasing(func, args, kwargs, tree_map(_there, out))
    return tree_map(_there, out)


def _check(
    func: Any, args: tuple[Any, ...], there: list[Any], here: list[Any], goes_there: bool, generators: list[Any]
) -> None:
    """Raise Mixed or Waits where a GPU would refuse, or be waited for."""
    if any((_generators.get(x._cdata, x).device.type == DEVICE) != goes_there for x in generators):
        raise Mixed(f"{func}: the generator is on another device")
    if func in _COPIES:
        if here if goes_there else there:
            _wait(f"{func}: a copy between host and device")
    elif there and func in _INDEXED:
        indices = [i for i in args[1] if i is not None]
        if not isinstance(args[0], There) or any(x.dim() and not isinstance(x, There) for x in args[2:3]):
            raise Mixed(f"{func}: an index on another device")
        if any(not isinstance(i, There) or i.dtype in (torch.bool, torch.uint8) for i in indices):
            _wait(f"{func}: an index of the host, or a mask, whose shape depends on the data")
    elif there and any(x.dim() or func in _JOINS or (func._schema.is_mutable and x is args[0]) for x in here):
        raise Mixed(f"{func}: tensors of host {[tuple(x.shape) for x in here]} and device")
    elif there and func in _WAITING:
        _wait(str(func))


def _wait(what: str) -> None:
    if _watched[0]:
        raise Waits(what)


def _host(x: Any) -> Any:
    return x.host if isinstance(x, There) else x


def _there(x: Any) -> Any:
    return There(x) if isinstance(x, Tensor) and not isinstance(x, There) else x


def _made(make: Any) -> Any:
    """`torch.tensor` and the like: made on the host, then copied."""

    def made(data, *, device=None, **kwargs):
        x = make(data, **kwargs) if not isinstance(data, There) else data
        return x if device is None else x.to(device)

    return made


@contextlib.contextmanager
def pretend_gpu() -> Iterator[str]:
    """The name of the device, which exists inside."""
    start_warp, to_torch, from_torch = warp_backend.start_warp, wp.to_torch, wp.from_torch
    trace_rules.get_torch_obj_rule_map()  # torch.compile lists functions once: not those below
    with pytest.MonkeyPatch.context() as patch:
        for name in ("tensor", "as_tensor", "asarray"):
            patch.setattr(torch, name, _made(getattr(torch, name)))
        patch.setattr(torch, "Generator", _Generator)
        patch.setattr(torch, "autocast", lambda *args, **kwargs: contextlib.nullcontext())
        patch.setattr(torch, "is_autocast_enabled", lambda *args: False)
        patch.setattr(adam, "_device_dtype_check_for_fused", lambda *args, **kwargs: None)
        patch.setattr(_foreach_utils, "_get_foreach_kernels_supported_devices", lambda: [DEVICE])
        patch.setattr(wp, "to_torch", lambda array, **kwargs: There(to_torch(array)))
        patch.setattr(wp, "from_torch", lambda x, *args, **kwargs: from_torch(_host(x), *args, **kwargs))
        patch.setattr(wp, "device_to_torch", lambda device: torch.device(DEVICE))
        patch.setattr(warp_backend, "start_warp", lambda device: start_warp(torch.device("cpu")))
        patch.setattr(registry, "_check_gpu", lambda *args: None)
        patch.setattr(registry, "_DEVICE", re.compile(rf"cpu|{DEVICE}(?P<index>\d+)?"))
        with _Mode():
            yield DEVICE


@contextlib.contextmanager
def no_waiting() -> Iterator[None]:
    """Whatever waits raises `Waits`."""
    _watched[0] = True
    try:
        yield
    finally:
        _watched[0] = False
