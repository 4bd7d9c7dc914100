"""The commands of `robo-rl deploy`: one file for each or the few that belong together. Imports wait for their use."""
