"""Proximal policy optimisation (Schulman et al. 2017) over a ratio estimator."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Literal

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.algos import losses
from robo_rl.algos.adam import Adam, moments
from robo_rl.algos.hooks import Hooks, Seen
from robo_rl.algos.modes import Run, eager
from robo_rl.algos.policy_losses import PolicyLossCfg
from robo_rl.algos.props import PropsCfg
from robo_rl.algos.ratio import GaussianRatio, RatioEstimator, Reference
from robo_rl.algos.reference_kl import ReferenceCfg
from robo_rl.algos.rnd import RndCfg
from robo_rl.algos.symmetry import SymmetryCfg
from robo_rl.data import batch as batches
from robo_rl.data import returns
from robo_rl.data.batch import Batch
from robo_rl.data.rollout import Obs, Rollout
from robo_rl.env.spaces import Spaces
from robo_rl.half_precision import bf16_is_fast
from robo_rl.interventions.base import Learned, Moment
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.critic import CriticCfg, ValueNet
from robo_rl.optimizer import clip_norm
from robo_rl.policies.base import Actor
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy

Metrics = dict[str, Tensor]

# Rows of a gradient step times units of a layer squared from which bfloat16 is the faster one on a CPU (256 rows of 128
# units take as long in both, 64 units need 1000 to 2000 rows).
_BF16_FROM = 2**22


@dataclass(frozen=True)
class PPOCfg:
    """PPO and its relatives, with generalised advantages and a learning rate that follows the KL divergence."""

    OFFERS: ClassVar[tuple[str, ...]] = ("networks",)  # what interventions may ask for
    SHARED: ClassVar[tuple[str, ...]] = ("minibatch_size",)  # what the processes of a training divide among them
    policy: GaussianCfg = field(default_factory=GaussianCfg)  # action distribution and its network
    critic: CriticCfg = field(default_factory=CriticCfg)  # state-value network
    loss: PolicyLossCfg = field(default_factory=PolicyLossCfg)  # what the policy descends
    rnd: RndCfg = field(default_factory=RndCfg)  # bonus for what was not seen often
    reference: ReferenceCfg = field(default_factory=ReferenceCfg)  # another policy to stay near
    symmetry: SymmetryCfg = field(default_factory=SymmetryCfg)  # left and right exchanged
    props: PropsCfg = field(default_factory=PropsCfg)  # another policy acts, for a better sample of a few envs
    num_steps: int = 32  # control steps of each env per iteration
    epochs: int = 4  # passes over the data of an iteration
    minibatch_size: int = 4096  # rows per gradient step, rounded so that all are equal
    seq_len: int = 0  # steps of a training sequence, recurrent policies only; 0: num_steps
    gamma: float = 0.99  # discount per control step
    lam: float = 0.95  # lambda of the generalised advantage estimate
    clip: float = 0.2  # half-width of the trust interval of the likelihood ratio, of clip and bpo
    value_clip: float = 0.0  # unit of value, half-width around the value before the update; 0: off
    value_coef: float = 1.0  # weight of the value loss
    entropy_coef: float = 0.0  # reward per nat of action entropy
    recompute: bool = False  # values and advantages anew before each epoch, under the critic of then
    vtrace: float = 0.0  # ceiling of the likelihood ratios that correct recomputed advantages, 1 is usual; 0: off
    normalize_advantage: Literal["rollout", "minibatch", "none"] = "rollout"  # over valid rows of which set
    max_grad_norm: float = 1.0  # of each network on its own, unit of loss per unit of weight
    learning_rate: float = 1e-3  # at the start
    lr_min: float = 1e-5  # lower bound of the adapted learning rate
    lr_max: float = 3e-3  # upper bound of the adapted learning rate
    kl_target: float = 0.015  # nats, KL(old || new) the learning rate steers to; 0: fixed learning rate
    kl_adapt: Literal["minibatch", "iteration"] = "minibatch"  # adapt after each gradient step, or once at the end
    precision: Literal["auto", "float32", "bf16"] = "auto"  # of the hidden layers while learning; auto: the faster one

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        positive = ("num_steps", "epochs", "minibatch_size", "clip", "max_grad_norm", "learning_rate", "lr_min")
        for name in positive:
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")
        for name in ("gamma", "lam"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected 0 to 1")
        if not self.lr_min <= self.lr_max:
            raise ValueError(f"lr_min={self.lr_min} is above lr_max={self.lr_max}")
        if self.vtrace < 0.0 or (self.vtrace and not self.recompute):
            raise ValueError(f"vtrace={self.vtrace}: expected 0, or more together with recompute=true")
        if self.seq_len < 0 or (self.seq_len and self.num_steps % self.seq_len):
            raise ValueError(f"seq_len={self.seq_len} does not divide num_steps={self.num_steps}")

    def bf16(self, device: torch.device) -> bool:
        """Whether hidden layers learn in bfloat16."""
        if self.precision == "auto":
            width = max((*self.policy.hidden, *self.critic.hidden, 0))
            large = device.type != "cpu" or self.minibatch_size * width**2 >= _BF16_FROM
            return large and bf16_is_fast(device)
        return self.precision == "bf16"

    def gradient_steps(self, num_envs: int) -> int:
        """Of an iteration."""
        return self.epochs * max(1, round(num_envs * self.num_steps / self.minibatch_size))

    def build(
        self, spaces: Spaces, generator: torch.Generator, hooks: Hooks | None = None, plugs: Plugs | None = None
    ) -> PPO:
        """Networks and optimiser for these spaces, on the device of `generator`; `hooks` and the interventions `plugs`
        are what else takes part."""
        plugs = plugs or Plugs()
        with torch.device(generator.device):
            policy = plugs.built(
                GaussianPolicy(spaces.dim(self.policy.group), spaces.action_dim, self.policy, generator), generator
            )
            critic = plugs.built(ValueNet(spaces.obs_dims, self.critic, generator), generator)
            loss = self.loss.build(self.clip, lambda: ValueNet(spaces.obs_dims, self.critic, generator))
        hooks = hooks or Hooks()
        return PPO(policy, critic, replace(hooks, terms={"policy_loss": loss, **hooks.terms}), self, plugs)


class PPO:
    """Policy, critic, hooks, optimiser and learning rate; `update` is a fixed program of tensor operations.

    Nothing in `returns` and `update` waits for the device: the learning rate is a tensor, metrics stay where they are.
    """

    def __init__(
        self, policy: GaussianPolicy, critic: ValueNet, hooks: Hooks, cfg: PPOCfg, plugs: Plugs | None = None
    ) -> None:
        self.policy, self.critic, self.hooks, self.cfg = policy, critic, hooks, cfg
        self.plugs = plugs or Plugs()
        self.terms, self._hooked = dict(hooks.terms), hooks.modules()
        self.final_group, self.rollouts = critic.obs_group, hooks.behaviour.rollouts
        self.groups = {policy.obs_group, critic.obs_group}.union(*(module.groups for module in self._hooked.values()))
        self.ratio: RatioEstimator = GaussianRatio(policy)
        self.device = next(policy.parameters()).device
        self.bf16 = cfg.bf16(self.device)
        # Listed once: walking the modules for their parameters costs a tenth of a small gradient step.
        nets = {"policy": policy, "critic": critic, **self.terms}
        listed = {name: [p for p in net.parameters() if p.requires_grad] for name, net in nets.items()}
        self._parameters = {name: params for name, params in listed.items() if params}
        # An `eps` of 1e-5: the first steps on nearly zero gradients stay small (Engstrom et al. 2020).
        everything = [p for params in self._parameters.values() for p in params]
        self.optimizer = self.plugs.wrapped(Adam([(everything, cfg.learning_rate, 0.0)], eps=1e-5))
        self.lr = self.optimizer.rates[0]  # [], of now; changed in place
        self.run: Run = eager
        self.plugs.attach(
            {
                "policy": Learned(policy, self.optimizer, lambda r: policy.distribution(r.obs, r.state, r.is_first)),
                "critic": Learned(critic, self.optimizer, lambda r: critic(r.obs)),
            }
        )

    def acting(self, rollout: Rollout) -> Actor:
        """Who acts in training; its steps go to `rollout`."""
        return self.hooks.behaviour.actor(self.policy, rollout)

    def learn(self, rollout: Rollout, generator: torch.Generator, progress: float = 0.0) -> Metrics:
        """An update from a full rollout, whose rewards the hooks may change; see `update`."""
        bonuses = {name: stage(rollout, self.policy) for name, stage in self.hooks.rewards.items()}
        for bonus in bonuses.values():
            rollout.data["reward"] += bonus
        seen = self.hooks.behaviour(rollout)
        renew = functools.partial(self.returns, seen)
        metrics = self.update(renew(), generator, progress, renew)
        valid = rollout.data["valid"]
        added = {f"reward/{name}": losses.masked_mean(bonus, valid) for name, bonus in bonuses.items()}
        return metrics | added | self.hooks.behaviour.metrics()

    def returns(self, rollout: Rollout, ratio: Tensor | None = None) -> Batch:
        """Advantages and value targets of a full rollout, laid out as rows (or sequences for a recurrent policy).

        `ratio` [M(, L)] of the policy of now to the one that acted, of a batch made before; see `data.returns.gae`.
        """
        seq_len = (self.cfg.seq_len or rollout.steps) if self.policy.state_dim else 0
        if ratio is not None:
            rows = rollout.steps * rollout.num_envs // max(seq_len, 1)  # what hooks add comes after them
            ratio = batches.laid_back(ratio[:rows], rollout.steps, seq_len)
        estimates = returns.compute(rollout, self.critic, gamma=self.cfg.gamma, lam=self.cfg.lam, ratio=ratio)
        batch = batches.from_rollout(rollout, estimates, seq_len)
        for stage in self.hooks.batches.values():
            batch = stage(batch)
        return batch

    def update(
        self,
        batch: Batch,
        generator: torch.Generator,
        progress: float = 0.0,
        renew: Callable[[Tensor | None], Batch] | None = None,
    ) -> Metrics:
        """Learn from one batch; `generator` (on the learning device) orders the rows. Returns scalar tensors.

        `progress` is the share of the training that is over, 0 to 1; `renew` makes the batch under the critic of now
        (and the policy of now, given its ratio), its rows in the same order.
        """
        for term in self.terms.values():
            term.begin(progress)
        advantage = self._advantage(batch)
        size = max(1, self.cfg.minibatch_size * len(batch) // batch.valid.numel())
        steps: list[Metrics] = []
        reference: Reference = {}
        for epoch in range(self.cfg.epochs):
            order = batches.minibatches(len(batch), size, generator)
            if epoch == 0:
                reference = self._reference(batch, order)
            elif self.cfg.recompute and renew is not None:
                batch = replace(renew(self._moved(batch, reference)), value=batch.value)
                advantage = self._advantage(batch)
            # One gather of everything an epoch: the minibatches are then views.
            everyone, sizes = torch.cat(order), [len(index) for index in order]
            rows = batch.select(everyone).split(sizes)
            advantages = advantage.index_select(0, everyone).split(sizes)
            references = batches.split(batches.select(reference, everyone), sizes)
            for i, parts in enumerate(zip(rows, advantages, references, strict=True), 1):
                # Nobody acts on the networks between two minibatches: their likelihood ratios would mean nothing.
                acts = i == len(order) and epoch == self.cfg.epochs - 1
                steps.append(self.plugs.step(self.run, self._step, *parts, acts=acts))
        self.plugs.end(rows[-1])
        last_epoch = steps[-len(order) :]
        metrics = {k: torch.stack([s[k] for s in steps]).mean() for k in steps[0]}
        metrics["kl_last"] = torch.stack([s["kl"] for s in last_epoch]).mean()
        if self.cfg.kl_adapt == "iteration":
            self._adapt_lr(metrics["kl_last"])
        metrics["explained_variance"] = losses.explained_variance(batch.value, batch.ret, batch.valid)
        return metrics | {"learning_rate": self.lr.clone()}

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """Update the observation statistics; after learning, so that old and new policy see the same inputs."""
        self.policy.update_normalizer(obs, valid)
        self.critic.update_normalizer(obs, valid)
        for term in self.terms.values():
            term.observe(obs, valid)

    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, hooks, optimiser moments and learning rate."""
        return {
            "policy": self.policy.state_dict(),
            "critic": self.critic.state_dict(),
            "hooks": {name: module.state_dict() for name, module in self._hooked.items()},
            "optimizer": self.optimizer.state_dict(),
            "lr": self.lr.clone(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.critic.load_state_dict(state["critic"])
        saved = state.get("hooks", {})  # none in a checkpoint from before there were any
        for name, module in self._hooked.items():
            module.load_state_dict(saved.get(name, {}))
        self.optimizer.load_state_dict(moments(state["optimizer"]))
        self.lr.copy_(state["lr"])

    def _advantage(self, batch: Batch) -> Tensor:
        if self.cfg.normalize_advantage == "rollout":
            return losses.standardise(batch.advantage, batch.valid)
        return batch.advantage

    @torch.no_grad()
    def _moved(self, batch: Batch, reference: Reference) -> Tensor | None:
        """Likelihood ratio of each row up to the ceiling of V-trace [M(, L)]; None without it."""
        if not self.cfg.vtrace:
            return None
        with self._autocast():
            log_ratio = self.ratio.evaluate(batch, reference).log_ratio
        return torch.where(batch.valid, log_ratio.exp().clamp(max=self.cfg.vtrace), 0.0)

    def _reference(self, batch: Batch, order: Iterable[Tensor]) -> Reference:
        """Old policy of all rows, in the minibatches of the first epoch: equal shapes give equal rounding."""
        with self._autocast():
            parts = [self.ratio.reference(batch.select(index)) for index in order]
        position = torch.cat(tuple(order)).argsort()
        old = batches.select({k: torch.cat([p[k] for p in parts]) for k in parts[0]}, position)
        return old | {k: column for term in self.terms.values() for k, column in term.columns(batch).items()}

    def _step(self, rows: Batch, advantage: Tensor, reference: Reference, moment: Moment) -> Metrics:
        """One gradient step."""
        loss, metrics = self.loss(rows, advantage, reference)
        gradients = torch.autograd.grad(loss, self.optimizer.params, materialize_grads=True)
        # Gradients and KL as if the rows of all ranks were one minibatch.
        *averaged, metrics["kl"] = ranks.mean([*gradients, metrics["kl"]], rows.valid.sum())
        clipped: list[Tensor] = []
        for name, net in self._parameters.items():
            own, averaged = averaged[: len(net)], averaged[len(net) :]
            own = list(self.plugs.slopes(name, net, own))
            shrunk, metrics[f"grad_norm/{name}"] = clip_norm(own, self.cfg.max_grad_norm)
            clipped += shrunk
        self.optimizer.apply(clipped, moment.young)
        if self.cfg.kl_adapt == "minibatch":
            self._adapt_lr(metrics["kl"])
        return metrics

    def loss(self, rows: Batch, advantage: Tensor, reference: Reference) -> tuple[Tensor, Metrics]:
        """Scalar loss of some rows, and the means of its parts without gradient.

        `advantage` [B(, L)] as it enters the surrogate.
        """
        cfg, valid = self.cfg, rows.valid
        if cfg.normalize_advantage == "minibatch":
            advantage = losses.standardise(advantage, valid)
        with self._autocast():
            new = self.ratio.evaluate(rows, reference)
            value = self.critic(rows.obs)
            seen = Seen(rows, advantage, reference, new, self.policy, value)
            terms = {name: loss for term in self.terms.values() for name, loss in term.forward(seen).items()}
        if cfg.value_clip > 0.0:
            value_loss = losses.clipped_value_loss(value, rows.value, rows.ret, cfg.value_clip)
        else:
            value_loss = losses.value_loss(value, rows.ret)
        rows_loss = sum(terms.values(), new.regulariser) + cfg.value_coef * value_loss
        if cfg.entropy_coef:
            rows_loss = rows_loss - cfg.entropy_coef * new.entropy
        with torch.no_grad():  # what is only looked at stays out of the backward pass
            parts = {
                **terms,
                "loss/value": value_loss,
                "entropy": new.entropy,
                "kl": new.kl,
                "clip_fraction": ((new.log_ratio.exp() - 1.0).abs() > cfg.clip).float(),
            }
            means = losses.masked_mean(torch.stack(list(parts.values())), valid, keep=1)
        return losses.masked_mean(rows_loss, valid), dict(zip(parts, means.unbind(), strict=True))

    def _adapt_lr(self, kl: Tensor) -> None:
        """Divide by 1.5 above twice the target, multiply by 1.5 below half of it; on the device, without a branch."""
        cfg = self.cfg
        if cfg.kl_target <= 0.0:
            return
        slower = torch.where(kl > 2.0 * cfg.kl_target, self.lr / 1.5, self.lr)
        adapted = torch.where(kl < 0.5 * cfg.kl_target, self.lr * 1.5, slower)
        self.lr.copy_(adapted.clamp(cfg.lr_min, cfg.lr_max))

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.bf16)
