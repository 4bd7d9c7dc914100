"""Does a run time go wrong when it runs long? A robot at 500 Hz in virtual time, a fault every few seconds, an oracle.

    python benchmarks/deploy/soak.py [--ticks 1000000] [--seed 0] [--json FILE]

Faults of `tests/deploy/fault_rig.py`, in a random order, each in a random state of the robot, with a person who puts
the robot back after each. The oracle there looks at every tick's command and every motor's effort. Memory is the
process's resident set; its slope is that of a line through the second half.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from robo_rl_deploy.bundle import Bundle, twin_members
from robo_rl_deploy.bundle.schema import Rates
from robo_rl_deploy.safety.states import SILENT, State

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "deploy"))
import tiny_bundle
from fault_rig import CATALOGUE, MESSAGES, Rig, endure

_PAGE = 4096
# Those that a person can lead the robot to again and again.
_STATES = [state for state in State if state not in (*SILENT, State.ESTOP)]


def bundle_500(path: Path) -> Bundle:
    """The tiny cart-pole, its policy at 500 Hz."""
    manifest = replace(tiny_bundle.MANIFEST, rates=Rates(control_hz=500.0, physics_hz=1000.0))
    scene = tiny_bundle.SCENE.replace('timestep="0.005"', 'timestep="0.001"')
    twin = twin_members(scene, tiny_bundle.starts(), tiny_bundle.task_onnx())
    return tiny_bundle.make(path, manifest, twin=twin)


def rss_bytes() -> int:
    """Resident memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE


def soak(ticks: int, seed: int, folder: Path) -> dict:
    """What came of it. A violation raises AssertionError, with the tick and the fault in its notes."""
    rig, rng = Rig(bundle_500(folder / "soak.rpb"), seed=seed), np.random.default_rng(seed)
    everything = {**MESSAGES, **CATALOGUE}
    names, counts, memory = list(everything), dict.fromkeys(everything, 0), []
    began = time.monotonic()
    while rig.ticks < ticks:
        if sum(counts.values()) % len(names) == 0:
            rng.shuffle(names)
        name = names[sum(counts.values()) % len(names)]
        state = _STATES[int(rng.integers(len(_STATES)))]
        try:
            endure(rig, state, everything[name], lasting_s=float(rng.uniform(0.05, 1.0)))
        except AssertionError as error:
            raise AssertionError(f"tick {rig.ticks}, fault {name} in {state}: {error}") from error
        counts[name] += 1
        gc.collect()
        memory.append((rig.ticks, rss_bytes()))
    late = np.array(memory[len(memory) // 2 :], float)
    slope = float(np.polyfit(late[:, 0], late[:, 1], 1)[0]) if len(late) > 2 else float("nan")
    return {
        "ticks": rig.ticks,
        "wall_s": round(time.monotonic() - began, 1),
        "virtual_s": round(1e-9 * rig.now_ns, 1),
        "faults": sum(counts.values()),
        "kinds": sum(count > 0 for count in counts.values()),
        "violations": 0,  # the first one ends the soak
        "rss_mb": [round(1e-6 * memory[i][1], 2) for i in (0, len(memory) // 2, -1)],
        "rss_bytes_per_1000_ticks": round(1000.0 * slope, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ticks", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = soak(args.ticks, args.seed, Path(folder))
    print(json.dumps(report, indent=2))
    if args.json:
        args.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
