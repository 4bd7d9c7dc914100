"""`policy.h`: what a caller sees of a policy."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.bundle import Bundle, Manifest
from robo_rl_deploy.codegen.graph import Code, Field
from robo_rl_deploy.codegen.layout import scratch_members
from robo_rl_deploy.codegen.literals import literal, remark, string

_HEADER = """/* Policy {remark_name} for {remark_robot}, generated from the bundle below. */
#ifndef POLICY_H
#define POLICY_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {{
#endif

#define POLICY_NAME {name}
#define POLICY_ROBOT {robot}
#define POLICY_DIGEST {digest} /* SHA-256 of the bundle */
#define POLICY_CONTROL_HZ {rate}
#define POLICY_JOINTS {joints}
#define POLICY_TARGETS {targets}
#define POLICY_ACTIONS {actions}

/* Joints of the robot in its own order; rad or m, N m or N; INFINITY where there is no limit. */
typedef struct {{
  const char *name, *actuator; /* actuator: NULL where no motor drives it */
  float default_position, lower, upper, velocity, effort, stiffness, damping, sign;
}} policy_joint;
extern const policy_joint policy_joints[]; /* POLICY_JOINTS of them */

/* What each element of policy_outputs.targets is for. */
typedef struct {{
  const char *name, *kind; /* actuator; joint_position, joint_velocity, torque, thrust or raw_control */
  float lower, upper;
}} policy_target;
extern const policy_target policy_targets[POLICY_TARGETS];
extern const char policy_digest[]; /* POLICY_DIGEST, to be found in a binary too */

/* What is measured and what is commanded. */
typedef struct {{
{given}
}} policy_inputs;

typedef struct {{
  float targets[POLICY_TARGETS];    /* rad or m, rad/s or m/s, N m or N, as policy_targets says */
  float raw_action[POLICY_ACTIONS]; /* dimensionless, not clamped */
}} policy_outputs;

/* All memory of a policy: nothing is allocated. One for each robot; policy_reset before the first step. */
typedef struct {{
{kept}
  uint64_t steps; /* since the reset */
  /* scratch */
{scratch}
}} policy_state;

enum {{ POLICY_OK = 0, POLICY_INPUT_NOT_FINITE = 1, POLICY_OUTPUT_NOT_FINITE = 2 }};

/* Begin an episode. */
void policy_reset(policy_state *state);
/* One control step. Anything but POLICY_OK leaves the episode and `outputs` as they were: stop the robot. */
int policy_step(policy_state *state, const policy_inputs *inputs, policy_outputs *outputs);
/* Golden vectors of the bundle on this machine: 0 where all are within its tolerance. `max_err` becomes the largest
   |computed - recorded| / max(1, |recorded|). Not to be called from two threads at once. */
int policy_selftest(float *max_err);

#ifdef __cplusplus
}}
#endif
#endif
"""


def header(bundle: Bundle, code: Code) -> str:
    """The text of `policy.h`."""
    manifest = bundle.manifest
    given = [_member(manifest, f) for f in code.fields if f.is_given]
    return _HEADER.format(
        remark_name=remark(manifest.name),
        remark_robot=remark(manifest.robot.name),
        name=string(manifest.name),
        robot=string(manifest.robot.name),
        digest=string(bundle.digest),
        rate=literal(manifest.rates.control_hz, np.dtype(np.float64)),
        joints=len(manifest.robot.joints),
        targets=manifest.num_targets,
        actions=manifest.action.size,
        given="\n".join(given or ["  char nothing;"]),
        kept="\n".join(_member(manifest, f) for f in code.fields if not f.is_given),
        scratch="\n".join(f"  {line}" for line in scratch_members(code)),
    )


def _member(manifest: Manifest, field: Field) -> str:
    return f"  float {field.member}[{field.size}]; /* {_meaning(manifest, field)} */"


def _meaning(manifest: Manifest, field: Field) -> str:
    """What a member holds, for people."""
    kind, _, name = field.key.partition(".")
    if kind == "channel":
        channel = next(c for c in manifest.channels if c.name == name)
        frame = f", {channel.frame} frame" if channel.frame else ""
        return remark(f"{channel.unit}{frame}: {', '.join(channel.element_names)}")
    if kind == "command":
        command = next(c for c in manifest.commands if c.name == name)
        ranges = [f"{n} in [{a:g}, {b:g}]" for n, (a, b) in zip(command.element_names, command.ranges)]
        return remark(f"{command.unit}: {', '.join(ranges)}")
    noise = f"normal, standard deviation {manifest.noise_scale:g}"
    known = {"noise": noise, "is_first": "1 in the first step of an episode"}
    return known.get(kind, "carried from step to step")
