"""What is `auto` in a configuration, decided once and saved: resumed on another machine, a run goes on as it began."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import torch

from robo_rl import ranks
from robo_rl.config.run_cfg import RunCfg
from robo_rl.train.console import warn

# Gradient steps from which compiling pays: it takes as long as 3,000 to 25,000 of them save (docs/benchmarks.md).
COMPILE_FROM = 50_000


def settled(cfg: RunCfg[Any]) -> RunCfg[Any]:
    """`cfg` with `algo.precision=auto` and `train.mode=auto` decided."""
    if getattr(cfg.algo, "precision", "") == "auto":
        precision = "bf16" if cfg.algo.bf16(torch.device(cfg.device)) else "float32"
        cfg = replace(cfg, algo=replace(cfg.algo, precision=precision))
    if cfg.train.mode == "auto":
        cfg = replace(cfg, train=replace(cfg.train, mode="compile" if _compiles(cfg) else "eager"))
    return cfg


def gradient_steps(cfg: RunCfg[Any]) -> int:
    """How many a run takes to its end, those before `start_steps` counted as if they were taken."""
    iterations = math.ceil(cfg.train.total_steps / (cfg.env.num_envs * cfg.algo.num_steps))
    return iterations * int(cfg.algo.gradient_steps(cfg.env.num_envs))


def _compiles(cfg: RunCfg[Any]) -> bool:
    """In a long run of one process on a CPU, where there is a compiler. By counts, not by a clock: a run is the same
    each time on one machine."""
    if torch.device(cfg.device).type != "cpu" or ranks.size() > 1 or gradient_steps(cfg) < COMPILE_FROM:
        return False
    from torch._inductor.cpp_builder import get_cpp_compiler  # takes as long as the rest of a short run's start
    from torch._inductor.exc import InvalidCxxCompiler

    try:
        get_cpp_compiler()
    except InvalidCxxCompiler:
        warn("no C++ compiler: gradient steps are not compiled, and take up to twice as long. Install g++ or clang++")
        return False
    return True
