"""Torch views of the engine's arrays: data fields to read, model fields with a value for each env."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import mujoco
import torch
import warp as wp
from torch import Tensor

from robo_rl.errors import UserError, nearest

# Model fields that mj_setConst reads, and those that it computes from them.
CONSTANT_INPUTS = frozenset(
    {
        "qpos0",
        "qpos_spring",
        "body_mass",
        "body_inertia",
        "body_ipos",
        "body_iquat",
        "body_pos",
        "body_quat",
        "body_gravcomp",
        "dof_armature",
        "tendon_armature",
        "actuator_gear",
    }
)
# Model fields that place what is fixed to the world.
POSES = frozenset({"body_pos", "body_quat", "geom_pos", "geom_quat"})
_CONSTANTS = (
    "body_subtreemass",
    "body_invweight0",
    "dof_invweight0",
    "stat.meaninertia",
    "actuator_acc0",
    "tendon_length0",
    "tendon_invweight0",
    "tendon_lengthspring",
    "eq_data",
    "cam_pos0",
    "cam_poscom0",
    "cam_mat0",
    "light_pos0",
    "light_poscom0",
    "light_dir0",
)
_BATCHED = "_is_batched"  # how put_model marks arrays that may have a value for each env


class DataViews:
    """Float32 views `[N, ...]` of data fields in MuJoCo's shapes; they show the present, without a copy."""

    def __init__(self, mj: mujoco.MjModel, data: Any, replaced: Mapping[str, wp.array]) -> None:
        self._data, self._replaced = data, replaced
        self._shapes = mujoco.MjData(mj)
        self._views: dict[str, tuple[Tensor, int]] = {}

    def read(self, name: str) -> Tensor:
        """The view of a field. Raises RuntimeError if someone wrote into it, UserError where there is none."""
        if name not in self._views:
            view = self.writable(name)
            self._views[name] = view, view._version
        view, version = self._views[name]
        if view._version != version:
            raise RuntimeError(f'a term wrote in place into the simulator field "{name}"; clone it first')
        return view if view.dtype == torch.float32 else view.float()

    def writable(self, name: str) -> Tensor:
        """Another view of the same memory, for the backend to write into."""
        array = self._replaced.get(name, getattr(self._data, name, None))
        if not isinstance(array, wp.array) or not hasattr(self._shapes, name) or array.shape[0] != self._data.nworld:
            raise UserError(_no_field("data", name, _arrays(self._data)))
        shape = getattr(getattr(self._shapes, name), "shape", ())
        return wp.to_torch(array).reshape(self._data.nworld, *shape)

    @property
    def names(self) -> tuple[str, ...]:
        """Fields read so far."""
        return tuple(self._views)


class ModelFields:
    """Model fields that were given a value for each env."""

    def __init__(self, engine: Any, num_envs: int, on_expand: Callable[[], None]) -> None:
        self._engine, self._num_envs, self._on_expand = engine, num_envs, on_expand
        self.params: dict[str, Tensor] = {}  # asked for by name
        self.constants: dict[str, Tensor] = {}  # derived from those

    def expand(self, name: str) -> Tensor:
        """The values of a field, `[N, ...]`, live. Raises UserError for a field that can have only one value."""
        if name not in self.params:
            self.params[name] = self._expanded(name)
            if name in CONSTANT_INPUTS and not self.constants:
                self.constants = {key: self._expanded(key) for key in _CONSTANTS if self._array(key).size}
            self._on_expand()
        return self.params[name]

    def _expanded(self, name: str) -> Tensor:
        shared = self._array(name)
        own = wp.empty((self._num_envs, *shared.shape[1:]), dtype=shared.dtype, device=shared.device)
        setattr(own, _BATCHED, True)
        values = wp.to_torch(own)
        values.copy_(wp.to_torch(shared))
        owner, attribute = self._owner(name)
        setattr(owner, attribute, own)
        return values

    def _array(self, name: str) -> wp.array:
        owner, attribute = self._owner(name)
        array = getattr(owner, attribute, None)
        if not isinstance(array, wp.array) or not _is_batched(array):
            known = [key for key in _arrays(owner) if _is_batched(getattr(owner, key))]
            raise UserError(_no_field("model", name, known))
        return array

    def _owner(self, name: str) -> tuple[Any, str]:
        group, _, attribute = name.rpartition(".")
        return (getattr(self._engine, group) if group in ("opt", "stat") else self._engine), attribute or name


def array_bytes(owner: Any) -> int:
    """Memory of all arrays of a dataclass of the engine, nested ones included."""
    fields = vars(owner).values()
    nested = sum(array_bytes(value) for value in fields if dataclasses.is_dataclass(value))
    return nested + sum(value.capacity or 0 for value in fields if isinstance(value, wp.array))


def _arrays(owner: Any) -> list[str]:
    return [key for key, value in vars(owner).items() if isinstance(value, wp.array)]


def _is_batched(array: wp.array) -> bool:
    return getattr(array, _BATCHED, False)


def _no_field(kind: str, name: str, known: list[str]) -> str:
    hint = ", ".join(nearest(name, known))
    return f'Backend mujoco_warp has no {kind} field "{name}" for each env.' + (f" Nearest: {hint}" if hint else "")
