"""A MuJoCo twin driven in lockstep."""

from robo_rl_deploy.twin.score import TaskScorer
from robo_rl_deploy.twin.sim2sim import Sim2SimReport, run_sim2sim
from robo_rl_deploy.twin.starts import Start, Starts
from robo_rl_deploy.twin.twin import Twin

__all__ = ["Sim2SimReport", "Start", "Starts", "TaskScorer", "Twin", "run_sim2sim"]
