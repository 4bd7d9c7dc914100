"""What a run time says of itself to everybody: its state, on ROS's topic for that."""
