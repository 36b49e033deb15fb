"""The terminal client `timeneye`; no Qt, and nothing heavy before it is needed."""
