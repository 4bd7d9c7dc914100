"""A gamepad on a topic: buttons count when they go down, sticks only while the dead man's switch is held."""

from __future__ import annotations

import numpy as np
import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.page.afar import Afar
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.station import Station
from robo_rl_deploy.robots.config import RobotCfg
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.states import Event
from robo_rl_deploy.safety.supervisor import Operator
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import Joy
from tiny_robot import tiny_robot

MS = 1_000_000
OPERATOR = (
    "commands:\n",
    "operator: {alive: /alive, joy: {topic: /joy, axes: {place: [1]}}}\ncommands:\n",
)


class Pad:
    """A gamepad and the station that it belongs to."""

    def __init__(self, bundle: Bundle, robot: RobotCfg) -> None:
        self.now_ns = 0
        bus = Bus(lambda: self.now_ns)
        binding = bind(bundle.manifest, robot)
        self.sent = InprocTransport(bus).publisher(Topic("/joy", "sensor_msgs/msg/Joy"))
        self.station = Station(binding, InprocTransport(bus))
        self.afar = Afar(binding, InprocTransport(bus))

    def send(self, *down: int, stick: float = 0.0) -> None:
        buttons = np.isin(np.arange(8), down).astype(np.int32)
        self.sent.send(Joy(axes=np.array([0.0, stick], np.float32), buttons=buttons))

    def poll(self) -> tuple[Operator, float, set[Kind]]:
        operator, commands, faults = self.station.poll(self.now_ns)
        return operator, float(commands["place"][0]), {fault.kind for fault in faults}


@pytest.fixture
def pad(bundle: Bundle) -> Pad:
    made = Pad(bundle, tiny_robot(OPERATOR))
    made.send()
    made.poll()
    return made


@pytest.mark.parametrize(("button", "wish"), [(7, Event.START), (0, Event.GO), (1, Event.STOP), (6, Event.RESET)])
def test_a_button_counts_once_when_it_goes_down(pad: Pad, button: int, wish: Event) -> None:
    pad.send(button)
    assert pad.poll()[0].wants is wish
    pad.send(button)
    assert pad.poll()[0].wants is None
    pad.send()
    pad.send(button)
    assert pad.poll()[0].wants is wish


def test_a_button_that_is_down_from_the_beginning_starts_nothing_but_stops(bundle: Bundle) -> None:
    pad = Pad(bundle, tiny_robot(OPERATOR))
    pad.send(7, 0)
    assert pad.poll()[0].wants is None
    other = Pad(bundle, tiny_robot(OPERATOR))
    other.send(2)
    assert other.poll()[0].estop


def test_the_emergency_stop_holds_until_this_gamepad_resets(pad: Pad) -> None:
    pad.send(2)
    assert pad.poll()[0].estop
    pad.send()
    assert pad.poll()[0].estop
    pad.send(6)
    operator, _, _ = pad.poll()
    assert not operator.estop
    assert operator.wants is Event.RESET


def test_sticks_count_while_the_switch_is_held_and_messages_come(pad: Pad) -> None:
    pad.send(stick=1.0)
    assert pad.poll()[1] == 0.0
    pad.send(4, stick=0.5)
    assert pad.poll()[1:] == (0.5, set())
    pad.send(4, stick=0.07)  # within the dead zone
    assert pad.poll()[1] == 0.0
    pad.send(4, stick=float("nan"))
    assert pad.poll()[1] == 0.0
    pad.send(4, stick=-7.0)
    assert pad.poll()[1] == -1.0
    pad.now_ns += 299 * MS
    assert pad.poll()[1] == -1.0
    pad.now_ns += 2 * MS  # unplugged
    assert pad.poll()[1] == 0.0
    pad.now_ns += 200 * MS
    assert Kind.HEARTBEAT in pad.poll()[2]  # nobody holds the switch


def test_a_page_elsewhere_is_heard_as_one_here(pad: Pad) -> None:
    def pass_by(ms: int) -> list[tuple[Operator, float, set[Kind]]]:
        polled = []
        for _ in range(ms // 10):
            pad.now_ns += 10 * MS
            pad.afar.turn(pad.now_ns)
            polled.append(pad.poll())
        return polled

    pass_by(100)
    for wish in (Event.START, Event.GO, Event.STOP, Event.RESET):
        pad.afar.press(wish)
        assert [operator.wants for operator, _, _ in pass_by(400) if operator.wants] == [wish]
    pad.afar.drive("place", np.array([0.25]))
    pad.afar.hold(pad.now_ns + 1)
    _, place, faults = pass_by(100)[-1]
    assert (place, faults) == (0.25, set())
    pad.afar.drive("place", None)
    assert pass_by(600)[-1][1] == 0.0  # the time-out of the topic
    pad.afar.press(Event.ESTOP)
    assert pad.poll()[0].estop
    pad.afar.release()
    assert not pad.poll()[0].estop


def test_what_cannot_be_is_refused(bundle: Bundle) -> None:
    with pytest.raises(UserError, match="expected 1 axes"):
        Pad(bundle, tiny_robot((OPERATOR[0], OPERATOR[1].replace("[1]", "[1, 2]"))))


def test_a_page_says_which_of_its_buttons_do_nothing(bundle: Bundle) -> None:
    pad = Pad(bundle, tiny_robot((OPERATOR[0], OPERATOR[1].replace("topic: /joy", "topic: /joy, go: null"))))
    assert pad.afar.deaf == ["not by this page: go; the robot's file has no topic for it"]
    pad.afar.press(Event.GO)
    pad.afar.turn(100 * MS)
    assert pad.poll()[0].wants is None
    (said,) = Afar(bind(bundle.manifest, tiny_robot()), InprocTransport(Bus())).deaf
    assert "start, go, stop, reset;" in said
