"""What an env of a training takes: measured against estimated, and refused before anything large is built."""

import subprocess
import sys
from typing import Any

import pytest

from robo_rl.config.compose import compose_run
from robo_rl.errors import UserError
from robo_rl.train import memory
from robo_rl.train.build import build_env
from robo_rl.train.on_policy import OnPolicy, train

# Peak memory of a training of few and then of many envs: what the second adds to it, for each env more.
_MEASURE = """
import sys
from robo_rl.config.compose import compose_run
from robo_rl.train.build import build_env
from robo_rl.train.flight_recorder import FlightRecorder
from robo_rl.train.host import keep_freed_memory, torch_threads
from robo_rl.train.on_policy import OnPolicy

def peak(count):
    cfg = compose_run([f"task={sys.argv[1]}", f"env.num_envs={count}", "algo.epochs=1"]).cfg
    env = build_env(cfg)
    recorder = FlightRecorder(env, cfg.seed)
    run = OnPolicy(cfg, recorder)
    run.collector.start()
    run.collector.fill()
    for ring in recorder.history._rings.values():
        ring.zero_()  # as after a hundred steps
    run.learn()
    env.close()
    # not ru_maxrss: a new process takes over that of the one which started it
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024

keep_freed_memory()
with torch_threads(1):
    few, many = int(sys.argv[2]), int(sys.argv[3])
    before = peak(few)
    print((peak(many) - before) / (many - few))
"""


def estimated(task: str, *overrides: str) -> int:
    return memory.bytes_per_env(compose_run([f"task={task}", *overrides]).cfg, OnPolicy, build_env)


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
@pytest.mark.parametrize(
    ("task", "few", "many"),
    [
        pytest.param("quadruped_velocity", 512, 1536, marks=pytest.mark.slow),
        pytest.param("cartpole_swingup", 512, 3584, marks=pytest.mark.slow),
    ],
)
def test_the_estimate_is_within_a_factor_of_what_a_training_takes(task: str, few: int, many: int):
    command = [sys.executable, "-c", _MEASURE, task, str(few), str(many)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=True)
    assert 1 / 1.5 < estimated(task) / float(done.stdout) < 1.5


def test_twice_the_steps_are_twice_the_rollout():
    """A step of quadrotor_hover stores d observations and four actions; more steps change nothing else."""
    one, two, three = (estimated("quadrotor_hover", f"algo.num_steps={t}") for t in (20, 40, 60))
    assert two - one == pytest.approx(three - two, abs=2)
    assert two - one > 20 * 4 * (4 + 1 + 1) * (1 + memory._COPIES)  # actions, rewards, log-probabilities, float32


@pytest.mark.parametrize("task", ["quadrotor_hover", "gym/Pendulum-v1", "isaaclab/Isaac-Cartpole-Direct"])
def test_more_envs_than_memory_are_refused_before_they_are_built(task: str, tmp_path, monkeypatch):
    if task.startswith("isaaclab"):
        pytest.importorskip("isaaclab")
    monkeypatch.setattr(memory, "available", lambda device: 8 << 30)
    monkeypatch.setattr("robo_rl.sim.memory.available", lambda device: 8 << 30)
    built: list[int] = []

    def make_env(cfg: Any) -> Any:
        built.append(cfg.env.num_envs)
        return build_env(cfg)

    asked = compose_run([f"task={task}", "env.num_envs=100000000", f"runs_dir={tmp_path / 'runs'}"]).cfg
    with pytest.raises(UserError, match=r"^100000000 envs need about .* GiB on cpu, and 8 GiB are free\. Use at most"):
        train(asked, asked, make_env)
    assert max(built, default=0) <= memory._FEW
    assert not (tmp_path / "runs").exists()


def test_nothing_is_counted_where_there_is_plenty(monkeypatch):
    monkeypatch.setattr(memory, "available", lambda device: 100 * memory._PLENTY)
    monkeypatch.setattr(memory, "bytes_per_env", lambda *_: 1 << 60)
    cfg = compose_run(["task=quadrotor_hover", "env.num_envs=100"]).cfg
    memory.require_memory(cfg, OnPolicy, build_env)
    monkeypatch.setattr(memory, "available", lambda device: None)
    memory.require_memory(cfg, OnPolicy, build_env)
