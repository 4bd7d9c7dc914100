"""PPO's learner per iteration against rsl_rl's: same rollout, networks, epochs and minibatches, one CPU thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import torch
from torch import Tensor

from robo_rl.algos.ppo import PPO, PPOCfg
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import Cost, cost, interleaved, median, spread
from robo_rl.data.rollout import Rollout, Transition
from robo_rl.env.spaces import Spaces
from robo_rl.extras import missing_extra
from robo_rl.nets.critic import CriticCfg
from robo_rl.policies.gaussian import GaussianCfg
from robo_rl.train.host import keep_freed_memory

if TYPE_CHECKING:
    from rsl_rl.algorithms import PPO as TheirPPO

BOUND = 1.3
Precision = Literal["auto", "float32", "bf16"]
PRECISIONS: tuple[Precision, ...] = ("float32", "bf16")
DEFAULTS: tuple[Precision, Precision] = ("auto", "float32")  # ours, theirs


@dataclass(frozen=True)
class Size:
    """Rollout, networks and gradient steps of an iteration."""

    name: str
    obs_dim: int
    action_dim: int
    num_envs: int
    num_steps: int
    hidden: tuple[int, ...]
    activation: str
    minibatches: int
    epochs: int

    @property
    def rows(self) -> int:
        """Of a rollout."""
        return self.num_envs * self.num_steps


SIZES = (
    Size("64 x 64", 17, 6, 1024, 32, (64, 64), "relu", 8, 4),  # our default settings
    Size("512 x 256 x 128", 48, 12, 256, 24, (512, 256, 128), "elu", 4, 5),  # a quadruped's in rsl_rl, fewer envs
    Size("64 x 64, few rows", 17, 6, 16, 128, (64, 64), "tanh", 8, 10),  # PPO on Gymnasium's tasks
)


def measure(options: Options) -> list[Row]:
    """Pairs of iterations; both in float32, and each in its faster precision. Raises UserError without rsl_rl."""
    torch.set_num_threads(1)
    keep_freed_memory()
    return [row for size in SIZES for row in compare(size, options.count)]


def compare(size: Size, pairs: int) -> list[Row]:
    """The rows of one size: each side as it comes, then both in the same precision."""
    steps = drawn(size)
    ours = {precision: warm(Ours(size, steps, precision).iteration) for precision in ("auto", *PRECISIONS)}
    theirs = {precision: warm(Theirs(size, steps, precision).iteration) for precision in PRECISIONS}
    rows = report(size, DEFAULTS, interleaved(ours[DEFAULTS[0]], theirs[DEFAULTS[1]], pairs), BOUND)
    for precision in PRECISIONS:
        rows += report(size, (precision, precision), interleaved(ours[precision], theirs[precision], pairs), None)
    return rows


def warm(iteration: Callable[[], Cost]) -> Callable[[], Cost]:
    """The same after the first ones."""
    for _ in range(2):
        iteration()
    return iteration


def drawn(size: Size) -> list[Transition]:
    """What happens in a rollout; the actions are the policies' own."""
    rng = torch.Generator().manual_seed(0)
    shape = (size.num_envs,)
    obs = torch.randn(size.num_steps + 1, *shape, size.obs_dim, generator=rng)
    return [
        Transition(
            obs={"policy": obs[t]},
            action=torch.empty(0),
            aux={},
            state=torch.zeros(*shape, 0),
            is_first=torch.zeros(shape, dtype=torch.bool),
            reward=torch.randn(shape, generator=rng),
            terminated=torch.rand(shape, generator=rng) < 0.002,
            truncated=torch.zeros(shape, dtype=torch.bool),
            valid=torch.ones(shape, dtype=torch.bool),
            final_obs={"policy": obs[t + 1]},
        )
        for t in range(size.num_steps)
    ]


class Ours:
    """Our learner; statistics of observations, returns with the values they need, and the gradient steps."""

    def __init__(self, size: Size, steps: list[Transition], precision: Precision) -> None:
        cfg = PPOCfg(
            policy=GaussianCfg(hidden=size.hidden, activation=size.activation),
            critic=CriticCfg(hidden=size.hidden, activation=size.activation),
            num_steps=size.num_steps,
            epochs=size.epochs,
            minibatch_size=size.rows // size.minibatches,
            precision=precision,
        )
        self._steps, self._order = steps, torch.Generator().manual_seed(0)
        bounds = (torch.full((size.action_dim,), -1.0), torch.ones(size.action_dim))
        spaces = Spaces({"policy": size.obs_dim}, *bounds)
        self.algo: PPO = cfg.build(spaces, torch.Generator().manual_seed(0))
        self.rollout = Rollout(size.num_steps, size.num_envs, {"policy"}, "policy")

    def iteration(self) -> Cost:
        """Act, which is not counted, and learn."""
        self.rollout.clear()
        self.act()
        return cost(self.learn)

    @torch.no_grad()
    def act(self) -> None:
        """Fill the rollout."""
        for step in self._steps:
            decision = self.algo.policy.act(step.obs, step.state, step.is_first, self._order)
            self.rollout.add(replace(step, action=decision.action))
        self.rollout.finish(self._steps[-1].final_obs)

    def learn(self) -> dict[str, Tensor]:
        """Returns, gradient steps and statistics of observations, as `train.on_policy` does; metrics."""
        algo, rollout = self.algo, self.rollout
        metrics = algo.learn(rollout, self._order)
        algo.observe(rollout.obs(), rollout.data["valid"])
        return metrics


