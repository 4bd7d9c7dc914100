"""Samplers on learners made of a formula: ADR follows success, ALP-GMM goes where there is progress."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from pretend_gpu import no_waiting, pretend_gpu
from torch import Tensor

from robo_rl.env.hooks.alp_gmm import AlpGmm
from robo_rl.env.hooks.cfg import SamplerCfg
from robo_rl.env.hooks.samplers import Adr, Uniform
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom

N = 64
ALL = torch.ones(N, dtype=torch.bool)


def cfg(kind: str, dims: int = 2, **changes: float) -> SamplerCfg:
    names = tuple(f"x{i}" for i in range(dims))
    return SamplerCfg(kind, names, (0.0,) * dims, (1.0,) * dims, **changes)  # type: ignore[arg-type]


def play(sampler: Uniform, rng: EnvRandom, steps: int, score: Callable[[Tensor], Tensor]) -> Tensor:
    """Every env plays one episode a step. Points `[steps, N, D]`."""
    points = []
    for _ in range(steps):
        rng.step += 1
        point = sampler.draw(Rows(ALL))
        sampler.learn(point, score(point), ALL)
        sampler.advance()
        points.append(point)
    return torch.stack(points)


def test_adr_widens_while_it_goes_well_and_stops_where_it_does_not():
    """Easy below 0.6 in the first parameter, everywhere in the second: one edge hovers there, the other leaves."""
    rng = EnvRandom(0, N)
    adr = Adr(cfg("adr"), rng, N)
    points = play(adr, rng, 200, lambda x: (x[:, 0] < 0.6).float())
    assert (points >= 0.0).all()
    assert points[0].max() <= 0.05 + 1e-6
    assert adr.edge[0].tolist() == [0.0, 0.0]
    assert 0.5 <= adr.edge[1, 0] <= 0.7
    assert adr.edge[1, 1] == pytest.approx(1.0)


def test_adr_narrows_where_it_goes_badly_and_never_past_its_origin():
    rng = EnvRandom(0, N)
    adr = Adr(cfg("adr", adr_origin=0.5), rng, N)
    adr.edge = torch.tensor([[0.1, 0.1], [0.9, 0.9]])
    play(adr, rng, 200, lambda x: torch.zeros(N))
    torch.testing.assert_close(adr.edge, torch.full((2, 2), 0.5))


def test_adr_against_a_slow_reference():
    """One parameter, upper edge only, episode by episode."""
    settings = cfg("adr", 1, adr_episodes=10, adr_edge_share=1.0)
    rng = EnvRandom(3, N)
    adr = Adr(settings, rng, N)
    edge, total, count = 0.0, 0.0, 0
    for step in range(40):
        rng.step += 1
        point = adr.draw(Rows(ALL))
        upper = adr._tested == 1
        score = torch.rand(N, generator=torch.Generator().manual_seed(step)) + (0.4 if step % 2 else -0.2)
        adr.learn(point, score, ALL)
        total, count = total + float(score[upper].sum()), count + int(upper.sum())
        if count >= 10:
            mean = total / count
            edge = min(1.0, max(0.0, edge + 0.05 * ((mean >= 0.8) - (mean <= 0.4))))
            total, count = 0.0, 0
        assert adr.edge[1, 0].item() == pytest.approx(edge, abs=1e-5)
    assert 0.0 < edge < 1.0


class Student:
    """Masters parameters below its skill; practising just above it raises it. The second parameter does not matter."""

    def __init__(self) -> None:
        self.skill = 0.1

    def __call__(self, x: Tensor) -> Tensor:
        score = torch.sigmoid((self.skill - x[:, 0]) / 0.03)
        near = ((x[:, 0] - self.skill).abs() < 0.1).float().mean().item()
        self.skill = min(0.9, self.skill + 0.012 * near)
        return score


def niche_share(kind: type[Uniform], name: str) -> tuple[float, float]:
    """Share of the points near the edge of the student's skill, and the skill it reaches."""
    rng, student, hits = EnvRandom(1, N), Student(), []
    sampler = kind(cfg(name, gmm_every=10, gmm_size=512), rng, N)
    for step in range(200):
        points = play(sampler, rng, 1, student)
        if step > 30:
            hits.append(((points[..., 0] - student.skill).abs() < 0.1).float().mean())
    return float(torch.stack(hits).mean()), student.skill


def test_alp_gmm_goes_where_there_is_progress():
    uniform, slow = niche_share(Uniform, "uniform")
    guided, fast = niche_share(AlpGmm, "alp_gmm")
    assert uniform == pytest.approx(0.2, abs=0.04)
    assert guided > 2.0 * uniform
    assert fast > slow + 0.15


def test_alp_gmm_without_progress_stays_everywhere():
    rng = EnvRandom(2, N)
    sampler = AlpGmm(cfg("alp_gmm", gmm_every=10), rng, N)
    points = play(sampler, rng, 60, lambda x: torch.ones(N))[30:]
    histogram = torch.histc(points[..., 0], 4, 0.0, 1.0) / points[..., 0].numel()
    assert histogram.min() > 0.1


def test_alp_gmm_never_asks_the_device_how_long_ago_it_fitted():
    """A checkpoint is moved to the device whole; the count of steps comes back as a number of the host."""
    rng = EnvRandom(0, N)
    sampler, resumed = (AlpGmm(cfg("alp_gmm", gmm_every=3), rng, N) for _ in range(2))
    play(sampler, rng, 2, lambda x: x[:, 0])
    state = sampler.state_dict()
    assert state["age"] == 2
    fits = []
    resumed._fit = lambda: fits.append(1)  # type: ignore[method-assign]
    with pretend_gpu() as device:
        resumed.load_state_dict({name: torch.as_tensor(value).to(device) for name, value in state.items()})
        with no_waiting():
            for _ in range(7):  # fits at 3, 6 and 9
                resumed.advance()
    assert len(fits) == 3


@pytest.mark.parametrize(("kind", "name"), [(Adr, "adr"), (AlpGmm, "alp_gmm")])
def test_saved_and_loaded_goes_on_as_before(kind, name):
    def learner(x: Tensor) -> Tensor:
        return (x[:, 0] < 0.5).float()

    rng = EnvRandom(4, N)
    first = kind(cfg(name, gmm_every=7), rng, N)
    play(first, rng, 20, learner)
    other_rng = EnvRandom(4, N)
    other_rng.step = rng.step
    other = kind(cfg(name, gmm_every=7), other_rng, N)
    other.load_state_dict({key: value.clone() for key, value in first.state_dict().items()})
    assert torch.equal(play(first, rng, 20, learner), play(other, other_rng, 20, learner))
