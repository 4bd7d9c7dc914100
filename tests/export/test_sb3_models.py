"""Models of stable-baselines3: the same actions as its own `predict`, and nothing in their files is executed."""

from __future__ import annotations

import io
import json
import pickle
import zipfile

import numpy as np
import pytest
import torch
from robo_rl_deploy.bundle import read_bundle
from stable_baselines3 import PPO, SAC, TD3
from stable_baselines3.common.vec_env import VecNormalize

from robo_rl.cli import export
from robo_rl.env.adapters.to_sb3 import Sb3VecEnv
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.export.sb3 import load_sb3, read_model

TASK = "cartpole_swingup"
PPO_CFG = {"n_steps": 8, "batch_size": 8, "n_epochs": 2, "learning_rate": 0.1}  # actions beyond the bounds, too
SAC_CFG = {"learning_starts": 4, "buffer_size": 100}


@pytest.fixture(scope="module")
def env():
    inner = VecEnv(load_task(TASK), 2, threads=1)
    yield Sb3VecEnv(inner)
    inner.close()


def learned(kind, env, steps=16, **cfg):
    return kind("MlpPolicy", env, seed=0, device="cpu", **cfg).learn(steps)


def actions(policy, obs):
    count = len(obs)
    with torch.no_grad():
        state, first = policy.initial_state(count), torch.zeros(count, dtype=torch.bool)
        acted = policy.act({"policy": torch.from_numpy(obs)}, state, first, deterministic=True).action
        exported, _ = policy(torch.from_numpy(obs), state, first)
    assert torch.equal(acted, exported)
    return acted.numpy()


def seen(env, scale=3.0):
    return np.random.default_rng(0).normal(0.0, scale, (200, *env.observation_space.shape)).astype(np.float32)


def rewritten(path, to, **members):
    """The file with other members."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w") as new:
        for name in old.namelist():
            new.writestr(name, members.get(name.replace(".", "_"), old.read(name)))
    return to


@pytest.mark.parametrize(
    ("kind", "cfg"),
    [
        (PPO, PPO_CFG),
        (PPO, PPO_CFG | {"policy_kwargs": {"activation_fn": torch.nn.ELU, "net_arch": {"pi": [16, 8, 8], "vf": [4]}}}),
        (PPO, PPO_CFG | {"policy_kwargs": {"net_arch": []}}),
        (SAC, SAC_CFG),
        (SAC, SAC_CFG | {"policy_kwargs": {"activation_fn": torch.nn.Tanh, "net_arch": [16]}}),
    ],
)
def test_actions_are_the_librarys(kind, cfg, env, tmp_path):
    model = learned(kind, env, **cfg)
    model.save(tmp_path / "model.zip")
    run = load_sb3(tmp_path / "model.zip", TASK)
    obs = seen(env)
    expected, _ = model.predict(obs, deterministic=True)
    assert np.allclose(actions(run.policy, obs), expected, atol=1e-5)
    assert expected.std() > 1e-3
    assert run.step == model.num_timesteps


def test_statistics_of_observations(env, tmp_path):
    normalised = VecNormalize(env, norm_reward=False)
    model = learned(PPO, normalised, 64, **PPO_CFG)
    model.save(tmp_path / "model.zip")
    moments = {"mean": normalised.obs_rms.mean, "var": normalised.obs_rms.var}
    np.savez(tmp_path / "stats.npz", **moments, clip=normalised.clip_obs, epsilon=normalised.epsilon)
    obs = seen(env, 100.0)
    expected, _ = model.predict(normalised.normalize_obs(obs), deterministic=True)
    run = load_sb3(tmp_path / "model.zip", TASK, tmp_path / "stats.npz")
    assert np.allclose(actions(run.policy, obs), expected, atol=1e-4)
    assert not np.allclose(actions(load_sb3(tmp_path / "model.zip", TASK).policy, obs), expected, atol=1e-2)
    np.savez(tmp_path / "clipped.npz", **moments, clip=5.0)
    np.savez(tmp_path / "short.npz", mean=np.zeros(2), var=np.ones(2))
    np.savez(tmp_path / "nothing.npz", var=np.ones(2))
    for name, why in (("clipped", "clipped at 5"), ("short", "statistics of 2"), ("nothing", "Expected an npz file")):
        with pytest.raises(UserError, match=why):
            load_sb3(tmp_path / "model.zip", TASK, tmp_path / f"{name}.npz")


def test_command_writes_a_bundle_that_a_twin_reads(env, tmp_path, capsys):
    learned(PPO, env, **PPO_CFG).save(tmp_path / "model.zip")
    assert export.run(["--sb3", str(tmp_path / "model.zip"), "--task", TASK, "--starts", "2"]) == 0
    assert "golden:" in capsys.readouterr().out
    bundle = read_bundle(tmp_path / "model.rpb")
    assert bundle.provenance["algo"] == "stable-baselines3 ppo"
    assert bundle.provenance["env_steps"] == 16
    with pytest.raises(UserError, match="go together"):
        export.run(["--sb3", str(tmp_path / "model.zip")])


def test_nothing_is_executed(env, tmp_path):
    """A file whose weights or settings run code when unpickled leaves no trace."""
    trace = tmp_path / "trace"

    class Bad:
        def __reduce__(self):
            return (open, (str(trace), "w"))

    learned(PPO, env, **PPO_CFG).save(tmp_path / "good.zip")
    weights = io.BytesIO()
    torch.save({"action_net.weight": Bad()}, weights)
    bad = rewritten(tmp_path / "good.zip", tmp_path / "bad.zip", policy_pth=weights.getvalue())
    with pytest.raises(UserError, match="cannot be read without executing"):
        read_model(bad)
    with zipfile.ZipFile(tmp_path / "good.zip") as file:
        data = json.loads(file.read("data"))
    for value in data.values():
        if isinstance(value, dict) and ":serialized:" in value:
            value[":serialized:"] = __import__("base64").b64encode(pickle.dumps(Bad())).decode()
    read_model(rewritten(tmp_path / "good.zip", tmp_path / "settings.zip", data=json.dumps(data)))
    assert not trace.exists()


def test_what_does_not_fit_is_refused_with_the_reason(env, tmp_path):
    path = tmp_path / "model.zip"

    def refusal(task=TASK):
        with pytest.raises(UserError) as error:
            load_sb3(path, task)
        return str(error.value)

    path.write_text("nothing")
    assert "is no model of stable-baselines3" in refusal()
    learned(TD3, env, **SAC_CFG).save(path)
    assert "neither PPO nor SAC" in refusal()
    learned(PPO, env, **PPO_CFG, use_sde=True).save(path)
    assert "use_sde" in refusal()
    learned(PPO, env, **PPO_CFG, policy_kwargs={"activation_fn": torch.nn.Hardtanh}).save(path)
    assert "Hardtanh" in refusal()
    model = learned(PPO, env, **PPO_CFG)
    model.save(path)
    assert "the task has" in refusal("quadrotor_hover")
    weights = io.BytesIO()
    torch.save({**model.policy.state_dict(), "features_extractor.cnn.0.weight": torch.zeros(1)}, weights)
    rewritten(path, tmp_path / "pictures.zip", policy_pth=weights.getvalue()).replace(path)
    assert "features_extractor.cnn.0.weight" in refusal()
    model.save(path)
    with zipfile.ZipFile(path) as file:
        data = json.loads(file.read("data"))
    data["action_space"]["high"] = "[2.]"
    rewritten(path, tmp_path / "wider.zip", data=json.dumps(data)).replace(path)
    assert "upper bounds of the actions" in refusal()
