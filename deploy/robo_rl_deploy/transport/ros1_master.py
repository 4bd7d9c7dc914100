"""Questions to the master of ROS 1 and to nodes, by XML-RPC, each of which ends in time."""

from __future__ import annotations

import http.client
import socket
import xml.parsers.expat
import xmlrpc.client
from typing import Any

from robo_rl_deploy.errors import UserError

_NODE_TIMEOUT_S = 0.5  # a node that says nothing for so long is not there
_FAILURES = (OSError, http.client.HTTPException, xmlrpc.client.Error, xml.parsers.expat.ExpatError, ValueError)


class Unanswered(Exception):
    """No answer, or one that is none."""


class Master:
    """The master at `uri`, asked under the name `caller`."""

    def __init__(self, uri: str, timeout_s: float, caller: str = "/robo_rl") -> None:
        self.uri, self.caller, self._timeout_s = uri, caller, timeout_s

    def check(self) -> None:
        """Raises `UserError` where no master answers."""
        try:
            self._ask("getPid")
        except Unanswered as error:
            raise UserError(
                f"no ROS 1 master answers at {self.uri} ({error}): start one with roscore, or name the one you have"
            ) from error

    def nodes(self, topic: str) -> tuple[list[str], list[str]]:
        """Names of the nodes that publish and of those that subscribe to `topic`. Raises `Unanswered`."""
        publishers, subscribers, _ = self._ask("getSystemState")
        return _listed(publishers, topic), _listed(subscribers, topic)

    def type_of(self, node: str, topic: str, publishes: bool) -> str | None:
        """By which type `node` has `topic`; None where it has it no more. Raises `Unanswered` where it is dead."""
        question = "getPublications" if publishes else "getSubscriptions"
        answer = _ask(self._ask("lookupNode", node), _NODE_TIMEOUT_S, question, self.caller)
        return next((kind for name, kind in answer if name == topic), None)

    def _ask(self, question: str, *arguments: Any) -> Any:
        return _ask(self.uri, self._timeout_s, question, self.caller, *arguments)


class _Timed(xmlrpc.client.Transport):
    def __init__(self, timeout_s: float) -> None:
        super().__init__()
        self._timeout_s = timeout_s

    def make_connection(self, host: Any) -> http.client.HTTPConnection:
        connection = super().make_connection(host)
        connection.timeout = self._timeout_s
        return connection


def _ask(uri: str, timeout_s: float, question: str, *arguments: Any) -> Any:
    try:
        with xmlrpc.client.ServerProxy(uri, _Timed(timeout_s)) as server:
            answer: Any = getattr(server, question)(*arguments)
            code, status, value = answer
    except (*_FAILURES, TypeError) as error:
        late = isinstance(error, (TimeoutError, socket.timeout))
        raise Unanswered(f"nothing within {timeout_s} s" if late else str(error)) from error
    if code != 1:
        raise Unanswered(status)
    return value


def _listed(state: list[Any], topic: str) -> list[str]:
    return [node for name, nodes in state if name == topic for node in nodes]
