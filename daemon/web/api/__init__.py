"""The HTTP API: one file a resource. Each reads the store or knocks at a door, and says it in JSON."""
