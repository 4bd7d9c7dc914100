"""`-m`: the jobs behind overrides such as `seed=1,2 algo.learning_rate=1e-3,3e-4 env.num_envs=range(256,1024,256)`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.core.override_parser.types import Override, ValueType
from hydra.errors import HydraException
from omegaconf.errors import OmegaConfBaseException

from robo_rl.config.selection import split
from robo_rl.errors import UserError


def expand(overrides: Sequence[str]) -> list[tuple[str, ...]]:
    """Every combination of the values swept, first override slowest. One job where nothing is swept.

    Raises UserError for what hydra's grammar does not read, for `glob(...)` and for `interval(...)`.
    """
    return [tuple(job) for job in product(*(_choices(override) for override in overrides))]


def check_single(overrides: Sequence[str]) -> None:
    """Raise UserError where an override does not parse or gives several values."""
    for override in overrides:
        if _parse(override).is_sweep_override():
            raise UserError(f"{override} gives several values. Add -m to run them all, or write a list [..,..]")


def _choices(override: str) -> list[str]:
    parsed = _parse(override)
    if not parsed.is_sweep_override():
        return [override]
    if not parsed.is_discrete_sweep() or parsed.value_type == ValueType.GLOB_CHOICE_SWEEP:
        raise UserError(f"{override}: only lists and range(...) are swept. Write {parsed.key_or_group}=A,B")
    return [f"{parsed.key_or_group}={value}" for value in parsed.sweep_string_iterator()]


def _parse(override: str) -> Override:
    split(override)
    try:
        return OverridesParser.create().parse_override(override)
    except (HydraException, OmegaConfBaseException) as error:
        reason = str(error).partition("\n")[0]
        raise UserError(f"{override}: {reason}. Put quotes around unusual text: \"key='text'\"") from error
