"""One HTML file that replays a recording: opens from disk, needs no network, no server and no library."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
from numpy.typing import NDArray
from robo_rl_deploy.viz.framing import grid_spacing, robot_radius, tile_side
from robo_rl_deploy.viz.poses import Kinematics, base_body, finite_held, follow_point, moving_bodies
from robo_rl_deploy.viz.shapes import Shape, ground, is_shared_world, shapes

from robo_rl.data.recording import Recording
from robo_rl.errors import UserError
from robo_rl.files import published
from robo_rl.viz.tracks import continuous, quantise

MAX_BYTES = 1_500_000
MAX_ENVS = 16
RATES_HZ = (50.0, 25.0)  # frames per second, the first that fits; the page interpolates between frames
POS_STEP_M = 2e-4  # rounding of positions: error 0.1 mm
QUAT_STEP = 2.0**-13  # rounding of quaternion elements: error of the angle below 0.015 degrees
EXTRA_STEP = 1e-4  # rounding of rewards and commands
FIELD_TRIANGLES = 40_000  # of a height field, as far as it is near the robots
FIELD_MARGIN_M = 2.0  # m, of the ground drawn around where robots go
_SCRIPTS = ("data.js", "geometry.js", "renderer.js", "app.js")


def write_html(
    recording: Recording, path: str | Path, envs: Sequence[int] | None = None, seconds: float = 10.0
) -> Path:
    """Write the first `seconds` of a recording as a self-contained page, whole or not at all.

    `envs` are indices into the recording; by default the first 16. Positions are exact to 0.1 mm (while an environment
    stays within 13 m) and angles to 0.015 degrees. Frames come at up to 50 Hz; where that exceeds 1.5 MB, at 25 Hz,
    and then, unless `envs` is given, for fewer environments. Raises `UserError` for an env that is not there, a scene
    that does not compile, or a path that cannot be written.
    """
    chosen = _chosen(recording, envs)
    page = ""
    for count, rate in _attempts(len(chosen), may_drop=envs is None):
        page = _page(recording, chosen[:count], seconds, rate)
        if len(page.encode()) <= MAX_BYTES:
            break
    with published(path) as temporary:
        temporary.write_text(page, encoding="utf-8")
    return Path(path)


def _chosen(recording: Recording, envs: Sequence[int] | None) -> list[int]:
    if envs is None:
        return list(range(min(MAX_ENVS, recording.num_envs)))
    wrong = [env for env in envs if not 0 <= env < recording.num_envs]
    if wrong or not envs:
        raise UserError(
            f"env {wrong[0] if wrong else 'list is empty'}: the recording has 0 to {recording.num_envs - 1}"
        )
    return list(envs)


def _attempts(count: int, may_drop: bool) -> list[tuple[int, float]]:
    """Numbers of environments and frame rates to try, the richest first."""
    counts = [count]
    while may_drop and counts[-1] > 1:
        counts.append(counts[-1] // 2)
    return [(counts[0], RATES_HZ[0]), *((n, RATES_HZ[-1]) for n in counts)]


def _page(recording: Recording, envs: list[int], seconds: float, rate_hz: float) -> str:
    stride = max(1, round(1.0 / (recording.dt_s * rate_hz)))
    steps = max(1, min(recording.num_steps, round(seconds / recording.dt_s)))
    # "<" could end the script element from within a name; JSON allows it to be written as an escape.
    data = json.dumps(_content(recording, envs, steps, stride), separators=(",", ":")).replace("<", "\\u003c")
    folder = resources.files("robo_rl.viz") / "replay"
    script = "\n".join((folder / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    template = (folder / "page.html").read_text(encoding="utf-8")
    head, middle = template.split("{{recording}}")
    before, after = middle.split("{{script}}")
    return "".join([head, data, before, script, after])


def _content(recording: Recording, envs: list[int], steps: int, stride: int) -> dict[str, Any]:
    model = recording.model()
    bodies = moving_bodies(model)
    qpos = finite_held(recording.states(model)[:steps, envs])[::stride]
    poses = Kinematics(model).bodies(qpos, bodies)
    radius = robot_radius(model, poses)
    base = base_body(model)
    follow = follow_point(model, poses, bodies)
    drawn, plane, shared = _drawn(model, follow), ground(model), is_shared_world(model)
    meshes = [shape for shape in drawn if shape.mesh]
    return {
        "task": recording.task,
        "robot": recording.robot,
        "seed": recording.seed,
        "frame_s": recording.dt_s * stride,
        "envs": [recording.env_ids[env] for env in envs],
        "success": [bool(recording.success[env]) for env in envs],
        "bodies": len(bodies),
        "base": list(bodies).index(base) if base else -1,
        "target": [round(float(v), 4) for v in follow[0, 0]],
        "radius": round(radius, 4),
        "spacing": 0.0 if shared else round(grid_spacing(follow, radius), 4),
        "cell": tile_side(radius),
        "ground": plane.height if plane else None,
        "geoms": [_geom(shape, meshes) for shape in drawn],
        "meshes": [_mesh(shape) for shape in meshes],
        "commands": _command_labels(recording),
        "pos": _curves(poses.pos, POS_STEP_M),
        "quat": _curves(continuous(poses.quat), QUAT_STEP),
        "extra": _curves(_extras(recording, envs, steps, stride), EXTRA_STEP),
    }


def _drawn(model: mujoco.MjModel, follow: NDArray[np.float64]) -> list[Shape]:
    """What is drawn: of a height field only what is near the robots' ways `follow` [K, E, 3] m."""
    ways = follow[..., :2].reshape(-1, 2)
    return shapes(model, FIELD_TRIANGLES if model.nhfield else 60_000, ways, FIELD_MARGIN_M)


