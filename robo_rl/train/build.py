"""From a configuration to the objects of a run, and from a run folder back to its policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import torch

from robo_rl import ranks
from robo_rl.algos.modes import Run, build_run
from robo_rl.config.compose import from_saved
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.foreign import ForeignEnv, ForeignTaskCfg
from robo_rl.env.spaces import spaces_of
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.half_precision import bf16_is_fast
from robo_rl.interventions.base import Learned
from robo_rl.interventions.plugs import Redraw
from robo_rl.policies.kinds import PolicyModule
from robo_rl.train.checkpoint import entries, latest, load_checkpoint, step_of
from robo_rl.train.collect import Env
from robo_rl.train.console import say, warn
from robo_rl.train.host import torch_threads
from robo_rl.train.interventions import build_plugs
from robo_rl.train.run_folder import RunFolder, find_run
from robo_rl.train.streams import Streams


@dataclass(frozen=True)
class LoadedRun:
    """What evaluation, play and export need of a run."""

    folder: RunFolder
    cfg: RunCfg[Any]
    policy: PolicyModule  # on the CPU, weights and normaliser of the checkpoint
    step: int  # environment steps it was trained for


def build_env(cfg: RunCfg[Any], num_envs: int | None = None) -> VecEnv | ForeignEnv:
    """The environment a run trains in, by default of its size. Raises UserError for a task that cannot be built.

    Of several processes each has other envs: ours are those of one large environment, of other projects they have seeds
    of their own.
    """
    num_envs = num_envs or cfg.env.num_envs
    if isinstance(cfg.task, ForeignTaskCfg):
        return cfg.task.build(num_envs, cfg.seed + (ranks.rank() << 32), cfg.device)
    first = ranks.rank() * num_envs
    return VecEnv(cfg.task, num_envs, cfg.backend, cfg.seed, cfg.device, cfg.env.threads, first)


def build_algo(cfg: RunCfg[Any], env: Env, streams: Streams, *hooks: Any) -> Any:
    """Networks and optimiser for `env`, initialised from the stream `init`. Raises UserError for a bad setting.

    `hooks` are those of an algorithm that has some.
    """
    spaces = spaces_of(env)
    if "networks" not in cfg.algo.OFFERS:  # its gradient steps are not open to interventions
        with torch_threads(1):
            return cfg.algo.build(spaces, streams["init"], *hooks)
    plugs = build_plugs(cfg, env, streams)
    redraw = Redraw(plugs)

    def fresh(generator: torch.Generator) -> Mapping[str, Learned]:
        with torch_threads(1), torch.enable_grad():
            learned: Mapping[str, Learned] = cfg.algo.build(spaces, generator, plugs=redraw).plugs.learned
        return learned

    plugs.fresh = fresh
    with torch_threads(1):  # a factorisation by several threads rounds by their number: a seed would mean less
        return cfg.algo.build(spaces, streams["init"], *hooks, plugs=plugs)


class HasPrograms(Protocol):
    """Every algorithm: its gradient steps are programs, see `algos.modes`."""

    run: Run


def run_in_mode(algo: HasPrograms, cfg: RunCfg[Any]) -> None:
    """Let the gradient steps of an algorithm run as `train.mode` says, or in eager mode after a line that says why.

    `auto` that nobody settled is eager: a part of a training, in a test or a benchmark.
    """
    if getattr(cfg.algo, "precision", "") == "bf16" and not bf16_is_fast(torch.device(cfg.device)) and not ranks.rank():
        warn("algo.precision=bf16: this processor has no instructions for it and is far slower; use auto or float32")
    mode = "eager" if cfg.train.mode == "auto" else cfg.train.mode
    if mode == "compile" and ranks.size() == 1:
        say("the gradient step is compiled: the first ones take up to minutes (train.mode=eager starts at once)")
    algo.run = build_run(mode, torch.device(cfg.device), warn)


def build_policy(cfg: RunCfg[Any], env: Env) -> PolicyModule:
    """The policy of a run before training."""
    policy: PolicyModule = build_algo(cfg, env, Streams(cfg.seed)).policy
    return policy


def load_run(run: Path | str, checkpoint: str | int = "latest", root: Path | str = "runs") -> LoadedRun:
    """The policy of a run at a step, or at its latest undamaged checkpoint.

    `run` is what `find_run` takes: a folder, `latest`, `<task>/latest`, a unique prefix. Raises UserError for an
    unknown run or step, a damaged checkpoint, or one of another task.
    """
    folder = find_run(run, root)
    cfg = from_saved(folder.read_config())
    path, weights = _policy_weights(folder, cfg, checkpoint)
    env = build_env(replace(cfg, device="cpu", backend=cfg.backend if cfg.device == "cpu" else "mujoco"), num_envs=1)
    policy = build_policy(cfg, env)
    env.close()
    load_weights(policy, weights, path)
    return LoadedRun(folder, cfg, policy.eval(), step_of(path))


def _policy_weights(folder: RunFolder, cfg: RunCfg[Any], checkpoint: str | int) -> tuple[Path, dict[str, Any]]:
    """Path and policy weights of a checkpoint; once more where a running training has just pruned the latest one."""
    expected: dict[str, Any] = {"expect_task": cfg.task.name, "expect_algo": cfg.algo_name, "keys": {"policy"}}
    path = checkpoint_path(folder, checkpoint)
    try:
        return path, load_checkpoint(path, **expected)["policy"]
    except UserError:
        if path.exists() or checkpoint != "latest":
            raise
    path = checkpoint_path(folder, checkpoint)
    return path, load_checkpoint(path, **expected)["policy"]


def checkpoint_path(folder: RunFolder, checkpoint: str | int = "latest") -> Path:
    """Folder of one checkpoint of a run. Raises UserError where it does not exist."""
    if checkpoint == "latest":
        return latest(folder.checkpoints)
    path = folder.checkpoints / str(checkpoint)
    if not path.is_dir():
        known = ", ".join(entry.name for entry in entries(folder.checkpoints)) or "none"
        raise UserError(f"no checkpoint {checkpoint} in {folder.path}. Steps saved there: {known}.")
    return path


def load_weights(module: torch.nn.Module, weights: dict[str, torch.Tensor], path: Path) -> None:
    """Load a state dict. Raises UserError where shapes differ, as after a change of the task or of the networks."""
    try:
        module.load_state_dict(weights)
    except RuntimeError as error:
        detail = str(error).splitlines()[-1].strip()
        raise UserError(
            f"checkpoint {path} does not fit the networks: {detail} Fix: undo the change, or train anew."
        ) from error
