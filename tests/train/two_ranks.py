"""Run as a process of its own: forks two ranks over gloo, which do everything that `test_distributed.py` looks at.

`two_ranks.py FOLDER` leaves `FOLDER/rank0.pt`, `rank1.pt` (what each saw) and the run folders.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

import torch
from torch import Tensor

sys.path += [str(Path(__file__).parent), str(Path(__file__).parents[1] / "algos")]

from tiny_envs import Lqr

from robo_rl import ranks
from robo_rl.algos.mrq import MRQ, LatentCriticCfg, MRQCfg
from robo_rl.algos.ppo import PPO, PPOCfg
from robo_rl.algos.sac import SAC, SACCfg
from robo_rl.algos.td3 import TD3, TD3Cfg
from robo_rl.config.compose import compose_run
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data import batch as batches
from robo_rl.data.batch import Batch
from robo_rl.data.replay import ReplayCfg, Sample
from robo_rl.data.reward_scaler import RewardScaleCfg, RewardScaler
from robo_rl.data.rollout import Transition
from robo_rl.data.sequences import Sequences
from robo_rl.env.spaces import Spaces
from robo_rl.env.step import Step
from robo_rl.errors import UserError
from robo_rl.nets.critic import CriticCfg
from robo_rl.nets.latent import LatentCfg
from robo_rl.nets.normalizer import Normalizer
from robo_rl.nets.q_critic import QCfg
from robo_rl.policies.deterministic import DeterministicCfg
from robo_rl.policies.gaussian import GaussianCfg
from robo_rl.policies.latent import LatentPolicyCfg
from robo_rl.policies.squashed import SquashedCfg
from robo_rl.train import off_policy, on_policy
from robo_rl.train.on_policy import OnPolicy

UPDATES, ROWS, ENVS = 10, 64, 8
BOX = Spaces({"policy": 3}, torch.tensor([-1.0, -1.0]), torch.tensor([1.0, 1.0]))
PPO_CFG = PPOCfg(
    policy=GaussianCfg(hidden=(16,)), critic=CriticCfg(hidden=(16,)), epochs=2, minibatch_size=ROWS // 2,
    learning_rate=1e-2, lr_max=1e-2, kl_target=0.0003, precision="float32",
)  # fmt: skip
SAC_CFG = SACCfg(policy=SquashedCfg(hidden=(16,)), critic=QCfg(hidden=(16,)), batch_size=ROWS, precision="float32")
plain_randn = torch.randn
TD3_CFG = TD3Cfg(policy=DeterministicCfg(hidden=(16,)), critic=QCfg(hidden=(16,)), batch_size=ROWS, precision="float32")
MRQ_CFG = MRQCfg(
    encoder=LatentCfg(state=8, action=4, both=8, hidden=(8,)), policy=LatentPolicyCfg(hidden=(8,)),
    critic=LatentCriticCfg(hidden=(8,)), batch_size=ROWS, largest_gradient=0.01, precision="float32",
)  # fmt: skip
POISONED = 12  # the control step in which the reward of rank 1 is not finite


def half(value: Any, rank: int) -> Any:
    """The part of a rank, of everything whose first dimension is rows."""
    if isinstance(value, Tensor):
        return value[rank * len(value) // 2 : (rank + 1) * len(value) // 2]
    if isinstance(value, dict):
        return {name: half(part, rank) for name, part in value.items()}
    return replace(value, **{name: half(part, rank) for name, part in vars(value).items()})


def ppo_batch(k: int) -> Batch:
    g = torch.Generator().manual_seed(k)
    rows = {name: torch.randn(ROWS, generator=g) for name in ("value", "advantage", "ret")}
    return Batch(
        obs={"policy": 2.0 + torch.randn(ROWS, 3, generator=g)},
        action=torch.randn(ROWS, 2, generator=g),
        aux={},
        state=torch.zeros(ROWS, 0),
        is_first=torch.zeros(ROWS, dtype=torch.bool),
        valid=torch.rand(ROWS, generator=g) < torch.linspace(0.5, 1.0, ROWS),  # more of them are of rank 1
        **rows,
    )


def sac_sample(k: int) -> Sample:
    g = torch.Generator().manual_seed(k)
    valid = torch.rand(ROWS, generator=g) < torch.linspace(0.5, 1.0, ROWS)
    index = torch.arange(ROWS)
    return Sample(
        obs={"policy": plain_randn(ROWS, 3, generator=g)},
        action=2.0 * torch.rand(ROWS, 2, generator=g) - 1.0,
        reward=plain_randn(ROWS, generator=g),
        discount=torch.rand(ROWS, generator=g),
        next_obs={"policy": plain_randn(ROWS, 3, generator=g)},
        valid=valid,
        weight=valid.float(),
        age=index,
        index=index,
    )


def sequences(k: int) -> list[Sequences]:
    """Stretches of three steps, of all rows and of the halves."""
    g = torch.Generator().manual_seed(k)
    whole = {
        "action": 2.0 * torch.rand(3, ROWS, 2, generator=g) - 1.0,
        "reward": plain_randn(3, ROWS, generator=g),
        "terminated": torch.rand(3, ROWS, generator=g) < 0.1,
        "valid": torch.rand(3, ROWS, generator=g) < torch.linspace(0.5, 1.0, ROWS),
    }
    first, following = plain_randn(ROWS, 3, generator=g), plain_randn(3, ROWS, 3, generator=g)
    parts = [slice(None), slice(ROWS // 2), slice(ROWS // 2, None)]
    return [
        Sequences(
            obs={"policy": first[rows]},
            next_obs={"policy": following[:, rows]},
            **{name: x[:, rows] for name, x in whole.items()},
        )
        for rows in parts
    ]


def mrq_updates(part: Any) -> dict[str, Any]:
    """As `off_policy_updates`, with gradient steps of the encoder and copies between them."""
    mrq: MRQ = MRQ_CFG.build(BOX, torch.Generator().manual_seed(1))
    for k in range(UPDATES):
        if k % 5 == 0:
            mrq.copy_all()
            mrq.rescale(torch.tensor(1.0 + k))
        mrq.learn_encoder(sequences(k)[0 if ranks.size() == 1 else 1 + ranks.rank()])
        mrq.update(part(sac_sample(k)), torch.Generator().manual_seed(k))
    return {name: value for name, value in mrq.state_dict().items() if name != "of_policy"}


def ppo_updates(part: Any) -> dict[str, Any]:
    """What ten updates lead to; `part` takes the rows of this process."""
    cfg = replace(PPO_CFG, minibatch_size=PPO_CFG.minibatch_size // ranks.size())
    ppo: PPO = cfg.build(BOX, torch.Generator().manual_seed(1))
    rates = []
    for k in range(UPDATES):
        batch = part(ppo_batch(k))
        ppo.update(batch, torch.Generator().manual_seed(k))
        ppo.observe(batch.obs, batch.valid)
        rates.append(ppo.lr.item())
    return {"policy": ppo.policy.state_dict(), "critic": ppo.critic.state_dict(), "rates": rates}


def off_policy_updates(cfg: SACCfg | TD3Cfg, part: Any) -> dict[str, Any]:
    sac: SAC | TD3 = cfg.build(BOX, torch.Generator().manual_seed(1))
    for k in range(UPDATES):
        sample = part(sac_sample(k))
        sac.update(sample, torch.Generator().manual_seed(k))
        sac.observe(sample.obs, sample.valid)
    return {name: value for name, value in sac.state_dict().items() if name != "of_policy"}


def orders_of_whole(rows: int, size: int, generator: torch.Generator) -> tuple[Tensor, ...]:
    """Minibatches of all rows that hold those of each half: the draws of both ranks, which have the same generator."""
    parts = ranked_minibatches(rows // 2, size // 2, generator)
    return tuple(torch.cat((index, index + rows // 2)) for index in parts)


ranked_minibatches = batches.minibatches


def randn_of_half(shape: Any, **settings: Any) -> Tensor:
    """The rows of this rank among those that one process would draw."""
    return half(plain_randn((2 * shape[0], *shape[1:]), **settings), ranks.rank())


def moments() -> dict[str, Tensor]:
    """A normaliser after two updates; rank 1 has no valid row in the second."""
    net = Normalizer(3)
    for k in range(2):
        x = torch.arange(12.0).view(4, 3).square() + 5 * k
        valid = torch.tensor([True, False, True, True])
        net.update(half(x, ranks.rank()), half(valid, ranks.rank()) & (k == 0 or ranks.rank() == 0))
    return dict(net.state_dict())


def reward_factor(part: Any) -> float:
    """By which rewards are multiplied after ten steps of four envs."""
    scaler = RewardScaler(RewardScaleCfg("return"), 4 // ranks.size(), 0.9, "cpu")
    for k in range(10):
        g = torch.Generator().manual_seed(k)
        no = torch.zeros(4, dtype=torch.bool)
        rows = {"reward": torch.randn(4, generator=g), "valid": torch.rand(4, generator=g) > 0.3}
        rows |= {"terminated": torch.rand(4, generator=g) > 0.8, "truncated": no, "is_first": no}
        empty = torch.zeros(4, 0)
        step = Transition(obs={}, action=empty, aux={}, state=empty, final_obs={}, **rows)
        scaler.add(part(step, ranks.rank()))
    return scaler.factor().item()


class Poisoned(Lqr):
    """Its reward is not finite once, on rank 1 only."""

    count = 0

    def step(self, action: Tensor) -> Step:
        self.count += 1
        step = super().step(action)
        return replace(step, reward=step.reward * torch.nan) if self.count == POISONED and ranks.rank() else step


def lqr(cfg: RunCfg[Any]) -> Lqr:
    return Lqr(cfg.env.num_envs, cfg.seed + 100 * ranks.rank())


def run_cfg(folder: Path, algo: str) -> RunCfg[Any]:
    words = ["task=quadrotor_hover", f"algo={algo}", f"env.num_envs={ENVS}", "logger=[]", f"runs_dir={folder}/{algo}"]
    run = compose_run(words).cfg
    train = replace(run.train, total_steps=20 * ENVS, checkpoint_interval=100, log_interval=1, torch_threads=1)
    if algo == "ppo":
        settings: Any = replace(PPO_CFG, num_steps=4, minibatch_size=16)
    else:
        settings = replace(SAC_CFG, start_steps=2 * ENVS, batch_size=16, replay=ReplayCfg(capacity=10 * ENVS))
    return replace(run, algo=settings, train=train)


def whole_and_resumed(folder: Path, algo: str, seen: dict[str, Any]) -> None:
    """A run, and the same one that is stopped after a SIGTERM to rank 1, and resumed."""
    cfg, runner = run_cfg(folder, algo), {"ppo": on_policy, "sac": off_policy}[algo]
    kind = {"ppo": on_policy.OnPolicy, "sac": off_policy.OffPolicy}[algo]
    seen[f"{algo}/whole"] = str(runner.train(cfg, cfg, lqr))
    learn = kind.learn

    def interrupted(run: Any) -> dict[str, Tensor]:
        metrics = learn(run)
        if run.iteration == 3 and ranks.rank() == 1:
            os.kill(os.getpid(), signal.SIGTERM)
        return metrics

    with mock.patch.object(kind, "learn", interrupted):
        stopped = runner.train(cfg, cfg, lqr)
    seen[f"{algo}/stopped"] = [p.name for p in (stopped / "checkpoints").iterdir()]
    seen[f"{algo}/resumed"] = str(runner.train(replace(cfg, resume=str(stopped)), cfg, lqr))


def refused(work: Any) -> str:
    try:
        work()
    except UserError as error:
        return f"{type(error).__name__}: {error}"
    return ""


def streams_of(cfg: RunCfg[Any]) -> dict[str, Any]:
    """What a rank begins with, and what it draws."""
    run = OnPolicy(cfg, lqr(cfg))
    return {"weights": run.algo.policy.state_dict(), "noise": torch.rand(4, generator=run.streams["noise"])}


def everything(folder: Path) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    ranks.join("cpu")
    seen["mean"] = [
        x.tolist() for x in ranks.mean([torch.tensor([1.0 + ranks.rank()])], torch.tensor(1 + ranks.rank()))
    ]
    seen["first"] = refused(lambda: ranks.by_first(lambda: ranks.refuse("no")))
    seen["moments"] = moments()
    seen["factor"] = reward_factor(half)
    seen["ppo"] = ppo_updates(lambda batch: half(batch, ranks.rank()))
    with mock.patch.object(torch, "randn", randn_of_half):
        for name, settings in (("sac", SAC_CFG), ("td3", TD3_CFG)):
            seen[name] = off_policy_updates(settings, lambda sample: half(sample, ranks.rank()))
        seen["mrq"] = mrq_updates(lambda sample: half(sample, ranks.rank()))
    cfg = run_cfg(folder, "ppo")
    seen["streams"] = streams_of(replace(cfg, env=replace(cfg.env, num_envs=ENVS // 2)))
    ranks.leave()
    for algo in ("ppo", "sac"):
        whole_and_resumed(folder, algo, seen)
    odd = replace(cfg, env=replace(cfg.env, num_envs=5))
    seen["odd"] = refused(lambda: on_policy.train(odd, odd, lqr))
    sac = run_cfg(folder, "sac")
    normed = replace(sac, algo=replace(sac.algo, critic=QCfg(net="batch_norm", hidden=(8,))))
    seen["batch_norm"] = refused(lambda: off_policy.train(normed, normed, lqr))
    flash = replace(sac, algo=replace(sac.algo, policy=replace(sac.algo.policy, net="flash", hidden=(8,))))
    seen["flash"] = refused(lambda: off_policy.train(flash, flash, lqr))
    seen["poisoned"] = refused(lambda: on_policy.train(cfg, cfg, lambda own: Poisoned(own.env.num_envs, own.seed)))
    limited = replace(cfg, train=replace(cfg.train, total_steps=10**9, time_limit_s=0.2))
    seen["limited"] = str(on_policy.train(limited, limited, lqr))
    return seen


def free_ports(count: int) -> list[int]:
    found = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [server.getsockname()[1] for server in found]
    for server in found:
        server.close()
    return ports


def joins_at(ports: list[int]) -> None:
    """Every meeting of the ranks at a port of its own: the store of the last one may linger."""
    join, left = ranks.join, iter(ports)

    def at_next(device_type: str) -> None:
        os.environ["MASTER_PORT"] = str(next(left))
        join(device_type)

    mock.patch.object(ranks, "join", at_next).start()  # for the rest of this process


def main(folder: Path) -> int:
    torch.set_num_threads(1)
    joins_at(free_ports(20))
    children = []
    for rank in range(2):
        pid = os.fork()
        if pid == 0:
            os.environ |= {"RANK": str(rank), "LOCAL_RANK": str(rank), "WORLD_SIZE": "2", "LOCAL_WORLD_SIZE": "2"}
            os.environ["MASTER_ADDR"] = "127.0.0.1"
            torch.save(everything(folder), folder / f"rank{rank}.pt")
            os._exit(0)
        children.append(pid)
    return max(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
