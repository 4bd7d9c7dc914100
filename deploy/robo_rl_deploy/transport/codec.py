"""One topic's messages to bytes and back, the same for every wire that carries CDR."""

from __future__ import annotations

from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.prepared import Prepared
from robo_rl_deploy.transport.registry import message_class


class Codec:
    """Encodes and decodes the messages of `topic`, sooner where they are like `prototype`."""

    def __init__(self, topic: Topic, prototype: Any = None) -> None:
        """Raises `UserError` for an unknown type, a prototype of another one, and a depth below one."""
        if topic.depth < 1:
            raise UserError(f"topic {topic.name} has depth {topic.depth}; keep one message at least")
        self._topic, self._cls = topic, message_class(topic.type)
        self._prepared = None
        if prototype is not None:
            self._check_type(prototype)
            self._prepared = Prepared(prototype)

    def encode(self, message: Any) -> bytes:
        """The bytes of `message`. Raises `UserError` where it is not of the topic's type or cannot be encoded."""
        self._check_type(message)
        return self._prepared.encode(message) if self._prepared else cdr.encode(message)

    def decode(self, data: bytes) -> Any:
        """The message in `data`, None where there is none."""
        try:
            return self._prepared.decode(data) if self._prepared else cdr.decode(self._topic.type, data)
        except cdr.CdrError:
            return None

    def _check_type(self, message: Any) -> None:
        if type(message) is not self._cls:
            raise UserError(f"topic {self._topic.name} carries {self._topic.type}, not {type(message).__name__}")
