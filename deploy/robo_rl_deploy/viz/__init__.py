"""Pictures of a MuJoCo model in a browser: shapes, poses, a scene."""
