"""Transports of ROS 1, each in a process of its own, as rospy makes one process one node; driven from here."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.ros1 import open_ros1

_context = multiprocessing.get_context("spawn")


class Remote:
    """An object in another process: calls go there, and what they give back is plain or another `Remote`."""

    def __init__(self, connection: Connection, handle: int) -> None:
        self._connection, self._handle = connection, handle

    def __getattr__(self, name: str) -> Any:
        if name == "rejected":
            return self._call(name)
        return lambda *arguments: self._call(name, *arguments)

    def _call(self, name: str, *arguments: Any) -> Any:
        self._connection.send((self._handle, name, arguments))
        kind, value = self._connection.recv()
        if kind == "error":
            raise value
        return Remote(self._connection, value) if kind == "handle" else value


class Worker:
    """A process that is one node."""

    def __init__(self) -> None:
        here, there = _context.Pipe()
        self._connection = here
        self._process = _context.Process(target=_serve, args=(there,), daemon=True)
        self._process.start()

    def call(self, name: str, *arguments: Any) -> Any:
        """What a function of this module gives back there."""
        return Remote(self._connection, 0)._call(name, *arguments)

    def stop(self) -> None:
        self._process.kill()
        self._process.join()


def open_transport(master: str) -> Any:
    return open_ros1(master)


def _serve(connection: Connection) -> None:
    objects: list[Any] = [None]
    while True:
        handle, name, arguments = connection.recv()
        target = globals()[name] if handle == 0 else getattr(objects[handle], name)
        try:
            value = target(*arguments) if callable(target) else target
        except UserError as error:
            connection.send(("error", error))
            continue
        if hasattr(value, "close"):
            objects.append(value)
            connection.send(("handle", len(objects) - 1))
        else:
            connection.send(("value", value))
