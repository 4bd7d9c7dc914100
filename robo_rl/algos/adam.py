"""The optimisers of the algorithms."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from robo_rl import ranks


def build_adam(params: Iterable[nn.Parameter], lr: Tensor, eps: float = 1e-5) -> torch.optim.Adam:
    """Adam (Kingma and Ba 2015) in one fused kernel whose learning rate is the scalar tensor `lr`, changed in place.

    `eps` 1e-5 instead of 1e-8: the first steps on nearly zero gradients stay small (Engstrom et al. 2020).
    """
    return torch.optim.Adam(params, lr=lr, eps=eps, fused=True)


@torch.no_grad()
def clip_norm(gradients: list[Tensor], largest: float) -> Tensor:
    """Shrink all gradients in place by one factor, so that their norm together is at most `largest`; the norm before.

    The same numbers as `torch.nn.utils.clip_grad_norm_`, which sorts tensors by device and type each time.
    """
    norm = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients, 2.0)), 2.0)
    torch._foreach_mul_(gradients, (largest / (norm + 1e-6)).clamp(max=1.0))
    return norm


@dataclass(frozen=True)
class AdamCfg:
    """Adam; with decay AdamW (Loshchilov and Hutter 2019)."""

    beta1: float = 0.9  # share of the past in the running mean of the gradient
    beta2: float = 0.999  # in that of its square
    weight_decay: float = 0.0  # share of a weight that a step of learning rate 1 takes away
    end: float = 1.0  # learning rates at the end of a training, as a share of those at its start; along a cosine

    def __post_init__(self) -> None:
        for name in ("beta1", "beta2"):
            if not 0.0 <= getattr(self, name) < 1.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected 0 to below 1")
        for name in ("weight_decay", "end"):
            if not getattr(self, name) >= 0.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected at least 0")

    def share(self, progress: float) -> float:
        """Of the learning rates, `progress` (0 to 1) of the training done."""
        return self.end + (1.0 - self.end) * 0.5 * (1.0 + math.cos(math.pi * min(progress, 1.0)))


class Adam:
    """Adam over fixed lists of tensors, each with its learning rate, in the same fused kernel, fed with gradients.

    Of networks of 64 units torch.optim.Adam spends four times as long on its own bookkeeping as on the arithmetic, a
    fifth of a whole update of SAC.
    """

    def __init__(
        self, groups: Sequence[tuple[Sequence[Tensor], float, float]], cfg: AdamCfg | None = None, eps: float = 1e-8
    ) -> None:
        """Of each group the tensors, the learning rate and the weight decay."""
        self.cfg = cfg or AdamCfg()
        self.params, self.eps = [p for params, *_ in groups for p in params], eps
        rates = [(rate, decay) for params, rate, decay in groups for _ in params]
        # One call of the kernel for all neighbours with the same rate.
        cuts = [0, *(i for i in range(1, len(rates)) if rates[i] != rates[i - 1]), len(rates)]
        self._calls = [(slice(a, b), *rates[a]) for a, b in itertools.pairwise(cuts)]
        self.first = [torch.zeros_like(p) for p in self.params]  # running mean of the gradient
        self.second = [torch.zeros_like(p) for p in self.params]  # of its square
        self.steps = torch.zeros((), device=self.params[0].device)
        self._steps = [self.steps] * len(self.params)  # the kernel wants one for each; it only reads them

    @torch.no_grad()
    def step(
        self,
        gradients: Sequence[Tensor],
        share: float | Tensor = 1.0,
        rows: Tensor | None = None,
        largest: float | None = None,
    ) -> None:
        """Change the tensors by their `gradients`, in the order of the list, averaged over all ranks, at a `share` of
        their learning rates, which may be a tensor [] of the device.

        `rows` []: how many rows those of this rank are the mean of, where that is not the same on all. `largest`: to
        which norm the averaged gradients are shrunk together, in place where this process trains alone.
        """
        gradients = ranks.mean(gradients, rows)
        if largest is not None:
            clip_norm(list(gradients), largest)
        self.steps += 1.0
        for part, rate, decay in self._calls:
            torch._fused_adamw_(
                self.params[part],
                list(gradients[part]),
                self.first[part],
                self.second[part],
                [],
                self._steps[part],
                lr=rate * share,
                beta1=self.cfg.beta1,
                beta2=self.cfg.beta2,
                weight_decay=decay,
                eps=self.eps,
                amsgrad=False,
                maximize=False,
            )

    def reset(self) -> None:
        """Forget the moments."""
        torch._foreach_zero_([*self.first, *self.second, self.steps])

    def state_dict(self) -> dict[str, Any]:
        """Moments and step count."""
        return {"first": list(self.first), "second": list(self.second), "steps": self.steps}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        for name in ("first", "second"):
            for own, saved in zip(getattr(self, name), state[name], strict=True):
                own.copy_(saved)
        self.steps.copy_(state["steps"])
