"""mjlab's task in our words, on a stand-in for the exported robot; mjlab itself is not needed."""

from __future__ import annotations

import copy
import importlib
import math
import sys
from argparse import Namespace
from pathlib import Path

import mjlab_stand_in
import pytest
import torch

from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError

FOLDER = Path(__file__).parents[2] / "benchmarks" / "mjlab"
MODULES = ("blocks", "compare", "robot_file", "terms", "velocity")


@pytest.fixture(scope="module")
def bench():
    """The modules of the folder, which its scripts import by their bare names."""
    sys.path.insert(0, str(FOLDER))
    yield Namespace(**{name: importlib.import_module(name) for name in MODULES})
    sys.path.remove(str(FOLDER))
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    cache = tmp_path_factory.mktemp("cache")
    return cache, mjlab_stand_in.write(cache)


@pytest.fixture(scope="module")
def env(bench, exported):
    env = VecEnv(bench.velocity.velocity("go1", exported[0]), 16, threads=1)
    env.reset()
    yield env
    env.close()


def test_the_task_runs_with_mjlabs_sizes(env):
    """Policy: 3 + 3 + 3 + 12 + 12 + 12 + 3; critic: and four quantities of four feet, one of them a vector."""
    assert env.obs_dims == {"policy": 48, "critic": 48 + 4 + 4 + 4 + 12}
    for _ in range(30):
        step = env.step(torch.randn(16, 12))
    assert step.valid.all()
    assert step.reward.std() > 0.0


def test_gains_come_from_the_export_at_full_precision(bench, exported, env):
    stiffness = env.model.robot.stiffness_by_joint()
    assert stiffness == tuple(exported[1]["actuators"][j]["stiffness"] for j in env.model.robot.joints)
    assert env.action_map.scale.tolist() == pytest.approx([0.25 * 24.0 / 20.0] * 12)


def test_randomisation_differs_between_envs_and_stays_in_range(env):
    friction = env.sim.params("geom_friction")[:, env.model.index("geom", "robot/FR_foot_collision")]
    other = env.sim.params("geom_friction")[:, env.model.index("geom", "robot/RL_foot_collision")]
    assert torch.equal(friction, other)  # one draw for all feet
    for axis, (low, high) in enumerate(((0.3, 1.5), (1e-4, 2e-2), (1e-5, 5e-3))):
        assert friction[:, axis].min() >= low
        assert friction[:, axis].max() <= high
        assert friction[:, axis].std() > 0.0
    bias = env.sim.params("actuator_biasprm")[:, :, 0] / env.sim.params("actuator_biasprm")[:, :, 1]
    assert 0.01 < bias.abs().max() <= 0.015


def test_what_mjlab_exported_is_accepted_and_anything_else_refused(bench, exported):
    cache, numbers = exported
    task = bench.velocity.velocity("go1", cache)
    bench.velocity.check(task, numbers)
    for path in (("rewards", "pose"), ("noise", "actor", "joint_vel"), ("mujoco", "iterations"), ("decimation",)):
        changed = copy.deepcopy(numbers)
        inner = changed
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] *= 2
        with pytest.raises(UserError, match="mjlab exported"):
            bench.velocity.check(task, changed)


@pytest.mark.parametrize(
    ("draws", "expected"),
    [
        ((1.0, 1.0, 1.0), (-0.4, 0.5, 0.3)),  # as drawn
        ((0.0, 1.0, 1.0), (-0.4, 0.5, 0.25)),  # towards a heading 0.5 rad to the left
        ((1.0, 0.0, 1.0), (0.0, 0.0, 0.0)),  # stands
        ((1.0, 1.0, 0.0), (0.4, 0.0, 0.0)),  # straight ahead
        ((0.0, 1.0, 0.0), (0.4, 0.0, 0.25)),  # straight ahead, along a heading
    ],
)
def test_twist_by_hand(bench, env, draws, expected):
    env.set_command("twist", torch.tensor([-0.4, 0.5, 0.3, 0.5, *draws]))
    q = env.sim.state.q.clone()
    q[:, 3:7] = torch.tensor([1.0, 0.0, 0.0, 0.0])
    everyone = torch.ones(16, dtype=torch.bool)
    env.sim.write_state(everyone, q=q)
    env.sim.forward()
    env._fresh()
    torch.testing.assert_close(bench.terms.twist(env.state), torch.tensor(expected).expand(16, 3), atol=1e-5, rtol=0)
    env.set_command("twist", None)


