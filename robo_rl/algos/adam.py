"""The optimisers of the algorithms."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl.optimizer import Optimizer


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


class Adam(Optimizer):
    """Adam (Kingma and Ba 2015) over fixed lists of tensors, each with its learning rate, in torch's fused kernel, fed
    with gradients.

    Of networks of 64 units torch.optim.Adam spends four times as long on its own bookkeeping as on the arithmetic, a
    fifth of a whole update of SAC. `rates` [calls] are the learning rates of now, one for each neighbouring group of
    the same; they lie on the device and are changed in place, so that a recorded graph reads them anew.
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
        one = self.params[0].new_ones((), dtype=torch.float32)  # as a kernel on a GPU reads them
        self._at_start = torch.stack([one * rates[a][0] for a in cuts[:-1]])
        self.rates, self._share = self._at_start.clone(), 1.0
        spans = zip(itertools.pairwise(cuts), self.rates.unbind(), strict=True)
        self._calls = [(slice(a, b), rate, rates[a][1]) for (a, b), rate in spans]
        self.first = [torch.zeros_like(p) for p in self.params]  # running mean of the gradient
        self.second = [torch.zeros_like(p) for p in self.params]  # of its square
        self.steps = torch.zeros((), device=self.params[0].device)
        self._steps = [self.steps] * len(self.params)  # the kernel wants one for each; it only reads them
        self._young: list[Tensor] = []  # 1 where an entry was forgotten a short while ago, else 0; none before that
        self._age = torch.zeros_like(self.steps)  # steps since then
        self._betas = torch.stack([one * self.cfg.beta1, one * self.cfg.beta2])

    @torch.no_grad()
    def slow_down(self, share: float | Tensor) -> None:
        """See `Optimizer`."""
        if isinstance(share, Tensor) or share != self._share:
            self.rates.copy_(self._at_start * share)
            self._share = math.nan if isinstance(share, Tensor) else share

    @torch.no_grad()
    def apply(self, gradients: Sequence[Tensor], young: Tensor | None = None) -> None:
        """See `Optimizer`."""
        self.steps += 1.0
        if young is not None and self._young:
            self._correct(list(gradients))
        for part, rate, decay in self._calls:
            if torch.compiler.is_compiling():
                self._written_out(part, list(gradients[part]), rate, decay)
                continue
            torch._fused_adamw_(
                self.params[part],
                list(gradients[part]),
                self.first[part],
                self.second[part],
                [],
                self._steps[part],
                lr=rate,
                beta1=self.cfg.beta1,
                beta2=self.cfg.beta2,
                weight_decay=decay,
                eps=self.eps,
                amsgrad=False,
                maximize=False,
            )

    def reset(self) -> None:
        """Forget all moments, and how many steps there were."""
        torch._foreach_zero_([*self.first, *self.second, *self._young, self.steps])

    @torch.no_grad()
    def forget(self, entries: Sequence[tuple[Tensor, Tensor]]) -> None:
        """Of each (parameter, mask that broadcasts to it) begin anew where the mask is true.

        All entries share one count of steps, and with moments of 0 at a late step Adam's first one would be 3.2
        learning rates long. So the next steps are to be taken with `young`: then forgotten entries move as those of a
        new Adam do, and all others as if nothing had happened.
        """
        self._young = self._young or [torch.zeros_like(p) for p in self.params]
        places = {id(param): place for place, param in enumerate(self.params)}
        # What was forgotten since the last step, of another network with the same optimiser, stays young.
        torch._foreach_mul_(self._young, (self._age == 0.0).to(self._age.dtype))
        self._age.zero_()
        for param, mask in entries:
            self._young[places[id(param)]].masked_fill_(mask, 1.0)
            for moment in (self.first, self.second):
                moment[places[id(param)]].masked_fill_(mask, 0.0)

    def _correct(self, gradients: list[Tensor]) -> None:
        """Put moments of young entries where the kernel makes of them what Adam's mean of their own age would be.

        The mean over a steps is x_a = x_{a-1} + w (g - x_{a-1}), w = (1 - beta) / (1 - beta^a). The kernel divides what
        it keeps by 1 - beta^t, so c x_a is kept, c = 1 - beta^t; and it makes beta m + (1 - beta) g of m.
        """
        self._age += 1.0
        beta, left = self._betas, 1.0 - self._betas  # [2] each: of both moments at once
        kept = 1.0 - beta**self.steps
        before = torch.maximum(1.0 - beta ** (self.steps - 1.0), left)
        weight = left / (1.0 - beta**self._age)
        shares = ((kept - kept * weight) / (before * beta)).unbind(), ((kept * weight - left) / beta).unbind()
        seen = gradients, torch._foreach_mul(gradients, gradients)
        for i, moments in enumerate((self.first, self.second)):
            if (self.cfg.beta1, self.cfg.beta2)[i] == 0.0:
                continue  # the kernel keeps nothing of it
            wanted = torch._foreach_mul(moments, shares[0][i])
            torch._foreach_add_(wanted, torch._foreach_mul(seen[i], shares[1][i]))
            torch._foreach_lerp_(moments, wanted, self._young)

    def _written_out(self, part: slice, gradients: list[Tensor], rate: Tensor, decay: float) -> None:
        """The kernel's arithmetic for the compiler, which does not know the kernel with a rate on the device."""
        beta1, beta2, params = self.cfg.beta1, self.cfg.beta2, self.params[part]
        first, second = self.first[part], self.second[part]
        bias1, bias2 = 1.0 - beta1**self.steps, 1.0 - beta2**self.steps
        if decay:
            torch._foreach_mul_(params, 1.0 - rate * decay)
        torch._foreach_lerp_(first, gradients, 1.0 - beta1)
        torch._foreach_mul_(second, beta2)
        torch._foreach_addcmul_(second, gradients, gradients, 1.0 - beta2)
        size = torch._foreach_add(torch._foreach_div(torch._foreach_sqrt(second), bias2.sqrt()), self.eps)
        torch._foreach_sub_(params, torch._foreach_mul(torch._foreach_div(first, size), rate / bias1))

    def state_dict(self) -> dict[str, Any]:
        """Moments and step count, and which entries are young."""
        young = {"young": list(self._young), "age": self._age} if self._young else {}
        return {"first": list(self.first), "second": list(self.second), "steps": self.steps, **young}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        for name in ("first", "second"):
            for own, saved in zip(getattr(self, name), state[name], strict=True):
                own.copy_(saved)
        self.steps.copy_(state["steps"])
        if "young" in state:
            self._young = self._young or [torch.zeros_like(p) for p in self.params]
            torch._foreach_copy_(self._young, [saved.to(p.device) for saved, p in zip(state["young"], self.params)])
            self._age.copy_(state["age"])
        elif self._young:  # in place: a recorded graph goes on reading them
            torch._foreach_zero_(self._young)


def moments(state: Mapping[str, Any]) -> Mapping[str, Any]:
    """What `Adam` loads, of its own state or of that of torch.optim.Adam, which older checkpoints of PPO hold."""
    if "first" in state:
        return state
    each = [state[key] for key in sorted(state, key=int)]
    first, second = ([moment[name] for moment in each] for name in ("exp_avg", "exp_avg_sq"))
    return {"first": first, "second": second, "steps": each[0]["step"]}
