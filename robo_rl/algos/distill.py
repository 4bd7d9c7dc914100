"""Distillation: a student learns on its own states what a teacher, who may see more, would do there (DAgger)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

import torch
from torch import Tensor

from robo_rl.algos import losses
from robo_rl.algos.adam import Adam
from robo_rl.algos.modes import Run, eager
from robo_rl.algos.ppo import Metrics
from robo_rl.data import batch as batches
from robo_rl.data.batch import Batch
from robo_rl.data.returns import Returns
from robo_rl.data.rollout import Obs, Rollout
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.policies import distribution
from robo_rl.policies.base import Actor, PolicyStep
from robo_rl.policies.exploration import InPlaceOf
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.policies.kinds import PolicyModule


@dataclass(frozen=True)
class DistillCfg:
    """Imitation of the policy of another run on the states that the student comes to."""

    SHARED: ClassVar[tuple[str, ...]] = ("minibatch_size",)  # what the processes of a training divide among them
    teacher: str | None = None  # run whose policy is imitated, as `robo-rl eval` takes it; needed for training
    policy: GaussianCfg = field(default_factory=GaussianCfg)  # of the student
    loss: Literal["mse", "kl"] = "mse"  # distance of the means, squared; KL(teacher || student), of the std too
    mix: float = 1.0  # probability that the teacher acts in a step, at the start
    mix_until: float = 0.3  # share of the training after which the student acts alone; it falls evenly until then
    num_steps: int = 24  # control steps of each env per iteration
    epochs: int = 2  # passes over the data of an iteration
    minibatch_size: int = 4096  # rows per gradient step, rounded so that all are equal
    seq_len: int = 0  # steps of a training sequence, recurrent students only; 0: num_steps
    learning_rate: float = 1e-3
    precision: Literal["float32", "bf16"] = "float32"  # of the hidden layers while learning

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        for name in ("num_steps", "epochs", "minibatch_size", "learning_rate"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")
        for name in ("mix", "mix_until"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected 0 to 1")
        if self.seq_len < 0 or (self.seq_len and self.num_steps % self.seq_len):
            raise ValueError(f"seq_len={self.seq_len} does not divide num_steps={self.num_steps}")

    def gradient_steps(self, num_envs: int) -> int:
        """Of an iteration."""
        return self.epochs * max(1, round(num_envs * self.num_steps / self.minibatch_size))

    def build(self, spaces: Spaces, generator: torch.Generator, teacher: PolicyModule | None = None) -> Distill:
        """Student and optimiser, on the device of `generator`. Raises UserError for a teacher that does not fit.

        Without a teacher there is a policy to load weights into, and nothing to learn from.
        """
        with torch.device(generator.device):
            student = GaussianPolicy(spaces.dim(self.policy.group), spaces.action_dim, self.policy, generator)
        return Distill(student, None if teacher is None else fitting(teacher, spaces), self)


def fitting(teacher: PolicyModule, spaces: Spaces) -> GaussianPolicy:
    """The teacher, without gradient. Raises UserError where it does not fit the task."""
    if not isinstance(teacher, GaussianPolicy) or teacher.state_dim:
        raise UserError("algo.teacher: expected a Gaussian policy without memory, as algo=ppo trains it")
    found = spaces.obs_dims.get(teacher.obs_group)
    if (found, spaces.action_dim) != (teacher.obs_dim, teacher.action_dim):
        raise UserError(
            f"algo.teacher: it maps {teacher.obs_dim} observations ({teacher.obs_group}) to {teacher.action_dim} "
            f"actions; this task has {found} and {spaces.action_dim}"
        )
    return teacher.requires_grad_(False)


class Mixture(InPlaceOf):
    """Acts: the teacher's mean with probability `mix` in each env and step, else a sample of the student."""

    def __init__(self, student: GaussianPolicy, teacher: GaussianPolicy, mix: float) -> None:
        super().__init__(student.initial_state)
        self.student, self.teacher = student, teacher
        self.mix = torch.full((), mix, device=student.mean.linear.weight.device)

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Actor.act`; the student remembers what it sees whoever acts."""
        own = self.student.act(obs, state, is_first, generator, deterministic)
        shown = self.teacher(obs[self.teacher.obs_group], state, is_first)[0]
        drawn = torch.rand(len(shown), 1, generator=generator, device=shown.device)
        return PolicyStep(torch.where(drawn < self.mix, shown, own.action), None, own.state)


class Distill:
    """Student, teacher and optimiser; `learn` is a fixed program of tensor operations.

    Ross et al. 2011 (DAgger): states are those of a mixture that becomes the student, actions are the teacher's.
    """

    rollouts = 1

    def __init__(self, student: GaussianPolicy, teacher: GaussianPolicy | None, cfg: DistillCfg) -> None:
        self.policy, self.cfg = student, cfg
        self.device = student.mean.linear.weight.device
        self._student: list[Tensor] = list(student.parameters())
        self.optimizer = Adam([(self._student, cfg.learning_rate, 0.0)])
        self.run: Run = eager
        self.final_group = student.obs_group
        self.groups = {student.obs_group}
        if teacher is not None:
            self.teacher, self.actor = teacher, Mixture(student, teacher, cfg.mix)
            self.groups.add(teacher.obs_group)

    def acting(self, rollout: Rollout) -> Actor:
        """Who acts in training: a mixture of teacher and student."""
        return self.actor

    def learn(self, rollout: Rollout, generator: torch.Generator, progress: float = 0.0) -> Metrics:
        """Imitate the teacher on a full rollout; `generator` orders the rows. Returns scalar tensors."""
        cfg, batch = self.cfg, self._batch(rollout)
        with torch.no_grad():
            obs = batch.obs[self.teacher.obs_group]
            mean, log_std = self.teacher.distribution({self.teacher.obs_group: obs}, batch.state, batch.is_first)
        # where: what is not valid may be NaN, whose slope is one even where it does not count
        shown = {k: torch.where(batch.valid.unsqueeze(-1), x, 0.0) for k, x in (("mean", mean), ("log_std", log_std))}
        size = max(1, cfg.minibatch_size * len(batch) // batch.valid.numel())
        steps = []
        for _ in range(cfg.epochs):
            for index in batches.minibatches(len(batch), size, generator):
                steps.append(self.run(self._step, batch.select(index), batches.select(shown, index)))
        metrics = {k: torch.stack([s[k] for s in steps]).mean() for k in steps[0]} | {"mix": self.actor.mix.clone()}
        self.actor.mix.fill_(cfg.mix * max(0.0, 1.0 - progress / cfg.mix_until) if cfg.mix_until else 0.0)
        return metrics

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """Update the student's observation statistics; the teacher's stay."""
        self.policy.update_normalizer(obs, valid)

    def state_dict(self) -> dict[str, Any]:
        """Student and teacher with their normalisers, optimiser moments, share of the teacher."""
        return {
            "policy": self.policy.state_dict(),
            "teacher": self.teacher.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "mix": self.actor.mix.clone(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.teacher.load_state_dict(state["teacher"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.actor.mix.copy_(state["mix"])

    def _batch(self, rollout: Rollout) -> Batch:
        """Rows of a rollout; nothing is estimated of them."""
        nothing = torch.zeros_like(rollout.data["reward"])
        seq_len = (self.cfg.seq_len or rollout.steps) if self.policy.state_dim else 0
        return batches.from_rollout(rollout, Returns(nothing, nothing, nothing), seq_len)

    def _step(self, rows: Batch, shown: dict[str, Tensor]) -> Metrics:
        """One gradient step; `shown` is the teacher's distribution of the rows."""
        bf16 = self.cfg.precision == "bf16"
        with torch.autocast(self.device.type, torch.bfloat16, enabled=bf16):
            mean, log_std = self.policy.distribution(rows.obs, rows.state, rows.is_first)
        distance = (mean - shown["mean"]).square().sum(-1)
        kl = distribution.kl(shown["mean"], shown["log_std"], mean, log_std)
        loss = losses.masked_mean(distance if self.cfg.loss == "mse" else kl, rows.valid)
        # The squared distance says nothing of the std: its gradient is 0.
        self.optimizer.step(torch.autograd.grad(loss, self._student, materialize_grads=True), rows=rows.valid.sum())
        with torch.no_grad():
            means = losses.masked_mean(torch.stack((distance, kl)), rows.valid, keep=1)
        return {"loss/imitation": loss.detach(), "distance": means[0], "kl": means[1]}
