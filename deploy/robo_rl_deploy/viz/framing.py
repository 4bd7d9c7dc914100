"""How large a robot is and where a camera should look: shared by the HTML replay, the video and the live view."""

from __future__ import annotations

import mujoco
import numpy as np
from numpy.typing import NDArray

from robo_rl_deploy.viz.poses import BodyPoses, moving_bodies


def robot_radius(model: mujoco.MjModel, poses: BodyPoses) -> float:
    """Half the size of the robot in its first pose, m: from the centre of its bodies to the far side of its geoms.

    Mocap bodies, the props that stand about in each env's own way, do not count.
    """
    first = poses.pos.reshape(-1, *poses.pos.shape[-2:])[0]
    own = model.body_mocapid < 0
    place = {int(body): position for body, position in zip(moving_bodies(model), first) if own[body]}
    geoms = [geom for geom in range(model.ngeom) if int(model.geom_bodyid[geom]) in place]
    if not geoms:
        return float(model.stat.extent) / 2
    centre = np.mean(list(place.values()), axis=0)
    reach = [np.linalg.norm(place[int(model.geom_bodyid[g])] - centre) + model.geom_rbound[g] for g in geoms]
    return max(float(np.max(reach)), 0.02)


def grid_spacing(follow: NDArray[np.float64], radius: float) -> float:
    """Distance between neighbours on a grid, m: room for the robot and for some of its way `follow` [K, E, 3]."""
    travel = np.ptp(follow[..., :2], axis=0).max(initial=0.0)
    return float(max(2.6 * radius, min(travel, 5.0 * radius)))


def grid_offsets(count: int, spacing: float) -> NDArray[np.float64]:
    """Places of `count` environments on a square grid centred on the origin, [count, 3] m."""
    columns = int(np.ceil(np.sqrt(count)))
    rows = int(np.ceil(count / columns))
    index = np.arange(count)
    x = (index % columns - (columns - 1) / 2) * spacing
    y = (index // columns - (rows - 1) / 2) * spacing
    return np.stack([x, y, np.zeros(count)], axis=1)


def tile_side(radius: float) -> float:
    """Side of a ground square, m: 1, 2 or 5 times a power of ten, about half the robot's size."""
    power = 10.0 ** np.floor(np.log10(radius))
    return round(float(max(step * power for step in (1, 2, 5) if step * power <= radius)), 6)


def smoothed(points: NDArray[np.float64], done: NDArray[np.bool_], half: int) -> NDArray[np.float64]:
    """Mean of `points` [T, 3] over `half` steps before and after, within one episode, so that a picture does not shake.

    `done` [T] ends episodes.
    """
    first, last = _episode_bounds(done)
    steps = np.arange(len(points))
    low, high = np.maximum(steps - half, first), np.minimum(steps + half, last) + 1
    total = np.concatenate([np.zeros((1, 3)), np.cumsum(points, axis=0)])
    return (total[high] - total[low]) / (high - low)[:, None]


def leashed(wish: NDArray[np.float64], points: NDArray[np.float64], length: float) -> NDArray[np.float64]:
    """`wish` [T, 3] drawn towards `points` [T, 3] until it is at most `length` m away."""
    away = wish - points
    distance = np.linalg.norm(away, axis=1, keepdims=True)
    return points + away * np.minimum(1.0, length / np.maximum(distance, 1e-12))


def _episode_bounds(done: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First and last step of the episode of each step, [T]."""
    steps = np.arange(len(done))
    starts = np.concatenate([[True], done[:-1]])
    first = np.maximum.accumulate(np.where(starts, steps, 0))
    ends = np.where(done, steps, len(done) - 1)
    return first, np.minimum.accumulate(ends[::-1])[::-1]
