"""What recipients load and follow: the image of a mail, and its links. The hot path, so without a framework."""
