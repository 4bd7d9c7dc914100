"""Joints that follow another, as USD; what Newton makes of them is in tests/isaac_lab."""

from __future__ import annotations

import re

import mujoco
import pytest

from robo_rl.errors import UserError
from robo_rl.sim.usd.convert import to_usda

MODEL = """<mujoco><worldbody>
  <body name="a"><joint name="one" type="{kind}" {ref}/><geom size="0.1"/></body>
  <body name="b" pos="1 0 0"><joint name="two" type="{kind}"/><geom size="0.1"/></body>
</worldbody>{tendon}<equality>{constraint}</equality></mujoco>"""
FOLLOWS = '<joint name="c" joint1="two" joint2="one" polycoef="0.5 -2 0 3 0" solref="0.01 1" {more}/>'


def text(kind="slide", constraint=FOLLOWS.format(more=""), ref="", tendon=""):
    spec = MODEL.format(kind=kind, constraint=constraint, ref=ref, tendon=tendon)
    return to_usda(mujoco.MjModel.from_xml_string(spec), "x")


@pytest.mark.parametrize(("kind", "offset"), [("slide", 0.5), ("hinge", 28.6478898)])
def test_the_joint_that_follows_names_its_leader_and_the_polynomial(kind, offset):
    """The constant is in the units that USD has for the joint: m, or degrees."""
    leader, follower = re.findall(r'def Physics\w+Joint "(?:one|two)".*?\n        }\n', text(kind), flags=re.DOTALL)
    assert "Mimic" not in leader
    assert '"NewtonMimicAPI", "MjcEqualityJointAPI"' in follower
    assert "rel newton:mimicJoint = </x/joints/one>" in follower
    assert float(re.search(r"mimicCoef0 = (\S+)", follower)[1]) == pytest.approx(offset, rel=1e-7)
    assert "newton:mimicCoef1 = -2\n" in follower
    assert "mjc:coef2" not in follower
    assert "mjc:coef3 = 3\n" in follower
    assert "mjc:solref = [0.01, 1]" in follower


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"constraint": '<weld name="c" body1="a" body2="b"/>'}, '"c" is not one of two joints'),
        ({"constraint": '<joint name="c" joint1="two"/>'}, '"c" is not one of two joints'),
        ({"constraint": FOLLOWS.format(more='active="false"')}, '"c" is off'),
        ({"ref": 'ref="0.1"'}, "has a ref"),
        ({"tendon": '<tendon><fixed><joint joint="one" coef="1"/></fixed></tendon>'}, "has tendons"),
    ],
)
def test_other_constraints_are_refused(changes, line):
    with pytest.raises(UserError, match=line) as error:
        text(**changes)
    assert "\n" not in str(error.value)
