"""The bonus for novelty: where it falls, what it never pays, that it makes a policy look around."""

from dataclasses import replace

import pytest
import torch
from ppo_bench import SMALL, Bench
from tiny_envs import Lqr, TinyEnv
from torch import Tensor

from robo_rl.algos.hooks import Hooks
from robo_rl.algos.rnd import Rnd, RndCfg
from robo_rl.data.rollout import Rollout, Transition
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError


def spaces(dim: int) -> Spaces:
    return Spaces({"policy": dim}, -torch.ones(1), torch.ones(1))


def stage(seed: int = 0, dim: int = 1, **settings) -> Rnd:
    return RndCfg(weight=1.0, **settings).build(spaces(dim), torch.Generator().manual_seed(seed))


def rollout_of(obs: Tensor, ended: Tensor | None = None, valid: Tensor | None = None) -> Rollout:
    """obs [T + 1, N, d]."""
    steps, envs = len(obs) - 1, obs.shape[1]
    no = torch.zeros(steps, envs, dtype=torch.bool)
    ended, valid = no if ended is None else ended, ~no if valid is None else valid
    rollout, zero = Rollout(steps, envs, {"policy"}, "policy"), torch.zeros(envs)
    for t in range(steps):
        now, after = {"policy": obs[t]}, {"policy": obs[t + 1]}
        nothing = torch.zeros(envs, 0)
        rollout.add(Transition(now, zero, {}, nothing, no[0], zero, ended[t], no[0], valid[t], after))
    rollout.finish({"policy": obs[-1]})
    return rollout


def test_what_was_seen_often_is_worth_less_than_what_was_not():
    rnd = stage(dim=2)
    generator = torch.Generator().manual_seed(0)

    def crowd(centre: float) -> Rollout:
        return rollout_of(centre + 0.3 * torch.randn(9, 32, 2, generator=generator))

    rnd(rollout_of(3.0 * torch.randn(9, 32, 2, generator=generator)), None)
    first = float(rnd(crowd(1.0), None).mean())
    for _ in range(150):
        rnd(crowd(1.0), None)
    assert float(rnd(crowd(1.0), None).mean()) < 0.2 * first
    assert float(rnd(crowd(-2.0), None).mean()) > 5.0 * float(rnd(crowd(1.0), None).mean())


def test_the_bonus_of_a_step_is_of_the_observation_it_led_to():
    obs = torch.zeros(5, 3, 1)
    obs[3, 1] = 8.0  # reached by step 2 of env 1
    bonus = stage()(rollout_of(obs), None)
    assert bonus.flatten().argmax() == 2 * 3 + 1


def test_the_last_step_of_an_episode_and_invalid_rows_earn_and_teach_nothing():
    obs = torch.randn(5, 3, 1, generator=torch.Generator().manual_seed(0))
    ended, valid = torch.zeros(4, 3, dtype=torch.bool), torch.ones(4, 3, dtype=torch.bool)
    ended[1, 0], valid[2, 2] = True, False
    obs[2, 0], obs[3, 2] = 1e6, torch.nan
    rnd = stage()
    bonus = rnd(rollout_of(obs, ended, valid), None)
    assert bonus[1, 0] == 0.0
    assert bonus[2, 2] == 0.0
    assert torch.isfinite(bonus).all()
    assert all(torch.isfinite(x).all() for x in (*rnd.parameters(), *rnd.buffers()))
    assert float(rnd.inputs.mean.abs().max()) < 10.0


def test_the_scale_of_observations_does_not_matter():
    obs = torch.randn(9, 16, 1, generator=torch.Generator().manual_seed(0))
    bonuses = [stage()(rollout_of(scale * obs), None) for scale in (10.0, 1000.0)]
    torch.testing.assert_close(bonuses[0], bonuses[1], rtol=1e-2, atol=1e-2)


class Costly(TinyEnv):
    """Moves by a tenth of the action, which costs a little; cut every 50 steps on average."""

    def begin(self) -> Tensor:
        return torch.zeros(self.num_envs)

    def move(self, state: Tensor, action: Tensor) -> tuple[Tensor, Tensor]:
        return state + 0.1 * action.clamp(-1.0, 1.0), -0.1 * action.square()

    def ends(self) -> tuple[Tensor, Tensor]:
        return self.chance(0.0), self.chance(0.02)


def test_for_the_bonus_alone_a_policy_goes_where_it_has_not_been():
    reached = []
    for hooks in (Hooks(), Hooks(rewards={"rnd": stage()})):
        bench = Bench(Costly(64), replace(SMALL, lr_max=1e-2), hooks=hooks)
        away = []
        for _ in range(50):
            bench.train(1)
            away.append(float(bench.rollout.obs()["policy"].abs().mean()))
        reached.append(sum(away[25:]) / 25)
    assert reached[1] > 2.0 * reached[0]


def test_reward_is_changed_once_and_its_mean_is_reported():
    bench = Bench(Lqr(16), SMALL, hooks=Hooks(rewards={"rnd": stage()}))
    bench.collector.fill()
    before = bench.rollout.data["reward"].clone()
    metrics = bench.ppo.learn(bench.rollout, bench.generator)
    added = bench.rollout.data["reward"] - before
    assert float(metrics["reward/rnd"]) == pytest.approx(float(added.mean()), rel=1e-4)
    assert float(added.min()) >= 0.0 < float(added.max())


def test_continues_exactly_from_its_state():
    obs = torch.randn(9, 8, 1, generator=torch.Generator().manual_seed(0))
    one, other = stage(seed=0), stage(seed=5)
    one(rollout_of(obs), None)
    other.load_state_dict(one.state_dict())
    for _ in range(3):
        assert torch.equal(one(rollout_of(obs), None), other(rollout_of(obs), None))


def test_bad_settings_are_refused():
    for bad in ({"weight": -1.0}, {"features": 0}, {"updates": 0}):
        with pytest.raises(ValueError, match=next(iter(bad))):
            RndCfg(**bad)
    with pytest.raises(UserError, match='"critic" not found'):
        RndCfg(weight=1.0, group="critic").build(spaces(3), torch.Generator())
