"""Range sensors against one mj_ray at a time; patterns; who is seen; resets, resume, bundle."""

from __future__ import annotations

import math

import mujoco
import numpy as np
import pytest
import torch
from robo_rl_deploy.bundle import twin_members, write_bundle
from robo_rl_deploy.twin import run_sim2sim
from seeing import YAML, lidar, robot_folder, run, scan, seeing

from robo_rl.env import Cone, Grid, ObsGroup, ObsTerm, RaysCfg, Ring, VecEnv
from robo_rl.errors import UserError
from robo_rl.eval.rollout import undisturbed
from robo_rl.export.evaluation import evaluate_for_bundle
from robo_rl.export.export import _move, trace_policy, trace_task
from robo_rl.export.manifest import build_manifest
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.sim.robot import load_robot

N = 6
BOTH = {"policy": ObsGroup({"lidar": ObsTerm(lidar), "scan": ObsTerm(scan)})}


@pytest.fixture(scope="module")
def robot(tmp_path_factory) -> str:
    return robot_folder(tmp_path_factory.mktemp("seer") / "seer")


def slow(env: VecEnv, i: int, cfg: RaysCfg) -> list[float]:
    """The readings of one sensor in one env: a MuJoCo of its own, one ray after the other."""
    model, data = env.model.mj, mujoco.MjData(env.model.mj)
    data.qpos[:] = env.sim.exact_state().q[i]
    mujoco.mj_forward(model, data)
    site = model.site(cfg.site)
    turn = data.site(cfg.site).xmat.reshape(3, 3)
    if isinstance(cfg.pattern, Grid):
        yaw = math.atan2(turn[1, 0], turn[0, 0])
        turn = np.array([[math.cos(yaw), -math.sin(yaw), 0], [math.sin(yaw), math.cos(yaw), 0], [0, 0, 1.0]])
    groups = np.array([g in cfg.groups for g in range(6)], np.uint8)
    out, geom = [], np.zeros(1, np.int32)
    for origin, direction in zip(*cfg.pattern.local(), strict=True):
        start = data.site(cfg.site).xpos + turn @ origin
        hit = mujoco.mj_ray(model, data, start, turn @ direction, groups, 1, int(site.bodyid[0]), geom)
        out.append(min(cfg.max_range, (math.inf if hit < 0 else hit) - cfg.offset))
    return out


def test_readings_equal_one_ray_after_the_other(robot):
    env = VecEnv(seeing(robot, observations=BOTH), N, threads=2)
    seen = set()
    env.reset()
    for _ in range(25):
        obs = env.step(torch.zeros(N, 1)).obs["policy"]
        for name, columns in (("lidar", slice(0, 24)), ("scan", slice(24, None))):
            cfg = env.model.robot.channels[name].rays
            for i in range(N):
                expected = slow(env, i, cfg)
                np.testing.assert_allclose(obs[i, columns], expected, atol=2e-5)
                seen |= {round(x, 1) for x in expected}
    assert len(seen) > 25, "the walls were hit at many distances"
    assert {4.0, 2.0} & seen, "and missed"


