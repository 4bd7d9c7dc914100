"""Distillation: act by a mixture of teacher and student -> imitate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from robo_rl.algos.distill import Distill, DistillCfg
from robo_rl.config.run_cfg import RunCfg
from robo_rl.errors import UserError
from robo_rl.train import loop
from robo_rl.train.build import build_algo, build_env, load_run
from robo_rl.train.collect import Env
from robo_rl.train.memory import require_memory
from robo_rl.train.on_policy import OnPolicy


class Distillation(OnPolicy):
    """An on-policy run whose rewards nobody reads."""

    def build(self) -> Distill:
        """Raises UserError without a teacher, or with one that does not fit."""
        name = self.cfg.algo.teacher
        if name is None:
            raise UserError("algo=distill learns from a teacher: add algo.teacher=RUN, a run of algo=ppo")
        teacher = load_run(name, root=self.cfg.runs_dir).policy.to(self.cfg.device)
        algo: Distill = build_algo(self.cfg, self.env, self.streams, teacher)
        return algo


def train(
    cfg: RunCfg[DistillCfg], base: RunCfg[DistillCfg], make_env: Callable[[RunCfg[Any]], Env] = build_env
) -> Path:
    """Train one run and return its folder, see `loop.train`."""
    require_memory(cfg, Distillation, make_env)
    return loop.train(cfg, base, Distillation, make_env)
