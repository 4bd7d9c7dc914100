"""Cameras against MuJoCo's own renderer; each env with its own colours, lights and cameras; groups of pictures."""

from __future__ import annotations

from itertools import pairwise

import mujoco
import numpy as np
import pytest
import torch
from seeing import depth, front, lidar, robot_folder, run, seeing

from robo_rl.env import CameraCfg, ObsGroup, ObsTerm, VecEnv
from robo_rl.errors import UserError
from robo_rl.sim.gl import offscreen_context

N = 4
POLICY = ObsGroup({"lidar": ObsTerm(lidar)})
PICTURES = {"policy": POLICY, "pixels": ObsGroup({"front": ObsTerm(front)}), "depth": ObsGroup({"d": ObsTerm(depth)})}


@pytest.fixture(scope="module", autouse=True)
def opengl():
    try:
        offscreen_context(16, 16).free()
    except UserError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def robot(tmp_path_factory) -> str:
    return robot_folder(tmp_path_factory.mktemp("seer") / "seer")


def reference(env: VecEnv, i: int, cfg: CameraCfg) -> np.ndarray:
    """The picture of one env by `mujoco.Renderer`, on a model with the env's fields."""
    model = env.sim._batch.get_model(i) if env.sim.expanded_fields else env.model.mj
    model.vis.quality.offsamples = 0
    data = mujoco.MjData(model)
    data.qpos[:] = env.sim.exact_state().q[i]
    mujoco.mj_forward(model, data)
    option = mujoco.MjvOption()
    option.geomgroup[:] = [group in cfg.groups for group in range(6)]
    option.sitegroup[:] = 0
    with mujoco.Renderer(model, cfg.height, cfg.width) as renderer:
        if cfg.kind == "depth":
            renderer.enable_depth_rendering()
        renderer.update_scene(data, cfg.camera, option)
        for flag in (mujoco.mjtRndFlag.mjRND_SHADOW, mujoco.mjtRndFlag.mjRND_REFLECTION):
            renderer.scene.flags[flag] = False
        picture = renderer.render().copy()
    if cfg.kind == "depth":
        return np.minimum(picture, cfg.max_range)[None]
    return picture.transpose(2, 0, 1)


def camera(env: VecEnv, name: str) -> CameraCfg:
    return env.model.robot.channels[name].camera


def test_pictures_equal_those_of_mujocos_renderer(robot):
    env = VecEnv(seeing(robot, observations=PICTURES), N, threads=1)
    assert env.obs_shapes == {"policy": (24,), "pixels": (3, 24, 32), "depth": (1, 24, 32)}
    assert env.obs_dims == {"policy": 24, "pixels": 3 * 24 * 32, "depth": 24 * 32}
    env.reset()
    obs = env.step(torch.zeros(N, 1)).obs
    assert obs["pixels"].dtype == torch.uint8
    for i in range(N):
        np.testing.assert_array_equal(obs["pixels"][i], reference(env, i, camera(env, "front")))
        np.testing.assert_allclose(obs["depth"][i], reference(env, i, camera(env, "depth")), rtol=1e-4)
    assert len({tuple(picture.flatten().tolist()) for picture in obs["pixels"]}) == N, "all see something else"
    assert obs["pixels"].float().std() > 20.0


def test_depth_is_the_distance_to_a_wall_seen_face_on(robot):
    env = VecEnv(seeing(robot, observations=PICTURES, events={}), 1, threads=1)
    picture = env.reset()["depth"][0, 0]
    eye = float(env.sim.read("qpos")[0, 0]) + 0.12
    assert picture[11:13, 15:17].mean().item() == pytest.approx(2.9 - eye, abs=0.01)
    assert picture.max() == 5.0, "beyond the range"
    assert picture.shape == (24, 32)


def test_each_env_is_drawn_with_its_own_model_fields(robot):
    env = VecEnv(seeing(robot, observations=PICTURES, events={}), N, threads=1)
    same = env.reset()
    assert (same["pixels"] == same["pixels"][0]).all()
    model, sim = env.model, env.sim
    sim.params("geom_rgba")[1, model.index("geom", "wall")] = torch.tensor([0.0, 0.0, 1.0, 1.0], dtype=torch.float64)
    sim.params("cam_fovy")[2, model.index("camera", "front")] = 110.0
    sim.params("light_diffuse")[3] = 0.0
    env._fresh()
    pictures = env.state.channel("front")
    for i in range(N):
        np.testing.assert_array_equal(pictures[i], reference(env, i, camera(env, "front")))
    assert torch.equal(pictures[0], same["pixels"][0])
    assert (pictures[1].float().mean((1, 2)) - pictures[0].float().mean((1, 2)))[2] > 20.0, "bluer"
    assert pictures[3].float().mean() < 0.9 * pictures[0].float().mean(), "darker"


def test_a_film_holds_the_last_pictures_and_begins_anew(robot):
    film = ObsGroup({"front": ObsTerm(front, history=3), "late": ObsTerm(front, delay_steps=(1, 1))})
    env = VecEnv(seeing(robot, observations={"policy": POLICY, "pixels": film}), N, threads=1)
    plain = VecEnv(seeing(robot, observations={"policy": POLICY, "pixels": PICTURES["pixels"]}), N, threads=1)
    assert env.obs_shapes["pixels"] == (12, 24, 32)
    films, pictures = run(env, 24), [obs["pixels"] for obs in run(plain, 24)]
    for t, obs in enumerate(films):
        k = t % 10  # steps of the episode so far
        last = [pictures[t - min(back, k)] for back in (2, 1, 0, 1)]
        assert torch.equal(obs["pixels"], torch.cat(last, 1))


