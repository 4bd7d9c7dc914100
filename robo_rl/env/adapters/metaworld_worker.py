"""Meta-World environments in a process of its own interpreter; run by path, imports nothing of ours.

It reads requests on its standard input and writes answers to its standard output, both of little-endian arrays:
`R` uint32 row, int64 seed (-1: go on drawing) -> observation float32 [d]
`S` actions float32 [n, 4] -> rewards float64 [n], truncated uint8 [n], success uint8 [n], observations float32 [n, d]
The first line of the answers is JSON: the sizes, or why it cannot go on. It ends with its input.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from typing import Any, BinaryIO

import numpy as np

GOALS = 50  # of each environment, drawn once for the seed of the run; an episode has one of them


class Rows:
    """Some environments, each with its own goals and random numbers."""

    def __init__(self, spec: dict[str, Any]) -> None:
        warnings.simplefilter("ignore")
        import metaworld

        benchmark = metaworld.ML1 if spec["hidden_goal"] else metaworld.MT1
        self.envs, self.goals = [], []
        made: dict[str, Any] = {}
        for name in spec["envs"]:
            if name not in made:
                made[name] = benchmark(name, seed=spec["seed"])
            source = made[name]
            self.envs.append(source.train_classes[name](reward_function_version=spec["reward"]))
            self.goals.append(source.test_tasks if spec["test_goals"] else source.train_tasks)
        self.rngs = [np.random.default_rng(0) for _ in self.envs]
        self.marks = np.zeros((len(self.envs), spec["kinds"]), np.float32)  # which task it is, one-hot
        for row, kind in enumerate(spec["kind"]):
            if kind is not None:
                self.marks[row, kind] = 1.0
        self.obs_size = self.reset(0, 0).size

    def reset(self, row: int, seed: int) -> np.ndarray:
        """Begin an episode with another goal; first observation `[d]`."""
        env = self.envs[row]
        if seed >= 0:
            self.rngs[row] = np.random.default_rng(seed)
            env.seed(seed)
        goals = self.goals[row]
        env.set_task(goals[self.rngs[row].integers(len(goals))])
        return self._marked(row, env.reset()[0])

    def step(self, actions: np.ndarray) -> list[np.ndarray]:
        """Rewards, truncated, success and observations of one step of every row."""
        results = [env.step(action) for env, action in zip(self.envs, actions)]
        return [
            np.array([result[1] for result in results], np.float64),
            np.array([result[3] for result in results], np.uint8),
            np.array([result[4]["success"] > 0.5 for result in results], np.uint8),
            np.stack([self._marked(row, result[0]) for row, result in enumerate(results)]),
        ]

    def _marked(self, row: int, obs: np.ndarray) -> np.ndarray:
        return np.concatenate([obs.astype(np.float32), self.marks[row]])


def serve(rows: Rows, requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the input ends."""
    count = len(rows.envs)
    while code := requests.read(1):
        if code == b"R":
            row = int(np.frombuffer(requests.read(4), "<u4")[0])
            seed = int(np.frombuffer(requests.read(8), "<i8")[0])
            answers.write(rows.reset(row, seed).tobytes())
        else:
            actions = np.frombuffer(requests.read(16 * count), "<f4").reshape(count, 4)
            answers.write(b"".join(array.tobytes() for array in rows.step(actions)))
        answers.flush()


def names() -> dict[str, list[str]]:
    """Environments of every benchmark."""
    warnings.simplefilter("ignore")
    from metaworld import env_dict

    found = {"": list(env_dict.ALL_V3_ENVIRONMENTS), "MT10": list(env_dict.MT10_V3), "MT50": list(env_dict.MT50_V3)}
    for benchmark, split in (("ML10", env_dict.ML10_V3), ("ML45", env_dict.ML45_V3)):
        found |= {benchmark: list(split["train"]), f"{benchmark}-test": list(split["test"])}
    return found


def main() -> None:
    """`--names`, or the rows' specification as JSON."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not get between the arrays
    if sys.argv[1] == "--names":
        answers.write(json.dumps(names()).encode())
        return
    rows = Rows(json.loads(sys.argv[1]))
    env = rows.envs[0]
    sizes = {"obs": rows.obs_size, "steps": int(env.max_path_length), "dt": float(env.dt)}
    answers.write(json.dumps(sizes).encode() + b"\n")
    answers.flush()
    serve(rows, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
