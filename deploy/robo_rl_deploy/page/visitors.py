"""The browsers that have the page open, made into one person: who presses is heard, who holds the switch drives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from robo_rl_deploy.bundle.schema import Command
from robo_rl_deploy.page.layout import WISHES

_HELD_NS = 300_000_000  # a browser posts ten times a second; three missing ones and its hand is off the switch
_MOST = 16  # browsers


@dataclass
class _Visitor:
    """The last that one browser said."""

    seen_ns: int = 0
    alive_ns: int = 0
    is_held: bool = False
    commands: dict[str, np.ndarray] = field(default_factory=dict)  # [d] float32


class Visitors:
    """Takes posts, says what is wanted."""

    def __init__(self, commands: tuple[Command, ...]) -> None:
        self._commands = {command.name: command for command in commands}
        self._visitors: dict[str, _Visitor] = {}

    def post(self, content: Any, now_ns: int) -> str:
        """Take in what a browser says; the button that it pressed, or "". Raises ValueError for what makes no sense."""
        if not isinstance(content, dict) or not isinstance(content.get("client"), str):
            raise ValueError("expected an object with client")
        button, commands = content.get("button", ""), self._read(content.get("commands", {}))
        if button not in WISHES:
            raise ValueError(f"no button {button!r:.40}")
        visitor = self._visitors.setdefault(content["client"][:40], _Visitor())
        visitor.seen_ns, visitor.is_held, visitor.commands = now_ns, content.get("held") is True, commands
        if content.get("alive") is True:
            visitor.alive_ns = now_ns
        while len(self._visitors) > _MOST:
            del self._visitors[min(self._visitors, key=lambda name: self._visitors[name].seen_ns)]
        return str(button)

    @property
    def alive_ns(self) -> int:
        """When somebody last was there; 0: never."""
        return max((visitor.alive_ns for visitor in self._visitors.values()), default=0)

    def driven(self, now_ns: int) -> dict[str, np.ndarray] | None:
        """All commands of whoever holds the switch, the latest of them; None where nobody does."""
        held = [v for v in self._visitors.values() if v.is_held and now_ns - v.seen_ns <= _HELD_NS]
        if not held:
            return None
        newest = max(held, key=lambda visitor: visitor.seen_ns)
        default = {name: np.array(command.default, np.float32) for name, command in self._commands.items()}
        return {**default, **newest.commands}

    def _read(self, content: Any) -> dict[str, np.ndarray]:
        """Commands by name, cut to their ranges."""
        if not isinstance(content, Mapping):
            raise ValueError("expected commands by name")
        commands: dict[str, np.ndarray] = {}
        for name, values in content.items():
            command = self._commands.get(name)
            if command is None or not isinstance(values, list) or len(values) != command.size:
                raise ValueError(f"command {name!r:.40} is none of the policy's, or has another size")
            if not all(isinstance(value, (int, float)) and np.isfinite(value) for value in values):
                raise ValueError(f"command {name}: not finite")
            low, high = np.array(command.ranges, float).reshape(-1, 2).T
            commands[name] = np.clip(np.array(values, float), low, high).astype(np.float32)
        return commands
