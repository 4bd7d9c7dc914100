"""How the neutral command looks on the wire, for each kind of motor controller."""
