"""Runs of teacher and student: resumption, what is refused, the way from a privileged teacher to a bundle."""

import itertools
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch
from test_on_policy import PointMass, assert_same, cfg, final_state, interrupt_after, point_mass  # noqa: F401

from robo_rl.algos.distill import DistillCfg
from robo_rl.config.compose import compose_run
from robo_rl.errors import UserError
from robo_rl.export.export import export_run
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy
from robo_rl.train import distill, on_policy
from robo_rl.train.build import load_run

SMALL = DistillCfg("a run", GaussianCfg(hidden=(8,)), num_steps=8, minibatch_size=64)


@pytest.mark.parametrize("gru", [0, 4])
def test_resume_equals_no_interruption_bit_for_bit(cfg, monkeypatch, gru: int):  # noqa: F811
    """The teacher of the checkpoint counts, not the one that its run has by then."""
    seeds = itertools.count()

    def load(run: str, root: str) -> SimpleNamespace:
        generator = torch.Generator().manual_seed(next(seeds))
        return SimpleNamespace(policy=GaussianPolicy(3, 1, GaussianCfg(hidden=(8,), group="critic"), generator))

    monkeypatch.setattr(distill, "load_run", load)
    monkeypatch.setattr(distill, "require_memory", lambda *args: None)  # it builds a run, and so loads a teacher
    cfg = replace(cfg, algo_name="distill", algo=replace(SMALL, policy=replace(SMALL.policy, gru=gru)))
    with monkeypatch.context() as patch:
        interrupt_after(patch, 8 + 3)
        stopped = distill.train(cfg, cfg, point_mass)
    resumed = distill.train(replace(cfg, resume=str(stopped)), cfg, point_mass)
    seeds = itertools.count()
    assert_same(final_state(distill.train(cfg, cfg, point_mass)), final_state(resumed))


def test_without_a_teacher_nothing_is_trained(cfg):  # noqa: F811
    cfg = replace(cfg, algo=replace(SMALL, teacher=None))
    with pytest.raises(UserError, match=r"add algo\.teacher=RUN"):
        distill.train(cfg, cfg, point_mass)


@pytest.mark.slow
def test_a_privileged_teacher_is_not_exported_and_its_student_is(tmp_path):
    asked = ["task=quadruped_velocity", "env.num_envs=8", "algo.num_steps=8", "train.total_steps=128", "logger=[]"]
    asked += [f"runs_dir={tmp_path}", "algo.policy.hidden=[16]"]
    run = compose_run([*asked, "algo.policy.group=critic"])
    teacher = on_policy.train(run.cfg, run.base)
    with pytest.raises(UserError, match=r'group "critic", which no robot has.*algo=distill algo.teacher='):
        export_run(load_run(teacher), starts=1)
    run = compose_run([*asked, "algo=distill", f"algo.teacher={teacher}"])
    student = load_run(distill.train(run.cfg, run.base))
    assert student.policy.obs_group == "policy"
    export_run(student, path=tmp_path / "policy.rpb", starts=1)
