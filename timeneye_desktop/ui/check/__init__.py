"""Looking over some days: what looks wrong, and what mends it."""
