"""Angles between attitudes and what is read, by hand."""

import math

import torch

from robo_rl.sim.parity.quantity import angle_between


def turn(angle, axis=2):
    quat = torch.zeros(4, dtype=torch.float64)
    quat[0], quat[1 + axis] = math.cos(angle / 2), math.sin(angle / 2)
    return quat


def test_angle_by_hand():
    for angle in (0.0, 1e-9, 1e-3, 0.5, 3.0, math.pi):
        for sign in (1.0, -1.0):  # q and -q are the same attitude
            found = angle_between(turn(0.2 + angle), sign * turn(0.2)).item()
            assert math.isclose(found, angle, rel_tol=1e-6, abs_tol=1e-12)


def test_angle_is_symmetric_and_obeys_the_triangle_inequality():
    quats = torch.nn.functional.normalize(torch.randn(50, 3, 4, dtype=torch.float64), dim=-1)
    a, b, c = quats.unbind(1)
    torch.testing.assert_close(angle_between(a, b), angle_between(b, a))
    assert (angle_between(a, c) <= angle_between(a, b) + angle_between(b, c) + 1e-12).all()
