"""What can be added to any algorithm: one file a method, its settings in `robo_rl_configs/intervention`."""
