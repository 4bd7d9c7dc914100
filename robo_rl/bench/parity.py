"""Is the exported policy the trained one, and does it do as well on the twin?"""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

from robo_rl_deploy.bundle import Bundle, read_bundle
from robo_rl_deploy.twin import Sim2SimReport, run_sim2sim

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.scratch_run import trained_run
from robo_rl.export.export import export_run
from robo_rl.train.build import load_run

MAX_DIFFERENCE = 1e-5
MIN_RATIO = 0.95


def measure(options: Options) -> list[Row]:
    """Export a run anew, replay its recorded channels, drive the twin from `count` starts."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        run = load_run(trained_run(options, scratch).path)
        bundle = read_bundle(export_run(run, scratch / "policy.rpb", starts=options.count).path)
        reports = [run_sim2sim(bundle, timestep_scale=scale) for scale in (1.0, 0.5)]
    name = f"{run.folder.name}, step {run.step:,}"
    return [*teacher_forced(bundle, name), ratio(reports[0], name), ratio(reports[1], name)]


def teacher_forced(bundle: Bundle, run: str) -> list[Row]:
    """Largest difference over the bundle's stream: what torch did in the environment against what ONNX does.

    Every step is fed what was recorded; only memory is carried, so that differences do not add up.
    """
    report = bundle.golden_report
    if report is None:
        raise ValueError("the bundle was read without its golden vectors")
    resets = int(bundle.golden["is_first"].sum())
    detail = f"{report.steps} steps, {resets} resets, {run}"
    return [
        Row(f"exported against torch: {name}", error, "", "<=", MAX_DIFFERENCE, detail)
        for name, error in report.max_error.items()
    ]


def ratio(report: Sim2SimReport, run: str) -> Row:
    """Return on the twin over that in the training simulator; only the same physics step has a bound."""
    same = report.timestep_scale == 1.0
    what = "sim2sim return ratio" if same else f"sim2sim return ratio, physics step x {report.timestep_scale:g}"
    measured = math.nan if report.ratio is None else report.ratio
    return Row(what, measured, "", ">=", MIN_RATIO if same else None, f"{len(report.diverged)} paired starts, {run}")
