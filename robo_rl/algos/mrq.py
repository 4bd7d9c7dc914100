"""Model-based representations for Q-learning, MR.Q (Fujimoto et al. 2025, arXiv 2501.16142)."""

from __future__ import annotations

import copy
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from robo_rl.algos.adam import Adam, AdamCfg
from robo_rl.algos.latent_losses import LatentLosses, latent_losses
from robo_rl.algos.modes import Run, Taken, eager
from robo_rl.algos.replay_learner import Metrics, Reader, ReplayLearner, ReplayLearnerCfg
from robo_rl.data.replay import Replay, ReplayCfg, Sample
from robo_rl.data.samplers import SamplerCfg
from robo_rl.data.sequences import Sequences, draw_sequences
from robo_rl.env.spaces import Spaces
from robo_rl.interventions.base import Learned, Moment
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.batched import BatchedMLP
from robo_rl.nets.latent import LatentCfg, LatentModel, StateEncoder, xavier
from robo_rl.optimizer import Optimizer
from robo_rl.policies.exploration import AddedNoise, Explorer, NoiseCfg
from robo_rl.policies.latent import LatentPolicy, LatentPolicyCfg

_LEAST_SCALE = 1e-8  # of the rewards, before the first that is not 0


@dataclass(frozen=True)
class LatentCriticCfg:
    """Set of action-value networks on top of an encoder, with layer norms."""

    hidden: tuple[int, ...] = (512, 512, 512)  # units of the hidden layers
    activation: str = "elu"  # relu, elu, tanh, silu, gelu or leaky_relu
    count: int = 2  # networks of the set

    def __post_init__(self) -> None:
        if self.count < 1:
            raise ValueError(f"count={self.count}: expected at least 1")


