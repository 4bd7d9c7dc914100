"""An environment, a PPO and what lies between them, small."""

from dataclasses import replace

import torch
from tiny_envs import TinyEnv

from robo_rl.algos.hooks import Hooks
from robo_rl.algos.ppo import PPOCfg
from robo_rl.data.batch import Batch
from robo_rl.data.rollout import Rollout
from robo_rl.env.spaces import spaces_of
from robo_rl.nets.critic import CriticCfg
from robo_rl.policies.gaussian import GaussianCfg
from robo_rl.train.collect import Collector
from robo_rl.train.meters import EpisodeMeter

SMALL = PPOCfg(
    policy=GaussianCfg(hidden=(16,), activation="elu"),
    critic=CriticCfg(hidden=(32,), activation="elu"),  # tanh would saturate while the value finds its offset
    num_steps=8,
    minibatch_size=512,
    learning_rate=3e-3,
    precision="float32",
)


class Bench:
    """An environment, a PPO and what lies between them."""

    def __init__(self, env: TinyEnv, cfg: PPOCfg = SMALL, seed: int = 0, hooks: Hooks | None = None) -> None:
        self.generator = torch.Generator().manual_seed(seed)
        self.ppo = cfg.build(spaces_of(env), self.generator, hooks)
        self.rollout = Rollout(cfg.num_steps, env.num_envs, {"policy"}, "policy")
        self.collector = Collector(env, self.ppo.acting(self.rollout), self.rollout, self.generator, EpisodeMeter())
        self.collector.start()

    def batch(self) -> Batch:
        self.rollout.clear()
        assert self.collector.fill()
        return self.ppo.returns(self.rollout)

    def train(self, iterations: int) -> dict[str, torch.Tensor]:
        metrics: dict[str, torch.Tensor] = {}
        for i in range(iterations):
            self.rollout.clear()
            assert self.collector.fill()
            metrics = self.ppo.learn(self.rollout, self.generator, i / iterations)
            self.ppo.observe(self.rollout.obs(), self.rollout.data["valid"])
        return metrics


def policy_cfg(cfg: PPOCfg, **changes) -> PPOCfg:
    return replace(cfg, policy=replace(cfg.policy, **changes))
