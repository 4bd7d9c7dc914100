"""A graph as statements in C, with the memory and the constants that they need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import onnx

from robo_rl_deploy.bundle import Bundle, Manifest, policy_inputs
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES
from robo_rl_deploy.codegen.emit import Emitter
from robo_rl_deploy.codegen.fuse import fused
from robo_rl_deploy.codegen.helpers import helpers
from robo_rl_deploy.codegen.literals import identifier
from robo_rl_deploy.codegen.lower import lower
from robo_rl_deploy.codegen.memory import place
from robo_rl_deploy.codegen.program import Program, Value
from robo_rl_deploy.errors import UserError


@dataclass(frozen=True)
class Field:
    """An input of the graph as a member of a struct in C."""

    key: str  # input of the graph, say channel.joint_pos
    member: str  # in C, say channel_joint_pos
    size: int
    is_given: bool  # by the caller; else the state keeps it


@dataclass(frozen=True)
class Code:
    """A graph in C."""

    fields: tuple[Field, ...]
    body: list[str]  # statements; they read `in` and `s`
    tables: list[str]  # constants
    functions: str  # that the statements call
    scratch: dict[str, int]  # type -> elements
    outputs: dict[str, str]  # output of the graph -> address of its first element


def fields_of(manifest: Manifest) -> tuple[Field, ...]:
    """The graph's inputs, in its order."""
    given = {f"channel.{c.name}" for c in manifest.channels if c.source in MEASURED_SOURCES}
    given |= {f"command.{c.name}" for c in manifest.commands} | {"noise"}
    taken: set[str] = set()
    return tuple(
        Field(key, identifier(key, taken), int(np.prod(shape)), key in given)
        for key, shape in policy_inputs(manifest).items()
    )


def compile_policy(bundle: Bundle) -> Code:
    """The policy of a bundle in C. Raises `UserError` for an operator that no C is written for."""
    manifest = bundle.manifest
    example = {name: array[:1] for name, array in bundle.golden.items() if name in policy_inputs(manifest)}
    example |= {f"state.{state.name}": np.zeros((1, *state.shape), np.float32) for state in manifest.state}
    fields = {field.key: field for field in fields_of(manifest)}
    return compile_model(onnx.load_model_from_string(bundle.policy_onnx), fields, example)


def compile_model(
    model: onnx.ModelProto, fields: Mapping[str, Field], example: Mapping[str, np.ndarray] | None = None
) -> Code:
    """Any graph whose float32 inputs are `fields`; `example` is something that it can be run on."""
    program, inputs = Program(), {}
    for value in model.graph.input:
        field = fields[value.name]
        shape = tuple(dim.dim_value for dim in value.type.tensor_type.shape.dim)
        inputs[value.name] = program.input(f"{'in' if field.is_given else 's'}->{field.member}", shape)
    found = lower(model, program, inputs, example or {})
    # Copied, so that an output is never the memory of an input or a constant.
    ready = {name: program.pack(_made(program, value)) for name, value in found.items()}
    kernels = fused(program, list(ready.values()))
    places, sizes = place(program, kernels, list(ready.values()))
    emitter = Emitter(program, places)
    body = [line for kernel in kernels for line in emitter.kernel(kernel)]
    outputs = {name: emitter.pointer(value.cells.ravel()) for name, value in ready.items()}
    functions = helpers("\n".join(body))
    return Code(tuple(fields.values()), body, emitter.tables, functions, sizes, outputs)


def _made(program: Program, value: Value) -> Value:
    """The same numbers in memory that a kernel has filled: an output is never the memory of an input."""
    filled = {kernel.out for kernel in program.kernels}
    if all(buffer in filled for buffer, _ in program.split(value.cells.ravel())):
        return value
    return program.fill("copy", value.shape, value.dtype, value)


def refuse_unfit(bundle: Bundle) -> None:
    """Raise `UserError` for a bundle that no robot can run, or only one with a clock beside the policy."""
    flat = [channel.name for channel in bundle.manifest.channels if channel.source == "flat"]
    if flat:
        raise UserError(f'{bundle.path}: flat bundle; nothing but the training simulator provides channel "{flat[0]}"')
    if bundle.manifest.chunk is not None:
        raise UserError(
            f"{bundle.path}: a policy of chunks, which no generated code carries out; use robo-rl deploy run"
        )
