"""What the flight recorder costs the loop, and whether it keeps up: rows of 1 KiB at 1 kHz.

    python benchmarks/deploy/recorder.py --seconds 10

The cost is that of `Recorder.record` inside the tick, in us; filling the row is the loop's own work.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np
from robo_rl_deploy.record import Field, Recorder, read_recording, tick_layout
from robo_rl_deploy.rt.clock import RealClock
from robo_rl_deploy.rt.loop import Late, Loop, OverrunPolicy
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram

JOINTS = tuple(f"joint_{i}" for i in range(11))
PATIENT = OverrunPolicy(soft_misses=10**6, window_s=10.0, fault_gap_s=10.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--rate-hz", type=int, default=1000)
    args = parser.parse_args()
    channels = {"joint_pos": JOINTS, "joint_vel": JOINTS, "imu_gyro": tuple("xyz"), "imu_quat": tuple("wxyz")}
    base = tick_layout(channels, {"twist": tuple("xyz")}, 11, JOINTS, JOINTS)
    filler = Field("extra.values", ((1024 - base.row_bytes) // 8,))
    layout = tick_layout(channels, {"twist": tuple("xyz")}, 11, JOINTS, JOINTS, [filler])
    cost, noise = Histogram(), np.random.default_rng(0).normal(size=(1024, 11))
    with tempfile.TemporaryDirectory() as folder:
        recorder = Recorder(Path(folder) / "bench.mcap", layout)
        row = recorder.row

        def tick(now_ns: int, k: int, late: Late | None) -> bool:
            row["tick.stamp_ns"][()], row["tick.k"][()] = now_ns, k
            row["sent.q"][:] = row["measured.q"][:] = noise[k % 1024]
            start = time.perf_counter_ns()
            recorder.record()
            cost.record(time.perf_counter_ns() - start)
            return True

        loop = Loop(RealClock(), 1_000_000_000 // args.rate_hz, tick, PATIENT)
        with real_time() as refused:
            loop.run(round(args.seconds * args.rate_hz))
        status = recorder.close()
        size = (Path(folder) / "bench.mcap").stat().st_size
        recording = read_recording(Path(folder) / "bench.mcap")
    report = {
        "row_bytes": layout.row_bytes,
        "offered": status.offered,
        "saved": status.saved,
        "dropped": status.lost,
        "read_back": len(recording),
        "record_us": {p: 1e-3 * cost.percentile(p) for p in (50, 99, 99.9)},
        "tick_lateness_us": {p: 1e-3 * loop.stages["lateness"].percentile(p) for p in (50, 99)},
        "file_bytes_a_row": size / max(1, status.saved),
        "refused": list(map(str, refused)),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
