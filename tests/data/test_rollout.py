import torch

from robo_rl.data.batch import from_rollout, minibatches
from robo_rl.data.returns import Returns, compute
from robo_rl.data.rollout import Rollout, Transition, side_by_side


def transition(t: int, envs: int) -> Transition:
    """Every element tells its step and environment: 100 t + n."""
    tag = 100.0 * t + torch.arange(envs, dtype=torch.float32)
    flags = (torch.arange(envs) + t) % 3 == 0
    return Transition(
        obs={"policy": tag.unsqueeze(1), "critic": tag.unsqueeze(1).expand(-1, 2), "unused": tag.unsqueeze(1)},
        action=tag.unsqueeze(1),
        aux={"extra": tag},
        state=tag.unsqueeze(1),
        is_first=flags,
        reward=tag,
        terminated=torch.zeros(envs, dtype=torch.bool),
        truncated=flags,
        valid=torch.arange(envs) != 1,
        final_obs={"policy": tag.unsqueeze(1), "critic": -tag.unsqueeze(1).expand(-1, 2)},
    )


def filled(steps: int, envs: int, upto: int | None = None) -> Rollout:
    rollout = Rollout(steps, envs, {"policy", "critic"}, "critic")
    for t in range(steps if upto is None else upto):
        rollout.add(transition(t, envs))
    return rollout


def test_keeps_the_final_observation_of_valid_cut_rows_only():
    rows, obs = filled(4, 6).final()
    expected = [t * 6 + n for t in range(4) for n in range(6) if (n + t) % 3 == 0 and n != 1]
    assert rows.tolist() == expected
    assert obs[:, 0].tolist() == [-(100.0 * (r // 6) + r % 6) for r in expected]


def test_only_the_groups_that_are_read_are_stored():
    assert set(filled(2, 3).obs()) == {"policy", "critic"}


def test_rows_keep_their_fields_together():
    rollout = filled(4, 6)
    tags = rollout.data["reward"]
    batch = from_rollout(rollout, Returns(tags, tags, tags))
    picked = batch.select(torch.tensor([0, 7, 23, 7]))
    assert picked.ret.tolist() == [0.0, 101.0, 305.0, 101.0]
    for tensor in (picked.obs["policy"], picked.action, picked.state, picked.aux["extra"], picked.advantage):
        assert tensor.flatten().tolist() == picked.ret.tolist()


def test_sequences_are_consecutive_steps_of_one_environment():
    rollout = filled(6, 4)
    tags = rollout.data["reward"]
    batch = from_rollout(rollout, Returns(tags, tags, tags), seq_len=3)
    assert batch.ret.shape == (8, 3)
    starts = sorted(batch.ret[:, 0].tolist())
    assert starts == [100.0 * t + n for t in (0, 3) for n in range(4)]
    assert torch.equal(batch.ret - batch.ret[:, :1], torch.tensor([0.0, 100.0, 200.0]).expand(8, 3))
    assert torch.equal(batch.state.squeeze(1), batch.ret[:, 0])  # the state before the first step
    assert torch.equal(batch.obs["policy"].squeeze(-1), batch.ret)


def test_minibatches_cover_every_row_once():
    parts = minibatches(103, 25, torch.Generator().manual_seed(0))
    assert sorted(torch.cat(parts).tolist()) == list(range(103))
    assert len(parts) == 4
    assert max(len(p) for p in parts) - min(len(p) for p in parts) <= 1
    again = minibatches(103, 25, torch.Generator().manual_seed(0))
    assert all(torch.equal(a, b) for a, b in zip(parts, again))


def test_a_half_full_rollout_continues_from_its_state():
    whole, half = filled(5, 4), filled(5, 4, upto=2)
    resumed = Rollout(5, 4, {"policy", "critic"}, "critic")
    resumed.load_state_dict(half.state_dict())
    for t in range(2, 5):
        resumed.add(transition(t, 4))
    assert all(torch.equal(whole.data[k], resumed.data[k]) for k in whole.data)
    assert all(torch.equal(a, b) for a, b in zip(whole.final(), resumed.final()))
    assert resumed.full


def test_an_empty_state_and_a_cleared_rollout():
    rollout = filled(2, 3)
    rollout.clear()
    other = Rollout(2, 3, {"policy", "critic"}, "critic")
    other.load_state_dict(rollout.state_dict())
    assert other.t == 0
    other.add(transition(0, 3))
    assert other.t == 1


def test_side_by_side_each_rollout_has_the_returns_that_it_has_alone():
    """Cut rows, whose last observations are packed, and observations after the last step included."""

    def value(obs: dict[str, torch.Tensor]) -> torch.Tensor:
        return 0.01 * obs["critic"].sum(-1)

    parts = [filled(4, 6), filled(4, 3), filled(4, 5)]
    for mark, part in enumerate(parts):
        part.finish({name: x + mark for name, x in transition(4 + mark, part.num_envs).obs.items()})
    alone = [compute(part, value, gamma=0.9, lam=0.8) for part in parts]
    whole = side_by_side(parts)
    parts[0].clear()
    found = compute(whole, value, gamma=0.9, lam=0.8)
    for name in ("value", "advantage", "ret"):
        assert torch.equal(getattr(found, name), torch.cat([getattr(x, name) for x in alone], 1))
    assert set(whole.last_obs) == {"policy", "critic"}


def test_side_by_side_is_a_copy():
    part = filled(2, 3)
    part.finish(transition(2, 3).obs)
    whole = side_by_side([part])
    before = {name: x.clone() for name, x in whole.data.items()}
    for x in (*part.data.values(), *part.last_obs.values(), *part._packed[0]):
        x.zero_()
    assert all(torch.equal(x, before[name]) for name, x in whole.data.items())
    assert float(whole.last_obs["policy"][1]) == 201.0
    assert float(whole.final()[1].abs().sum()) > 0.0
