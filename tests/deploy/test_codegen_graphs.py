"""Generated C against onnxruntime on whole graphs: random ones, and how kernels are fused and scratch is shared."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import onnx
import pytest
import tiny_robot
from c_graph import STRICT, CGraph, compiler, worst
from exact_graph import Exact
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper
from onnx_cases import CASES
from robo_rl_deploy.codegen.fuse import buffers_of, fused
from robo_rl_deploy.codegen.lower import lower
from robo_rl_deploy.codegen.memory import place
from robo_rl_deploy.codegen.program import Kernel, Program, Value
from robo_rl_deploy.codegen.targets import sources
from robo_rl_deploy.codegen.write import write_all
from test_codegen_operators import feeds_of, graph_of, typed

UNARY = ("Tanh", "Sigmoid", "Relu", "Elu", "Sin", "Softplus", "Neg", "Abs", "Softsign", "Identity", "Erf")
BINARY = ("Add", "Sub", "Mul", "Max", "Min")


class Growing:
    """A random graph whose numbers stay small: sums are squashed before they are used again."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw, self.nodes, self.constants = draw, [], []
        self.shapes = {"x": (1, 12), "y": (1, 3), "z": (2, 3, 4)}
        self.inputs = dict(self.shapes)

    def pick(self) -> str:
        return self.draw(st.sampled_from(sorted(self.shapes)))

    def constant(self, array: np.ndarray) -> str:
        name = f"k{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def weights(self, *shape: int) -> np.ndarray:
        rng = np.random.default_rng(self.draw(st.integers(0, 2**16)))
        return rng.normal(0, shape[0] ** -0.5, shape).astype(np.float32)

    def add(self, op: str, inputs: list[str], shape: tuple[int, ...], **attributes: object) -> str:
        name = f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, inputs, [name], **attributes))
        self.shapes[name] = shape
        return name

    def grow(self) -> None:
        a = self.pick()
        shape = self.shapes[a]
        kind = self.draw(st.sampled_from(("unary", "binary", "dense", "move", "reduce", "where", "norm")))
        if kind == "unary":
            self.add(self.draw(st.sampled_from(UNARY)), [a], shape)
        elif kind == "binary":
            fitting = [n for n, s in self.shapes.items() if s == shape or int(np.prod(s)) == 1]
            b = self.draw(st.sampled_from(sorted(fitting)))
            op = self.draw(st.sampled_from(BINARY))
            out = np.broadcast_shapes(shape, self.shapes[b])
            self.add("Tanh", [self.add(op, [a, b], out)], out)
        elif kind == "dense":
            width = self.draw(st.integers(1, 20))
            product = self.add("MatMul", [a, self.constant(self.weights(shape[-1], width))], (*shape[:-1], width))
            self.add("Elu", [product], (*shape[:-1], width))
        elif kind == "move":
            self.move(a, shape)
        elif kind == "reduce":
            op = self.draw(st.sampled_from(("ReduceMean", "ReduceMax", "ReduceMin")))
            axis = self.draw(st.integers(0, len(shape) - 1))
            out = tuple(1 if i == axis else n for i, n in enumerate(shape))
            self.add(op, [a, self.constant(np.array([axis], np.int64))], out)
        elif kind == "where":
            mask = self.add("Greater", [a, self.constant(np.float32([0.1]))], shape)
            del self.shapes[mask]  # a condition is no number
            self.add("Where", [mask, a, self.constant(self.weights(*shape))], shape)
        else:
            self.add("Softmax", [a], shape, axis=len(shape) - 1)

    def move(self, a: str, shape: tuple[int, ...]) -> None:
        kind = self.draw(st.sampled_from(("Transpose", "Concat", "Slice", "Gather", "Reshape")))
        if kind == "Transpose":
            order = self.draw(st.permutations(range(len(shape))))
            self.add("Transpose", [a], tuple(shape[i] for i in order), perm=order)
        elif kind == "Concat":
            b = self.draw(st.sampled_from(sorted(n for n, s in self.shapes.items() if s[:-1] == shape[:-1])))
            if shape[-1] + self.shapes[b][-1] < 40:
                self.add("Concat", [a, b], (*shape[:-1], shape[-1] + self.shapes[b][-1]), axis=-1)
        elif kind == "Slice":
            step = self.draw(st.sampled_from((-1, 1, 2)))
            ends = {-1: (-1, -(2**40), -1), 1: (0, 2**40, 1), 2: (0, 2**40, 2)}[step]
            numbers = [self.constant(np.array([n], np.int64)) for n in (ends[0], ends[1], len(shape) - 1, ends[2])]
            size = -(-shape[-1] // abs(step))
            self.add("Slice", [a, *numbers], (*shape[:-1], size))
        elif kind == "Gather":
            index = self.draw(st.lists(st.integers(-shape[-1], shape[-1] - 1), min_size=1, max_size=6))
            self.add("Gather", [a, self.constant(np.array(index, np.int64))], (*shape[:-1], len(index)), axis=-1)
        else:
            self.add("Reshape", [a, self.constant(np.array([1, -1], np.int64))], (1, int(np.prod(shape))))

    def model(self) -> onnx.ModelProto:
        made = [name for name in self.shapes if name not in self.inputs] or [self.add("Neg", ["x"], (1, 12))]
        some = self.draw(st.lists(st.sampled_from(made), min_size=1, max_size=3, unique=True))
        inputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in self.inputs.items()]
        outputs = [onnx.ValueInfoProto(name=name) for name in some]
        graph = helper.make_graph(self.nodes, "random", inputs, outputs, self.constants)
        return typed(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9))