def _curves(values: NDArray[np.floating], resolution: float) -> str:
    """`values` [K, ...] as one curve for each element of the last axes, base64 of the packed tracks."""
    curves = values.reshape(len(values), -1).T
    return base64.b64encode(quantise(curves, resolution).packed()).decode()


def _extras(recording: Recording, envs: list[int], steps: int, stride: int) -> NDArray[np.float64]:
    """Reward summed over each frame, whether an episode ended in it, and the commands at its start: [K, E, 2 + d]."""
    starts = np.arange(0, steps, stride)
    reward = np.add.reduceat(np.nan_to_num(recording.reward[:steps, envs].astype(np.float64)), starts)
    done = np.logical_or.reduceat(recording.done[:steps, envs], starts)
    commands = [recording.commands[name][:steps:stride, envs] for name in sorted(recording.commands)]
    return np.concatenate([reward[..., None], done[..., None], *(np.nan_to_num(c) for c in commands)], axis=-1)


def _command_labels(recording: Recording) -> list[str]:
    labels: list[str] = []
    for name in sorted(recording.commands):
        size = recording.commands[name].shape[2]
        labels += recording.command_labels.get(name, tuple(f"{name}[{i}]" for i in range(size)))
    return labels


def _geom(shape: Shape, meshes: list[Shape]) -> dict[str, Any]:
    def rounded(values: Sequence[float] | NDArray[np.floating]) -> list[float]:
        return [round(float(value), 5) for value in values]

    geom = {"kind": shape.kind, "body": shape.body, "pos": rounded(shape.pos), "quat": rounded(shape.quat)}
    geom |= {"size": rounded(shape.size), "rgba": rounded(shape.rgba)}
    geom |= {"mesh": meshes.index(shape)} if shape.mesh else {}
    return geom | ({"tiled": True} if shape.is_ground else {})


def _mesh(shape: Shape) -> dict[str, str]:
    assert shape.mesh is not None
    span = float(np.ptp(shape.mesh.vertices, axis=0).max())
    faces = zlib.compress(shape.mesh.faces.astype("<u4").tobytes(), 9)
    return {"vertices": _curves(shape.mesh.vertices, span / 4096), "faces": base64.b64encode(faces).decode()}
