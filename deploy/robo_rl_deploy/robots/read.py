"""A robot's file: found by name or by path, every field checked."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, get_args, get_type_hints

from robo_rl_deploy.bundle import canonical
from robo_rl_deploy.errors import UserError, unknown
from robo_rl_deploy.plain_yaml import plain_yaml, read_text
from robo_rl_deploy.robots.config import SCHEMA_VERSION, RobotCfg


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
    plain = plain_yaml(text, where)
    if not isinstance(plain, dict) or plain.get("schema", SCHEMA_VERSION) != SCHEMA_VERSION:
        raise UserError(f"{where}: expected a robot's file of schema {SCHEMA_VERSION}")
    return canonical.decode(RobotCfg, _complete(RobotCfg, plain), where)


def _complete(cls: Any, plain: Any) -> Any:
    """`plain` with the defaults of the fields that are left out."""
    if not dataclasses.is_dataclass(cls) or not isinstance(plain, dict):
        return plain
    hints, given = get_type_hints(cls), dict(plain)
    for entry in dataclasses.fields(cls):
        hint = hints[entry.name]
        if entry.name in given:
            given[entry.name] = _complete_as(hint, given[entry.name])
        elif entry.default is not dataclasses.MISSING:
            given[entry.name] = json.loads(canonical.dumps({"_": entry.default}))["_"]
        elif entry.default_factory is not dataclasses.MISSING:
            given[entry.name] = json.loads(canonical.dumps({"_": entry.default_factory()}))["_"]
    return given


def _complete_as(hint: Any, value: Any) -> Any:
    """Into dictionaries of dataclasses too."""
    args = get_args(hint)
    if len(args) == 2 and dataclasses.is_dataclass(args[1]) and isinstance(value, dict):
        return {key: _complete(args[1], item) for key, item in value.items()}
    return _complete(hint, value)
