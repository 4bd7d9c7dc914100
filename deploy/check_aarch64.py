"""Do the run time's dependencies have wheels for the computer of a robot (Linux on aarch64)?

    python deploy/check_aarch64.py [--python 3.11] [--glibc 2.31]

Asks pip to resolve the base dependencies and the extras `ros`, `record` and `sign` of pyproject.toml as that machine
would, wheels only; nothing is installed. Prints each wheel, and what the requirements leave out there. Exit code 1:
something has no wheel. `--glibc` is that of the robot: 2.31 is Ubuntu 20.04, as on a Jetson with JetPack 5.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from packaging.requirements import Requirement

EXTRAS = ("ros", "record", "sign")
PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"


def main() -> int:
    """Exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default="3.11")
    parser.add_argument("--glibc", default="2.31")
    args = parser.parse_args()
    wanted, left_out = requirements(args.python)
    print(f"Python {args.python}, glibc {args.glibc}, aarch64")
    for requirement in left_out:
        print(f"left out  {requirement}")
    done = resolve(wanted, args.python, args.glibc)
    if done.returncode:
        print(done.stderr.strip().splitlines()[-1])
        return 1
    for item in json.loads(done.stdout)["install"]:
        print(f"wheel     {item['download_info']['url'].rsplit('/', 1)[1]}")
    return 0


def requirements(python: str) -> tuple[list[str], list[str]]:
    """What that machine needs, and what the markers spare it. pip itself would ask the markers about this machine."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        from pip._vendor import tomli as tomllib
    project = tomllib.loads(PYPROJECT.read_text())["project"]
    lines = [*project["dependencies"], *(line for extra in EXTRAS for line in project["optional-dependencies"][extra])]
    target = {"platform_machine": "aarch64", "sys_platform": "linux", "python_version": python}
    wanted, left_out = [], []
    for line in map(Requirement, lines):
        applies = line.marker is None or line.marker.evaluate(target)
        line_without_marker = str(line).split(";")[0].strip()
        (wanted if applies else left_out).append(line_without_marker if applies else str(line))
    return wanted, left_out


def resolve(wanted: list[str], python: str, glibc: str) -> subprocess.CompletedProcess[str]:
    """pip's report on what it would install there."""
    newest = int(glibc.split(".")[1])
    platforms = [f"manylinux_2_{minor}_aarch64" for minor in range(newest, 16, -1)] + ["manylinux2014_aarch64"]
    abi = "cp" + python.replace(".", "")
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--dry-run",
            "--ignore-installed",
            "--report",
            "-",
        ]
        command += ["--target", folder, "--only-binary=:all:", "--implementation", "cp", "--python-version", python]
        command += [f"--abi={name}" for name in (abi, "abi3", "none")] + [f"--platform={name}" for name in platforms]
        return subprocess.run([*command, *wanted], capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
