"""A stand-in for CUDA graphs on a CPU, which freezes what they freeze.

While it records, every operation of torch is written down with the tensors that it reads and writes, as addresses, and
with its numbers, as they are. A replay does the same operations on the same memory; no Python runs again. What a
recording changed is put back, and what it made is NaN until a replay fills it. Reading a tensor as a number, or drawing
random numbers, is refused as by CUDA.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class OpRecorder:
    """See `modes.Recorder`; counts what it is asked for."""

    def __init__(self) -> None:
        self.ordinary, self.replays = 0, []  # ordinary runs; replays of each recording

    def aside(self, work):
        self.ordinary += 1
        return work()

    def record(self, work):
        tape = _Tape()
        try:
            with tape:
                filled = work()
        finally:
            tape.rewind()
        number = len(self.replays)
        self.replays.append(0)

        def replay() -> None:
            self.replays[number] += 1
            tape.play()

        return replay, filled


class _Tape(TorchDispatchMode):
    def __init__(self) -> None:
        super().__init__()
        self._operations: list[tuple[Any, ...]] = []
        self._before: dict[int, tuple[Any, Any]] = {}  # storages that are written to, and what they held

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if func is torch.ops.aten._local_scalar_dense.default or any(
            isinstance(x, torch.Generator) for x in tree_leaves((args, kwargs))
        ):
            raise RuntimeError("operation not permitted when stream is capturing")
        for x in _written(func, args, kwargs):
            storage = x.untyped_storage()
            self._before.setdefault(storage.data_ptr(), (storage, storage.clone()))
        out = func(*args, **kwargs)
        made = [] if any(r.alias_info for r in func._schema.returns) else _tensors(out)
        self._operations.append((func, args, kwargs, made))
        return out

    @torch.no_grad()
    def rewind(self) -> None:
        for storage, held in self._before.values():
            storage.copy_(held)
        for *_, made in self._operations:
            for x in made:
                if x.is_floating_point():
                    x.detach().fill_(float("nan"))

    @torch.no_grad()
    def play(self) -> None:
        for func, args, kwargs, made in self._operations:
            out = func(*args, **kwargs)
            for x, new in zip(made, _tensors(out)):
                x.detach().copy_(new)


def _written(func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Tensor]:
    """The arguments that an operation changes."""
    if func is torch.ops.aten.native_batch_norm.default:  # does not say that it changes the running moments
        return _tensors(args[3:5])
    found = []
    for i, item in enumerate(func._schema.arguments):
        if item.alias_info is not None and item.alias_info.is_write:
            found += _tensors(args[i] if i < len(args) else kwargs.get(item.name))
    return found


def _tensors(tree: Any) -> list[Tensor]:
    return [x for x in tree_leaves(tree) if isinstance(x, Tensor)]
