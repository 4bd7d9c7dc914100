"""The policy bundle: format, reader, writer, checks."""

from robo_rl_deploy.bundle.arrays import npz_arrays, npz_bytes
from robo_rl_deploy.bundle.contract import policy_inputs, policy_outputs
from robo_rl_deploy.bundle.file import Bundle, parse_bundle, read_bundle, twin_members, write_bundle
from robo_rl_deploy.bundle.schema import (
    SCHEMA_VERSION,
    Action,
    Channel,
    Command,
    Envelope,
    Joint,
    Manifest,
    Metric,
    ObsTerm,
    Output,
    Pose,
    Rates,
    Robot,
    StateTensor,
    Success,
    Task,
    Tolerance,
)

__all__ = [
    "SCHEMA_VERSION",
    "Action",
    "Bundle",
    "Channel",
    "Command",
    "Envelope",
    "Joint",
    "Manifest",
    "Metric",
    "ObsTerm",
    "Output",
    "Pose",
    "Rates",
    "Robot",
    "StateTensor",
    "Success",
    "Task",
    "Tolerance",
    "npz_arrays",
    "npz_bytes",
    "parse_bundle",
    "policy_inputs",
    "policy_outputs",
    "read_bundle",
    "twin_members",
    "write_bundle",
]
