import math
from dataclasses import replace

import pytest
import torch
from ppo_bench import SMALL, Bench, policy_cfg
from tiny_envs import Bandit, Lqr, Payer, Recall

from robo_rl.algos.ppo import PPO
from robo_rl.nets.critic import CriticCfg


@pytest.mark.parametrize("precision", ["float32", "bf16"])
@pytest.mark.parametrize("changes", [{}, {"std": "state"}, {"gru": 8}])
def test_ratio_is_exactly_one_at_the_old_parameters(precision: str, changes: dict):
    bench = Bench(Lqr(50), policy_cfg(replace(SMALL, precision=precision), **changes))
    bench.train(2)  # the normaliser and the weights are no longer special
    batch, ppo = bench.batch(), bench.ppo
    order = torch.tensor_split(torch.randperm(len(batch), generator=bench.generator), 4)
    reference = ppo._reference(batch, order)
    for index in order:
        with ppo._autocast():
            new = ppo.ratio.evaluate(batch.select(index), {k: v[index] for k, v in reference.items()})
        assert torch.equal(new.log_ratio.exp(), torch.ones_like(new.log_ratio))
        assert torch.equal(new.kl, torch.zeros_like(new.kl))


def test_recomputed_log_probability_is_that_of_collection():
    bench = Bench(Lqr(20))
    bench.train(2)
    bench.rollout.clear()
    collected = []
    act = bench.ppo.policy.act
    bench.ppo.policy.act = lambda *args, **kwargs: collected.append(act(*args, **kwargs)) or collected[-1]
    bench.collector.fill()
    batch = bench.ppo.returns(bench.rollout)
    logp = bench.ppo.ratio.reference(batch)["logp"]
    torch.testing.assert_close(logp, torch.cat([step.logp for step in collected]), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("precision", ["float32", "bf16"])
def test_bandit_reaches_the_known_optimum(precision: str):
    bench = Bench(Bandit(128), replace(SMALL, precision=precision, lr_max=1e-2))
    bench.train(60)
    mean = bench.ppo.policy(torch.ones(1, 1), torch.zeros(1, 0), torch.ones(1, dtype=torch.bool))[0]
    assert float(mean) == pytest.approx(1.7, abs=0.05)


@pytest.mark.parametrize("gamma", [pytest.param(0.5, marks=pytest.mark.slow), 0.95])
def test_lqr_reaches_the_gain_of_its_discount(gamma: float):
    env = Lqr(256)
    cfg = replace(policy_cfg(SMALL, hidden=(), init_std=0.3), gamma=gamma)
    bench = Bench(env, cfg)
    bench.train(80)
    x = torch.tensor([[-0.5], [0.5]])
    low, high = bench.ppo.policy(x, torch.zeros(2, 0), torch.ones(2, dtype=torch.bool))[0]
    best = env.optimal_gain(gamma)
    assert abs(best - env.optimal_gain(1.45 - gamma)) > 0.3  # the test tells the two discounts apart
    assert float(low - high) == pytest.approx(best, abs=0.1)


@pytest.mark.parametrize(("ends", "value"), [({"truncate": 0.2}, 10.0), ({"terminate": 0.2}, 1.0 / (1.0 - 0.9 * 0.8))])
def test_critic_learns_the_exact_value_of_cut_and_of_ended_episodes(ends: dict, value: float):
    cfg = replace(SMALL, gamma=0.9, lam=0.8, kl_target=0.0, learning_rate=1e-2, max_grad_norm=100.0)
    bench = Bench(Payer(256, **ends), cfg)
    bench.train(60)
    learned = bench.ppo.critic({"policy": torch.ones(1, 1)})
    assert float(learned) == pytest.approx(value, rel=0.03)


def test_recurrent_policy_remembers_across_steps_and_not_across_episodes():
    cfg = replace(policy_cfg(SMALL, gru=16, normalize=False), gamma=0.1, lr_max=1e-2)
    bench = Bench(Recall(128), replace(cfg, seq_len=4))
    bench.train(60)
    means = []
    for sign in (1.0, -1.0):
        state = torch.zeros(1, 16)
        for t, obs in enumerate((-sign, 0.0, sign, 0.0, 0.0)):  # an episode of the other sign comes first
            first = torch.tensor([t in (0, 2)])
            mean, state = bench.ppo.policy(torch.tensor([[obs]]), state, first)
        means.append(float(mean))
    assert means == pytest.approx([1.0, -1.0], abs=0.3)


def test_update_without_any_valid_row_stays_finite():
    bench = Bench(Lqr(16))
    bench.train(2)
    batch = bench.batch()
    nothing = replace(batch, valid=torch.zeros_like(batch.valid), advantage=torch.full_like(batch.advantage, math.nan))
    before = [p.clone() for p in bench.ppo.policy.parameters()]
    metrics = bench.ppo.update(nothing, bench.generator)
    bench.ppo.observe(nothing.obs, nothing.valid)
    assert all(torch.isfinite(v).all() for v in metrics.values())
    assert all(torch.isfinite(p).all() for p in (*bench.ppo.policy.parameters(), *bench.ppo.critic.parameters()))
    # No gradient: only Adam's momentum moves the weights.
    assert all((p - q).abs().max() < 0.1 for p, q in zip(bench.ppo.policy.parameters(), before))


def test_invalid_rows_do_not_change_the_gradient():
    ppo, batch = Bench(Lqr(16)).ppo, Bench(Lqr(16)).batch()
    keep = torch.rand(len(batch), generator=torch.Generator().manual_seed(0)) < 0.7
    masked, rows = replace(batch, valid=keep, ret=torch.where(keep, batch.ret, 1e6)), batch.select(keep.nonzero()[:, 0])
    gradients = []
    for data in (masked, rows):
        loss, _ = ppo.loss(data, data.advantage, ppo.ratio.reference(data))
        gradients.append(torch.autograd.grad(loss, [*ppo.policy.parameters(), *ppo.critic.parameters()]))
    for a, b in zip(*gradients):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-6)


