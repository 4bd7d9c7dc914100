"""How the generated function is laid out: its memory, its statements, where its outputs are found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from robo_rl_deploy.codegen.graph import Code
from robo_rl_deploy.codegen.literals import ctype
from robo_rl_deploy.codegen.memory import SCRATCH


def function(code: Code, signature: str) -> str:
    """The graph as a C function whose `in` and `s` are in `signature`; outputs stay in the scratch of `s`."""
    aliases = [f"{ctype(np.dtype(kind))} *const {SCRATCH[kind]} = s->{SCRATCH[kind]};" for kind in code.scratch]
    return block(f"static void {signature}", [*aliases, *code.body])


def scratch_members(code: Code) -> list[str]:
    """Of the struct that `s` points to."""
    return [f"{ctype(np.dtype(kind))} {SCRATCH[kind]}[{size}];" for kind, size in code.scratch.items()]


def aliases(code: Code, state: str, used: Iterable[str]) -> list[str]:
    """Scratch of `state` (an expression with its dot or arrow) under the names that addresses of outputs use."""
    arrays = {address.split(" ")[0] for address in used}
    return [
        f"const {ctype(np.dtype(kind))} *const {SCRATCH[kind]} = {state}{SCRATCH[kind]};"
        for kind in code.scratch
        if SCRATCH[kind] in arrays
    ]


def carried(code: Code) -> dict[str, str]:
    """Member of the state -> address of its next value."""
    ends = {f"state.{k.removeprefix('next_state.')}": v for k, v in code.outputs.items() if k.startswith("next_state.")}
    return {f.member: ends[f.key] for f in code.fields if f.key in ends}


def block(head: str, lines: Sequence[str]) -> str:
    """A function, indented by its braces."""
    out, depth = [head + " {"], 1
    for line in lines:
        depth -= line.startswith("}")
        out.append("  " * depth + line)
        depth += line.endswith("{")
    return "\n".join([*out, "}"])
