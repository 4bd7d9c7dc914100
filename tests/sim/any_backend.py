"""Physics backends by name for the tests of the protocol; compiled models are shared."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import Any

import pytest
import torch
from robo_rl_tasks.aerial.quadrotor_hover import quadrotor_hover
from robo_rl_tasks.classic.cartpole_swingup import cartpole_swingup
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity

from robo_rl.env.actions import build_model
from robo_rl.sim.backend import SimBackend
from robo_rl.sim.model import RobotModel
from robo_rl.sim.registry import make_backend

N = 8
BACKENDS = ("mujoco", "mujoco_warp")
_TASKS = {"quadruped": quadruped_velocity, "quadrotor": quadrotor_hover, "cartpole": cartpole_swingup}


@functools.cache
def model_of(robot: str) -> RobotModel:
    return build_model(_TASKS[robot]())


@functools.cache
def converged_model_of(robot: str) -> RobotModel:
    """With solver and integrator in which the engines agree.

    Two solvers that stop early stop at different forces. A spinning free body is integrated in another
    way by mujoco 3.17 than by mujoco_warp 3.12 with `implicitfast`, alike with `euler`.
    """
    task = _TASKS[robot]()
    integrator = "euler" if robot == "quadrotor" else task.scene.integrator
    return build_model(
        replace(task, scene=replace(task.scene, iterations=100, ls_iterations=50, integrator=integrator))
    )


def make(backend: str, model: RobotModel | str = "quadruped", num_envs: int = N, **kwargs: Any) -> SimBackend:
    """A backend on the CPU; the test is skipped where it is not installed."""
    if backend == "mujoco_warp":
        pytest.importorskip("mujoco_warp")
    return make_backend(backend, model_of(model) if isinstance(model, str) else model, num_envs, **kwargs)


def drive(sim: SimBackend, steps: int, seed: int = 0, spread: float = 0.3) -> None:
    """Control steps of 4 substeps under random controls around the default ones."""
    generator = torch.Generator().manual_seed(seed)
    rest = torch.tensor(sim.model.default_ctrl, dtype=torch.float32)
    for _ in range(steps):
        sim.set_control(rest + spread * torch.randn(sim.num_envs, len(rest), generator=generator))
        sim.step(4)


def full_state(sim: SimBackend) -> torch.Tensor:
    state = sim.exact_state()
    return torch.cat([state.q, state.v, state.act, state.ctrl], dim=1)


def mask_of(*rows: int, num_envs: int = N) -> torch.Tensor:
    mask = torch.zeros(num_envs, dtype=torch.bool)
    mask[list(rows)] = True
    return mask
