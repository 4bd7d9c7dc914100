"""Motors between the policy's targets and the joints' torques."""
