"""The engine's clock stands still in our steps, and nowhere else."""

from __future__ import annotations

import mujoco
import pytest

from robo_rl.sim.engine_clock import ClockStopped

FALL = "<mujoco><worldbody><body><freejoint/><geom size='0.1'/></body></worldbody></mujoco>"
STEP = mujoco.mjtTimer.mjTIMER_STEP


def time_of_a_step(data: mujoco.MjData, model: mujoco.MjModel) -> float:
    before = data.timer[STEP].duration
    mujoco.mj_step(model, data)
    return data.timer[STEP].duration - before


def test_stands_still_inside_and_goes_on_afterwards():
    model = mujoco.MjModel.from_xml_string(FALL)
    data = mujoco.MjData(model)
    assert time_of_a_step(data, model) > 0.0
    with ClockStopped():
        assert time_of_a_step(data, model) == 0.0
        with ClockStopped():
            assert time_of_a_step(data, model) == 0.0
        assert time_of_a_step(data, model) == 0.0
    assert time_of_a_step(data, model) > 0.0


def test_goes_on_after_an_error():
    model = mujoco.MjModel.from_xml_string(FALL)
    with pytest.raises(ValueError, match="inside"), ClockStopped():
        raise ValueError("inside")
    assert time_of_a_step(mujoco.MjData(model), model) > 0.0
