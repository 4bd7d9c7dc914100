"""Rotations against slow formulas and by their axioms."""

from __future__ import annotations

import math

import mujoco
import numpy as np
import pytest
import torch

from robo_rl import rotations as rot

GENERATOR = torch.Generator().manual_seed(0)


def unit(*shape: int) -> torch.Tensor:
    q = torch.randn(*shape, dtype=torch.float64, generator=GENERATOR)
    return q / q.norm(dim=-1, keepdim=True)


Q, P, V = unit(50, 4), unit(50, 4), torch.randn(50, 3, dtype=torch.float64, generator=GENERATOR)
close = torch.testing.assert_close


def test_rotate_and_multiply_equal_the_engine():
    turned, product, matrix = np.zeros(3), np.zeros(4), np.zeros(9)
    for q, p, v in zip(Q.numpy(), P.numpy(), V.numpy(), strict=True):
        mujoco.mju_rotVecQuat(turned, v, q)
        mujoco.mju_mulQuat(product, q, p)
        mujoco.mju_quat2Mat(matrix, q)
        close(rot.rotate(torch.tensor(q), torch.tensor(v)), torch.tensor(turned))
        close(rot.multiply(torch.tensor(q), torch.tensor(p)), torch.tensor(product))
        close(rot.rotation_matrix(torch.tensor(q)), torch.tensor(matrix))


def test_rotate_is_the_sandwich_product():
    zero = torch.zeros(50, 1, dtype=torch.float64)
    sandwich = rot.multiply(rot.multiply(Q, torch.cat([zero, V], -1)), rot.conjugate(Q))
    close(rot.rotate(Q, V), sandwich[:, 1:])


def test_inverse_undoes_and_lengths_stay():
    close(rot.rotate_inverse(Q, rot.rotate(Q, V)), V)
    close(rot.rotate(Q, V).norm(dim=-1), V.norm(dim=-1))
    close(rot.multiply(Q, P).norm(dim=-1), torch.ones(50, dtype=torch.float64))


def test_the_conjugate_is_the_opposite_turn():
    close(rot.rotate(rot.conjugate(Q), V), rot.rotate_inverse(Q, V))
    close(rot.multiply(Q, rot.conjugate(Q)), torch.tensor([1.0, 0.0, 0.0, 0.0], dtype=torch.float64).expand(50, 4))


def test_the_other_order_has_the_real_part_last():
    assert rot.xyzw(torch.tensor([[4.0, 1.0, 2.0, 3.0]])).tolist() == [[1.0, 2.0, 3.0, 4.0]]


def test_leading_dimensions_broadcast():
    many = rot.rotate(Q[:, None], V[None, :7])
    close(many[3], rot.rotate(Q[3].expand(7, 4), V[:7]))
    close(rot.multiply(Q[:, None], P[:7])[3], rot.multiply(Q[3].expand(7, 4), P[:7]))


def test_composition():
    close(rot.rotate(rot.multiply(Q, P), V), rot.rotate(Q, rot.rotate(P, V)))


def test_matrix_acts_like_the_quaternion_and_is_a_rotation():
    matrix = rot.rotation_matrix(Q).view(50, 3, 3)
    close((matrix @ V.unsqueeze(-1)).squeeze(-1), rot.rotate(Q, V))
    close(matrix @ matrix.mT, torch.eye(3, dtype=torch.float64).expand(50, 3, 3))
    close(torch.linalg.det(matrix), torch.ones(50, dtype=torch.float64))


def test_axis_angle_by_hand():
    """A quarter turn about z takes x to y."""
    axis, angle = torch.tensor([[0.0, 0.0, 1.0]]), torch.tensor([[math.pi / 2]])
    q = rot.from_axis_angle(axis, angle)
    close(q, torch.tensor([[math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5)]]))
    close(rot.rotate(q, torch.tensor([[1.0, 0.0, 0.0]])), torch.tensor([[0.0, 1.0, 0.0]]), atol=1e-6, rtol=0)


@pytest.mark.parametrize("heading", [-3.0, -1.0, 0.0, 0.5, 3.1])
def test_yaw_is_the_heading_also_of_a_tilted_body(heading):
    def turn(axis: list[float], angle: float) -> torch.Tensor:
        return rot.from_axis_angle(torch.tensor([axis], dtype=torch.float64), torch.tensor([[angle]]).double())

    q = rot.multiply(
        turn([0.0, 0.0, 1.0], heading), rot.multiply(turn([0.0, 1.0, 0.0], 0.4), turn([1.0, 0.0, 0.0], 0.3))
    )
    assert rot.yaw(q).item() == pytest.approx(heading)
