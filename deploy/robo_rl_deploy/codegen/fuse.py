"""Fewer loops: what is computed of an element right after it was, is computed in the same loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from robo_rl_deploy.codegen.program import OWN, Buffer, Kernel, Program, Value


def fused(program: Program, outputs: Sequence[Value]) -> list[Kernel]:
    """The kernels that the outputs need, with maps drawn into the map or product before them."""
    kept = buffers_of(program, [value.cells.ravel() for value in outputs])
    kernels: list[Kernel | None] = list(_needed(program, kept))
    makers = {kernel.out: i for i, kernel in enumerate(kernels) if kernel}
    reads = [buffers_of(program, kernel.operands) if kernel else set() for kernel in kernels]
    readers: dict[Buffer, set[int]] = {}
    for i, buffers in enumerate(reads):
        for buffer in buffers:
            readers.setdefault(buffer, set()).add(i)
    for i in range(len(kernels)):
        while (at := _maker(kernels, i, makers, reads, readers, kept)) is not None:
            maker, reader = kernels[at], kernels[i]
            assert maker is not None
            assert reader is not None
            kernels[i], kernels[at] = _joined(maker, reader), None
            reads[i] = (reads[i] - {maker.out}) | reads[at]
            for buffer in reads[at]:
                readers[buffer] = (readers[buffer] - {at}) | {i}
    return [kernel for kernel in kernels if kernel is not None]


def buffers_of(program: Program, cells: Sequence[np.ndarray]) -> set[Buffer]:
    """Those that any of the flat cells lie in."""
    return {buffer for run in cells for buffer, _ in program.split(run)}


def _needed(program: Program, kept: set[Buffer]) -> list[Kernel]:
    wanted, out = set(kept), []
    for kernel in reversed(program.kernels):
        if kernel.out in wanted:
            wanted |= buffers_of(program, kernel.operands)
            out.append(kernel)
    return out[::-1]


def _maker(
    kernels: list[Kernel | None],
    i: int,
    makers: dict[Buffer, int],
    reads: list[set[Buffer]],
    readers: dict[Buffer, set[int]],
    kept: set[Buffer],
) -> int | None:
    """A kernel that only kernel i reads, and element by element."""
    reader = kernels[i]
    if reader is None or reader.kind != "map":
        return None
    for buffer in sorted(reads[i], key=lambda b: b.first):
        at = makers.get(buffer)
        maker = None if at is None else kernels[at]
        if maker is not None and buffer not in kept and readers[buffer] == {i} and _fits(maker, reader):
            return at
    return None


def _fits(maker: Kernel, reader: Kernel) -> bool:
    """The reader takes what the maker makes element by element, and nothing else of it."""
    if maker.kind not in ("map", "dense") or maker.out.size != reader.out.size:
        return False
    if maker.kind == "dense" and reader.out.dtype != maker.out.dtype:
        return False  # it sums up in the memory of the result
    first, end = maker.out.first, maker.out.first + maker.out.size
    touching = [cells for cells in reader.operands if ((cells >= first) & (cells < end)).any()]
    return all(np.array_equal(cells, maker.out.cells) for cells in touching)


def _joined(maker: Kernel, reader: Kernel) -> Kernel:
    """The steps of both, on the operands of both."""
    done = len(maker.steps)
    operands, place = list(maker.operands), {}
    for i, cells in enumerate(reader.operands):
        if np.array_equal(cells, maker.out.cells):
            place[i] = -done if done else OWN  # what the maker made
        else:
            place[i] = len(operands)
            operands.append(cells)
    steps = [replace(step, args=tuple(place[a] if a >= 0 else a - done for a in step.args)) for step in reader.steps]
    return replace(maker, out=reader.out, operands=tuple(operands), steps=(*maker.steps, *steps))
