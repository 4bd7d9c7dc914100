"""Real robots by name, from MuJoCo Menagerie: found on this machine, made into a robot file once, never downloaded
but by `fetch`.

A robot's files are looked for in the folder `$MENAGERIE_ROOT/<name>`, then in the cache of the package
mujoco-menagerie (`$MENAGERIE_CACHE_DIR`). What is derived of them goes into `$ROBO_RL_CACHE/robots/<name>-<key>/`, by
default below `~/.cache/robo_rl`; the key follows the files and what is known of the robot, so it is never stale.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

from robo_rl.errors import UserError, unknown
from robo_rl.sim.robot_overlay import Overlay, load_overlay, overlay_files

_DERIVED_BY = 1  # raised whenever the derivation changes: what an older one wrote is not used
_PACKAGE = "mujoco_menagerie"


def known_names() -> list[str]:
    """Every robot that could be asked for by name, here or not: quick, no network."""
    package = _package()
    there = [] if package is None else list(package.names())
    return sorted({*there, *overlay_files(), *(folder.name for folder in _root_folders())})


def local_names() -> list[str]:
    """The robots whose files are on this machine."""
    return [name for name in known_names() if _files_of(name) is not None]


def robot_file(name: str) -> Path:
    """The robot.yaml of a Menagerie robot, derived at the first call.

    Raises UserError, in one line with what to type, where its files are not on this machine or no robot can be made of
    them.
    """
    source = check_local(name)
    overlay = load_overlay(name)
    folder = _cache() / "robots" / f"{name}-{_key(source, name)}"
    if not (folder / "robot.yaml").is_file():
        _derive(source, folder, name, overlay)
    return folder / "robot.yaml"


def check_local(name: str) -> Path:
    """Folder with the files of a robot. Raises UserError, with what to type, where they are not on this machine."""
    source = _files_of(name)
    if source is None:
        raise UserError(_absent(name))
    return source


def fetch(name: str) -> Path:
    """Download a robot's files into the package's cache, check their digest, and derive its robot.yaml.

    Raises UserError for an unknown name, where the package is missing, or where the download fails.
    """
    if name not in known_names():
        raise unknown("Robot", name, known_names(), "robo-rl robot fetch")
    if _files_of(name) is None:
        package = _package()
        if package is None:
            raise UserError("fetching needs the package mujoco-menagerie. Type: pip install mujoco-menagerie")
        try:
            package.get(name).path(progress=None)
        except (package.MenagerieError, OSError) as error:
            raise UserError(
                f"{name} could not be fetched ({' '.join(str(error).split())}). Try again with a network, or set "
                "MENAGERIE_ROOT to a checkout of mujoco_menagerie"
            ) from error
    return robot_file(name)


def _derive(source: Path, folder: Path, name: str, overlay: Overlay) -> None:
    from robo_rl.sim.robot_import import import_robot

    mjcf = source / _model(source, name, overlay)
    licence = overlay.licence or _licence(name)
    partial = folder.with_name(f".{folder.name}.{os.getpid()}")
    try:
        import_robot(mjcf, partial, name, overlay=overlay, licence=licence, source_name=f"MuJoCo Menagerie, {name}")
        made = partial / name
        for text in source.glob("LICENSE*"):
            shutil.copyfile(text, made / text.name)
        try:
            made.replace(folder)
        except OSError:
            if not (folder / "robot.yaml").is_file():  # else another process was faster
                raise
    except OSError as fault:
        reason = fault.strerror or fault
        raise UserError(f"cannot write {folder}: {reason}; set ROBO_RL_CACHE to another folder") from fault
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _files_of(name: str) -> Path | None:
    """Folder with the files of a robot on this machine."""
    for folder in _root_folders():
        if folder.name == name:
            return folder
    package = _package()
    if package is None or name not in package.names():
        return None
    robot, cache = package.get(name), package.Cache()
    path = Path(cache.model_path(robot))
    return path if cache.is_cached(robot) else None


def _root_folders() -> list[Path]:
    root = os.environ.get("MENAGERIE_ROOT")
    if not root:
        return []
    folder = Path(root).expanduser()
    if not folder.is_dir():
        raise UserError(f"MENAGERIE_ROOT={root} is no folder; unset it, or give a checkout of mujoco_menagerie")
    return sorted(path for path in folder.iterdir() if path.is_dir() and any(path.glob("*.xml")))


def _model(source: Path, name: str, overlay: Overlay) -> str:
    """The file that holds the robot alone: as the overlay or the registry say, else the one named like the folder."""
    package = _package()
    if overlay.model:
        return overlay.model
    if package is not None and name in package.names():
        robot = package.get(name)
        return str(robot.entry(robot.default_model).file)
    files = [path for path in sorted(source.glob("*.xml")) if "scene" not in path.stem]
    alike = [path for path in files if name.endswith(path.stem)] or files
    if len(alike) != 1:
        found = ", ".join(path.name for path in alike) or "none"
        raise UserError(f"{source}: which MJCF is the robot? Found {found}; import it with: robo-rl robot import FILE")
    return alike[0].name


def _absent(name: str) -> str:
    if os.environ.get("MENAGERIE_ROOT"):
        where = f"MENAGERIE_ROOT={os.environ['MENAGERIE_ROOT']} has no folder of that name, and it is in no cache"
    else:
        where = "its files are not on this machine"
    return f'robot "{name}" is one of MuJoCo Menagerie: {where}. Type, with a network: robo-rl robot fetch {name}'


def _licence(name: str) -> str:
    package = _package()
    return str(package.get(name).license) if package is not None and name in package.names() else "unknown"


def _key(source: Path, name: str) -> str:
    """Changes with the robot's files (meshes by size and time), its overlay, and the way it is derived."""
    digest = hashlib.sha256(f"{_DERIVED_BY} {name}".encode())
    overlay = overlay_files().get(name)
    for file in sorted(path for path in source.rglob("*") if path.is_file()):
        small = file.suffix in (".xml", "")
        content = file.read_bytes() if small else f"{file.stat().st_size} {file.stat().st_mtime_ns}".encode()
        digest.update(f"{file.relative_to(source)} {hashlib.sha256(content).hexdigest()}\n".encode())
    digest.update(overlay.read_bytes() if overlay else b"")
    return digest.hexdigest()[:16]


def _cache() -> Path:
    chosen = os.environ.get("ROBO_RL_CACHE")
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(chosen).expanduser() if chosen else Path(base) / "robo_rl"


def _package() -> Any | None:
    """The package mujoco-menagerie where it is installed: names, licences, downloads."""
    import importlib

    try:
        return importlib.import_module(_PACKAGE)
    except ModuleNotFoundError:
        return None
