"""The command delay: `delay_s` of the action, drawn for each env at each reset, in whole physics steps."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from robo_rl.env.actuators.drive import Drive
from robo_rl.env.cfg import ActionCfg, JointPosition, JointVelocity, Thrust
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError

_DELAYED = (JointPosition, JointVelocity, Thrust)


class CommandDelay:
    """Draws how late the commands of each env act."""

    def __init__(self, cfg: ActionCfg, dt_s: float, drive: Drive, rng: EnvRandom) -> None:
        """`dt_s` is the physics step. Raises UserError for a range that cannot be."""
        self._cfg, self._dt_s, self._drive, self._rng = cfg, dt_s, drive, rng
        self._shortest, self._longest = delay_steps(cfg, dt_s)
        self._pin: Tensor | None = None  # s, [N], NaN where it is drawn

    def reset(self, rows: Rows) -> None:
        """Draw for the episodes that begin in some envs: each whole step of the range is as likely."""
        if self._longest == 0:
            return
        u = self._rng.uniform("action/delay", 1, rows)[:, 0]
        # added after rounding down: so float32 cannot round the sum up to a step beyond the longest
        steps = self._shortest + torch.floor((self._longest - self._shortest + 1) * u)
        if self._pin is not None:
            wanted = (rows.pick(self._pin) / self._dt_s).round().clamp_max(self._longest)  # of k + 1/2 too
            steps = torch.where(wanted.isnan(), steps, wanted)
        self._drive.set_delay(rows, steps.long())

    def check_pin(self, parameter: str, low: float, high: float) -> None:
        """Raise UserError unless `parameter` is `delay_s`, and commands of that age are kept."""
        if parameter != "delay_s" or not isinstance(self._cfg, _DELAYED):
            raise UserError(
                f"task.sampler: action.{parameter} of a {self._cfg.kind} action cannot be chosen for each episode; "
                "only action.delay_s of joint_position, joint_velocity and thrust can"
            )
        most = self._cfg.delay_s[1]
        if low < 0.0 or high > most:
            raise UserError(
                f"task.sampler: action.delay_s from {low:g} to {high:g} s, but task.action.delay_s ends at {most:g} s; "
                "raise that end, or stay between 0 and it"
            )

    def pin(self, value: Tensor) -> None:
        """Hold the delay at `value [N]` s, where it is not NaN, from the next draw on."""
        self._pin = value


def delay_steps(cfg: ActionCfg, dt_s: float) -> tuple[int, int]:
    """Shortest and longest command delay of an action, to the nearest physics step of `dt_s`; without delay (0, 0).

    Raises UserError for a range that cannot be, and for a delay that no physics step can show.
    """
    if not isinstance(cfg, _DELAYED):
        return 0, 0
    low, high = cfg.delay_s
    if not 0.0 <= low <= high < math.inf:
        raise UserError(f"task.action.delay_s is [{low:g}, {high:g}]; expected 0 <= low <= high, in s")
    shortest, longest = round(low / dt_s), round(high / dt_s)
    if high > 0.0 and longest == 0:
        raise UserError(
            f"task.action.delay_s ends at {high:g} s, less than half a physics step of {dt_s:g} s; "
            "set it to [0, 0], or task.sim_dt_s to a smaller step"
        )
    return shortest, longest
