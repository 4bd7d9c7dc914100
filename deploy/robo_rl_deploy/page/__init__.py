"""A page in the browser to watch a robot and to command it, in a process of its own that no tick ever waits for."""
