"""Driving robots."""
