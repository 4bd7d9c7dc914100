"""A process of Meta-World's own interpreter, and arrays to and from it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

import robo_rl
from robo_rl.errors import UserError

INTERPRETER = "ROBO_RL_METAWORLD_PYTHON"  # environment variable; else .venv-metaworld here or beside the package
_WORKER = Path(__file__).parent / "metaworld_worker.py"
_LEAVE_S = 5.0


def interpreter() -> str:
    """The Python that has Meta-World. Raises UserError where there is none."""
    given = os.environ.get(INTERPRETER)
    homes = [Path.cwd(), Path(robo_rl.__file__).resolve().parents[1]]
    found = [Path(given)] if given else [home / ".venv-metaworld" / "bin" / "python" for home in homes]
    for path in found:
        if path.is_file():
            return str(path)
    if given:
        raise UserError(f"{INTERPRETER} is {given}, which is no file; let it name a Python that has metaworld")
    raise UserError("Meta-World needs an environment of its own, for it asks for an old mujoco: make metaworld")


def benchmark_names() -> dict[str, list[str]]:
    """Names of environments by benchmark, "" for all there are. Raises UserError where Meta-World is missing."""
    done = subprocess.run([interpreter(), str(_WORKER), "--names"], capture_output=True, text=True)
    if done.returncode:
        raise UserError(f"Meta-World cannot be loaded: {_last_line(done.stderr)}")
    names: dict[str, list[str]] = json.loads(done.stdout)
    return names


class WorkerProcess:
    """Some rows of environments; requests and answers may be taken apart, so that several processes work at once."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        """Start it; `spec` as `metaworld_worker.py` reads it. `sizes` waits for the environments."""
        self.count = len(spec["envs"])
        self._errors = tempfile.TemporaryFile("w+b")  # noqa: SIM115
        self._process = subprocess.Popen(
            [interpreter(), str(_WORKER), json.dumps(dict(spec))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        self._obs_size = 0

    def sizes(self) -> dict[str, Any]:
        """`obs`: numbers in an observation; `steps`: of an episode; `dt`: s."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise self._ended()
        sizes: dict[str, Any] = json.loads(line)
        self._obs_size = int(sizes["obs"])
        return sizes

    def reset(self, row: int, seed: int | None) -> np.ndarray:
        """Begin an episode in a row; with a seed its random numbers begin anew. Observation `[d]` float32."""
        self._send(b"R" + np.uint32(row).tobytes() + np.int64(-1 if seed is None else seed).tobytes())
        return self._array("<f4", self._obs_size)

    def send_actions(self, actions: np.ndarray) -> None:
        """Let every row make a step with actions `[n, 4]`."""
        self._send(b"S" + np.ascontiguousarray(actions, "<f4").tobytes())

    def results(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Rewards `[n]`, truncated `[n]`, success `[n]`, observations `[n, d]` of the step."""
        reward = self._array("<f8", self.count)
        truncated, success = (self._array("u1", self.count).astype(bool) for _ in range(2))
        return reward, truncated, success, self._array("<f4", self.count * self._obs_size).reshape(self.count, -1)

    def close(self) -> None:
        """End the process."""
        with contextlib.suppress(BrokenPipeError):
            if self._process.stdin is not None:
                self._process.stdin.close()
        try:
            self._process.wait(_LEAVE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._errors.close()

    def _send(self, request: bytes) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(request)
            self._process.stdin.flush()
        except BrokenPipeError:
            raise self._ended() from None

    def _array(self, dtype: str, count: int) -> np.ndarray:
        assert self._process.stdout is not None
        size = count * np.dtype(dtype).itemsize
        data = self._process.stdout.read(size)
        if len(data) < size:
            raise self._ended()
        return np.frombuffer(data, dtype).copy()

    def _ended(self) -> UserError:
        self._process.wait(_LEAVE_S)
        self._errors.seek(0)
        return UserError(f"Meta-World's process ended: {_last_line(self._errors.read().decode(errors='replace'))}")


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it said nothing"])[-1]
