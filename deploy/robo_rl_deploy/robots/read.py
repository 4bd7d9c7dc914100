"""A robot's file: found by name or by path, every field checked."""

from __future__ import annotations

from pathlib import Path

from robo_rl_deploy.errors import unknown
from robo_rl_deploy.plain_yaml import read_text
from robo_rl_deploy.robots.config import SCHEMA_VERSION, RobotCfg
from robo_rl_deploy.yaml_config import parse_config


def list_robots() -> dict[str, Path]:
    """The files that come with the package, by robot."""
    return {path.stem: path for path in sorted(Path(__file__).parent.glob("*.yaml"))}


def read_robot(name_or_path: str | Path) -> RobotCfg:
    """The robot of that name, or of that file. Raises `UserError` that names the field which is wrong."""
    path = Path(name_or_path)
    if path.suffix not in (".yaml", ".yml"):
        known = list_robots()
        if str(name_or_path) not in known:
            raise unknown("robot", str(name_or_path), known, "robo-rl deploy robots, or a path to a .yaml file")
        path = known[str(name_or_path)]
    return parse_robot(read_text(path), str(path))


def parse_robot(text: str, where: str) -> RobotCfg:
    """A robot from YAML; `where` names it in errors. Raises `UserError`."""
    return parse_config(RobotCfg, text, where, "a robot's file", SCHEMA_VERSION)
