"""The final clamp, against any numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pd_plant import LIMITS
from robo_rl_deploy.command import FIELDS, JointCommand
from robo_rl_deploy.safety.limits import Limits, clamp

HOSTILE = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1e308, -1e308, 1e-320, 1.0, -1.0, 57.3])


def hostile(rng: np.random.Generator, size: int) -> np.ndarray:
    """Half of them ordinary, half of them not."""
    return np.where(rng.random(size) < 0.5, rng.normal(0, 1, size), rng.choice(HOSTILE, size))


def unsafe(command: JointCommand, before: np.ndarray, q: np.ndarray, dq: np.ndarray, dt: float, lim: Limits) -> str:
    """What is wrong with a command on the wire, judged joint by joint with plain Python."""
    for i in range(lim.size):
        five = [float(getattr(command, name)[i]) for name in FIELDS]
        if not all(map(np.isfinite, five)):
            return f"{i} not finite: {five}"
        p, v, kp, kd, tau = five
        if not lim.lower[i] <= p <= lim.upper[i] or abs(p - before[i]) > lim.slew[i] * dt + 1e-12:
            return f"{i} position {p} after {before[i]}"
        if abs(v) > lim.velocity[i] or not 0 <= kp <= lim.kp[i] or not 0 <= kd <= max(lim.kd[i], lim.safe_kd[i]):
            return f"{i} speed or gains {five}"
        if np.isfinite(q[i]) and np.isfinite(dq[i]):
            if not abs(kp * (p - float(q[i])) + kd * (v - float(dq[i])) + tau) <= lim.effort[i] * (1 + 1e-9) + 1e-12:
                return f"{i} effort {five} at {q[i]}, {dq[i]}"
        elif kp != 0 or tau != 0:
            return f"{i} pushes blindly {five}"
    return ""


def fuzz(ticks: int, seed: int) -> int:
    """Ticks of a chain of hostile commands and measurements; fails at the first unsafe one. How many were cut."""
    rng = np.random.default_rng(seed)
    before, cut = np.clip(np.zeros(3), LIMITS.lower, LIMITS.upper), 0
    for _ in range(ticks):
        command = JointCommand(np.stack([hostile(rng, 3) for _ in FIELDS]))
        q, dq, dt = hostile(rng, 3), hostile(rng, 3), float(rng.choice([0.0, 0.002, 0.02, 0.05]))
        safe = clamp(command, before, q, dq, dt, LIMITS)
        wrong = unsafe(safe, before, q, dq, dt, LIMITS)
        assert not wrong, wrong
        before, cut = safe.q, cut + int((safe.values != command.values).any())
    return cut


def test_nothing_unsafe_leaves_whatever_comes() -> None:
    assert fuzz(1_500, 0) > 1_200


@pytest.mark.slow
def test_nothing_unsafe_leaves_in_a_million_ticks() -> None:
    fuzz(1_000_000, 1)


def ordinary() -> JointCommand:
    return JointCommand.of(
        np.array([0.1, -0.5, 0.0]), np.zeros(3), np.full(3, 40.0), np.full(3, 2.0), np.array([1.0, 0, 0])
    )


def test_what_is_within_the_limits_is_not_touched() -> None:
    command, q = ordinary(), np.array([0.1, -0.4, 0.05])
    safe = clamp(command, command.q - 0.01, q, np.array([1.0, -1.0, 0.5]), 0.02, LIMITS)
    np.testing.assert_array_equal(safe.values, command.values)


def test_too_much_effort_shrinks_the_gains_and_leaves_the_set_point() -> None:
    command = ordinary()
    q = command.q + np.array([0.9, 0.0, 0.0])  # 36 N m of 20
    safe = clamp(command, command.q, q, np.zeros(3), 0.02, LIMITS)
    np.testing.assert_array_equal(safe.q, command.q)
    assert (safe.kp != command.kp).tolist() == [True, False, False]
    assert abs(safe.effort(q, np.zeros(3))[0]) == pytest.approx(20.0)
    assert safe.kp[0] / safe.kd[0] == pytest.approx(20.0)


def test_one_bad_actuator_does_not_spoil_the_others() -> None:
    command = ordinary()
    command.q[1] = np.nan  # a view
    safe = clamp(command, ordinary().q, ordinary().q, np.zeros(3), 0.02, LIMITS)
    assert safe.kp.tolist() == [40.0, 0.0, 40.0]
    assert safe.kd[1] == LIMITS.safe_kd[1]
    assert safe.q[1] == ordinary().q[1]


def test_what_has_no_limits_stays_as_it_is_in_no_time_too() -> None:
    none, one = np.full(1, np.inf), np.ones(1)
    free = Limits(-none, none, none, none, one, one, none, one, -none)
    command = JointCommand.of(0.3 * one, 2 * one, one, one, 5 * one)
    for dt in (0.0, 0.02):
        safe = clamp(command, 0.3 * one, 0.3 * one, one, dt, free)
        np.testing.assert_array_equal(safe.values, command.values)


def test_a_rotor_only_pushes() -> None:
    one = np.zeros(1)
    rotor = Limits(one, one, np.full(1, np.inf), np.full(1, 0.15), one, one, np.full(1, np.inf), one, one)
    for asked, given in ((-0.1, 0.0), (0.1, 0.1), (0.3, 0.15), (np.nan, 0.0)):
        for dt in (0.0, 0.01):
            safe = clamp(JointCommand.of(one, one, one, one, np.array([asked])), one, one, one, dt, rotor)
            assert safe.tau_ff[0] == given


@pytest.mark.parametrize("blind", [np.inf, -np.inf, np.nan])
def test_where_no_effort_is_too_much_a_blind_joint_only_damps(blind: float) -> None:
    free = replace(LIMITS, effort=np.full(3, np.inf))
    command = JointCommand.of(np.zeros(3), np.zeros(3), np.full(3, 30.0), np.ones(3), np.full(3, 2.0))
    for q, dq in ((np.array([0.0, blind, 0.0]), np.zeros(3)), (np.zeros(3), np.array([0.0, blind, 0.0]))):
        safe = clamp(command, np.zeros(3), q, dq, 0.02, free)
        assert safe.kp.tolist() == [30.0, 0.0, 30.0]
        assert safe.tau_ff.tolist() == [2.0, 0.0, 2.0]
