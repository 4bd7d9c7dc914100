"""Real time: a clock, a loop on absolute deadlines, what it measures of itself, and rows for other processes."""
