"""Fields of the simulator's state by the names under which the graphs of a twin read them."""

from __future__ import annotations

import mujoco
import numpy as np

from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.errors import UserError

BEFORE = "before."  # of an engine field, as it was when the control step began


def engine_fields(graph: Graph, data: mujoco.MjData, member: str) -> dict[str, np.ndarray]:
    """Live engine arrays by graph input. Raises `UserError` where the scene of `member` has other shapes."""
    fields = {}
    for name, shape in graph.inputs.items():
        field = name.removeprefix(BEFORE)
        live = getattr(data, field, None) if "." not in field else None
        if isinstance(live, np.ndarray):
            if live.shape != shape[1:]:
                raise UserError(f'{member}: input "{name}" is {list(shape[1:])}, the scene has {list(live.shape)}')
            fields[name] = live
    return fields
