"""Sim2sim reports as text: one row a simulator, the training simulator first."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.twin.sim2sim import Outcome, Sim2SimReport, mean_of_known

_TRAINING = "training simulator"


def sim2sim_table(bundle: Bundle, reports: Sequence[Sim2SimReport]) -> str:
    """The table of one or more reports on the same starts."""
    count = len(reports[0].diverged)
    lines = [f"{bundle.manifest.name}  {bundle.digest[:12]}  {count} starts"]
    width = 2 + max(len(_TRAINING), *(len(_title(report)) for report in reports))
    lines.append(f"{'':{width}}{'return':>20}{'ratio':>8}{'success':>10}{'steps':>8}")
    lines.append(_row(f"{_TRAINING:{width}}", reports[0].trained, 1.0))
    lines += [_row(f"{_title(report):{width}}", report.twin, report.ratio) for report in reports]
    for report in reports:
        difference, stderr = report.paired_difference
        lines.append(f"{_title(report)} - training, paired: {difference:+.4g} ± {stderr:.2g}")
        if report.diverged.any():
            lines.append(f"{_title(report)}: physics diverged in {int(report.diverged.sum())} of {count} episodes")
    lines.append(f"unscored reward terms: {', '.join(reports[0].unscored) or 'none'}")
    lines += _details("reward term", [reports[0].trained.terms, *(report.twin.terms for report in reports)], reports)
    lines += _details("metric", [reports[0].trained.metrics, *(report.twin.metrics for report in reports)], reports)
    return "\n".join(lines)


def _row(title: str, outcome: Outcome, ratio: float | None) -> str:
    summary = outcome.summary()
    mean = f"{summary['return']:.4g} ± {summary['return_stderr']:.2g}"
    success = "-" if summary["success"] is None else f"{100.0 * summary['success']:.1f} %"
    return f"{title}{mean:>20}{_number(ratio, '.3f'):>8}{success:>10}{summary['length']:>8.1f}"


def _details(kind: str, columns: Sequence[dict], reports: Sequence[Sim2SimReport]) -> list[str]:
    """One line a name with its mean in each simulator; nothing where there are no names."""
    names = list(columns[-1])
    if not names:
        return []
    titles = ["training", *(_title(report) for report in reports)]
    widths = [max(18, 2 + len(title)) for title in titles]
    lines = ["", f"{kind:30}" + "".join(f"{title:>{width}}" for title, width in zip(titles, widths, strict=True))]
    for name in names:
        means = [mean_of_known(column[name]) if name in column else None for column in columns]
        cells = (f"{_number(mean, '.4g'):>{width}}" for mean, width in zip(means, widths, strict=True))
        lines.append(f"{name:30}" + "".join(cells))
    return lines


def _title(report: Sim2SimReport) -> str:
    title = "twin" if report.timestep_scale == 1.0 else f"twin, step x {report.timestep_scale:g}"
    return title + ("" if report.command_delay_s is None else f", {1e3 * report.command_delay_s:g} ms late")


def _number(value: float | None, spec: str) -> str:
    return "-" if value is None else format(value, spec)
