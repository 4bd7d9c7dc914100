"""One control step of a policy: measured channels and commands in, actuator targets out.

Clip, scale, history and normaliser are inside the graph. What the graph cannot hold is here: recurrent and history
tensors, the previous raw action, the phase clock, the reset flag, and the checks on what comes in and goes out.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES, Channel
from robo_rl_deploy.errors import UserError, nearest


class PolicyRunner:
    """Runs the policy of a bundle step by step; `reset` begins an episode."""

    def __init__(self, bundle: Bundle, threads: int = 1, seed: int = 0) -> None:
        """`threads`: onnxruntime threads; `seed`: of the `noise` input, where the graph has one.

        Raises `UserError` for a flat bundle, whose observations only the training simulator can compute.
        """
        manifest = bundle.manifest
        flat = [channel.name for channel in manifest.channels if channel.source == "flat"]
        if flat:
            raise UserError(
                f'{bundle.path}: flat bundle; nothing but the training simulator provides channel "{flat[0]}"'
            )
        self.manifest = manifest
        self.measured = tuple(channel for channel in manifest.channels if channel.source in MEASURED_SOURCES)
        self._own = tuple(channel for channel in manifest.channels if channel not in self.measured)
        self._graph = Graph(bundle.policy_onnx, "policy.onnx", threads)
        self._expected = {f"channel.{channel.name}": (1, channel.size) for channel in self.measured}
        self._expected |= {f"command.{command.name}": (1, command.size) for command in manifest.commands}
        self._states = tuple(f"state.{state.name}" for state in manifest.state)
        self._outputs = ("targets", "raw_action", *(f"next_{name}" for name in self._states))
        self._seed = seed
        self.reset()

    def reset(self) -> None:
        """Begin an episode: the next step carries `is_first`, a zero last action and phase zero."""
        self._steps = 0
        self._raw_action = np.zeros((1, self.manifest.action.size), np.float32)
        self._state = {f"state.{s.name}": np.zeros((1, *s.shape), np.float32) for s in self.manifest.state}
        self._rng = np.random.default_rng(self._seed)

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
        feeds = self._check("channel", channels) | self._check("command", commands)
        if len(feeds) != len(self._expected):
            missing = next(name for name in self._expected if name not in feeds)
            raise UserError(f'input "{missing}" is missing')
        feeds |= self._state | self._provided()
        targets, raw_action, *state = self._graph.run(feeds, self._outputs)
        finite = np.count_nonzero(np.isfinite(targets)) + np.count_nonzero(np.isfinite(raw_action))
        if finite < targets.size + raw_action.size:
            raise UserError(f"the policy's output is not finite at step {self._steps}; stop the robot")
        self._state = dict(zip(self._states, state))
        # Copies: the caller may write into what it gets, and onnxruntime may reuse what it gave.
        self._raw_action = raw_action.copy()
        self._steps += 1
        return targets[0].copy()

    def _check(self, kind: str, values: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Graph inputs [1, d] from named values [d]."""
        feeds = {}
        for name, value in values.items():
            key = f"{kind}.{name}"
            if key not in self._expected:
                hits = nearest(key, self._expected, n=1)
                raise UserError(f'input "{key}" is unknown' + "".join(f'; did you mean "{hit}"?' for hit in hits))
            array = np.asarray(value, np.float32)
            if array.shape != self._expected[key][1:]:
                raise UserError(
                    f'input "{key}" has shape {list(array.shape)}, expected {list(self._expected[key][1:])}'
                )
            if np.count_nonzero(np.isfinite(array)) < array.size:
                raise UserError(f'input "{key}" is not finite at element {int(np.argmin(np.isfinite(array)))}')
            feeds[key] = array[None]
        return feeds

    def _provided(self) -> dict[str, np.ndarray]:
        """The inputs the pipeline itself is the source of."""
        feeds = {"is_first": np.array([self._steps == 0], np.float32)}
        feeds |= {f"channel.{channel.name}": self._own_channel(channel) for channel in self._own}
        if self.manifest.noise_shape is not None:
            feeds["noise"] = self._rng.standard_normal((1, *self.manifest.noise_shape), np.float32)
        return feeds

    def _own_channel(self, channel: Channel) -> np.ndarray:
        if channel.source == "last_action":
            return self._raw_action
        assert channel.period_s is not None  # the contract gives every phase a period
        time = self._steps / self.manifest.rates.control_hz
        return np.array([[time / channel.period_s % 1.0]], np.float32)
