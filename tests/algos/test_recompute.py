"""Values and advantages anew before each epoch."""

from dataclasses import replace

import pytest
import torch
from ppo_bench import SMALL, Bench, policy_cfg
from tiny_envs import Bandit, Lqr, Payer

from robo_rl.algos.ppo import PPO, PPOCfg
from robo_rl.data import batch as batches
from robo_rl.data import returns

AGAIN = replace(SMALL, recompute=True)


def weights_after(cfg: PPOCfg) -> list[torch.Tensor]:
    bench = Bench(Lqr(16), cfg)
    bench.train(3)
    return [p.detach() for p in bench.ppo.policy.parameters()]


def test_with_a_critic_that_stands_still_nothing_changes():
    still = replace(SMALL, value_coef=0.0)
    assert all(map(torch.equal, weights_after(still), weights_after(replace(still, recompute=True))))
    assert not all(map(torch.equal, weights_after(SMALL), weights_after(AGAIN)))


@pytest.mark.parametrize("clip", [0.0, 0.2])
def test_each_epoch_learns_from_the_advantages_under_its_critic(clip: float, monkeypatch: pytest.MonkeyPatch):
    """Seen from outside: the targets of an epoch are those of a slow loop under the critic at its beginning."""
    cfg = replace(AGAIN, minibatch_size=10**6, epochs=3, value_clip=clip, normalize_advantage="none")
    bench = Bench(Payer(8, truncate=0.3, terminate=0.1), cfg)
    bench.train(1)
    bench.rollout.clear()
    bench.collector.fill()
    ppo, taught = bench.ppo, []
    loss = ppo.loss

    def watched(rows, advantage, reference):
        now = returns.compute(bench.rollout, ppo.critic, gamma=cfg.gamma, lam=cfg.lam)
        taught.append((rows, advantage, now))
        return loss(rows, advantage, reference)

    monkeypatch.setattr(ppo, "loss", watched)
    ppo.learn(bench.rollout, bench.generator)
    assert len(taught) == 3
    for rows, advantage, now in taught:
        assert torch.equal(rows.ret.sort()[0], now.ret.flatten().sort()[0])
        assert torch.equal(advantage.sort()[0], now.advantage.flatten().sort()[0])
        assert torch.equal(rows.value.sort()[0], taught[0][2].value.flatten().sort()[0])  # as before the update
    assert not torch.equal(taught[0][2].ret, taught[1][2].ret)


@pytest.mark.parametrize("recurrent", [False, True])
def test_vtrace_weighs_later_steps_by_how_far_the_policy_moved(recurrent: bool, monkeypatch: pytest.MonkeyPatch):
    """Seen from outside: the targets of an epoch are those of the ratio of the policies, one pass over the rollout."""
    ceiling = 1.05
    cfg = replace(AGAIN, vtrace=ceiling, minibatch_size=10**6, epochs=3, normalize_advantage="none", learning_rate=1e-2)
    if recurrent:
        cfg = policy_cfg(replace(cfg, seq_len=4), gru=6)
    bench = Bench(Payer(8, truncate=0.3, terminate=0.1), cfg)
    bench.rollout.clear()
    bench.collector.fill()
    ppo, taught = bench.ppo, []
    loss, laid = ppo.loss, batches.from_rollout(bench.rollout, ppo_returns(bench), cfg.seq_len if recurrent else 0)
    before = log_density(ppo, laid)

    def watched(rows, advantage, reference):
        rho = (log_density(ppo, laid) - before).exp().clamp(max=ceiling)
        if recurrent:  # back to [T, N], one by one
            flat = torch.empty(cfg.num_steps, 8)
            for m in range(len(rho)):
                for step in range(4):
                    flat[(m // 8) * 4 + step, m % 8] = rho[m, step]
            rho = flat
        now = returns.compute(
            bench.rollout,
            ppo.critic,
            gamma=cfg.gamma,
            lam=cfg.lam,
            ratio=rho.view(cfg.num_steps, 8) if taught else None,
        )
        taught.append((rows, advantage, now, rho))
        return loss(rows, advantage, reference)

    monkeypatch.setattr(ppo, "loss", watched)
    ppo.learn(bench.rollout, bench.generator)
    assert len(taught) == 3
    for rows, advantage, now, _ in taught:
        torch.testing.assert_close(rows.ret.flatten().sort()[0], now.ret.flatten().sort()[0])
        torch.testing.assert_close(advantage.flatten().sort()[0], now.advantage.flatten().sort()[0])
    moved = taught[-1][3]
    assert float(moved.max()) == pytest.approx(ceiling)
    assert float(moved.min()) < 0.95


def test_rows_that_hooks_add_have_no_part_in_the_ratios():
    """They come after those of the rollout, in the order of which the ratios are."""
    bench = Bench(Payer(8, truncate=0.3, terminate=0.1), AGAIN)
    bench.batch()
    ratio = torch.rand(SMALL.num_steps * 8, generator=bench.generator)
    alone = bench.ppo.returns(bench.rollout, ratio)
    beside = bench.ppo.returns(bench.rollout, torch.cat([ratio, torch.full_like(ratio, 9.0)]))
    assert torch.equal(alone.ret, beside.ret)
    assert not torch.equal(alone.ret, bench.ppo.returns(bench.rollout, ratio.flip(0)).ret)


def ppo_returns(bench: Bench) -> returns.Returns:
    return returns.compute(bench.rollout, bench.ppo.critic, gamma=0.9, lam=0.9)


@torch.no_grad()
def log_density(ppo: PPO, rows: batches.Batch) -> torch.Tensor:
    mean, log_std = ppo.policy.distribution(rows.obs, rows.state, rows.is_first)
    return torch.distributions.Normal(mean, log_std.exp()).log_prob(rows.action).sum(-1)


@pytest.mark.parametrize("loss", ["clip", "bpo"])
def test_bandit_reaches_the_known_optimum_all_the_same(loss: str):
    bench = Bench(Bandit(128), replace(AGAIN, lr_max=1e-2, loss=replace(AGAIN.loss, kind=loss)))
    bench.train(60)
    mean = bench.ppo.policy(torch.ones(1, 1), torch.zeros(1, 0), torch.ones(1, dtype=torch.bool))[0]
    assert float(mean.detach()) == pytest.approx(1.7, abs=0.05)
