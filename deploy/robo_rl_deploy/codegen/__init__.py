"""A policy as source code: C99 for any processor, C++17 around it, a controller for ros2_control."""
