"""What is different between a robot and its simulator: a recording against the twin in its bundle."""
