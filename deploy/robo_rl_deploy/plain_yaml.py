"""YAML that people write, read as plain data: no types of its own, no references, no key twice, not without end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from robo_rl_deploy.errors import UserError

_LARGEST = 1 << 16  # bytes of a file; the parser is slow


def read_text(path: Path) -> str:
    """The text of a file. Raises `UserError` where it cannot be read or is too large."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(f"{path}: larger than {_LARGEST} bytes; nobody wrote this by hand")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from error


def plain_yaml(text: str, where: str) -> Any:
    """Dictionaries, lists, text and finite numbers; `where` names the file in errors. Raises `UserError`."""
    try:
        return _plain(yaml.load(text, Loader=_Loader))
    except (yaml.YAMLError, TypeError, ValueError, RecursionError) as error:
        raise UserError(f"{where}: is no YAML: {' '.join(str(error).split())[:160]}") from error


class _Loader(yaml.SafeLoader):
    """Plain data, each key once, no references (a small file could name itself a billion times)."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Refuses what refers to something said before."""
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("references (*name) are not read")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """Refuses a key that was there before."""
        keys = [str(getattr(key, "value", None)) for key, _ in node.value]
        if len(set(keys)) < len(keys):
            twice = next(key for i, key in enumerate(keys) if key in keys[:i])
            raise yaml.YAMLError(f'"{twice}" is there twice')
        return super().construct_mapping(node, deep)


def _plain(value: Any) -> Any:
    """What JSON knows: dates and other types of YAML's become errors, whole numbers stay."""
    return json.loads(json.dumps(value, allow_nan=False, default=_refuse))


def _refuse(value: object) -> Any:
    raise ValueError(f"{value!r} is neither text nor a number")
