"""Preallocated storage of T steps of N environments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from robo_rl.sim import devices

Obs = dict[str, Tensor]
_PLAIN = ("action", "state", "is_first", "reward", "terminated", "truncated", "valid")


@dataclass(frozen=True)
class Transition:
    """One step of N environments; `obs` is what the policy acted on."""

    obs: Obs
    action: Tensor  # [N, A]
    aux: dict[str, Tensor]  # [N, ...]
    state: Tensor  # [N, S] before the step
    is_first: Tensor  # [N] bool
    reward: Tensor  # [N]
    terminated: Tensor  # [N] bool
    truncated: Tensor  # [N] bool
    valid: Tensor  # [N] bool
    final_obs: Obs  # true next observation, also where the episode ended


class Rollout:
    """Storage [T, N, ...] of one iteration, filled by `add` and reused by `clear`.

    Only the observation `groups` that the networks read are kept; of `final_obs` only the critic's, `final_group`, on
    rows that were cut. On the CPU these few rows are packed; elsewhere all rows are stored, because packing would wait
    for the device.
    """

    def __init__(self, steps: int, num_envs: int, groups: set[str], final_group: str) -> None:
        self.steps, self.num_envs, self.groups, self.final_group = steps, num_envs, groups, final_group
        self.t = 0
        self.data: dict[str, Tensor] = {}  # flat names, "obs/<group>" and so on -> [T, N, ...]
        self.last_obs: Obs = {}  # observation after the last step, set by `finish`
        self._packed: list[tuple[Tensor, Tensor]] = []  # (flat rows, observations) of the cut rows, CPU only

    @property
    def full(self) -> bool:
        """Whether all T steps are stored."""
        return self.t == self.steps

    def add(self, step: Transition) -> None:
        """Store one step of every environment."""
        for name, value in self._flat(step):
            self._store(name, self.t, value)
        cut = step.truncated & step.valid
        final = step.final_obs[self.final_group]
        if devices.is_host(final):
            rows = cut.nonzero().squeeze(-1)
            if len(rows):
                self._packed.append((rows + self.t * self.num_envs, final[rows]))
        else:
            self._store("final", self.t, final)
        self.t += 1

    def finish(self, last_obs: Obs) -> None:
        """Set the observation after the last step."""
        self.last_obs = last_obs

    def clear(self) -> None:
        """Forget the content; the memory is reused."""
        self.t, self.last_obs, self._packed = 0, {}, []

    def obs(self) -> Obs:
        """group -> [T, N, d]."""
        return self.group("obs/")

    def group(self, prefix: str) -> dict[str, Tensor]:
        """Stored tensors whose name begins with `prefix`, without it."""
        return {k[len(prefix) :]: v for k, v in self.data.items() if k.startswith(prefix)}

    def final(self) -> tuple[Tensor, Tensor] | Tensor:
        """True last observations: (flat rows [K], observations [K, d]) of those that were cut, or all rows [T*N, d]."""
        if "final" in self.data:
            return self.data["final"].flatten(0, 1)
        return self._pack()

    def state_dict(self) -> dict[str, Tensor]:
        """The steps stored so far, so that a run can stop in the middle of an iteration."""
        state = {"t": torch.tensor(self.t)}
        if self.t:
            state |= {f"data/{k}": v[: self.t].clone() for k, v in self.data.items()}
            state["packed/rows"], state["packed/obs"] = self._pack()
        return state

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self.clear()
        self.t = int(state["t"])
        for name, value in state.items():
            if name.startswith("data/"):
                for t in range(self.t):
                    self._store(name[len("data/") :], t, value[t])
        if self.t and len(state["packed/rows"]):
            self._packed = [(state["packed/rows"], state["packed/obs"])]

    def _pack(self) -> tuple[Tensor, Tensor]:
        if not self._packed:
            dim = self.data[f"obs/{self.final_group}"].shape[-1]
            return torch.zeros(0, dtype=torch.int64), torch.zeros(0, dim)
        return torch.cat([rows for rows, _ in self._packed]), torch.cat([obs for _, obs in self._packed])

    def _store(self, name: str, t: int, value: Tensor) -> None:
        if name not in self.data:
            self.data[name] = value.new_empty((self.steps, *value.shape))
        self.data[name][t] = value

    def _flat(self, step: Transition) -> list[tuple[str, Tensor]]:
        named = [(k, getattr(step, k)) for k in _PLAIN]
        named += [(f"obs/{k}", step.obs[k]) for k in sorted(self.groups)]
        return named + [(f"aux/{k}", v) for k, v in step.aux.items()]


def side_by_side(rollouts: Sequence[Rollout]) -> Rollout:
    """A copy of full rollouts of the same length, as one of all their envs, in order."""
    first, width = rollouts[0], sum(part.num_envs for part in rollouts)
    whole = Rollout(first.steps, width, first.groups, first.final_group)
    whole.t = first.t
    whole.data = {name: torch.cat([part.data[name] for part in rollouts], 1) for name in first.data}
    whole.finish({name: torch.cat([part.last_obs[name] for part in rollouts]) for name in first.groups})
    before = 0
    for part in rollouts:
        for rows, obs in part._packed:
            step, env = rows // part.num_envs, rows % part.num_envs
            whole._packed.append((step * width + env + before, obs.clone()))
        before += part.num_envs
    return whole
