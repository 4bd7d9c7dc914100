"""Does a page disturb the tick? The same run without a page, with one nobody opens, and with one that is posted to.

    python benchmarks/deploy/page.py policy.rpb [--seconds 20] [--rounds 3] [--priority 50]

Each round takes the three in turn, so that what else the machine does falls on all of them.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.request

KINDS = ("none", "unwatched", "watched")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("bundle")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--priority", type=int, default=0)
    args = parser.parse_args()
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for _ in range(args.rounds):
        for kind in KINDS:
            for stage, pair in measure(kind, args).items():
                found.setdefault((kind, stage), []).append(pair)
    for (kind, stage), rounds in sorted(found.items(), key=lambda item: item[0][1]):
        p50, p99 = (statistics.median(column) for column in zip(*rounds))
        spread = ", ".join(f"{p99_us:.0f}" for _, p99_us in rounds)
        print(f"{stage:9} page {kind:10} p50 {p50:7.1f}  p99 {p99:7.1f} us  (p99 of each round: {spread})")


def measure(kind: str, args: argparse.Namespace) -> dict[str, tuple[float, float]]:
    """Stage -> (p50, p99) in us."""
    command = [sys.executable, "-m", "robo_rl_deploy", "run", args.bundle, "--auto", "--seconds", str(args.seconds)]
    command += ["--priority", str(args.priority)] + ([] if kind == "none" else ["--page"])
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    assert process.stdout is not None
    for line in process.stderr:
        if kind == "watched" and line.startswith("page: "):
            threading.Thread(target=browse, args=(line.split()[1], args.seconds), daemon=True).start()
    rows = re.findall(r"^(\w+) +p50 +([\d.]+) +p99 +([\d.]+)", process.stdout.read(), re.M)
    process.wait()
    return {stage: (float(p50), float(p99)) for stage, p50, p99 in rows}


def browse(url: str, seconds: float) -> None:
    """Post as a browser does, ten times a second, and let viser draw for somebody."""
    from websockets.sync.client import connect

    document = urllib.request.urlopen(url).read().decode()
    (text,) = re.findall(r"const facts = (.*);", document)
    facts = json.loads(text)
    body = {"client": "bench", "alive": True, "held": True, "commands": {}}
    end = time.monotonic() + seconds
    with connect(f"ws://127.0.0.1:{facts['viewPort']}", max_size=None, subprotocols=subprotocols()) as view:
        threading.Thread(target=lambda: [None for _ in view], daemon=True).start()
        while time.monotonic() < end:
            asked = urllib.request.Request(url, json.dumps(body).encode(), {"X-Station": facts["token"]})
            with urllib.request.urlopen(asked, timeout=5) as answer:
                answer.read()
            time.sleep(0.1)


def subprotocols() -> list:
    """What viser's own client names when it connects."""
    import viser

    return [f"viser-v{viser.__version__}"]


if __name__ == "__main__":
    main()
