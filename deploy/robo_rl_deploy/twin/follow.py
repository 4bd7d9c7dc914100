"""What a twin's policy is asked for: commands as they were recorded, but for those that follow from the state.

Where a goal lies, seen from a rover, was recorded along the way that it took in training. A twin that takes another one
(a delay, another physics step) has to be told anew: `twin/commands.onnx` is traced from the functions that did so.
Inputs as of `twin/task.onnx`, at the time of the observation; outputs `command.<name>`.
"""

from __future__ import annotations

from collections.abc import Mapping

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.twin.graph_fields import engine_fields
from robo_rl_deploy.twin.starts import Start

MEMBER = "twin/commands.onnx"
_COMMAND = "command."


class CommandFollower:
    """The commands of one episode, control step by control step."""

    def __init__(self, bundle: Bundle, data: mujoco.MjData) -> None:
        """Bind the graph, where the bundle has one, to the engine state it reads."""
        self._graph = Graph(bundle.twin[MEMBER], MEMBER) if MEMBER in bundle.twin else None
        self._names = [] if self._graph is None else list(self._graph.outputs)
        self._inputs = {} if self._graph is None else dict(self._graph.inputs)
        self._fields = {} if self._graph is None else engine_fields(self._graph, data, MEMBER)
        self._control_hz = bundle.manifest.rates.control_hz

    def at(self, start: Start, step: int, memory: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Every command [d] that is in force from the observation of control step `step` on.

        The engine is in the state of that observation; `memory` is that of the task's stateful terms, by graph input.
        Raises `UserError` for an input that neither engine nor start can give.
        """
        commands = {name: values[step] for name, values in start.commands.items()}
        if self._graph is None:
            return commands
        given: dict[str, np.ndarray | float] = {f"{_COMMAND}{name}": value for name, value in commands.items()}
        given |= {name: values[step] for name, values in start.task_inputs.items()}
        given |= {"episode_time": step / self._control_hz, **self._fields, **memory}
        feeds = {}
        for name, shape in self._inputs.items():
            if name not in given:
                raise UserError(f'{MEMBER}: input "{name}" is no field of MjData and is not in twin/starts.npz')
            feeds[name] = np.broadcast_to(np.asarray(given[name], np.float32), shape)
        for name, value in zip(self._names, self._graph.run(feeds, self._names)):
            commands[name.removeprefix(_COMMAND)] = value[0]
        return commands
