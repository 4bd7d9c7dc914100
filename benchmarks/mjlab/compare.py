"""Env steps per second of our environment against mjlab's, the same task side by side, block by block in turn.

python benchmarks/mjlab/compare.py go1 --python .venv-mjlab/bin/python [--device cuda --envs 4096] [--learn]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from robo_rl.bench.report import machine, text
from robo_rl.bench.row import Row
from robo_rl.bench.timing import interleaved, median, spread

HERE = Path(__file__).parent
GPU_BOUNDS, GO1_CPU_BOUND = {False: 1.2, True: 1.5}, 20.0  # times; with or without learning
STEPS_OF_ITERATION = 24


class Side:
    """One of the two processes."""

    def __init__(self, python: str, script: str, words: list[str]) -> None:
        command = [python, "-u", str(HERE / script), *words]
        self._log = HERE / ".cache" / f"{script.removesuffix('.py')}.log"  # what libraries print
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
            )
        self.facts = self._answer()
        self.size = 0  # of a block

    def block(self, size: int | None = None) -> dict[str, float]:
        """Work through a block; what it took and what was seen."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{size or self.size}\n")
        self._process.stdin.flush()
        return self._answer()

    def calibrate(self, warm_up: int, seconds: float) -> None:
        """Warm up, and make blocks that take about `seconds`."""
        self.block(max(1, warm_up // 2))
        per_step = self.block(max(1, warm_up - warm_up // 2))["wall_s"] / max(1, warm_up - warm_up // 2)
        self.size = max(1, round(seconds / per_step))

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=60)

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            sys.exit(
                f"error: {self._log.stem}.py ended with code {self._process.wait()}; the end of {self._log} says why"
            )
        answer: dict[str, Any] = json.loads(line)
        return answer


def rows(pairs: list[tuple[dict[str, float], dict[str, float]]], sizes: tuple[int, int], args: Any) -> list[Row]:
    """Speeds and their ratio; `pairs` are (ours, theirs), `sizes` control steps of a block."""
    device = args.device.split(":")[0]
    ours = [sizes[0] * args.envs / a["wall_s"] for a, _ in pairs]
    theirs = [sizes[1] * args.envs / b["wall_s"] for _, b in pairs]
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    by_cpu = [(sizes[0] / a["cpu_s"]) / (sizes[1] / b["cpu_s"]) for a, b in pairs]
    on_cpu = GO1_CPU_BOUND if args.robot == "go1" and not args.learn else None
    bound = on_cpu if device == "cpu" else GPU_BOUNDS[args.learn]
    what = f"{args.robot} flat velocity, {args.envs} envs, {device}" + (", with PPO" if args.learn else "")
    result = [
        Row(f"{what}: ours", median(ours), "env steps/s", detail=spread(ours)),
        Row(f"{what}: mjlab", median(theirs), "env steps/s", detail=spread(theirs)),
        Row(f"{what}: ours against mjlab", median(ratios), "", ">=", bound, f"{len(pairs)} pairs, {spread(ratios)}"),
    ]
    if device == "cpu":
        result.append(Row(f"{what}: the same by CPU time", median(by_cpu), detail=spread(by_cpu)))
    return result + (_seen(pairs) if not args.learn else [])


def _seen(pairs: list[tuple[dict[str, float], dict[str, float]]]) -> list[Row]:
    """Is it the same task? Means of what both saw under the same random actions."""
    return [
        Row(f"{key} per step, {who}", median([pair[i][key] for pair in pairs]), detail="random actions")
        for key in ("reward", "ended")
        for i, who in enumerate(("ours", "mjlab"))
    ]


def main() -> None:
    """Start both sides, let them work in turn, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("robot", choices=("go1", "g1"))
    parser.add_argument("--python", default=".venv-mjlab/bin/python", help="interpreter of the environment with mjlab")
    parser.add_argument("--envs", type=int, default=256)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--learn", action="store_true", help="with PPO: ours against rsl_rl's")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=8.0, help="of a block")
    parser.add_argument("--warm-up", type=int, help="control steps (or iterations) before the first block")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    words = [args.robot, "--envs", str(args.envs), "--device", args.device, *(["--learn"] if args.learn else [])]
    ours, theirs = Side(sys.executable, "ours.py", words), Side(args.python, "theirs.py", words)
    for side in (ours, theirs):
        side.calibrate(args.warm_up or (4 if args.learn else 60), args.seconds)
    pairs = interleaved(ours.block, theirs.block, args.pairs)
    for side in (ours, theirs):
        side.close()
    steps = STEPS_OF_ITERATION if args.learn else 1
    result = rows(pairs, (ours.size * steps, theirs.size * steps), args)
    print(text(result, machine()))
    print(f"ours: {ours.facts}; mjlab: {theirs.facts}; blocks of {ours.size} and {theirs.size}")
    if args.json:
        args.json.write_text(json.dumps([row.to_dict() for row in result], indent=1) + "\n")


if __name__ == "__main__":
    main()
