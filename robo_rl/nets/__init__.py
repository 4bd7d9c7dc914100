"""Trunks, heads and the observation normaliser."""
