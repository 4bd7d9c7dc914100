"""The memory of the feet against a slow reference, on a scripted sequence of contacts."""

from __future__ import annotations

import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks.locomotion.feet import SOLE_RADIUS, Feet, foot_speed

TASK, DT = "quadruped_velocity", 0.02
MODEL = model_of(TASK)
FEET = MODEL.robot.feet
OUTPUTS = ("contact", "touchdown", "air_time", "apex", "landed_air_time", "landed_apex", "height")


def state_of(force: list[float], height: list[float]):
    geoms = torch.zeros(MODEL.mj.ngeom, 3)
    for name, h in zip(FEET, height, strict=True):
        geoms[MODEL.index("geom", name), 2] = h + SOLE_RADIUS
    touch = {f"{name.removesuffix('_foot')}_touch": [f] for name, f in zip(FEET, force, strict=True)}
    return fake_state(TASK, sensors=touch, geom_xpos=geoms.tolist())


class SlowFoot:
    """One foot, one step at a time."""

    def __init__(self) -> None:
        self.air, self.apex, self.stood = 0.0, 0.0, False

    def step(self, force: float, height: float) -> dict[str, float]:
        stands = force > 1.0
        lands = stands and not self.stood and self.air > 0.0
        out = {"contact": stands, "touchdown": lands, "height": height}
        out |= {"landed_air_time": self.air if lands else 0.0, "landed_apex": self.apex if lands else 0.0}
        self.air = 0.0 if stands else self.air + DT
        self.apex = 0.0 if stands else max(self.apex, height)
        self.stood = stands
        return out | {"air_time": self.air, "apex": self.apex}


def test_equals_the_slow_reference():
    generator = torch.Generator().manual_seed(0)
    feet, slow = Feet(MODEL, 1, DT, "cpu"), [SlowFoot() for _ in FEET]
    landings = 0.0
    for k in range(200):
        force = (60.0 * torch.rand(4, generator=generator) * (torch.rand(4, generator=generator) < 0.4)).tolist()
        height = (0.1 * torch.rand(4, generator=generator)).tolist()
        feet.update(state_of(force, height))
        rows = [foot.step(f, h) for foot, f, h in zip(slow, force, height, strict=True)]
        for name in OUTPUTS:
            expected = [float(row[name]) for row in rows]
            assert getattr(feet, name)[0].tolist() == pytest.approx(expected, abs=1e-5), (k, name)
        landings += float(feet.touchdown.sum())
    assert landings > 50


def test_a_swing_by_hand():
    """FL leaves the ground for three steps of 20 ms, rises to 5 cm, and lands."""
    feet = Feet(MODEL, 1, DT, "cpu")
    for force, height in ((30.0, 0.0), (0.0, 0.02), (0.5, 0.05), (0.0, 0.01)):
        feet.update(state_of([force, 30.0, 30.0, 30.0], [height, 0.0, 0.0, 0.0]))
        assert not feet.touchdown.any()
    assert feet.air_time[0].tolist() == pytest.approx([0.06, 0.0, 0.0, 0.0])
    feet.update(state_of([30.0] * 4, [0.0] * 4))
    assert feet.touchdown[0].tolist() == [1.0, 0.0, 0.0, 0.0]
    assert feet.landed_air_time[0, 0].item() == pytest.approx(0.06)
    assert feet.landed_apex[0, 0].item() == pytest.approx(0.05)
    feet.update(state_of([30.0] * 4, [0.0] * 4))
    assert not feet.landed_apex.any()


def test_a_robot_set_on_the_ground_does_not_land():
    feet = Feet(MODEL, 1, DT, "cpu")
    feet.update(state_of([30.0] * 4, [0.0] * 4))
    assert feet.contact.all()
    assert not feet.touchdown.any()


def test_a_reset_forgets_everything_of_its_rows_only():
    feet = Feet(MODEL, 1, DT, "cpu")
    for name in (*feet.buffers, *feet.outputs):
        setattr(feet, name, torch.full((2, 4), torch.nan))
    feet.reset(torch.tensor([True, False]))
    for name in (*feet.buffers, *feet.outputs):
        value = getattr(feet, name)
        assert not value[0].any(), name
        assert value[1].isnan().all()


def test_every_memory_is_declared():
    """What `update` reads back is in buffers, so that a checkpoint holds it; everything else is an output."""
    feet = Feet(MODEL, 1, DT, "cpu")
    tensors = {name for name, value in vars(feet).items() if isinstance(value, torch.Tensor)}
    assert tensors == {*feet.buffers, *feet.outputs}


def test_foot_speed_is_horizontal():
    """(3, 4, 5) m/s is 5 m/s along the ground."""
    s = fake_state(TASK, sensors={"FR_foot_vel": [3.0, 4.0, 5.0]})
    assert foot_speed(s)[0].tolist() == pytest.approx([0.0, 5.0, 0.0, 0.0])
