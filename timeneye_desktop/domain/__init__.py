"""Values and rules. Never asks the time, never waits, never logs."""
