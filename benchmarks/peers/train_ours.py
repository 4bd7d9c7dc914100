"""Our side of a comparison: `robo-rl train` with a checkpoint at every point, evaluated afterwards.

python benchmarks/peers/train_ours.py ppo_half_cheetah --side ours --seed 1 --out FILE
"""

from __future__ import annotations

import json
import tempfile
from typing import Any

import numpy as np
import torch
from episodes import Act, Judge, TaskJudge
from matches import Match
from numpy.typing import NDArray
from record import Point, Training
from side import main

from robo_rl.bench.report import machine
from robo_rl.bench.scratch_run import train_run
from robo_rl.config.compose import compose_run
from robo_rl.train.build import load_run
from robo_rl.train.checkpoint import entries, load_checkpoint
from robo_rl.train.run_folder import RunFolder


def train(name: str, match: Match, side: str, seed: int) -> Training:
    """Train one seed and evaluate its checkpoints."""
    words = [*match.ours, f"seed={seed}", f"train.total_steps={match.total_steps}", "logger=[]"]
    cfg = compose_run(words).cfg
    per_iteration = cfg.algo.num_steps * cfg.env.num_envs
    interval = max(1, round(match.every / per_iteration))
    words += [
        f"train.checkpoint_interval={interval}",
        f"train.keep_checkpoints={match.total_steps}",
        f"train.log_interval={min(interval, cfg.train.log_interval)}",  # lines tell the processor time
    ]
    with tempfile.TemporaryDirectory() as runs_dir:
        folder = train_run([*words, f"runs_dir={runs_dir}"])
        curve = evaluated(folder, match)
    return Training(name, side, seed, curve, {"words": words}, machine())


def evaluated(folder: RunFolder, match: Match) -> tuple[Point, ...]:
    """Every checkpoint of a run."""
    torch.set_num_threads(1)
    points, judge = [], Judge(match.gym_id, match.episodes) if match.gym_id else None
    task = TaskJudge(load_run(folder.path).cfg, match.episodes) if judge is None else None
    lines = [json.loads(line) for line in folder.metrics_jsonl.read_text(encoding="utf-8").splitlines()]
    clock = [(line["step"], line["time/cpu_s"]) for line in lines]
    for path in entries(folder.checkpoints):
        run = load_run(folder.path, path.name)
        wall_s = load_checkpoint(path, keys={"counters"})["counters"]["elapsed_s"]
        cpu_s = float(np.interp(run.step, *zip(*clock, strict=True)))
        if judge is not None:
            points.append(Point(run.step, wall_s, cpu_s, judge.returns(acting(run.policy, judge))))
        elif task is not None:
            points.append(task.point(run.step, wall_s, cpu_s, run.policy))
    return tuple(points)


def acting(policy: Any, judge: Judge) -> Act:
    """The mean action of a policy, from -1 to 1 onto the range of the environment's."""

    @torch.no_grad()
    def act(obs: NDArray[np.float32]) -> NDArray[np.float32]:
        state, is_first = policy.initial_state(len(obs)), torch.zeros(len(obs), dtype=torch.bool)
        decision = policy.act({policy.obs_group: torch.from_numpy(obs)}, state, is_first, deterministic=True)
        share = 0.5 * (decision.action.numpy().clip(-1.0, 1.0) + 1.0)
        return judge.low + share * (judge.high - judge.low)

    return act


if __name__ == "__main__":
    main(__doc__, train)
