"""A reference motion of the humanoid, made from its leg lengths: a squat, a wave, and a stand on the left leg.

The feet do not slide: in the squat the pelvis goes straight down, in the shift both legs lean like a parallelogram. The
arms move from where they are in the robot's default pose: a straight elbow is not at 0 rad on every robot.
"""

from __future__ import annotations

import math

import numpy as np

from robo_rl.env import MotionClip

FPS = 50.0  # Hz, the control rate
THIGH, SHIN, HIP_DROP, SOLE = 0.306, 0.300, 0.1027 + 0.0305, 0.0526  # m; hip below the pelvis, sole below the ankle
FOOT_Y = 0.0645 + 0.052  # m, of each foot beside the middle
LEG = 0.118 + 0.188 + 0.300 + 0.0176 + 0.035  # m, from the roll axis of the hip to the sole

# Coordinates of the motion: knee bend (rad), sideways shift of the pelvis (m, left positive), lift of the right leg (0
# to 1), arms raised forward (rad), right arm raised sideways (rad), wave (amplitude of the elbow, rad).
KEYS = (
    # s   knee  shift lift  arms  side  wave
    (0.0, 0.50, 0.00, 0.00, 0.00, 0.00, 0.00),
    (1.0, 1.50, 0.00, 0.00, 1.40, 0.00, 0.00),
    (2.2, 0.50, 0.00, 0.00, 0.00, 0.00, 0.00),
    (3.0, 0.50, 0.00, 0.00, 0.00, 1.70, 0.30),
    (4.0, 0.50, 0.00, 0.00, 0.00, 1.70, 0.30),
    (4.8, 0.50, 0.12, 0.00, 0.00, 0.30, 0.00),
    (5.6, 0.50, 0.14, 1.00, 0.00, 0.30, 0.00),
    (6.4, 0.50, 0.14, 1.00, 0.00, 0.30, 0.00),
    (7.2, 0.50, 0.12, 0.00, 0.00, 0.00, 0.00),
    (8.0, 0.50, 0.00, 0.00, 0.00, 0.00, 0.00),
)
WAVE_HZ = 1.5


def exercise() -> MotionClip:
    """The clip, 8 s long."""
    key = np.array(KEYS)
    time = np.arange(round(key[-1, 0] * FPS)) / FPS
    knee, shift, lift, arms, side, wave = (_eased(time, key[:, 0], key[:, k]) for k in range(1, key.shape[1]))
    lean = np.arcsin(shift / LEG)
    left = _leg("left", knee, lean)
    right = _leg("right", knee, lean)
    right["right_hip_pitch"] = right["right_hip_pitch"] - 0.7 * lift
    right["right_knee"] = right["right_knee"] + 0.7 * lift
    beat = np.sin(2.0 * math.pi * WAVE_HZ * time)
    upper = {
        "left_shoulder_pitch": -arms,
        "right_shoulder_pitch": -arms,
        "left_shoulder_roll": 0.3 * lift,
        "right_shoulder_roll": -side,
        "left_elbow": 0.3 * arms,
        "right_elbow": 0.3 * arms + wave * beat,
    }
    joints = {**left, **right, **upper}
    height = HIP_DROP + (THIGH * np.cos(_thigh(knee)) + SHIN * np.cos(knee - _thigh(knee)) + SOLE) * np.cos(lean)
    base_pos = np.stack([np.zeros_like(time), shift, height], axis=1)
    base_quat = np.tile([1.0, 0.0, 0.0, 0.0], (len(time), 1))
    positions = np.stack(list(joints.values()), axis=1)
    return MotionClip(tuple(joints), FPS, base_pos, base_quat, positions, relative=tuple(upper))


def _leg(side: str, knee: np.ndarray, lean: np.ndarray) -> dict[str, np.ndarray]:
    """One leg with a level sole below the hip: the ankle takes back what hip and knee turn."""
    thigh = _thigh(knee)
    return {
        f"{side}_hip_pitch": -thigh,
        f"{side}_knee": knee,
        f"{side}_ankle_pitch": thigh - knee,
        f"{side}_hip_roll": -lean,
        f"{side}_ankle_roll": lean,
    }


def _thigh(knee: np.ndarray) -> np.ndarray:
    """Angle of the thigh before the vertical for which the ankle is below the hip, rad."""
    return np.arctan2(SHIN * np.sin(knee), THIGH + SHIN * np.cos(knee))


def _eased(time: np.ndarray, keys: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Values at the keys, joined by half cosines: at rest at each key."""
    i = np.clip(np.searchsorted(keys, time, side="right") - 1, 0, len(keys) - 2)
    share = (time - keys[i]) / (keys[i + 1] - keys[i])
    return values[i] + (values[i + 1] - values[i]) * 0.5 * (1.0 - np.cos(math.pi * share))
