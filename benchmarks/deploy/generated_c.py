"""Inference of one policy, onnxruntime in Python beside generated C: 48-512-256-128-12 ELU with normaliser, batch 1.

    python benchmarks/deploy/generated_c.py [--bundle policy.rpb] [--priority 50]

Both take turns in pieces, so that whatever else the machine does meets each of them alike. Prints p50, p99 and p99.9 in
us for each way of compiling, and the largest difference of the self-test. `--priority` runs under SCHED_FIFO.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

import mlp_bundle
import numpy as np
from robo_rl_deploy.bundle import Bundle, policy_inputs, read_bundle
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.codegen.source import policy_sources
from robo_rl_deploy.rt.sched import real_time

TIMER = Path(__file__).with_suffix(".c")
FLAGS = {"C -O3": ["-O3"], "C -O3 -march=native": ["-O3", "-march=native"]}


def build(folder: Path, name: str, flags: list[str]) -> Path:
    """The timer and a library with the self-test."""
    out = folder / name.replace(" ", "_")
    common = ["gcc", "-std=c99", *flags, "-I", str(folder), str(folder / "policy.c")]
    subprocess.run([*common, str(TIMER), "-o", str(out), "-lm"], check=True)
    subprocess.run([*common, "-shared", "-fPIC", "-o", f"{out}.so", "-lm"], check=True)
    return out


def c_times(program: Path, runs: int, priority: int) -> np.ndarray:
    done = subprocess.run([str(program), str(runs), str(priority)], check=True, capture_output=True, text=True)
    return np.array(done.stdout.split(), float)


def ort_times(bundle: Bundle, runs: int, priority: int) -> tuple[np.ndarray, list[str]]:
    """Of `Graph.run` with ready-made feeds."""
    graph, rng = Graph(bundle.policy_onnx, "policy.onnx"), np.random.default_rng(0)
    shapes = policy_inputs(bundle.manifest)
    feeds = [{n: rng.uniform(-0.5, 0.5, s).astype(np.float32) for n, s in shapes.items()} for _ in range(64)]
    outputs, took = list(graph.outputs), np.zeros(runs)
    with real_time(priority or None, lock_memory=bool(priority)) as refused:
        for i in range(-100, runs):
            begin = time.perf_counter_ns()
            graph.run(feeds[i % 64], outputs)
            if i >= 0:
                took[i] = time.perf_counter_ns() - begin
    return took, [str(refusal) for refusal in refused]


def selftest(library: Path) -> float:
    error = ctypes.c_float()
    assert ctypes.CDLL(str(library)).policy_selftest(ctypes.byref(error)) == 0
    return error.value


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle", type=Path, help="default: random weights, see mlp_bundle.py")
    parser.add_argument("--priority", type=int, default=0, help="of SCHED_FIFO; 0: none")
    parser.add_argument("--runs", type=int, default=20_000, help="of each way")
    parser.add_argument("--pieces", type=int, default=10)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bundle = read_bundle(args.bundle) if args.bundle else mlp_bundle.make(folder / "policy.rpb")
        for file, text in policy_sources(bundle).items():
            (folder / file).write_text(text)
        programs = {name: build(folder, name, flags) for name, flags in FLAGS.items()}
        times: dict[str, list[np.ndarray]] = {name: [] for name in ("onnxruntime", *programs)}
        refused: set[str] = set()
        for _ in range(args.pieces):
            for name, program in programs.items():
                times[name].append(c_times(program, args.runs // args.pieces, args.priority))
            took, why = ort_times(bundle, args.runs // args.pieces, args.priority)
            times["onnxruntime"].append(took)
            refused |= set(why)
        for name, pieces in times.items():
            p50, p99, p999 = 1e-3 * np.percentile(np.concatenate(pieces), (50, 99, 99.9))
            row = {"way": name, "p50_us": round(p50, 1), "p99_us": round(p99, 1), "p99_9_us": round(p999, 1)}
            error = {"selftest_error": selftest(Path(f"{programs[name]}.so"))} if name in programs else {}
            print(json.dumps(row | error))
    print(json.dumps({"load": os.getloadavg(), "fifo": args.priority, "refused": sorted(refused)}))


if __name__ == "__main__":
    main()