@dataclass(frozen=True)
class MRQCfg(ReplayLearnerCfg):
    """MR.Q: TD3 on a representation that learns to foretell."""

    encoder: LatentCfg = field(default_factory=LatentCfg)  # what policy and critics see, and the model on it
    policy: LatentPolicyCfg = field(default_factory=LatentPolicyCfg)  # the network of the actions
    critic: LatentCriticCfg = field(default_factory=LatentCriticCfg)  # action-value networks
    replay: ReplayCfg = field(
        default_factory=lambda: ReplayCfg(
            n_step=3, sampler=SamplerCfg("prioritised", exponent=0.4, least=1.0, correction=0.0)
        )
    )  # what is kept of the past; by default draws of LAP (Fujimoto et al. 2020)
    noise: NoiseCfg = field(default_factory=lambda: NoiseCfg(0.2, 0.2))  # added to the actions while collecting
    smoothing: float = 0.2  # std of the noise on the actions of targets, of actions between -1 and 1
    smoothing_clip: float = 0.3  # that noise is never larger
    period: int = 250  # gradient steps from one copy of all networks to the next, and of the encoder after each
    horizon: int = 5  # control steps that the model foretells
    dynamics_weight: float = 1.0  # of the loss of the next code
    reward_weight: float = 0.1  # of that of the reward
    terminated_weight: float = 0.1  # of that of the end of the episode
    pre_activation: float = 1e-5  # weight of the policy's squared outputs before tanh
    encoder_lr: float = 1e-4  # learning rate of encoder and model
    largest_gradient: float = 20.0  # norm to which the critics' gradient is shrunk
    start_steps: int = 10_000  # env steps before the first update
    optimizer: AdamCfg = field(default_factory=lambda: AdamCfg(weight_decay=1e-4))  # of all networks

    def __post_init__(self) -> None:
        super().__post_init__()
        self._positive("smoothing_clip", "period", "horizon", "encoder_lr", "largest_gradient")
        for name in ("smoothing", "dynamics_weight", "reward_weight", "terminated_weight", "pre_activation"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected at least 0")

    @property
    def widest(self) -> int:
        """See `ReplayLearnerCfg`."""
        return max(*self.encoder.hidden, self.encoder.both, *self.policy.hidden, *self.critic.hidden)

    def build(self, spaces: Spaces, generator: torch.Generator, plugs: Plugs | None = None) -> MRQ:
        """Networks and optimisers for these spaces, on the device of `generator`. Raises UserError: no bounds."""
        plugs = plugs or Plugs()
        with torch.device(generator.device):
            encoder = StateEncoder(spaces.dim("policy"), self.encoder, generator)
            policy = plugs.built(LatentPolicy(spaces, self.policy, encoder, generator), generator)
            model = LatentModel(spaces.action_dim, self.encoder, generator)
            of_critic = self.critic.hidden, 1, self.critic.activation
            critic = BatchedMLP(self.critic.count, self.encoder.both, *of_critic, generator, norm=True)
            xavier(critic, generator)
            critic = plugs.built(critic, generator)
        return MRQ(policy, model, critic, self, plugs)


class MRQ(ReplayLearner):
    """Encoder, model, policy, critics and copies of them all; `update` and `learn_encoder` are a fixed program each.

    z = f(o), y = g(z, a); m, linear in y, foretells the end, z' = f'(o') and the reward over `horizon` steps
    target = (r + discount min_e Q'_e(y') scale') / scale, y' = g'(f'(s'), pi'(f'(s')) + clipped noise)
    J_Q = E w huber(Q_e(y) - target);  J_pi = -E mean_e Q_e(g(z, pi(z))) + eps u^2, u the outputs before tanh
    Every `period` steps the copies f', g', pi', Q' become f, g, pi, Q, scale' becomes scale, scale becomes the mean
    |r| of the replay, and f, g, m learn for `period` steps; J_Q and J_pi do not change them.
    """

    policy: LatentPolicy

    def __init__(
        self,
        policy: LatentPolicy,
        model: LatentModel,
        critic: BatchedMLP,
        cfg: MRQCfg,
        plugs: Plugs | None = None,
    ) -> None:
        """`plugs` are the interventions; they see policy and critics, not the encoder."""
        self.policy, self.model, self.critic, self.cfg = policy, model, critic, cfg
        self.plugs = plugs or Plugs()
        self.slow_policy = copy.deepcopy(policy).requires_grad_(False)
        self.slow_model = copy.deepcopy(model).requires_grad_(False)
        self.slow_critic = copy.deepcopy(critic).requires_grad_(False)
        self.device = next(policy.parameters()).device
        self._dtype = cfg.autocast(self.device)
        self._encoder: list[Tensor] = [*policy.encoder.parameters(), *model.parameters()]
        self._policy: list[Tensor] = list(policy.net.parameters())  # listed once: walking modules takes long
        self._critic: list[Tensor] = list(critic.parameters())
        decay = cfg.optimizer.weight_decay
        self.encoder_optimizer = Adam([(self._encoder, cfg.encoder_lr, decay)], cfg.optimizer)
        self.policy_optimizer = self.plugs.wrapped(Adam([(self._policy, cfg.policy_lr, decay)], cfg.optimizer))
        self.critic_optimizer = self.plugs.wrapped(Adam([(self._critic, cfg.critic_lr, decay)], cfg.optimizer))
        self.run: Run = eager
        self.updates = 0  # gradient steps of the critics so far
        self.scale = torch.ones((), device=self.device)  # what the critics' values are multiples of, reward
        self.slow_scale = torch.ones((), device=self.device)  # the same of their copies
        nothing = torch.zeros((), device=self.device)
        self._foretold = LatentLosses(nothing, nothing, nothing)  # of the encoder's last gradient step
        self.plugs.attach(
            {
                "policy": Learned(
                    policy.net,
                    self.policy_optimizer,
                    lambda rows: policy.outputs(policy.inputs(rows.obs)),
                    self.slow_policy.net,
                ),
                "critic": Learned(critic, self.critic_optimizer, self._of_rows, self.slow_critic),
            }
        )

    @property
    def readers(self) -> tuple[Reader, ...]:
        """See `ReplayLearner`: the critics see what the policy's encoder does."""
        return (self.policy,)

    def explorer(self, num_envs: int) -> Explorer:
        """What acts in training."""
        return AddedNoise(self.policy, num_envs, self.cfg.noise)

    def recall(self, replay: Replay, generator: torch.Generator, progress: float) -> None:
        """Every `period` gradient steps: copies, the scale of the rewards, and what the encoder learns."""
        cfg = self.cfg
        if self.updates % cfg.period:
            return
        self.copy_all()
        self.rescale(replay.reward_size())
        self.encoder_optimizer.slow_down(cfg.optimizer.share(progress))
        for _ in range(cfg.period):
            self.learn_encoder(draw_sequences(replay, cfg.batch_size, cfg.horizon, generator))

    def update(
        self, sample: Sample, generator: torch.Generator, progress: float = 0.0
    ) -> tuple[Callable[[], Tensor], Callable[[], Metrics]]:
        """One gradient step of critics and policy, see `ReplayLearner.update`; of the TD errors the largest in a row,
        [1, B], in units of the scaled reward, which is what LAP asks for."""
        for optimizer in (self.critic_optimizer, self.policy_optimizer):
            optimizer.slow_down(self.cfg.optimizer.share(progress))
        noise = torch.randn(sample.action.shape, generator=generator, device=self.device)
        done = self.plugs.step(self.run, self._learn, sample, noise, self.scale, self.slow_scale)
        self.plugs.end(sample)
        self.updates += 1
        error, foretold, scale = done["error"], self._foretold, self.scale

        @torch.no_grad()
        def metrics() -> Metrics:
            near = error.abs().clamp(max=1.0)
            return {
                "loss/critic": (near * (error.abs() - 0.5 * near) * sample.weight).mean(1).sum(),
                "loss/policy": done["loss"],
                "loss/dynamics": foretold.dynamics,
                "loss/reward": foretold.reward,
                "loss/terminated": foretold.terminated,
                "value": done["values"].mean() * scale,
                "reward_scale": scale,
            }

        return lambda: error.abs().amax(0, keepdim=True), metrics

    @torch.no_grad()
    def target(self, sample: Sample, noise: Tensor, scale: Tensor, slow_scale: Tensor) -> Tensor:
        """What the critics learn, [B], in units of `scale` []; `noise` [B, A] of N(0, 1) smooths the next actions."""
        cfg = self.cfg
        with self._autocast():
            state = self.slow_policy.inputs(sample.next_obs)
            action = self.slow_policy.action(state)
            near = action + (noise * cfg.smoothing).clamp(-cfg.smoothing_clip, cfg.smoothing_clip)
            both = self.slow_model.forward(state, near.clamp(-1.0, 1.0))
            ahead = self.values(self.slow_critic, both).amin(0)
        return (sample.reward + sample.discount * ahead * slow_scale) / scale

    def values(self, critic: BatchedMLP, both: Tensor) -> Tensor:
        """Values [E, B] of z_sa [B, Y]."""
        return critic.forward(both.expand(self.cfg.critic.count, *both.shape)).squeeze(-1)

    @torch.no_grad()
    def copy_all(self) -> None:
        """All copies become what they are copies of."""
        for slow, own in self._copies():
            for x, y in zip([*slow.parameters(), *slow.buffers()], [*own.parameters(), *own.buffers()], strict=True):
                x.copy_(y)

    def rescale(self, size: Tensor) -> None:
        """Rewards are of `size` [] from now on; the copies keep the scale in which they learned. Before the first
        gradient step they have learned nothing, and what they expect does not count."""
        self.slow_scale = self.scale if self.updates else torch.zeros_like(self.scale)
        self.scale = size.clamp(min=_LEAST_SCALE)

    def learn_encoder(self, rows: Sequences) -> None:
        """One gradient step of encoder and model."""
        self._foretold = LatentLosses(**self.run(self._learn_encoder, rows))

    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, optimisers, scales and counter."""
        return {
            "policy": self.policy.state_dict(),
            "slow_policy": self.slow_policy.state_dict(),
            "model": {"net": self.model.state_dict(), "slow": self.slow_model.state_dict()},
            "critics": {"net": self.critic.state_dict(), "slow": self.slow_critic.state_dict()},
            "optimizer": {name: optimizer.state_dict() for name, optimizer in self._optimizers().items()},
            "of_policy": {
                "updates": self.updates,
                "scale": self.scale,
                "slow_scale": self.slow_scale,
                "foretold": vars(self._foretold),
            },
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.slow_policy.load_state_dict(state["slow_policy"])
        self.model.load_state_dict(state["model"]["net"])
        self.slow_model.load_state_dict(state["model"]["slow"])
        self.critic.load_state_dict(state["critics"]["net"])
        self.slow_critic.load_state_dict(state["critics"]["slow"])
        for name, optimizer in self._optimizers().items():
            optimizer.load_state_dict(state["optimizer"][name])
        other = state["of_policy"]
        self.updates = other["updates"]
        self.scale, self.slow_scale = (other[name].to(self.device) for name in ("scale", "slow_scale"))
        self._foretold = LatentLosses(**{name: x.to(self.device) for name, x in other["foretold"].items()})

    def _learn_encoder(self, rows: Sequences) -> Taken:
        """The losses before the step."""
        with self._autocast():
            with torch.no_grad():
                following = self.slow_policy.inputs(rows.next_obs)
            foretold = self.model.unroll(self.policy.inputs(rows.obs), self.policy.unit(rows.action))
        losses = latent_losses(foretold, following, rows, self.model.reward)
        cfg = self.cfg
        loss = cfg.dynamics_weight * losses.dynamics + cfg.reward_weight * losses.reward
        loss = loss + cfg.terminated_weight * losses.terminated
        self.encoder_optimizer.step(torch.autograd.grad(loss, self._encoder))
        return losses.detached()

    def _of_rows(self, rows: Sample) -> Tensor:
        """Values [E, B] of rows that were acted in."""
        code = self.model.forward(self.policy.inputs(rows.obs), self.policy.unit(rows.action))
        return self.values(self.critic, code)

    def _learn(self, sample: Sample, noise: Tensor, scale: Tensor, slow_scale: Tensor, moment: Moment) -> Taken:
        """One gradient step of critics and policy; errors [E, B], values [E, B] and loss [] before it."""
        with torch.no_grad(), self._autocast():
            state = self.policy.inputs(sample.obs)
            both = self.model.forward(state, self.policy.unit(sample.action))
        target = self.target(sample, noise, scale, slow_scale)
        with self._autocast():
            values = self.values(self.critic, both)
        with torch.no_grad():  # where, not a product: what is not valid may be NaN
            error = torch.where(sample.valid, values - target, 0.0)
            slope = error.clamp(-1.0, 1.0) * (sample.weight / len(sample.weight))
        gradients = self.plugs.slopes("critic", self._critic, torch.autograd.grad(values, self._critic, slope))
        self.critic_optimizer.step(gradients, largest=self.cfg.largest_gradient, young=moment.young)
        return {"error": error, "values": values.detach(), "loss": self._learn_policy(sample, state, moment)}

    def _learn_policy(self, sample: Sample, state: Tensor, moment: Moment) -> Tensor:
        """One gradient step from z_s [B, Z]; the loss before it, []."""
        with self._autocast():
            before = self.policy.outputs(state)
            values = self.values(self.critic, self.model.forward(state, before.tanh()))
        weight = sample.valid / sample.valid.sum().clamp(min=1)
        loss = (weight * (self.cfg.pre_activation * before.square().mean(-1) - values.mean(0))).sum()
        gradients = self.plugs.slopes("policy", self._policy, torch.autograd.grad(loss, self._policy))
        self.policy_optimizer.step(gradients, sample.valid.sum(), young=moment.young)
        return loss.detach()

    def _copies(self) -> list[tuple[nn.Module, nn.Module]]:
        """(copy, what it is a copy of)."""
        return [
            (self.slow_policy, self.policy),
            (self.slow_model, self.model),
            (self.slow_critic, self.critic),
        ]

    def _optimizers(self) -> dict[str, Optimizer]:
        return {"encoder": self.encoder_optimizer, "policy": self.policy_optimizer, "critic": self.critic_optimizer}

    def _autocast(self) -> AbstractContextManager[object]:
        """Of the hidden layers."""
        return nullcontext() if self._dtype is None else torch.autocast(self.device.type, self._dtype)
