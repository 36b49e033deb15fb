"""The sheet of keys and of the entry line's words."""
