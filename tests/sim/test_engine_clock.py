"""The engine's clock stands still in our steps, and nowhere else."""

from __future__ import annotations

import threading
from collections.abc import Iterator

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


class Watched:
    """A clock that another thread stops at the first look, and starts again when it is left."""

    def __init__(self) -> None:
        self._values: Iterator[int | None] = iter([7, None])
        self.running: int | None = 7

    @property
    def value(self) -> int | None:
        return next(self._values, self.running)

    @value.setter
    def value(self, value: int | None) -> None:
        self.running = value


def test_a_clock_that_another_thread_stops_meanwhile_goes_on_in_the_end():
    stopped = ClockStopped()
    stopped._clock = clock = Watched()
    with stopped:
        assert clock.running is None
    assert clock.running == 7


def test_threads_that_step_at_once_leave_the_clock_going():
    model = mujoco.MjModel.from_xml_string(FALL)

    def fall() -> None:
        data, stopped = mujoco.MjData(model), ClockStopped()
        for _ in range(2000):
            with stopped:
                mujoco.mj_step(model, data)

    threads = [threading.Thread(target=fall) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time_of_a_step(mujoco.MjData(model), model) > 0.0
