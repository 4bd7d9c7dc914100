"""The robo-rl command, one file a command; nothing here imports torch at the top."""
