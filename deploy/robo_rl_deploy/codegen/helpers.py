"""Functions in C that the kernels call; a program contains those that it needs.

exp and tanh are our own: straight-line code, so that a compiler makes loops of them into vector instructions, and every
processor gives the same numbers. The polynomials are minimax fits of our own, errors relative and in exact arithmetic:
exp 3.1e-9 on |r| <= ln 2 / 2, tanh 4.4e-9 on |x| <= 0.625; rounding to float32 is more.
"""

from __future__ import annotations

import re

_EXPF = """
/* e^x: x = n ln 2 + r, a polynomial for e^r, and 2^n in two halves so that it may overflow and underflow. */
static float p_expf(float x) {
  const float a = !(x >= -105.0f) ? -105.0f : x > 89.0f ? 89.0f : x; /* no NaN here: it is put back below */
  const float n = (a * 0x1.715476p+0f + 0x1.8p+23f) - 0x1.8p+23f;    /* rounded to a whole number */
  const float r = (a - n * 0x1.62ep-1f) - n * 0x1.0bfbe8p-15f;       /* ln 2 in two parts, the first one short */
  const float q =
      0x1.fffffcp-2f + r * (0x1.555492p-3f + r * (0x1.5558f2p-5f + r * (0x1.1239e2p-7f + r * 0x1.6a2432p-10f)));
  const int32_t i = (int32_t)n, half = i / 2;
  const int32_t low = (half + 127) * 8388608, high = (i - half + 127) * 8388608;
  float s, t;
  memcpy(&s, &low, sizeof s);
  memcpy(&t, &high, sizeof t);
  return x != x ? x : (1.0f + (r + r * r * q)) * s * t;
}
"""
_TANHF = """
/* tanh x: a polynomial near 0, 1 - 2 / (e^2|x| + 1) elsewhere. */
static float p_tanhf(float x) {
  const float a = fabsf(x), y = x * x, e = 1.0f - 2.0f / (p_expf(2.0f * a) + 1.0f);
  const float q = 0x1.110726p-3f + y * (-0x1.b83c58p-5f + y * (0x1.522694p-6f + y * -0x1.75e1aep-8f));
  const float near = x + x * y * (-0x1.555532p-2f + y * q);
  return x != x ? x : a < 0.625f ? near : x < 0 ? -e : e;
}
"""
_DENSE = """
/* y[m][j] = b[j] + sum over k of x[m][k] w[k][j]. Eight rows of w at a time: a compiler vectorises along them, and the
   sum is a tree at its leaves, which halves the rounding of adding one by one. */
static void p_dense{f}(const {t} *restrict x, const {t} *restrict w, const {t} *restrict b, {t} *restrict y, int rows,
                    int inner, int width) {{
  for (int m = 0; m < rows; ++m, x += inner, y += width) {{
    const {t} *restrict v = w;
    int k = 0;
    for (int j = 0; j < width; ++j) y[j] = b ? b[j] : 0;
    for (int eights = inner / 8; eights > 0; --eights, k += 8, v += 8 * width) {{
      const {t} x0 = x[k], x1 = x[k + 1], x2 = x[k + 2], x3 = x[k + 3];
      const {t} x4 = x[k + 4], x5 = x[k + 5], x6 = x[k + 6], x7 = x[k + 7];
      const {t} *restrict u = v + 4 * width;
      for (int j = 0; j < width; ++j)
        y[j] += ((x0 * v[j] + x1 * v[j + width]) + (x2 * v[j + 2 * width] + x3 * v[j + 3 * width])) +
                ((x4 * u[j] + x5 * u[j + width]) + (x6 * u[j + 2 * width] + x7 * u[j + 3 * width]));
    }}
    for (int left = inner % 8; left > 0; --left, ++k, v += width)
      for (int j = 0; j < width; ++j) y[j] += x[k] * v[j];
  }}
}}
"""
_TO_INT = """
/* Towards zero; NaN is 0, and what is too large is the largest. */
static int{n}_t p_to_int{n}(double x) {{
  return x >= {limit} ? INT{n}_MAX : x <= -{limit} ? INT{n}_MIN : x == x ? (int{n}_t)x : 0;
}}
"""
_GENERIC = {
    "p_sigmoid": "static {t} p_sigmoid{f}({t} x) {{ return 1 / (1 + p_exp{f}(-x)); }}",
    "p_clip": "static {t} p_clip{f}({t} x, {t} low, {t} high) {{ return x < low ? low : x > high ? high : x; }}",
    "p_softplus": "static {t} p_softplus{f}({t} x) {{ return (x < 0 ? 0 : x) + log1p{f}(p_exp{f}(-fabs{f}(x))); }}",
    "p_mod": """
/* The sign is that of b. */
static {t} p_mod{f}({t} a, {t} b) {{
  const {t} r = fmod{f}(a, b);
  return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}}
""",
    "p_pow": """
static {t} p_pow{f}({t} x, {t} y) {{
  return y == 2 ? x * x : y == 3 ? x * x * x : pow{f}(x, y);
}}
""",
    "p_dense": _DENSE,
}
_TABLE = {
    "p_expf": _EXPF,
    "p_exp": "static double p_exp(double x) { return exp(x); }",
    "p_tanhf": _TANHF,
    "p_tanh": "static double p_tanh(double x) { return tanh(x); }",
    "p_to_int64": _TO_INT.format(n=64, limit="9223372036854775808.0"),
    "p_to_int32": _TO_INT.format(n=32, limit="2147483648.0"),
}
for _name, _text in _GENERIC.items():
    _TABLE |= {_name + f: _text.format(t=t, f=f) for t, f in (("float", "f"), ("double", ""))}


def helpers(code: str) -> str:
    """The functions that `code` calls, and those that they call, each before its use."""
    needed: dict[str, None] = {}

    def need(text: str) -> None:
        for name in re.findall(r"\bp_\w+(?=\()", text):
            if name in _TABLE and name not in needed:
                body = _TABLE[name]
                need(re.sub(rf"\b{name}\(", "", body))
                needed[name] = None

    need(code)
    return "\n".join(_TABLE[name].strip() for name in needed)
