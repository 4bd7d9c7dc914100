"""mjlab's flat-velocity task in our environment, told what to do by `compare.py`."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from itertools import count, islice

import torch
from blocks import BATCHES, Seen, answers, options, random_actions, serve
from robot_file import task_numbers
from velocity import check, velocity

from robo_rl.algos.ppo import PPOCfg
from robo_rl.config.run_cfg import EnvCfg, RunCfg
from robo_rl.env.cfg import TaskCfg
from robo_rl.env.vec_env import VecEnv
from robo_rl.nets.critic import CriticCfg
from robo_rl.policies.gaussian import GaussianCfg
from robo_rl.train.host import keep_freed_memory, learner_threads, torch_threads
from robo_rl.train.meters import MetricMeter
from robo_rl.train.on_policy import OnPolicy

BACKENDS = {"cpu": "mujoco", "cuda": "mujoco_warp"}
HIDDEN, STEPS, MINIBATCHES = (512, 256, 128), 24, 4  # as mjlab's


def main() -> None:
    """Build, then serve blocks of work."""
    asked, out = options(), answers()
    keep_freed_memory()
    task = velocity(asked.robot)
    check(task, task_numbers(asked.robot))
    backend = asked.backend or BACKENDS[torch.device(asked.device).type]
    env = VecEnv(task, asked.envs, backend, device=asked.device)
    work = learning(task, env, backend, asked.device) if asked.learn else stepping(env, asked.device)
    serve(work, asked.device, {"backend": backend, **{name: version(name) for name in ("mujoco", "torch")}}, out)


def stepping(env: VecEnv, device: str) -> Callable[[int], dict[str, float]]:
    """Control steps with random actions."""
    torch.set_num_threads(1)  # as the trainer collects
    actions = random_actions(env.num_envs, env.action_dim, device)
    seen, clock = Seen(device), count()  # over all blocks: a block may be one step
    env.reset()

    def work(steps: int) -> dict[str, float]:
        for t in islice(clock, steps):
            step = env.step(actions[t % BATCHES])
            seen.add(step.reward, step.terminated | step.truncated)
        return seen.fetch()

    return work


def learning(task: TaskCfg, env: VecEnv, backend: str, device: str) -> Callable[[int], dict[str, float]]:
    """Iterations of our PPO with the settings of mjlab's; metrics are fetched once an iteration, nothing is written."""
    size = EnvCfg(num_envs=env.num_envs)
    cfg = RunCfg(task, ppo(env.num_envs), task.name, "ppo", backend, device=device, env=size)
    run, meter = OnPolicy(cfg, env), MetricMeter()
    run.collector.start()

    def work(iterations: int) -> dict[str, float]:
        for _ in range(iterations):
            with torch_threads(1):
                run.collector.fill()
            with torch_threads(learner_threads(0)):
                meter.add(run.learn())
            run.episodes.fetch()
            meter.fetch()
        return {}

    return work


def ppo(envs: int) -> PPOCfg:
    """The settings of mjlab's PPO for both robots; ours are bf16 in the hidden layers and the rest of our defaults."""
    return PPOCfg(
        policy=GaussianCfg(hidden=HIDDEN, activation="elu", init_std=1.0),
        critic=CriticCfg(hidden=HIDDEN, activation="elu"),
        num_steps=STEPS,
        epochs=5,
        minibatch_size=max(1, envs * STEPS // MINIBATCHES),
        gamma=0.99,
        lam=0.95,
        clip=0.2,
        value_clip=0.2,
        entropy_coef=0.01,
        learning_rate=1e-3,
        kl_target=0.01,
    )


if __name__ == "__main__":
    main()
