"""How messages get from one program to another: one interface, several wires."""
