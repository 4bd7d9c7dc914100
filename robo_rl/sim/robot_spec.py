"""MJCF and URDF files as editable engine specs, with the engine's complaints as one-line errors."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from robo_rl.errors import UserError

if TYPE_CHECKING:
    import mujoco


def load_spec(path: Path) -> mujoco.MjSpec:
    """The MJCF or URDF as an editable spec; `UserError` where it is missing or does not parse.

    An actuator without a name is called like the joint, tendon or site it drives.
    """
    import mujoco

    if not path.is_file():
        raise UserError(f"{path}: no such file; give the path of an MJCF or URDF")
    try:
        spec = mujoco.MjSpec.from_file(str(path))
    except ValueError as fault:
        raise UserError(f"{path}: not a valid MJCF or URDF: {one_line(fault)}") from fault
    for actuator in spec.actuators:
        actuator.name = actuator.name or actuator.target
    return spec


def asset_files(mjcf_path: Path) -> list[Path]:
    """Mesh, height-field and texture files that the MJCF names, sorted."""
    return spec_files(load_spec(mjcf_path), mjcf_path.parent) if mjcf_path.is_file() else []


def spec_files(spec: mujoco.MjSpec, folder: Path) -> list[Path]:
    """Files that an MJCF which lies in `folder` names, sorted."""
    meshes = [item.file for item in (*spec.meshes, *spec.hfields, *spec.skins) if item.file]
    textures = [item.file for item in spec.textures if item.file]
    return sorted({folder / spec.meshdir / f for f in meshes} | {folder / spec.texturedir / f for f in textures})


def asset_bytes(mjcf_path: Path) -> dict[str, bytes]:
    """Content of these files by the path that the scene's XML knows them by: what travels with it."""
    return by_path(asset_files(mjcf_path), mjcf_path.parent)


def by_path(files: list[Path], folder: Path) -> dict[str, bytes]:
    """Contents by the path from `folder`."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def one_line(fault: Exception) -> str:
    """An engine message on one line."""
    return " ".join(str(fault).split())


# Engine complaints that a person meets when bringing in a robot, and what mends them.
_FIXES = {
    "mass and inertia of moving bodies": "give the body an <inertial>, or geoms with mass",
    "inertia must satisfy": "the principal inertias violate the triangle inequality; correct them at their source",
    "inertia must have positive eigenvalues": "correct the inertia at its source",
    "Error opening file": "put the file there, or mend its name",
}


def compile_spec(spec: mujoco.MjSpec) -> mujoco.MjModel:
    """The compiled model; `UserError` with the engine's reason, and the fix where it is known."""
    try:
        with _without_advice():
            return spec.compile()
    except ValueError as fault:
        fix = next((f"; {fix}" for complaint, fix in _FIXES.items() if complaint in str(fault)), "")
        raise UserError(f'robot "{spec.modelname}" does not compile: {one_line(fault)}{fix}') from fault


def spec_xml(spec: mujoco.MjSpec) -> str:
    """The compiled spec as MJCF."""
    with _without_advice():
        return spec.to_xml()


@contextmanager
def _without_advice() -> Iterator[None]:
    """Keep what the engine has to say to the author of a model from those who use a model of another project."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "compiler attribute .* is deprecated", UserWarning)
        yield
