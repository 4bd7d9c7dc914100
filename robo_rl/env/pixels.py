"""Observation groups of pictures: terms that give `[N, C, H, W]`, joined along C.

The same pipeline as for vectors, term by term: noise -> clip -> scale -> sample and hold -> delay -> history, whose
pictures follow each other along C, oldest first. uint8 pictures stay uint8; noise and bias are then in steps of it. A
picture that is not due is not drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from math import prod

import torch
from torch import Tensor

from robo_rl.env.cfg import ObsGroup, ObsTerm
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom
from robo_rl.env.sampling import Sampling
from robo_rl.env.state import Channels, PrivilegedRead
from robo_rl.errors import UserError

Only = Callable[[Tensor], AbstractContextManager[None]]


class PixelGroup:
    """A group of pictures `[N, C, H, W]` over a view."""

    def __init__(
        self, name: str, cfg: ObsGroup, view: Channels, rng: EnvRandom, num_envs: int, step_dt_s: float, only: Only
    ) -> None:
        """`only(mask)` tells the sensors which envs' pictures are asked for. Raises UserError for terms that do not fit
        together."""
        self.name, self.cfg = name, cfg
        self._view, self._rng, self._only = view, rng, only
        self._sampling = Sampling(name, cfg.terms, cfg.corrupt, rng, num_envs, step_dt_s)
        terms = cfg.terms.items()
        first = {term: _first(f'observation term "{term}" of group "{name}"', spec, view) for term, spec in terms}
        _check(name, cfg, first, num_envs)
        self._films = [_Film(f"obs/{name}/{term}", spec, cfg.corrupt, rng, first[term]) for term, spec in terms]
        sizes = [value.shape[1] * spec.history for value, spec in zip(first.values(), cfg.terms.values(), strict=True)]
        picture = next(iter(first.values()))
        self.shape: tuple[int, ...] = (sum(sizes), *picture.shape[2:])
        self.dtype = picture.dtype
        self.sizes = dict(zip(cfg.terms, sizes, strict=True))
        self.dim = prod(self.shape)

    def observe(self) -> Tensor:
        """Next observation `[N, C, H, W]`; moves clocks and films one step on."""
        fresh = self._sampling.step() if self._sampling.holds else None
        for k, film in enumerate(self._films):
            rows = None if fresh is None else Rows(fresh[:, k])
            if rows is None or len(rows):
                film.add(self._picture(film.spec, rows), rows)
            film.advance()
        return self._shown()

    def observe_reset(self, rows: Rows, obs: Tensor) -> Tensor:
        """First observation of the episodes that begin in some envs; `obs` elsewhere."""
        self._sampling.reset(rows)
        for film in self._films:
            film.restart(self._picture(film.spec, rows), rows)
        return rows.replaced(obs, rows.pick(self._shown()))

    def state_dict(self) -> dict[str, Tensor]:
        """What the next observation depends on, besides the simulator."""
        films = {f"{i}.{key}": value for i, film in enumerate(self._films) for key, value in film.state().items()}
        return {**self._sampling.state_dict(), **films}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._sampling.load_state_dict(state)
        for i, film in enumerate(self._films):
            film.load({key: state[f"{i}.{key}"] for key in film.state()})

    def _picture(self, spec: ObsTerm, rows: Rows | None) -> Tensor:
        if rows is None:
            value: Tensor = spec.func(self._view, **spec.params)
            return value
        with self._only(rows.mask):
            picked: Tensor = spec.func(self._view.of(rows), **spec.params)
            return picked

    def _shown(self) -> Tensor:
        return torch.cat([film.shown() for film in self._films], dim=1)


class _Film:
    """The last pictures of one term, `[N, L, C, H, W]`, newest last, and what spoils them."""

    def __init__(self, stream: str, spec: ObsTerm, corrupt: bool, rng: EnvRandom, picture: Tensor) -> None:
        self.spec, self._stream, self._rng = spec, stream, rng
        self._noise, self._bias_width = (spec.noise, spec.bias) if corrupt else (0.0, 0.0)
        self._delays = spec.delay_steps if corrupt else (0, 0)
        length = spec.history + self._delays[1]
        self._frames = torch.zeros_like(picture).unsqueeze(1).repeat(1, length, 1, 1, 1)
        self._now = torch.zeros_like(picture)  # the last sample
        self._bias = torch.zeros(len(picture), 1, 1, 1, device=picture.device)
        self._lag = torch.zeros(len(picture), dtype=torch.int64, device=picture.device)

    def add(self, picture: Tensor, rows: Rows | None) -> None:
        """A new sample of some envs, by default of all."""
        spoiled = self._spoiled(picture, rows)
        self._now = spoiled if rows is None else rows.replaced(self._now, spoiled)

    def advance(self) -> None:
        """One control step on: the last sample is shown (again)."""
        self._frames = torch.cat([self._frames[:, 1:], self._now.unsqueeze(1)], dim=1)

    def restart(self, picture: Tensor, rows: Rows) -> None:
        """The first sample of episodes that begin: bias and delay are drawn, nothing was before."""
        if self._bias_width > 0.0:
            bias = self._bias_width * self._rng.symmetric(f"{self._stream}/bias", 1, rows)
            self._bias = rows.replaced(self._bias, bias.view(-1, 1, 1, 1))
        low, high = self._delays
        if high > 0:
            u = self._rng.uniform(f"{self._stream}/delay", 1, rows)[:, 0]
            self._lag = rows.replaced(self._lag, low + (u * (high - low + 1)).long())
        self.add(picture, rows)
        self._frames = rows.replaced(self._frames, rows.pick(self._now).unsqueeze(1))

    def shown(self) -> Tensor:
        """`[N, history * C, H, W]`, oldest first."""
        history = self.spec.history
        if self._delays[1] == 0:
            return self._frames[:, -history:].flatten(1, 2)
        last = self._frames.shape[1] - history - self._lag  # of the window that ends `lag` pictures ago
        index = last.unsqueeze(1) + torch.arange(history, device=last.device)
        index = index.view(*index.shape, 1, 1, 1).expand(-1, -1, *self._frames.shape[2:])
        return self._frames.gather(1, index).flatten(1, 2)

    def state(self) -> dict[str, Tensor]:
        """Memory."""
        return {"frames": self._frames, "now": self._now, "bias": self._bias, "lag": self._lag}

    def load(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state`."""
        self._frames, self._now, self._bias, self._lag = (state[key].clone() for key in self.state())

    def _spoiled(self, picture: Tensor, rows: Rows | None) -> Tensor:
        """Noise, bias, clip and scale; rounded back where pixels are whole numbers."""
        spec, value = self.spec, picture
        if self._noise > 0.0:
            noise = self._rng.symmetric(f"{self._stream}/noise", picture[0].numel(), rows).view(picture.shape)
            value = value + self._noise * noise
        if self._bias_width > 0.0:
            value = value + (self._bias if rows is None else rows.pick(self._bias))
        if spec.clip is not None:
            value = value.clamp(*spec.clip)
        if spec.scale != 1.0:
            value = value * spec.scale
        return value if picture.dtype.is_floating_point else value.round().clamp(0, 255).to(picture.dtype)


