"""The true last observation of an episode where a manager-based Isaac Lab task gives its actor a history or a delay.

`compute_final_obs` makes Isaac Lab compute observations once more before it resets, but without recording that moment
in the buffers: a history then ends one step before the episode did.
"""

from __future__ import annotations

import copy
from typing import Any

_BUFFERS = ("_group_obs_term_delay_buffer", "_group_obs_term_history_buffer")


def true_final_observations(env: Any) -> None:
    """Let `env` record the last moment of an episode in copies of its buffers, which are dropped afterwards."""
    manager = getattr(env, "observation_manager", None)
    if manager is None or not any(any(getattr(manager, name, {}).values()) for name in _BUFFERS):
        return
    compute = manager.compute

    def compute_truly(update_history: bool = False) -> Any:
        if update_history:
            return compute(update_history=True)
        kept = {name: copy.deepcopy(getattr(manager, name)) for name in _BUFFERS}
        obs = compute(update_history=True)
        for name, buffers in kept.items():
            setattr(manager, name, buffers)
        return obs

    manager.compute = compute_truly


def recorded_observations(env: Any) -> Any:
    """The observations of this moment, with histories and delays as they have been recorded."""
    manager = getattr(env, "observation_manager", None)
    return env._compute_observations() if manager is None else type(manager).compute(manager)
