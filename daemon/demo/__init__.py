"""`harken demo`: the main job on real parts, on one machine, with no account anywhere."""
