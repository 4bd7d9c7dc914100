"""Golden vectors: recorded inputs with the outputs they gave, run again on the machine that reads the bundle.

Teacher-forced: channels (the last action too), commands and noise come from the record, only the state tensors are
carried, so that differences do not add up over the stream.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.bundle.contract import policy_inputs, policy_outputs
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.schema import Manifest
from robo_rl_deploy.errors import UserError

OUTPUTS = ("targets", "raw_action")


@dataclass(frozen=True)
class GoldenReport:
    """How close this machine comes to the recorded outputs."""

    steps: int  # control steps in the record
    max_error: dict[str, float]  # largest absolute difference an output, in its unit


def check_golden(manifest: Manifest, graph: Graph, golden: Mapping[str, np.ndarray]) -> GoldenReport:
    """Run the record through the graph.

    `golden` holds every graph input but the state, without the batch dimension: `channel.<name>` [T, d],
    `command.<name>` [T, d], `noise` [T, ...], `is_first` [T] with 1 at each reset, and the outputs `targets` [T, A] and
    `raw_action` [T, A']. Of a policy of chunks a row is an answer, its outputs are [T, H, A] and [T, H, A'], and
    `prefix` [T, P, A'] and `prefix_size` [T] are there where the graph has them. Raises `UserError` where an array is
    missing or misshapen, holds a value that is not finite, or differs by more than `tests.atol + tests.rtol *
    |recorded|`.
    """
    check_record(manifest, golden)
    recorded = {name: golden[name].astype(np.float64) for name in OUTPUTS}
    computed = replay(manifest, graph, golden)
    for name in OUTPUTS:
        excess = np.abs(computed[name] - recorded[name]) - manifest.tests.rtol * np.abs(recorded[name])
        wrong = ~(excess <= manifest.tests.atol)  # written so that NaN is wrong
        if wrong.any():
            step, *element = place = tuple(int(i) for i in np.argwhere(wrong)[0])
            raise UserError(
                f"golden.npz: {name}{element} at step {step} is {computed[name][place]:.9g} on this machine, "
                f"{recorded[name][place]:.9g} in the record; the graph and the record do not belong together"
            )
    errors = {name: float(np.abs(computed[name] - recorded[name]).max()) for name in OUTPUTS}
    return GoldenReport(steps=len(golden["is_first"]), max_error=errors)


def replay(manifest: Manifest, graph: Graph, golden: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """`targets` and `raw_action` of the graph for the recorded inputs, shaped as in `check_golden`."""
    carried = [state.name for state in manifest.state]
    state = {f"state.{s.name}": np.zeros((1, *s.shape), np.float32) for s in manifest.state}
    streams = {name: golden[name] for name in policy_inputs(manifest) if not name.startswith("state.")}
    wanted = [*OUTPUTS, *(f"next_state.{name}" for name in carried)]
    rows: dict[str, list[np.ndarray]] = {name: [] for name in OUTPUTS}
    for t in range(len(golden["is_first"])):
        feeds = state | {name: stream[t : t + 1] for name, stream in streams.items()}
        targets, raw_action, *next_state = graph.run(feeds, wanted)
        rows["targets"].append(targets[0])
        rows["raw_action"].append(raw_action[0])
        state = {f"state.{name}": value for name, value in zip(carried, next_state)}
    return {name: np.stack(values) for name, values in rows.items()}


def check_record(manifest: Manifest, golden: Mapping[str, np.ndarray]) -> None:
    """Raise `UserError` unless the record has exactly the arrays, shapes and float32 values the manifest asks for."""
    shapes = {name: shape[1:] for name, shape in policy_inputs(manifest).items() if not name.startswith("state.")}
    shapes |= {name: policy_outputs(manifest)[name][1:] for name in OUTPUTS}
    for name in (*shapes, *golden):
        if name not in golden or name not in shapes:
            raise UserError(f'golden.npz: array "{name}" is {"missing" if name in shapes else "not in the manifest"}')
    steps = len(golden["is_first"]) if golden["is_first"].ndim else 0
    if steps == 0 or golden["is_first"][0] != 1.0:
        raise UserError("golden.npz: the record must begin with a reset (is_first[0] = 1)")
    for name, shape in shapes.items():
        array = golden[name]
        if array.dtype != np.float32 or array.shape != (steps, *shape):
            raise UserError(f'golden.npz: "{name}" is {array.dtype} {array.shape}, expected float32 {(steps, *shape)}')
        if not np.isfinite(array).all():
            raise UserError(f'golden.npz: "{name}" holds a value that is not finite')
