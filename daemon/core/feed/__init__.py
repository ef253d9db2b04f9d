"""The live feed: events in, groups of plain sentences with their proof out. What it looks like is the page's affair."""
