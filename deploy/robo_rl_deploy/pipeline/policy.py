"""One control step of a policy: measured channels and commands in, actuator targets out."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.chunks.rows import row_at
from robo_rl_deploy.pipeline.inference import Inference


class PolicyRunner:
    """Runs the policy of a bundle step by step; `reset` begins an episode.

    A chunk is carried out as in training: the policy is asked every `execute` rows, and answers at once.
    """

    def __init__(self, bundle: Bundle, threads: int = 1, seed: int = 0) -> None:
        """Arguments and errors as for `Inference`."""
        self._inference = Inference(bundle, threads, seed)
        self.manifest, self.measured = bundle.manifest, self._inference.measured
        chunk, self._hz = self.manifest.chunk, self.manifest.rates.control_hz
        self._stride = 1 if chunk is None else round(chunk.dt_s * self._hz)  # control steps from row to row
        self._span = 1 if chunk is None else chunk.execute * self._stride  # control steps from answer to answer
        self.reset()

    def reset(self) -> None:
        """Begin an episode: the next step carries `is_first`, a zero last action and phase zero."""
        self._inference.reset()
        self._steps = 0
        self._raw_action = np.zeros((1, self.manifest.action.size), np.float32)
        self._rows = self._raw_rows = self._raw_action

    @property
    def steps(self) -> int:
        """Since the reset."""
        return self._steps

    @property
    def raw_action(self) -> np.ndarray:
        """Copy of the last raw action, [A], dimensionless and unclamped; zero after a reset."""
        return self._raw_action[0].copy()

    @property
    def default_commands(self) -> dict[str, np.ndarray]:
        """The default of every command, [d] each."""
        return {command.name: np.array(command.default, np.float32) for command in self.manifest.commands}

    def step(self, channels: Mapping[str, np.ndarray], commands: Mapping[str, np.ndarray]) -> np.ndarray:
        """Targets [A] float32 in the order of `manifest.target_names` (rad, m, N m or N, as `outputs` say).

        `channels` holds every measured channel [d], `commands` every command [d]. Raises `UserError` where a name is
        missing or unknown, a length is wrong, or a value that went in or came out is not finite; the episode's state
        is then as it was before the call.
        """
        feeds = self._inference.feeds(channels, commands)
        step = self._steps % self._span
        if step == 0:
            self._rows, self._raw_rows = self._inference.run(feeds, self._raw_action, self._steps / self._hz)
        row = step // self._stride
        # Copies: the caller may write into what it gets, and onnxruntime may reuse what it gave.
        self._raw_action = self._raw_rows[row : row + 1].copy()
        self._steps += 1
        return row_at(self._rows, step / self._stride)
