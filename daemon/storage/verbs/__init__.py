"""The verbs of a transaction, one file a theme."""
