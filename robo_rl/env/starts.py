"""Start poses: joints at random within their limits, and starts that have to be looked for.

To try again until a pose is free of contacts, or to let a body settle, would hold up every env while a few of them
start anew, and a device cannot be asked which. So a pool of such starts is made once for a model, on the CPU and always
the same, and each reset draws one of them (`from_pool`).
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.env.events import EventContext
from robo_rl.errors import UserError
from robo_rl.sim.model import RobotModel

if TYPE_CHECKING:
    import mujoco.batch

Pool = Callable[[RobotModel], Tensor]  # [K, nq + nv], positions and velocities
Draw = Callable[[RobotModel, Tensor], Tensor]  # poses [K, nq] from uniform numbers [K, nq] in [0, 1)

POOL = 512  # starts in a pool
_TRIES = 1000  # rounds of POOL poses each


def random_pose(model: RobotModel, u: Tensor) -> Tensor:
    """Poses `[R, nq]` from uniform `u [R, nq]`: limited hinges and slides within their limits, unlimited hinges at any
    angle, free joints in place, turned by a quaternion drawn from the unit cube and normalised; the rest as it is."""
    return _pose(model, u, _bounds)


def limited_pose(model: RobotModel, u: Tensor) -> Tensor:
    """As `random_pose`, but only what is limited is drawn; the rest as it is."""
    return _pose(model, u, _limits)


def _pose(model: RobotModel, u: Tensor, bounds: Pool) -> Tensor:
    low, high = model.table(bounds, u.device).unbind()
    q = low + (high - low) * u
    for joint in (model.mj.jnt_type == mujoco.mjtJoint.mjJNT_FREE).nonzero()[0]:
        first = int(model.mj.jnt_qposadr[joint]) + 3
        quat = q[:, first : first + 4]
        q[:, first : first + 4] = quat / quat.norm(dim=1, keepdim=True)
    return q


def random_joints(ctx: EventContext) -> None:
    """Start in a `random_pose`, at rest."""
    ctx.write_state(q=random_pose(ctx.model, ctx.uniform(0.0, 1.0, ctx.model.mj.nq)))


def from_pool(ctx: EventContext, pool: Pool) -> None:
    """Start in one of the states of a pool."""
    u = ctx.uniform(0.0, 1.0, 1)[:, 0]
    table = ctx.model.table(pool, u.device)
    start = table[(u * len(table)).long()]
    ctx.write_state(q=start[:, : ctx.model.mj.nq], v=start[:, ctx.model.mj.nq :])


def free_of_contact(model: RobotModel, draw: Draw = random_pose) -> Tensor:
    """A pool of poses at rest without any contact, out of those that `draw` gives.

    Raises UserError where such poses are too rare.
    """
    batch, generator, found = _batch(model), torch.Generator().manual_seed(0), []
    for _ in range(_TRIES):
        q = draw(model, torch.rand(POOL, model.mj.nq, generator=generator))
        found.append(q[~touches(batch, q)])
        if sum(map(len, found)) >= POOL:
            return at_rest(model, torch.cat(found)[:POOL])
    raise UserError(f'robot "{model.robot.name}" touches something in nearly all of {_TRIES * POOL} random poses')


def settled(model: RobotModel, steps: int, draw: Draw = random_pose, count: int = POOL, limp: bool = False) -> Tensor:
    """A pool of what becomes of drawn poses in `steps` physics steps without control; `limp`: without motors, too."""
    return settling(model, (steps,), draw, count, limp)


def settling(model: RobotModel, steps: Sequence[int], draw: Draw, count: int = POOL, limp: bool = False) -> Tensor:
    """As `settled`, at several numbers of steps, which increase: `[len(steps) * count, nq + nv]`, one after another."""
    batch, done, moments = _batch(model, count, limp), 0, []
    batch.bind("qpos")[:] = draw(model, torch.rand(count, model.mj.nq, generator=torch.Generator().manual_seed(0)))
    for step in steps:
        batch.step(nstep=step - done)
        done = step
        moments.append(np.concatenate([batch.bind("qpos"), batch.bind("qvel")], axis=1))
    return torch.from_numpy(np.concatenate(moments).astype(np.float32))


def lifted(model: RobotModel, q: Tensor, step_m: float, most: int) -> Tensor:
    """A pool of poses at rest `[POOL, nq]`, their free base raised from z = 0 by as few steps of `step_m`, at most
    `most`, as free them of contacts with the ground."""
    batch, z = _batch(model), model.base_qpos.start + 2
    touching, clear = torch.full((POOL,), -1), torch.full((POOL,), most)
    for _ in range(most.bit_length()):  # bisection
        middle = (touching + clear + 1) // 2
        q[:, z] = step_m * middle
        touch = touches(batch, q)
        touching, clear = middle.where(touch, touching), clear.where(touch, middle)
    q[:, z] = step_m * clear
    return at_rest(model, q)


def at_rest(model: RobotModel, q: Tensor) -> Tensor:
    """The states of poses `q [K, nq]` without motion, `[K, nq + nv]`."""
    return torch.cat([q, torch.zeros(len(q), model.mj.nv)], dim=1)


def pressed(model: RobotModel, q: Tensor, control: Tensor, steps: int) -> Tensor:
    """Where poses `q [K, nq]` come to under controls `[K, nu]` in some physics steps, there at rest. [K, nq + nv].

    For what is held: a grasp that begins at mere touch is none until the servos have pressed.
    """
    batch = _batch(model, len(q))
    batch.bind("qpos")[:], batch.bind("ctrl")[:] = q.numpy(), control.numpy()
    batch.step(nstep=steps)
    return at_rest(model, torch.from_numpy(batch.bind("qpos").astype(np.float32)))


def touches(batch: mujoco.batch.Batch, q: Tensor) -> Tensor:
    """Whether anything touches in the poses `q [POOL, nq]`, `[POOL]` bool."""
    batch.bind("qpos")[:], count = q, batch.bind("ncon")
    batch.warning[:] = 0
    batch.forward(stage=mujoco.mjtStage.mjSTAGE_POS.value)
    crowded = batch.warning[:, int(mujoco.mjtWarning.mjWARN_CONTACTFULL), 1] > 0
    return torch.from_numpy((count > 0) | crowded)


def _batch(model: RobotModel, count: int = POOL, limp: bool = False) -> mujoco.batch.Batch:
    import mujoco.batch

    mj = model.mj
    if limp:
        mj = copy.copy(mj)
        mj.opt.disableflags |= mujoco.mjtDisableBit.mjDSBL_ACTUATION
    return mujoco.batch.Batch(mj, count)


def _limits(model: RobotModel) -> Tensor:
    """Where each coordinate of a `limited_pose` is drawn from, `[2, nq]`: low and high, equal where none is."""
    mj, bounds = model.mj, torch.tensor(model.default_qpos).repeat(2, 1)
    scalar = (mujoco.mjtJoint.mjJNT_HINGE, mujoco.mjtJoint.mjJNT_SLIDE)
    for joint in range(mj.njnt):
        if mj.jnt_limited[joint] and mujoco.mjtJoint(mj.jnt_type[joint]) in scalar:
            bounds[:, mj.jnt_qposadr[joint]] = torch.tensor(mj.jnt_range[joint])
    return bounds.float()


def _bounds(model: RobotModel) -> Tensor:
    """The same for a `random_pose`."""
    mj, bounds = model.mj, _limits(model)
    for joint in range(mj.njnt):
        kind, first = mujoco.mjtJoint(mj.jnt_type[joint]), mj.jnt_qposadr[joint]
        if kind == mujoco.mjtJoint.mjJNT_FREE:
            bounds[:, first + 3 : first + 7] = torch.tensor([[0.0], [1.0]])
        elif kind == mujoco.mjtJoint.mjJNT_HINGE and not mj.jnt_limited[joint]:
            bounds[:, first] = torch.tensor([-math.pi, math.pi])
    return bounds
