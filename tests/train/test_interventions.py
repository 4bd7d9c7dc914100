"""What every plug-in promises with every algorithm: nothing at strength 0, three updates, exact resumption."""

from __future__ import annotations

import ast
import functools
import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from test_on_policy import ENVS, PointMass

from robo_rl import algos
from robo_rl.algos.modes import Compiled
from robo_rl.config.compose import compose_run
from robo_rl.config.interventions import list_interventions, plan
from robo_rl.config.run_cfg import RunCfg
from robo_rl.errors import UserError
from robo_rl.train.off_policy import OffPolicy
from robo_rl.train.on_policy import OnPolicy

ALGOS = {
    "ppo": ["env.num_envs=4", "algo.num_steps=8", "algo.minibatch_size=16", "algo.epochs=2"],
    "sac": ["algo.start_steps=8", "algo.updates=2"],
    "td3": ["algo.start_steps=8", "algo.updates=2"],
    "mrq": ["algo.start_steps=8", "algo.updates=2", "algo.period=4"],
}
SMALL = ["algo.policy.hidden=[8,8]", "algo.critic.hidden=[8,8]"]
OFF_POLICY = ["algo.batch_size=16", "algo.replay.capacity=400"]
SMALL_CODE = ["algo.encoder.state=8", "algo.encoder.action=8", "algo.encoder.both=8", "algo.encoder.hidden=[8]"]
SOON = {"every": 3, "threshold": 1e9, "most": 1.0, "rate": 0.2, "maturity": 0, "kappa": 0.3}  # what makes each act soon
NAMES = sorted(list_interventions())
RARE = ("td3", "mrq")  # which share the code of SAC's replay learner; run by `make test-slow`
PAIRS = [
    pytest.param(algo, name, marks=[pytest.mark.slow] * (algo in RARE))
    for algo, name in itertools.product(ALGOS, NAMES)
    if plan(name).hooks != ("env",) and not (algo == "ppo" and "replay" in plan(name).needs)
]


@functools.cache  # hydra takes half a second
def composed(algo: str) -> RunCfg[Any]:
    words = [*SMALL, *ALGOS[algo], *([] if algo == "ppo" else OFF_POLICY), *(SMALL_CODE if algo == "mrq" else [])]
    words += ["task=quadrotor_hover", f"algo={algo}", f"env.num_envs={ENVS}", "logger=[]", "algo.precision=float32"]
    return compose_run(words).cfg


@functools.cache
def settings(name: str) -> Any:
    """As `intervention=NAME` gives them, soon."""
    return compose_run(["task=quadrotor_hover", "algo=sac", f"intervention=[{name}]"]).cfg.intervention[name]


def run(algo: str, *names: str, **changes: Any) -> Any:
    chosen = {}
    for name in names:
        own = settings(name)
        soon = {key: value for key, value in SOON.items() if hasattr(own, key)}
        chosen[name] = replace(own, **{**soon, **changes})
    cfg = replace(composed(algo), intervention=chosen)
    cfg = replace(cfg, train=replace(cfg.train, diagnostics=2, total_steps=10_000))
    made = (OnPolicy if algo == "ppo" else OffPolicy)(cfg, PointMass())
    made.start()
    return made


def advance(of: Any, iterations: int) -> None:
    for _ in range(iterations):
        assert of.collect(lambda: False)
        of.learn()


def weights(of: Any) -> dict[str, torch.Tensor]:
    state = of.algo.policy.state_dict()
    return state | {f"critic/{name}": x for name, x in of.algo.critic.state_dict().items()}


def same(a: Any, b: Any) -> bool:
    return all(torch.equal(x, y) for x, y in zip(weights(a).values(), weights(b).values(), strict=True))


@functools.cache
def without(algo: str) -> Any:
    made = run(algo)
    advance(made, 12)
    return made


