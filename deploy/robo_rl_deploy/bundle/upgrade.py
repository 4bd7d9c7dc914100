"""Manifests of an older schema, as the newest one says the same."""

from __future__ import annotations

from typing import Any

from robo_rl_deploy.bundle.schema import OLDEST_SCHEMA, SCHEMA_VERSION
from robo_rl_deploy.errors import UserError

_ADDED: dict[str, Any] = {"chunk": None, "noise_scale": 1.0}  # by schema 3


def upgraded(plain: dict[str, Any]) -> dict[str, Any]:
    """A manifest of schema 2, plain data, as one of schema 3. Raises `UserError` where it has fields of that one."""
    for name in _ADDED:
        if name in plain:
            raise UserError(f'manifest.json: schema {OLDEST_SCHEMA} has no field "{name}"')
    return plain | _ADDED | {"schema": SCHEMA_VERSION}
