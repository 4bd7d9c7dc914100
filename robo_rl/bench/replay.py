"""How large the replay of 10 s is, as one HTML file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.train.run_folder import find_run
from robo_rl.viz.html import write_html
from robo_rl.viz.policy_player import PolicyPlayer
from robo_rl.viz.sources import run_player, task_player

SECONDS, MAX_MB = 10.0, 1.5
TASK = "quadruped_velocity"  # the most bodies; random motion is the hardest to compress


def measure(options: Options) -> list[Row]:
    """Size for `--run`, or for a robot that does random actions."""
    if options.run is None:
        player, seed = task_player([f"task={TASK}"], "random", options.count)
    else:
        player, seed = run_player(find_run(options.run, options.runs_dir), options.count, follow=False), 0
    return [size(player, seed)]


def size(player: PolicyPlayer, seed: int) -> Row:
    """Record, write, weigh."""
    recording = player.record(SECONDS, seed)
    with tempfile.TemporaryDirectory() as folder:
        page = write_html(recording, Path(folder) / "replay.html", seconds=SECONDS)
        megabytes = page.stat().st_size / 1e6
    detail = f"{player.title}, {player.num_envs} envs asked for"
    return Row(f"HTML replay of {SECONDS:g} s", megabytes, "MB", "<=", MAX_MB, detail)
