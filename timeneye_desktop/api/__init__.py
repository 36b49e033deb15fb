"""Speaks Timeneye over HTTP."""
