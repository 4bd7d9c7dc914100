"""Any graph of float32 inputs as a compiled C function, beside onnxruntime: what the tests of the generator share."""

from __future__ import annotations

import ctypes
import hashlib
import shutil
import subprocess
from pathlib import Path

import numpy as np
import onnx
import pytest
from robo_rl_deploy.codegen.graph import Code, Field, compile_model
from robo_rl_deploy.codegen.layout import function, scratch_members
from robo_rl_deploy.codegen.literals import identifier
from robo_rl_deploy.codegen.probe import session

STRICT = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"]


def compiler(name: str = "gcc") -> str:
    """Its path; skips the test where there is none."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed: apt-get install {name}")
    return path


def build(folder: Path, sources: list[str], *flags: str, cc: str = "gcc") -> Path:
    """A shared library of C files in `folder`."""
    out = folder / "code.so"
    command = [compiler(cc), *STRICT, "-O2", *flags, "-shared", "-fPIC", *sources, "-o", str(out), "-lm"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:4000]
    return out


class CGraph:
    """`model` as a function of C."""

    def __init__(self, model: onnx.ModelProto, folder: Path) -> None:
        self.model, taken = model, set()
        self.shapes = {v.name: tuple(d.dim_value for d in v.type.tensor_type.shape.dim) for v in model.graph.input}
        self.fields = {
            name: Field(name, identifier(name, taken), max(1, int(np.prod(shape))), True)
            for name, shape in self.shapes.items()
        }
        self.code = compile_model(model, self.fields)
        self._session = session(model)
        self._info = {out.name: out for out in self._session.get_outputs()}
        folder = folder / hashlib.sha256(model.SerializeToString()).hexdigest()[:12]
        folder.mkdir(exist_ok=True)
        (folder / "graph.c").write_text(self._text(self.code))
        self._library = ctypes.CDLL(str(build(folder, ["graph.c"])))

    def run(self, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
        """The outputs, as onnxruntime would give them."""
        expected = self.expected(feeds)
        out = [np.zeros(max(value.size, 1), value.dtype) for value in expected]
        given = [np.ascontiguousarray(feeds[name], np.float32) for name in self.fields]
        self._library.run(*[ctypes.c_void_p(array.ctypes.data) for array in (*given, *out)])
        return [array[: value.size].reshape(value.shape) for array, value in zip(out, expected)]

    def expected(self, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
        return self._session.run(None, feeds)

    def _text(self, code: Code) -> str:
        outputs = [(f"out{i}", code.outputs[v.name], v.name) for i, v in enumerate(self.model.graph.output)]
        arguments = [f"const float *{f.member}" for f in self.fields.values()]
        arguments += [f"void *{name}" for name, _, _ in outputs]
        copies = [f"  memcpy(in.{f.member}, {f.member}, sizeof in.{f.member});" for f in self.fields.values()]
        kinds = {v.name: v.type.tensor_type.elem_type for v in self.model.graph.output}
        width = {name: onnx.helper.tensor_dtype_to_np_dtype(kind).itemsize for name, kind in kinds.items()}
        sizes = {
            v.name: int(np.prod([d.dim_value for d in v.type.tensor_type.shape.dim])) for v in self.model.graph.output
        }
        ends = []
        for name, address, key in outputs:
            array, _, offset = address.partition(" + ")
            ends.append(f"  memcpy({name}, s.{array} + {offset or 0}, {width[key] * sizes[key]});")
        return "\n".join(
            [
                "#include <stdint.h>\n#include <stddef.h>\n#include <string.h>\n#include <math.h>",
                "struct in {",
                *[f"float {f.member}[{f.size}];" for f in self.fields.values()],
                "};",
                "struct s {",
                *scratch_members(code),
                "};",
                *code.tables,
                code.functions,
                function(code, "graph(const struct in *in, struct s *s)"),
                f"void run({', '.join(arguments)});",
                f"void run({', '.join(arguments)}) {{",
                "  static struct in in;\n  static struct s s;",
                *copies,
                "  graph(&in, &s);",
                *ends,
                "}\n",
            ]
        )


def worst(found: list[np.ndarray], expected: list[np.ndarray]) -> float:
    """Largest difference, relative to the largest number of each output, at least 1; NaN and inf must be the same."""
    errors = [0.0]
    for ours, theirs in zip(found, expected, strict=True):
        if theirs.dtype.kind != "f":
            errors.append(0.0 if np.array_equal(ours, theirs) else np.inf)
            continue
        finite = np.isfinite(theirs)
        if not np.array_equal(ours[~finite], theirs[~finite], equal_nan=True):
            return np.inf
        scale = max(1.0, float(np.abs(theirs[finite]).max(initial=0.0)))
        errors.append(float(np.abs(ours[finite].astype(float) - theirs[finite]).max(initial=0.0)) / scale)
    return max(errors)