def test_a_slow_camera_draws_only_what_is_due(robot, monkeypatch):
    slow = ObsGroup({"front": ObsTerm(front, rate_hz=25.0)})
    env = VecEnv(seeing(robot, observations={"policy": POLICY, "pixels": slow}, episode_s=10.0), 24, threads=1)
    first = env.reset()["pixels"]
    drawn = []
    original = env.sim.render

    def counted(cfg, mask=None):
        drawn.append(24 if mask is None else int(mask.sum()))
        return original(cfg, mask)

    monkeypatch.setattr(env.sim, "render", counted)
    shown = [first.clone()]
    shown += [env.step(torch.zeros(24, 1)).obs["pixels"].clone() for _ in range(12)]
    changes = sum(int((b != a).flatten(1).any(1).sum()) for a, b in pairwise(shown))
    assert sum(drawn) == changes == 24 * 3, "a quarter of 100 Hz"


def test_noise_bias_and_dropout_spoil_pictures_and_resume_is_exact(robot):
    spoiled = ObsGroup({"front": ObsTerm(front, noise=20.0, bias=30.0, dropout=0.3, delay_steps=(0, 2), history=2)})
    task = seeing(robot, observations={"policy": POLICY, "pixels": spoiled})
    whole, resumed = VecEnv(task, N, threads=1), VecEnv(task, N, seed=1, threads=1)
    clean = VecEnv(seeing(robot, observations=PICTURES), N, threads=1).reset()["pixels"].float()
    gap = whole.reset()["pixels"][:, 3:].float() - clean
    inside = (clean > 60.0) & (clean < 195.0)
    assert gap[inside].abs().max() <= 51.0
    assert gap[inside].std() > 8.0
    few = run(VecEnv(task, 2, threads=1), 15)
    assert all(
        torch.equal(a["pixels"], b["pixels"][:2]) for a, b in zip(few, run(VecEnv(task, N, threads=1), 15), strict=True)
    )
    resumed.load_state_dict(whole.state_dict())
    for _ in range(8):
        a, b = whole.step(torch.ones(N, 1)), resumed.step(torch.ones(N, 1))
        assert torch.equal(a.obs["pixels"], b.obs["pixels"])
        assert torch.equal(a.final_obs["pixels"], b.final_obs["pixels"])


def test_final_pictures_are_those_of_the_episode_that_ended(robot):
    short, long = (VecEnv(seeing(robot, observations=PICTURES, episode_s=end), N, threads=1) for end in (0.05, 10.0))
    short.reset(), long.reset()
    for _ in range(5):
        cut, uncut = short.step(torch.zeros(N, 1)), long.step(torch.zeros(N, 1))
        assert torch.equal(cut.final_obs["pixels"], uncut.obs["pixels"])
    assert cut.truncated.all()
    assert not torch.equal(cut.obs["pixels"], cut.final_obs["pixels"])


def test_rows_that_are_not_valid_show_black(robot):
    env = VecEnv(seeing(robot, observations=PICTURES), N, threads=1)
    env.reset()
    v = env.sim.state.v.clone()
    v[1] = torch.nan
    env.sim.write_state(torch.arange(N) == 1, v=v)
    step = env.step(torch.zeros(N, 1))
    assert step.valid.tolist() == [True, False, True, True]
    assert not step.final_obs["pixels"][1].any()
    assert step.final_obs["pixels"].dtype == torch.uint8


def test_other_pictures_can_be_drawn_while_a_camera_is_open(robot):
    from robo_rl.viz.offscreen import OffscreenRenderer, fixed_camera

    env = VecEnv(seeing(robot, observations=PICTURES), 2, threads=1)
    before = env.reset()["pixels"].clone()
    for _ in range(2):
        with OffscreenRenderer(env.model.mj.__copy__(), 64, 48) as video:
            picture = video.render(env.model.default_qpos, fixed_camera(env.model.mj, "front"), lambda *_: None)
            env._fresh()
            assert torch.equal(env.state.channel("front"), before)
        assert picture.std() > 10.0
    env.close()


WRONG = [
    ({"d": ObsTerm(depth), "f": ObsTerm(front)}, '"f" of group "pixels" gives torch.uint8'),
    ({"f": ObsTerm(front, scale=0.5)}, "uint8 no scale"),
    (
        {"f": ObsTerm(front), "l": ObsTerm(lidar)},
        r'"l" of group "pixels" gave shape \(2, 24\); expected \[2, C,',
    ),
    ({"f": ObsTerm(lambda s: s.channel("above"))}, '"above" is not a channel of robot "seer"'),
]


@pytest.mark.parametrize(("terms", "message"), WRONG, ids=[case[1][:20] for case in WRONG])
def test_pictures_that_do_not_fit_are_refused(robot, terms, message):
    task = seeing(robot, observations={"policy": POLICY, "pixels": ObsGroup(terms)})
    with pytest.raises(UserError, match=message):
        VecEnv(task, 2, threads=1)


def test_a_missing_camera_or_backend_is_one_line(robot, monkeypatch):
    above = {"above": CameraCfg("above")}
    critic = ObsGroup({"above": ObsTerm(lambda s: s.channel("above"))}, corrupt=False)
    with pytest.raises(UserError, match='has no camera "above"'):
        VecEnv(seeing(robot, sensors=above, observations={"policy": POLICY, "critic": critic}), 1)
    monkeypatch.setattr("robo_rl.sim.registry.SENSORS", {"mujoco": ("rays",), "other": ("camera",)})
    with pytest.raises(UserError, match='"front" needs a camera sensor, which backend "mujoco" lacks'):
        VecEnv(seeing(robot, observations=PICTURES), 1)
