"""From overrides to a run: order of the layers, what is refused, what is saved."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from some_tasks import TASKS

from robo_rl.config import algos, compose
from robo_rl.config.compose import compose_run, from_saved, to_saved
from robo_rl.config.plain import flatten
from robo_rl.config.selection import check_names
from robo_rl.config.sweep import check_single, expand
from robo_rl.env.cfg import Acceptance
from robo_rl.errors import UserError

HOVER = "task=quadrotor_hover"


# Every task with one preset, and every preset with a task that tunes for it or one that does not; the others are slow.
BOTH = ("quadrotor_hover", "arm_reach")
PAIRS = [(task, "ppo") for task in TASKS]
for i, name in enumerate(algo for algo in algos.list_algos() if algo != "ppo"):
    PAIRS += [(BOTH[i % 2], name), pytest.param(BOTH[1 - i % 2], name, marks=pytest.mark.slow)]


@pytest.mark.parametrize(("task", "algo"), PAIRS)
def test_every_task_composes_with_every_preset_and_comes_back_from_its_file(task, algo):
    cfg = compose_run([f"task={task}", f"algo={algo}", "seed=7"]).cfg
    saved = yaml.safe_load(yaml.safe_dump(to_saved(cfg)))
    assert from_saved(saved) == cfg
    assert compose_run([], saved).cfg == cfg


def test_later_layers_win(monkeypatch):
    """Dataclass < preset < tuned by the task < saved run < command line, seen on settings of every layer."""
    untouched = compose_run([HOVER]).cfg
    real = compose.load_task

    def tuned(name):
        values = {"ppo": {"algo.gamma": 0.2, "algo.lam": 0.2, "algo.clip": 0.2, "env.num_envs": 5}}
        return replace(real(name), tuned=values)

    monkeypatch.setattr(compose, "load_task", tuned)
    monkeypatch.setattr(algos, "preset_values", lambda preset: {"algo": {"gamma": 0.1, "entropy_coef": 0.1}})
    saved = {**to_saved(untouched), "algo": {"lam": 0.3, "clip": 0.3}, "env": {}, "train": {}}
    composed = compose_run(["algo.clip=0.4"], saved)
    algo = composed.cfg.algo
    assert (algo.entropy_coef, algo.gamma, algo.lam, algo.clip) == (0.1, 0.2, 0.3, 0.4)
    assert (composed.base.algo.lam, composed.cfg.env.num_envs) == (0.2, 5)
    assert composed.changes == {"algo.lam": (0.2, 0.3), "algo.clip": (0.2, 0.4)}


@pytest.mark.parametrize("algo", ["bpo", "dpo", "mdpo"])
def test_a_loss_of_ppo_is_trained_with_what_the_task_tuned_for_ppo(algo):
    ours, ppo = (flatten(compose_run(["task=quadrotor_hover", f"algo={name}"]).cfg) for name in (algo, "ppo"))
    assert {key for key in ours if ours[key] != ppo[key]} == {"algo.loss.kind"}


def test_a_preset_of_other_settings_takes_nothing_that_was_tuned_for_sac():
    sac, flash, regime = (
        compose_run(["task=quadrotor_hover", f"algo={name}"]).cfg for name in ("sac", "flash_sac", "sac@cpu_scale")
    )
    assert sac.env.num_envs == 256
    assert flash.env.num_envs == regime.env.num_envs == 1


def test_overrides_reach_every_part():
    overrides = [
        "train.total_steps=1e6",
        "env.num_envs=1_024",
        "algo.learning_rate=3e-4",
        "algo.policy.hidden=[32,16]",
        "task.episode_s=10",
        "task.rewards.distance.weight=-1",
        "task.events.mass.params.scale=[0.9,1.1]",
        "logger=wandb",
        "train.time_limit_s=60",
    ]
    composed = compose_run([HOVER, *overrides])
    cfg = composed.cfg
    assert (cfg.train.total_steps, cfg.env.num_envs, cfg.algo.learning_rate) == (1_000_000, 1024, 3e-4)
    assert (cfg.algo.policy.hidden, cfg.task.episode_s, cfg.logger) == ((32, 16), 10.0, ("wandb",))
    assert cfg.task.rewards["distance"].weight == -1.0
    assert cfg.task.rewards["distance"].func is composed.base.task.rewards["distance"].func
    assert cfg.task.events["mass"].params["scale"] == (0.9, 1.1)
    assert set(composed.changes) == {override.partition("=")[0] for override in overrides}


def test_the_selections_are_no_settings():
    cfg = compose_run([HOVER]).cfg
    assert (cfg.task_ref, cfg.algo_name, cfg.backend) == ("quadrotor_hover", "ppo", "mujoco")
    assert not {"task_ref", "algo_name", "backend"} & set(flatten(cfg))
    assert not any(key.startswith("task.tuned") for key in flatten(cfg))


def test_a_task_file_is_saved_with_its_whole_path(tmp_path, monkeypatch):
    (tmp_path / "hop.py").write_text(
        "from robo_rl.env.registry import load_task\ndef hop():\n    return load_task('quadrotor_hover')\n"
    )
    monkeypatch.chdir(tmp_path)
    saved = to_saved(compose_run(["task=./hop.py"]).cfg)
    monkeypatch.chdir("/")
    assert from_saved(saved).task.name == "hop"


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ("+train.extra=1", "settings cannot be added or removed. Write train.extra=VALUE"),
        ("++seed=1", "settings cannot be added or removed"),
        ("~seed", "settings cannot be added or removed"),
        ("seed", "seed: expected key=value"),
        ("--seed=1", "expected key=value"),
        ("seed=x", "seed=x: expected a whole number"),
        ("env=4", "expected its settings one by one: env.num_envs, env.threads"),
        ("env.num_envs=0", "expected at least 1"),
        ("task.rewards.distance.func=abs", "is a function"),
        ("task.rewards.new.weight=1", "task.rewards.new.weight is not a setting"),
        ("algo._target_=os.system", "algo._target_ is not a setting"),
        ("hydra.run.dir=/tmp", "hydra.run.dir is not a setting"),
        ("task.robot=${nope}", "nope"),
        ("task.robot={a", "task.robot={a"),
        ("task=quadruped_velocity_", 'Task "quadruped_velocity_" not found'),
        ("logger=wandbb", "Did you mean wandb?"),
        ("device=cuda", "runs on the CPU"),
    ],
)
def test_refused_in_one_line(override, message):
    with pytest.raises(UserError) as caught:
        compose_run([HOVER, override])
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_resumed_run_keeps_its_task():
    saved = to_saved(compose_run([HOVER]).cfg)
    assert compose_run([HOVER, "seed=3"], saved).cfg.seed == 3
    with pytest.raises(UserError, match="does not fit the run to be resumed"):
        compose_run(["task=quadruped_velocity"], saved)


@pytest.mark.parametrize("task", ["quadruped_velocity", "humanoid_velocity"])
def test_a_robot_without_a_free_joint_is_refused_for_that(task):
    with pytest.raises(
        UserError, match=f'task "{task}" needs a robot with a floating base.*"cartpole" has a fixed one'
    ):
        compose_run([f"task={task}", "robot=cartpole"])


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_run_keeps_the_acceptance_it_was_trained_with(count):
    """Whatever the task's file asks today: as many criteria, more or fewer."""
    criteria = [{"metric": "success", "op": ">=", "bound": 0.1 * k} for k in range(count)]
    saved = to_saved(compose_run([HOVER]).cfg)
    saved["task"]["acceptance"] = criteria
    expected = tuple(Acceptance(**criterion) for criterion in criteria)
    assert from_saved(saved).task.acceptance == expected
    assert compose_run([], saved).cfg.task.acceptance == expected
    saved["task"]["acceptance"] = [{"metric": "success"}] * 5
    with pytest.raises(UserError, match=r"acceptance\[0\].*all of its settings: metric, op, bound"):
        from_saved(saved)