@st.composite
def graphs(draw: st.DrawFn) -> onnx.ModelProto:
    growing = Growing(draw)
    for _ in range(draw(st.integers(1, 25))):
        growing.grow()
    return growing.model()


def check(model: onnx.ModelProto, folder: Path) -> None:
    """The C is as near to the exact numbers as onnxruntime is, or within 1e-6."""
    graph, exact = CGraph(model, folder), Exact(model)
    rng = np.random.default_rng(0)
    for _ in range(3):
        feeds = {name: rng.normal(size=shape).astype(np.float32) for name, shape in graph.shapes.items()}
        found, theirs, true = graph.run(feeds), graph.expected(feeds), exact.run(feeds)
        assert worst(found, true) < max(1e-6, 2.0 * worst(theirs, true)), model
        assert worst(found, theirs) < 1e-6 + 2.0 * worst(theirs, true)


QUIET = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]


@settings(max_examples=15, deadline=None, suppress_health_check=QUIET)
@given(graphs())
def test_a_random_graph_gives_what_onnxruntime_gives(tmp_path_factory, model):
    check(model, tmp_path_factory.getbasetemp())


@pytest.mark.slow
@settings(max_examples=500, deadline=None, suppress_health_check=QUIET)
@given(graphs())
def test_many_random_graphs_give_what_onnxruntime_gives(tmp_path_factory, model):
    check(model, tmp_path_factory.getbasetemp())


def program_of(model: onnx.ModelProto) -> tuple[Program, list[Value]]:
    program = Program()
    shapes = {v.name: [d.dim_value for d in v.type.tensor_type.shape.dim] for v in model.graph.input}
    inputs = {name: program.input(name, shape) for name, shape in shapes.items()}
    return program, [program.pack(value) for value in lower(model, program, inputs, {}).values()]


