"""`robo-rl play RUN | FILE.npz | task=NAME agent=zero`: live, as one HTML file, or as MP4."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from robo_rl_deploy.parser import Parser

from robo_rl.errors import UserError, unknown

if TYPE_CHECKING:
    from robo_rl.data.recording import Recording
    from robo_rl.viz.player import Player

AGENTS = ("zero", "random")
_BESIDE = ""  # --html or --mp4 without a file: beside what is shown
_LIVE_ENVS = 4
_CLIP_S = 10.0

DESCRIPTION = """\
robo-rl play RUN                           the latest policy of a run, live: a window, else a page on 127.0.0.1
robo-rl play RUN --follow                  the same during training; newer checkpoints replace the policy
robo-rl play RUN --html                    write RUN/replay.html, one file that opens from disk
robo-rl play RUN --mp4 walk.mp4            render a video, off screen
robo-rl play FILE.npz [--html] [--mp4]     a recording, or the dump of a failure
robo-rl play task=NAME agent=zero|random   a task before training; settings as of robo-rl train
RUN is the folder of a run, latest, or NAME/latest."""


def run(argv: Sequence[str]) -> int:
    """Show what `argv` names. Raises `UserError` for anything a person can mend."""
    options = _parse(argv)
    wants_files = options.html is not None or options.mp4 is not None
    if wants_files and options.follow:
        raise UserError("--follow is live; leave it out to write --html or --mp4")
    if any("=" in word for word in options.what):
        return _task(options, wants_files)
    if len(options.what) > 1:
        raise UserError(f"{len(options.what)} things to play: {' '.join(options.what)}. Name one run or file")
    return _file_or_run(options, wants_files)


def _task(options: argparse.Namespace, wants_files: bool) -> int:
    from robo_rl.config.selection import check_names

    settings = [word for word in options.what if not word.startswith("agent=")]
    agents = [word.removeprefix("agent=") for word in options.what if word.startswith("agent=")] or ["zero"]
    if agents[-1] not in AGENTS:
        raise unknown("Agent", agents[-1], AGENTS, " ".join(f"agent={agent}" for agent in AGENTS))
    if stray := [word for word in settings if "=" not in word]:
        raise UserError(f"{stray[0]}: name a run, or a task with task=NAME, not both")
    check_names(settings)
    from robo_rl.viz.sources import task_player

    player, seed = task_player(settings, agents[-1], options.envs or _LIVE_ENVS)
    if not wants_files:
        return _live(player, options)
    recording = player.record(options.seconds or _CLIP_S, seed)
    return _write(recording, Path(f"{recording.task}-{agents[-1]}"), options)


def _file_or_run(options: argparse.Namespace, wants_files: bool) -> int:
    from robo_rl.data.recording import Recording
    from robo_rl.viz.player import RecordingPlayer
    from robo_rl.viz.sources import limited, run_player, run_recording

    name = options.what[0] if options.what else "latest"
    file = options.recording or (Path(name) if name.endswith(".npz") else None)
    if file is not None:
        if options.follow:
            raise UserError("--follow needs a run; a recording is over")
        recording = limited(Recording.load(file), options.envs)
        return (
            _write(recording, file.with_suffix(""), options)
            if wants_files
            else _live(RecordingPlayer(recording), options)
        )
    from robo_rl.train.run_folder import find_run

    folder = find_run(name, options.runs_dir)
    if not wants_files:
        return _live(run_player(folder, options.envs or _LIVE_ENVS, options.follow), options)
    recording = limited(Recording.load(run_recording(folder)), options.envs)
    return _write(recording, folder.path / "replay", options)


def _write(recording: Recording, beside: Path, options: argparse.Namespace) -> int:
    """Write the files that were asked for; without a name they become `beside`.html and `beside`.mp4."""
    seconds = options.seconds or _CLIP_S
    if options.html is not None:
        from robo_rl.viz.html import write_html

        path = write_html(recording, options.html or Path(f"{beside}.html"), seconds=seconds)
        print(f"{path}  {path.stat().st_size / 1e6:.2f} MB")
    if options.mp4 is not None:
        from robo_rl.viz.video import write_mp4

        path = write_mp4(recording, options.mp4 or Path(f"{beside}.mp4"), seconds=seconds)
        print(f"{path}  {path.stat().st_size / 1e6:.2f} MB")
    return 0


def _live(player: Player, options: argparse.Namespace) -> int:
    """Show until the window closes, Ctrl-C, or `--seconds`."""
    import time

    from robo_rl.viz.native import KEYS, has_display, run_native

    end = time.monotonic() + options.seconds if options.seconds else float("inf")
    wants_native = options.viewer == "native" or (options.viewer == "auto" and has_display() and options.port is None)
    if wants_native:
        if not has_display():
            raise UserError("no display ($DISPLAY is not set): --viewer viser shows it in a browser")
        print(f"{player.title}. {KEYS}")
        run_native(player, lambda: time.monotonic() > end)
        return 0
    from robo_rl.viz.live import LiveViewer

    viewer = LiveViewer(player, options.port)
    print(f"{player.title}: open {viewer.url}  (Ctrl-C ends)", flush=True)
    try:
        viewer.run(lambda: time.monotonic() > end)
    except KeyboardInterrupt:
        print()
    finally:
        viewer.close()
    return 0


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = Parser(prog="robo-rl play", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", metavar="RUN|FILE.npz|task=NAME", help="what to show (default: latest)")
    parser.add_argument("--html", nargs="?", const=_BESIDE, metavar="FILE", help="write one self-contained page")
    parser.add_argument("--mp4", nargs="?", const=_BESIDE, metavar="FILE", help="write a video")
    parser.add_argument(
        "--viewer", choices=("auto", "native", "viser"), default="auto", help="live view (default: auto)"
    )
    parser.add_argument("--port", type=int, metavar="N", help="of the page; default: the first free one from 8080")
    parser.add_argument("--envs", type=int, metavar="N", help=f"environments (live: {_LIVE_ENVS})")
    parser.add_argument("--seconds", type=float, metavar="S", help=f"length (files: {_CLIP_S:g}; live: no end)")
    parser.add_argument(
        "--recording", type=Path, metavar="FILE", help="this recording instead of the newest of the run"
    )
    parser.add_argument("--follow", action="store_true", help="watch a running training")
    parser.add_argument("--runs-dir", type=Path, default=Path("runs"), metavar="DIR", help="folder of runs")
    options = parser.parse_intermixed_args(list(argv))
    for flag, suffix in (("html", ".html"), ("mp4", ".mp4")):
        file = getattr(options, flag)
        if file and not file.endswith(suffix):
            raise UserError(
                f"--{flag} {file}: expected a file name that ends in {suffix}; name the run before --{flag}"
            )
    for flag in ("envs", "seconds"):
        value = getattr(options, flag)
        if value is not None and not 0 < value < float("inf"):
            raise UserError(f"--{flag} {value:g}: expected a positive number")
    return options
