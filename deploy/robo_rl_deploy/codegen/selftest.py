"""`policy_selftest`: the golden vectors of a bundle in the generated code."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.codegen.graph import Code
from robo_rl_deploy.codegen.layout import aliases, block, carried
from robo_rl_deploy.codegen.literals import literal, numbers

STEPS = 16  # from the beginning, and again from the next reset: few enough for a microcontroller

_DIFFERS = """static int differs(const float *computed, const float *recorded, int size, float *max_err) {{
  int wrong = 0;
  for (int i = 0; i < size; ++i) {{
    const float error = fabsf(computed[i] - recorded[i]), scale = fabsf(recorded[i]);
    const float relative = error / (scale > 1 ? scale : 1);
    wrong |= !(error <= {atol} + {rtol} * scale); /* NaN is wrong */
    if (!(relative <= *max_err)) *max_err = relative;
  }}
  return wrong;
}}"""


def selftest(bundle: Bundle, code: Code) -> str:
    """Tables and function. Channels come from the record, the last action too; only states are carried."""
    rows, tests = golden_rows(bundle), bundle.manifest.tests
    steps = len(rows["is_first"])
    members = {f.key: f.member for f in code.fields} | {"targets": "targets", "raw_action": "raw_action"}
    tables = [_table(f"golden_{members[key]}", array) for key, array in rows.items()]
    feeds = [
        f"memcpy({'in' if f.is_given else 's'}.{f.member}, golden_{f.member}[t], sizeof golden_{f.member}[t]);"
        for f in code.fields
        if f.key in rows
    ]
    targets, raw, states = code.outputs["targets"], code.outputs["raw_action"], carried(code)
    lines = [
        "static policy_state s;",
        "static policy_inputs in;",
        *aliases(code, "s.", (targets, raw, *states.values())),
        "int wrong = 0;",
        "*max_err = 0;",
        "policy_reset(&s);",
        f"for (int t = 0; t < {steps}; ++t) {{",
        *feeds,
        "graph(&in, &s);",
        f"wrong |= differs({targets}, golden_targets[t], POLICY_TARGETS, max_err);",
        f"wrong |= differs({raw}, golden_raw_action[t], POLICY_ACTIONS, max_err);",
        *(f"memcpy(s.{member}, {address}, sizeof s.{member});" for member, address in states.items()),
        "}",
        "return wrong;",
    ]
    differs = _DIFFERS.format(**{n: literal(getattr(tests, n), np.dtype(np.float32)) for n in ("atol", "rtol")})
    return "\n\n".join([*tables, differs, block("int policy_selftest(float *max_err)", lines)])


def golden_rows(bundle: Bundle) -> dict[str, np.ndarray]:
    """Inputs but the state, and both outputs, of the first steps and of those after the next reset; [T, size] each."""
    first = bundle.golden["is_first"]
    later = [int(t) for t in np.flatnonzero(first) if t >= STEPS][:1]
    rows = [t for begin in (0, *later) for t in range(begin, min(begin + STEPS, len(first)))]
    return {name: array[rows].reshape(len(rows), -1) for name, array in bundle.golden.items()}


def _table(name: str, array: np.ndarray) -> str:
    rows = ",\n".join(f"  {{\n{numbers(row)}}}" for row in array)
    return f"static const float {name}[{len(array)}][{array.shape[1]}] = {{\n{rows}}};"
