"""Run time of robo_rl policies: reads bundles, drives twins and robots. Imports neither torch nor robo_rl."""

__version__ = "0.1.0"
