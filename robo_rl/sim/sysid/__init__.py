"""Physics parameters of a robot from recorded joint data, with MuJoCo's own least-squares solver."""
