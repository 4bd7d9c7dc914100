"""Facts about `backend=isaaclab`, beside the `mujoco` backend, as JSON; see `child.py`."""

from __future__ import annotations

import copy
import json
import sys
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import mujoco
import torch
from facts_of_props import facts_of_props
from facts_of_terrain import facts_of_terrain
from robo_rl_tasks.aerial.quadrotor_hover import quadrotor_hover
from robo_rl_tasks.classic.cartpole_swingup import cartpole_swingup
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity

from robo_rl.config.compose import compose_run
from robo_rl.env.actions import build_model
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.eval.evaluate import evaluate
from robo_rl.sim import isaac_lab, isaaclab_backend
from robo_rl.sim.isaaclab import world
from robo_rl.sim.parity.compare import Column, compare
from robo_rl.sim.parity.rig import Rig, build_rig
from robo_rl.sim.props import PropCfg
from robo_rl.sim.registry import make_backend
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg
from robo_rl.train.build import load_run
from robo_rl.train.on_policy import train

N = 6
torch.set_num_threads(1)
found: dict = {}


def converged(task, **scene):
    """With a solver that has found its solution, which all engines share."""
    return replace(task, scene=replace(task.scene, iterations=100, ls_iterations=50, **scene))


def state(sim):
    return torch.cat([sim.state.q, sim.state.v, sim.state.act], dim=1)


def both(model):
    return make_backend("mujoco", model, N), make_backend("isaaclab", model, N)


def drive(sims, steps, seed=0, spread=0.1):
    generator = torch.Generator().manual_seed(seed)
    rest = torch.tensor(sims[0].model.default_ctrl, dtype=torch.float32)
    for _ in range(steps):
        u = rest + spread * torch.randn(N, len(rest), generator=generator)
        for sim in sims:
            sim.set_control(u)
            sim.step(4)


def gap(sims, *fields):
    ours, theirs = sims
    gaps = [(state(ours) - state(theirs)).abs().max()]
    gaps += [(ours.read(name) - theirs.read(name)).abs().max() for name in fields]
    return [float(x) for x in gaps]


def refused(call):
    try:
        call()
    except UserError as error:
        return str(error)
    return ""


def quadruped():
    model = build_model(converged(quadruped_velocity()))
    sims = both(model)
    fields = ("xpos", "xquat", "cvel", "sensordata", "actuator_force", "qfrc_constraint")
    for sim in sims:
        for name in fields:
            sim.read(name)
    found["start"] = gap(sims, *fields)
    moving(sims)
    found["second"] = refused(lambda: make_backend("isaaclab", model, 1))
    scale = torch.linspace(0.8, 1.2, N, dtype=torch.float64)
    for sim in sims:
        params(sim, scale)
    drive(sims, 10)
    found["fields"] = gap(sims, "xpos", "xquat", "cvel")
    found["sensors"] = float((sims[0].read("sensordata") - sims[1].read("sensordata")).abs().max())
    found["weight"] = float(sims[0].read("sensordata").abs().max())
    saturated(model, sims[1])
    wrench(sims)
    snapshots(sims[1])
    health(sims[1])
    found["gravity"] = refused(lambda: sims[1].params("opt.gravity"))
    sims[1].read("xpos").add_(1.0)
    try:
        sims[1].read("xpos")
    except RuntimeError as error:
        found["written"] = str(error)
    sims[1].close()


def moving(sims):
    """A state of any pose and velocity, written, is read back; one step from it is the same."""
    generator = torch.Generator().manual_seed(5)
    q, v = sims[0].state.q.clone(), torch.randn(N, sims[0].model.mj.nv, generator=generator)
    q[:, :3] += torch.tensor([0.3, -0.2, 0.4])
    q[:, 3:7] = torch.nn.functional.normalize(torch.randn(N, 4, generator=generator), dim=1)
    mask = torch.arange(N) % 2 == 0
    before = sims[1].state.q.clone()
    for sim in sims:
        sim.write_state(mask, q, v)
        sim.forward(mask)
    found["written_rows"] = bool(torch.equal(sims[1].state.q[~mask], before[~mask]))
    for sim in sims:
        sim.step(1)
    found["one_step"] = gap(sims)[0]
    for sim in sims:
        sim.reset(mask)
        sim.forward(mask)
    found["after_reset"] = float((sims[1].state.q[mask] - before[mask]).abs().max())


