"""Qt widgets, a folder per thing a person can point at."""
