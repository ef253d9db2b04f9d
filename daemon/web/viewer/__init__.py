"""What recipients read: a document in their browser, and the few pages that stand in its place."""
