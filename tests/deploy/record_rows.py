"""A robot of three joints that is recorded, for the recorder's tests."""

from __future__ import annotations

import numpy as np
from robo_rl_deploy.record import Field, Row, RowLayout, tick_layout

JOINTS = ("hip", "knee", "ankle_é")
LAYOUT = tick_layout(
    channels={"joint_pos": JOINTS, "imu_quat": ("w", "x", "y", "z"), "imu_gyro": ("x", "y", "z")},
    commands={"twist": ("vx", "vy", "wz")},
    action=3,
    targets=JOINTS,
    joints=JOINTS,
    extra=(
        Field("note.flags", (2,), "bool"),
        Field("note.matrix", (2, 2), "float64"),
        Field("note.small", (), "uint8"),
    ),
)


def random_rows(n: int, layout: RowLayout = LAYOUT, seed: int = 0) -> np.ndarray:
    """Structured rows [n] of any bits, so NaN, infinities and the largest whole numbers too; stamps 1 ms apart."""
    rng = np.random.default_rng(seed)
    rows = np.zeros(n, layout.dtype)
    for field in layout.fields:
        shape = (n, *field.shape)
        if field.dtype.startswith("float"):
            rows[field.name] = rng.normal(0.0, 10.0, shape) * rng.choice([1.0, 1e-30, 1e30, np.nan, np.inf], shape)
        elif field.dtype == "bool":
            rows[field.name] = rng.integers(0, 2, shape)
        else:
            info = np.iinfo(field.dtype)
            rows[field.name] = rng.integers(info.min, info.max, shape, field.dtype, endpoint=True)
    if "tick.stamp_ns" in layout.dtype.names:
        rows["tick.stamp_ns"] = 1_000_000_000 + 1_000_000 * np.arange(n)
    return rows


def fill(row: Row, values: np.void) -> None:
    for name in values.dtype.names:
        row[name][()] = values[name]
