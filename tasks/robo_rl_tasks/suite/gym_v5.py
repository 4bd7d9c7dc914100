"""What the ports of Gymnasium's MuJoCo environments, version 5, have in common.

Sources: the environments' own documentation (Towers et al. 2024), and gymnasium 1.4 as the oracle of the tests. All are
of any precision: the tests evaluate them in float64.

Gymnasium reads positions of bodies as `mj_step` leaves them (kinematics "substep_old") and refreshes the wrenches on
the bodies after it. Actions are normalised, and what a control costs is counted on the clipped control, as if a library
had clipped the action to the space beforehand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Event,
    Metric,
    ObsGroup,
    ObsTerm,
    RawControl,
    RewardTerm,
    SceneCfg,
    State,
    Success,
    TaskCfg,
    Termination,
    name_contacts,
    once,
)
from robo_rl.env.events import EventContext

if TYPE_CHECKING:
    import mujoco

STEPS = 1000  # control steps of an episode


def gym_task(
    name: str,
    observations: Mapping[str, ObsTerm],
    rewards: Mapping[str, RewardTerm],
    start: Event,
    *,
    timestep_s: float,
    decimation: int,
    success: float,
    unhealthy: Callable[[State], Tensor] | None = None,
    body_forces: bool = False,
    accepted: float | None = None,
    tuned: Mapping[str, object] | None = None,
) -> TaskCfg:
    """A port; its body has the same name.

    An episode succeeds where the mean forward speed is at least `success` m/s all through its second half. A policy is
    accepted where the mean speed over episodes is at least `accepted` m/s (None: not measured).
    """
    dt = timestep_s * decimation
    return TaskCfg(
        name=name,
        robot=name,
        scene=SceneCfg(native=True, body_forces=body_forces, edit=as_one_mechanism),
        kinematics="substep_old",
        sim_dt_s=timestep_s,
        decimation=decimation,
        episode_s=STEPS * dt,
        action=RawControl(),
        observations={"policy": ObsGroup(observations, corrupt=False)},
        rewards=rewards,
        terminations={} if unhealthy is None else {"unhealthy": Termination(unhealthy)},
        events={"start": start},
        metrics={"speed": Metric(forward_speed, params={"dt": dt})},
        success=Success(is_far, {"speed": success}, after_s=0.5 * STEPS * dt),
        acceptance=() if accepted is None else (Acceptance("speed", ">=", accepted),),
        tuned={"ppo": {**TUNED_PPO, **(tuned or {})}},
    )


def as_one_mechanism(spec: mujoco.MjSpec) -> None:
    """Do not look for parts that could be solved apart, for bodies of many geoms, nor for geoms that are near: there
    are none, or few. The same results bit for bit, with a fifth less work."""
    import mujoco

    name_contacts(spec)
    spec.option.disableflags |= mujoco.mjtDisableBit.mjDSBL_ISLAND | mujoco.mjtDisableBit.mjDSBL_MIDPHASE


def positions(s: State, skip: int) -> Tensor:
    """Positions without the first `skip`, which say where the body is along the track. [N, nq - skip], m and rad."""
    return s.field("qpos")[:, skip:]


def velocities(s: State) -> Tensor:
    """All velocities. [N, nv], m/s and rad/s."""
    return s.field("qvel")


def clipped_velocities(s: State) -> Tensor:
    """All velocities, within 10 m/s or rad/s. [N, nv]."""
    return s.field("qvel").clamp(-10.0, 10.0)


@once
def forward_speed(s: State, dt: float) -> Tensor:
    """Mean speed of the root along x over the control step of `dt` s. [N], m/s."""
    return (s.field("qpos")[:, 0] - s.before("qpos")[:, 0]) / dt


def control_cost(s: State) -> Tensor:
    """Squared controls, summed. [N]."""
    return s.field("ctrl").square().sum(-1)


def is_far(s: State, speed: float) -> Tensor:
    """The root is where a steady `speed` (m/s) would have brought it by now. [N] bool."""
    return s.field("qpos")[:, 0] >= speed * s.time


def healthy(s: State, unhealthy: Callable[[State], Tensor]) -> Tensor:
    """1 unless unhealthy. [N]."""
    return (~unhealthy(s)).float()


def start(scale: float, normal_velocities: bool) -> Event:
    """Every position within `scale` of the model's, velocities uniform within it or normal with it as deviation."""
    return Event(noisy_start, "reset", {"scale": scale, "normal_velocities": normal_velocities})


def noisy_start(ctx: EventContext, scale: float, normal_velocities: bool) -> None:
    """See `start`. Quaternions get the noise too, and are not normalised: the engine does it as it steps."""
    q, v = ctx.q, ctx.v
    q = q + ctx.uniform(-scale, scale, q.shape[1])
    v = ctx.normal(scale, v.shape[1]) if normal_velocities else ctx.uniform(-scale, scale, v.shape[1])
    ctx.write_state(q, v)


def body_wrenches(s: State) -> Tensor:
    """Contact wrench on each body but the world, about the centre of mass of its tree. [N, 6 (bodies - 1)], N m, N."""
    return s.field("cfrc_ext")[:, 1:].flatten(1)


def mass_centre(s: State, positions: Tensor) -> Tensor:
    """Centre of mass of all bodies, out of their own `positions [N, bodies, 3]`. [N, 3], m."""
    mass = s.constant("body masses", lambda: torch.as_tensor(s.model.mj.body_mass)).to(positions.dtype)
    return (positions * (mass / mass.sum()).unsqueeze(1)).sum(1)


TUNED_PPO = {
    "env.num_envs": 64,
    "train.total_steps": 3_000_000,
    "algo.num_steps": 64,
    "algo.minibatch_size": 1024,
    "algo.learning_rate": 5e-4,
    "algo.lr_max": 1e-3,
}
