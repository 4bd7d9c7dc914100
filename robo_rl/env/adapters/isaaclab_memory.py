"""Saving an Isaac Lab environment, as far as that goes: its scene, its tensors and counters, its random numbers.

Isaac Lab saves the scene (`InteractiveScene.get_state`). What the task itself remembers lies in tensors of the
environment, its managers and their terms: each that is found there is saved and written back in place. The engine's
warm start is not, so a run goes on to float32 and not bit for bit; and what a task keeps elsewhere is missed, which the
adapter finds out by comparing observations.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.adapters.isaaclab_final import recorded_observations

Memory = dict[str, Any]

_NOT_MEMORY = frozenset({"scene", "sim", "cfg", "_cfg", "_env", "_asset", "obs_buf", "extras"})
_COUNTERS = ("common_step_counter", "_sim_step_counter")
_DEEPEST = 6  # env -> manager -> dict of terms -> term -> dict -> tensor


def save(env: Any) -> Memory:
    """Copies of all that is found."""
    return {
        "scene": _copied(env.scene.get_state(is_relative=False)),
        "targets": {name: _targets(robot) for name, robot in env.scene.articulations.items()},
        "tensors": {path: value.clone() for path, value in _tensors(env)},
        "counters": {name: torch.tensor(int(getattr(env, name, 0))) for name in _COUNTERS},
        "random": _random_state(env.device),
    }


def load(env: Any, memory: Mapping[str, Any]) -> Any:
    """Write it back into an environment built like the one that was saved, and return its observations now."""
    device = torch.device(env.device)
    env.scene.reset_to(_copied(memory["scene"], device), is_relative=False)
    for name, robot in env.scene.articulations.items():  # reset_to aims every drive at the pose it writes
        for kind, target in memory["targets"][name].items():
            getattr(robot, f"set_joint_{kind}_target_index")(target=target.to(device))
    for path, value in _tensors(env):
        saved = memory["tensors"].get(path)
        if saved is not None and saved.shape == value.shape:
            value.copy_(saved)
    for name in _COUNTERS:
        setattr(env, name, int(memory["counters"][name]))
    env.scene.write_data_to_sim()
    env.sim.forward()
    env.scene.update(dt=0.0)
    obs = recorded_observations(env)
    _set_random_state(memory["random"], env.device)  # last: observing draws noise
    return obs


def _targets(robot: Any) -> dict[str, Tensor]:
    """What the joint drives of an articulation aim at."""
    data = robot.data
    held = {"position": data.joint_pos_target, "velocity": data.joint_vel_target, "effort": data.joint_effort_target}
    return {kind: value.torch.clone() for kind, value in held.items()}


def _tensors(env: Any) -> Iterator[tuple[str, Tensor]]:
    """Path and value of every tensor that the environment, its managers or their terms own, each once."""
    seen: set[int] = set()

    def visit(value: Any, path: str, depth: int) -> Iterator[tuple[str, Tensor]]:
        if depth > _DEEPEST or id(value) in seen:
            return
        seen.add(id(value))
        if isinstance(value, Tensor):
            if value.numel():
                yield path, value
        elif isinstance(value, (dict, list, tuple)):
            items = value.items() if isinstance(value, dict) else enumerate(value)
            for key, item in list(items):
                yield from visit(item, f"{path}.{key}", depth + 1)
        elif depth == 0 or _has_memory(value):
            for key, item in sorted(vars(value).items()):
                if key not in _NOT_MEMORY:
                    yield from visit(item, f"{path}.{key}", depth + 1)

    yield from visit(env, "env", 0)


def _has_memory(value: Any) -> bool:
    """Whether to look into an object: managers, terms and buffers of Isaac Lab, but no configurations and no assets."""
    module, name = type(value).__module__, type(value).__name__
    kinds = (".managers.", ".mdp.", ".buffers.", ".noise.", ".modifiers.")
    return (
        module.startswith("isaaclab")
        and hasattr(value, "__dict__")
        and not name.endswith("Cfg")
        and any(kind in f".{module}." for kind in kinds)
    )


def _random_state(device: str) -> dict[str, Tensor]:
    """The global generators, which Isaac Lab draws from."""
    bits: Any = np.random.get_state(legacy=True)
    state = {
        "torch": torch.get_rng_state(),
        "numpy": torch.from_numpy(np.asarray(bits[1], dtype=np.int64)),
        "numpy_pos": torch.tensor(int(bits[2])),
        "python": torch.tensor(random.getstate()[1], dtype=torch.int64),
    }
    return state | ({"cuda": torch.cuda.get_rng_state(device)} if "cuda" in str(device) else {})


def _set_random_state(state: Mapping[str, Tensor], device: str) -> None:
    torch.set_rng_state(state["torch"].cpu())
    np.random.set_state(("MT19937", state["numpy"].cpu().numpy().astype(np.uint32), int(state["numpy_pos"]), 0, 0.0))
    random.setstate((3, tuple(state["python"].tolist()), None))
    if "cuda" in state and "cuda" in str(device):
        torch.cuda.set_rng_state(state["cuda"].cpu(), device)


def _copied(tree: Any, device: torch.device | None = None) -> Any:
    if isinstance(tree, Mapping):
        return {key: _copied(value, device) for key, value in tree.items()}
    return tree.to(device).clone() if device is not None else tree.clone()