def test_nothing_is_instantiated(tmp_path):
    """A value that hydra would instantiate stays text."""
    cfg = compose_run([HOVER, "runs_dir='_target_: os.mkdir'"]).cfg
    assert cfg.runs_dir == "_target_: os.mkdir"


def test_a_saved_file_interpolates_nothing(monkeypatch):
    monkeypatch.setenv("SECRET", "hidden")
    saved = to_saved(compose_run([HOVER]).cfg) | {"runs_dir": "${oc.env:SECRET}"}
    assert compose_run([], saved).cfg.runs_dir == "${oc.env:SECRET}"
    assert compose_run([HOVER, "runs_dir=${oc.env:SECRET}"]).cfg.runs_dir == "hidden"


def test_sweeps_expand_to_every_combination():
    jobs = expand(["task=a,b", "seed=range(0,3)", "algo.policy.hidden=[1,2]"])
    assert len(jobs) == 6
    assert len(set(jobs)) == 6
    assert jobs[0] == ("task=a", "seed=0", "algo.policy.hidden=[1,2]")
    assert jobs[-1] == ("task=b", "seed=2", "algo.policy.hidden=[1,2]")
    assert expand(["task=a", "seed=1"]) == [("task=a", "seed=1")]


@pytest.mark.parametrize("override", ["seed=interval(0,1)", "task=glob(*)", "seed=[1", "seed"])
def test_what_cannot_be_swept_is_refused(override):
    with pytest.raises(UserError) as caught:
        expand([override])
    assert "\n" not in str(caught.value)


def test_several_values_ask_for_multirun():
    check_single(["seed=1", "algo.policy.hidden=[1,2]"])
    with pytest.raises(UserError, match="Add -m to run them all"):
        check_single(["seed=1,2"])


@pytest.mark.parametrize("word", ["robot=humanoid", "task.robot=humanoid"])
def test_another_robot_by_its_short_name(word):
    assert compose_run(["task=quadruped_velocity", word]).cfg.task.robot == "humanoid"


@pytest.mark.parametrize("word", ["robot=humanoit", "task.robot=humanoit"])
def test_an_unknown_robot_is_refused_before_anything_is_imported(word):
    with pytest.raises(UserError, match=r'Robot "humanoit" not found\. Nearest: humanoid'):
        check_names(["task=quadruped_velocity", word])


def test_a_scale_by_pattern_is_set_element_by_element_and_checked():
    override = "task.action.scale.finger_left"
    cfg = compose_run(["task=arm_reach", f"{override}=0.02"]).cfg
    assert cfg.task.action.scale == {"joint[1-7]": 0.5, "finger_left": 0.02}
    with pytest.raises(UserError, match="expected a number"):
        compose_run(["task=arm_reach", f"{override}=fast"])
