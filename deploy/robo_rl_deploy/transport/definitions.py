"""The ROS definitions of every message that crosses our wires: what the codec, the hashes and the logs work from.

A line is a field as in a `.msg` file, `NAME=value` a constant. The standard messages are those of ROS 2 Humble to
Lyrical, which agree. Unitree's are the IDL of unitree_sdk2, by which robots speak DDS; unitree_ros2 calls some of the
unsigned temperatures signed, which DDS refuses to match wherever both sides publish their type.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from robo_rl_deploy.errors import unknown

# name in ROS -> code of `struct`, which numpy shares ("byte" and "bool" are one byte each)
NUMBERS = {
    "bool": "?",
    "byte": "B",
    "int8": "b",
    "uint8": "B",
    "int16": "h",
    "uint16": "H",
    "int32": "i",
    "uint32": "I",
    "int64": "q",
    "uint64": "Q",
    "float32": "f",
    "float64": "d",
}

DEFINITIONS = {
    "builtin_interfaces/msg/Time": """
int32 sec
uint32 nanosec
""",
    "std_msgs/msg/Header": """
builtin_interfaces/Time stamp
string frame_id
""",
    "std_msgs/msg/Bool": """
bool data
""",
    "std_msgs/msg/MultiArrayDimension": """
string label
uint32 size
uint32 stride
""",
    "std_msgs/msg/MultiArrayLayout": """
MultiArrayDimension[] dim
uint32 data_offset
""",
    "std_msgs/msg/Float64MultiArray": """
MultiArrayLayout layout
float64[] data
""",
    "std_msgs/msg/Int64MultiArray": """
MultiArrayLayout layout
int64[] data
""",
    "geometry_msgs/msg/Vector3": """
float64 x
float64 y
float64 z
""",
    "geometry_msgs/msg/Quaternion": """
float64 x
float64 y
float64 z
float64 w
""",
    "geometry_msgs/msg/Twist": """
Vector3 linear
Vector3 angular
""",
    "sensor_msgs/msg/JointState": """
std_msgs/Header header
string[] name
float64[] position
float64[] velocity
float64[] effort
""",
    "sensor_msgs/msg/Imu": """
std_msgs/Header header
geometry_msgs/Quaternion orientation
float64[9] orientation_covariance
geometry_msgs/Vector3 angular_velocity
float64[9] angular_velocity_covariance
geometry_msgs/Vector3 linear_acceleration
float64[9] linear_acceleration_covariance
""",
    "sensor_msgs/msg/LaserScan": """
std_msgs/Header header
float32 angle_min
float32 angle_max
float32 angle_increment
float32 time_increment
float32 scan_time
float32 range_min
float32 range_max
float32[] ranges
float32[] intensities
""",
    "sensor_msgs/msg/Image": """
std_msgs/Header header
uint32 height
uint32 width
string encoding
uint8 is_bigendian
uint32 step
uint8[] data
""",
    "sensor_msgs/msg/Joy": """
std_msgs/Header header
float32[] axes
int32[] buttons
""",
    "diagnostic_msgs/msg/KeyValue": """
string key
string value
""",
    "diagnostic_msgs/msg/DiagnosticStatus": """
byte OK=0
byte WARN=1
byte ERROR=2
byte STALE=3
byte level
string name
string message
string hardware_id
KeyValue[] values
""",
    "diagnostic_msgs/msg/DiagnosticArray": """
std_msgs/Header header
DiagnosticStatus[] status
""",
    "unitree_go/msg/MotorCmd": """
uint8 mode
float32 q
float32 dq
float32 tau
float32 kp
float32 kd
uint32[3] reserve
""",
    "unitree_go/msg/BmsCmd": """
uint8 off
uint8[3] reserve
""",
    "unitree_go/msg/LowCmd": """
uint8[2] head
uint8 level_flag
uint8 frame_reserve
uint32[2] sn
uint32[2] version
uint16 bandwidth
MotorCmd[20] motor_cmd
BmsCmd bms_cmd
uint8[40] wireless_remote
uint8[12] led
uint8[2] fan
uint8 gpio
uint32 reserve
uint32 crc
""",
    "unitree_go/msg/IMUState": """
float32[4] quaternion
float32[3] gyroscope
float32[3] accelerometer
float32[3] rpy
uint8 temperature
""",
    "unitree_go/msg/MotorState": """
uint8 mode
float32 q
float32 dq
float32 ddq
float32 tau_est
float32 q_raw
float32 dq_raw
float32 ddq_raw
uint8 temperature
uint32 lost
uint32[2] reserve
""",
    "unitree_go/msg/BmsState": """
