"""What goes in and out of the API, with the examples that its description shows: one file a resource."""
