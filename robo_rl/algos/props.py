"""Proximal robust on-policy sampling: act so that what is kept looks like the policy's own (Corrado and Hanna 2023,
arXiv 2311.08290).

A few envs draw few actions, and by chance more of some than the policy would. Another policy, phi, acts, made from the
policy theta by a descent that makes less likely what was drawn already; so what comes next makes up for it. All that is
kept is then learned from as if theta had drawn it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.algos import losses
from robo_rl.algos.adam import Adam
from robo_rl.algos.hooks import Behaviour
from robo_rl.data import batch as batches
from robo_rl.data.rollout import Rollout, side_by_side
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.policies import distribution
from robo_rl.policies.base import Actor, Obs, PolicyStep
from robo_rl.policies.exploration import InPlaceOf
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.sim import devices


@dataclass(frozen=True)
class PropsCfg:
    """Another policy acts, so that few envs give a sample like many; for a handful of envs."""

    steps: int = 0  # env steps of all envs together between two fits of the policy that acts; 0: off
    rollouts: int = 2  # the newest one and those before it that an update learns from
    clip: float = 0.3  # share of its density that a drawn action may lose
    kl_coef: float = 0.1  # loss per nat of KL(policy || acting), so that the std does not run away
    kl_target: float = 0.03  # nats of KL(policy || acting) beyond which a fit ends
    epochs: int = 16  # passes of a fit over what is kept; 0: the policy itself acts
    minibatches: int = 4  # gradient steps of a pass
    learning_rate: float = 1e-3  # of the acting policy, whose moments begin anew with every fit

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        for name in ("rollouts", "clip", "kl_target", "minibatches", "learning_rate"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")
        for name in ("steps", "kl_coef", "epochs"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected at least 0")

    def build(self, spaces: Spaces, policy: GaussianCfg, generator: torch.Generator) -> Props:
        """For policies made by `policy`, on the device of `generator`, which orders the rows of the fits.

        Raises UserError where this cannot work.
        """
        if policy.gru:
            raise UserError(
                "algo.props: what a policy with memory remembers in the kept rows is that of another one; "
                "set algo.policy.gru=0"
            )
        if ranks.size() > 1:
            ranks.refuse(f"algo.props makes up for few envs, in one process; here are {ranks.size()}")
        with torch.device(generator.device):
            acting = GaussianPolicy(spaces.dim(policy.group), spaces.action_dim, policy, generator)
        return Props(acting, self, generator)


class Props(Behaviour):
    """Fits phi to the rows that the coming update will learn from, and keeps the rollouts of the updates to come.

    Nothing waits for the device: a fit that has gone too far goes on with steps of length 0, and is cut short only
    where its numbers lie on the host.
    """

    kl: Tensor  # KL(theta || phi) at the end of the last fit, nats
    taken: Tensor  # gradient steps of the last fit

    def __init__(self, acting: GaussianPolicy, cfg: PropsCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.policy, self.cfg, self.rollouts = acting, cfg, cfg.rollouts
        self._generator = generator
        self._parameters_of_acting: list[Tensor] = list(acting.parameters())
        self.optimizer = Adam([(self._parameters_of_acting, cfg.learning_rate, 0.0)])
        self._kept: list[Rollout] = []
        for name in ("kl", "taken"):
            self.register_buffer(name, torch.zeros((), device=generator.device))

    def actor(self, policy: GaussianPolicy, rollout: Rollout) -> Actor:
        """See `Behaviour`."""
        return _Acting(self, policy, rollout)

    def forward(self, rollout: Rollout) -> Rollout:
        """See `Behaviour`: the newest rollouts, as one of so many more envs."""
        newest = [*self._kept, side_by_side([rollout])]
        self._kept = newest[1 - self.rollouts :] if self.rollouts > 1 else []
        return side_by_side(newest)

    def metrics(self) -> dict[str, Tensor]:
        """See `Behaviour`."""
        return {"props/kl": self.kl.clone(), "props/gradient_steps": self.taken.clone()}

    def fit(self, target: GaussianPolicy, rollout: Rollout) -> None:
        """phi <- theta, then away from what is kept and from the steps of `rollout` so far."""
        self.policy.load_state_dict(target.state_dict())
        self.kl.zero_()
        self.taken.zero_()
        parts = [part for part in (*self._kept, rollout) if part.t]
        if parts:
            self._descend(self._rows(target, parts))

    def get_extra_state(self) -> dict[str, Any]:
        """The rollouts that are kept."""
        return {"kept": [_saved(rollout) for rollout in self._kept]}

    def set_extra_state(self, state: dict[str, Any]) -> None:
        """Inverse of `get_extra_state`."""
        self._kept = [_restored(saved, self.kl.device) for saved in state["kept"]]

    @torch.no_grad()
    def _rows(self, target: GaussianPolicy, parts: list[Rollout]) -> dict[str, Tensor]:
        """What was seen and done, [M, ...], and what theta says of it. Rows that are not valid are 0."""
        valid = torch.cat([part.data["valid"][: part.t].flatten() for part in parts])
        obs, action = (
            torch.where(valid.unsqueeze(1), torch.cat([part.data[name][: part.t].flatten(0, 1) for part in parts]), 0.0)
            for name in (f"obs/{target.obs_group}", "action")
        )
        mean, log_std = target.distribution({target.obs_group: obs}, obs, valid)
        logp = distribution.log_prob(action, mean, log_std)
        return {"obs": obs, "action": action, "valid": valid, "mean": mean, "log_std": log_std, "logp": logp}

    def _descend(self, rows: dict[str, Tensor]) -> None:
        self.optimizer.reset()
        goes_on = torch.ones_like(self.kl)
        for some in self._minibatches(rows):
            with torch.enable_grad():
                loss, kl = self._loss(some)
            goes_on = goes_on * (kl <= self.cfg.kl_target)
            self.kl.copy_(kl)
            if devices.is_host(goes_on) and not goes_on:
                return
            self.optimizer.slow_down(goes_on)
            self.optimizer.step(torch.autograd.grad(loss, self._parameters_of_acting))
            self.taken += goes_on

    def _minibatches(self, rows: dict[str, Tensor]) -> Iterator[dict[str, Tensor]]:
        count = len(rows["valid"])
        for _ in range(self.cfg.epochs):
            order = batches.minibatches(count, -(-count // self.cfg.minibatches), self._generator)
            # One gather of everything an epoch: the minibatches are then views.
            yield from batches.split(batches.select(rows, torch.cat(order)), [len(index) for index in order])

    def _loss(self, rows: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """The loss of phi, with gradient, and KL(theta || phi), without. Scalars."""
        mean, log_std = self.policy.distribution({self.policy.obs_group: rows["obs"]}, rows["obs"], rows["valid"])
        log_ratio = distribution.log_prob(rows["action"], mean, log_std) - rows["logp"]
        kl = losses.masked_mean(distribution.kl(rows["mean"], rows["log_std"], mean, log_std), rows["valid"])
        drawn = losses.masked_mean(losses.drawn_already(log_ratio, self.cfg.clip), rows["valid"])
        return drawn + self.cfg.kl_coef * kl, kl.detach()


class _Acting(InPlaceOf):
    """phi, which is fitted again every so many steps of a rollout, the first of them included."""

    def __init__(self, props: Props, policy: GaussianPolicy, rollout: Rollout) -> None:
        super().__init__(policy.initial_state)
        self._props, self._policy, self._rollout = props, policy, rollout
        self._every = max(1, round(props.cfg.steps / rollout.num_envs))  # control steps

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Actor.act`."""
        if self._rollout.t % self._every == 0:
            self._props.fit(self._policy, self._rollout)
        return self._props.policy.act(obs, state, is_first, generator, deterministic)


def _saved(rollout: Rollout) -> dict[str, Any]:
    """A full rollout."""
    return {"steps": rollout.state_dict(), "last_obs": dict(rollout.last_obs), "final_group": rollout.final_group}


def _restored(state: dict[str, Any], device: torch.device) -> Rollout:
    """Inverse of `_saved`."""
    steps, last_obs = ({name: x.to(device) for name, x in state[key].items()} for key in ("steps", "last_obs"))
    length, width = steps["data/valid"].shape
    rollout = Rollout(length, width, set(last_obs), state["final_group"])
    rollout.load_state_dict(steps)
    rollout.finish(last_obs)
    return rollout
