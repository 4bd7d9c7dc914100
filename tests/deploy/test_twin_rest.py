"""A twin begins where a robot lies, stands or hangs, and goes through all states from there."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
from robo_rl_deploy.twin.tether import Tether, base_of

STICK = """
<mujoco><option timestep="0.002"/><worldbody><geom type="plane" size="5 5 .1"/>
  <body name="base" pos="0 0 1"><freejoint/>
    <geom type="box" size=".1 .1 .2" mass="20"/><geom type="capsule" fromto="0 0 -.2 0 0 -.98" size=".02" mass="2"/>
  </body></worldbody></mujoco>
"""


@pytest.fixture
def stick() -> tuple[mujoco.MjModel, mujoco.MjData]:
    """A body on one thin leg, which falls over."""
    model = mujoco.MjModel.from_xml_string(STICK)
    data = mujoco.MjData(model)
    mujoco.mj_forward(model, data)
    return model, data


def lean(data: mujoco.MjData, body: int) -> float:
    return float(np.arccos(np.clip(data.xmat[body].reshape(3, 3)[2, 2], -1.0, 1.0)))


@pytest.mark.parametrize("is_tied", [True, False])
def test_a_rope_keeps_upright_what_falls_without_it(stick: tuple[mujoco.MjModel, mujoco.MjData], is_tied: bool) -> None:
    model, data = stick
    rope, base = Tether(model, data), base_of(model)
    data.qvel[:] = [0.3, 0.1, 0.0, 0.4, 0.3, 0.5]
    for _ in range(2000):
        if is_tied:
            rope.pull()
        mujoco.mj_step(model, data)
    assert (lean(data, base) < 0.4) is is_tied


def test_a_slack_rope_pulls_at_nothing_and_a_taut_one_carries_the_weight(
    stick: tuple[mujoco.MjModel, mujoco.MjData],
) -> None:
    model, data = stick
    rope, base = Tether(model, data), base_of(model)
    rope.pull()
    assert not data.xfrc_applied.any()
    data.qpos[2] += 0.5  # lifted: the rope hangs through
    mujoco.mj_forward(model, data)
    rope.pull()
    assert not data.xfrc_applied.any()
    model.geom_contype[:] = model.geom_conaffinity[:] = 0  # the ground opens
    mujoco.mj_resetData(model, data)
    for _ in range(4000):
        rope.pull()
        mujoco.mj_step(model, data)
    assert data.xfrc_applied[base, 2] == pytest.approx(22.0 * 9.81, rel=0.02)
    assert data.qpos[2] == pytest.approx(1.0 - 0.06, abs=0.01)  # slack and sag


def test_what_stands_in_the_world_has_no_base() -> None:
    arm = "<mujoco><worldbody><body><joint/><geom size='.1'/></body></worldbody></mujoco>"
    model = mujoco.MjModel.from_xml_string(arm)
    assert base_of(model) == 0
