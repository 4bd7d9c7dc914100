"""What is plugged into PPO by its settings, built for a run."""

from __future__ import annotations

from robo_rl.algos.hooks import Hooks, LossTerm, RewardStage
from robo_rl.algos.ppo import PPOCfg
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.spaces import spaces_of
from robo_rl.train.build import load_run
from robo_rl.train.collect import Env


def build_hooks(cfg: RunCfg[PPOCfg], env: Env) -> Hooks:
    """Raises UserError for a run that is not there, or does not fit."""
    rewards: dict[str, RewardStage] = {}
    terms: dict[str, LossTerm] = {}
    if cfg.algo.reference.is_on:
        spaces = spaces_of(env)
        anchor = load_run(str(cfg.algo.reference.run), root=cfg.runs_dir).policy.to(cfg.device)
        built = cfg.algo.reference.build(anchor, spaces.obs_dims, spaces.action_dim)
        if isinstance(built, RewardStage):
            rewards["reference"] = built
        else:
            terms["reference"] = built
    return Hooks(rewards, terms)
