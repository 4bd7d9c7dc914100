"""A Runge-Kutta step stage by stage is the engine's own, and the wrenches on the bodies are those of its last stage."""

from __future__ import annotations

import mujoco
import mujoco.batch
import numpy as np
import pytest

from robo_rl.errors import UserError
from robo_rl.sim.runge_kutta import RungeKuttaStep

N = 4
XML = """
<mujoco>
  <option integrator="RK4" timestep="0.004"/>
  <worldbody>
    <geom type="plane" size="5 5 1"/>
    <body name="free" pos="0 0 0.25">
      <freejoint/>
      <geom type="box" size="0.1 0.2 0.05" pos="0.02 0 0.01"/>
      <body pos="0.1 0 0.1">
        <joint name="ball" type="ball" damping="0.1"/>
        <geom type="capsule" size="0.03" fromto="0 0 0 0.2 0 0"/>
        <body pos="0.2 0 0">
          <joint name="hinge" axis="0 1 0"/>
          <geom type="sphere" size="0.05" pos="0.1 0 0"/>
        </body>
      </body>
    </body>
  </worldbody>
  <actuator><motor joint="hinge" gear="2"/>{actuators}</actuator>
  <sensor><framelinacc objtype="body" objname="free"/></sensor>
</mujoco>
"""


def model(actuators: str = "") -> mujoco.MjModel:
    return mujoco.MjModel.from_xml_string(XML.format(actuators=actuators))


def thrown(mj: mujoco.MjModel) -> mujoco.batch.Batch:
    """Simulations that fly, roll on the ground and lie in it."""
    rng = np.random.default_rng(0)
    batch = mujoco.batch.Batch(mj, N, 1)
    batch.bind("qpos")[:, 2] += np.linspace(-0.2, 0.3, N)
    batch.bind("qvel")[:] = rng.normal(0, 2.0, (N, mj.nv))
    batch.bind("ctrl")[:] = rng.uniform(-1, 1, (N, mj.nu))
    return batch


def test_equals_the_engine_with_the_wrenches_of_the_last_stage():
    mj = model()
    batch = thrown(mj)
    step = RungeKuttaStep(batch)
    wrench, place = batch.bind("cfrc_ext"), batch.bind("xpos")
    state = int(mujoco.mjtState.mjSTATE_INTEGRATION)
    datas = [mujoco.MjData(mj) for _ in range(N)]
    for data, row in zip(datas, batch.state):
        mujoco.mj_setState(mj, data, row, state)
    contacts = 0
    for _ in range(50):
        step.step(batch.forward)
        for i, data in enumerate(datas):
            mujoco.mj_step(mj, data)
            mujoco.mj_rnePostConstraint(mj, data)
            expected = np.empty(batch.nstate)
            mujoco.mj_getState(mj, data, expected, state)
            np.testing.assert_allclose(batch.state[i], expected, rtol=1e-7, atol=1e-7)
            np.testing.assert_allclose(place[i], data.xpos, rtol=1e-9, atol=1e-9)
            np.testing.assert_allclose(wrench[i], data.cfrc_ext, rtol=1e-6, atol=1e-6)
            contacts += data.ncon
    assert contacts > 0


def test_actuators_with_states_are_refused():
    muscle = '<general joint="hinge" dyntype="filter" dynprm="0.1"/>'
    with pytest.raises(UserError, match="not for actuators with states"):
        RungeKuttaStep(mujoco.batch.Batch(model(muscle), N, 1))
