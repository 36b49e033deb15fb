"""Timers that rest with time that is on no timesheet yet, and what becomes of them."""