def test_what_a_level_lidar_reads_by_hand(robot):
    """At the origin, upright: the wall's face is at x = 2.9, the ball's surface 1.7 m to the left, nothing behind."""
    level = RaysCfg("eye", Ring(4), 10.0, groups=(0, 1))
    sensors = {"level": level, "near": RaysCfg("eye", Ring(4), 10.0, groups=(0,))}
    terms = {name: ObsTerm(lambda s, name: s.channel(name), {"name": name}) for name in sensors}
    policy = {"policy": ObsGroup({"lidar": ObsTerm(lidar)}), "critic": ObsGroup(terms, corrupt=False)}
    task = seeing(robot, sensors=sensors, observations=policy, events={})
    env = VecEnv(task, 2, threads=1)
    q = torch.tensor([[0.0, 0.0, 0.6, 1.0, 0.0, 0.0, 0.0]]).repeat(2, 1)
    pitch = math.radians(-10.0)  # the site leans forward by 10 degrees: lean back as much
    q[:, 3], q[:, 5] = math.cos(pitch / 2), math.sin(pitch / 2)
    env.reset()
    env.sim.write_state(torch.ones(2, dtype=torch.bool), q, torch.zeros(2, 6))
    env.sim.forward()
    env._fresh()
    place = env.sim.read("site_xpos")[0, env.model.index("site", "eye")]
    x, y, z = place.tolist()
    ahead, left, behind, right = env.state.channel("level")[0].tolist()
    assert ahead == pytest.approx(2.9 - x, abs=1e-4)
    assert left == pytest.approx(2.0 - y - math.sqrt(0.3**2 - x**2 - (z - 0.6) ** 2), abs=1e-3)
    assert behind == right == 10.0
    assert env.state.channel("near")[0, 1] == 10.0, "the ball is in group 1"


@pytest.mark.parametrize("pattern", [Ring(7), Ring(5, 180.0), Grid(1.0, 0.6, 0.2, 0.3), Cone(13, 30.0)])
def test_patterns_are_unit_vectors_where_they_should_be(pattern):
    origin, direction = pattern.local()
    assert origin.shape == direction.shape
    np.testing.assert_allclose(np.linalg.norm(direction, axis=1), 1.0, atol=1e-12)
    if isinstance(pattern, Ring):
        angles = np.degrees(np.arctan2(direction[:, 1], direction[:, 0]))
        expected = np.arange(7) * 360 / 7 if pattern.count == 7 else [-90, -45, 0, 45, 90]
        np.testing.assert_allclose((angles - expected + 180) % 360 - 180, 0.0, atol=1e-9)
    if isinstance(pattern, Grid):
        assert len(origin) == 5 * 3
        np.testing.assert_allclose(origin.mean(0), [0.0, 0.0, 0.3], atol=1e-12)
    if isinstance(pattern, Cone):
        angle = np.degrees(np.arccos(np.clip(direction[:, 0], -1, 1)))
        assert angle[0] == 0.0
        assert angle.max() == pytest.approx(30.0)
        assert (np.diff(np.cos(np.radians(angle))) < 0).all()


def test_the_height_scan_does_not_tilt_with_the_robot(robot):
    """On flat ground every ray reads the height of the site, whatever the attitude."""
    flat = RaysCfg("eye", Grid(0.4, 0.4, 0.2), 5.0, groups=(5,))
    env = VecEnv(seeing(robot, sensors={"flat": flat}, events={}), 8, threads=1)
    env.sim.params("geom_group")[:, env.model.index("geom", "ground")] = 5
    env.reset()
    q = env.sim.state.q.clone()
    q[:, 3:] = torch.nn.functional.normalize(torch.randn(8, 4, generator=torch.Generator().manual_seed(1)), dim=1)
    env.sim.write_state(torch.ones(8, dtype=torch.bool), q)
    env.sim.forward()
    env._fresh()
    height = env.sim.read("site_xpos")[:, env.model.index("site", "eye"), 2:]
    torch.testing.assert_close(env.state.channel("flat"), height.expand(-1, 9), atol=1e-5, rtol=0.0)


def test_env_i_does_not_depend_on_the_others_and_resume_is_exact(robot):
    task = seeing(robot, observations={"policy": ObsGroup({"scan": ObsTerm(scan, rate_hz=40.0, noise=0.01)})})
    few, many = run(VecEnv(task, 3, threads=1), 15), run(VecEnv(task, 9, threads=2), 15)
    assert all(torch.equal(a["policy"], b["policy"][:3]) for a, b in zip(few, many, strict=True))
    whole, resumed = VecEnv(task, 4, threads=1), VecEnv(task, 4, seed=1, threads=1)
    run(whole, 7)
    resumed.load_state_dict(whole.state_dict())
    for _ in range(8):
        a, b = whole.step(torch.ones(4, 1)), resumed.step(torch.ones(4, 1))
        assert torch.equal(a.obs["policy"], b.obs["policy"])
        assert torch.equal(a.final_obs["policy"], b.final_obs["policy"])


