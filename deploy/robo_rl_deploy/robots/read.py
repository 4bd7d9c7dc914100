"""A robot's file: found by name or by path, every field checked."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, get_args, get_type_hints

import yaml

from robo_rl_deploy.bundle import canonical
from robo_rl_deploy.errors import UserError, unknown
from robo_rl_deploy.robots.config import SCHEMA_VERSION, RobotCfg

_LARGEST = 1 << 20  # bytes of a robot's file


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
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(f"{path}: larger than {_LARGEST} bytes; this is no robot's file")
        return parse_robot(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from error


def parse_robot(text: str, where: str) -> RobotCfg:
    """A robot from YAML; `where` names it in errors. Raises `UserError`."""
    try:
        plain = _plain(yaml.load(text, Loader=_Loader))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UserError(f"{where}: is no YAML: {' '.join(str(error).split())[:160]}") from error
    if not isinstance(plain, dict) or plain.get("schema", SCHEMA_VERSION) != SCHEMA_VERSION:
        raise UserError(f"{where}: expected a robot's file of schema {SCHEMA_VERSION}")
    return canonical.decode(RobotCfg, _complete(RobotCfg, plain), where)


class _Loader(yaml.SafeLoader):
    """Plain data, each key once, no references (a small file could name itself a billion times)."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Refuses what refers to something said before."""
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("references (*name) are not read")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """Refuses a key that was there before."""
        keys = [getattr(key, "value", None) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.YAMLError(f'"{key}" is there twice')
        return super().construct_mapping(node, deep)


def _plain(value: Any) -> Any:
    """What JSON knows: dates and other types of YAML's become errors, whole numbers stay."""
    return json.loads(json.dumps(value, allow_nan=False, default=_refuse))


def _refuse(value: object) -> Any:
    raise ValueError(f"{value!r} is neither text nor a number")


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
