"""Plain values onto dataclasses: round trip, types, names."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from robo_rl.config.binder import apply
from robo_rl.config.plain import diff, flatten, to_plain
from robo_rl.errors import UserError


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Term:
    func: Callable[[], float] = float
    weight: float = 1.0
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Arm:
    reach: float = 1.0
    links: int = 2
    kind: Literal["arm"] = "arm"


@dataclass(frozen=True)
class Leg:
    joints: int = 3
    kind: Literal["leg"] = "leg"


@dataclass(frozen=True)
class Root:
    limb: Arm | Leg = field(default_factory=Arm)
    terms: Mapping[str, Term] = field(default_factory=dict)
    bounds: tuple[Term, ...] = ()
    limit: float | None = None
    steps: int = 10
    range: tuple[float, float] = (0.0, 1.0)
    names: tuple[str, ...] = ()
    mode: Literal["fast", "slow"] = "fast"
    colour: Colour = Colour.RED
    on: bool = True
    text: str = "a"
    shape: tuple[tuple[int, int], str] = ((1, 2), "x")

    def __post_init__(self) -> None:
        if self.steps < 0:
            raise ValueError(f"steps={self.steps}: expected at least 0")


numbers = st.floats(allow_nan=False)
params = st.dictionaries(
    st.sampled_from("abc"), st.one_of(numbers, st.integers(), st.booleans(), st.text(), st.tuples(numbers, numbers))
)
terms = st.builds(Term, st.just(float), numbers, params)
roots = st.builds(
    Root,
    st.one_of(st.builds(Arm, numbers, st.integers()), st.builds(Leg, st.integers())),
    st.dictionaries(st.sampled_from(["reach", "fall", "effort"]), terms),
    st.lists(terms, max_size=2).map(tuple),
    st.none() | numbers,
    st.integers(0, 10**12),
    st.tuples(numbers, numbers),
    st.lists(st.text()).map(tuple),
    st.sampled_from(["fast", "slow"]),
    st.sampled_from(Colour),
    st.booleans(),
    st.text(),
    st.tuples(st.tuples(st.integers(), st.integers()), st.text()),
)


@given(roots)
def test_plain_values_bring_the_tree_back(cfg):
    assert apply(cfg, to_plain(cfg)) == cfg


@given(roots, roots)
def test_values_of_another_tree_replace_every_setting_that_both_have(cfg, other):
    taken = {key: value for key, value in to_plain(other).items() if key not in ("limb", "terms", "bounds")}
    merged = apply(cfg, taken)
    changes = diff(other, merged)
    assert all(key.split(".")[0] in ("limb", "terms", "bounds") for key in changes)
    assert merged.limb == cfg.limb


@given(roots, st.data())
def test_diff_names_exactly_the_key_that_changed(cfg, data):
    key = data.draw(st.sampled_from(["limit", "steps", "on", "text"]))
    value = {"limit": 2.5, "steps": 7, "on": False, "text": "new"}[key]
    old = flatten(cfg)[key]
    changes = diff(cfg, apply(cfg, {key: value}))
    assert changes == ({} if old == value else {key: (old, value)})


def test_functions_are_neither_shown_nor_set():
    cfg = Root(terms={"reach": Term(params={"f": float, "k": 1.0})})
    assert "terms.reach.func" not in flatten(cfg)
    assert "terms.reach.params.f" not in flatten(cfg)
    for value in ({"func": "int"}, {"params": {"f": 1}}):
        with pytest.raises(UserError, match="is a function"):
            apply(cfg, {"terms": {"reach": value}})


@pytest.mark.parametrize(
    ("values", "result"),
    [
        ({"steps": 1e6}, 1_000_000),
        ({"steps": 3}, 3),
        ({"limit": 2}, 2.0),
        ({"limit": None}, None),
        ({"range": [1, 2]}, (1.0, 2.0)),
        ({"names": "one"}, ("one",)),
        ({"names": []}, ()),
        ({"mode": "slow"}, "slow"),
        ({"colour": "blue"}, Colour.BLUE),
        ({"shape": [[3, 4.0], "y"]}, ((3, 4), "y")),
    ],
)
def test_accepted(values, result):
    (key,) = values
    value = getattr(apply(Root(), values), key)
    assert value == result
    assert type(value) is type(result)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"steps": 1.5}, "steps=1.5: expected a whole number"),
        ({"steps": True}, "steps=true: expected a whole number"),
        ({"steps": "many"}, "steps=many: expected a whole number"),
        ({"steps": None}, "steps=null: expected a whole number"),
        ({"steps": float("inf")}, "expected a whole number"),
        ({"steps": -1}, "steps=-1: expected at least 0"),
        ({"limit": "x"}, "limit=x: expected a number or null"),
        ({"limit": float("nan")}, "expected a number"),
        ({"on": 1}, "on=1: expected true or false"),
        ({"on": "yes"}, "expected true or false"),
        ({"text": 3}, "text=3: expected text"),
        ({"range": [1]}, "expected 2 values, got 1"),
        ({"range": 1}, "range=1: expected a list [a number, a number]"),
        ({"range": [1, "b"]}, "range[1]=b: expected a number"),
        ({"mode": "slwo"}, "expected fast or slow. Did you mean slow?"),
        ({"colour": "rde"}, "Did you mean red?"),
        ({"limb": 3}, "limb.reach, limb.links"),
        ({"limb": {"reech": 3}}, "limb.reech is not a setting. Did you mean limb.reach?"),
        ({"limb": {"joints": 3}}, "limb.joints is not a setting"),
        ({"terms": {"fall": {"weight": 1}}}, "terms.fall is not a setting"),
        ({"terms": {"reach": {"params": {"k": "x"}}}}, "terms.reach.params.k=x: expected a number"),
        ({"terms": {"reach": {"params": {"r": [1.0]}}}}, "expected a list of 2 values"),
        ({"terms": 1}, "terms.reach"),
        ({"bounds": []}, "expected a list of 1 groups"),
    ],
)
def test_refused_in_one_line(values, message):
    cfg = Root(terms={"reach": Term(params={"k": 1, "r": (0.0, 1.0)})}, bounds=(Term(),))
    with pytest.raises(UserError) as caught:
        apply(cfg, values)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_whole_parameter_takes_a_fraction():
    cfg = Root(terms={"reach": Term(params={"std": 1})})
    assert apply(cfg, {"terms": {"reach": {"params": {"std": 0.5}}}}).terms["reach"].params["std"] == 0.5
