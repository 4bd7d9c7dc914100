"""What the outputs of a critic mean: a number, a distribution over fixed bins, or quantiles.

A head has `width` outputs. With E critics and B rows:

    value(out [E, B, K]) -> [E, B]                             the expectation
    spread(out [E, B, K]) -> [B]                               the standard deviation of the critics
    mean(out [E, B, K]) -> [1, B, K]                           outputs of the mean of the critics
    backup(out [E, B, K], reward [B], discount [B]) -> target  the law of reward + discount * value, to be learned
    expected(target) -> [E, B]                                 its expectation
    loss(out, target) -> [E, B]
    slope(out, target) -> [E, B, K]                            d loss / d out: autograd takes long for one product

`target` may come from one critic for all, E = 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

_SPREAD = 0.75  # std of HL-Gauss, in widths of a bin (Farebrother et al. 2024, section 3.1)


@dataclass(frozen=True)
class ValueCfg:
    """What the outputs of a critic mean."""

    kind: Literal["scalar", "c51", "hl_gauss", "quantile"] = "scalar"  # a number, bins by projection or smoothed, ranks
    count: int = 101  # bins, or quantiles
    low: float = -5.0  # middle of the first bin, return
    high: float = 5.0  # middle of the last bin

    def __post_init__(self) -> None:
        if self.count < 2:
            raise ValueError(f"count={self.count}: expected at least 2")
        if not -math.inf < self.low < self.high < math.inf:
            raise ValueError(f"low={self.low}, high={self.high}: expected low < high")


class Scalar(nn.Module):
    """The value itself, by squared error."""

    width = 1

    def value(self, out: Tensor) -> Tensor:
        """See the module."""
        return out.squeeze(-1)

    def spread(self, out: Tensor) -> Tensor:
        """See the module."""
        return out.squeeze(-1).std(0, correction=0)

    def mean(self, out: Tensor) -> Tensor:
        """See the module."""
        return out.mean(0, keepdim=True)

    def backup(self, out: Tensor, reward: Tensor, discount: Tensor) -> Tensor:
        """[E, B]."""
        return torch.addcmul(reward, discount, out.squeeze(-1))

    def expected(self, target: Tensor) -> Tensor:
        """See the module."""
        return target

    def loss(self, out: Tensor, target: Tensor) -> Tensor:
        """(Q - y)^2."""
        return (out.squeeze(-1) - target).square()

    def slope(self, out: Tensor, target: Tensor) -> Tensor:
        """See the module."""
        error = out - target.unsqueeze(-1)
        return error + error


class _Bins(nn.Module):
    """Logits of fixed bins, by cross-entropy."""

    def __init__(self, cfg: ValueCfg) -> None:
        super().__init__()
        self.width, self.low, self.high = cfg.count, cfg.low, cfg.high
        self.gap = (cfg.high - cfg.low) / (cfg.count - 1)
        self.middles: Tensor
        self.register_buffer("middles", torch.linspace(cfg.low, cfg.high, cfg.count), persistent=False)

    def value(self, out: Tensor) -> Tensor:
        """See the module."""
        return out.softmax(-1) @ self.middles

    def spread(self, out: Tensor) -> Tensor:
        """See the module; of their expectations."""
        return self.value(out).std(0, correction=0)

    def mean(self, out: Tensor) -> Tensor:
        """Logits of the mean of the probabilities."""
        return out.log_softmax(-1).logsumexp(0, keepdim=True)

    def expected(self, target: Tensor) -> Tensor:
        """See the module."""
        return target @ self.middles

    def loss(self, out: Tensor, target: Tensor) -> Tensor:
        """-sum_i p_i log q_i."""
        return -(target * out.log_softmax(-1)).sum(-1)

    def slope(self, out: Tensor, target: Tensor) -> Tensor:
        """See the module; the probabilities of `target` sum to 1."""
        return out.softmax(-1) - target


class C51(_Bins):
    """The law of the return, moved, shrunk and shared out to the two nearest bins (Bellemare et al. 2017, eq. 7)."""

    def backup(self, out: Tensor, reward: Tensor, discount: Tensor) -> Tensor:
        """Probabilities [E, B, K]."""
        moved = torch.addcmul(reward.unsqueeze(-1), discount.unsqueeze(-1), self.middles)
        return self.project(out.softmax(-1), moved.expand(out.shape))

    def project(self, mass: Tensor, place: Tensor) -> Tensor:
        """`mass` at `place`, both [..., K], onto the bins; beyond them onto the outermost one."""
        # Rows that are not valid may lead anywhere; an index must not.
        position = ((place - self.low) / self.gap).nan_to_num(0.0).clamp(0.0, self.width - 1.0)
        lower = position.floor()
        share = mass * (position - lower)
        index = lower.long()
        empty = torch.zeros_like(mass)
        return empty.scatter_add_(-1, index, mass - share).scatter_add_(
            -1, (index + 1).clamp(max=self.width - 1), share
        )


class HLGauss(_Bins):
    """The expected return, smoothed over bins by a Gaussian (Imani and White 2018; Farebrother et al. 2024).

    p_i = [Phi((e_{i+1} - y) / s) - Phi((e_i - y) / s)] / [Phi((e_K - y) / s) - Phi((e_0 - y) / s)], s = 0.75 widths,
    e the edges of the bins. y is held between `low` and `high`, where the denominator is above 1/2: finite for any y.
    Within about three bins of an end the expectation of p is drawn inwards.
    """

    def __init__(self, cfg: ValueCfg) -> None:
        super().__init__(cfg)
        self.edges: Tensor
        edges = torch.linspace(cfg.low - 0.5 * self.gap, cfg.high + 0.5 * self.gap, cfg.count + 1)
        self.register_buffer("edges", edges, persistent=False)

    def backup(self, out: Tensor, reward: Tensor, discount: Tensor) -> Tensor:
        """Probabilities [E, B, K]."""
        return self.smooth(torch.addcmul(reward, discount, self.value(out)))

    def smooth(self, y: Tensor) -> Tensor:
        """y [...] -> p [..., K]."""
        y = y.nan_to_num(0.0, posinf=self.high, neginf=self.low).clamp(self.low, self.high)
        below = torch.erf((self.edges - y.unsqueeze(-1)) / (math.sqrt(2.0) * _SPREAD * self.gap))  # 2 Phi - 1
        return below.diff(dim=-1) / (below[..., -1:] - below[..., :1])


class Quantile(nn.Module):
    """Quantiles (i + 1/2) / K of the return by the quantile Huber loss, kappa = 1 (Dabney et al. 2018, eq. 10).

    sum_i mean_j |tau_i - 1(u_ij < 0)| huber(u_ij), u_ij = y_j - theta_i. The mean of critics has their mean quantiles.
    """

    def __init__(self, cfg: ValueCfg) -> None:
        super().__init__()
        self.width = cfg.count
        self.ranks: Tensor
        self.register_buffer("ranks", (torch.arange(cfg.count) + 0.5) / cfg.count, persistent=False)

    def value(self, out: Tensor) -> Tensor:
        """See the module."""
        return out.mean(-1)

    def spread(self, out: Tensor) -> Tensor:
        """See the module; the mean of that of each quantile."""
        return out.std(0, correction=0).mean(-1)

    def mean(self, out: Tensor) -> Tensor:
        """See the module."""
        return out.mean(0, keepdim=True)

    def backup(self, out: Tensor, reward: Tensor, discount: Tensor) -> Tensor:
        """Quantiles [E, B, K]."""
        return torch.addcmul(reward.unsqueeze(-1), discount.unsqueeze(-1), out)

    def expected(self, target: Tensor) -> Tensor:
        """See the module."""
        return target.mean(-1)

    def loss(self, out: Tensor, target: Tensor) -> Tensor:
        """See the class."""
        u = target.unsqueeze(-2) - out.unsqueeze(-1)
        near = u.abs().clamp(max=1.0)
        return (self._tilt(u) * near * (u.abs() - 0.5 * near)).mean(-1).sum(-1)

    def slope(self, out: Tensor, target: Tensor) -> Tensor:
        """See the module."""
        u = target.unsqueeze(-2) - out.unsqueeze(-1)
        return -(self._tilt(u) * u.clamp(-1.0, 1.0)).mean(-1)

    def _tilt(self, u: Tensor) -> Tensor:
        return (self.ranks.unsqueeze(-1) - (u < 0.0).to(u.dtype)).abs()


ValueHead = Scalar | C51 | HLGauss | Quantile
_KINDS: dict[str, Callable[[ValueCfg], ValueHead]] = {
    "scalar": lambda cfg: Scalar(),
    "c51": C51,
    "hl_gauss": HLGauss,
    "quantile": Quantile,
}


def value_head(cfg: ValueCfg) -> ValueHead:
    """The head of this kind."""
    return _KINDS[cfg.kind](cfg)