def test_order_of_rows_does_not_change_a_full_batch_gradient():
    bench = Bench(Lqr(16))
    batch, ppo = bench.batch(), bench.ppo
    order = torch.randperm(len(batch), generator=bench.generator)
    losses = [ppo.loss(b, b.advantage, ppo.ratio.reference(b))[0] for b in (batch, batch.select(order))]
    torch.testing.assert_close(losses[0], losses[1])


@pytest.mark.parametrize(
    ("kl", "factor"), [(0.0, 1.5), (0.004, 1.5), (0.01, 1.0), (0.021, 1 / 1.5), (math.inf, 1 / 1.5)]
)
def test_learning_rate_follows_the_divergence(kl: float, factor: float):
    ppo = Bench(Bandit(), replace(SMALL, kl_target=0.01, learning_rate=1e-3)).ppo
    ppo._adapt_lr(torch.tensor(kl))
    assert float(ppo.lr) == pytest.approx(1e-3 * factor)
    assert ppo.optimizer.rates.tolist() == [float(ppo.lr)], "what it steps by"


def test_learning_rate_keeps_its_bounds_and_can_be_fixed():
    ppo = Bench(Bandit(), replace(SMALL, lr_min=5e-4, lr_max=2e-3)).ppo
    for _ in range(10):
        ppo._adapt_lr(torch.tensor(1.0))
    assert float(ppo.lr) == pytest.approx(5e-4)
    for _ in range(10):
        ppo._adapt_lr(torch.tensor(0.0))
    assert float(ppo.lr) == pytest.approx(2e-3)
    fixed = Bench(Bandit(), replace(SMALL, kl_target=0.0))
    fixed.train(2)
    assert float(fixed.ppo.lr) == pytest.approx(SMALL.learning_rate)


@pytest.mark.parametrize("mode", ["minibatch", "iteration"])
def test_a_large_step_lowers_the_learning_rate(mode: str):
    bench = Bench(Bandit(64), replace(SMALL, learning_rate=0.1, lr_max=0.1, kl_adapt=mode))
    metrics = bench.train(1)
    assert float(metrics["kl_last"]) > 2 * SMALL.kl_target
    assert float(bench.ppo.lr) < 0.1


def test_gradient_of_each_network_is_clipped_on_its_own(monkeypatch):
    bench = Bench(Payer(32, truncate=0.1), replace(SMALL, max_grad_norm=0.01, value_coef=100.0, epochs=1))
    optimizer, applied = bench.ppo.optimizer, []
    apply = optimizer.apply
    monkeypatch.setattr(optimizer, "apply", lambda gradients, young: (applied.append(gradients), apply(gradients)))
    bench.train(1)
    assert applied
    for gradients in applied:
        of = {id(p): gradient for p, gradient in zip(optimizer.params, gradients, strict=True)}
        for net in (bench.ppo.policy, bench.ppo.critic):
            norm = torch.stack([of[id(p)].norm() for p in net.parameters()]).norm()
            assert 0.001 < float(norm) <= 0.01 * 1.001


def test_continues_exactly_from_its_state():
    def trained(stop: bool) -> tuple[PPO, Bench]:
        bench = Bench(Lqr(32), policy_cfg(SMALL, std="state"))
        bench.train(2)
        if stop:
            saved = bench.ppo.state_dict()
            fresh = Bench(Lqr(32), policy_cfg(SMALL, std="state"), seed=9).ppo
            fresh.load_state_dict({k: v for k, v in saved.items()})
            bench.collector.policy, bench.ppo = fresh.policy, fresh
        bench.train(2)
        return bench.ppo, bench

    whole, _ = trained(stop=False)
    resumed, _ = trained(stop=True)
    for a, b in zip(whole.policy.state_dict().values(), resumed.policy.state_dict().values()):
        assert torch.equal(a, b)
    assert torch.equal(whole.lr, resumed.lr)


@pytest.mark.parametrize(
    "changes",
    [{"gamma": 1.1}, {"epochs": 0}, {"lr_min": 1.0}, {"seq_len": 3}, {"learning_rate": math.nan}, {"clip": -0.1}],
)
def test_settings_out_of_range_are_refused(changes: dict):
    with pytest.raises(ValueError, match=next(iter(changes))):
        replace(SMALL, **changes)


@pytest.mark.parametrize(("rows", "units", "bf16"), [(256, 64, False), (4096, 64, True), (256, 256, True)])
@pytest.mark.parametrize("is_fast", [True, False])
def test_hidden_layers_learn_in_the_faster_precision(
    rows: int, units: int, bf16: bool, is_fast: bool, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("robo_rl.algos.ppo.bf16_is_fast", lambda device: is_fast)
    cfg = replace(SMALL, minibatch_size=rows, precision="auto", critic=CriticCfg(hidden=(units,)))
    assert Bench(Lqr(2), cfg).ppo.bf16 is (bf16 and is_fast)
    assert Bench(Lqr(2), replace(cfg, precision="float32")).ppo.bf16 is False
