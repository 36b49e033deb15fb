"""The running timer, and those that pause."""
