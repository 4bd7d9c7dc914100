"""One topic's messages to bytes and back, the same for every wire that carries CDR."""

from __future__ import annotations

from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.prepared import Prepared
from robo_rl_deploy.transport.registry import message_class

_PATIENCE = 100  # messages of another layout until it is learned in place of the old one


class Codec:
    """Encodes and decodes the messages of `topic`, sooner where they are like `prototype`, or what arrives like what
    arrived before."""

    def __init__(self, topic: Topic, prototype: Any = None) -> None:
        """Raises `UserError` for an unknown type, a prototype of another one, and a depth below one."""
        if topic.depth < 1:
            raise UserError(f"topic {topic.name} has depth {topic.depth}; keep one message at least")
        self._topic, self._cls = topic, message_class(topic.type)
        self._sent = self._heard = None
        self._others = 0  # messages that were not like what is learned, since it was
        if prototype is not None:
            self._check_type(prototype)
            self._sent = self._heard = Prepared(prototype)

    def encode(self, message: Any) -> bytes:
        """The bytes of `message`. Raises `UserError` where it is not of the topic's type or cannot be encoded."""
        self._check_type(message)
        return self._sent.encode(message) if self._sent else cdr.encode(message)

    def decode(self, data: bytes) -> Any:
        """The message in `data`, None where there is none."""
        if self._heard is not None and self._heard.fits(data):
            return self._heard.decode_fitting(data)
        try:
            message = cdr.decode(self._topic.type, data)
        except cdr.CdrError:
            return None
        self._learn(message)
        return message

    def _learn(self, message: Any) -> None:
        """From the first message, and from one of another layout where many of those have come."""
        self._others += 1
        if self._heard is None or self._others >= _PATIENCE:
            self._heard, self._others = Prepared(message), 0

    def _check_type(self, message: Any) -> None:
        if type(message) is not self._cls:
            raise UserError(f"topic {self._topic.name} carries {self._topic.type}, not {type(message).__name__}")
