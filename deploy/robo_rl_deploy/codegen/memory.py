"""Where scratch lies: buffers that are never needed at the same time share their place."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl_deploy.codegen.fuse import buffers_of
from robo_rl_deploy.codegen.program import Buffer, Kernel, Program, Value

SCRATCH = {"float32": "f", "float64": "d", "int64": "l", "int32": "n", "bool": "b"}
"""Type -> name of the scratch array of that type."""


def place(
    program: Program, kernels: Sequence[Kernel], outputs: Sequence[Value]
) -> tuple[dict[Buffer, tuple[str, int]], dict[str, int]]:
    """Array and offset of every buffer that a kernel fills, and the size of each array by type."""
    last = {kernel.out: i for i, kernel in enumerate(kernels)}
    for i, kernel in enumerate(kernels):
        last |= dict.fromkeys(buffers_of(program, kernel.operands), i)
    last |= dict.fromkeys(buffers_of(program, [value.cells.ravel() for value in outputs]), len(kernels))
    places: dict[Buffer, tuple[str, int]] = {}
    sizes: dict[str, int] = {}
    alive: list[tuple[int, int, Buffer]] = []  # offset, end, buffer
    for i, kernel in enumerate(kernels):
        alive = [(offset, end, b) for offset, end, b in alive if last[b] >= i]
        kind, size = kernel.out.dtype.name, max(kernel.out.size, 1)
        offset = _gap(sorted((o, e) for o, e, b in alive if b.dtype == kernel.out.dtype), size)
        alive.append((offset, offset + size, kernel.out))
        places[kernel.out] = (SCRATCH[kind], offset)
        sizes[kind] = max(sizes.get(kind, 0), offset + size)
    return places, sizes


def _gap(taken: list[tuple[int, int]], size: int) -> int:
    """The first place between what is taken."""
    at = 0
    for offset, end in taken:
        if offset - at >= size:
            break
        at = max(at, end)
    return at
