"""Plain settings of the built-in hooks, part of `TaskCfg`; `task.starts.past=0.3` on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class StartsCfg:
    """Where episodes begin: a mixture of sources, by weight."""

    default: float = 1.0  # weight of the task's own reset events
    file: float = 0.0  # weight of the states of a file
    past: float = 0.0  # weight of sound states that the envs themselves went through, each with its level and layout
    path: str = ""  # .npz with the states of the file, see hooks/states_file.py; or package://<package>/<file>
    past_size: int = 4096  # states kept, the newest
    past_prob: float = 0.002  # probability that the state after a control step is kept


@dataclass(frozen=True)
class SamplerCfg:
    """Chooses parameters of the task for each episode.

    A parameter is `level.<curriculum>`, `command.<command>.<element>`, `action.delay_s` (within the action's own
    `delay_s`) or `event.<event>.<parameter>` (of a reset or interval event; the parameter is a number, or a range that
    becomes a point).
    """

    method: Literal["none", "uniform", "adr", "alp_gmm"] = "none"  # how they are chosen; none: not at all
    names: tuple[str, ...] = ()  # parameters
    low: tuple[float, ...] = ()  # lower bounds, unit of the parameter
    high: tuple[float, ...] = ()  # upper bounds
    strength: float = 1.0  # share of episodes whose parameters are chosen; in the others the task draws its own
    score: str = "success"  # how an episode went: success, return, length or a metric of the task
    adr_origin: float = 0.0  # where the range begins to widen, 0 at the lower bounds, 1 at the upper ones
    adr_step: float = 0.05  # share of the bounds by which an edge moves
    adr_edge_share: float = 0.5  # share of episodes that test an edge
    adr_episodes: int = 64  # episodes at an edge before it may move
    adr_widen: float = 0.8  # mean score from which an edge moves out
    adr_narrow: float = 0.4  # mean score up to which it moves back
    gmm_random: float = 0.2  # share of episodes with uniform parameters
    gmm_size: int = 1024  # episodes remembered
    gmm_every: int = 500  # control steps between two fits
