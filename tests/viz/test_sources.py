"""From a run on disk to a player: its latest policy, exchanged while the training goes on."""

import os
import threading

import pytest
import torch

from robo_rl.config.compose import compose_run, to_saved
from robo_rl.data.recording import Recording
from robo_rl.errors import UserError
from robo_rl.train.build import build_env, build_policy
from robo_rl.train.checkpoint import save_checkpoint
from robo_rl.train.run_folder import RunFolder
from robo_rl.viz.sources import limited, newer_policy, run_player, run_recording, task_player, wait_for_checkpoint


@pytest.fixture
def training(tmp_path):
    """A run folder, and a function that saves a checkpoint whose policy always answers `bias`."""
    cfg = compose_run(["task=quadrotor_hover", "env.num_envs=2", "env.threads=1"]).cfg
    folder = RunFolder.create(tmp_path / "runs", "quadrotor_hover", "ppo", 0)
    folder.write_config(to_saved(cfg))
    env = build_env(cfg)
    policy = build_policy(cfg, env)
    obs = env.reset()
    env.close()

    def save(step: int, bias: float):
        last = [name for name, value in policy.named_parameters() if value.shape == (policy.action_dim,)]
        with torch.no_grad():
            for name, value in policy.named_parameters():
                value.fill_(bias if name in last and "std" not in name else 0.0)
        meta = {"task": cfg.task.name, "algo": cfg.algo_name}
        return save_checkpoint(folder.checkpoints, step, {"policy": policy.state_dict()}, meta=meta)

    return folder, save, obs


def answer(policy, obs) -> float:
    """The first action of the first environment."""
    with torch.no_grad():
        decision = policy.act(obs, policy.initial_state(2), torch.ones(2, dtype=torch.bool), deterministic=True)
    return float(decision.action[0, 0])


def test_latest_policy_plays_and_newer_ones_replace_it(training, monkeypatch):
    folder, save, obs = training
    idle = []
    monkeypatch.setattr(os, "sched_setscheduler", lambda thread, policy, _: idle.append((thread, policy)))
    save(10, 0.25)
    player = run_player(folder, num_envs=2, follow=True)
    player._reload_s = 0.0
    assert {policy for _, policy in idle} == {os.SCHED_IDLE}
    assert os.getpid() in {thread for thread, _ in idle}
    assert player.title == "quadrotor_hover, step 10"
    assert answer(player._policy, obs) == pytest.approx(0.25)
    player.step()
    assert player.title.endswith("step 10")
    save(20, 0.75)
    player.step()
    assert player.title.endswith("step 20")
    assert answer(player._policy, obs) == pytest.approx(0.75)


def test_damaged_checkpoint_is_passed_over(training):
    from robo_rl.train.build import load_run

    folder, save, obs = training
    save(10, 0.25)
    look = newer_policy(load_run(folder.path))
    assert look() is None
    damaged = next(save(20, 0.5).glob("*.safetensors"))
    damaged.write_bytes(damaged.read_bytes()[:-1])
    assert look() is None
    save(30, 0.75)
    title, policy = look()
    assert title.endswith("step 30")
    assert answer(policy, obs) == pytest.approx(0.75)
    assert look() is None


def test_follower_waits_for_the_first_checkpoint(training, capsys):
    folder, save, _ = training
    timer = threading.Timer(0.2, save, (10, 0.0))
    timer.start()
    wait_for_checkpoint(folder, every_s=0.02)
    timer.join()
    assert "waiting" in capsys.readouterr().out
    wait_for_checkpoint(folder)
    assert capsys.readouterr().out == ""


def test_run_without_checkpoint_is_one_line(training):
    folder, _, _ = training
    with pytest.raises(UserError, match="no checkpoint"):
        run_player(folder, num_envs=1, follow=False)


def test_newest_recording_is_found_and_cut_down(training, tmp_path):
    folder, _, _ = training
    player, seed = task_player(["task=quadrotor_hover"], "random", 3)
    path = player.record(0.05, seed).save(folder.recordings / "a.npz")
    assert run_recording(folder) == path
    recording = Recording.load(path)
    two = limited(recording, 2)
    assert (two.num_envs, two.env_ids) == (2, (0, 1))
    assert limited(recording, None) is recording
    assert limited(recording, 9) is recording
