"""Round trip of JointState(12) between two processes over DDS on the loopback interface.

    python benchmarks/deploy/dds_round_trip.py --count 10000 --rate 500

Prints p50, p99 and the largest round trip in microseconds, and how many messages were lost. `--fifo` asks for
SCHED_FIFO, locked memory and no garbage collection in both processes, as the run time has them (root or
CAP_SYS_NICE). `--typed` takes cyclonedds' public interface, `--no-prototype` the general codec.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import multiprocessing
import os
import time
from typing import Any

import numpy as np
from robo_rl_deploy.transport.base import Topic, Transport
from robo_rl_deploy.transport.dds import open_dds
from robo_rl_deploy.transport.messages import Header, JointState, Time

STATE = Topic("/round_trip/state", "sensor_msgs/msg/JointState")
COMMAND = Topic("/round_trip/command", "sensor_msgs/msg/JointState")
_MCL_CURRENT_AND_FUTURE = 3


def main() -> None:
    """Measure and print."""
    options = parse()
    worker = multiprocessing.get_context("spawn").Process(target=echo, args=(options,), daemon=True)
    worker.start()
    transport = join(options)
    trips_us = measure(transport, options)
    transport.close()
    worker.terminate()
    print(report(trips_us, options.count))


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000, help="messages")
    parser.add_argument("--rate", type=float, default=500.0, help="messages per second")
    parser.add_argument("--domain", type=int, default=77, help="DDS domain")
    parser.add_argument("--fifo", action="store_true", help="real-time priority")
    parser.add_argument("--typed", action="store_true", help="cyclonedds' public interface")
    parser.add_argument("--no-prototype", action="store_true", help="the general codec")
    return parser.parse_args()


def join(options: argparse.Namespace) -> Transport:
    """A transport, with real-time priority where asked for."""
    if options.fifo:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50))
        ctypes.CDLL(None).mlockall(_MCL_CURRENT_AND_FUTURE)
        gc.collect()
        gc.disable()
    return open_dds(options.domain, raw=not options.typed)


def example() -> JointState:
    """The message that goes round."""
    names = [f"leg_{i // 3}_joint_{i % 3}" for i in range(12)]
    return JointState(Header(Time(), "base"), names, np.zeros(12), np.zeros(12), np.zeros(12))


def echo(options: argparse.Namespace) -> None:
    """Send back everything, for ever."""
    transport = join(options)
    prototype = None if options.no_prototype else example()
    states, commands = transport.subscriber(STATE, prototype), transport.publisher(COMMAND, prototype)
    while True:
        transport.wait(1.0)
        for sample in states.take():
            commands.send(sample.message)


def measure(transport: Transport, options: argparse.Namespace) -> np.ndarray:
    """Round trips in microseconds of the messages that came back within a second."""
    message = example()
    prototype: Any = None if options.no_prototype else message
    states, commands = transport.publisher(STATE, prototype), transport.subscriber(COMMAND, prototype)
    while not (transport.peers(STATE).subscribers and transport.peers(COMMAND).publishers):
        time.sleep(0.05)
    trips_us = []
    due_ns = time.monotonic_ns()
    for number in range(options.count):
        due_ns += round(1e9 / options.rate)
        time.sleep(max(due_ns - time.monotonic_ns(), 0) * 1e-9)
        message.position[0] = number
        sent_ns = time.perf_counter_ns()
        states.send(message)
        if comes_back(transport, commands, number):
            trips_us.append((time.perf_counter_ns() - sent_ns) / 1e3)
    return np.array(trips_us)


def comes_back(transport: Transport, commands: Any, number: int) -> bool:
    """Wait for message `number`; False where it is lost."""
    while transport.wait(1.0):
        if any(sample.message.position[0] == number for sample in commands.take()):
            return True
    return False


def report(trips_us: np.ndarray, count: int) -> str:
    """One line."""
    p50, p99, most = np.percentile(trips_us, [50, 99, 100])
    return f"p50 {p50:.0f} us  p99 {p99:.0f} us  max {most:.0f} us  lost {count - len(trips_us)} of {count}"


if __name__ == "__main__":
    main()
