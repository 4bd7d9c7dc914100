"""Joints that follow another: MuJoCo's equality constraint of two joints as an API schema on the joint that follows.

q1 = c0 + c1 q2 + ... + c4 q2^4. Newton gives its solver the same constraint, with MuJoCo's solver parameters.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import mujoco

from robo_rl.errors import UserError
from robo_rl.sim.usd.text import Prim, array_of, number

_JOINT, _HINGE = int(mujoco.mjtEq.mjEQ_JOINT), int(mujoco.mjtJoint.mjJNT_HINGE)
_SCALAR = (_HINGE, int(mujoco.mjtJoint.mjJNT_SLIDE))


def check_constraints(model: mujoco.MjModel, name: str) -> None:
    """Raise UserError for a constraint of robot `name` other than of a joint that follows another, and for tendons."""
    if model.ntendon:
        raise UserError(f'robot "{name}" has tendons, which its USD would lose')
    for i in range(model.neq):
        ends = (int(model.eq_obj1id[i]), int(model.eq_obj2id[i]))
        what = model.equality(i).name or f"number {i}"
        if model.eq_type[i] != _JOINT or min(ends) < 0 or any(model.jnt_type[j] not in _SCALAR for j in ends):
            raise UserError(f'robot "{name}": equality constraint "{what}" is not one of two joints; USD would lose it')
        if not model.eq_active0[i] or any(model.qpos0[model.jnt_qposadr[j]] for j in ends):
            raise UserError(
                f'robot "{name}": equality constraint "{what}" is off, or a joint of it has a ref; drop that'
            )


def put_followers(model: mujoco.MjModel, joints: Mapping[int, Prim], scope: str) -> None:
    """Author the constraints between some joints on their prims, which lie in `scope`."""
    for i in range(model.neq):
        follower, leader = int(model.eq_obj1id[i]), int(model.eq_obj2id[i])
        if follower not in joints or leader not in joints:
            continue
        prim, factors = joints[follower], model.eq_data[i]
        prim.apis = [*prim.apis, "NewtonMimicAPI", "MjcEqualityJointAPI"]
        prim.lines.append(f"rel newton:mimicJoint = <{scope}/{joints[leader].name}>")
        unit = math.degrees(1.0) if model.jnt_type[follower] == _HINGE else 1.0
        prim.put("float", "newton:mimicCoef0", number(factors[0] * unit))
        prim.put("float", "newton:mimicCoef1", number(factors[1]))
        for k in (2, 3, 4):
            if factors[k]:
                prim.put("uniform double", f"mjc:coef{k}", number(factors[k]))
        prim.put("uniform double[]", "mjc:solref", array_of(map(number, model.eq_solref[i])))
        prim.put("uniform double[]", "mjc:solimp", array_of(map(number, model.eq_solimp[i])))
