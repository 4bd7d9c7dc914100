"""The mesh, height-field and texture files of an imported robot, found and copied beside its MJCF."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from robo_rl.errors import UserError

if TYPE_CHECKING:
    import mujoco


def copy_assets(spec: mujoco.MjSpec, source: Path, folder: Path) -> None:
    """Copy the files that `spec`, parsed from `source`, names into `folder`; point the spec there."""
    packaged = _package_files(source)
    shapes, pictures = [*spec.meshes, *spec.hfields], list(spec.textures)
    for kind, items, old in (("meshes", shapes, spec.meshdir), ("textures", pictures, spec.texturedir)):
        for item in items:
            if item.file:
                _copy_one(item, source.parent / old, packaged, folder / kind)
    spec.meshdir, spec.texturedir, spec.modelfiledir = "meshes", "textures", str(folder)


def _copy_one(item: Any, old: Path, packaged: dict[str, Path], new: Path) -> None:
    found = old / item.file
    found = found if found.is_file() else packaged.get(Path(item.file).name, found)
    if not found.is_file():
        raise UserError(f'file "{item.file}" of "{item.name}" not found at {found}; put it there or mend its name')
    inside = Path(item.file)
    is_plain = not inside.is_absolute() and ".." not in inside.parts and "://" not in item.file
    inside = inside if is_plain else Path(inside.name)
    (new / inside).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(found, new / inside)
    item.name = item.name or inside.stem  # the engine's default, before the file moved
    item.file = str(inside)


def _package_files(source: Path) -> dict[str, Path]:
    """File name -> path of what a URDF names as `package://...`: looked for beside the URDF's parent folders."""
    if source.suffix.lower() != ".urdf":
        return {}
    names = [element.get("filename", "") for element in ElementTree.parse(source).iter("mesh")]
    found: dict[str, Path] = {}
    for name in names:
        inside = Path(name.split("://", 1)[-1])
        tails = (inside, Path(*inside.parts[1:]))
        places = [parent / tail for parent in source.resolve().parents for tail in tails]
        hit = next((place for place in places if place.is_file()), None)
        if hit is not None:
            found[inside.name] = hit
    return found
