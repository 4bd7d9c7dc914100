"""Keep secrets out of everything a run writes: by the name of the key, and by an allow-list for uploads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_SECRET = re.compile(
    r"(api|access|private|secret|auth|signing)_?key|token|secret|passw(or)?d|credential", re.IGNORECASE
)
_UPLOADED = ("task", "algo", "backend", "seed", "env", "train", "policy", "device")
HIDDEN = "<redacted>"


def is_secret(key: str) -> bool:
    """Whether a key's name says that its value is a secret."""
    return _SECRET.search(key.replace("-", "_")) is not None


def redact(value: Any) -> Any:
    """A copy of a nested config with the values of secret keys hidden."""
    if isinstance(value, Mapping):
        return {k: HIDDEN if is_secret(str(k)) else redact(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [redact(item) for item in value]
    return value


def redact_arguments(arguments: Sequence[str]) -> list[str]:
    """A command line with the values of `secret.key=value`, `--secret-key=value` and `--secret-key value` hidden."""
    shown: list[str] = []
    hide_next = False
    for argument in arguments:
        key, equals, _ = argument.partition("=")
        secret = is_secret(key)
        shown.append(HIDDEN if hide_next else f"{key}={HIDDEN}" if secret and equals else argument)
        hide_next = secret and not equals and argument.startswith("-")
    return shown


def uploadable(config: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a config that may leave this machine: known sections only, secret keys hidden."""
    return {key: redact(config[key]) for key in _UPLOADED if key in config}
