"""Configuration: frozen dataclasses, composed by hydra as plain values, bound and checked in one place."""
