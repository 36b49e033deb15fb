"""The days: a strip for the week, and every entry grouped by date."""
