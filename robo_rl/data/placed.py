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
    from torch import Tensor

    from robo_rl.sim.backend import SimBackend
    from robo_rl.sim.model import RobotModel

POSE = 7  # xyz, m, and wxyz
PLACE = ("body_pos", "body_quat")  # an event may write one of them only


def placed_names(sim: SimBackend) -> tuple[str, ...]:
    """Fixed props whose places differ from env to env."""
    if not set(PLACE) & set(sim.expanded_fields):
        return ()
    mj, index = sim.model.mj, sim.model.index
    fixed = [name for name, prop in sim.model.props.items() if prop.mount == "fixed"]
    return tuple(name for name in fixed if not mj.body_jntnum[index("body", name)])


def placed(sim: SimBackend) -> dict[str, Tensor]:
    """Where they are in every env, on its device: name -> [N, 7] float32, m and wxyz."""
    import torch

    out = {}
    for name in placed_names(sim):
        body = sim.model.index("body", name)
        nominal = sim.model.table(_nominal, sim.device)[body].expand(sim.num_envs, POSE)
        parts = [
            sim.params(field)[:, body].float() if field in sim.expanded_fields else of_all
            for field, of_all in zip(PLACE, nominal.split((3, 4), dim=1), strict=True)
        ]
        out[name] = torch.cat(parts, dim=1)
    return out


def placed_poses(sim: SimBackend, envs: int) -> dict[str, NDArray[np.float32]]:
    """Where they are in the first `envs` envs: name -> [E, 7], m and wxyz."""
    return {name: pose[:envs].cpu().numpy() for name, pose in placed(sim).items()}


def _nominal(model: RobotModel) -> Tensor:
    """Where the model has its bodies, [nbody, 7] float32."""
    import torch

    return torch.from_numpy(np.concatenate([getattr(model.mj, field) for field in PLACE], axis=1)).float()


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
