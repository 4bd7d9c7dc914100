"""Facts about scenes with props on `backend=isaaclab`, in the process of `facts_of_backend.py`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from robo_rl_tasks.aerial.quadrotor_gates import quadrotor_gates
from robo_rl_tasks.aerial.quadrotor_obstacles import quadrotor_obstacles
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity
from robo_rl_tasks.manipulation.arm_reach import arm_reach
from robo_rl_tasks.manipulation.hand_reorient import hand_reorient
from robo_rl_tasks.mobile.mobile_navigate import mobile_navigate

from robo_rl.config.compose import compose_run
from robo_rl.env.actions import build_model
from robo_rl.env.cfg import Event
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.sim.props import PropCfg, clamp_joints
from robo_rl.sim.registry import make_backend
from robo_rl.train.on_policy import train

N = 6
EVERYONE = torch.ones(N, dtype=torch.bool)


def converged(task, **scene):
    """With a solver that has found its solution, and a spinning body integrated alike (tests/sim/any_backend.py)."""
    return replace(task, scene=replace(task.scene, iterations=100, ls_iterations=50, integrator="euler", **scene))


def facts_of_props(folder: Path) -> dict:
    found: dict = {}
    lifted = replace(mobile_navigate(), events={**mobile_navigate().events, "lifted": Event(_lift, "reset")})
    few = _seen(converged(lifted), "isaaclab", 2, 0.02)
    for task, spread, steps in (
        (arm_reach(), 0.03, 3),
        (quadrotor_obstacles(), 0.3, 15),
        (quadrotor_gates(), 0.3, 15),
        (lifted, 0.02, 15),
    ):
        ours, theirs = (_seen(converged(task), name, N, spread, steps) for name in ("mujoco", "isaaclab"))
        found[f"task/{task.name}"] = float((ours - theirs).abs().max())
    found["few"] = float((few - theirs[:, :2]).abs().max())
    _on_a_step(found)
    _falling(found)
    _jointed(found)
    _cheetah(found)
    _in_the_hand(found)
    _gripper(found)
    for name in ("quadrotor_obstacles", "arm_lift", "arm_drawer"):
        _trained(found, name, folder)
    return found


def _lift(ctx):
    """At exact touch rounding decides whether there is a contact."""
    q = ctx.q
    q[:, 2] += 0.002
    ctx.write_state(q)


def _seen(task, backend, count, spread, steps=15):
    """All observations of some control steps, `[steps + 1, count, O]`."""
    env, generator = VecEnv(task, count, backend=backend, seed=3), torch.Generator().manual_seed(0)
    obs = [env.reset()]
    for _ in range(steps):
        obs.append(env.step(spread * torch.randn(N, env.action_dim, generator=generator)[:count]).obs)
    env.close()
    return torch.stack([torch.cat([o[key] for key in sorted(o)], dim=1) for o in obs])


def _on_a_step(found):
    """The quadruped comes down on a box that lies elsewhere, and otherwise turned and tilted, in each env."""
    scene = {"step": PropCfg("box", (2.0, 0.0, 0.0), size=(0.2, 0.3, 0.05))}
    model = build_model(converged(quadruped_velocity(), props=scene))
    sims = [make_backend(name, model, N) for name in ("mujoco", "isaaclab")]
    step = model.index("body", "step")
    for sim in sims:
        sim.read("geom_xpos"), sim.read("geom_xmat")
        sim.params("body_pos")[:, step, :2] = (
            torch.rand(N, 2, generator=torch.Generator().manual_seed(1)).double() * 0.3
        )
        turn = torch.randn(N, 4, generator=torch.Generator().manual_seed(2)).double()
        sim.params("body_quat")[:, step] = torch.nn.functional.normalize(
            torch.tensor([1.0, 0.0, 0.0, 0.3]) + 0.05 * turn, dim=1
        )
        sim.params("geom_friction")[:, model.geoms_of("step"), 0] = torch.linspace(0.1, 1.5, N)[:, None].double()
        sim.commit()
        q = sim.state.q.clone()
        q[:, 2] += 0.12
        sim.write_state(EVERYONE, q)
        sim.forward()
    found["places"] = _places(model, sims)
    saved, on_step = sims[1].snapshot(), [_come_down(sim) for sim in sims]
    found["on_step"] = float((on_step[0] - on_step[1]).abs().max())
    sims[1].params("body_pos")[:, step, :2] = 5.0
    sims[1].commit()
    some = torch.arange(N) < 3
    sims[1].restore(saved, some)
    sims[1].write_state(~some, saved["q"], saved["v"])
    sims[1].forward()
    change = (_come_down(sims[1]) - on_step[1]).abs().amax(1)
    found["brought_back"], found["without_step"] = float(change[some].max()), float(change[~some].min())
    sims[1].params("body_pos")[:, model.base_body, 0] += 0.1
    try:
        sims[1].commit()
    except UserError as error:
        found["moved_robot"] = str(error)
    sims[1].close()


def _come_down(sim, steps=12):
    generator = torch.Generator().manual_seed(0)
    rest = torch.tensor(sim.model.default_ctrl, dtype=torch.float32)
    for _ in range(steps):
        sim.set_control(rest + 0.05 * torch.randn(N, len(rest), generator=generator))
        sim.step(4)
    return torch.cat([sim.state.q, sim.state.v], dim=1)


def _falling(found):
    """Free props fall beside and onto the quadruped; one is pushed, and of another mass and friction in each env."""
    kinds = (("cube", 0.45), ("ball", 0.05), ("goal", -0.5))
    props = {f"a_{kind}": PropCfg(kind, (x, 0.0, 0.5), mount="free") for kind, x in kinds}
    model = build_model(converged(quadruped_velocity(), props={"box": PropCfg("box", (1.5, 0.0, 0.0)), **props}))
    sims = [make_backend(name, model, N) for name in ("mujoco", "isaaclab")]
    q, v = sims[0].state.q.clone(), torch.randn(N, model.mj.nv, generator=torch.Generator().manual_seed(0))
    q[:, 2] += 0.05
    some = torch.arange(N) % 2 == 0
    for sim in sims:
        for name in ("cvel", "xpos", "sensordata"):
            sim.read(name)
        _vary(sim, model.index("body", "a_cube"), model.geoms_of("a_cube"))
        sim.write_state(EVERYONE, q, 0.1 * v)
        sim.write_state(some, q, 0.5 * v)
        sim.forward()
    found["props_written"] = bool(torch.equal(sims[1].state.q, q) and torch.equal(sims[1].state.v[some], 0.5 * v[some]))
    saved = sims[1].snapshot()
    force = torch.zeros(N, 3)
    force[1] = torch.tensor([0.5, -0.3, 1.0])
    for sim in sims:
        sim.set_wrench("a_cube", force, 1e-4 * force.roll(1, dims=1))
    fallen = [_come_down(sim, steps=9) for sim in sims]
    pairs = [fallen, *([sim.read(name) for sim in sims] for name in ("cvel", "xpos"))]
    # of values above 1 relative: a ball on a robot spins with 30 rad/s
    found["falling"] = [float(((a - b).abs() / a.abs().clamp_min(1.0)).max()) for a, b in pairs]
    heights = fallen[1][:, model.prop_qpos("a_cube")][:, 2]
    found["pushed_up"] = bool(heights[1] > heights[[0, 2, 3, 4, 5]].max())
    sims[1].restore(saved, some)
    now = torch.cat([sims[1].state.q, sims[1].state.v], dim=1)
    then = torch.cat([saved["q"], saved["v"]], dim=1)
    found["props_restored"] = bool(torch.equal(now, torch.where(some[:, None], then, fallen[1])))
    sims[1].reset(~some)
    sims[1].forward()
    start = torch.as_tensor(model.default_qpos, dtype=torch.float32).expand(N, -1)
    found["props_reset"] = bool(torch.equal(sims[1].state.q, torch.where(some[:, None], saved["q"], start)))
    sims[1].close()


def _vary(sim, body, geoms):
    """Other values of the fields of a body, in each env."""
    scale = torch.linspace(0.8, 1.2, N, dtype=torch.float64)
    sim.params("body_mass")[:, body] *= scale
    sim.params("body_inertia")[:, body] *= scale[:, None]
    sim.params("geom_friction")[:, geoms, 0] *= scale[:, None]
    sim.commit()


def _jointed(found):
    """A cabinet that stands elsewhere in each env, its drawer sliding, and a clamped board; balls fall on both."""
    props = {
        "cabinet": PropCfg("cabinet", (0.8, 0.0, 0.0)),
        "board": PropCfg("hole_board", (-0.8, 0.0, 0.3), mount="clamped"),
        "one": PropCfg("ball", (0.8, 0.0, 0.35), mount="free"),
        "other": PropCfg("ball", (-0.835, 0.0, 0.4), mount="free"),
    }
    model = build_model(converged(quadruped_velocity(), props=props))
    sims = [make_backend(name, model, N) for name in ("mujoco", "isaaclab")]
    cabinet, generator = model.index("body", "cabinet"), torch.Generator().manual_seed(0)
    place, turn = 0.05 * torch.randn(N, 3, generator=generator), 0.1 * torch.randn(N, 4, generator=generator)
    turn = torch.nn.functional.normalize(torch.tensor([1.0, 0.0, 0.0, 0.2]) + turn, dim=1)
    q, v = sims[0].state.q.clone(), 0.3 * torch.randn(N, model.mj.nv, generator=generator)
    q[:, model.qpos_of(["cabinet_slide"])] = 0.1
    for sim in sims:
        sim.read("xpos")
        sim.params("body_pos")[:, cabinet] += place.double()
        sim.params("body_quat")[:, cabinet] = turn.double()
        sim.params("dof_damping")[:, model.qvel_of(["cabinet_slide"])] *= torch.linspace(0.5, 2.0, N)[:, None].double()
        sim.commit()
        sim.write_state(EVERYONE, q, v)
        sim.forward()
    fallen = [_come_down(sim, steps=9) for sim in sims]
    # a ball's spin about the line to what it touches is another in mujoco_warp too, by 6 mrad/s
    joints = model.qvel_of(["cabinet_slide", *clamp_joints("board")])
    pairs = [[x[:, model.mj.nq + joints] for x in fallen], [sim.read("xpos") for sim in sims]]
    found["jointed"] = [float((a - b).abs().max()) for a, b in pairs]
    found["caught"] = [float(fallen[1][:, model.prop_qpos(ball)][:, 2].min()) for ball in ("one", "other")]
    sims[1].close()


def _cheetah(found):
    """A body with three joints, and a plane under another name than ours."""
    sims = [make_backend(name, build_model(load_task("gym_half_cheetah")), N) for name in ("mujoco", "isaaclab")]
    fallen = [_come_down(sim, steps=20) for sim in sims]
    found["cheetah"] = float((fallen[0] - fallen[1]).abs().max())
    found["forces"] = float(sims[0].read("qfrc_constraint").abs().max())
    sims[1].close()


def _in_the_hand(found):
    """The cube comes to rest on the palm: contact masks of a robot that touches itself."""
    model = build_model(converged(hand_reorient()))
    sims = [make_backend(name, model, N) for name in ("mujoco", "isaaclab")]
    for sim in sims:
        sim.step(20)
    found["in_the_hand"] = float((sims[0].state.q - sims[1].state.q).abs().max())
    sims[1].close()


def _gripper(found):
    """The arm closes its gripper, whose right finger follows the left one, round a ball and swings it about."""
    task = converged(arm_reach(), cone="elliptic", props={"ball": PropCfg("ball", mount="free")})
    model = build_model(replace(task, sim_dt_s=0.002))
    sims = [make_backend(name, model, N) for name in ("mujoco", "isaaclab")]
    q, generator = sims[0].state.q.clone(), torch.Generator().manual_seed(0)
    fingers = model.qpos_of(["finger_left", "finger_right"])
    q[:, fingers] = 0.04
    for sim in sims:
        sim.write_state(EVERYONE, q)
        sim.forward()
    q[:, model.prop_qpos("ball").start :][:, :3] = sims[0].read("site_xpos")[:, model.index("site", "tcp")]
    for sim in sims:
        sim.write_state(EVERYONE, q)
        sim.forward()
    rest = torch.tensor(model.default_ctrl, dtype=torch.float32)
    for _ in range(15):
        u = rest + 0.05 * torch.randn(N, len(rest), generator=generator)
        u[:, -1] = 0.0
        for sim in sims:
            sim.set_control(u)
            sim.step(10)
    ours, theirs = (torch.cat([sim.state.q, sim.state.v], dim=1) for sim in sims)
    found["gripper"] = float((ours - theirs)[:, :-3].abs().max())  # its spin differs by mrad/s, in mujoco_warp too
    found["apart"] = float((theirs[:, fingers[0]] - theirs[:, fingers[1]]).abs().max())
    away = theirs[:, model.prop_qpos("ball")][:, :3] - sims[1].read("site_xpos")[:, model.index("site", "tcp")]
    found["held"] = [float(away.norm(dim=1).max()), float((theirs[:, :7] - q[:, :7]).abs().max())]
    sims[1].close()


def _places(model, sims):
    """Largest difference between the places of geoms that terms, rays and pictures are given."""
    ours = [sim.read(name).reshape(N, model.mj.ngeom, -1) for sim in sims for name in ("geom_xpos", "geom_xmat")]
    return max(float((ours[k] - ours[k + 2]).abs().max()) for k in range(2))


def _trained(found, name, folder):
    small = ["env.num_envs=4", "algo.num_steps=4", "train.torch_threads=1", "logger=[]", f"runs_dir={folder}"]
    composed = compose_run([f"task={name}", "backend=isaaclab", *small, "train.total_steps=32"])
    lines = (train(composed.cfg, composed.base) / "metrics.jsonl").read_text().splitlines()
    found[f"trained/{name}"] = len(lines)
