"""rsl_rl's side of a comparison: its PPO in our environment with our settings of the task.

python benchmarks/peers/train_rsl_rl.py ppo_hover --side rsl_rl --seed 1 --out FILE
"""

from __future__ import annotations

import contextlib
import copy
import io
import time
from importlib.metadata import version
from typing import Any

import torch
from episodes import TaskJudge
from matches import Match
from record import Training
from rsl_rl.runners import OnPolicyRunner
from side import main
from tensordict import TensorDict
from torch import Tensor

from robo_rl.algos.ppo import PPOCfg
from robo_rl.bench.report import machine
from robo_rl.config.compose import compose_run
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.adapters.to_rsl_rl import RslRlVecEnv
from robo_rl.env.vec_env import VecEnv
from robo_rl.policies.base import Obs, PolicyStep
from robo_rl.train.build import build_env
from robo_rl.train.host import keep_freed_memory


def train(name: str, match: Match, side: str, seed: int) -> Training:
    """Train one seed and evaluate the policies on its way."""
    settings = dict(match.peers[side].settings)
    cfg: RunCfg[PPOCfg] = compose_run([*match.ours, f"seed={seed}"]).cfg
    keep_freed_memory()
    torch.set_num_threads(settings["torch_threads"])
    torch.manual_seed(seed)
    env = build_env(cfg)
    assert isinstance(env, VecEnv)
    settings |= translated(cfg)
    with contextlib.redirect_stdout(io.StringIO()):  # it prints its networks
        runner = OnPolicyRunner(RslRlVecEnv(env), copy.deepcopy(settings), log_dir=None, device="cpu")
    kept = learn(runner, cfg, match)
    env.close()
    judge = TaskJudge(cfg, match.episodes)
    model, curve = runner.get_inference_policy("cpu"), []
    for step, wall_s, cpu_s, weights in kept:
        model.load_state_dict(weights)
        curve.append(judge.point(step, wall_s, cpu_s, Acting(model)))
    judge.close()
    return Training(name, side, seed, tuple(curve), settings, f"{machine()}, rsl-rl-lib {version('rsl-rl-lib')}")


def translated(cfg: RunCfg[PPOCfg]) -> dict[str, Any]:
    """Our settings in its words. Its upper bound of the learning rate is 1e-2, ours is the task's."""
    ours = cfg.algo
    std = {"class_name": "rsl_rl.modules.distribution:GaussianDistribution", "init_std": ours.policy.init_std}
    nets = [
        {
            "class_name": "rsl_rl.models:MLPModel",
            "hidden_dims": list(net.hidden),
            "activation": net.activation,
            "obs_normalization": net.normalize,
        }
        for net in (ours.policy, ours.critic)
    ]
    algorithm = {
        "class_name": "rsl_rl.algorithms:PPO",
        "num_learning_epochs": ours.epochs,
        "num_mini_batches": max(1, round(ours.num_steps * cfg.env.num_envs / ours.minibatch_size)),
        "clip_param": ours.clip,
        "gamma": ours.gamma,
        "lam": ours.lam,
        "value_loss_coef": ours.value_coef,
        "entropy_coef": ours.entropy_coef,
        "learning_rate": ours.learning_rate,
        "max_grad_norm": ours.max_grad_norm,
        "use_clipped_value_loss": ours.value_clip > 0.0,
        "schedule": "adaptive",
        "desired_kl": ours.kl_target,
        "rnd_cfg": None,
        "symmetry_cfg": None,
    }
    critic = "critic" if cfg.task.observations.get("critic") else "policy"
    return {
        "num_steps_per_env": ours.num_steps,
        "save_interval": 10**9,
        "obs_groups": {"actor": ["policy"], "critic": [critic]},
        "actor": {**nets[0], "distribution_cfg": std},
        "critic": nets[1],
        "algorithm": algorithm,
    }


def learn(runner: OnPolicyRunner, cfg: RunCfg[PPOCfg], match: Match) -> list[tuple[int, float, float, dict[str, Any]]]:
    """Env steps, seconds by the clock and of the processor, and weights of the policy at every point."""
    per_iteration = cfg.algo.num_steps * cfg.env.num_envs
    total = match.total_steps // per_iteration
    block, kept, wall_s, cpu_s, done = max(1, round(match.every / per_iteration)), [], 0.0, 0.0, 0
    while done < total:
        block = min(block, total - done)
        wall, cpu = time.perf_counter(), time.process_time()
        runner.learn(block, init_at_random_ep_len=done == 0)
        wall_s, cpu_s = wall_s + time.perf_counter() - wall, cpu_s + time.process_time() - cpu
        done += block
        kept.append((done * per_iteration, wall_s, cpu_s, copy.deepcopy(runner.alg.get_policy().state_dict())))
    return kept


class Acting:
    """Its policy as our evaluation asks for actions: the mean."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def initial_state(self, num_envs: int) -> Tensor:
        """Nothing, [num_envs, 0]."""
        return torch.zeros(num_envs, 0)

    def act(self, obs: Obs, state: Tensor, is_first: Tensor, *_: Any, **__: Any) -> PolicyStep:
        """See `Actor.act`."""
        with torch.no_grad():
            return PolicyStep(self._model(TensorDict(dict(obs), batch_size=[len(state)])), None, state)


if __name__ == "__main__":
    main(__doc__, train)
