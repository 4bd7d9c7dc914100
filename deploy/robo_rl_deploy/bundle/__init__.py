"""The policy bundle: format, reader, writer, checks."""
