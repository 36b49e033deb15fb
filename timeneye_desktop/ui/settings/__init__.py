"""The settings window: every choice of a person drawn from one declaration, and the way out of an account."""
