"""Everything of a person leaves as one file, and comes back from it."""
