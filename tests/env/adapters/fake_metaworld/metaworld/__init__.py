"""As much of Meta-World's interface as our worker uses, over a counter: quick, and every number is known."""

import numpy as np

STEPS = 6


class Counter:
    """Shows its step, goal and last action; reward: the sum of the action, twice that under v2."""

    max_path_length, dt = STEPS, 0.0125

    def __init__(self, reward_function_version):
        print("Meta-World says something")  # must not get between the arrays
        self.factor = {"v1": 1.0, "v2": 2.0}[reward_function_version]

    def seed(self, seed):
        self.seeded = seed

    def set_task(self, task):
        self.goal = task

    def reset(self):
        self.steps = 0
        return self.show(np.zeros(4)), {}

    def step(self, action):
        if action[3] <= -1.0:
            raise RuntimeError("the gripper broke")
        self.steps += 1
        info = {"success": float(self.steps == 2 and action[0] > 0.0)}
        return self.show(action), self.factor * float(action.sum()), False, self.steps == STEPS, info

    def show(self, action):
        return np.array([self.steps, self.goal, *action])


class MT1:
    first_goal = 0

    def __init__(self, env_name, seed):
        self.train_classes = {env_name: Counter}
        self.train_tasks = [self.first_goal + k + seed for k in range(5)]
        self.test_tasks = []


class ML1(MT1):
    first_goal = 100

    def __init__(self, env_name, seed):
        super().__init__(env_name, seed)
        self.test_tasks = [goal + 100 for goal in self.train_tasks]
