"""The commands that read a recording: `replay` feeds it through its bundle, `gap` compares it with the simulator."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from robo_rl_deploy.record.replay import Replay


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """`replay`."""
    replay = commands.add_parser("replay", help="feed a recording through its bundle: are the actions the same?")
    replay.set_defaults(command=_replay)
    replay.add_argument("recording", metavar="RECORDING", help="an .mcap file of run --record")
    replay.add_argument("--bundle", metavar="FILE", help="another bundle than the attached one")
    replay.add_argument("--json", action="store_true", help="print JSON instead of text")


def _replay(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.record import read_recording
    from robo_rl_deploy.record.replay import attached_bundle, replay

    recording = read_recording(args.recording)
    bundle = read_bundle(args.bundle) if args.bundle else attached_bundle(recording, args.recording)
    result = replay(recording, bundle)
    print(json.dumps(result.to_dict(), indent=2) if args.json else _replay_text(result))
    return 0 if result.is_same else 1


def _replay_text(result: Replay) -> str:
    lines = []
    if result.digest != result.recorded_digest:
        lines.append(f"bundle {result.digest[:12]} is not the one that was recorded, {result.recorded_digest[:12]}")
    lines.append(f"{result.steps} steps of the policy in {result.ticks} ticks, bundle {result.digest[:12]}")
    if result.lost or result.left_out:
        lines.append(f"{result.lost} rows were lost; {result.left_out} steps that follow on them cannot be compared")
    if result.largest is None:
        lines.append("every action is the recorded one, bit for bit")
        return "\n".join(lines)
    if result.first is not None:
        first = result.first
        lines.append(
            f"first difference at tick {first.tick}: {first.what} was {first.recorded:.9g}, is {first.replayed:.9g}"
        )
    bound = f"allowed {result.tolerance:g}" if result.tolerance else "same back end and processor: none is allowed"
    largest = result.largest
    lines.append(f"largest error {largest.size:.3g} at tick {largest.tick}, {largest.what}; {bound}")
    return "\n".join(lines)
