"""On a GPU networks and algorithms lie where they are worked on, and learning waits for nothing, after a resume too."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch
from pretend_gpu import There, no_waiting, pretend_gpu

from robo_rl.algos.hooks import Behaviour, Hooks
from robo_rl.algos.modes import Graphs, Run, eager
from robo_rl.algos.policy_losses import PolicyLossCfg
from robo_rl.algos.ppo import PPO, PPOCfg
from robo_rl.algos.props import PropsCfg
from robo_rl.config.compose import compose_run, without_task
from robo_rl.data.replay import Sample
from robo_rl.data.rollout import Rollout, Transition
from robo_rl.env import VecEnv
from robo_rl.env.spaces import Spaces
from robo_rl.nets.critic import CriticCfg
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.train import distill, on_policy_hooks
from robo_rl.train.checkpoint import load_checkpoint, save_checkpoint
from robo_rl.train.distill import Distillation
from robo_rl.train.off_policy import OffPolicy
from robo_rl.train.on_policy import OnPolicy
from robo_rl.train.state_tree import flatten, unflatten

pytest.importorskip("mujoco_warp")

N = 4
PLAIN = ("algo.num_steps=4", "algo.epochs=2")
MEMORY = ("algo.policy.gru=8", "algo.policy.std=state", "algo.normalize_advantage=minibatch", "algo.value_clip=0.2")
OFF = ("algo.start_steps=8", "algo.batch_size=8", "algo.replay.capacity=256", "algo.replay.n_step=3")

LATENT = ("algo.period=2", "algo.encoder.state=8", "algo.encoder.both=8", "algo.encoder.hidden=[8]")
NARROW = ("algo.policy.hidden=[8]", "algo.critic.hidden=[8]")
EXTRA = ("algo.anchor.coef=0.1", "algo.anchor.every=2", "algo.optimism.weight=1")
CATEGORICAL = ("algo.critic.value.kind=c51", "algo.reward_scale.kind=return")


SYMMETRY = ("algo.symmetry.augment=true", "algo.symmetry.mirror_coef=0.1")
HOOKS = ("task=quadrotor_hover", "algo.reference.run=another", "algo.rnd.weight=0.1", *SYMMETRY)
STUDENT = ("task=quadrotor_hover", "algo=distill", "algo.teacher=another")
K1 = "algo.reference.estimator=k1"


@pytest.mark.parametrize("policy", [GaussianCfg(), GaussianCfg(gru=8, std="state", normalize=False)])
def test_networks_lie_where_their_generator_does(policy):
    cfg = PPOCfg(policy=policy, critic=CriticCfg(hidden=(8,)), precision="float32")
    with pretend_gpu() as device:
        bound = torch.ones(2, device=device)
        ppo = cfg.build(Spaces({"policy": 3, "critic": 5}, -bound, bound), torch.Generator(device).manual_seed(0))
        for net in (ppo.policy, ppo.critic):
            assert all(isinstance(x, There) for x in (*net.parameters(), *net.buffers()))
        rows = ppo.critic.trunk[0].weight
        gram = (rows.T @ rows).detach().cpu()  # orthogonal, with the gain of a hidden layer
    torch.testing.assert_close(gram, 2.0 * torch.eye(5))


@pytest.mark.parametrize(
    ("runner", "words"),
    [
        pytest.param(OnPolicy, PLAIN, id="ppo"),
        pytest.param(OnPolicy, (*PLAIN, *MEMORY), id="ppo_with_memory"),
        pytest.param(OnPolicy, (*PLAIN, "algo=bpo", "algo.recompute=true", *HOOKS), id="bpo_with_hooks"),
        pytest.param(OnPolicy, (*PLAIN, "algo=mdpo", *HOOKS, K1), id="mdpo_with_hooks", marks=pytest.mark.slow),
        pytest.param(Distillation, (*PLAIN, *STUDENT), id="distill", marks=pytest.mark.slow),
        pytest.param(
            OffPolicy, ("algo=sac", "algo.hold=4", *EXTRA, "algo.replay.sampler.kind=prioritised", *OFF), id="sac"
        ),
        pytest.param(OffPolicy, ("algo=flash_sac", *NARROW, *OFF), id="flash_sac"),
        pytest.param(OffPolicy, ("algo=mrq", *LATENT, *NARROW, *OFF), id="mrq"),
        pytest.param(OffPolicy, ("algo=td3", "algo.noise.low=0.05", *CATEGORICAL, *OFF), id="td3"),
    ],
)
def test_learning_and_its_resumption_wait_for_nothing(tmp_path, monkeypatch, runner, words):
    def load_run(run, root):
        policy = GaussianPolicy(16, 4, GaussianCfg(hidden=(8,)), torch.Generator("meta").manual_seed(1))
        return SimpleNamespace(policy=policy)

    monkeypatch.setattr(on_policy_hooks, "load_run", load_run)
    monkeypatch.setattr(distill, "load_run", load_run)
    words = ["task=cartpole_swingup", "backend=mujoco_warp", f"env.num_envs={N}", "algo.precision=float32", *words]
    cfg = compose_run(words).cfg
    with pretend_gpu() as device:
        cfg = replace(cfg, device=device)
        run = runner(cfg, VecEnv(cfg.task, N, backend="mujoco_warp", device=device))
        run.start()
        learns_without_waiting(run)
        path = save_checkpoint(tmp_path, run.step, run.state_dict(), meta={"task": cfg.task.name})
        run.env.close()
        resumed = runner(cfg, VecEnv(cfg.task, N, backend="mujoco_warp", device=device))
        resumed.load_state_dict(load_checkpoint(path))
        assert resumed.step == run.step
        learns_without_waiting(resumed)
        resumed.env.close()


def learns_without_waiting(run):
    for _ in range(3):  # buffers are made
        assert run.collect(lambda: False)
        run.learn()
    with no_waiting():
        assert run.collect(lambda: False)
        metrics = run.learn()
    assert metrics
    assert all(torch.isfinite(value) for value in metrics.values())
    assert run.episodes.fetch()["valid_fraction"] == 1.0


def acts_and_learns(ppo: PPO, generator: torch.Generator) -> dict[str, torch.Tensor]:
    """An iteration of a few envs that answer at random, every third of them cut."""
    rollout = Rollout(2, N, ppo.groups, ppo.final_group)
    actor, device = ppo.acting(rollout), ppo.device
    state, row = torch.zeros(N, 0, device=device), torch.arange(N, device=device) % 3 == 0
    for _ in range(rollout.steps):
        obs, reward = {"policy": torch.randn(N, 3, generator=generator, device=device)}, torch.rand(N, device=device)
        with torch.no_grad():
            action = actor.act(obs, state, row, generator).action
        rollout.add(Transition(obs, action, {}, state, row, reward, ~row & row, row, ~row | row, obs))
    rollout.finish(obs)
    metrics = ppo.learn(rollout, generator, 0.5)
    ppo.observe(rollout.obs(), rollout.data["valid"])
    return metrics


@pytest.mark.parametrize("kind", ["clip", "dpo", "mdpo", "bpo", "props"])
def test_every_loss_and_who_acts_in_place_of_the_policy_wait_for_nothing(kind):
    nets = {"policy": GaussianCfg(hidden=(8,)), "critic": CriticCfg(hidden=(8,))}
    loss = PolicyLossCfg() if kind == "props" else PolicyLossCfg(kind)
    cfg = PPOCfg(**nets, loss=loss, num_steps=2, epochs=2, minibatch_size=4, recompute=True, precision="float32")
    with pretend_gpu() as device:
        bound, generator = torch.ones(2, device=device), torch.Generator(device).manual_seed(0)
        spaces = Spaces({"policy": 3}, -bound, bound)

        def build() -> PPO:
            props = PropsCfg(N, rollouts=3, epochs=2, kl_target=0.001, learning_rate=0.05)
            acting = props.build(spaces, cfg.policy, generator)
            return cfg.build(spaces, generator, Hooks(behaviour=acting if kind == "props" else Behaviour()))

        ppo, resumed = build(), build()
        for _ in range(2):  # buffers are made
            acts_and_learns(ppo, generator)
        resumed.load_state_dict(unflatten(*flatten(ppo.state_dict())))
        for one in (ppo, resumed):
            with no_waiting():
                metrics = acts_and_learns(one, generator)
            assert all(torch.isfinite(value) for value in metrics.values())
        if kind == "props":
            assert 0.0 < float(metrics["props/gradient_steps"]) < 8.0
            assert all(isinstance(x, There) for part in acting_rollouts(resumed) for x in part.data.values())


def acting_rollouts(ppo: PPO) -> list[Rollout]:
    kept: list[Rollout] = ppo.hooks.behaviour._kept
    assert len(kept) == 2
    return kept


@pytest.mark.parametrize("name", ["flash_sac", "fast_td3", "fast_sac", "simba_v2", "bro", "xqc", "crossq"])
def test_updates_of_a_preset_wait_for_nothing(name):
    updates_wait_for_nothing(name, 2, eager)


class Again:
    """In place of a graph: its program once more, into the same tensors."""

    def aside(self, work):
        return work()

    def record(self, work):
        filled = work()
        return lambda: [filled[name].copy_(x) for name, x in work().items()], filled


@pytest.mark.parametrize("name", ["sac", "td3"])
def test_replays_of_recorded_updates_wait_for_nothing(name):
    updates_wait_for_nothing(name, 10, Graphs(Again(), pytest.fail))


def updates_wait_for_nothing(name: str, count: int, run: Run) -> None:
    cfg = without_task(name).algo
    nets = {key: replace(getattr(cfg, key), hidden=(8,)) for key in ("policy", "critic")}
    with pretend_gpu() as device:
        bound, generator = torch.ones(2, device=device), torch.Generator(device).manual_seed(0)
        algo = replace(cfg, precision="float32", **nets).build(Spaces({"policy": 3}, -bound, bound), generator)
        obs, row = {"policy": torch.randn(16, 3, device=device)}, torch.rand(16, device=device)
        index = torch.arange(16, device=device)
        sample = Sample(obs, torch.rand(16, 2, device=device), row, row, obs, row > 0.1, row, index, index)
        algo.run = run
        with no_waiting():
            for k in range(count):
                error, metrics = algo.update(sample, generator, k / count)
                values = [error().abs().sum(), *metrics().values()]
        assert all(torch.isfinite(value) for value in values)
