"""Kernels as C."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from robo_rl_deploy.codegen.elementwise import suffix
from robo_rl_deploy.codegen.literals import ctype, literal, numbers
from robo_rl_deploy.codegen.program import OWN, SMALL, ZERO, Buffer, Kernel, Program
from robo_rl_deploy.codegen.rows import reduced, running

At = Callable[[str], str]  # C expression of an index -> C expression of the element
_MOST_RUNS = 48  # pieces that a copy is written out in; beyond, a table of places is shorter


class Emitter:
    """Writes kernels, given where buffers lie (`places`: the array and the offset in it)."""

    def __init__(self, program: Program, places: dict[Buffer, tuple[str, int]]) -> None:
        self._p, self._places = program, places
        self.tables: list[str] = []  # constants that the kernels need
        self._names: dict[Buffer, str] = {}

    def kernel(self, kernel: Kernel) -> list[str]:
        """Lines of C, without indentation."""
        write = {"map": self._map, "copy": self._copy, "dense": self._dense, "pick": self._pick}
        return write.get(kernel.kind, self._rows)(kernel)

    def pointer(self, cells: np.ndarray) -> str:
        """Address of the first of cells that are one run."""
        buffer, offset = self._where(int(cells[0]))
        name, base = self._place(buffer)
        return f"{name} + {base + offset}" if base + offset else name

    def _where(self, cell: int) -> tuple[Buffer, int]:
        ((buffer, _),) = self._p.split(np.array([cell]))
        return buffer, cell - buffer.first

    def _place(self, buffer: Buffer) -> tuple[str, int]:
        if buffer in self._places:
            return self._places[buffer]
        if buffer.data is None:
            return buffer.name, 0
        if buffer not in self._names:
            self._names[buffer] = self._table(buffer.data)
        return self._names[buffer], 0

    def _table(self, data: np.ndarray) -> str:
        name = f"k{len(self.tables)}"
        self.tables.append(f"static const {ctype(data.dtype)} {name}[{data.size}] = {{\n{numbers(data)}}};")
        return name

    def _element(self, cell: int) -> str:
        """One cell: a number where it is known."""
        if cell == ZERO:
            return "0"
        buffer, offset = self._where(cell)
        if buffer.data is not None and buffer not in self._names:
            return literal(buffer.data[offset], buffer.dtype)
        name, base = self._place(buffer)
        return f"{name}[{base + offset}]"

    def _access(self, cells: np.ndarray, lines: list[str]) -> At:
        """How a loop reads element i; what stays the same is read before, in `lines`."""
        dtype = self._where(int(cells[0]))[0].dtype
        if len(cells) > 1 and (cells == cells[0]).all():
            text = self._element(int(cells[0]))
            if "[" not in text:
                return lambda i: text
            name = f"c{len(lines)}"
            lines.append(f"const {ctype(dtype)} {name} = {text};")
            return lambda i: name
        buffer, offset = self._where(int(cells[0]))
        name, base = self._place(buffer)
        at = base + offset
        return lambda i: f"{name}[{at} + {i}]" if at else f"{name}[{i}]"

    def _steps(self, kernel: Kernel, operands: dict[int, str], own: str) -> tuple[list[str], str]:
        """Statements of one element, and its value."""
        lines: list[str] = []
        names: list[str] = []
        for step in kernel.steps:
            args = [own if a == OWN else operands[a] if a >= 0 else names[-a - 1] for a in step.args]
            text = step.template(*args)
            names.append(f"v{len(names)}")
            lines.append(f"const {ctype(step.dtype)} {names[-1]} = {_outer(text)};")
        return lines[:-1], lines[-1].partition(" = ")[2].rstrip(";") if lines else own

    def _map(self, kernel: Kernel) -> list[str]:
        """`steps` on each element; few elements are written out one by one, as their operands may lie anywhere."""
        size = kernel.out.size
        lines: list[str] = []
        used = sorted({a for step in kernel.steps for a in step.args if 0 <= a < OWN})
        if size > SMALL:
            reads = {a: self._access(kernel.operands[a], lines) for a in used}
            out = self._access(kernel.out.cells, lines)("i")
            before, value = self._steps(kernel, {a: read("i") for a, read in reads.items()}, out)
            return ["{", *lines, f"for (int i = 0; i < {size}; ++i) {{", *before, f"{out} = {value};", "}", "}"]
        name, base = self._place(kernel.out)
        for i in range(size):
            own = f"{name}[{base + i}]"
            before, value = self._steps(kernel, {a: self._element(int(kernel.operands[a][i])) for a in used}, own)
            lines += ["{", *before, f"{own} = {value};", "}"] if before else [f"{own} = {value};"]
        return lines

    def _dense(self, kernel: Kernel) -> list[str]:
        m, k, n = kernel.sizes
        x, w, *_ = kernel.operands
        bias = self.pointer(kernel.operands[2]) if kernel.what == "bias" else "NULL"
        addresses = [self.pointer(x), self.pointer(w), bias, self.pointer(kernel.out.cells)]
        product = f"p_dense{suffix(kernel.out.dtype)}({', '.join(addresses)}, {m}, {k}, {n});"
        return [product, *(self._map(kernel) if kernel.steps else [])]

    def _copy(self, kernel: Kernel) -> list[str]:
        (cells,) = kernel.operands
        edges = np.flatnonzero(np.diff(cells) != 1) + 1
        if len(edges) >= _MOST_RUNS:
            return [line for source, at in self._p.split(cells) for line in self._by_table(kernel, cells, source, at)]
        starts = np.unique(np.concatenate([[0], edges, self._borders(cells)])).astype(int)
        lines, (out, base) = [], self._place(kernel.out)
        for first, end in zip(starts, [*starts[1:], len(cells)]):
            if end - first <= 2:
                lines += [f"{out}[{base + i}] = {self._element(int(cells[i]))};" for i in range(first, end)]
                continue
            source, target = self.pointer(cells[first:end]), f"{out} + {base + first}"
            lines.append(f"memcpy({target}, {source}, {end - first} * sizeof(*{out}));")
        return lines

    def _borders(self, cells: np.ndarray) -> np.ndarray:
        """Where one buffer ends and the next begins, though the numbers go on."""
        firsts = np.array([buffer.first for buffer, _ in self._p.split(cells)])
        return np.flatnonzero(np.isin(cells, firsts))

    def _by_table(self, kernel: Kernel, cells: np.ndarray, source: Buffer, at: np.ndarray) -> list[str]:
        """The elements `at` of a copy, which all come from one buffer."""
        out, base = self._place(kernel.out)
        is_whole = len(at) == len(cells)
        to = f"{base} + i" if is_whole else f"{self._places_table(at + base)}[i]"
        if len(np.unique(cells[at])) == 1:
            value = self._element(int(cells[at[0]]))
        else:
            name, first = self._place(source)
            value = f"{name}[{self._places_table(cells[at] - source.first + first)}[i]]"
        return [f"for (int i = 0; i < {len(at)}; ++i) {out}[{to}] = {value};"]

    def _places_table(self, places: np.ndarray) -> str:
        name, kind = f"k{len(self.tables)}", "uint16_t" if places.max() < 2**16 else "uint32_t"
        text = _wrapped(", ".join(map(str, places.tolist())))
        self.tables.append(f"static const {kind} {name}[{len(places)}] = {{\n{text}}};")
        return name

    def _pick(self, kernel: Kernel) -> list[str]:
        outer, axis, count, inner = kernel.sizes
        data, index = (self.pointer(cells) for cells in kernel.operands)
        out = self.pointer(kernel.out.cells)
        return [
            f"for (int o = 0; o < {outer}; ++o)",
            f"for (int c = 0; c < {count}; ++c) {{",
            f"int64_t at = ({index})[c];",
            f"at = at < 0 ? at + {axis} : at;",
            f"at = at < 0 ? 0 : at >= {axis} ? {axis - 1} : at; /* never outside, whatever was computed */",
            f"memcpy({out} + (o * {count} + c) * {inner}, {data} + (o * {axis} + at) * {inner}, "
            f"{inner} * sizeof(*({out})));",
            "}",
        ]

    def _rows(self, kernel: Kernel) -> list[str]:
        """Reductions and running sums of rows."""
        rows, n = kernel.sizes
        x, out = self.pointer(kernel.operands[0]), self.pointer(kernel.out.cells)
        body = running(kernel, n) if kernel.kind == "cumsum" else reduced(kernel, n)
        source = ctype(self._where(int(kernel.operands[0][0]))[0].dtype)
        return [
            f"for (int r = 0; r < {rows}; ++r) {{",
            f"const {source} *x = {x} + r * {n};",
            f"{ctype(kernel.out.dtype)} *y = {out} + r{f' * {n}' * (kernel.kind == 'cumsum')};",
            *body,
            "}",
        ]


def _outer(text: str) -> str:
    """Without the parentheses around all of it."""
    if not text.startswith("(") or not text.endswith(")"):
        return text
    depth = 0
    for i, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return text[1:-1] if i == len(text) - 1 else text
    return text


def _wrapped(text: str) -> str:
    lines, line = [], "   "
    for word in text.split():
        if len(line) + len(word) > 117:
            lines.append(line)
            line = "   "
        line += " " + word
    return "\n".join([*lines, line])
