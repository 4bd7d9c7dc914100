"""The USD files kept in the assets: which there are, what they are made from, and whether they still say the same.

Beside a robot's `robot.yaml` lies `robot.usda`. `isaac/` is a tree like Isaac Lab's own asset server, with stand-ins
written here for the ground and for the robots of its stock cart-pole and ant tasks: those then need no network.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import robo_rl_assets

from robo_rl.errors import UserError
from robo_rl.files import published
from robo_rl.sim.robot import RobotCfg, list_robots, load_robot

if TYPE_CHECKING:
    import mujoco

ASSET_ROOT = Path(robo_rl_assets.__file__).parent / "isaac"  # what ISAACSIM_ASSET_ROOT names
_ISAAC_LAB = ASSET_ROOT / "Isaac" / "IsaacLab"
GROUND = _ISAAC_LAB / "Environments/Grid/default_ground_plane_checker_v1/default_ground_plane.usda"
_STAND_INS = {
    "ground": GROUND,
    "cartpole": _ISAAC_LAB / "Robots/Classic/Cartpole/cartpole.usd",
    "ant": ASSET_ROOT / "Isaac/Robots/IsaacSim/Ant/ant_instanceable.usd",
}
ROBOT_USD = "robot.usda"


@dataclass(frozen=True)
class UsdFile:
    """A USD file and what it is made from."""

    name: str  # of the robot; isaac/<name> for a stand-in
    path: Path
    write: Callable[[], str]  # its text, made anew

    @property
    def is_current(self) -> bool:
        """Whether the file holds exactly what a conversion gives today."""
        return self.path.is_file() and self.path.read_text(encoding="utf-8") == self.write()

    def save(self) -> None:
        """Convert and write, whole or not at all."""
        text = self.write()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with published(self.path) as temporary:
            temporary.write_text(text, encoding="utf-8")


def usd_files() -> list[UsdFile]:
    """The stand-ins, and the file of every robot of the assets that keeps one."""
    robots = [robot_usd(load_robot(name)) for name in list_robots()]
    stand_ins = [_stand_in(name, path) for name, path in _STAND_INS.items()]
    return [*stand_ins, *(file for file in robots if file.path.is_file())]


def robot_usd(robot: RobotCfg) -> UsdFile:
    """The USD file that belongs beside a robot file."""
    return UsdFile(robot.name, robot.path.parent / ROBOT_USD, lambda: convert_robot(robot))


def convert_robot(robot: RobotCfg) -> str:
    """A robot's MJCF as USDA. Raises UserError where USD has no word for something in it."""
    from robo_rl.sim.robot_spec import compile_spec, load_spec
    from robo_rl.sim.usd.convert import to_usda

    model = compile_spec(load_spec(robot.mjcf_path))
    return to_usda(model, robot.name, _digest(robot.mjcf_path))


def usd_of_scene(robot: RobotCfg, scene: mujoco.MjModel, scratch: Path, bodies: Sequence[int] | None = None) -> Path:
    """The USD file of the robot as it is in a compiled scene: the kept one, or one made now in `scratch`; its
    `bodies` are all by default.

    A robot without a kept file is converted at each start, and so is one that the task changes. Raises UserError where
    the kept file was made from another state of the MJCF, or where USD has no word for something.
    """
    from robo_rl.sim.usd.convert import to_usda

    digest, kept = _digest(robot.mjcf_path), robot.path.parent / ROBOT_USD
    text = to_usda(scene, robot.name, digest, bodies)
    if kept.is_file():
        kept_text = kept.read_text(encoding="utf-8")
        if kept_text == text:
            return kept
        if f'string source = "{digest}"' not in kept_text[:1000]:
            raise UserError(f"{kept} was made from another {robot.mjcf}. Run: robo-rl robot usd {robot.name}")
    made = scratch / f"{robot.name}.usda"
    made.write_text(text, encoding="utf-8")
    return made


def _stand_in(name: str, path: Path) -> UsdFile:
    source = ASSET_ROOT / "mjcf" / f"{name}.xml"

    def write() -> str:
        from robo_rl.sim.robot_spec import compile_spec, load_spec
        from robo_rl.sim.usd.convert import ground_usda, to_usda

        model = compile_spec(load_spec(source))
        digest = _digest(source)
        return ground_usda(model, digest) if name == "ground" else to_usda(model, name, digest)

    return UsdFile(f"isaac/{name}", path, write)


def _digest(mjcf: Path) -> str:
    """Hex SHA-256 of the MJCF and of the mesh files it names."""
    from robo_rl.sim.robot_spec import asset_files

    total = hashlib.sha256(mjcf.read_bytes())
    for path in asset_files(mjcf):
        total.update(path.read_bytes())
    return total.hexdigest()
