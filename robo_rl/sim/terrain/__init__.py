"""Generated ground: patches of stairs, slopes, bumps, gaps and passages, ordered by difficulty."""
