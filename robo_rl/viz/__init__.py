"""From a recording to a picture."""
