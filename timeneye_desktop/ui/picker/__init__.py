"""Choosing a project and phase: one row each, found by any of its words."""
