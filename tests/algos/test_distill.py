"""A student that sees less learns what its teacher does, on the states that it comes to itself."""

from dataclasses import replace

import pytest
import torch
from tiny_envs import Recall, TinyEnv
from torch import Tensor

from robo_rl.algos.distill import Distill, DistillCfg, Mixture, fitting
from robo_rl.data.rollout import Rollout
from robo_rl.env.spaces import Spaces, spaces_of
from robo_rl.env.step import Obs
from robo_rl.errors import UserError
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.train.collect import Collector
from robo_rl.train.meters import EpisodeMeter

CFG = DistillCfg(policy=GaussianCfg(hidden=(32,), activation="elu"), num_steps=8, minibatch_size=512)
GAINS = (1.0, -2.0)


def teacher_of(gains: tuple[float, ...], group: str = "critic", std: float = 0.3, **cfg) -> GaussianPolicy:
    """a = gains . obs."""
    settings = GaussianCfg(hidden=(), init_std=std, normalize=False, group=group, **cfg)
    teacher = GaussianPolicy(len(gains), 1, settings, torch.Generator())
    if not teacher.state_dim:
        with torch.no_grad():
            teacher.mean.linear.weight.copy_(torch.tensor([gains]))
    return teacher


class TwoViews(TinyEnv):
    """Two numbers, in group `critic` as they are, in `policy` otherwise; what is done decides what is seen next."""

    def __init__(self, num_envs: int = 64) -> None:
        super().__init__(num_envs)
        self.obs_dims = {"policy": 2, "critic": 2}

    def move(self, state: Tensor, action: Tensor) -> tuple[Tensor, Tensor]:
        return 0.5 * state + 0.3 * action + 0.3 * torch.randn(len(state), generator=self.generator), state

    def ends(self) -> tuple[Tensor, Tensor]:
        return self.chance(0.0), self.chance(0.1)

    def observe(self, state: Tensor) -> Obs:
        both = torch.stack((state, state.cos()), 1)
        return {"critic": both, "policy": both * torch.tensor([3.0, -0.5])}


class Bench:
    def __init__(self, env: TinyEnv, teacher: GaussianPolicy, cfg: DistillCfg = CFG, seed: int = 0) -> None:
        self.generator = torch.Generator().manual_seed(seed)
        self.algo: Distill = cfg.build(spaces_of(env), self.generator, teacher)
        self.rollout = Rollout(cfg.num_steps, env.num_envs, self.algo.groups, self.algo.final_group)
        self.collector = Collector(env, self.algo.actor, self.rollout, self.generator, EpisodeMeter())
        self.collector.start()

    def train(self, iterations: int) -> dict[str, Tensor]:
        metrics: dict[str, Tensor] = {}
        for i in range(iterations):
            self.rollout.clear()
            assert self.collector.fill()
            metrics = self.algo.learn(self.rollout, self.generator, i / iterations)
            self.algo.observe(self.rollout.obs(), self.rollout.data["valid"])
        return metrics


@pytest.mark.parametrize("loss", ["mse", "kl"])
def test_the_student_does_what_the_teacher_would_from_what_it_sees_itself(loss: str):
    bench = Bench(TwoViews(), teacher_of(GAINS), replace(CFG, loss=loss, learning_rate=1e-2))
    before = bench.algo.policy.log_std.unbounded.detach().clone()
    metrics = bench.train(150)
    assert float(metrics["distance"]) < 0.02
    std = bench.algo.policy.log_std.unbounded.detach().exp()
    if loss == "kl":
        assert float(std) == pytest.approx(0.3, abs=0.05)  # the teacher's
    else:
        assert torch.equal(bench.algo.policy.log_std.unbounded.detach(), before)


def test_a_student_with_memory_learns_what_the_teacher_sees_all_the_time():
    class Shown(Recall):
        def __init__(self) -> None:
            super().__init__(64)
            self.obs_dims = {"policy": 1, "critic": 1}
            self.now = torch.zeros(64)

        def observe(self, state: Tensor) -> Obs:
            self.now = torch.where(state != 0.0, state, self.now)
            return {"policy": state.unsqueeze(1), "critic": self.now.unsqueeze(1)}

    cfg = replace(CFG, policy=replace(CFG.policy, gru=8, normalize=False), seq_len=4, learning_rate=1e-2, epochs=4)
    metrics = Bench(Shown(), teacher_of((1.0,)), cfg).train(40)
    assert float(metrics["distance"]) < 0.1  # without memory: 1


def test_the_share_of_the_teacher_falls_evenly_to_nothing():
    bench = Bench(TwoViews(8), teacher_of(GAINS), replace(CFG, mix=0.8, mix_until=0.5))
    shares = []
    for progress in (0.0, 0.25, 0.5, 1.0):
        bench.rollout.clear()
        bench.collector.fill()
        bench.algo.learn(bench.rollout, bench.generator, progress)
        shares.append(float(bench.algo.actor.mix))
    assert shares == pytest.approx([0.8, 0.4, 0.0, 0.0])


@pytest.mark.parametrize("mix", [0.0, 0.25, 1.0])
def test_the_teacher_acts_in_its_share_of_the_steps(mix: float):
    spaces = Spaces({"policy": 2, "critic": 2}, -torch.ones(1), torch.ones(1))
    student = CFG.build(spaces, torch.Generator().manual_seed(0)).policy
    actor = Mixture(student, teacher_of(GAINS), mix)
    obs = {group: torch.randn(4000, 2, generator=torch.Generator().manual_seed(1)) for group in ("policy", "critic")}
    first = torch.ones(4000, dtype=torch.bool)
    step = actor.act(obs, student.initial_state(4000), first, torch.Generator().manual_seed(2))
    own = student.act(obs, student.initial_state(4000), first, torch.Generator().manual_seed(2))
    shown = (step.action == obs["critic"] @ torch.tensor([GAINS]).T).squeeze(1)
    assert float(shown.float().mean()) == pytest.approx(mix, abs=0.03)
    assert torch.equal(step.action[~shown], own.action[~shown])


def test_rows_that_are_not_valid_teach_nothing():
    bench = Bench(TwoViews(16), teacher_of(GAINS))
    bench.collector.fill()
    bench.rollout.data["valid"].zero_()
    bench.rollout.data["obs/critic"].fill_(torch.nan)
    before = [p.detach().clone() for p in bench.algo.policy.parameters()]
    metrics = bench.algo.learn(bench.rollout, bench.generator)
    assert float(metrics["loss/imitation"]) == 0.0
    assert all(map(torch.equal, before, bench.algo.policy.parameters()))


def test_a_teacher_that_does_not_fit_is_refused():
    spaces = Spaces({"policy": 2}, -torch.ones(1), torch.ones(1))
    with pytest.raises(UserError, match=r"maps 2 observations \(critic\) to 1 actions; this task has None and 1"):
        fitting(teacher_of(GAINS), spaces)
    with pytest.raises(UserError, match="without memory"):
        fitting(teacher_of(GAINS, gru=4), spaces)
    with pytest.raises(UserError, match='"critic" not found'):
        replace(CFG, policy=replace(CFG.policy, group="critic")).build(spaces, torch.Generator())


@pytest.mark.parametrize("changes", [{"mix": 1.5}, {"mix_until": -0.1}, {"epochs": 0}, {"seq_len": 3}])
def test_settings_out_of_range_are_refused(changes: dict):
    with pytest.raises(ValueError, match=next(iter(changes))):
        replace(CFG, **changes)
