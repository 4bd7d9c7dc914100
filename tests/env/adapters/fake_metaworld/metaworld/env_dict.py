"""Names of the fake."""

ALL_V3_ENVIRONMENTS = dict.fromkeys(("reach-v3", "push-v3", "door-v3"))
MT10_V3 = dict.fromkeys(("reach-v3", "push-v3", "door-v3"))
MT50_V3 = ALL_V3_ENVIRONMENTS
ML10_V3 = {"train": {"reach-v3": None, "push-v3": None}, "test": {"door-v3": None}}
ML45_V3 = ML10_V3
