"""The flight recorder: a tick's row, the process that writes rows to an MCAP file, and the way back to arrays."""

from robo_rl_deploy.record.reader import DamagedRecording, Recording, read_recording
from robo_rl_deploy.record.recorder import Recorder
from robo_rl_deploy.record.row import Field, Row, RowLayout, tick_layout

__all__ = [
    "DamagedRecording",
    "Field",
    "Recorder",
    "Recording",
    "Row",
    "RowLayout",
    "read_recording",
    "tick_layout",
]
