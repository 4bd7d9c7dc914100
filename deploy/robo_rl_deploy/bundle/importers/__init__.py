"""Policies of other projects as bundles: what their formats tell, completed from a robot's file."""
