"""One answer of a policy: measured channels and commands in, rows of targets out.

Clip, scale, history and normaliser are inside the graph. What the graph cannot hold is here: recurrent and history
tensors, noise, the reset flag, and the checks on what comes in and goes out.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.bundle.chunk_rules import delta_base
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES, Channel
from robo_rl_deploy.errors import UserError, nearest


class Inference:
    """The graph of a bundle with its memory; `reset` begins an episode."""

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
        self._seed, self._chunk = seed, manifest.chunk
        is_delta = self._chunk is not None and self._chunk.mode == "delta"
        self._base = [(f"channel.{name}", i) for name, i in delta_base(manifest)] if is_delta else []
        bounds = [(low, high) for output in manifest.outputs for low, high in zip(output.lower, output.upper)]
        self._lower = np.array([-np.inf if low is None else low for low, _ in bounds], np.float32)
        self._upper = np.array([np.inf if high is None else high for _, high in bounds], np.float32)
        self.reset()

    def reset(self) -> None:
        """Begin an episode: the next answer carries `is_first`."""
        self._count = 0
        self._state = {f"state.{s.name}": np.zeros((1, *s.shape), np.float32) for s in self.manifest.state}
        self._rng = np.random.default_rng(self._seed)

    def feeds(self, channels: Mapping[str, np.ndarray], commands: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Graph inputs of what was measured [d] and commanded [d]; `UserError` as for `PolicyRunner.step`."""
        feeds = self._check("channel", channels) | self._check("command", commands)
        if len(feeds) != len(self._expected):
            missing = next(name for name in self._expected if name not in feeds)
            raise UserError(f'input "{missing}" is missing')
        return feeds

    def run(
        self,
        feeds: dict[str, np.ndarray],
        last_action: np.ndarray,
        time_s: float,
        prefix: np.ndarray | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Targets [H, A] and raw actions [H, A'] float32, H = 1 where the policy has no chunk.

        `last_action` [1, A'] is the raw action of the control step before, `time_s` that since the reset, `prefix`
        [n, A'] the raw actions of the rows to come, n at most the chunk's. Raises `UserError` where a value that came
        out is not finite; the memory is then as it was.
        """
        feeds |= self._state | self._provided(last_action, time_s, prefix)
        targets, raw_action, *state = self._graph.run(feeds, self._outputs)
        finite = np.count_nonzero(np.isfinite(targets)) + np.count_nonzero(np.isfinite(raw_action))
        if finite < targets.size + raw_action.size:
            raise UserError(f"the policy's output is not finite at step {self._count}; stop the robot")
        self._state = dict(zip(self._states, state))
        self._count += 1
        if self._chunk is None:
            return targets, raw_action
        if self._base:
            base = np.array([feeds[name][0, i] for name, i in self._base], np.float32)
            return np.clip(targets[0] + base, self._lower, self._upper), raw_action[0]
        return targets[0], raw_action[0]

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

    def _provided(self, last_action: np.ndarray, time_s: float, prefix: np.ndarray | None) -> dict[str, np.ndarray]:
        """The inputs that nobody measures."""
        feeds = {"is_first": np.array([self._count == 0], np.float32)}
        feeds |= {f"channel.{c.name}": _own_channel(c, last_action, time_s) for c in self._own}
        if self.manifest.noise_shape is not None:
            noise = self._rng.standard_normal((1, *self.manifest.noise_shape), np.float32)
            feeds["noise"] = np.float32(self.manifest.noise_scale) * noise
        if self._chunk is not None and self._chunk.prefix:
            size = 0 if prefix is None else len(prefix)
            feeds["prefix"] = np.zeros((1, self._chunk.prefix, self.manifest.action.size), np.float32)
            feeds["prefix"][0, :size] = prefix if prefix is not None else 0.0
            feeds["prefix_size"] = np.array([size], np.float32)
        return feeds


def _own_channel(channel: Channel, last_action: np.ndarray, time_s: float) -> np.ndarray:
    if channel.source == "last_action":
        return last_action
    assert channel.period_s is not None  # the contract gives every phase a period
    return np.array([[time_s / channel.period_s % 1.0]], np.float32)
