"""Harken's daemon. No code here: PyPI's `python-daemon` owns a file of this name too, and `daemon.names` sees to it."""
