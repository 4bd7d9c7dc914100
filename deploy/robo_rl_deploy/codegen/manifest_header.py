"""`policy_manifest.hpp`: policy and robot, bound to each other, as constants of C++17."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.codegen.interfaces import commands_of, number, sources_of
from robo_rl_deploy.codegen.literals import remark, string
from robo_rl_deploy.command import DQ, TAU, Q
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding

_KINDS = {Q: "position", DQ: "velocity", TAU: "effort"}
_TEXT = """// Policy {policy} on robot {robot}, generated from the bundle and the robot's file.
#pragma once

#include <array>
#include <cstddef>
#include <limits>

#include "policy.h"

namespace robo_rl::manifest {{

inline constexpr double infinite = std::numeric_limits<double>::infinity();
inline constexpr std::size_t actuators = {size};
static_assert(actuators == POLICY_TARGETS, "policy.h is of another bundle");

using Numbers = std::array<double, actuators>;
inline constexpr std::array<const char *, actuators> names{{{{{names}}}}};
inline constexpr std::array<const char *, actuators> wire_names{{{{{wire}}}}};  // of the driver's joints
inline constexpr std::array<bool, actuators> has_joint{{{{{has_joint}}}}};      // false: a rotor
{rows}

enum class Kind {{ position, velocity, effort }};
inline constexpr std::array<Kind, actuators> kinds{{{{{kinds}}}}};  // what a target of the policy is

inline constexpr double control_hz = {control_hz};
inline constexpr double watchdog_s = {watchdog_s};  // of silence, after which the motors damp
inline constexpr double speed = {speed};            // rad/s or m/s, on the way to a pose
inline constexpr double ramp_s = {ramp_s};
inline constexpr double settle_s = {settle_s};
inline constexpr double reached = {reached};  // rad or m, a joint may be off the start pose
inline constexpr double blend_s = {blend_s};
inline constexpr const char *estop_topic = {estop};  // std_msgs/Bool, true: pressed; "": none

// A measured number: the driver's interface, the element of policy_inputs, and the axis (value - offset) * sign.
struct Source {{
  const char *interface;
  std::size_t element;
  double sign, offset;
  int actuator;  // whose joint it is of; -1: none
  bool is_velocity;
  double rest;  // what it shows of a robot at rest
  double most;  // a larger one is this: rays that hit nothing
}};
inline constexpr std::array<Source, {source_count}> sources{{{{{sources}}}}};

struct Range {{
  double low, high, standard;
}};
inline constexpr std::array<Range, {range_count}> ranges{{{{{ranges}}}}};
struct CommandSource {{
  const char *name, *topic, *fields;  // topic: "" for none; fields of a geometry_msgs/Twist, "" for Float64MultiArray
  std::size_t element, size, first_range;
  double timeout_s;  // after which the standard holds
}};
inline constexpr std::array<CommandSource, {command_count}> commands{{{{{commands}}}}};

}}  // namespace robo_rl::manifest
"""


def manifest_header(bundle: Bundle, binding: Binding) -> str:
    """The text. Raises `UserError` for a channel whose numbers a driver of C++ cannot name."""
    if bundle.manifest.noise_shape is not None:
        raise UserError(f"{bundle.path}: the policy draws noise, which the C++ run time does not; use the target c99")
    robot, motion = binding.robot, binding.robot.motion
    sources = sources_of(bundle, binding)
    ranges, commands = commands_of(bundle, binding)
    numbers = {n: number(getattr(motion, n)) for n in ("speed", "ramp_s", "settle_s", "reached", "blend_s")}
    return _TEXT.format(
        policy=remark(bundle.manifest.name),
        robot=remark(robot.robot),
        size=len(binding.names),
        names=", ".join(map(string, binding.names)),
        wire=", ".join(map(string, binding.wire.names)),
        has_joint=", ".join("true" if joint else "false" for joint in binding.joints),
        rows="\n".join(_rows(binding)),
        kinds=", ".join(f"Kind::{_KINDS[int(row)]}" for row in binding.rows),
        control_hz=number(bundle.manifest.rates.control_hz),
        watchdog_s=number(robot.driver.watchdog_s),
        estop=string(robot.operator.estop),
        **numbers,
        **{"source_count": len(sources), "sources": _list(sources)},
        **{"range_count": len(ranges), "ranges": _list(ranges)},
        **{"command_count": len(commands), "commands": _list(commands)},
    )


def _rows(binding: Binding) -> list[str]:
    limits, base = binding.limits, binding.base
    rows = {
        "sign": (binding.wire.sign, "of the driver's axis"),
        "offset": (binding.wire.offset, "rad or m that the driver shows where the model is at 0"),
        "lower": (limits.lower, "rad or m"),
        "upper": (limits.upper, "rad or m"),
        "velocity": (limits.velocity, "rad/s or m/s"),
        "effort": (limits.effort, "N m or N"),
        "kp_max": (limits.kp, "N m/rad or N/m"),
        "kd_max": (limits.kd, "N m s/rad or N s/m"),
        "slew": (limits.slew, "rad/s or m/s, of set points"),
        "safe_kd": (limits.safe_kd, "N m s/rad or N s/m, with which it damps"),
        "tau_lower": (limits.tau_lower, "N m or N"),
        "hold_kp": (binding.hold_kp, "N m/rad or N/m, to hold a pose"),
        "hold_kd": (binding.hold_kd, "N m s/rad or N s/m"),
        "policy_kp": (base.kp, "N m/rad or N/m, under the policy"),
        "policy_kd": (base.kd, "N m s/rad or N s/m"),
        "start": (binding.start, "rad or m, pose to take before the policy"),
        "stop": (binding.stop, "rad or m, pose to take after it"),
    }
    return [
        f"inline constexpr Numbers {name}{{{{{', '.join(number(v) for v in values)}}}}};  // {unit}"
        for name, (values, unit) in rows.items()
    ]


def _list(lines: Sequence[str]) -> str:
    return "".join(f"\n    {line}," for line in lines) + "\n"
