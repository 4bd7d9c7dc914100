"""The files of each target of `robo-rl deploy codegen`."""

from __future__ import annotations

from importlib.resources import files

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.codegen.manifest_header import manifest_header
from robo_rl_deploy.codegen.source import policy_sources
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.robots.read import read_robot

_SHIPPED = {"c99": (), "cortex_m": ("cortex_m",), "cpp": ("cpp",), "ros2_control": ("cpp", "ros2_control")}
_BOUND = ("cpp", "ros2_control")


def sources(bundle: Bundle, target: str, robot: str | None = None) -> dict[str, str]:
    """Path -> text. `robot` names the robot's file for the targets that drive one; None: the bundle's own.

    Raises `UserError` for an operator that no C is written for, and where bundle and robot do not fit.
    """
    out = policy_sources(bundle)
    if target in _BOUND:
        binding = bind(bundle.manifest, read_robot(robot or bundle.manifest.robot.name), bundle.golden)
        out["policy_manifest.hpp"] = manifest_header(bundle, binding)
    for folder in _SHIPPED[target]:
        out |= shipped(folder)
    return out


def shipped(folder: str) -> dict[str, str]:
    """Sources that are the same for every policy."""
    here = files("robo_rl_deploy.codegen") / "shipped" / folder
    return {entry.name: entry.read_text(encoding="utf-8") for entry in here.iterdir() if entry.is_file()}
