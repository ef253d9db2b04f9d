"""One file = one kind of document. A kind knows no other kind."""
