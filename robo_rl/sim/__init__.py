"""Physics backends behind one protocol, and robot files."""
