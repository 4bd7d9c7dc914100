"""`intervention=[...]` on the command line: who is chosen, in which order, and what is refused in one line."""

from __future__ import annotations

import pytest

from robo_rl.config.compose import compose_run, from_saved, to_saved
from robo_rl.config.interventions import header, list_interventions, names_of
from robo_rl.errors import UserError

TASK = ["task=quadrotor_hover", "algo=sac"]


def test_settings_are_those_of_the_file_and_then_of_the_command_line():
    cfg = compose_run([*TASK, "intervention=[redo,multiskip]", "intervention.redo.every=7"]).cfg
    assert list(cfg.intervention) == ["multiskip", "redo"]  # by rank, not as typed
    assert (cfg.intervention["redo"].every, cfg.intervention["redo"].threshold) == (7, 0.025)
    assert from_saved(to_saved(cfg)) == cfg
    assert header(cfg.intervention) == "interventions, in this order: multiskip (build), redo (event)"


def test_two_names_may_share_a_plug_in():
    gentle, hard = (
        compose_run([*TASK, f"intervention={name}"]).cfg.intervention for name in ("shrink_perturb", "full_reset")
    )
    assert type(gentle["shrink_perturb"]) is type(hard["full_reset"])
    assert (gentle["shrink_perturb"].keep, hard["full_reset"].keep) == (0.5, 0.0)


def test_what_differs_from_the_task_is_said():
    changes = compose_run([*TASK, "intervention=[l2_init]"]).changes
    assert changes["intervention.l2_init.weight"] == (None, 1e-3)


@pytest.mark.parametrize(
    ("value", "names"), [("[a,b]", ("a", "b")), ("a", ("a",)), ("[]", ()), ("'[a, b]'", ("a", "b"))]
)
def test_names_in_any_way_to_write_them(value: str, names: tuple[str, ...]):
    assert names_of(value) == names


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["intervention=[redo,regrama]"], "both are of the group neuron_reset"),
        (["intervention=[redo,redo]"], "there twice"),
        (["intervention=rodo"], "Nearest: redo"),
        (["interventions=[redo]"], "Did you mean intervention="),
        (["intervention.redo.every=3"], r"redo does not take part. Add intervention=\[redo\]"),
        (["intervention=redo", "intervention.redo.evry=3"], "Did you mean intervention.redo.every"),
        (["intervention=redo", "intervention.redo.every=0"], "intervention.redo: every=0: expected at least 1"),
        (["intervention=redo", "intervention.redo.strength=2"], "strength=2.0: expected 0 to 1"),
        (["algo=ppo", "intervention=mirror_replay"], "mirror_replay needs a replay.*algo=ppo"),
        (["algo=avg", "env.num_envs=1", "intervention=redo"], "redo needs networks.*algo=avg"),
    ],
)
def test_refused_in_one_line(words: list[str], line: str):
    with pytest.raises(UserError, match=line) as refused:
        compose_run(["task=quadrotor_hover", *([] if words[0].startswith("algo") else ["algo=sac"]), *words])
    assert "\n" not in str(refused.value)


def test_a_resumed_run_keeps_its_interventions():
    saved = to_saved(compose_run([*TASK, "intervention=[redo]", "intervention.redo.every=7"]).cfg)
    again = compose_run(["intervention.redo.threshold=0.1"], saved).cfg.intervention["redo"]
    assert (again.every, again.threshold) == (7, 0.1)
    with pytest.raises(UserError, match=r"does not fit the run to be resumed, which has intervention=\[redo\]"):
        compose_run(["intervention=[regrama]"], saved)


def test_a_run_from_before_there_were_interventions_has_none():
    saved = to_saved(compose_run(TASK).cfg)
    del saved["intervention"]
    assert from_saved(saved).intervention == {}


def test_the_list_names_sources_and_what_is_excluded():
    listed = list_interventions()
    assert "2302.12902" in listed["redo"]
    assert "excludes continual_backprop, regrama" in listed["redo"]
