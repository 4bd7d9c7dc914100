"""Update rules and the pure losses they share."""
