"""Two processes train as one: the same updates, one run folder, an exact resume, and nobody waits for ever."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
import two_ranks
from test_on_policy import assert_same, final_state

from robo_rl import ranks
from robo_rl.algos import ppo as ppo_module
from robo_rl.config.algos import ALGORITHMS
from robo_rl.data import batch as batches
from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.nets.normalizer import Normalizer
from robo_rl.train import on_policy
from robo_rl.train.checkpoint import entries, read_meta
from robo_rl.train.run_log import read_metrics

TORCHRUN = (sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "robo_rl")


@pytest.fixture(scope="module")
def seen(tmp_path_factory) -> tuple[Path, list[dict[str, Any]]]:
    folder = tmp_path_factory.mktemp("ranks")
    done = subprocess.run([sys.executable, two_ranks.__file__, folder], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return folder, [torch.load(folder / f"rank{rank}.pt") for rank in range(2)]


def test_two_ranks_of_half_the_batch_equal_one_of_the_whole_ppo(seen, monkeypatch):
    monkeypatch.setattr(batches, "minibatches", two_ranks.orders_of_whole)
    monkeypatch.setattr(ppo_module.batches, "minibatches", two_ranks.orders_of_whole)
    whole = two_ranks.ppo_updates(lambda batch: batch)
    assert len({round(rate, 6) for rate in whole["rates"]}) > 2, "the KL steers the learning rate"
    assert seen[1][0]["ppo"]["rates"] == pytest.approx(whole.pop("rates"), rel=1e-6)
    assert_close(seen[1][0]["ppo"], whole)
    assert_same(seen[1][0]["ppo"], seen[1][1]["ppo"])


@pytest.mark.parametrize("algo", ["sac", "td3"])
def test_two_ranks_of_half_the_batch_equal_one_of_the_whole(seen, algo):
    cfg = {"sac": two_ranks.SAC_CFG, "td3": two_ranks.TD3_CFG}[algo]
    whole = two_ranks.off_policy_updates(cfg, lambda sample: sample)
    whole.pop("optimizer")
    assert_close(seen[1][0][algo], whole)
    assert_same(seen[1][0][algo], seen[1][1][algo])


def test_two_ranks_of_half_the_batch_equal_one_of_the_whole_mrq(seen):
    whole = two_ranks.mrq_updates(lambda sample: sample)
    whole.pop("optimizer")
    assert_close(seen[1][0]["mrq"], whole)
    assert_same(seen[1][0]["mrq"], seen[1][1]["mrq"])


def assert_close(a: Any, b: Any) -> None:
    """Every tensor of `b` is in `a`, to 1e-6."""
    if isinstance(b, dict):
        for name in b:
            assert_close(a[name], b[name])
    elif isinstance(b, list):
        for x, y in zip(a, b, strict=True):
            assert_close(x, y)
    elif isinstance(b, torch.Tensor):
        torch.testing.assert_close(a, b, rtol=1e-6, atol=1e-6)
    else:
        assert a == b


def test_normalisers_see_the_rows_of_both(seen):
    net, x = Normalizer(3), torch.arange(12.0).view(4, 3).square()
    net.update(x, torch.tensor([True, False, True, True]))
    net.update(x + 5, torch.tensor([True, False, False, False]))
    for rank in range(2):
        for name, value in net.state_dict().items():
            torch.testing.assert_close(seen[1][rank]["moments"][name], value)


def test_rewards_are_scaled_by_what_both_have_seen(seen):
    whole = two_ranks.reward_factor(lambda step, rank: step)
    assert [part["factor"] for part in seen[1]] == [pytest.approx(whole, rel=1e-6)] * 2


def test_means_are_weighted_by_rows(seen):
    for rank in range(2):
        assert seen[1][rank]["mean"] == [[pytest.approx((1 * 1.0 + 2 * 2.0) / 3)]]


def test_what_the_first_refuses_the_other_refuses_silently(seen):
    assert [part["first"] for part in seen[1]] == ["UserError: no", "Told: no"]


def test_both_begin_with_the_same_networks_and_draw_other_numbers(seen):
    first, second = (part["streams"] for part in seen[1])
    assert_same(first["weights"], second["weights"])
    assert not torch.isclose(first["noise"], second["noise"]).any()


@pytest.mark.parametrize("algo", ["ppo", "sac"])
def test_one_folder_and_resume_equals_no_interruption(seen, algo):
    """The signal came to rank 1 only, after iteration 3; both finish the iteration and leave."""
    _, parts = seen
    for name in ("whole", "resumed"):
        assert parts[0][f"{algo}/{name}"] == parts[1][f"{algo}/{name}"]
    per_iteration = two_ranks.ENVS * (4 if algo == "ppo" else 1)
    assert parts[0][f"{algo}/stopped"] == [str(3 * per_iteration)]
    whole, resumed = (Path(parts[0][f"{algo}/{name}"]) for name in ("whole", "resumed"))
    state = final_state(whole)
    own = {"env_rank1", "streams_rank1", "collector_rank1"} | ({"replay_rank1"} if algo == "sac" else set())
    assert own <= state.keys()
    assert not torch.equal(state["env"]["state"], state["env_rank1"]["state"])
    assert_same(state, final_state(resumed))
    lines = [read_metrics(path / "metrics.jsonl") for path in (whole, resumed)]
    assert [line["step"] for line in lines[0]] == [line["step"] for line in lines[1]]
    for name in ("loss/policy", "episode/return", "episode/count"):
        assert [line.get(name) for line in lines[0]] == [line.get(name) for line in lines[1]]
    assert max(line["episode/count"] for line in lines[0]) > two_ranks.ENVS / 4 if algo == "ppo" else True
    assert json.loads((whole / "events.jsonl").read_text().splitlines()[-1])["step"] == 20 * two_ranks.ENVS


def test_another_number_of_processes_is_refused_in_one_line(seen):
    cfg, stopped = two_ranks.run_cfg(seen[0], "ppo"), seen[1][0]["ppo/whole"]
    with pytest.raises(UserError, match=r"is of 2 processes, and here are 1\. Fix: torchrun --nproc-per-node 2"):
        on_policy.train(replace(cfg, resume=stopped), cfg, two_ranks.lqr)
    assert read_meta(entries(Path(stopped) / "checkpoints")[-1])["ranks"] == 2


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_algorithm_says_what_its_processes_divide(name):
    cfg = ALGORITHMS[name].cfg_class()()
    for path in cfg.SHARED:
        value = cfg
        for key in path.split("."):
            value = getattr(value, key)
        assert isinstance(value, int), path


def test_what_does_not_divide_is_refused_by_the_first(seen):
    line = "env.num_envs=5 is shared by 2 processes and does not divide. Use env.num_envs=4 or 6"
    assert [part["odd"] for part in seen[1]] == [f"UserError: {line}", f"Told: {line}"]


def test_moments_of_batches_are_refused(seen):
    first, second = (part["batch_norm"] for part in seen[1])
    assert first.startswith("UserError: algo.critic.net=batch_norm keeps moments of the batches of one process. Use")
    assert second.startswith("Told: ")
    assert seen[1][0]["flash"].startswith("UserError: algo.policy.net=flash keeps moments")


def test_what_is_not_finite_on_one_stops_both(seen):
    first, second = (part["poisoned"] for part in seen[1])
    assert first.startswith("NonFinite: loss/policy is not finite")
    assert second.startswith("Told: loss/policy is not finite")


def test_the_time_limit_ends_both(seen):
    assert seen[1][0]["limited"] == seen[1][1]["limited"]


def test_the_envs_of_a_rank_are_those_of_one_large_environment():
    task = load_task("quadrotor_hover")
    large, part = VecEnv(task, 6), VecEnv(task, 3, first_env=3)
    seen = [env.start()["policy"] for env in (large, part)]
    assert torch.equal(seen[0][3:], seen[1])
    assert not torch.equal(seen[0][:3], seen[1])
    for _ in range(30):
        seen = [env.step(torch.full((env.num_envs, env.action_dim), 0.3)) for env in (large, part)]
        assert torch.equal(seen[0].obs["policy"][3:], seen[1].obs["policy"])
        assert torch.equal(seen[0].reward[3:], seen[1].reward)


def test_alone_torch_distributed_is_not_asked_for_and_nothing_is_copied(tmp_path, monkeypatch):
    x = [torch.ones(2)]
    assert ranks.mean(x) is x
    assert ranks.total(x[0]) is x[0]
    cfg = two_ranks.run_cfg(tmp_path, "ppo")
    importlib.import_module("torch._dynamo")  # as torch.optim does, and with it torch.distributed
    monkeypatch.setitem(sys.modules, "torch.distributed", None)  # whoever imports it fails
    with pytest.raises(ImportError):
        importlib.import_module("torch.distributed")
    assert on_policy.train(cfg, cfg, two_ranks.lqr).is_dir()


@pytest.mark.slow
def test_torchrun_trains_and_what_is_wrong_is_said_once(tmp_path):
    words = ["train", "task=quadrotor_hover", "env.num_envs=16", "train.total_steps=4096", f"runs_dir={tmp_path}"]
    done = subprocess.run([*TORCHRUN, *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("run: ") == done.stdout.count("task quadrotor_hover") == 1
    wrong = subprocess.run([*TORCHRUN, *words, "algo.lr=3"], capture_output=True, text=True)
    assert wrong.returncode != 0
    assert wrong.stderr.count("error: ") == 1
