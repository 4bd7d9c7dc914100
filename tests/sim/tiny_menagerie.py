"""A tiny MuJoCo Menagerie: robots of primitive geoms with the names of the real ones, and one mesh."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from robo_rl.sim import menagerie

LICENCE = "BSD 3-Clause License\n\nCopyright (c) the maker of the robot\n"
LEG = """
      <body name="{leg}_hip" pos="{x} {y} 0">
        <joint name="{leg}_hip_joint" axis="1 0 0" range="-1 1"/><geom class="link"/>
        <body name="{leg}_thigh" pos="0 {side} 0">
          <joint name="{leg}_thigh_joint" range="-1.5 3.4"/><geom class="link"/>
          <body name="{leg}_calf" pos="0 0 -0.213">
            <joint name="{leg}_calf_joint" range="-2.7 -0.8"/><geom class="link"/>
            <geom name="{leg}" size="0.022" pos="-0.002 0 -0.213" mass="0.1"/>
          </body>
        </body>
      </body>"""
JOINTS = [f"{leg}_{part}" for leg in ("FR", "FL", "RR", "RL") for part in ("hip", "thigh", "calf")]


def go2() -> str:
    """A four-legged robot with the names of the real one, and one mesh."""
    legs = "".join(
        LEG.format(leg=a + b, x=x, y=y, side=2 * y)
        for a, x in (("F", 0.19), ("R", -0.19))
        for b, y in (("L", 0.047), ("R", -0.047))
    )
    motors = "".join(f'<motor name="{name}" joint="{name}_joint" ctrlrange="-24 24"/>' for name in JOINTS)
    return f"""<mujoco model="go2"><compiler angle="radian" meshdir="assets" autolimits="true"/>
  <default><joint axis="0 1 0" damping="2" frictionloss="0.2"/>
    <default class="link"><geom type="capsule" size="0.02" fromto="0 0 0 0 0 -0.15" mass="0.6"/></default></default>
  <asset><mesh name="hull" file="hull.stl"/></asset>
  <worldbody><body name="base" pos="0 0 0.4"><freejoint/><geom type="box" size="0.19 0.05 0.05" mass="7"/>
    <geom type="mesh" mesh="hull" contype="0" conaffinity="0" mass="0"/><site name="imu" pos="0.02 0 0.04"/>{legs}
  </body></worldbody><actuator>{motors}</actuator></mujoco>"""


PANDA = """<mujoco model="panda"><compiler angle="radian" autolimits="true"/>
  <default><joint axis="0 0 1" range="-2.9 2.9"/><general biastype="affine" ctrlrange="-2.9 2.9" forcerange="-87 87"/>
  </default>
  <worldbody><body name="link0"><geom size="0.05" mass="1"/>{chain}</body></worldbody>
  <tendon><fixed name="split"><joint joint="finger_joint1" coef="0.5"/><joint joint="finger_joint2" coef="0.5"/></fixed>
  </tendon><equality><joint joint1="finger_joint1" joint2="finger_joint2"/></equality>
  <actuator>{servos}<general name="actuator8" tendon="split" forcerange="-100 100" ctrlrange="0 255"
    gainprm="0.0157 0 0" biasprm="0 -100 -10"/></actuator>
  <keyframe><key qpos="0 0 0 -1.57 0 1.57 -0.78 0.04 0.04"/></keyframe></mujoco>"""


PANDA_LINKS = (
    (1, "0 0 0.333", "1 0 0 0", "-2.9 2.9"),
    (2, "0 0 0", "1 -1 0 0", "-1.76 1.76"),
    (3, "0 -0.316 0", "1 1 0 0", "-2.9 2.9"),
    (4, "0.0825 0 0", "1 1 0 0", "-3.07 -0.07"),
    (5, "-0.0825 0.384 0", "1 -1 0 0", "-2.9 2.9"),
    (6, "0 0 0", "1 1 0 0", "-0.02 3.75"),
    (7, "0.088 0 0", "1 1 0 0", "-2.9 2.9"),
)


def panda() -> str:
    fingers = "".join(
        f'<body name="{side}_finger" pos="0 0 0.0584" quat="{quat}">'
        f'<joint name="finger_joint{k}" type="slide" axis="0 1 0" range="0 0.04"/>'
        '<geom size="0.01" mass="0.015"/></body>'
        for k, side, quat in ((1, "left", "1 0 0 0"), (2, "right", "0 0 0 1"))
    )
    hand = 'pos="0 0 0.107" quat="0.92388 0 0 -0.382683"'
    chain = f'<body name="hand" {hand}><geom size="0.03" mass="0.7"/>{fingers}</body>'
    for k, pos, quat, span in reversed(PANDA_LINKS):
        link = f'<joint name="joint{k}" range="{span}"/><geom size="0.04" mass="1"/>'
        chain = f'<body name="link{k}" pos="{pos}" quat="{quat}">{link}{chain}</body>'
    servos = "".join(
        f'<general name="actuator{k}" joint="joint{k}" gainprm="2000" biasprm="0 -2000 -200"/>' for k in range(1, 8)
    )
    return PANDA.format(chain=chain, servos=servos)


def g1() -> str:
    """A humanoid with the joints of the real one: legs straight and forearms level at 0, arms of 7 joints."""
    legs, arms = ("".join(limb(side) for side in ("left", "right")) for limb in (_leg, _arm))
    torso = (
        _link("torso", "0 0 0.019", "0 1 0", "-0.52 0.52", arms, "waist_pitch", mass=9.0)
        .join(('<body name="waist_roll_link" pos="0 0 0.035"><joint name="waist_roll_joint" axis="1 0 0" '
               'range="-0.52 0.52"/><geom size="0.03" mass="0.1" contype="0" conaffinity="0"/>', "</body>"))
    )  # fmt: skip
    trunk = _link("waist_yaw", "0 0 0", "0 0 1", "-2.6 2.6", torso, mass=0.3)
    motors = "".join(
        f'<motor name="{joint}" joint="{joint}_joint" ctrlrange="-{effort} {effort}"/>'
        for joint, effort in _efforts().items()
    )
    return f"""<mujoco model="g1"><compiler angle="radian" autolimits="true"/>
  <worldbody><body name="pelvis" pos="0 0 0.793"><freejoint/><geom size="0.08" mass="4"/>
    <site name="imu" pos="0.04 0 -0.08"/>{legs}{trunk}
  </body></worldbody><actuator>{motors}</actuator></mujoco>"""


def _link(name, pos, axis, span, inner="", joint="", mass=1.0) -> str:
    return (
        f'<body name="{name}_link" pos="{pos}"><joint name="{joint or name}_joint" axis="{axis}" range="{span}" '
        f'armature="0.01"/><geom size="0.03" mass="{mass}" contype="0" conaffinity="0"/>{inner}</body>'
    )


def _leg(side: str) -> str:
    y, roll = (0.064, "-0.52 2.97") if side == "left" else (-0.064, "-2.97 0.52")
    out = "".join(f'<geom size="0.005" pos="{x} {w} -0.03" mass="0"/>' for x in (-0.05, 0.12) for w in (-0.03, 0.03))
    for name, pos, axis, span in (
        ("ankle_roll", "0 0 -0.018", "1 0 0", "-0.26 0.26"),
        ("ankle_pitch", "0 0 -0.3", "0 1 0", "-0.87 0.52"),
        ("knee", "0 0 -0.188", "0 1 0", "-0.09 2.88"),
        ("hip_yaw", "0 0 -0.118", "0 0 1", "-2.76 2.76"),
        ("hip_roll", f"0 {0.8 * y} -0.03", "1 0 0", roll),
        ("hip_pitch", f"0 {y} -0.103", "0 1 0", "-2.53 2.88"),
    ):
        out = _link(f"{side}_{name}", pos, axis, span, out)
    return out


def _arm(side: str) -> str:
    y, roll, out = (0.1, "-1.59 2.25", "") if side == "left" else (-0.1, "-2.25 1.59", "")
    for name, pos, axis, span in (
        ("wrist_yaw", "0.046 0 0", "0 0 1", "-1.6 1.6"),
        ("wrist_pitch", "0.038 0 0", "0 1 0", "-1.6 1.6"),
        ("wrist_roll", "0.1 0 -0.01", "1 0 0", "-1.97 1.97"),
        ("elbow", "0.016 0 -0.08", "0 1 0", "-1.05 2.09"),
        ("shoulder_yaw", "0 0 -0.1", "0 0 1", "-2.6 2.6"),
        ("shoulder_roll", f"0 {0.4 * y} 0", "1 0 0", roll),
        ("shoulder_pitch", f"0 {y} 0.238", "0 1 0", "-3.09 2.67"),
    ):
        out = _link(f"{side}_{name}", pos, axis, span, out, mass=0.3)
    return out


def _efforts() -> dict[str, int]:
    """N m, by joint, in the order of the real robot."""
    leg = {"hip_pitch": 88, "hip_roll": 88, "hip_yaw": 88, "knee": 139, "ankle_pitch": 50, "ankle_roll": 50}
    arm = dict.fromkeys(("shoulder_pitch", "shoulder_roll", "shoulder_yaw", "elbow", "wrist_roll"), 25)
    arm |= {"wrist_pitch": 5, "wrist_yaw": 5}
    parts = [{f"{side}_{joint}": n for joint, n in limb.items()} for limb in (leg, arm) for side in ("left", "right")]
    waist = {"waist_yaw": 88, "waist_roll": 50, "waist_pitch": 50}
    return parts[0] | parts[1] | waist | parts[2] | parts[3]


def tiny_menagerie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """MENAGERIE_ROOT with a Go2, a G1 and a Panda, a cache of our own, and no package."""
    robots = (("unitree_go2", "go2", go2()), ("unitree_g1", "g1", g1()), ("franka_emika_panda", "panda", panda()))
    for name, model, text in robots:
        folder = tmp_path / "menagerie" / name
        (folder / "assets").mkdir(parents=True)
        (folder / f"{model}.xml").write_text(text)
        (folder / "scene.xml").write_text(f'<mujoco><include file="{model}.xml"/></mujoco>')
        (folder / "LICENSE").write_text(LICENCE)
    corners = [(0, 0, 0), (0.1, 0, 0), (0, 0.1, 0), (0, 0, 0.1)]
    faces = [(0, 2, 1), (0, 1, 3), (1, 2, 3), (0, 3, 2)]
    triangles = b"".join(struct.pack("<12fH", 0, 0, 0, *(x for i in f for x in corners[i]), 0) for f in faces)
    stl = b"\0" * 80 + struct.pack("<I", len(faces)) + triangles
    (tmp_path / "menagerie" / "unitree_go2" / "assets" / "hull.stl").write_bytes(stl)
    monkeypatch.setenv("MENAGERIE_ROOT", str(tmp_path / "menagerie"))
    monkeypatch.setenv("ROBO_RL_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(menagerie, "_package", lambda: None)
    return tmp_path / "menagerie"