def shows_pictures(cfg: ObsGroup, view: Channels) -> bool:
    """Whether the first term of a group gives pictures."""
    spec = next(iter(cfg.terms.values()))
    try:
        value: Tensor = spec.func(view, **spec.params)
    except PrivilegedRead:  # which a group of vectors reports by name
        return False
    return value.dim() == 4


def _first(where: str, spec: ObsTerm, view: Channels) -> Tensor:
    try:
        value: Tensor = spec.func(view, **spec.params)
    except PrivilegedRead as error:
        raise UserError(f"{where} reads {error}. The actor sees only what the robot has") from None
    return value


def _check(name: str, cfg: ObsGroup, first: Mapping[str, Tensor], num_envs: int) -> None:
    like = next(iter(first.values()))
    for term, value in first.items():
        where = f'observation term "{term}" of group "{name}"'
        if value.dim() != 4 or value.shape[0] != num_envs:
            raise UserError(f"{where} gave shape {tuple(value.shape)}; expected [{num_envs}, C, H, W] as of its first")
        if value.shape[2:] != like.shape[2:] or value.dtype != like.dtype:
            raise UserError(
                f"{where} gives {value.dtype} {tuple(value.shape[2:])}, the group's first {like.dtype} "
                f"{tuple(like.shape[2:])}; put them into groups of their own"
            )
        spec = cfg.terms[term]
        if spec.bias_walk or (spec.scale != 1.0 and not value.dtype.is_floating_point):
            raise UserError(f"{where}: pictures have no bias_walk, and uint8 no scale: the network divides by 255")
