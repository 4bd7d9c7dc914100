"""`policy.c`, and with `policy.h` the pair of C99 files that a bundle becomes."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.bundle import Bundle, Channel, Manifest
from robo_rl_deploy.codegen.graph import Code, Field, compile_policy, refuse_unfit
from robo_rl_deploy.codegen.header import header
from robo_rl_deploy.codegen.layout import aliases, block, carried, function
from robo_rl_deploy.codegen.literals import literal, remark, string
from robo_rl_deploy.codegen.selftest import selftest

_F32, _F64 = np.dtype(np.float32), np.dtype(np.float64)
_INCLUDES = """#include "policy.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#ifdef __FAST_MATH__
#error -ffast-math removes the checks for numbers that are not finite; compile without it
#endif"""
_IS_FINITE = """static int is_finite(const float *x, int size) {
  for (int i = 0; i < size; ++i)
    if (!(x[i] >= -FLT_MAX && x[i] <= FLT_MAX)) return 0;
  return 1;
}"""


def policy_sources(bundle: Bundle) -> dict[str, str]:
    """`policy.h` and `policy.c` by file name.

    Raises `UserError` for a flat bundle and for an operator that no C is written for.
    """
    refuse_unfit(bundle)
    code = compile_policy(bundle)
    return {"policy.h": header(bundle, code), "policy.c": _source(bundle, code)}


def _source(bundle: Bundle, code: Code) -> str:
    manifest = bundle.manifest
    parts = [
        f"/* Policy {remark(manifest.name)}. Generated: change the bundle, not this file. */",
        _INCLUDES,
        "const char policy_digest[] = POLICY_DIGEST;",
        _joints(manifest),
        _targets(manifest),
        *code.tables,
        code.functions,
        function(code, "graph(const policy_inputs *in, policy_state *s)"),
        _IS_FINITE,
        _reset(code),
        _step(manifest, code),
        selftest(bundle, code),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _joints(manifest: Manifest) -> str:
    rows = []
    for joint in manifest.robot.joints:
        actuator = string(joint.actuator) if joint.actuator else "NULL"
        limits = [_or(joint.lower, -np.inf), *(_or(x, np.inf) for x in (joint.upper, joint.velocity, joint.effort))]
        values = [joint.default, *limits, joint.stiffness, joint.damping, joint.sign]
        rows.append(f"  {{{string(joint.name)}, {actuator}, {', '.join(literal(v, _F32) for v in values)}}},")
    rows = rows or ['  {"", NULL, 0, 0, 0, 0, 0, 0, 0, 0},']  # C has no empty arrays; rotors are no joints
    return "\n".join(["const policy_joint policy_joints[] = {", *rows, "};"])


def _targets(manifest: Manifest) -> str:
    rows = []
    for output in manifest.outputs:
        for name, low, high in zip(output.names, output.lower, output.upper):
            bounds = f"{literal(_or(low, -np.inf), _F32)}, {literal(_or(high, np.inf), _F32)}"
            rows.append(f"  {{{string(name)}, {string(output.kind)}, {bounds}}},")
    return "\n".join(["const policy_target policy_targets[POLICY_TARGETS] = {", *rows, "};"])


def _or(value: float | None, none: float) -> float:
    return none if value is None else value


def _reset(code: Code) -> str:
    clear = [f"memset(state->{f.member}, 0, sizeof state->{f.member});" for f in code.fields if not f.is_given]
    return block("void policy_reset(policy_state *state)", [*clear, "state->is_first[0] = 1;", "state->steps = 0;"])


def _step(manifest: Manifest, code: Code) -> str:
    """The order of `pipeline.policy`: nothing is kept before the outputs are known to be finite."""
    given = [f for f in code.fields if f.is_given]
    own = {f.key: f for f in code.fields if not f.is_given}
    phases = [(c, own[f"channel.{c.name}"]) for c in manifest.channels if c.source == "phase"]
    echoes = [own[f"channel.{c.name}"].member for c in manifest.channels if c.source == "last_action"]
    targets, raw, states = code.outputs["targets"], code.outputs["raw_action"], carried(code)
    lines = [
        *aliases(code, "state->", (targets, raw, *states.values())),
        *(f"if (!is_finite(inputs->{f.member}, {f.size})) return POLICY_INPUT_NOT_FINITE;" for f in given),
        "state->is_first[0] = state->steps == 0;",
        *(line for channel, field in phases for line in _phase(manifest, channel, field)),
        "graph(inputs, state);",
        f"if (!is_finite({targets}, POLICY_TARGETS)) return POLICY_OUTPUT_NOT_FINITE;",
        f"if (!is_finite({raw}, POLICY_ACTIONS)) return POLICY_OUTPUT_NOT_FINITE;",
        f"memcpy(outputs->targets, {targets}, sizeof outputs->targets);",
        f"memcpy(outputs->raw_action, {raw}, sizeof outputs->raw_action);",
        *(f"memcpy(state->{member}, {address}, sizeof state->{member});" for member, address in states.items()),
        *(f"memcpy(state->{member}, outputs->raw_action, sizeof outputs->raw_action);" for member in echoes),
        "++state->steps;",
        "return POLICY_OK;",
    ]
    return block("int policy_step(policy_state *state, const policy_inputs *inputs, policy_outputs *outputs)", lines)


def _phase(manifest: Manifest, channel: Channel, field: Field) -> list[str]:
    """As the pipeline computes it, in double: time over period, modulo 1."""
    assert channel.period_s is not None  # the contract gives every phase a period
    rate, period = (literal(number, _F64) for number in (manifest.rates.control_hz, channel.period_s))
    turns = f"const double turns = (double)state->steps / {rate} / {period};"
    return ["{", turns, f"state->{field.member}[0] = (float)(turns - floor(turns));", "}"]
