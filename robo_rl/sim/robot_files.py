"""Where a robot's MJCF lies, beside robot.yaml or in an installed package, and the files it includes."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from xml.etree import ElementTree

from robo_rl.errors import UserError
from robo_rl.extras import missing_extra

PACKAGE = "package://"


def mjcf_file(yaml_path: Path, mjcf: str) -> Path:
    """Path of the MJCF that a robot.yaml names: a file beside it, or `package://<package>/<file>`.

    Raises `UserError` where the package is not installed.
    """
    return package_file(mjcf, f"{yaml_path}: mjcf") if mjcf.startswith(PACKAGE) else yaml_path.parent / mjcf


def package_file(name: str, what: str) -> Path:
    """Path of the file `package://<package>/<file>`; the package is found, not imported.

    Raises `UserError`, which begins with `what`, where it is not installed.
    """
    package, _, inside = name.removeprefix(PACKAGE).partition("/")
    found = importlib.util.find_spec(package) if package.isidentifier() else None
    if found is None or not found.submodule_search_locations:
        extra = missing_extra(ModuleNotFoundError(name=package))
        fix = str(extra).partition(": ")[2] if extra else "install it, or mend the name"
        raise UserError(f"{what} is in the package {package}, which is not installed: {fix}")
    return Path(found.submodule_search_locations[0]) / inside


def included_files(mjcf_path: Path) -> list[Path]:
    """Files that the MJCF includes, and that these include, in order of first mention; none for what is no XML."""
    found: dict[Path, None] = {}
    waiting = [mjcf_path]
    while waiting:
        # the engine resolves every include against the folder of the outermost file
        for file in (mjcf_path.parent / name for name in _includes(waiting.pop(0))):
            if file not in found:
                found[file] = None
                waiting.append(file)
    return list(found)


def _includes(path: Path) -> list[str]:
    try:
        return [element.get("file", "") for element in ElementTree.parse(path).iter("include")]
    except (OSError, ElementTree.ParseError):
        return []  # the engine's own complaint about this file is the better one
