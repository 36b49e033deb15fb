"""The entry line: one line in, one row out."""