def overlap(kernels: list[Kernel], program: Program, outputs: list[Value]) -> str:
    """A buffer that is overwritten before its last reader, found by playing the kernels on marked memory."""
    places, _ = place(program, kernels, outputs)
    memory: dict[tuple[str, int], object] = {}
    for kernel in kernels:
        for buffer in buffers_of(program, kernel.operands):
            if buffer in places:
                name, at = places[buffer]
                if any(memory.get((name, at + i)) is not buffer for i in range(buffer.size)):
                    return f"{kernel.kind} reads what was overwritten"
        name, at = places[kernel.out]
        memory |= {(name, at + i): kernel.out for i in range(kernel.out.size)}
    for buffer in buffers_of(program, [value.cells.ravel() for value in outputs]):
        if buffer in places:
            name, at = places[buffer]
            if any(memory.get((name, at + i)) is not buffer for i in range(buffer.size)):
                return "an output was overwritten"
    return ""


@settings(max_examples=60, deadline=None, suppress_health_check=QUIET)
@given(graphs())
def test_scratch_is_shared_only_by_what_is_never_needed_together(model):
    program, outputs = program_of(model)
    kernels = fused(program, outputs)
    assert overlap(kernels, program, outputs) == ""
    assert len(kernels) <= len(program.kernels)
    made = [kernel.out for kernel in kernels]
    assert len(set(made)) == len(made), "each buffer is written once"


def test_a_layer_is_one_product_and_one_loop():
    """Product, bias and activation, SiLU's x * sigmoid(x) included, are not three passes over memory."""
    model = onnx.parser.parse_model(
        '<ir_version: 9, opset_import: ["": 18]> layer (float[1,30] x, float[30,40] w, float[40] b) => (float[1,40] y) '
        "{ h = MatMul(x, w)  z = Add(h, b)  s = Sigmoid(z)  y = Mul(z, s) }"
    )
    program, outputs = program_of(model)
    (kernel,) = fused(program, outputs)
    assert kernel.kind == "dense"
    assert len(kernel.steps) == 3


SANITIZE = ["-O1", "-g", "-fsanitize=address,undefined,float-cast-overflow", "-fno-sanitize-recover=all"]


@pytest.mark.slow
def test_sanitizers_find_nothing_in_any_operator(tmp_path):
    cases = [case for case in CASES if case.opset == 18]
    graph = CGraph(graph_of(cases), tmp_path)
    (folder,) = [path for path in tmp_path.iterdir() if path.is_dir()]
    text = (folder / "graph.c").read_text()
    calls = []
    for seed in range(3):
        feeds = feeds_of(cases, np.random.default_rng(seed))
        rows = [
            f"static const float {f.member}_{seed}[] = {{{', '.join(map(str, feeds[n].ravel()))}}};"
            for n, f in graph.fields.items()
        ]
        text += "\n".join(rows) + "\n"
        names = [f"{f.member}_{seed}" for f in graph.fields.values()]
        calls.append(f"run({', '.join([*names, *(f'memory[{i}]' for i in range(len(graph.model.graph.output)))])});")
    outputs = len(graph.model.graph.output)
    main = f"static double memory[{outputs}][4096];\nint main(void) {{\n" + "\n".join(calls) + "\nreturn 0;\n}\n"
    (folder / "checked.c").write_text(text + main)
    command = [compiler("gcc"), *STRICT, *SANITIZE, "checked.c", "-o", "checked", "-lm"]
    subprocess.run(command, cwd=folder, check=True)
    done = subprocess.run([str(folder / "checked")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:3000]


@pytest.mark.slow
def test_sanitizers_find_nothing_in_a_policy_and_the_cpp_run_time(bundle, tmp_path):
    (tmp_path / "cartpole.yaml").write_text(tiny_robot.YAML)
    write_all(tmp_path, sources(bundle, "cpp", str(tmp_path / "cartpole.yaml")))
    subprocess.run([compiler("gcc"), *STRICT, *SANITIZE, "-c", "policy.c"], cwd=tmp_path, check=True)
    files = ["runtime.cpp", "example_driver.cpp", "policy.o"]
    command = [compiler("g++"), "-std=c++17", *SANITIZE, *files, "-o", "driver", "-lm"]
    subprocess.run(command, cwd=tmp_path, check=True)
    done = subprocess.run([str(tmp_path / "driver"), "3", "2"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:3000]
