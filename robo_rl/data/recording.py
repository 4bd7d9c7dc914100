"""A recording: the states of a few environments over time, and the scene they happened in.

It is written once, after evaluation, and rendered later into HTML, MP4 or a viewer, from any camera, on any machine.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from robo_rl.data.placed import POSE, drawn_states, scene_with_placed
from robo_rl.errors import UserError
from robo_rl.files import published

if TYPE_CHECKING:
    import mujoco

SCHEMA = 1
_ARRAYS = ("qpos", "reward", "done", "action", "success")
_TARGET = "target"
_COMMAND, _ASSET, _PLACED = "command/", "asset/", "placed/"
# What numpy and zipfile raise on a damaged file; TypeError where the file is a bare .npy.
_DAMAGE = (OSError, ValueError, EOFError, TypeError, NotImplementedError, MemoryError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True, eq=False)
class Recording:
    """States, rewards and commands of E environments over T control steps.

    Row t holds the state in which `action[t]` was taken, and the reward and end that followed from it. Where `done[t]`
    is true, row t + 1 is therefore the first state of another episode.
    """

    task: str
    robot: str
    dt_s: float  # s, control period
    seed: int
    mjcf: str  # the compiled scene as XML
    qpos: NDArray[np.float32]  # [T, E, nq], m and rad, free joints wxyz; a non-finite row is a diverged state
    reward: NDArray[np.float32]  # [T, E]
    done: NDArray[np.bool_]  # [T, E], the episode ended on this step
    action: NDArray[np.float32]  # [T, E, A], as the policy gave it
    success: NDArray[np.bool_]  # [E], outcome of the first episode
    commands: Mapping[str, NDArray[np.float32]] = field(default_factory=dict)  # name -> [T, E, d]
    command_labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # name -> d element names
    joint_names: tuple[str, ...] = ()
    env_ids: tuple[int, ...] = ()  # index in the batch they were recorded from; empty: 0, 1, ...
    assets: Mapping[str, bytes] = field(default_factory=dict)  # mesh and texture files that `mjcf` refers to
    placed: Mapping[str, NDArray[np.float32]] = field(default_factory=dict)  # fixed prop -> [T, E, 7], m and wxyz
    target: NDArray[np.float32] | None = None  # [T, E, A], what the actuators were told, in their unit; None: unknown

    def __post_init__(self) -> None:
        """Check the shapes against each other, and give the environments numbers.

        Raises `UserError`.
        """
        if not self.env_ids:
            object.__setattr__(self, "env_ids", tuple(range(self.num_envs)))
        steps, envs = self.qpos.shape[:2]
        shapes = {"reward": (steps, envs), "done": (steps, envs), "success": (envs,), "env_ids": (envs,)}
        actual = {"reward": self.reward.shape, "done": self.done.shape, "success": self.success.shape}
        actual["env_ids"] = (len(self.env_ids),)
        target = {} if self.target is None else {_TARGET: self.target}
        for name, array in {"action": self.action, **target, **self.commands, **self.placed}.items():
            shapes[name], actual[name] = (steps, envs), array.shape[:2]
            if array.ndim != 3:
                raise UserError(f"recording: {name} has shape {array.shape}, expected [T, E, d]. Record it again")
        for name, array in self.placed.items():
            shapes[name], actual[name] = (steps, envs, POSE), array.shape
        for name, shape in shapes.items():
            if actual[name] != shape:
                raise UserError(f"recording: {name} has shape {actual[name]}, expected {shape}. Record it again")
        if not (steps and envs and np.isfinite(self.dt_s) and self.dt_s > 0):
            raise UserError(f"recording is empty: {steps} steps, {envs} envs, dt {self.dt_s} s. Record it again")

    @property
    def num_steps(self) -> int:
        """T, control steps."""
        return int(self.qpos.shape[0])

    @property
    def num_envs(self) -> int:
        """E, environments."""
        return int(self.qpos.shape[1])

    @property
    def duration_s(self) -> float:
        """T times the control period, s."""
        return self.num_steps * self.dt_s

    def spec(self) -> mujoco.MjSpec:
        """The scene, with the placed props as mocap bodies."""
        return scene_with_placed(self.mjcf, self.assets, tuple(self.placed))

    def states(self, model: mujoco.MjModel) -> NDArray[np.floating]:
        """What is drawn with `model()`, [T, E, nq + 7 for each placed prop]."""
        return drawn_states(model, self.qpos, self.placed)

    def model(self) -> mujoco.MjModel:
        """The compiled scene. Raises `UserError` where the XML does not compile or has another number of positions."""
        import mujoco

        try:
            model = self.spec().compile()
        except (ValueError, AttributeError, mujoco.FatalError) as error:
            reason = " ".join(str(error).split())
            raise UserError(f"the scene in the recording does not compile ({reason}). Record it again") from error
        if model.nq != self.qpos.shape[2]:
            raise UserError(f"recording has {self.qpos.shape[2]} positions, its scene {model.nq}. Record it again")
        return model

    def save(self, path: str | Path) -> Path:
        """Write `path` (.npz, no pickled member), whole or not at all. Raises `UserError` where it cannot."""
        members: dict[str, Any] = {name: getattr(self, name) for name in _ARRAYS}
        members["meta"] = _bytes(json.dumps(self._meta(), sort_keys=True).encode())
        members["mjcf"] = _bytes(self.mjcf.encode())
        members.update({} if self.target is None else {_TARGET: self.target})
        members.update({_COMMAND + name: array for name, array in self.commands.items()})
        members.update({_PLACED + name: array for name, array in self.placed.items()})
        members.update({_ASSET + name: _bytes(content) for name, content in self.assets.items()})
        path = Path(path)
        with published(path if path.suffix == ".npz" else path.with_name(path.name + ".npz")) as temporary:
            np.savez_compressed(temporary, **members)
        return path if path.suffix == ".npz" else path.with_name(path.name + ".npz")

    def _meta(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "task": self.task,
            "robot": self.robot,
            "dt_s": self.dt_s,
            "seed": self.seed,
            "joint_names": list(self.joint_names),
            "env_ids": list(self.env_ids),
            "command_labels": {name: list(labels) for name, labels in self.command_labels.items()},
        }

    @classmethod
    def load(cls, path: str | Path) -> Recording:
        """Read a recording. Raises `UserError` for a file that is missing, damaged, pickled or from a newer version."""
        path = Path(path)
        members = _read(path)
        missing = sorted({"meta", "mjcf", *_ARRAYS} - members.keys())
        if missing:
            raise UserError(f"{path} is not a recording: it lacks {', '.join(missing)}. Expected recordings/*.npz")
        try:
            meta = json.loads(members["meta"].tobytes())
            if meta["schema"] > SCHEMA:
                raise UserError(f"{path} has schema {meta['schema']}, this version reads {SCHEMA}. Update robo-rl")
            return cls(
                task=str(meta["task"]),
                robot=str(meta["robot"]),
                dt_s=float(meta["dt_s"]),
                seed=int(meta["seed"]),
                mjcf=members["mjcf"].tobytes().decode(),
                **_arrays(members),
                commands={name[len(_COMMAND) :]: members[name] for name in members if name.startswith(_COMMAND)},
                command_labels={name: tuple(labels) for name, labels in meta.get("command_labels", {}).items()},
                joint_names=tuple(meta["joint_names"]),
                env_ids=tuple(int(i) for i in meta["env_ids"]),
                target=np.asarray(members[_TARGET], np.float32) if _TARGET in members else None,
                placed={name[len(_PLACED) :]: members[name] for name in members if name.startswith(_PLACED)},
                assets={name[len(_ASSET) :]: members[name].tobytes() for name in members if name.startswith(_ASSET)},
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            reason = f"{type(error).__name__}: {error}"
            raise UserError(f"{path} is not a readable recording ({reason}). Record it again") from error


@dataclass(frozen=True)
class Scene:
    """What a recording needs to know besides what happened."""

    task: str
    robot: str
    dt_s: float  # s, control period
    seed: int
    mjcf: str  # the compiled scene as XML
    joint_names: tuple[str, ...] = ()
    assets: Mapping[str, bytes] = field(default_factory=dict)  # files that `mjcf` refers to
    command_labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # command -> names of its elements

    def recording(self, **happened: Any) -> Recording:
        """The recording of what happened in it: the other fields of `Recording`."""
        return Recording(**vars(self), **happened)


def _arrays(members: Mapping[str, NDArray[Any]]) -> dict[str, Any]:
    """The arrays of fixed rank, in the types of the format."""
    kinds = {"qpos": (np.float32, 3), "reward": (np.float32, 2), "done": (np.bool_, 2)}
    kinds |= {"action": (np.float32, 3), "success": (np.bool_, 1)}
    for name, (_, rank) in kinds.items():
        if members[name].ndim != rank:
            raise ValueError(f"{name} has shape {members[name].shape}")
    return {name: np.asarray(members[name], dtype) for name, (dtype, _) in kinds.items()}


def _read(path: Path) -> dict[str, NDArray[Any]]:
    if not path.is_file():
        raise UserError(f"no recording at {path}. `robo-rl eval RUN` writes one into RUN/recordings")
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except _DAMAGE as error:
        raise UserError(f"{path} is not a readable recording ({error}). Record it again") from error


def _bytes(content: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(content, np.uint8)
