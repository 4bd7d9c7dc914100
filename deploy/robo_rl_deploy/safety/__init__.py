"""What keeps a policy from hurting a robot. It is not certified for functional safety: keep a real switch at hand."""
