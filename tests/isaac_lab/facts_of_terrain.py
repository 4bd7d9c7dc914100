"""Facts about generated ground on `backend=isaaclab`, in the process of `facts_of_backend.py`.

Beside `mujoco_warp`: MuJoCo's own contacts with a height field are more. Of those that a foot could have with one, both
keep four, and rounding decides which: they agree to millimetres (docs/parity.md).
"""

from __future__ import annotations

from dataclasses import replace

import torch
from facts_of_props import EVERYONE, N, _come_down, _seen, converged
from robo_rl_tasks.locomotion.quadruped_rough import quadruped_rough
from robo_rl_tasks.locomotion.quadruped_velocity import quadruped_velocity

from robo_rl.env.actions import build_model
from robo_rl.sim.registry import make_backend
from robo_rl.sim.terrain.cfg import TerrainCfg

# One row of a patch with bumps, one with a trench below the ground, one with beams over it.
GROUND = TerrainCfg(kinds=("rough", "gaps", "confined"), levels=1, patch_m=2.0, border_m=0.5, platform_m=0.8)
HIGH = 0.5  # m over the ground, above the beams


def facts_of_terrain() -> dict:
    found: dict = {}
    _fallen_on_it(found)
    task = converged(replace(quadruped_rough(), scene=replace(quadruped_rough().scene, terrain=GROUND)))
    ours, theirs = (_seen(task, name, N, 0.1) for name in ("mujoco_warp", "isaaclab"))
    gap = (ours - theirs).abs()
    found["task/quadruped_rough"] = [float(gap[0].max()), float(gap.mean())]
    return found


def _fallen_on_it(found):
    """The quadruped falls on bumps, into a trench and onto beams, on ground of another friction in each env."""
    model = build_model(converged(quadruped_velocity(), terrain=GROUND))
    sims = [make_backend(name, model, N) for name in ("mujoco_warp", "isaaclab")]
    q, v = sims[0].state.q.clone(), torch.zeros(N, model.mj.nv)
    q[:, 0] = torch.linspace(-0.6, 0.6, N)
    q[:, 1] = torch.tensor([-2.0, 0.0, 2.0]).repeat(N // 3)
    q[:, 2] = HIGH + 0.2
    v[:, 0] = 0.5
    ground = [i for i in range(model.mj.ngeom) if model.mj.geom(i).name.startswith("terrain")]
    for sim in sims:
        sim.params("geom_friction")[:, ground, 0] *= torch.linspace(0.2, 1.5, N)[:, None].double()
        sim.commit()
        sim.write_state(EVERYONE, q, v)
        sim.forward()
    fallen = [_come_down(sim, steps=16) for sim in sims]
    gap = (fallen[0] - fallen[1])[:, :3].norm(dim=1)
    found["on_bumps"] = float(gap[[0, 1, 3, 4]].max())
    found["on_beams"] = [float(gap[2]), float(fallen[1][2, 2] - fallen[1][0, 2])]
    found["deepest"] = float(fallen[1][:, 2].min())
    found["sick_on_terrain"] = sims[1].health().tolist()
    sims[1].close()
