"""Bundles as other projects read them. What those formats cannot say stays behind; the bundle is the contract."""
