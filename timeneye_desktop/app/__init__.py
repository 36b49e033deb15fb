"""Composition and life."""
