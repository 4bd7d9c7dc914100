"""Pictures: a recording or a running policy as HTML, MP4 or a live view."""
