"""The commands that read a recording: `replay` feeds it through its bundle, `gap` compares it with the simulator."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.errors import UserError

if TYPE_CHECKING:
    from robo_rl_deploy.bundle import Bundle
    from robo_rl_deploy.record import Recording
    from robo_rl_deploy.record.replay import Replay


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register them."""
    replay = commands.add_parser("replay", help="feed a recording through its bundle: are the actions the same?")
    replay.set_defaults(command=_replay)
    gap = commands.add_parser("gap", help="compare a recording with the simulator: what to randomise more")
    gap.set_defaults(command=_gap)
    gap.add_argument("--robot", metavar="NAME|FILE", help="robot's file (default: the one of the recording)")
    base = gap.add_mutually_exclusive_group()
    base.add_argument("--stand", action="store_true", help="the robot's base was held, and it touched nothing")
    base.add_argument("--hang", action="store_true", help="the robot hung on a rope, and it touched nothing")
    gap.add_argument("--max-delay-ms", type=float, default=60.0, metavar="MS", help="longest delay that is tried")
    for command in (replay, gap):
        command.add_argument("recording", metavar="RECORDING", help="an .mcap file of run --record")
        command.add_argument("--bundle", metavar="FILE", help="another bundle than the attached one")
        command.add_argument("--json", action="store_true", help="print JSON instead of text")


def _replay(args: argparse.Namespace) -> int:
    from robo_rl_deploy.record.replay import replay

    result = replay(*_recorded(args))
    print(json.dumps(result.to_dict(), indent=2) if args.json else _replay_text(result))
    return 0 if result.is_same else 1


def _gap(args: argparse.Namespace) -> int:
    from robo_rl_deploy.gap.report import gap, gap_text
    from robo_rl_deploy.gap.support import Support
    from robo_rl_deploy.pipeline.binding import bind
    from robo_rl_deploy.robots.read import parse_robot, read_robot

    if args.max_delay_ms <= 0.0:
        raise UserError("--max-delay-ms must be above 0")
    recording, bundle = _recorded(args)
    if not args.robot and "robot_file" not in recording.metadata:
        raise UserError(f"{args.recording}: does not say which robot it was; name its file with --robot")
    robot = read_robot(args.robot) if args.robot else parse_robot(recording.metadata["robot_file"], args.recording)
    support = Support.STAND if args.stand else Support.ROPE if args.hang else Support.GROUND
    result = gap(recording, bundle, bind(bundle.manifest, robot), support, 1e-3 * args.max_delay_ms)
    print(json.dumps(result.to_dict(), indent=2) if args.json else gap_text(result))
    return 0


def _recorded(args: argparse.Namespace) -> tuple[Recording, Bundle]:
    """The recording, and the bundle to look at it with."""
    from robo_rl_deploy.bundle import read_bundle
    from robo_rl_deploy.record import read_recording
    from robo_rl_deploy.record.replay import attached_bundle

    recording = read_recording(args.recording)
    return recording, read_bundle(args.bundle) if args.bundle else attached_bundle(recording, args.recording)


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
