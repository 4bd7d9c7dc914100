"""What is learned on one side is known on the other."""

from dataclasses import replace

import pytest
import torch
from ppo_bench import SMALL, Bench, policy_cfg
from tiny_envs import Bandit, Lqr
from torch import Tensor

from robo_rl.algos.hooks import Hooks
from robo_rl.algos.ppo import PPOCfg
from robo_rl.algos.symmetry import Augment, MirrorLoss, SymmetryCfg, require_no_memory
from robo_rl.env.mirror import EnvMirror, SignedPermutation
from robo_rl.errors import UserError
from robo_rl.sim.robot_mirror import Images


def turned() -> SignedPermutation:
    return SignedPermutation(Images((0,), (-1.0,)), "cpu")


MIRROR = EnvMirror(turned(), {"policy": turned()})
CFG = replace(policy_cfg(SMALL, normalize=False), critic=replace(SMALL.critic, normalize=False))


class OneSided(Bandit):
    """Always on the right, obs 1, where 1.7 is the best action: on the left, obs -1, it would be -1.7."""


def mean_of(bench: Bench, obs: float) -> float:
    state, first = torch.zeros(1, 0), torch.ones(1, dtype=torch.bool)
    return float(bench.ppo.policy(torch.full((1, 1), obs), state, first)[0].detach())


def bench_with(cfg: PPOCfg = CFG, **hooks) -> Bench:
    return Bench(OneSided(64), replace(cfg, lr_max=1e-2, minibatch_size=256), hooks=Hooks(**hooks))


def test_augmentation_teaches_the_other_side():
    bench = bench_with(batches={"augment": Augment(MIRROR)})
    bench.train(50)
    assert mean_of(bench, 1.0) == pytest.approx(1.7, abs=0.1)
    assert mean_of(bench, -1.0) == pytest.approx(-1.7, abs=0.1)
    plain = bench_with()
    plain.train(10)
    assert mean_of(plain, -1.0) > -1.2


def test_mirror_loss_teaches_the_other_side():
    bench = bench_with(terms={"mirror": MirrorLoss(MIRROR, 1.0)})
    metrics = bench.train(50)
    assert mean_of(bench, 1.0) == pytest.approx(1.7, abs=0.1)
    assert mean_of(bench, -1.0) == pytest.approx(-1.7, abs=0.2)
    assert float(metrics["loss/mirror"]) < 0.05


def test_the_augmented_batch_holds_each_row_and_its_image():
    bench = Bench(Lqr(8), CFG)
    batch = bench.batch()
    twice = Augment(MIRROR)(batch)
    rows = len(batch)
    assert len(twice) == 2 * rows
    for i in range(rows):
        assert torch.equal(twice.obs["policy"][i], batch.obs["policy"][i])
        assert torch.equal(twice.obs["policy"][rows + i], -batch.obs["policy"][i])
        assert torch.equal(twice.action[rows + i], -batch.action[i])
        for name in ("advantage", "ret", "value", "valid"):
            assert torch.equal(getattr(twice, name)[rows + i], getattr(batch, name)[i])


@pytest.mark.parametrize("precision", ["float32", "bf16"])
def test_ratio_is_exactly_one_at_the_old_parameters_on_both_sides(precision: str):
    bench = Bench(Lqr(50), replace(SMALL, precision=precision), hooks=Hooks(batches={"augment": Augment(MIRROR)}))
    bench.train(2)
    batch, ppo = bench.batch(), bench.ppo
    order = torch.tensor_split(torch.randperm(len(batch), generator=bench.generator), 4)
    reference = ppo._reference(batch, order)
    for index in order:
        with ppo._autocast():
            new = ppo.ratio.evaluate(batch.select(index), {k: v[index] for k, v in reference.items()})
        assert torch.equal(new.log_ratio, torch.zeros_like(new.log_ratio))


def test_a_policy_that_is_symmetric_has_no_mirror_loss_and_the_same_gradient_with_images():
    bench = Bench(Lqr(16), policy_cfg(CFG, hidden=(8,), activation="tanh"))  # odd: no biases yet
    ppo, batch = bench.ppo, bench.batch()

    def gradients(rows) -> list[Tensor]:
        loss, metrics = ppo.loss(rows, rows.advantage, ppo.ratio.reference(rows))
        assert float(metrics["loss/mirror"]) < 1e-12
        return list(torch.autograd.grad(loss, [p for n, p in ppo.policy.named_parameters() if "bias" not in n]))

    ppo.terms["mirror"] = MirrorLoss(MIRROR, 1.0)
    for a, b in zip(gradients(batch), gradients(Augment(MIRROR)(batch)), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-6)


def test_memory_and_negative_weights_are_refused():
    with pytest.raises(UserError, match="memory"):
        require_no_memory(8)
    with pytest.raises(ValueError, match="mirror_coef"):
        SymmetryCfg(mirror_coef=-1.0)
