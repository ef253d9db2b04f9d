"""The house, built from its configuration."""
