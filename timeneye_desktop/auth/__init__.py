"""Becoming and staying somebody."""
