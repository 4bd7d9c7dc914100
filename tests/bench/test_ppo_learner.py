"""PPO's learner against rsl_rl's: both do the same work, and the ratio is theirs over ours."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from robo_rl.bench import ppo_learner
from robo_rl.bench.ppo_learner import Ours, Size, Theirs, compare, drawn, report
from robo_rl.bench.timing import Cost

TINY = Size("tiny", 5, 2, 8, 6, (16, 8), "elu", 1, 1)


def with_their_weights(ours: Ours, theirs: Theirs) -> None:
    """Copy networks, std and statistics of observations."""
    pairs = ((ours.algo.policy, theirs.algo.actor), (ours.algo.critic, theirs.algo.critic))
    for mine, other in pairs:
        linear = [m for m in other.mlp if isinstance(m, torch.nn.Linear)]
        own = [m for m in mine.modules() if isinstance(m, torch.nn.Linear)]
        assert [m.weight.shape for m in own] == [m.weight.shape for m in linear]
        for a, b in zip(own, linear, strict=True):
            a.load_state_dict(b.state_dict())


def test_both_do_the_same_work():
    """From the same weights and the same rollout: equal losses, by the closed form as by torch.distributions."""
    steps = drawn(TINY)
    ours, theirs = Ours(TINY, steps, "float32"), Theirs(TINY, steps, "float32")
    with_their_weights(ours, theirs)
    seen = torch.stack([step.obs["policy"] for step in steps])
    ours.algo.observe({"policy": seen}, torch.ones(seen.shape[:2], dtype=torch.bool))
    for net in (theirs.algo.actor, theirs.algo.critic):
        net.update_normalization(ppo_learner.group({"policy": seen.flatten(0, 1)}))
    theirs.act()
    for step, action in zip(steps, theirs.algo.storage.actions, strict=True):
        ours.rollout.add(replace(step, action=action.clone()))
    ours.rollout.finish(steps[-1].final_obs)
    mine, other = ours.learn(), theirs.learn()
    assert other["value"] > 0.1
    assert mine["loss/value"].item() == pytest.approx(other["value"], rel=1e-3)
    assert mine["loss/policy"].item() == pytest.approx(other["surrogate"], abs=1e-5)
    assert mine["entropy"].item() == pytest.approx(other["entropy"], rel=1e-5)


def test_an_iteration_makes_every_gradient_step():
    size = replace(TINY, minibatches=3, epochs=2)
    for side in (Ours(size, drawn(size), "bf16"), Theirs(size, drawn(size), "bf16")):
        assert side.iteration().cpu_s > 0.0
        side.iteration()
        optimizer = side.algo.optimizer
        mine = isinstance(side, Ours)
        steps = {int(optimizer.steps)} if mine else {int(state["step"]) for state in optimizer.state.values()}
        assert steps == {12}


def test_each_side_as_it_comes_is_held_against_the_bound():
    table = compare(TINY, 2)
    assert [row.bound for row in table] == [None, None, ppo_learner.BOUND, *[None] * 6]
    assert all(row.measured > 0.0 for row in table)


@pytest.mark.parametrize(("ours_s", "verdict"), [(0.7, "PASS"), (0.8, "FAIL")])
def test_ratio_is_their_time_over_ours(ours_s, verdict):
    mine, other, ratio = report(TINY, ("bf16", "float32"), [(Cost(1.0, ours_s), Cost(2.0, 1.0))] * 3, 1.3)
    assert (mine.measured, other.measured) == pytest.approx((1e3 * ours_s, 1e3))
    assert ratio.measured == pytest.approx(1.0 / ours_s)
    assert ratio.verdict == verdict
