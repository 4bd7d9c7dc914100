"""Policies as other projects write them, and what those projects would compute with them, step by step in numpy."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LEGS, PARTS = ("FL", "FR", "RL", "RR"), ("hip", "thigh", "calf")
ISAAC = tuple(f"{leg}_{part}_joint" for part in PARTS for leg in LEGS)  # joint by joint, as Isaac Lab sorts them
MOTORS = tuple(f"{leg}_{part}_joint" for leg in ("FR", "FL", "RR", "RL") for part in PARTS)  # of the robot's SDK
DEFAULT = np.array([{"hip": 0.1, "thigh": 0.8, "calf": -1.5}[name.split("_")[1]] for name in ISAAC])
KP, KD = np.array([25.0 + i for i in range(12)]), np.array([0.5 + 0.01 * i for i in range(12)])
SCALE = np.array([0.25 + 0.01 * i for i in range(12)])
WIDTHS = {"gyro": 3, "gravity": 3, "command": 3, "joint_pos": 12, "joint_vel": 12, "last_action": 12}


def network(
    path: Path, width: int, metadata: dict[str, str] | None = None, open_batch: bool = True, opset: int = 18
) -> np.ndarray:
    """actions = tanh(obs W); returns W [width, 12]."""
    weights = np.random.default_rng(3).normal(0.0, 0.3, (width, 12)).astype(np.float32)
    batch = "batch" if open_batch else 1
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["obs", "W"], ["h"]), helper.make_node("Tanh", ["h"], ["actions"])],
        "policy",
        [helper.make_tensor_value_info("obs", TensorProto.FLOAT, [batch, width])],
        [helper.make_tensor_value_info("actions", TensorProto.FLOAT, [batch, 12])],
        [numpy_helper.from_array(weights, "W")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=6)
    helper.set_model_props(model, metadata or {})
    onnx.save(model, path)
    return weights


def csv(values, decimals: int = 3) -> str:
    return ",".join(value if isinstance(value, str) else f"{value:.{decimals}f}" for value in values)


def mjlab_metadata(**changes: str) -> dict[str, str]:
    return {
        "run_path": "somebody/run",
        "joint_names": csv(ISAAC),
        "joint_stiffness": csv(KP),
        "joint_damping": csv(KD),
        "default_joint_pos": csv(DEFAULT),
        "action_scale": csv(SCALE),
        "command_names": "twist",
        "observation_names": "base_ang_vel,projected_gravity,joint_pos,joint_vel,actions,command",
    } | changes


def holosoma_metadata() -> dict[str, str]:
    return {
        "dof_names": json.dumps(ISAAC),
        "kp": json.dumps(KP.tolist()),
        "kd": json.dumps(KD.tolist()),
        "default_joint_pos": json.dumps(DEFAULT.tolist()),
        "action_scale": json.dumps(SCALE.tolist()),
        "observation_names": json.dumps(
            ["base_ang_vel", "projected_gravity", "dof_pos", "dof_vel", "actions", "command"]
        ),
        "command_ranges": json.dumps({"lin_vel_x": [-1, 1], "lin_vel_y": [-0.5, 0.5], "ang_vel_z": [-1, 1]}),
    }


def deploy_yaml(history: int = 1) -> str:
    ids = [MOTORS.index(name) for name in ISAAC]
    gains = {MOTORS[i]: (KP[k], KD[k]) for k, i in enumerate(ids)}
    rows = {
        "base_ang_vel": ([0.2] * 3, None),
        "projected_gravity": ([1.0] * 3, None),
        "velocity_commands": ([1.0] * 3, None),
        "joint_pos_rel": ([1.0] * 12, None),
        "joint_vel_rel": ([0.05] * 12, [-20.0, 20.0]),
        "last_action": ([1.0] * 12, None),
    }
    terms = "".join(
        f"  {name}:\n    params: {{}}\n    clip: {json.dumps(clip)}\n"
        f"    scale: {scale}\n    history_length: {history}\n"
        for name, (scale, clip) in rows.items()
    )
    return (
        f"joint_ids_map: {ids}\nstep_dt: 0.02\nstiffness: {[float(gains[m][0]) for m in MOTORS]}\n"
        f"damping: {[float(gains[m][1]) for m in MOTORS]}\ndefault_joint_pos: {DEFAULT.tolist()}\n"
        "commands:\n  base_velocity:\n    ranges: {lin_vel_x: [-0.5, 1.0], lin_vel_y: [-0.3, 0.3], "
        "ang_vel_z: [-1.2, 1.2], heading: null}\n"
        "actions:\n  JointPositionAction:\n    clip: null\n    joint_names: [.*]\n"
        f"    scale: {SCALE.tolist()}\n    offset: {DEFAULT.tolist()}\n    joint_ids: null\nobservations:\n{terms}"
    )


class Peer:
    """The run time of the other project: terms stacked oldest first, the raw action fed back."""

    def __init__(self, weights: np.ndarray, kinds: list[tuple[str, float, float]], history: int = 1) -> None:
        """`kinds`: (kind, scale, clip at plus and minus this)."""
        self.weights, self.kinds, self.history = weights, kinds, history
        self.past: list[list[np.ndarray]] = [[] for _ in kinds]

    def step(self, state: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Raw action and joint targets [12]."""
        parts = []
        for past, (kind, scale, clip) in zip(self.past, self.kinds):
            value = np.clip(self.value(kind, state), -clip, clip) * scale
            past[:] = [*past, value][-self.history :] if past else [value] * self.history
            parts += past
        action = np.tanh(np.concatenate(parts) @ self.weights)
        return action, DEFAULT + SCALE * action

    def value(self, kind: str, state: dict[str, np.ndarray]) -> np.ndarray:
        if kind == "gravity":
            w, x, y, z = state["quat"]
            rotation = np.array(
                [
                    [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
                    [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
                    [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
                ]
            )
            return rotation.T @ np.array([0.0, 0.0, -1.0])
        return state[kind] - DEFAULT if kind == "joint_pos" else state[kind]
