"""The task's own rewards on the twin: `twin/task.onnx`, traced from the terms that trained the policy, without torch.

Graph inputs, all float32 with a leading 1: fields of MjData by their name (`qpos`, `xpos`, `sensordata`, ...), and as
they were before the control step (`before.qpos`), `action` and `last_action` (raw), `command.<name>`, `episode_time`
(s, of the state that is scored), `termstate.<name>` (memory of stateful terms, zero after a reset), and whatever else
the starts record under `task/<input>`.
Outputs: `reward.<term>`, `reward` (their sum, as the learner got it), `terminated`, `success`, `metric.<name>` (value,
or value and weight), `next_termstate.<name>`. Terms that could not be traced are in `manifest.task.unscored`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle, Metric
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.twin.follow import CommandFollower
from robo_rl_deploy.twin.graph_fields import BEFORE, engine_fields
from robo_rl_deploy.twin.starts import Start

_EDGE_S = 1e-6  # a step at exactly `after_s` does not count yet, as in training


class TaskScorer:
    """Accumulates one episode's score, control step by control step."""

    def __init__(self, bundle: Bundle, data: mujoco.MjData) -> None:
        """Bind the task graph to the engine state it reads. Raises `UserError` where it asks for anything unknown."""
        if "twin/task.onnx" not in bundle.twin:
            raise UserError(f"{bundle.path}: has no twin/task.onnx, so nothing on the twin can be scored; export again")
        self.manifest = bundle.manifest
        self._graph = Graph(bundle.twin["twin/task.onnx"], "twin/task.onnx")
        self._feeds = {name: np.zeros(shape, np.float32) for name, shape in self._graph.inputs.items()}
        self._memory = [name for name in self._feeds if name.startswith("termstate.")]
        self._fields = engine_fields(self._graph, data, "twin/task.onnx")
        self._earlier = {name: live.copy() for name, live in self._fields.items() if name.startswith(BEFORE)}
        self._bound = {"action", "last_action", "episode_time", *self._memory, *self._fields}
        self.terms = tuple(name.removeprefix("reward.") for name in self._graph.outputs if name.startswith("reward."))
        self._check_outputs()
        self._follower = CommandFollower(bundle, data)
        self._wanted = ["reward", "terminated", *(f"reward.{name}" for name in self.terms)]
        self._wanted += [f"metric.{name}" for name in self.manifest.task.metrics]
        self._wanted += [f"next_{name}" for name in self._memory]
        self._wanted += ["success"] if self.manifest.task.success else []

    def reset(self, start: Start) -> None:
        """Begin an episode at the engine's present state.

        Raises `UserError` for an input of the graph that neither engine nor start can give.
        """
        known = self._bound | set(start.task_inputs) | {f"command.{name}" for name in start.commands}
        for name, buffer in self._feeds.items():
            if name not in known:
                raise UserError(f'twin/task.onnx: input "{name}" is no field of MjData and is not in twin/starts.npz')
            buffer.fill(0.0)
        for name, earlier in self._earlier.items():
            earlier[...] = self._fields[name]
        self._start = start
        self._last_action = np.zeros(self.manifest.action.size, np.float32)
        self._steps = 0
        self.total = 0.0
        self.terminated = False
        self.held = True
        self.term_sums = np.zeros(len(self.terms))
        self._metrics = {name: _Reduction(metric) for name, metric in self.manifest.task.metrics.items()}

    def step(self, action: np.ndarray, commands: Mapping[str, np.ndarray]) -> bool:
        """Score the state after a control step taken with raw `action` [A] under `commands`; true ends the episode."""
        time = self._feed(action, commands)
        self._remember(action)
        out = dict(zip(self._wanted, self._graph.run(self._feeds, self._wanted)))
        self.total += float(out["reward"].flat[0])
        self.terminated = bool(out["terminated"].flat[0] > 0.5)
        self.term_sums += [out[f"reward.{name}"].flat[0] for name in self.terms]
        success = self.manifest.task.success
        if success is not None and time > success.after_s + _EDGE_S:
            self.held &= bool(out["success"].flat[0] > 0.5)
        for name, reduction in self._metrics.items():
            reduction.add(out[f"metric.{name}"], time)
        for name in self._memory:
            self._feeds[name] = out[f"next_{name}"]
        return self.terminated

    @property
    def commands_read(self) -> set[str]:
        """Names of the commands that the task graph reads."""
        return {name.removeprefix("command.") for name in self._feeds if name.startswith("command.")}

    def commands(self, step: int) -> dict[str, np.ndarray]:
        """Every command [d] in force from the observation of control step `step` on, which the engine shows now."""
        return self._follower.at(self._start, step, {name: self._feeds[name] for name in self._memory})

    def look(self, action: np.ndarray, commands: Mapping[str, np.ndarray]) -> np.ndarray:
        """What `step` would give each of `terms` for the engine's present state, without counting a step."""
        self._feed(action, commands)
        wanted = [f"reward.{name}" for name in self.terms]
        return np.array([float(value.flat[0]) for value in self._graph.run(self._feeds, wanted)])

    @property
    def success(self) -> bool | None:
        """Whether the episode, if it ended now, would be a success; None where the task defines none."""
        return None if self.manifest.task.success is None else self.held and not self.terminated

    @property
    def metrics(self) -> dict[str, float]:
        """Every metric of the episode so far."""
        return {name: reduction.value for name, reduction in self._metrics.items()}

    def _feed(self, action: np.ndarray, commands: Mapping[str, np.ndarray]) -> float:
        """Fill the graph's inputs for the state just reached; returns its time since the reset in s."""
        for name, live in self._fields.items():
            self._feeds[name][0] = self._earlier.get(name, live)
        for name, values in self._start.task_inputs.items():
            if name in self._feeds:
                self._feeds[name][0] = values[min(self._steps, len(values) - 1)]
        time = (self._steps + 1) / self.manifest.rates.control_hz
        given: dict[str, np.ndarray | float] = {
            "action": action,
            "last_action": self._last_action,
            "episode_time": time,
        }
        for name, value in (given | {f"command.{name}": value for name, value in commands.items()}).items():
            if name in self._feeds:
                self._feeds[name][0] = value
        return time

    def _remember(self, action: np.ndarray) -> None:
        """The step is over."""
        for name, earlier in self._earlier.items():
            earlier[...] = self._fields[name]
        self._steps += 1
        self._last_action = action

    def _check_outputs(self) -> None:
        task = self.manifest.task
        needed = ["reward", "terminated", *(f"metric.{name}" for name in task.metrics)]
        needed += [f"next_{name}" for name in self._memory] + (["success"] if task.success else [])
        for name in needed:
            if name not in self._graph.outputs:
                raise UserError(f'twin/task.onnx: output "{name}" is missing')


class _Reduction:
    """One metric of one episode, with training's arithmetic: NaN while nothing has counted."""

    def __init__(self, metric: Metric) -> None:
        self._after_s = metric.after_s
        self._reduce = metric.reduce
        self._sum = self._weight = 0.0

    def add(self, output: np.ndarray, time: float) -> None:
        """Count the graph's value, or value and weight, of the state at `time` s."""
        value, weight = (float(output.flat[0]), float(output.flat[1]) if output.size == 2 else 1.0)
        if time <= self._after_s + _EDGE_S or weight <= 0.0:
            return
        update: dict[str, Callable[[], float]] = {
            "max": lambda: max(self._sum, value) if self._weight else value,
            "last": lambda: value,
            "mean": lambda: self._sum + weight * value,
            "rms": lambda: self._sum + weight * value * value,
        }
        self._sum = update[self._reduce]()
        self._weight += weight

    @property
    def value(self) -> float:
        """The metric so far."""
        if not self._weight:
            return math.nan
        if self._reduce in ("max", "last"):
            return self._sum
        mean = self._sum / self._weight
        return mean**0.5 if self._reduce == "rms" else mean
