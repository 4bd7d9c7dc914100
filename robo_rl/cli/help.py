"""The text of `robo-rl --help`."""

from __future__ import annotations

from collections.abc import Mapping

_EXAMPLES = """\
Examples:
  robo-rl list tasks
  robo-rl train task=quadrotor_hover seed=1 train.total_steps=1e6
  robo-rl play latest
  robo-rl export latest
A run is named by its folder, or latest. Settings are key=value: robo-rl train task=NAME --help shows all of them."""


def overview(commands: Mapping[str, str]) -> str:
    """Usage, the commands with their lines, and examples."""
    width = max(map(len, commands))
    lines = [f"  {name:<{width}}  {summary}" for name, summary in commands.items()]
    return "\n".join(["robo-rl: learning-based control of robots", "", "robo-rl COMMAND [...]", *lines, "", _EXAMPLES])


def wants_help(words: list[str]) -> bool:
    """Whether the words of a command ask for its help."""
    return "-h" in words or "--help" in words
