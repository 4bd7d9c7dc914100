"""How large the replay of 10 s is, as one HTML file, and how much it shows."""

from __future__ import annotations

import json
import math
import re
import tempfile
from pathlib import Path

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.train.run_folder import find_run
from robo_rl.viz.html import MAX_ENVS, write_html
from robo_rl.viz.policy_player import PolicyPlayer
from robo_rl.viz.sources import run_player, task_player

SECONDS, MAX_MB, MIN_RATE_HZ = 10.0, 1.5, 25.0
_FRAME, _ENVS = re.compile(r'"frame_s":([0-9.e-]+)'), re.compile(r'"envs":(\[[^\]]*\])')
TASK = "quadruped_velocity"  # the most bodies; random motion is the hardest to compress


def measure(options: Options) -> list[Row]:
    """Size for `--run`, or for a robot that does random actions, and what the page still shows at that size."""
    if options.run is None:
        player, seed = task_player([f"task={TASK}"], "random", options.count)
    else:
        player, seed = run_player(find_run(options.run, options.runs_dir), options.count, follow=False), 0
    return weigh(player, seed)


def weigh(player: PolicyPlayer, seed: int) -> list[Row]:
    """Record, write, weigh. The writer drops frames and robots to stay below its limit, so these count as well."""
    recording = player.record(SECONDS, seed)
    with tempfile.TemporaryDirectory() as folder:
        page = write_html(recording, Path(folder) / "replay.html", seconds=SECONDS)
        text = page.read_text(encoding="utf-8")
    frame_s, envs = _FRAME.search(text), _ENVS.search(text)
    rate = 1.0 / float(frame_s[1]) if frame_s else math.nan
    shown = len(json.loads(envs[1])) if envs else math.nan
    name = f"HTML replay of {SECONDS:g} s"
    return [
        Row(name, len(text.encode()) / 1e6, "MB", "<=", MAX_MB, player.title),
        Row(f"{name}: robots", shown, "", ">=", min(player.num_envs, MAX_ENVS), f"{player.num_envs} asked for"),
        Row(f"{name}: frames", rate, "Hz", ">=", MIN_RATE_HZ, "the page interpolates between them"),
    ]
