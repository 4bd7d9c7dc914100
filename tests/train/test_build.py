"""Networks of a run."""

import torch

from robo_rl.config.compose import compose_run
from robo_rl.train.build import build_algo, build_env
from robo_rl.train.host import torch_threads
from robo_rl.train.streams import Streams


def test_first_weights_do_not_depend_on_the_number_of_cpus():
    """Orthogonal weights come from a factorisation, which rounds by its number of threads."""
    cfg = compose_run(["task=quadrotor_hover", "algo.policy.hidden=[256,256]", "env.num_envs=1"]).cfg
    env, weights = build_env(cfg), []
    for threads in (1, 2, 3):
        with torch_threads(threads):
            weights.append(build_algo(cfg, env, Streams(0)).policy.state_dict())
            assert torch.get_num_threads() == threads
    env.close()
    for other in weights[1:]:
        assert all(torch.equal(value, other[name]) for name, value in weights[0].items())
