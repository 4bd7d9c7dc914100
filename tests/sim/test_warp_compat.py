"""mujoco and mujoco_warp of different versions."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest

pytest.importorskip("mujoco_warp")

from mujoco_warp._src import io

from robo_rl.errors import UserError
from robo_rl.sim.warp_backend import put_model

TWO_FINGERS = """
<mujoco>
  <worldbody>
    <body><joint name="left" type="slide"/><geom size="0.1" mass="1"/></body>
    <body><joint name="right" type="slide"/><geom size="0.1" mass="1"/></body>
  </worldbody>
  <equality><joint joint1="left" joint2="right" polycoef="0.01 -1 0 0 0"/></equality>
</mujoco>
"""


def test_an_equality_constraint_arrives_whole_and_nothing_stays_changed():
    mj, create = mujoco.MjModel.from_xml_string(TWO_FINGERS), io._create_array
    engine = put_model(mj)
    np.testing.assert_allclose(engine.eq_data.numpy()[0], mj.eq_data[:, :11], atol=1e-7)
    assert io._create_array is create


def test_what_mujoco_warp_does_not_know_of_is_refused():
    mj = mujoco.MjModel.from_xml_string(TWO_FINGERS)
    if mj.eq_data.shape[1] == 11:
        pytest.skip("this mujoco has eleven numbers too")
    mj.eq_data[0, 11] = 1.0
    with pytest.raises(UserError, match="does not know yet"):
        put_model(mj)


def test_switches_of_the_cpu_engine_are_no_obstacle():
    mj, bits = mujoco.MjModel.from_xml_string(TWO_FINGERS), mujoco.mjtDisableBit
    mj.opt.disableflags |= bits.mjDSBL_MIDPHASE | bits.mjDSBL_AUTORESET
    flags = mj.opt.disableflags
    assert int(put_model(mj).opt.disableflags) == 0
    assert mj.opt.disableflags == flags, "the caller's model is as it was"
