"""How long a robot takes from the bytes of a signed bundle to a bound policy.

    python benchmarks/deploy/verify_bind.py [policy.rpb] [--runs 50] [--joints 12] [--hidden 512 256 128]

Without a file: a network of random weights for a robot of so many joints, with 256 golden steps. Prints ms for the
first time in this process, p50 and p99.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

import body
import numpy as np
from robo_rl_deploy.bundle import keys, read_bundle
from robo_rl_deploy.bundle.file import write_signature
from robo_rl_deploy.bundle.trust import Trust, add_key
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.robots.read import read_robot

STEPS = 256  # golden ones


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", nargs="?", type=Path)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--joints", type=int, default=12)
    parser.add_argument("--hidden", type=int, nargs="+", default=[512, 256, 128])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path, robot = args.bundle, ""
        if path is None:
            path = body.bundle(Path(folder) / "policy.rpb", args.joints, args.hidden, steps=STEPS).path
            robot = str(Path(folder) / "body.yaml")
            Path(robot).write_text(body.ROBOT_FILE)
        copy = Path(folder) / "signed.rpb"
        copy.write_bytes(path.read_bytes())
        trust = signed(copy, Path(folder))
        rows = [measure(copy, robot, trust) for _ in range(args.runs)]
    print(f"load {os.getloadavg()[0]:.1f}, {path.name}, {args.runs} runs, ms:   first     p50     p99")
    for name in rows[0]:
        values = [1e3 * row[name] for row in rows]
        print(f"{name:44} {values[0]:7.1f} {np.percentile(values, 50):7.1f} {np.percentile(values, 99):7.1f}")


def measure(path: Path, robot: str, trust: Trust) -> dict[str, float]:
    """Seconds of each part. `robot`: its file; "": the one that the bundle names."""
    begin = time.perf_counter()
    bundle = read_bundle(path, trust=trust)
    verified = time.perf_counter()
    bind(bundle.manifest, read_robot(robot or bundle.manifest.robot.name), bundle.golden)
    bound = time.perf_counter()
    trust.check(bundle.signature)
    checked = time.perf_counter()
    read_bundle(path, verify_golden=False)
    return {
        "verify and bind": bound - begin,
        "of this: bind": bound - verified,
        "of this: signature": checked - bound,
        "verify, without golden vectors and signature": time.perf_counter() - checked,
    }


def signed(path: Path, folder: Path) -> Trust:
    public = keys.create_key(folder / "key.pem")
    write_signature(path, keys.sign(read_bundle(path).digest, keys.load_key(folder / "key.pem")))
    return add_key(Trust(folder / "trusted"), public, "benchmark")


if __name__ == "__main__":
    main()
