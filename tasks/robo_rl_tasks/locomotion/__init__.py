"""Legged locomotion."""
