"""MJCF and URDF files as editable engine specs, with the engine's complaints as one-line errors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from robo_rl.errors import UserError

if TYPE_CHECKING:
    import mujoco


def load_spec(path: Path) -> mujoco.MjSpec:
    """The MJCF or URDF as an editable spec; `UserError` where it is missing or does not parse."""
    import mujoco

    if not path.is_file():
        raise UserError(f"{path}: no such file; a robot needs its MJCF beside robot.yaml")
    try:
        return mujoco.MjSpec.from_file(str(path))
    except ValueError as fault:
        raise UserError(f"{path}: not a valid MJCF or URDF: {one_line(fault)}") from fault


def asset_files(mjcf_path: Path) -> list[Path]:
    """Mesh, height-field and texture files that the MJCF names, sorted."""
    if not mjcf_path.is_file():
        return []
    spec = load_spec(mjcf_path)
    meshes = [item.file for item in (*spec.meshes, *spec.hfields) if item.file]
    textures = [item.file for item in spec.textures if item.file]
    folder = mjcf_path.parent
    return sorted({folder / spec.meshdir / f for f in meshes} | {folder / spec.texturedir / f for f in textures})


def one_line(fault: Exception) -> str:
    """An engine message on one line."""
    return " ".join(str(fault).split())