def params(sim, scale):
    """Other values of every field in each env."""
    for name, columns in (("dof_damping", slice(6, None)), ("dof_armature", slice(6, None))):
        sim.params(name)[:, columns] *= scale[:, None]
    sim.params("dof_frictionloss")[:, 6:] += 0.05 * scale[:, None]
    sim.params("body_mass")[:, 1:] *= scale[:, None]
    sim.params("body_inertia")[:, 1:] *= scale[:, None, None]
    sim.params("body_ipos")[:, 1] += 0.01 * scale[:, None]
    sim.params("geom_friction")[:, :, 0] *= scale[:, None]
    sim.params("actuator_gainprm")[:, :, 0] *= scale[:, None]
    sim.params("actuator_biasprm")[:, :, 1:3] *= scale[:, None, None]
    sim.params("actuator_delay")[:] = (1.5 * sim.dt * (scale > 1.0))[:, None]
    sim.commit()


def saturated(model, sim):
    """Motors at their limits: as MuJoCo with the limit at the joint instead of at the actuator."""
    for name in sim.expanded_fields:
        sim.params(name)[:] = torch.as_tensor(getattr(model.mj, name))
    sim.commit()
    mj = copy.copy(model.mj)
    mj.actuator_forcelimited[:] = 0
    mj.jnt_actfrclimited[mj.actuator_trnid[:, 0]] = 1
    mj.jnt_actfrcrange[mj.actuator_trnid[:, 0]] = mj.actuator_forcerange
    everyone = torch.ones(N, dtype=torch.bool)
    sims = [make_backend("mujoco", replace(model, mj=mj, _ids={}, _columns={}), N), sim]
    plain = make_backend("mujoco", model, N)
    for each in (*sims, plain):
        each.reset(everyone)
        each.forward()
    drive([*sims, plain], 8, spread=0.3)
    found["saturated"] = [gap(sims)[0], gap([plain, sim])[0]]


def wrench(sims):
    for sim in sims:
        for name in sim.expanded_fields:
            sim.params(name)[:] = torch.as_tensor(getattr(sim.model.mj, name))
        sim.commit()
        sim.reset(torch.ones(N, dtype=torch.bool))
        sim.forward()
    force = torch.zeros(N, 3)
    force[1] = torch.tensor([60.0, -40.0, 30.0])
    for sim in sims:
        sim.set_wrench("trunk", force, 0.1 * force.roll(1, dims=1))
    drive(sims, 3, seed=1)
    found["wrench"] = gap(sims)[0]


def snapshots(sim):
    saved = sim.snapshot()
    drive([sim], 4, seed=2)
    then, sensed = state(sim), sim.read("sensordata").clone()
    drive([sim], 2, seed=3)
    sim.restore(saved)
    found["restored"] = float((torch.cat([saved["q"], saved["v"]], dim=1) - state(sim)).abs().max())
    drive([sim], 4, seed=2)
    found["resumed"] = [float((state(sim) - then).abs().max()), float((sim.read("sensordata") - sensed).abs().max())]
    later = state(sim).clone()
    some = torch.arange(N) < 2
    sim.restore(saved, some)
    found["restored_rows"] = [
        bool(torch.equal(state(sim)[~some], later[~some])),
        bool((state(sim) != later)[some].any()),
    ]


def health(sim):
    v = sim.state.v.clone()
    v[2] = float("nan")
    sick = torch.arange(N) == 2
    sim.write_state(sick, v=v)
    drive([sim], 2)
    found["sick"] = sim.health().tolist()
    found["others_are_finite"] = bool(torch.isfinite(state(sim)[~sick]).all())
    sim.reset(sick)
    sim.forward(sick)
    drive([sim], 1)
    found["healed"] = sim.health().tolist()


def quadrotor():
    """Rotors with lags; a spinning body is integrated alike with `euler` only (tests/sim/any_backend.py)."""
    sims = both(build_model(converged(quadrotor_hover(), integrator="euler")))
    for sim in sims:
        sim.params("actuator_dynprm")[:, :, 0] *= 1.3
        sim.params("actuator_gear")[2] *= 1.05
        sim.commit()
        q = sim.state.q.clone()
        q[:, 2] = 1.0
        sim.write_state(torch.ones(N, dtype=torch.bool), q)
        sim.forward()
    hover = torch.full((N, 4), 0.07)
    for k in range(10):
        for sim in sims:
            sim.set_control(hover + 0.02 * torch.tensor([1.0, -1.0, 0.5, 0.2]) * (k % 3))
            sim.step(2)
    found["quadrotor"] = gap(sims)[0]
    sims[1].close()


