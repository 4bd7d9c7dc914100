"""Gradient steps per second, one CPU thread: SAC against stable-baselines3 (same networks, same rows), presets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import gymnasium
import torch

from robo_rl.algos.sac import SACCfg
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import Cost, cost, interleaved, median, spread
from robo_rl.config.compose import compose_run
from robo_rl.config.run_cfg import EnvCfg, RunCfg, TrainCfg
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv
from robo_rl.nets.q_critic import QCfg
from robo_rl.policies.squashed import SquashedCfg
from robo_rl.train.host import keep_freed_memory
from robo_rl.train.off_policy import OffPolicy
from robo_rl.train.settle import settled

SIZES = {(256, 256): (60, 1.5), (64, 64): (150, 2.5)}  # units, rows -> gradient steps a block, bound
MODES: tuple[Literal["auto", "eager"], ...] = ("auto", "eager")  # as a long run comes, and as it is written
BLOCK = 8  # gradient steps a block, of a preset
STORED = 2000  # env steps in the replay of each


def measure(options: Options) -> list[Row]:
    """Pairs of blocks of gradient steps, sampling included."""
    from stable_baselines3 import SAC as TheirSAC

    torch.set_num_threads(1)
    keep_freed_memory()
    rows = []
    for (width, batch), (steps, bound) in SIZES.items():
        env = gymnasium.make("HalfCheetah-v5")
        theirs = TheirSAC(
            "MlpPolicy", env, batch_size=batch, policy_kwargs={"net_arch": [width, width]}, device="cpu", seed=0
        )
        theirs.learn(STORED // 10, progress_bar=False)
        learn = blocks(lambda: theirs.train(steps, batch))  # noqa: B023 - called within this round
        for mode in MODES:
            cfg = settled(ours(width, batch, steps, mode))
            how = mode if mode == cfg.train.mode else f"{mode}: {cfg.train.mode}"
            what = f"SAC, {width} x {width}, {batch} rows, {how}"
            pairs = interleaved(blocks(filled(cfg)), learn, options.count)
            rows += report(what, steps, bound if mode == "auto" else None, pairs)
        env.close()
    return rows


def flash(options: Options) -> list[Row]:
    """Gradient steps of the preset flash_sac as it is, `count` blocks of them, sampling included."""
    return preset(options, "FlashSAC, 512 rows", "algo=flash_sac")


def mrq(options: Options) -> list[Row]:
    """The same of the preset mrq, each with its share of the encoder's: one block is one period here, not one of 250
    gradient steps, which would take minutes."""
    return preset(options, "MR.Q, 256 rows", "algo=mrq", f"algo.period={BLOCK}")


def preset(options: Options, name: str, *words: str) -> list[Row]:
    """Blocks of gradient steps of a preset, with the hidden layers in either precision."""
    torch.set_num_threads(1)
    keep_freed_memory()
    rows = []
    for precision in ("bf16", "float32"):
        learn = blocks(steps_of(precision, *words))
        speeds = [BLOCK / learn().cpu_s for _ in range(options.count)]
        what = f"{name}, hidden layers in {precision}"
        rows.append(Row(what, median(speeds), "/s", detail=f"{len(speeds)} blocks, {spread(speeds)}, by CPU time"))
    return rows


def steps_of(precision: str, *words: str) -> Callable[[], object]:
    """What does `BLOCK` gradient steps of a preset on a replay of HalfCheetah."""
    settings = [f"algo.precision={precision}", f"algo.start_steps={STORED}", f"algo.updates={BLOCK}"]
    return filled(compose_run(["task=gym_half_cheetah", *words, *settings]).cfg)


def ours(width: int, batch: int, steps: int, mode: Literal["auto", "eager"]) -> RunCfg[Any]:
    """A long run on HalfCheetah, `steps` gradient steps an iteration."""
    algo = SACCfg(
        policy=SquashedCfg(hidden=(width, width), normalize=False),
        critic=QCfg(hidden=(width, width), normalize=False),
        updates=steps,
        batch_size=batch,
        start_steps=STORED,
    )
    task = load_task("gym_half_cheetah")
    return RunCfg(task, algo, task.name, "sac", env=EnvCfg(1, 1), train=TrainCfg(mode=mode))


def filled(cfg: RunCfg[Any]) -> Callable[[], object]:
    """The learning of a run whose replay holds `STORED` steps."""
    run = OffPolicy(cfg, VecEnv(cfg.task, cfg.env.num_envs, threads=1))
    run.start()
    while run.step < STORED:
        run.collect(lambda: False)
        run.learn()
    return run.learn


def blocks(work: Callable[[], object]) -> Callable[[], Cost]:
    """What measures it; warmed up."""
    work()
    return lambda: cost(work)


def report(what: str, steps: int, bound: float | None, pairs: list[tuple[Cost, Cost]]) -> list[Row]:
    """Both speeds and their ratio, by CPU time of the one thread; compiling itself is not counted."""
    ratios = [theirs.cpu_s / mine.cpu_s for mine, theirs in pairs]
    by_clock = [theirs.wall_s / mine.wall_s for mine, theirs in pairs]
    note = "gradient steps, sampling included, one thread"
    against = f"{len(pairs)} pairs, {spread(ratios)}, by CPU time"
    return [
        Row(f"{what}, ours", median([steps / mine.cpu_s for mine, _ in pairs]), "/s", detail=note),
        Row(f"{what}, stable-baselines3", median([steps / theirs.cpu_s for _, theirs in pairs]), "/s", detail=note),
        Row(f"{what}, against it", median(ratios), "", ">=", bound, against),
        Row(f"{what}, by the clock", median(by_clock), detail=spread(by_clock)),
    ]
