"""What the trainings of two sides say of each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matches import Match
from record import Training

from robo_rl.bench.bootstrap import mean_interval, relative_difference
from robo_rl.bench.row import Row
from robo_rl.bench.timing import median, spread


def rows(match: Match, peer: str, ours: Sequence[Training], theirs: Sequence[Training]) -> list[Row]:
    """Time and steps to the level both reach, whole trainings, final returns; `ours[i]` and `theirs[i]` are a pair."""
    pairs = list(zip(ours, theirs, strict=True))
    table = to_level(match, peer, pairs)
    if ours[0].curve[0].accepted is not None:
        table += to_acceptance(peer, pairs)
    for side, trainings in (("ours", ours), (peer, theirs)):
        minutes = [training.wall_s / 60.0 for training in trainings]
        processor = median([training.cpu_s / 60.0 for training in trainings])
        note = f"{len(trainings)} seeds, {spread(minutes)}; {processor:.3g} min of processor time"
        compiling = [training.compile_s for training in trainings if training.compile_s is not None]
        note += f"; {median(compiling):.1f} s of it compiling" if compiling else ""
        table.append(Row(f"whole training, {side}", median(minutes), "min", detail=note))
        final = mean_interval([training.curve[-1].mean for training in trainings])
        each = ", ".join(f"{training.curve[-1].mean:.0f}" for training in trainings)
        detail = f"95 % [{final.low:.0f}, {final.high:.0f}]; {each}"
        table.append(Row(f"return after {match.total_steps:,} steps, {side}", final.mean, detail=detail))
    return [*table, *difference(match, peer, ours, theirs)]


def to_level(match: Match, peer: str, pairs: Sequence[tuple[Training, Training]]) -> list[Row]:
    """Of each pair, the first policies of both that are as good as the best one of the worse side."""
    times, processor, steps, levels, seconds = [], [], [], [], []
    for mine, other in pairs:
        level = min(mine.best, other.best)
        a, b = mine.first(level), other.first(level)
        if a is None or b is None:  # both reach it by its definition
            continue
        levels.append(level)
        seconds.append((a.wall_s, b.wall_s))
        times.append(b.wall_s / a.wall_s)
        processor.append(b.cpu_s / a.cpu_s)
        steps.append(b.step / a.step)
    clock = f"{median([a for a, _ in seconds]):.0f} s against {median([b for _, b in seconds]):.0f} s"
    how = f"{len(pairs)} pairs, {spread(times)}; {clock}; levels {spread(levels, 4)}"
    return [
        Row(
            f"time to the level both reach, {peer} over ours",
            median(times),
            "",
            ">=",
            match.peers[peer].bounds.get("time"),
            how,
        ),
        Row("the same by processor time", median(processor), detail=spread(processor)),
        Row("the same by env steps", median(steps), detail=spread(steps)),
    ]


def to_acceptance(peer: str, pairs: Sequence[tuple[Training, Training]]) -> list[Row]:
    """Of each pair, the first policies that meet every criterion of the task; NaN where none ever did."""
    firsts = [(mine.first_accepted, other.first_accepted) for mine, other in pairs]
    table = []
    for side, points in (("ours", [a for a, _ in firsts]), (peer, [b for _, b in firsts])):
        met = [point for point in points if point is not None]
        seconds, steps = [point.wall_s for point in met], median([float(point.step) for point in met])
        note = f"{len(met)} of {len(points)} seeds, {spread(seconds)}; {steps:,.0f} env steps"
        table.append(Row(f"time to acceptance, {side}", median(seconds), "s", detail=note))
    both = [(a, b) for a, b in firsts if a is not None and b is not None]
    ratios, processor = [b.wall_s / a.wall_s for a, b in both], [b.cpu_s / a.cpu_s for a, b in both]
    detail = f"{spread(ratios)}; by processor time {median(processor):.3g}"
    return [*table, Row(f"time to acceptance, {peer} over ours", median(ratios), detail=detail)]


def difference(match: Match, peer: str, ours: Sequence[Training], theirs: Sequence[Training]) -> list[Row]:
    """Of the final returns, ours against theirs."""
    last = [[training.curve[-1].mean for training in side] for side in (ours, theirs)]
    gap = relative_difference(*last)
    detail = f"95 % [{100 * gap.low:.1f}, {100 * gap.high:.1f}], bootstrap over {len(ours)} seeds each"
    bound = match.peers[peer].bounds.get("difference")
    what = f"return after {match.total_steps:,} steps, ours against {peer}"
    return [
        Row(what, 100 * gap.mean, "%", detail=detail),
        Row(f"{what}: lower end", 100 * gap.low, "%", ">=", bound, "of the interval above"),
    ]


def published(table: Sequence[Mapping[str, str]], match: Match) -> list[Row]:
    """What others published of the same algorithm and body, in other versions of the task: for information."""
    body = match.gym_id.partition("-")[0]
    return [
        Row(
            f"published: {line['who']} {line['algo']}, {line['env']}",
            float(line["mean"]),
            detail=f"+- {line['std']}, {line['seeds']} seeds, {line['what']}, {line['steps']} steps; {line['source']}",
        )
        for line in table
        if body and line["env"].startswith(body) and line["algo"].lower() == match.algo
    ]
