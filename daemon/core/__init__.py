"""Every decision Harken takes, and no I/O: values in, values out, the clock is an argument."""
