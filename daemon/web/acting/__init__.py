"""Links that do something: what they ask, and what is said once it is done."""
