"""The little of USD's text format that a robot needs: prims, attributes, relationships."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Number = float | int


@dataclass
class Prim:
    """A prim: schema type, name, API schemas, lines of its body, children."""

    kind: str  # Xform, Capsule, PhysicsRevoluteJoint, ...
    name: str
    apis: Sequence[str] = ()
    lines: list[str] = field(default_factory=list)
    children: list[Prim] = field(default_factory=list)

    def put(self, kind: str, name: str, value: str) -> None:
        """Author an attribute from USD text."""
        self.lines.append(f"{kind} {name} = {value}")

    def text(self, depth: int = 0) -> str:
        """The prim and all below it."""
        pad = "    " * depth
        apis = f" (\n{pad}    prepend apiSchemas = [{', '.join(quoted(self.apis))}]\n{pad})" if self.apis else ""
        body = [f"{pad}    {line}\n" for line in self.lines]
        below = [("\n" if body or i else "") + child.text(depth + 1) for i, child in enumerate(self.children)]
        return f'{pad}def {self.kind} "{self.name}"{apis}\n{pad}{{\n{"".join(body + below)}{pad}}}\n'


def layer(root: Prim, comment: str, data: dict[str, str]) -> str:
    """A whole file whose default prim is `root`; `data` is kept as customLayerData."""
    custom = "".join(f'        string {key} = "{value}"\n' for key, value in data.items())
    return (
        f'#usda 1.0\n(\n    "{comment}"\n    customLayerData = {{\n{custom}    }}\n    defaultPrim = "{root.name}"\n'
        f'    kilogramsPerUnit = 1\n    metersPerUnit = 1\n    upAxis = "Z"\n)\n\n{root.text()}'
    )


def number(value: Number) -> str:
    """A number that reads back to within 1e-9 of itself; engines read floats as float32."""
    rounded = float(f"{value:.9g}")
    return f"{0.0 if rounded == 0.0 else rounded:.9g}"  # no minus zero


def tuple_of(values: Iterable[Number]) -> str:
    """`(x, y, z)`; a quaternion in the order wxyz, which USD text has too."""
    return f"({', '.join(number(v) for v in values)})"


def array_of(items: Iterable[str]) -> str:
    """`[a, b]`."""
    return f"[{', '.join(items)}]"


def quoted(words: Iterable[str]) -> list[str]:
    """Each word in quotes."""
    return [f'"{word}"' for word in words]


def identifier(name: str) -> str:
    """A name as USD allows it: letters, digits and underscores, no digit first."""
    word = re.sub(r"\W", "_", name, flags=re.ASCII)
    return f"_{word}" if word[:1].isdigit() or not word else word
