"""Flying robots."""
