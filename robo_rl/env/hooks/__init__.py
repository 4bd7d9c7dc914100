"""What may take part in an environment from outside the task: where episodes begin, and with which parameters."""
