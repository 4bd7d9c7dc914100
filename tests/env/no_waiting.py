"""Find what would wait for a GPU, on a machine without one.

`treated_as_gpu()` makes the CPU count as a device that nobody looks at, `no_waiting()` then fails on whatever would
wait for it or mix it with the host: a tensor read as a number, a data-dependent shape, a tensor made from numbers or
numpy, a tensor made without a device.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from robo_rl.sim import devices

_aten = torch.ops.aten
_WAITING = {
    _aten._local_scalar_dense.default,
    _aten.is_nonzero.default,
    _aten.nonzero.default,
    _aten.masked_select.default,
    _aten.equal.default,
    _aten.unique_dim.default,
    _aten._unique2.default,
    _aten.repeat_interleave.Tensor,
}
_INDEXED = {_aten.index.Tensor, _aten.index_put.default, _aten.index_put_.default, _aten._index_put_impl_.default}
_METHODS = ("numpy", "cpu", "tolist", "item", "__bool__", "__int__", "__float__", "__index__", "__array__")
_MAKERS = ("tensor", "as_tensor", "from_numpy", "asarray")


class Waits(AssertionError):
    """A step waited for the device."""


class _Watch(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func in _WAITING:
            raise Waits(str(func))
        if func in _INDEXED and any(i is not None and i.dtype in (torch.bool, torch.uint8) for i in args[1]):
            raise Waits(f"{func} with a mask: its shape depends on the data")
        return func(*args, **(kwargs or {}))


@contextlib.contextmanager
def treated_as_gpu() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(devices, "is_host", lambda x: False)
        yield


@contextlib.contextmanager
def no_waiting() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in _METHODS:
            patch.setattr(torch.Tensor, name, _refused(f"Tensor.{name}"))
        for name in _MAKERS:
            patch.setattr(torch, name, _refused(f"torch.{name}"))
        # a tensor that is made without a device lands where no other is: mixing them is an error
        with torch.device("meta"), _Watch():
            yield


def _refused(name):
    def refuse(*args, **kwargs):
        raise Waits(name)

    return refuse
