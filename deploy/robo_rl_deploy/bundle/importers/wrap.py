"""The foreign graph inside one of ours: named measurements in, joint targets out, history as explicit state."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, compose, helper, numpy_helper

from robo_rl_deploy.bundle.contract import policy_inputs, policy_outputs
from robo_rl_deploy.bundle.importers.foreign import Foreign, Term
from robo_rl_deploy.bundle.schema import Manifest
from robo_rl_deploy.errors import UserError

_IR_VERSION = 10


@dataclass
class Nodes:
    """Nodes and constants as they are added."""

    nodes: list[onnx.NodeProto] = field(default_factory=list)
    weights: dict[str, np.ndarray] = field(default_factory=dict)

    def constant(self, name: str, value: object, dtype: type = np.float32) -> str:
        """Keep a constant; returns its name."""
        self.weights[name] = np.asarray(value, dtype)
        return name

    def add(self, op: str, inputs: list[str], output: str, **attributes: Any) -> str:
        """Add a node; returns its output."""
        self.nodes.append(helper.make_node(op, inputs, [output], **attributes))
        return output


def state_of(term: Term) -> str:
    """Name of the state tensor that keeps the history of a term."""
    return f"history_{term.name}"


def term_size(term: Term, measured: int) -> int:
    """Elements of a term for one step; `measured`: of what it reads."""
    return 3 if term.kind == "gravity" else measured


def wrap(foreign: Foreign, manifest: Manifest, inputs: dict[str, str]) -> bytes:
    """`policy.onnx` for the manifest.

    `inputs` says which input of the graph each kind of term reads (`channel.<name>`, `command.<name>`). Raises
    `UserError` where the observation that its terms make up is not the one that the foreign graph takes.
    """
    inner = foreign.graph
    weights = {tensor.name for tensor in inner.graph.initializer}
    takes = [value for value in inner.graph.input if value.name not in weights]
    if len(takes) != 1 or len(inner.graph.output) != 1:
        raise UserError(
            f"{foreign.format}: the graph has {_signature(inner)}; only one observation in and one action out "
            "are read, neither memory nor a motion inside"
        )
    made = Nodes()
    made.constant("one", [1.0])
    made.add("Sub", ["one", "is_first"], "goes_on")
    rows = [_term(made, term, inputs[term.kind], foreign) for term in foreign.terms]
    made.add("Concat", rows, f"foreign/{takes[0].name}", axis=1)
    sizes = [term_size(term, policy_inputs(manifest)[inputs[term.kind]][1]) * term.history for term in foreign.terms]
    wanted = tuple(dim.dim_value for dim in takes[0].type.tensor_type.shape.dim)
    if wanted != (1, sum(sizes)):
        parts = ", ".join(f"{term.name} {size}" for term, size in zip(foreign.terms, sizes))
        raise UserError(
            f"{foreign.format}: the graph takes {list(wanted)}, its terms make up [1, {sum(sizes)}] ({parts}); "
            "a term is missing, or has a history that the file does not tell"
        )
    prefixed = compose.add_prefix(inner, "foreign/")
    made.nodes += prefixed.graph.node
    _action(made, foreign, f"foreign/{inner.graph.output[0].name}")
    return serialized(made, prefixed, manifest)


def _term(made: Nodes, term: Term, source: str, foreign: Foreign) -> str:
    value = source
    if term.kind == "gravity":
        value = _gravity(made, source, term.name)
    if term.kind == "joint_pos":
        made.constant("default_pose", foreign.default)
        value = made.add("Sub", [value, "default_pose"], f"{term.name}/relative")
    if term.clip is not None:
        low, high = (made.constant(f"{term.name}/{n}", bound) for n, bound in zip(("low", "high"), term.clip))
        value = made.add("Clip", [value, low, high], f"{term.name}/clipped")
    if set(term.scale) != {1.0}:
        value = made.add("Mul", [value, made.constant(f"{term.name}/scale", term.scale)], f"{term.name}/scaled")
    return value if term.history == 1 else _history(made, term, value)


def _history(made: Nodes, term: Term, value: str) -> str:
    """The last steps, oldest first; at a reset all of them are the first one."""
    name, state = term.name, state_of(term)
    rows = made.add("Reshape", [value, made.constant("one_row", [1, 1, -1], np.int64)], f"{name}/row")
    made.constant("axis_1", [1], np.int64)
    first, last = made.constant("from_1", [1], np.int64), made.constant("to_end", [2**31 - 1], np.int64)
    kept = made.add("Slice", [f"state.{state}", first, last, "axis_1"], f"{name}/kept")
    going = made.add("Concat", [kept, rows], f"{name}/going", axis=1)
    fresh = made.add("Concat", [rows] * term.history, f"{name}/fresh", axis=1)
    a = made.add("Mul", [fresh, "is_first"], f"{name}/fresh_or_none")
    b = made.add("Mul", [going, "goes_on"], f"{name}/going_or_none")
    stacked = made.add("Add", [a, b], f"next_state.{state}")
    return made.add("Reshape", [stacked, made.constant("flat", [1, -1], np.int64)], f"{name}/stacked")


def _gravity(made: Nodes, quaternion: str, name: str) -> str:
    """Direction of gravity in the body's frame: minus the last row of the rotation matrix of (w, x, y, z)."""
    for i, part in enumerate("wxyz"):
        index = made.constant(f"index_{part}", [i], np.int64)
        made.add("Gather", [quaternion, index], f"{name}/{part}", axis=1)
    made.constant("minus_two", [-2.0])
    made.constant("two", [2.0])
    w, x, y, z = (f"{name}/{part}" for part in "wxyz")
    xz, wy = made.add("Mul", [x, z], f"{name}/xz"), made.add("Mul", [w, y], f"{name}/wy")
    yz, wx = made.add("Mul", [y, z], f"{name}/yz"), made.add("Mul", [w, x], f"{name}/wx")
    xx, yy = made.add("Mul", [x, x], f"{name}/xx"), made.add("Mul", [y, y], f"{name}/yy")
    g_x = made.add("Mul", [made.add("Sub", [xz, wy], f"{name}/xz-wy"), "minus_two"], f"{name}/g_x")
    g_y = made.add("Mul", [made.add("Add", [yz, wx], f"{name}/yz+wx"), "minus_two"], f"{name}/g_y")
    twice = made.add("Mul", [made.add("Add", [xx, yy], f"{name}/xx+yy"), "two"], f"{name}/2xx+2yy")
    g_z = made.add("Sub", [twice, "one"], f"{name}/g_z")
    return made.add("Concat", [g_x, g_y, g_z], f"{name}/gravity", axis=1)