class Theirs:
    """rsl_rl's learner; values and log-densities come from its collection, which is not counted."""

    def __init__(self, size: Size, steps: list[Transition], precision: Precision) -> None:
        self._steps = [(group(step.obs), step.reward, step.terminated.long()) for step in steps]
        self._last = group(steps[-1].final_obs)
        self.algo = their_ppo(size, self._last, precision)

    def iteration(self) -> Cost:
        """Act, which is not counted, and learn."""
        self.act()
        return cost(self.learn)

    @torch.inference_mode()
    def act(self) -> None:
        """Fill the storage."""
        for obs, reward, done in self._steps:
            self.algo.act(obs)
            self.algo.process_env_step(obs, reward, done, {})

    def learn(self) -> dict[str, float]:
        """Returns, gradient steps and statistics of observations, as the library's runner does; metrics."""
        with torch.inference_mode():
            self.algo.compute_returns(self._last)
        losses: dict[str, float] = self.algo.update()
        return losses


def their_ppo(size: Size, obs: Any, precision: Precision) -> TheirPPO:
    """rsl_rl's PPO with our settings. Raises UserError where it is not installed."""
    try:
        from rsl_rl.algorithms import PPO as TheirPPO
        from rsl_rl.models import MLPModel
        from rsl_rl.storage import RolloutStorage
    except ModuleNotFoundError as error:
        raise missing_extra(error) or error from error

    ours = PPOCfg()
    net: dict[str, Any] = {"hidden_dims": size.hidden, "activation": size.activation, "obs_normalization": True}
    groups = {"actor": ["policy"], "critic": ["policy"]}
    std = {"class_name": "rsl_rl.modules.distribution:GaussianDistribution", "init_std": ours.policy.init_std}
    return TheirPPO(
        MLPModel(obs, groups, "actor", size.action_dim, distribution_cfg=std, **net),
        MLPModel(obs, groups, "critic", 1, **net),
        RolloutStorage("rl", size.num_envs, size.num_steps, obs, [size.action_dim]),
        num_learning_epochs=size.epochs,
        num_mini_batches=size.minibatches,
        clip_param=ours.clip,
        gamma=ours.gamma,
        lam=ours.lam,
        value_loss_coef=ours.value_coef,
        entropy_coef=ours.entropy_coef,
        learning_rate=ours.learning_rate,
        max_grad_norm=ours.max_grad_norm,
        use_clipped_value_loss=ours.value_clip > 0.0,
        desired_kl=ours.kl_target,
        use_mixed_precision=precision == "bf16",
    )


def group(obs: dict[str, Tensor]) -> Any:
    """Observations as rsl_rl takes them."""
    from tensordict import TensorDict

    return TensorDict(dict(obs), batch_size=[len(obs["policy"])])


def report(
    size: Size, precisions: tuple[Precision, Precision], pairs: list[tuple[Cost, Cost]], bound: float | None
) -> list[Row]:
    """Times of an iteration and their ratio, by CPU time of the one thread; `precisions` are (ours, theirs)."""
    ours, theirs = precisions
    what = f"PPO, {size.name}"
    ratios = [other.cpu_s / mine.cpu_s for mine, other in pairs]
    by_clock = [other.wall_s / mine.wall_s for mine, other in pairs]
    note = f"{size.rows} rows, {size.epochs} epochs, {size.minibatches} minibatches, one thread"
    how = f"{len(pairs)} pairs, {spread(ratios)}, by CPU time; by the clock {median(by_clock):.3g}"
    return [
        Row(f"{what}, ours in {ours}", 1e3 * median([mine.cpu_s for mine, _ in pairs]), "ms", detail=note),
        Row(f"{what}, rsl_rl in {theirs}", 1e3 * median([other.cpu_s for _, other in pairs]), "ms", detail=note),
        Row(f"{what}, {ours} against {theirs}", median(ratios), "", ">=", bound, how),
    ]
