"""The look of videos: light ground, pale sky and soft contact shadows, whatever look the recorded scene has."""

from __future__ import annotations

import mujoco
import numpy as np
from numpy.typing import NDArray
from robo_rl_deploy.viz.fields import crop_fields
from robo_rl_deploy.viz.poses import moving_bodies
from robo_rl_deploy.viz.shapes import ground, is_visible

from robo_rl.data.recording import Recording

Array = NDArray[np.float64]
_HORIZON, _ZENITH = (0.90, 0.93, 0.96), (0.60, 0.72, 0.85)
_TILES = (0.80, 0.83, 0.86), (0.70, 0.74, 0.78)
_SHADOW_ALPHA = 0.30  # of one geom; overlapping ones add up
_SHADOW_LIFT_M = 5e-4  # above the ground, so that neither hides the other


def studio_model(recording: Recording, cell: float, window: Array) -> mujoco.MjModel:
    """The recorded scene with another sky, light and ground; `cell` is the side of a ground tile, m.

    Of a height field only what lies within `window` [2, 2] m (lowest and highest x, y) is kept.
    Raises `UserError` where the recorded scene does not compile.
    """
    recording.model()  # reports a broken scene in one line
    spec = recording.spec()
    crop_fields(spec, window)
    _relight(spec)
    _paint_sky(spec)
    _tile_ground(spec, cell)
    return spec.compile()


def add_contact_shadows(model: mujoco.MjModel, data: mujoco.MjData, scene: mujoco.MjvScene, fade: float) -> None:
    """Append to `scene` a dark ellipse on the ground under every moving geom; `fade` m of height thin it by e.

    Shadow maps halve the frame rate of software OpenGL and these are nearly free. A geom counts as the ellipsoid of its
    bounding box: with half axes a_i along r_i its vertical projection is the ellipse of matrix sum a_i^2 r_i r_i^T.
    """
    plane = ground(model)
    moving = set(moving_bodies(model).tolist())
    geoms = [g for g in range(model.ngeom) if int(model.geom_bodyid[g]) in moving and is_visible(model, g)]
    if plane is None:
        return
    for geom in geoms:
        frame = data.geom_xmat[geom].reshape(3, 3)
        centre = data.geom_xpos[geom] + frame @ model.geom_aabb[geom, :3]
        height = centre[2] - plane.height
        if height < 0 or scene.ngeom >= scene.maxgeom:
            continue
        axes, turn = _footprint(frame, model.geom_aabb[geom, 3:])
        alpha = _SHADOW_ALPHA * float(np.exp(-height / fade))
        mujoco.mjv_initGeom(
            scene.geoms[scene.ngeom],
            mujoco.mjtGeom.mjGEOM_ELLIPSOID.value,
            np.array([*axes, 1e-4]),
            np.array([centre[0], centre[1], plane.height + _SHADOW_LIFT_M]),
            turn.ravel(),
            np.array([0.05, 0.07, 0.10, alpha], np.float32),
        )
        scene.geoms[scene.ngeom].specular = scene.geoms[scene.ngeom].emission = 0.0
        scene.ngeom += 1


def _footprint(frame: Array, half: Array) -> tuple[Array, Array]:
    """Half axes [2] and frame [3, 3] of the vertical projection of an ellipsoid."""
    flat = frame[:2] * half
    squares, directions = np.linalg.eigh(flat @ flat.T)
    turn = np.eye(3)
    turn[:2, :2] = directions * [1.0, np.linalg.det(directions)]  # a rotation, never a reflection
    return np.sqrt(np.maximum(squares, 1e-8)), turn


def _relight(spec: mujoco.MjSpec) -> None:
    for light in list(spec.lights):
        spec.delete(light)
    sun = spec.worldbody.add_light(pos=[0.0, 0.0, 5.0], dir=[-0.35, 0.3, -1.0])
    sun.type = mujoco.mjtLightType.mjLIGHT_DIRECTIONAL
    sun.diffuse, sun.specular = [0.55, 0.54, 0.51], [0.25, 0.25, 0.25]
    spec.visual.headlight.ambient = [0.38, 0.39, 0.42]
    spec.visual.headlight.diffuse = [0.22, 0.22, 0.22]
    spec.visual.headlight.specular = [0.05, 0.05, 0.05]


def _paint_sky(spec: mujoco.MjSpec) -> None:
    for texture in list(spec.textures):
        if texture.type == mujoco.mjtTexture.mjTEXTURE_SKYBOX:
            spec.delete(texture)
    sky = spec.add_texture(name="studio_sky", type=mujoco.mjtTexture.mjTEXTURE_SKYBOX, width=64, height=384)
    sky.builtin, sky.rgb1, sky.rgb2 = mujoco.mjtBuiltin.mjBUILTIN_GRADIENT, list(_ZENITH), list(_HORIZON)
    spec.visual.rgba.haze = [*_HORIZON, 1.0]
    spec.visual.map.haze = 0.35


def _tile_ground(spec: mujoco.MjSpec, cell: float) -> None:
    tiles = spec.add_texture(name="studio_tiles", type=mujoco.mjtTexture.mjTEXTURE_2D, width=256, height=256)
    tiles.builtin, tiles.rgb1, tiles.rgb2 = mujoco.mjtBuiltin.mjBUILTIN_CHECKER, list(_TILES[0]), list(_TILES[1])
    roles = [""] * int(mujoco.mjtTextureRole.mjNTEXROLE)
    roles[int(mujoco.mjtTextureRole.mjTEXROLE_RGB)] = "studio_tiles"
    repeat = [1.0 / cell] * 2  # a texture is 2 x 2 tiles, and uniform repeats count per 2 m
    spec.add_material(name="studio_tiles", textures=roles, texrepeat=repeat, texuniform=True, reflectance=0.0)
    for geom in spec.geoms:
        if geom.type in (mujoco.mjtGeom.mjGEOM_PLANE, mujoco.mjtGeom.mjGEOM_HFIELD):
            geom.material, geom.rgba = "studio_tiles", [1.0, 1.0, 1.0, 1.0]
