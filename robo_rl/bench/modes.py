"""Gradient steps compiled, or recorded as CUDA graphs, against the same ones in eager mode."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import NoReturn

import torch

from robo_rl.algos.modes import Mode, build_run
from robo_rl.algos.sac import SACCfg
from robo_rl.bench import ppo_learner, sac_speed
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import Cost, cost, interleaved, median, spread
from robo_rl.data.replay import Replay, ReplayCfg
from robo_rl.data.rollout import Transition
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.q_critic import QCfg
from robo_rl.policies.squashed import SquashedCfg
from robo_rl.sim.registry import check_device
from robo_rl.train.host import keep_freed_memory

GRAPHS_BOUND = 3.0  # graphs against eager on a GPU
_OBS, _ACTIONS = 17, 6  # of HalfCheetah
_ENVS, _STORED, _GPU_STEPS = 64, 32, 200  # envs and steps in the replay; gradient steps of a block on a GPU


def on_gpu(options: Options) -> Iterator[Row]:
    """`count` pairs of blocks of gradient steps of SAC, 256 x 256 on 256 rows. Raises UserError without a GPU."""
    check_device("cuda")
    return against_eager("graphs", "cuda", 256, _GPU_STEPS, options.count, GRAPHS_BOUND)


def compiled(options: Options) -> Iterator[Row]:
    """`count` pairs of each: SAC of both sizes of `sac_speed`, PPO of two sizes of `ppo_learner`. Raises UserError
    where nothing can be compiled."""
    torch.set_num_threads(1)
    keep_freed_memory()
    for (width, _), (steps, _) in sac_speed.SIZES.items():
        yield from against_eager("compile", "cpu", width, steps, options.count)
    for size in (ppo_learner.SIZES[2], ppo_learner.SIZES[0]):
        drawn = ppo_learner.drawn(size)
        eager, other = (ppo_learner.Ours(size, drawn, "auto") for _ in range(2))
        other.algo.run = build_run("compile", torch.device("cpu"), refuse)
        yield first(f"PPO, {size.name}", "compile", other.iteration)
        ppo_learner.warm(eager.iteration)
        pairs = interleaved(eager.iteration, ppo_learner.warm(other.iteration), options.count)
        yield from report(f"PPO, {size.name}, iterations", "compile", 1, pairs)


def against_eager(
    mode: Mode, device: str, width: int, steps: int, count: int, bound: float | None = None
) -> Iterator[Row]:
    """SAC with `width` x `width` units on `width` rows, `steps` gradient steps a block, sampling included."""
    eager, other = (OnReplay(width, steps, device, each) for each in ("eager", mode))
    what = f"SAC, {width} x {width}, {width} rows on {device}, gradient steps"
    yield first(what, mode, other.block)
    for _ in range(2):
        eager.block()
        other.block()
    yield from report(what, mode, steps, interleaved(eager.block, other.block, count), bound)


class OnReplay:
    """SAC that learns from a replay of chance."""

    def __init__(self, width: int, steps: int, device: str, mode: Mode, plugs: Plugs | None = None) -> None:
        self._steps, self._rows, self._device = steps, width, torch.device(device)
        hidden = width, width
        policy, critic = SquashedCfg(hidden=hidden, normalize=False), QCfg(hidden=hidden, normalize=False)
        self.cfg = SACCfg(policy=policy, critic=critic)
        self._random = torch.Generator(device).manual_seed(0)
        bound = torch.ones(_ACTIONS, device=device)
        spaces = Spaces({"policy": _OBS}, -bound, bound)
        self.algo = self.cfg.build(spaces, self._random, plugs)
        self.algo.plugs.fresh = lambda generator: self.cfg.build(spaces, generator).plugs.learned
        self.algo.run = build_run(mode, self._device, refuse)
        shapes = {"policy": (_OBS,)}
        self.replay = Replay(ReplayCfg(_ENVS * _STORED), _ENVS, shapes, _ACTIONS, self._device)
        for _ in range(_STORED):
            self.replay.add(self._drawn(), {"policy": self._normal(_ENVS, _OBS)})

    def learn(self) -> dict[str, torch.Tensor]:
        """A block of gradient steps from one draw; the metrics of the last."""
        sample = self.replay.sample(self._steps * self._rows, self.cfg.gamma, self._random)
        done = [self.algo.update(part, self._random) for part in sample.split(self._steps)]
        return done[-1][1]()

    def block(self) -> Cost:
        """What a block takes, until the device has done it."""
        return cost(self._finished)

    def _finished(self) -> None:
        self.learn()
        if self._device.type == "cuda":
            torch.cuda.synchronize(self._device)

    def _drawn(self) -> Transition:
        none = torch.zeros(_ENVS, dtype=torch.bool, device=self._device)
        obs, action = {"policy": self._normal(_ENVS, _OBS)}, self._normal(_ENVS, _ACTIONS).tanh()
        state = torch.zeros(_ENVS, 0, device=self._device)
        return Transition(obs, action, {}, state, none, self._normal(_ENVS), none, none, ~none, obs)

    def _normal(self, *shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=self._random, device=self._device)


def refuse(line: str) -> NoReturn:
    """A mode that cannot be had is not measured."""
    raise UserError(line)


def first(what: str, mode: Mode, work: Callable[[], object]) -> Row:
    """What the first time takes: compiling, or choosing kernels and recording."""
    start = time.perf_counter()
    work()
    return Row(f"{what}, first block in {mode}", time.perf_counter() - start, "s", detail="by the clock")


def report(what: str, mode: Mode, steps: int, pairs: list[tuple[Cost, Cost]], bound: float | None = None) -> list[Row]:
    """Both speeds and their ratio: by the clock on a GPU (`bound`), else by CPU time."""

    def seconds(of: Cost) -> float:
        return of.wall_s if bound else of.cpu_s

    ratios = [seconds(eager) / seconds(other) for eager, other in pairs]
    note = f"{len(pairs)} pairs, {spread(ratios)}, {'by the clock' if bound else 'by CPU time'}"
    return [
        Row(f"{what}, eager", median([steps / seconds(eager) for eager, _ in pairs]), "/s"),
        Row(f"{what}, {mode}", median([steps / seconds(other) for _, other in pairs]), "/s"),
        Row(f"{what}, {mode} against eager", median(ratios), "", ">=", bound, note),
    ]
