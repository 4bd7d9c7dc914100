"""SBX's side of a comparison: stable-baselines3's PPO or SAC written in JAX, one thread.

.venv-sbx/bin/python benchmarks/peers/train_sbx.py sac_half_cheetah --side sbx --seed 1 --out FILE
"""

from __future__ import annotations

import os
from importlib.metadata import version
from typing import Any

import flax.linen
import jax
import sbx
import torch
from matches import Match
from record import Training
from side import main
from train_sb3 import Kept, algorithm, environment, evaluated

from robo_rl.bench.report import machine

ALGORITHMS: dict[str, Any] = {"ppo": sbx.PPO, "sac": sbx.SAC}
ACTIVATIONS = {"relu": flax.linen.relu, "tanh": flax.linen.tanh}
# Read by XLA when it first computes: one thread in an operation, one for operations side by side.
ONE_THREAD = {"XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false", "NPROC": "1"}


def train(name: str, match: Match, side: str, seed: int) -> Training:
    """Train one seed and evaluate the policies on its way. Compiling is part of the time, and told apart too."""
    os.environ.update(ONE_THREAD)
    settings = dict(match.peers[side].settings)
    torch.set_num_threads(settings.get("torch_threads", 1))  # its replay is torch's
    compiling = Compiling()
    env = environment(match, settings, seed)
    kept = KeptJax(match.every)
    model = algorithm(ALGORITHMS[match.algo], ACTIVATIONS, env, settings, seed)
    before_s = compiling.seconds  # to draw first weights
    model.learn(match.total_steps, callback=kept)
    compile_s = compiling.seconds - before_s
    env.close()
    curve = evaluated(model, kept, match)
    host = f"{machine()}, sbx-rl {version('sbx-rl')}, jax {jax.__version__}"
    return Training(name, side, seed, curve, settings, host, compile_s)


class KeptJax(Kept):
    """The same of a policy whose weights are never changed in place."""

    def copied(self) -> Any:
        """The weights themselves."""
        return self.model.policy.actor_state.params

    def restore(self, weights: Any) -> None:
        """Inverse of `copied`."""
        self.model.policy.actor_state = self.model.policy.actor_state.replace(params=weights)


class Compiling:
    """Seconds that JAX spent on lowering and compiling; tracing, which it tells more than once, is left out."""

    EVENTS = ("/jax/core/compile/jaxpr_to_mlir_module_duration", "/jax/core/compile/backend_compile_duration")

    def __init__(self) -> None:
        self.seconds = 0.0
        jax.monitoring.register_event_duration_secs_listener(self._add)

    def _add(self, event: str, seconds: float, **_: Any) -> None:
        if event in self.EVENTS:
            self.seconds += seconds


if __name__ == "__main__":
    main(__doc__, train)
