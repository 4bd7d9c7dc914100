"""What is plugged into PPO by its settings, built for a run."""

from __future__ import annotations

from collections.abc import Callable

from robo_rl.algos.hooks import BatchStage, Behaviour, Hooks, LossTerm, RewardStage
from robo_rl.algos.ppo import PPOCfg
from robo_rl.algos.symmetry import Augment, MirrorLoss, require_no_memory
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.mirror import EnvMirror
from robo_rl.env.spaces import spaces_of
from robo_rl.errors import UserError
from robo_rl.train.build import load_run
from robo_rl.train.collect import Env
from robo_rl.train.streams import Streams


def build_hooks(cfg: RunCfg[PPOCfg], env: Env, streams: Streams) -> Hooks:
    """Raises UserError for a run that is not there, or does not fit."""
    rewards: dict[str, RewardStage] = {}
    terms: dict[str, LossTerm] = {}
    behaviour = Behaviour()
    if cfg.algo.props.steps:
        behaviour = cfg.algo.props.build(spaces_of(env), cfg.algo.policy, streams["props"])
    if cfg.algo.rnd.weight:
        rewards["rnd"] = cfg.algo.rnd.build(spaces_of(env), streams["rnd"])
    if cfg.algo.reference.is_on:
        spaces = spaces_of(env)
        anchor = load_run(str(cfg.algo.reference.run), root=cfg.runs_dir).policy.to(cfg.device)
        built = cfg.algo.reference.build(anchor, spaces.obs_dims, spaces.action_dim)
        if isinstance(built, RewardStage):
            _require_own_actions(cfg)
            rewards["reference"] = built
        else:
            terms["reference"] = built
    batches: dict[str, BatchStage] = {}
    symmetry = cfg.algo.symmetry
    if symmetry.is_on:
        mirror = _mirror(cfg, env)
        if symmetry.augment:
            batches["augment"] = Augment(mirror)
        if symmetry.mirror_coef:
            terms["mirror"] = MirrorLoss(mirror, symmetry.mirror_coef)
    return Hooks(behaviour, rewards, batches, terms)


def _require_own_actions(cfg: RunCfg[PPOCfg]) -> None:
    if cfg.algo.props.steps:
        raise UserError(
            "algo.props: a KL in the reward is right for actions of the policy alone, and another one acts; set "
            "algo.reference.estimator=analytic"
        )


def _mirror(cfg: RunCfg[PPOCfg], env: Env) -> EnvMirror:
    require_no_memory(cfg.algo.policy.gru)
    make: Callable[[], EnvMirror] | None = getattr(env, "mirror", None)
    if make is None:
        raise UserError(f'algo.symmetry: task "{cfg.task.name}" is of another project, its mirror is not known')
    return make()
