"""Slow policies in a process of their own: chunks of actions, each for its time, that expire."""
