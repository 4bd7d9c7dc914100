"""Delay between command and actuator, per env and actuator: mujoco_warp 3.12 has one delay for all envs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import warp as wp

from robo_rl.sim.model import RobotModel
from robo_rl.sim.warp_kernels import delayed_control, remember_command


class CommandDelay:
    """The last commands of every env, and what of them reaches the engine.

    Takes the place of the engine's own command history, whose length (`nsample` of an actuator) it keeps. Without a
    history the command is the engine's `ctrl` itself.
    """

    def __init__(self, model: RobotModel, engine: Any, data: Any) -> None:
        self._data, self._dt = data, float(model.mj.opt.timestep)
        samples = model.mj.actuator_history[:, 0]
        self.slots = int(samples.max(initial=0))
        engine.actuator_history = wp.zeros_like(engine.actuator_history)
        shape = (data.nworld, model.mj.nu)
        self.array = wp.zeros(shape, dtype=float) if self.slots else data.ctrl
        self._past = wp.zeros((*shape, self.slots), dtype=float)
        initial = np.where(samples > 0, model.mj.actuator_delay, 0.0).astype(np.float32)
        self._delay: wp.array = wp.array(np.tile(initial, (data.nworld, 1)), dtype=float)
        self.command, self.past, self.seconds = (wp.to_torch(x) for x in (self.array, self._past, self._delay))

    def apply(self) -> None:
        """Give the engine the commands that are due."""
        if self.slots:
            inputs = [self.array, self._past, self._delay, self._dt, self._data.ctrl]
            wp.launch(delayed_control, dim=self.array.shape, inputs=inputs)

    def remember(self) -> None:
        """A physics step has passed."""
        if self.slots:
            wp.launch(remember_command, dim=self.array.shape, inputs=[self.array, self._past])

    def resets(self, ctrl: np.ndarray) -> Iterator[tuple[wp.array, np.ndarray]]:
        """Arrays and what a reset writes into them, for which `ctrl [nu]` was the command for long enough."""
        yield self.array, ctrl
        yield self._past, np.repeat(ctrl[:, None], self.slots, axis=1)
