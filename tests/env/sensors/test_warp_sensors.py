"""Rays and pictures of MuJoCo Warp against those of the CPU backend, on Warp's CPU device."""

from __future__ import annotations

import pytest
import torch
from seeing import depth, front, lidar, robot_folder, scan, seeing

from robo_rl.env import ObsGroup, ObsTerm, VecEnv
from robo_rl.errors import UserError
from robo_rl.sim.gl import offscreen_context

pytest.importorskip("mujoco_warp")

N = 3
GROUPS = {
    "policy": ObsGroup({"lidar": ObsTerm(lidar), "scan": ObsTerm(scan)}),
    "pixels": ObsGroup({"front": ObsTerm(front)}),
    "depth": ObsGroup({"depth": ObsTerm(depth)}),
}


@pytest.fixture(scope="module")
def engines(tmp_path_factory):
    try:
        offscreen_context(16, 16).free()
    except UserError as error:
        pytest.skip(str(error))
    task = seeing(robot_folder(tmp_path_factory.mktemp("seer") / "seer"), observations=GROUPS)
    return [VecEnv(task, N, backend=name, threads=1) for name in ("mujoco", "mujoco_warp")]


def test_both_backends_see_the_same(engines):
    """The same rays to the rounding of the motion; the same pictures but for edges and the ground far away."""
    both = [env.reset() for env in engines]
    ends = 0
    for _ in range(12):
        ours, theirs = both
        assert {name: value.dtype for name, value in ours.items()} == {n: v.dtype for n, v in theirs.items()}
        assert ((ours["policy"] - theirs["policy"]).abs() > 5e-3).float().mean() < 0.02, (
            "but where a ray grazes an edge"
        )
        far = (ours["depth"] - theirs["depth"]).abs()
        assert (far > 0.02 * ours["depth"]).float().mean() < 0.02
        colours = (ours["pixels"].float() - theirs["pixels"].float()).abs()
        assert colours.mean() < 10.0
        assert (colours.amax(1) < 20.0).float().mean() > 0.85
        assert ours["pixels"].float().std() > 25.0
        steps = [env.step(torch.zeros(N, 1)) for env in engines]
        ends += int(steps[0].truncated.sum())
        both = [step.obs for step in steps]
    assert ends >= N, "resets were not part of the test"


def test_each_env_has_its_own_colours_and_cameras_there_too(engines):
    env = engines[1]
    env.reset()
    q = env.sim.state.q[:1].expand(N, -1).clone()
    env.sim.write_state(torch.ones(N, dtype=torch.bool), q)
    env.sim.forward()
    env._fresh()
    plain = env.state.channel("front").clone()
    assert torch.equal(plain[1], plain[0])
    step, camera = env.model.index("geom", "step"), env.model.index("camera", "front")
    env.sim.params("geom_rgba")[1, step] = torch.tensor([1.0, 0.0, 1.0, 1.0])
    env.sim.params("cam_fovy")[2, camera] = 20.0
    env._fresh()
    changed = env.state.channel("front")
    assert torch.equal(changed[0], plain[0])
    assert not torch.equal(changed[1], plain[1])
    assert not torch.equal(changed[2], plain[2])
