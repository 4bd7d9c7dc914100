"""Naming the pairs of geoms that may touch changes no contact."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest

from robo_rl.sim.contact_pairs import may_touch, name_contacts
from robo_rl.sim.usd.convert import pairs_apart
from robo_rl.sim.usd.geoms import collides

# A walker on a plane: parent and child that would touch, an excluded pair, masks, and a foot with grip.
WALKER = """
<mujoco>
  <default><geom size="0.1" margin="0.01" friction="0.5 0.01 0.001"/></default>
  <worldbody>
    <geom name="floor" type="plane" size="5 5 1"/>
    <body name="torso" pos="0 0 0.6"><freejoint/><geom name="torso" type="sphere"/>
      <body name="thigh" pos="0 0 -0.15"><joint axis="0 1 0"/><geom type="capsule" fromto="0 0 0 0 0 -0.2"/>
        <body name="foot" pos="0 0 -0.25"><joint axis="0 1 0"/><geom name="foot" type="sphere" friction="1.5"/></body>
      </body>
      <body name="arm" pos="0.15 0 -0.2"><joint axis="0 1 0"/><geom name="arm" type="sphere" condim="4"/></body>
      <body name="tail" pos="-0.3 0 0"><joint axis="0 1 0"/>
        <geom name="ghost" type="sphere" conaffinity="0" contype="0"/></body>
    </body>
  </worldbody>
  <contact><exclude body1="thigh" body2="arm"/></contact>
</mujoco>
"""


def specs(xml: str) -> tuple[mujoco.MjSpec, mujoco.MjSpec]:
    plain, named = mujoco.MjSpec.from_string(xml), mujoco.MjSpec.from_string(xml)
    name_contacts(named)
    return plain, named


def test_the_same_fall_bit_for_bit():
    plain, named = (spec.compile() for spec in specs(WALKER))
    assert named.npair == 6  # torso, thigh, foot and arm on the floor; torso with foot; foot with arm
    one, other, most = mujoco.MjData(plain), mujoco.MjData(named), 0
    for _ in range(400):
        mujoco.mj_step(plain, one), mujoco.mj_step(named, other)
        assert np.array_equal(one.qpos, other.qpos)
        most = max(most, one.ncon)
        for ours, theirs in zip(one.contact, other.contact, strict=True):
            assert set(ours.geom) == set(theirs.geom)
            assert ours.dim == theirs.dim
            assert np.array_equal(ours.friction, theirs.friction)
    assert most >= 3


def test_which_geoms_may_touch_is_what_the_engine_finds():
    """All geoms in one place: every pair that no filter takes out is a contact."""
    model = mujoco.MjSpec.from_string(WALKER).compile()
    model.body_pos[1:], model.geom_pos[1:] = 0.0, 1e-3 * np.arange(1, model.ngeom)[:, None]
    data = mujoco.MjData(model)
    data.qpos[:3] = 0.0
    mujoco.mj_forward(model, data)
    found = {tuple(sorted(contact.geom)) for contact in data.contact}
    pairs = [(a, b) for a in range(model.ngeom) for b in range(a + 1, model.ngeom)]
    assert found == {pair for pair in pairs if may_touch(model, *pair)}


def random_scene(seed: int) -> mujoco.MjSpec:
    """Bodies that float, hinge or are welded, one or two geoms each, in one heap over a plane; some are excluded."""
    rng, spec, bodies = np.random.default_rng(seed), mujoco.MjSpec(), []
    spec.option.cone = int(rng.integers(2))
    if rng.random() < 0.3:
        spec.option.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_FILTERPARENT)
    spec.worldbody.add_geom(type=mujoco.mjtGeom.mjGEOM_PLANE, size=[3, 3, 1], condim=int(rng.choice([1, 3])))
    for i in range(rng.integers(2, 5)):
        parent, mount = rng.choice([spec.worldbody, *bodies]), rng.integers(3)
        offset = [0.0, 0.0, 0.3 * (parent is spec.worldbody)]
        bodies.append(parent.add_body(name=f"body_{i}", pos=rng.uniform(-0.15, 0.15, 3) + offset))
        if mount and parent is spec.worldbody:
            bodies[-1].add_freejoint()
        elif mount:
            bodies[-1].add_joint(type=mujoco.mjtJoint.mjJNT_HINGE, axis=rng.normal(size=3))
        for _ in range(rng.integers(1, 3)):
            bodies[-1].add_geom(
                type=mujoco.mjtGeom(int(rng.choice([2, 3, 4, 5, 6]))),  # sphere, capsule, ellipsoid, cylinder, box
                size=rng.uniform(0.05, 0.12, 3),
                pos=rng.uniform(-0.1, 0.1, 3),
                contype=int(rng.integers(4)),
                conaffinity=int(rng.integers(4)),
                condim=int(rng.choice([1, 3, 4, 6])),
                friction=rng.uniform(0.1, 1.5, 3) * [1.0, 0.01, 0.001],
                margin=rng.uniform(0.0, 0.02),
            )
    for _ in range(rng.integers(3)):
        one, other = rng.choice(bodies, 2, replace=False)
        spec.add_exclude(bodyname1=one.name, bodyname2=other.name)
    return spec


CONTACT = ("geom", "dim", "dist", "pos", "frame", "includemargin", "friction", "solref", "solreffriction", "solimp")


def test_random_scenes_have_the_same_contacts_in_the_same_order():
    count = 0
    for seed in range(100):
        named = random_scene(seed)
        name_contacts(named, most=40)
        plain, model = random_scene(seed).compile(), named.compile()
        one, other = mujoco.MjData(plain), mujoco.MjData(model)
        for _ in range(40):
            mujoco.mj_step(plain, one), mujoco.mj_step(model, other)
            assert one.ncon == other.ncon
            for name in CONTACT:
                assert np.array_equal(getattr(one.contact, name), getattr(other.contact, name)), (seed, name)
            assert np.array_equal(one.qpos, other.qpos)
            count += one.ncon * (model.npair > 0)
    assert count > 5000


def test_nothing_is_named_beside_a_soft_body():
    """Its contacts follow from the masks of geoms, which named pairs take away."""
    sheet = """<flexcomp name="sheet" type="grid" dim="2" count="3 3 1" spacing=".1 .1 .1" mass="1" radius=".01"
        pos="0 0 1"/>"""
    _, named = specs(WALKER.replace("</worldbody>", sheet + "</worldbody>"))
    assert not named.pairs


@pytest.mark.parametrize("change", ['solref="0.05 1"', 'solmix="0.3"', 'priority="1"', 'gap="0.005"'])
def test_nothing_is_named_where_properties_would_have_to_be_mixed(change):
    _, named = specs(WALKER.replace('name="foot" type', f'name="foot" {change} type'))
    assert not named.pairs
    assert named.geom("foot").contype == 1


def test_nothing_is_named_where_there_are_many_pairs():
    spec = mujoco.MjSpec.from_string(WALKER)
    name_contacts(spec, most=5)
    assert not spec.pairs


def test_isaac_lab_sees_the_same_contacts():
    plain, named = (spec.compile() for spec in specs(WALKER))
    assert pairs_apart(named) is not None
    assert [collides(named, i) for i in range(named.ngeom)] == [collides(plain, i) for i in range(plain.ngeom)]
    family = {(1, 2), (2, 3), (1, 4)}  # parents and children, which the engines know
    assert {*pairs_apart(named)} - family == {*pairs_apart(plain)}
