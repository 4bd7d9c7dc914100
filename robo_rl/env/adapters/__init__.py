"""Gymnasium in both directions: our environments for its users, its environments for our runners."""
