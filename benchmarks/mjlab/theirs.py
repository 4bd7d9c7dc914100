"""Run by mjlab's interpreter: mjlab's flat-velocity task in mjlab, told what to do by `compare.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import version
from itertools import count, islice

import mjlab.tasks  # noqa: F401  (fills the registry)
import torch
from blocks import BATCHES, Seen, answers, options, random_actions, serve
from export import TASK_IDS
from mjlab.envs import ManagerBasedRlEnv
from mjlab.rl import RslRlVecEnvWrapper
from mjlab.rl.runner import MjlabOnPolicyRunner
from mjlab.tasks.registry import load_env_cfg, load_rl_cfg
from mjlab.utils.torch import configure_torch_backends


def main() -> None:
    """Build, then serve blocks of work."""
    asked, out = options(), answers()
    configure_torch_backends()  # as mjlab's own training does
    cfg = load_env_cfg(TASK_IDS[asked.robot])
    cfg.scene.num_envs, cfg.seed = asked.envs, 0
    env = ManagerBasedRlEnv(cfg=cfg, device=asked.device)
    work = learning(env, asked.robot, asked.device) if asked.learn else stepping(env, asked.device)
    packages = ("mjlab", "mujoco", "mujoco-warp", "warp-lang", "rsl-rl-lib", "torch")
    serve(work, asked.device, {name: version(name) for name in packages}, out)


def stepping(env: ManagerBasedRlEnv, device: str) -> Callable[[int], dict[str, float]]:
    """Control steps with random actions."""
    actions = random_actions(env.num_envs, env.single_action_space.shape[0], device)
    seen, clock = Seen(device), count()  # over all blocks: a block may be one step
    env.reset()

    def work(steps: int) -> dict[str, float]:
        for t in islice(clock, steps):
            _, reward, terminated, truncated, _ = env.step(actions[t % BATCHES])
            seen.add(reward, terminated | truncated)
        return seen.fetch()

    return torch.inference_mode()(work)


def learning(env: ManagerBasedRlEnv, robot: str, device: str) -> Callable[[int], dict[str, float]]:
    """Iterations of rsl_rl's PPO with mjlab's own settings; nothing is written."""
    cfg = load_rl_cfg(TASK_IDS[robot])
    runner = MjlabOnPolicyRunner(RslRlVecEnvWrapper(env, clip_actions=cfg.clip_actions), asdict(cfg), None, device)

    def work(iterations: int) -> dict[str, float]:
        runner.learn(iterations, init_at_random_ep_len=runner.current_learning_iteration == 0)
        return {}

    return work


if __name__ == "__main__":
    main()