def test_heading_error_takes_the_short_way_round(bench, env):
    env.set_command("twist", torch.tensor([0.0, 0.0, 0.0, 3.0, 0.0, 1.0, 1.0]))
    q = env.sim.state.q.clone()
    q[:, 3:7] = torch.tensor([math.cos(-1.5), 0.0, 0.0, math.sin(-1.5)])  # heading -3 rad
    env.sim.write_state(torch.ones(16, dtype=torch.bool), q=q)
    env.sim.forward()
    env._fresh()
    short = 0.5 * (6.0 - 2.0 * math.pi)
    torch.testing.assert_close(bench.terms.twist(env.state)[:, 2], torch.full((16,), short), atol=1e-5, rtol=0)
    env.set_command("twist", None)


def test_feet_by_hand(bench, env):
    """Two steps aloft, the higher of them counts, then a landing that lasts."""
    feet = env.trackers["feet"]
    feet.reset(torch.ones(16, dtype=torch.bool))

    class Seen:
        def __init__(self, found, height):
            self.found, self.height = found, height

        def sensors(self, names):
            return torch.full((16, 4, 1), self.found)

        def site_pos_w(self, names):
            return torch.full((16, 4, 3), self.height)

    for found, height, air, landed, peak in (
        (0.0, 0.08, 0.02, 0.0, 0.0),
        (0.0, 0.05, 0.04, 0.0, 0.0),
        (1.0, 0.02, 0.0, 1.0, 0.08),
        (1.0, 0.02, 0.0, 0.0, 0.0),
    ):
        feet.update(Seen(found, height))
        assert feet.air_time[0, 0].item() == pytest.approx(air)
        assert feet.landed[3, 1].item() == landed
        assert feet.landed_peak[3, 1].item() == pytest.approx(peak)


def test_pose_reward_is_strict_when_standing(bench, env):
    strict, loose = (0.05,) * 12, (0.3,) * 12
    env.set_command("twist", torch.tensor([0.5, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0]))
    env._fresh()
    walking = bench.terms.pose(env.state, strict, loose, loose)
    by_hand = torch.exp(-(env.state.joint_pos_rel / 0.3).square().mean(1))
    torch.testing.assert_close(walking, by_hand)
    env.set_command("twist", torch.zeros(7))
    env._fresh()
    torch.testing.assert_close(bench.terms.pose(env.state, strict, loose, loose), by_hand**36)
    env.set_command("twist", None)


def test_ratio_by_hand(bench):
    """Blocks of 100 and 10 steps in 1 s and 2 s of clock: 100 against 5 steps a second."""
    pairs = [
        (
            {"wall_s": 1.0, "cpu_s": 2.0, "reward": 0.1, "ended": 0.0},
            {"wall_s": 2.0, "cpu_s": 2.0, "reward": 0.1, "ended": 0.0},
        )
    ]
    args = Namespace(robot="go1", envs=256, device="cpu", learn=False)
    ours, theirs, ratio, by_cpu = bench.compare.rows(pairs, (100, 10), args)[:4]
    assert (ours.measured, theirs.measured) == (25600.0, 1280.0)
    assert ratio.measured == 20.0
    assert ratio.verdict == "PASS"
    assert by_cpu.measured == 10.0


def test_two_processes_work_in_turn(bench, tmp_path, monkeypatch):
    """A side answers blocks with what they took, and ends when it is closed; one that breaks is reported."""
    (tmp_path / ".cache").mkdir()
    worker = "from blocks import *\nout = answers()\nprint('noise of a library')\n"
    worker += "serve(lambda n: {'reward': float(n), 'ended': 0.0}, 'cpu', {'fact': 1}, out)\n"
    (tmp_path / "ours.py").write_text(worker)
    (tmp_path / "broken.py").write_text("raise SystemExit(3)\n")
    (tmp_path / "blocks.py").write_text((FOLDER / "blocks.py").read_text())
    monkeypatch.setattr(bench.compare, "HERE", tmp_path)
    side = bench.compare.Side(sys.executable, "ours.py", [])
    assert side.facts == {"fact": 1}
    assert side.block(7)["reward"] == 7.0
    assert set(side.block(3)) == {"wall_s", "cpu_s", "reward", "ended"}
    side.close()
    with pytest.raises(SystemExit, match="code 3"):
        bench.compare.Side(sys.executable, "broken.py", [])
