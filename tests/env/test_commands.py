"""Commands: where they lie, when they change, how many are zero or slow, and who may hold them."""

from __future__ import annotations

import pytest
import torch
from tiny_tasks import DT, TINY, random_actions, same_step, tiny

from robo_rl.env import CommandCfg
from robo_rl.env.commands import Command
from robo_rl.env.masks import Rows
from robo_rl.env.rng import EnvRandom
from robo_rl.errors import UserError

N = 4000
EVERYONE = Rows(torch.ones(N, dtype=torch.bool))


def command(**changes) -> Command:
    cfg = {"names": ("x", "y"), "low": (-1.0, 2.0), "high": (3.0, 4.0), **changes}
    return Command("c", CommandCfg(**cfg), EnvRandom(0, N), N, DT)


def near(share: torch.Tensor, expected: float) -> bool:
    return abs(float(share.float().mean()) - expected) < 5.0 * (expected * (1 - expected) / N) ** 0.5


def test_draws_fill_the_box():
    c = command()
    c.reset(EVERYONE, None)
    x, y = c.value.T
    assert -1.0 <= x.min() < -0.99
    assert 2.99 < x.max() <= 3.0
    assert 2.0 <= y.min() < 2.01
    assert near(x < 1.0, 0.5)
    assert near((x < 1.0) & (y < 3.0), 0.25), "elements are independent"


def test_zero_share_and_slow_share():
    c = command(low=(1.0, 1.0), high=(2.0, 2.0), zero_prob=0.2, slow_prob=0.4)
    c.reset(EVERYONE, None)
    zero = (c.value == 0.0).all(1)
    assert near(zero, 0.2)
    # A slow draw, k * v with k uniform in [0, 1) and v in [1, 2), is below 1 with probability ln 2 (integral of 1/v).
    assert near(~zero & (c.value[:, 0] < 1.0), 0.8 * 0.4 * 0.6931)
    ratio = c.value[~zero, 0] / c.value[~zero, 1]
    assert ((ratio > 0.5) & (ratio < 2.0)).all(), "all elements shrink together"


def test_the_level_scales_the_range():
    c = command(low=(-1.0, -1.0), high=(1.0, 1.0))
    level = torch.linspace(0.0, 1.0, N)
    c.reset(EVERYONE, level)
    assert (c.value.abs() <= level[:, None]).all()
    assert c.value[0].abs().max() == 0.0
    assert c.value[-500:].abs().max() > 0.9


@pytest.mark.parametrize("steps", [1, 5, 500])
def test_redrawn_after_exactly_the_time_asked_for(steps):
    c = command(resample_s=(steps * DT, steps * DT))
    c.reset(EVERYONE, None)
    for _ in range(2):
        before = c.value
        for k in range(1, steps + 1):
            c._rng.step += 1
            c.update(None)
            assert torch.equal(c.value, before) == (k < steps)
            assert c.age[0] == pytest.approx(DT * (k % steps), abs=1e-3)


def test_resample_times_spread_over_their_range():
    c = command(resample_s=(0.1, 0.2))
    c.reset(EVERYONE, None)
    first, before = torch.zeros(N), c.value
    for k in range(1, 12):
        c._rng.step += 1
        c.update(None)
        first[(c.value != before).any(1) & (first == 0)] = k
    assert first.min() == 5
    assert first.max() == 10
    assert near(first <= 7, 0.5)


def test_a_reset_draws_only_for_its_rows():
    c = command()
    c.reset(EVERYONE, None)
    before, mask = c.value, torch.arange(N) % 2 == 0
    c._rng.step += 1
    c.reset(Rows(mask), None)
    assert torch.equal(c.value[~mask], before[~mask])
    assert (c.value[mask] != before[mask]).any(1).all()


def test_a_held_command_stays_until_given_back():
    env = tiny(4, terminations={})
    env.reset()
    env.set_command("target", torch.tensor([0.25]))
    for action in random_actions(40, 4, 1):
        obs = env.step(action).obs["policy"]
        assert (env.commands["target"].value == 0.25).all()
    assert (obs[:, -2] == 0.25).all(), "the policy sees it"
    env.set_command("target", None)
    for action in random_actions(40, 4, 1):
        env.step(action)
    assert (env.commands["target"].value != 0.25).all()
    with pytest.raises(UserError, match=r'no command "speed" \(commands: target'):
        env.set_command("speed", None)


def navigated(s):
    return torch.cat([s.joint_pos[:, :1] * 10.0, s.time.unsqueeze(1)], dim=-1)


def test_a_command_that_is_worked_out_follows_the_state_within_its_box():
    cfg = CommandCfg(("x", "t"), (-1.0, 0.0), (1.0, 0.1), func=navigated)
    env = tiny(6, commands={**TINY.commands, "way": cfg})
    env.reset()
    for action in random_actions(60, 6, 1):
        expected = navigated(env.state)
        expected = torch.stack([expected[:, 0].clamp(-1.0, 1.0), expected[:, 1].clamp(0.0, 0.1)], dim=-1)
        torch.testing.assert_close(env.commands["way"].value, expected)
        env.step(action)
    env.set_command("way", torch.tensor([0.5, 0.05]))
    env.step(torch.zeros(6, 1))
    assert env.commands["way"].value.tolist() == [pytest.approx([0.5, 0.05])] * 6


def test_a_command_that_is_worked_out_goes_on_after_a_resume():
    changes = {"commands": {**TINY.commands, "way": CommandCfg(("x", "t"), (-1.0, 0.0), (1.0, 9.0), func=navigated)}}
    env, other = tiny(4, seed=1, **changes), tiny(4, seed=2, **changes)
    env.reset()
    actions = random_actions(50, 4, 1)
    for action in actions[:17]:
        env.step(action)
    other.load_state_dict(env.state_dict())
    for action in actions[17:]:
        assert same_step(env.step(action), other.step(action))
        assert torch.equal(env.commands["way"].value, other.commands["way"].value)


def test_a_command_worked_out_in_another_size_is_refused():
    env = tiny(2, commands={**TINY.commands, "way": CommandCfg(("x",), (-1.0,), (1.0,), func=navigated)})
    with pytest.raises(UserError, match=r'command "way" was worked out as \[2, 2\]; expected \[N, 1\]'):
        env.reset()
