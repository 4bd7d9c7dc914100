"""Streaming learners on a GPU: all lies where it is worked on, and learning waits for nothing, after a resume too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pretend_gpu import pretend_gpu
from test_learning_on_a_gpu import learns_without_waiting

from robo_rl.config.compose import compose_run
from robo_rl.env import VecEnv
from robo_rl.train.checkpoint import load_checkpoint, save_checkpoint
from robo_rl.train.streaming import Streaming

pytest.importorskip("mujoco_warp")


@pytest.mark.parametrize("algo", ["stream_ac", "avg"])
def test_streaming_and_its_resumption_wait_for_nothing(tmp_path, algo):
    cfg = compose_run(["task=cartpole_swingup", "backend=mujoco_warp", f"algo={algo}", "algo.num_steps=1"]).cfg
    with pretend_gpu() as device:
        cfg = replace(cfg, device=device)
        run = Streaming(cfg, VecEnv(cfg.task, 1, backend="mujoco_warp", device=device))
        run.start()
        learns_without_waiting(run)
        path = save_checkpoint(tmp_path, run.step, run.state_dict(), meta={"task": cfg.task.name})
        run.env.close()
        resumed = Streaming(cfg, VecEnv(cfg.task, 1, backend="mujoco_warp", device=device))
        resumed.load_state_dict(load_checkpoint(path))
        assert resumed.step == run.step
        learns_without_waiting(resumed)
        resumed.env.close()
