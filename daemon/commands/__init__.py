"""The verbs of the `harken` command, one file each; `daemon.cli` puts them together."""
