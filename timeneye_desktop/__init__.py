"""Timeneye Desktop: a tray time tracker for people who owe a timesheet to Timeneye."""

__version__ = "0.1.0"