@pytest.mark.parametrize(("algo", "name"), PAIRS)
def test_strength_0_is_absence_bit_for_bit_and_1_is_not(algo: str, name: str):
    """24 gradient steps and more."""
    off = run(algo, name, strength=0.0)
    advance(off, 12)
    assert same(off, without(algo))
    on = run(algo, name)
    advance(on, 12)
    assert on.algo.plugs.steps >= 20
    assert weights(on).keys() != weights(without(algo)).keys() or not same(on, without(algo))


@pytest.mark.parametrize(("algo", "name"), [("sac", "continual_backprop"), ("ppo", "redo"), ("td3", "l2_init")])
def test_resumed_between_two_resets_equals_no_interruption(algo: str, name: str):
    whole, first, second = run(algo, name), run(algo, name), run(algo, name)
    advance(whole, 10)
    advance(first, 6)
    second.load_state_dict(first.state_dict())
    advance(second, 4)
    assert same(whole, second)
    assert whole.watched() == second.watched()


def test_a_reset_does_something_to_who_acts():
    """Every unit begins anew, so the networks are others than those that learned without."""
    made = run("sac", "redo")
    advance(made, 12)
    seen = made.watched()
    assert seen["redo/reset/critic"] == seen["redo/reset/policy"] == 1.0


@pytest.mark.parametrize("algo", ["sac", "ppo"])
def test_compiled_gradient_steps_reset_the_same_units(algo: str):
    """Traced by the compiler, run without generated code: the numbers are those of eager."""
    plain, compiled = run(algo, "redo"), run(algo, "redo")
    warnings: list[str] = []
    compiled.algo.run = Compiled(warnings.append, backend="eager")
    advance(plain, 5)
    advance(compiled, 5)
    assert not warnings
    for a, b in zip(weights(plain).values(), weights(compiled).values(), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


def test_a_reset_waits_until_the_policy_has_learned_too():
    """TD3's policy learns at every second step only; a reset at an odd one meets it at the next."""
    made = run("td3", "redo", every=4)
    advance(made, 12)
    assert {"redo/reset/policy", "redo/reset/critic"} <= made.watched().keys()


@pytest.mark.parametrize("algo", ["sac", "td3"])
def test_one_of_each_hook_works_together(algo: str):
    names = ("multiskip", "weight_clip", "l2_init", "redo", "shrink_perturb", "mirror_replay")
    made = run(algo, *names)
    advance(made, 8)
    assert [i.name for i in made.algo.plugs.interventions] == list(names)
    assert all(torch.isfinite(x).all() for x in weights(made).values())
    assert {"plasticity/critic/dormant", "redo/reset/policy"} <= made.watched().keys()
    assert made.watched() == {}  # it was told


@pytest.mark.parametrize(("one", "other"), itertools.combinations(NAMES, 2))
def test_any_two_are_composed_or_refused_by_name(one: str, other: str):
    words = ["task=quadrotor_hover", "algo=sac", f"intervention=[{other},{one}]"]
    if plan(one).group and plan(one).group == plan(other).group:
        with pytest.raises(UserError, match=rf"{one}.*group {plan(one).group}|{other}.*group {plan(one).group}"):
            compose_run(words)
        return
    cfg = compose_run(words).cfg
    assert [plan(name).rank for name in cfg.intervention] == sorted(plan(name).rank for name in (one, other))


def test_algorithms_name_no_plug_in():
    """They import what is asked of every intervention, and no name, attribute or text in them is that of one."""
    folder = Path(next(iter(algos.__path__)))
    names = {*NAMES, *(plan(name).plugin for name in NAMES)}
    allowed = {"robo_rl.interventions.base", "robo_rl.interventions.plugs"}
    seen = 0
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("robo_rl.interventions"):
                assert node.module in allowed, path
                seen += 1
            words = {getattr(node, "id", None), getattr(node, "attr", None), getattr(node, "value", None)}
            assert not names & {word for word in words if isinstance(word, str)}, (path, node.lineno)
    assert seen
