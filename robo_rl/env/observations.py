"""The observation pipeline of one group: compute -> noise -> clip -> scale -> sample and hold -> delay -> history.

All terms of a group run through the pipeline as one `[N, D]` matrix. Held samples, delay and history share one buffer
of the last values, `[N, L, D]`, newest last; a reset fills it with the first observation of the new episode.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import ObsGroup, ObsTerm
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom
from robo_rl.env.sampling import Sampling, owners
from robo_rl.env.state import Channels, PrivilegedRead
from robo_rl.errors import UserError

_HUGE = torch.finfo(torch.float32).max  # no bound, yet finite: a bundle refuses constants that are not


class ObservationGroup:
    """One group of observation terms over a view (`Channels` for the actor, `State` for the critic)."""

    def __init__(
        self, name: str, cfg: ObsGroup, view: Channels, rng: EnvRandom, num_envs: int, step_dt_s: float
    ) -> None:
        self.name = name
        self.cfg = cfg
        self._view, self._rng, self._num_envs, self._dt = view, rng, num_envs, step_dt_s
        self._sampling = Sampling(name, cfg.terms, cfg.corrupt, rng, num_envs, step_dt_s)
        values = {term: self._compute_checked(term, spec) for term, spec in cfg.terms.items()}
        self.sizes = {term: value.shape[1] for term, value in values.items()}
        self._buffer: Tensor | None = None
        self._bias: Tensor
        self._lag: Tensor
        self._gather: Tensor
        self._constants(next(iter(values.values())).device)
        self.dim = len(self._gather)
        self.shape: tuple[int, ...] = (self.dim,)
        self.dtype = torch.float32

    def compute(self, view: Channels | None = None) -> Tensor:
        """Terms before the pipeline, `[N, D]`; of `view`, by default the group's own."""
        view = view or self._view
        return torch.cat([spec.func(view, **spec.params) for spec in self.cfg.terms.values()], dim=-1)

    def observe(self) -> Tensor:
        """Next observation `[N, dim]`; moves clocks, biases and the delay and history buffers one step on."""
        if self._walks:
            self._bias = self._bias + self._walk * self._rng.symmetric(f"obs/{self.name}/walk", self._bias.shape[1])
        value = self._corrupt_clip_scale(self.compute())
        if self._buffer is None:
            return value
        if self._sampling.holds:
            value = torch.where(self._sampling.step()[:, self._term], value, self._buffer[:, -1])
        self._buffer = torch.cat([self._buffer[:, 1:], value.unsqueeze(1)], dim=1)
        return self._output(self._buffer, self._lag)

    def observe_reset(self, rows: Rows, obs: Tensor) -> Tensor:
        """First observation of the episodes that begin in some envs; `obs` elsewhere."""
        self._draw(rows)
        value = self._corrupt_clip_scale(self.compute(self._view.of(rows)), rows)
        if self._buffer is None:
            return rows.replaced(obs, value)
        window = value.unsqueeze(1).expand(-1, self._buffer.shape[1], -1)
        self._buffer = rows.replaced(self._buffer, window)
        return rows.replaced(obs, self._output(window, rows.pick(self._lag)))

    def state_dict(self) -> dict[str, Tensor]:
        """What the next observation depends on, besides the simulator."""
        state = {"bias": self._bias, "lag": self._lag, **self._sampling.state_dict()}
        return state if self._buffer is None else {**state, "buffer": self._buffer}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._bias, self._lag = state["bias"].clone(), state["lag"].clone()
        self._sampling.load_state_dict(state)
        if self._buffer is not None:
            self._buffer = state["buffer"].clone()

    def scale_and_clip(self, value: Tensor) -> Tensor:
        """The deterministic part of the pipeline before delay and history, `[N, D]`."""
        clipped = value.clamp(self._low, self._high) if self._clips else value
        return clipped * self._scale if self._scales else clipped

    @property
    def history_index(self) -> Tensor:
        """Flat index `[dim]` into the last `length` values `[length * D]`, oldest first, without delay."""
        return self._gather

    @property
    def length(self) -> int:
        """How many past values the group keeps."""
        return self._history

    def _compute_checked(self, term: str, spec: ObsTerm) -> Tensor:
        where = f'observation term "{term}" of group "{self.name}"'
        try:
            value = spec.func(self._view, **spec.params)
        except PrivilegedRead as error:
            raise UserError(
                f"{where} reads {error}. The actor sees only what the robot has; use group critic"
            ) from None
        if value.dim() != 2 or value.shape[0] != self._num_envs:
            raise UserError(f"{where} gave shape {tuple(value.shape)}; expected [{self._num_envs}, d]")
        return value

    def _constants(self, device: torch.device) -> None:
        terms = self.cfg.terms.items()
        each = [(spec, self.sizes[name]) for name, spec in terms]

        def column(values: list[float]) -> Tensor:
            repeated = [v for v, (_, size) in zip(values, each, strict=True) for _ in range(size)]
            return torch.tensor(repeated, dtype=torch.float32, device=device)

        corrupt = float(self.cfg.corrupt)
        self._noise = column([spec.noise * corrupt for spec, _ in each])
        self._bias_width = column([spec.bias * corrupt for spec, _ in each])
        # Steps drawn evenly from +-sqrt(3) sigma have the standard deviation sigma, and their sum is soon normal.
        self._walk = column([spec.bias_walk * corrupt * math.sqrt(3.0 * self._dt) for spec, _ in each])
        self._low = column([spec.clip[0] if spec.clip else -_HUGE for spec, _ in each])
        self._high = column([spec.clip[1] if spec.clip else _HUGE for spec, _ in each])
        self._scale = column([spec.scale for spec, _ in each])
        self._clips = any(spec.clip for spec, _ in each)
        self._scales = any(spec.scale != 1.0 for spec, _ in each)
        self._noisy = bool((self._noise > 0).any())
        self._walks = bool((self._walk > 0).any())
        self._biased = self._walks or bool((self._bias_width > 0).any())
        self._term = owners([size for _, size in each], device)
        self._bias = torch.zeros(self._num_envs, len(self._scale), device=device)
        self._layout(each, device)

    def _layout(self, each: list[tuple[ObsTerm, int]], device: torch.device) -> None:
        delays = [spec.delay_steps if self.cfg.corrupt else (0, 0) for spec, _ in each]
        self._history = max(spec.history for spec, _ in each)
        slots = self._history + max(high for _, high in delays)
        width = sum(size for _, size in each)
        self._delays = torch.tensor(delays, device=device)
        self._lag = torch.zeros(self._num_envs, len(each), dtype=torch.int64, device=device)
        is_remembered = slots > 1 or self._sampling.holds
        self._buffer = torch.zeros(self._num_envs, slots, width, device=device) if is_remembered else None
        newest, short = (slots - 1) * width, (self._history - 1) * width  # where the newest value starts
        delayed: list[int] = []
        plain: list[int] = []
        owner: list[int] = []
        start = 0
        for i, (spec, size) in enumerate(each):
            for back in reversed(range(spec.history)):
                delayed += [newest - back * width + start + k for k in range(size)]
                plain += [short - back * width + start + k for k in range(size)]
                owner += [i] * size
            start += size
        self._width = width
        self._newest = torch.tensor(delayed, device=device)
        self._owner = torch.tensor(owner, device=device)
        self._gather = torch.tensor(plain, device=device)
        self._delayed = any(high > 0 for _, high in delays)

    def _draw(self, rows: Rows) -> None:
        self._sampling.reset(rows)
        if self._biased:
            bias = self._rng.symmetric(f"obs/{self.name}/bias", self._bias.shape[1], rows) * self._bias_width
            self._bias = rows.replaced(self._bias, bias)
        if self._delayed:
            u = self._rng.uniform(f"obs/{self.name}/delay", self._lag.shape[1], rows)
            low, high = self._delays.unbind(1)
            self._lag = rows.replaced(self._lag, low + (u * (high - low + 1)).long())

    def _corrupt_clip_scale(self, value: Tensor, rows: Rows | None = None) -> Tensor:
        if self._noisy:
            value = value + self._noise * self._rng.symmetric(f"obs/{self.name}/noise", value.shape[1], rows)
        if self._biased:
            value = value + (self._bias if rows is None else rows.pick(self._bias))
        return self.scale_and_clip(value)

    def _output(self, buffer: Tensor, lag: Tensor) -> Tensor:
        flat = buffer.flatten(1)
        if not self._delayed:
            return flat[:, self._newest]
        return flat.gather(1, self._newest - lag[:, self._owner] * self._width)
