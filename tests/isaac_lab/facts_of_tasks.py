"""Facts about `task=isaaclab/<id>`, as JSON; see `child.py`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch

from robo_rl.config.compose import compose_run
from robo_rl.env.foreign import load_foreign
from robo_rl.errors import UserError
from robo_rl.eval.evaluate import evaluate
from robo_rl.train.build import load_run
from robo_rl.train.on_policy import train

N = 4
found: dict = {}
torch.set_num_threads(1)


def make(env_id, num_envs=N, seed=0):
    return load_foreign(f"isaaclab/{env_id}").build(num_envs, seed, "cpu")


def refused(call):
    try:
        call()
    except UserError as error:
        return str(error)
    return ""


def cartpole_facts(env):
    found["shapes"] = [env.obs_dims, env.action_dim, env.max_episode_steps, env.step_dt]
    first = env.reset()["policy"].clone()
    again = env.reset()["policy"]
    found["starts_differ"] = bool((first != again).any())
    found["starts_move"] = bool((first[:, 2:] != 0).all())
    still = torch.zeros(N, 1)
    step = env.step(still)
    kept = (step, step.obs["policy"].clone(), step.reward.clone())
    found["second_env"] = refused(lambda: make("Isaac-Cartpole-Direct"))
    env._env.episode_length_buf[:] = 250
    for _ in range(49):
        step = env.step(still)
        assert not (step.terminated | step.truncated).any()
    found["buffers_are_copies"] = bool((kept[0].obs["policy"] == kept[1]).all() and (kept[0].reward == kept[2]).all())
    before, step = step.obs["policy"], env.step(still)
    obs, final = step.obs["policy"], step.final_obs["policy"]
    found["time_limit"] = [step.truncated.tolist(), step.terminated.tolist(), step.log["episode/length"].tolist()]
    # the pole has fallen and swings; its first angle in a new episode is within 45 degrees
    found["final_follows"] = float((final[:, :2] - before[:, :2] - env.step_dt * final[:, 2:]).abs().max())
    found["obs_is_new"] = float(obs[:, 1].abs().max())
    found["final_differs"] = bool((final != obs).all())
    terminations(env)


def terminations(env):
    env.reset()
    ends = []
    for _ in range(60):
        step = env.step(torch.full((N, 1), 5.0))
        ends.append((step.terminated, step.truncated, step.final_obs["policy"][:, 0]))
        assert torch.equal(step.final_obs["policy"][~step.terminated], step.obs["policy"][~step.terminated])
    terminated = torch.stack([end[0] for end in ends])
    found["driven_off"] = [bool(terminated.any(0).all()), bool(torch.stack([end[1] for end in ends]).any())]
    found["last_cart"] = float(torch.stack([end[2] for end in ends])[terminated].min())


def resume_facts(env, env_id):
    generator = torch.Generator().manual_seed(3)
    actions = torch.rand(60, N, env.action_dim, generator=generator) * 2.0 - 1.0
    env.reset()
    env._env.episode_length_buf[:] = 250 + 8 * torch.arange(N)  # three of the four reach their time limit
    for action in actions[:20]:
        env.step(action)
    state = env.state_dict()
    whole, _ = play(env, actions[20:])
    env.load_state_dict(state)
    parts, first = play(env, actions[20:])
    found[f"resume/{env_id}"] = [float((whole - parts).abs().max()), bool(first.valid.all()), first.truncated.tolist()]


def play(env, actions):
    steps = [env.step(action) for action in actions]
    return torch.stack([torch.cat([s.obs["policy"], s.reward[:, None]], dim=1) for s in steps]), steps[0]


def clipping_facts(env):
    env.reset()
    state = env.state_dict()
    results = []
    for action in (5.0, 10.0, 1e6):
        env.load_state_dict(state)
        results.append(env.step(torch.full((N, 1), action)).obs["policy"])
    found["bound"] = [float((result - results[1]).abs().max()) for result in results]


def run_facts(folder: Path):
    small = ["env.num_envs=8", "algo.num_steps=8", "train.torch_threads=1", "logger=[]", f"runs_dir={folder}"]
    overrides = ["task=isaaclab/Isaac-Cartpole-Direct", *small]
    composed = compose_run([*overrides, "train.total_steps=128"])
    path = train(composed.cfg, composed.base)
    composed = compose_run([*overrides, "train.total_steps=256", "resume=latest"])
    found["resumed"] = train(composed.cfg, composed.base) == path
    run = load_run(path)
    report = evaluate(run, episodes=8)
    found["run"] = [path.parent.parent.name, run.step, report.episodes, sorted(report.stats)]


cartpole = make("Isaac-Cartpole-Direct")
cartpole_facts(cartpole)
clipping_facts(cartpole)
resume_facts(cartpole, "Isaac-Cartpole-Direct")
cartpole.close()
manager = make("Isaac-Cartpole")
resume_facts(manager, "Isaac-Cartpole")
found["told"] = sorted(name for name in manager.step(torch.zeros(N, 1)).log if name.startswith("episode/Episode"))
manager.close()
ant = make("Isaac-Ant-Direct")
found["ant"] = [ant.obs_dims, ant.action_dim, bool(torch.isfinite(ant.reset()["policy"]).all())]
resume_facts(ant, "Isaac-Ant-Direct")
ant.close()
found["unknown"] = refused(lambda: load_foreign("isaaclab/Isaac-Cartpol-Direct"))
found["marl"] = refused(lambda: make("Isaac-Pendulum-MARL-Direct"))
found["assets"] = refused(lambda: make("Isaac-Humanoid-Direct"))
found["gpu"] = refused(lambda: load_foreign("isaaclab/Isaac-Cartpole-Direct").build(1, 0, "cuda"))
physx = compose_run(["task=isaaclab/Isaac-Cartpole-Direct", "task.physics=isaacsim_physx"]).cfg.task
found["physx"] = refused(lambda: physx.build(1, 0, "cpu"))
run_facts(Path(sys.argv[1]))
print(json.dumps(found))
