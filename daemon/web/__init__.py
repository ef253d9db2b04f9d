"""What the outside reaches over HTTP. It decides nothing: it reads what is asked, and knocks at the right door."""