def test_rays_are_cast_again_only_where_the_state_moved(robot, monkeypatch):
    env = VecEnv(seeing(robot), N, threads=1)
    env.reset()
    cast = []
    original = env.sim.rays
    monkeypatch.setattr(
        env.sim, "rays", lambda *a: cast.append(N if a[-1] is None else int(a[-1].sum())) or original(*a)
    )
    ends = 0
    for _ in range(20):
        step = env.step(torch.zeros(N, 1))
        ends += int((step.truncated | step.terminated).sum())
    assert sum(cast) == 20 * N + ends


def test_a_backend_without_rays_is_refused_by_name(robot, monkeypatch):
    monkeypatch.setattr("robo_rl.sim.registry.SENSORS", {"mujoco": (), "other": ("rays",)})
    with pytest.raises(
        UserError, match=r'"lidar" needs a rays sensor, which backend "mujoco" lacks; use backend=other'
    ):
        VecEnv(seeing(robot), 1)


def test_the_actor_sees_the_robots_rays_but_not_the_tasks(robot):
    extra = {"oracle": RaysCfg("eye", Ring(4), 9.0)}
    group = {"policy": ObsGroup({"spy": ObsTerm(lambda s: s.channel("oracle"))})}
    with pytest.raises(UserError, match=r'reads "oracle" is not a channel of robot "seer"'):
        VecEnv(seeing(robot, sensors=extra, observations=group), 1)
    with pytest.raises(UserError, match='sensor "lidar" of task "seeing" is a channel of robot "seer"; rename it'):
        VecEnv(seeing(robot, sensors={"lidar": extra["oracle"]}), 1)


WRONG = [
    ("site: eye", "site: eyes", 'has no site "eyes". Nearest: eye'),
    ("{ring: {count: 24}}", "{rings: {count: 3}}", "expected one of ring, grid, cone"),
    ("count: 24", "count: 2.5", "expected a whole number"),
    ("groups: [0, 1]", "groups: [7]", "expected a list of geom groups from 0 to 5"),
    ("max_range: 4.0", "max_range: 0", "expected a number above 0"),
    ("max_range: 4.0", "max_range: 4.0, range: 3", 'unknown key "range"'),
]


@pytest.mark.parametrize(("right", "wrong", "message"), WRONG, ids=[case[1] for case in WRONG])
def test_a_wrong_lidar_in_a_robot_file_is_one_line(right, wrong, message, tmp_path):
    with pytest.raises(UserError, match=message) as error:
        load_robot(robot_folder(tmp_path / "seer", YAML.replace(right, wrong, 1)))
    assert "\n" not in str(error.value)


def test_a_policy_on_rays_is_exported_and_its_twin_casts_them(robot, tmp_path):
    task = seeing(robot, observations=BOTH)
    env = VecEnv(undisturbed(task), 6, seed=3, threads=1)
    policy = GaussianPolicy(env.obs_dims["policy"], 1, GaussianCfg(hidden=(16,)), torch.Generator().manual_seed(0))
    _move(env)
    graph, data = trace_policy(env, policy.eval())
    task_graph, task_onnx, unscored = trace_task(env)
    found = evaluate_for_bundle(env, policy, graph, task_graph.terms, task_graph.reads)
    manifest = build_manifest(env, graph, "policy", unscored, {})
    twin = twin_members(env.model.xml, found.starts, task_onnx)
    bundle = write_bundle(tmp_path / "p.rpb", manifest, data, found.golden, {}, twin)
    assert {channel.name: channel.source for channel in bundle.manifest.channels}["lidar"] == "rays"
    assert bundle.manifest.deployable
    report = run_sim2sim(bundle)
    assert report.twin.returns == pytest.approx(report.trained.returns, rel=1e-3)
