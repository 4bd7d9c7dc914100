"""Reductions and running sums of one row, as the body of a loop over rows."""

from __future__ import annotations

from robo_rl_deploy.codegen.literals import ctype
from robo_rl_deploy.codegen.program import Kernel


def running(kernel: Kernel, n: int) -> list[str]:
    """Running sum `y` of row `x`."""
    wide = "double" if kernel.out.dtype.kind == "f" else "int64_t"
    to = f"({ctype(kernel.out.dtype)})"
    order = [f"y[i] = {to}sum;", "sum += x[i];"]
    return [f"{wide} sum = 0;", f"for (int i = 0; i < {n}; ++i) {{", *(order if kernel.what else order[::-1]), "}"]


def reduced(kernel: Kernel, n: int) -> list[str]:
    """What a reduction makes of row `x`. Sums are kept in double: a row may be long."""
    what, dtype = kernel.what, kernel.out.dtype
    loop = f"for (int i = 0; i < {n}; ++i)"
    if what.startswith("arg"):
        sign = (">" if "max" in what else "<") + ("=" if what.endswith("_last") else "")
        return ["int best = 0;", loop, f"if (x[i] {sign} x[best]) best = i;", "*y = best;"]
    if what in ("max", "min"):
        sign = "<" if what == "max" else ">"
        return ["*y = x[0];", loop, f"*y = *y {sign} x[i] || x[i] != x[i] ? x[i] : *y;"]
    wide = "double" if dtype.kind == "f" else "int64_t"
    one = {"l1": "(x[i] < 0 ? -x[i] : x[i])", "l2": f"({wide})x[i] * x[i]", "square": f"({wide})x[i] * x[i]"}
    step = f"a {'*' if what == 'prod' else '+'}= {one.get(what, 'x[i]')};"
    end = {"l2": "sqrt((double)a)", "mean": f"a / {n}"}.get(what, "a")
    return [f"{wide} a = {int(what == 'prod')};", loop, step, f"*y = ({ctype(dtype)})({end});"]
