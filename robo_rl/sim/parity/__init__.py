"""The same robot, start and controls on several backends, and how far their motions lie apart."""
