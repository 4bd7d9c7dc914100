"""Fixed props that an event put somewhere: parts of the model that lie elsewhere in each env.

A recording holds their poses beside the positions, and its scene has them as mocap bodies, which are drawn where they
are told to be.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import mujoco

    from robo_rl.sim.backend import SimBackend

POSE = 7  # xyz, m, and wxyz
PLACE = ("body_pos", "body_quat")  # an event may write one of them only


def placed_names(sim: SimBackend) -> tuple[str, ...]:
    """Fixed props whose places differ from env to env."""
    if not set(PLACE) & set(sim.expanded_fields):
        return ()
    mj, index = sim.model.mj, sim.model.index
    fixed = [name for name, prop in sim.model.props.items() if prop.mount == "fixed"]
    return tuple(name for name in fixed if not mj.body_jntnum[index("body", name)])


def placed_poses(sim: SimBackend, envs: int) -> dict[str, NDArray[np.float32]]:
    """Where they are in the first `envs` envs: name -> [E, 7], m and wxyz."""
    poses = {}
    for name in placed_names(sim):
        body = sim.model.index("body", name)
        parts = [_of_envs(sim, field, envs, body) for field in PLACE]
        poses[name] = np.concatenate(parts, axis=-1).astype(np.float32)
    return poses


def _of_envs(sim: SimBackend, field: str, envs: int, body: int) -> NDArray[np.floating]:
    """What a model field says of a body in the first `envs` envs, [E, ...]."""
    if field in sim.expanded_fields:
        return sim.params(field)[:envs, body].cpu().numpy()
    nominal = getattr(sim.model.mj, field)[body]
    return np.broadcast_to(nominal, (min(envs, sim.num_envs), *nominal.shape))


def scene_with_placed(mjcf: str, assets: Mapping[str, bytes], names: tuple[str, ...]) -> mujoco.MjSpec:
    """The spec of a scene in which the named bodies can be put anywhere."""
    import mujoco

    spec = mujoco.MjSpec.from_string(mjcf, assets=dict(assets))
    for name in names:
        spec.body(name).mocap = True
    return spec


def drawn_states(
    model: mujoco.MjModel, qpos: NDArray[np.floating], placed: Mapping[str, NDArray[np.floating]]
) -> NDArray[np.floating]:
    """What `viz.poses.Kinematics` draws: positions `[..., nq]` and the pose of each mocap body, `[..., nq + 7 M]`.

    A mocap body that nobody placed is where the model has it.
    """
    parts = [qpos]
    for body in np.flatnonzero(model.body_mocapid >= 0):
        default = np.concatenate([model.body_pos[body], model.body_quat[body]])
        pose = placed.get(model.body(int(body)).name, default)
        parts.append(np.broadcast_to(pose, (*qpos.shape[:-1], POSE)))
    return np.concatenate(parts, axis=-1) if len(parts) > 1 else qpos
