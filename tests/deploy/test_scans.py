"""A policy's rays out of scans of any resolution and any beginning."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from robo_rl_deploy.bundle.schema import Rays
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.scans import ScanRows, sweep
from robo_rl_deploy.transport.messages import LaserScan


def ring(count: int, first: float = 0.0, lift: float = 0.0) -> Rays:
    angles = first + 2.0 * math.pi * np.arange(count) / count
    directions = [(math.cos(a), math.sin(a), lift) for a in angles]
    return Rays("lidar", ((0.0, 0.0, 0.1),) * count, tuple(directions), True, 0.0, 8.0, (0,))


def room(angle: np.ndarray) -> np.ndarray:
    """A wall whose distance changes by at most 1 m a radian."""
    return 3.0 + np.sin(angle)


@given(st.integers(1, 40), st.sampled_from([360, 720, 1440]), st.floats(-7.0, 7.0), st.sampled_from([1.0, -1.0]))
def test_a_ray_reads_what_the_room_has_in_its_direction(count: int, rays: int, first: float, way: float) -> None:
    step = way * 2.0 * math.pi / rays
    scan = LaserScan(angle_min=first, angle_increment=step)
    scan.ranges = room(first + step * np.arange(rays)).astype(np.float32)
    policy = ring(count, first=0.3)
    np.testing.assert_allclose(ScanRows(policy)(scan), room(sweep(policy)), atol=0.02)


def test_a_scan_like_the_policy_is_read_as_it_is() -> None:
    ranges = np.array([1.0, np.inf, 30.0, np.nan, -np.inf], np.float32)
    scan = LaserScan(angle_increment=2.0 * math.pi / 5.0, ranges=ranges)
    np.testing.assert_array_equal(ScanRows(ring(5))(scan), [1.0, 8.0, 8.0, np.nan, -np.inf])


@pytest.mark.parametrize(
    ("first", "step", "count", "said"),
    [
        (0.0, math.radians(1.0), 180, "no ray within 90.0 degrees of the policy's at -90"),
        (0.1, math.radians(10.0), 36, "no ray within 4.3 degrees"),
        (0.0, 0.0, 36, "say nothing of where they point"),
        (math.nan, 0.1, 36, "say nothing of where they point"),
        (0.0, 0.1, 0, "0 rays"),
    ],
)
def test_what_does_not_cover_the_rays_is_told(first: float, step: float, count: int, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ScanRows(ring(36))(LaserScan(angle_min=first, angle_increment=step, ranges=np.ones(count, np.float32)))


def test_rays_that_are_in_no_plane_are_refused() -> None:
    with pytest.raises(UserError, match="not those of a LaserScan"):
        ScanRows(ring(8, lift=0.5))
