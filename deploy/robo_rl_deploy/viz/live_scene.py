"""The model of a player in a viser scene: one batched mesh for all geoms of one form, in all environments."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import mujoco
import numpy as np
from numpy.typing import NDArray

from robo_rl_deploy.viz.framing import grid_offsets, robot_radius, tile_side
from robo_rl_deploy.viz.poses import BodyPoses, Kinematics, follow_point, moving_bodies
from robo_rl_deploy.viz.shapes import Shape, ground, is_shared_world, shapes
from robo_rl_deploy.viz.tessellate import triangles

if TYPE_CHECKING:
    import viser

_SECTION = 10  # tiles between the stronger lines of the ground


@dataclass(frozen=True, eq=False)
class _Batch:
    """Instances of one form: environment-major, [E * members]."""

    handle: Any
    members: NDArray[np.int64]  # [M] indices into the shapes


class LiveScene:
    """Draws E environments of a model."""

    def __init__(self, server: viser.ViserServer, model: mujoco.MjModel, qpos: NDArray[np.floating]) -> None:
        """Build the scene with the robots at `qpos` [E, nq]."""
        self._server, self._kinematics = server, Kinematics(model)
        self._model, self._bodies = model, moving_bodies(model)
        self._shapes = shapes(model)
        poses = self._kinematics.bodies(qpos, self._bodies)
        self.radius = robot_radius(model, poses)
        self._shared = is_shared_world(model)
        self._offsets = grid_offsets(len(qpos), 0.0 if self._shared else 3.5 * self.radius)
        self._place = np.array([shape.body for shape in self._shapes], np.int64)
        self._local_pos = np.array([shape.pos for shape in self._shapes]).reshape(-1, 3)
        self._local_quat = np.array([shape.quat for shape in self._shapes]).reshape(-1, 4)
        self._target: NDArray[np.float64] | None = None
        self._tile = tile_side(self.radius)
        self._ground = self._add_ground()
        server.scene.configure_default_lights(enabled=True, cast_shadow=True)
        self._aim(poses, follow=True)
        pos, quat = self._instances(poses, list(range(len(qpos))))
        self._batches = [self._add(i, group, pos, quat) for i, group in enumerate(_alike(self._shapes))]
        server.scene.set_background_image(_sky())
        server.initial_camera.position = self._eye(len(qpos))
        server.initial_camera.look_at = (0.0, 0.0, 0.0)

    def show(self, qpos: NDArray[np.floating], envs: list[int], follow: bool) -> None:
        """Draw `envs` of the states `qpos` [E, nq]. With `follow` the world moves and the robots stay in view."""
        poses = self._kinematics.bodies(qpos[envs], self._bodies)
        self._aim(poses, follow)
        pos, quat = self._instances(poses, envs)
        with self._server.atomic():
            for batch in self._batches:
                batch.handle.batched_positions = _flat(pos[self._rows(batch.members)][:, batch.members])
                batch.handle.batched_wxyzs = _flat(quat[self._rows(batch.members)][:, batch.members])
            if self._ground is not None and self._target is not None:
                # Whole sections shift nothing that can be seen, and keep the grid below the robots.
                x, y = -(self._target[:2] % (_SECTION * self._tile))
                self._ground.position = (x, y, self._height - self._target[2])

    def aim_cameras(self, count: int) -> None:
        """Turn every browser's camera so that `count` robots fill it."""
        for client in self._server.get_clients().values():
            client.camera.position, client.camera.look_at = self._eye(count), (0.0, 0.0, 0.0)

    def _eye(self, count: int) -> tuple[float, float, float]:
        span = float(np.ptp(self._offsets, axis=0).max()) if count > 1 else 0.0
        x, y, z = (4.2 * self.radius + 1.1 * span) * np.array([0.62, -0.78, 0.42])
        return float(x), float(y), float(z)

    def _aim(self, poses: BodyPoses, follow: bool) -> None:
        point = follow_point(self._model, poses, self._bodies).mean(axis=0)
        if self._target is None:
            self._target = point
        elif follow:
            # A robot that was reset is far away at once; nobody wants to watch the flight there.
            jump = np.linalg.norm(point - self._target) > 4 * self.radius
            self._target = point if jump else self._target + 0.15 * (point - self._target)

    def _instances(self, poses: BodyPoses, envs: list[int]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """World poses of all shapes, [E, S, 3] and [E, S, 4]; shapes that never move have the world's frame."""
        count = len(envs)
        still_pos, still_quat = np.zeros((count, 1, 3)), np.tile([1.0, 0.0, 0.0, 0.0], (count, 1, 1))
        # The world comes last, so that body -1 finds it.
        frame_pos = np.concatenate([poses.pos, still_pos], axis=1)[:, self._place]
        frame_quat = np.concatenate([poses.quat, still_quat], axis=1)[:, self._place]
        # A single environment stands in the middle, whichever it is.
        shift = self._offsets[envs] if count > 1 else np.zeros((1, 3))
        if self._target is not None:
            shift = shift - self._target
        pos = frame_pos + _rotated(frame_quat, self._local_pos) + shift[:, None]
        return pos, _product(frame_quat, self._local_quat)

    def _rows(self, members: NDArray[np.int64]) -> slice:
        """The envs in which a form is drawn: one is enough for what does not move in a world that all share."""
        once = self._shared and bool((self._place[members] < 0).all())
        return slice(0, 1 if once else None)

    def _add(
        self, index: int, members: NDArray[np.int64], pos: NDArray[np.float64], quat: NDArray[np.float64]
    ) -> _Batch:
        mesh, (r, g, b, alpha) = triangles(self._shapes[members[0]]), self._shapes[members[0]].rgba
        handle = self._server.scene.add_batched_meshes_simple(
            f"/robot/{index}",
            mesh.vertices,
            mesh.faces,
            batched_wxyzs=_flat(quat[self._rows(members)][:, members]),
            batched_positions=_flat(pos[self._rows(members)][:, members]),
            batched_colors=(int(255 * r), int(255 * g), int(255 * b)),
            opacity=alpha if alpha < 1 else None,
            flat_shading=self._shapes[members[0]].kind == "mesh",
            lod="off",
        )
        return _Batch(handle, members)

    def _add_ground(self) -> viser.GridHandle | None:
        plane = ground(self._model)
        self._height = plane.height if plane else 0.0
        if plane is None:
            return None
        return self._server.scene.add_grid(
            "/ground",
            infinite_grid=True,
            cell_size=self._tile,
            section_size=_SECTION * self._tile,
            cell_color=(198, 205, 213),
            section_color=(150, 160, 172),
            plane_color=(232, 236, 241),
            plane_opacity=1.0,
            shadow_opacity=0.35,
            fade_distance=40 * self.radius,
            position=(0.0, 0.0, self._height),
        )


def _sky() -> NDArray[np.uint8]:
    """A pale vertical gradient, [64, 1, 3], which the viewer stretches behind everything."""
    share = np.linspace(0.0, 1.0, 64)[:, None, None]
    return (np.array([196, 214, 232]) * (1 - share) + np.array([243, 246, 249]) * share).astype(np.uint8)


def _alike(found: list[Shape]) -> list[NDArray[np.int64]]:
    """Indices of shapes that differ in their place only."""
    groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for i, shape in enumerate(found):
        form = id(shape.mesh) if shape.mesh is not None else shape.size
        groups[(shape.kind, shape.rgba, form)].append(i)
    return [np.array(members) for members in groups.values()]


def _flat(values: NDArray[np.float64]) -> NDArray[np.float32]:
    return values.reshape(-1, values.shape[-1]).astype(np.float32)


def _rotated(quat: NDArray[np.float64], vector: NDArray[np.float64]) -> NDArray[np.float64]:
    """`vector` [..., 3] turned by unit `quat` [..., 4]: v + 2 u x (u x v + w v)."""
    axis, w = np.broadcast_to(quat[..., 1:], (*quat.shape[:-1], 3)), quat[..., :1]
    return vector + 2.0 * np.cross(axis, np.cross(axis, vector) + w * vector)


def _product(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Hamilton product of quaternions [..., 4], wxyz."""
    w = a[..., :1] * b[..., :1] - (a[..., 1:] * b[..., 1:]).sum(-1, keepdims=True)
    return np.concatenate([w, a[..., :1] * b[..., 1:] + b[..., :1] * a[..., 1:] + np.cross(a[..., 1:], b[..., 1:])], -1)