uint8 version_high
uint8 version_low
uint8 status
uint8 soc
int32 current
uint16 cycle
uint8[2] bq_ntc
uint8[2] mcu_ntc
uint16[15] cell_vol
""",
    "unitree_go/msg/LowState": """
uint8[2] head
uint8 level_flag
uint8 frame_reserve
uint32[2] sn
uint32[2] version
uint16 bandwidth
IMUState imu_state
MotorState[20] motor_state
BmsState bms_state
int16[4] foot_force
int16[4] foot_force_est
uint32 tick
uint8[40] wireless_remote
uint8 bit_flag
float32 adc_reel
uint8 temperature_ntc1
uint8 temperature_ntc2
float32 power_v
float32 power_a
uint16[4] fan_frequency
uint32 reserve
uint32 crc
""",
    "unitree_hg/msg/MotorCmd": """
uint8 mode
float32 q
float32 dq
float32 tau
float32 kp
float32 kd
uint32 reserve
""",
    "unitree_hg/msg/LowCmd": """
uint8 mode_pr
uint8 mode_machine
MotorCmd[35] motor_cmd
uint32[4] reserve
uint32 crc
""",
    "unitree_hg/msg/IMUState": """
float32[4] quaternion
float32[3] gyroscope
float32[3] accelerometer
float32[3] rpy
int16 temperature
""",
    "unitree_hg/msg/MotorState": """
uint8 mode
float32 q
float32 dq
float32 ddq
float32 tau_est
int16[2] temperature
float32 vol
uint32[2] sensor
uint32 motorstate
uint32[4] reserve
""",
    "unitree_hg/msg/LowState": """
uint32[2] version
uint8 mode_pr
uint8 mode_machine
uint32 tick
IMUState imu_state
MotorState[35] motor_state
uint8[40] wireless_remote
uint32[4] reserve
uint32 crc
""",
    "unitree_hg/msg/BmsState": """
uint8 version_high
uint8 version_low
uint8 fn
uint16[40] cell_vol
uint32[3] bmsvoltage
int32 current
uint8 soc
uint8 soh
int16[12] temperature
uint16 cycle
uint16 manufacturer_date
uint32[5] bmsstate
uint32[3] reserve
""",
}

_FIELD = re.compile(r"(?P<base>[\w/]+)(?P<many>\[(?P<length>\d*)\])? (?P<name>\w+)(=(?P<constant>.+))?")


@dataclass(frozen=True)
class Field:
    """One field of a message."""

    name: str
    base: str  # a key of NUMBERS, "string", or a full message type
    length: int | None = None  # None: one value; 0: as many as are sent; n: always n

    @property
    def is_message(self) -> bool:
        """The base is another message."""
        return "/" in self.base


@cache
def fields(message_type: str) -> tuple[Field, ...]:
    """The fields of `message_type` in the order of the wire. Raises `UserError` for a type we do not have."""
    package = message_type.split("/")[0]
    matches = [match for match in _lines(message_type) if match["constant"] is None]
    return tuple(
        Field(match["name"], _full(match["base"], package), int(match["length"] or 0) if match["many"] else None)
        for match in matches
    )


def constants(message_type: str) -> dict[str, int]:
    """Numbers that the definition of `message_type` names."""
    return {match["name"]: int(match["constant"]) for match in _lines(message_type) if match["constant"] is not None}


def parts(message_type: str) -> list[str]:
    """Every message type inside `message_type`, at any depth, each once, itself left out."""
    found: dict[str, None] = {}
    for field in fields(message_type):
        if field.is_message:
            found.update(dict.fromkeys((field.base, *parts(field.base))))
    return list(found)


def schema_text(message_type: str) -> str:
    """The definition and those of its parts in one text, as MCAP's "ros2msg" schemas and ROS bags carry it."""
    inner = parts(message_type)
    sections = [DEFINITIONS[message_type].lstrip()]
    sections += [f"MSG: {part.replace('/msg/', '/')}\n{DEFINITIONS[part].lstrip()}" for part in inner]
    return ("=" * 80 + "\n").join(sections)


def _lines(message_type: str) -> list[re.Match[str]]:
    if message_type not in DEFINITIONS:
        raise unknown("message type", message_type, DEFINITIONS, "robo_rl_deploy/transport/definitions.py")
    matches = [_FIELD.fullmatch(line) for line in DEFINITIONS[message_type].split("\n") if line]
    return [match for match in matches if match]


def _full(base: str, package: str) -> str:
    """The spelling with package and "msg"; a message without a package is of the same one."""
    if base in NUMBERS or base == "string":
        return base
    return base.replace("/", "/msg/") if "/" in base else f"{package}/msg/{base}"
