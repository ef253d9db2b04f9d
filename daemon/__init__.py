"""Harken's daemon. No code here: PyPI's `python-daemon` owns a file of this name too, and `cli.main` tells them apart."""
