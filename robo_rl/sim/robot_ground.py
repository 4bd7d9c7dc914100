"""Where a robot meets the ground in its default pose: base height and foot soles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from robo_rl.sim.robot_spec import compile_spec

if TYPE_CHECKING:
    from collections.abc import Mapping

    import mujoco
    import numpy as np

_FAR = 100.0  # m, contact margin of the probing plane: every geom that can touch the ground is reported
_SOLE_BAND = 0.02  # m, bodies this close to the lowest one count as feet
_LEVEL = 0.001  # m, points of one foot this close in height make up its sole


@dataclass(frozen=True)
class Sole:
    """The lowest point of a foot."""

    body: str
    pos: tuple[float, float, float]  # m, in the body's frame


def probe_ground(spec: mujoco.MjSpec, base: str, pose: Mapping[str, float]) -> tuple[float, list[Sole]]:
    """Height in m of `base` when the robot stands upright in `pose`, and the soles, in the order of the bodies.

    Height 0 and no soles where no geom can touch the ground.
    """
    import mujoco

    probe = spec.copy()
    plane = probe.worldbody.add_geom(type=mujoco.mjtGeom.mjGEOM_PLANE, size=[0.0, 0.0, 1.0])
    plane.margin = _FAR
    model = compile_spec(probe)
    data = mujoco.MjData(model)
    start = model.jnt_qposadr[model.body_jntadr[model.body(base).id]]
    data.qpos[start : start + 7] = (0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0)
    for joint, position in pose.items():
        data.qpos[model.joint(joint).qposadr[0]] = position
    mujoco.mj_kinematics(model, data)
    mujoco.mj_collision(model, data)
    points = _points_by_body(model, data)
    if not points:
        return 0.0, []
    lowest = {body: min(height for height, _ in found) for body, found in points.items()}
    floor = min(lowest.values())
    feet = [body for body, height in lowest.items() if height < floor + _SOLE_BAND]
    return 1.0 - floor, [_sole(model, data, body, points[body], lowest[body]) for body in sorted(feet)]


def _points_by_body(model: mujoco.MjModel, data: mujoco.MjData) -> dict[int, list[tuple[float, np.ndarray]]]:
    """For each body (height over the plane in m, point [3] in the world) of the geoms that may touch the plane."""
    import mujoco

    points: dict[int, list[tuple[float, np.ndarray]]] = {}
    for contact in data.contact:
        first, second = contact.geom
        is_first = model.geom_type[first] == mujoco.mjtGeom.mjGEOM_PLANE
        if is_first or model.geom_type[second] == mujoco.mjtGeom.mjGEOM_PLANE:
            # The engine puts the contact half-way between the two surfaces.
            point = contact.pos.copy()
            point[2] = contact.dist
            points.setdefault(int(model.geom_bodyid[second if is_first else first]), []).append((contact.dist, point))
    return points


def _sole(
    model: mujoco.MjModel, data: mujoco.MjData, body: int, points: list[tuple[float, np.ndarray]], height: float
) -> Sole:
    """Mean of the body's lowest points, so that a flat foot has its sole in the middle."""
    low = [point for h, point in points if h < height + _LEVEL]
    x, y, z = data.xmat[body].reshape(3, 3).T @ (sum(low) / len(low) - data.xpos[body])
    return Sole(model.body(body).name, (float(x), float(y), float(z)))
