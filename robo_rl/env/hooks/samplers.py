"""Task samplers: points of the unit cube, one for each episode, chosen by how earlier episodes went."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.hooks.cfg import SamplerCfg
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom


class Uniform:
    """The whole cube, always. Base of the others."""

    def __init__(self, cfg: SamplerCfg, rng: EnvRandom, num_envs: int) -> None:
        self._cfg, self._rng, self._num_envs = cfg, rng, num_envs
        self._size, self._device = len(cfg.names), rng.device

    def draw(self, rows: Rows) -> Tensor:
        """Parameters `[R, D]` in [0, 1] for the episodes that begin."""
        return self._rng.uniform("sampler/point", self._size, rows)

    def learn(self, point: Tensor, score: Tensor, ended: Tensor) -> None:
        """Episodes with parameters `point [N, D]` ended with `score [N]` where `ended [N]` is true."""

    def advance(self) -> None:
        """A control step is over."""

    def restart(self) -> None:
        """Forget everything."""

    def state_dict(self) -> dict[str, Tensor]:
        """Memory."""
        return {}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""


class Adr(Uniform):
    """Automatic domain randomisation (OpenAI et al. 2019, "Solving Rubik's Cube with a Robot Hand", section 5.2).

    Uniform in a box that begins as one point. A share of the episodes has one parameter at one edge of the box; when
    enough of them have been played, the edge moves out if they went well and back if they went badly.
    """

    def __init__(self, cfg: SamplerCfg, rng: EnvRandom, num_envs: int) -> None:
        super().__init__(cfg, rng, num_envs)
        self._outwards = torch.tensor([[-1.0], [1.0]], device=self._device)
        self.restart()

    def restart(self) -> None:
        """Back to one point."""
        shape, device = (2, self._size), self._device
        self.edge = torch.full(shape, self._cfg.adr_origin, device=device)  # lower and upper edges
        self._sum, self._count = torch.zeros(shape, device=device), torch.zeros(shape, device=device)
        self._tested = torch.full((self._num_envs,), -1, dtype=torch.int64, device=device)  # flat index of the edge

    def draw(self, rows: Rows) -> Tensor:
        """A point of the box, or one on an edge of it."""
        u = self._rng.uniform("sampler/point", self._size + 2, rows)
        point = self.edge[0] + (self.edge[1] - self.edge[0]) * u[:, : self._size]
        which = (u[:, -1] * 2 * self._size).long().clamp_max(2 * self._size - 1)
        tests = u[:, -2] < self._cfg.adr_edge_share
        at = torch.nn.functional.one_hot(which % self._size, self._size).bool() & tests.unsqueeze(1)
        point = torch.where(at, self.edge.flatten()[which].unsqueeze(1), point)
        self._tested = rows.replaced(self._tested, torch.where(tests, which, -1))
        return point

    def learn(self, point: Tensor, score: Tensor, ended: Tensor) -> None:
        """Count the episodes that tested an edge, and move the edges whose time has come."""
        counts = (ended & (self._tested >= 0)).to(score.dtype)
        at = torch.nn.functional.one_hot(self._tested.clamp_min(0), 2 * self._size) * counts.unsqueeze(1)
        self._sum = self._sum + (at * torch.where(counts > 0, score, 0.0).unsqueeze(1)).sum(0).view(2, -1)
        self._count = self._count + at.sum(0).view(2, -1)
        due = self._count >= self._cfg.adr_episodes
        mean = self._sum / self._count.clamp_min(1.0)
        move = ((mean >= self._cfg.adr_widen).float() - (mean <= self._cfg.adr_narrow).float()) * due
        edge = self.edge + self._cfg.adr_step * move * self._outwards
        origin = self._cfg.adr_origin
        self.edge = torch.stack([edge[0].clamp(0.0, origin), edge[1].clamp(origin, 1.0)])
        self._sum, self._count = self._sum * ~due, self._count * ~due

    def state_dict(self) -> dict[str, Tensor]:
        """Edges and what was counted at them."""
        return {"edge": self.edge, "sum": self._sum, "count": self._count, "tested": self._tested}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self.edge, self._sum, self._count, self._tested = (
            state[key].clone() for key in ("edge", "sum", "count", "tested")
        )
