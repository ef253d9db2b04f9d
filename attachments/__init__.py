"""Documents: stored once, drawn page by page. The rooms here are built together with the viewer."""
