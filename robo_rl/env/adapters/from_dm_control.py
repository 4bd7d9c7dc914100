"""A task of the DeepMind control suite with our interface: `task=dm_control/cheetah-run`.

Each copy is dm_control's own environment, Python and all; the ports in `robo_rl_tasks/suite` are its fast twins.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.env.adapters.serial import ActionBox, Limits, Memory, OneStep, Physics, SerialVecEnv, check_count, seed_of
from robo_rl.env.adapters.values import decode, encode, mujoco_arrays
from robo_rl.env.dmc_task import check_id, load_suite, split_id
from robo_rl.errors import UserError

suite = load_suite()  # before anything else of dm_control

from dm_control.rl import control  # noqa: E402

_STATE = int(mujoco.mjtState.mjSTATE_INTEGRATION)
_LOOKS = ("tex_", "mesh_", "skin_", "flex", "bvh_", "oct_")  # large model fields that no task changes


class DmControlVecEnv(SerialVecEnv):
    """N copies of a task of the control suite, see `HostVecEnv`. Saved exactly.

    Observations are concatenated in the suite's order. An episode that reaches its time limit is truncated, one that
    the task ends is terminated; physics that diverge are an invalid row and a new episode.
    """

    def __init__(self, env_id: str, num_envs: int, seed: int = 0, limit: int | None = None) -> None:
        """Load `<domain>-<task>`; `limit` cuts an episode after so many control steps.

        Raises UserError for an unknown one, one that cannot be loaded, and a limit beyond its own.
        """
        check_count(num_envs)
        check_id(env_id)
        self._envs = [_load(env_id, seed_of(seed, i)) for i in range(num_envs)]
        first = self._envs[0]
        box = _action_box(first)
        size = sum(int(np.prod(part.shape)) for part in first.observation_spec().values())
        own = math.ceil(first._step_limit) if math.isfinite(first._step_limit) else None
        super().__init__(f"dm_control/{env_id}", num_envs, seed, box, size, exact=True, limits=Limits(own, limit))
        self.step_dt = float(first.control_timestep())

    def reset_one(self, i: int, seed: int | None) -> np.ndarray:
        """Begin an episode in env i."""
        if seed is not None:
            self._envs[i].task.random.seed(seed)
        return _flat(self._envs[i].reset().observation)

    def step_one(self, i: int, target: np.ndarray) -> OneStep:
        """Step env i."""
        try:
            step = self._envs[i].step(target.astype(np.float64))
        except control.PhysicsError:
            return OneStep(np.full(self.obs_dims["policy"], np.nan, np.float32), math.nan, False, True)
        terminated = step.last() and step.discount < 1.0
        return OneStep(_flat(step.observation), float(step.reward), terminated, step.last() and not terminated)

    def save_one(self, i: int) -> Memory:
        """Physics, model fields, and what the Python objects hold."""
        env = self._envs[i]
        model, data = env.physics.model.ptr, env.physics.data.ptr
        state = np.empty(mujoco.mj_stateSize(model, _STATE))
        mujoco.mj_getState(model, data, state, _STATE)
        text = json.dumps({name: encode(value) for name, value in _python_values(env).items()})
        arrays = {f"data/{name}": value for name, value in mujoco_arrays(data)}
        arrays |= {f"model/{name}": value for name, value in _model_arrays(model)}
        memory = {name: torch.from_numpy(value.copy()) for name, value in arrays.items()}
        values = torch.frombuffer(bytearray(text.encode()), dtype=torch.uint8)
        return {"state": torch.from_numpy(state), "values": values, **memory}

    def load_one(self, i: int, memory: Mapping[str, Tensor]) -> None:
        """Put env i where `save_one` found it."""
        env = self._envs[i]
        model, data = env.physics.model.ptr, env.physics.data.ptr
        for name, value in _model_arrays(model):
            value[...] = memory[f"model/{name}"].numpy()
        mujoco.mj_setState(model, data, memory["state"].numpy(), _STATE)
        mujoco.mj_step1(model, data)  # contacts and constraints, with which the next step begins
        for name, value in mujoco_arrays(data):
            value[...] = memory[f"data/{name}"].numpy()
        _set_python_values(env, {k: decode(v) for k, v in json.loads(memory["values"].numpy().tobytes()).items()})

    def physics(self, count: int) -> list[Physics]:
        """Of the first `count` envs."""
        folder, first = Path(suite.__file__).parent, [env.physics for env in self._envs[:count]]
        return [Physics(one.model.ptr, one.data.ptr, folder) for one in first]

    def close(self) -> None:
        """Release the environments."""
        for env in self._envs:
            env.close()


def _load(env_id: str, seed: int) -> control.Environment:
    domain, task = split_id(env_id)
    try:
        env = suite.load(domain, task, {"random": seed})
        env.reset()
    except (RuntimeError, mujoco.FatalError) as error:
        line = str(error).partition("\n")[0]
        wants_gl = "OpenGL" in line or "framebuffer" in line  # one task draws its terrain
        fix = ". Set MUJOCO_GL=egl or osmesa" if wants_gl else ""
        raise UserError(f"dm_control cannot load {env_id}: {line}{fix}") from error
    return env


def _action_box(env: control.Environment) -> ActionBox:
    spec = env.action_spec()
    ends = (spec.minimum, spec.maximum)  # the engine's largest number stands for no bound
    bounds = [np.where(np.abs(end) < mujoco.mjMAXVAL, end, np.copysign(np.inf, end)) for end in ends]
    return ActionBox(*(bound.astype(np.float32) for bound in bounds))


def _flat(observation: Mapping[str, Any]) -> np.ndarray:
    return np.concatenate([np.ravel(part) for part in observation.values()]).astype(np.float32)


def _python_values(env: control.Environment) -> dict[str, Any]:
    """What the environment and its task remember beside physics."""
    task = {f"task.{k}": v for k, v in vars(env.task).items() if not isinstance(v, np.random.RandomState)}
    own = {name: getattr(env, name) for name in ("_step_count", "_reset_next_step")}
    return {**own, **task, "random": env.task.random.get_state()}


def _set_python_values(env: control.Environment, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if name == "random":
            env.task.random.set_state(value)
        elif name.startswith("task."):
            setattr(env.task, name.removeprefix("task."), value)
        else:
            setattr(env, name, value)


def _model_arrays(model: mujoco.MjModel) -> Iterator[tuple[str, np.ndarray]]:
    """Fields of numbers that a task may change when an episode begins."""
    for name in sorted(name for name in dir(model) if not name.startswith(("_", *_LOOKS))):
        value = getattr(model, name)
        if isinstance(value, np.ndarray) and value.size and value.dtype in (np.float64, np.float32):
            yield name, value
