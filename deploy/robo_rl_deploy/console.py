"""Buttons of a terminal: a word and Enter. Enter alone stops, because that is the key a frightened hand finds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

from robo_rl_deploy.errors import nearest
from robo_rl_deploy.pipeline.station import Station
from robo_rl_deploy.safety.states import Event

WORDS = {"start": Event.START, "go": Event.GO, "stop": Event.STOP, "reset": Event.RESET, "estop": Event.ESTOP}
HELP = "start | go | stop, or Enter alone | estop | release | reset"


def listen(station: Station, lines: Iterable[str], say: Callable[[str], None]) -> None:
    """Press what `lines` say, until they end; `say` is told what is not understood."""
    for line in lines:
        word = line.strip().lower() or "stop"
        if word == "release":
            station.release()
        elif word in WORDS:
            station.press(WORDS[word])
        else:
            hits = nearest(word, (*WORDS, "release"), n=1)
            say(f'"{word}" is no button' + "".join(f"; {hit}?" for hit in hits) + f" All of them: {HELP}")


def listen_beside(station: Station, lines: Iterable[str], say: Callable[[str], None]) -> None:
    """`listen` on a thread of its own, which ends with the process."""
    threading.Thread(target=listen, args=(station, lines, say), daemon=True, name="console").start()
