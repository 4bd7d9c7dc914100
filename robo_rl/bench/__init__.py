"""Benchmarks: what this machine does with this package, beside what is promised. One file a benchmark."""