def _action(made: Nodes, foreign: Foreign, action: str) -> None:
    value = made.add("Identity", [action], "raw_action")
    if foreign.clip is not None:
        low, high = (made.constant(f"action/{n}", bound) for n, bound in zip(("low", "high"), foreign.clip))
        value = made.add("Clip", [value, low, high], "action/clipped")
    value = made.add("Mul", [value, made.constant("action/scale", foreign.scale)], "action/scaled")
    made.add("Add", [value, made.constant("action/offset", foreign.offset)], "targets")


def serialized(made: Nodes, inner: onnx.ModelProto, manifest: Manifest) -> bytes:
    """The bytes of the graph of `made` and the constants of `inner`, with the signature of the manifest."""
    takes, gives = (
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]
        for shapes in (policy_inputs(manifest), policy_outputs(manifest))
    )
    own = [numpy_helper.from_array(value, name) for name, value in made.weights.items()]
    graph = helper.make_graph(made.nodes, "imported", takes, gives, [*own, *inner.graph.initializer])
    version = min(inner.ir_version, _IR_VERSION)
    return bytes(helper.make_model(graph, opset_imports=inner.opset_import, ir_version=version).SerializeToString())


def _signature(model: onnx.ModelProto) -> str:
    return ", ".join(value.name for value in (*model.graph.input, *model.graph.output))
