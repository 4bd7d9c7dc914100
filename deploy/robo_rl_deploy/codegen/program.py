"""The program that a graph becomes: memory in numbered cells, and kernels that fill it.

A tensor is an array of cell numbers. What only moves numbers about (slices, transpositions, concatenations) moves cell
numbers while the program is written, and costs nothing when it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

Template = Callable[..., str]  # C expressions of the arguments -> C expression
ZERO = 0  # the cell that holds 0 of any type


@dataclass(frozen=True, eq=False)
class Buffer:
    """A run of memory."""

    name: str  # C expression of the array; "" for scratch that has no place yet
    first: int  # number of its first cell
    size: int
    dtype: np.dtype
    data: np.ndarray | None = None  # what a constant holds

    @property
    def cells(self) -> np.ndarray:
        """Numbers of its cells, [size]."""
        return np.arange(self.first, self.first + self.size)


@dataclass(frozen=True, eq=False)
class Value:
    """A tensor: which cell each of its elements is in."""

    cells: np.ndarray  # int64, of the tensor's shape
    dtype: np.dtype

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the tensor."""
        return self.cells.shape

    def moved(self, move: Callable[[np.ndarray], np.ndarray]) -> Value:
        """The elements in another order."""
        return Value(move(self.cells), self.dtype)


@dataclass(frozen=True)
class Step:
    """One operation on an element; arguments count operands from 0 and earlier steps from -1 downwards."""

    template: Template
    dtype: np.dtype
    args: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Kernel:
    """A loop nest that fills `out`.

    kind: map (`steps` on each element), copy, dense (`sizes` M, K, N: operand 0 [M, K] times operand 1 [K, N] plus
    operand 2 [N], then `steps` on each element with the result as argument `OWN`), reduce or cumsum (`sizes` R, n,
    `what`), pick (dynamic gather: `sizes` outer, axis, count, inner; operand 0 the data, operand 1 the indices).
    """

    kind: str
    out: Buffer
    operands: tuple[np.ndarray, ...]  # cells, flat
    sizes: tuple[int, ...] = ()
    steps: tuple[Step, ...] = ()
    what: str = ""


OWN = 10**6  # argument of a step: what a dense kernel has computed itself


@dataclass
class Program:
    """Buffers and kernels in order; each buffer is written once."""

    buffers: list[Buffer] = field(default_factory=list)
    kernels: list[Kernel] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._packed: dict[bytes, Value] = {}
        self._firsts, self._size = np.zeros(0, int), 0
        self._buffer("", 1, np.dtype(np.float32), np.zeros(1, np.float32))

    def input(self, name: str, shape: Sequence[int]) -> Value:
        """Float32 memory that somebody else fills, called `name` in C."""
        buffer = self._buffer(name, int(np.prod(shape)), np.dtype(np.float32))
        return Value(buffer.cells.reshape(shape), buffer.dtype)

    def constant(self, array: np.ndarray) -> Value:
        """Numbers known now."""
        array = np.asarray(array, order="C")
        key = f"{array.dtype}{array.shape}".encode() + array.tobytes()
        if key not in self._packed:
            buffer = self._buffer("", array.size, array.dtype, array.ravel())
            self._packed[key] = Value(buffer.cells.reshape(array.shape), array.dtype)
        return self._packed[key]

    def known(self, value: Value) -> np.ndarray | None:
        """The numbers of a constant; None where a cell is filled at run time."""
        cells = value.cells.ravel()
        out = np.zeros(len(cells), value.dtype)
        for buffer, at in self.split(cells):
            if buffer.data is None:
                return None
            out[at] = buffer.data[cells[at] - buffer.first]
        return out.reshape(value.shape)

    def map(self, template: Template, dtype: np.dtype, *values: Value) -> Value:
        """`template` on each element of the values, broadcast against each other."""
        shape = np.broadcast_shapes(*(value.shape for value in values))
        size = int(np.prod(shape))
        operands = [np.broadcast_to(value.cells, shape).ravel() for value in values]
        if size > SMALL:
            operands = [self._even(cells, value.dtype) for cells, value in zip(operands, values)]
        out = self._buffer("", size, dtype)
        step = Step(template, dtype, tuple(range(len(values))))
        self.kernels.append(Kernel("map", out, tuple(operands), steps=(step,)))
        return Value(out.cells.reshape(shape), dtype)

    def fill(
        self,
        kind: str,
        shape: Sequence[int],
        dtype: np.dtype,
        *values: Value,
        sizes: tuple[int, ...] = (),
        what: str = "",
    ) -> Value:
        """A kernel of another kind, on operands that lie in one run of memory each."""
        out = self._buffer("", int(np.prod(shape)), dtype)
        operands = tuple(self.pack(value).cells.ravel() for value in values)
        self.kernels.append(Kernel(kind, out, operands, sizes, what=what))
        return Value(out.cells.reshape(shape), dtype)

    def pack(self, value: Value) -> Value:
        """The same elements in one run of memory."""
        cells = value.cells.ravel()
        if is_run(cells) and len(self.split(cells)) <= 1:
            return value
        key = f"{value.dtype}".encode() + cells.tobytes()
        if key not in self._packed:
            known = self.known(Value(cells, value.dtype))
            if known is not None:
                return self.constant(known.reshape(value.shape))
            out = self._buffer("", len(cells), value.dtype)
            self.kernels.append(Kernel("copy", out, (cells,)))
            self._packed[key] = Value(out.cells, value.dtype)
        return self._packed[key].moved(lambda c: c.reshape(value.shape))

    def split(self, cells: np.ndarray) -> list[tuple[Buffer, np.ndarray]]:
        """The buffers that flat `cells` lie in, each with the positions in `cells` that do."""
        if len(self._firsts) != len(self.buffers):
            self._firsts = np.array([buffer.first for buffer in self.buffers])
        index = np.searchsorted(self._firsts, cells, side="right") - 1
        return [(self.buffers[i], np.flatnonzero(index == i)) for i in np.unique(index)]

    def _even(self, cells: np.ndarray, dtype: np.dtype) -> np.ndarray:
        """Cells that a loop can walk along: one run, or always the same."""
        return cells if (cells == cells[0]).all() else self.pack(Value(cells, dtype)).cells

    def _buffer(self, name: str, size: int, dtype: np.dtype, data: np.ndarray | None = None) -> Buffer:
        buffer = Buffer(name, self._size, size, dtype, data)
        self._size += max(size, 1)  # an empty one has a number too
        self.buffers.append(buffer)
        return buffer


SMALL = 8  # elements; maps of so few are written out one by one, and their operands may lie anywhere


def is_run(cells: np.ndarray) -> bool:
    """Each cell is the one after the last."""
    return bool((np.diff(cells) == 1).all())
