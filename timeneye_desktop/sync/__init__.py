"""Brings the two pictures together."""
