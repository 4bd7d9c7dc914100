"""Write docs/tasks.md from the registry, with a picture of each task: `make docs`.

The pictures show an untrained robot shortly after a start, but for tasks that have a run below `runs/`: these show its
latest policy at work. An argument names tasks whose pictures are made anew; by default only missing ones are made.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.foreign import FAMILIES
from robo_rl.env.registry import list_families, load_task
from robo_rl.errors import UserError
from robo_rl.train.run_folder import find_run
from robo_rl.viz.policy_player import PolicyPlayer
from robo_rl.viz.sources import run_player, task_player
from robo_rl.viz.video import render_frame

DOCS = Path(__file__).parent
WIDTH, HEIGHT = 240, 180
UNTRAINED_S, TRAINED_S = 0.1, 3.0  # s after the start of the episode

HEAD = """# Tasks

Written by `make docs` from the registry. `robo-rl train task=NAME` trains one, `robo-rl train task=NAME --help` shows
its settings, `robo-rl play task=NAME agent=random` shows it before any training. *Accepted* is what a trained policy
has to reach in `robo-rl eval`; where it says nothing, no bound has been measured yet.
"""


def main(again: set[str]) -> None:
    """Make the page."""
    parts = [HEAD]
    for family, names in list_families().items():
        parts.append(f"\n## {family}\n\n| | task | robot | accepted |\n| --- | --- | --- | --- |")
        parts += [row(name, summary, name in again) for name, summary in names.items()]
    parts.append("\n## Of other projects\n\n| task | what it is |\n| --- | --- |")
    parts += [f"| `{name}/<id>` | {family.summary}; `robo-rl list {name}` |" for name, family in FAMILIES.items()]
    (DOCS / "tasks.md").write_text("\n".join(parts) + "\n")


def row(name: str, summary: str, again: bool) -> str:
    """One line of the table."""
    task = load_task(name)
    picture = DOCS / "images" / "tasks" / f"{name}.jpg"
    if again or not picture.exists():
        draw(name, picture)
    bounds = ", ".join(f"{a.metric} {a.op} {a.bound:g}" for a in task.acceptance)
    return f"| ![{name}](images/tasks/{picture.name}) | **{name}**<br>{summary} | {robot_of(task)} | {bounds} |"


def robot_of(task: TaskCfg) -> str:
    """Name of the robot, whatever names it in the task file."""
    return Path(task.robot).stem if task.robot.endswith(".yaml") else task.robot


def draw(name: str, picture: Path) -> None:
    """Render the task at rest, or its latest run at work."""
    player, time_s = player_of(name)
    recording = player.record(time_s + 0.1, seed=0)
    # a layout is far larger than the robot: the scene's own camera is near enough to show both
    pixels = render_frame(recording, time_s, 0, WIDTH, HEIGHT, "track" if recording.placed else None)
    picture.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(picture, quality=85)
    print(picture.name)


def player_of(name: str) -> tuple[PolicyPlayer, float]:
    """Who moves in the picture, and when it is taken."""
    try:
        return run_player(find_run(f"{name}/latest"), 1, follow=False), TRAINED_S
    except UserError:
        return task_player([f"task={name}"], "zero", 1)[0], UNTRAINED_S


if __name__ == "__main__":
    main(set(sys.argv[1:]))
