import math

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.data.returns import compute, gae
from robo_rl.data.rollout import Rollout, Transition


def slow_gae(reward, value, value_next, discount, boundary, valid, lam):
    """Row by row: the sum of eq. 16 written out, forward from every start."""
    steps, envs = len(reward), len(reward[0])
    advantage = [[0.0] * envs for _ in range(steps)]
    for n in range(envs):
        for start in range(steps):
            weight = 1.0
            for t in range(start, steps):
                if not valid[t][n]:
                    break
                delta = reward[t][n] + discount[t][n] * value_next[t][n] - value[t][n]
                advantage[start][n] += weight * delta
                if boundary[t][n]:
                    break
                weight *= discount[t][n] * lam
    return advantage


@given(st.integers(1, 9), st.integers(1, 4), st.integers(0, 2**31), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
@settings(max_examples=60, deadline=None)
def test_gae_equals_slow_reference(steps: int, envs: int, seed: int, gamma: float, lam: float):
    g = torch.Generator().manual_seed(seed)
    reward, value, value_next = torch.randn(3, steps, envs, dtype=torch.float64, generator=g)
    draw = torch.rand(3, steps, envs, generator=g)
    terminated, truncated, valid = draw[0] < 0.2, draw[1] < 0.2, draw[2] < 0.8
    discount, boundary = gamma * (~terminated).double(), terminated | truncated
    poisoned = torch.where(valid, reward, math.nan)
    advantage, ret = gae(poisoned, value, value_next, discount, boundary, valid, lam=lam)
    expected = slow_gae(*(x.tolist() for x in (reward, value, value_next, discount, boundary, valid)), lam)
    torch.testing.assert_close(advantage, torch.tensor(expected, dtype=torch.float64))
    torch.testing.assert_close(ret, advantage + value)


def slow_vtrace(reward, value, value_next, discount, boundary, valid, lam, rho):
    """Row by row: eq. 1 of the paper written out, c_i = lam rho_i, forward from every start."""
    steps, envs = len(reward), len(reward[0])
    target = [list(row) for row in value]
    for n in range(envs):
        for start in range(steps):
            weight = 1.0
            for t in range(start, steps):
                if not valid[t][n]:
                    break
                delta = reward[t][n] + discount[t][n] * value_next[t][n] - value[t][n]
                target[start][n] += weight * rho[t][n] * delta
                if boundary[t][n]:
                    break
                weight *= discount[t][n] * lam * rho[t][n]
    return target


@given(st.integers(1, 9), st.integers(1, 4), st.integers(0, 2**31), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
@settings(max_examples=60, deadline=None)
def test_vtrace_equals_slow_reference(steps: int, envs: int, seed: int, gamma: float, lam: float):
    g = torch.Generator().manual_seed(seed)
    reward, value, value_next = torch.randn(3, steps, envs, dtype=torch.float64, generator=g)
    draw = torch.rand(4, steps, envs, dtype=torch.float64, generator=g)
    terminated, truncated, valid, rho = draw[0] < 0.2, draw[1] < 0.2, draw[2] < 0.8, 2.0 * draw[3]
    rows = (reward, value, value_next, gamma * (~terminated).double(), terminated | truncated, valid)
    poisoned = torch.where(valid, reward, math.nan)
    advantage, ret = gae(poisoned, *rows[1:], lam=lam, ratio=torch.where(valid, rho, 0.0))
    expected = torch.tensor(slow_vtrace(*(x.tolist() for x in rows), lam, rho.tolist()), dtype=torch.float64)
    torch.testing.assert_close(ret, expected)
    torch.testing.assert_close(rho * advantage, expected - value)
    for ours, plain in zip(gae(*rows, lam=lam, ratio=torch.ones_like(rho)), gae(*rows, lam=lam), strict=True):
        assert torch.equal(ours, plain)


def test_vtrace_without_a_ceiling_expects_what_the_judged_policy_earns():
    """All 16 ways of four choices, each as likely as who acts makes it: the mean target is the other's exact value."""
    acted, judged, pays, gamma = (0.7, 0.3), (0.2, 0.8), (1.0, -2.0), 0.9
    ways = torch.cartesian_prod(*[torch.arange(2)] * 4).T  # [T, N]
    chance = torch.tensor(acted)[ways].prod(0)
    ratio = (torch.tensor(judged) / torch.tensor(acted))[ways]
    reward = torch.tensor(pays)[ways]
    last = torch.arange(4).unsqueeze(1).expand(4, 16) == 3
    value = torch.linspace(-1.0, 1.0, 4).unsqueeze(1).expand(4, 16)  # wrong, and the same whatever was chosen
    value_next = torch.cat([value[1:], value[:1]])
    _, ret = gae(reward, value, value_next, gamma * (~last).float(), last, last | True, lam=1.0, ratio=ratio)
    a_step = sum(p * r for p, r in zip(judged, pays, strict=True))
    exact = a_step * sum(gamma**i for i in range(4))
    torch.testing.assert_close((chance * ret[0]).sum(), torch.tensor(exact))


def fill(rollout: Rollout, obs, reward, terminated, truncated, valid, final, last) -> None:
    """Store rows given as lists [T][N] of one-element observations."""
    row = lambda x: torch.tensor(x).unsqueeze(-1)  # noqa: E731
    for t in range(len(reward)):
        n = len(reward[t])
        rollout.add(
            Transition(
                obs={"policy": row(obs[t])},
                action=torch.zeros(n, 1),
                aux={},
                state=torch.zeros(n, 0),
                is_first=torch.zeros(n, dtype=torch.bool),
                reward=torch.tensor(reward[t]),
                terminated=torch.tensor(terminated[t]),
                truncated=torch.tensor(truncated[t]),
                valid=torch.tensor(valid[t]),
                final_obs={"policy": row(final[t])},
            )
        )
    rollout.finish({"policy": row(last)})


def test_two_state_chain_truncation_bootstraps_from_the_final_observation_and_termination_does_not():
    # States 1 and 2; V(s) = 10 s; the observation after a reset is 1. One step each, gamma 0.9.
    # Truncated in state 2: 1 + 0.9 V(2) = 19.   Terminated in state 2: 1.   Running on in state 2: 19.
    # Truncated, but the engine lost the final observation (invalid): no advantage.
    rollout = Rollout(1, 4, {"policy"}, "policy")
    fill(
        rollout,
        obs=[[1.0] * 4],
        reward=[[1.0] * 4],
        terminated=[[False, True, False, False]],
        truncated=[[True, False, False, True]],
        valid=[[True, True, True, False]],
        final=[[2.0, 2.0, 2.0, 0.0]],
        last=[1.0, 1.0, 2.0, 1.0],
    )
    out = compute(rollout, lambda obs: 10.0 * obs["policy"].squeeze(-1), gamma=0.9, lam=0.95)
    torch.testing.assert_close(out.ret[0], torch.tensor([19.0, 1.0, 19.0, 10.0]))
    torch.testing.assert_close(out.advantage[0], torch.tensor([9.0, -9.0, 9.0, 0.0]))


def test_chain_values_are_a_fixed_point_whatever_the_cuts():
    # A chain that pays 1 for ever has V = 1 / (1 - gamma); with that V every advantage is 0, however often it is cut.
    gamma, steps, envs = 0.9, 12, 5
    cut = torch.rand(steps, envs, generator=torch.Generator().manual_seed(0)) < 0.3
    rollout = Rollout(steps, envs, {"policy"}, "policy")
    no = [[False] * envs] * steps
    ones = [[1.0] * envs] * steps
    fill(rollout, ones, ones, no, cut.tolist(), [[True] * envs] * steps, ones, ones[0])
    out = compute(rollout, lambda obs: obs["policy"].squeeze(-1) / (1.0 - gamma), gamma=gamma, lam=0.95)
    torch.testing.assert_close(out.advantage, torch.zeros(steps, envs), atol=1e-5, rtol=0)


def test_order_of_environments_does_not_matter():
    g = torch.Generator().manual_seed(3)
    order = torch.randperm(6, generator=g)
    draws = torch.rand(4, 5, 6, generator=g)
    rows = {"obs": draws[0], "reward": draws[1], "terminated": draws[2] < 0.2, "truncated": draws[2] > 0.8}
    rows |= {"valid": draws[3] > 0.1, "final": draws[3]}
    results = []
    for index in (torch.arange(6), order):
        rollout = Rollout(5, 6, {"policy"}, "policy")
        fill(rollout, **{k: v[:, index].tolist() for k, v in rows.items()}, last=draws[0, 0, index].tolist())
        results.append(compute(rollout, lambda obs: obs["policy"].squeeze(-1).sin(), gamma=0.97, lam=0.9).advantage)
    assert torch.equal(results[0][:, order], results[1])
