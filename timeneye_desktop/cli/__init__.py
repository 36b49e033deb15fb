"""The terminal client; imports no Qt."""
