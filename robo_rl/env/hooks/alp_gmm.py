"""ALP-GMM (Portelas et al. 2019, "Teacher algorithms for curriculum learning of deep RL in continuous environments").

The absolute learning progress of an episode is how much its score differs from that of the remembered episode with the
nearest parameters. A Gaussian mixture over (parameters, progress) is fitted now and then; episodes are drawn from the
Gaussian that is chosen in proportion to its mean progress, and a share of them uniformly.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.hooks import gmm
from robo_rl.env.hooks.cfg import SamplerCfg
from robo_rl.env.hooks.ring import Ring
from robo_rl.env.hooks.samplers import Uniform
from robo_rl.env.masks import Rows, nobody
from robo_rl.env.rng import EnvRandom

COMPONENTS = (2, 4, 6, 8)  # numbers of Gaussians tried at each fit; Akaike's criterion chooses
_MOST = max(COMPONENTS)
_MIXTURE = ("choice", "mean", "factor", "fitted")  # tensors of the device
_ENOUGH = 64  # episodes before the first fit


class AlpGmm(Uniform):
    """Draws where scores change most."""

    def __init__(self, cfg: SamplerCfg, rng: EnvRandom, num_envs: int) -> None:
        super().__init__(cfg, rng, num_envs)
        shapes: dict[str, tuple[int, ...]] = {"point": (self._size,), "score": (), "progress": ()}
        self._past = Ring(cfg.gmm_size, shapes, self._device)
        self.restart()

    def restart(self) -> None:
        """Forget all episodes."""
        self._past.clear()
        d = self._size
        self._choice = torch.full((_MOST,), 1.0 / _MOST, device=self._device)  # probability of each Gaussian
        self._mean = torch.zeros(_MOST, d, device=self._device)
        self._factor = torch.zeros(_MOST, d, d, device=self._device)
        self._fitted = torch.zeros((), dtype=torch.bool, device=self._device)
        self._age = 0  # control steps since the last fit: a number of the host, asked at every step

    def draw(self, rows: Rows) -> Tensor:
        """Points of the mixture, some of them uniform."""
        d = self._size
        u = self._rng.uniform("sampler/point", 2 * d + 2, rows)
        uniform, z = u[:, :d], torch.erfinv((2.0 * u[:, d : 2 * d] - 1.0).clamp(-0.999999, 0.999999)) * 2.0**0.5
        chosen = torch.searchsorted(self._choice.cumsum(0), u[:, 2 * d].contiguous()).clamp_max(_MOST - 1)
        point = self._mean[chosen] + (self._factor[chosen] @ z.unsqueeze(-1)).squeeze(-1)
        guided = self._fitted & (u[:, 2 * d + 1] >= self._cfg.gmm_random)
        return torch.where(guided.unsqueeze(1), point.clamp(0.0, 1.0), uniform)

    def learn(self, point: Tensor, score: Tensor, ended: Tensor) -> None:
        """Remember the episodes that ended, with their progress."""
        if nobody(ended):
            return
        rows = Rows(ended)
        here, now = rows.pick(point), rows.pick(score)
        distance = torch.cdist(here, self._past["point"], compute_mode="donot_use_mm_for_euclid_dist")
        nearest = torch.where(self._past.filled, distance, torch.inf).argmin(1)
        progress = (now - self._past["score"][nearest]).abs() * (self._past.count > 0)
        whole = rows.replaced(torch.zeros_like(score), progress)
        self._past.put(ended, {"point": point, "score": score, "progress": whole})

    def advance(self) -> None:
        """Fit anew where it is time."""
        self._age += 1
        if self._age >= self._cfg.gmm_every:
            self._age = 0
            self._fit()

    def state_dict(self) -> dict[str, Tensor]:
        """Episodes and mixture."""
        own = {key: getattr(self, f"_{key}") for key in _MIXTURE}
        return self._past.state_dict() | own | {"age": torch.tensor(self._age)}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._past.load_state_dict(state)
        for key in _MIXTURE:
            setattr(self, f"_{key}", state[key].clone())
        self._age = int(state["age"])

    def _fit(self) -> None:
        past, d = self._past, self._size
        counts = past.filled.float()
        progress = past["progress"] / past["progress"].max().clamp_min(1e-9)  # scores have any scale
        x = torch.cat([past["point"], progress.unsqueeze(1)], dim=1)
        u = self._rng.uniform("sampler/fit", sum(COMPONENTS))[0].split(list(COMPONENTS))
        mixtures = [gmm.fit(x, counts, k, start) for k, start in zip(COMPONENTS, u, strict=True)]
        best = torch.stack([gmm.aic(mix, x, counts) for mix in mixtures]).argmin().view(1)
        weight, mean, cov = (
            torch.stack([_padded(part, m) for m in mixtures]).index_select(0, best)[0]
            for part in ("weight", "mean", "cov")
        )
        wanted = mean[:, d].clamp_min(0.0) * (weight > 1e-3) + 1e-6 * (weight > 1e-3)
        enough = past.count >= _ENOUGH
        self._choice = torch.where(enough, wanted / wanted.sum(), self._choice)
        self._mean = torch.where(enough, mean[:, :d], self._mean)
        self._factor = torch.where(enough, gmm.cholesky(cov[:, :d, :d]), self._factor)
        self._fitted = self._fitted | enough


def _padded(part: str, mix: gmm.Mixture) -> Tensor:
    """A part of a mixture as if it had `_MOST` Gaussians, those that are missing without weight."""
    value: Tensor = getattr(mix, part)
    out = value.new_zeros(_MOST, *value.shape[1:])
    out[: len(value)] = value
    if part == "cov":
        out[len(value) :] = torch.eye(value.shape[1], device=value.device)
    return out