def rover():
    """A caster without friction that prevails over the ground, and a ground of another friction in each env."""
    sims = both(build_rig(load_robot("rover"), Rig(ground=True, servo=False), 0.005, SceneCfg()))
    for sim in sims:
        sim.params("geom_friction")[:, :, 0] *= torch.linspace(0.2, 1.2, N, dtype=torch.float64)[:, None]
        sim.commit()
        q = sim.state.q.clone()
        q[:, 2] += 0.002  # at exact touch rounding decides whether there is a contact
        sim.write_state(torch.ones(N, dtype=torch.bool), q)
        sim.forward()
    drive(sims, 25, spread=0.5)
    found["rover"] = gap(sims)[0]
    sims[1].close()


def failures():
    """What fails late leaves nothing behind, so that another one can be made."""
    model, found["late"] = build_model(cartpole_swingup()), []
    for module, part in ((isaaclab_backend, "Observer"), (world, "_order"), (world, "Shapes")):
        with patch.object(module, part, side_effect=UserError("on purpose")):
            found["late"].append(refused(lambda: make_backend("isaaclab", model, 1)))
        found["late"].append(refused(isaac_lab.check_free))


def tasks():
    for task in (cartpole_swingup(), quadruped_velocity()):
        envs = [VecEnv(converged(task), N, backend=name, seed=3) for name in ("mujoco", "isaaclab")]
        first = [env.reset() for env in envs]
        generator = torch.Generator().manual_seed(0)
        for _ in range(15):
            action = 0.3 * torch.randn(N, envs[0].action_dim, generator=generator)
            steps = [env.step(action) for env in envs]
        last = [step.obs for step in steps]
        gaps = [float((a[k] - b[k]).abs().max()) for a, b in (first, last) for k in a]
        found[f"task/{task.name}"] = max(gaps)
        envs[1].close()


def runs(folder: Path):
    small = ["env.num_envs=4", "algo.num_steps=4", "train.torch_threads=1", "logger=[]", f"runs_dir={folder}"]
    overrides = ["task=cartpole_swingup", "backend=isaaclab", *small]
    composed = compose_run([*overrides, "train.total_steps=32"])
    path = train(composed.cfg, composed.base)
    composed = compose_run([*overrides, "train.total_steps=64", "resume=latest"])
    found["run"] = [train(composed.cfg, composed.base) == path, len((path / "metrics.jsonl").read_text().splitlines())]
    reports = [evaluate(load_run(path), episodes=2, backend=backend) for backend in ("isaaclab", "")]
    found["evaluated"] = [[report.backend, report.stats["return"].mean] for report in reports]


def parity():
    columns = [Column("mujoco"), Column("isaaclab")]
    report = compare(load_robot("quadruped"), columns, num_envs=2, tests=("drop", "contact"))
    judged = any(entry.judged and entry.rmse is not None for entry in report.entries)
    found["parity"] = [judged, [f"{entry.test} {entry.quantity}" for entry in report.exceeded]]


def refusals():
    box = converged(quadruped_velocity(), props={"it": PropCfg("box")}, edit=lambda spec: _mask(spec.geom("FL_foot")))
    found["masks"] = refused(lambda: make_backend("isaaclab", build_model(box), 1))
    pole = converged(cartpole_swingup(), edit=_turn_and_slide)
    found["order"] = refused(lambda: make_backend("isaaclab", build_model(pole), 1))


def _mask(geom):
    geom.contype, geom.conaffinity = 0, 2


def _turn_and_slide(spec):
    spec.body("cart").add_joint(name="turn", type=mujoco.mjtJoint.mjJNT_HINGE, pos=[0.0, 0.0, 0.1])


quadruped()
quadrotor()
rover()
failures()
tasks()
parity()
refusals()
runs(Path(sys.argv[1]))
found.update(facts_of_props(Path(sys.argv[1])))
found.update(facts_of_terrain())
print(json.dumps(found))
